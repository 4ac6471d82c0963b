"""Building a warehouse: a new file from what was found in all papers, put in place of the old one when it is whole."""

import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import duckdb

from models.corrections import NO_CORRECTIONS, Corrections
from models.identity_numbers import MASK
from models.papers import PapersRoot
from models.profile import SUCCESSIONS, Profile
from warehouse.building.open_edition import edition_beside, holds_closed, store_edition
from warehouse.building.persons.told_by_hand import told_by_hand
from warehouse.building.publish import discard, new_file_beside, publish
from warehouse.building.staging import Staging
from warehouse.building.steps import Step, parsed_steps, run_steps
from warehouse.building.subject_words import set_variables
from warehouse.connections import create, open_read_only
from warehouse.errors import BuildError
from warehouse.forgetting.files import read_forgotten
from warehouse.lineage.faults import note_lineage_faults
from warehouse.migrations import migrate
from warehouse.readers.holdings import holdings
from warehouse.records import BuildSummary, FailedPaper, PaperRecord
from warehouse.search.index import build_search_index, create_search_tables

# So few rows (of some 20 papers) are joined sooner by one thread, by a tenth, and with plans as they come, by a fifth.
# Tables are made sooner so as well, by a quarter.
FEW_ROWS = 7_000
# What papers say most of; to ask the catalogue for the sizes of all tables takes longer.
STAGED_ROWS = """
SELECT sum(number)
FROM (
    SELECT count(*) AS number FROM staging.entries
    UNION ALL SELECT count(*) FROM staging.points
    UNION ALL SELECT count(*) FROM staging.people
    UNION ALL SELECT count(*) FROM staging.mentions
    UNION ALL SELECT count(*) FROM staging.rectangles
)
"""


def build_warehouse(
    path: Path,
    papers: Iterable[PaperRecord],
    failures: Iterable[FailedPaper],
    *,
    profiles: Iterable[Profile] = (),
    corrections: Corrections = NO_CORRECTIONS,
    roots: Iterable[PapersRoot] = (),
    progress: Callable[[str], None] | None = None,
) -> BuildSummary:
    """Make the file at `path` hold these papers and no others; `progress` hears the name of each step.

    What is made depends on the set of papers, profiles and corrections alone, not on their order; `roots`, where the
    papers lay, are only noted. The file is as it was until all is done.
    What 'saksgang forget' noted beside the file is left out, whoever tells it.
    Raises NotAWarehouseError, NewerWarehouseError or WarehouseInUseError for a file that must not be replaced,
    BadForgottenError,
    DuplicatePaperError, BuildError for a fault of ours, and CannotPublishError, with the new file kept.
    """
    path = path.resolve()
    if path.exists():
        open_read_only(path, any_schema=True).close()
    new = new_file_beside(path)
    told = _without_forgotten(path, Told(papers, failures, profiles, corrections, roots))
    try:
        summary = _build(path, new, told, progress or _silent)
    except BaseException:
        discard(new)
        raise
    publish(new, path)
    return summary


@dataclass(frozen=True, slots=True)
class Told:
    """What a warehouse is built from; failures are asked for when all papers have been."""

    papers: Iterable[PaperRecord]
    failures: Iterable[FailedPaper] = ()
    profiles: Iterable[Profile] = ()
    corrections: Corrections = NO_CORRECTIONS
    roots: Iterable[PapersRoot] = ()


def _without_forgotten(path: Path, told: Told) -> Told:
    """What is told, but for what the file beside the warehouse says is to be forgotten. Raises BadForgottenError."""
    forgotten = read_forgotten(path)
    if forgotten is None:
        return told
    from warehouse.forgetting.scrubbing import Scrubber  # noqa: PLC0415 - hardly ever needed, and slow to import

    scrubber = Scrubber(forgotten)
    return Told(
        scrubber.papers(told.papers),
        scrubber.failures(told.failures),
        [scrubber.record(profile) for profile in told.profiles],
        scrubber.record(told.corrections),
        told.roots,
    )


def join_papers(connection: duckdb.DuckDBPyConnection, told: Told, tell: Callable[[str], None]) -> dict[str, float]:
    """Fill an empty database; gives the seconds of each step.

    Tables in between live in a database in memory, attached as `staging`, and stay there to be looked at.
    Raises DuplicatePaperError and BuildError.
    """
    tell("loading")
    began = time.monotonic()
    _plan_the_short_way(connection)
    migrate(connection)
    create_search_tables(connection)
    connection.execute("ATTACH ':memory:' AS staging")
    steps = parsed_steps(connection)
    _load(connection, told)
    return {"loading": time.monotonic() - began, **join_staged(connection, steps, tell)}


def join_staged(
    connection: duckdb.DuckDBPyConnection, steps: Sequence[Step], tell: Callable[[str], None]
) -> dict[str, float]:
    """Fill an empty database of the current schema from the staging tables by all steps; gives the seconds of each.

    Raises BuildError.
    """
    if (connection.execute(STAGED_ROWS).fetchone() or (0,))[0] < FEW_ROWS:
        _plan_the_short_way(connection)
    else:
        _plan_the_long_way(connection)
    connection.execute("SET VARIABLE predecessors = ?", [[told.earlier for told in SUCCESSIONS]])
    connection.execute("SET VARIABLE successors = ?", [[told.later for told in SUCCESSIONS]])
    connection.execute("SET VARIABLE identity_mask = ?", [MASK])
    connection.execute("CREATE TABLE staging.found_problems AS FROM staging.problems")
    seconds = run_steps(connection, [step for step in steps if not step.is_after_search], tell)
    seconds["search"] = _index(connection, tell)
    set_variables(connection)
    seconds |= run_steps(connection, [step for step in steps if step.is_after_search], tell)
    return seconds | {"checks": _check(connection, tell)}


def _build(path: Path, new: Path, told: Told, tell: Callable[[str], None]) -> BuildSummary:
    """Fill a new file."""
    with closing(create(new)) as connection:
        seconds = join_papers(connection, told, tell)
        if holds_closed(connection):
            began = time.monotonic()
            with edition_beside(connection, new) as staged:
                join_staged(staged, parsed_steps(staged), tell)
                store_edition(connection)
            seconds["open edition"] = time.monotonic() - began
        else:
            connection.execute("DETACH staging")
        return BuildSummary(path, holdings(connection), seconds)


def _load(connection: duckdb.DuckDBPyConnection, told: Told) -> None:
    """Lay out all papers in rows."""
    staging = Staging(connection)
    for paper in told.papers:
        staging.add(paper)
    for failure in told.failures:
        staging.add_failure(failure)
    profiles = tuple(told.profiles)
    for profile in profiles:
        staging.add_profile(profile)
    staging.add_persons(told_by_hand(profiles, told.corrections))
    staging.add_corrections(told.corrections)
    for root in told.roots:
        staging.add_root(root)
    staging.flush()


def _plan_the_short_way(connection: duckdb.DuckDBPyConnection) -> None:
    """Share out no work, and take plans as they come: best for few rows, and for making tables."""
    connection.execute("SET threads = 1; PRAGMA disable_optimizer")


def _plan_the_long_way(connection: duckdb.DuckDBPyConnection) -> None:
    """Share out the work, and look for the best plans."""
    connection.execute("RESET threads; PRAGMA enable_optimizer")


def _check(connection: duckdb.DuckDBPyConnection, tell: Callable[[str], None]) -> float:
    """Note what cannot be in the lineage among the problems; gives the seconds it took."""
    tell("checks")
    began = time.monotonic()
    try:
        note_lineage_faults(connection)
    except duckdb.Error as error:
        raise BuildError("checks", "see warehouse/lineage/faults.py", str(error)) from error
    return time.monotonic() - began


def _index(connection: duckdb.DuckDBPyConnection, tell: Callable[[str], None]) -> float:
    """Make the search index; gives the seconds it took."""
    tell("search")
    began = time.monotonic()
    try:
        build_search_index(connection)
    except duckdb.Error as error:
        raise BuildError("search", "see warehouse/search", str(error)) from error
    return time.monotonic() - began


def _silent(_step: str) -> None:
    """Tell nobody."""
