"""Time the lineage on made-up cases: the table of edges, its checks, walks from one case, courses, the whole graph.

Cases come in courses of 50, each naming three others: the one before it, one further back, and by turns a meeting or
a case of another course, as one in a hundred does. Usage: python tests/bench/lineage_bench.py [CASES ...]
"""

import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import duckdb

from warehouse.building.steps import build_steps, run_step
from warehouse.connections import create, open_read_only
from warehouse.lineage.faults import lineage_faults
from warehouse.lineage.graph import case_lineage, lineage_graph, way_between
from warehouse.lineage.threads import thread_of, threads
from warehouse.lineage.walks import ancestors, descendants
from warehouse.migrations import migrate

SIZES = (25_000, 50_000, 100_000)
COURSE = 50
ASKED = 40
# Ancestors and descendants of one case, whatever the size.
MOST_MILLISECONDS = 50

# Case n is step n % 50 of course n // 50; its course goes through ten bodies, with a meeting every eighty days.
ROWS = """
CREATE TEMP TABLE made AS
SELECT
    n, n // $course AS course, n % $course AS step, 'org-' || (course % 40) || '/u' || (n % 10) AS body_id,
    DATE '2010-01-01' + (step * 80 + course % 30)::INTEGER AS date
FROM range($cases) AS numbers(n);

INSERT INTO bodies SELECT DISTINCT body_id, 'Helsefellesskapet', upper(split_part(body_id, '/', 2)), NULL FROM made;

INSERT INTO meetings SELECT DISTINCT body_id || '/' || date, body_id, date, NULL, NULL, NULL, false FROM made;

INSERT INTO cases
SELECT
    body_id || '/' || year(date) || '/' || n, body_id, year(date), n, 'U ' || year(date) || '.' || n,
    'Sak om tiltak ' || course, body_id || '/' || date, 'approved', false
FROM made;

INSERT INTO documents
SELECT n::VARCHAR, n || '.docx', [], 'docx', NULL, NULL, 'embedded', NULL, now()::TIMESTAMP FROM made;

INSERT INTO sections
SELECT n::VARCHAR, n::VARCHAR, 1, 'minutes', NULL, body_id, body_id || '/' || date, NULL, NULL, NULL FROM made;

INSERT INTO case_entries BY NAME
SELECT
    number::VARCHAR AS entry_id, case_id, number::VARCHAR AS section_id, 'minutes' AS stage, 1 AS ordinal
FROM cases;

INSERT INTO decisions
SELECT
    number::VARCHAR, case_id, number::VARCHAR, 'adopted', 1, 'Tiltaket vedtas og følges opp i utvalget.', 'approved',
    NULL, NULL, NULL, NULL
FROM cases;
"""
MENTIONS = """
INSERT INTO cross_references
SELECT n || '/' || place, source.n::VARCHAR, NULL, source_case.case_id, 'Saken følger opp sak ' || target || '.',
    'sak ' || target, CASE WHEN place = 0 THEN 'follows_up' ELSE 'cites' END, kind, NULL, NULL, NULL, NULL, NULL,
    CASE WHEN kind = 'case' THEN target_case.case_id END, CASE WHEN kind = 'meeting' THEN target_case.meeting_id END,
    'resolved', [], 1.0, NULL
FROM (
    SELECT unnest($sources) AS n, unnest($places) AS place, unnest($targets) AS target, unnest($kinds) AS kind
) AS source
JOIN cases AS source_case ON source_case.number = source.n
JOIN cases AS target_case ON target_case.number = target
"""


def main(sizes: list[int]) -> int:
    """Print the figures; 1 where the bar does not hold."""
    slowest = [_measure(size) for size in sizes]
    return int(max(slowest) > MOST_MILLISECONDS)


def _measure(cases: int) -> float:
    """Print the figures of one size; gives the slower median of the two walks."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "saker.duckdb"
        with closing(create(path)) as connection:
            migrate(connection)
            _fill(connection, cases)
            made = _seconds(lambda: run_step(connection, "edges", dict(build_steps())["edges"]))
            checked = _seconds(lambda: lineage_faults(connection))
            edges = connection.execute("SELECT count(*) FROM derived.edges").fetchall()[0][0]
        _tell(f"{cases:,} cases, {3 * cases:,} mentions, {edges:,} edges: table {made:.2f} s, checks {checked:.2f} s")
        with closing(open_read_only(path)) as connection:
            return _ask(connection, cases)


def _ask(connection: duckdb.DuckDBPyConnection, cases: int) -> float:
    """Print how long questions take; gives the slower median of the two walks."""
    chance = random.Random(cases)  # noqa: S311 - no secret
    ids = [case_id for (case_id,) in connection.execute("SELECT case_id FROM cases ORDER BY number").fetchall()]
    asked = [chance.choice(ids) for _ in range(ASKED)]
    questions: dict[str, Callable[[str], object]] = {
        "ancestors": lambda case_id: ancestors(connection, case_id),
        "descendants": lambda case_id: descendants(connection, case_id),
        "tree of depth 3": lambda case_id: case_lineage(connection, case_id, depth=3),
        "all around a case": lambda case_id: case_lineage(connection, case_id),
        "way to the first": lambda case_id: way_between(
            connection, ids[ids.index(case_id) // COURSE * COURSE], case_id
        ),
    }
    medians = {}
    for name, question in questions.items():
        times = sorted(1000 * _seconds(lambda case_id=case_id, ask=question: ask(case_id)) for case_id in asked)
        medians[name] = statistics.median(times)
        _tell(f"  {name}: median {medians[name]:.0f} ms, slowest {times[-1]:.0f} ms")
    sizes = [len(ancestors(connection, case_id)) for case_id in asked]
    _tell(f"  ancestors of a case: median {statistics.median(sizes):.0f}, most {max(sizes)}")
    _tell(f"  course of a case: {_seconds(lambda: thread_of(connection, asked[0])):.2f} s")
    _tell(f"  longest courses: {_seconds(lambda: threads(connection, limit=20)):.2f} s")
    _tell(f"  whole graph: {_seconds(lambda: lineage_graph(connection)):.2f} s, {_peak()} MB at most so far")
    return max(medians["ancestors"], medians["descendants"])


def _fill(connection: duckdb.DuckDBPyConnection, cases: int) -> None:
    """Lay out cases and mentions."""
    chance = random.Random(1)  # noqa: S311 - no secret
    for statement in connection.extract_statements(ROWS):
        asked = {"cases": cases, "course": COURSE} if "$cases" in statement.query else None
        connection.execute(statement, asked)
    sources, places, targets, kinds = [], [], [], []
    for number in range(cases):
        step = number % COURSE
        across = chance.random() < 0.06
        other = chance.randrange(cases // COURSE) * COURSE + chance.randrange(step) if step and across else None
        ends = (number - min(1, step), number - chance.randint(0, min(step, 5)), other or number - min(2, step))
        for place, target in enumerate(ends):
            sources.append(number)
            places.append(place)
            targets.append(target)
            kinds.append("meeting" if place == 2 and other is None else "case")
    connection.execute(MENTIONS, {"sources": sources, "places": places, "targets": targets, "kinds": kinds})


def _seconds(run: Callable[[], object]) -> float:
    """How long something takes."""
    began = time.monotonic()
    run()
    return time.monotonic() - began


def _peak() -> int:
    """The most memory that this process has had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(list(map(int, sys.argv[1:])) or list(SIZES)))
