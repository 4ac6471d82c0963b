"""`saksgang cases`: the cases that fit."""

from contextlib import closing
from typing import Annotated

import typer

from models.vocabulary import Outcome
from pipeline.cli.case_table import case_table
from pipeline.cli.errors import CommandError
from pipeline.cli.options import (
    DEFAULT_WAREHOUSE,
    BodyOption,
    CsvOption,
    JsonOption,
    LimitOption,
    WarehouseOption,
    YearOption,
)
from pipeline.cli.output import Format, chosen_format, console, write_records
from pipeline.cli.wording import plural
from warehouse import open_read_only
from warehouse.readers.cases import CaseFilter, CaseRow, cases

EXAMPLE = "Example: [cyan]saksgang cases --body ssu --year 2023 --outcome postponed[/]"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("cases", epilog=EXAMPLE)(list_cases)


def list_cases(
    *,
    body: BodyOption = None,
    year: YearOption = None,
    outcome: Annotated[Outcome | None, typer.Option("--outcome", "-o", help="What was decided.")] = None,
    person: Annotated[str | None, typer.Option("--person", "-p", help="Somebody with a role in it.")] = None,
    words: Annotated[
        str | None, typer.Option("--words", help="Words in it, in any inflection; best hits first.")
    ] = None,
    limit: LimitOption = 50,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List the cases that fit, the newest first."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    wanted = CaseFilter(body, year, outcome, person, words, limit + 1)
    with closing(open_read_only(warehouse)) as connection:
        found = cases(connection, wanted)
    shown = found[:limit]
    if form is not Format.PEOPLE:
        write_records(CaseRow, shown, form)
    if not found:
        raise CommandError("No case fits; ask for less, or see 'saksgang status' for what there is.")
    if form is Format.PEOPLE:
        screen = console()
        screen.print(case_table(screen, shown))
        more = f" shown, and there are more; try --limit {limit * 10}" if len(found) > limit else ""
        screen.print(f"\n{plural(len(shown), 'case')}{more}", style="muted")
