"""The command line: `saksgang`, or `python -m pipeline.cli`. Its commands are named in `commands`.

Every command is a module with a function `register(app)`. A command only passes its arguments on to a reader or to a
pipeline function and prints what comes back.
"""

import sys
from io import TextIOWrapper

from pipeline.forking import start_early
from pipeline.settings import EXTRACTOR


def main() -> None:
    """Run the command line. Output is UTF-8 everywhere, also where a Windows console thinks otherwise."""
    if sys.argv[1:2] == ["ingest"]:
        start_early(EXTRACTOR)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    # Commands import DuckDB, which takes as long as workers need to import spaCy; and no worker needs them.
    from pipeline.cli.commands import app  # noqa: PLC0415

    app()
