"""`saksgang notebook`: the notebooks, in a browser or as a page."""

import os
import runpy
import shutil
import sys
from enum import StrEnum
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.options import DEFAULT_WAREHOUSE, WarehouseOption
from pipeline.cli.output import console

EXAMPLE = (
    "Example: [cyan]saksgang notebook oppmote[/]  or  "
    "[cyan]saksgang notebook arsmelding --year 2023 --html arsmelding-2023.html[/]"
)
# What the extra 'notebooks' installs.
NEEDED = ("marimo", "altair", "vl_convert")
HOST = "127.0.0.1"
LAST_PORT = 65_535


class Name(StrEnum):
    """The notebooks."""

    ARSMELDING = "arsmelding"
    BESLUTNINGSHISTORIKK = "beslutningshistorikk"
    SAKSGANG = "saksgang"
    OPPMOTE = "oppmote"
    DATAKVALITET = "datakvalitet"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("notebook", epilog=EXAMPLE)(show_notebook)


def show_notebook(
    name: Annotated[Name, typer.Argument(help="Which notebook; all are in Norwegian.")],
    *,
    organisation: Annotated[str | None, typer.Option("--organisation", help="Begin with this organisation.")] = None,
    year: Annotated[int | None, typer.Option("--year", "-y", help="Begin with this year (arsmelding).")] = None,
    html: Annotated[
        Path | None,
        typer.Option("--html", metavar="FILE", help="Write it as one page that needs no server and no network."),
    ] = None,
    edit: Annotated[
        bool,
        typer.Option("--edit", help="Copy it here, as NAME.py, and open the copy for work; an older copy is kept."),
    ] = False,
    include_closed: Annotated[
        bool, typer.Option("--include-closed", help="Also what is not for the public (unntatt offentlighet).")
    ] = False,
    headless: Annotated[bool, typer.Option("--headless", help="Open no browser.")] = False,
    port: Annotated[
        int | None, typer.Option("--port", "-p", min=1, max=LAST_PORT, help="The port to listen on; a free one.")
    ] = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Open a notebook in the browser, on this machine only, until stopped by Ctrl+C; or write it as a page."""
    missing = [module for module in NEEDED if find_spec(module) is None]
    if missing:
        raise CommandError(
            "Notebooks need the extra 'notebooks'; install it with: pip install 'saksgang[notebooks]'",
            ExitCode.WRONG_USE,
        )
    if html and edit:
        raise typer.BadParameter("Give --html or --edit, not both.")
    _check(warehouse)
    arguments = ["--warehouse", str(warehouse.absolute())]
    for option, value in (("--organisation", organisation), ("--year", year)):
        arguments += [option, str(value)] if value is not None else []
    arguments += ["--include-closed", "yes"] if include_closed else []  # marimo takes no argument without a value
    if html:
        _write(name, html, arguments)
        return
    path = _copied(name) if edit else Path(str(files("notebooks").joinpath(f"{name}.py")))
    _open(path, arguments, edit=edit, headless=headless, port=port)


def _check(warehouse: Path) -> None:
    """Open the warehouse once. Raises WarehouseError, which a browser would only show as a failed cell."""
    from warehouse import open_read_only  # noqa: PLC0415 - imports DuckDB; what is wrong with the words is told before

    open_read_only(warehouse).close()


def _write(name: Name, path: Path, arguments: list[str]) -> None:
    """Write a notebook as a page. Raises CommandError where the file cannot be written."""
    from notebooks.page import page  # noqa: PLC0415 - an extra

    text = page(name, arguments)
    try:
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}.", ExitCode.WRONG_USE) from error
    console().print(f"{path}", style="label")


def _copied(name: Name) -> Path:
    """A copy of a notebook in the current folder, unless one is there."""
    path = Path(f"{name}.py")
    if not path.exists():
        shutil.copyfile(str(files("notebooks").joinpath(path.name)), path)
    return path


def _open(path: Path, arguments: list[str], *, edit: bool, headless: bool, port: int | None) -> None:
    """Let marimo show a notebook until it is stopped: in this process, so that what stops the one stops the other."""
    os.environ["MARIMO_SKIP_UPDATE_CHECK"] = "1"  # nothing is asked of the internet
    sys.argv = ["marimo", "edit" if edit else "run", str(path), "--host", HOST]
    sys.argv += ["--headless"] if headless else []
    sys.argv += ["--port", str(port)] if port else []
    sys.argv += ["--", *arguments]
    runpy.run_module("marimo", run_name="__main__", alter_sys=True)
