"""Lines that a conversion ran together or took apart."""

from itertools import accumulate

import pytest

from extractors.sections.mended_order import mended_order
from models.layout import Line, Paragraph, Rectangle, Table
from tests.extractors.made_papers import blocks, table


def printed(*lines: str) -> list[str]:
    return [block.printed for block in mended_order(blocks(*lines)) if isinstance(block, Paragraph)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "0031/03 Møtebok 0032/03 Budsjett 0033/03 Gebyrer",
            ["0031/03 Møtebok", "0032/03 Budsjett", "0033/03 Gebyrer"],
        ),
        (
            "0051/04 04/00752 MØTEBOK 0052/04 04/01187 BUDSJETT",
            ["0051/04 04/00752 MØTEBOK", "0052/04 04/01187 BUDSJETT"],
        ),
        ("0052/04 BUDSJETT 2005 0053/04 VANNVERK", ["0052/04 BUDSJETT 2005", "0053/04 VANNVERK"]),
        ("PS 9/26 Budsjett PS 10/26 Gebyrer", ["PS 9/26 Budsjett", "PS 10/26 Gebyrer"]),
        ("2014/15 Budsjett 2014/16 Gebyrer", ["2014/15 Budsjett", "2014/16 Gebyrer"]),
        # a case that names the next one
        ("7/23 Oppfølging av sak 8/23 Legevakt", ["7/23 Oppfølging av sak 8/23 Legevakt"]),
        ("7/23 Budsjett, jf. 8/23 Legevakt", ["7/23 Budsjett, jf. 8/23 Legevakt"]),
        # no title behind the number, or no next number
        ("7/23 og 8/23 behandles samlet", ["7/23 og 8/23 behandles samlet"]),
        ("7/23 Protokoll 9/22 Legevakt", ["7/23 Protokoll 9/22 Legevakt"]),
    ],
)
def test_agenda_rows_run_together_on_one_line_are_parted(line: str, expected: list[str]) -> None:
    assert printed(line) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ("Utvalg:", "Møtested:", "Dato:", "Eldrerådet", "Rådhuset", "12.03.2014"),
            ["Utvalg: Eldrerådet", "Møtested: Rådhuset", "Dato: 12.03.2014"],
        ),
        (("Sak 14/23", "Sak 15/23", "Budsjett", "Helseplan"), ["Sak 14/23 Budsjett", "Sak 15/23 Helseplan"]),
        # an agenda set as a list, but not what a case lists
        (
            ("[-] SSU 1/23 Legevakt", "[-] SSU 2/23 Budsjett", "[-] Eventuelt"),
            ["SSU 1/23 Legevakt", "SSU 2/23 Budsjett", "Eventuelt"],
        ),
        (
            ("Sak 3/23 Saker", "[-] SSU 1/23 Legevakt", "[-] SSU 2/23 Budsjett"),
            ["Sak 3/23 Saker", "- SSU 1/23 Legevakt", "- SSU 2/23 Budsjett"],
        ),
        (("[-] SSU 1/23 Legevakt", "[-] Andre saker"), ["- SSU 1/23 Legevakt", "- Andre saker"]),
        # the number in a page's head, and again over its title
        (("AU-sak 14/23", "AU-sak 14/23", "Budsjett", "Tekst"), ["AU-sak 14/23", "AU-sak 14/23", "Budsjett", "Tekst"]),
        # one label is no column; fewer values than labels belong to nobody; people are a list
        (("Utvalg:", "Eldrerådet"), ["Utvalg:", "Eldrerådet"]),
        (("Utvalg:", "Dato:", "Eldrerådet"), ["Utvalg:", "Dato:", "Eldrerådet"]),
        (
            ("Til stede:", "Forfall:", "Kari Fjellheim", "Per Strand"),
            ["Til stede:", "Forfall:", "Kari Fjellheim", "Per Strand"],
        ),
        (("Sak 14/23", "Budsjett", "Sak 15/23", "Helseplan"), ["Sak 14/23", "Budsjett", "Sak 15/23", "Helseplan"]),
        (
            ("Sak 14/23", "Sak 15/23", "Vedtak:", "Budsjettet vedtas."),
            ["Sak 14/23", "Sak 15/23", "Vedtak:", "Budsjettet vedtas."],
        ),
    ],
)
def test_columns_read_one_after_the_other_are_put_side_by_side(lines: tuple[str, ...], expected: list[str]) -> None:
    assert printed(*lines) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Sak 12/", "24 Budsjett"), ["Sak 12/24 Budsjett"]),
        (("SAK 2024/", "12 BUDSJETT"), ["SAK 2024/12 BUDSJETT"]),
        (("Sak", "12/24 Budsjett"), ["Sak 12/24 Budsjett"]),
        (("Styresak nr.", "12/24", "Budsjett"), ["Styresak nr. 12/24", "Budsjett"]),
        (
            ("Drøftet, jf. sak 14-", "2015. Rådet viste til planen."),
            ["Drøftet, jf. sak 14-2015. Rådet viste til planen."],
        ),
        (("PS 12/", "24"), ["PS 12/24"]),
        (
            ("Tiltaket kom i gang etter sak", "49-2023. Styret støttet det."),
            ["Tiltaket kom i gang etter sak 49-2023. Styret støttet det."],
        ),
        # what is no number of a case
        (("Ny tilleggssak", "12/24 Budsjett"), ["Ny tilleggssak", "12/24 Budsjett"]),
        (("Oppfølging av sak", "**12/24 Budsjett**"), ["Oppfølging av sak", "12/24 Budsjett"]),
        (("Sak 12/", "12. mars 2024 møttes SSU"), ["Sak 12/", "12. mars 2024 møttes SSU"]),
        (("Sak 12/", "[1.] 24 kommuner"), ["Sak 12/", "1. 24 kommuner"]),
        (("Tlf 12-", "34 56"), ["Tlf 12-", "34 56"]),
        (("Rammen er 2-", "3 millioner"), ["Rammen er 2-", "3 millioner"]),
        (("Avtale 2020-", "2024 gjelder"), ["Avtale 2020-", "2024 gjelder"]),
        (("Sak", "Ansvar"), ["Sak", "Ansvar"]),
    ],
)
def test_a_number_that_was_parted_is_whole(lines: tuple[str, ...], expected: list[str]) -> None:
    assert printed(*lines) == expected


def test_a_number_parted_in_a_narrow_cell_is_whole() -> None:
    (mended,) = mended_order([table("Nr | Sak", "2024/ // 12 | Budsjett", "2024/ // 13 | Legevakt")])
    assert isinstance(mended, Table)
    assert [row.cells[0].text for row in mended.rows] == ["Nr", "2024/12", "2024/13"]


@pytest.mark.parametrize(
    ("printed_lines", "expected"),
    [
        (("Saken er grei.", "Behandling: Per Strand var i tvil."), 2),
        (("SSU inviteres til å vedta denne saklisten:", "Sak 14/23 Legevakt"), 2),
        # a case that a sentence speaks of
        (("Utvalget har tidligere drøftet", "Sak 14/23 Legevakt"), 1),
        (("Det gjelder dette:", "sak 14/23"), 1),
    ],
)
def test_a_printed_line_that_opens_a_label_or_a_list_stands_alone(
    printed_lines: tuple[str, ...], expected: int
) -> None:
    starts = accumulate((len(text) + 1 for text in printed_lines), initial=0)
    places = [
        Line(start, start + len(text), Rectangle(1, 0, 0, 1, 1))
        for text, start in zip(printed_lines, starts, strict=False)
    ]
    assert len(mended_order([Paragraph(" ".join(printed_lines), lines=tuple(places))])) == expected
