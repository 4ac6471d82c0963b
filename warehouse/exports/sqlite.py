"""One SQLite file with keys, indexes and views, and the metadata by which Datasette tells what each column is.

Lists are JSON, days and times ISO text, truths 0 and 1. `datasette saksgang.sqlite --metadata metadata.json` shows it.
"""

import datetime as dt
import json
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from warehouse.exports.tables import TABLES, Column, Source, Table, Value

FILE = "saksgang.sqlite"
METADATA = "metadata.json"

# What a column refers to. Ids that may name a case or a meeting, or something that is not held, are none.
REFERENCES: Mapping[str, Mapping[str, str]] = {
    "meetings": {"body_id": "bodies"},
    "sections": {"document_id": "documents", "body_id": "bodies", "meeting_id": "meetings", "copy_of": "sections"},
    "cases": {"body_id": "bodies", "meeting_id": "meetings"},
    "case_entries": {"case_id": "cases", "section_id": "sections", "meeting_id": "meetings"},
    "decisions": {"case_id": "cases", "entry_id": "case_entries"},
    "person_roles": {
        "person_id": "persons",
        "section_id": "sections",
        "meeting_id": "meetings",
        "case_id": "cases",
        "entry_id": "case_entries",
    },
    "follow_ups": {"decision_id": "decisions", "case_id": "cases", "closed_by": "cases"},
    "cross_references": {
        "section_id": "sections",
        "entry_id": "case_entries",
        "source_case_id": "cases",
        "target_body_id": "bodies",
        "target_case_id": "cases",
        "target_meeting_id": "meetings",
    },
    "lineage": {"earlier_case_id": "cases", "later_case_id": "cases", "reference_id": "cross_references"},
    "evidence": {"document_id": "documents"},
}
# Columns that people filter by, beside those that refer.
INDEXED: Mapping[str, tuple[str, ...]] = {
    "meetings": ("date",),
    "cases": ("year", "outcome"),
    "decisions": ("stage", "outcome"),
    "person_roles": ("role",),
    "follow_ups": ("due_to",),
    "evidence": ("record_id",),
}
TYPES = {"INTEGER": "INTEGER", "BIGINT": "INTEGER", "BOOLEAN": "INTEGER", "DOUBLE": "REAL"}

# Tables joined as people read them; copies are left out.
VIEWS = {
    "saker": (
        "saker med utvalg, virksomhet og møtedato",
        """SELECT cases.label AS sak, cases.title AS tittel, bodies.name AS utvalg, bodies.organisation AS virksomhet,
            meetings.date AS dato, cases.outcome AS utfall, cases.case_id
        FROM cases
        JOIN bodies ON bodies.body_id = cases.body_id
        LEFT JOIN meetings ON meetings.meeting_id = cases.meeting_id
        WHERE NOT cases.is_stub
        ORDER BY meetings.date, cases.case_id""",
    ),
    "vedtak": (
        "vedtatte punkter, kopier utelatt",
        """SELECT cases.label AS sak, meetings.date AS dato, decisions.ordinal AS punkt, decisions.text AS vedtak,
            decisions.outcome AS utfall, documents.path AS fil, coalesce(decisions.page, case_entries.page) AS side,
            decisions.case_id, decisions.decision_id
        FROM decisions
        JOIN case_entries ON case_entries.entry_id = decisions.entry_id
        JOIN sections ON sections.section_id = case_entries.section_id
        JOIN documents ON documents.document_id = sections.document_id
        JOIN cases ON cases.case_id = decisions.case_id
        LEFT JOIN meetings ON meetings.meeting_id = coalesce(case_entries.meeting_id, cases.meeting_id)
        WHERE decisions.stage = 'adopted' AND sections.copy_of IS NULL
        ORDER BY meetings.date, decisions.decision_id""",
    ),
    "oppgaver": (
        "det vedtakene etterlater å gjøre, kopier utelatt",
        """SELECT cases.label AS sak, follow_ups.task AS oppgave, follow_ups.assignee AS ansvarlig,
            follow_ups.due_to AS frist, later.label AS tatt_opp_i, follow_ups.case_id
        FROM follow_ups
        JOIN decisions ON decisions.decision_id = follow_ups.decision_id
        JOIN case_entries ON case_entries.entry_id = decisions.entry_id
        JOIN sections ON sections.section_id = case_entries.section_id
        JOIN cases ON cases.case_id = follow_ups.case_id
        LEFT JOIN cases AS later ON later.case_id = follow_ups.closed_by
        WHERE sections.copy_of IS NULL
        ORDER BY follow_ups.due_to, follow_ups.follow_up_id""",
    ),
}


def write_sqlite(
    source: Source,
    tables: tuple[Table, ...],
    folder: Path,
    *,
    tell: Callable[[str, int, int], None] = lambda _what, _done, _all: None,
) -> None:
    """Write the database and, beside it, Datasette's metadata."""
    path = folder / FILE
    with closing(sqlite3.connect(path)) as database:
        for table in tables:
            database.execute(_create(source, table))
        database.commit()
        for number, table in enumerate(tables):
            tell(table.name, number, len(tables))
            _fill(database, source, table)
        for statement in _indexes(tables):
            database.execute(statement)
        for name, (_, sql) in VIEWS.items():
            database.execute(f"CREATE VIEW {name} AS {sql}")
        database.commit()
        database.execute("ANALYZE")
        database.execute("VACUUM")
    text = json.dumps(metadata(source, tables), ensure_ascii=False, indent=2) + "\n"
    (folder / METADATA).write_text(text, encoding="utf-8", newline="\n")


def metadata(source: Source, tables: tuple[Table, ...] = TABLES) -> dict[str, object]:
    """What Datasette shows of the database: the words that stand in the warehouse itself."""
    described = {
        table.name: {
            "description": source.comments.get(table.name, ""),
            "columns": {column.name: column.comment or "" for column in source.columns[table.name]},
        }
        for table in tables
    }
    views = {name: {"description": description} for name, (description, _) in VIEWS.items()}
    return {
        "title": "Saksgang",
        "description": "Møter, saker, vedtak og hva det ble av dem, lest fra møtepapirene.",
        "databases": {Path(FILE).stem: {"tables": {**described, **views}}},
    }


def _create(source: Source, table: Table) -> str:
    """The SQL that makes a table, with its primary key where one column is, and what its columns refer to."""
    refers = REFERENCES.get(table.name, {})
    lines = [_column(column, table, refers.get(column.name)) for column in source.columns[table.name]]
    return f"CREATE TABLE {table.name} ({', '.join(lines)})"


def _column(column: Column, table: Table, refers: str | None) -> str:
    """A column's definition; foreign keys wait until all tables are filled."""
    words = [f'"{column.name}"', TYPES.get(column.type, "TEXT")]
    if (column.name,) == table.key:
        words.append("PRIMARY KEY")
    if refers:
        key = next(other.key[0] for other in TABLES if other.name == refers)
        words.append(f"REFERENCES {refers} ({key}) DEFERRABLE INITIALLY DEFERRED")
    return " ".join(words)


def _fill(database: sqlite3.Connection, source: Source, table: Table) -> None:
    """Copy a table's rows."""
    marks = ", ".join("?" * len(source.names(table)))
    rows = (tuple(stored(value) for value in row) for row in source.rows(table))
    database.executemany(f"INSERT INTO {table.name} VALUES ({marks})", rows)  # noqa: S608 - names of our own tables
    database.commit()


def _indexes(tables: tuple[Table, ...]) -> list[str]:
    """An index on each column that refers or that people filter by."""
    return [
        f"CREATE INDEX {table.name}_{column} ON {table.name} ({column})"
        for table in tables
        for column in (*REFERENCES.get(table.name, {}), *INDEXED.get(table.name, ()))
    ]


def stored(value: Value) -> int | float | str | None:
    """A value as SQLite holds it."""
    if isinstance(value, list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, dt.datetime):
        return value.isoformat(" ")
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value
