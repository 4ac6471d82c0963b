"""Case numbers: which side is the year, how they are written, and how a document writes them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.numbers import (
    CASE_NUMBER,
    find_case_numbers,
    series_codes,
    with_code,
    writes_year_first,
    year_and_number,
)
from extractors.language.reading import number_style

NUMBERS = [
    ("2024.7", 2024, 7),
    ("2024/07", 2024, 7),
    ("2024. 7", 2024, 7),
    ("2011/38", 2011, 38),
    ("7/2024", 2024, 7),
    ("16.2023", 2023, 16),
    ("037-2023", 2023, 37),
    ("07/24", 2024, 7),
    ("02-14", 2014, 2),
    ("33/09", 2009, 33),
    ("024/11", 2011, 24),
    ("0052/04", 2004, 52),
    ("09/7", 2009, 7),  # one digit is no year
    ("10/234", 2010, 234),  # nor are three
    ("PS 14/23", 2023, 14),
    ("FO 2-2025", 2025, 2),
    ("KS-124/13", 2013, 124),
    ("FT-13/17", 2017, 13),
    ("Sp 59/12", 2012, 59),
    ("037/04 B", 2004, 37),
    ("25/93", 1993, 25),
]
NONE = [
    "2022-2025",  # a period
    "2005 – 2008",
    "5/7",  # a day, or a part of a whole
    "0/24",
    "4,75 %",
    "50-60%",
    "2026/1477-1",  # an archive number has a third part
    "11/256-1",
    "12.04.24",
    "§13-4",
    "1200/45000",
    "55/66",  # 1966 is before any paper
]


@pytest.mark.parametrize(("text", "year", "number"), NUMBERS)
def test_year_is_told_from_number(text: str, year: int, number: int) -> None:
    (found,) = find_case_numbers(text)
    assert (found.printed, found.year, found.number) == (text, year, number)


@pytest.mark.parametrize("text", NONE)
def test_other_pairs_are_no_case_number(text: str) -> None:
    assert find_case_numbers(text) == []


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("HT 21/04", "HT 21/04"),
        ("Sak HT 21/04 Budsjett", "HT 21/04"),
        ("PS 21/04", "PS 21/04"),
        ("NR 21/04", "21/04"),  # the word for a number
        ("SAK 21/04", "21/04"),
        ("SSU 21/04", "21/04"),  # whose it is
        ("Ht 21/04", "21/04"),
        ("BUDSJETT 21/04", "21/04"),
        ("21/04", "21/04"),
    ],
)
def test_a_code_of_its_own_belongs_to_a_number(text: str, printed: str) -> None:
    (found,) = find_case_numbers(text)
    assert with_code(found, text).printed == printed


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        (["HS 21/04", "HS 22/04"], {"HS"}),
        (["HS 21/04", "TU 22/04"], {"HS", "TU"}),
        (["21/04", "Sak 22/04", "SAK NR 023-2004", "SSU 24/04"], set()),
    ],
)
def test_codes_of_a_documents_own_numbers(printed: list[str], codes: set[str]) -> None:
    assert series_codes(printed) == codes


def test_document_that_writes_the_year_first_is_read_so() -> None:
    assert year_and_number("09", "20", year_first=True) == (2009, 20)
    assert year_and_number("41", "08", year_first=True) == (2008, 41)  # another's: 2041 is no year of a paper
    assert year_and_number("09", "20") == (2020, 9)


@pytest.mark.parametrize(("text", "weak"), [("11.30", True), ("2023.30", False), ("11/30", False)])
def test_pair_that_could_be_a_time_is_weak(text: str, weak: bool) -> None:
    assert find_case_numbers(text)[0].weak is weak


@pytest.mark.parametrize(
    ("printed", "year_first"),
    [
        (["09/5", "09/6", "09/7"], True),
        (["09/20", "09/21"], True),
        (["5/09", "6/09"], False),
        (["07/24", "08/24"], False),
        (["2024/7", "2024/8"], False),  # needs no telling
        (["09/20"], False),  # one number tells nothing
        ([], False),
    ],
)
def test_side_that_stays_is_the_year(printed: list[str], year_first: bool) -> None:
    assert writes_year_first(printed) is year_first


@pytest.mark.parametrize(
    ("left", "right"),
    [("2024.7", "2023.12"), ("7/24", "07/23"), ("02-14", "37-13"), ("2024/07", "2024/7")],
)
def test_numbers_written_alike_have_one_style(left: str, right: str) -> None:
    assert number_style(left) == number_style(right)


@pytest.mark.parametrize(("left", "right"), [("2024.7", "2024/7"), ("7/24", "7/2024"), ("7/24", "7-24")])
def test_numbers_written_unlike_differ_in_style(left: str, right: str) -> None:
    assert number_style(left) != number_style(right)


def test_text_without_a_number_has_no_style() -> None:
    assert number_style("Eventuelt") == ""


@given(st.integers(1970, 2060), st.integers(1, 999))
def test_year_in_full_may_stand_on_either_side(year: int, number: int) -> None:
    assert year_and_number(str(year), str(number)) == year_and_number(str(number), str(year)) == (year, number)


@given(st.from_regex(r"\d{1,4}", fullmatch=True), st.from_regex(r"\d{1,4}", fullmatch=True), st.booleans())
def test_any_pair_gives_a_likely_year_or_nothing(first: str, second: str, year_first: bool) -> None:
    pair = year_and_number(first, second, year_first=year_first)
    assert pair is None or (1970 <= pair[0] <= 2060 and pair[1] > 0)


@given(st.one_of(st.text(), st.from_regex(r"[A-Z]{0,3} ?\d{1,5} ?[./:–-] ?\d{1,5}[ A-C.]*", fullmatch=True)))
def test_numbers_are_inside_the_text_and_apart(text: str) -> None:
    found = find_case_numbers(text)
    assert all(text[number.start : number.end].strip() == number.printed for number in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(st.lists(st.sampled_from([*"123./:–- \n", "PS ", "12", "2024"]), max_size=9).map("".join))
def test_numbers_are_found_wherever_a_pair_stands(text: str) -> None:
    pairs = [year_and_number(match["first"], match["second"]) for match in CASE_NUMBER.finditer(text)]
    assert len(find_case_numbers(text)) == sum(pair is not None for pair in pairs)
