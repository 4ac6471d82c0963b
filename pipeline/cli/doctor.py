"""`saksgang doctor`: what is installed of all that saksgang uses."""

import typer
from rich.table import Table
from rich.text import Text

from extractors.ocr.installed import tesseract
from pipeline.cli.errors import CommandError
from pipeline.cli.options import JsonOption
from pipeline.cli.output import console, write_json
from pipeline.cli.tables import plain_table
from pipeline.doctor import Finding, State, findings

EXAMPLE = "Example: [cyan]saksgang doctor[/]"
STYLES = {State.HERE: "good", State.SPARE: "muted", State.MISSING: "open"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("doctor", epilog=EXAMPLE)(examine)


def examine(*, as_json: JsonOption = False) -> None:
    """Check what is installed, what is missing and how to get it; the exit code is 1 where anything is missing."""
    found = list(findings(tesseract()))
    if as_json:
        write_json(found)
    else:
        console().print(_table(found))
    missing = [finding.name for finding in found if finding.state is State.MISSING]
    if missing:
        raise CommandError(f"Missing: {', '.join(missing)}. All else works without.")


def _table(found: list[Finding]) -> Table:
    """A row for each thing: for what is here its version and place, else how to get it."""
    table = plain_table(leading=1)
    table.add_column("", no_wrap=True)
    table.add_column("what", style="label")
    table.add_column("what for")
    table.add_column("version and place, or how to get it", overflow="fold")
    for finding in found:
        told = finding.found or finding.how_to_get.here()
        table.add_row(Text(finding.state, STYLES[finding.state]), finding.name, finding.purpose, told)
    return table
