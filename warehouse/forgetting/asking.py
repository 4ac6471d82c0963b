"""What would be forgotten: looked up in a warehouse before anything is taken out."""

import datetime
import hashlib
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from warehouse.errors import WarehouseError
from warehouse.forgetting.files import Forgotten, ForgottenDocument, ForgottenPerson
from warehouse.forgetting.names import keys_of
from warehouse.forgetting.scrubbing import Scrubber
from warehouse.readers.errors import QuestionError
from warehouse.readers.people import FORMS, FormRow, PersonRow, find_persons
from warehouse.records import PaperRecord
from warehouse.rows import records, values
from warehouse.store import extracted_papers

KEY_BYTES = 4
SHORTEST_ID = 6  # characters of a document's id that name it

DOCUMENTS = """
SELECT
    document_id, path, coalesce(also_at, []) AS also_at,
    (SELECT count(*) FROM sections WHERE sections.document_id = documents.document_id) AS sections,
    (SELECT count(DISTINCT case_id) FROM case_entries JOIN sections USING (section_id)
     WHERE sections.document_id = documents.document_id) AS cases
FROM documents
WHERE path = $text OR list_contains(also_at, $text) OR document_id = $digest
    OR (length($text) >= $shortest AND starts_with(document_id, $text))
ORDER BY path
"""
# Documents that hold a copy of one of its sections, or whose sections it holds copies of.
ALIKE = """
WITH kept AS (SELECT coalesce(copy_of, section_id) AS kept_id, document_id FROM sections)
SELECT DISTINCT path
FROM kept
JOIN kept AS own USING (kept_id)
JOIN documents ON documents.document_id = kept.document_id
WHERE own.document_id = ? AND kept.document_id <> own.document_id
ORDER BY path
"""
ROLES = "SELECT count(*) FROM person_roles WHERE person_id = ?"
# Where a name that may be another's was held to be hers.
PAPERS = """
SELECT DISTINCT document_id FROM person_roles JOIN sections USING (section_id) WHERE person_id = ? ORDER BY ALL
"""


class UnknownDocumentError(QuestionError):
    """No document of that path or id."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"No document here is {text!r}; give its path as 'saksgang case' shows it, its file, or its id."
        )


class SeveralPersonsError(QuestionError):
    """A name that several persons have."""

    def __init__(self, name: str, persons: Sequence[PersonRow]) -> None:
        told = ", ".join(f"{person.name} ({person.person_id})" for person in persons)
        super().__init__(f"{name!r} may be several persons: {told}; give the id of one.")


class NothingForgottenError(WarehouseError):
    """Nothing of that key is forgotten."""

    def __init__(self, key: str) -> None:
        super().__init__(f"Nothing that is forgotten has the key {key!r}; see 'saksgang forget --list'.")


@dataclass(frozen=True, slots=True)
class DocumentToForget:
    """A document, how much it holds, and the papers that tell the same."""

    document_id: str
    path: str
    also_at: tuple[str, ...]
    sections: int
    cases: int
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonToForget:
    """A person with all forms of the name, what would go, and how it is kept, in hashes."""

    name: str
    forms: tuple[str, ...]
    roles: int
    papers: tuple[str, ...]  # paths of those that a name would be taken out of
    kept: ForgottenPerson


def document_to_forget(connection: duckdb.DuckDBPyConnection, text: str) -> DocumentToForget:
    """The one document of a path in the warehouse, of a file's bytes or of an id's beginning. Raises QuestionError."""
    file = Path(text)
    digest = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else ""
    asked = {"text": text, "digest": digest, "shortest": SHORTEST_ID}
    found = records(connection, DocumentToForget, DOCUMENTS, asked)
    if len(found) != 1:
        raise UnknownDocumentError(text)
    return replace(found[0], alike=tuple(map(str, values(connection, ALIKE, [found[0].document_id]))))


def person_to_forget(connection: duckdb.DuckDBPyConnection, name: str, forgotten: Forgotten) -> PersonToForget:
    """The one person of a name or id. Raises QuestionError where there is none, or several."""
    found = find_persons(connection, name)
    if len(found) > 1:
        raise SeveralPersonsError(name, found)
    person = found[0]
    forms = records(connection, FormRow, FORMS, {"person_id": person.person_id})
    names = tuple(dict.fromkeys((person.name, *(person.also_known_as or ()), *(form.printed_name for form in forms))))
    full, short = keys_of(names)
    papers = frozenset(map(str, values(connection, PAPERS, [person.person_id])))
    kept = ForgottenPerson(
        secrets.token_hex(KEY_BYTES),
        _today(),
        frozenset(map(forgotten.digest, full)),
        frozenset(map(forgotten.digest, short)),
        papers if short else frozenset(),
    )
    roles = values(connection, ROLES, [person.person_id])[0]
    return PersonToForget(person.name, names, int(str(roles)), _touched(connection, forgotten, kept), kept)


def with_document(forgotten: Forgotten, document: DocumentToForget) -> Forgotten:
    """What is forgotten, and a document."""
    return replace(forgotten, documents=(*forgotten.documents, ForgottenDocument(document.document_id, _today())))


def with_person(forgotten: Forgotten, person: PersonToForget) -> Forgotten:
    """What is forgotten, and a person."""
    return replace(forgotten, persons=(*forgotten.persons, person.kept))


def without(forgotten: Forgotten, key: str) -> Forgotten:
    """What is forgotten but for a key. Raises NothingForgottenError."""
    left = forgotten.without(key)
    if not key or left == forgotten:
        raise NothingForgottenError(key)
    return left


def _touched(connection: duckdb.DuckDBPyConnection, forgotten: Forgotten, kept: ForgottenPerson) -> tuple[str, ...]:
    """The paths of papers that a person's names would be taken out of."""
    scrubber = Scrubber(replace(forgotten, persons=(kept,), documents=()))
    touched: list[str] = []
    for stored in extracted_papers(connection):
        findings = stored.findings
        if findings and stored.ingested_at:
            paper = PaperRecord(
                stored.document_id, stored.path, stored.also_at, stored.ingested_at, stored.extractor_version, findings
            )
            touched += [paper.path for cleaned in scrubber.papers([paper]) if cleaned != paper]
    return tuple(sorted(touched))


def _today() -> datetime.date:
    return datetime.datetime.now(datetime.UTC).astimezone().date()
