"""`saksgang export`: the warehouse for other programs."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.options import DEFAULT_WAREHOUSE, WarehouseOption
from pipeline.cli.output import console
from pipeline.cli.tables import plain_table
from warehouse import open_read_only
from warehouse.exports.einnsyn.objects import Unit
from warehouse.exports.einnsyn.writing import check_organisation_number
from warehouse.exports.errors import ExportError
from warehouse.exports.writing import Form, Tell, Wanted, Written, export
from warehouse.readers.organisations import body_ids_of

EXAMPLE = (
    "Example: [cyan]saksgang export papirer-parquet --format parquet[/]  or  "
    "[cyan]saksgang export til-excel --format xlsx[/]  or  "
    '[cyan]saksgang export til-einnsyn --format einnsyn --organisation "Solvik kommune" --documents-at '
    "https://solvik.example/papirer[/]"
)
ONLY_EINNSYN = "--organisation, --documents-at, --orgnummer and --email are for --format einnsyn only."
UNIT_NEEDS_ALL = (
    "eInnsyn takes a unit (Enhet) with both: give --orgnummer and --email, and --organisation whose they are."
)
MOST_NOTES = 5


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("export", epilog=EXAMPLE)(write_export)


def write_export(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder to make; an older export there is replaced.")
    ],
    *,
    form: Annotated[
        Form,
        typer.Option(
            "--format",
            "-f",
            help="parquet, csv: all tables, in folders by organisation and year. xlsx: a workbook. sqlite: for "
            "Datasette. graphml, gexf, json: the lineage. einnsyn: meetings as eInnsyn's API takes them.",
        ),
    ],
    excel: Annotated[
        bool, typer.Option("--excel", help="CSV as Excel in Norway opens it: semicolons, a mark before UTF-8.")
    ] = False,
    organisation: Annotated[
        str | None, typer.Option("--organisation", help="eInnsyn: only what this organisation's bodies treated.")
    ] = None,
    documents_at: Annotated[
        str | None, typer.Option("--documents-at", metavar="URL", help="eInnsyn: where the papers lie, by their paths.")
    ] = None,
    orgnummer: Annotated[
        str | None, typer.Option("--orgnummer", help="eInnsyn: the organisation's number, for its unit (Enhet).")
    ] = None,
    email: Annotated[str | None, typer.Option("--email", help="eInnsyn: where requests to the unit go.")] = None,
    include_closed: Annotated[
        bool, typer.Option("--include-closed", help="Also what is not for the public (unntatt offentlighet).")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Replace the folder although it is no export: all that is in it is lost.")
    ] = False,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Write the warehouse for other programs: tables, the lineage as a graph, or what eInnsyn takes.

    All of it is written or nothing. The same warehouse gives the same files, byte for byte.
    """
    if excel and form is not Form.CSV:
        raise typer.BadParameter("--excel is for --format csv only; Excel opens xlsx as it is.")
    if form is not Form.EINNSYN and (organisation or documents_at or orgnummer or email):
        raise typer.BadParameter(ONLY_EINNSYN)
    if (orgnummer or email) and not (orgnummer and email and organisation):
        raise typer.BadParameter(UNIT_NEEDS_ALL)
    with closing(open_read_only(warehouse, closed=include_closed)) as connection, _progress() as tell:
        try:
            unit = Unit(check_organisation_number(orgnummer), email) if orgnummer and email else None
            body_ids = tuple(body_ids_of(connection, organisation)) if organisation else None
            wanted = Wanted(form, excel, body_ids, documents_at, unit)
            written = export(connection, folder, wanted, keep=(warehouse,), force=force, tell=tell)
        except ExportError as error:
            raise CommandError(str(error), ExitCode.WRONG_USE) from error
    _tell(folder, written)


@contextmanager
def _progress() -> Iterator[Tell]:
    """A bar on the terminal, gone when all is written; nothing where stderr is none."""
    columns = (TextColumn("{task.description:<18}"), BarColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=None)
        yield lambda what, done, most: progress.update(task, description=what, completed=done, total=most)


def _tell(folder: Path, written: Written) -> None:
    """Say what was written."""
    screen = console()
    table = plain_table()
    table.add_column("written")
    table.add_column("rows", justify="right")
    for name, rows in written.rows.items():
        table.add_row(name, f"{rows:,}")
    screen.print(table)
    for note in written.notes[:MOST_NOTES]:
        screen.print(note, style="open")
    if len(written.notes) > MOST_NOTES:
        screen.print(f"and {len(written.notes) - MOST_NOTES:,} more, in the workbook's first sheet", style="open")
    screen.print(f"\n{folder}", style="label")
