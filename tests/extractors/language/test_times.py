"""Times of day beside a date or a place."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.times import bare_time, find_times

SPANS = [
    ("kl. 12:45 – 14:00", "12:45", "14:00"),
    ("kl.12.30-14.00", "12:30", "14:00"),
    ("kl.1730 - 1830", "17:30", "18:30"),
    ("09:00 - 18.00", "09:00", "18:00"),  # colon and dot mixed
    ("Tid: kl. 09:00 – 11.45", "09:00", "11:45"),
    ("17:00 -22:45", "17:00", "22:45"),
    ("fra kl 9 til kl 11.30", "09:00", "11:30"),
    ("klokka 10 til ca. kl. 12", "10:00", "12:00"),
    ("0930-1100", "09:30", "11:00"),
]
STARTS = [("kl 10:00", "10:00"), ("kl. 9", "09:00"), ("Klokka 18.30", "18:30")]
NONE = ["2-3", "side 4 av 4", "kl Møtet", "10-12 deltakere", "kl. 25", "12.05.2024", "rom 13.30"]


@pytest.mark.parametrize(("text", "start", "end"), SPANS)
def test_both_ends_are_found(text: str, start: str, end: str) -> None:
    found = find_times(text)
    assert found[:2] == (datetime.time.fromisoformat(start), datetime.time.fromisoformat(end))


@pytest.mark.parametrize(("text", "start"), STARTS)
def test_start_alone_is_found(text: str, start: str) -> None:
    assert find_times(text)[:2] == (datetime.time.fromisoformat(start), None)


@pytest.mark.parametrize("text", NONE)
def test_other_digits_are_no_time_and_stay(text: str) -> None:
    assert find_times(text) == (None, None, text)


def test_end_before_the_start_is_no_end() -> None:
    assert find_times("kl 15:00-13:00")[:2] == (datetime.time(15), None)


def test_place_is_left_when_the_time_is_taken_out() -> None:
    assert find_times("Rådhuset i Solvik kl. 12:45 – 14:00")[2].strip() == "Rådhuset i Solvik"


@pytest.mark.parametrize(
    ("text", "time"),
    [("16.15", "16:15"), (" 1730 ", "17:30"), ("09:00", "09:00"), ("930", "09:30"), ("9", "09:00")],
)
def test_value_that_is_a_time_is_read(text: str, time: str) -> None:
    assert bare_time(text) == datetime.time.fromisoformat(time)


@pytest.mark.parametrize("text", ["", "24:00", "16.75", "16.15 til", "Sted", "12345"])
def test_value_that_is_more_than_a_time_is_none(text: str) -> None:
    assert bare_time(text) is None


@given(st.one_of(st.text(), st.from_regex(r"(kl\.? ?)?\d{1,4}[.:]?\d{0,2}( ?- ?)?\d{0,4}", fullmatch=True)))
def test_no_text_makes_it_raise(text: str) -> None:
    start, end, left = find_times(text)
    bare_time(text)
    assert start is not None or (end is None and left == text)
    assert end is None or start is None or start < end
