"""What a person should look at in a section: no day, body or case, decisions without a number, odd votes."""

from collections.abc import Iterator, Sequence

from extractors.facts.name_votes import name_votes
from extractors.fields import Label, block_label
from extractors.sections.parts import Part
from extractors.sections.records import piece_paragraphs
from extractors.vocabulary.fields import Field
from extractors.vocabulary.legibility import ENGLISH_STOP_WORDS, STOP_WORDS
from models.facts import Entry, Meeting, Section
from models.layout import Paragraph, Source, Table, paragraphs
from models.problems import Problem
from models.vocabulary import PointStage, SectionKind, Severity

DOUBTED = frozenset({SectionKind.NOTICE, SectionKind.MINUTES})
"""Kinds that are nothing without a meeting and cases."""
FEWEST_LABELS = 2  # of decisions or proposals in a paper of no known kind; one may stand in any text
FEWEST_STRAY_LABELS = 1  # in a notice or minutes, outside all cases
LONGEST_QUOTE = 60  # characters of a printed date in a message
LONGEST_LIST = 200  # characters of titles in a message


def doubts(part: Part, kind: SectionKind, section: Section) -> list[Problem]:
    """Warnings about a section, each with the page that it begins on; its kind, meeting and cases where it has any."""
    page = first_page(part)
    found = list(_unknown_layout(kind, section))
    if kind in DOUBTED:
        found += _found(part, kind, section.meeting, section.entries, unknown=bool(found))
    return [Problem(code, Severity.WARNING, message, page) for code, message in found]


def no_meeting_paper(source: Source, sections: Sequence[Section]) -> list[Problem]:
    """A doubt about a paper of which nothing is a meeting's, and of which nothing else is told: what was read of it."""
    if any(section.kind is not SectionKind.OTHER or section.entries or section.people for section in sections):
        return []
    tables = sum(isinstance(block, Table) for block in source.blocks)
    read = f"{len(source.blocks) - tables} paragraph(s) and {tables} table(s) were read as running text"
    words = [word for paragraph in paragraphs(source.blocks) for word in paragraph.text.lower().split()]
    is_english = sum(map(ENGLISH_STOP_WORDS.__contains__, words)) > sum(map(STOP_WORDS.__contains__, words))
    tongue = ", which seems to be in English" if is_english else ""
    message = (
        f"No meeting, case or decision was found in the paper{tongue}; {read}, which search finds; "
        "if it is a paper of a meeting, its layout is unknown."
    )
    return [Problem("no_meeting_paper", Severity.WARNING, message)]


def _unknown_layout(kind: SectionKind, section: Section) -> Iterator[tuple[str, str]]:
    """A doubt where decisions or proposals are printed that belong to no case that was found."""
    if kind not in {*DOUBTED, SectionKind.OTHER}:
        return
    lines = [Paragraph(line) for line in (section.text or "").split("\n")]
    labels = [label.words for line in lines if (label := _marked_label(line))]
    if len(labels) < (FEWEST_STRAY_LABELS if kind in DOUBTED else FEWEST_LABELS):
        return
    read = [f"{len(section.entries)} case(s)", f"{len(section.people)} role(s) of people"]
    read += [f"the meeting of {section.meeting.date}"] if section.meeting.date else []
    message = (
        f"The layout is not known: read were {', '.join(read)}; read as running text only were {len(lines)} "
        f"paragraph(s) with {len(labels)} label(s) of decisions or proposals, such as '{labels[0]}'; look at the paper."
    )
    yield "unknown_layout", message


def _marked_label(line: Paragraph) -> Label | None:
    """A label of a decision or proposal with its colon, or alone on its line: 'Vedtak: ...', 'Forslag til vedtak'."""
    label = block_label(line)
    return label if label and label.field in {Field.DECISION, Field.PROPOSAL} else None


def first_page(part: Part) -> int | None:
    """The first page of a part; None where the format has no pages."""
    return min(printed_pages(part), default=None)


def printed_pages(part: Part) -> list[int]:
    """The pages on which the pieces of a part begin."""
    starts = ((paragraph.page for paragraph in piece_paragraphs(piece)) for piece in part.pieces)
    return [page for start in starts if (page := next((page for page in start if page), None))]


def _found(
    part: Part, kind: SectionKind, meeting: Meeting, entries: Sequence[Entry], *, unknown: bool
) -> Iterator[tuple[str, str]]:
    """Code and message of each doubt about a notice or minutes; `unknown`: that no case is found is told already."""
    if meeting.date is None:
        printed = " ".join(value.text for value in part.facts if value.field is Field.DATE)
        what = f"The date '{printed[:LONGEST_QUOTE]}' could not be read" if printed else "No date was found"
        yield "odd_date", f"{what} for a section of kind {kind}; look at the paper."
    if meeting.body is None:
        yield (
            "no_body",
            f"No body was recognised for a section of kind {kind}; name it in the paper's own words or in a profile.",
        )
    if not entries and not unknown:
        yield "no_cases", f"A section of kind {kind} was found, but no case in it; its layout may be unknown."
    yield from _odd_votes(entries)
    unnumbered = [entry.title or "?" for entry in entries if entry.number is None and _decides(entry)]
    if unnumbered:
        titles = "; ".join(unnumbered)[:LONGEST_LIST]
        yield "unnumbered_case", f"{len(unnumbered)} item(s) with a decision have no number in print: {titles}."


def _odd_votes(entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Votes by name whose names are not as many as the number that is printed beside."""
    for entry in entries:
        for vote in name_votes((entry.text or "").split("\n")):
            if vote.printed is not None and vote.names and vote.printed != len(vote.names):
                case = entry.printed_number or entry.title or "an unnumbered case"
                yield (
                    "odd_vote",
                    f"In {case}, '{vote.words}' is followed by {len(vote.names)} name(s); look at the paper.",
                )


def _decides(entry: Entry) -> bool:
    return any(point.stage is PointStage.ADOPTED for point in entry.points)
