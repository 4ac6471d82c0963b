"""What the notebooks share: tables in Norwegian, the organisation and years to choose from, charts of one look."""

import datetime as dt
from collections.abc import Mapping, Sequence
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
# Colours that are told apart by those who see few, and in grey print.
COLOURS = ("#2b5c8a", "#e08214", "#4d9221", "#8073ac", "#b2182b", "#7f7f7f", "#35978f", "#c51b7d", "#bf812d")


def norwegian(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """Some columns of a table of the warehouse, with Norwegian heads and words; days without a time, lists as text."""
    shown = {names[column]: _shown(frame[column], column) for column in names}
    return pd.DataFrame(shown, index=frame.index).reset_index(drop=True)


def table(frame: pd.DataFrame, names: Mapping[str, str], label: str = "") -> mo.ui.table:
    """A table that can be sorted, searched and downloaded; its columns and their Norwegian heads are named."""
    shown = norwegian(frame, names)
    return mo.ui.table(shown, selection=None, page_size=ROWS_PER_PAGE, label=label, wrapped_columns=list(shown.columns))


def organisation_of(w: Warehouse, asked: object = None, *, all_of_them: bool = True) -> mo.ui.dropdown:
    """A list of the organisations to choose from: the one that is asked for, else the one with most cases."""
    names = w.organisations()
    cases = w.cases()
    counted = cases["organisation"].value_counts()
    first = str(asked) if asked in names else str(counted.index[0]) if len(counted) else ALL
    options = [*([ALL] if all_of_them or not names else []), *names]
    return mo.ui.dropdown(options, value=first, label="Virksomhet", searchable=True)


def year_of(years: Sequence[int], asked: object = None, label: str = "År") -> mo.ui.dropdown:
    """A list of years to choose from: the one that is asked for, else the last but one, which papers tell most of."""
    known = [str(year) for year in sorted(set(years), reverse=True)]
    first = str(asked) if str(asked) in known else known[min(1, len(known) - 1)] if known else None
    return mo.ui.dropdown(known, value=first, label=label)


def chosen(control: mo.ui.dropdown) -> str | None:
    """What is chosen in a list; None for all."""
    return None if control.value in {None, ALL} else str(control.value)


def bars(frame: pd.DataFrame, x: str, y: str, title: str, colour: str | None = None) -> alt.Chart:
    """Bars that lie: one for each `y`, as long as `x` says, in parts by `colour`; all heads are Norwegian words."""
    encoding: dict[str, Any] = {
        "x": alt.X(f"sum({x}):Q", title=x, axis=alt.Axis(tickMinStep=1)),
        "y": alt.Y(f"{y}:N", title=y, sort=alt.SortField("_place"), axis=alt.Axis(labelLimit=320)),
        "tooltip": [alt.Tooltip(f"{name}:N") for name in (y, colour) if name] + [alt.Tooltip(f"sum({x}):Q", title=x)],
    }
    if colour:
        order = list(dict.fromkeys(frame[colour]))
        scale = alt.Scale(domain=order, range=list(COLOURS[: len(order)])) if len(order) <= len(COLOURS) else alt.Undefined
        encoding["color"] = alt.Color(f"{colour}:N", title=colour, scale=scale)
    else:
        encoding["color"] = alt.value(COLOURS[0])
    placed = frame.assign(_place=range(len(frame)))
    return alt.Chart(placed, title=title, width=CHART_WIDTH).mark_bar().encode(**encoding)


def _shown(column: "pd.Series[Any]", name: str) -> "pd.Series[Any]":
    """A column as people read it."""
    words = WORDS.get(name)
    if words is not None:
        return column.map(lambda word: told(words, None if pd.isna(word) else word)).astype("object")
    if str(column.dtype).startswith("datetime"):
        return column.dt.date.where(column.notna(), None).astype("object")
    if column.dtype == object:
        return column.map(_text)
    return column


def _text(value: object) -> object:
    """A list as one text, a time of day as Norwegians write it."""
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return f"{value:%H.%M}" if isinstance(value, dt.time) else value
