"""Which tables leave the warehouse, in which order their rows stand, and whose year each row belongs to."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import duckdb

from warehouse.exports.personal import refuse_identity_numbers

Value = None | bool | int | float | str | dt.date | dt.datetime | dt.time | list[str]
BATCH = 2_000
# Columns of keys, many of them hashes, whose digits mean nothing.
KEY = re.compile(r"_id$|^(?:copy_of|closed_by|candidates)$")
# Where what is not for the public is left out, tables are views of the same names in another database; what is said of
# them stands with the tables themselves.
COLUMNS = """
SELECT table_name, column_name, columns.data_type, any_value(said.comment)
FROM duckdb_columns() AS columns
LEFT JOIN (FROM duckdb_columns() WHERE schema_name = 'main' AND comment IS NOT NULL) AS said
    USING (table_name, column_name)
WHERE columns.schema_name = 'main' AND NOT columns.internal AND columns.database_name = current_database()
GROUP BY table_name, column_name, columns.data_type, columns.column_index
ORDER BY table_name, columns.column_index
"""
COMMENTS = """
SELECT table_name, comment FROM duckdb_tables() WHERE schema_name = 'main' AND comment IS NOT NULL
UNION ALL
SELECT view_name, comment FROM duckdb_views() WHERE schema_name = 'main' AND comment IS NOT NULL
"""
# The rows of the table in work, with whom they belong to: a view need not be worked out for every folder.
STAGED = "temp.exported_rows"

# The body and the year that a row is filed under; NULL where no paper tells.
OF_CASE = """
    SELECT {table}.*, owner.body_id AS owner_id, owner.year AS owner_year
    FROM {table}
    LEFT JOIN cases AS owner ON owner.case_id = {table}.{column}
"""
OF_MEETING = """
    SELECT {table}.*, coalesce(owner.body_id, filed.body_id) AS owner_id,
        coalesce(year(owner.date), filed.year) AS owner_year
    FROM {table}
    LEFT JOIN meetings AS owner ON owner.meeting_id = {table}.meeting_id
    LEFT JOIN cases AS filed ON filed.case_id = {table}.{column}
"""
OF_SECTION = """
    SELECT {table}.*, coalesce(section.body_id, filed.body_id) AS owner_id,
        coalesce(year(held.date), filed.year) AS owner_year
    FROM {table}
    LEFT JOIN sections AS section ON section.section_id = {table}.section_id
    LEFT JOIN meetings AS held ON held.meeting_id = section.meeting_id
    LEFT JOIN cases AS filed ON filed.case_id = {table}.{column}
"""
OF_ITS_MEETING = """
    SELECT {table}.*, {table}.body_id AS owner_id, year(date) AS owner_year
    FROM {table}
    LEFT JOIN meetings USING (meeting_id)
"""
OWN = "SELECT {table}.*, body_id AS owner_id, {column} AS owner_year FROM {table}"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the contract: the columns that order its rows, and how a row's body and year are found."""

    name: str
    key: tuple[str, ...] = ()  # none: by all columns
    owner: str | None = None
    column: str = ""

    @property
    def order(self) -> str:
        """What its rows are ordered by."""
        return ", ".join(self.key) or "ALL"

    @property
    def owned(self) -> str:
        """Its rows with `owner_id` and `owner_year`."""
        return (self.owner or "").format(table=self.name, column=self.column)


TABLES = (
    Table("documents", ("document_id",)),
    Table("bodies", ("body_id",)),
    Table("persons", ("person_id",)),
    Table("meetings", ("meeting_id",), OWN, "year(date)"),
    Table("sections", ("section_id",), OF_ITS_MEETING),
    Table("cases", ("case_id",), OWN, "year"),
    Table("case_entries", ("entry_id",), OF_CASE, "case_id"),
    Table("decisions", ("decision_id",), OF_CASE, "case_id"),
    Table("person_roles", (), OF_MEETING, "case_id"),
    Table("follow_ups", ("follow_up_id",), OF_CASE, "case_id"),
    Table("cross_references", ("reference_id",), OF_SECTION, "source_case_id"),
    Table("lineage", (), OF_CASE, "later_case_id"),
    Table("evidence", ()),
    Table("problems", ("problem_id",)),
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column, its DuckDB type and what stands of it in the database."""

    name: str
    type: str
    comment: str | None


@dataclass(frozen=True)
class Source:
    """An open warehouse whose tables are read in their order."""

    connection: duckdb.DuckDBPyConnection

    @cached_property
    def columns(self) -> dict[str, tuple[Column, ...]]:
        """The columns of every table."""
        told = self.connection.execute(COLUMNS).fetchall()
        columns: dict[str, tuple[Column, ...]] = {}
        for table, name, kind, comment in told:
            columns[table] = (*columns.get(table, ()), Column(name, kind, comment))
        return columns

    @cached_property
    def comments(self) -> dict[str, str]:
        """What stands of every table and view in the database."""
        return dict(self.connection.execute(COMMENTS).fetchall())

    @cached_property
    def newest(self) -> dt.datetime:
        """When the newest paper was read: the one clock that two exports of the same warehouse share."""
        (moment,) = self.connection.execute("SELECT max(ingested_at) FROM documents").fetchone() or (None,)
        return moment or dt.datetime(2000, 1, 1)  # noqa: DTZ001 - as the warehouse stores it, UTC without saying so

    def names(self, table: Table) -> list[str]:
        """The names of a table's columns."""
        return [column.name for column in self.columns[table.name]]

    def count(self, table: Table) -> int:
        """How many rows a table has."""
        (rows,) = self.connection.execute(f"SELECT count(*) FROM {table.name}").fetchone() or (0,)  # noqa: S608
        return int(rows)

    def rows(self, table: Table, where: str = "", asked: tuple[object, ...] = ()) -> Iterator[tuple[Value, ...]]:
        """The rows of a table in order, to be read to the end before anything else is asked.

        Raises PersonalDataError before a row that holds an identity number.
        """
        result = self.connection.execute(self._select(table, where), asked)
        said = [place for place, name in enumerate(self.names(table)) if not KEY.search(name)]
        while batch := result.fetchmany(BATCH):
            for row in batch:
                refuse_identity_numbers(f"{table.name} {row[0]}", [row[place] for place in said])
            yield from batch

    def _select(self, table: Table, where: str) -> str:
        """The SQL for rows of a table in order; a condition may ask for `owner_id` and `owner_year`."""
        names = ", ".join(f'"{name}"' for name in self.names(table))
        origin = STAGED if where else table.name
        return f"SELECT {names} FROM {origin} {where} ORDER BY {table.order}"  # noqa: S608 - our own words

    def owners(self, table: Table) -> list[tuple[str | None, int | None]]:
        """The organisations (the first part of their bodies' ids) and years that a table has rows of.

        Conditions on `owner_id` and `owner_year` are of this table from now on.
        """
        self.connection.execute(f"CREATE OR REPLACE TEMP TABLE {STAGED} AS {table.owned}")
        found = self.connection.execute(
            f"SELECT DISTINCT split_part(owner_id, '/', 1), owner_year FROM {STAGED} ORDER BY ALL"  # noqa: S608
        ).fetchall()
        return [(owner, year) for owner, year in found]
