"""What a hit shows: the case or section that was found, the sentence that hit, and where that stands."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

import duckdb

from warehouse.rows import records, values
from warehouse.search.question import Question
from warehouse.search.snippets import HitKind, Marked, Passage, best_passage, mark

HIT_WORDS = "SELECT word FROM search.words WHERE term_no IN (SELECT unnest(?))"
# Every table here is entered by primary key, which takes a few ms however many rows there are: filter first, then join.
RECORDS = """
SELECT record_no, record_id, is_section, entry_ids, decision_ids
FROM search.records
WHERE record_no IN (SELECT unnest(?))
"""
DETAILS = """
WITH found AS MATERIALIZED (
    SELECT case_id AS record_id, case_id, label, title, outcome, body_id, meeting_id
    FROM cases
    WHERE case_id IN (SELECT unnest($record_ids))
    UNION ALL
    SELECT section_id, NULL, NULL, title, NULL, body_id, meeting_id
    FROM sections
    WHERE section_id IN (SELECT unnest($record_ids))
)
SELECT record_id, case_id, label, title, outcome, found.body_id, coalesce(abbreviation, name) AS body, date
FROM found
LEFT JOIN bodies USING (body_id)
LEFT JOIN meetings USING (meeting_id)
"""
PASSAGES = """
WITH entries AS MATERIALIZED (FROM case_entries WHERE entry_id IN (SELECT unnest($entry_ids))),
points AS MATERIALIZED (FROM decisions WHERE decision_id IN (SELECT unnest($decision_ids))),
passages AS (
    SELECT points.case_id AS record_id, points.stage AS field, points.text, section_id, entry_id,
        decision_id AS place_id, points.page
    FROM points
    JOIN entries USING (entry_id)
    UNION ALL
    SELECT case_id, 'text', text, section_id, entry_id, entry_id, page FROM entries WHERE text IS NOT NULL
    UNION ALL
    SELECT case_id, 'title', title, section_id, entry_id, entry_id, page FROM entries WHERE title IS NOT NULL
    UNION ALL
    SELECT section_id, 'section', text, section_id, NULL, NULL, NULL
    FROM raw.section_texts
    WHERE section_id IN (SELECT unnest($section_ids))
)
SELECT passages.record_id, field, passages.text, section_id, entry_id, place_id, document_id, path,
    coalesce(passages.page, first_page) AS page, paragraph
FROM passages
JOIN sections USING (section_id)
JOIN documents USING (document_id)
LEFT JOIN raw.places ON places.record_id = place_id
ORDER BY passages.record_id, list_position(['adopted', 'proposed', 'text', 'quoted', 'section', 'title'], field),
    place_id
"""


@dataclass(frozen=True, slots=True)
class Ranked:
    """A record as ranked: `mask` has a bit for each concept of the question that is in it."""

    record_no: int
    mask: int
    score: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A case, or a section with text outside cases (then case_id and label are None), and the sentence that hit.

    `document_id`, `path`, `page` and `paragraph` tell where the sentence stands, `place_id` is that of its point or
    entry; they are None for a case of which no paper is here.
    """

    case_id: str | None
    section_id: str | None
    entry_id: str | None
    label: str | None
    title: Marked
    body_id: str | None
    body: str | None
    date: dt.date | None
    outcome: str | None
    kind: HitKind
    snippet: Marked
    place_id: str | None
    document_id: str | None
    path: str | None
    page: int | None
    paragraph: int | None
    missing: tuple[str, ...]  # words of the question that are not in it
    score: float


@dataclass(frozen=True, slots=True)
class _Record:
    """A row of search.records."""

    record_no: int
    record_id: str
    is_section: bool
    entry_ids: tuple[str, ...]
    decision_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Details:
    """What the contract's tables say of a record."""

    record_id: str
    case_id: str | None
    label: str | None
    title: str | None
    outcome: str | None
    body_id: str | None
    body: str | None
    date: dt.date | None


def hits(connection: duckdb.DuckDBPyConnection, ranked: Sequence[Ranked], question: Question) -> list[Hit]:
    """The hits for ranked records, in their order; those without the question's phrases are left out."""
    found = records(connection, _Record, RECORDS, [[record.record_no for record in ranked]])
    by_number = {record.record_no: record for record in found}
    ids = [record.record_id for record in found]
    details = {row.record_id: row for row in records(connection, _Details, DETAILS, {"record_ids": ids})}
    passages = _passages(connection, found)
    words = frozenset(map(str, values(connection, HIT_WORDS, [list(question.term_nos.values())])))
    told = (
        (details[by_number[place.record_no].record_id], place, passages.get(by_number[place.record_no].record_id, []))
        for place in ranked
    )
    return [
        _hit(detail, place, texts, question, words) for detail, place, texts in told if _says(texts, question.phrases)
    ]


def saying(connection: duckdb.DuckDBPyConnection, ranked: Sequence[Ranked], phrases: Sequence[str]) -> list[Ranked]:
    """Those of some records that say each phrase (small letters) word by word."""
    found = records(connection, _Record, RECORDS, [[record.record_no for record in ranked]])
    passages = _passages(connection, found)
    kept = {record.record_no for record in found if _says(passages.get(record.record_id, []), phrases)}
    return [record for record in ranked if record.record_no in kept]


def _passages(connection: duckdb.DuckDBPyConnection, found: Sequence[_Record]) -> dict[str, list[Passage]]:
    """The texts of each record, decisions first."""
    keys = {
        "entry_ids": [key for record in found for key in record.entry_ids],
        "decision_ids": [key for record in found for key in record.decision_ids],
        "section_ids": [record.record_id for record in found if record.is_section],
    }
    rows = records(connection, Passage, PASSAGES, keys)
    return {record_id: list(group) for record_id, group in groupby(rows, attrgetter("record_id"))}


def _says(passages: Sequence[Passage], phrases: Sequence[str]) -> bool:
    """Whether each phrase (small letters) stands word by word in some passage."""
    texts = [" ".join(passage.text.lower().split()) for passage in passages] if phrases else []
    return all(any(phrase in text for text in texts) for phrase in phrases)


def _hit(
    detail: _Details, ranked: Ranked, passages: Sequence[Passage], question: Question, words: frozenset[str]
) -> Hit:
    """One hit; its sentence is of the title only where a record has no other text."""
    said = [passage for passage in passages if passage.field != "title"] or passages
    passage, snippet = best_passage(said, words) or (None, Marked(""))
    missing = (concept.words for bit, concept in enumerate(question.concepts) if not ranked.mask >> bit & 1)
    return Hit(
        case_id=detail.case_id,
        section_id=passage.section_id if passage else None,
        entry_id=passage.entry_id if passage else None,
        label=detail.label,
        title=mark(detail.title or "", words),
        body_id=detail.body_id,
        body=detail.body,
        date=detail.date,
        outcome=detail.outcome,
        kind=passage.kind if passage else HitKind.TALK,
        snippet=snippet,
        place_id=passage.place_id if passage else None,
        document_id=passage.document_id if passage else None,
        path=passage.path if passage else None,
        page=passage.page if passage else None,
        paragraph=passage.paragraph if passage else None,
        missing=tuple(missing),
        score=round(ranked.score, 4),
    )
