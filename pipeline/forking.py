"""How worker processes begin. Imports next to nothing, so that it can be asked before all else is imported."""

import multiprocessing
import os
import tempfile
from multiprocessing import forkserver
from multiprocessing.context import BaseContext

# Named, not imported: only workers need what they import.
READER = "extractors.reading:read"
FINDER = "extractors.extraction:findings"
# New objects between two looks for garbage. Python's own 700 suit programs that make few at a time; a paper is
# thousands of records, all of which stay until it is done.
COLLECT_AFTER = 50_000
# The server listens on a socket some folders down from the one for temporary files, whose path the system bounds: 103
# bytes on macOS, 107 on Linux.
LONGEST_TEMPORARY_FOLDER = 70
# What the server imports, in this order: what each worker would import first, and what most papers are read with. No
# more, since no worker can begin before; this much takes as long as the main process takes for its commands.
PRELOADED = ("pipeline.collect_later", "pipeline.reading", "pipeline.cli", "pebble", "extractors.pdf.reader")


def worker_context() -> BaseContext:
    """Forkserver where there can be one: workers start with everything imported, and fork is unsafe beside threads."""
    is_short = len(os.fsencode(tempfile.gettempdir())) <= LONGEST_TEMPORARY_FOLDER
    can_fork = is_short and "forkserver" in multiprocessing.get_all_start_methods()
    return multiprocessing.get_context("forkserver" if can_fork else "spawn")


def start_early() -> None:
    """Let the process that workers are forked from begin now, while this one does other things.

    Does nothing the second time, and where processes are not forked.
    """
    context = worker_context()
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload(list(PRELOADED))
        forkserver.ensure_running()
