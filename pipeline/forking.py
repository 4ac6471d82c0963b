"""How worker processes begin. Imports next to nothing, so that it can be asked before all else is imported.

A paper is read in one process and understood in another, so that reading begins at once, while spaCy is imported.
Python keeps one server to fork from; it is for the processes that find facts, which have most to import.
"""

import multiprocessing
import os
import tempfile
from multiprocessing import forkserver
from multiprocessing.context import BaseContext

# Named, not imported: what finds facts imports spaCy, which takes a second, and only workers need it.
READER = "extractors.reading:read"
FINDER = "extractors.extraction:findings"
# New objects between two looks for garbage. Python's own 700 suit programs that make few at a time; a paper is
# thousands of records, all of which stay until it is done.
COLLECT_AFTER = 50_000
# numpy, which spaCy imports, makes threads for all cores to multiply matrices; nobody here does, and it takes 0.1 s.
ONE_THREAD = ("OPENBLAS_NUM_THREADS", "1")
# The server listens on a socket some folders down from the one for temporary files, whose path the system bounds: 103
# bytes on macOS, 107 on Linux.
LONGEST_TEMPORARY_FOLDER = 70
# What the server imports, in this order; pebble and the main module are what each worker would import first.
PRELOADED = ("pipeline.collect_later", "pipeline.warming", "pipeline.reading", "pipeline.cli", "pebble")


def reader_context() -> BaseContext:
    """Processes that read begin anew: they import no more than the reader of their first paper."""
    return multiprocessing.get_context("spawn")


def finder_context() -> BaseContext:
    """Forkserver where there can be one: workers start with everything imported, and fork is unsafe beside threads."""
    is_short = len(os.fsencode(tempfile.gettempdir())) <= LONGEST_TEMPORARY_FOLDER
    can_fork = is_short and "forkserver" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if can_fork else "spawn")


def start_early(finder: str) -> None:
    """Let the process that finders are forked from import what they need now, while this one does other things.

    `finder` is 'module:function'. Does nothing the second time, and where processes are not forked.
    """
    os.environ.setdefault(*ONE_THREAD)
    context = finder_context()
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([*PRELOADED, finder.partition(":")[0]])
        forkserver.ensure_running()
