"""The command line: `saksgang`, or `python -m pipeline.cli`. Its commands are named in `commands`.

Every command is a module with a function `register(app)`. A command only passes its arguments on to a reader or to a
pipeline function and prints what comes back.
"""

import atexit
import gc
import os
import sys
from contextlib import suppress
from io import TextIOWrapper

from pipeline.forking import COLLECT_AFTER, start_early


def main() -> None:
    """Run the command line. Output is UTF-8 everywhere, also where a Windows console thinks otherwise."""
    if sys.argv[1:2] == ["ingest"]:
        start_early()
    gc.set_threshold(COLLECT_AFTER)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    # Workers import this module too, and need no commands.
    from pipeline.cli.commands import command_line  # noqa: PLC0415

    try:
        command_line(sys.argv[1:])()
    except SystemExit as end:
        if isinstance(end.code, int):
            _leave(end.code)
        raise


def _leave(exit_code: int) -> None:
    """End now: to take down all that was imported, object by object, takes a tenth of a second and helps nobody.

    Does nothing where not all output could be written; then Python ends as it does.
    """
    atexit._run_exitfuncs()  # noqa: SLF001 - what is registered there must be done, and has no other name
    with suppress(OSError):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(exit_code)
