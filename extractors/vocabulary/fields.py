"""What labels (ledetekster) announce."""

from enum import StrEnum


class Field(StrEnum):
    """What a label announces."""

    BODY = "body"  # utvalg, organ
    SUBJECT = "subject"  # tema: what the paper is
    DATE = "date"
    TIME = "time"
    ENDS = "ends"  # møteslutt
    PLACE = "place"
    ADDRESSEES = "addressees"  # til, innkalte: called, not present
    PRESENT = "present"
    ABSENT = "absent"
    SUBSTITUTE = "substitute"
    CHAIR = "chair"
    MINUTE_TAKER = "minute_taker"
    SECRETARIAT = "secretariat"
    PRESENTER = "presenter"
    CASE_NUMBER = "case_number"
    TITLE = "title"
    ITEM_TYPE = "item_type"
    RESPONSIBLE = "responsible"
    CASE_OFFICER = "case_officer"
    ATTACHMENTS = "attachments"
    PROPOSAL = "proposal"
    DECISION = "decision"
    TREATMENT = "treatment"  # what was said in the meeting
    VOTING = "voting"
    TEXT = "text"  # background, assessment and other running text
    DEADLINE = "deadline"
    ARCHIVE = "archive"  # journal and archive numbers: never a case number
    ACCESS = "access"  # tilgang, gradering, lukket: who may see it
    HELD = "held"  # a sentence that says when the meeting was held
    OTHER = "other"  # a label among known ones that nobody knows: kept as text
    IGNORED = "ignored"  # signatures, copies, practical notes
