"""The command line: `saksgang`, or `python -m pipeline.cli`.

Every command is a module with a function `register(app)`. A command only passes its arguments on to a reader or to a
pipeline function and prints what comes back.
"""

import sys
from io import TextIOWrapper
from types import ModuleType

import typer

from pipeline.cli import cases, ingest, status
from pipeline.cli.errors import TranslatingGroup

HELP = """Reads old Norwegian meeting papers and tells what was decided before, and what became of it.

Exit codes: 0 found, 1 nothing found or problems, 2 wrong use, 3 the warehouse is missing or cannot be used.
"""

app = typer.Typer(
    name="saksgang",
    help=HELP,
    cls=TranslatingGroup,
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

# In the order of --help. A new command: import its module above and name it here.
COMMANDS: tuple[ModuleType, ...] = (ingest, status, cases)
for command in COMMANDS:
    command.register(app)


def main() -> None:
    """Run the command line. Output is UTF-8 everywhere, also where a Windows console thinks otherwise."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    app()
