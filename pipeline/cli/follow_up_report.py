"""Follow-ups as rows for programs and for Norwegian follow-up reports (oppfølgingslister)."""

import dataclasses
import datetime as dt

from warehouse.norwegian import FOLLOW_UP_STATUSES
from warehouse.norwegian import day as norwegian_day
from warehouse.readers.follow_ups import FollowUp, FollowUpStatus

# The seven columns of a follow-up report first, then what else is known.
COLUMNS = (
    "body", "meeting_date", "responsible", "case", "title", "decision", "status", "remark", "task", "assignee",
    "due_from", "due_to", "closed_by", "closed_by_label", "closed_on", "basis", "score", "closed_text", "officers",
    "organisation", "body_id", "case_id", "decision_id", "follow_up_id",
)  # fmt: skip
NORWEGIAN_COLUMNS = ("utvalg", "møtedato", "saksbehandler", "saksnr og tittel", "vedtak", "status", "merknad")


def row(told: FollowUp, day: dt.date) -> dict[str, object]:
    """A follow-up under the names of COLUMNS."""
    known = {field.name: getattr(told, field.name) for field in dataclasses.fields(told)}
    known |= {"meeting_date": told.date, "case": told.label, "responsible": told.responsible}
    known |= {"remark": remark(told, day)}
    return {name: known[name] for name in COLUMNS}


def norwegian_row(told: FollowUp, day: dt.date) -> list[object]:
    """A follow-up in the columns and words of a Norwegian report."""
    case = f"{told.label} {told.title or ''}".strip()
    status = FOLLOW_UP_STATUSES[told.status]
    return [
        told.body,
        norwegian_day(told.date),
        told.responsible,
        case,
        told.decision,
        status,
        _norwegian_remark(told, day),
    ]


def remark(told: FollowUp, day: dt.date) -> str:
    """The deadline in words, who is to do it, and what took it up and how that is known.

    'due 2024-11-30, 31 days ago'; 'taken up by PM 2024.7, 2024-05-30, which says so'.
    """
    if told.status == FollowUpStatus.DONE:
        date = f", {told.closed_on}" if told.closed_on else ""
        return f"taken up by {told.closed_by_label}{date}{_how_known(told)}"
    if told.due_to is None:
        return "no deadline"
    if told.status == FollowUpStatus.LATE:
        return f"due {told.due_to}, {_days((day - told.due_to).days)} ago"
    return f"due {told.due_to}, in {_days((told.due_to - day).days)}" if told.due_to > day else "due today"


def _how_known(told: FollowUp) -> str:
    """', which says so' or ', by subject (78 % sure)'; nothing where no reason was kept."""
    if told.basis == "stated":
        return ", which says so"
    if told.basis == "inferred":
        return f", by its subject ({told.score or 0:.0%} sure)"
    return ""


def _days(number: int) -> str:
    """'1 day', '31 days'."""
    return f"{number} day{'' if number == 1 else 's'}"


def _norwegian_remark(told: FollowUp, day: dt.date) -> str:
    """The remark in Norwegian."""
    if told.status == FollowUpStatus.DONE:
        known = {"stated": ", uttrykt i saken", "inferred": f", etter innhold ({told.score or 0:.0%} sikkert)"}
        date = f" {norwegian_day(told.closed_on)}" if told.closed_on else ""
        return f"tatt opp i {told.closed_by_label}{date}{known.get(told.basis or '', '')}"
    if told.due_to is None:
        return "uten frist"
    late = (day - told.due_to).days
    passed = f", {late} {'dag' if late == 1 else 'dager'} over" if late > 0 else ""
    return f"frist {norwegian_day(told.due_to)}{passed}"
