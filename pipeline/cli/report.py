"""`saksgang report`: the annual report of an organisation, as a Word draft, a web page or PDF."""

import datetime as dt
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.options import DEFAULT_WAREHOUSE, WarehouseOption
from pipeline.cli.output import console
from warehouse import open_read_only

if TYPE_CHECKING:  # extras
    from notebooks.report.document import Report

EXAMPLE = "Example: [cyan]saksgang report 2023 --organisation 'Helsefellesskapet i Solvik' --docx arsmelding.docx[/]"
# What the extra 'notebooks' installs.
NEEDED = ("altair", "vl_convert")
FIRST_YEAR, LAST_YEAR = 1800, 9999


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("report", epilog=EXAMPLE)(report)


def report(
    *,
    year: Annotated[int, typer.Argument(min=FIRST_YEAR, max=LAST_YEAR, help="The year that is reported on.")],
    organisation: Annotated[
        str | None,
        typer.Option("--organisation", "-o", help="Whose report, where there are several: its name or words of it."),
    ] = None,
    docx: Annotated[Path | None, typer.Option("--docx", metavar="FILE", help="Write a Word draft.")] = None,
    html: Annotated[Path | None, typer.Option("--html", metavar="FILE", help="Write one web page, to print.")] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", metavar="FILE", help="Write PDF, by LibreOffice.")] = None,
    template: Annotated[
        Path | None,
        typer.Option("--template", metavar="FILE", help="A Word document (.docx) whose styles, head and foot to use."),
    ] = None,
    as_of: Annotated[
        dt.datetime | None,
        typer.Option(
            "--as-of",
            metavar="DATE",
            formats=["%Y-%m-%d", "%d.%m.%Y"],
            help="Follow-ups and courses as known that day; else on the last day of the year.",
        ),
    ] = None,
    include_closed: Annotated[
        bool, typer.Option("--include-closed", help="Also what is not for the public (unntatt offentlighet).")
    ] = False,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Write the annual report (årsmelding) of a year, in Norwegian; every figure tells where it comes from."""
    _check(docx, html, pdf, template)
    from notebooks.report.build import annual_report  # noqa: PLC0415 - an extra
    from notebooks.report.html import html as as_html  # noqa: PLC0415 - as above

    with closing(open_read_only(warehouse, closed=include_closed)) as connection:
        made = annual_report(connection, year, organisation=organisation, day=as_of.date() if as_of else None)
    if html:
        _write(html, as_html(made).encode())
    if docx or pdf:
        _write_pages(made, docx, pdf, template)


def _check(docx: Path | None, html: Path | None, pdf: Path | None, template: Path | None) -> None:
    """Whether what is asked for can be done, before anything is begun."""
    if not (docx or html or pdf):
        raise CommandError("Say what to write: --docx FILE, --html FILE or --pdf FILE.", ExitCode.WRONG_USE)
    if [name for name in NEEDED if find_spec(name) is None]:
        raise CommandError(
            "The report needs the extra 'notebooks'; install it with: pip install 'saksgang[notebooks]'",
            ExitCode.WRONG_USE,
        )
    if template is not None and not template.is_file():
        raise CommandError(f"There is no template {template}; give a Word document.", ExitCode.WRONG_USE)
    for path in (docx, html, pdf):
        if path is not None and not path.resolve().parent.is_dir():
            raise CommandError(f"There is no folder {path.parent} to write into; make it first.", ExitCode.WRONG_USE)
    from pipeline.printing import can_print  # noqa: PLC0415 - the readers of papers, which --html does not need

    if pdf and not can_print():
        raise CommandError(
            "PDF needs LibreOffice, which is not installed; write --html and print that from a browser.",
            ExitCode.WRONG_USE,
        )


def _write_pages(made: "Report", docx: Path | None, pdf: Path | None, template: Path | None) -> None:
    """The Word draft and the PDF. Where LibreOffice is, it tells on which page each heading of the contents stands."""
    from notebooks.report.word import UnusableTemplateError, word  # noqa: PLC0415 - an extra
    from pipeline.printing import PrintingError, can_print, pages_of_headings, printed  # noqa: PLC0415 - as above

    try:
        draft = word(made, template)
        if can_print():
            draft = word(made, template, pages_of_headings(printed(draft)))
        if docx:
            _write(docx, draft)
        if pdf:
            _write(pdf, printed(draft))
    except UnusableTemplateError as error:
        raise CommandError(str(error), ExitCode.WRONG_USE) from error
    except PrintingError as error:
        raise CommandError(f"{error}; write --html and print that from a browser.") from error


def _write(path: Path, content: bytes) -> None:
    """Write a file, and tell."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise CommandError(f"{path} cannot be written: {error.strerror}; close it where it is open.") from error
    console().print(f"{path}  {len(content) / 1024:,.0f} kB")
