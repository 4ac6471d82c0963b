"""What holds for the project as a whole."""

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[1]
PACKAGES = ("extractors", "models", "notebooks", "pipeline", "warehouse", "web")
LONGEST_MODULE = 400
# Lists of words are looked up, not read.
WORD_LISTS = "vocabulary"


def _pyproject() -> dict[str, dict[str, object]]:
    return tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))


def _requirements() -> list[Requirement]:
    """What the project needs, all extras included, its own name left out."""
    project = _pyproject()["project"]
    lines = [*project["dependencies"], *(line for lines in project["optional-dependencies"].values() for line in lines)]
    return [requirement for requirement in map(Requirement, lines) if requirement.name != "saksgang"]


def _pins() -> dict[str, str]:
    lines = (PROJECT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = (line.split("==") for line in lines if line and not line.startswith("#"))
    return {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pins}


@pytest.mark.parametrize("requirement", _requirements(), ids=str)
def test_pinned_version_is_one_that_is_allowed(requirement: Requirement) -> None:
    assert requirement.specifier.contains(_pins()[re.sub(r"[-_.]+", "-", requirement.name).lower()])


def test_pins_name_versions_only() -> None:
    text = (PROJECT / "constraints.txt").read_text(encoding="utf-8")
    assert not re.search(r"@|://|/|^-", text.partition("\n")[2], re.MULTILINE)


def test_no_other_distribution_owns_our_package_names() -> None:
    owners = importlib.metadata.packages_distributions()
    assert {name: owners[name] for name in PACKAGES if set(owners.get(name, ())) - {"saksgang"}} == {}


def test_file_names_under_tests_are_unique() -> None:
    names = [path.name for path in (PROJECT / "tests").rglob("*.py") if path.name != "conftest.py"]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("folder", [*PACKAGES, "tests"])
def test_modules_are_read_in_one_sitting(folder: str) -> None:
    lengths = {
        path.relative_to(PROJECT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in (PROJECT / folder).rglob("*.py")
        if path.parent.name != WORD_LISTS
    }
    assert {path: length for path, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_all_that_is_imported_ends_without_a_word() -> None:
    # DuckDB tells of what is left of it at the end of a script: as where a struct lies in a module that knows it.
    names = [
        ".".join(path.relative_to(PROJECT).with_suffix("").parts)
        for package in ("warehouse", "pipeline", "web")
        for path in sorted((PROJECT / package).rglob("*.py"))
        if path.name not in {"__init__.py", "__main__.py"}
    ]
    code = f"from importlib import import_module\nfor name in {names}: import_module(name)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True, cwd=PROJECT)
    assert (done.returncode, done.stderr) == (0, "")


def test_every_target_of_make_is_explained() -> None:
    text = (PROJECT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony is not None
    assert sorted(re.findall(r"^([a-z-]+):.*  ## ", text, re.MULTILINE)) == sorted(phony[1].split())


@pytest.mark.skipif(sys.platform == "win32", reason="run by bash")
def test_ci_can_be_run() -> None:
    script = PROJECT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", str(script)], check=True)
