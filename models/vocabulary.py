"""The closed vocabularies of the warehouse contract, with the Norwegian terms that they stand for."""

from enum import StrEnum


class Format(StrEnum):
    """What a file is by its content, whatever its name says."""

    PDF = "pdf"
    DOCX = "docx"
    TEXT = "text"
    HTML = "html"
    DOC = "doc"  # Word 97 to 2003
    ODT = "odt"
    RTF = "rtf"
    EML = "eml"  # an e-mail; the papers attached to it are documents of their own


class TextSource(StrEnum):
    """Where the words of a paper come from."""

    EMBEDDED = "embedded"
    REPAIRED = "repaired"
    OCR = "ocr"


class Language(StrEnum):
    """Written standard: bokmål or nynorsk."""

    BOKMAAL = "nb"
    NYNORSK = "nn"


class SectionKind(StrEnum):
    """What a part of a packet is (dokumenttype)."""

    NOTICE = "notice"  # innkalling
    MINUTES = "minutes"  # referat, protokoll, møtebok
    CASE_PAPER = "case_paper"  # saksframlegg
    PLAN = "plan"
    ANNUAL_REPORT = "annual_report"  # årsmelding, årsrapport
    ARTICLE = "article"  # nyhetssak
    OTHER = "other"


class Stage(StrEnum):
    """Which paper an entry of a case stands in."""

    NOTICE = "notice"
    CASE_PAPER = "case_paper"
    MINUTES = "minutes"


class PointStage(StrEnum):
    """Whether a point was proposed, adopted, or is another case's decision that is quoted here."""

    PROPOSED = "proposed"  # forslag til vedtak, innstilling
    ADOPTED = "adopted"  # vedtak, konklusjon
    QUOTED = "quoted"


class Outcome(StrEnum):
    """What a point says shall happen (utfall)."""

    APPROVED = "approved"  # godkjennes, vedtas
    NOTED = "noted"  # tas til orientering, til etterretning
    DELEGATED = "delegated"  # gis mandat, myndighet, fullmakt
    ESTABLISHED = "established"  # etableres, opprettes
    APPOINTED = "appointed"  # velges, oppnevnes
    DIRECTED = "directed"  # someone is to do something
    POSTPONED = "postponed"  # utsettes
    REJECTED = "rejected"  # avslås, ble ikke vedtatt
    OTHER = "other"


class ItemType(StrEnum):
    """Kind of item on an agenda (sakstype)."""

    DECISION = "decision"  # beslutning, vedtakssak
    INFORMATION = "information"  # orientering
    DISCUSSION = "discussion"  # diskusjon, drøfting
    DIALOGUE = "dialogue"  # dialog
    APPROVAL = "approval"  # godkjenning
    MINUTES = "minutes"  # referatsak
    ANY_OTHER_BUSINESS = "any_other_business"  # eventuelt


class Role(StrEnum):
    """What a person did in a meeting or for a case."""

    RESPONSIBLE = "responsible"  # ansvar
    CASE_OFFICER = "case_officer"  # saksbehandler
    CHAIR = "chair"  # møteleder
    MINUTE_TAKER = "minute_taker"  # referent
    PRESENT = "present"  # til stede
    ABSENT = "absent"  # forfall
    SUBSTITUTE = "substitute"  # vara
    SECRETARIAT = "secretariat"
    PRESENTER = "presenter"  # innleder
    ASSIGNEE = "assignee"  # who a decision tells to do something


class Relation(StrEnum):
    """What a mention says of its target."""

    FOLLOWS_UP = "follows_up"  # oppfølging av
    MINUTES_OF = "minutes_of"  # referat fra
    DECIDED_IN = "decided_in"  # ble vedtatt i
    PLANNED_FOR = "planned_for"  # legges frem for, behandles i
    DELEGATES_TO = "delegates_to"  # gis mandat til
    AMENDS = "amends"  # endrer
    REPEALS = "repeals"  # opphever, erstatter
    CITES = "cites"  # jf., viser til, se


class TargetKind(StrEnum):
    """What a mention names."""

    CASE = "case"
    MEETING = "meeting"
    DOCUMENT = "document"
    LAW = "law"


class ClosedReason(StrEnum):
    """Why something is not for the public."""

    EXEMPT = "exempt"  # unntatt offentlighet
    CLOSED_MEETING = "closed_meeting"  # lukket møte
    GRADED = "graded"  # gradert: fortrolig, begrenset


class Turn(StrEnum):
    """Which meeting words mean that give no day: counted from the paper's own, or the last of a span."""

    PREVIOUS = "previous"  # forrige møte
    NEXT = "next"  # neste møte, kommende møte
    LAST = "last"  # siste møte i 2024


class ReferenceStatus(StrEnum):
    """Whether a mention's target was found."""

    RESOLVED = "resolved"
    UNRESOLVED = "unresolved"
    AMBIGUOUS = "ambiguous"


class Severity(StrEnum):
    """How bad a problem is: the paper was not ingested, or it was and someone should look."""

    ERROR = "error"
    WARNING = "warning"
