"""Lineages made by hand: cases with their days and the mentions between them, as rows, then the step that makes edges.

A case is written 'SSU 2023.42', a meeting 'SSU 2023-11-23'; both are of one organisation.
"""

import datetime as dt
from collections.abc import Iterable, Mapping

import duckdb

from warehouse.building.steps import read_sql, run_step
from warehouse.migrations import migrate

ORGANISATION = "helsefellesskapet-i-solvik"
Mention = tuple[str, str, str]  # whose paper, relation, what it names
Inferred = tuple[str, str, float]  # earlier, later, score
FILLED = [
    *("documents", "sections", "bodies", "meetings", "cases", "cross_references"),
    *("derived.related_cases", "derived.edges"),
]


def key(name: str) -> str:
    """The id of a case or meeting: 'helsefellesskapet-i-solvik/ssu/2023/42' for 'SSU 2023.42'."""
    return f"{_body(name)}/{name.partition(' ')[2].replace('.', '/')}"


def keys(*names: str) -> set[str]:
    """The ids of some cases or meetings."""
    return {key(name) for name in names}


def lineage_of(
    cases: Mapping[str, str | None],
    mentions: Iterable[Mention] = (),
    inferred: Iterable[Inferred] = (),
    *,
    into: duckdb.DuckDBPyConnection | None = None,
) -> duckdb.DuckDBPyConnection:
    """A warehouse of some cases with their days (None for a stub), what their papers mention, and inferred edges.

    Cases that are mentioned only are stubs. A warehouse that is given is emptied first.
    """
    connection = into or database()
    _empty(connection)
    mentions = list(mentions)
    named = [target for _, _, target in mentions]
    days = {**{name: None for name in named if "." in name}, **cases}
    held = {f"{name.partition(' ')[0]} {day}" for name, day in cases.items() if day}
    meetings = held | {name for name in named if "." not in name}
    for body in sorted({name.partition(" ")[0] for name in [*days, *meetings]}):
        _put(connection, "bodies", _body(body), "Helsefellesskapet i Solvik", body, body)
    for name in sorted(meetings):
        _put(connection, "meetings", key(name), _body(name), name.partition(" ")[2], None, None, None, name not in held)
    for name, day in days.items():
        _put_case(connection, name, day)
    for place, mention in enumerate(mentions, start=1):
        _put_mention(connection, place, *mention)
    for earlier, later, score in inferred:
        _put(connection, "derived.related_cases", key(earlier), key(later), score, ["rutine", "utskrivning"])
    run_step(connection, "edges", read_sql("52_edges.sql"))
    return connection


def database() -> duckdb.DuckDBPyConnection:
    """An empty warehouse in memory."""
    connection = duckdb.connect(config={"threads": 1})
    migrate(connection)
    connection.execute("PRAGMA disable_optimizer")
    return connection


def _empty(connection: duckdb.DuckDBPyConnection) -> None:
    """Take out all rows."""
    connection.execute("DROP INDEX IF EXISTS derived.edges_by_earlier; DROP INDEX IF EXISTS derived.edges_by_later")
    for table in FILLED:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - our own names


def _body(name: str) -> str:
    """The id of the body that a name begins with."""
    return f"{ORGANISATION}/{name.partition(' ')[0].lower()}"


def _put(connection: duckdb.DuckDBPyConnection, table: str, *values: object) -> None:
    """Insert one row."""
    marks = ", ".join("?" for _ in values)
    connection.execute(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608 - our own names


def _put_case(connection: duckdb.DuckDBPyConnection, name: str, day: str | None) -> None:
    """Insert a case, and for one that is held the minutes that tell of it."""
    body, number = name.split(" ")
    year, running = map(int, number.split("."))
    meeting = key(f"{body} {day}") if day else None
    title = f"Sak om tiltak {running}" if day else None
    _put(
        connection,
        "cases",
        key(name),
        _body(name),
        year,
        running,
        name,
        title,
        meeting,
        day and "approved",
        day is None,
    )
    if day:
        _put(
            connection,
            "documents",
            name,
            f"{name}.docx",
            [],
            "docx",
            None,
            None,
            "embedded",
            None,
            dt.datetime(2025, 1, 2, tzinfo=dt.UTC),
        )
        _put(connection, "sections", name, name, 1, "minutes", None, _body(name), meeting, None, None, None)


def _put_mention(connection: duckdb.DuckDBPyConnection, place: int, source: str, relation: str, target: str) -> None:
    """Insert a reference that stands in the minutes of its source."""
    is_case = "." in target
    text = f"Setning {place} nevner {target}."
    ends = (key(target), None) if is_case else (None, key(target))
    kind = "case" if is_case else "meeting"
    _put(
        connection, "cross_references", f"r{place:03}", source, None, key(source), text, target, relation, kind,
        None, None, None, None, None, *ends, "resolved", [], 1.0, None,
    )  # fmt: skip
