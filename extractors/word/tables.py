"""The grid of a Word table: which columns each cell covers, and which cells only go on with one above."""

from collections.abc import Iterator

from extractors.word.names import Element, W, attribute, child, elements, number, switch, value
from extractors.word.styles import Styles
from models.layout import Cell

_DROPPED = frozenset({W + "del", W + "moveFrom"})
_FIRST_ROW, _FIRST_COLUMN = 0x0020, 0x0080  # bits of w:tblLook in its old form


class Grid:
    """A w:tbl row by row; rows and cells that are deleted or hidden are left out."""

    def __init__(self, table: Element, styles: Styles) -> None:
        self._table = table
        properties = child(table, "tblPr")
        style_id = value(properties, "tblStyle") or styles.default("table")
        look = child(properties, "tblLook")
        self._bold = styles.on(style_id, "b")
        self._bold_first_row = _looks(look, "firstRow", _FIRST_ROW) and styles.conditional_bold(style_id, "firstRow")
        self._bold_first_column = _looks(look, "firstColumn", _FIRST_COLUMN) and styles.conditional_bold(
            style_id, "firstCol"
        )
        self._row = -1
        self._merged: set[int] = set()  # columns in which a cell of a row above goes on

    def rows(self) -> Iterator[Element]:
        """The w:tr that are printed."""
        for row in _inside(self._table, W + "tr"):
            properties = child(row, "trPr")
            if child(properties, "del") is None and not switch(properties, "hidden"):
                self._row += 1
                yield row

    def cells(self, row: Element) -> Iterator[tuple[Cell, Element, bool]]:
        """The cells of a row that rows() just gave: without blocks, with their w:tc, and whether its style is bold."""
        column = number(value(row, "trPr/gridBefore"))
        found: list[tuple[Cell, Element, bool]] = []
        for content in _inside(row, W + "tc"):
            properties = child(content, "tcPr")
            if child(properties, "cellDel") is not None:
                continue
            span = max(number(value(properties, "gridSpan"), 1), 1)
            if found and _continues(properties, "hMerge"):
                cell, first, bold = found[-1]
                found[-1] = Cell((), cell.column, cell.span + span), first, bold
            elif not self._goes_on(properties, column):
                found.append((Cell((), column, span), content, self._is_bold(column)))
            column += span
        yield from found

    def _goes_on(self, properties: Element | None, column: int) -> bool:
        """Whether a cell only continues the one above; keeps account of the column."""
        merge = child(properties, "vMerge")
        continues = _continues(properties, "vMerge") and column in self._merged
        if merge is None:
            self._merged.discard(column)
        else:
            self._merged.add(column)
        return continues

    def _is_bold(self, column: int) -> bool:
        """Whether the table's style prints a cell of the current row in bold."""
        return self._bold or (self._bold_first_row and self._row == 0) or (self._bold_first_column and column == 0)


def _inside(parent: Element, tag: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, also those within content controls and tracked changes."""
    for element in elements(parent):
        if element.tag == tag:
            yield element
        elif element.tag == W + "sdt":
            if (content := child(element, "sdtContent")) is not None:
                yield from _inside(content, tag)
        elif element.tag in {W + "ins", W + "moveTo", W + "customXml", W + "smartTag"}:
            yield from _inside(element, tag)


def _continues(properties: Element | None, name: str) -> bool:
    """Whether a merge property says 'as the cell before'; without a value it does."""
    merge = child(properties, name)
    return merge is not None and attribute(merge, "val") != "restart"


def _looks(look: Element | None, name: str, bit: int) -> bool:
    """Whether a table shows a part of its style, as the new or the old form of w:tblLook says."""
    flag = attribute(look, name)
    if flag is not None:
        return flag in {"1", "true", "on"}
    try:
        return bool(int(attribute(look, "val") or "0", 16) & bit)
    except ValueError:
        return False
