"""Arguments that commands share."""

from pathlib import Path
from typing import Annotated

import typer

DEFAULT_WAREHOUSE = Path("saksgang.duckdb")

WarehouseOption = Annotated[
    Path,
    typer.Option("--warehouse", "-w", metavar="FILE", envvar="SAKSGANG_WAREHOUSE", help="The warehouse to ask."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="JSON for programs: stable names, ISO dates.")]
CsvOption = Annotated[bool, typer.Option("--csv", help="CSV for programs and spreadsheets.")]
LimitOption = Annotated[int, typer.Option("--limit", "-n", min=1, metavar="N", help="At most so many.")]
BodyOption = Annotated[
    str | None, typer.Option("--body", "-b", help="Its abbreviation, name or id, in any case: ssu, partnerskapsmøtet.")
]
YearOption = Annotated[int | None, typer.Option("--year", "-y", help="The year that the body counts its cases in.")]
