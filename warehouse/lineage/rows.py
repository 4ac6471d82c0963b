"""Nodes and edges of the lineage as they lie in the warehouse: the SQL and the record that it fills, side by side."""

import datetime as dt
from dataclasses import dataclass
from typing import TypedDict

import duckdb

from warehouse.rows import records

# What counts, in every question here: stated edges only where that is asked, and what was known on a day.
COUNTS = "(basis = 'stated' OR NOT $stated_only) AND coalesce(known_from <= $as_of, true)"

# All edges, or those among some nodes: the range leaves most of the table unread, which lies in that order.
ALL_EDGES = f"""
chosen AS MATERIALIZED (SELECT * FROM derived.edges WHERE {COUNTS})
"""  # noqa: S608 - our own words
EDGES_AMONG = f"""
ends AS MATERIALIZED (SELECT unnest($ids) AS id),
chosen AS MATERIALIZED (
    SELECT edges.*
    FROM derived.edges
    SEMI JOIN ends AS earlier ON earlier.id = earlier_id
    SEMI JOIN ends AS later ON later.id = later_id
    WHERE earlier_id BETWEEN list_min($ids) AND list_max($ids) AND {COUNTS}
)
"""  # noqa: S608 - our own words
EDGES = """
WITH {chosen}
SELECT
    earlier_id, later_id, chosen.relation, basis, chosen.confidence, reference_id, shared, text AS sentence,
    source_case_id AS said_in, document_id, path, coalesce(said.page, first_page) AS page
FROM chosen
LEFT JOIN cross_references AS said USING (reference_id)
LEFT JOIN sections USING (section_id)
LEFT JOIN documents USING (document_id)
ORDER BY earlier_id, later_id, basis DESC, chosen.relation, reference_id
"""

# A list of constants goes through the index, which a choice between a list and none would not.
ALL_CASES = {"among": "coalesce(coalesce(date, TRY(make_date(year, 1, 1))) <= $as_of, true)", "decided": "true"}
CASES_AMONG = {
    "among": "list_contains($ids, case_id)",
    "decided": "list_contains($ids, decisions.case_id) AND list_contains($ids, case_entries.case_id)",
}
CASES = """
WITH wanted AS MATERIALIZED (
    SELECT cases.*, date
    FROM cases
    LEFT JOIN meetings USING (meeting_id)
    WHERE {among}
),
adopted AS (
    SELECT decisions.case_id, string_agg(decisions.text, ' ' ORDER BY entry_id, decisions.ordinal) AS decision
    FROM decisions
    JOIN case_entries USING (entry_id)
    JOIN sections USING (section_id)
    WHERE decisions.stage = 'adopted' AND copy_of IS NULL AND {decided}
    GROUP BY decisions.case_id
)
SELECT
    case_id AS node_id, 'case' AS kind, label, title, date, year, wanted.body_id,
    coalesce(abbreviation, bodies.name) AS body, organisation, outcome, decision, is_stub
FROM wanted
JOIN bodies USING (body_id)
LEFT JOIN adopted USING (case_id)
ORDER BY case_id
"""
MEETINGS = """
SELECT
    meeting_id AS node_id, 'meeting' AS kind, coalesce(abbreviation, name) || ' ' || date AS label, NULL AS title, date,
    year(date) AS year, body_id, coalesce(abbreviation, name) AS body, organisation, NULL AS outcome, NULL AS decision,
    is_stub
FROM meetings
JOIN bodies USING (body_id)
WHERE {among}
ORDER BY meeting_id
"""
MEETINGS_AMONG = "list_contains($ids, meeting_id)"

# What a later decision says of an earlier one; that the later one speaks keeps a misread number from marking a case.
MARKS = f"""
SELECT earlier_id AS node_id, edges.relation, list(DISTINCT label ORDER BY label) AS labels
FROM derived.edges
JOIN cross_references USING (reference_id)
JOIN cases ON case_id = later_id
WHERE edges.relation IN ('repeals', 'amends') AND source_case_id = later_id AND {COUNTS}
  AND ($ids IS NULL OR list_contains($ids, earlier_id))
GROUP BY ALL
ORDER BY ALL
"""  # noqa: S608 - our own words


class Scope(TypedDict, total=False):
    """What counts: `stated_only` leaves out what is inferred from content, `as_of` all that was not known that day."""

    stated_only: bool
    as_of: dt.date | None


def asked(scope: Scope, **more: object) -> dict[str, object]:
    """The parameters of a query for what counts, and more."""
    everything: Scope = {"stated_only": False, "as_of": None}
    return {**everything, **scope, **more}


@dataclass(frozen=True, slots=True)
class EdgeRow:
    """An edge; where it is stated with the sentence, the case whose paper says it, and where that stands."""

    earlier_id: str
    later_id: str
    relation: str
    basis: str
    confidence: float
    reference_id: str | None
    shared: tuple[str, ...] | None
    sentence: str | None
    said_in: str | None
    document_id: str | None
    path: str | None
    page: int | None


@dataclass(frozen=True, slots=True)
class NodeRow:
    """A case, or a meeting that a case names; of a stub no paper is here."""

    node_id: str
    kind: str
    label: str
    title: str | None
    date: dt.date | None
    year: int
    body_id: str
    body: str
    organisation: str | None
    outcome: str | None
    decision: str | None
    is_stub: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """The labels of later cases that repeal or amend one."""

    node_id: str
    relation: str
    labels: tuple[str, ...]


def edge_rows(connection: duckdb.DuckDBPyConnection, ids: list[str] | None, scope: Scope) -> list[EdgeRow]:
    """The edges between some cases and meetings, or all."""
    if ids is None:
        return records(connection, EdgeRow, EDGES.format(chosen=ALL_EDGES), asked(scope))
    return records(connection, EdgeRow, EDGES.format(chosen=EDGES_AMONG), asked(scope, ids=ids))


def node_rows(connection: duckdb.DuckDBPyConnection, ids: list[str] | None, scope: Scope) -> list[NodeRow]:
    """Some cases and meetings; or all cases that were known, and all meetings."""
    if ids is None:
        cases = records(connection, NodeRow, CASES.format(**ALL_CASES), {"as_of": scope.get("as_of")})
        return cases + records(connection, NodeRow, MEETINGS.format(among="true"))
    cases = records(connection, NodeRow, CASES.format(**CASES_AMONG), {"ids": ids})
    return cases + records(connection, NodeRow, MEETINGS.format(among=MEETINGS_AMONG), {"ids": ids})


def mark_rows(connection: duckdb.DuckDBPyConnection, ids: list[str] | None, scope: Scope) -> list[MarkRow]:
    """Which of some cases, or of all, a later decision repeals or amends."""
    return records(connection, MarkRow, MARKS, asked(scope, ids=ids))
