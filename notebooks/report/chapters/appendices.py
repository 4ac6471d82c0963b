"""Vedlegg: all cases and decisions by body and meeting, and the meetings with who came and their papers."""

from itertools import groupby

from notebooks.report.chapters.decided import points
from notebooks.report.document import Block, Column, Heading, Paragraph, Run, Table, Text, cell, text
from notebooks.report.links import Links, body_name, meeting_name
from notebooks.report.notes import Register
from notebooks.report.words import item_type, outcome
from warehouse.figures.attendance import Came
from warehouse.figures.cases import NOT_TOLD, CaseTreated
from warehouse.figures.meetings import MeetingHeld
from warehouse.figures.year import YearFigures
from warehouse.norwegian import long_day

UNDATED = "Uten dato"


def decisions(year: YearFigures, links: Links, register: Register) -> list[Block]:
    """All cases by body and meeting, with their decisions and where these stand."""
    blocks: list[Block] = [Heading(1, "Vedlegg A: Alle saker og vedtak", "vedlegg_a")]
    for body in year.bodies:
        theirs = [case for case in year.cases if case.body_id == body.body_id]
        if not theirs:
            continue
        blocks.append(Heading(2, body_name(body)))
        for date, cases in groupby(theirs, lambda case: case.date):
            blocks.append(Heading(3, long_day(date) or UNDATED))
            for case in cases:
                blocks += _case(case, year, links, register)
    return blocks


def _case(case: CaseTreated, year: YearFigures, links: Links, register: Register) -> list[Block]:
    """One case: number and title, kind and outcome, its points, and where that stands."""
    adopted = tuple(point for point in year.points if point.case_id == case.case_id)
    kinds = [item_type(case.item_type)] if case.item_type != NOT_TOLD else []
    facts = ", ".join([*kinds, outcome(case.told_outcome)])
    head = text(Run(_heading(case), strong=True), f" ({facts})")
    told = points(adopted) if adopted else ()
    source = register.sources.get(adopted[0].decision_id if adopted else case.case_id)
    where = (Paragraph(text(register.place(source)), "source"),) if source else ()
    anchor = links.anchors[case.case_id]
    return [Paragraph(head, "case", anchor), *(Paragraph(one, "point") for one in told), *where]


def _heading(case: CaseTreated) -> str:
    """Number and title; an item without a number has its title in the label already."""
    if case.number is None or not case.title:
        return case.title or case.label
    return f"{case.label} {case.title}"


def meetings(year: YearFigures, links: Links) -> list[Block]:
    """The meetings, who came, and the papers that were read."""
    blocks: list[Block] = [Heading(1, "Vedlegg B: Møter, oppmøte og dokumenter", "vedlegg_b")]
    blocks += [Heading(2, "Møter og oppmøte")] if year.meetings else []
    for meeting in year.meetings:
        blocks.append(Heading(3, meeting_name(meeting.body, meeting.date), links.anchors[meeting.meeting_id]))
        blocks += [Paragraph(one, "point") for one in _people(meeting, year)]
    papers = tuple((cell(paper.path),) for paper in year.material.papers)
    if papers:
        blocks += [
            Heading(2, "Dokumenter"),
            Table("tabell_dokumenter", "Dokumenter som er lest", (Column("Fil", 1),), papers),
        ]
    return blocks


NAMES = {Came.PRESENT: "Til stede", Came.SUBSTITUTE: "Vara", Came.ABSENT: "Forfall"}


def _people(meeting: MeetingHeld, year: YearFigures) -> list[Text]:
    """Who came, who came for somebody, and who did not."""
    of_meeting = [row for row in year.attendance if row.meeting_id == meeting.meeting_id]
    told = []
    for came, words in NAMES.items():
        names = [
            f"{row.name} ({row.organisation})" if row.organisation else row.name
            for row in of_meeting
            if row.came == came
        ]
        if names:
            told.append(text(Run(f"{words}: ", strong=True), ", ".join(names)))
    place = text(Run("Sted: ", strong=True), meeting.place) if meeting.place else ()
    return [one for one in (place, *told) if one] or [text("Papirene sier ikke hvem som møtte.")]
