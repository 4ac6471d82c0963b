"""Lines in which a paper names itself: 'Møteprotokoll', 'Referat Partnerskapsmøte 30. mai 2024', 'Årsmelding 2023'.

The same words stand in agendas and in running text, so that what follows such a line must bear it out.
"""

import re
from collections.abc import Sequence

from extractors.fields import block_label
from extractors.item_types import is_item_type_line
from extractors.language.bodies import looks_like_body
from extractors.sections.case_headings import case_heading
from extractors.sections.head_lines import names_sender, stands_out, tells_officer
from extractors.sections.numbered_papers import LINES_ABOVE, heads_paper
from extractors.sections.parts import LONGEST_TITLE, Part
from extractors.sections.records import CaseHead, Cases, ColumnLine, Facts, Piece, Prose
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import KIND_MARKERS
from models.layout import Paragraph
from models.vocabulary import SectionKind

CONFIRM_WITHIN = 12  # pieces within which facts or cases must follow a title of a notice or of minutes
CONFIRM_NUMBERED_WITHIN = 2  # the same for a title behind a number, which else is a case's own
OPENING_PIECES = 6  # a paper's own name stands among its first pieces
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


def kind_opened(found: Sequence[Piece], index: int, parts: Sequence[Part]) -> SectionKind | None:
    """The kind of paper that a line of prose opens at `index`, behind the last of `parts`; None where it opens none."""
    piece, part = found[index], parts[-1]
    if heads_paper(found, index, parts):
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
        borne_out = not (numbered or labels) and (opening or stands_out(piece.paragraph))
    else:
        at_start = piece.paragraph.starts_page or _after_page_start(found, index)
        borne_out = not numbered and ((opening and not part.dated) or at_start)
    return kind if borne_out else None


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


def _heads_sentences(found: Sequence[Piece], index: int) -> bool:
    """Whether a sentence stands right below a label of text: 'Avtalen går ut i juni.' below 'SAKSUTREDNING'.

    Below the name of a paper stands its head, or its title.
    """
    piece, behind = found[index], found[index + 1 : index + 2]
    if not isinstance(piece, Prose) or not behind or not isinstance(behind[0], Prose):
        return False
    label, line = block_label(piece.paragraph), behind[0].paragraph
    is_sentence = line.text.rstrip().endswith(".") and not (stands_out(line) or case_heading(line))
    return label is not None and label.field is Field.TEXT and is_sentence and line.label is None


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
    """Whether only titles stand between this line and the top of the page, or the table before it, as on a cover.

    Over a line that stands out also whose paper it is.
    """
    piece = found[index]
    apart = isinstance(piece, Prose) and stands_out(piece.paragraph)
    for earlier in reversed(found[max(0, index - LINES_ABOVE) : index]):
        if not isinstance(earlier, Prose):
            return found[index - 1] is not earlier
        if len(earlier.paragraph.text) > LONGEST_TITLE or case_heading(earlier.paragraph):
            return False
        if earlier.paragraph.starts_page:
            return True
        if earlier.paragraph.heading is None and not (apart and _names_owner(earlier.paragraph.text)):
            return False
    return False


def _names_owner(text: str) -> bool:
    """Whether a line over a title says whose paper it is: 'Kontrollutvalget i Solvik kommune'."""
    return names_sender(text) or looks_like_body(text)
