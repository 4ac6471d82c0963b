"""`saksgang case`: the whole story of a case."""

from contextlib import closing
from typing import Annotated

import typer

from pipeline.cli.case_table import case_table
from pipeline.cli.case_text import print_story
from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, CsvOption, JsonOption, WarehouseOption
from pipeline.cli.output import Format, chosen_format, console, write_json, write_records
from warehouse import open_read_only
from warehouse.readers.case_story import PointRow, case_story
from warehouse.readers.cases import CaseRow
from warehouse.readers.find import FoundCases, find_case

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
        _tell_many(found, text, form)
    elif form is Format.JSON:
        write_json(story)
    elif form is Format.CSV:
        write_records(PointRow, story.points, form)
    else:
        print_story(console(), story)


def _tell_many(found: FoundCases, text: str, form: Format) -> None:
    """List several cases, or those that the question comes near to. Raises CommandError."""
    listed = found.cases or found.near
    if form is not Format.PEOPLE:
        write_records(CaseRow, found.cases, form)
    elif listed:
        screen = console()
        screen.print(case_table(screen, listed))
        screen.print()
    if found.cases:
        labels = {case.label for case in found.cases}
        first = found.cases[0].label if len(labels) == len(found.cases) else found.cases[0].case_id
        raise CommandError(f"{len(found.cases)} cases are called '{text}'; say whose, as in '{first}'.")
    near = "; these come near." if found.near and form is Format.PEOPLE else "."
    raise CommandError(f"There is no case '{text}'{near}")
