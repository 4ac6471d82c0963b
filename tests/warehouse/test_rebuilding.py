"""A warehouse built anew from what it holds has the same rows as one built from the papers."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import duckdb
import pytest
from solvik_facts import document_id, entry, paper, section
from test_build import LOCKED, dump, folder_of_papers

from models.papers import PapersRoot
from models.profile import NamedBody, NamedPersons, Profile, Succession
from warehouse import build_warehouse, open_read_only, rebuild
from warehouse.errors import BeingBuiltError, NoSuchWarehouseError, StaleExtractionError

PROFILE = Profile(
    "Helsefellesskapet i Solvik",
    (Succession("OSO", "SSU"),),
    (NamedPersons(("Kari Fjellheim", "Kari F. Lund"), are_one=True),),
    (NamedBody("Strategisk samarbeidsutvalg", "SSU", ("Utvalget",)),),
    is_year_first=True,
    papers=("a/1.pdf", "a/2.docx"),
)


def held(path: Path) -> dict[str, list[tuple]]:
    """All rows of a warehouse."""
    with closing(open_read_only(path)) as connection:
        return dump(connection)


def test_the_rows_are_the_same_and_the_file_another(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    roots = [PapersRoot("", str(tmp_path))]
    build_warehouse(path, folder_of_papers(), [LOCKED], profiles=[PROFILE], roots=roots)
    before, file = held(path), path.stat().st_ino
    steps: list[str] = []
    summary = rebuild(path, progress=steps.append)
    assert held(path) == before
    assert path.stat().st_ino != file
    assert summary.holdings.documents == len(before["documents"])
    assert steps[0] == "loading"
    assert [entry.name for entry in tmp_path.iterdir()] == ["saker.duckdb"]


def test_a_rebuild_waits_for_a_run_and_gives_up_in_the_end(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, [paper("a/1.pdf", section(entry(1)))], [])
    code = "import sys; from pathlib import Path; from pipeline.locking import sole_writer\n"
    code += "with sole_writer(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(BeingBuiltError, match=r"saker\.duckdb; wait"):
            rebuild(path, patience=0.1)
        other.communicate("")
    rebuild(path, patience=0.1)


def test_what_another_saksgang_read_is_to_be_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, [paper("a/1.pdf", section(entry(1)))], [])
    with duckdb.connect(path) as connection:
        connection.execute("UPDATE raw.extractions SET findings = '{}'")
    before = path.read_bytes()
    with pytest.raises(StaleExtractionError, match=document_id("a/1.pdf")):
        rebuild(path)
    assert path.read_bytes() == before


def test_there_must_be_a_warehouse(tmp_path: Path) -> None:
    with pytest.raises(NoSuchWarehouseError):
        rebuild(tmp_path / "saker.duckdb")
