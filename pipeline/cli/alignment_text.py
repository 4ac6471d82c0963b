"""What became of a proposal, for people: point by point, with the words that came and went."""

from collections.abc import Iterator, Sequence

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pipeline.cli.wording import spoken
from warehouse.readers.alignment import CaseAlignment, Comparison
from warehouse.readers.point_alignment import AlignedPoint, PointFate, Verdict
from warehouse.readers.word_diff import PieceKind

DECIDED = {
    Verdict.AS_PROPOSED: Text("adopted as proposed", "good"),
    Verdict.IN_PART: Text("adopted in part", "open"),
    Verdict.CHANGED: Text("adopted with changes", "open"),
    Verdict.NOT_ADOPTED: Text("not adopted, the decision is another", "bad"),
}
FATES = {
    PointFate.AS_PROPOSED: "as proposed",
    PointFate.CHANGED: "changed",
    PointFate.ADDED: "added",
    PointFate.DROPPED: "left out",
}
FATES_BETWEEN_PAPERS = {
    PointFate.AS_PROPOSED: "the same",
    PointFate.CHANGED: "changed",
    PointFate.ADDED: "only in the case paper",
    PointFate.DROPPED: "only in the notice",
}
PIECE_STYLES = {PieceKind.SAME: "", PieceKind.INSERTED: "come", PieceKind.DELETED: "gone"}
# Where there is no colour, what came and went stands in the brackets of wdiff.
BRACKETS = {PieceKind.INSERTED: ("{+", "+}"), PieceKind.DELETED: ("[-", "-]")}
INDENT = (0, 0, 0, 2)


def alignment_lines(screen: Console, alignment: CaseAlignment) -> Iterator[RenderableType]:
    """For each meeting what became of the proposal, then where notice and case paper differ; nothing where neither."""
    coloured = screen.color_system is not None and not screen.no_color
    many = len({comparison.after.meeting_id for comparison in alignment.decided}) > 1
    for comparison in alignment.told:
        day = f"{comparison.after.date or 'date not known'}  " if many else ""
        source = "as the minutes tell it" if comparison.before.stage == "minutes" else spoken(comparison.before.stage)
        yield Text.assemble(day, DECIDED[comparison.verdict], (f" ({source})", "muted"))
        if comparison.verdict in {Verdict.IN_PART, Verdict.CHANGED}:
            yield Padding(_points(comparison, FATES, coloured=coloured), INDENT)
    for comparison in alignment.differing:
        yield Text("notice and case paper differ", "open")
        yield Padding(_points(comparison, FATES_BETWEEN_PAPERS, coloured=coloured), INDENT)


def _points(comparison: Comparison, names: dict[PointFate, str], *, coloured: bool) -> Table:
    """A row for each point: its number (in the proposal where it is in no decision), what became of it, and how."""
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(justify="right", style="muted", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column()
    for point in comparison.points:
        told = Text() if point.fate is PointFate.AS_PROPOSED else _pieces(point, coloured=coloured)
        number = _numbers(point.decided) if point.decided else f"({_numbers(point.proposed)})"
        table.add_row(number, names[point.fate], told)
    return table


def _pieces(point: AlignedPoint, *, coloured: bool) -> Text:
    """The words of a point, those that came and went marked; of a point that is all new or gone no word is."""
    if point.fate is not PointFate.CHANGED:
        return Text("".join(piece.words for piece in point.pieces))
    told = Text()
    for piece in point.pieces:
        left, right = ("", "") if coloured else BRACKETS.get(piece.kind, ("", ""))
        words = piece.words.lstrip(" ")
        told.append(" " * (len(piece.words) - len(words))).append(f"{left}{words}{right}", PIECE_STYLES[piece.kind])
    return told


def _numbers(places: Sequence[int]) -> str:
    """'2.', '1.–2.' of a point that was parted or joined."""
    return "–".join(f"{place}." for place in dict.fromkeys((places[0], places[-1])))
