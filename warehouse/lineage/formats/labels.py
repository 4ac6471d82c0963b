"""What stands below a point, cut to the room that it has: number, title in lines, and how many more lie beyond."""

from dataclasses import dataclass

from warehouse.lineage.formats.letters import fitted, text_width
from warehouse.lineage.formats.norwegian import node_label
from warehouse.lineage.formats.wording import Facts, one_line

WIDEST, WIDEST_NUMBER = 142, 195  # of a line of the title, and of the number, which is better not cut
NUMBER_SIZE, TITLE_SIZE, TITLE_LINES = 13.0, 12.0, 3
# From the middle of the point to the number below it, from line to line of the title, and for the link to what lies
# beyond, so high that a finger finds it.
NUMBER_LINE, TITLE_LINE, MORE_LINE = 21, 15, 24
# A body's name is left out before less than so much of it is left.
LEAST_BODY = 30


@dataclass(frozen=True, slots=True)
class Label:
    """The lines, how wide the widest is, and how far they reach below the middle of the point."""

    number: str
    title: tuple[str, ...]
    more: str
    width: float
    height: float


def label(facts: Facts, more: str = "") -> Label:
    """The label of a case or meeting."""
    called, told = node_label(facts)
    number = _number(one_line(called))
    title = fitted(told, TITLE_SIZE, WIDEST, most=TITLE_LINES) if told else ()
    widths = [text_width(line, TITLE_SIZE) for line in (*title, more)]
    height = NUMBER_LINE + TITLE_LINE * len(title) + MORE_LINE * bool(more)
    return Label(number, title, more, max(text_width(number, NUMBER_SIZE, is_bold=True), *widths), height)


def _number(text: str) -> str:
    """'SSU 2023.42'; of a body with a long name that is cut, since the number must not be: 'Kommunest… 2023.15'."""
    if text_width(text, NUMBER_SIZE, is_bold=True) <= WIDEST_NUMBER:
        return text
    body, _, number = text.rpartition(" ")
    room = WIDEST_NUMBER - text_width(f" {number}", NUMBER_SIZE, is_bold=True)
    if not body or room < LEAST_BODY:
        (cut,) = fitted(text, NUMBER_SIZE, WIDEST_NUMBER, is_bold=True)
        return cut
    (cut,) = fitted(body, NUMBER_SIZE, room, is_bold=True)
    return f"{cut} {number}"
