"""Facts of the meeting that a paper prints in its running head and nowhere else.

    Solvik kommune          Strategisk samarbeidsutvalg
    Møtedato: 3. mai 2024   Sted: Rådhuset

Running heads are left out, since they say again what stands below; where they do not, they are read before the rest.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from extractors.facts.meetings import meeting
from extractors.language.bodies import BodyRegister
from extractors.sections.case_headings import case_heading
from extractors.sections.outline import outline
from extractors.sections.parts import Part
from extractors.sections.pieces import pieces
from extractors.sections.records import Prose, Title
from models.layout import Block, Paragraph, Source
from models.vocabulary import SectionKind

PAGE = re.compile(r"\b(?:side|s\.) ?[\d#]+(?: (?:av|/) ?[\d#]+)?", re.IGNORECASE)
FIRST_LINES = 6  # of a part, in which it may name its body and day
KINDS_OF_MEETINGS = frozenset({SectionKind.NOTICE, SectionKind.MINUTES, SectionKind.CASE_PAPER, None})


def headed_parts(source: Source, register: BodyRegister) -> list[Part]:
    """The parts of a paper, read behind its running head where that alone tells the meeting's body, day or place.

    A head that says otherwise than the paper is left of another one, since papers are written over older ones.
    """
    head = [bare for block in source.head if (bare := _without_counts(block))]
    parts = outline(pieces(source.blocks))
    of_meetings = [part for part in parts if part.kind in KINDS_OF_MEETINGS]
    if not head or not of_meetings:
        return parts
    headed = _told(outline(pieces(head)), register)
    own = _told(of_meetings, register) if headed else {}
    agrees = all(headed[fact] & own[fact] for fact in headed.keys() & own.keys())
    adds = bool(headed.keys() - own.keys())
    return outline(pieces((*head, *source.blocks))) if agrees and adds else parts


def _without_counts(block: Block) -> Block | None:
    """A running line without its page number; None where it is a case's number, which would open a case."""
    if not isinstance(block, Paragraph) or not block.text.strip():
        return block
    bare = replace(block, text=PAGE.sub("", block.text).strip(), lines=(), bold=(), underline=())
    return None if case_heading(bare) or not bare.text else (bare if bare.text != block.text else block)


def _told(parts: Sequence[Part], register: BodyRegister) -> dict[str, set[object]]:
    """What parts tell of their meetings, each of body, date and place that any of them knows."""
    meetings = [meeting(part.facts, _first_lines(part), register, None) for part in parts]
    told = {fact: {getattr(found, fact) for found in meetings} - {None} for fact in ("body", "date", "place")}
    return {fact: values for fact, values in told.items() if values}


def _first_lines(part: Part) -> list[str]:
    """The lines that may name body and day, the part's own title first."""
    lines = [piece.paragraph.printed for piece in part.pieces[:FIRST_LINES] if isinstance(piece, Prose | Title)]
    return [*([part.title] if part.title else []), *lines]
