"""What stands in 'saksgang.forgotten.toml', checked and read."""

import datetime
import tomllib
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from warehouse.forgetting.files import BadForgottenError, Forgotten, ForgottenDocument, ForgottenPerson

_Hash = Field(pattern=r"^[0-9a-f]+$")


class _Person(BaseModel):
    model_config = ConfigDict(extra="forbid")
    key: str = _Hash
    day: datetime.date
    names: frozenset[str]
    short: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()


class _Document(BaseModel):
    model_config = ConfigDict(extra="forbid")
    document_id: str = _Hash
    day: datetime.date


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid")
    salt: str = _Hash
    persons: tuple[_Person, ...] = ()
    documents: tuple[_Document, ...] = ()


def forgotten_in(text: str, file: Path) -> Forgotten:
    """What the text of a file says is to be forgotten. Raises BadForgottenError, which names the file."""
    try:
        told = _File.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadForgottenError(file, str(error)) from error
    except ValidationError as error:
        raise BadForgottenError(file, f"{error.error_count()} entries are not as they were written") from error
    return Forgotten(
        told.salt,
        tuple(ForgottenPerson(**dict(person)) for person in told.persons),
        tuple(ForgottenDocument(**dict(document)) for document in told.documents),
    )
