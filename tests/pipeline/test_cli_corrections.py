"""Correcting, listing and undoing on the command line."""

import json
from pathlib import Path

import pytest
from corrected_papers import PAPERS, REFERENCE
from typer.testing import CliRunner, Result

from models.papers import PapersRoot
from pipeline.cli.commands import command_line
from warehouse import build_warehouse
from warehouse.corrections.files import FILE_NAME


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """A warehouse of these papers."""
    path = tmp_path / "saker.duckdb"
    build_warehouse(path, PAPERS, [], roots=[PapersRoot("", str(tmp_path))])
    return path


def run(warehouse: Path, *arguments: str) -> Result:
    """Run a command."""
    environment = {"SAKSGANG_WAREHOUSE": str(warehouse), "NO_COLOR": "1", "COLUMNS": "200"}
    return CliRunner(env=environment).invoke(command_line(), arguments)


# Each: what is asked, and what the list then says of it.
ASKED = {
    "a candidate accepted": (["accept", REFERENCE, "fsu 4/24"], "ikke avklart", "FSU 2024.4 Ernæring"),
    "a meeting accepted": (
        ["accept", REFERENCE, "helsefellesskapet-i-solvik/fsu/2024-05-30"],
        "ikke avklart",
        "FSU 2024-05-30",
    ),
    "a reference rejected": (["reject", REFERENCE], "ikke avklart", "viser ikke til noen sak eller noe møte"),
    "a title": (["title", "SSU 2024.7", "Ladestasjoner"], "Parkering", "Ladestasjoner"),
    "an outcome": (["outcome", "fsu 2024.4", "postponed"], "tatt til orientering", "utsatt"),
    "persons joined": (["join", "Kari Lund", "kari-moe"], "2 personer", "én person, Kari Lund"),
    "an employer parted": (["part", "Nils Vik", "Sykehuset Solvik"], "én person", "«Nils Vik, Sykehuset Solvik»"),
}


@pytest.mark.parametrize(("asked", "old", "new"), ASKED.values(), ids=ASKED)
def test_a_correction_is_made_listed_and_undone(warehouse: Path, asked: list[str], old: str, new: str) -> None:
    made = run(warehouse, "correct", *asked, "--by", "Kari Fjellheim", "--because", "Se referatet")
    assert made.exit_code == 0, made.output
    assert (warehouse.parent / FILE_NAME).exists()
    (row,) = json.loads(run(warehouse, "corrections", "--json").stdout)
    assert (row["status"], row["who"], row["note"]) == ("applied", "Kari Fjellheim", "Se referatet")
    assert (row["old_words"] or row["old"]) == old
    assert (row["new_words"] or row["new"]).startswith(new)
    listed = run(warehouse, "corrections").stdout
    assert new in listed
    assert "Kari Fjellheim" in listed
    assert run(warehouse, "correct", "undo", row["correction_id"], "--by", "Ola").exit_code == 0
    (row,) = json.loads(run(warehouse, "corrections", "--status", "undone", "--json").stdout)
    assert row["undone_by"] == "Ola"
    assert "undone by Ola" in run(warehouse, "corrections").stdout


# Each: what cannot be done, the exit code, and what is said.
REFUSED = {
    "no such reference": (["reject", "x"], 1, "There is no reference 'x'"),
    "no such case": (["title", "SSU 2024.99", "Ny"], 1, "There is no case 'SSU 2024.99'"),
    "no such person": (["join", "Kari Lund", "Ingen"], 1, "No person is called 'Ingen'"),
    "several persons": (["join", "Kari", "Nils Vik"], 1, "2 persons are called 'Kari'; say which"),
    "no such edge": (["reject-edge", "fsu 2024.4", "ssu 2024.7"], 1, "No edge by content"),
    "no such correction": (["undo", "x"], 1, "There is no correction 'x'"),
    "no such outcome": (["outcome", "fsu 2024.4", "godkjent"], 2, "godkjent"),
}


@pytest.mark.parametrize(("asked", "code", "said"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_corrected_is_told_and_nothing_is_written(
    warehouse: Path, asked: list[str], code: int, said: str
) -> None:
    refused = run(warehouse, "correct", *asked)
    assert (refused.exit_code, said in refused.output) == (code, True), refused.output
    assert not (warehouse.parent / FILE_NAME).exists()


def test_no_corrections_at_all(warehouse: Path) -> None:
    told = run(warehouse, "corrections")
    assert (told.exit_code, "There are no corrections" in told.stderr) == (1, True)
