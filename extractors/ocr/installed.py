"""What there is of Tesseract on this machine, found without loading it.

Two ways lead to it: the library in Python's package tesserocr, and the command `tesseract`. Both need the language file
of Norwegian: with any other, every æ, ø and å would be lost in silence, so nothing is read without it.
"""

import os
import shutil
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from msgspec import Struct

LANGUAGE = "nor"  # reads bokmål and nynorsk
LIBRARY, COMMAND = "tesserocr", "tesseract"
DATA_SUFFIX = ".traineddata"
# The name of the folder of language files, and where systems keep it.
DATA_FOLDER = "tessdata"
USUAL_PLACES = {
    "linux": (
        "/usr/share/tesseract-ocr/5/tessdata",  # Debian, Ubuntu
        "/usr/share/tesseract-ocr/4.00/tessdata",
        "/usr/share/tessdata",  # Fedora, Arch
        "/usr/share/tesseract/tessdata",
        "/usr/local/share/tessdata",
        "/home/linuxbrew/.linuxbrew/share/tessdata",
    ),
    "darwin": (
        "/opt/homebrew/share/tessdata",  # Homebrew on Apple's own processors
        "/usr/local/share/tessdata",  # Homebrew on Intel
        "/opt/local/share/tessdata",  # MacPorts
    ),
    "win32": (
        r"%ProgramFiles%\Tesseract-OCR\tessdata",
        r"%LOCALAPPDATA%\Programs\Tesseract-OCR\tessdata",
        r"%LOCALAPPDATA%\Tesseract-OCR\tessdata",
    ),
}
# How to get what is missing, by platform.
ADVICE = {
    "linux": "install the packages tesseract-ocr and tesseract-ocr-nor",
    "darwin": "run 'brew install tesseract tesseract-lang'",
    "win32": "run 'winget install UB-Mannheim.TesseractOCR' and choose Norwegian among its languages",
}


class Tesseract(Struct, frozen=True):
    """What is there: the library, the command, and the folder of language files."""

    has_library: bool
    command: Path | None
    data: Path | None
    languages: tuple[str, ...]

    @property
    def is_usable(self) -> bool:
        """Whether Norwegian pages can be read."""
        return (self.has_library or self.command is not None) and LANGUAGE in self.languages


@cache
def tesseract() -> Tesseract:
    """What there is of Tesseract, looked for once."""
    command = _command()
    data = _data(command)
    names = sorted(file.name.removesuffix(DATA_SUFFIX) for file in data.glob(f"*{DATA_SUFFIX}")) if data else []
    return Tesseract(find_spec(LIBRARY) is not None, command, data, tuple(names))


def advice(platform: str = sys.platform) -> str:
    """What to do for Tesseract with Norwegian: a part of a sentence."""
    return ADVICE.get(platform, ADVICE["linux"])


def _command() -> Path | None:
    """The command on the path, or on Windows where its installer puts it, which is not on the path."""
    found = shutil.which(COMMAND)
    if found:
        return Path(found)
    beside = (Path(place).parent / f"{COMMAND}.exe" for place in _usual_places() if sys.platform == "win32")
    return next((path for path in beside if path.is_file()), None)


def _data(command: Path | None) -> Path | None:
    """The folder of language files, one with Norwegian first. TESSDATA_PREFIX alone decides where it is set."""
    said = os.environ.get("TESSDATA_PREFIX")
    if said:
        places = [Path(said), Path(said) / DATA_FOLDER]
    else:
        places = [Path(place) for place in _usual_places()]
        if command:
            places += [command.parent / DATA_FOLDER, command.resolve().parents[1] / "share" / DATA_FOLDER]
    there = [place for place in places if any(place.glob(f"*{DATA_SUFFIX}"))]
    with_norwegian = (place for place in there if (place / f"{LANGUAGE}{DATA_SUFFIX}").is_file())
    return next(with_norwegian, there[0] if there else None)


def _usual_places() -> list[str]:
    return [os.path.expandvars(place) for place in USUAL_PLACES.get(sys.platform, USUAL_PLACES["linux"])]
