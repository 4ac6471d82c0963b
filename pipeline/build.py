"""What was found, joined into a new warehouse. Apart from `ingest`, since this imports DuckDB, which takes a while."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from pipeline.contents import Content
from pipeline.corrections import corrections
from pipeline.discovery import Discovery
from pipeline.errors import UnusableWarehouseError
from pipeline.harvest import Harvest, NothingReadError
from pipeline.listener import Listener
from pipeline.plan import plan
from pipeline.profiles import profiles
from pipeline.report import Failure, IngestReport
from pipeline.settings import IngestSettings
from pipeline.workers import PaperReaders
from warehouse import FailedPaper, WarehouseError, build_warehouse, known_papers
from warehouse.forgetting.files import Forgotten
from warehouse.readers.holdings import Holdings
from warehouse.readers.resolution import change, targets_of_file


def build(
    found: Discovery,
    contents: Sequence[Content],
    warehouse: Path,
    readers: PaperReaders,
    *,
    settings: IngestSettings,
    listener: Listener,
    forgotten: Forgotten | None = None,
) -> IngestReport:
    """Build the warehouse from what is known of some contents and what `readers` find in the others.

    Raises UnusableWarehouseError.
    """
    try:
        known, before = known_papers(warehouse), targets_of_file(warehouse)
        harvest = Harvest(plan(contents, known, settings.extractor_version), known, settings)
        harvest.forgotten = forgotten.keys if forgotten else frozenset()
        harvest.profiles, bad = profiles(found.papers)
        for path, problem in [*found.problems, *((file.as_posix(), problem) for file, problem in bad)]:
            harvest.add_failures([path], (problem,))
        harvest.roots, harvest.corrections = found.roots, corrections(found, warehouse)
        held = _build(harvest, warehouse, readers, listener)
        changed = change(before, targets_of_file(warehouse)) if before and held else None
        return replace(_report(harvest, found.skipped, held), resolution=changed)
    except WarehouseError as error:
        raise UnusableWarehouseError(str(error)) from error


def _build(harvest: Harvest, warehouse: Path, readers: PaperReaders, listener: Listener) -> Holdings | None:
    """Build the warehouse; gives what it holds, None where nothing could be read. Raises WarehouseError."""
    try:
        with closing(harvest.papers(readers, listener)) as papers:
            # The builder asks for failures when papers is exhausted: only then are they all there.
            summary = build_warehouse(
                warehouse,
                papers,
                harvest.failures,
                profiles=harvest.profiles,
                corrections=harvest.corrections,
                roots=harvest.roots,
                progress=listener.building,
            )
    except NothingReadError:
        return None
    return summary.holdings


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
