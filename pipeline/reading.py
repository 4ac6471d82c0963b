"""What happens inside a worker process: one paper in, what was found or what went wrong out."""

import gc
import logging
import pkgutil
import signal
import traceback
from dataclasses import dataclass
from pathlib import Path

from models.facts import Findings
from models.problems import Problem, UnreadablePaperError
from models.vocabulary import Severity
from pipeline.contents import file_problem

INTERNAL_ERROR = "internal_error"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a worker gives back: findings, or the one problem that kept it from finding any."""

    findings: Findings | None = None
    problem: Problem | None = None


def prepare_worker() -> None:
    """Make a process quiet: Ctrl-C is for the parent to act on, and libraries' warnings would tear the progress bar.

    What is imported by now stays, so the garbage collector need not look at it again and again.
    """
    gc.freeze()
    gc.enable()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.getLogger().addHandler(logging.NullHandler())


def read_paper(extractor: str, file: Path) -> Reading:
    """Read one paper with the extractor named 'module:function'. Raises nothing that a paper can cause."""
    try:
        return Reading(findings=pkgutil.resolve_name(extractor)(file))
    except UnreadablePaperError as error:
        return Reading(problem=error.problem())
    except Exception as error:  # noqa: BLE001 - a fault with one paper must not cost the others
        if isinstance(error, OSError) and error.filename in (None, str(file), file):
            return Reading(problem=file_problem(error))
        return Reading(problem=_fault(error))


def _fault(error: Exception) -> Problem:
    """Where our own code failed, in words that can be passed on."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}, line {last.lineno}"
    return Problem(
        INTERNAL_ERROR,
        Severity.ERROR,
        f"Reading failed by a fault of saksgang itself ({type(error).__name__}: {error}; {place}); "
        "please report this sentence.",
    )
