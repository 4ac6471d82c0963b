"""What saksgang uses on a machine: what is there, what is missing, what it is for and how to get it."""

import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib.metadata import PackageNotFoundError, version

from extractors.ocr.engines import command_version
from extractors.ocr.installed import LANGUAGE, LIBRARY, Tesseract
from extractors.office import libreoffice


class State(StrEnum):
    """How it stands with one thing."""

    HERE = "here"
    SPARE = "not needed"  # missing, but something else does its work
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Advice:
    """How to get a thing on each system."""

    debian: str
    macos: str
    windows: str

    def here(self, system: str = sys.platform) -> str:
        """How to get it on this system."""
        return {"darwin": self.macos, "win32": self.windows}.get(system, self.debian)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing: what it is for, and what was found of it."""

    name: str
    purpose: str
    state: State
    found: str | None  # version and place
    how_to_get: Advice


PYTHON = Advice("apt-get install python3", "brew install python", "winget install Python.Python.3.13")
TESSERACT = Advice(
    "apt-get install tesseract-ocr tesseract-ocr-nor",
    "brew install tesseract tesseract-lang",
    "winget install UB-Mannheim.TesseractOCR, with Norwegian among its languages",
)
OFFICE = Advice(
    "apt-get install libreoffice-writer-nogui",
    "brew install --cask libreoffice",
    "winget install TheDocumentFoundation.LibreOffice",
)
# Where there is no ready-made package for a system, the command does the same.
LIBRARY_ADVICE = Advice(
    "pip install 'saksgang[ocr]'",
    "pip install 'saksgang[ocr]' (Intel only; else the command does)",
    "not to be had for Windows; the command does",
)


def findings(found: Tesseract, which: Callable[[str], str | None] = shutil.which) -> Iterator[Finding]:
    """Everything that saksgang uses, what it cannot do without first."""
    yield Finding("Python", "everything", State.HERE, platform.python_version(), PYTHON)
    yield _package("DuckDB", "duckdb", "the warehouse", Advice(*["pip install duckdb"] * 3))
    yield from _tesseract(found)
    office = libreoffice(which)
    yield Finding("LibreOffice", "papers in .doc, .odt and .rtf", _state(office), office, OFFICE)


def _tesseract(found: Tesseract) -> Iterator[Finding]:
    """Tesseract by its library and its command, of which one is enough, and its language."""
    library = _version(LIBRARY) if found.has_library else None
    command = f"{command_version(found.command)}, {found.command}" if found.command else None
    purpose = "scans and bad text layers"
    yield Finding("tesserocr", f"{purpose}, a little faster", _state(library, command), library, LIBRARY_ADVICE)
    yield Finding("tesseract", purpose, _state(command, library), command, TESSERACT)
    language = f"{found.data}, with {', '.join(found.languages)}" if LANGUAGE in found.languages else None
    yield Finding("Norwegian for Tesseract", f"{purpose}, in bokmål and nynorsk", _state(language), language, TESSERACT)


def _package(name: str, package: str, purpose: str, how_to_get: Advice) -> Finding:
    found = _version(package)
    return Finding(name, purpose, _state(found), found, how_to_get)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def _state(found: str | None, instead: str | None = None) -> State:
    return State.HERE if found else State.SPARE if instead else State.MISSING
