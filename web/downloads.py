"""Lists as files for spreadsheets: CSV that Norwegian Excel opens as it is, and Excel itself."""

import csv
import datetime as dt
import io
from collections.abc import Sequence

import xlsxwriter
from starlette.responses import Response

# Norwegian Excel takes semicolons, and UTF-8 only where the file says so.
SEPARATOR, ENCODING = ";", "utf-8-sig"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A spreadsheet takes a cell that begins so for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
NARROWEST, WIDEST = 10, 60  # characters

Cell = str | int | dt.date | None


def csv_file(name: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Response:
    """A CSV file to download, `name` without its ending; dates as 2024-06-30, formulas as text."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=SEPARATOR)
    writer.writerow(columns)
    writer.writerows([_plain(value) for value in row] for row in rows)
    return _file(text.getvalue().encode(ENCODING), "text/csv; charset=utf-8", f"{name}.csv")


def excel_file(name: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Response:
    """An Excel file to download, `name` without its ending; dates are dates, and no text is a formula."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        day, wrapped = book.add_format({"num_format": "dd.mm.yyyy"}), book.add_format({"text_wrap": True})
        sheet.write_row(0, 0, columns, book.add_format({"bold": True}))
        for number, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                if isinstance(value, dt.date):
                    sheet.write_datetime(number, column, dt.datetime.combine(value, dt.time()), day)
                else:
                    sheet.write(number, column, value, wrapped)
        for column, heading in enumerate(columns):
            longest = max((len(str(row[column] or "")) for row in rows), default=0)
            sheet.set_column(column, column, min(WIDEST, max(NARROWEST, len(heading), longest) + 2))
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)
    return _file(file.getvalue(), EXCEL, f"{name}.xlsx")


def _plain(value: Cell) -> str:
    """A cell as text; one that a spreadsheet would run is kept from it by an apostrophe."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _file(content: bytes, media_type: str, name: str) -> Response:
    """An answer that browsers save."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})
