"""What was found, joined into a new warehouse. Apart from `ingest`, since this imports DuckDB, which takes a while."""

from collections.abc import Collection, Iterable
from contextlib import closing
from pathlib import Path

import pandas  # noqa: F401 - pyarrow imports it with its first array; here that costs nothing, workers import spaCy

from pipeline.contents import Content, distinct_contents
from pipeline.discovery import Discovery
from pipeline.errors import UnusableWarehouseError
from pipeline.harvest import Harvest, NothingReadError
from pipeline.listener import Listener
from pipeline.plan import plan
from pipeline.report import Failure, IngestReport
from pipeline.settings import IngestSettings
from warehouse import FailedPaper, WarehouseError, build_warehouse, known_papers, open_read_only
from warehouse.readers.holdings import Holdings, holdings


def build(found: Discovery, warehouse: Path, settings: IngestSettings, listener: Listener) -> IngestReport:
    """Read what is new and build the warehouse. Raises UnusableWarehouseError."""
    try:
        return _build(found, warehouse, settings, listener)
    except WarehouseError as error:
        raise UnusableWarehouseError(str(error)) from error


def _build(found: Discovery, warehouse: Path, settings: IngestSettings, listener: Listener) -> IngestReport:
    """Read what is new and build the warehouse. Raises WarehouseError."""
    known = known_papers(warehouse)
    contents, unreadable = distinct_contents(found.papers)
    harvest = Harvest(plan(contents, known, settings.extractor_version), known, settings)
    for path, problem in (*found.problems, *unreadable):
        harvest.add_failures([path], (problem,))
    try:
        with closing(harvest.papers(listener)) as papers:
            # The builder asks for failures when papers is exhausted: only then are they all there.
            build_warehouse(warehouse, papers, harvest.failures, progress=listener.building)
    except NothingReadError:
        return _report(harvest, found.skipped, None)
    with closing(open_read_only(warehouse)) as connection:
        return _report(harvest, found.skipped, holdings(connection))


def _report(harvest: Harvest, skipped: int, held: Holdings | None) -> IngestReport:
    """What became of the papers, by path; `held` is None where nothing was built."""
    todo = harvest.plan
    return IngestReport(
        new=_paths(todo.new, harvest.read),
        changed=_paths([*todo.changed, *todo.unchanged], harvest.read),
        unchanged=_paths(todo.unchanged, harvest.kept),
        removed=tuple(todo.removed),
        failures=_failures(harvest.failures),
        skipped=skipped,
        pages=harvest.pages,
        holdings=held,
    )


def _paths(contents: Iterable[Content], document_ids: Collection[str]) -> tuple[str, ...]:
    """The paths of those contents that are among some documents, sorted."""
    return tuple(sorted(content.path for content in contents if content.document_id in document_ids))


def _failures(papers: Iterable[FailedPaper]) -> tuple[Failure, ...]:
    """One line for each problem of each file, sorted by path."""
    found = [Failure(paper.path, problem) for paper in papers for problem in paper.problems]
    return tuple(sorted(found, key=lambda failure: (failure.path, failure.problem.code)))
