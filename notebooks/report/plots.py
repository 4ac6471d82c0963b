"""The report's plots: drawn once by altair, as SVG for the page and as PNG for Word.

vl-convert draws them without a browser or the network, in Liberation Sans, which it brings along: the same picture on
every machine. Colours are told apart in grey print too, and numbers stand beside what they measure.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import altair as alt
import vl_convert

FONT = "Liberation Sans"
WIDTH = 640
ROW = 30
"""Pixels for each bar or lane."""
DARK, MIDDLE, LIGHT = "#1f4e79", "#7fa3c4", "#c9ced6"
INK, LINE = "#222222", "#d9dde2"
# As sharp as print needs: 2.5 times 96 pixels an inch.
SCALE = 2.5
MONTHS = "['jan','feb','mar','apr','mai','jun','jul','aug','sep','okt','nov','des'][utcmonth(datum.value)]"

Rows: TypeAlias = Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A plot in both forms."""

    svg: str
    png: bytes


def stacked_bars(rows: Rows, *, names: Sequence[str], parts: Sequence[str], axis: str) -> Drawing:
    """A bar for each of `names`, parted in `parts`; rows have 'name', 'part' and 'number'."""
    colours = (DARK, MIDDLE, LIGHT)[: len(parts)]
    base = alt.Chart(_data(rows)).encode(
        y=alt.Y("name:N", sort=list(names), title=None),
        x=alt.X("sum(number):Q", title=axis, axis=alt.Axis(tickMinStep=1, format="d")),
        order=alt.Order("place:O"),
    )
    bars = base.mark_bar(stroke="white", strokeWidth=1).encode(
        color=alt.Color("part:N", sort=list(parts), scale=alt.Scale(domain=list(parts), range=list(colours)),
                        legend=alt.Legend(title=None, orient="top") if len(parts) > 1 else None),
    )  # fmt: skip
    totals = (
        alt.Chart(_data(rows))
        .mark_text(align="left", dx=4, color=INK)
        .encode(y=alt.Y("name:N", sort=list(names)), x="sum(number):Q", text="sum(number):Q")
    )
    return _drawn(bars + totals, ROW * len(names))


def over_the_year(rows: Rows, *, lanes: Sequence[str], year: int, sized: bool) -> Drawing:
    """A lane for each of `lanes`, a point for each row: 'lane', 'date' and 'label', 'number' where points are sized."""
    days = [f"{year}-01-01", f"{year}-12-31"]
    axis = alt.Axis(labelExpr=MONTHS, tickCount={"interval": "month", "step": 1}, title=None, grid=True)
    x = alt.X("date:T", axis=axis, scale=alt.Scale(type="utc", domain=days))
    y = alt.Y("lane:N", sort=list(lanes), title=None, scale=alt.Scale(domain=list(lanes)))
    base = alt.Chart(_data(rows)).encode(x=x, y=y)
    size = (
        alt.Size("number:Q", scale=alt.Scale(domain=[0, 25], range=[20, 700]), legend=None) if sized else alt.value(70)
    )
    points = base.mark_circle(color=DARK, opacity=1).encode(size=size)
    labels = base.mark_text(dy=-14 if sized else -11, fontSize=10, color=INK).encode(text="label:N")
    line = base.mark_line(color=MIDDLE, strokeWidth=1.5).encode(detail="lane:N")
    return _drawn(points + labels if sized else line + points + labels, round(ROW * 1.5) * len(lanes))


def _data(rows: Rows) -> alt.InlineData:
    """Rows as they are, without pandas between."""
    return alt.InlineData(values=[dict(row) for row in rows])


def _drawn(chart: Any, height: int) -> Drawing:  # noqa: ANN401 - altair's charts have no common type that is public
    """A chart in both forms."""
    fitted = alt.AutoSizeParams(type="fit-x", contains="padding")
    styled = chart.properties(width=WIDTH, height=height, background="white", autosize=fitted).configure(
        font=FONT,
        axis=alt.AxisConfig(
            labelFontSize=12, titleFontSize=12, titleFontWeight="normal", labelColor=INK, titleColor=INK,
            labelLimit=240, gridColor=LINE, domainColor=LINE, tickColor=LINE,
        ),
        legend=alt.LegendConfig(labelFontSize=12, labelColor=INK),
        text=alt.MarkConfig(fontSize=12),
        view=alt.ViewConfig(stroke=None),
    )  # fmt: skip
    spec = json.dumps(styled.to_dict(), ensure_ascii=False)
    svg = vl_convert.vegalite_to_svg(spec)
    return Drawing(svg, vl_convert.svg_to_png(svg, scale=SCALE))
