"""What goes wrong becomes one sentence on stderr and an exit code; no traceback reaches a user."""

from enum import IntEnum
from typing import Any

import typer
from typer.core import TyperGroup


class ExitCode(IntEnum):
    """What the shell is told."""

    FOUND = 0
    NOTHING_FOUND = 1  # or problems
    WRONG_USE = 2
    UNUSABLE_WAREHOUSE = 3


class CommandError(Exception):
    """A command cannot give what was asked; `message` is one sentence for a person."""

    def __init__(self, message: str, exit_code: ExitCode = ExitCode.NOTHING_FOUND) -> None:
        super().__init__(message)
        self.message = message
        self.exit_code = exit_code


class TranslatingGroup(TyperGroup):
    """The one place where errors become sentences and exit codes."""

    def invoke(self, ctx: Any) -> object:  # noqa: ANN401 - the class of typer's own context is private
        """Run a command. Gives what it returns; raises typer.Exit where an error was told."""
        try:
            return super().invoke(ctx)
        except CommandError as error:
            tell(error.message)
            raise typer.Exit(error.exit_code) from error
        except Exception as error:
            exit_code = _exit_code(error)
            if exit_code is None:
                raise
            tell(str(error))
            raise typer.Exit(exit_code) from error


def _exit_code(error: Exception) -> ExitCode | None:
    """The exit code for what a warehouse or one of its readers raised; None for all else."""
    from warehouse import WarehouseError  # noqa: PLC0415 - imports DuckDB; ingest begins to read papers before that
    from warehouse.readers.errors import QuestionError  # noqa: PLC0415 - as above

    if isinstance(error, QuestionError):
        return ExitCode.NOTHING_FOUND
    return ExitCode.UNUSABLE_WAREHOUSE if isinstance(error, WarehouseError) else None


def tell(message: str) -> None:
    """Print a sentence on stderr, unwrapped, so that programs can read it as one line."""
    from rich.console import Console  # noqa: PLC0415 - takes as long as all else of a quiet command's start
    from rich.markup import escape  # noqa: PLC0415 - as above

    Console(stderr=True, highlight=False, soft_wrap=True).print(f"[bold red]saksgang:[/] {escape(message)}")
