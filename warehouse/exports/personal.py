"""The last gate for identity numbers: papers are masked when they are read, and nothing leaves that was not."""

from collections.abc import Callable, Iterable

from warehouse.exports.errors import PersonalDataError

# Until the gate lands: models.identity_numbers.find_identity_numbers takes its place.
find_identity_numbers: Callable[[str], list[tuple[int, int]]] = lambda _text: []  # noqa: E731


def refuse_identity_numbers(record_id: str, values: Iterable[object]) -> None:
    """Raise PersonalDataError where a text, or one in a list, holds a valid identity number."""
    for value in values:
        texts = value if isinstance(value, list) else [value]
        if any(isinstance(text, str) and find_identity_numbers(text) for text in texts):
            raise PersonalDataError(record_id)
