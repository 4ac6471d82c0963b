"""A list of follow-ups for people: the columns of a follow-up report on a wide screen, stacked on a narrow one."""

import datetime as dt
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipeline.cli.case_table import short
from pipeline.cli.follow_up_report import remark
from pipeline.cli.tables import WIDE, plain_table
from pipeline.cli.wording import dotted
from warehouse.readers.follow_ups import FollowUp, FollowUpStatus

STATUS_STYLES = {FollowUpStatus.LATE: "bad", FollowUpStatus.OPEN: "open", FollowUpStatus.DONE: "good"}


def follow_up_table(console: Console, rows: Sequence[FollowUp], day: dt.date) -> Table:
    """The table; organisations are told where there are several."""
    many = len({told.organisation for told in rows}) > 1
    return _wide(rows, day, many=many) if console.width >= WIDE else _narrow(rows, day, many=many)


def _wide(rows: Sequence[FollowUp], day: dt.date, *, many: bool) -> Table:
    """A column for each fact."""
    table = plain_table(leading=1)
    table.expand = True  # or the ratios count for nothing
    table.add_column("body", style="label", max_width=18)
    table.add_column("meeting", no_wrap=True)
    table.add_column("responsible", ratio=3)
    table.add_column("case, title", ratio=4)
    table.add_column("to be done", ratio=6)
    table.add_column("status", no_wrap=True)
    table.add_column("remark", ratio=3)
    for told in rows:
        case = Text.assemble((told.label, "label"), "\n", told.title or "")
        cells = (told.responsible or "", case, short(told.task), _status(told), remark(told, day))
        table.add_row(_body(told, many=many), str(told.date or ""), *cells)
    return table


def _narrow(rows: Sequence[FollowUp], day: dt.date, *, many: bool) -> Table:
    """Case and meeting in one column, title, decision and remark in another."""
    table = plain_table(leading=1)
    table.add_column("case, meeting", style="label", max_width=18)
    table.add_column("title, to be done, remark")
    table.add_column("status", no_wrap=True)
    for told in rows:
        whose = f"\n{told.organisation}" if many and told.organisation else ""
        case = Text.assemble(told.label, (f"\n{told.date or ''}{whose}", "muted"))
        lines = (Text(told.title or "", "muted"), Text(short(told.task)), dotted([told.responsible, remark(told, day)]))
        table.add_row(case, Text("\n").join(line for line in lines if line), _status(told))
    return table


def _body(told: FollowUp, *, many: bool) -> Text:
    """'SSU', with its organisation below where there are several."""
    return Text.assemble(told.body, (f"\n{told.organisation}" if many and told.organisation else "", "muted"))


def _status(told: FollowUp) -> Text:
    """The status in its colour."""
    return Text(told.status, STATUS_STYLES[told.status])
