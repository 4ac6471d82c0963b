"""By what hits can be narrowed, and how many of them have each value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import duckdb
import numpy as np
import numpy.typing as npt

from warehouse.rows import fetched
from warehouse.search.columns import columns
from warehouse.search.ranking import Numbers

VALUES = "SELECT facet, value FROM derived.facet_values ORDER BY value_no"
RECORD_FACETS = "SELECT record_no, value_no FROM derived.record_facets ORDER BY record_no"


class Facet(StrEnum):
    """By what hits can be narrowed; the values are those of derived.facet_values."""

    BODY = "body"
    YEAR = "year"
    OUTCOME = "outcome"
    ITEM_TYPE = "item_type"
    KIND = "kind"
    PERSON = "person"
    MARK = "mark"


Chosen = Mapping[Facet, Sequence[str]]
# In what is chosen a record may lack, each facet has its own bit.
BITS = {facet: 1 << place for place, facet in enumerate(Facet)}
ALL_BITS = sum(BITS.values())
NOT_FOUND = np.uint8(255)  # no bits of seven facets
Bits = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class Facets:
    """What records can be narrowed by: `values` by number from 0, and the records that have them, in two columns."""

    values: tuple[tuple[Facet, str], ...]
    record_nos: npt.NDArray[np.int32]  # in order
    value_nos: npt.NDArray[np.int32]

    def lacks(self, chosen: Chosen, size: int) -> Bits:
        """For each record, by its number below `size`: the bits of the facets in which nothing it has is chosen."""
        missing = np.zeros(size, np.uint8)
        for facet, values in chosen.items():
            if values:
                missing |= BITS[facet]
                wanted = np.array([told == facet and value in values for told, value in self.values], bool)
                having = self.record_nos[wanted[self.value_nos]] if len(wanted) else self.record_nos
                missing[having[having < size]] &= ALL_BITS & ~BITS[facet]
        return missing

    def counted(self, record_nos: Numbers, missing: Bits) -> list[tuple[Facet, str, int]]:
        """How many of some records have each value, as if nothing were chosen in its facet; values of none left out.

        `missing` has the bits of what each of these records lacks.
        """
        lacking = np.full(1 + int(max(self.record_nos.max(initial=0), record_nos.max(initial=0))), NOT_FOUND)
        lacking[record_nos] = missing
        told = lacking[self.record_nos]
        is_counted = told == 0
        if missing.any():
            own = np.array([BITS[facet] for facet, _ in self.values], np.uint8)
            is_counted |= told == own[self.value_nos]
        numbers = np.bincount(self.value_nos[is_counted], minlength=len(self.values)).tolist()
        return [(facet, value, number) for (facet, value), number in zip(self.values, numbers, strict=True) if number]

    def values_of(self, facet: Facet, record_nos: Numbers) -> dict[int, str]:
        """The last value in a facet of each of some records, by record number; those without one left out."""
        wanted = record_nos.astype(np.int32)  # of another kind, all others would be changed to it first
        starts = np.searchsorted(self.record_nos, wanted, side="left")
        ends = np.searchsorted(self.record_nos, wanted, side="right")
        return {
            int(record_no): self.values[value_no][1]
            for record_no, start, end in zip(record_nos, starts, ends, strict=True)
            for value_no in self.value_nos[start:end]
            if self.values[value_no][0] is facet
        }


def facets(connection: duckdb.DuckDBPyConnection) -> Facets:
    """All facets of a warehouse; for one who stays, once for each file."""
    values = tuple((Facet(facet), value) for facet, value in fetched(connection, VALUES))
    told = columns(connection, RECORD_FACETS)
    return Facets(values, told["record_no"].astype(np.int32), told["value_no"].astype(np.int32) - 1)
