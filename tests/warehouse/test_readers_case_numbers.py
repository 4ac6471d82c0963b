"""Case numbers in any spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.case_numbers import CaseNumber, pair_readings, parse_case_query

SPELLINGS = [
    # The forms of the contract and of municipalities, year first and number first, with and without the body.
    ("SSU 2023.42", "SSU", ["2023/42"]),
    ("ssu 42/2023", "ssu", ["2023/42"]),
    ("SSU-sak 2023/42", "SSU", ["2023/42"]),
    ("SSU-sak nr 42/23", "SSU", ["2023/42"]),
    ("Strategisk samarbeidsutvalg 42/23", "Strategisk samarbeidsutvalg", ["2023/42"]),
    ("sak 2023.42", "", ["2023/42"]),
    ("sak nr. 42/23 (SSU)", "SSU", ["2023/42"]),
    ("sak 2025.07 i SSU", "SSU", ["2025/7"]),
    ("PM, Sak 2023.9", "PM", ["2023/9"]),
    ("FSU-sak 16.2023", "FSU", ["2023/16"]),
    ("2024. 7", "", ["2024/7"]),
    ("037-2023", "", ["2023/37"]),
    ("0052/04", "", ["2004/52"]),
    ("KS-04/0005", "KS", ["2004/5"]),
    ("FSK-045/23", "FSK", ["2023/45"]),
    ("styresak 60-2016", "styre", ["2016/60"]),
    ("Kommunestyrets sak 0052/04", "Kommunestyrets", ["2004/52"]),
    ("sak 2024/07 i partnerskapsmøtet 2024", "partnerskapsmøtet", ["2024/7"]),
    ("ssu42/23", "ssu", ["2023/42"]),
    ("20/93", "", ["1993/20", "2020/93"]),
    # A short year on one side only: 234 and 42 are none.
    ("10/234", "", ["2010/234"]),
    ("42/23", "", ["2023/42"]),
    # Both sides can be the year: number first, as most bodies write.
    ("07/24", "", ["2024/7", "2007/24"]),
    ("PS 14/23", "PS", ["2023/14", "2014/23"]),
    # A number without a year.
    ("SSU 42", "SSU", ["42"]),
    ("kommunestyresak 34", "kommunestyre", ["34"]),
    # No case number: a date, a period, a journal number, a year, words.
    ("23.11.2023", "", []),
    ("2009-2012", "", []),
    ("2026/1477-1", "", []),
    ("SSU 2023", "SSU", []),
    ("handlingsplan", "handlingsplan", []),
    ("", "", []),
]


@pytest.mark.parametrize(("text", "body_words", "readings"), SPELLINGS)
def test_a_spelling_gives_body_words_and_readings(text: str, body_words: str, readings: list[str]) -> None:
    query = parse_case_query(text)
    assert (query.body_words, [str(reading) for reading in query.readings]) == (body_words, readings)


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    query = parse_case_query(text)
    assert all(reading.number >= 0 for reading in query.readings)


@given(st.integers(1970, 2039), st.integers(1, 999), st.sampled_from("./-"))
def test_a_year_in_full_is_never_mistaken_for_the_number(year: int, number: int, separator: str) -> None:
    for text in (f"{year}{separator}{number}", f"{number}{separator}{year}", f"SSU-sak {number:03}{separator}{year}"):
        assert parse_case_query(text).readings == (CaseNumber(year, number),)


@given(st.integers(1970, 2039), st.integers(1, 999))
def test_a_short_year_is_always_among_the_readings(year: int, number: int) -> None:
    assert CaseNumber(year, number) in pair_readings(str(number), f"{year % 100:02}")
