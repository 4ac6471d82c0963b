"""What a hit shows: the case or section that was found, the sentence that hit, and where that stands."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import duckdb

from warehouse.readers.bodies import BodyRow
from warehouse.readers.keyed import dates, papers, paragraphs
from warehouse.rows import fetched, records, values
from warehouse.search.question import Question
from warehouse.search.ranking import Ranked
from warehouse.search.snippets import HitKind, Marked, Passage, best_passage, mark

HIT_WORDS = "SELECT word FROM search.words WHERE list_contains(?, term_no)"
# Every table here is entered by primary key, which takes a few ms however many rows there are: filter first, then join.
RECORDS = """
SELECT record_no, record_id, is_section, entry_ids, decision_ids
FROM search.records
WHERE list_contains(?, record_no)
"""
CASES = """
SELECT case_id AS record_id, case_id, label, title, outcome, body_id, meeting_id
FROM cases
WHERE list_contains($keys, case_id)
"""
SECTIONS = """
SELECT section_id AS record_id, NULL AS case_id, NULL AS label, title, NULL AS outcome, body_id, meeting_id
FROM sections
WHERE list_contains($keys, section_id)
"""
ENTRIES = (
    "SELECT entry_id, case_id, section_id, title, text, page FROM case_entries WHERE list_contains($keys, entry_id)"
)
POINTS = """
SELECT decision_id, case_id, entry_id, stage, text, page FROM decisions WHERE list_contains($keys, decision_id)
"""
SECTION_TEXTS = "SELECT section_id, text FROM raw.section_texts WHERE list_contains($keys, section_id)"
# The order in which a sentence is looked for.
FIELDS = ("adopted", "proposed", "text", "quoted", "section", "title")


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
    meeting_id: str | None


@dataclass(frozen=True, slots=True)
class _Text:
    """A text of a record before it is known where it stands."""

    record_id: str
    field: str
    text: str
    section_id: str
    entry_id: str | None
    place_id: str | None
    page: int | None


def hits(
    connection: duckdb.DuckDBPyConnection, ranked: Iterable[Ranked], question: Question, bodies: Mapping[str, BodyRow]
) -> list[Hit]:
    """The hits for ranked records, in their order; those without the question's phrases are left out.

    `bodies` are all that there are, by id.
    """
    places = tuple(ranked)
    if not places:
        return []
    found = records(connection, _Record, RECORDS, [[record.record_no for record in places]])
    by_number = {record.record_no: record for record in found}
    details = _details(connection, found)
    days = dates(connection, [detail.meeting_id for detail in details.values()])
    passages = _passages(connection, found)
    words = frozenset(map(str, values(connection, HIT_WORDS, [list(question.term_nos.values())])))
    told = []
    for place in places:
        detail = details[by_number[place.record_no].record_id]
        texts = passages.get(detail.record_id, [])
        if _says(texts, question.phrases):
            hit = _hit(detail, place, texts, question, words)
            body = bodies.get(detail.body_id or "")
            told.append(replace(hit, body=body.short if body else None, date=days.get(detail.meeting_id or "")))
    return told


def _details(connection: duckdb.DuckDBPyConnection, found: Sequence[_Record]) -> dict[str, _Details]:
    """What is known of each record, by its id."""
    cases = [record.record_id for record in found if not record.is_section]
    sections = [record.record_id for record in found if record.is_section]
    rows = [
        *(records(connection, _Details, CASES, {"keys": cases}) if cases else []),
        *(records(connection, _Details, SECTIONS, {"keys": sections}) if sections else []),
    ]
    return {row.record_id: row for row in rows}


def saying(connection: duckdb.DuckDBPyConnection, record_nos: list[int], phrases: Sequence[str]) -> set[int]:
    """Those of some records that say each phrase (small letters) word by word."""
    found = records(connection, _Record, RECORDS, [record_nos])
    passages = _passages(connection, found)
    return {record.record_no for record in found if _says(passages.get(record.record_id, []), phrases)}


def _passages(connection: duckdb.DuckDBPyConnection, found: Sequence[_Record]) -> dict[str, list[Passage]]:
    """The texts of each record, decisions first.

    Each table is entered by its keys, and joined here: a plan that joins them all takes longer than to run it.
    """
    texts = list(_texts(connection, found))
    held = papers(connection, [text.section_id for text in texts])
    places = paragraphs(connection, [text.place_id for text in texts if text.place_id])
    told: dict[str, list[Passage]] = defaultdict(list)
    for text in sorted(texts, key=lambda text: (FIELDS.index(text.field), text.place_id or "")):
        paper = held[text.section_id]
        told[text.record_id].append(
            Passage(
                text.record_id, text.field, text.text, text.section_id, text.entry_id, text.place_id,
                paper.document_id, paper.path, text.page or paper.first_page, places.get(text.place_id or ""),
            )
        )  # fmt: skip
    return told


def _texts(connection: duckdb.DuckDBPyConnection, found: Sequence[_Record]) -> Iterator[_Text]:
    """Titles and texts of entries, points, and sections' text outside cases."""
    entry_sections = {}
    entry_ids = [key for record in found for key in record.entry_ids]
    if entry_ids:
        for entry_id, case_id, section_id, title, text, page in fetched(connection, ENTRIES, {"keys": entry_ids}):
            entry_sections[entry_id] = section_id
            for field, said in (("text", text), ("title", title)):
                if said is not None:
                    yield _Text(case_id, field, said, section_id, entry_id, entry_id, page)
    decision_ids = [key for record in found for key in record.decision_ids]
    if decision_ids:
        for decision_id, case_id, entry_id, stage, text, page in fetched(connection, POINTS, {"keys": decision_ids}):
            yield _Text(case_id, stage, text, entry_sections[entry_id], entry_id, decision_id, page)
    sections = [record.record_id for record in found if record.is_section]
    if sections:
        for section_id, text in fetched(connection, SECTION_TEXTS, {"keys": sections}):
            yield _Text(section_id, "section", text, section_id, None, None, None)


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
        body=None,
        date=None,
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
