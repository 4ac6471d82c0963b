"""What a form asks to be corrected, as a correction; what it cannot be told in a Norwegian sentence."""

from collections.abc import Mapping
from dataclasses import dataclass

from models.corrections import Correction, Signature
from models.vocabulary import Outcome
from warehouse.connections import Connection
from warehouse.corrections.errors import (
    CorrectionError,
    CorrectionsInUseError,
    NoSuchCorrectionError,
    NoSuchRecordError,
    NothingToCorrectError,
    UnwritableCorrectionsError,
)
from warehouse.corrections.making import (
    accepted_reference,
    corrected_outcome,
    corrected_title,
    rejected_edge,
    rejected_reference,
    signed,
)
from warehouse.corrections.persons import joined_persons, parted_employer, parted_name
from warehouse.readers.errors import QuestionError
from warehouse.readers.find import find_case
from warehouse.readers.meetings import find_meetings
from warehouse.readers.people import find_persons

LONGEST = {"hvem": 100, "hvorfor": 1000, "tittel": 500, "annen": 200, "person": 200}
# Which of these a form of references chose; anything else is the id of a candidate.
NOWHERE, OTHER = "ingen", "annen"

WORDS: dict[type[CorrectionError], str] = {
    NoSuchRecordError: "Det som skulle rettes, er ikke her lenger. Last siden på nytt.",
    NothingToCorrectError: "Det er ingenting å rette: det står slik allerede.",
    NoSuchCorrectionError: "Rettelsen finnes ikke i rettelsesfila lenger.",
    UnwritableCorrectionsError: (
        "Rettelsen kan ikke lagres. Mappa med papirene må kunne skrives til, og rettelsesfila må være hel."
    ),
    CorrectionsInUseError: "Et annet program skriver til rettelsesfila. Prøv igjen om litt.",
}


class AskedError(Exception):
    """A form cannot be carried out; `message` says why, in Norwegian."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of a form, blanks trimmed; one that is missing is empty."""

    fields: Mapping[str, str]

    def text(self, name: str) -> str:
        """One line of text. Raises AskedError for what is too long."""
        text = " ".join(self.fields.get(name, "").split())
        if len(text) > LONGEST.get(name, 1000):
            raise AskedError(f"Det som er skrevet i «{name}», er for langt.")
        return text

    def needed(self, name: str, lack: str) -> str:
        """A text that must be there. Raises AskedError."""
        text = self.text(name)
        if not text:
            raise AskedError(lack)
        return text


def signature(form: Form) -> Signature:
    """Who corrects, and why. Raises AskedError where nobody does."""
    return signed(form.needed("hvem", "Skriv hvem som retter."), form.text("hvorfor"))


def correction(connection: Connection, form: Form) -> Correction:
    """The correction that a form asks for. Raises AskedError."""
    made = signature(form)
    makers = {
        "tittel": _title,
        "utfall": _outcome,
        "henvisning": _reference,
        "kobling": _edge,
        "samme": _join,
        "skill": _part,
    }
    make = makers.get(form.text("hva"))
    if make is None:
        raise AskedError("Skjemaet mangler noe. Last siden på nytt, og prøv igjen.")
    try:
        return make(connection, form, made)
    except CorrectionError as error:
        raise AskedError(told(error)) from error


def told(error: CorrectionError) -> str:
    """What went wrong, in Norwegian."""
    return WORDS.get(type(error), "Dette kan ikke rettes.")


def _title(connection: Connection, form: Form, made: Signature) -> Correction:
    title = form.needed("tittel", "Skriv tittelen som saken skal ha.")
    return corrected_title(connection, form.text("sak"), title, made)


def _outcome(connection: Connection, form: Form, made: Signature) -> Correction:
    try:
        outcome = Outcome(form.text("utfall"))
    except ValueError as error:
        raise AskedError("Velg et utfall.") from error
    return corrected_outcome(connection, form.text("sak"), outcome, made)


def _reference(connection: Connection, form: Form, made: Signature) -> Correction:
    reference_id, choice = form.text("henvisning"), form.needed("mener", "Velg hva henvisningen viser til.")
    if choice == NOWHERE:
        return rejected_reference(connection, reference_id, made)
    target = _target(connection, form.needed("annen", "Skriv hvilken sak det er.")) if choice == OTHER else choice
    return accepted_reference(connection, reference_id, target, made)


def _target(connection: Connection, text: str) -> str:
    """The one case, else the one meeting, that a text names. Raises AskedError."""
    try:
        found = [case.case_id for case in find_case(connection, text).cases]
        found = found or [meeting.meeting_id for meeting in find_meetings(connection, text)]
    except QuestionError as error:
        raise AskedError(f"Det er ingen sak eller noe møte som heter «{text}» i papirene.") from error
    if len(found) != 1:
        told_of = "flere saker eller møter" if found else "ingen sak eller noe møte"
        raise AskedError(f"Det er {told_of} som heter «{text}» i papirene. Skriv for eksempel «SSU 2023.4».")
    return found[0]


def _edge(connection: Connection, form: Form, made: Signature) -> Correction:
    return rejected_edge(connection, form.text("sak"), form.text("andre"), made)


def _join(connection: Connection, form: Form, made: Signature) -> Correction:
    words = form.needed("annen", "Skriv navnet på den andre.")
    try:
        found = find_persons(connection, words)
    except QuestionError as error:
        raise AskedError(f"Det er ingen som heter «{words}» i papirene.") from error
    exact = [person for person in found if person.person_id == words] or found
    others = [person.person_id for person in exact if person.person_id != form.text("person")]
    if len(others) != 1:
        names = ", ".join(f"{person.name} ({person.person_id})" for person in exact[:8])
        raise AskedError(f"«{words}» kan være flere: {names}. Skriv det som står i parentes.")
    return joined_persons(connection, [form.text("person"), others[0]], made)


def _part(connection: Connection, form: Form, made: Signature) -> Correction:
    kind, _, words = form.needed("annen", "Velg hva som hører til en annen.").partition(":")
    parted = parted_name if kind == "navn" else parted_employer
    return parted(connection, form.text("person"), words, made)
