"""Papers made from a few lines of text, for tests of what is found in them.

A line is a paragraph: '# Tittel' is a heading, '**Fet** og __streket__' has marks, '[1.] Saken utsettes' a list label;
'>Saken utsettes' is set in.
"""

import re
from collections.abc import Iterable

from msgspec.structs import replace

from extractors.extraction import findings
from models.facts import Entry, Findings, PersonRole, Section
from models.layout import Block, Cell, Paragraph, Row, Source, Span, Table
from models.vocabulary import Format

LINE = re.compile(r"(?P<page>\f)?(?P<indent>>)?(?P<heading># )?(?:\[(?P<label>[^\]]+)\] )?(?P<text>.*)", re.DOTALL)
INDENT = 28.0  # points
# A person as tests tell what was found: name, role, title, organisation.
Told = tuple[str, str, str | None, str | None]
MARK = re.compile(r"\*\*(?P<bold>.+?)\*\*|__(?P<underline>.+?)__")


def line(text: str) -> Paragraph:
    """A paragraph; a form feed before it starts a page."""
    match = LINE.fullmatch(text)
    assert match is not None
    bare, bold, underline = "", [], []
    last = 0
    for mark in MARK.finditer(match["text"]):
        bare += match["text"][last : mark.start()]
        words = mark["bold"] or mark["underline"]
        (bold if mark["bold"] else underline).append(Span(len(bare), len(bare) + len(words)))
        bare += words
        last = mark.end()
    return Paragraph(
        text=bare + match["text"][last:],
        label=match["label"],
        indent=INDENT if match["indent"] else 0.0,
        heading=1 if match["heading"] else None,
        bold=tuple(bold),
        underline=tuple(underline),
        starts_page=bool(match["page"]),
    )


def table(*rows: str) -> Table:
    """A table from rows 'one | other // second paragraph of the other'; an empty cell has no paragraph."""
    return Table(tuple(_row(row) for row in rows))


def _row(row: str) -> Row:
    cells = [[text.strip() for text in cell.split("//")] for cell in row.split("|")]
    return Row(tuple(Cell(tuple(line(text) for text in texts if text), column) for column, texts in enumerate(cells)))


def blocks(*given: str | Table) -> tuple[Block, ...]:
    """Lines and tables as blocks, paragraphs outside tables numbered from 1."""
    made = [line(block) if isinstance(block, str) else block for block in given]
    return tuple(
        replace(block, number=number) if isinstance(block, Paragraph) else block
        for number, block in enumerate(made, start=1)
    )


def paper(*given: str | Table, furniture: tuple[str, ...] = ()) -> Source:
    """A paper of some blocks, as if read from a Word file."""
    return Source(Format.DOCX, blocks(*given), furniture=furniture)


def found(*given: str | Table) -> Findings:
    """All that is found in a paper of some blocks."""
    return findings(paper(*given))


def only_section(told: Findings) -> Section:
    """The one section of a paper."""
    (section,) = told.sections
    return section


def shown(entry: Entry) -> str:
    """An entry on one line: '14/2022 Budsjett 2023 <proposed: ...; adopted: ...>'."""
    number = f"{entry.number}/{entry.year}" if entry.number is not None else "-"
    points = "; ".join(f"{point.stage}: {point.text}" for point in entry.points)
    return f"{number} {entry.title}" + (f" <{points}>" if points else "")


def told(found: Iterable[PersonRole]) -> list[Told]:
    """People in the form of a test's table."""
    return [(person.name, str(person.role), person.title, person.organisation) for person in found]
