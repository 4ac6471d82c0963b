"""The README is true: its commands run, and print what it shows.

SAKSGANG_REWRITE_README=1 writes what they print into the README; a test fails while it is on.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
REWRITE = "SAKSGANG_REWRITE_README"
COLUMNS = "100"

# A fenced block: its command line, then what the command prints.
EXAMPLE = re.compile(r"(?P<fence>```console\n\$ (?P<command>[^\n]+)\n)(?P<printed>.*?)(?=```)", re.DOTALL)
MAKE_TARGETS = re.compile(r"^make (?P<target>[a-z-]+)", re.MULTILINE)
SECONDS = re.compile(r"\b\d+(?:\.\d+)? s\b")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that looks like the project's root to the commands."""
    place = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "tests" / "data", place / "tests" / "data")
    return place


def printed(command: str, folder: Path) -> str:
    """What a command line prints, without blanks at line ends; seconds differ from run to run."""
    name, *arguments = shlex.split(command)
    assert name == "saksgang"
    environment = {key: value for key, value in os.environ.items() if key not in {"FORCE_COLOR", "SAKSGANG_WAREHOUSE"}}
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *arguments],
        cwd=folder,
        env=environment | {"COLUMNS": COLUMNS, "NO_COLOR": "1", "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    lines = [line.rstrip() for line in done.stdout.strip("\n").splitlines()]
    return SECONDS.sub("6.5 s", "\n".join(lines).strip("\n")) + "\n"


@pytest.fixture(scope="module")
def answers(folder: Path) -> dict[str, str]:
    """What each example prints, in the README's order; the warehouse that the first makes stays in the folder."""
    text = README.read_text(encoding="utf-8")
    return {match["command"]: printed(match["command"], folder) for match in EXAMPLE.finditer(text)}


@pytest.mark.needs_tesseract  # the sample papers have a scan among them
def test_every_example_prints_what_the_readme_shows(answers: dict[str, str]) -> None:
    text = README.read_text(encoding="utf-8")
    assert answers
    if os.environ.get(REWRITE):
        README.write_text(EXAMPLE.sub(lambda match: match["fence"] + answers[match["command"]], text), encoding="utf-8")
    for match in EXAMPLE.finditer(README.read_text(encoding="utf-8")):
        assert match["printed"] == answers[match["command"]], match["command"]


@pytest.mark.needs_tesseract
@pytest.mark.usefixtures("answers")  # any test may be the first of its process
def test_the_picture_is_what_the_command_draws(folder: Path) -> None:
    drawn = printed("saksgang lineage 'SSU 2022.16' --depth 1 --format svg", folder)
    picture = ROOT / "docs" / "lineage.svg"
    if os.environ.get(REWRITE):
        picture.write_text(drawn, encoding="utf-8")
    assert picture.read_text(encoding="utf-8").strip() == drawn.strip()


def test_every_make_target_that_the_readme_names_is_in_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = MAKE_TARGETS.findall(README.read_text(encoding="utf-8"))
    assert {"demo", "test"} <= set(targets)
    for target in targets:
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_file_that_the_readme_links_to_is_there() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)\)", README.read_text(encoding="utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_examples_are_not_being_rewritten() -> None:
    assert not os.environ.get(REWRITE), f"{REWRITE} is on: look at the README's diff, then run again without it"
