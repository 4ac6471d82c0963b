"""Papers made by hand in which decisions are changed, repealed, followed up, forgotten and missing.

A routine that SSU adopts as 2022.9 is changed by 2023.2 and repealed by 2024.3; a notice of June 2024 proposes to
repeal 2023.2 too. What SSU left to be done stands in `follow_ups`, filled by hand.
"""

import atexit
import datetime as dt
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import duckdb
from solvik_facts import SSU, entry, mention, paper, point, section

from models.facts import Body, Meeting, Mention, PersonRole
from models.vocabulary import ItemType, Outcome, PointStage, Relation, Role, SectionKind, TargetKind, TextSource
from warehouse import PaperRecord, build_warehouse, open_read_only

PM = Body("Partnerskapsmøte", "PM")
SEPTEMBER, FEBRUARY = dt.date(2022, 9, 15), dt.date(2023, 2, 16)
MARCH, MAY, JUNE = dt.date(2024, 3, 7), dt.date(2024, 5, 30), dt.date(2024, 6, 6)
KARI = PersonRole("Kari Fjellheim", Role.RESPONSIBLE, "rådgiver", "Solvik kommune")

ADOPTED = "Rutine for varsling vedtas og gjelder fra 1. november 2022."
EVALUATED = "FSU evaluerer rutinen innen 1. mars 2023."
INFORMED = "Sekretariatet orienterer kommunene om rutinen."
CHANGED = "Punkt 2 i sak 2022.9 endres slik at fristen på mandager er kl. 14.00."
REPEALED = "Vedtaket i sak 2022.9 oppheves fra samme dato."
REPORTED = "Ordningen evalueres i SSU innen utgangen av november 2025."
TO_REPEAL = "Vedtaket i sak 2023.2 oppheves."

# Task, assignee, deadline, the case that takes it up, and how that is known.
TASKS = (
    (EVALUATED, "FSU", dt.date(2023, 3, 1), "ssu/2023/2", "stated", 1.0),
    (INFORMED, None, None, None, None, None),
    (REPORTED, "Strategisk samarbeidsutvalg (SSU)", dt.date(2025, 11, 30), "ssu/2024/8", "inferred", 0.82),
)


def told(relation: Relation, text: str, year: int, number: int) -> Mention:
    """A mention of a case of SSU in a sentence."""
    return mention(f"sak {year}.{number}", text=text, relation=relation, body=SSU, year=year, number=number)


def papers() -> list[PaperRecord]:
    """All papers."""
    return [
        paper("ssu/2022-09-15-referat.docx", section(*_september(), day=SEPTEMBER)),
        paper("ssu/2022-09-15-referat-skannet.pdf", section(*_september(), day=SEPTEMBER), source=TextSource.OCR),
        _february_papers(),
        paper("ssu/2023-02-16-referat.docx", section(*_february(), day=FEBRUARY)),
        paper("ssu/2024-03-07-referat.docx", section(*_march(), day=MARCH)),
        paper("ssu/2024-06-06-innkalling.docx", _june()),
        paper("pm/2024-05-30-referat.docx", section(_partnership(), body=PM, day=MAY)),
    ]


@cache
def followed_warehouse() -> Path:
    """The path of a warehouse of these papers, built once for all tests."""
    folder = Path(mkdtemp(prefix="saksgang-followed-"))
    atexit.register(rmtree, folder, ignore_errors=True)
    path = folder / "solvik.duckdb"
    build_warehouse(path, papers(), [])
    with duckdb.connect(path) as connection:
        add_follow_ups(connection)
    return path


@cache
def followed() -> duckdb.DuckDBPyConnection:
    """That warehouse, open for reading."""
    return open_read_only(followed_warehouse())


def add_follow_ups(connection: duckdb.DuckDBPyConnection) -> None:
    """Fill the follow-ups by hand, each below the point that says so, those of copies as well."""
    for place, (task, assignee, due, closer, basis, score) in enumerate(TASKS):
        closed_by = closer and f"helsefellesskapet-i-solvik/{closer}"
        found = connection.execute("SELECT decision_id, case_id FROM decisions WHERE text = ?", [task]).fetchall()
        for copy, (decision_id, case_id) in enumerate(sorted(found)):
            key = f"{place}/{copy}"
            row = [key, decision_id, case_id, task, assignee, due, due, closed_by]
            connection.execute("INSERT INTO follow_ups VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            if closed_by:
                connection.execute(
                    "INSERT INTO derived.closings VALUES (?, ?, ?, ?, NULL)", [key, closed_by, basis, score]
                )


def _september() -> tuple:
    """SSU's minutes of September 2022: the routine, and a case for decision that has none."""
    points = (
        point(ADOPTED, Outcome.APPROVED),
        point(EVALUATED, Outcome.DIRECTED, ordinal=2),
        point(INFORMED, Outcome.DIRECTED, ordinal=3),
    )
    return (
        entry(9, "Rutine for varsling", year=2022, points=points, people=(KARI,)),
        entry(10, "Felles bil", year=2022, item_types=(ItemType.DECISION,), text="Saken ble drøftet."),
    )


def _february_papers() -> PaperRecord:
    """The notice of February 2023 with a case paper, which do not propose the same."""
    moved = point("Fristen for varsel flyttes til kl. 14.00 på mandager.", Outcome.OTHER, stage=PointStage.PROPOSED)
    changed = point(CHANGED, Outcome.OTHER, stage=PointStage.PROPOSED)
    meeting = Meeting(SSU, FEBRUARY)
    return paper(
        "ssu/2023-02-16-sakspapirer.docx",
        section(entry(2, "Justering av rutinen", year=2023, points=(moved,)), kind=SectionKind.NOTICE, meeting=meeting),
        section(
            entry(2, "Justering av rutinen", year=2023, points=(changed,)), kind=SectionKind.CASE_PAPER, meeting=meeting
        ),
    )


def _february() -> tuple:
    """SSU's minutes of February 2023, which do not approve those of September."""
    return (
        entry(
            2,
            "Justering av rutinen",
            year=2023,
            points=(
                point("Punkt 2 i sak 2022.9 endres slik at fristen på mandager er kl. 15.00.", Outcome.OTHER),
                point("Endringen gjelder fra 1. mars 2023.", Outcome.OTHER, ordinal=2),
            ),
            mentions=(
                told(Relation.AMENDS, "Punkt 2 i sak 2022.9 endres slik at fristen på mandager er kl. 15.00", 2022, 9),
            ),
        ),
    )


def _march() -> tuple:
    """SSU's minutes of March 2024: the repeal, and the approval of minutes."""
    approved = mention(
        "SSU 16.02.23",
        kind=TargetKind.MEETING,
        relation=Relation.MINUTES_OF,
        body=SSU,
        date_from=FEBRUARY,
        date_to=FEBRUARY,
    )
    return (
        entry(
            1, "Referat SSU 16.02.23", points=(point("Referatet godkjennes.", Outcome.APPROVED),), mentions=(approved,)
        ),
        entry(
            3,
            "Ny rutine",
            points=(
                point("Ny rutine vedtas.", Outcome.APPROVED),
                point(REPEALED, Outcome.OTHER, ordinal=2),
                point(REPORTED, Outcome.DIRECTED, ordinal=3),
            ),
            mentions=(told(Relation.REPEALS, REPEALED, 2022, 9),),
        ),
        entry(6, "Møteplan", points=(point("Møtene holdes på torsdager.", Outcome.OTHER),)),
    )


def _june() -> object:
    """SSU's notice of June 2024, which proposes to repeal 2023.2; no minutes of it are here."""
    proposed = point(TO_REPEAL, Outcome.OTHER, stage=PointStage.PROPOSED)
    meant = told(Relation.REPEALS, TO_REPEAL, 2023, 2)
    return section(
        entry(8, "Rydding i vedtak", points=(proposed,), mentions=(meant,)),
        kind=SectionKind.NOTICE,
        meeting=Meeting(SSU, JUNE),
    )


def _partnership() -> object:
    """PM's minutes, which cite a case that is not here."""
    return entry(1, "Status", mentions=(told(Relation.CITES, "Det vises til SSU-sak 2021.4.", 2021, 4),))
