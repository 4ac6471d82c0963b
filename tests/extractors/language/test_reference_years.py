"""The year of a date that has none: by what its sentence says of it."""

import pytest

from extractors.language.dates import find_dates
from extractors.language.references import resolve_year


@pytest.mark.parametrize(
    ("text", "past", "future", "day"),
    [
        ("12. mai", True, False, "2023-05-12"),  # told as past: the last one before the paper
        ("12. mai", False, True, "2024-05-12"),  # planned: the next
        ("12. mai", False, False, "2024-05-12"),  # untold: the nearest
        ("12. november", False, False, "2023-11-12"),
        ("12. mai 2020", False, True, "2020-05-12"),  # a printed year stands
        ("i fjor", False, False, "2023-01-01"),
    ],
)
def test_date_without_a_year_gets_the_one_its_sentence_means(text: str, past: bool, future: bool, day: str) -> None:
    own = find_dates("15.02.2024")[0].first
    resolved = resolve_year(find_dates(text)[0], own, past=past, future=future)
    assert resolved is not None
    assert resolved.first.isoformat() == day


def test_date_without_a_year_stays_open_in_an_undated_paper() -> None:
    assert resolve_year(find_dates("12. mai")[0], None, past=True, future=False) is None
