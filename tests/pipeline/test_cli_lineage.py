"""`saksgang lineage`: its formats, files and trees."""

import json
import re
from io import BytesIO, StringIO
from pathlib import Path
from xml.etree import ElementTree

import networkx as nx
import pytest
from asked_papers import asked_warehouse
from duckdb import DuckDBPyConnection
from lineage_rows import key, lineage_of
from rich.console import Console
from typer.testing import CliRunner, Result

from pipeline.cli.commands import command_line
from pipeline.cli.lineage_tree import print_lineage
from pipeline.cli.output import THEME
from warehouse.lineage.graph import case_lineage

CASES = ["FSU 2022.16", "PM 2021.3", "PM 2024.7", "SSU 2023.42"]


def run(*arguments: str) -> Result:
    """Run the command on the made warehouse."""
    environment = {"SAKSGANG_WAREHOUSE": str(asked_warehouse()), "NO_COLOR": "1", "COLUMNS": "100"}
    return CliRunner(env=environment).invoke(command_line(), ["lineage", *arguments])


def labels_of_mermaid(text: str) -> list[str]:
    """The cases of a flowchart."""
    return [match[1] for match in re.finditer(r'n\d+\["([^"<]+)', text)]


def labels_of_svg(text: str) -> list[str]:
    """The cases of a drawing."""
    texts = ElementTree.fromstring(text).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own
    return [one.text or "" for one in texts if one.get("class") == "number"]


READERS = {
    "mermaid": labels_of_mermaid,
    "dot": lambda text: [match[1] for match in re.finditer(r'label="([A-Z]+ \d+\.\d+)', text)],
    "svg": labels_of_svg,
    "graphml": lambda text: list(dict(nx.read_graphml(BytesIO(text.encode())).nodes(data="label")).values()),
    "gexf": lambda text: list(dict(nx.read_gexf(BytesIO(text.encode())).nodes(data="label")).values()),
    "json": lambda text: [node["label"] for node in json.loads(text)["nodes"]],
}


@pytest.mark.parametrize("name", READERS)
def test_every_format_holds_the_cases(name: str) -> None:
    told = run("SSU 2023.42", "--format", name)
    assert told.exit_code == 0
    assert sorted(READERS[name](told.stdout)) == CASES


@pytest.mark.parametrize("name", [*READERS, "tree"])
def test_a_file_holds_what_the_screen_would(name: str, tmp_path: Path) -> None:
    file = tmp_path / "saken.txt"
    assert run("SSU 2023.42", "-f", name, "-o", str(file)).stdout == ""
    assert file.read_text(encoding="utf-8") == run("SSU 2023.42", "-f", name).stdout


def test_a_file_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    told = run("SSU 2023.42", "-o", str(tmp_path))
    assert told.exit_code == 2
    assert told.stderr.startswith(f"saksgang: {tmp_path} cannot be written: ")


def test_no_list_of_cases_is_mixed_into_a_format_for_programs() -> None:
    assert run("sak 42/23", "-f", "json").stdout == ""
    assert "KST 2023.42" in run("sak 42/23").stdout


def test_as_of_a_day_the_later_cases_are_not_known() -> None:
    told = run("SSU 2023.42", "--as-of", "desember 2023").stdout
    assert "FSU 2022.16" in told
    assert "PM 2024.7" not in told


def test_what_lies_beyond_the_depth_is_counted() -> None:
    assert "1 more lies a step beyond; see --depth 2" in run("FSU 2022.16", "--depth", "1").stdout
    assert "beyond" not in run("FSU 2022.16", "--depth", "2").stdout


def tree(connection: DuckDBPyConnection, case: str, **scope: object) -> str:
    """What is printed of a case's lineage."""
    screen = Console(theme=THEME, width=100, highlight=False, file=StringIO())
    print_lineage(screen, case_lineage(connection, key(case), **scope), key(case))
    assert isinstance(screen.file, StringIO)
    return "\n".join(line.rstrip() for line in screen.file.getvalue().splitlines())


TANGLED = {
    "SSU 2023.1": "2023-02-16",
    "FSU 2023.2": "2023-04-20",
    "SSU 2023.3": "2023-06-01",
    "PM 2024.4": "2024-05-30",
}


def test_content_is_told_apart_with_its_score_and_words() -> None:
    told = tree(lineage_of(TANGLED, inferred=[("SSU 2023.1", "PM 2024.4", 0.71)]), "SSU 2023.1")
    assert (
        """What came of it
└── Same subject, by content
    └── PM 2024.4  Sak om tiltak 4
        2024-05-30 · approved
        score 0.71 · shared words: rutine, utskrivning"""
        in told
    )


def test_a_repealed_or_amended_case_is_marked() -> None:
    mentions = [("FSU 2023.2", "amends", "SSU 2023.1"), ("PM 2024.4", "repeals", "SSU 2023.1")]
    told = tree(lineage_of(TANGLED, mentions), "SSU 2023.1")
    assert "2023-02-16 · approved · repealed by PM 2024.4 · amended by FSU 2023.2" in told


def test_a_case_is_told_in_full_once_nearest_to_the_one_asked_for() -> None:
    mentions = [
        ("FSU 2023.2", "follows_up", "SSU 2023.1"),
        ("SSU 2023.3", "follows_up", "FSU 2023.2"),
        ("PM 2024.4", "cites", "SSU 2023.3"),
        ("PM 2024.4", "cites", "SSU 2023.1"),
    ]
    connection = lineage_of(TANGLED, mentions)
    told = tree(connection, "SSU 2023.1")
    assert told.count("PM 2024.4  Sak om tiltak 4\n") == 1
    assert "PM 2024.4  Sak om tiltak 4  (see below)" in told
    assert "SSU 2023.1  Sak om tiltak 1  (see above)" in tree(connection, "PM 2024.4")


def test_a_circle_is_told_to_its_end() -> None:
    days = dict.fromkeys(("SSU 2024.1", "FSU 2024.1", "PM 2024.1"), "2024-05-30")
    names = list(days)
    circle = [(one, "cites", other) for one, other in zip(names, [*names[1:], names[0]], strict=True)]
    told = tree(lineage_of(days, circle), "SSU 2024.1")
    assert told.count("SSU 2024.1  Sak om tiltak 1  (see above)") == 2


def test_nothing_is_told_beyond_a_meeting() -> None:
    mentions = [("SSU 2023.1", "planned_for", "BRS 2023-05-04"), ("PM 2024.4", "minutes_of", "BRS 2023-05-04")]
    told = tree(lineage_of(TANGLED, mentions), "SSU 2023.1")
    assert "BRS 2023-05-04  meeting (no paper of it here)" in told
    assert "PM 2024.4" not in told
