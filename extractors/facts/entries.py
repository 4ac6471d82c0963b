"""Entries: drafts read to their last word: number, title, types, attachments, people, text and points."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.facts.content import Content, read_content
from extractors.facts.drafts import Draft, trailing_names
from extractors.facts.places import place
from extractors.facts.titles import split_title
from extractors.facts.unfolding import unfold
from extractors.item_types import attachments, item_types, without_types
from extractors.language.bodies import BodyRegister
from extractors.language.names import is_given_name, split_names
from extractors.slices import slice_paragraph
from models.facts import Body, Entry, PersonRole
from models.layout import Paragraph
from models.vocabulary import Role, Stage


@dataclass(slots=True)
class ReadEntry:
    """An entry with the paragraphs in which mentions are looked for."""

    entry: Entry
    titles: list[Paragraph] = field(default_factory=list)
    texts: list[Paragraph] = field(default_factory=list)
    content: Content = field(default_factory=Content)


@dataclass(frozen=True, slots=True)
class Light:
    """What a section knows when its entries are read: stage, body, bodies and people named in the paper."""

    stage: Stage
    register: BodyRegister
    body: Body | None
    known_names: frozenset[str] = frozenset()


def read_entry(draft: Draft, ordinal: int, light: Light) -> ReadEntry | None:
    """A draft -> an entry; None where nothing is left that a reader would call an item."""
    if draft.flattened:
        _part_flattened(draft)
    draft.content = unfold(draft.content)
    side = " ".join(paragraph.printed for paragraph in draft.side)
    types = " ".join([side, *(paragraph.printed for paragraph in draft.types)])
    opening = " ".join(paragraph.text for paragraph in draft.content[:1])
    title, rest = split_title(draft.content, side, draft.title)
    if title is None and draft.number is None:
        return None
    content = read_content(rest, stage=light.stage, register=light.register, body=light.body)
    if draft.decision:
        _add_decision_column(content, draft, light)
    has_attachments, count = attachments(types)
    own_types = item_types(types) or item_types(opening if not without_types(opening) else "")
    if not own_types and title and draft.number is None:
        own_types = item_types(title) if title.lower() == "eventuelt" else ()
    entry = Entry(
        stage=light.stage,
        ordinal=ordinal,
        printed_number=draft.number.printed if draft.number else None,
        year=draft.number.year if draft.number else None,
        number=draft.number.number if draft.number else None,
        title=title,
        item_types=own_types,
        has_attachments=has_attachments if has_attachments is not None else content.has_attachments,
        attachment_count=count if count is not None else content.attachment_count,
        text="\n".join(paragraph.printed for paragraph in content.text) or None,
        people=_responsible(draft, content, light),
        points=tuple(content.points),
        place=place(draft.paragraphs),
    )
    return ReadEntry(entry, _title_paragraphs(draft, title), content.text, content)


def _part_flattened(draft: Draft) -> None:
    """Take the names of the Ansvar column out of the end of the content, where a flattened table left them."""
    count = trailing_names(draft.content, begun=bool(draft.responsible))
    if count:
        draft.responsible += draft.content[len(draft.content) - count :]
        draft.content = draft.content[: len(draft.content) - count]


def _add_decision_column(content: Content, draft: Draft, light: Light) -> None:
    column = read_content(
        draft.decision,
        stage=light.stage,
        register=light.register,
        body=light.body,
        decision_first=light.stage is Stage.MINUTES,
    )
    content.points += column.points
    content.spoken += column.spoken
    content.text += column.text


def _responsible(draft: Draft, content: Content, light: Light) -> tuple[PersonRole, ...]:
    """Persons of the Ansvar column and case officers; bodies and departments there are no persons."""
    people = []
    responsible = draft.responsible + content.responsible
    for role, paragraphs in ((Role.RESPONSIBLE, responsible), (Role.CASE_OFFICER, draft.officers + content.officers)):
        where = place(paragraphs)
        people += [
            PersonRole(name, role, place=where) for name in split_names(printed_lines(paragraphs), light.known_names)
        ]
    return tuple(people)


def printed_lines(paragraphs: Sequence[Paragraph]) -> list[str]:
    """The lines of some paragraphs as printed, which tell where a name may end in a narrow column."""
    lines = []
    for paragraph in paragraphs:
        printed = [paragraph.text[line.start : line.end].strip() for line in paragraph.lines] or [paragraph.text]
        for line in printed:
            if lines and lines[-1].endswith("-"):  # 'Marte Lund-' / 'Eide'
                lines[-1] += line
            else:
                lines.append(line)
    return [line for line in lines if line]


def _title_paragraphs(draft: Draft, title: str | None) -> list[Paragraph]:
    """The paragraphs, or the starts of them, that hold the title."""
    if not title:
        return []
    found = []
    for paragraph in (*draft.title, *draft.content, *draft.side):
        text = paragraph.text.rstrip("-– ")
        if text and text in title:
            found.append(paragraph)
        elif title.startswith(paragraph.text[: len(title)]) and len(paragraph.text) > len(title):
            part = slice_paragraph(paragraph, 0, len(title))
            found += [part] if part else []
        elif (
            paragraph.bold and paragraph.bold[0].start == 0 and paragraph.text[: paragraph.bold[0].end].strip() in title
        ):
            part = slice_paragraph(paragraph, 0, paragraph.bold[0].end)
            found += [part] if part else []
    return found


def known_names(names: Sequence[str]) -> frozenset[str]:
    """Full names that help to part others; a bare given name parts nothing."""
    return frozenset(name for name in names if not is_given_name(name))
