"""Parquet and CSV in folders by organisation and year: 'cases/part_organisation=solvik-kommune/part_year=2023/…'.

The folders are named as Hive does, which pyarrow, pandas, DuckDB, Spark and Power BI read as two more columns. Their
names begin with 'part_' since tables have columns `organisation` and `year` of their own that mean something else. What
belongs to no organisation or year (documents, persons) lies in the table's folder itself.
"""

import csv
import datetime as dt
import json
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.exports.tables import Source, Table, Value

# Hive's name for what is unknown; readers make NULL of it.
UNKNOWN = "__HIVE_DEFAULT_PARTITION__"
# What Windows allows in no file name, and '%' and '=', which readers of such folders take apart.
UNSAFE = re.compile(r'[<>:"/\\|?*%=\x00-\x1f]')

# Excel takes a cell that begins so for a formula; an apostrophe before it keeps it text.
FORMULA = re.compile(r"^[=+\-@\t\r]")


@dataclass(frozen=True, slots=True)
class Part:
    """The rows of a table for one organisation and year: their condition, and the folder they go to."""

    folder: Path
    where: str
    asked: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How CSV is written: RFC 4180, or as Excel in Norway opens it with a double click."""

    encoding: str = "utf-8"
    delimiter: str = ","
    is_for_excel: bool = False


PLAIN = Dialect()
# Excel takes UTF-8 for Latin-1 unless it begins with a mark, and a Norwegian one parts columns by semicolons.
NORWEGIAN_EXCEL = Dialect("utf-8-sig", ";", is_for_excel=True)


def parts(source: Source, table: Table) -> Iterator[Part]:
    """Where the rows of a table go; one folder where they belong to no organisation."""
    if table.owner is None:
        yield Part(Path(table.name), "", ())
        return
    for owner, year in source.owners(table):
        names = (f"part_organisation={_named(owner)}", f"part_year={_named(year)}")
        where = "WHERE split_part(owner_id, '/', 1) IS NOT DISTINCT FROM ? AND owner_year IS NOT DISTINCT FROM ?"
        yield Part(Path(table.name, *names), where, (owner, year))


def write_parquet(source: Source, table: Table, folder: Path) -> None:
    """A table as Parquet: DuckDB's own types, lists as lists, compressed by zstd."""
    columns = source.columns[table.name]
    heads = ", ".join(f'"{column.name}" {column.type}' for column in columns)
    lists = ", ".join(f"unnest(?::{column.type}[])" for column in columns)
    with closing(duckdb.connect()) as writer:  # a warehouse without what is not for the public can write no file
        writer.execute(f"CREATE TABLE part ({heads})")
        for part in parts(source, table):
            rows = list(source.rows(table, part.where, part.asked))
            writer.execute("TRUNCATE part")
            if rows:
                writer.execute(f"INSERT INTO part SELECT {lists}", [list(values) for values in zip(*rows, strict=True)])
            (folder / part.folder).mkdir(parents=True, exist_ok=True)
            path = str(folder / part.folder / f"{table.name}.parquet").replace("'", "''")
            writer.execute(f"COPY part TO '{path}' (FORMAT parquet, COMPRESSION zstd)")


def write_csv(source: Source, table: Table, folder: Path, dialect: Dialect = PLAIN) -> None:
    """A table as CSV: NULL is empty, lists are JSON, days ISO text."""
    for part in parts(source, table):
        (folder / part.folder).mkdir(parents=True, exist_ok=True)
        path = folder / part.folder / f"{table.name}.csv"
        with path.open("w", encoding=dialect.encoding, newline="") as file:
            writer = csv.writer(file, delimiter=dialect.delimiter)
            writer.writerow(source.names(table))
            for row in source.rows(table, part.where, part.asked):
                writer.writerow([_cell(value, dialect) for value in row])


def _named(value: object) -> str:
    """A value in the name of a folder."""
    return UNKNOWN if value is None else UNSAFE.sub("-", str(value))


def _cell(value: Value, dialect: Dialect) -> str:
    """A value as text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        text = json.dumps(value, ensure_ascii=False)
    elif isinstance(value, dt.date | dt.datetime | dt.time):
        text = value.isoformat(" ") if isinstance(value, dt.datetime) else value.isoformat()
    elif isinstance(value, float):
        return repr(value).replace(".", ",") if dialect.is_for_excel else repr(value)
    else:
        text = str(value)
    return f"'{text}" if dialect.is_for_excel and isinstance(value, str) and FORMULA.match(text) else text
