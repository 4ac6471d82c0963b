"""`saksgang forget`: what is taken out is in no table, and stays out."""

from pathlib import Path

import pytest
from identity_numbers import texts
from typer.testing import CliRunner

from pipeline.cli.commands import command_line
from warehouse import open_read_only
from warehouse.connections import Connection
from warehouse.forgetting.files import BadForgottenError, forgotten_file, read_forgotten
from warehouse.forgetting.names import REMOVED
from warehouse.rows import values

MINUTES = """\
Helsefellesskapet i Solvik
Referat fra møte i Strategisk samarbeidsutvalg (SSU)
Dato: {day}
Til stede: Kari Fjellheim, Ola Strand
Forfall: Liv Moen

Sak 2024.{number} Rutine for varsling av pasienter
Kari Fjellheim la frem saken. Fjellheims vurdering er at rutinen virker. K. Fjellheim
viste til Kari
Fjellheims notat.
Vedtak: Kari Fjellheim sender rutinen til Ola Strand innen 1. juni 2024.
"""
OTHER = """\
Helsefellesskapet i Solvik
Referat fra møte i Faglig samarbeidsutvalg (FSU)
Dato: 14. mars 2024
Til stede: Ola Strand, Knut Fjellheim

Sak 2024.9 Ernæring
Knut Fjellheim orienterte om særtilfellet.
Vedtak: Saken tas til orientering.
"""


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papirer"
    folder.mkdir()
    (folder / "ssu-1.txt").write_text(MINUTES.format(day="7. mars 2024", number=1), encoding="utf-8")
    (folder / "ssu-2.txt").write_text(MINUTES.format(day="6. juni 2024", number=2), encoding="utf-8")
    (folder / "referat kari fjellheim.txt").write_text(OTHER, encoding="utf-8")
    assert run("ingest", folder, "--quiet", warehouse=warehouse(folder))[0] == 0
    return folder


def warehouse(papers: Path) -> Path:
    return papers.parent / "solvik.duckdb"


def run(*arguments: object, warehouse: Path, answer: str | None = None) -> tuple[int, str]:
    words = [*map(str, arguments), "--warehouse", str(warehouse)]
    result = CliRunner().invoke(command_line(words), words, input=answer, env={"COLUMNS": "200"})
    return result.exit_code, result.output


def told(path: Path) -> str:
    """Everything that stands in any table of any schema."""
    return "\n".join(text for name, text in texts(path) if "(bytes)" not in name).lower()


def paths(path: Path) -> list[object]:
    with open_read_only(path) as connection:
        return values(connection, "SELECT path FROM documents ORDER BY path")


def test_a_forgotten_person_is_in_no_table_and_no_later_run_brings_her_back(papers: Path) -> None:
    solvik = warehouse(papers)
    assert "kari fjellheim" in told(solvik)
    code, output = run("forget", "--person", "Kari Fjellheim", "--yes", warehouse=solvik)
    assert code == 0, output
    for _ in range(2):
        everything = told(solvik)
        assert "kari" not in everything
        assert REMOVED in everything
        assert everything.count("fjellheim") == everything.count("knut fjellheim") + lone(solvik)
        (papers / "ssu-3.txt").write_text(MINUTES.format(day="5. september 2024", number=3), encoding="utf-8")
        assert run("ingest", papers, "--quiet", warehouse=solvik)[0] == 0
    assert "ssu-3.txt" in paths(solvik)
    with open_read_only(solvik) as connection:
        assert names(connection) == ["Knut Fjellheim", "Liv Moen", "Ola Strand"]
        assert values(connection, "SELECT count(*) FROM raw.removed_names") == [3]


def lone(solvik: Path) -> int:
    """How often the other Fjellheim's surname stands without his given name: in ids, and as a term of the search."""
    return told(solvik).count("knut-fjellheim") + len(
        [word for word in told(solvik).split("\n") if word in {"fjellheim", "fjellheims"}]
    )


def names(connection: Connection) -> list[object]:
    return values(connection, "SELECT name FROM persons ORDER BY name")


def test_no_name_stands_in_the_file_that_says_what_is_forgotten(papers: Path) -> None:
    run("forget", "--person", "Kari Fjellheim", "--yes", warehouse=warehouse(papers))
    noted = forgotten_file(warehouse(papers)).read_text(encoding="utf-8").lower()
    assert "kari" not in noted
    assert "fjellheim" not in noted


def test_nothing_is_forgotten_that_was_only_looked_at(papers: Path) -> None:
    solvik = warehouse(papers)
    before = told(solvik)
    code, output = run("forget", "--person", "Kari Fjellheim", "--dry-run", warehouse=solvik)
    assert code == 0
    assert "3 papers" in output
    assert run("forget", "--person", "Kari Fjellheim", warehouse=solvik, answer="n\n")[0] == 1
    assert told(solvik) == before
    assert read_forgotten(solvik) is None


def test_a_forgotten_document_is_gone_skipped_and_counted(papers: Path) -> None:
    solvik = warehouse(papers)
    code, output = run("forget", "--document", "ssu-1.txt", "--yes", warehouse=solvik)
    assert code == 0, output
    assert "ssu-1.txt" not in paths(solvik)
    (papers / "kopi").mkdir()
    (papers / "kopi" / "nytt navn.txt").write_bytes((papers / "ssu-1.txt").read_bytes())
    code, output = run("ingest", papers, warehouse=solvik)
    assert "1 left out as forgotten" in " ".join(output.split())
    assert len(paths(solvik)) == 2
    assert "2024/1" not in told(solvik)


def test_a_document_is_known_by_its_file_and_by_its_id(papers: Path) -> None:
    solvik = warehouse(papers)
    with open_read_only(solvik) as connection:
        (document_id,) = values(connection, "SELECT document_id FROM documents WHERE path = 'ssu-2.txt'")
    assert run("forget", "--document", papers / "ssu-1.txt", "--yes", warehouse=solvik)[0] == 0
    assert run("forget", "--document", str(document_id)[:10], "--yes", warehouse=solvik)[0] == 0
    assert len(paths(solvik)) == 1
    assert run("forget", "--document", "finnes-ikke.txt", "--yes", warehouse=solvik)[0] == 1


def test_what_is_forgotten_can_be_undone(papers: Path) -> None:
    solvik = warehouse(papers)
    run("forget", "--person", "Kari Fjellheim", "--yes", warehouse=solvik)
    run("forget", "--document", "ssu-1.txt", "--yes", warehouse=solvik)
    _, listed = run("forget", "--list", warehouse=solvik)
    keys = [line.split()[0] for line in listed.splitlines() if line.strip()]
    assert len(keys) == 2
    for key in keys:
        assert run("forget", "--undo", key, warehouse=solvik)[0] == 0
    assert run("ingest", papers, "--quiet", warehouse=solvik)[0] == 0
    assert len(paths(solvik)) == 3
    assert "kari fjellheim la frem saken" in told(solvik)
    assert run("forget", "--undo", "ffff", warehouse=solvik)[0] == 3


def test_a_build_stops_where_it_cannot_be_told_what_to_forget(papers: Path) -> None:
    solvik = warehouse(papers)
    forgotten_file(solvik).write_text("salt = 'x", encoding="utf-8")
    with pytest.raises(BadForgottenError, match=r"solvik\.forgotten\.toml"):
        read_forgotten(solvik)
    code, output = run("ingest", papers, "--quiet", warehouse=solvik)
    assert code == 3
    assert "mend it" in output


@pytest.mark.parametrize("arguments", [[], ["--list", "--person", "Kari Fjellheim"]])
def test_one_thing_is_asked_at_a_time(papers: Path, arguments: list[str]) -> None:
    assert run("forget", *arguments, warehouse=warehouse(papers))[0] == 2


def test_a_name_that_several_have_is_asked_back(papers: Path) -> None:
    code, output = run("forget", "--person", "Fjellheim", "--yes", warehouse=warehouse(papers))
    assert code == 1
    assert "several persons" in output
