"""A list of cases for people: a column for each fact on a wide screen, title and decision in one on a narrow one."""

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipeline.cli.tables import WIDE, plain_table
from pipeline.cli.wording import outcome, short_mark
from warehouse.readers.cases import CaseRow

# A decision in short: about two lines of its column.
LONGEST_DECISION = 120


def case_table(console: Console, cases: Sequence[CaseRow], *, with_date: bool = True) -> Table:
    """The table: organisations where there are several, marks where there are any, dates unless all have the same."""
    wide = console.width >= WIDE
    with_marks = any(case.mark for case in cases)
    many = len({case.organisation for case in cases}) > 1
    table = plain_table(leading=0 if wide else 1)
    table.add_column("label", style="label", max_width=18, no_wrap=False)
    if with_date:
        table.add_column("date", no_wrap=True)
    table.add_column("title" if wide else "title, decision", ratio=2 if wide else None)
    table.add_column("outcome", no_wrap=True)
    if with_marks:
        table.add_column("since", no_wrap=True)
    if wide:
        table.add_column("decision", ratio=3)
    for case in cases:
        date = [str(case.date or "")] if with_date else []
        title, decision = Text(case.title or "", overflow="fold"), short(case.decision)
        stacked = Text("\n").join(part for part in (title, Text(decision, "muted")) if part)
        since = [short_mark(case.mark)] if with_marks else []
        told = [outcome(case.outcome), *since]
        texts = [title, *told, Text(decision)] if wide else [stacked, *told]
        whose = Text(f"\n{case.organisation}", "muted") if many and case.organisation else ""
        table.add_row(Text.assemble(case.label, whose), *date, *texts)
    return table


def short(decision: str | None) -> str:
    """The beginning of a decision, cut between words."""
    text = decision or ""
    return text if len(text) <= LONGEST_DECISION else text[:LONGEST_DECISION].rsplit(" ", 1)[0].rstrip(",;:") + " …"
