"""Every column of the pandas tables: one meaning and one dtype per name, in all tables that have it.

Days are `datetime64`, numbers that may be missing `Int64`, texts `string`, closed vocabularies `category`; a list stays
a Python list. What is unknown is missing (`NA`, `NaT`), never '' or 0.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.vocabulary import (
    Format,
    Language,
    Outcome,
    PointStage,
    ReferenceStatus,
    Relation,
    Role,
    SectionKind,
    Severity,
    Stage,
    TargetKind,
    TextSource,
)
from warehouse.readers.follow_ups import FollowUpStatus

TEXT, INTEGER, NUMBER, TRUTH, DAY = "string", "Int64", "Float64", "boolean", "datetime64[us]"
MOMENT = DAY
# Python objects: lists of texts, and times of day.
LIST, TIME = "list", "time"


class Basis(StrEnum):
    """What an edge of the lineage, or the closing of a follow-up, rests on."""

    STATED = "stated"  # a sentence says so
    INFERRED = "inferred"  # same subject, by content


class Attendance(StrEnum):
    """How somebody took part in a meeting."""

    PRESENT = "present"  # til stede, møteleder
    SUBSTITUTE = "substitute"  # vara
    ABSENT = "absent"  # forfall
    OTHER = "other"  # sekretariat, referent, innleder: there, and no member


@dataclass(frozen=True, slots=True)
class Column:
    """What a column holds; `dtype` is pandas' or one of ours, a vocabulary means `category`."""

    dtype: str | type[StrEnum]
    meaning: str


_COLUMNS = {
    "abbreviation": Column(TEXT, "the body's abbreviation (forkortelse): SSU"),
    "absent": Column(INTEGER, "how many were absent (forfall)"),
    "also_at": Column(LIST, "other paths with the same bytes"),
    "also_known_as": Column(LIST, "other printed forms of the name"),
    "assignee": Column(TEXT, "whom the decision names (ansvarlig): person or body, as printed"),
    "attachment_count": Column(INTEGER, "number of attachments (vedlegg), only where it is printed"),
    "attendance": Column(Attendance, "how somebody took part in the meeting (oppmøte)"),
    "basis": Column(Basis, "stated: a sentence says so; inferred: same subject, by content"),
    "body": Column(TEXT, "what people call the body (utvalg): its abbreviation, else its name"),
    "body_id": Column(TEXT, "key of the body (utvalg)"),
    "candidates": Column(LIST, "ids that a mention may mean that is not resolved, best first"),
    "case_id": Column(TEXT, "key of the case (møtesak)"),
    "cases": Column(INTEGER, "how many cases (møtesaker)"),
    "closed_by": Column(TEXT, "case_id of the later case that takes the follow-up up"),
    "closed_by_label": Column(TEXT, "label of that case"),
    "closed_on": Column(DAY, "day of that case's meeting"),
    "closed_text": Column(TEXT, "the sentence that says that it is taken up, where one does"),
    "code": Column(TEXT, "kind of problem (avvik): odd_date, no_text"),
    "confidence": Column(NUMBER, "how sure it is, 0 to 1"),
    "copy_of": Column(TEXT, "section_id of the same section from a better source"),
    "date": Column(DAY, "day of the meeting (møtedato)"),
    "decision": Column(TEXT, "the adopted points in one text (vedtak)"),
    "decision_id": Column(TEXT, "key of the decision"),
    "document_id": Column(TEXT, "key of the document: sha256 of its bytes"),
    "due_from": Column(DAY, "deadline (frist): first day that it may mean"),
    "due_to": Column(DAY, "deadline (frist): last day that it may mean"),
    "earlier_case_id": Column(TEXT, "the case that came first"),
    "earlier_date": Column(DAY, "day of its meeting"),
    "earlier_label": Column(TEXT, "its label"),
    "earlier_title": Column(TEXT, "its title"),
    "ends_at": Column(TIME, "end of the meeting"),
    "entry_id": Column(TEXT, "key of the entry: one case in one section"),
    "entry_stage": Column(Stage, "which paper the entry stands in"),
    "first_date": Column(DAY, "first day that a paper names"),
    "first_page": Column(INTEGER, "page that it begins on, from 1"),
    "follow_up_id": Column(TEXT, "key of the follow-up (oppfølgingspunkt)"),
    "format": Column(Format, "what the file is"),
    "has_attachments": Column(TRUTH, "whether it has attachments (vedlegg)"),
    "ingested_at": Column(MOMENT, "when it was first read, UTC"),
    "is_chair": Column(TRUTH, "whether they chaired the meeting (møteleder)"),
    "is_stub": Column(TRUTH, "known only because another paper mentions it"),
    "item_types": Column(LIST, "kinds of item (sakstype): decision, information"),
    "job": Column(TEXT, "title that the person had there (stilling): ordfører"),
    "kind": Column(SectionKind, "what the section is (dokumenttype)"),
    "label": Column(TEXT, "the case as a person would write it: SSU 2023.42"),
    "language": Column(Language, "written standard (målform)"),
    "last_date": Column(DAY, "last day that a paper names"),
    "last_page": Column(INTEGER, "page that it ends on"),
    "later_case_id": Column(TEXT, "the case that came of it or after it"),
    "later_date": Column(DAY, "day of its meeting"),
    "later_label": Column(TEXT, "its label"),
    "later_title": Column(TEXT, "its title"),
    "mark": Column(TEXT, "what a later decision did to the case: repeals (opphevet), amends (endret)"),
    "meeting_id": Column(TEXT, "key of the meeting (møte)"),
    "meetings": Column(INTEGER, "how many meetings (møter)"),
    "mention": Column(TEXT, "the words that name the target: sak 2024/07"),
    "message": Column(TEXT, "one sentence that says what to do"),
    "name": Column(TEXT, "full name"),
    "number": Column(INTEGER, "number of the case in its year (sekvensnummer)"),
    "officers": Column(LIST, "who was responsible for the case (ansvarlig, saksbehandler)"),
    "ordinal": Column(INTEGER, "order, from 1; of a decision its point number"),
    "organisation": Column(TEXT, "whose body it is (virksomhet): Solvik kommune"),
    "outcome": Column(Outcome, "what was decided, in one word (utfall)"),
    "page": Column(INTEGER, "page, from 1; missing where the format has none"),
    "page_count": Column(INTEGER, "number of pages"),
    "path": Column(TEXT, "the file, relative to the folder that was read"),
    "person_id": Column(TEXT, "key of the person"),
    "place": Column(TEXT, "where the meeting was held (møtested)"),
    "present": Column(INTEGER, "how many were present (til stede), substitutes not among them"),
    "printed_name": Column(TEXT, "the name as printed"),
    "printed_number": Column(TEXT, "the case's number as printed"),
    "problem_id": Column(TEXT, "key of the problem"),
    "reference_id": Column(TEXT, "key of the reference"),
    "relation": Column(Relation, "what the reference says of its target"),
    "represents": Column(TEXT, "organisation of the person there"),
    "role": Column(Role, "what the person did"),
    "said_in": Column(TEXT, "case_id of the case whose paper says so"),
    "score": Column(NUMBER, "how sure it is, 0 to 1"),
    "section_id": Column(TEXT, "key of the section of a document"),
    "sentence": Column(TEXT, "the sentence that says so"),
    "severity": Column(Severity, "error: the file was not read; warning: look here"),
    "shared": Column(LIST, "the words that both cases share, where content tells"),
    "source_case_id": Column(TEXT, "the case that refers"),
    "source_label": Column(TEXT, "its label"),
    "stage": Column(PointStage, "proposed, adopted, or another case's decision quoted"),
    "starts_at": Column(TIME, "start of the meeting (møtetid)"),
    "status": Column(FollowUpStatus, "how the follow-up stands on the day asked for"),
    "substitutes": Column(INTEGER, "how many substitutes came (vara)"),
    "target_case_id": Column(TEXT, "the case that the mention names"),
    "target_kind": Column(TargetKind, "what the mention names"),
    "target_label": Column(TEXT, "label of the case, or body and day of the meeting, that it names"),
    "target_meeting_id": Column(TEXT, "the meeting that the mention names"),
    "target_status": Column(ReferenceStatus, "whether the target was found"),
    "task": Column(TEXT, "what is to be done (oppgave)"),
    "text": Column(TEXT, "the words themselves"),
    "text_source": Column(TextSource, "where the words come from; ocr: recognised in a scan"),
    "title": Column(TEXT, "title (tittel)"),
    "unanimous": Column(TRUTH, "whether it was unanimous (enstemmig)"),
    "votes_against": Column(INTEGER, "votes against"),
    "votes_for": Column(INTEGER, "votes for"),
    "year": Column(INTEGER, "year that the body counts the case in (saksår), else of the meeting"),
}
COLUMNS: Mapping[str, Column] = _COLUMNS
