"""What a person should look at in a section: no day, body or case, decisions without a number, odd votes."""

from collections.abc import Iterator, Sequence

from extractors.facts.name_votes import name_votes
from extractors.sections.parts import Part
from extractors.sections.records import piece_paragraphs
from extractors.vocabulary.fields import Field
from models.facts import Entry, Meeting
from models.problems import Problem
from models.vocabulary import PointStage, SectionKind, Severity

DOUBTED = frozenset({SectionKind.NOTICE, SectionKind.MINUTES})
"""Kinds that are nothing without a meeting and cases."""
LONGEST_QUOTE = 60  # characters of a printed date in a message
LONGEST_LIST = 200  # characters of titles in a message


def doubts(part: Part, kind: SectionKind, meeting: Meeting, entries: Sequence[Entry]) -> list[Problem]:
    """Warnings about a notice or minutes, each with the page that the section begins on; [] for other kinds."""
    if kind not in DOUBTED:
        return []
    page = first_page(part)
    return [Problem(code, Severity.WARNING, message, page) for code, message in _found(part, kind, meeting, entries)]


def first_page(part: Part) -> int | None:
    """The first page of a part; None where the format has no pages."""
    return min(printed_pages(part), default=None)


def printed_pages(part: Part) -> list[int]:
    """The pages on which the pieces of a part begin."""
    starts = ((paragraph.page for paragraph in piece_paragraphs(piece)) for piece in part.pieces)
    return [page for start in starts if (page := next((page for page in start if page), None))]


def _found(part: Part, kind: SectionKind, meeting: Meeting, entries: Sequence[Entry]) -> Iterator[tuple[str, str]]:
    """Code and message of each doubt."""
    if meeting.date is None:
        printed = " ".join(value.text for value in part.facts if value.field is Field.DATE)
        what = f"The date '{printed[:LONGEST_QUOTE]}' could not be read" if printed else "No date was found"
        yield "odd_date", f"{what} for a section of kind {kind}; look at the paper."
    if meeting.body is None:
        yield (
            "no_body",
            f"No body was recognised for a section of kind {kind}; name it in the paper's own words or in a profile.",
        )
    if not entries:
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
