"""An export from beginning to end: a folder in one of the formats, all of it or nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import duckdb

from warehouse.exports.einnsyn.objects import Unit
from warehouse.exports.einnsyn.writing import write_einnsyn
from warehouse.exports.folders import mark, new_folder
from warehouse.exports.partitions import NORWEGIAN_EXCEL, PLAIN, write_csv, write_parquet
from warehouse.exports.personal import refuse_identity_numbers
from warehouse.exports.sqlite import write_sqlite
from warehouse.exports.tables import TABLES, Source
from warehouse.exports.workbook import write_workbook
from warehouse.lineage.formats import WRITERS
from warehouse.lineage.graph import lineage_graph

Tell = Callable[[str, int, int], None]
WORKBOOK = "saksgang.xlsx"
GRAPH = "lineage"


class Form(StrEnum):
    """What an export is written as."""

    PARQUET = "parquet"
    CSV = "csv"
    XLSX = "xlsx"
    SQLITE = "sqlite"
    GRAPHML = "graphml"
    GEXF = "gexf"
    JSON = "json"
    EINNSYN = "einnsyn"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What an export shall be; the last three are for eInnsyn only."""

    form: Form
    for_excel: bool = False  # CSV as Excel in Norway opens it
    body_ids: tuple[str, ...] | None = None
    documents_at: str | None = None
    unit: Unit | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: rows of each table or objects of each class, and what could not be whole."""

    rows: dict[str, int]
    notes: tuple[str, ...] = ()


def export(
    connection: duckdb.DuckDBPyConnection,
    place: Path,
    wanted: Wanted,
    *,
    keep: tuple[Path, ...] = (),
    force: bool = False,
    tell: Tell = lambda _what, _done, _all: None,
) -> Written:
    """Write a warehouse to a folder; `tell` hears what is in work and how far it is.

    `keep` are paths that the folder must not hold when it is replaced. The same warehouse gives the same bytes. Raises
    ExportError: where another thing lies in the folder (unless `force`), it cannot be written, or personal data is met.
    """
    with new_folder(place, keep=keep, force=force) as folder:
        if wanted.form is Form.EINNSYN:
            written = _write_einnsyn(connection, folder, wanted, tell)
        elif wanted.form in {Form.GRAPHML, Form.GEXF, Form.JSON}:
            written = _write_graph(connection, folder, wanted.form, tell)
        else:
            written = _write_tables(connection, folder, wanted, tell)
        mark(folder, wanted.form, written.rows, written.notes)
    return written


def _write_tables(connection: duckdb.DuckDBPyConnection, folder: Path, wanted: Wanted, tell: Tell) -> Written:
    """Write all tables."""
    source = Source(connection)
    counts = {table.name: source.count(table) for table in TABLES}
    if wanted.form is Form.XLSX:
        told = write_workbook(source, TABLES, folder / WORKBOOK, tell=tell)
        notes = tuple(f"{sheet}, row {row}, {column}: {size} characters, cut" for sheet, row, column, size in told.cut)
        return Written(counts, notes)
    if wanted.form is Form.SQLITE:
        write_sqlite(source, TABLES, folder, tell=tell)
        return Written(counts)
    for number, table in enumerate(TABLES):
        tell(table.name, number, len(TABLES))
        if wanted.form is Form.PARQUET:
            write_parquet(source, table, folder)
        else:
            write_csv(source, table, folder, NORWEGIAN_EXCEL if wanted.for_excel else PLAIN)
    return Written(counts)


def _write_graph(connection: duckdb.DuckDBPyConnection, folder: Path, form: Form, tell: Tell) -> Written:
    """Write the whole lineage: its cases and meetings, and what leads from the one to the other."""
    tell(GRAPH, 0, 1)
    graph = lineage_graph(connection)
    for node, facts in graph.nodes(data=True):
        refuse_identity_numbers(node, (facts[name] for name in ("label", "title", "decision")))
    for _, _, key, facts in graph.edges(keys=True, data=True):
        refuse_identity_numbers(key, (facts["sentence"],))
    (folder / f"{GRAPH}.{form}").write_text(WRITERS[form](graph), encoding="utf-8", newline="\n")
    return Written({"nodes": graph.number_of_nodes(), "edges": graph.number_of_edges()})


def _write_einnsyn(connection: duckdb.DuckDBPyConnection, folder: Path, wanted: Wanted, tell: Tell) -> Written:
    """Write eInnsyn's objects."""
    body_ids = None if wanted.body_ids is None else list(wanted.body_ids)
    counts = write_einnsyn(
        connection,
        folder,
        body_ids=body_ids,
        documents_at=wanted.documents_at,
        unit=wanted.unit,
        tell=lambda done, most: tell("meetings", done, most),
    )
    return Written(counts)
