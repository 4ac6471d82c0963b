"""Hovedvedtak, and the plans, agreements and rules that were adopted."""

from notebooks.report import prose
from notebooks.report.document import Block, Cell, Column, Heading, Paragraph, Run, Table, cell, text
from notebooks.report.links import Links
from notebooks.report.words import PLAN_KINDS
from warehouse.figures.decisions import PointAdopted
from warehouse.figures.rank import WEIGHT_OF_ENDING, MainDecision
from warehouse.figures.year import YearFigures
from warehouse.norwegian import day, long_day

# So many main decisions are shown: what a reader takes in, and a page or two.
SHOWN = 12
RULE = "Som hovedvedtak regnes saker som avgjør noe; faste poster, orienteringer og utsettelser er holdt utenfor."


def main_decisions(year: YearFigures, links: Links) -> list[Block]:
    """The chapter."""
    heading = Heading(1, "Hovedvedtak", "hovedvedtak")
    if not year.main:
        return [
            heading,
            Paragraph(text(f"Papirene fra {year.year} har ingen vedtak utover faste poster og orienteringer.")),
        ]
    all_main = prose.counted(prose.ids_of(year.main), prose.CASE, "Saker som regnes som hovedvedtak")
    shown = (
        f" De {prose.in_words(SHOWN)} øverste står her; alle vedtak står i vedlegg A." if len(year.main) > SHOWN else ""
    )
    return [
        heading,
        Paragraph(text(RULE, " Det er ", all_main, f".{shown}", _order(year) if len(year.main) > 1 else "")),
        Table(
            "tabell_hovedvedtak",
            f"Hovedvedtak i {year.year}",
            (Column("Sak", 1.6), Column("Vedtak", 6), Column("Knyttet til", 1, is_number=True)),
            tuple(_row(decision, links) for decision in year.main[:SHOWN]),
        ),
    ]  # fmt: skip


def _order(year: YearFigures) -> str:
    """How main decisions are ranked."""
    return (
        " De er ordnet etter hvor mange andre saker papirene uttrykkelig knytter dem til per "
        f"{long_day(year.day)}; saker som vedtar, oppretter, gir fullmakt, avslår, endrer eller opphever noe, veier "
        f"som {prose.said(WEIGHT_OF_ENDING, prose.CASE)} mer."
    )


def _row(decision: MainDecision, links: Links) -> tuple[Cell, ...]:
    """A main decision: number and date, title and points, and how many cases it is tied to."""
    case = decision.case
    tied = Run(f"{len(decision.tied_to)}" if decision.tied_to else "–")
    return (
        (text(links.case(case.case_id, case.label)), text(day(case.date))),
        (text(Run(case.title or case.label, strong=True)), *points(decision.points)),
        cell(tied),
    )


def points(found: tuple[PointAdopted, ...]) -> Cell:
    """The points of a decision, numbered where there are several."""
    if len(found) == 1:
        return (text(Run(found[0].text)),)
    return tuple(text(f"{place}. ", Run(point.text)) for place, point in enumerate(found, start=1))


def plans(year: YearFigures, links: Links) -> list[Block]:
    """The chapter of plans and agreements."""
    heading = Heading(1, "Planer, avtaler og regelverk", "planer")
    if not year.plans:
        return [
            heading,
            Paragraph(text(f"Ingen vedtak i papirene fra {year.year} vedtar en plan, en avtale eller et regelverk.")),
        ]
    rows = tuple(
        (
            (text(links.case(plan.point.case_id, plan.point.label)), text(day(plan.point.date))),
            (text(Run(plan.point.title or "", strong=True)), text(plan.sentence)),
            cell(prose.capital(PLAN_KINDS[plan.kind])),
        )
        for plan in year.plans
    )
    adopted = prose.counted(prose.ids_of(year.plans), prose.DECISION, "Vedtatte planer, avtaler og regelverk")
    return [
        heading,
        Paragraph(prose.sentence(
            adopted, " vedtar en plan, en strategi, en avtale, en rutine, et mandat eller annet regelverk. Møteplaner "
            "og planer som først skal vedtas senere, er ikke med.",
        )),
        Table(
            "tabell_planer",
            f"Vedtatte planer, avtaler og regelverk i {year.year}",
            (Column("Sak", 1.6), Column("Vedtak", 5), Column("Gjelder", 2)),
            rows,
        ),
    ]  # fmt: skip
