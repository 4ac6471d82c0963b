"""Dates in every printed form, and digits that are none."""

import datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.dates import FINDERS, HINTS, Precision, find_dates, full_year
from extractors.language.letters import folded

DAYS = [
    ("25.03.2026", "2026-03-25"),
    ("08.10.09", "2009-10-08"),
    ("16.12.04", "2004-12-16"),
    ("12.05.93", "1993-05-12"),
    ("20.1.2009", "2009-01-20"),
    ("29.02. 2024", "2024-02-29"),
    ("05-.06.2025", "2025-06-05"),  # a slip of the keyboard
    ("6. mars 2019", "2019-03-06"),
    ("6.januar 2009", "2009-01-06"),
    ("25 januar 2023", "2023-01-25"),
    ("den 3. des. 2024", "2024-12-03"),
    ("torsdag 30. MAI 2024", "2024-05-30"),
    ("4. maı 2024", "2024-05-04"),  # a letter that patterns without case take for i
    ("1/1-2012", "2012-01-01"),
    ("01.06.2018-01.06.2018", "2018-06-01"),
]
RANGES = [
    ("19. – 20. oktober 05", "2005-10-19", "2005-10-20", Precision.DAY),
    ("3. og 4. juni 2024", "2024-06-03", "2024-06-04", Precision.DAY),
    ("03.-04.06.2024", "2024-06-03", "2024-06-04", Precision.DAY),
    ("mai 2024", "2024-05-01", "2024-05-31", Precision.MONTH),
    ("maimøtet i 2024", "2024-05-01", "2024-05-31", Precision.MONTH),
    ("juni-02", "2002-06-01", "2002-06-30", Precision.MONTH),
    ("september ’25", "2025-09-01", "2025-09-30", Precision.MONTH),
    ("februar 2024", "2024-02-01", "2024-02-29", Precision.MONTH),
    ("mai-juni 2024", "2024-05-01", "2024-06-30", Precision.SEASON),
    ("våren 2024", "2024-03-01", "2024-05-31", Precision.SEASON),
    ("hausten 2023", "2023-09-01", "2023-11-30", Precision.SEASON),
    ("høst-24", "2024-09-01", "2024-11-30", Precision.SEASON),
    ("våren 2024 (mai)", "2024-05-01", "2024-05-31", Precision.MONTH),
    ("i 2024", "2024-01-01", "2024-12-31", Precision.YEAR),
]
WITHOUT_YEAR = [
    ("19. februar kl 10:00", "02-19", Precision.DAY),
    ("12. mai 20 vedlegg", "05-12", Precision.DAY),  # 20 counts, it is no year
    ("29. februar", "02-29", Precision.DAY),
    ("12.05. kl 10", "05-12", Precision.DAY),
    ("i november", "11-01", Precision.MONTH),
    ("til høsten", "09-01", Precision.SEASON),
]
NONE = [
    "08.0306.054",  # digits run together
    "31.02.2024",  # no such day
    "12.13.2024",
    "2022-2025",  # a period
    "§3.4.24",
    "4,75 %",
    "kl. 13.00-15.30",
    "2024/07",
    "2023.30",
    "2000 kroner",
    "tlf. 33 12 45 67",
    "jan",  # short forms need a day beside them: it is a name as well
    "maiden",
    "1.2.3.2024",
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_day_is_found(text: str, day: str) -> None:
    found = find_dates(text)[0]
    assert (found.first.isoformat(), found.last, found.precision) == (day, found.first, Precision.DAY)
    assert found.has_year


@pytest.mark.parametrize(("text", "first", "last", "precision"), RANGES)
def test_span_of_days_is_found(text: str, first: str, last: str, precision: Precision) -> None:
    (found,) = find_dates(text)
    assert (found.first.isoformat(), found.last.isoformat(), found.precision) == (first, last, precision)


@pytest.mark.parametrize(("text", "first", "precision"), WITHOUT_YEAR)
def test_date_without_a_year_says_so(text: str, first: str, precision: Precision) -> None:
    found = find_dates(text)[0]
    assert (found.first.strftime("%m-%d"), found.precision, found.has_year) == (first, precision, False)


@pytest.mark.parametrize("text", NONE)
def test_other_digits_and_words_are_no_date(text: str) -> None:
    assert not find_dates(text)


def test_slashed_day_is_read_only_where_asked_for() -> None:
    assert not find_dates("2/5")
    assert find_dates("2/5", slashes=True)[0].first.strftime("%m-%d") == "05-02"


@pytest.mark.parametrize(("text", "years"), [("i fjor", -1), ("i år", 0), ("neste år", 1)])
def test_year_told_from_now_keeps_its_distance(text: str, years: int) -> None:
    (found,) = find_dates(text)
    assert (found.years_from_now, found.precision) == (years, Precision.YEAR)


def test_more_exact_reading_wins() -> None:
    (found,) = find_dates("Møtet 30. mai 2024 ble flyttet.")
    assert (found.start, found.end, found.precision) == (6, 18, Precision.DAY)


@pytest.mark.parametrize(
    ("text", "year", "first", "last"),
    [
        ("29. februar", 2023, "2023-02-28", "2023-02-28"),  # the last of February stays the last
        ("i februar", 2023, "2023-02-01", "2023-02-28"),
        ("i februar", 2024, "2024-02-01", "2024-02-29"),
        ("12. mai", 2021, "2021-05-12", "2021-05-12"),
    ],
)
def test_date_is_moved_to_a_year(text: str, year: int, first: str, last: str) -> None:
    moved = find_dates(text)[0].in_year(year)
    assert (moved.first.isoformat(), moved.last.isoformat(), moved.has_year) == (first, last, True)


@pytest.mark.parametrize(("digits", "year"), [("24", 2024), ("49", 2049), ("50", 1950), ("93", 1993), ("2024", 2024)])
def test_two_digits_are_a_year_near_ours(digits: str, year: int) -> None:
    assert full_year(digits) == year


PIECES = st.sampled_from(
    ["12", ".", "/", "-", " ", "mai", "2024", "05", "våren", "(", ")", "i fjor", "§", "ſept", "OKT"]
)


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)))
def test_no_date_is_found_in_a_text_without_its_hint(text: str) -> None:
    missed = [finder for hint, finder in FINDERS if not HINTS[hint].search(folded(text))]
    assert not [found for finder in missed for found in finder(text)]


@given(st.one_of(st.text(), st.lists(PIECES, max_size=14).map("".join)), st.booleans())
def test_dates_are_inside_the_text_and_apart(text: str, slashes: bool) -> None:
    found = find_dates(text, slashes=slashes)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in found)
    assert all(mention.first <= mention.last for mention in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(st.dates(datetime.date(1950, 1, 1), datetime.date(2049, 12, 31)))
def test_every_day_is_read_back_from_its_printed_forms(day: datetime.date) -> None:
    printed = (day.strftime("%d.%m.%Y"), day.strftime("%d.%m.%y"), f"{day.day}.{day.month}.{day.year}")
    assert {find_dates(text)[0].first for text in printed} == {day}
