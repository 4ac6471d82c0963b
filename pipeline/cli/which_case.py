"""When a question names no case, or several: what comes near or fits is listed, and one sentence tells what to ask."""

from typing import NoReturn

from pipeline.cli.case_table import case_table
from pipeline.cli.errors import CommandError
from pipeline.cli.output import Format, console, write_records
from warehouse.readers.cases import CaseRow
from warehouse.readers.find import FoundCases


def tell_which(found: FoundCases, text: str, form: Format | None) -> NoReturn:
    """List several cases, or those that the question comes near to; no list without a form. Raises CommandError."""
    listed = found.cases or found.near
    if form in (Format.JSON, Format.CSV):
        write_records(CaseRow, found.cases, form)
    elif form and listed:
        screen = console()
        screen.print(case_table(screen, listed))
        screen.print()
    if found.cases:
        labels = {case.label for case in found.cases}
        first = found.cases[0].label if len(labels) == len(found.cases) else found.cases[0].case_id
        raise CommandError(f"{len(found.cases)} cases are called '{text}'; say whose, as in '{first}'.")
    near = "; these come near." if found.near and form is Format.PEOPLE else "."
    raise CommandError(f"There is no case '{text}'{near}")
