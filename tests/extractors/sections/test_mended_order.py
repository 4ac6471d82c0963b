"""Lines that a conversion ran together or took apart."""

import pytest

from extractors.sections.mended_order import mended_order
from models.layout import Paragraph
from tests.extractors.made_papers import blocks


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
