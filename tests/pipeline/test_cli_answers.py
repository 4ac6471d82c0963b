"""Commands for programs, their exit codes and their errors."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from asked_papers import asked_warehouse
from followed_papers import EVALUATED, INFORMED, followed_warehouse
from solvik_facts import entry, paper, section
from typer.testing import CliRunner, Result

from pipeline.cli.commands import COMMANDS, command_line
from warehouse import build_warehouse

OTHERS = {"ingest", "profile", "doctor", "correct", "forget", "serve"}
READING = [command for command in COMMANDS if command not in OTHERS]


def run(*arguments: str, warehouse: Path | None = None) -> Result:
    """Run a command on the made warehouse."""
    path = str(warehouse or asked_warehouse())
    return CliRunner(env={"SAKSGANG_WAREHOUSE": path, "NO_COLOR": "1", "COLUMNS": "100"}).invoke(
        command_line(), arguments
    )


ANSWERED = {
    "status": ["status"],
    "cases": ["cases", "--body", "ssu", "--year", "2023", "--outcome", "postponed"],
    "cases_person": ["cases", "--person", "fjellheim", "--words", "rutine", "--limit", "1"],
    "case": ["case", "SSU", "2023.42"],
    "meeting": ["meeting", "ssu", "november", "2023"],
    "people": ["people"],
    "person": ["people", "Kari Fjellheim"],
    "search": ["search", "rutine", "--body", "pm", "--year", "2024"],
    "gaps": ["gaps", "--kind", "cited_case", "--kind", "no_notice"],
    "problems": ["problems"],
    "sql": ["sql", "SELECT label, title, number IS NULL AS bare FROM cases ORDER BY case_id"],
}


@pytest.mark.parametrize("name", ANSWERED)
def test_json_is_for_programs(name: str) -> None:
    assert json.loads(run(*ANSWERED[name], "--json").stdout)


@pytest.mark.parametrize("name", ANSWERED)
def test_csv_is_for_programs(name: str) -> None:
    head, *rows = csv.reader(io.StringIO(run(*ANSWERED[name], "--csv").stdout))
    assert rows
    assert all(len(row) == len(head) for row in rows)


def test_values_for_programs_are_plain() -> None:
    (case,) = json.loads(run(*ANSWERED["cases"], "--json").stdout)
    assert case["date"] == "2023-11-23"
    assert case["title"] == "Fastlegesamarbeid i helsefellesskapet"
    (row,) = csv.DictReader(io.StringIO(run(*ANSWERED["cases"], "--csv").stdout))
    plain = {name: "" if value is None else value for name, value in case.items()}
    assert row == {name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in plain.items()}


def test_lists_in_csv_are_one_cell_and_unknown_is_empty() -> None:
    result = run("sql", "SELECT ['a', 'b'] AS list, NULL AS nothing, true AS yes, DATE '2023-11-23' AS day", "--csv")
    assert result.stdout == "list,nothing,yes,day\na; b,,true,2023-11-23\n"


def test_a_hit_in_json_keeps_its_marks() -> None:
    (hit,) = json.loads(run("search", "nøgd", "--json").stdout)
    ((start, end),) = hit["snippet"]["marks"]
    assert hit["snippet"]["text"][start:end] == "nøgd"


EXIT_CODES = [
    (["status"], 0),
    (["cases"], 0),
    (["cases", "--year", "1999"], 1),
    (["cases", "--year", "1999", "--json"], 1),
    (["cases", "--body", "styret"], 1),
    (["cases", "--person", "Xyz"], 1),
    (["cases", "--outcome", "maybe"], 2),
    (["cases", "--limit", "0"], 2),
    (["cases", "--json", "--csv"], 2),
    (["case", "SSU 2023.42"], 0),
    (["case", "sak 42/23"], 1),
    (["case", "SSU 2023.44"], 1),
    (["case", "XYZ 2023.42"], 1),
    (["case"], 2),
    (["lineage", "SSU 2023.42"], 0),
    (["lineage", "ssu", "42/23"], 0),
    (["lineage", "SSU 2023.42", "--format", "json"], 0),
    (["lineage", "SSU 2023.42", "--to", "PM 2024.7"], 0),
    (["lineage", "SSU 2023.42", "--to", "SSU 2023.43"], 1),
    (["lineage", "SSU 2023.43"], 1),
    (["lineage", "SSU 2023.43", "--format", "svg"], 1),
    (["lineage", "SSU 2023.42", "--as-of", "2022"], 1),
    (["lineage", "--threads"], 0),
    (["lineage", "SSU 2023.43", "--threads"], 1),
    (["lineage", "sak 42/23"], 1),
    (["lineage", "sak 42/23", "--format", "dot"], 1),
    (["lineage", "SSU 2023.44"], 1),
    (["lineage"], 2),
    (["lineage", "SSU 2023.42", "--to", "SSU 2023.42"], 2),
    (["lineage", "SSU 2023.42", "--to", "PM 2024.7", "--threads"], 2),
    (["lineage", "SSU 2023.42", "--as-of", "someday"], 2),
    (["lineage", "SSU 2023.42", "--format", "png"], 2),
    (["lineage", "SSU 2023.42", "--depth", "0"], 2),
    (["meeting", "ssu"], 0),
    (["meeting", "2023"], 1),
    (["meeting", "ssu 1.1.23"], 1),
    (["people"], 0),
    (["people", "kari fjellheim"], 0),
    (["people", "per"], 1),
    (["people", "nobody"], 1),
    (["search", "rutine"], 0),
    (["search", "xyzzy"], 1),
    (["search", "rutine", "--body", "styret"], 1),
    (["gaps"], 0),
    (["gaps", "--body", "styret"], 1),
    (["gaps", "--year", "1999"], 1),
    (["gaps", "--year", "1999", "--json"], 1),
    (["gaps", "--kind", "holes"], 2),
    (["follow-ups"], 1),
    (["follow-ups", "--as-of", "31.2.2024"], 2),
    (["follow-ups", "--json", "--norwegian"], 2),
    (["problems"], 1),
    (["problems", "--code", "damaged"], 0),
    (["problems", "--severity", "bad"], 2),
    (["sql", "SELECT 1"], 0),
    (["sql", "SELECT 1 WHERE false"], 1),
    (["sql", "SELEKT"], 1),
    (["sql", "DROP TABLE cases"], 1),
    (["nonsense"], 2),
]


@pytest.mark.parametrize(
    ("arguments", "code"), EXIT_CODES, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_the_exit_code_tells_what_came_of_it(arguments: list[str], code: int) -> None:
    result = run(*arguments)
    assert result.exit_code == code
    assert "Traceback" not in result.output
    if code == 1:
        assert result.stderr.startswith("saksgang: ")
        assert result.stderr.count("\n") == 1


NO_WAREHOUSES = {
    "missing": lambda _path: None,
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("no database, only words\n" * 99, encoding="utf-8"),
    "foreign": lambda path: duckdb.connect(path).close(),
}


@pytest.mark.parametrize("kind", NO_WAREHOUSES)
@pytest.mark.parametrize("command", READING)
def test_what_is_no_warehouse_gives_exit_code_3_and_one_sentence(command: str, kind: str, tmp_path: Path) -> None:
    path = tmp_path / "no.duckdb"
    NO_WAREHOUSES[kind](path)
    words = {
        "search": ["rutine"],
        "case": ["SSU 1/23"],
        "lineage": ["SSU 1/23"],
        "meeting": ["ssu"],
        "sql": ["SELECT 1"],
        "report": ["2023", "--html", str(tmp_path / "report.html")],
        "notebook": ["oppmote", "--html", str(tmp_path / "notebook.html")],
        "export": [str(tmp_path / "export"), "--format", "csv"],
    }.get(command, [])
    result = run(command, *words, warehouse=path)
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr.startswith("saksgang: ")
    assert str(path) in result.stderr


def test_cases_of_one_label_are_told_apart_by_what_can_be_asked_next(tmp_path: Path) -> None:
    path = tmp_path / "two.duckdb"
    owners = ("Helsefellesskapet i Solvik", "Helsefellesskapet i Elvdal")
    build_warehouse(path, [paper(f"{name}.pdf", section(entry(1)), organisation=name) for name in owners], [])
    told = run("case", "SSU 2024.1", warehouse=path)
    assert "as in 'helsefellesskapet-i-elvdal/ssu/2024/1'" in told.stderr
    assert "Solvik" in told.stdout
    assert run("case", "helsefellesskapet-i-elvdal/ssu/2024/1", warehouse=path).exit_code == 0
    assert run("case", "SSU Elvdal 2024.1", warehouse=path).exit_code == 0


def test_follow_ups_for_programs_begin_with_the_columns_of_a_report() -> None:
    asked = ["follow-ups", "--as-of", "2023-03-31", "--csv"]
    first, *_ = csv.DictReader(io.StringIO(run(*asked, warehouse=followed_warehouse()).stdout))
    assert list(first)[:8] == [
        "body", "meeting_date", "responsible", "case", "title", "decision", "status", "remark",
    ]  # fmt: skip
    assert (first["decision"], first["status"], first["remark"]) == (INFORMED, "open", "no deadline")
    told = json.loads(run(*asked[:-1], "--json", warehouse=followed_warehouse()).stdout)
    assert [row["task"] for row in told] == [INFORMED, EVALUATED]
    assert told[1]["closed_by_label"] == "SSU 2023.2"


# A day -> status and remark of the evaluation that is due 2023-03-01 and taken up 2023-02-16.
REPORTED = [
    ("2022-12-31", "åpen", "frist 01.03.2023"),
    ("16.02.2023", "fulgt opp", "tatt opp i SSU 2023.2 16.02.2023, uttrykt i saken"),
]


@pytest.mark.parametrize(("day", "status", "remark"), REPORTED)
def test_a_norwegian_report_has_norwegian_columns_and_words(day: str, status: str, remark: str) -> None:
    told = run("follow-ups", "--as-of", day, "--assignee", "fsu", "--norwegian", warehouse=followed_warehouse()).stdout
    (row,) = csv.DictReader(io.StringIO(told))
    assert row == {
        "utvalg": "SSU",
        "møtedato": "15.09.2022",
        "saksbehandler": "Kari Fjellheim",
        "saksnr og tittel": "SSU 2022.9 Rutine for varsling",
        "vedtak": EVALUATED,
        "status": status,
        "merknad": remark,
    }


def test_a_story_in_json_has_marks_and_what_became_of_the_proposals() -> None:
    story = json.loads(run("case", "SSU 2023.2", "--json", warehouse=followed_warehouse()).stdout)
    assert [(mark["relation"], mark["is_adopted"]) for mark in story["marks"]] == [("repeals", False)]
    changed = story["alignment"]["decided"][0]["points"][0]
    assert changed["fate"] == "changed"
    assert {"kind": "inserted", "words": " 15.00."} in changed["pieces"]


def test_words_that_came_and_went_have_colours_in_place_of_brackets() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "case", "SSU 2023.2", "-w", str(followed_warehouse())],
        env={**os.environ, "FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "120"},
        capture_output=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    green, struck_red = "\x1b[32m15.00.", "\x1b[9;31m14.00."
    assert green in told
    assert struck_red in told
    assert "{+" not in told


@pytest.mark.parametrize("command", COMMANDS)
def test_help_has_an_example(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"saksgang {command}" in result.output


def test_the_list_of_commands_is_whole() -> None:
    assert {*READING, *OTHERS} == set(COMMANDS)
    assert "Exit codes" in run("--help").output


def test_a_statement_may_come_from_a_pipe() -> None:
    environment = {"SAKSGANG_WAREHOUSE": str(asked_warehouse())}
    result = CliRunner(env=environment).invoke(command_line(), ["sql", "-", "--csv"], input="SELECT 1 AS a")
    assert result.stdout == "a\n1\n"


@pytest.mark.parametrize(
    ("setting", "coloured"), [({"FORCE_COLOR": "1"}, True), ({"NO_COLOR": "1"}, False), ({}, False)]
)
def test_colours_are_for_terminals_only(setting: dict[str, str], *, coloured: bool) -> None:
    plain = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "FORCE_COLOR"}}
    told = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "search", "brukerråd", "-w", str(asked_warehouse())],
        env={**plain, **setting, "TERM": "xterm-256color"}, capture_output=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    assert ("\x1b[" in told) is coloured
    assert "Brukerråd" in told
