"""Findings and problems to JSON and back, exactly; kept so that an unchanged paper is not read again."""

import json

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from models.facts import Findings
from models.problems import Problem
from models.profile import Profile
from warehouse.errors import StaleExtractionError

_FINDINGS = TypeAdapter(Findings)
_PROBLEMS = TypeAdapter(tuple[Problem, ...])
_PROFILE = TypeAdapter(Profile)


def storable(findings: Findings) -> tuple[Findings, bytes]:
    """The findings as they can be stored, and their JSON.

    They are the same unless a broken text layer left half characters (lone surrogates), which become '?'.
    """
    try:
        return findings, _FINDINGS.dump_json(findings)
    except PydanticSerializationError:
        plain = _FINDINGS.dump_python(findings, mode="json")
        payload = json.dumps(plain, ensure_ascii=False).encode("utf-8", "replace")
        return _FINDINGS.validate_json(payload), payload


def decode_findings(payload: bytes, document_id: str) -> Findings:
    """Findings from their JSON. Raises StaleExtractionError where it does not fit today's records."""
    try:
        return _FINDINGS.validate_json(payload)
    except ValidationError as error:
        raise StaleExtractionError(document_id) from error


def encode_problems(problems: tuple[Problem, ...]) -> bytes:
    """Problems as a JSON list."""
    return _PROBLEMS.dump_json(problems)


def decode_problems(payload: bytes) -> tuple[Problem, ...]:
    """Problems from a JSON list."""
    return _PROBLEMS.validate_json(payload)


def encode_profile(profile: Profile) -> bytes:
    """A profile as JSON."""
    return _PROFILE.dump_json(profile)


def decode_profile(payload: bytes) -> Profile:
    """A profile from its JSON."""
    return _PROFILE.validate_json(payload)
