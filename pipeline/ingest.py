"""A run: papers found, read by workers where they are new, and joined into a new warehouse."""

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from pipeline.containers import with_members
from pipeline.contents import distinct_contents
from pipeline.errors import NoPapersError, UnusableWarehouseError, WarehousePlaceError
from pipeline.forking import start_early
from pipeline.listener import Listener
from pipeline.locking import sole_writer
from pipeline.naming import with_clean_paths
from pipeline.remote import discover_anywhere
from pipeline.report import IngestReport
from pipeline.settings import IngestSettings
from pipeline.workers import PaperReaders
from warehouse.forgetting.files import BadForgottenError, Forgotten, read_forgotten


def ingest(
    papers: Sequence[Path | str],
    warehouse: Path,
    *,
    settings: IngestSettings | None = None,
    listener: Listener | None = None,
) -> IngestReport:
    """Make a warehouse hold what stands in some files, folders and addresses ('s3://…'), and nothing else.

    Papers that the warehouse knows are not read again; those that are gone leave it. What is wrong with one paper
    becomes a problem in the warehouse and in the report. Where no paper could be read the file stays as it was, and
    the report says so. Raises IngestError where the run cannot begin, and where the file is no warehouse or cannot be
    replaced.
    """
    began = time.monotonic()
    settings, listener = settings or IngestSettings(), listener or Listener()
    start_early()
    with tempfile.TemporaryDirectory(prefix="saksgang-", ignore_cleanup_errors=True) as folder:
        report = _ingest(papers, warehouse, Path(folder), settings, listener)
    return replace(report, seconds=time.monotonic() - began)


def _ingest(
    papers: Sequence[Path | str], warehouse: Path, folder: Path, settings: IngestSettings, listener: Listener
) -> IngestReport:
    """A run, with a folder for what is fetched and unpacked."""
    forgotten = _forgotten(warehouse)
    found = with_members(discover_anywhere(papers, folder / "fetched"), folder)
    found = with_clean_paths(found, _cleaner(forgotten))
    if not found.papers and not found.problems:
        raise NoPapersError(", ".join(map(str, papers)), found.skipped)
    _make_room(warehouse)
    with sole_writer(warehouse), PaperReaders(settings, listener) as readers:
        contents, unreadable = distinct_contents(found.papers)
        found = replace(found, problems=(*found.problems, *unreadable))
        kept = [content for content in contents if not forgotten or content.document_id not in forgotten.document_ids]
        if not warehouse.exists():
            readers.begin(kept)
            readers.let_first_be_read()
        from pipeline.build import build  # noqa: PLC0415 - imports DuckDB while workers begin

        report = build(found, kept, warehouse, readers, settings=settings, listener=listener, forgotten=forgotten)
        return replace(report, forgotten=len(contents) - len(kept))


def _forgotten(warehouse: Path) -> Forgotten | None:
    """What the warehouse must not hold. Raises UnusableWarehouseError: going on would bring it back."""
    try:
        return read_forgotten(warehouse)
    except BadForgottenError as error:
        raise UnusableWarehouseError(str(error)) from error


def _cleaner(forgotten: Forgotten | None) -> Callable[[str], str] | None:
    """What takes forgotten names out of paths; None where nothing is forgotten."""
    if forgotten is None:
        return None
    from warehouse.forgetting.names import NameRemover  # noqa: PLC0415 - imports much that only this needs

    return NameRemover(forgotten).clean_path


def _make_room(warehouse: Path) -> None:
    """Make the folder that the warehouse is to lie in. Raises WarehousePlaceError."""
    if warehouse.is_dir():
        raise WarehousePlaceError(warehouse, "it is a folder; name a file in it")
    try:
        warehouse.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WarehousePlaceError(warehouse, error.strerror or str(error)) from error
