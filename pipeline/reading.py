"""What happens inside worker processes: one reads a paper, another finds what it says, or each what went wrong."""

import atexit
import gc
import logging
import pickle
import pkgutil
import signal
import tempfile
import traceback
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from models.identity_numbers import masked
from models.problems import Problem, UnreadablePaperError
from models.vocabulary import Severity
from pipeline.contents import Content, file_problem
from pipeline.forking import COLLECT_AFTER
from pipeline.members import readable

if TYPE_CHECKING:
    from models.facts import Findings  # whose classes take 8 ms to make, and none is met by who reads

INTERNAL_ERROR = "internal_error"


@dataclass(frozen=True, slots=True)
class Reading:
    """What comes of a paper: findings, or the one problem that kept workers from finding any."""

    findings: "Findings | None" = None
    problem: Problem | None = None


def prepare_worker(folder: str, work: str) -> None:
    """Import what a process is to do, 'module:function', and make it quiet.

    Ctrl-C is for the parent to act on, and libraries' warnings would tear the progress bar. What is imported by now
    stays, so the garbage collector need not look at it again and again. Temporary files lie in `folder`, which goes
    with the run, since a process that is killed removes none.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):  # to be met again, and told, with the first paper
        pkgutil.resolve_name(work)
    tempfile.tempdir = folder
    gc.freeze()
    atexit.register(gc.unfreeze)  # else DuckDB, where the main module imports it, tells of all that is left at the end
    gc.set_threshold(COLLECT_AFTER)
    gc.enable()
    logging.getLogger().addHandler(logging.NullHandler())


def read_paper(reader: str, content: Content, source: Path) -> Problem | None:
    """Read one paper with the reader named 'module:function' and leave what was read in the file `source`.

    Gives what is wrong where it cannot be read. Raises nothing that a paper can cause.
    """
    try:
        with readable(content.file, content.place, PurePosixPath(content.path).suffix) as file:
            read = pkgutil.resolve_name(reader)(file)
    except UnreadablePaperError as error:
        return error.problem()
    except Exception as error:  # noqa: BLE001 - a fault with one paper must not cost the others
        if isinstance(error, OSError) and error.filename in (None, str(content.file), content.file):
            return file_problem(error)
        return _fault(error)
    try:
        source.write_bytes(pickle.dumps(read))
    except Exception as error:  # noqa: BLE001 - as when the disk is full
        return _fault(error)
    return None


def find_facts(finder: str, source: Path) -> Reading:
    """Find the facts in what `read_paper` left, with the function named 'module:function'."""
    try:
        read = pickle.loads(source.read_bytes())  # noqa: S301 - written by read_paper, in a folder that only we may open
        return Reading(findings=pkgutil.resolve_name(finder)(read))
    except Exception as error:  # noqa: BLE001 - a fault with one paper must not cost the others
        return Reading(problem=_fault(error))


def _fault(error: Exception) -> Problem:
    """Where our own code failed, in words that can be passed on."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}, line {last.lineno}"
    return Problem(
        INTERNAL_ERROR,
        Severity.ERROR,
        f"Reading failed by a fault of saksgang itself ({type(error).__name__}: {masked(str(error))}; {place}); "
        "please report this sentence.",
    )
