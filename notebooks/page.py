"""A notebook as one HTML file that needs nothing beside it: no server, no network, hardly any script.

marimo's own `marimo export html` loads its viewer (28 MB) from a server on the internet, and shows an empty page where
there is none. Here a notebook is run as a script, and what its cells show is written as plain HTML: text as it is,
tables that can be sorted and downloaded, charts as drawings. Lists to choose from become the words that were chosen.
"""

import html
import importlib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files
from typing import Any

import altair as alt
import marimo as mo
import pandas as pd
import vl_convert

# What marimo writes for a control: its label and what was chosen, as JSON in attributes.
CONTROL = re.compile(r"<marimo-(?:dropdown|text|checkbox|slider)\b(?P<attributes>[^>]*)>")
ATTRIBUTE = re.compile(r"data-(?P<name>label|initial-value)='(?P<value>[^']*)'")
TAG = re.compile(r"<[^>]+>")
TRUTHS = {True: "ja", False: "nei", None: "–", "": "–"}
# Norwegian charts: a comma before decimals, a blank between thousands.
LOCALE = {"decimal": ",", "thousands": "\u00a0", "grouping": [3], "currency": ["", " kr"]}
# A table of more rows has a scroll bar of its own on the screen; in print it is whole.
LONG_TABLE = 25


def page(name: str, arguments: Sequence[str] = ()) -> str:
    """Run a notebook with arguments ('--warehouse', 'saksgang.duckdb') and give what it shows as one HTML page.

    Raises what a cell raises.
    """
    with _arguments(name, arguments):
        notebook = importlib.import_module(f"notebooks.{name}")
        outputs, _ = notebook.app.run()
    parts = [part for output in outputs for part in _shown(output)]
    title = next((html.unescape(TAG.sub("", part)) for part in parts if "<h1" in part), name).split("\n")[0]
    frame = files("notebooks").joinpath("page.html").read_text(encoding="utf-8")
    return frame.replace("{{title}}", html.escape(title.strip())).replace("{{body}}", "\n".join(parts))


@contextmanager
def _arguments(name: str, arguments: Sequence[str]) -> Iterator[None]:
    """Let a notebook find its arguments where a script does."""
    before = sys.argv
    sys.argv = [f"{name}.py", "--", *arguments]
    try:
        yield
    finally:
        sys.argv = before


def _shown(output: Any) -> Iterator[str]:  # noqa: ANN401 - a cell may show anything
    """What a cell shows, as HTML; nothing for a cell that only works."""
    if isinstance(output, mo.ui.table):
        yield _table(_frame(output.data), _plain(output._args.label or ""))  # noqa: SLF001 - marimo has no name for it
    elif isinstance(output, alt.TopLevelMixin):
        yield f"<figure>{_drawing(output)}</figure>"
    elif isinstance(output, mo.Html):
        chosen = list(_chosen(output.text))
        yield f"<dl>{''.join(chosen)}</dl>" if chosen else output.text


def _frame(data: Any) -> pd.DataFrame:  # noqa: ANN401 - as marimo gives it back
    """What a table was made of."""
    return data if isinstance(data, pd.DataFrame) else pd.DataFrame(data)


def _drawing(chart: Any) -> str:  # noqa: ANN401 - altair's charts share no class with types
    """A chart as SVG."""
    return vl_convert.vegalite_to_svg(chart.to_dict(), format_locale=LOCALE)


def _chosen(text: str) -> Iterator[str]:
    """The controls in some HTML, each with what was chosen."""
    for control in CONTROL.finditer(text):
        told = {match["name"]: json.loads(html.unescape(match["value"])) for match in ATTRIBUTE.finditer(control[0])}
        value = told.get("initial-value")
        value = value[0] if isinstance(value, list) and value else value
        words = TRUTHS.get(value, value) if not isinstance(value, list) else "–"
        yield f"<div><dt>{html.escape(_plain(told.get('label') or ''))}</dt><dd>{html.escape(str(words))}</dd></div>"


def _table(frame: pd.DataFrame, label: str) -> str:
    """A table with its label, its number of rows, and a button that downloads it."""
    heads = "".join(f'<th scope="col"><button type="button">{html.escape(str(head))}</button></th>' for head in frame)
    numeric = [pd.api.types.is_numeric_dtype(frame[head]) for head in frame]
    rows = "".join(
        f"<tr>{''.join(_cell(value, is_number=number) for value, number in zip(row, numeric, strict=True))}</tr>"
        for row in frame.itertuples(index=False)
    )
    long = ' class="long"' if len(frame) > LONG_TABLE else ""
    counted = f"{len(frame)} {'rad' if len(frame) == 1 else 'rader'}"
    return (
        f"<section><header><h3>{html.escape(label)}</h3><span>{counted}</span>"
        f'<button type="button" class="download">Last ned CSV</button></header>'
        f"<div{long}><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></section>"
    )


def _cell(value: object, *, is_number: bool) -> str:
    """A cell; days carry what they are sorted by."""
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and pd.isna(value)):
        return "<td></td>"
    if hasattr(value, "strftime"):
        return f'<td class="day" data-sort="{value}">{value:%d.%m.%Y}</td>'
    text = html.escape(f"{value:.2f}".replace(".", ",") if isinstance(value, float) else str(value))
    return f'<td class="number">{text}</td>' if is_number else f"<td>{text}</td>"


def _plain(text: str) -> str:
    """The words of some HTML."""
    return html.unescape(TAG.sub("", text)).strip()
