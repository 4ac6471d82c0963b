"""Small print at the top of pages is taken out where it changes from paper to paper, and nothing else is."""

from collections.abc import Sequence

import pytest

from models.layout import Paragraph, Source
from tests.extractors.pdf.pdf_sheets import Sheet, read

BODY = "Saken ble drøftet, og utvalget ba om flere tall til neste møte i Solvik."


def packet(sheet: Sheet, heads: Sequence[str], titles: Sequence[str], *, size: float, y: float) -> Source:
    """Pages with a head and a title above their text."""
    for head, title in zip(heads, titles, strict=True):
        sheet.text(60, y, head, size=size)
        sheet.text(60, y + 35, title)
        sheet.lines(60, y + 60, [BODY] * 3)
        sheet.page()
    return read(sheet)


TITLES = ("Protokoll 3. mai", "Referat fra Budsjett", "Styresak 14/24 Drift", "Styresak 15/24 Plan", "Møteprotokoll")


@pytest.mark.parametrize(
    ("heads", "left"),
    [
        # the owner comes back, the rest stands below; or the page before had it
        (("Solvik Protokoll 3. mai", "Solvik Protokoll 3. mai", "Solvik Styresak 14/24", "Solvik Styresak 15/24"), ()),
        (("Protokoll", "Protokoll", "Sakspapirer", "Sakspapirer"), ("Sakspapirer",)),
        # what no page says again stays: a number, a body, a mark of what is not public, a labelled value
        (("Solvik", "Solvik", "Solvik Sak 16/24", "Solvik Styresak 15/24"), ("Solvik Sak 16/24",)),
        (("Solvik", "Solvik", "Solvik Drift", "Solvik Brukerutvalget"), ("Solvik Brukerutvalget",)),
        (("Protokoll", "Budsjett", "Drift", "Unntatt Solvik", "Unntatt Solvik"), ("Unntatt Solvik", "Unntatt Solvik")),
        (
            ("Kommunalt råd Protokoll", "Kommunalt råd Protokoll", "Kommunalt råd Plan", "Kommunalt råd Plan"),
            ("Kommunalt råd Plan",),
        ),
        (("Sak: 14/24", "Styresak 14/24", "Styresak 14/24", "Styresak 15/24"), ("Sak: 14/24", "Styresak 14/24")),
    ],
)
def test_running_heads_that_change_within_a_packet(sheet: Sheet, heads: Sequence[str], left: Sequence[str]) -> None:
    source = packet(sheet, heads, TITLES[: len(heads)], size=8, y=40)
    printed = [block.text for block in source.blocks if isinstance(block, Paragraph)]
    assert [text for text in printed if text in heads] == list(left)
    assert source.head == ()  # of one paper each, they tell nothing of the packet's meeting


@pytest.mark.parametrize(("size", "y"), [(11, 40), (8, 90)])
def test_lines_of_the_size_of_the_text_or_below_the_margin_stay(sheet: Sheet, size: float, y: float) -> None:
    heads = ("Solvik Styresak 14/24", "Solvik Budsjett", "Solvik Styresak 14/24", "Solvik Styresak 15/24")
    source = packet(sheet, heads, TITLES[:4], size=size, y=y)
    assert source.furniture == ()
