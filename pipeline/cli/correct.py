"""`saksgang correct …`: corrections by hand, written beside the papers; the warehouse is built anew at once."""

import getpass
from collections.abc import Callable
from contextlib import closing
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from models.corrections import Correction, Signature
from models.vocabulary import Outcome
from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.options import DEFAULT_WAREHOUSE, WarehouseOption
from pipeline.cli.output import Format, console
from pipeline.cli.which_case import tell_which
from warehouse import open_read_only, rebuild
from warehouse.connections import Connection
from warehouse.corrections.making import (
    accepted_reference,
    corrected_outcome,
    corrected_title,
    rejected_edge,
    rejected_reference,
    signed,
)
from warehouse.corrections.persons import joined_persons, known_person, parted_employer, parted_name
from warehouse.readers.corrections import correction_files
from warehouse.readers.find import find_case
from warehouse.readers.people import find_persons

HELP = """Correct what was read or worked out wrongly: in words beside the papers, which stay as they are.

A correction is written to saksgang-rettelser.toml in the folder of the papers, and holds in every later run.
"""
EXAMPLE = "Example: [cyan]saksgang correct title 'SSU 2023.42' 'Handlingsplan for palliasjon' --by 'Kari Fjellheim'[/]"

ByOption = Annotated[str | None, typer.Option("--by", metavar="NAME", help="Who corrects; your user name otherwise.")]
WhyOption = Annotated[str | None, typer.Option("--because", metavar="WORDS", help="Why, for those who read it later.")]
CaseArgument = Annotated[str, typer.Argument(metavar="CASE", help="A case in any spelling: 'SSU 2023.42'.")]
ReferenceArgument = Annotated[
    str, typer.Argument(metavar="REFERENCE", help="A reference_id, as 'saksgang case … --json' has it.")
]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(name="correct", help=HELP, epilog=EXAMPLE, no_args_is_help=True)
    for name, command in COMMANDS.items():
        group.command(name)(command)
    app.add_typer(group)


def accept(
    reference: ReferenceArgument,
    target: Annotated[str, typer.Argument(metavar="CASE|MEETING", help="The case that it means, or a meeting_id.")],
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Say which case or meeting the words of a reference mean."""

    def made(known: Connection, signature: Signature) -> Correction:
        is_meeting = known.execute("SELECT 1 FROM meetings WHERE meeting_id = ?", [target]).fetchone()
        return accepted_reference(known, reference, target if is_meeting else _case_id(known, target), signature)

    _correct(warehouse, by, because, made)


def reject(
    reference: ReferenceArgument,
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Say that the words of a reference were read wrongly, and lead nowhere."""
    _correct(warehouse, by, because, lambda known, signature: rejected_reference(known, reference, signature))


def reject_edge(
    one: CaseArgument,
    other: CaseArgument,
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Say that two cases are not of the same matter, though their content seemed to say so."""
    _correct(
        warehouse,
        by,
        because,
        lambda known, signature: rejected_edge(known, _case_id(known, one), _case_id(known, other), signature),
    )


def title(
    case: CaseArgument,
    text: Annotated[str, typer.Argument(metavar="TITLE", help="The title that it should have.")],
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Correct the title of a case."""
    _correct(
        warehouse, by, because, lambda known, signature: corrected_title(known, _case_id(known, case), text, signature)
    )


def outcome(
    case: CaseArgument,
    told: Annotated[Outcome, typer.Argument(metavar="OUTCOME", help="What was decided.")],
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Correct the outcome of a case."""
    _correct(
        warehouse,
        by,
        because,
        lambda known, signature: corrected_outcome(known, _case_id(known, case), told, signature),
    )


def join(
    persons: Annotated[list[str], typer.Argument(metavar="PERSON…", help="Their names or ids; the first is shown.")],
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Say that some persons are one."""
    _correct(
        warehouse,
        by,
        because,
        lambda known, signature: joined_persons(known, [_person_id(known, name) for name in persons], signature),
    )


def part(
    person: Annotated[str, typer.Argument(metavar="PERSON", help="A name or id.")],
    other: Annotated[
        str, typer.Argument(metavar="FORM|ORGANISATION", help="A printed form, or an employer of theirs.")
    ],
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Say that a printed form of a name, or the one of that name at an organisation, is somebody else."""

    def made(known: Connection, signature: Signature) -> Correction:
        person_id = _person_id(known, person)
        parted = parted_name if other in known_person(known, person_id).forms else parted_employer
        return parted(known, person_id, other, signature)

    _correct(warehouse, by, because, made)


def undo(
    correction: Annotated[str, typer.Argument(metavar="CORRECTION", help="Its id, as 'saksgang corrections' has it.")],
    *,
    by: ByOption = None,
    because: WhyOption = None,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Take a correction back; it stays in the file, marked as undone."""
    _require_extra()
    from warehouse.corrections import writing  # noqa: PLC0415 - imports tomlkit, an extra

    with closing(open_read_only(warehouse)) as known:
        files = correction_files(known, warehouse)
    undone = writing.undo(files, correction, signed(by or getpass.getuser(), because))
    rebuild(warehouse)
    console().print(f"Undone: {undone.about}", style="good")


def _correct(
    warehouse: Path, by: str | None, because: str | None, made: Callable[[Connection, Signature], Correction]
) -> None:
    """Make a correction, write it down, and build the warehouse anew."""
    _require_extra()
    from warehouse.corrections import writing  # noqa: PLC0415 - imports tomlkit, an extra

    with closing(open_read_only(warehouse)) as known:
        correction = made(known, signed(by or getpass.getuser(), because))
        file = correction_files(known, warehouse)[0]
    held = writing.add(file, correction)
    rebuild(warehouse)
    screen = console()
    screen.print(
        f"{held.about}: {held.old_words or held.old or '–'} → {held.new_words or held.new or '–'}", style="good"
    )
    screen.print(f"Written to {file}; undo it with 'saksgang correct undo {held.correction_id}'.", soft_wrap=True)


def _require_extra() -> None:
    """Raises CommandError where what writes the file is not installed."""
    if find_spec("tomlkit") is None:
        raise CommandError(
            "Corrections need the extra 'web'; install it with: pip install 'saksgang[web]'", ExitCode.WRONG_USE
        )


def _case_id(known: Connection, text: str) -> str:
    """The one case that a text names. Raises CommandError, which lists those that it may be."""
    found = find_case(known, text)
    if len(found.cases) != 1:
        tell_which(found, text, Format.PEOPLE)
    return found.cases[0].case_id


def _person_id(known: Connection, name: str) -> str:
    """The one person of a name or id. Raises UnknownPersonError, and CommandError where there are several."""
    found = find_persons(known, name)
    exact = [person for person in found if person.person_id == name] or found
    if len(exact) > 1:
        listed = ", ".join(f"'{person.person_id}'" for person in exact)
        raise CommandError(f"{len(exact)} persons are called '{name}'; say which: {listed}.")
    return exact[0].person_id


COMMANDS: dict[str, Callable[..., None]] = {
    "accept": accept,
    "reject": reject,
    "reject-edge": reject_edge,
    "title": title,
    "outcome": outcome,
    "join": join,
    "part": part,
    "undo": undo,
}
