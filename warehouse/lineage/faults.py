"""What cannot be in a lineage: an edge that runs back in time, a circle of cases that each came of the other.

Both mean that a number or a date was misread, in a paper or by us; a person has to look.
"""

import dataclasses
from dataclasses import dataclass

import duckdb

from warehouse.rows import records, values

# Relations that only something earlier can have: what is followed up, amended or repealed, and where it was decided.
# A case may well cite one to come, and be planned for one that was held long ago when the minutes are late.
LOOKS_BACK = ("follows_up", "amends", "repeals", "decided_in", "minutes_of")

# A sentence that says of something later what can be said of the earlier only.
CONTRADICTED = """
SELECT
    'lineage_backwards' AS code, path, document_id, coalesce(reference.page, first_page) AS page,
    'The sentence «' || text || '» says that ' || source.label || ' of ' || earlier_meeting.date || ' '
    || replace(edges.relation, '_', ' ') || ' ' || coalesce(target.label, 'the meeting') || ' of ' || later_meeting.date
    || ', which came after it; look in the paper whether a number or a date was misread.' AS message
FROM derived.edges
JOIN cross_references AS reference USING (reference_id)
JOIN sections USING (section_id)
JOIN documents USING (document_id)
JOIN cases AS source ON source.case_id = earlier_id AND source.case_id = source_case_id
JOIN meetings AS earlier_meeting ON earlier_meeting.meeting_id = source.meeting_id
LEFT JOIN cases AS target ON target.case_id = later_id
JOIN meetings AS later_meeting ON later_meeting.meeting_id = coalesce(target.meeting_id, edges.meeting_id)
WHERE list_contains($looks_back, edges.relation) AND earlier_meeting.date < later_meeting.date
ORDER BY ALL
"""
# An edge between two cases whose dates run the other way: the fault of whoever made the edge.
TURNED = """
SELECT
    'lineage_backwards' AS code, first(path ORDER BY entry_id) AS path,
    first(document_id ORDER BY entry_id) AS document_id,
    first(coalesce(case_entries.page, first_page) ORDER BY entry_id) AS page,
    earlier.label || ' of ' || earlier_meeting.date || ' is held to come before ' || later.label || ' of '
    || later_meeting.date || ', though it came after it; report this to those who make saksgang.' AS message
FROM derived.edges
JOIN cases AS earlier ON earlier.case_id = earlier_id
JOIN cases AS later ON later.case_id = later_id
JOIN meetings AS earlier_meeting ON earlier_meeting.meeting_id = earlier.meeting_id
JOIN meetings AS later_meeting ON later_meeting.meeting_id = later.meeting_id
JOIN case_entries ON case_entries.case_id = later_id
JOIN sections USING (section_id)
JOIN documents USING (document_id)
WHERE earlier_meeting.date > later_meeting.date
GROUP BY ALL
ORDER BY message
"""
# Time runs forward on most edges, which alone make no circle; one needs an edge without two dates that differ, and
# others that lead on from it and back to it.
MAY_CIRCLE = """
WITH stated AS (SELECT earlier_id, later_id FROM derived.edges WHERE basis = 'stated' AND meeting_id IS NULL)
SELECT 1
FROM stated
SEMI JOIN stated AS before ON before.later_id = stated.earlier_id
SEMI JOIN stated AS after ON after.earlier_id = stated.later_id
JOIN cases AS earlier ON earlier.case_id = stated.earlier_id
JOIN cases AS later ON later.case_id = stated.later_id
LEFT JOIN meetings AS earlier_meeting ON earlier_meeting.meeting_id = earlier.meeting_id
LEFT JOIN meetings AS later_meeting ON later_meeting.meeting_id = later.meeting_id
WHERE (earlier_meeting.date < later_meeting.date) IS DISTINCT FROM true
LIMIT 1
"""
STATED = """
SELECT DISTINCT earlier_id, later_id FROM derived.edges WHERE basis = 'stated' AND meeting_id IS NULL ORDER BY ALL
"""
CIRCLED = """
WITH circle AS (SELECT unnest($ids) AS case_id)
SELECT
    'lineage_cycle' AS code, first(path ORDER BY reference_id) AS path,
    first(document_id ORDER BY reference_id) AS document_id,
    first(coalesce(reference.page, first_page) ORDER BY reference_id) AS page,
    'The cases ' || (SELECT string_agg(label, ', ' ORDER BY case_id) FROM circle JOIN cases USING (case_id))
    || ' each came of the other, by their sentences; look which number or date was misread: «'
    || string_agg(DISTINCT text, '», «' ORDER BY text) || '».' AS message
FROM derived.edges
SEMI JOIN circle ON circle.case_id = earlier_id
SEMI JOIN circle AS same ON same.case_id = later_id
JOIN cross_references AS reference USING (reference_id)
JOIN sections USING (section_id)
JOIN documents USING (document_id)
"""
NOTE = """
INSERT INTO problems
SELECT
    problem_key($path, $document_id, $page, 'warning', $code, $message), $path, $document_id, $page, 'warning', $code,
    $message
"""


@dataclass(frozen=True, slots=True)
class LineageFault:
    """What cannot be, 'lineage_backwards' or 'lineage_cycle', and where a person should look."""

    code: str
    path: str
    document_id: str
    page: int | None
    message: str


def lineage_faults(connection: duckdb.DuckDBPyConnection) -> list[LineageFault]:
    """All edges that run back in time, and for every knot of cases that sentences tie in a circle one such circle."""
    found = records(connection, LineageFault, CONTRADICTED, {"looks_back": list(LOOKS_BACK)})
    found += records(connection, LineageFault, TURNED)
    for circle in _circles(connection):
        found += records(connection, LineageFault, CIRCLED, {"ids": circle})
    return found


def note_lineage_faults(connection: duckdb.DuckDBPyConnection) -> None:
    """Write what cannot be among the problems of a warehouse that is being built."""
    for fault in lineage_faults(connection):
        connection.execute(NOTE, dataclasses.asdict(fault))


def _circles(connection: duckdb.DuckDBPyConnection) -> list[list[str]]:
    """The ids of the cases on each circle, sorted."""
    if not values(connection, MAY_CIRCLE):
        return []
    import networkx as nx  # noqa: PLC0415 - takes a quarter of a second, and there is hardly ever need of it

    graph: nx.DiGraph[str] = nx.DiGraph(connection.execute(STATED).fetchall())
    knots = sorted(sorted(knot) for knot in nx.strongly_connected_components(graph) if len(knot) > 1)
    return [sorted(case_id for case_id, _ in nx.find_cycle(graph.subgraph(knot))) for knot in knots]
