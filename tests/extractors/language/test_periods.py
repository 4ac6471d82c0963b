"""Times of the year that no date names."""

import datetime

import pytest

from extractors.language.periods import find_periods

DAY = datetime.date(2024, 4, 11)


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("innen 2. kvartal 2025", "2. kvartal 2025", "2025-04-01", "2025-06-30"),
        ("i første kvartal", "første kvartal", "2025-01-01", "2025-03-31"),  # this year's is over
        ("i Q3", "Q3", "2024-07-01", "2024-09-30"),
        ("i andre halvår i 2025", "andre halvår i 2025", "2025-07-01", "2025-12-31"),
        ("i høsthalvåret", "høsthalvåret", "2024-07-01", "2024-12-31"),
        ("innen uke 20", "uke 20", "2024-05-13", "2024-05-19"),
        ("innan veke 3 2025", "veke 3 2025", "2025-01-13", "2025-01-19"),
        ("innen årsskiftet", "årsskiftet", "2024-12-31", "2024-12-31"),
        ("innen årsskiftet 2025/2026", "årsskiftet 2025/2026", "2025-12-31", "2025-12-31"),
        ("i løpet av året", "løpet av året", "2024-01-01", "2024-12-31"),
        ("før jul", "jul", "2024-12-01", "2024-12-24"),
        ("før sommarferien", "sommarferien", "2024-06-01", "2024-06-30"),
    ],
)
def test_a_period_means_days_that_are_not_over(text: str, words: str, first: str, last: str) -> None:
    (period,) = find_periods(text, DAY)
    assert text[period.start : period.end] == words
    assert (str(period.first), str(period.last)) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["3 halvår", "tredje halvår", "uke 54", "hver uke", "i juli", "kvartalsvis", "gjennom sommeren", "uke 12.5", ""],
)
def test_other_words_mean_none(text: str) -> None:
    assert find_periods(text, DAY) == []


def test_without_a_day_only_a_printed_year_counts() -> None:
    assert find_periods("innen uke 20", None) == []
    assert len(find_periods("innen uke 20 2025", None)) == 1
