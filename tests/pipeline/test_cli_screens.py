"""What people see, word by word: golden files of each command at 80 and 120 columns.

`SAKSGANG_REWRITE_GOLDEN=1 pytest tests/pipeline/test_cli_screens.py` writes them anew; read changes before a commit.
"""

import os
from functools import cache
from pathlib import Path

import pytest
from asked_papers import asked_warehouse
from followed_papers import followed_warehouse
from typer.testing import CliRunner

from pipeline.cli.commands import command_line

GOLDEN = Path(__file__).parent / "golden_cli"
REWRITE = "SAKSGANG_REWRITE_GOLDEN"

COMMANDS = {
    "cases": ["cases"],
    "case": ["case", "SSU", "42/23"],
    "case_stub": ["case", "PM 2021.3"],
    "case_many": ["case", "sak 42/23"],
    "case_near": ["case", "SSU 2023.44"],
    "lineage": ["lineage", "SSU", "42/23"],
    "lineage_alone": ["lineage", "KST 2023.42"],
    "lineage_way": ["lineage", "PM 2024.7", "--to", "FSU 16/22"],
    "lineage_thread": ["lineage", "PM 2024.7", "--threads"],
    "lineage_threads": ["lineage", "--threads"],
    "meeting": ["meeting", "ssu", "23.11.23"],
    "meeting_many": ["meeting", "samarbeidsutvalg"],
    "people": ["people"],
    "people_namesakes": ["people", "per bakken"],
    "person": ["people", "kari fjellheim"],
    "search": ["search", "utskrivingsklare", "pasientar", "evaluering"],
    "search_section": ["search", "brukerråd"],
    "problems": ["problems"],
    "sql_table": ["sql", "SELECT outcome, count(*) AS cases FROM cases GROUP BY outcome ORDER BY outcome"],
    "sql_blocks": ["sql", "FROM cases ORDER BY case_id LIMIT 2"],
    "status": ["status"],
    "gaps": ["gaps"],
}
# Of papers in which decisions are changed, repealed, followed up, forgotten and missing.
FOLLOWED = {
    "cases_marked": ["cases", "--body", "ssu"],
    "case_marked": ["case", "SSU 2022.9"],
    "case_changed": ["case", "SSU 2023.2"],
    "follow_ups": ["follow-ups", "--as-of", "2023-03-31"],
    "follow_ups_open": ["follow-ups", "--open", "--as-of", "2024-03-31"],
    "gaps_followed": ["gaps"],
}
ALL = COMMANDS | FOLLOWED


@cache
def screen(name: str, width: int) -> str:
    """What a command prints on a screen of some width, its exit code last; the warehouse's path is cut to its name."""
    warehouse = str(followed_warehouse() if name in FOLLOWED else asked_warehouse())
    environment = {"SAKSGANG_WAREHOUSE": warehouse, "COLUMNS": str(width), "NO_COLOR": "1", "TERM": "dumb"}
    result = CliRunner(env=environment).invoke(command_line(), ALL[name])
    told = result.output.replace(warehouse, "solvik.duckdb")
    lines = [line.rstrip() for line in told.splitlines()]
    return "\n".join([*lines, f"[exit code {result.exit_code}]", ""])


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", ALL)
def test_a_screen_is_as_it_was_approved(name: str, width: int) -> None:
    file = GOLDEN / f"{name}_{width}.txt"
    seen = screen(name, width)
    if os.environ.get(REWRITE):
        file.write_text(seen, encoding="utf-8", newline="\n")
    assert seen == file.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", ALL)
def test_no_line_is_wider_than_the_screen(name: str, width: int) -> None:
    told = [line for line in screen(name, width).splitlines() if not line.startswith("saksgang:")]
    assert max(map(len, told)) <= width


def test_golden_files_are_not_being_rewritten() -> None:
    assert not os.environ.get(REWRITE), f"{REWRITE} is on: unset it, or no screen is tested"


def test_every_golden_file_is_of_a_command() -> None:
    expected = {f"{name}_{width}.txt" for name in ALL for width in (80, 120)}
    assert {file.name for file in GOLDEN.iterdir()} == expected
