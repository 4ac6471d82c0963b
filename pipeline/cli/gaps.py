"""`saksgang gaps`: what the papers that are here show to be missing."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import groupby
from typing import Annotated

import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pipeline.cli.case_table import short
from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, BodyOption, CsvOption, JsonOption, WarehouseOption, YearOption
from pipeline.cli.output import Format, chosen_format, console, write_records
from pipeline.cli.wording import plural, spoken
from warehouse import open_read_only
from warehouse.readers.gaps import Gap, GapKind, gaps

EXAMPLE = "Example: [cyan]saksgang gaps --body ssu --kind no_minutes[/]"
HEADS = {
    GapKind.NO_MINUTES: "Meetings without minutes",
    GapKind.CITED_CASE: "Cases that are cited and not here",
    GapKind.MENTIONED_MEETING: "Meetings that are mentioned and not here",
    GapKind.MISSING_NUMBERS: "Holes in the case numbers",
    GapKind.NO_DECISION: "Up for decision, and no decision in the minutes",
    GapKind.UNCLEAR_OUTCOME: "Decisions whose outcome could not be told",
    GapKind.NOT_APPROVED: "Minutes that no later meeting approved",
    GapKind.NO_NOTICE: "Meetings without notice",
}
# So many of those who cite something are named, and the rest counted.
NAMED = 3
# Wide enough for 'Formannskapet 2023-03-16'; labels of unnumbered cases go over several lines.
LABEL_WIDTH = 24
INDENT = (0, 0, 0, 2)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("gaps", epilog=EXAMPLE)(list_gaps)


def list_gaps(
    *,
    body: BodyOption = None,
    year: YearOption = None,
    kind: Annotated[list[GapKind] | None, typer.Option("--kind", "-k", help="Only these; may be given again.")] = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """List what is missing: minutes, cited cases, numbers, approvals, decisions. The most useful comes first."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    with closing(open_read_only(warehouse)) as connection:
        found = gaps(connection, body=body, year=year, kinds=kind or tuple(GapKind))
    if form is not Format.PEOPLE:
        write_records(Gap, found, form)
    else:
        _print(console(), found)
    if not found:
        raise CommandError("Nothing is missing, as far as the papers that are here can tell.")


def _print(screen: Console, found: Sequence[Gap]) -> None:
    """A list for each kind under its name, parted by organisation where there are several."""
    many = len({gap.organisation for gap in found}) > 1
    for number, (kind, rows) in enumerate(groupby(found, lambda gap: gap.kind)):
        listed = list(rows)
        head = Text.assemble((HEADS[GapKind(kind)], "heading"), (f"  {len(listed)}", "muted"))
        screen.print(*([""] if number else []), head, sep="\n")
        for organisation, gaps_of_one in groupby(listed, lambda gap: gap.organisation):
            if many:
                screen.print(Padding(Text(organisation or "organisation not known", "muted"), INDENT))
            screen.print(Padding(_table(list(gaps_of_one)), INDENT))


def _table(rows: Sequence[Gap]) -> Table:
    """What is missing, and how that is known."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(style="label", max_width=LABEL_WIDTH, min_width=LABEL_WIDTH)
    table.add_column()
    for gap in rows:
        told = (Text(gap.title or ""), _reason(gap))
        table.add_row(gap.label, Text("\n").join(line for line in told if line))
    return table


def _reason(gap: Gap) -> Text:
    """How it is known that something is missing."""
    match GapKind(gap.kind):
        case GapKind.NO_MINUTES | GapKind.NO_NOTICE:
            return Text(f"here: {', '.join(map(spoken, gap.details))}")
        case GapKind.CITED_CASE | GapKind.MENTIONED_MEETING:
            return Text(f"{_times(gap.number)} by {_some(gap.details)}")
        case GapKind.MISSING_NUMBERS:
            return Text("; ".join(_of_series(gap)))
        case GapKind.UNCLEAR_OUTCOME:
            return Text(f"«{short(' '.join(gap.details))}»")
        case GapKind.NOT_APPROVED:
            return Text(f"the next meeting is here: {', '.join(gap.details)}")
        case GapKind.NO_DECISION:
            return Text(", ".join(gap.details), "muted")


def _of_series(gap: Gap) -> Iterator[str]:
    """The runs of missing numbers, and what else makes a series doubtful."""
    yield ", ".join(gap.details)
    if gap.date:
        yield f"only the meeting of {gap.date} is here"
    if gap.case_id:
        yield "the last is known by mention only"


def _times(number: int | None) -> str:
    """'once', 'twice', '3 times'."""
    return {1: "once", 2: "twice"}.get(number or 0) or plural(number or 0, "time")


def _some(labels: Sequence[str]) -> str:
    """'SSU 2024.3, PM 2024.7 and 4 more'."""
    more = f" and {len(labels) - NAMED} more" if len(labels) > NAMED else ""
    return ", ".join(labels[:NAMED]) + more
