"""`saksgang sql`: an analyst's own question."""

import sys
from contextlib import closing
from decimal import Decimal
from typing import Annotated

import typer
from rich.console import Console, RenderableType
from rich.measure import Measurement
from rich.table import Table
from rich.text import Text

from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_csv, write_json
from pipeline.cli.tables import plain_table
from pipeline.cli.wording import plural
from warehouse import open_read_only
from warehouse.readers.sql import Answer, ask

EXAMPLE = 'Example: [cyan]saksgang sql "SELECT outcome, count(*) FROM cases GROUP BY outcome" --csv[/]'
# A screen is no place for more; --csv and --json give all.
MOST_ROWS = 200
# Columns of these stand to the right.
NUMBERS = {int, float, Decimal}
# To measure what a table would need: wider than any.
WIDEST = 100_000


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("sql", epilog=EXAMPLE)(run_sql)


def run_sql(
    statement: Annotated[str, typer.Argument(help="One statement that reads: SELECT … ('-' reads it from stdin).")],
    *,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Run SQL on the warehouse, read-only; 'DESCRIBE cases' tells a table's columns."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    text = sys.stdin.read() if statement == "-" else statement
    with closing(open_read_only(warehouse)) as connection:
        answer = ask(connection, text)
    if form is Format.JSON:
        write_json([dict(zip(answer.columns, row, strict=True)) for row in answer.rows])
    elif form is Format.CSV:
        write_csv(answer.columns, answer.rows)
    elif answer.rows:
        screen = console()
        screen.print(_shown(screen, answer))
        hidden = len(answer.rows) - MOST_ROWS
        more = f", of which the first {MOST_ROWS} are shown; --csv gives all" if hidden > 0 else ""
        screen.print(f"\n{plural(len(answer.rows), 'row')}{more}", style="muted")
    if not answer.rows:
        raise CommandError("The statement gives no rows.")


def _shown(screen: Console, answer: Answer) -> RenderableType:
    """The first rows: as a table where that fits the screen, else one value below the other."""
    table = _table(answer)
    needed = Measurement.get(screen, screen.options.update(width=WIDEST), table).maximum
    return table if needed <= screen.width else _blocks(answer)


def _table(answer: Answer) -> Table:
    """A row for a row, numbers to the right."""
    table = plain_table()
    for place, name in enumerate(answer.columns):
        kinds = {type(row[place]) for row in answer.rows if row[place] is not None}
        table.add_column(name, justify="right" if kinds and kinds <= NUMBERS else "left")
    for row in answer.rows[:MOST_ROWS]:
        table.add_row(*map(_value, row))
    return table


def _blocks(answer: Answer) -> Table:
    """A line for each value, a gap after each row."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="heading", no_wrap=True)
    table.add_column()
    for number, row in enumerate(answer.rows[:MOST_ROWS]):
        if number:
            table.add_row("", "")
        for name, value in zip(answer.columns, row, strict=True):
            table.add_row(name, _value(value))
    return table


def _value(value: object) -> Text:
    """A value in a cell, NULL dimmed."""
    return Text("NULL", "muted") if value is None else Text(str(value))
