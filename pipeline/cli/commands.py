"""All commands of the command line, in the order of --help."""

from types import ModuleType

import typer

from pipeline.cli import case, cases, ingest, meeting, people, problems, search, sql, status
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
COMMANDS: tuple[ModuleType, ...] = (ingest, status, search, cases, case, meeting, people, problems, sql)
for command in COMMANDS:
    command.register(app)
