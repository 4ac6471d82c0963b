"""`saksgang problems`: what a person should look at."""

from contextlib import closing
from itertools import groupby
from typing import Annotated

import typer
from rich.table import Table
from rich.text import Text

from models.vocabulary import Severity
from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_records
from pipeline.cli.tables import plain_table
from pipeline.cli.wording import SEVERITY_STYLES, place, plural, spoken
from warehouse import open_read_only
from warehouse.readers.problems import ProblemRow, problems

EXAMPLE = "Example: [cyan]saksgang problems --severity error[/]"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("problems", epilog=EXAMPLE)(list_problems)


def list_problems(
    *,
    severity: Annotated[Severity | None, typer.Option("--severity", "-s", help="Only these.")] = None,
    code: Annotated[
        str | None, typer.Option("--code", "-c", help="Only those of a code, as in 'saksgang status'.")
    ] = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List what could not be read or should be looked at; the exit code is 1 where there is any."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    with closing(open_read_only(warehouse)) as connection:
        found = problems(connection, severity=severity, code=code.replace(" ", "_") if code else None)
    if form is not Format.PEOPLE:
        write_records(ProblemRow, found, form)
    elif found:
        console().print(_table(found))
    else:
        console().print("No problems.", style="good")
    if found:
        raise CommandError(f"{plural(len(found), 'problem')} to look at.")


def _table(found: list[ProblemRow]) -> Table:
    """A group of rows for each severity and code."""
    table = plain_table(leading=0)
    table.add_column("code", no_wrap=True)
    table.add_column("where, what to do")
    for (severity, code), rows in groupby(found, lambda row: (row.severity, row.code)):
        name = Text(spoken(code), SEVERITY_STYLES.get(severity, ""))
        for row in rows:
            table.add_row(name, Text.assemble((place(row.path, row.page), "label"), "\n", row.message))
            name = Text("")
    return table
