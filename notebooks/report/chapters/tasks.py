"""Oppfølging: what decisions left to be done, how it stands, and what was taken up of earlier years' tasks."""

from collections.abc import Sequence

from notebooks.report import prose
from notebooks.report.document import Block, Cell, Column, Heading, Paragraph, Table, cell, text
from notebooks.report.links import Links
from warehouse.figures.year import YearFigures
from warehouse.norwegian import FOLLOW_UP_STATUSES, day, long_day, span, told
from warehouse.readers.follow_ups import FollowUp, FollowUpStatus

OPEN = (Column("Oppgave", 5), Column("Ansvar", 2.2), Column("Frist", 1.5), Column("Status", 1.2), Column("Sak", 1.4))
DONE = (Column("Oppgave", 5.5), Column("Sak", 1.5), Column("Fulgt opp i", 2.2))


def tasks(year: YearFigures, links: Links) -> list[Block]:
    """The chapter."""
    found = year.follow_ups
    still = [row for row in found.decided if row.status != FollowUpStatus.DONE]
    done = [row for row in found.decided if row.status == FollowUpStatus.DONE]
    blocks: list[Block] = [Heading(1, "Oppfølging av vedtak", "oppfolging"), Paragraph(_lead(year))]
    tables = (
        ("tabell_apne", f"Oppgaver fra {year.year} som står åpne per {long_day(found.day)}", OPEN, still),
        ("tabell_fulgt_opp", f"Oppgaver fra {year.year} som er fulgt opp", DONE, done),
        ("tabell_eldre", f"Oppgaver fra tidligere år som ble fulgt opp i {year.year}", DONE, found.taken_up),
        ("tabell_eldre_apne", "Oppgaver fra tidligere år som fortsatt står åpne", OPEN, found.left_over),
    )
    blocks += [_table(anchor, caption, columns, rows, links) for anchor, caption, columns, rows in tables if rows]
    return blocks


def _lead(year: YearFigures) -> tuple[object, ...]:
    """What counts as a task, and how many there are."""
    found = year.follow_ups
    decided = [row.follow_up_id for row in found.decided]
    if not decided:
        return text(f"Ingen vedtak i papirene fra {year.year} etterlater en oppgave.")
    done = next(one.ids for one in found.figures if one.name == FollowUpStatus.DONE)
    return text(
        "En oppgave er noe som et vedtak ber noen om å gjøre. Den regnes som fulgt opp når en senere sak tar den opp "
        f"igjen; hva som er gjort uten at det ble en sak, vet ikke papirene. Av ",
        prose.counted(decided, prose.TASK, f"Oppgaver fra vedtak i {year.year}"), f" fra {year.year} er ",
        prose.number(done, "Oppgaver som er fulgt opp"), f" fulgt opp per {long_day(found.day)}.",
    )  # fmt: skip


def _table(anchor: str, caption: str, columns: tuple[Column, ...], rows: Sequence[FollowUp], links: Links) -> Table:
    """Tasks in rows."""
    make = _open_row if columns is OPEN else _done_row
    return Table(anchor, caption, columns, tuple(make(row, links) for row in rows))


def _open_row(row: FollowUp, links: Links) -> tuple[Cell, ...]:
    """A task that is not done."""
    return (
        cell(row.task),
        cell(row.responsible or "ikke oppgitt"),
        cell(span(row.due_from, row.due_to) or "ingen"),
        cell(told(FOLLOW_UP_STATUSES, row.status)),
        cell(links.case(row.case_id, row.label)),
    )


def _done_row(row: FollowUp, links: Links) -> tuple[Cell, ...]:
    """A task that a later case took up; where only the subject says so, that is told."""
    sure = "" if row.basis == "stated" else " (etter innholdet)"
    taken_up = links.case(row.closed_by or "", row.closed_by_label or "")
    return (
        cell(row.task),
        cell(links.case(row.case_id, row.label)),
        (text(taken_up, sure), text(day(row.closed_on))),
    )
