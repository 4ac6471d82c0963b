"""The last gate for identity numbers: papers are masked when they are read, and nothing leaves that was not."""

from collections.abc import Iterable

from models.identity_numbers import find_identity_numbers
from warehouse.exports.errors import PersonalDataError


def refuse_identity_numbers(record_id: str, values: Iterable[object]) -> None:
    """Raise PersonalDataError where a text, or one in a list, holds a valid identity number."""
    for value in values:
        texts = value if isinstance(value, list) else [value]
        if any(isinstance(text, str) and find_identity_numbers(text) for text in texts):
            raise PersonalDataError(record_id)
