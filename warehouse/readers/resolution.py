"""Which references were resolved before a run and which are after it: more papers resolve what was open."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from warehouse.connections import open_read_only
from warehouse.errors import NoSuchWarehouseError

TARGETS = """
SELECT reference_id, CASE WHEN status = 'resolved' THEN coalesce(target_case_id, target_meeting_id) END
FROM cross_references
WHERE target_kind IN ('case', 'meeting')
"""

Targets = Mapping[str, str | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolutionChange:
    """References of papers that were there before, by reference_id: newly resolved, no longer, or to another target."""

    gained: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()


def targets(connection: duckdb.DuckDBPyConnection) -> Targets:
    """The target of every reference that is resolved, None for the others."""
    return dict(connection.execute(TARGETS).fetchall())


def targets_of_file(warehouse: Path) -> Targets:
    """The same of a file, which may have an older schema; empty where there is none yet. Raises WarehouseError."""
    try:
        with open_read_only(warehouse, any_schema=True) as connection:
            return targets(connection)
    except NoSuchWarehouseError:
        return {}


def change(before: Targets, after: Targets) -> ResolutionChange:
    """What became of the references that stand in both."""
    both = [(key, before[key], after[key]) for key in sorted(before.keys() & after.keys()) if before[key] != after[key]]
    return ResolutionChange(
        gained=tuple(key for key, old, _ in both if old is None),
        lost=tuple(key for key, _, new in both if new is None),
        moved=tuple(key for key, old, new in both if old is not None and new is not None),
    )
