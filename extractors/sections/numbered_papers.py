"""Case papers that open with number and title of the case, and do not name themselves.

    Sak 12/24 Felles legevakt
    Utvalg        | Strategisk samarbeidsutvalg
    Møtedato      | 12.03.2024
    Saksbehandler | Kari Fjellheim

Agendas and minutes have such lines too, so that who prepared the case must stand below, or the agenda have it.
"""

from collections.abc import Sequence

from extractors.fields import column_field
from extractors.language.numbers import CaseNumber
from extractors.sections.called_cases import awaits_paper, is_called, is_called_so, is_of_another, proposes
from extractors.sections.case_headings import case_heading
from extractors.sections.case_heads import MEETING_WORD
from extractors.sections.head_lines import HEAD_FIELDS, OF_CASE, heads_papers, names_sender, stands_out, tells_officer
from extractors.sections.parts import LONGEST_TITLE, Part
from extractors.sections.records import Facts, Piece, Prose, Title, days_of
from extractors.vocabulary.fields import Field
from models.layout import Paragraph
from models.vocabulary import SectionKind

HEAD_WITHIN = 3  # pieces behind a case's number in which its title, its day and who prepared it stand
LOOK_AHEAD = 400  # pieces behind a case's number in which its paper may propose something
LINES_ABOVE = 4  # pieces above a line in which the top of the page, or the number of its case, may stand


def heads_paper(found: Sequence[Piece], index: int, parts: Sequence[Part]) -> bool:
    """Whether the line at `index`, behind the last of `parts`, is number and title of a case, and heads its paper.

    A bare number needs to stand out, and to be on the agenda: '12/24 Felles legevakt'.
    """
    piece = found[index]
    heading = case_heading(piece.paragraph) if isinstance(piece, Prose) else None
    named = bool(parts[-1].pieces) and isinstance(parts[-1].pieces[-1], Title)  # 'Saksframlegg' right above opened it
    if heading is None or named or not isinstance(piece, Prose):
        return False
    line = piece.paragraph
    if not heading.worded and not (stands_out(line) and is_called(heading.number, parts)):
        return False
    near = [piece for piece in found[index + 1 : index + 1 + HEAD_WITHIN + 1] if not _tells_type(piece)]
    behind = found[index + 1 : index + 1 + LOOK_AHEAD]
    titled = heading.title_start < len(line.text)
    follows = _follows_paper(line, heading.number, parts)
    again = stands_out(line) and is_called(heading.number, parts) and proposes(behind)  # on the agenda's own page
    placed = follows or again or _tops_page(found, index, headed=True)
    if _has_head(near[:HEAD_WITHIN], heading.number, parts, titled=titled, placed=placed):
        return True
    # a bare number may title the last minutes, and 'Merknader til saklisten' head more of the notice
    apart = heading.worded and (stands_out(line) or is_called_so(line, parts))
    alone = apart and (follows or _tops_page(found, index, headed=False))
    return alone and _repeats_agenda(behind, heading.number, parts, titled=titled)


def _has_head(
    behind: Sequence[Piece], number: CaseNumber, parts: Sequence[Part], *, titled: bool, placed: bool
) -> bool:
    """Whether who prepared a case stands right below its number and title, or below its title; the day may between.

    `placed` at the top of a page or below such a paper, behind a notice or another paper, or behind the last minutes
    where a notice has the case. With a day beside it anywhere, but in minutes that of another meeting.
    """
    if not titled:
        officer_above = any(map(tells_officer, behind[:1])) and _is_title(behind[1:])
        if not (_is_title(behind) or officer_above or _may_be_title(behind, number, parts)):
            return False
        behind = behind[0 if officer_above else 1 :]
    if _tells_case(behind):
        return not parts[-1].tells_minutes or any(_is_of_later(piece, parts[-1]) for piece in behind[:2])
    below = next((piece for piece in behind if not _dates_paper(piece)), None)
    return placed and awaits_paper(parts, number) and below is not None and tells_officer(below)


def _tells_case(head: Sequence[Piece]) -> bool:
    """Whether a dated head tells of a case: 'Utvalg | Møtedato | Saksbehandler'.

    In one table, or who prepared it beside: 'Møtedato: 12.03.2024' / 'Saksbehandler: Kari Fjellheim', or above.
    """
    if any(map(tells_officer, head[:1])):
        head = [*head[1:2], head[0]]
    facts = head[0] if head else None
    if not isinstance(facts, Facts) or not facts.has_date or not {value.field for value in facts.values} <= HEAD_FIELDS:
        return False
    return any(column_field(value.label) in OF_CASE for value in facts.values) or any(map(tells_officer, head[1:2]))


def _tells_type(piece: Piece) -> bool:
    """'Sakstype: Beslutning', which may stand above who prepared a case."""
    label, colon, _ = piece.paragraph.text.partition(":") if isinstance(piece, Prose) else ("", "", "")
    return bool(colon) and column_field(label) is Field.ITEM_TYPE


def _is_of_later(head: Piece, minutes: Part) -> bool:
    """Whether the head of a case behind minutes names the meeting of another day: 'Møtedato: 12.03.2024'."""
    values = head.values if isinstance(head, Facts) else ()
    days = days_of(value.text for value in values if MEETING_WORD.search(value.label))
    return bool(days and minutes.days) and not days & minutes.days


def _tops_page(found: Sequence[Piece], index: int, *, headed: bool) -> bool:
    """Whether a line stands at the top of a page, below the sender or, if it may be `headed`, any heading there.

    Or below 'Sakspapirer' on any page.
    """
    for piece in reversed(found[max(0, index - LINES_ABOVE) : index + 1]):
        if not isinstance(piece, Prose):
            return False
        line = piece.paragraph
        if heads_papers(line.text):
            return True
        heads_page = names_sender(line.text) or (headed and line.heading is not None)
        if piece is not found[index] and (not heads_page or case_heading(line)):
            return False
        if line.starts_page:
            return True
    return False


def _follows_paper(line: Paragraph, number: CaseNumber, parts: Sequence[Part]) -> bool:
    """Whether a heading stands below the paper of another case, on one page with it.

    It must be on the agenda, since a paper may print an earlier case whole.
    """
    last = parts[-1]
    apart = stands_out(line) or is_called_so(line, parts)
    if last.kind is not SectionKind.CASE_PAPER or not apart or not is_called(number, parts):
        return False
    lines = (piece.paragraph for piece in last.pieces if isinstance(piece, Title | Prose))
    opened = {(heading.number.year, heading.number.number) for each in lines if (heading := case_heading(each))}
    return bool(opened) and (number.year, number.number) not in opened


def _repeats_agenda(behind: Sequence[Piece], number: CaseNumber, parts: Sequence[Part], *, titled: bool) -> bool:
    """Whether a case's heading heads its paper without any head: the agenda before has it, and something is proposed.

    Behind minutes a notice must call to another meeting for it.
    """
    listed = any(part.lists(number.year, number.number) for part in parts)
    earlier = all(is_of_another(part, parts, number) for part in parts if part.tells_minutes)
    return listed and earlier and (titled or _is_title(behind)) and proposes(behind)


def _is_title(behind: Sequence[Piece]) -> bool:
    """Whether a line that stands out is the title below a number that stands alone."""
    return any(isinstance(piece, Prose) and stands_out(piece.paragraph) for piece in behind[:1])


def _may_be_title(behind: Sequence[Piece], number: CaseNumber, parts: Sequence[Part]) -> bool:
    """Whether a line below the number of a called case is its title in any look: who prepared it stands below."""
    titles = [piece.paragraph for piece in behind[:1] if isinstance(piece, Prose)]
    short = any(len(line.text) <= LONGEST_TITLE and line.text[-1:] not in ".:" for line in titles)
    return short and any(map(tells_officer, behind[1:2])) and is_called(number, parts)


def _dates_paper(piece: Piece) -> bool:
    """'Møtedato: 12.03.2024', between a case's title and who prepared it."""
    return isinstance(piece, Facts) and {value.field for value in piece.values} <= {Field.DATE, Field.BODY}
