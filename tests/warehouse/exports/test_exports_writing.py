"""Whole exports: all or nothing, never over what is not ours, the same bytes for the same warehouse."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import networkx as nx
import openpyxl
import pyarrow.parquet as pq
import pytest
from asked_papers import asked_warehouse
from closed_papers import SECRET
from typer.testing import CliRunner

from pipeline.cli.commands import command_line
from warehouse import open_read_only
from warehouse.connections import Connection
from warehouse.exports import personal
from warehouse.exports.errors import CannotWriteError, HoldsTooMuchError, NotAnExportError, PersonalDataError
from warehouse.exports.folders import MARK, is_export, new_folder
from warehouse.exports.tables import TABLES, Source
from warehouse.exports.writing import Form, Wanted, export
from warehouse.lineage.graph import lineage_graph


@pytest.fixture(scope="module")
def connection(sample_warehouse: Path) -> Iterator[Connection]:
    with closing(open_read_only(sample_warehouse)) as opened:
        yield opened


def digests(folder: Path) -> dict[str, str]:
    """What each file of a folder holds."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("form", list(Form))
def test_the_same_warehouse_gives_the_same_bytes(form: Form, tmp_path: Path) -> None:
    for name in "ab":
        with closing(open_read_only(asked_warehouse())) as connection:
            export(connection, tmp_path / name, Wanted(form))
    assert digests(tmp_path / "a") == digests(tmp_path / "b")


@pytest.mark.parametrize("form", list(Form))
def test_an_export_tells_what_it_is_and_how_much(form: Form, tmp_path: Path) -> None:
    heard: list[tuple[str, int, int]] = []
    with closing(open_read_only(asked_warehouse())) as connection:
        written = export(connection, tmp_path / "out", Wanted(form), tell=lambda *what: heard.append(what))
    told = json.loads((tmp_path / "out" / MARK).read_text(encoding="utf-8"))
    assert told == {"made_by": "saksgang", "format": form, "rows": written.rows, "notes": []}
    assert heard
    assert all(0 <= done <= most for _, done, most in heard)


READERS = {
    Form.GRAPHML: lambda path: nx.read_graphml(path, force_multigraph=True),
    Form.GEXF: nx.read_gexf,
    Form.JSON: lambda path: nx.node_link_graph(json.loads(path.read_text(encoding="utf-8")), edges="edges"),
}


@pytest.mark.parametrize("form", list(READERS))
def test_the_lineage_read_back_is_the_whole_graph(form: Form, connection: Connection, tmp_path: Path) -> None:
    export(connection, tmp_path / "out", Wanted(form))
    read, held = READERS[form](tmp_path / "out" / f"lineage.{form}"), lineage_graph(connection)
    assert set(read.nodes) == set(held.nodes)
    facts = ("relation", "basis", "confidence", "reference_id")
    edges = [
        sorted((one, other, *(str(told.get(fact)) for fact in facts)) for one, other, told in graph.edges(data=True))
        for graph in (read, held)
    ]
    assert edges[0] == edges[1]
    for node, told in held.nodes(data=True):
        assert read.nodes[node]["label"] == told["label"]


def test_an_older_export_is_replaced_whole(connection: Connection, tmp_path: Path) -> None:
    place = tmp_path / "out"
    export(connection, place, Wanted(Form.GEXF))
    export(connection, place, Wanted(Form.JSON))
    assert {path.name for path in place.iterdir()} == {MARK, "lineage.json"}
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_what_is_no_export_is_replaced_only_by_force(connection: Connection, tmp_path: Path) -> None:
    place = tmp_path / "out"
    place.mkdir()
    (place / "mitt.txt").write_text("mitt", encoding="utf-8")
    with pytest.raises(NotAnExportError, match="--force"):
        export(connection, place, Wanted(Form.JSON))
    assert (place / "mitt.txt").read_text(encoding="utf-8") == "mitt"
    export(connection, place, Wanted(Form.JSON), force=True)
    assert is_export(place)


def test_an_empty_folder_may_be_filled(connection: Connection, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    export(connection, tmp_path / "out", Wanted(Form.JSON))
    assert is_export(tmp_path / "out")


def test_a_file_in_the_way_is_told(connection: Connection, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("en fil", encoding="utf-8")
    with pytest.raises(NotAnExportError):
        export(connection, tmp_path / "out", Wanted(Form.JSON))
    with pytest.raises(CannotWriteError):
        export(connection, tmp_path / "out" / "inni", Wanted(Form.JSON))


def test_a_folder_with_the_warehouse_or_oneself_in_it_is_never_replaced(
    connection: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "out"
    (place / "her").mkdir(parents=True)
    (place / "saksgang.duckdb").write_bytes(b"")
    with pytest.raises(HoldsTooMuchError):
        export(connection, place, Wanted(Form.JSON), keep=(place / "saksgang.duckdb",), force=True)
    monkeypatch.chdir(place / "her")
    with pytest.raises(HoldsTooMuchError):
        export(connection, place, Wanted(Form.JSON), force=True)
    assert (place / "saksgang.duckdb").exists()


def fail_in_the_middle(place: Path) -> None:
    """Write half an export."""
    with new_folder(place) as folder:
        (folder / "halvt.txt").write_text("halvt", encoding="utf-8")
        raise KeyError("mangler")


def test_what_fails_leaves_the_old_export_and_nothing_beside_it(connection: Connection, tmp_path: Path) -> None:
    place = tmp_path / "out"
    export(connection, place, Wanted(Form.JSON))
    before = digests(place)
    with pytest.raises(KeyError, match="mangler"):
        fail_in_the_middle(place)
    assert digests(place) == before
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("form", list(Form))
def test_nothing_with_an_identity_number_leaves(
    form: Form, connection: Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gate masks on reading; here a word of the sample papers plays the number that it missed."""
    monkeypatch.setattr(personal, "find_identity_numbers", lambda text: [(0, 1)] if "legevakt" in text else [])
    with pytest.raises(PersonalDataError):
        export(connection, tmp_path / "out", Wanted(form))
    assert list(tmp_path.iterdir()) == []


def run(*arguments: str) -> tuple[int, str]:
    """The exit code and the output of a command."""
    result = CliRunner().invoke(command_line(), [*arguments], env={"COLUMNS": "200", "NO_COLOR": "1"})
    return result.exit_code, result.output


def test_the_command_writes_and_tells(tmp_path: Path) -> None:
    warehouse = str(asked_warehouse())
    code, output = run("export", str(tmp_path / "out"), "--format", "csv", "--excel", "--warehouse", warehouse)
    assert code == 0
    assert "decisions" in output
    assert str(tmp_path / "out") in output.replace("\n", "")
    assert (tmp_path / "out" / "documents" / "documents.csv").read_bytes().startswith(b"\xef\xbb\xbfdocument_id;")


UNIT = ("--format", "einnsyn", "--orgnummer", "123456789", "--email", "post@solvik.example")
REFUSED = [
    (("--format", "xlsx", "--excel"), 2, "csv only"),
    (("--format", "csv", "--organisation", "Solvik"), 2, "einnsyn only"),
    (("--format", "einnsyn", "--orgnummer", "123456785"), 2, "with both"),
    ((*UNIT, "--organisation", "Helsefellesskapet i Solvik"), 2, "check digit"),
    (("--format", "einnsyn", "--organisation", "Solvikk"), 1, "No organisation"),
]


@pytest.mark.parametrize(("arguments", "code", "sentence"), REFUSED)
def test_wrong_use_is_told_and_nothing_written(
    arguments: tuple[str, ...], code: int, sentence: str, tmp_path: Path
) -> None:
    got, output = run("export", str(tmp_path / "out"), *arguments, "--warehouse", str(asked_warehouse()))
    assert got == code
    assert sentence in output
    assert not (tmp_path / "out").exists()


def words_of(folder: Path) -> str:
    """All that the files of an export say: of a workbook and a Parquet file as other libraries read them."""
    said: list[str] = []
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        if path.suffix == ".xlsx":
            said += [str(row) for sheet in openpyxl.load_workbook(path) for row in sheet.values]
        elif path.suffix == ".parquet":
            said.append(str(pq.read_table(path, partitioning=None).to_pylist()))
        else:
            said.append(path.read_bytes().decode("utf-8", errors="replace"))
    return "\n".join([*said, *(str(path) for path in folder.rglob("*"))])


@pytest.mark.parametrize("form", list(Form))
def test_what_is_not_for_the_public_leaves_only_when_it_is_asked_for(
    form: Form, closed_warehouse: Path, tmp_path: Path
) -> None:
    for options, is_there in (([], False), (["--include-closed"], True)):
        folder = tmp_path / f"out{len(options)}"
        code, output = run("export", str(folder), "--format", form, *options, "--warehouse", str(closed_warehouse))
        assert code == 0, output
        assert (SECRET in words_of(folder).lower()) == is_there
        assert "syn" in words_of(folder)


def test_what_stands_of_columns_is_told_where_closed_parts_are_left_out(closed_warehouse: Path) -> None:
    with closing(open_read_only(closed_warehouse, closed=False)) as connection:
        source = Source(connection)
        assert [column.name for column in source.columns["cases"]][:2] == ["case_id", "body_id"]
        assert all(column.comment for table in TABLES for column in source.columns[table.name])
        assert all(source.comments[table.name] for table in TABLES)
