"""The contract's vocabularies in Norwegian bokmål, with days and numbers as Norwegians write them.

One place for all that people see: web, notebooks, reports and drawings. Keys are the words of the vocabularies; each
table has them all, which a test holds.
"""

import datetime as dt
from collections.abc import Mapping
from typing import TypeVar

from models.vocabulary import (
    Format,
    ItemType,
    Outcome,
    PointStage,
    ReferenceStatus,
    Relation,
    Role,
    SectionKind,
    Severity,
    Stage,
    TextSource,
)
from warehouse.readers.follow_ups import FollowUpStatus
from warehouse.readers.point_alignment import PointFate, Verdict
from warehouse.search.snippets import HitKind

Word = TypeVar("Word", bound=str)

OUTCOMES = {
    Outcome.APPROVED: "vedtatt",
    Outcome.NOTED: "tatt til orientering",
    Outcome.DELEGATED: "fullmakt gitt",
    Outcome.ESTABLISHED: "opprettet",
    Outcome.APPOINTED: "oppnevnt",
    Outcome.DIRECTED: "oppdrag gitt",
    Outcome.POSTPONED: "utsatt",
    Outcome.REJECTED: "ikke vedtatt",
    Outcome.OTHER: "annet vedtak",
}
"""How a case or a point ended."""

RELATIONS = {
    Relation.FOLLOWS_UP: "følger opp",
    Relation.MINUTES_OF: "gjelder referatet fra",
    Relation.DECIDED_IN: "sier hva som ble vedtatt i",
    Relation.PLANNED_FOR: "ser fram til",
    Relation.DELEGATES_TO: "gir fullmakt til",
    Relation.AMENDS: "endrer",
    Relation.REPEALS: "opphever",
    Relation.CITES: "viser til",
}
"""'SSU 2024.3' opphever 'SSU 2023.42', said by the case whose paper holds the sentence."""

MARKS = {Relation.AMENDS: "endret", Relation.REPEALS: "opphevet"}
"""What a later case did to a decision: 'opphevet av SSU 2024.3'."""

STAGES = {Stage.NOTICE: "innkalling", Stage.CASE_PAPER: "saksframlegg", Stage.MINUTES: "referat"}
"""Which paper an entry of a case stands in."""

STAGES_DEFINITE = {
    Stage.NOTICE: "innkallingen",
    Stage.CASE_PAPER: "saksframlegget",
    Stage.MINUTES: "referatet",
}
POINT_STAGES = {
    PointStage.PROPOSED: "forslag til vedtak",
    PointStage.ADOPTED: "vedtak",
    PointStage.QUOTED: "sitert vedtak fra en annen sak",
}
SECTION_KINDS = {
    SectionKind.NOTICE: "innkalling",
    SectionKind.MINUTES: "referat",
    SectionKind.CASE_PAPER: "saksframlegg",
    SectionKind.PLAN: "plan",
    SectionKind.ANNUAL_REPORT: "årsmelding",
    SectionKind.ARTICLE: "nyhetssak",
    SectionKind.OTHER: "annet",
}
"""Dokumenttype."""

ITEM_TYPES = {
    ItemType.DECISION: "beslutningssak",
    ItemType.INFORMATION: "orienteringssak",
    ItemType.DISCUSSION: "drøftingssak",
    ItemType.DIALOGUE: "dialogsak",
    ItemType.APPROVAL: "godkjenning",
    ItemType.MINUTES: "referatsak",
    ItemType.ANY_OTHER_BUSINESS: "eventuelt",
}
"""Sakstype."""

ROLES = {
    Role.RESPONSIBLE: "ansvarlig",
    Role.CASE_OFFICER: "saksbehandler",
    Role.CHAIR: "møteleder",
    Role.MINUTE_TAKER: "referent",
    Role.PRESENT: "til stede",
    Role.ABSENT: "forfall",
    Role.SUBSTITUTE: "vara",
    Role.SECRETARIAT: "sekretariat",
    Role.PRESENTER: "innleder",
    Role.ASSIGNEE: "skal følge opp",
}
FOLLOW_UP_STATUSES = {
    FollowUpStatus.LATE: "over frist",
    FollowUpStatus.OPEN: "åpen",
    FollowUpStatus.DONE: "fulgt opp",
}
REFERENCE_STATUSES = {
    ReferenceStatus.RESOLVED: "funnet",
    ReferenceStatus.UNRESOLVED: "ikke funnet",
    ReferenceStatus.AMBIGUOUS: "flere passer",
}
BASES = {"stated": "uttrykt", "inferred": "etter innholdet"}
"""How an edge of the lineage, or a closing of a follow-up, is known."""

REASONS = {
    "fits": "passer med det som står",
    "same subject": "samme emne",
    "neighbouring number": "nabonummer",
    "other year": "samme nummer et annet år",
    "other body": "samme nummer i et annet organ",
    "case of the meeting": "sak i møtet som nevnes",
}
"""Why a candidate was thought of, as in derived.candidates."""

VERDICTS = {
    Verdict.AS_PROPOSED: "vedtatt som foreslått",
    Verdict.IN_PART: "delvis vedtatt",
    Verdict.CHANGED: "vedtatt med endringer",
    Verdict.NOT_ADOPTED: "ikke vedtatt",
}
"""Forslaget ble …"""

FATES = {
    PointFate.AS_PROPOSED: "som foreslått",
    PointFate.CHANGED: "endret",
    PointFate.ADDED: "lagt til",
    PointFate.DROPPED: "ikke tatt med",
}
FATES_BETWEEN_PAPERS = {
    PointFate.AS_PROPOSED: "likt",
    PointFate.CHANGED: "endret",
    PointFate.ADDED: "bare i saksframlegget",
    PointFate.DROPPED: "bare i innkallingen",
}
HIT_KINDS = {HitKind.DECISION: "vedtak", HitKind.PROPOSAL: "forslag", HitKind.TALK: "omtale"}
FORMATS = {
    Format.PDF: "PDF",
    Format.DOCX: "Word",
    Format.TEXT: "tekst",
    Format.HTML: "nettside",
    Format.DOC: "eldre Word",
    Format.ODT: "OpenDocument",
    Format.RTF: "RTF",
    Format.EML: "e-post",
}
TEXT_SOURCES = {
    TextSource.EMBEDDED: "teksten i filen",
    TextSource.REPAIRED: "teksten i filen, rettet",
    TextSource.OCR: "tekstgjenkjenning av skannet papir",
}
SEVERITIES = {Severity.ERROR: "feil", Severity.WARNING: "bør ses på"}

MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
LONG_MONTHS = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
# Spaces that do not break lines: between thousands, and before a percent sign.
HARD_SPACE = "\u00a0"


def told(words: Mapping[Word, str], value: object) -> str:
    """The Norwegian of a vocabulary's word; '' where it is unknown, the word itself where no table has it."""
    if value is None or value == "":
        return ""
    return next((norwegian for word, norwegian in words.items() if word == value), str(value).replace("_", " "))


def day(date: object) -> str:
    """'23.11.2023', or nothing."""
    return f"{date:%d.%m.%Y}" if isinstance(date, dt.date) else ""


def long_day(date: object) -> str:
    """'23. november 2023', or nothing."""
    return f"{date.day}. {LONG_MONTHS[date.month - 1]} {date.year}" if isinstance(date, dt.date) else ""


def weekday(date: dt.date) -> str:
    """'torsdag'."""
    return WEEKDAYS[date.weekday()]


def clock(time: object) -> str:
    """'09.30', or nothing."""
    return f"{time:%H.%M}" if isinstance(time, dt.time | dt.datetime) else ""


def span(first: dt.date | None, last: dt.date | None) -> str:
    """'november 2025' for a whole month, '2025' for a year, '3.–5.…' as two days, '30.11.2025' for one day."""
    if first is None or last is None or first == last:
        return day(last or first)
    following = last + dt.timedelta(days=1)
    if first.day == following.day == 1:
        if (first.year, first.month) == (last.year, last.month):
            return f"{LONG_MONTHS[first.month - 1]} {first.year}"
        if first.month == following.month == 1 and first.year == last.year:
            return str(first.year)
    return f"{day(first)}–{day(last)}"


def number(value: object) -> str:
    """'0,71'."""
    return f"{value:.2f}".replace(".", ",")


def whole(value: int) -> str:
    """'12 345', with a space that does not break."""
    return f"{value:,}".replace(",", HARD_SPACE)


def percent(share: float) -> str:
    """'71 %', with a space that does not break."""
    return f"{share * 100:.0f}{HARD_SPACE}%"


def counted(count: int, one: str, many: str) -> str:
    """'1 sak', '2 saker'."""
    return f"{whole(count)} {one if count == 1 else many}"


def votes(unanimous: bool | None, votes_for: int | None, votes_against: int | None) -> str:
    """'enstemmig', '17 mot 8 stemmer', or nothing."""
    if votes_for is not None:
        against = f" mot {votes_against}" if votes_against is not None else ""
        return f"{votes_for}{against} stemmer"
    return "enstemmig" if unanimous else ""


def listed(words: list[str] | tuple[str, ...], last: str = "og") -> str:
    """'a', 'a og b', 'a, b og c'."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
