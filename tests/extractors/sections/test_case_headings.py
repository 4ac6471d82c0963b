"""Lines that open a case, in the notations of many bodies."""

import pytest

from extractors.sections.case_headings import LEADERS, case_heading, is_break, is_group_heading, is_unnumbered_item
from tests.extractors.made_papers import line


@pytest.mark.parametrize(
    ("text", "year", "number", "title"),
    [
        ("Sak 14-22 Valg av leder", 2022, 14, "Valg av leder"),
        ("PS 6/26 Budsjett", 2026, 6, "Budsjett"),
        ("PS 01/15 Reglement", 2015, 1, "Reglement"),
        ("RS 4/26 Møteprotokoll - kontrollutvalget", 2026, 4, "Møteprotokoll - kontrollutvalget"),
        ("02-14 Høring om legevakt", 2014, 2, "Høring om legevakt"),
        ("SAK NR 017-2019", 2019, 17, ""),
        ("SAK 82/2015", 2015, 82, ""),
        ("Styresak 60-2016 Driftsrapport", 2016, 60, "Driftsrapport"),
        ("Styresaknr 33/02 Budsjett", 2002, 33, "Budsjett"),
        ("Styresaknr 33/02 REF.: 2002/000417", 2002, 33, ""),
        ("Sak 33/09: Legevakt", 2009, 33, "Legevakt"),
        ("0052/04 Budsjett", 2004, 52, "Budsjett"),
        ("0051/04 04/00752 Godkjenning", 2004, 51, "Godkjenning"),
        ("33/09 2009/598", 2009, 33, ""),
        ("15/18 18/64 Eventuelt", 2018, 15, "Eventuelt"),
        ("13/17 16/482 Budsjett", 2017, 13, "Budsjett"),
        ("Sak 13/16 16/17 Skolerute", 2016, 13, "16/17 Skolerute"),  # years
        ("Sak 13/16 18/19 Skolerute", 2016, 13, "18/19 Skolerute"),
        ("SAK 12/97 ARKIV 612 K JNR 97/2034", 1997, 12, ""),
        ("SAK 12/97 ARKIV: G21 &15 J.nr.: 97/2034", 1997, 12, ""),
        ("Sak 12/97 Arkivnr. 033 Budsjett 1998", 1997, 12, "Budsjett 1998"),
        ("Sak 12/97 Journalnr. 97/2034-3 - Budsjett 1998", 1997, 12, "Budsjett 1998"),
        ("Sak 12/97 Arkivplan 1998", 1997, 12, "Arkivplan 1998"),
        ("Sak 12/97 Arkiv for Solvik", 1997, 12, "Arkiv for Solvik"),
        ("KS-124/13 Budsjett 2014", 2013, 124, "Budsjett 2014"),
        ("Sak FU 14/23 Budsjett", 2023, 14, "Budsjett"),
        ("FSK 14/23 Budsjett", 2023, 14, "Budsjett"),
        ("BS-014/23 Budsjett", 2023, 14, "Budsjett"),
        ("FR 12/17 BUDSJETT", 2017, 12, "BUDSJETT"),
        ("2024. 7 Felles plan", 2024, 7, "Felles plan"),
        ("2025.01", 2025, 1, ""),
        ("Sak nr. 2023/07 – Legevakt", 2023, 7, "Legevakt"),
        ("Regionrådets sak 15/19: Legevakt", 2019, 15, "Legevakt"),
        ("K-sak 71/11 Budsjett", 2011, 71, "Budsjett"),
        ("ASU-sak 9/2014 Avtale", 2014, 9, "Avtale"),
        ("U 14/23 Budsjett", 2023, 14, "Budsjett"),
        ("SSU-sak 14-2024Felles legevakt", 2024, 14, "Felles legevakt"),
        ("OSO sak 14-2024 Felles legevakt", 2024, 14, "Felles legevakt"),
        ("Sak 1: Velkommen", None, 1, "Velkommen"),
        ("Sak 2", None, 2, ""),
    ],
)
def test_a_heading_opens_a_case(text: str, year: int | None, number: int, title: str) -> None:
    heading = case_heading(line(text))
    assert heading is not None
    assert (heading.number.year, heading.number.number, text[heading.title_start :]) == (year, number, title)


@pytest.mark.parametrize(
    "text",
    [
        "Sak 05/02 innlemmes i årsbudsjettet.",
        "14-2024Felles legevakt",
        "Saken ble utsatt.",
        "Arkivsak: 13/4456",
        "Arkivsaksnr: 13/4456",
        "Formannskapets sak 12/23 ble utsatt.",
        "11.30 Lunsj",
        "2022-2025 Strategi",
        "12 kommuner deltok.",
        "A 2-3 Barnehager",
        "Møtet varte til 11.30",
        "[1.] 14/23 Budsjett",
        "Sak 14/23 " + "Budsjett " * 40,
        "14/23% Økning",
        "",
    ],
)
def test_other_lines_open_none(text: str) -> None:
    assert case_heading(line(text)) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Sak 1/23 Budsjett 2024 ........ 12", "Budsjett 2024"),
        ("Sak 1/23 Budsjett 2024 Side 12", "Budsjett 2024"),
        ("Sak 1/23 Rettelse i protokollen, side 12", "Rettelse i protokollen, side 12"),
    ],
)
def test_a_page_number_is_no_part_of_a_title(text: str, title: str) -> None:
    assert LEADERS.sub("", text).removeprefix("Sak 1/23 ") == title


@pytest.mark.parametrize(("year_first", "expected"), [(True, (2009, 7)), (False, (2007, 9))])
def test_the_paper_says_where_short_years_stand(year_first: bool, expected: tuple[int, int]) -> None:
    heading = case_heading(line("Sak 09/07 Legevakt"), year_first=year_first)
    assert heading is not None
    assert (heading.number.year, heading.number.number) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Eventuelt", True),
        ("Ymse:", True),
        ("Evaluering av møtet", True),
        ("ANDRE ORIENTERINGER", True),
        ("Godkjenning av sakskart", True),
        ("Open halvtime", True),
        ("Publikums spørretime", True),
        ("Informasjon", False),
        ("Andre kommuner", False),
        ("Legevakt", False),
        ("", False),
    ],
)
def test_some_items_never_have_a_number(text: str, expected: bool) -> None:
    assert is_unnumbered_item(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vedtakssaker", True),
        ("DRØFTINGSSAKER:", True),
        ("Saker til orientering", True),
        ("Orienteringssak", False),
        ("Orienteringssaker fra rektor", False),
        ("Byggesaker", False),
        ("", False),
    ],
)
def test_a_heading_of_a_group_names_one_type(text: str, expected: bool) -> None:
    assert is_group_heading(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pause", True),
        ("kl. 11.30 - 12.00 Lunsj", True),
        ("Pause (lunsj)", True),
        ("Lunsj og kaffepause", True),
        ("Pause 10 minutter", True),
        ("Lunsj/pause", True),
        ("Lunsjmøte med styret", False),
        ("Pause i arbeidet", False),
        ("Lunsj (servering i kommunene)", False),
        ("Pizza", True),
        ("kl. 17.00 Matservering", True),
        ("Pizzabakeren i Solvik", False),
        ("Mat og ernæring", False),
        ("", False),
    ],
)
def test_a_break_is_no_item(text: str, expected: bool) -> None:
    assert is_break(text) is expected
