"""Plain text: the lines of a file sorted into tables, headings and prose."""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from extractors.characters import clean
from extractors.errors import EmptyPaperError
from extractors.plain.decoding import decode
from extractors.plain.markup import fragment_blocks, has_tags, numbered
from extractors.plain.rows import RawRow, RawTable, built, goes_on, is_open, merged, number_words, row_cells
from extractors.plain.running import without_running
from extractors.plain.wrapping import Gap, Line, joined
from models.layout import Block, Paragraph, Source
from models.problems import Problem
from models.vocabulary import Format, Severity

_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>.*?)[\s#]*$")  # Markdown: '## Innkalling'
_RULE = re.compile(r"\s*(?:[-_=*]\s?){4,}$")  # a line drawn with signs
_POINTS_PER_BLANK = 6.0  # the width of a typewriter's letter at 10 points
_LONG_TABLE = 1000  # rows; as in Word papers


@dataclass(slots=True)
class _Prose:
    """Lines of running text that stand together."""

    lines: list[Line] = field(default_factory=list)


@dataclass(slots=True)
class _Heading:
    """A line marked as a heading."""

    level: int
    line: Line


_Part = _Prose | _Heading | RawTable


def read_text(path: Path) -> Source:
    """Read a plain text: wrapped lines joined to paragraphs, lines with tabs made tables, inline tags interpreted.

    Raises EmptyPaperError where it holds no text, and OSError.
    """
    text, problems = decode(path.read_bytes())
    pages, furniture = without_running(_pages(text))
    blocks = text_blocks(pages)
    if not blocks:
        raise EmptyPaperError
    longest = max((len(block.rows) for block in blocks if not isinstance(block, Paragraph)), default=0)
    if longest > _LONG_TABLE:
        message = f"The paper holds a table of {longest} rows; look whether it belongs here."
        problems = (*problems, Problem("long_table", Severity.WARNING, message))
    return Source(Format.TEXT, blocks, furniture=furniture, problems=problems)


def text_blocks(pages: list[list[str]]) -> tuple[Block, ...]:
    """The blocks of a text given as lines per page, paragraphs numbered."""
    parts = _folded_tables(_parts(_lines(pages)))
    words = number_words([part for part in parts if isinstance(part, RawTable)])
    blocks: list[Block] = []
    for part in parts:
        if isinstance(part, RawTable):
            blocks.extend(_table_blocks(part, words))
        elif isinstance(part, _Heading):
            blocks.extend(replace(block, heading=part.level) for block in _paragraphs(part.line))
        else:
            for line in joined(part.lines):
                blocks.extend(_paragraphs(line))
    return numbered(tuple(blocks))


def _pages(text: str) -> list[list[str]]:
    """The lines of each page; without form feeds there is one page."""
    plain = clean(text).replace("\r\n", "\n").replace("\r", "\n")
    return [page.split("\n") for page in plain.split("\f")]


def _lines(pages: list[list[str]]) -> list[Line]:
    """The lines that hold something, each with what lies before it."""
    made: list[Line] = []
    for number, page in enumerate(pages):
        gap, first = Gap.WIDE, number > 0
        for raw in page:
            if raw.strip():
                made.append(Line(raw, gap, page=first))
                gap, first = Gap.NONE, False
            elif raw or gap is not Gap.NONE:
                gap = Gap.WIDE  # a second empty line, or one that holds blanks
            else:
                gap = Gap.EMPTY
    return made


def _parts(lines: list[Line]) -> list[_Part]:
    """Lines sorted into rows, headings and prose."""
    parts: list[_Part] = []
    position = 0
    while position < len(lines):
        line = lines[position]
        position += 1
        cells = row_cells(line.text)
        if cells is not None:
            row = RawRow(cells, line.gap is not Gap.NONE, line.page)
            position += _take_continuation(row, lines[position:])
            _add_row(parts, row)
        elif match := _HEADING.match(line.text):
            parts.append(_Heading(len(match["marks"]), replace(line, text=match["text"])))
        elif not _RULE.match(line.text):
            prose = parts[-1] if parts else None
            if not isinstance(prose, _Prose):
                prose = _Prose()
                parts.append(prose)
            prose.lines.append(line)
    return parts


def _take_continuation(row: RawRow, following: list[Line]) -> int:
    """Add to a row the lines below that belong to its last cell; how many they are."""
    end = next(
        (at for at, line in enumerate(following) if row_cells(line.text) is not None or _HEADING.match(line.text)),
        len(following),
    )
    candidates = following[:end]
    if not is_open(row, [line.text for line in candidates]):
        candidates = _sandwiched(row, candidates, following[end : end + 1])
    if candidates:
        filled = max((at for at, cell in enumerate(row.cells) if cell.strip()), default=0)
        row.cells[filled] += "".join(f"<br>{line.text.strip()}" for line in joined(candidates))
    return len(candidates)


def _sandwiched(row: RawRow, candidates: list[Line], below: list[Line]) -> list[Line]:
    """Lines without a gap between two rows of one width: the rest of the upper one's last cell."""
    if not candidates or not below or any(line.gap is not Gap.NONE for line in (*candidates, *below)):
        return []
    cells = row_cells(below[0].text)
    return candidates if cells and len(cells) == len(row.cells) else []


def _add_row(parts: list[_Part], row: RawRow) -> None:
    """Add a row to the table that it stands in, or begin one."""
    last = parts[-1] if parts else None
    if isinstance(last, RawTable) and last.columns == len(row.cells) and not row.after_gap:
        last.rows.append(row)
    else:
        parts.append(RawTable([row]))


def _folded_tables(parts: list[_Part]) -> list[_Part]:
    """Parts with tables joined over page breaks; a lone line of two cells is prose with a tab in it."""
    words = number_words([part for part in parts if isinstance(part, RawTable)])
    made: list[_Part] = []
    for part in parts:
        last = made[-1] if made else None
        if isinstance(part, RawTable) and isinstance(last, RawTable) and goes_on(last, part, words):
            made[-1] = merged(last, part)
        else:
            made.append(part)
    return [_unfolded(part) if isinstance(part, RawTable) else part for part in made]


def _unfolded(table: RawTable) -> _Part:
    """A table, or the prose that a single line with one tab is."""
    row = table.rows[0]
    if len(table.rows) > 1 or table.columns > 2 or any(has_tags(cell) for cell in row.cells):  # noqa: PLR2004 - a pair
        return table
    return _Prose([Line(" ".join(row.cells), Gap.WIDE, row.page)])


def _table_blocks(table: RawTable, words: frozenset[str]) -> tuple[Block, ...]:
    """The table, unless nothing is written in it."""
    made = built(table, words)
    return (made,) if made.paragraphs else ()


def _paragraphs(line: Line) -> list[Paragraph]:
    """The paragraphs of a line; several where tags part it."""
    found = [block for block in fragment_blocks(line.text) if isinstance(block, Paragraph)]
    indent = (line.margin if line.margin > 1 else 0) * _POINTS_PER_BLANK
    return [
        replace(block, indent=indent + block.indent, starts_page=line.page and at == 0)
        for at, block in enumerate(found)
    ]
