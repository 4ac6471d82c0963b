"""`saksgang ingest`: papers into a warehouse, with a progress bar and a closing table."""

import json
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.options import DEFAULT_WAREHOUSE
from pipeline.errors import IngestError
from pipeline.ingest import ingest
from pipeline.listener import Listener
from pipeline.report import IngestReport
from pipeline.settings import TIME_LIMIT_SECONDS, IngestSettings

EXAMPLE = "Example: [cyan]saksgang ingest innkallinger referater --warehouse solvik.duckdb[/]"
NOTHING_BUILT = "No paper could be read, so nothing was built; see what is wrong with each above."


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("ingest", epilog=EXAMPLE)(ingest_command)


def ingest_command(
    papers: Annotated[
        list[str],
        typer.Argument(help="Files and folders of papers, with all in them, or an address: s3://archive/papers."),
    ],
    *,
    warehouse: Annotated[
        Path, typer.Option("--warehouse", "-w", envvar="SAKSGANG_WAREHOUSE", help="The DuckDB file to build.")
    ] = DEFAULT_WAREHOUSE,
    workers: Annotated[
        int | None,
        typer.Option(min=1, help="Papers to be read at a time.", show_default="as many as cores"),
    ] = None,
    time_limit: Annotated[
        float, typer.Option(min=1, help="Seconds for one paper, and more for a large one.")
    ] = TIME_LIMIT_SECONDS,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing but errors.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the closing figures as JSON.")] = False,
) -> None:
    """Read papers into a warehouse: those that are new or changed; those that are gone leave it.

    Exit codes: 0 all papers were read, 1 some could not be, 3 nothing was built.
    """
    settings = IngestSettings(workers=workers, time_limit=time_limit)
    report = _run(papers, warehouse, settings, is_silent=quiet or as_json)
    if as_json:
        typer.echo(as_json_text(report))
    elif not quiet:
        _print_report(report, warehouse)
    if not report.is_built:
        raise CommandError(NOTHING_BUILT, ExitCode.UNUSABLE_WAREHOUSE)
    if report.failures:
        raise typer.Exit(ExitCode.NOTHING_FOUND)


def _run(papers: list[str], warehouse: Path, settings: IngestSettings, *, is_silent: bool) -> IngestReport:
    """Run, under a progress bar unless silent. Raises CommandError."""
    try:
        if is_silent:
            return ingest(papers, warehouse, settings=settings, listener=Listener())
        from pipeline.cli.ingest_progress import ProgressListener  # noqa: PLC0415 - imports rich, of no use when quiet

        with ProgressListener() as listener:
            return ingest(papers, warehouse, settings=settings, listener=listener)
    except IngestError as error:
        raise CommandError(error.message, ExitCode.UNUSABLE_WAREHOUSE) from error


def as_json_text(report: IngestReport) -> str:
    """A report as JSON, for programs."""
    return json.dumps(msgspec.to_builtins(report), ensure_ascii=False, indent=2)


def _print_report(report: IngestReport, warehouse: Path) -> None:
    from rich.console import Console  # noqa: PLC0415 - see above

    from pipeline.cli.ingest_table import closing_table, failure_lines  # noqa: PLC0415 - see above

    console = Console()
    for line in failure_lines(report):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
    console.print(closing_table(report, warehouse))
