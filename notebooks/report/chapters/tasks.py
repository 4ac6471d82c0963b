"""Oppfølging: what decisions left to be done, how it stands, and what was taken up of earlier years' tasks."""

from notebooks.report import prose
from notebooks.report.document import Block, Cell, Column, Heading, Paragraph, Table, Text, cell, text
from notebooks.report.links import Links
from notebooks.report.notes import Register
from warehouse.figures.year import YearFigures
from warehouse.norwegian import FOLLOW_UP_STATUSES, day, long_day, span, told
from warehouse.readers.follow_ups import FollowUp, FollowUpStatus

OPEN = (Column("Oppgave", 4.3), Column("Ansvar", 2.1), Column("Frist", 1.9), Column("Status", 1.3), Column("Sak", 1.7))
DONE = (Column("Oppgave", 5.4), Column("Sak", 1.7), Column("Fulgt opp i", 2.2))


def tasks(year: YearFigures, links: Links, register: Register) -> list[Block]:
    """The chapter."""
    found = year.follow_ups
    still = [row for row in found.decided if row.status != FollowUpStatus.DONE]
    done = [row for row in found.decided if row.status == FollowUpStatus.DONE]
    blocks: list[Block] = [Heading(1, "Oppfølging av vedtak", "oppfolging"), Paragraph(_lead(year))]
    tables = (
        ("tabell_apne", f"Oppgaver fra {year.year} som står åpne per {long_day(found.day)}", still),
        ("tabell_fulgt_opp", f"Oppgaver fra {year.year} som er fulgt opp", done),
        ("tabell_eldre", f"Oppgaver fra tidligere år som ble fulgt opp i {year.year}", found.taken_up),
        ("tabell_eldre_apne", "Oppgaver fra tidligere år som fortsatt står åpne", found.left_over),
    )
    for anchor, caption, rows in tables:
        if rows:
            is_done = rows[0].status == FollowUpStatus.DONE
            cells = tuple((_task(row, links, register), *(_done if is_done else _open)(row, links)) for row in rows)
            blocks.append(Table(anchor, caption, DONE if is_done else OPEN, cells))
    return blocks


def _lead(year: YearFigures) -> Text:
    """What counts as a task, and how many there are."""
    found = year.follow_ups
    decided = [row.follow_up_id for row in found.decided]
    if not decided:
        return text(f"Ingen vedtak i papirene fra {year.year} etterlater en oppgave.")
    done = next(one.ids for one in found.figures if one.name == FollowUpStatus.DONE)
    return text(
        "En oppgave er noe som et vedtak ber noen om å gjøre. Den regnes som fulgt opp når en senere sak tar den opp "
        "igjen; hva som er gjort uten at det ble en sak, vet ikke papirene. Av ",
        prose.counted(decided, prose.TASK, f"Oppgaver fra vedtak i {year.year}"), f" fra {year.year} er ",
        prose.number(done, "Oppgaver som er fulgt opp"), f" fulgt opp per {long_day(found.day)}.",
    )  # fmt: skip


def _task(row: FollowUp, links: Links, register: Register) -> Cell:
    """What is to be done; where the report has no place that tells of its case, with document and page."""
    source = None if row.case_id in links.anchors else register.sources.get(row.follow_up_id)
    return (text(row.task), *((text(f"({register.place(source)})"),) if source else ()))


def _open(row: FollowUp, links: Links) -> tuple[Cell, ...]:
    """Who is to do a task until when, and how it stands."""
    return (
        cell(row.responsible or "ikke oppgitt"),
        cell(span(row.due_from, row.due_to) or "ingen"),
        cell(told(FOLLOW_UP_STATUSES, row.status)),
        cell(links.case(row.case_id, row.label)),
    )


def _done(row: FollowUp, links: Links) -> tuple[Cell, ...]:
    """The later case that took a task up; where only the subject says so, that is told."""
    sure = "" if row.basis == "stated" else " (etter innholdet)"
    taken_up = links.case(row.closed_by or "", row.closed_by_label or "")
    return (
        cell(links.case(row.case_id, row.label)),
        (text(taken_up, sure), text(day(row.closed_on))),
    )
