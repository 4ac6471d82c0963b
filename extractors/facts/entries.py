"""Entries: drafts read to their last word: number, title, types, attachments, people, text and points."""

import re
from collections.abc import Sequence

from msgspec import Struct, field

from extractors.closed import closed_by_text, closed_by_title, closed_by_value
from extractors.facts.content import Content, read_content
from extractors.facts.drafts import Draft
from extractors.facts.headed import is_decision_label
from extractors.facts.light import Light
from extractors.facts.places import place
from extractors.facts.tasks import assignees
from extractors.facts.titles import split_title, without_type_behind
from extractors.facts.type_letters import take_type_letter
from extractors.facts.unfolding import unfold
from extractors.fields import labelled_types
from extractors.item_types import attached, attachments, item_types, lettered_types, without_types
from extractors.language.names import is_given_name, split_names, titled_name
from extractors.sections.deadline_tails import before_deadline
from extractors.slices import slice_paragraph
from models.facts import Closed, Entry, PersonRole
from models.layout import Paragraph
from models.vocabulary import ItemType, PointStage, Role, Stage

OF_MEETING = re.compile(r" [-–] [^-–:.;]{3,60} \d{1,2}\.\d{1,2}\.\d{4}$")
"""Body and day behind a title that every meeting has: 'Eventuelt' + ' - Utvalg for oppvekst 05.04.2018'."""


class ReadEntry(Struct, frozen=True):
    """An entry with the paragraphs in which mentions are looked for."""

    entry: Entry
    titles: list[Paragraph] = field(default_factory=list)
    content: Content = field(default_factory=Content)


def read_entry(draft: Draft, ordinal: int, light: Light) -> ReadEntry | None:
    """A draft -> an entry; None where nothing is left that a reader would call an item."""
    if draft.flattened:
        draft.part_names()
    draft.content = unfold(draft.content)
    _take_types(draft)
    side = " ".join(paragraph.printed for paragraph in draft.side)
    letters = lettered_types(side)
    side = "" if letters else side
    told = " ".join(paragraph.printed for paragraph in draft.types)
    beside = f"{side} {told}"
    letters = letters or lettered_types(told) or take_type_letter(draft, light.type_letters)
    whole_title, rest = split_title(draft.content, side, draft.title, reach=draft.title_reach)
    title, behind = without_type_behind(whole_title)
    if title is None and draft.number is None:
        return None
    content = read_content(rest, light, case=_case(draft, light), decided_beside=bool(draft.decision))
    _add_columns(content, draft, light)
    responsible = _responsible(draft, content, light)
    named = light.known_names | known_names([person.name for person in responsible])
    points = content.told(light)
    has_attachments, count = _attachments(draft, beside, content)
    entry = Entry(
        stage=light.stage,
        ordinal=ordinal,
        printed_number=draft.number.printed if draft.number else None,
        year=draft.number.year if draft.number else None,
        number=draft.number.number if draft.number else None,
        title=title,
        item_types=letters or behind or _item_types(draft, beside, title),
        has_attachments=has_attachments,
        attachment_count=count,
        text="\n".join(paragraph.printed for paragraph in content.text) or None,
        people=(*responsible, *assignees(points, named)),
        points=points,
        place=place(draft.paragraphs),
        closed=_closed(draft, title, rest),
    )
    return ReadEntry(entry, _title_paragraphs(draft, title), content)


def _attachments(draft: Draft, beside: str, content: Content) -> tuple[bool | None, int | None]:
    """Whether there are attachments, and how many, by the words beside the number, their column, or the content."""
    column = " ".join(paragraph.printed for paragraph in draft.attached)
    told = (attachments(beside), attached(column), (content.has_attachments, content.attachment_count))
    has_attachments = next((has for has, _ in told if has is not None), None)
    return has_attachments, next((count for _, count in told if count is not None), None)


def _case(draft: Draft, light: Light) -> tuple[int | None, int] | None:
    """Year and number of a case; a number without a year is of the meeting's."""
    if draft.number is None:
        return None
    return draft.number.year or (light.day.year if light.day else None), draft.number.number


def _closed(draft: Draft, title: str | None, rest: Sequence[Paragraph]) -> Closed | None:
    """What says that the case is not for the public: a column, its number and title, or what stands under it."""
    heads = (*draft.anchor, *draft.side, *draft.title, *draft.types, *draft.dropped)
    marks = [draft.closed, *(closed_by_value("Lukket", paragraph.printed) for paragraph in draft.access)]
    marks += [closed_by_title(text) for text in (title or "", *(paragraph.printed for paragraph in heads))]
    return next((mark for mark in marks if mark), None) or closed_by_text([*rest, *draft.decision, *draft.dropped])


def known_names(names: Sequence[str]) -> frozenset[str]:
    """Full names that help to part others; a bare given name parts nothing."""
    return frozenset(name for name in names if not is_given_name(name))


def _take_types(draft: Draft) -> None:
    """Move lines that label the item's type out of its content: 'Sakstype: Orientering'."""
    found = [(paragraph, labelled_types(paragraph)) for paragraph in draft.content]
    draft.types += [types for _, types in found if types]
    draft.content = [paragraph for paragraph, types in found if not types]


def _item_types(draft: Draft, beside: str, title: str | None) -> tuple[ItemType, ...]:
    """The types beside the number, in a first line of nothing else, of a title that is one ('Eventuelt'), or above."""
    opening = draft.content[0].text if draft.content and not is_decision_label(draft.content[0]) else ""
    opening = "" if opening.strip(" .:") == title else opening  # 'Referatsaker' is what the case is called
    types = item_types(beside) or (item_types(opening) if not without_types(opening) else ())
    named = OF_MEETING.sub("", title) if title else ""
    if not types and item_types(named) == (ItemType.ANY_OTHER_BUSINESS,) and not without_types(named):
        return item_types(named)
    return types or (item_types(draft.group.text) if draft.group else ())


def _add_columns(content: Content, draft: Draft, light: Light) -> None:
    """Add what stands in columns of its own: 'Forslag til vedtak', 'Konklusjon/oppfølging'."""
    decided = PointStage.ADOPTED if light.stage is Stage.MINUTES else None
    for column, first in ((draft.proposal, PointStage.PROPOSED), (draft.decision, decided)):
        if column:
            read = read_content(column, light, first=first)
            content.spoken += read.spoken
            content.text += read.text


def _responsible(draft: Draft, content: Content, light: Light) -> tuple[PersonRole, ...]:
    """Persons of the Ansvar column and case officers; bodies and departments there are no persons."""
    told = {
        Role.RESPONSIBLE: [line for given in draft.responsible if (line := before_deadline(given))]
        + content.responsible,
        Role.CASE_OFFICER: draft.officers + content.officers,
    }
    return tuple(
        PersonRole(_untitled(name), role, place=place(paragraphs))
        for role, paragraphs in told.items()
        for name in split_names(printed_lines(paragraphs), light.known_names)
    )


def _untitled(name: str) -> str:
    """A name without the title before it: 'Økonomidirektør Kari Fjellheim' -> 'Kari Fjellheim'."""
    titled = titled_name(name)
    return titled[1] if titled else name


def printed_lines(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The lines of some paragraphs as printed, which tell where a name may end in a narrow column.

    A name hyphenated at a line's end ('Marte Lund-' / 'Eide') is on one line.
    """
    lines: list[str] = []
    for paragraph in paragraphs:
        printed = [paragraph.text[line.start : line.end].strip() for line in paragraph.lines] or [paragraph.text]
        for line in printed:
            if lines and lines[-1].endswith("-"):
                lines[-1] += line
            else:
                lines.append(line)
    return [line for line in lines if line]


def _title_paragraphs(draft: Draft, title: str | None) -> list[Paragraph]:
    """The paragraphs, or the starts of them, that hold the title."""
    found = [_title_start(paragraph, title) for paragraph in (*draft.title, *draft.content, *draft.side) if title]
    return [paragraph for paragraph in found if paragraph]


def _title_start(paragraph: Paragraph, title: str | None) -> Paragraph | None:
    """As much of a paragraph as the title holds: all of it, its first words, or its bold start."""
    text = paragraph.text.rstrip("-– ")
    if not title or (text and text in title):
        return paragraph if title else None
    if paragraph.text.startswith(title):
        return slice_paragraph(paragraph, 0, len(title))
    bold = paragraph.bold[0] if paragraph.bold else None
    if bold and bold.start == 0 and paragraph.text[: bold.end].strip() in title:
        return slice_paragraph(paragraph, 0, bold.end)
    return None
