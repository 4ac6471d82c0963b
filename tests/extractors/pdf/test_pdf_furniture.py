"""Running heads, feet and page numbers are taken out; what only looks like them stays."""

from collections.abc import Callable

import pytest

from models.layout import Source
from tests.extractors.pdf.pdf_sheets import Sheet, read, shown

BODY = "Saken ble drøftet, og utvalget ba om flere tall til neste møte i Solvik."


def pages(sheet: Sheet, count: int, draw: Callable[[int], None]) -> Source:
    """A paper whose pages hold a text of their own and what `draw` puts on them."""
    for number in range(1, count + 1):
        draw(number)
        sheet.text(60, 200, f"{BODY} ({'abcdefgh'[number - 1]})")
        sheet.page()
    return read(sheet)


def bodies(count: int) -> list[str]:
    return [f"{BODY} ({letter})" for letter in "abcdefgh"[:count]]


@pytest.mark.parametrize("count", [2, 3, 8])
def test_lines_that_come_back_on_all_pages_are_furniture(sheet: Sheet, count: int) -> None:
    def draw(number: int) -> None:
        sheet.text(60, 30, "Helsefellesskapet i Solvik", size=9)
        sheet.text(280, 820, f"Side {number} av {count}", size=9)

    source = pages(sheet, count, draw)
    assert shown(source) == bodies(count)
    assert source.furniture == ("Helsefellesskapet i Solvik", f"Side 1 av {count}")


def test_a_running_head_with_the_page_number_in_it(sheet: Sheet) -> None:
    source = pages(sheet, 4, lambda number: sheet.text(60, 30, f"Styresak 82/2015 Side {number} av 4"))
    assert (shown(source), source.furniture) == (bodies(4), ("Styresak 82/2015 Side # av 4",))


def test_a_running_foot_with_the_page_number_at_its_end(sheet: Sheet) -> None:
    foot = "Helse Solvik RHF Postboks 12 7350 SOLVIK Org.nr. 912 345 678 {}"
    source = pages(sheet, 3, lambda number: sheet.text(60, 820, foot.format(number), size=9))
    assert (shown(source), source.furniture) == (bodies(3), (foot.format("#"),))


@pytest.mark.parametrize(
    ("count", "head", "taken"),
    [
        (3, "Sykehuset Solvik Protokoll 16. juni 2004 Side {} av 3", True),
        (2, "Sykehuset Solvik Protokoll 16. juni 2004 Side {} av 2", True),
        (2, "Protokoll s. {}/2", True),
        (3, "Sykehuset Solvik Protokoll 16. juni 2004", False),  # on two of three pages, it may be text
        (3, "Rapporten har merknader på side {} av 40", False),  # another paper's pages
        (3, "Utvalget kom til side {} i utkastet", False),
    ],
)
def test_a_running_head_behind_the_first_page_counts_its_pages(
    sheet: Sheet, count: int, head: str, *, taken: bool
) -> None:
    source = pages(sheet, count, lambda number: (number > 1 and sheet.text(60, 30, head.format(number))) or None)
    assert (shown(source) == bodies(count), bool(source.furniture)) == (taken, taken)


def test_a_running_head_with_changing_case_numbers(sheet: Sheet) -> None:
    source = pages(sheet, 6, lambda number: sheet.text(60, 30, f"Sak {12 + number // 4}/24", size=9))
    assert (shown(source), source.furniture) == (bodies(6), ("Sak 12/24", "Sak 13/24"))


def test_case_numbers_that_open_every_page_stay(sheet: Sheet) -> None:
    source = pages(sheet, 5, lambda number: sheet.text(60, 60, f"Sak {number}/24"))
    assert [text for text in shown(source) if text not in bodies(5)] == [f"Sak {number}/24" for number in range(1, 6)]
    assert source.furniture == ()


def test_a_line_that_comes_back_where_other_pages_hold_text_stays(sheet: Sheet) -> None:
    source = pages(
        sheet, 8, lambda number: sheet.text(60, 70, "Saksframlegg" if number in {2, 4, 6} else f"{BODY} Ja.")
    )
    assert shown(source).count("Saksframlegg") == 3


def test_text_that_is_the_same_on_every_page_stays(sheet: Sheet) -> None:
    source = pages(sheet, 3, lambda _: sheet.lines(60, 60, [BODY] * 10) and None)
    assert sum(text.count(BODY) for text in map(str, shown(source))) == 33


@pytest.mark.parametrize(
    ("text", "y", "is_furniture"),
    [
        ("Side 1 av 1", 820, True),
        ("1", 820, True),
        ("- 1 -", 820, True),
        ("7", 820, False),
        ("1", 40, False),
        ("Solvik", 40, False),
    ],
)
def test_a_paper_of_one_page_loses_its_page_number_only(
    sheet: Sheet, text: str, y: float, *, is_furniture: bool
) -> None:
    source = pages(sheet, 1, lambda _: sheet.text(290, y, text))
    assert (text in shown(source)) is not is_furniture
    assert source.furniture == ((text,) if is_furniture else ())


def test_page_numbers_may_be_shifted_and_missing_on_some_pages(sheet: Sheet) -> None:
    source = pages(sheet, 5, lambda number: sheet.text(290, 820, str(number + 10)) if number > 1 else None)
    assert (shown(source), source.furniture) == (bodies(5), ("12",))


def test_a_ruled_head_on_every_page_is_furniture(sheet: Sheet) -> None:
    def draw(_: int) -> None:
        sheet.grid([60, 300, 530], [30, 50, 70])
        for x, y, text in [
            (65, 44, "Solvik kommune"),
            (305, 44, "Møtebok"),
            (65, 64, "Arkiv 033"),
            (305, 64, "Lukket: nei"),
        ]:
            sheet.text(x, y, text, size=9)

    source = pages(sheet, 3, draw)
    assert (shown(source), source.furniture) == (bodies(3), ("Solvik kommune Møtebok Arkiv 033 Lukket: nei",))


def test_case_tables_at_the_top_of_pages_stay(sheet: Sheet) -> None:
    def draw(number: int) -> None:
        sheet.grid([60, 300, 530], [60, 80, 100])
        for x, y, text in [(65, 74, "Saksnr."), (305, 74, "Møteorgan"), (65, 94, f"2024.{number}"), (305, 94, "SSU")]:
            sheet.text(x, y, text)

    assert shown(pages(sheet, 3, draw))[0] == [["Saksnr.", "Møteorgan"], ["2024.1", "SSU"]]
