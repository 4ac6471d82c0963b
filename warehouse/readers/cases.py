"""Lists of cases (møtesaker), filtered."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from models.vocabulary import Outcome, PointStage
from warehouse.readers.bodies import require_bodies
from warehouse.readers.case_rows import Case
from warehouse.readers.keyed import dates, papers
from warehouse.readers.marks import MARKED, WORDS, marked_cases
from warehouse.readers.people import find_persons
from warehouse.rows import fetched, records
from warehouse.search.query import Filters, matching_cases

# Filters and limit first, so that only the cases that are listed are joined. The decision in short is the kept adopted
# points in order, joined; the same decision read from a copy is left out. A case that was repealed is told as such,
# whatever else was changed in it.
CASE_ROWS = """
WITH asked AS (SELECT unnest($case_ids) AS case_id, generate_subscripts($case_ids, 1) AS rank),
listed AS MATERIALIZED (
    SELECT cases.*, date, rank
    FROM cases
    LEFT JOIN meetings USING (meeting_id)
    LEFT JOIN asked USING (case_id)
    WHERE ($case_ids IS NULL OR rank IS NOT NULL)
      AND ($body_ids IS NULL OR list_contains($body_ids, cases.body_id))
      AND year = coalesce($year, year)
      AND ($outcome IS NULL OR outcome = $outcome)
      AND ($person_ids IS NULL OR case_id IN (
          SELECT person_roles.case_id FROM person_roles WHERE list_contains($person_ids, person_id)
      ))
      AND ($case_ids IS NOT NULL OR NOT cases.is_stub)
    ORDER BY rank, date DESC NULLS LAST, year DESC, cases.body_id, number, case_id
    LIMIT $limit
),
adopted AS (
    SELECT decisions.case_id, string_agg(decisions.text, ' ' ORDER BY entry_id, decisions.ordinal) AS decision
    FROM decisions
    SEMI JOIN listed ON listed.case_id = decisions.case_id
    JOIN case_entries USING (entry_id)
    JOIN sections USING (section_id)
    WHERE decisions.stage = 'adopted' AND copy_of IS NULL
    GROUP BY decisions.case_id
),
{marked},
marked AS (
    SELECT target_case_id AS case_id, max(relation) AS mark FROM marks WHERE is_adopted GROUP BY target_case_id
)
SELECT
    case_id, label, listed.body_id, coalesce(abbreviation, bodies.name) AS body, organisation, year, number, meeting_id,
    date, title, outcome, decision, mark, is_stub
FROM listed
JOIN bodies USING (body_id)
LEFT JOIN adopted USING (case_id)
LEFT JOIN marked USING (case_id)
ORDER BY rank, date DESC NULLS LAST, year DESC, listed.body_id, number, case_id
"""
OF_LISTED = {"marked": MARKED.format(reach="target_case_id IN (SELECT case_id FROM listed)")}
CASES_OF = """
SELECT case_id, label, body_id, year, number, meeting_id, title, outcome, is_stub
FROM cases
WHERE list_contains($case_ids, case_id)
"""
BODIES_OF = """
SELECT body_id, coalesce(abbreviation, name), organisation FROM bodies WHERE list_contains($body_ids, body_id)
"""
POINTS_OF = """
SELECT case_id, entry_id, ordinal, text, stage FROM decisions WHERE list_contains($case_ids, case_id)
"""
SECTIONS_OF = "SELECT entry_id, section_id FROM case_entries WHERE list_contains($entry_ids, entry_id)"
MARKS_OF = f"""
WITH {MARKED.format(reach="list_contains($case_ids, target_case_id)")}
SELECT target_case_id, max(relation) FROM marks WHERE is_adopted GROUP BY target_case_id
"""  # noqa: S608 - our own words
ANYTHING: dict[str, object] = dict.fromkeys(("case_ids", "body_ids", "person_ids", "year", "outcome", "limit"))


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What cases must be; None asks nothing. `body` and `person` are names as people write them."""

    body: str | None = None
    year: int | None = None
    outcome: Outcome | None = None
    person: str | None = None
    words: str | None = None
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case in a list; `decision` is its adopted points in one text, `mark` what a later one did to it."""

    case_id: str
    label: str
    body_id: str
    body: str
    organisation: str | None
    year: int
    number: int | None
    meeting_id: str | None
    date: dt.date | None
    title: str | None
    outcome: str | None
    decision: str | None
    mark: str | None  # 'repeals' | 'amends'
    is_stub: bool


def cases(connection: duckdb.DuckDBPyConnection, wanted: CaseFilter) -> list[CaseRow]:
    """The cases that a filter lets through: the best hits first where it has words, else the newest.

    Stubs (known only by mention) are left out, unless words find them. Raises UnknownBodyError or UnknownPersonError.
    """
    asked: dict[str, object] = {"year": wanted.year, "outcome": wanted.outcome, "limit": wanted.limit}
    bodies = () if wanted.body is None else tuple(body.body_id for body in require_bodies(connection, wanted.body))
    if bodies:
        asked["body_ids"] = list(bodies)
    if wanted.person is not None:
        asked["person_ids"] = [person.person_id for person in find_persons(connection, wanted.person)]
    if wanted.words is not None:
        # The search knows bodies and years; only where nothing else narrows its hits may it stop at the limit.
        enough = wanted.limit if wanted.person is None and wanted.outcome is None else None
        filters = Filters(bodies, wanted.year)
        asked["case_ids"] = matching_cases(connection, wanted.words, limit=enough, filters=filters)
    return records(connection, CaseRow, CASE_ROWS.format(**OF_LISTED), ANYTHING | WORDS | asked)


def cases_by_id(connection: duckdb.DuckDBPyConnection, case_ids: Sequence[str]) -> list[CaseRow]:
    """The cases of some ids, in that order, stubs as well; ids that are none are left out.

    Each table is entered by the keys: a page of one case must not wait for a plan that suits all.
    """
    keys = {"case_ids": list(dict.fromkeys(case_ids))}
    decided = _decided(connection, keys["case_ids"])
    maybe_marked = marked_cases(connection, keys["case_ids"])
    marks: dict[str, str] = {}
    if maybe_marked:
        marks = dict(fetched(connection, MARKS_OF, {"case_ids": maybe_marked, **WORDS}))
    found = {row.case_id: row for row in records(connection, Case, CASES_OF, keys)}
    days = dates(connection, [row.meeting_id for row in found.values()])
    body_ids = sorted({row.body_id for row in found.values()})
    bodies: dict[str, tuple[str, str | None]] = {
        body_id: (body, organisation)
        for body_id, body, organisation in fetched(connection, BODIES_OF, {"body_ids": body_ids})
    }
    return [
        CaseRow(
            row.case_id, row.label, row.body_id, *bodies[row.body_id], row.year, row.number, row.meeting_id,
            days.get(row.meeting_id or ""), row.title, row.outcome, decided.get(key), marks.get(key), row.is_stub,
        )
        for key in keys["case_ids"]
        if key in found
        for row in [found[key]]
    ]  # fmt: skip


def _decided(connection: duckdb.DuckDBPyConnection, case_ids: list[str]) -> dict[str, str]:
    """The kept adopted points of some cases, each case's in one text."""
    points = fetched(connection, POINTS_OF, {"case_ids": case_ids})
    adopted = [point for point in points if point[-1] == PointStage.ADOPTED]
    if not adopted:
        return {}
    entry_ids = sorted({entry_id for _, entry_id, _, _, _ in adopted})
    sections: dict[str, str] = dict(fetched(connection, SECTIONS_OF, {"entry_ids": entry_ids}))
    held = papers(connection, sections.values())
    told: dict[str, list[str]] = defaultdict(list)
    for case_id, entry_id, _, text, _ in sorted(adopted, key=lambda point: point[1:3]):
        if held[sections[entry_id]].copy_of is None:
            told[case_id].append(text)
    return {case_id: " ".join(texts) for case_id, texts in told.items()}
