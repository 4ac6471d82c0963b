"""`saksgang people`: who did what."""

from contextlib import closing
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, LimitOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_json, write_records
from pipeline.cli.tables import plain_table
from pipeline.cli.wording import dotted, plural, spoken
from warehouse import open_read_only
from warehouse.readers.people import PersonRow, PersonStory, RoleRow, find_persons, people, person_story

EXAMPLE = "Example: [cyan]saksgang people kari fjellheim[/]"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("people", epilog=EXAMPLE)(show_people)


def show_people(
    name: Annotated[
        list[str] | None, typer.Argument(help="A name or beginnings of one; without it all are listed.")
    ] = None,
    *,
    limit: LimitOption = 50,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List the people in the papers, or tell what one of them did over time, the newest first.

    Where several people fit they are listed, and the exit code is 1.
    """
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    with closing(open_read_only(warehouse)) as connection:
        found = find_persons(connection, " ".join(name)) if name else people(connection)
        story = person_story(connection, found[0]) if name and len(found) == 1 else None
    if story is None:
        _list(found, form, limit)
        if name or not found:
            raise CommandError(f"{len(found)} people fit; give more of the name." if found else "There are no people.")
    elif form is Format.JSON:
        write_json(story)
    elif form is Format.CSV:
        write_records(RoleRow, story.roles, form)
    else:
        _print(console(), story, limit)


def _list(found: list[PersonRow], form: Format, limit: int) -> None:
    """List people with their counts."""
    if form is not Format.PEOPLE:
        write_records(PersonRow, found, form)
        return
    table = plain_table()
    table.add_column("name", style="label")
    table.add_column("meetings", justify="right")
    table.add_column("cases", justify="right")
    table.add_column("from – to", no_wrap=True)
    for row in found[:limit]:
        table.add_row(row.name, str(row.meetings), str(row.cases), _period(row))
    screen = console()
    screen.print(table)
    more = f" of {len(found)}; --limit {len(found)} shows all" if len(found) > limit else ""
    screen.print(f"\n{plural(min(limit, len(found)), 'person', 'persons')}{more}", style="muted")


def _print(screen: Console, story: PersonStory, limit: int) -> None:
    """What one person did."""
    person = story.person
    also = f"also {', '.join(person.also_known_as)}" if person.also_known_as else None
    counts = (plural(person.meetings, "meeting"), plural(person.cases, "case"), _period(person), also)
    screen.print(Text(person.name, "label"))
    screen.print(dotted(counts))
    screen.print()
    screen.print(_roles(story.roles[:limit]))
    if len(story.roles) > limit:
        screen.print(f"\n{limit} of {len(story.roles)} roles; --limit {len(story.roles)} shows all", style="muted")


def _roles(roles: tuple[RoleRow, ...]) -> Table:
    """A row for each role, the newest first."""
    table = plain_table()
    table.add_column("date", no_wrap=True)
    table.add_column("role", no_wrap=True)
    table.add_column("in", style="label")
    table.add_column("title, as")
    for row in roles:
        job = ", ".join(part for part in (row.job, row.organisation) if part)
        told = Text("\n").join(Text(*part) for part in ((row.title or "", ""), (job, "muted")) if part[0])
        table.add_row(str(row.date or ""), spoken(row.role), row.label or row.body or "", told)
    return table


def _period(person: PersonRow) -> str:
    """'2022-11-03 – 2024-05-30', one date where both are the same."""
    dates = dict.fromkeys(str(date) for date in (person.first_date, person.last_date) if date)
    return " – ".join(dates)
