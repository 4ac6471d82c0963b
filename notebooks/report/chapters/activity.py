"""Møter og saker: how many, of which kinds, and how they ended, per body."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from notebooks.report import prose
from notebooks.report.document import Block, Column, Heading, Paragraph, Picture, Table, cell, text
from notebooks.report.links import body_name
from notebooks.report.plots import over_the_year, stacked_bars
from notebooks.report.words import PROPOSAL_FATES, item_type, outcome
from warehouse.figures.cases import NOT_TOLD, OUTCOMES, TYPES, CaseTreated
from warehouse.figures.proposals import ProposalFate
from warehouse.figures.tally import Figure, tally
from warehouse.figures.year import YearFigures
from warehouse.norwegian import day, whole
from warehouse.readers.bodies import BodyRow

# More bodies than these have no column of their own in a table.
MOST_COLUMNS = 5

COUNTED_ONCE = (
    "Typen er den som står i papirene. En sak som er ført både til beslutning og til orientering, teller som "
    "beslutningssak, så hver sak teller én gang."
)


@dataclass(frozen=True, slots=True)
class Property:
    """What cases are told apart by: the table's anchor, caption and first head, the key, and the words for it."""

    anchor: str
    caption: str
    head: str
    key: Callable[[CaseTreated], str]
    order: Sequence[str]
    words: Callable[[str], str]


BY_TYPE = Property(
    "tabell_typer", "Saker etter type", "Type", lambda case: case.item_type, [*TYPES, NOT_TOLD], item_type
)
BY_OUTCOME = Property(
    "tabell_utfall", "Saker etter utfall", "Utfall", lambda case: case.told_outcome, [*OUTCOMES, NOT_TOLD], outcome
)


def activity(year: YearFigures) -> list[Block]:
    """The chapter."""
    return [
        Heading(1, "Møter og saker", "moter_og_saker"),
        Heading(2, "Møter og saker per organ"),
        _per_body(year),
        *_calendar(year),
        Heading(2, "Saker etter type"),
        Paragraph(text(COUNTED_ONCE)),
        _crossed(year, BY_TYPE),
        Heading(2, "Saker etter utfall"),
        _crossed(year, BY_OUTCOME),
        *_outcomes(year),
        *_proposals(year),
    ]


def _per_body(year: YearFigures) -> Table:
    """Meetings, cases and decisions of each body, and of all."""
    rows = [(cell(body_name(body)), *(cell(_digits(ids)) for _, ids in _counts(year, body))) for body in year.bodies]
    sums = [cell(prose.digits(ids, name)) for name, ids in _counts(year)]
    heads = ("Møter", "Saker", "Faste poster", "Saker med vedtak", "Vedtaks\u00adpunkter")
    return Table(
        "tabell_organer",
        f"Møter, saker og vedtak i {year.year}, per organ",
        (Column("Organ", 4), *(Column(head, 1.2, is_number=True) for head in heads)),
        (*rows, (cell("Sum"), *sums)),
        has_sum=True,
    )


def _counts(year: YearFigures, body: BodyRow | None = None) -> list[tuple[str, tuple[str, ...]]]:
    """What is counted of a body, or of all: name and keys."""
    meetings = [row for row in year.meetings if body is None or row.body_id == body.body_id]
    cases = [row for row in year.cases if body is None or row.body_id == body.body_id]
    points = [row for row in year.points if body is None or row.body_id == body.body_id]
    decided = {row.record_id for row in year.proposals}
    return [
        ("Møter", prose.ids_of(meetings)),
        ("Saker", prose.ids_of(cases)),
        ("Faste poster", prose.ids_of(case for case in cases if case.is_procedure)),
        ("Saker med vedtak", prose.ids_of(case for case in cases if case.case_id in decided)),
        ("Vedtakspunkter", prose.ids_of(points)),
    ]


def _digits(ids: Sequence[str]) -> str:
    """A part of a figure, whose rows stand with the whole."""
    return whole(len(ids)) if ids else "–"


def _calendar(year: YearFigures) -> list[Block]:
    """When bodies met."""
    if not year.meetings:
        return []
    names = {body.body_id: body.short for body in year.bodies}
    rows = []
    told: dict[str, list[str]] = {}
    for meeting in year.meetings:
        cases = sum(case.meeting_id == meeting.meeting_id for case in year.cases)
        lane = names[meeting.body_id]
        rows.append({"lane": lane, "date": str(meeting.date), "label": str(cases), "number": cases})
        told.setdefault(lane, []).append(f"{day(meeting.date)} ({cases})")
    lanes = [body.short for body in year.bodies if body.short in told]
    drawing = over_the_year(rows, lanes=lanes, year=year.year, sized=True)
    in_words = "; ".join(f"{lane}: {', '.join(told[lane])}" for lane in lanes)
    return [
        Picture(
            "figur_moter",
            f"Møtene i {year.year}, med antall saker i hvert",
            f"Tidslinje for møtene i {year.year}, med dato og antall saker. {in_words}.",
            drawing.svg,
            drawing.png,
        )
    ]


def _crossed(year: YearFigures, by: Property) -> Table:
    """Cases by a property, a column for each body while they are few."""
    bodies = year.bodies if 1 < len(year.bodies) <= MOST_COLUMNS else ()
    rows = []
    for one in tally(year.cases, by.key, by.order):
        name = prose.capital(by.words(one.name))
        parts = [cell(_digits(_of_body(year, one, body).ids)) for body in bodies]
        rows.append((cell(name), *parts, cell(prose.digits(one.ids, name))))
    of_bodies = [[case.case_id for case in year.cases if case.body_id == body.body_id] for body in bodies]
    sums = [cell(_digits(ids)) for ids in (*of_bodies, prose.ids_of(year.cases))]
    return Table(
        by.anchor,
        f"{by.caption}, {year.year}",
        (
            Column(by.head, 3.5),
            *(Column(body.short, 1, is_number=True) for body in bodies),
            Column("Sum" if bodies else "Saker", 1, is_number=True),
        ),
        (*rows, (cell("Sum"), *sums)),
        has_sum=True,
    )


def _of_body(year: YearFigures, found: Figure, body: BodyRow) -> Figure:
    """The part of a figure that is a body's."""
    theirs = {case.case_id for case in year.cases if case.body_id == body.body_id}
    return Figure(found.name, tuple(one for one in found.ids if one in theirs))


def _outcomes(year: YearFigures) -> list[Block]:
    """Outcomes as bars, procedure apart."""
    parts = ("saker", "faste poster")
    rows = [
        {"name": outcome(one.name), "part": part, "place": place, "number": count}
        for one in tally(year.cases, lambda case: case.told_outcome, [*OUTCOMES, NOT_TOLD])
        for place, part in enumerate(parts)
        if (count := _of_part(year, one, is_procedure=bool(place)))
    ]
    names = list(dict.fromkeys(str(row["name"]) for row in rows))
    shown = [part for part in parts if any(row["part"] == part for row in rows)]
    if not rows:
        return []
    drawing = stacked_bars(rows, names=names, parts=shown, axis="Antall saker")
    told = "; ".join(f"{row['name']}, {row['part']}: {row['number']}" for row in rows)
    caption = f"Saker etter utfall i {year.year}; faste poster er godkjenning av innkalling og referat og lignende"
    return [Picture("figur_utfall", caption, f"Stolper over antall saker. {told}.", drawing.svg, drawing.png)]


def _of_part(year: YearFigures, found: Figure, *, is_procedure: bool) -> int:
    """How many of a figure's cases are procedure, or are not."""
    return sum(case.case_id in found.ids and case.is_procedure == is_procedure for case in year.cases)


def _proposals(year: YearFigures) -> list[Block]:
    """What became of proposals."""
    if not year.proposals:
        return []
    rows = [
        (cell(prose.capital(words)), cell(prose.digits(one.ids, prose.capital(words))))
        for one in tally(year.proposals, lambda row: str(row.fate), list(ProposalFate))
        for words in [PROPOSAL_FATES[ProposalFate(one.name)]]
    ]
    total = prose.digits(prose.ids_of(year.proposals), "Saker med vedtak")
    return [
        Heading(2, "Forslag og vedtak"),
        Paragraph(text(
            "Forslaget er det som står i saksframlegget, ellers i innkallingen eller referatet. Det er holdt mot "
            "vedtaket ord for ord, punkt for punkt.",
        )),
        Table(
            "tabell_forslag",
            f"Hva som ble av forslagene i {year.year}",
            (Column("Saker med vedtak", 4), Column("Saker", 1, is_number=True)),
            (*rows, (cell("Sum"), cell(total.text))),
            has_sum=True,
        ),
    ]  # fmt: skip
