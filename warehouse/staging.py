"""Findings laid out in rows: every record gets its key, text is never '', and rows are loaded in bulk by Arrow.

The tables are in staging.sql; a row here is a tuple in the order of its table's columns.
"""

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable
from importlib.resources import files
from pathlib import PurePosixPath

import duckdb
import pyarrow as pa

from models.facts import Body, Entry, Findings, Mention, PersonRole, Place, Point, Section
from models.problems import Problem
from warehouse.codec import encode_problems, storable
from warehouse.errors import DuplicatePaperError
from warehouse.records import FailedPaper, PaperRecord

# Characters of the document's key that begin the keys of its sections: short enough to read, and no two documents meet.
KEY_LENGTH = 16

# Rows kept in memory before they are loaded: a few tens of MB.
BATCH_ROWS = 100_000

Row = tuple[object, ...]


class Staging:
    """Takes papers one by one and loads them into the attached database `staging`."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._pending = 0
        self._seen: set[str] = set()
        connection.execute(files("warehouse").joinpath("staging.sql").read_text(encoding="utf-8"))

    def add(self, paper: PaperRecord) -> None:
        """Lay out one paper. Raises DuplicatePaperError for a content that was given before."""
        if paper.document_id in self._seen:
            raise DuplicatePaperError(paper.document_id, paper.path)
        self._seen.add(paper.document_id)
        findings, payload = storable(paper.findings)
        self._add_document(paper, findings, payload.decode("utf-8"))
        self._add_problems(paper.path, paper.document_id, findings.problems)
        for body in findings.bodies:
            self._put("named_bodies", paper.document_id, *_body(body))
        taken: Counter[str] = Counter()
        for section in findings.sections:
            key = _distinct(f"{paper.document_id[:KEY_LENGTH]}/{section.ordinal}", taken)
            self._add_section(section, key, paper.document_id)
        if self._pending >= BATCH_ROWS:
            self.flush()

    def add_failure(self, failure: FailedPaper) -> None:
        """Lay out a file that could not be read."""
        problems = encode_problems(failure.problems).decode("utf-8")
        self._put("failures", failure.path, failure.document_id, failure.extractor_version, problems)
        self._add_problems(failure.path, failure.document_id, failure.problems)

    def flush(self) -> None:
        """Load what is kept in memory."""
        for table, rows in self._rows.items():
            columns = [pa.array(values) for values in zip(*rows, strict=True)]
            batch = pa.Table.from_arrays(columns, names=[f"c{index}" for index in range(len(columns))])
            self._connection.register("batch", batch)
            self._connection.execute(f"INSERT INTO staging.{table} SELECT * FROM batch")  # noqa: S608 our own table names
            self._connection.unregister("batch")
        self._rows.clear()
        self._pending = 0

    def _put(self, table: str, *values: object) -> None:
        """Keep one row."""
        self._rows[table].append(values)
        self._pending += 1

    def _add_document(self, paper: PaperRecord, findings: Findings, payload: str) -> None:
        also_at, ingested_at = sorted(paper.also_at), _utc(paper.ingested_at)
        self._put(
            "documents",
            paper.document_id,
            paper.path,
            str(PurePosixPath(paper.path).parent),
            also_at,
            findings.format.value,
            _text(findings.title),
            findings.page_count,
            findings.text_source.value,
            findings.language and findings.language.value,
            ingested_at,
            _text(findings.organisation),
        )
        version = paper.extractor_version
        self._put("extractions", paper.document_id, paper.path, also_at, version, ingested_at, payload)

    def _add_problems(self, path: str, document_id: str | None, problems: Iterable[Problem]) -> None:
        for problem in problems:
            self._put(
                "problems", path, document_id, problem.page, problem.severity.value, problem.code, problem.message
            )

    def _add_section(self, section: Section, key: str, document_id: str) -> None:
        meeting = section.meeting
        self._put(
            "sections",
            key,
            document_id,
            section.ordinal,
            section.kind.value,
            _text(section.title),
            *_body(meeting.body),
            meeting.date,
            meeting.starts_at,
            meeting.ends_at,
            _text(meeting.place),
            section.first_page,
            section.last_page,
            _text(section.text),
        )
        self._add_people(section.people, key, None)
        self._add_mentions(section.mentions, document_id, key, None)
        taken: Counter[str] = Counter()
        for entry in section.entries:
            self._add_entry(entry, _distinct(f"{key}/{entry.ordinal}", taken), key, document_id)

    def _add_entry(self, entry: Entry, key: str, section_id: str, document_id: str) -> None:
        self._put(
            "entries",
            key,
            section_id,
            document_id,
            entry.stage.value,
            entry.ordinal,
            _text(entry.printed_number),
            entry.year,
            entry.number,
            _text(entry.title),
            [kind.value for kind in entry.item_types],
            entry.has_attachments,
            entry.attachment_count,
            _text(entry.text),
            _page(entry.place),
        )
        self._add_place(entry.place, key, document_id)
        self._add_people(entry.people, section_id, key)
        self._add_mentions(entry.mentions, document_id, section_id, key)
        taken: Counter[str] = Counter()
        for point in entry.points:
            decision_id = _distinct(f"{key}/{point.stage.value}/{point.ordinal}", taken)
            self._add_point(point, decision_id, key, section_id)
            self._add_place(point.place, decision_id, document_id)

    def _add_point(self, point: Point, key: str, entry_id: str, section_id: str) -> None:
        self._put(
            "points",
            key,
            entry_id,
            section_id,
            point.stage.value,
            point.ordinal,
            point.text,
            point.outcome.value,
            point.unanimous,
            point.votes_for,
            point.votes_against,
            _page(point.place),
        )

    def _add_people(self, people: Iterable[PersonRole], section_id: str, entry_id: str | None) -> None:
        for ordinal, person in enumerate(people, start=1):
            if name := _text(person.name):
                self._put(
                    "people",
                    section_id,
                    entry_id,
                    ordinal,
                    name,
                    person.role.value,
                    _text(person.title),
                    _text(person.organisation),
                    _page(person.place),
                )

    def _add_mentions(
        self, mentions: Iterable[Mention], document_id: str, section_id: str, entry_id: str | None
    ) -> None:
        for ordinal, mention in enumerate(mentions, start=1):
            key = f"{entry_id or section_id}/ref/{ordinal}"
            self._put(
                "mentions",
                key,
                document_id,
                section_id,
                entry_id,
                mention.text,
                mention.mention,
                mention.relation.value,
                mention.target_kind.value,
                *_body(mention.body),
                mention.year,
                mention.number,
                mention.date_from,
                mention.date_to,
                mention.confidence,
                _page(mention.place),
            )
            self._add_place(mention.place, key, document_id)

    def _add_place(self, place: Place, key: str, document_id: str) -> None:
        self._put("places", key, document_id, _page(place), place.paragraph)
        for box in place.rectangles:
            self._put("rectangles", key, document_id, box.page, box.x0, box.top, box.x1, box.bottom)


def _text(words: str | None) -> str | None:
    """Text as a column holds it: what is blank is unknown."""
    return (words.strip() or None) if words else None


def _body(body: Body | None) -> tuple[str | None, str | None, str | None]:
    """Name, abbreviation and organisation of a body."""
    if body is None:
        return None, None, None
    return _text(body.name), _text(body.abbreviation), _text(body.organisation)


def _page(place: Place) -> int | None:
    """The page that a place is on, by its rectangles where it does not say."""
    return place.page if place.page is not None or not place.rectangles else place.rectangles[0].page


def _utc(moment: datetime.datetime) -> datetime.datetime:
    """A moment in UTC without its zone, as the warehouse keeps it."""
    return moment.astimezone(datetime.UTC).replace(tzinfo=None) if moment.tzinfo else moment


def _distinct(key: str, taken: Counter[str]) -> str:
    """The key, or 'key.2' for the second that an extractor numbered alike: no record is lost to another's number."""
    taken[key] += 1
    return key if taken[key] == 1 else f"{key}.{taken[key]}"
