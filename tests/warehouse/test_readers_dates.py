"""Days and months in questions."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.readers.dates import find_span

DAY = ("2023-11-23", "2023-11-23")
MONTH = ("2023-11-01", "2023-11-30")
FORMS = [
    ("SSU 2023-11-23", DAY, "SSU"),
    ("ssu 23.11.23", DAY, "ssu"),
    ("ssu 23.11.2023", DAY, "ssu"),
    ("møte 23/11-2023 i SSU", DAY, "møte i SSU"),
    ("SSU 23. november 2023", DAY, "SSU"),
    ("SSU november 2023", MONTH, "SSU"),
    ("Nov. 2023", MONTH, ""),
    ("fs3 nov 2023", MONTH, "fs3"),
    ("ssu 2023-11", MONTH, "ssu"),
    ("ssu 2023", ("2023-01-01", "2023-12-31"), "ssu"),
    ("1. februar 2024", ("2024-02-01", "2024-02-01"), ""),
    ("februar 2024", ("2024-02-01", "2024-02-29"), ""),
    ("ssu", None, "ssu"),
    ("31.02.2023 ssu", None, "31.02.2023 ssu"),
    ("2023-13", None, "2023-13"),
    ("", None, ""),
]


@pytest.mark.parametrize(("text", "span", "rest"), FORMS)
def test_a_form_gives_its_days(text: str, span: tuple[str, str] | None, rest: str) -> None:
    found, words = find_span(text)
    assert ((str(found.first), str(found.last)) if found else None, words) == (span, rest)


@given(st.text(alphabet="0123456789.-/ januarovembdstSU", max_size=30))
def test_any_text_can_be_asked(text: str) -> None:
    span, _ = find_span(text)
    assert span is None or span.first <= span.last


@given(st.dates(dt.date(2000, 1, 1), dt.date(2099, 12, 31)))
def test_a_day_is_read_in_every_form(day: dt.date) -> None:
    for text in (f"{day}", f"{day:%d.%m.%Y}", f"{day:%d.%m.%y}"):
        span, rest = find_span(text)
        assert span
        assert (span.first, span.last, rest) == (day, day, "")
