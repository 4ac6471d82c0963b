"""The story of a case for people: a head, then its papers in order, then what it hangs together with."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich import box
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from pipeline.cli.alignment_text import alignment_lines
from pipeline.cli.wording import STATUS_STYLES, dotted, mark, outcome, place, plural, spoken, votes
from warehouse.readers.case_records import (
    CasePerson,
    EntryRow,
    FollowUpRow,
    LineageRow,
    PointRow,
    ReferenceRow,
)
from warehouse.readers.case_story import CaseStory

# What a list of points is called, in the order that a reader wants them.
POINT_HEADS = {"quoted": "Quoted from another case", "proposed": "Proposal", "adopted": "Decision"}
INDENT = (0, 0, 0, 2)


def print_story(screen: Console, story: CaseStory) -> None:
    """Print all of it."""
    screen.print(_head(story))
    for entry in story.entries:
        screen.print(_entry(story, entry))
    became = list(alignment_lines(screen, story.alignment))
    if became:
        screen.print(_section("From proposal to decision", became))
    for section in _sections(story):
        screen.print(section)


def _head(story: CaseStory) -> Panel:
    """The title, whose case it is, how it ended, and what later cases did to that."""
    case = story.case
    facts = dotted([str(case.date) if case.date else "date not known", outcome(case.outcome)], "")
    lines = [Text(case.title or "title not known", "heading"), Text(story.body.full), facts]
    if case.is_stub:
        lines.append(Text("No paper of this case is here; it is known because others cite it.", "open"))
    lines += map(mark, story.marks)
    return Panel(
        Group(*lines), title=Text(case.label, "label"), title_align="left", box=box.ROUNDED, border_style="muted"
    )


def _entry(story: CaseStory, entry: EntryRow) -> Padding:
    """The case in one paper."""
    parts: list[RenderableType] = [_where(entry)]
    if entry.title and entry.title != story.case.title:
        parts.append(Padding(Text(entry.title), INDENT))
    facts = dotted([*map(spoken, entry.item_types or ()), _attachments(entry)])
    if facts:
        parts.append(Padding(facts, INDENT))
    if entry.text:
        parts.append(Padding(Text(entry.text), INDENT))
    for stage, name in POINT_HEADS.items():
        points = story.points_of(entry, stage)
        if points:
            parts += [Padding(Text(name, "label"), INDENT), Padding(_points(points), INDENT)]
    return Padding(Group(*parts), (1, 0, 0, 0))


def _where(entry: EntryRow) -> Text:
    """'Minutes · 2023-11-23 · ssu/referat.pdf, page 2'."""
    rest = dotted([str(entry.date or ""), place(entry.path, entry.page, entry.paragraph)])
    return Text.assemble((spoken(entry.stage).capitalize(), "heading"), ("  ", ""), rest)


def _attachments(entry: EntryRow) -> str:
    """'2 attachments', 'attachments' where no number is printed, or nothing."""
    if entry.attachment_count:
        return plural(entry.attachment_count, "attachment")
    return "attachments" if entry.has_attachments else ""


def _points(points: Iterable[PointRow]) -> Table:
    """Numbered points, each with its outcome and vote under it."""
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(justify="right", style="muted")
    table.add_column()
    for point in points:
        vote = votes(unanimous=point.unanimous, votes_for=point.votes_for, votes_against=point.votes_against)
        named = outcome(point.outcome) if point.stage == "adopted" and point.outcome != "other" else None
        told = dotted([named, vote])
        table.add_row(f"{point.ordinal}.", Text("\n").join(part for part in (Text(point.text), told) if part))
    return table


def _sections(story: CaseStory) -> Iterable[Padding]:
    """People, follow-ups, references, lineage and copies; what there is none of is left out."""
    if story.people:
        yield _section("People", _people(story.people))
    if story.follow_ups:
        yield _section("To be done", [_follow_up(row) for row in story.follow_ups])
    if story.references_out:
        yield _section("Refers to", _references(story.references_out, is_out=True))
    if story.references_in:
        yield _section("Referred to by", _references(story.references_in, is_out=False))
    same_matter = [row for row in story.lineage if row.basis == "inferred"]
    if same_matter:
        yield _section("Same matter, by content", [_lineage(row) for row in same_matter])
    if story.copies:
        copies = [Text(place(copy.path, copy.page, copy.paragraph), "muted") for copy in story.copies]
        yield _section("The same in other files", copies)


def _section(name: str, rows: Iterable[RenderableType]) -> Padding:
    """A named list, indented."""
    return Padding(Group(Text(name, "heading"), *(Padding(row, INDENT) for row in rows)), (1, 0, 0, 0))


def _follow_up(row: FollowUpRow) -> Text:
    """What is to be done, by whom and until when, and the case that took it up."""
    state = f"taken up in {row.closed_by_label or row.closed_by}" if row.closed_by else "open"
    due = f"due {row.due_to}" if row.due_to else None
    style = "good" if row.closed_by else "open"
    return Text.assemble(row.task, "\n", dotted([row.assignee, due, Text(state, style)]))


def _people(people: Iterable[CasePerson]) -> Iterator[Text]:
    """A line for each person: 'Kari Fjellheim  responsible, presenter · rådgiver · Solvik kommune'."""
    for (name, job, organisation), group in groupby(sorted(people, key=_who), _who):
        roles = ", ".join(spoken(person.role) for person in group)
        yield Text.assemble(name, "  ", dotted([roles, job, organisation]))


def _who(person: CasePerson) -> tuple[str, str, str]:
    """Name, title and organisation."""
    return person.name, person.job or "", person.organisation or ""


def _references(rows: Iterable[ReferenceRow], *, is_out: bool) -> Iterator[Group]:
    """For each other case or meeting its mentions: the sentence, then what it says of the other and where it stands."""
    mentions: dict[tuple[str, str], list[Text]] = {}
    for row in rows:
        label = row.target_label or row.target_meeting_label if is_out else row.source_label
        title = row.target_title if is_out else row.source_title
        status = Text(row.status, STATUS_STYLES.get(row.status, "")) if is_out else None
        perhaps = Text(f"perhaps {', '.join(row.candidates)}", "open") if is_out and row.candidates else None
        told = dotted([spoken(row.relation), status, perhaps, place(row.path, row.page, row.paragraph)])
        mentions.setdefault((label or row.mention, title or ""), []).append(Text.assemble(f"«{row.text}»\n", told))
    for (label, title), lines in mentions.items():
        yield Group(Text.assemble((label, "label"), "  ", title), *(Padding(line, INDENT) for line in lines))


def _lineage(row: LineageRow) -> Text:
    """An earlier or later case of the same matter, with how sure that is."""
    facts = dotted([row.direction, str(row.date or ""), outcome(row.outcome), f"{row.confidence:.0%} sure"])
    return Text.assemble((row.label, "label"), "  ", row.title or "", "  ", facts)
