"""Emner gjennom året: the subjects that the year came back to, each as a small time line with sentences."""

from collections.abc import Mapping

from notebooks.report import prose
from notebooks.report.document import Block, Heading, Items, Paragraph, Picture, Run, Text, text
from notebooks.report.links import Links
from notebooks.report.plots import over_the_year
from notebooks.report.words import outcome
from warehouse.figures.subjects import Subject
from warehouse.figures.year import YearFigures
from warehouse.lineage.formats.wording import shortened
from warehouse.lineage.rows import EdgeRow
from warehouse.norwegian import RELATIONS, day, told
from warehouse.readers.cases import CaseRow

# Lanes of the plot: more cannot be told apart on a page.
SHOWN = 12
LONGEST_LANE = 34
LONGEST_DECISION = 260


def courses(year: YearFigures, links: Links) -> list[Block]:
    """The chapter."""
    heading = Heading(1, "Emner gjennom året", "emner")
    if not year.subjects:
        return [
            heading,
            Paragraph(text(f"Ingen emner ble behandlet i flere saker i {year.year}, så vidt papirene viser.")),
        ]
    blocks: list[Block] = [
        heading,
        Paragraph(text(
            "Saker hører til samme emne når papirene selv knytter dem sammen, eller når titler og vedtak deler ord som "
            "få andre saker har. Her står de emnene som gikk igjen i minst to saker i året, med forløpet fra før.",
        )),
        *_picture(year),
    ]  # fmt: skip
    for subject in year.subjects:
        blocks += _course(subject, links, year)
    return blocks


def _picture(year: YearFigures) -> list[Block]:
    """The subjects over the year."""
    rows = [
        {"lane": _lane(subject), "date": str(case.date), "label": case.body}
        for subject in year.subjects[:SHOWN]
        for case in subject.cases
        if case.date
    ]
    if not rows:
        return []
    lanes = [_lane(subject) for subject in year.subjects[:SHOWN]]
    drawing = over_the_year(rows, lanes=lanes, year=year.year, sized=False)
    told_of = "; ".join(
        f"{_lane(subject)}: " + ", ".join(f"{case.label} {day(case.date)}" for case in subject.cases if case.date)
        for subject in year.subjects[:SHOWN]
    )
    caption = f"Emner som gikk igjen i {year.year}, med organet som behandlet saken"
    return [Picture("figur_emner", caption, f"Tidslinje for emnene. {told_of}.", drawing.svg, drawing.png)]


def _lane(subject: Subject) -> str:
    """A subject's name, short."""
    return shortened(subject.thread.title or subject.cases[0].label, LONGEST_LANE)


def _course(subject: Subject, links: Links, year: YearFigures) -> list[Block]:
    """One subject."""
    title = subject.thread.title or subject.cases[0].label
    in_year = prose.counted(subject.record_ids, prose.CASE, title)
    others = len(subject.thread.cases) - len(subject.cases)
    bodies = prose.listed(list(dict.fromkeys(case.body for case in subject.cases)))
    before = f", og {prose.in_words(others)} til hører med" if others else ""
    said = {edge.later_id: edge for edge in reversed(subject.edges) if edge.sentence and edge.said_in == edge.later_id}
    labels = {case.case_id: case.label for case in subject.thread.cases}
    return [
        Heading(2, title),
        Paragraph(prose.sentence(in_year, f" i {year.year}, i ", bodies, before, ".")),
        Items(tuple(_step(case, links, said, labels) for case in subject.thread.cases)),
    ]


def _step(case: CaseRow, links: Links, said: Mapping[str, EdgeRow], labels: Mapping[str, str]) -> Text:
    """A case on the time line: when, its title, what was decided, and the sentence that ties it to one before."""
    when = day(case.date) or str(case.year)
    title = f" {case.title}" if case.title else ""
    if case.is_stub:
        return text(
            Run(when, strong=True), " ", links.case(case.case_id, case.label), f"{title}. Papirene er ikke her."
        )
    ended = f": {outcome(case.outcome)}. " if case.outcome else ". "
    decision = shortened(case.decision, LONGEST_DECISION) if case.decision else ""
    edge = said.get(case.case_id)
    sentence = shortened(edge.sentence or "", LONGEST_DECISION) if edge else ""
    tie = f" {case.label} {told(RELATIONS, edge.relation)} {labels[edge.earlier_id]}: «{sentence}»" if edge else ""
    return text(Run(when, strong=True), " ", links.case(case.case_id, case.label), f"{title}{ended}{decision}{tie}")
