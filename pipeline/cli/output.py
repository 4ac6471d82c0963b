"""How answers leave the program: for people by rich, for programs as JSON or CSV."""

import csv
import dataclasses
import json
import sys
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import IO, Any

import msgspec
import typer
from rich.console import Console
from rich.theme import Theme

# Calm on dark and light grounds alike: the sixteen colours that a terminal's own scheme sets.
THEME = Theme(
    {
        "label": "bold cyan",
        "heading": "bold",
        "muted": "dim",
        "hit": "bold yellow",
        "good": "green",
        "open": "yellow",
        "bad": "red",
        "come": "green",
        "gone": "red strike",
    },
    inherit=False,
)


class Format(Enum):
    """Who reads the output."""

    PEOPLE = "people"
    JSON = "json"
    CSV = "csv"


def chosen_format(*, as_json: bool, as_csv: bool) -> Format:
    """The format that the options ask for. Raises typer.BadParameter where they ask for two."""
    if as_json and as_csv:
        raise typer.BadParameter("Give --json or --csv, not both.")
    return Format.JSON if as_json else Format.CSV if as_csv else Format.PEOPLE


def console(file: IO[str] | None = None) -> Console:
    """Where output for people goes, stdout or a file; coloured where that is a terminal and NO_COLOR is not set."""
    return Console(theme=THEME, highlight=False, markup=False, emoji=False, file=file)


def write_json(value: object) -> None:
    """A record or list of records as JSON on stdout, unknown as null, dates as ISO text."""
    sys.stdout.write(json.dumps(_plain(value), ensure_ascii=False, indent=2) + "\n")


def write_csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows as CSV with a head on stdout: unknown is empty, the items of lists are joined by '; '."""
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(value) for value in row] for row in rows)


def write_records(record: type, records: Sequence[object], form: Format) -> None:
    """A list of flat records of a dataclass in a format for programs."""
    names = [field.name for field in dataclasses.fields(record)]
    if form is Format.JSON:
        write_json(records)
    else:
        write_csv(names, ([getattr(row, name) for name in names] for row in records))


def _plain(value: object) -> Any:  # noqa: ANN401 - what json.dumps takes
    """A value in the terms of JSON; what JSON has no form for as its text."""
    return msgspec.to_builtins(value, enc_hook=str, str_keys=True)


def _cell(value: object) -> object:
    """A value in a cell of CSV."""
    plain = _plain(value)
    if isinstance(plain, list):
        return "; ".join(map(str, plain))
    return str(plain).lower() if isinstance(plain, bool) else plain
