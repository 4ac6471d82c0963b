"""Papers laid out in rows: every record gets its key, and rows are loaded in bulk, never one by one."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import PurePosixPath

import duckdb

from models.corrections import Corrections
from models.facts import Entry, Mention, PersonRole, Place, Section
from models.papers import PapersRoot
from models.profile import Profile
from warehouse.building.persons.told_by_hand import ToldPersons
from warehouse.building.rows import (
    Row,
    body_row,
    correction_row,
    document_row,
    entry_row,
    mention_row,
    person_row,
    place_row,
    point_row,
    problem_row,
    rectangle_row,
    section_row,
    task_row,
    utc,
)
from warehouse.building.steps import read_sql, run_step
from warehouse.codec import encode_problems, encode_profile, storable
from warehouse.errors import BuildError, DuplicatePaperError
from warehouse.records import FailedPaper, PaperRecord

# Characters of the document's key that begin the keys of its sections: short enough to read, and no two documents meet.
KEY_LENGTH = 16

# Rows kept in memory before they are loaded: the first soon, while other papers are read, then ever more at a time,
# a few tens of MB at most.
FIRST_BATCH_ROWS = 500
BATCH_ROWS = 100_000


class Staging:
    """Takes papers one by one and loads them into the attached database `staging`."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        self._rows: dict[str, list[Row]] = defaultdict(list)
        self._pending = 0
        self._batch = FIRST_BATCH_ROWS
        self._seen: set[str] = set()
        self._profiles = 0
        run_step(connection, "staging", read_sql("staging.sql"))

    def add(self, paper: PaperRecord) -> None:
        """Lay out one paper. Raises DuplicatePaperError for a content that was given before."""
        key = paper.document_id
        if key in self._seen:
            raise DuplicatePaperError(key, paper.path)
        self._seen.add(key)
        findings, payload = storable(paper.findings)
        found_at = (key, paper.path, sorted(paper.also_at), utc(paper.ingested_at))
        self._put("documents", *found_at, str(PurePosixPath(paper.path).parent), *document_row(findings))
        self._put("extractions", *found_at, paper.extractor_version, payload.decode("utf-8"))
        for problem in findings.problems:
            self._put("problems", paper.path, key, *problem_row(problem))
        for body in findings.bodies:
            self._put("named_bodies", key, *body_row(body))
        if findings.forgotten:
            self._put("removed_names", key, len(findings.forgotten))
        for box in findings.masked:
            self._put("masked", key, *rectangle_row(box))
        taken: Counter[str] = Counter()
        for section in findings.sections:
            self._add_section(section, _distinct(f"{key[:KEY_LENGTH]}/{section.ordinal}", taken), key)
        if self._pending >= self._batch:
            self._batch = min(2 * self._batch, BATCH_ROWS)
            self.flush()

    def add_failure(self, failure: FailedPaper) -> None:
        """Lay out a file that could not be read."""
        problems = encode_problems(failure.problems).decode("utf-8")
        self._put("failures", failure.path, failure.document_id, failure.extractor_version, problems)
        for problem in failure.problems:
            self._put("problems", failure.path, failure.document_id, *problem_row(problem))

    def add_profile(self, profile: Profile) -> None:
        """Lay out what an organisation's profile tells."""
        self._profiles += 1
        self._put("profiles", self._profiles, profile.organisation, profile.is_always, profile.is_year_first)
        self._put("stored_profiles", self._profiles, encode_profile(profile).decode("utf-8"))
        for path in profile.papers:
            self._put("profile_papers", self._profiles, path)
        for body in profile.bodies:
            for form in dict.fromkeys((body.name, body.abbreviation or body.name, *body.aliases)):
                self._put("profile_bodies", profile.organisation, body.name, body.abbreviation, form)
        for told in profile.successions:
            self._put("profile_successions", profile.organisation, told.earlier, told.later)

    def add_persons(self, told: Iterable[ToldPersons]) -> None:
        """Lay out what profiles and corrections tell of persons."""
        for number, group in enumerate(told, start=1):
            for name in group.persons.names:
                self._put("named_persons", group.organisation, number, name, group.persons.are_one)

    def add_corrections(self, corrections: Corrections) -> None:
        """Lay out what people corrected, and what is wrong with the files that hold it."""
        overtaken = corrections.overtaken()
        for one in corrections.filed:
            is_active = not one.correction.is_undone and one.correction.correction_id not in overtaken
            self._put("corrections", *correction_row(one), is_active)
        for file in corrections.files:
            self._put("correction_files", file)
        for path, problem in corrections.problems:
            self._put("problems", path, None, *problem_row(problem))

    def add_root(self, root: PapersRoot) -> None:
        """Lay out where papers lay."""
        self._put("roots", root.prefix, root.place, root.is_address)

    def flush(self) -> None:
        """Load what is kept in memory. Raises BuildError with the table that would not take its rows."""
        for table, rows in self._rows.items():
            columns = [list(values) for values in zip(*rows, strict=True)]
            insert = f"INSERT INTO staging.{table} SELECT {', '.join('unnest(?)' for _ in columns)}"
            try:
                self._connection.execute(insert, columns)
            except (duckdb.Error, ValueError) as error:
                raise BuildError(f"loading {table}", insert, str(error)) from error
        self._rows.clear()
        self._pending = 0

    def _put(self, table: str, *values: object) -> None:
        """Keep one row."""
        self._rows[table].append(values)
        self._pending += 1

    def _add_section(self, section: Section, key: str, document_id: str) -> None:
        """A section with all that it holds."""
        self._put("sections", key, document_id, *section_row(section))
        if section.closed:
            self._put("closed", key, None, section.closed.reason.value, section.closed.words)
        self._add_people(section.people, key, None)
        self._add_mentions(section.mentions, key, None, document_id)
        taken: Counter[str] = Counter()
        for entry in section.entries:
            self._add_entry(entry, _distinct(f"{key}/{entry.ordinal}", taken), key, document_id)

    def _add_entry(self, entry: Entry, key: str, section_id: str, document_id: str) -> None:
        """An entry with its people, points and mentions."""
        self._put("entries", key, section_id, document_id, *entry_row(entry))
        if entry.closed:
            self._put("closed", section_id, key, entry.closed.reason.value, entry.closed.words)
        self._add_place(entry.place, key, document_id)
        self._add_people(entry.people, section_id, key)
        self._add_mentions(entry.mentions, section_id, key, document_id)
        taken: Counter[str] = Counter()
        for point in entry.points:
            decision_id = _distinct(f"{key}/{point.stage.value}/{point.ordinal}", taken)
            self._put("points", decision_id, key, section_id, *point_row(point))
            self._add_place(point.place, decision_id, document_id)
            for number, task in enumerate(point.tasks, start=1):
                self._put("tasks", f"{decision_id}/task/{number}", decision_id, document_id, number, *task_row(task))

    def _add_people(self, people: Iterable[PersonRole], section_id: str, entry_id: str | None) -> None:
        """People of a section, or of an entry; one without a name is nobody."""
        for ordinal, person in enumerate(people, start=1):
            if person.name.strip():
                self._put("people", section_id, entry_id, ordinal, *person_row(person))

    def _add_mentions(
        self, mentions: Iterable[Mention], section_id: str, entry_id: str | None, document_id: str
    ) -> None:
        """Mentions in an entry, or outside the entries."""
        for ordinal, mention in enumerate(mentions, start=1):
            key = f"{entry_id or section_id}/ref/{ordinal}"
            self._put("mentions", key, document_id, section_id, entry_id, ordinal, *mention_row(mention))
            self._add_place(mention.place, key, document_id)

    def _add_place(self, place: Place, key: str, document_id: str) -> None:
        """Where an entry, a point or a mention stands."""
        self._put("places", key, document_id, *place_row(place))
        for box in place.rectangles:
            self._put("rectangles", key, document_id, *rectangle_row(box))


def _distinct(key: str, taken: Counter[str]) -> str:
    """The key, or 'key.2' for the second that an extractor numbered alike: no record is lost to another's number."""
    taken[key] += 1
    return key if taken[key] == 1 else f"{key}.{taken[key]}"
