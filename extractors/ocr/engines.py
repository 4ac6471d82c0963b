"""Tesseract by its library or its command: a grey picture in, Tesseract's table of the words on it out.

Both see one page at a time with one thread: Tesseract's own threads make it some eight times slower, and pages are
read side by side anyway.
"""

import os
import subprocess
from abc import ABC, abstractmethod
from functools import cache
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from extractors.ocr.installed import LANGUAGE, tesseract

SEGMENTATION = 4  # Tesseract's mode for one column of text of varying sizes: tables keep their order of reading
ONE_THREAD = ("OMP_THREAD_LIMIT", "1")
PAGE_SECONDS = 120.0  # a page takes one to three; a picture that takes so long is none of text


class PageNotReadError(Exception):
    """Tesseract gave up on a page, or was stopped."""


class Engine(ABC):
    """A way to Tesseract."""

    version: str

    @abstractmethod
    def read(self, pixels: bytes, width: int, height: int, dpi: int) -> str:
        """Tesseract's table of a grey picture, a byte a pixel. Raises PageNotReadError. May be called from threads."""


class Library(Engine):
    """Tesseract inside this process. Its readers are kept for the next page: each has the language in memory."""

    def __init__(self, data: Path) -> None:
        os.environ.setdefault(*ONE_THREAD)
        import tesserocr  # noqa: PLC0415 - optional, and takes a while

        self._tesserocr = tesserocr
        self._data = data
        self._idle: SimpleQueue[Any] = SimpleQueue()
        self.version = f"tesserocr {tesserocr.__version__}, {tesserocr.tesseract_version().split()[1]}"

    def read(self, pixels: bytes, width: int, height: int, dpi: int) -> str:
        """The picture's words; see Engine."""
        reader = self._reader()
        try:
            reader.SetImageBytes(pixels, width, height, 1, width)
            reader.SetSourceResolution(dpi)
            if not reader.Recognize(int(1000 * PAGE_SECONDS)):
                raise PageNotReadError
            return str(reader.GetTSVText(0))
        except RuntimeError as error:
            raise PageNotReadError from error
        finally:
            reader.Clear()
            self._idle.put(reader)

    def _reader(self) -> Any:  # noqa: ANN401 - tesserocr is untyped
        try:
            return self._idle.get_nowait()
        except Empty:
            return self._tesserocr.PyTessBaseAPI(path=str(self._data), lang=LANGUAGE, psm=SEGMENTATION)


class Command(Engine):
    """Tesseract's command line, where the library is not to be had: Windows, and macOS on Apple's processors."""

    def __init__(self, command: Path, data: Path) -> None:
        self._command = [str(command), "stdin", "stdout", "--tessdata-dir", str(data), "-l", LANGUAGE]
        self._command += ["--psm", str(SEGMENTATION)]
        self.version = command_version(command)

    def read(self, pixels: bytes, width: int, height: int, dpi: int) -> str:
        """The picture's words; see Engine."""
        picture = b"P5 %d %d 255\n" % (width, height) + pixels
        try:
            done = subprocess.run(  # noqa: S603 - our own command
                [*self._command, "--dpi", str(dpi), "tsv"],
                input=picture,
                capture_output=True,
                check=True,
                timeout=PAGE_SECONDS,
                env=os.environ | dict([ONE_THREAD]),
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise PageNotReadError from error
        return done.stdout.decode("utf-8", "replace")


@cache
def engine() -> Engine | None:
    """The way to Tesseract on this machine, the library first; None where pictures cannot be read."""
    found = tesseract()
    if not found.is_usable or not found.data:
        return None
    if found.has_library:
        try:
            return Library(found.data)
        except (ImportError, RuntimeError):  # built for another system, or for other language files
            pass
    return Command(found.command, found.data) if found.command else None


def command_version(command: Path) -> str:
    """What the command says of itself: 'tesseract 5.3.0'; its bare name where it cannot be run."""
    try:
        done = subprocess.run([command, "--version"], capture_output=True, check=True, timeout=10)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return command.stem
    return (done.stdout or done.stderr).decode("utf-8", "replace").partition("\n")[0].strip()
