"""Every notebook runs to its end: as a script, as a page that needs nothing beside it, and as marimo's own HTML."""

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from closed_papers import SECRET
from typer.testing import CliRunner

import warehouse
from notebooks.page import page
from notebooks.showing import WORDS, literal, norwegian
from pipeline.cli.commands import command_line
from pipeline.cli.notebook import Name
from warehouse import build_warehouse
from warehouse.frames.columns import COLUMNS

ROOT = Path(__file__).parents[2]
NAMES = [name.value for name in Name]

# Runs scripts as Python would, one after another, since importing marimo takes longer than any of them.
ONE_BY_ONE = """
import runpy, sys
from pathlib import Path
scripts, arguments = sys.argv[1 : sys.argv.index("--")], sys.argv[sys.argv.index("--") :]
for script in scripts:
    sys.argv = [script, *arguments]
    runpy.run_path(script, run_name="__main__")
    print(Path(script).stem)
"""
# What a browser would fetch: sources, style sheets, fonts; names of XML are none.
FETCHED = re.compile(r"""(?:src|href)\s*=\s*["'](?!data:|#)|@import|url\(|fetch\(|<script[^>]+src""")
ENGLISH = re.compile(
    r"approved|noted|postponed|directed|unresolved|stated|inferred|minutes|case_paper|NaN|<NA>|NaT|None"
)


@pytest.fixture(params=["sample_warehouse", "corpus_warehouse"])
def papers(request: pytest.FixtureRequest) -> Path:
    """The warehouse of the sample papers, and that of the real ones where they are."""
    path: Path = request.getfixturevalue(request.param)
    return path


@pytest.fixture(scope="module")
def empty_warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse without a paper."""
    path = tmp_path_factory.mktemp("empty") / "saksgang.duckdb"
    build_warehouse(path, [], [])
    return path


def run(*arguments: str, warehouse: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run Python on some arguments."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "MARIMO_SKIP_UPDATE_CHECK": "1"}
    command = [sys.executable, *arguments, "--", "--warehouse", str(warehouse)]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, encoding="utf-8")


@cache
def sample_page(name: str, path: Path) -> str:
    """A notebook's page on the sample papers, made once."""
    return page(name, ["--warehouse", str(path)])


def test_notebooks_run_as_scripts(papers: Path, tmp_path: Path) -> None:
    done = run(
        "-c", ONE_BY_ONE, *(str(ROOT / "notebooks" / f"{name}.py") for name in NAMES), warehouse=papers, folder=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.split() == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_marimo_exports_a_notebook_without_a_cell_that_fails(name: str, papers: Path, tmp_path: Path) -> None:
    copied, path = tmp_path / f"{name}.py", tmp_path / "a.html"  # marimo keeps what it ran beside the notebook
    shutil.copyfile(ROOT / "notebooks" / copied.name, copied)
    command = ("-m", "marimo", "export", "html", str(copied), "-o", str(path))
    done = run(*command, warehouse=papers, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Error" not in done.stderr
    assert path.stat().st_size > 10_000


@pytest.mark.parametrize("name", NAMES)
def test_a_page_says_what_it_answers_and_needs_nothing_beside_it(name: str, sample_warehouse: Path) -> None:
    shown = sample_page(name, sample_warehouse)
    assert '<html lang="nb">' in shown
    heading = re.search(r"<h1[^>]*>(?P<title>[^<]+)</h1>", shown)
    assert heading
    assert f"<title>{heading['title']}</title>" in shown
    assert shown.index("<h1") < shown.index("<section")
    assert shown.count("<svg") >= 2
    assert shown.count("<table>") >= 4
    assert not FETCHED.search(shown)
    assert "marimo-" not in shown


@pytest.mark.parametrize("name", NAMES)
def test_what_stands_in_cells_is_norwegian(name: str, sample_warehouse: Path) -> None:
    shown = sample_page(name, sample_warehouse)
    cells = re.findall(r"<td[^>]*>([^<]*)</td>", shown)
    assert len(cells) > 100
    assert [cell for cell in cells if ENGLISH.fullmatch(cell)] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs_where_there_is_no_paper(name: str, empty_warehouse: Path) -> None:
    assert "<h1" in page(name, ["--warehouse", str(empty_warehouse)])


@pytest.mark.parametrize("name", NAMES)
def test_a_notebook_runs_for_each_organisation(name: str, corpus_warehouse: Path) -> None:
    with warehouse.open(corpus_warehouse) as w:
        organisations = w.organisations()
    for organisation in organisations:
        assert "<h1" in page(name, ["--warehouse", str(corpus_warehouse), "--organisation", organisation])


def test_arguments_choose_the_organisation_and_the_year(sample_warehouse: Path) -> None:
    arguments = ["--warehouse", str(sample_warehouse), "--organisation", "Elvestrand kommune", "--year", "2023"]
    shown = page("arsmelding", arguments)
    assert "Elvestrand kommune i 2023" in shown
    assert "<strong>2 møter</strong> med referat, <strong>9 saker</strong>" in shown


def test_the_annual_figures_are_those_of_plain_sql(sample_warehouse: Path) -> None:
    shown = page("arsmelding", ["--warehouse", str(sample_warehouse), "--year", "2023"])
    with warehouse.open(sample_warehouse) as w:
        counted = w.sql("""
            SELECT coalesce(abbreviation, name) AS body, count(*) AS cases
            FROM cases JOIN meetings USING (meeting_id) JOIN bodies ON bodies.body_id = cases.body_id
            WHERE organisation = 'Helsefellesskapet i Solvik' AND year(date) = 2023 AND NOT cases.is_stub
            GROUP BY ALL
        """)
    for row in counted.itertuples():
        assert re.search(rf"<td>{row.body}</td><td[^>]*>\d+</td><td[^>]*>{row.cases}</td>", shown)


def test_every_word_of_a_vocabulary_has_a_norwegian_one() -> None:
    for name, words in WORDS.items():
        kind = COLUMNS[name].dtype
        if not isinstance(kind, str):
            assert {word.value for word in kind} <= set(words), name


def test_columns_are_told_in_norwegian_and_what_is_unknown_is_empty() -> None:
    frame = pd.DataFrame(
        {
            "outcome": pd.Categorical(["approved", None]),
            "date": pd.to_datetime(["2023-02-16", None]),
            "shared": [["a", "b"], None],
            "year": pd.array([2023, None], dtype="Int64"),
        }
    )
    shown = norwegian(frame, {"outcome": "Utfall", "date": "Dato", "shared": "Ord", "year": "År"})
    assert shown.iloc[0].map(str).tolist() == ["vedtatt", "2023-02-16", "a, b", "2023"]
    assert shown.iloc[1].isna().all()


@pytest.mark.parametrize(("text", "expected"), [("Solvik", "'Solvik'"), ("O'Solvik", "'O''Solvik'"), ("", "''")])
def test_a_name_with_a_quote_is_safe_in_sql(text: str, expected: str) -> None:
    assert literal(text) == expected


def test_the_command_writes_a_page(sample_warehouse: Path, tmp_path: Path) -> None:
    path = tmp_path / "oppmote.html"
    arguments = ["notebook", "oppmote", "--html", str(path), "--warehouse", str(sample_warehouse)]
    result = CliRunner().invoke(command_line(), arguments)
    assert result.exit_code == 0
    assert "<title>Oppmøte</title>" in path.read_text(encoding="utf-8")


def test_a_missing_warehouse_is_told_before_a_browser_opens(tmp_path: Path) -> None:
    result = CliRunner().invoke(command_line(), ["notebook", "oppmote", "--warehouse", str(tmp_path / "no.duckdb")])
    assert result.exit_code == 3
    assert "There is no warehouse" in result.output


def test_a_notebook_imports_the_warehouse_and_what_notebooks_share_only() -> None:
    for name in NAMES:
        text = (ROOT / "notebooks" / f"{name}.py").read_text(encoding="utf-8")
        imported = set(re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE))
        assert imported <= {"altair", "datetime", "marimo", "notebooks", "pandas", "warehouse"}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_for_the_public_is_shown_only_when_it_is_asked_for(name: str, closed_warehouse: Path) -> None:
    arguments = ["--warehouse", str(closed_warehouse)]
    assert SECRET not in page(name, arguments).lower()
    assert SECRET in page(name, [*arguments, "--include-closed", "yes"]).lower()
