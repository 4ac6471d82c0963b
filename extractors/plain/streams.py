"""Tables flattened so that the lines of a cell stay lines: tabs part cells, and a row ends where the next begins.

    2022.15
    Orientering<tab>Referat fra mai
    Vedtak: Godkjent.<tab>Kari
    Ola
    2022.16
    Beslutning<tab>...

How many tabs a row has is told by the widest line. Lines behind the last tab belong to the last cell up to one that
begins with a case number: from there on they are the next row's first cell.
"""

from msgspec.structs import replace

from extractors.plain.rows import RawRow, row_cells
from extractors.plain.wrapping import CASE_NUMBER, Line, joined

_LONGEST_KEY_LINE = 40  # letters; number cells hold a number and words like 'Beslutning', 'Vedlegg'

_Cell = list[Line]


def stream_rows(lines: list[Line]) -> list[RawRow] | None:
    """The rows of lines that stand together, the first of which has a tab.

    None where no row runs over several lines, or the tabs do not come out even: each line with a tab is a row then.
    """
    parted = [row_cells(line.text) or [line.text.replace("\t", " ")] for line in lines]
    last = max(at for at, parts in enumerate(parted) if len(parts) > 1)
    if all(len(parts) > 1 for parts in parted[:last]):
        return None
    width = max(map(len, parted))
    rows: list[list[_Cell]] = []
    current: list[_Cell] = [[]]
    for line, parts in zip(lines, parted, strict=True):
        if len(parts) > 1 and len(current) == width:
            current[-1], begun = _parted(current[-1])
            rows.append(current)
            current = [begun]
        current[-1].append(replace(line, text=parts[0]))
        current += [[replace(line, text=part)] for part in parts[1:]]
    rows.append(current)
    if any(len(row) != width for row in rows):
        return None
    return [RawRow([_text(cell) for cell in row], page=row[0][0].page) for row in rows]


def _parted(cell: _Cell) -> tuple[_Cell, _Cell]:
    """The lines of a row's last cell, and those that begin the next row."""
    for at in range(len(cell) - 1, 0, -1):
        if len(cell[at].words) > _LONGEST_KEY_LINE:
            break
        if CASE_NUMBER.match(cell[at].words):
            return cell[:at], cell[at:]
    return cell, []


def _text(cell: _Cell) -> str:
    """A cell's lines as one text with tags."""
    return "<br>".join(line.text.strip() for line in joined([line for line in cell if line.words]))
