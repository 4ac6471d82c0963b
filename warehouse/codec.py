"""Findings and problems to JSON and back, exactly; kept so that an unchanged paper is not read again.

Written by Python's own json, read by pydantic, which checks each value. That is imported with the first to be read: it
takes a tenth of a second, which a first run has no use for.
"""

import datetime
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from models.facts import Findings
from models.problems import Problem
from models.profile import Profile
from warehouse.errors import StaleExtractionError

if TYPE_CHECKING:
    from pydantic import TypeAdapter


def storable(findings: Findings) -> tuple[Findings, bytes]:
    """The findings as they can be stored, and their JSON.

    They are the same unless a broken text layer left half characters (lone surrogates), which become '?'.
    """
    text = _json(findings)
    try:
        return findings, text.encode("utf-8")
    except UnicodeEncodeError:
        payload = text.encode("utf-8", "replace")
        return decode_findings(payload, ""), payload


def decode_findings(payload: bytes, document_id: str) -> Findings:
    """Findings from their JSON. Raises StaleExtractionError where it does not fit today's records."""
    from pydantic import ValidationError  # noqa: PLC0415 - see above

    try:
        findings: Findings = _reader(Findings).validate_json(payload)
    except ValidationError as error:
        raise StaleExtractionError(document_id) from error
    return findings


def encode_problems(problems: tuple[Problem, ...]) -> bytes:
    """Problems as a JSON list."""
    return _json(problems).encode("utf-8", "replace")


def decode_problems(payload: bytes) -> tuple[Problem, ...]:
    """Problems from a JSON list."""
    problems: tuple[Problem, ...] = _reader(tuple[Problem, ...]).validate_json(payload)
    return problems


def encode_profile(profile: Profile) -> bytes:
    """A profile as JSON."""
    return _json(profile).encode("utf-8", "replace")


def decode_profile(payload: bytes) -> Profile:
    """A profile from its JSON."""
    profile: Profile = _reader(Profile).validate_json(payload)
    return profile


@cache
def _reader(kind: Any) -> "TypeAdapter[Any]":  # noqa: ANN401 - a type, of whatever form
    """What reads such records from JSON."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - see above

    return TypeAdapter(kind)


def _json(records: object) -> str:
    return json.dumps(records, ensure_ascii=False, separators=(",", ":"), default=_plain)


def _plain(value: Any) -> object:  # noqa: ANN401 - one of our records, or a date or time in one
    """What json does not know, in what it knows."""
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return {name: getattr(value, name) for name in value.__slots__}
