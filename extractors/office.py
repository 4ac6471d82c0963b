"""Papers of other word processors (.doc, .odt, .rtf): converted by LibreOffice, and read as Word papers.

Nothing is written beside the paper: LibreOffice gets a copy of it, in a private folder with a profile of its own, so
that it neither leaves lock files in an archive nor meets a LibreOffice that somebody has open.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from extractors.errors import ConversionError, MissingProgramError
from extractors.word import read_docx
from models.layout import Source
from models.problems import UnreadablePaperError

_NAMES = ("soffice", "libreoffice")
_PLACES = (  # where installers put it without naming it in PATH
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)
# A paper takes two seconds, a packet of 500 pages twenty; less than a worker's own limit, to end LibreOffice with it.
TIME_LIMIT_SECONDS = 100.0
_TO_WORD = "docx:MS Word 2007 XML"


class SlowConversionError(UnreadablePaperError):
    """LibreOffice took too long; it may go faster on a less busy machine."""

    code = "timed_out"

    def __init__(self, message: str | None = None) -> None:
        limit = f"{TIME_LIMIT_SECONDS:.0f} seconds"
        super().__init__(message or f"LibreOffice took longer than {limit} and was stopped; save the file as .docx.")


def libreoffice(which: Callable[[str], str | None] = shutil.which) -> str | None:
    """The path of LibreOffice; None where it is not installed."""
    return next((found for name in (*_NAMES, *_PLACES) if (found := which(name))), None)


def read_doc(path: Path) -> Source:
    """Read a paper of Word 6 to 2003. Raises as `read_odt` does."""
    return _read(path, ("MS Word 97", "MS Word 95", "MS WinWord 6.0"))


def read_rtf(path: Path) -> Source:
    """Read an RTF paper. Raises as `read_odt` does."""
    return _read(path, ("Rich Text Format",))


def read_odt(path: Path) -> Source:
    """Read an OpenDocument text, as the DOCX that LibreOffice makes of it.

    Raises MissingProgramError, ConversionError, SlowConversionError, what `read_docx` raises, and OSError.
    """
    return _read(path, ("writer8", "writer8_template"))


def _read(path: Path, filters: Sequence[str]) -> Source:
    """Read a paper by the first of LibreOffice's filters that takes it.

    Without a filter named, it would take a damaged paper for plain text, and give its bytes as letters.
    """
    program = libreoffice()
    if program is None:
        raise MissingProgramError
    with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as name:
        copy = Path(name) / "paper"
        shutil.copyfile(path, copy)
        tries = (converted(program, copy, _TO_WORD, read_as=filter_name) for filter_name in filters)
        made = next((found for found in tries if found), None)
        if made is None:
            raise ConversionError
        return read_docx(made)


def converted(program: str, paper: Path, to: str, *, read_as: str | None = None) -> Path | None:
    """Have a file in a private folder converted; None where LibreOffice does not take it.

    `to` is an ending, with LibreOffice's filter and its options behind a colon: 'pdf:writer_pdf_Export'. The new file
    and LibreOffice's own profile lie in folders beside the old one. Raises SlowConversionError.
    """
    folder = paper.parent
    options = [f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
    options += [f"--infilter={read_as}"] if read_as else []
    process = subprocess.Popen(  # noqa: S603 - the program is LibreOffice, the names are ours
        [program, *options, "--convert-to", to, "--outdir", str(folder / "made"), str(paper)],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        process.wait(TIME_LIMIT_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise SlowConversionError from error
    finally:
        _end(process)
    made = folder / "made" / f"{paper.stem}.{to.partition(':')[0]}"
    return made if made.is_file() else None


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End LibreOffice if it still runs, with the processes that it started."""
    if process.poll() is not None:
        return
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()
