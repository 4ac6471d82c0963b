"""Bar charts as our own SVG: bars with their figures, drawn by a template, coloured by the stylesheet."""

from collections.abc import Sequence
from dataclasses import dataclass

# Of an upright chart, in its own units, which the page scales to its width; texts are 13 high.
HEIGHT, HEAD, FOOT = 180, 22, 24
NARROWEST, WIDEST = 30, 64  # of a bar with the space beside it
BAR_SHARE = 0.68  # of that, the bar
# Of a lying chart: a row for each bar, its name before it.
ROW, NAMES, LENGTH, FIGURES = 30, 190, 300, 56


@dataclass(frozen=True, slots=True)
class Bar:
    """A rectangle with its name and figure, and where these stand (the middle of the bar, or of its row)."""

    name: str
    text: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars in a drawing of some size."""

    bars: tuple[Bar, ...]
    width: float
    height: float
    is_lying: bool


def upright(values: Sequence[tuple[str, int]]) -> Chart:
    """Bars side by side, as for years: ('2023', 12)."""
    step = min(WIDEST, max(NARROWEST, 560 / max(1, len(values))))
    most = max((value for _, value in values), default=0) or 1
    room = HEIGHT - HEAD - FOOT
    bars = []
    for place, (name, value) in enumerate(values):
        height = room * value / most
        left = step * (place + (1 - BAR_SHARE) / 2)
        bars.append(Bar(name, str(value), round(left, 1), round(HEAD + room - height, 1), step * BAR_SHARE, height))
    return Chart(tuple(bars), round(step * max(1, len(values)), 1), HEIGHT, is_lying=False)


def lying(values: Sequence[tuple[str, float, str]]) -> Chart:
    """Bars below each other, as for outcomes: ('vedtatt', 0.4, '12'), the number being any that bars are drawn by."""
    most = max((value for _, value, _ in values), default=0) or 1
    bars = tuple(
        Bar(name, text, NAMES, ROW * place + ROW * (1 - BAR_SHARE) / 2, LENGTH * value / most, ROW * BAR_SHARE)
        for place, (name, value, text) in enumerate(values)
    )
    return Chart(bars, NAMES + LENGTH + FIGURES, ROW * len(values), is_lying=True)
