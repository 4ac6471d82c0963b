"""What the files for running saksgang on a server ask for is there."""

import configparser
import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from pipeline.cli.commands import command_line

ROOT = Path(__file__).parents[1]


def _service() -> configparser.ConfigParser:
    parsed = configparser.ConfigParser(interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]
    parsed.read(ROOT / "docs" / "saksgang.service", encoding="utf-8")
    return parsed


def _container() -> str:
    return (ROOT / "Dockerfile").read_text(encoding="utf-8")


def _commands() -> list[list[str]]:
    """The command lines of the service and of the container, each without the program."""
    unit = shlex.split(_service()["Service"]["ExecStart"])
    run = json.loads(re.search(r"^CMD (\[.*\])$", _container(), re.MULTILINE)[1])  # type: ignore[index]
    return [unit[1:], run]


@pytest.mark.parametrize("command", _commands(), ids=["systemd", "container"])
def test_commands_take_the_options_that_they_are_given(command: list[str]) -> None:
    told = CliRunner().invoke(command_line(command[:1]), [command[0], "--help"], env={"COLUMNS": "200"})
    assert told.exit_code == 0
    options = [word for word in command if word.startswith("--")]
    assert options
    assert [option for option in options if option not in told.stdout] == []


def test_container_installs_extras_that_there_are() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    wanted = re.search(r"/src\[([a-z,]+)\]", _container())
    assert wanted
    assert set(wanted[1].split(",")) <= set(extras)


def test_service_may_write_where_its_warehouse_lies() -> None:
    service = _service()["Service"]
    assert f"/var/lib/{service['StateDirectory']}/" in service["ExecStart"]
    assert service["ReadOnlyPaths"] in service["ExecStart"]
