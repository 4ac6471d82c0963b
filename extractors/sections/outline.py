"""A packet's parts: where each paper begins, and what it is.

A part begins at the head of a case paper, at dated facts about a meeting, or at a line in which a paper names itself.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import takewhile

from extractors.fields import block_label, is_page_link
from extractors.language.bodies import looks_like_body
from extractors.language.numbers import find_case_numbers
from extractors.sections.called_cases import listed_titles
from extractors.sections.case_headings import case_heading
from extractors.sections.case_heads import MEETING_WORD
from extractors.sections.head_lines import HEAD_FIELDS, OFFICER_FIELDS, heads_papers, names_sender, tells_officer
from extractors.sections.heads_above import head_above
from extractors.sections.parts import LONGEST_TITLE, Part
from extractors.sections.records import CaseHead, Facts, LabelledValue, Piece, Prose, Title, days_of
from extractors.sections.self_naming import kind_named, kind_opened
from extractors.vocabulary.fields import Field
from extractors.vocabulary.kinds import AGENDA_MARKERS
from models.layout import Paragraph
from models.vocabulary import SectionKind

CALLS = re.compile(r"(?:vi|det) ", re.IGNORECASE)
"""A sentence that calls to a meeting, below the title: 'Vi kallar med dette inn til møte i Klinisk utval'."""
AGENDA = re.compile("|".join(AGENDA_MARKERS), re.IGNORECASE)
_Number = tuple[int | None, int]
"""Year and number of a case, however printed."""
NAMING_LABELS = ("referat", "innkalling")
"""Subject labels that name the kind themselves: 'Referat fra | SSU 12.03.24'."""


def outline(found: Sequence[Piece]) -> list[Part]:
    """Pieces in reading order -> the parts of the packet in reading order."""
    parts = [Part()]
    titles = listed_titles(found)
    for index, each in enumerate(found):
        part = parts[-1]
        piece = head_above(found, index, parts) or each
        if isinstance(piece, Facts) and _is_of_open_case(piece, part):
            part.pieces.append(CaseHead(piece.values))
            continue
        kind = None if _heads_agenda(piece, part) else kind_opened(found, index, parts)
        if kind is not None or _opens(piece, part):
            turns = kind is not None and _turns(piece, kind, part)
            part = _next_part(parts, titles, _head_numbers(piece), turns=turns)
        if isinstance(piece, CaseHead) and not _tells_way(piece, part):
            part.kind = SectionKind.CASE_PAPER
        if isinstance(piece, Facts):
            _name_by_subject(part, piece)
        if kind is not None and isinstance(piece, Prose):
            _name(part, kind, _title(piece.paragraph))
            part.pieces.append(Title(piece.paragraph))
        else:
            part.pieces.append(piece)
    return [part for part in parts if part.pieces]


def _heads_agenda(piece: Piece, part: Part) -> bool:
    """Whether a line heads the agenda of the notice whose letter stands before it: 'SAKSLISTE TIL STYREMØTE'.

    One behind cases, or for another day, is of the next notice.
    """
    if not isinstance(piece, Prose) or not AGENDA.match(piece.paragraph.text):
        return False
    return _is_of_letter(part, days_of((piece.paragraph.text,)))


def _is_of_letter(part: Part, days: frozenset[tuple[int, int]]) -> bool:
    """Whether what names some days, or none, belongs to the notice whose letter alone stands before it."""
    if part.kind is not SectionKind.NOTICE or part.holds_cases:
        return False
    told = days_of(earlier.paragraph.text for earlier in part.pieces if isinstance(earlier, Prose))
    return days <= part.days | told


def _is_of_open_case(facts: Facts, part: Part) -> bool:
    """Whether dated facts inside minutes are the head of the case that opens above them: they tell who prepared it.

    'Sak 5/11 Legevakt' / 'Dato: | 02.05.2011' / 'Saksbehandler: | Liv Moen'; a day 'Møtedato' is that of the minutes.
    The officer may stand on a line of its own between the case and the day.
    """
    if part.kind is not SectionKind.MINUTES and not part.attended:
        return False
    officers = list(takewhile(tells_officer, reversed(part.pieces)))
    if not facts.has_date or not (officers or Field.CASE_OFFICER in {value.field for value in facts.values}):
        return False
    above = part.pieces[-1 - len(officers)] if len(officers) < len(part.pieces) else None
    heading = case_heading(above.paragraph) if isinstance(above, Prose) else None
    own = not any(MEETING_WORD.search(value.label) for value in facts.values) or _days([facts]) == _days(part.pieces)
    return heading is not None and heading.worded and own


def _opens(piece: Piece, part: Part) -> bool:
    """Whether a piece that is no title opens a new part behind `part`."""
    if isinstance(piece, CaseHead):
        if _tells_way(piece, part):
            return False
        awaits_head = part.kind is SectionKind.CASE_PAPER and not part.headed
        return bool(part.pieces) and not awaits_head
    if isinstance(piece, Facts) and piece.has_date and not _goes_on_with_head(piece, part):
        if _is_of_letter(part, _days([piece])):
            return False
        return part.under_way or (part.dated and _days([piece]) != _days(part.pieces))
    return False


def _goes_on_with_head(facts: Facts, part: Part) -> bool:
    """Whether labelled lines are of a case paper's head: 'Møtedato: 12.03.1997' above the first label of its text."""
    texts = (piece.paragraph for piece in part.pieces if isinstance(piece, Prose))
    labels = {label.field for paragraph in texts if (label := block_label(paragraph))}
    of_head = {value.field for value in facts.values} <= HEAD_FIELDS
    return part.kind is SectionKind.CASE_PAPER and of_head and not part.dated and labels <= OFFICER_FIELDS


def _tells_way(head: CaseHead, part: Part) -> bool:
    """Whether a table 'Saksnr. | Utvalg | Møtedato' inside minutes tells the way of the case that is open there.

    One that names other days than the minutes' own heads the paper of a coming case, which a packet has behind them.
    """
    if not part.tells_minutes:
        return False
    days, met = _days_under(_told(head), {Field.DATE}), part.days
    if days and met and not days & met:
        return False
    numbers = _head_numbers(head)
    if not numbers:
        return bool(days & met)
    prose = (piece.paragraph for piece in reversed(part.pieces) if isinstance(piece, Prose))
    last = next((heading.number for paragraph in prose if (heading := case_heading(paragraph))), None)
    return last is not None and (last.year, last.number) in numbers


def _told(head: CaseHead) -> tuple[LabelledValue, ...]:
    """All values of the head of a case paper, those of the case's way included."""
    return (*head.values, *(value for step in head.steps for value in step))


def _head_numbers(piece: Piece) -> frozenset[_Number]:
    """Year and number of the cases that the head of a case paper names; none in any other piece."""
    values = _told(piece) if isinstance(piece, CaseHead) else ()
    lines = (line for value in values if value.field is Field.CASE_NUMBER for line in value.paragraphs)
    return frozenset((number.year, number.number) for line in lines for number in find_case_numbers(line.text))


def _turns(piece: Piece, kind: SectionKind, part: Part) -> bool:
    """Whether a line at the top of a page names another kind than the part's own: minutes behind a notice."""
    return isinstance(piece, Prose) and piece.paragraph.starts_page and part.kind not in {None, kind}


def _next_part(parts: list[Part], titles: frozenset[str], numbers: frozenset[_Number], *, turns: bool = False) -> Part:
    """Open a part, unless the last is not under way; the head of the new one at the end of the last goes with it.

    `turns`: another kind of paper surely begins.
    """
    last = parts[-1]
    if not (last.under_way or last.headed or turns):
        return last
    start = _head_start(last.pieces, titles, numbers)
    new = Part(last.pieces[start:])
    del last.pieces[start:]
    parts.append(new)
    return new


def _head_start(found: Sequence[Piece], titles: frozenset[str], numbers: frozenset[_Number]) -> int:
    """Where at the end of a part the next begins: its sender, its case officer, a heading or a bold line on a new page.

    Other bold lines go with these where they stand below them. `titles`: of the agenda, which head papers in any look;
    `numbers`: of the case whose head follows, which may stand above it: 'Sak 12/24', 'Sak 12/24 Felles legevakt'.
    """
    start = len(found)
    for index in range(len(found) - 1, -1, -1):
        piece = found[index]
        if isinstance(piece, Prose) and is_page_link(piece.paragraph.text):
            continue
        sure = tells_officer(piece) or (isinstance(piece, Prose) and _titles_head(piece.paragraph, titles, numbers))
        if not (sure or _stands_apart(piece)) or _is_attached(found, index):
            break
        if sure or (isinstance(piece, Prose) and _opens_head(piece.paragraph)):
            start = index
    return start


def _is_attached(found: Sequence[Piece], index: int) -> bool:
    """Whether a line is of a list below 'Vedlegg:', on the same page: an attachment may have the name of a case."""
    for piece in reversed(found[: index + 1]):
        if not isinstance(piece, Prose) or piece.paragraph.starts_page or len(piece.paragraph.text) > LONGEST_TITLE:
            return False
        label = block_label(piece.paragraph)
        if label:
            return label.field is Field.ATTACHMENTS
    return False


def _titles_head(line: Paragraph, titles: frozenset[str], numbers: frozenset[_Number]) -> bool:
    """Whether a line is the title of a case on the agenda, or opens a case by a number of the head below it."""
    heading = case_heading(line) if numbers else None
    return line.text.strip().lower() in titles or (
        heading is not None and (heading.number.year, heading.number.number) in numbers
    )


def _stands_apart(piece: Piece) -> bool:
    """Whether a piece is a short line set off from the text, that opens neither a case nor a block of one."""
    if not isinstance(piece, Prose) or len(piece.paragraph.text) > LONGEST_TITLE or piece.paragraph.label:
        return False
    line = piece.paragraph
    set_off = line.heading is not None or line.is_bold() or _opens_head(line)
    return set_off and case_heading(line) is None and block_label(line) is None


def _opens_head(line: Paragraph) -> bool:
    named = line.starts_page and (looks_like_body(line.text) or heads_papers(line.text))
    return line.heading is not None or (line.starts_page and line.is_bold()) or named or names_sender(line.text)


def _title(line: Paragraph) -> str | None:
    """The title that a line gives a paper; a case's number alone gives none: 'Sak 12/24' above 'Felles legevakt'."""
    heading = case_heading(line)
    return None if heading and heading.title_start >= len(line.text) else line.text


def _name(part: Part, kind: SectionKind, title: str | None) -> None:
    """Take a kind and title; dated facts that named the kind before are not overruled, nor a title by a sentence."""
    calls_again = part.kind is kind and part.title is not None and title is not None and CALLS.match(title)
    if part.kind is None or not (part.dated or calls_again):
        part.kind, part.title = kind, title


def _name_by_subject(part: Part, facts: Facts) -> None:
    """Let a subject row name the kind: 'Tema | Innkalling SSU'."""
    for value in facts.values:
        if value.field is not Field.SUBJECT:
            continue
        names_itself = value.label.lower().startswith(NAMING_LABELS)
        words = f"{value.label} {value.text}" if names_itself else value.text
        kind = kind_named(words)
        if kind is not None:
            part.kind, part.title = kind, words
            return


def _days(found: Sequence[Piece]) -> frozenset[tuple[int, int]]:
    """The days (month, day) that some facts name under a date label."""
    return _days_under((value for piece in found if isinstance(piece, Facts) for value in piece.values), {Field.DATE})


def _days_under(values: Iterable[LabelledValue], fields: Collection[Field]) -> frozenset[tuple[int, int]]:
    """The days (month, day) of the values under some labels."""
    return days_of(value.text for value in values if value.field in fields)
