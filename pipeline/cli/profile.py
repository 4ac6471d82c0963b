"""`saksgang profile`: a first draft of an organisation's profile."""

import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.ingest_progress import ProgressListener
from pipeline.errors import IngestError
from pipeline.ingest import ingest
from pipeline.proposal import proposal
from warehouse import open_read_only
from warehouse.readers.sights import Sights, sights

EXAMPLE = "Example: [cyan]saksgang profile ~/møtepapirer --output ~/møtepapirer/saksgang.toml[/]"
NOTHING_READ = "No paper could be read; 'saksgang ingest' says what is wrong with each."
ONE_OF_BOTH = "Name papers to read or, with --warehouse, a warehouse that holds them; not both."


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("profile", epilog=EXAMPLE)(propose_profile)


def propose_profile(
    papers: Annotated[
        list[str] | None, typer.Argument(help="Files and folders of papers, or an address: s3://archive/papers.")
    ] = None,
    *,
    warehouse: Annotated[
        Path | None,
        typer.Option("--warehouse", "-w", metavar="FILE", help="A warehouse to look into, instead of reading papers."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE", help="Write a new file; one that is there is never replaced."),
    ] = None,
) -> None:
    """Propose a saksgang.toml: the organisation, its bodies and number style as seen in papers.

    Prints it unless --output is given. Nothing needs a profile: it helps where papers do not say enough.
    """
    if output and output.exists():
        raise CommandError(f"{str(output)!r} is there already, and is not replaced; name another file.")
    if bool(warehouse) == bool(papers):
        raise typer.BadParameter(ONE_OF_BOTH)
    text = proposal(_seen(warehouse) if warehouse else _read(papers or []))
    if output is None:
        sys.stdout.write(text)
        return
    try:
        with output.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise CommandError(f"{str(output)!r} cannot be written: {error.strerror or error}.") from error
    typer.echo(f"Wrote {output}: read it, correct it, and run 'saksgang ingest' again.")


def _seen(warehouse: Path) -> Sights:
    """What a warehouse tells. Raises WarehouseError."""
    with closing(open_read_only(warehouse)) as connection:
        return sights(connection)


def _read(papers: list[str]) -> Sights:
    """What papers tell, read into a warehouse that is thrown away. Raises CommandError."""
    with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as folder:
        built = Path(folder, "seen.duckdb")
        try:
            with ProgressListener() as listener:
                report = ingest(papers, built, listener=listener)
        except IngestError as error:
            raise CommandError(error.message, ExitCode.UNUSABLE_WAREHOUSE) from error
        if not report.is_built:
            raise CommandError(NOTHING_READ, ExitCode.UNUSABLE_WAREHOUSE)
        return _seen(built)
