"""What the notebooks share: tables in Norwegian, the organisation and years to choose from, charts of one look."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import altair as alt
import marimo as mo
import pandas as pd

from warehouse.frames import Warehouse
from warehouse.norwegian import (
    BASES,
    FOLLOW_UP_STATUSES,
    FORMATS,
    MARKS,
    OUTCOMES,
    POINT_STAGES,
    REFERENCE_STATUSES,
    RELATIONS,
    ROLES,
    SECTION_KINDS,
    SEVERITIES,
    TEXT_SOURCES,
    told,
)

ALL = "Alle"
CAME = {"present": "til stede", "substitute": "vara", "absent": "forfall", "other": "andre"}
TARGET_KINDS = {"case": "sak", "meeting": "møte", "document": "dokument", "law": "lov"}
# The Norwegian of what stands in a column.
WORDS: Mapping[str, Mapping[Any, str]] = {
    "attendance": CAME,
    "basis": BASES,
    "format": FORMATS,
    "kind": SECTION_KINDS,
    "mark": MARKS,
    "outcome": OUTCOMES,
    "relation": RELATIONS,
    "role": ROLES,
    "severity": SEVERITIES,
    "stage": POINT_STAGES,
    "status": FOLLOW_UP_STATUSES,
    "target_kind": TARGET_KINDS,
    "target_status": REFERENCE_STATUSES,
    "text_source": TEXT_SOURCES,
}
ROWS_PER_PAGE = 15
CHART_WIDTH = 620
# Pixels of a column, and of a character in it; a head has a mark behind it that sorts.
NARROWEST, WIDEST, CHARACTER_WIDTH, HEAD_ROOM = 84, 320, 8, 3
# Colours that are told apart by those who see few, and in grey print.
COLOURS = ("#2b5c8a", "#e08214", "#4d9221", "#8073ac", "#b2182b", "#7f7f7f", "#35978f", "#c51b7d", "#bf812d")


def norwegian(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Some columns of a table of the warehouse, with Norwegian heads and words; days without a time, lists as text."""
    shown = {names[column]: _shown(frame[column], column) for column in names}
    return pd.DataFrame(shown, index=frame.index).reset_index(drop=True)


def table(frame: pd.DataFrame, names: Mapping[str, str], label: str = "") -> mo.ui.table:
    """Some columns of a table of the warehouse, with their Norwegian heads, to be sorted, searched and downloaded."""
    return listed(norwegian(frame, names), label)


def listed(frame: pd.DataFrame, label: str = "") -> mo.ui.table:
    """A table as it is, to be sorted, searched and downloaded."""
    return mo.ui.table(
        frame,
        label=label,
        selection=None,
        page_size=ROWS_PER_PAGE,
        wrapped_columns=[str(name) for name in frame],
        column_widths={str(name): _width(frame[name]) for name in frame},
        text_justify_columns={str(name): "left" for name in frame},
        format_mapping={str(name): _blank for name in frame if frame[name].isna().any()},
        show_data_types=False,
        show_column_summaries=False,
    )


def organisation_of(w: Warehouse, asked: object = None, *, names: Sequence[str] = ()) -> mo.ui.dropdown:
    """A list of the organisations to choose from, 'Alle' among them unless names are given.

    It begins with the one that is asked for, else with the one that has most cases.
    """
    options = list(names) or [ALL, *w.organisations()]
    counted = [name for name in w.cases()["organisation"].value_counts().index if name in options]
    first = str(asked) if asked in options else next(iter(counted), options[0])
    return mo.ui.dropdown(options, value=first, label="Virksomhet", searchable=True)


def year_of(years: Sequence[int], asked: object = None, label: str = "År") -> mo.ui.dropdown:
    """A list of years to choose from: the one that is asked for, else the last but one, which papers tell most of."""
    known = [str(year) for year in sorted(set(years), reverse=True)]
    first = str(asked) if str(asked) in known else known[min(1, len(known) - 1)] if known else None
    return mo.ui.dropdown(known, value=first, label=label)


def chosen(control: mo.ui.dropdown) -> str | None:
    """What is chosen in a list; None for all."""
    return None if control.value in {None, ALL} else str(control.value)


def literal(text: str) -> str:
    """A text in SQL: "Solvik kommune" is 'Solvik kommune', with its quotes."""
    return "'" + text.replace("'", "''") + "'"


def bars(
    frame: pd.DataFrame, x: str, y: str, title: str, colour: str | None = None, *, order: Iterable[str] = ()
) -> alt.Chart:
    """Bars that lie: one for each `y`, as long as `x` says, in parts by `colour`; all heads are Norwegian words.

    With the words of `colour` in order each has its own colour in every chart.
    """
    encoding: dict[str, Any] = {
        "x": alt.X(f"sum({x}):Q", title=x, axis=alt.Axis(tickMinStep=1)),
        "y": alt.Y(f"{y}:N", title=y, sort=alt.SortField("_place"), axis=alt.Axis(labelLimit=320)),
        "tooltip": [alt.Tooltip(f"{name}:N") for name in (y, colour) if name] + [alt.Tooltip(f"sum({x}):Q", title=x)],
    }
    if colour:
        words = list(dict.fromkeys([*order, *frame[colour]]))
        colours = {word: COLOURS[place % len(COLOURS)] for place, word in enumerate(words)}
        shown = [word for word in words if word in set(frame[colour])]
        scale = alt.Scale(domain=shown, range=[colours[word] for word in shown])
        encoding["color"] = alt.Color(f"{colour}:N", title=colour, scale=scale)
        encoding["order"] = alt.Order("_part:Q")
        frame = frame.assign(_part=frame[colour].map(words.index))
    else:
        encoding["color"] = alt.value(COLOURS[0])
    placed = frame.assign(_place=range(len(frame)))
    chart: alt.Chart = alt.Chart(placed, title=title, width=CHART_WIDTH).mark_bar().encode(**encoding)
    return chart


def _shown(column: "pd.Series[Any]", name: str) -> "pd.Series[Any]":
    """A column as people read it."""
    if name == "year":  # a name rather than a number: no blank between its thousands
        return column.astype("string")
    if name in WORDS:
        return _objects(column, lambda word: told(WORDS[name], word))
    if str(column.dtype).startswith("datetime"):
        return _objects(column, lambda moment: moment.date())
    return _objects(column, _text) if column.dtype == object else column


def _objects(column: "pd.Series[Any]", shown: Callable[[Any], object]) -> "pd.Series[Any]":
    """The values of a column as they are shown; None for what is unknown."""
    values = [
        None if value is None or (pd.api.types.is_scalar(value) and pd.isna(value)) else shown(value)
        for value in column
    ]
    return pd.Series(values, index=column.index, dtype=object)


def _width(column: "pd.Series[Any]") -> int:
    """How wide a column is, in pixels: as its longest text and its head need, within what can be read."""
    longest = max([len(str(column.name)) + HEAD_ROOM, *(len(str(value)) for value in column.dropna())])
    return min(max(longest * CHARACTER_WIDTH, NARROWEST), WIDEST)


def _blank(value: object) -> object:
    """Nothing for what is unknown."""
    return "" if value is None or value is pd.NA or value is pd.NaT or value != value else value  # noqa: PLR0124 - NaN


def _text(value: object) -> object:
    """A list as one text, a time of day as Norwegians write it."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return f"{value:%H.%M}" if isinstance(value, dt.time) else value
