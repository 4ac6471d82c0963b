"""`saksgang follow-ups`: what decisions left to be done, and whether that was taken up."""

import datetime as dt
from contextlib import closing
from typing import Annotated

import typer

from pipeline.cli.errors import CommandError
from pipeline.cli.follow_up_report import COLUMNS, NORWEGIAN_COLUMNS, norwegian_row, row
from pipeline.cli.follow_up_table import follow_up_table
from pipeline.cli.options import (
    DEFAULT_WAREHOUSE,
    BodyOption,
    CsvOption,
    JsonOption,
    LimitOption,
    WarehouseOption,
    YearOption,
)
from pipeline.cli.output import Format, chosen_format, console, write_csv, write_json
from pipeline.cli.wording import plural
from warehouse import open_read_only
from warehouse.readers.follow_ups import NOT_DONE, FollowUp, FollowUpFilter, FollowUpStatus, follow_ups

EXAMPLE = "Example: [cyan]saksgang follow-ups --open --as-of 2024-12-31 --body ssu[/]"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("follow-ups", epilog=EXAMPLE)(list_follow_ups)


def list_follow_ups(
    *,
    is_open: Annotated[bool, typer.Option("--open", help="Only what is not done, late or not.")] = False,
    is_late: Annotated[bool, typer.Option("--late", help="Only what is not done and past its deadline.")] = False,
    as_of: Annotated[
        dt.datetime | None,
        typer.Option(
            "--as-of", metavar="DATE", formats=["%Y-%m-%d", "%d.%m.%Y"], help="As it stood that day; else today."
        ),
    ] = None,
    body: BodyOption = None,
    assignee: Annotated[str | None, typer.Option("--assignee", "-a", help="Who is to do it: a person or body.")] = None,
    year: YearOption = None,
    limit: LimitOption = 50,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
    norwegian: Annotated[
        bool, typer.Option("--norwegian", help="CSV in Norwegian: utvalg, møtedato, saksbehandler …")
    ] = False,
) -> None:
    """List what decisions left to be done, by whom and until when: the late first, then by deadline."""
    form = chosen_format(as_json=as_json, as_csv=as_csv or norwegian)
    day = as_of.date() if as_of else dt.datetime.now().astimezone().date()
    statuses = {FollowUpStatus.LATE} if is_late else NOT_DONE if is_open else frozenset(FollowUpStatus)
    with closing(open_read_only(warehouse)) as connection:
        found = follow_ups(connection, day, FollowUpFilter(statuses, body, assignee, year))
    if norwegian:
        write_csv(NORWEGIAN_COLUMNS, (norwegian_row(one, day) for one in found[:limit]))
    elif form is Format.CSV:
        write_csv(COLUMNS, (list(row(one, day).values()) for one in found[:limit]))
    elif form is Format.JSON:
        write_json([row(one, day) for one in found[:limit]])
    elif found:
        _print(found, day, limit)
    if not found:
        raise CommandError(f"No follow-up fits, as of {day}.")


def _print(found: list[FollowUp], day: dt.date, limit: int) -> None:
    """For people: the table, and how many there are of each status."""
    screen = console()
    screen.print(follow_up_table(screen, found[:limit], day))
    counts = [(status, sum(one.status == status for one in found)) for status in FollowUpStatus]
    told = ", ".join(f"{number} {status}" for status, number in counts if number)
    more = f"; {limit} shown, --limit {len(found)} shows all" if len(found) > limit else ""
    screen.print(f"\n{plural(len(found), 'follow-up')} as of {day}: {told}{more}", style="muted")
