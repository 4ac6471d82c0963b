"""References and lineage of a warehouse against those of a careful reader."""

import datetime
from typing import Any

from gold_tally import Tally
from gold_text import is_body
from gold_warehouse import Row, ScoredWarehouse

Gold = dict[str, Any]

# 'i mai' may be read from the first of the month or from its first weekday; a day must be that day.
SPAN_SLACK = datetime.timedelta(days=3)
_TARGET = ("target_kind", "target_body_id", "target_year", "target_number", "target_date_from", "target_date_to")


def score_references(tally: Tally, where: str, gold: list[Gold], rows: list[Row]) -> None:
    """Pair references by target, each target once; those that are optional count neither for nor against."""
    required = [reference for reference in gold if not reference.get("optional")]
    optional = [reference for reference in gold if reference.get("optional")]
    counted = [row for row in rows if _names_any(required, row) or not _names_any(optional, row)]
    distinct = {tuple(row[column] for column in _TARGET): row for row in counted}
    for wanted, row in tally.pair("references", where, required, list(distinct.values()), _names):
        tally.choose("relation", f"{where} {wanted.get('mention')!r}", wanted.get("relation"), row["relation"])


def _names_any(references: list[Gold], row: Row) -> bool:
    return any(_names(reference, row) for reference in references)


def _names(reference: Gold, row: Row) -> bool:
    """Whether a row of the warehouse names the target of a reference: a case, a day, or a span of days."""
    target = reference["target"]
    if not is_body(target.get("body"), row["body_name"], row["abbreviation"]):
        return False
    if "case" in target:
        return row["target_kind"] == "case" and [row["target_year"], row["target_number"]] == target["case"]
    start, end = row["target_date_from"], row["target_date_to"] or row["target_date_from"]
    if start is None:
        return False
    slack = datetime.timedelta() if "date" in target else SPAN_SLACK
    first = datetime.date.fromisoformat(target.get("date") or target["from"])
    last = datetime.date.fromisoformat(target.get("date") or target["to"])
    return bool(abs(start - first) <= slack and abs(end - last) <= slack)


def score_lineage(warehouse: ScoredWarehouse, gold: Gold) -> Tally:
    """Edges between cases: the stated and inferred ones must be there, acceptable ones may, the others must not."""
    tally = Tally()
    cases, edges = warehouse.cases(), warehouse.lineage()

    def is_case(wanted: list[Any], case_id: str) -> bool:
        row = cases.get(case_id)
        body, *number = wanted
        return row is not None and [row["year"], row["number"]] == number and _has_body(body, row)

    def links(edge: Row, pair: list[Any]) -> bool:
        return is_case(pair[0], edge["earlier_case_id"]) and is_case(pair[1], edge["later_case_id"])

    def is_linked(pair: list[Any], *, stated: bool) -> bool:
        return any(links(edge, pair) for edge in edges if edge["basis"] == "stated" or not stated)

    for basis in ("stated", "inferred"):
        for pair in gold[basis]:
            _count(tally, f"lineage_{basis}", pair, is_right=is_linked(pair, stated=basis == "stated"))
    known = [*gold["stated"], *gold["inferred"], *gold.get("acceptable", ())]
    for edge in edges:
        if not any(links(edge, pair) for pair in known):
            ends = f"{edge['earlier_case_id']} -> {edge['later_case_id']}"
            tally.made_up(f"lineage_{edge['basis']}", f"not in gold: {ends}, {edge['relation']}")
    for pair in gold["never"]:
        if is_linked(pair, stated=False):
            tally.made_up("lineage_never", f"{pair} is linked")
        else:
            tally.right("lineage_never")
    return tally


def _has_body(body: str, row: Row) -> bool:
    return is_body([body], row["body_name"], row["abbreviation"])


def _count(tally: Tally, name: str, pair: list[Any], *, is_right: bool) -> None:
    if is_right:
        tally.right(name)
    else:
        tally.missed(name, f"missed {pair}")
