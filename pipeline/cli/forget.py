"""`saksgang forget`: a document, or a person's names, taken out for good."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.errors import CommandError
from pipeline.cli.options import DEFAULT_WAREHOUSE, WarehouseOption
from pipeline.cli.output import console
from pipeline.cli.wording import plural
from warehouse import open_read_only, rebuild
from warehouse.forgetting.asking import (
    DocumentToForget,
    PersonToForget,
    document_to_forget,
    person_to_forget,
    with_document,
    with_person,
    without,
)
from warehouse.forgetting.files import Forgotten, forgotten_file, read_forgotten, write_forgotten

EXAMPLE = "Example: [cyan]saksgang forget --person 'Kari Fjellheim'[/]"
ONE_OF_ALL = "Say one thing: --document, --person, --list or --undo."
MOST_PATHS = 20
STILL_THERE = (
    "The papers themselves are as they were, and so are copies of the warehouse, corrections and profiles beside the "
    "papers, and the cache of scanned pages; look there yourself."
)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("forget", epilog=EXAMPLE)(forget)


def forget(
    *,
    document: Annotated[
        str | None, typer.Option("--document", "-d", metavar="PATH|ID", help="A paper, by its path, file or id.")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", "-p", metavar="NAME", help="A person, in all spellings of the name.")
    ] = None,
    as_list: Annotated[bool, typer.Option("--list", help="Show what is forgotten.")] = False,
    undo: Annotated[str | None, typer.Option("--undo", metavar="KEY", help="Do not forget this any more.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would go.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Take a document, or a person's names, out of the warehouse for good: no later run brings them back.

    What is forgotten is noted in a file beside the warehouse, without any name in the clear; keep it there.
    """
    if [bool(document), bool(person), as_list, bool(undo)].count(True) != 1:
        raise typer.BadParameter(ONE_OF_ALL)
    forgotten = read_forgotten(warehouse) or Forgotten()
    if as_list:
        _show(forgotten)
    elif undo:
        _undo(warehouse, forgotten, undo)
    else:
        lines, left = _asked(warehouse, forgotten, document, person)
        for line in lines:
            console().print(line, markup=False, highlight=False)
        if dry_run:
            return
        if not yes and not typer.confirm("Take this out for good?"):
            raise CommandError("Nothing was forgotten.")
        write_forgotten(warehouse, left)
        rebuild(warehouse)
        console().print(f"Done; noted in {forgotten_file(warehouse)}. {STILL_THERE}", markup=False, highlight=False)


def _asked(
    warehouse: Path, forgotten: Forgotten, document: str | None, person: str | None
) -> tuple[list[str], Forgotten]:
    """What would go, in words, and what is forgotten then. Raises QuestionError and WarehouseError."""
    with closing(open_read_only(warehouse)) as connection:
        if document:
            found = document_to_forget(connection, document)
            return list(_document_lines(found)), with_document(forgotten, found)
        named = person_to_forget(connection, person or "", forgotten)
        return list(_person_lines(named)), with_person(forgotten, named)


def _document_lines(document: DocumentToForget) -> Iterator[str]:
    """What goes with a document, and where the same stands."""
    yield f"{document.path} ({document.document_id[:12]})"
    yield f"  {plural(document.sections, 'section')} with {plural(document.cases, 'case')}"
    for path in document.also_at:
        yield f"  the same bytes: {path}"
    for path in document.alike:
        yield f"  tells the same and stays, unless it is forgotten too: {path}"


def _person_lines(person: PersonToForget) -> Iterator[str]:
    """What goes with a person."""
    yield f"{person.name}, also printed as: {', '.join(person.forms[1:]) or 'nothing else'}"
    yield f"  {plural(person.roles, 'role')} in meetings and cases; the name in {plural(len(person.papers), 'paper')}:"
    for path in person.papers[:MOST_PATHS]:
        yield f"    {path}"
    if len(person.papers) > MOST_PATHS:
        yield f"    and {len(person.papers) - MOST_PATHS} more"


def _show(forgotten: Forgotten) -> None:
    """List what is forgotten; no name can be told."""
    if not forgotten.persons and not forgotten.documents:
        console().print("Nothing is forgotten.")
    for document in forgotten.documents:
        console().print(f"{document.document_id[:12]}  document  {document.day}", highlight=False)
    for person in forgotten.persons:
        count = plural(len(person.names) + len(person.short), "spelling")
        console().print(f"{person.key:12}  person    {person.day}  {count}", highlight=False)


def _undo(warehouse: Path, forgotten: Forgotten, key: str) -> None:
    """Forget something no longer. Raises NothingForgottenError."""
    write_forgotten(warehouse, without(forgotten, key))
    console().print("Not forgotten any more; 'saksgang ingest' reads the papers that it was taken out of again.")
