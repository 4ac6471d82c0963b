"""All commands of the command line, in the order of --help."""

from collections.abc import Sequence
from importlib import import_module

import typer

from pipeline.cli.errors import TranslatingGroup

HELP = """Reads old Norwegian meeting papers and tells what was decided before, and what became of it.

Exit codes: 0 found, 1 nothing found or problems, 2 wrong use, 3 the warehouse is missing or cannot be used.
"""

# A new command: a module of this package with a function `register(app)`, named here (its dashes as underscores).
COMMANDS = (
    *("ingest", "profile", "status", "search", "cases", "case", "lineage", "follow-ups", "meeting", "people", "gaps"),
    *("problems", "sql", "report", "notebook", "export", "serve", "corrections", "correct", "forget", "doctor"),
)


def command_line(arguments: Sequence[str] = ()) -> typer.Typer:
    """The command line for some arguments: with all commands, or only the one that they begin with.

    The others need not be imported then: most import DuckDB, which takes a third of a second.
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
    app.callback()(_common)  # without it typer makes a lone command the whole command line
    asked = [name for name in COMMANDS if name in arguments[:1]]
    for name in asked or COMMANDS:
        import_module(f"pipeline.cli.{name.replace('-', '_')}").register(app)
    return app


def _common() -> None:
    """No options are common to all commands."""
