"""How worker processes begin. Imports next to nothing, so that it can be asked before all else is imported."""

import multiprocessing
from multiprocessing import forkserver
from multiprocessing.context import BaseContext

COLLECT_LATER = "pipeline.collect_later"
# What a worker runs, and the readers that the extractors import only for a paper of their format.
PRELOADED = ("pipeline.reading", "extractors.pdf", "extractors.word")


def worker_context() -> BaseContext:
    """Forkserver where there is one, so that workers start with everything imported; fork is unsafe beside threads."""
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    return multiprocessing.get_context(method)


def start_early(extractor: str) -> None:
    """Let the process that workers are forked from import the extractor now, while this one does other things.

    `extractor` is 'module:function'. Does nothing the second time, and where processes are not forked.
    """
    context = worker_context()
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([COLLECT_LATER, extractor.partition(":")[0], *PRELOADED])
        forkserver.ensure_running()
