"""The built wheel is whole, and the command starts from it without the packages that only developers have."""

import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

PROJECT = Path(__file__).parents[1]
PACKAGES = ("extractors", "models", "notebooks", "pipeline", "warehouse", "web")
# Import names that are not the distribution's name.
MODULES = {"import-linter": "importlinter", "pytest-xdist": "xdist", "reportlab": "reportlab", "ruff": "ruff"}
START = """
import sys
sys.modules.update(dict.fromkeys({blocked!r}))
import pipeline, pipeline.cli
assert {folder!r} in pipeline.__file__, pipeline.__file__
sys.argv = ["saksgang", {argument!r}]
pipeline.cli.main()
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the unpacked wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
    (built,) = folder.glob("saksgang-*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def _files(folder: Path) -> set[str]:
    """Files of our packages in a folder, without what Python leaves behind."""
    found = (path for package in PACKAGES for path in (folder / package).rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in found if "__pycache__" not in path.parts}


def _extras() -> set[str]:
    """Modules of packages that are needed for extras only."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = [line for lines in project["optional-dependencies"].values() for line in lines]
    names = {Requirement(line).name for line in lines} - {"saksgang"}
    return {MODULES.get(name, name.replace("-", "_")) for name in names}


def test_wheel_holds_every_file_of_our_packages(wheel: Path) -> None:
    files = _files(wheel)
    assert files == _files(PROJECT)
    assert any(name.endswith(".sql") for name in files)


def test_wheel_holds_nothing_else(wheel: Path) -> None:
    assert {path.name for path in wheel.iterdir() if not path.name.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize("argument", ["--help", "ingest", "status"])
def test_command_starts_without_developers_packages(wheel: Path, tmp_path: Path, argument: str) -> None:
    code = START.format(blocked=sorted(_extras()), folder=str(wheel), argument=argument)
    environment = {"PYTHONPATH": str(wheel), "PATH": "", "PYTHONUTF8": "1", "COLUMNS": "100"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert "Traceback" not in done.stderr
    assert ("Usage" in done.stdout + done.stderr) or "There is no warehouse" in done.stderr
