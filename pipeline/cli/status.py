"""`saksgang status`: what a warehouse holds."""

from contextlib import closing

import typer
from rich.columns import Columns
from rich.table import Table
from rich.text import Text

from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_json, write_records
from pipeline.cli.tables import plain_table
from pipeline.cli.wording import SEVERITY_STYLES, STATUS_STYLES, dotted, plural, spoken
from warehouse import open_read_only
from warehouse.readers.status import BodyYear, Status, Totals, status

EXAMPLE = "Example: [cyan]saksgang status --warehouse solvik.duckdb[/]"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("status", epilog=EXAMPLE)(show_status)


def show_status(
    *, warehouse: WarehouseOption = DEFAULT_WAREHOUSE, as_json: JsonOption = False, as_csv: CsvOption = False
) -> None:
    """Tell what the warehouse holds (--csv: the cases and meetings by body and year)."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    with closing(open_read_only(warehouse)) as connection:
        found = status(connection)
    if form is Format.JSON:
        write_json(found)
    elif form is Format.CSV:
        write_records(BodyYear, found.body_years, form)
    else:
        _print(found, str(warehouse))


def _print(found: Status, name: str) -> None:
    """For people: totals, then counts side by side, then bodies with their years."""
    screen = console()
    screen.print(Text(name, "label"))
    for line in _totals(found.totals):
        screen.print(line)
    screen.print()
    screen.print(Columns(_counts(found), padding=(1, 5)))
    screen.print()
    screen.print(_bodies(found.body_years))


def _totals(totals: Totals) -> list[Text]:
    """The lines of totals."""
    newest = totals.newest_document
    return [
        dotted([
            plural(totals.documents, "document"),
            plural(totals.sections, "section"),
            f"{plural(totals.copies, 'copy', 'copies')} set aside" if totals.copies else None,
            f"newest read {newest:%Y-%m-%d %H:%M} UTC" if newest else None,
        ], ""),
        dotted([
            plural(totals.meetings, "meeting"),
            plural(totals.cases, "case"),
            f"{plural(totals.decisions, 'point')} decided",
            plural(totals.persons, "person", "persons"),
        ], ""),
        dotted([
            f"known by mention only: {plural(totals.stub_meetings, 'meeting')} and {plural(totals.stub_cases, 'case')}",
        ]),
    ]  # fmt: skip


def _counts(found: Status) -> list[Table]:
    """Small tables of counts."""
    sections = _count_table("sections", [(spoken(row.name), row.number, "") for row in found.sections_by_kind])
    references = _count_table(
        "references", [(row.name, row.number, STATUS_STYLES.get(row.name, "")) for row in found.references_by_status]
    )
    problems = _count_table(
        "problems",
        [(spoken(row.name), row.number, SEVERITY_STYLES.get(row.severity, "")) for row in found.problems_by_code],
    )
    return [sections, references, problems]


def _count_table(title: str, rows: list[tuple[str, int, str]]) -> Table:
    """Names with their numbers."""
    table = plain_table()
    table.add_column(title)
    table.add_column("", justify="right")
    for name, number, style in rows or [("none", 0, "muted")]:
        table.add_row(Text(name, style), f"{number:,}")
    return table


def _bodies(body_years: tuple[BodyYear, ...]) -> Table:
    """A row for each body and year."""
    table = plain_table()
    table.add_column("organisation")
    table.add_column("body", style="label")
    for title in ("year", "meetings", "cases"):
        table.add_column(title, justify="right")
    shown: tuple[str | None, str] | None = None
    for row in body_years:
        key = (row.organisation, row.body_id)
        organisation = "" if shown and shown[0] == row.organisation else row.organisation or ""
        body = "" if shown == key else row.body
        table.add_row(organisation, body, str(row.year), f"{row.meetings:,}", f"{row.cases:,}")
        shown = key
    return table
