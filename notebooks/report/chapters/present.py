"""Oppmøte: who came, per body and per organisation, as minutes tell it."""

from collections.abc import Sequence

from notebooks.report import prose
from notebooks.report.document import Block, Cell, Column, Heading, Paragraph, Picture, Table, cell, text
from notebooks.report.links import body_name
from notebooks.report.plots import stacked_bars
from warehouse.figures.attendance import Turnout, turnout_by_body, turnout_by_organisation
from warehouse.figures.year import YearFigures
from warehouse.norwegian import percent

COLUMNS = tuple(
    Column(head, width, is_number=True)
    for head, width in (("Møter", 1), ("Til stede", 1.2), ("Vara", 0.9), ("Forfall", 1.1), ("Frammøte", 1.35))
)
NO_ORGANISATION = "Ikke oppgitt"


def present(year: YearFigures) -> list[Block]:
    """The chapter."""
    heading = Heading(1, "Oppmøte", "oppmote")
    if not year.attendance:
        return [heading, Paragraph(text(f"Papirene fra {year.year} sier ikke hvem som møtte."))]
    names = {body.body_id: body_name(body) for body in year.bodies}
    of_bodies = turnout_by_body(year.attendance)
    of_organisations = turnout_by_organisation(year.attendance)
    blocks: list[Block] = [
        heading,
        Paragraph(text(
            "Oppmøtet er slik referatene fører det. Den som møtte for en annen, teller som vara; sekretariat, referent "
            "og innledere er ikke med. Frammøtet er de til stede som andel av til stede og forfall. Der ingen er ført "
            "med forfall, kan vi ikke vite om noen manglet, og da står det en strek.",
        )),
        _table("tabell_oppmote", f"Oppmøte per organ, {year.year}", "Organ", of_bodies, names),
        _picture(year, of_bodies),
    ]  # fmt: skip
    if len(of_organisations) > 1:
        blocks.append(_table(
            "tabell_virksomheter", f"Oppmøte etter hvem medlemmene kommer fra, {year.year}", "Virksomhet",
            of_organisations, {"": NO_ORGANISATION},
        ))  # fmt: skip
    return blocks


def _table(anchor: str, caption: str, head: str, rows: Sequence[Turnout], names: dict[str, str]) -> Table:
    """Turnouts in rows."""
    return Table(
        anchor, caption, (Column(head, 4), *COLUMNS), tuple(_row(row, names.get(row.name, row.name)) for row in rows)
    )


def _row(row: Turnout, name: str) -> tuple[Cell, ...]:
    """One turnout."""
    parts = ((row.meetings, "møter"), (row.present, "til stede"), (row.substitutes, "vara"), (row.absent, "forfall"))
    return (
        cell(name),
        *(cell(prose.digits(ids, what)) for ids, what in parts),
        cell(percent(row.share) if row.share is not None else "–"),
    )


def _picture(year: YearFigures, turnouts: Sequence[Turnout]) -> Picture:
    """Turnouts of bodies as bars."""
    short = {body.body_id: body.short for body in year.bodies}
    parts = ("til stede", "vara", "forfall")
    rows = [
        {"name": short[row.name], "part": part, "place": place, "number": len(ids)}
        for row in turnouts
        for place, (part, ids) in enumerate(zip(parts, (row.present, row.substitutes, row.absent), strict=True))
        if ids
    ]
    drawing = stacked_bars(
        rows,
        names=[short[row.name] for row in turnouts],
        parts=[part for part in parts if any(row["part"] == part for row in rows)],
        axis="Antall oppmøter og forfall",
    )
    told = "; ".join(f"{row['name']}, {row['part']}: {row['number']}" for row in rows)
    return Picture(
        "figur_oppmote", f"Oppmøte per organ, {year.year}", f"Stolper over oppmøte. {told}.", drawing.svg, drawing.png
    )
