"""`saksgang meeting`: a meeting with its people, agenda and papers."""

from collections.abc import Iterable
from contextlib import closing
from itertools import groupby
from typing import Annotated

import typer
from rich import box
from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from models.vocabulary import SectionKind
from pipeline.cli.case_table import case_table
from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_json, write_records
from pipeline.cli.tables import plain_table
from pipeline.cli.wording import dotted, place, spoken
from warehouse import open_read_only
from warehouse.readers.cases import CaseRow
from warehouse.readers.meetings import (
    MeetingDocument,
    MeetingPerson,
    MeetingRow,
    MeetingStory,
    find_meetings,
    meeting_story,
)

EXAMPLE = 'Example: [cyan]saksgang meeting "SSU 2023-11-23"[/]  or  [cyan]saksgang meeting ssu november 2023[/]'


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("meeting", epilog=EXAMPLE)(show_meeting)


def show_meeting(
    name: Annotated[
        list[str], typer.Argument(help="Body and date: SSU 2023-11-23, ssu 23.11.23, ssu november 2023, ssu 2023, ssu.")
    ],
    *,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Tell of a meeting: people, agenda with outcomes, papers, and the meetings before and after (--csv: the agenda).

    Where several meetings fit they are listed, and the exit code is 1.
    """
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    text = " ".join(name)
    with closing(open_read_only(warehouse)) as connection:
        found = find_meetings(connection, text)
        story = meeting_story(connection, found[0]) if len(found) == 1 else None
    if story is None:
        _tell_many(found, text, form)
    elif form is Format.JSON:
        write_json(story)
    elif form is Format.CSV:
        write_records(CaseRow, story.agenda, form)
    else:
        _print(console(), story)


def _tell_many(found: list[MeetingRow], text: str, form: Format) -> None:
    """List several meetings. Raises CommandError."""
    if form is not Format.PEOPLE:
        write_records(MeetingRow, found, form)
    elif found:
        screen = console()
        screen.print(_meeting_table(found))
        screen.print()
    if found:
        raise CommandError(f"{len(found)} meetings fit '{text}'; say which, as in '{found[0].label}'.")
    raise CommandError(f"There is no meeting '{text}'; 'saksgang meeting BODY' lists those of a body.")


def _meeting_table(found: list[MeetingRow]) -> Table:
    """A list of meetings."""
    table = plain_table()
    table.add_column("meeting", style="label", no_wrap=True)
    table.add_column("organisation")
    table.add_column("place")
    table.add_column("cases", justify="right")
    for row in found:
        table.add_row(row.label, row.organisation, row.place, str(row.cases))
    return table


def _print(screen: Console, story: MeetingStory) -> None:
    """For people."""
    screen.print(_head(story))
    if story.people:
        screen.print(_titled("People", _people(story.people)))
    if story.agenda:
        screen.print(_titled("Agenda", case_table(screen, story.agenda, with_date=False)))
    if story.documents:
        screen.print(_titled("Papers", *map(_document, story.documents)))
    around = ((story.previous, "before"), (story.next, "after"))
    named = [f"{when} {meeting.label}" for meeting, when in around if meeting]
    if named:
        screen.print(_titled("Meetings around it", dotted(named)))


def _head(story: MeetingStory) -> Panel:
    """Whose meeting it was, when and where."""
    meeting = story.meeting
    times = "–".join(f"{time:%H:%M}" for time in (meeting.starts_at, meeting.ends_at) if time)
    lines = [Text(story.body.full, "heading"), dotted([f"{meeting.date:%A} {meeting.date}", times, meeting.place], "")]
    if meeting.is_stub:
        lines.append(Text("No paper of this meeting is here; it is known because others mention it.", "open"))
    return Panel(
        Group(*lines), title=Text(meeting.label, "label"), title_align="left", box=box.ROUNDED, border_style="muted"
    )


def _people(people: Iterable[MeetingPerson]) -> Table:
    """A row for each role."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="muted", no_wrap=True)
    table.add_column()
    for role, group in groupby(people, lambda person: person.role):
        named = [Text.assemble(person.name, (_belongs(person), "muted")) for person in group]
        table.add_row(spoken(role), Text("\n").join(named))
    return table


def _belongs(person: MeetingPerson) -> str:
    """', ordfører, Solvik kommune', as far as it is known."""
    return "".join(f", {part}" for part in (person.job, person.organisation) if part)


def _document(row: MeetingDocument) -> Text:
    """'case paper  SSU 2023.42 · ssu/sakspapirer.pdf, page 6 · copy'."""
    case = Text(", ".join(row.labels or ()), "label") if row.kind == SectionKind.CASE_PAPER else None
    where = dotted([case, place(row.path, row.first_page), "copy" if row.is_copy else None])
    return Text.assemble(f"{spoken(row.kind):<11} ", where)


def _titled(name: str, *parts: Table | Text) -> Padding:
    """A named part of the story."""
    return Padding(Group(Text(name, "heading"), *(Padding(part, (0, 0, 0, 2)) for part in parts)), (1, 0, 0, 0))
