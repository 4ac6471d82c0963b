"""Corrections in the words of the warehouse: what somebody wants to correct, looked up and written out.

Each function gives a Correction for `warehouse.corrections.writing.add`, or raises a CorrectionError that says why not.
"""

import datetime as dt
import secrets
from dataclasses import dataclass

import duckdb

from models.corrections import Correction, CorrectionKind, Quote, Signature
from models.vocabulary import Outcome
from warehouse.corrections.errors import NoSuchRecordError, NothingToCorrectError
from warehouse.norwegian import OUTCOMES
from warehouse.rows import records

UNSETTLED = "ikke avklart"
NO_TARGET = "viser ikke til noen sak eller noe møte"
NOT_RELATED = "ikke samme sak"

REFERENCES = """
SELECT
    reference_id, source_case_id, label AS source_label, cases.title AS source_title, sentence, mention, status,
    target_case_id, target_meeting_id
FROM (
    SELECT reference_id, source_case_id, text AS sentence, mention, status, target_case_id, target_meeting_id
    FROM cross_references
    UNION ALL
    SELECT reference_id, case_id, undated.text, mention, 'unresolved', NULL, NULL
    FROM derived.undated_mentions AS undated
    LEFT JOIN case_entries USING (entry_id)
)
LEFT JOIN cases ON case_id = source_case_id
WHERE reference_id = $id
"""
# A case or a meeting in words: 'FSU 2023.4 Fagutvalg for ernæring', 'SSU 2023-11-23'.
TARGETS = """
SELECT case_id AS id, concat_ws(' ', label, CASE WHEN number IS NOT NULL THEN title END) AS words, is_stub
FROM cases
WHERE case_id = $id
UNION ALL
SELECT meeting_id, coalesce(abbreviation, name) || ' ' || date, is_stub
FROM meetings
JOIN bodies USING (body_id)
WHERE meeting_id = $id
"""
CASES = """
SELECT
    case_id, title, outcome, is_stub, concat_ws(' ', label, CASE WHEN number IS NOT NULL THEN title END) AS words
FROM cases
WHERE case_id = $id
"""
EDGES = """
SELECT earlier_case_id, later_case_id
FROM derived.related_cases
WHERE earlier_case_id IN ($one, $other) AND later_case_id IN ($one, $other)
"""


@dataclass(frozen=True, slots=True)
class _Reference:
    reference_id: str
    source_case_id: str | None
    source_label: str | None
    source_title: str | None
    sentence: str
    mention: str
    status: str
    target_case_id: str | None
    target_meeting_id: str | None

    @property
    def target_id(self) -> str | None:
        return self.target_case_id or self.target_meeting_id


@dataclass(frozen=True, slots=True)
class _Target:
    id: str
    words: str
    is_stub: bool


@dataclass(frozen=True, slots=True)
class _Case:
    case_id: str
    title: str | None
    outcome: str | None
    is_stub: bool
    words: str


def signed(who: str, why: str | None = None) -> Signature:
    """A signature of now, to the second, in this machine's time."""
    return Signature(
        who.strip(), dt.datetime.now(dt.UTC).astimezone().replace(microsecond=0), (why or "").strip() or None
    )


def accepted_reference(
    connection: duckdb.DuckDBPyConnection, reference_id: str, target_id: str, made: Signature
) -> Correction:
    """That a reference means a case or meeting, one of its candidates or any other that papers are here of."""
    reference, target = _reference(connection, reference_id), _target(connection, target_id)
    if target is None or target.is_stub:
        raise NoSuchRecordError("case or meeting with papers of its own", target_id)
    if reference.target_id == target_id and reference.status == "resolved":
        raise NothingToCorrectError(f"The reference leads to {target.words} already.")
    return _of_reference(connection, reference, made, CorrectionKind.ACCEPT_REFERENCE, (target_id, target.words))


def rejected_reference(connection: duckdb.DuckDBPyConnection, reference_id: str, made: Signature) -> Correction:
    """That the words of a reference were read wrongly, and lead nowhere."""
    reference = _reference(connection, reference_id)
    return _of_reference(connection, reference, made, CorrectionKind.REJECT_REFERENCE, (None, NO_TARGET))


def rejected_edge(connection: duckdb.DuckDBPyConnection, one: str, other: str, made: Signature) -> Correction:
    """That two cases are not of the same matter, though their content seemed to say so."""
    found = connection.execute(EDGES, {"one": one, "other": other}).fetchone()
    if found is None:
        raise NothingToCorrectError(
            "No edge by content stands between the two cases; reject a sentence's by its reference."
        )
    earlier, later = (_case(connection, case_id) for case_id in found)
    return Correction(
        correction_id=new_id(made),
        kind=CorrectionKind.REJECT_EDGE,
        subject=(earlier.case_id, later.case_id),
        about=f"{earlier.words} → {later.words}",
        old_words="samme sak, ut fra innholdet",
        new_words=NOT_RELATED,
        made=made,
    )


def corrected_title(connection: duckdb.DuckDBPyConnection, case_id: str, title: str, made: Signature) -> Correction:
    """The title that a case should have."""
    case, title = _case(connection, case_id), " ".join(title.split())
    if not title or title == case.title:
        raise NothingToCorrectError("The title is empty." if not title else "The case has that title already.")
    return _of_case(case, made, CorrectionKind.TITLE, (case.title, None), (title, None))


def corrected_outcome(
    connection: duckdb.DuckDBPyConnection, case_id: str, outcome: Outcome, made: Signature
) -> Correction:
    """The outcome that a case should have."""
    case = _case(connection, case_id)
    if outcome == case.outcome:
        raise NothingToCorrectError("The case has that outcome already.")
    return _of_case(
        case, made, CorrectionKind.OUTCOME, (case.outcome, _outcome(case.outcome)), (outcome.value, _outcome(outcome))
    )


def _of_reference(
    connection: duckdb.DuckDBPyConnection,
    reference: _Reference,
    made: Signature,
    kind: CorrectionKind,
    new: tuple[str | None, str],
) -> Correction:
    """A correction of a reference; new is an id with its words."""
    source = " ".join(filter(None, (reference.source_label, reference.source_title))) or "Teksten utenfor sakene"
    before = _target(connection, reference.target_id) if reference.target_id else None
    return Correction(
        correction_id=new_id(made),
        kind=kind,
        subject=(reference.reference_id,),
        about=f"{source}: «{reference.mention}»",
        quote=Quote(reference.source_case_id, reference.sentence, reference.mention),
        old=reference.target_id,
        old_words=before.words if before else UNSETTLED,
        new=new[0],
        new_words=new[1],
        made=made,
    )


def _of_case(
    case: _Case,
    made: Signature,
    kind: CorrectionKind,
    old: tuple[str | None, str | None],
    new: tuple[str | None, str | None],
) -> Correction:
    """A correction of a case; old and new each with its words."""
    return Correction(
        correction_id=new_id(made),
        kind=kind,
        subject=(case.case_id,),
        about=case.words,
        old=old[0],
        old_words=old[1],
        new=new[0],
        new_words=new[1],
        made=made,
    )


def _outcome(outcome: str | None) -> str:
    """An outcome in Norwegian."""
    return OUTCOMES[Outcome(outcome)] if outcome else "ikke kjent"


def _reference(connection: duckdb.DuckDBPyConnection, reference_id: str) -> _Reference:
    found = records(connection, _Reference, REFERENCES, {"id": reference_id})
    if not found:
        raise NoSuchRecordError("reference", reference_id)
    return found[0]


def _target(connection: duckdb.DuckDBPyConnection, target_id: str | None) -> _Target | None:
    found = records(connection, _Target, TARGETS, {"id": target_id})
    return found[0] if found else None


def _case(connection: duckdb.DuckDBPyConnection, case_id: str) -> _Case:
    found = records(connection, _Case, CASES, {"id": case_id})
    if not found:
        raise NoSuchRecordError("case", case_id)
    return found[0]


def new_id(made: Signature) -> str:
    """A key that two who correct at once do not share, and that begins with the day: '2025-03-01-3f9a1c'."""
    return f"{made.at:%Y-%m-%d}-{secrets.token_hex(3)}"
