"""`saksgang lineage`: what a case builds on, and what came of it."""

import datetime as dt
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console

from pipeline.cli.errors import CommandError, ExitCode
from pipeline.cli.lineage_tree import print_lineage, print_thread, print_threads, print_way
from pipeline.cli.options import DEFAULT_WAREHOUSE, LimitOption, WarehouseOption
from pipeline.cli.output import Format, console
from pipeline.cli.which_case import tell_which
from warehouse import open_read_only
from warehouse.connections import Connection
from warehouse.lineage.formats import WRITERS
from warehouse.lineage.graph import Graph, case_lineage, lineage_graph, way_between
from warehouse.lineage.rows import Scope
from warehouse.lineage.threads import thread_of, threads
from warehouse.lineage.walks import ancestors, descendants
from warehouse.readers.cases import CaseRow
from warehouse.readers.dates import find_span
from warehouse.readers.find import find_case

EXAMPLE = (
    'Example: [cyan]saksgang lineage "SSU 2023.42"[/]  or  '
    '[cyan]saksgang lineage "SSU 2023.42" --format svg --output 42.svg[/]'
)
# So far the steps of one matter are read at once; what lies beyond is told.
USUAL_DEPTH = 3


class Shape(StrEnum):
    """What the answer is written as: a tree for people, or one of the formats of warehouse.lineage.formats."""

    TREE = "tree"
    MERMAID = "mermaid"
    GRAPHML = "graphml"
    GEXF = "gexf"
    JSON = "json"
    DOT = "dot"
    SVG = "svg"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("lineage", epilog=EXAMPLE)(show_lineage)


def parse_day(text: str) -> dt.date:
    """A day as people write it, of a month or year the last. Raises typer.BadParameter."""
    span, rest = find_span(text)
    if span is None or rest:
        raise typer.BadParameter(f"'{text}' is no day; write it as 2023-11-23, 23.11.23, november 2023 or 2023.")
    return span.last


@dataclass(frozen=True, slots=True)
class _Answer:
    """A graph, how it is told to people, and the sentence for one without edges."""

    graph: Graph
    tell: Callable[[Console], None]
    nothing: str


def show_lineage(
    number: Annotated[
        list[str] | None,
        typer.Argument(help="The case, its number in any spelling, with its body: SSU 2023.42, 'SSU-sak 42/23'."),
    ] = None,
    *,
    to: Annotated[
        str | None, typer.Option("--to", metavar="CASE", help="Tell the way from the one to the other.")
    ] = None,
    in_threads: Annotated[
        bool, typer.Option("--threads", help="Tell the whole course that the case is part of; without one the longest.")
    ] = False,
    depth: Annotated[
        int, typer.Option("--depth", "-d", min=1, metavar="N", help="So many steps back and on.")
    ] = USUAL_DEPTH,
    stated_only: Annotated[
        bool, typer.Option("--stated-only", help="Only what a sentence says, nothing by content.")
    ] = False,
    as_of: Annotated[
        dt.date | None,
        typer.Option("--as-of", parser=parse_day, metavar="DATE", help="Only what was known then: 2023-11-23, 2023."),
    ] = None,
    shape: Annotated[
        Shape, typer.Option("--format", "-f", help="A tree for people, or a graph for programs.")
    ] = Shape.TREE,
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write it there.")] = None,
    limit: LimitOption = 20,
    warehouse: WarehouseOption = DEFAULT_WAREHOUSE,
) -> None:
    """Tell what a case builds on and what came of it, by the sentences that say so and by content, apart.

    Without a sentence that says so nothing is certain: what content tells has a score and the words that are shared.
    """
    text, scope = " ".join(number or ()), Scope(stated_only=stated_only, as_of=as_of)
    if not text and (to or not in_threads):
        raise typer.BadParameter("Name a case, or ask for the longest courses with --threads.")
    if to and in_threads:
        raise typer.BadParameter("Give --to or --threads, not both.")
    with closing(open_read_only(warehouse)) as connection:
        named = [_named(connection, words, shape, as_of) for words in (text, to) if words]
        if not named:
            answer = _longest(connection, limit, scope)
        elif in_threads:
            answer = _course(connection, named[0], scope)
        elif to:
            answer = _way(connection, named[0], named[1], scope)
        else:
            answer = _around(connection, named[0], depth, scope)
    _write(answer, shape, output)
    if not answer.graph.number_of_edges():
        raise CommandError(answer.nothing)


def _named(connection: Connection, text: str, shape: Shape, as_of: dt.date | None) -> CaseRow:
    """The one case that a text names. Raises CommandError where it names none or several, or one of a later day."""
    found = find_case(connection, text)
    if len(found.cases) != 1:
        tell_which(found, text, Format.PEOPLE if shape is Shape.TREE else None)
    case = found.cases[0]
    if as_of and case.date and case.date > as_of:
        raise CommandError(f"{case.label} was treated on {case.date}, so it was not known on {as_of}.")
    return case


def _around(connection: Connection, case: CaseRow, depth: int, scope: Scope) -> _Answer:
    """A case with what it builds on and what came of it, and how much lies beyond the depth."""
    graph = case_lineage(connection, case.case_id, depth=depth, **scope)
    beyond = sum(
        steps > depth
        for walk in (ancestors, descendants)
        for steps in walk(connection, case.case_id, depth=depth + 1, **scope).values()
    )

    def tell(screen: Console) -> None:
        print_lineage(screen, graph, case.case_id)
        if beyond:
            more = "1 more lies a step beyond" if beyond == 1 else f"{beyond:,} more lie a step beyond"
            screen.print(f"\n{more}; see --depth {depth + 1}", style="muted")

    return _Answer(graph, tell, f"No paper here says what {case.label} builds on, or what came of it.")


def _way(connection: Connection, one: CaseRow, other: CaseRow, scope: Scope) -> _Answer:
    """The way between two cases. Raises CommandError where there is none."""
    if one.case_id == other.case_id:
        raise typer.BadParameter(f"Both are {one.label}; name two cases.")
    way = way_between(connection, one.case_id, other.case_id, **scope)
    if way is None:
        raise CommandError(f"{one.label} and {other.label} do not hang together.")
    return _Answer(way.graph, lambda screen: print_way(screen, way), "")


def _course(connection: Connection, case: CaseRow, scope: Scope) -> _Answer:
    """The whole course that a case is part of."""
    thread = thread_of(connection, case.case_id, **scope)
    graph = lineage_graph(connection, [each.case_id for each in thread.cases], **scope)
    graph.graph["focus"] = case.case_id
    return _Answer(graph, lambda screen: print_thread(screen, graph, thread), f"{case.label} is part of no course.")


def _longest(connection: Connection, limit: int, scope: Scope) -> _Answer:
    """The longest courses."""
    found = threads(connection, limit=limit, **scope)
    graph = lineage_graph(connection, [case.case_id for thread in found for case in thread.cases], **scope)
    return _Answer(graph, lambda screen: print_threads(screen, found), "No cases here hang together.")


def _write(answer: _Answer, shape: Shape, output: Path | None) -> None:
    """Write to stdout or to a file. Raises CommandError where that cannot be written."""
    if output is None:
        _write_to(sys.stdout, answer, shape)
        return
    try:
        with output.open("w", encoding="utf-8", newline="\n") as file:
            _write_to(file, answer, shape)
    except OSError as error:
        raise CommandError(f"{output} cannot be written: {error.strerror}.", ExitCode.WRONG_USE) from error


def _write_to(file: TextIO, answer: _Answer, shape: Shape) -> None:
    """Write for people or for programs."""
    if shape is Shape.TREE:
        answer.tell(console(file))
    else:
        file.write(WRITERS[shape](answer.graph))
