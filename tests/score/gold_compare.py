"""A document of a warehouse against what a careful reader found in it: GOLD.md's scoring."""

import datetime
from typing import Any

from gold_references import score_references
from gold_tally import Tally
from gold_text import is_alike_title, is_body, is_same, is_similar
from gold_warehouse import Row, ScoredWarehouse

Gold = dict[str, Any]
POINT_STAGES = ("proposed", "adopted", "quoted")


def score_document(warehouse: ScoredWarehouse, path: str, gold: Gold) -> Tally:
    """Score one document, named by its path in the gold file; one that the warehouse lacks is missed whole."""
    tally = Tally()
    document_id = warehouse.document_id(path.rpartition("/")[2])
    sections = warehouse.sections(document_id) if document_id else []
    wanted_kinds = {section["kind"] for section in gold["sections"]}
    sections = [row for row in sections if row["kind"] != "other" or "other" in wanted_kinds]
    numbers = {row["section_id"]: _numbers(warehouse, row) for row in sections}

    def same(wanted: Gold, row: Row) -> bool:
        return _is_section(wanted, row) and _is_case_of(wanted, numbers[row["section_id"]])

    for wanted, row in tally.pair("sections", path, gold["sections"], sections, same):
        body = (wanted.get("body") or ["?"])[0]
        _score_section(tally, warehouse, f"{path} [{wanted['kind']} {body} {wanted.get('date')}]", wanted, row)
    return tally


def missed_document(path: str, gold: Gold) -> Tally:
    """Score a document that no warehouse could be built of: all its sections are missed."""
    tally = Tally()
    tally.pair("sections", path, gold["sections"], [], _is_section)
    return tally


def _numbers(warehouse: ScoredWarehouse, section: Row) -> list[list[int]]:
    return [[entry["year"], entry["number"]] for entry in warehouse.entries(section["section_id"])]


def _is_section(gold: Gold, row: Row) -> bool:
    """Same kind and body, and the same day; case papers have their case's number to tell them apart instead."""
    if gold["kind"] != row["kind"] or not is_body(gold.get("body"), row["body_name"], row["abbreviation"]):
        return False
    return gold["kind"] == "case_paper" or gold.get("date") is None or _day(row["date"]) == gold["date"]


def _is_case_of(gold: Gold, numbers: list[list[int]]) -> bool:
    first = next((entry["number"] for entry in gold.get("entries", ()) if entry.get("number")), None)
    return gold["kind"] != "case_paper" or first is None or first in numbers


def _score_section(tally: Tally, warehouse: ScoredWarehouse, where: str, gold: Gold, row: Row) -> None:
    _score_meeting(tally, where, gold, row)
    if "people" in gold:
        _score_people(tally, where, gold["people"], warehouse.people(row["section_id"]))
    if "entries" in gold:
        found = warehouse.entries(row["section_id"])
        for wanted, entry in tally.pair("entries", where, gold["entries"], found, _is_entry):
            _score_entry(tally, warehouse, f"{where} {wanted.get('printed') or wanted['title']}", wanted, entry)
    if "references" in gold:
        score_references(tally, where, gold["references"], warehouse.references(row["section_id"], None))


def _score_meeting(tally: Tally, where: str, gold: Gold, row: Row) -> None:
    if "date" in gold:
        tally.compare("meeting_date", where, gold["date"], _day(row["date"]), is_same)
    for key, column in (("starts", "starts_at"), ("ends", "ends_at")):
        if key in gold:
            tally.compare("meeting_time", f"{where} {key}", gold[key], _clock(row[column]), is_same)
    if "place" in gold:
        tally.compare("meeting_place", where, gold["place"], row["place"], is_similar)


def _score_people(tally: Tally, where: str, gold: list[Gold], rows: list[Row]) -> None:
    def same(wanted: Gold, row: Row) -> bool:
        return is_same(wanted["name"], row["name"]) and wanted["role"] == row["role"]

    for wanted, found in tally.pair("people", where, gold, rows, same):
        for key in ("title", "organisation"):
            if key in wanted:
                tally.compare(f"people_{key}", f"{where} {wanted['name']}", wanted[key], found[key], is_similar)


def _is_entry(gold: Gold, row: Row) -> bool:
    """By number, or by title where none is printed."""
    if gold.get("number"):
        return bool([row["year"], row["number"]] == gold["number"])
    return row["number"] is None and is_alike_title(gold["title"], row["title"])


def _score_entry(tally: Tally, warehouse: ScoredWarehouse, where: str, gold: Gold, row: Row) -> None:
    if "title" in gold:
        tally.compare("title", where, gold["title"], row["title"], is_similar)
        tally.compare("title_exact", where, gold["title"], row["title"], is_same)
    if gold.get("printed"):
        tally.compare("printed_number", where, _unspaced(gold["printed"]), _unspaced(row["printed_number"]), is_same)
    if "types" in gold:
        tally.pair("types", where, gold["types"], row["item_types"] or [], str.__eq__)
    if "attachments" in gold:
        tally.compare("attachments", where, gold["attachments"], _attachments(row), _is_equal_value)
    if "responsible" in gold:
        tally.pair("responsible", where, gold["responsible"], warehouse.responsible(row["entry_id"]), is_same)
    for stage in POINT_STAGES:
        if stage in gold:
            _score_points(tally, stage, where, gold[stage], warehouse.decisions(row["entry_id"], stage))
    if "references" in gold:
        found = warehouse.references(row["section_id"], row["entry_id"])
        score_references(tally, where, gold["references"], found)


def _score_points(tally: Tally, stage: str, where: str, gold: list[Gold], rows: list[Row]) -> None:
    def same(wanted: Gold, row: Row) -> bool:
        return is_similar(wanted["text"], row["text"])

    for wanted, found in tally.pair(stage, where, gold, rows, same):
        tally.choose("outcome", f"{where} {wanted['text'][:60]!r}", wanted.get("outcome"), found["outcome"])


def _attachments(row: Row) -> int | bool | None:
    """The printed number of attachments, or True where they are only said to be there."""
    count: int | None = row["attachment_count"]
    return count if count is not None else row["has_attachments"] or None


def _is_equal_value(one: object, other: object) -> bool:
    """Equal, and of one type: 1 attachment is not the same as 'has attachments'."""
    return one == other and type(one) is type(other)


def _unspaced(text: str | None) -> str:
    return (text or "").replace(" ", "")


def _day(date: datetime.date | None) -> str | None:
    return date and date.isoformat()


def _clock(time: datetime.time | None) -> str | None:
    return time and time.strftime("%H:%M")
