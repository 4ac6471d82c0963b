"""An Excel workbook with a sheet per table: text is text, days are days, and the first sheet tells what did not fit."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any

from warehouse.exports.errors import MissingLibraryError
from warehouse.exports.tables import Source, Table, Value
from warehouse.lineage.formats.wording import writable

# Excel's own: rows of a sheet with the header, and UTF-16 units of a cell.
MOST_ROWS = 1_048_576
LONGEST_TEXT = 32_767
CUT = "…"
# Excel's days begin here; an earlier one would be a negative number.
FIRST_DAY = dt.date(1900, 3, 1)

# Widths in characters: what a name needs, and no more than what can be read at once.
NARROWEST, WIDEST = 9, 60
MEASURED_ROWS = 200

ABOUT = "Om"
OPTIONS = {
    "constant_memory": True,
    # What a paper says is never a formula, a link or a number, whatever it looks like.
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(slots=True)
class Told:
    """What a workbook says of itself on its first sheet."""

    sheets: list[tuple[str, int, str]] = field(default_factory=list)
    cut: list[tuple[str, str, str, int]] = field(default_factory=list)  # sheet, row's key, column, characters


def write_workbook(
    source: Source,
    tables: tuple[Table, ...],
    path: Path,
    *,
    most_rows: int = MOST_ROWS,
    tell: Callable[[str, int, int], None] = lambda _what, _done, _all: None,
) -> Told:
    """Write tables as sheets; more rows than a sheet takes go on in another. Gives what stands on the first sheet.

    Raises MissingLibraryError where xlsxwriter is not installed.
    """
    try:
        import xlsxwriter  # noqa: PLC0415 - an extra, and only this format needs it
    except ImportError as error:
        raise MissingLibraryError("xlsxwriter", "Excel workbooks") from error
    told = Told()
    with xlsxwriter.Workbook(str(path), OPTIONS) as book:
        book.set_properties({"created": source.newest, "author": "saksgang"})
        about = book.add_worksheet(ABOUT)
        for number, table in enumerate(tables):
            tell(table.name, number, len(tables))
            _Sheets(book, source, table, told, most_rows).write()
        _write_about(book, about, told)
    return told


@dataclass(slots=True)
class _Sheets:
    """The sheets of one table."""

    book: Any
    source: Source
    table: Table
    told: Told
    most_rows: int
    formats: dict[str, Any] = field(default_factory=dict)

    def write(self) -> None:
        """Write all its rows."""
        shapes = {"day": "yyyy-mm-dd", "moment": "yyyy-mm-dd hh:mm:ss.000", "time": "hh:mm"}
        self.formats = {name: self.book.add_format({"num_format": shape}) for name, shape in shapes.items()}
        self.formats["head"] = self.book.add_format({"bold": True, "bottom": 1})
        rows = self.source.rows(self.table)
        number, row = 1, next(rows, None)
        while number == 1 or row is not None:
            rest = chain([row], rows) if row is not None else rows
            self._write_sheet(
                f"{self.table.name}{f' ({number})' if number > 1 else ''}", islice(rest, self.most_rows - 1)
            )
            number, row = number + 1, next(rows, None)

    def _write_sheet(self, name: str, rows: Iterator[tuple[Value, ...]]) -> None:
        """Write one sheet: header, filter, rows."""
        sheet = self.book.add_worksheet(name)
        columns = self.source.names(self.table)
        widths = [len(column) + 3 for column in columns]  # room for the arrow of the filter
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, self.formats["head"])
        last = 0
        for last, row in enumerate(rows, start=1):
            for place, value in enumerate(row):
                self._write_cell(sheet, last, place, value)
                if last <= MEASURED_ROWS:
                    widths[place] = max(widths[place], len(_text(value)))
        for place, width in enumerate(widths):
            sheet.set_column(place, place, min(max(width + 1, NARROWEST), WIDEST))
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, max(last, 1), len(columns) - 1)
        self.told.sheets.append((name, last, self.source.comments.get(self.table.name, "")))

    def _write_cell(self, sheet: Any, row: int, place: int, value: Value) -> None:  # noqa: ANN401 - xlsxwriter is untyped
        """Write a value as what it is; text that is too long is cut, and told."""
        if value is None:
            return
        if isinstance(value, bool):
            sheet.write_boolean(row, place, value)
        elif isinstance(value, int | float):
            sheet.write_number(row, place, value)
        elif isinstance(value, dt.datetime):
            sheet.write_datetime(row, place, value, self.formats["moment"])
        elif isinstance(value, dt.time):
            sheet.write_datetime(row, place, value, self.formats["time"])
        elif isinstance(value, dt.date) and value >= FIRST_DAY:
            sheet.write_datetime(row, place, value, self.formats["day"])
        else:
            text = _text(value)
            whole = fitted(text)
            if whole != text:
                column = self.source.names(self.table)[place]
                self.told.cut.append((sheet.get_name(), str(row + 1), column, len(text)))
            sheet.write_string(row, place, whole)


def fitted(text: str) -> str:
    """A text that a cell takes: cut with '…' where it is too long, counted as Excel does."""
    if len(text) * 2 <= LONGEST_TEXT or _units(text) <= LONGEST_TEXT:
        return text
    kept = text[: LONGEST_TEXT - 1]
    while _units(kept) > LONGEST_TEXT - 1:
        kept = kept[: len(kept) - max(1, (_units(kept) - LONGEST_TEXT + 1) // 2)]
    return kept + CUT


def _units(text: str) -> int:
    """How long Excel takes a text to be: characters beyond 65,535 are two."""
    return len(text.encode("utf-16-le")) // 2


def _text(value: Value) -> str:
    """A value as text that XML can hold; the items of lists are joined by '; '."""
    if value is None:
        return ""
    text = "; ".join(value) if isinstance(value, list) else str(value)
    return writable(text)


def _write_about(book: Any, sheet: Any, told: Told) -> None:  # noqa: ANN401 - xlsxwriter is untyped
    """Write the first sheet: the sheets with their rows and meaning, and the texts that were cut."""
    bold = book.add_format({"bold": True})
    rows: list[tuple[object, ...]] = [("Ark", "Rader", "Innhold"), *told.sheets]
    if told.cut:
        rows += [(), ("Avkortet", "Rad", "Kolonne", "Tegn i alt"), *told.cut]
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            write = sheet.write_number if isinstance(value, int) else sheet.write_string
            write(number, place, value, bold if row and row[0] in {"Ark", "Avkortet"} else None)
    for place, width in enumerate((24, 10, WIDEST, 12)):
        sheet.set_column(place, place, width)
    sheet.freeze_panes(1, 0)
