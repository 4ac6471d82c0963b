"""`saksgang corrections`: what people corrected by hand, and what became of it."""

from contextlib import closing
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_records
from pipeline.cli.tables import plain_table
from pipeline.cli.wording import dotted, spoken
from warehouse import open_read_only
from warehouse.readers.corrections import CorrectionRow, corrections

EXAMPLE = "Example: [cyan]saksgang corrections --status stale[/]"
STYLES = {"applied": "good", "stale": "open", "undone": "muted", "overtaken": "muted"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("corrections", epilog=EXAMPLE)(list_corrections)


def list_corrections(
    *,
    status: Annotated[
        str | None, typer.Option("--status", "-s", help="Only these: applied, overtaken, undone or stale.")
    ] = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List corrections by hand, the newest first, with what stood there before."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    with closing(open_read_only(warehouse)) as connection:
        found = [row for row in corrections(connection) if status in {None, row.status}]
    if form is not Format.PEOPLE:
        write_records(CorrectionRow, found, form)
    elif found:
        console().print(_table(found))
    if not found:
        raise CommandError("There are no corrections; 'saksgang correct --help' tells how to make one.")


def _table(found: list[CorrectionRow]) -> Table:
    """A row for each: what it is, what it is about, before and after, who and when."""
    table = plain_table(leading=1)
    table.add_column("correction", no_wrap=True)
    table.add_column("about, from → to, by whom")
    for row in found:
        name = Text.assemble(row.correction_id, "\n", spoken(row.kind), "\n", (row.status, STYLES[row.status]))
        change = f"{row.old_words or row.old or '–'} → {row.new_words or row.new or '–'}"
        signed = dotted([row.who, f"{row.made_at:%Y-%m-%d}", row.note])
        lines = [Text(row.about, "label"), Text(change), signed]
        if row.undone_by:
            lines.append(dotted([f"undone by {row.undone_by}", f"{row.undone_at:%Y-%m-%d}", row.undone_note]))
        table.add_row(name, Text("\n").join(lines))
    return table
