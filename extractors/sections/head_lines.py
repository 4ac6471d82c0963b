"""Lines of the heads of case papers, told one by one: who sends a paper, who prepared its case, what stands out."""

import re

from extractors.fields import block_label
from extractors.language.names import is_organisation
from extractors.sections.records import Facts, OtherTable, Piece, Prose
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import PAPERS_HEADINGS
from models.layout import Paragraph

OFFICER_FIELDS = frozenset({Field.CASE_OFFICER, Field.ARCHIVE, Field.ACCESS, Field.IGNORED})
"""What stands with the case officer above the way of a case: 'Sakshandsamar: Kari Fjellheim', 'Arkiv: 033'."""
HEAD_FIELDS = OFFICER_FIELDS | {
    *(Field.BODY, Field.DATE, Field.SUBJECT, Field.ADDRESSEES, Field.ATTACHMENTS, Field.OTHER)
}
"""Labelled lines of a case paper's head."""
OF_CASE = frozenset({Field.CASE_OFFICER, Field.RESPONSIBLE, Field.ITEM_TYPE})
"""What labels say of a case and never of a meeting: 'Saksbehandler', 'Saksansvarlig', 'Sakstype'."""
LONGEST_OFFICER_TABLE = 4  # rows: 'Saksbehandler: ... | Arkiv: ...', 'Arkivsaksnr.: ... | Dato: ...'
LONGEST_SENDER = 5  # words of a line that names the organisation only: 'Helse Solvik HF og kommunene'
ARCHIVE_BESIDE = re.compile(r"(?<=\S) +Arkiv(?:sak|kode|ref)[\w.-]*[ :].*")
"""The archive's numbers at the right of a letterhead: 'SOLVIK KOMMUNE ' + 'Arkivsak-dok. 26/00412-3 Arkivkode G21'."""
DASHES = frozenset("-–—")
PAPERS_HEADING = re.compile("|".join(PAPERS_HEADINGS), re.IGNORECASE)


def heads_papers(text: str) -> bool:
    """Whether a line stands over the case papers of a packet, or one of them: 'Sakspapirer'."""
    return bool(PAPERS_HEADING.fullmatch(text.strip(" .:")))


def names_sender(text: str) -> bool:
    """Whether a line is the name of an organisation and nothing else, as over a letter: 'SOLVIK KOMMUNE'.

    Its body may stand behind a dash: 'HELSE SOLVIK HF – STYRET'; what the archive calls the paper may stand beside it.
    """
    text = ARCHIVE_BESIDE.sub("", text)
    words = [word for word in text.split() if word not in DASHES]
    return 0 < len(words) <= LONGEST_SENDER and is_organisation(text) and text[-1] not in ".:?"


def tells_officer(piece: Piece) -> bool:
    """Whether a line, labelled lines or a small table tell who prepared a case, and nothing of a meeting."""
    if isinstance(piece, OtherTable):
        labels = [label.field for line in piece.table.paragraphs if (label := block_label(line))]
        return len(piece.table.rows) <= LONGEST_OFFICER_TABLE and Field.CASE_OFFICER in labels
    if isinstance(piece, Prose):
        label = block_label(piece.paragraph)
        return label is not None and label.field in {Field.CASE_OFFICER, Field.ARCHIVE}
    return isinstance(piece, Facts) and {value.field for value in piece.values} <= OFFICER_FIELDS


def stands_out(paragraph: Paragraph) -> bool:
    """Whether a line is set off from the text, or opens a page."""
    return paragraph.heading is not None or paragraph.is_bold() or paragraph.starts_page or paragraph.text.isupper()
