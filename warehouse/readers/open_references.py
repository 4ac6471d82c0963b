"""References that lead to no paper yet, with what they may mean: what a person can settle in a moment."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from operator import attrgetter

import duckdb

from models.vocabulary import ReferenceStatus
from warehouse.readers.candidates import Candidate, candidates
from warehouse.rows import records, values

# Where several papers fit comes before what none fits, and a likely candidate before an unlikely one. What has no
# candidate cannot be settled by choosing.
OPEN = """
FROM cross_references AS reference
JOIN sections USING (section_id)
JOIN derived.candidates AS best ON best.reference_id = reference.reference_id AND best.place = 1
WHERE copy_of IS NULL AND list_contains($statuses, status) AND target_kind IN ('case', 'meeting')
"""
COUNT = "SELECT count(*)" + OPEN
LIST = """
WITH chosen AS (
    SELECT reference.*, sections.document_id, first_page, status = 'ambiguous' AS comes_first, best.score
    {open}
    ORDER BY comes_first DESC, best.score DESC NULLS LAST, source_case_id, reference.reference_id
    LIMIT $limit OFFSET $offset
)
SELECT
    chosen.reference_id, text, mention, status, relation, source_case_id, source.label AS source_label, date,
    chosen.document_id, path, coalesce(page, first_page) AS page
FROM chosen
JOIN documents USING (document_id)
LEFT JOIN cases AS source ON source.case_id = source_case_id
LEFT JOIN meetings ON meetings.meeting_id = source.meeting_id
ORDER BY comes_first DESC, score DESC NULLS LAST, source_case_id, chosen.reference_id
""".replace("{open}", OPEN)


@dataclass(frozen=True, slots=True)
class OpenReference:
    """A mention that no paper here answers to, or several do: its sentence, and where that stands."""

    reference_id: str
    text: str
    mention: str
    status: str
    relation: str
    source_case_id: str | None
    source_label: str | None
    date: dt.date | None
    document_id: str
    path: str
    page: int | None
    candidates: tuple[Candidate, ...] = ()


def open_references(
    connection: duckdb.DuckDBPyConnection,
    statuses: Sequence[ReferenceStatus],
    *,
    limit: int | None = None,
    offset: int = 0,
) -> list[OpenReference]:
    """References of some statuses with their candidates, best first; those that can be told most easily come first."""
    asked = {"statuses": list(statuses), "limit": limit, "offset": offset}
    found = records(connection, OpenReference, LIST, asked)
    rows = candidates(connection, [reference.reference_id for reference in found])
    guesses = {key: tuple(group) for key, group in groupby(rows, attrgetter("reference_id"))}
    return [replace(reference, candidates=guesses.get(reference.reference_id, ())) for reference in found]


def open_reference_count(connection: duckdb.DuckDBPyConnection, statuses: Sequence[ReferenceStatus]) -> int:
    """How many references `open_references` has in all."""
    return int(str(values(connection, COUNT, {"statuses": list(statuses)})[0]))
