"""The file beside a warehouse that says what it must not hold, 'saksgang.forgotten.toml'; no name stands in it.

Names are kept as keyed hashes, documents by the hash of their bytes. Who has the file can find out whether a name that
they think of is in it, and no more; still it belongs where the warehouse belongs.
"""

import datetime
import hashlib
import os
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

from warehouse.errors import WarehouseError

ENDING = ".forgotten.toml"
DIGEST_BYTES = 16
SALT_BYTES = 16
EXPLAINED = """\
# What saksgang must not hold, written by 'saksgang forget' (see docs/privacy.md). Names are hashed; none can be read.
# Without this file the next run brings back what was forgotten: keep it beside the warehouse.
"""


class BadForgottenError(WarehouseError):
    """A file that cannot be read must stop a build: going on would bring back what was forgotten."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"What is to be forgotten cannot be read from {file} ({reason}); mend it, or put it back.")


@dataclass(frozen=True, slots=True)
class ForgottenPerson:
    """A person by the hashes of her names: in full, and those that may be another's outside of her papers."""

    key: str
    day: datetime.date
    names: frozenset[str]
    short: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()  # documents in which a short name was held to be hers


@dataclass(frozen=True, slots=True)
class ForgottenDocument:
    """A document by its id."""

    document_id: str
    day: datetime.date


@dataclass(frozen=True, slots=True)
class Forgotten:
    """All that is to be forgotten, and the salt that its names are hashed with."""

    salt: str = field(default_factory=lambda: secrets.token_hex(SALT_BYTES))
    persons: tuple[ForgottenPerson, ...] = ()
    documents: tuple[ForgottenDocument, ...] = ()

    @property
    def document_ids(self) -> frozenset[str]:
        """The ids of all documents."""
        return frozenset(document.document_id for document in self.documents)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of all persons."""
        return frozenset(person.key for person in self.persons)

    def digest(self, name: str) -> str:
        """The hash of a name in small letters."""
        return hashlib.blake2b(name.encode(), key=bytes.fromhex(self.salt), digest_size=DIGEST_BYTES).hexdigest()

    def without(self, key: str) -> "Forgotten":
        """All but a person or document, by the beginning of its key or id."""
        return replace(
            self,
            persons=tuple(person for person in self.persons if not person.key.startswith(key)),
            documents=tuple(document for document in self.documents if not document.document_id.startswith(key)),
        )


def forgotten_file(warehouse: Path) -> Path:
    """Where it lies: 'saksgang.forgotten.toml' beside 'saksgang.duckdb'."""
    return warehouse.with_name(f"{warehouse.stem}{ENDING}")


def read_forgotten(warehouse: Path) -> Forgotten | None:
    """What a warehouse must not hold; None where there is no file. Raises BadForgottenError."""
    file = forgotten_file(warehouse)
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise BadForgottenError(file, str(error)) from error
    # Imports pydantic, which takes a tenth of a second, and most warehouses have no such file.
    from warehouse.forgetting.form import forgotten_in  # noqa: PLC0415

    return forgotten_in(text, file)


def write_forgotten(warehouse: Path, forgotten: Forgotten) -> None:
    """Write what a warehouse must not hold, in one move. Raises BadForgottenError where that is refused."""
    file = forgotten_file(warehouse)
    lines = [EXPLAINED, f'salt = "{forgotten.salt}"']
    for document in forgotten.documents:
        lines += ["", "[[documents]]", f'document_id = "{document.document_id}"', f"day = {document.day}"]
    for person in forgotten.persons:
        lines += ["", "[[persons]]", f'key = "{person.key}"', f"day = {person.day}"]
        told = (("names", person.names), ("short", person.short), ("papers", person.papers))
        lines += [
            f"{name} = [{', '.join(f'{chr(34)}{one}{chr(34)}' for one in sorted(values))}]" for name, values in told
        ]
    new = file.with_name(f"{file.name}.new")
    try:
        new.write_text("\n".join(lines) + "\n", encoding="utf-8")
        os.replace(new, file)  # noqa: PTH105 - Path.replace says the same
    except OSError as error:
        raise BadForgottenError(file, error.strerror or str(error)) from error
