"""`saksgang doctor` tells what is there, what is missing, and how to get it."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from extractors.ocr.installed import Tesseract
from pipeline.cli import doctor
from pipeline.cli.commands import command_line
from pipeline.doctor import Advice, State, findings

COMMAND = Path("/nowhere/tesseract")
OFFICE = {"soffice": "/usr/bin/soffice"}.get


def states(found: Tesseract) -> dict[str, State]:
    return {finding.name: finding.state for finding in findings(found, OFFICE)}


@pytest.mark.parametrize(
    ("has_library", "command", "languages", "expected"),
    [
        (False, COMMAND, ("nor",), (State.SPARE, State.HERE, State.HERE)),
        (False, None, (), (State.MISSING, State.MISSING, State.MISSING)),
        (False, COMMAND, ("eng",), (State.SPARE, State.HERE, State.MISSING)),
    ],
)
def test_one_way_to_tesseract_is_enough_but_norwegian_is_needed(
    has_library: bool, command: Path | None, languages: tuple[str, ...], expected: tuple[State, ...]
) -> None:
    found = states(Tesseract(has_library, command, Path("/data"), languages))
    assert (found["tesserocr"], found["tesseract"], found["Norwegian for Tesseract"]) == expected
    assert found["Python"] is found["DuckDB"] is found["LibreOffice"] is State.HERE


def run(monkeypatch: pytest.MonkeyPatch, found: Tesseract, *options: str) -> tuple[int, str]:
    monkeypatch.setattr(doctor, "tesseract", lambda: found)
    monkeypatch.setattr(findings, "__defaults__", (OFFICE,))
    result = CliRunner(env={"COLUMNS": "120", "NO_COLOR": "1"}).invoke(command_line(["doctor"]), ["doctor", *options])
    return result.exit_code, result.output


def test_what_is_missing_comes_with_how_to_get_it_and_the_exit_code_1(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    code, told = run(monkeypatch, Tesseract(False, None, None, ()))
    assert code == 1
    assert "tesseract-ocr-nor" in told
    assert "Missing: tesserocr, tesseract, Norwegian for Tesseract." in told


def test_all_there_is_the_exit_code_0(monkeypatch: pytest.MonkeyPatch) -> None:
    code, told = run(monkeypatch, Tesseract(False, COMMAND, Path("/data"), ("nor",)))
    assert (code, "Missing" in told) == (0, False)
    assert "not needed" in told


def test_programs_get_json_with_the_advice_for_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    code, told = run(monkeypatch, Tesseract(False, COMMAND, Path("/data"), ("nor",)), "--json")
    rows = {row["name"]: row for row in json.loads(told)}
    assert code == 0
    assert rows["tesserocr"]["state"] == "not needed"
    assert set(rows["tesseract"]["how_to_get"]) == {"debian", "macos", "windows"}


@pytest.mark.parametrize(("system", "told"), [("linux", "a"), ("darwin", "b"), ("win32", "c"), ("freebsd14", "a")])
def test_advice_is_for_the_system_at_hand(system: str, told: str) -> None:
    assert Advice("a", "b", "c").here(system) == told
