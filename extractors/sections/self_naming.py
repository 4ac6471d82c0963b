"""Lines in which a paper names itself: 'Møteprotokoll', 'Referat Partnerskapsmøte 30. mai 2024', 'Årsmelding 2023'.

The same words stand in agendas and in running text, so that what follows such a line must bear it out.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.fields import block_label
from extractors.item_types import is_item_type_line
from extractors.language.names import is_organisation
from extractors.language.numbers import CaseNumber
from extractors.sections.case_headings import case_heading
from extractors.sections.parts import LONGEST_TITLE, Part
from extractors.sections.records import CaseHead, Cases, ColumnLine, Facts, OtherTable, Piece, Prose
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import KIND_MARKERS
from models.layout import Paragraph
from models.vocabulary import SectionKind

CONFIRM_WITHIN = 12  # pieces within which facts or cases must follow a title of a notice or of minutes
CONFIRM_NUMBERED_WITHIN = 2  # the same for a title behind a number, which else is a case's own
HEAD_WITHIN = 3  # pieces behind a case's number in which its title, its day and who prepared it stand
OPENING_PIECES = 6  # a paper's own name stands among its first pieces
OFFICER_FIELDS = frozenset({Field.CASE_OFFICER, Field.ARCHIVE, Field.ACCESS, Field.IGNORED})
"""What stands with the case officer above the way of a case: 'Sakshandsamar: Kari Fjellheim', 'Arkiv: 033'."""
LONGEST_OFFICER_TABLE = 4  # rows: 'Saksbehandler: ... | Arkiv: ...', 'Arkivsaksnr.: ... | Dato: ...'
LONGEST_SENDER = 5  # words of a line that names the organisation only: 'Helse Solvik HF og kommunene'
DASHES = frozenset("-–—")
LINES_ABOVE = 4  # pieces above a line in which a case's number, or the top of the page, may stand
PAPERS_BEFORE = frozenset({SectionKind.NOTICE, SectionKind.CASE_PAPER})
"""What papers stand behind in a packet."""
MEETING_PAPERS = frozenset({SectionKind.NOTICE, SectionKind.MINUTES})
TELLS = re.compile(
    r"\b(?:ble|blei|vart|vert|blir|er|var|godkjen(?:t|nes|nast|d|de|ner)|tas|takast|tatt|teken|tek|tar|vedtas|legges|leggjast|"
    r"utsettes|oversendes|sendes|undertegnes|signeres)\b",
    re.IGNORECASE,
)
"""Verbs of a sentence, which is no title: 'Innkalling og saksliste ble godkjent'."""
_MARKERS = {kind: re.compile(rf"(?:{'|'.join(words)})", re.IGNORECASE) for kind, words in KIND_MARKERS.items()}
_NUMBER_BEFORE = re.compile(r"^(?:sak(?:snr)?\.? )?[\d./ -]{3,9}\s*[:.–-]?\s*", re.IGNORECASE)


def kind_named(text: str) -> SectionKind | None:
    """The kind that a title or subject names: 'Referat fra møte i SSU' -> minutes, 'Innkalling' -> notice."""
    bare = _NUMBER_BEFORE.sub("", text.strip()) or text.strip()
    return next((kind for kind, pattern in _MARKERS.items() if pattern.match(bare)), None)


def names_sender(text: str) -> bool:
    """Whether a line is the name of an organisation and nothing else, as over a letter: 'SOLVIK KOMMUNE'.

    Its body may stand behind a dash: 'HELSE SOLVIK HF – STYRET'.
    """
    words = [word for word in text.split() if word not in DASHES]
    return 0 < len(words) <= LONGEST_SENDER and is_organisation(text) and text[-1] not in ".:?"


def kind_opened(found: Sequence[Piece], index: int, parts: Sequence[Part]) -> SectionKind | None:
    """The kind of paper that a line of prose opens at `index`, behind the last of `parts`; None where it opens none."""
    piece, part = found[index], parts[-1]
    if isinstance(piece, Prose) and _heads_paper(piece.paragraph, found[index + 1 : index + 1 + HEAD_WITHIN], parts):
        return SectionKind.CASE_PAPER
    if _repeats_agenda(found, index, parts):
        return SectionKind.CASE_PAPER
    if not isinstance(piece, Prose) or len(piece.paragraph.text) > LONGEST_TITLE or piece.paragraph.label:
        return None
    kind = kind_named(piece.paragraph.text)
    tells = TELLS.search(piece.paragraph.text) or _is_first_point(found, index)
    if kind is None or tells or _titles_a_case(found, index):
        return None
    opening = index < OPENING_PIECES and not part.under_way
    numbered = case_heading(piece.paragraph) is not None
    if kind in MEETING_PAPERS:
        borne_out = _confirmed(found, index, numbered=numbered) or (opening and not numbered)
    elif kind is SectionKind.CASE_PAPER:
        labels = (
            _labels_text(piece.paragraph, part) or _heads_sentences(found, index) or _opens_text(found, index, part)
        )
        borne_out = not (numbered or labels) and (opening or _stands_out(piece.paragraph))
    else:
        at_start = piece.paragraph.starts_page or _after_page_start(found, index)
        borne_out = not numbered and ((opening and not part.dated) or at_start)
    return kind if borne_out else None


def _heads_paper(line: Paragraph, behind: Sequence[Piece], parts: Sequence[Part]) -> bool:
    """Whether number and title of a case on a new page head its paper: who prepared it stands right below.

    'Sak 12/24 Felles legevakt' / 'Saksbehandler: Kari Fjellheim', or the title below the number; the day may stand
    between. Behind a notice or another case paper, or behind the last minutes where a notice before them has the case.
    """
    heading = case_heading(line) if line.starts_page else None
    if heading is None or not heading.worded or not _awaits_paper(parts, heading.number):
        return False
    if heading.title_start >= len(line.text):
        title, behind = behind[:1], behind[1:]
        if not any(isinstance(piece, Prose) and _stands_out(piece.paragraph) for piece in title):
            return False
    below = next((piece for piece in behind if not _dates_paper(piece)), None)
    return below is not None and tells_officer(below)


def _repeats_agenda(found: Sequence[Piece], index: int, parts: Sequence[Part]) -> bool:
    """Whether number and title of a case on a new page head its paper, without any head: the agenda before has it.

    Something is proposed below, and nothing decided, up to the next such page; in minutes it would be.
    """
    piece = found[index]
    if not isinstance(piece, Prose) or not piece.paragraph.starts_page or not _stands_out(piece.paragraph):
        return False
    heading = case_heading(piece.paragraph)
    if heading is None or not heading.worded or heading.title_start >= len(piece.paragraph.text):
        return False
    listed = any(part.lists(heading.number.year, heading.number.number) for part in parts)
    if not listed or any(part.attended or part.kind is SectionKind.MINUTES for part in parts):
        return False
    below = takewhile(lambda later: not _starts_case(later), found[index + 1 :])
    labels = {label.field for later in below if isinstance(later, Prose) and (label := block_label(later.paragraph))}
    return Field.PROPOSAL in labels and Field.DECISION not in labels


def _starts_case(piece: Piece) -> bool:
    """Whether a piece is a case's heading at the top of a page."""
    return isinstance(piece, Prose) and piece.paragraph.starts_page and case_heading(piece.paragraph) is not None


def _awaits_paper(parts: Sequence[Part], number: CaseNumber) -> bool:
    """Whether the paper of a case may follow: behind papers, or minutes of another day than the notice that has it."""
    *earlier, last = parts
    if not last.attended:
        return last.kind in PAPERS_BEFORE
    notices = [part for part in earlier if part.kind is SectionKind.NOTICE and part.lists(number.year, number.number)]
    return any(part.days and last.days and not part.days & last.days for part in notices)


def _dates_paper(piece: Piece) -> bool:
    """'Møtedato: 12.03.2024', between a case's title and who prepared it."""
    return isinstance(piece, Facts) and {value.field for value in piece.values} <= {Field.DATE, Field.BODY}


def _labels_text(paragraph: Paragraph, part: Part) -> bool:
    """Whether a word for a case paper is the label of its text: 'Saksutgreiing:', 'Saksfremlegg' below its own head."""
    label = block_label(paragraph)
    if label is None or label.field is not Field.TEXT:
        return False
    return paragraph.text.rstrip().endswith(":") or (part.headed and not paragraph.starts_page)


def _opens_text(found: Sequence[Piece], index: int, part: Part) -> bool:
    """Whether a label of text stands below the heading of a case in minutes, and no head of a paper below it."""
    piece, behind = found[index], found[index + 1 : index + 2]
    label = block_label(piece.paragraph) if isinstance(piece, Prose) else None
    if label is None or label.field is not Field.TEXT or not part.attended:
        return False
    headed = any(isinstance(later, CaseHead | Facts) or tells_officer(later) for later in behind)
    above = [earlier.paragraph for earlier in found[max(0, index - LINES_ABOVE) : index] if isinstance(earlier, Prose)]
    return not headed and any(case_heading(line) for line in above)


def tells_officer(piece: Piece) -> bool:
    """Whether a line, labelled lines or a small table tell who prepared a case, and nothing of a meeting."""
    if isinstance(piece, OtherTable):
        labels = [label.field for line in piece.table.paragraphs if (label := block_label(line))]
        return len(piece.table.rows) <= LONGEST_OFFICER_TABLE and Field.CASE_OFFICER in labels
    if isinstance(piece, Prose):
        label = block_label(piece.paragraph)
        return label is not None and label.field in {Field.CASE_OFFICER, Field.ARCHIVE}
    return isinstance(piece, Facts) and {value.field for value in piece.values} <= OFFICER_FIELDS


def _heads_sentences(found: Sequence[Piece], index: int) -> bool:
    """Whether a sentence stands right below a label of text: 'Avtalen går ut i juni.' below 'SAKSUTREDNING'.

    Below the name of a paper stands its head, or its title.
    """
    piece, behind = found[index], found[index + 1 : index + 2]
    if not isinstance(piece, Prose) or not behind or not isinstance(behind[0], Prose):
        return False
    label, line = block_label(piece.paragraph), behind[0].paragraph
    is_sentence = line.text.rstrip().endswith(".") and not (_stands_out(line) or case_heading(line))
    return label is not None and label.field is Field.TEXT and is_sentence and line.label is None


def _stands_out(paragraph: Paragraph) -> bool:
    return paragraph.heading is not None or paragraph.is_bold() or paragraph.starts_page or paragraph.text.isupper()


def _is_first_point(found: Sequence[Piece], index: int) -> bool:
    """Whether a line stands right below the label of a proposal or decision: 'Vedtak:' / 'Referat til orientering.'."""
    above = found[index - 1] if index else None
    label = block_label(above.paragraph) if isinstance(above, Prose) else None
    return label is not None and label.field in {Field.PROPOSAL, Field.DECISION}


def _titles_a_case(found: Sequence[Piece], index: int) -> bool:
    """Whether a line titles the case whose number stands above it: '2025.02' / '1 vedlegg' / 'Referat fra SSU'."""
    for earlier in reversed(found[max(0, index - LINES_ABOVE) : index]):
        if not isinstance(earlier, Prose):
            return False
        heading = case_heading(earlier.paragraph)
        if heading:
            return heading.title_start >= len(earlier.paragraph.text)
        if not is_item_type_line(earlier.paragraph.text):
            return False
    return False


def _confirmed(found: Sequence[Piece], index: int, *, numbered: bool) -> bool:
    """Whether facts or cases follow soon, before a case opens by its number; a numbered title needs them at once."""
    within = CONFIRM_NUMBERED_WITHIN if numbered else CONFIRM_WITHIN
    for later in found[index + 1 : index + 1 + within]:
        if isinstance(later, Facts | Cases | ColumnLine):
            return True
        if isinstance(later, CaseHead):
            return False
        if isinstance(later, Prose) and (kind_named(later.paragraph.text) or case_heading(later.paragraph)):
            return False
    return False


def _after_page_start(found: Sequence[Piece], index: int) -> bool:
    """Whether only titles stand between this line and the top of the page, or the table before it, as on a cover."""
    for earlier in reversed(found[max(0, index - LINES_ABOVE) : index]):
        if not isinstance(earlier, Prose):
            return found[index - 1] is not earlier
        if len(earlier.paragraph.text) > LONGEST_TITLE or case_heading(earlier.paragraph):
            return False
        if earlier.paragraph.starts_page:
            return True
        if earlier.paragraph.heading is None:
            return False
    return False
