"""Plain text: the lines of a file sorted into tables, headings and prose."""

import re
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.characters import clean, close_up
from extractors.errors import EmptyPaperError
from extractors.plain.decoding import decode
from extractors.plain.markup import fragment_blocks, has_tags
from extractors.plain.rows import RawRow, RawTable, built, goes_on, is_open, merged, number_words, row_cells
from extractors.plain.running import counted_pages, without_running
from extractors.plain.streams import stream_rows
from extractors.plain.wrapping import Gap, Line, joined
from models.layout import Block, Paragraph, Source, numbered
from models.problems import Problem
from models.vocabulary import Format, Severity

_HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>.*?)[\s#]*$")  # Markdown: '## Innkalling'
_RULE = re.compile(r"\s*(?:[-_=*]\s?){4,}$")  # a line drawn with signs
_POINTS_PER_BLANK = 6.0  # the width of a typewriter's letter at 10 points
_LONG_TABLE = 1000  # rows; as in Word papers


class _Prose(Struct):
    """Lines of running text that stand together."""

    lines: list[Line] = field(default_factory=list)


class _Heading(Struct):
    """A line marked as a heading."""

    level: int
    line: Line


_Part = _Prose | _Heading | RawTable


def read_text(path: Path) -> Source:
    """Read a plain text: wrapped lines joined to paragraphs, lines with tabs made tables, inline tags interpreted.

    Raises EmptyPaperError where it holds no text, and OSError.
    """
    return text_source(*decode(path.read_bytes()))


def text_source(text: str, problems: tuple[Problem, ...] = ()) -> Source:
    """A plain text whose letters are known. Raises EmptyPaperError."""
    counted, words = _pages(text)
    pages, furniture = without_running(counted, counted="\f" not in text)
    blocks = text_blocks(pages)
    if not blocks:
        raise EmptyPaperError
    longest = max((len(block.rows) for block in blocks if not isinstance(block, Paragraph)), default=0)
    if longest > _LONG_TABLE:
        message = f"The paper holds a table of {longest} rows; look whether it belongs here."
        problems = (*problems, Problem("long_table", Severity.WARNING, message))
    running = (*words, *furniture)
    return Source(
        Format.TEXT, blocks, furniture=running, problems=problems, head=tuple(Paragraph(text) for text in running)
    )


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


def _pages(text: str) -> tuple[list[list[str]], tuple[str, ...]]:
    """The lines of each page, and the words of lines that count pages; without those or form feeds there is one."""
    plain = close_up(clean(text).replace("\r\n", "\n").replace("\r", "\n"))
    pages = [page.split("\n") for page in plain.split("\f")]
    return (pages, ()) if len(pages) > 1 else counted_pages(pages[0])


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
        if row_cells(line.text) is not None:
            position = _take_rows(parts, lines, position)
            continue
        position += 1
        if match := _HEADING.match(line.text):
            parts.append(_Heading(len(match["marks"]), replace(line, text=match["text"])))
        elif not _RULE.match(line.text):
            prose = parts[-1] if parts else None
            if not isinstance(prose, _Prose):
                prose = _Prose()
                parts.append(prose)
            prose.lines.append(line)
    return parts


def _take_rows(parts: list[_Part], lines: list[Line], start: int) -> int:
    """Add the row that a line begins, or the table that runs over the lines below; where the next part begins."""
    line = lines[start]
    if line.gap is not Gap.NONE or not parts or not isinstance(parts[-1], RawTable):  # else asked for the row above
        together = [line, *_while(_stands_close, lines, start + 1)]
        if (rows := stream_rows(together)) is not None:
            rows[0].after_gap = line.gap is not Gap.NONE
            for row in rows:
                _add_row(parts, row)
            return start + len(together)
    row = RawRow(row_cells(line.text) or [line.text], line.gap is not Gap.NONE, line.page)
    below = _while(_is_no_row, lines, start + 1) if "<" in line.text else []
    if not is_open(row, [line.text for line in below]):
        below = []
    if below:
        filled = max(at for at, cell in enumerate(row.cells) if cell.strip())
        row.cells[filled] += "".join(f"<br>{line.text.strip()}" for line in joined(below))
    _add_row(parts, row)
    return start + 1 + len(below)


def _while(condition: Callable[[Line], bool], lines: list[Line], start: int) -> list[Line]:
    """The lines from a place on for as long as they meet a condition."""
    end = start
    while end < len(lines) and condition(lines[end]):
        end += 1
    return lines[start:end]


def _stands_close(line: Line) -> bool:
    """Whether nothing lies between a line and the one before."""
    return line.gap is Gap.NONE and not _HEADING.match(line.text)


def _is_no_row(line: Line) -> bool:
    """Whether a line is neither a row nor a heading."""
    return row_cells(line.text) is None and not _HEADING.match(line.text)


def _add_row(parts: list[_Part], row: RawRow) -> None:
    """Add a row to the table that it stands in, or begin one; empty cells at a line's end may have lost their tabs."""
    last = parts[-1] if parts else None
    if not isinstance(last, RawTable) or row.after_gap or len(row.cells) > last.columns:
        parts.append(RawTable([row]))
    else:
        row.cells += [""] * (last.columns - len(row.cells))
        last.rows.append(row)


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
