"""Findings and problems to JSON and back, exactly; kept so that an unchanged paper is not read again."""

import json

import msgspec

from models.facts import Findings
from models.problems import Problem
from models.profile import Profile
from warehouse.errors import StaleExtractionError


def storable(findings: Findings) -> tuple[Findings, bytes]:
    """The findings as they can be stored, and their JSON.

    They are the same unless a broken text layer left half characters (lone surrogates), which become '?'.
    """
    try:
        return findings, msgspec.json.encode(findings)
    except UnicodeEncodeError:
        payload = _mended(findings)
        return decode_findings(payload, ""), payload


def decode_findings(payload: bytes, document_id: str) -> Findings:
    """Findings from their JSON. Raises StaleExtractionError where it does not fit today's records."""
    try:
        return msgspec.json.decode(payload, type=Findings)
    except msgspec.ValidationError as error:
        raise StaleExtractionError(document_id) from error


def encode_problems(problems: tuple[Problem, ...]) -> bytes:
    """Problems as a JSON list."""
    return _encode(problems)


def decode_problems(payload: bytes) -> tuple[Problem, ...]:
    """Problems from a JSON list."""
    return msgspec.json.decode(payload, type=tuple[Problem, ...])


def encode_profile(profile: Profile) -> bytes:
    """A profile as JSON."""
    return _encode(profile)


def decode_profile(payload: bytes) -> Profile:
    """A profile from its JSON."""
    return msgspec.json.decode(payload, type=Profile)


def _encode(records: tuple[Problem, ...] | Profile) -> bytes:
    try:
        return msgspec.json.encode(records)
    except UnicodeEncodeError:
        return _mended(records)


def _mended(records: object) -> bytes:
    """The JSON of records that hold half characters, each as '?'."""
    return json.dumps(msgspec.to_builtins(records), ensure_ascii=False).encode("utf-8", "replace")
