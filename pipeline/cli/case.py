"""`saksgang case`: the whole story of a case."""

from contextlib import closing
from typing import Annotated

import typer

from pipeline.cli.case_text import print_story
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_json, write_records
from pipeline.cli.which_case import tell_which
from warehouse import open_read_only
from warehouse.readers.case_records import PointRow
from warehouse.readers.case_story import case_story
from warehouse.readers.find import find_case

EXAMPLE = 'Example: [cyan]saksgang case "SSU 2023.42"[/]'


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("case", epilog=EXAMPLE)(show_case)


def show_case(
    number: Annotated[
        list[str],
        typer.Argument(help="The number in any spelling, with its body: SSU 2023.42, 'ssu 42/2023', 'SSU-sak 42/23'."),
    ],
    *,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
    as_json: JsonOption = False,
    as_csv: CsvOption = False,
) -> None:
    """Tell the whole story of a case: its papers, proposals, decisions, people and references (--csv: its points).

    Where several cases fit they are listed, and the exit code is 1.
    """
    form = chosen_format(as_json=as_json, as_csv=as_csv)
    text = " ".join(number)
    with closing(open_read_only(warehouse)) as connection:
        found = find_case(connection, text)
        story = case_story(connection, found.cases[0].case_id) if len(found.cases) == 1 else None
    if story is None:
        tell_which(found, text, form)
    elif form is Format.JSON:
        write_json(story)
    elif form is Format.CSV:
        write_records(PointRow, story.points, form)
    else:
        print_story(console(), story)
