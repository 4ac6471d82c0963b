"""`saksgang people`: who did what."""

from collections import Counter
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
from warehouse.readers.periods import PeriodRow

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
            hint = "give more of the name, or the key where two have one name"
            raise CommandError(f"{len(found)} people fit; {hint}." if found else "There are no people.")
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
    table.add_column("organisation")
    table.add_column("meetings", justify="right")
    table.add_column("cases", justify="right")
    table.add_column("from – to", no_wrap=True)
    for row in found[:limit]:
        table.add_row(row.name, row.organisation, str(row.meetings), str(row.cases), _dates(row))
    screen = console()
    screen.print(table)
    more = f" of {len(found)}; --limit {len(found)} shows all" if len(found) > limit else ""
    screen.print(f"\n{plural(min(limit, len(found)), 'person', 'persons')}{more}", style="muted")
    bearers = Counter(row.name for row in found)
    for row in found[:limit]:
        if bearers[row.name] > 1:
            screen.print(f"saksgang people {row.person_id}", style="muted", soft_wrap=True)


def _print(screen: Console, story: PersonStory, limit: int) -> None:
    """What one person did."""
    person = story.person
    screen.print(Text(person.name, "label"))
    screen.print(dotted((plural(person.meetings, "meeting"), plural(person.cases, "case"), _dates(person))))
    if story.forms:
        also = [Text(form.printed_name).append(f" ({form.reason})", "muted") for form in story.forms]
        screen.print(Text("also ", "muted").append_text(Text(", ").join(also)))
    for table in (_periods(story.periods), _roles(story.roles[:limit])):
        screen.print()
        screen.print(table)
    if len(story.roles) > limit:
        screen.print(f"\n{limit} of {len(story.roles)} roles; --limit {len(story.roles)} shows all", style="muted")


def _periods(periods: tuple[PeriodRow, ...]) -> Table:
    """A row for each thing that the person was, the latest first."""
    table = plain_table()
    table.add_column("years", no_wrap=True)
    table.add_column("role", no_wrap=True)
    table.add_column("title")
    table.add_column("organisation")
    table.add_column("in", style="label")
    for row in periods:
        years = dict.fromkeys(str(year) for year in (row.first_year, row.last_year) if year)
        table.add_row(" – ".join(years), spoken(row.role), row.job, row.organisation, ", ".join(row.bodies))
    return table


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


def _dates(person: PersonRow) -> str:
    """'2022-11-03 – 2024-05-30', one date where both are the same."""
    dates = dict.fromkeys(str(date) for date in (person.first_date, person.last_date) if date)
    return " – ".join(dates)
