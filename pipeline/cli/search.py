"""`saksgang search`: what the papers say about something."""

import dataclasses
from contextlib import closing
from typing import Annotated

import typer
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from pipeline.cli.errors import CommandError
from pipeline.cli.options import (
    DEFAULT_WAREHOUSE,
    BodyOption,
    CsvOption,
    JsonOption,
    LimitOption,
    WarehouseOption,
    YearOption,
)
from pipeline.cli.output import Format, chosen_format, console, write_csv, write_json
from pipeline.cli.wording import dotted, marked, outcome, place
from warehouse import open_read_only
from warehouse.readers.bodies import require_bodies
from warehouse.search.hits import Hit
from warehouse.search.query import Filters, search

INDENT = (0, 0, 0, 2)
EXAMPLE = "Example: [cyan]saksgang search utskrivningsklare pasienter --body ssu[/]"
CSV_COLUMNS = tuple(field.name for field in dataclasses.fields(Hit))


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("search", epilog=EXAMPLE)(search_papers)


def search_papers(
    words: Annotated[
        list[str],
        typer.Argument(
            help="Words in any inflection, bokmål or nynorsk; case numbers, dates; 'phrases in \"quotes\"'."
        ),
    ],
    *,
    body: BodyOption = None,
    year: YearOption = None,
    limit: LimitOption = 10,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Find what the papers say, best first: the case, and the sentence that says it."""
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    text = " ".join(words)
    with closing(open_read_only(warehouse)) as connection:
        bodies = require_bodies(connection, body) if body is not None else []
        filters = Filters(tuple(found.body_id for found in bodies), year)
        hits = search(connection, text, limit=limit, filters=filters)
    if form is Format.JSON:
        write_json(hits)
    elif form is Format.CSV:
        write_csv(CSV_COLUMNS, (_row(hit) for hit in hits))
    else:
        screen = console()
        for number, hit in enumerate(hits):
            screen.print(*([""] if number else []), _shown(hit), sep="\n")
    if not hits:
        raise CommandError(f"Nothing in the papers is like '{text}'; try fewer or other words.")


def _row(hit: Hit) -> list[object]:
    """A hit as a row of CSV, marked texts as plain text."""
    plain = {"title": hit.title.text, "snippet": hit.snippet.text}
    return [plain.get(name, getattr(hit, name)) for name in CSV_COLUMNS]


def _shown(hit: Hit) -> Group:
    """A hit for people: which case, when and how it ended; the sentence that hit, and where that stands."""
    label = hit.label or hit.body or ""
    head = Text.assemble((label, "label"), "  " if label else "", marked(hit.title))
    head.stylize("heading", len(label))
    missing = Text(f"without {', '.join(hit.missing)}", "open") if hit.missing else None
    parts = [
        dotted([str(hit.date or ""), outcome(hit.outcome), missing]),
        marked(hit.snippet) if hit.snippet.text != hit.title.text else Text(),
        dotted([hit.kind.value, place(hit.path, hit.page, hit.paragraph)]) if hit.path else Text(),
    ]
    return Group(head, *(Padding(part, INDENT) for part in parts if part))
