"""Papers given as they are printed, line by line, with what a reader finds marked where it stands.

    # Sak {{#14-22}} {{=Valg av leder}}          opens a case: number and title; more {{=...}} go on with the title
    Til stede: {{present|Kari Fjellheim}}        a person's role in the meeting
    {{responsible|Per Strand}}, {{kind|Dialog}}  of the case, as is {{attached|Vedlegg:}}
    1. {{adopted:noted|Saken tas til orientering.}}   a point with its outcome
    {{#1=2005/1}}, {{#}}                         a number that reads otherwise than it is meant, an item without any
    {{>14-22}}                                   goes back to a case, and prints nothing

Lines: '! ' title, '# ' heading, '## ' subheading, '- ' bullet, '| a | b |' table row with ' // ' between paragraphs of
a cell; '@widths 2 8 6' (cm, before a table), '@page', '@end' (outside the cases again). A row with too few cells has
its last one over the columns that are left.
References are marked as everywhere, see described.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from described import Entry, Points, Section, shown
from flow import Block, Cell, PageBreak, Paragraph, Table

MARK = re.compile(r"\{\{(?P<sort>[#=>]|[a-z_]+)(?::(?P<outcome>[a-z,]+))?\|?(?P<text>.*?)\}\}", re.DOTALL)
STYLES = (("! ", "title"), ("## ", "subheading"), ("# ", "heading"), ("- ", "bullet"), ("~ ", "small"))
PAGE_WIDTH = 16.5  # cm
STAGES = ("proposed", "adopted", "quoted")
ENTRY_MARKS = {"responsible": "responsible", "kind": "kinds", "attached": "attachments"}
"""Marks of what belongs to the case, and where it is kept."""
DIRECTIVE = "@"


@dataclass
class _Found:
    """A case under reading."""

    printed: str | None
    meant: tuple[int, int] | None = None
    titles: list[str] = field(default_factory=list)
    parts: list[str | Points] = field(default_factory=list)
    responsible: list[str] = field(default_factory=list)
    kinds: list[str] = field(default_factory=list)
    attachments: list[str] = field(default_factory=list)

    def entry(self) -> Entry:
        """The case as the other descriptions give it."""
        title = " ".join(self.titles)
        kinds, attachments = " ".join(self.kinds), "".join(self.attachments)
        people = tuple(self.responsible)
        return Entry(self.printed, title, tuple(self.parts), kinds, attachments, people, meant=self.meant)


@dataclass
class _Reader:
    """Takes a script line by line; `here` is the case that is open."""

    found: list[_Found] = field(default_factory=list)
    people: list[tuple[str, str]] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    here: _Found | None = None

    def take(self, line: str) -> None:
        """Read the marks of a line."""
        if line == f"{DIRECTIVE}end":
            self.here = None
        for text, mark in _pieces(line):
            if mark and mark["sort"] in "#>":
                self.here = _opened(self.found, mark["text"])
            elif mark and not (self.here and _take_mark(self.here, mark)):
                self.people.append((mark["sort"], mark["text"]))
            elif "[[" in text and self.here:
                self.here.parts.append(text)
            elif "[[" in text:
                self.outside.append(text)


def _take_mark(case: _Found, mark: re.Match[str]) -> bool:
    """Put a mark with the case; False where it is a role in the meeting."""
    if mark["sort"] in STAGES:
        case.parts.append(Points(mark["sort"], "", ((mark["text"], mark["outcome"]),)))
    elif mark["sort"] == "=":
        case.titles.append(mark["text"])
    elif mark["sort"] in ENTRY_MARKS:
        getattr(case, ENTRY_MARKS[mark["sort"]]).append(mark["text"])
    else:
        return False
    return True


def scripted(script: str, section: Section) -> Section:
    """The section with its print, and with the cases and people that the print marks."""
    reader = _Reader()
    for line in script.strip("\n").split("\n"):
        reader.take(line)
    return replace(
        section,
        layout="scripted",
        script=script,
        lead=tuple(reader.outside),
        people=tuple(dict.fromkeys(reader.people)),
        entries=tuple(case.entry() for case in reader.found),
    )


def _pieces(line: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """A line's plain text and marks in order."""
    end = 0
    for mark in MARK.finditer(line):
        yield line[end : mark.start()], None
        yield "", mark
        end = mark.end()
    yield line[end:], None


def _opened(found: list[_Found], text: str) -> _Found:
    """The case of a number, new or met before; one without a number is always new."""
    printed, _, meant = text.partition("=")
    for case in found:
        if printed and case.printed == printed:
            return case
    year, _, number = meant.partition("/")
    found.append(_Found(printed or None, (int(year), int(number)) if meant else None))
    return found[-1]


def printed_line(line: str) -> str:
    """A line without its marks."""
    return shown(MARK.sub(_words, line))


def _words(mark: re.Match[str]) -> str:
    if mark["sort"] in "#>":
        return "" if mark["sort"] == ">" else mark["text"].partition("=")[0]
    return mark["text"] if mark["sort"] in (*STAGES, "=") else mark["text"].partition("|")[0]


def scripted_layout(section: Section) -> Iterator[Block]:
    """The lines as blocks."""
    rows: list[tuple[str, ...]] = []
    widths: tuple[float, ...] = ()
    for line in (printed_line(line) for line in section.script.strip("\n").split("\n")):
        if line.startswith("|"):
            rows.append(tuple(cell.strip() for cell in line.removeprefix("|").removesuffix("|").split("|")))
            continue
        if rows:
            yield _table(rows, widths)
            rows, widths = [], ()
        if line.startswith("@widths"):
            widths = tuple(float(width) for width in line.split()[1:])
        elif line == "@page":
            yield PageBreak()
        elif line and not line.startswith(DIRECTIVE):
            yield _paragraph(line)
    if rows:
        yield _table(rows, widths)


def _paragraph(line: str) -> Paragraph:
    style = next(((mark, style) for mark, style in STYLES if line.startswith(mark)), ("", "body"))
    return Paragraph(line.removeprefix(style[0]), style[1])


def _table(rows: list[tuple[str, ...]], widths: tuple[float, ...]) -> Table:
    columns = max(len(widths), *(len(row) for row in rows))
    return Table(tuple(_row(row, columns) for row in rows), widths or (PAGE_WIDTH / columns,) * columns, header=False)


def _row(row: tuple[str, ...], columns: int) -> tuple[Cell, ...]:
    cells = [Cell(tuple(_paragraph(text) for text in cell.split(" // "))) for cell in row]
    return (*cells[:-1], replace(cells[-1], span=columns - len(row) + 1))
