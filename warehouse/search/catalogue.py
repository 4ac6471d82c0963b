"""What every question asks of the same warehouse: read once, it need not be asked again."""

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb
import numpy as np

from warehouse.readers.bodies import BodyRow, bodies
from warehouse.search.columns import columns
from warehouse.search.facets import Facets, facets
from warehouse.search.question import BodyForms, body_forms
from warehouse.search.ranking import Numbers, Scores

RECORDS = """
SELECT record_no, date_diff('day', DATE '1970-01-01', day)::DOUBLE AS day, len(entry_ids) > 0 AS has_papers
FROM search.records
ORDER BY record_no
"""


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Bodies by id, the forms of their names, facets, and the records: those that are cases with papers, and days.

    `days` has a place for each record number: days since 1970, nan where no paper tells.
    """

    bodies: Mapping[str, BodyRow]
    forms: BodyForms
    facets: Facets
    with_papers: Numbers
    days: Scores


def catalogue(connection: duckdb.DuckDBPyConnection) -> Catalogue:
    """Look at an open warehouse; for one who stays, once for each file."""
    known = bodies(connection)
    told = columns(connection, RECORDS)
    record_nos = told["record_no"].astype(np.int64)
    days = np.full(1 + int(record_nos.max(initial=0)), np.nan)
    days[record_nos] = told["day"]
    with_papers = record_nos[told["has_papers"]]
    return Catalogue({body.body_id: body for body in known}, body_forms(known), facets(connection), with_papers, days)
