"""The scorer counts as GOLD.md says, and as the scorer beside the corpus does."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from gold_references import score_references
from gold_tally import Count, Tally
from gold_text import fold, is_body, is_same, is_similar
from score_bars import bars
from score_sets import paper_sets
from score_shared import SHARED_SCORER, ScorersDifferError, check_against_shared

from pipeline.ingest import ingest


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Sak\n 12 ", "sak 12"),
        ("«Trygg hjemme»", "trygg hjemme"),
        ("2023–2024", "2023-2024"),
        ("Saken utsettes.", "saken utsettes"),
        ("Ansvar:", "ansvar"),
        (None, ""),
    ],
)
def test_typography_is_folded(text: str | None, folded: str) -> None:
    assert fold(text) == folded


def test_decision_with_a_slip_is_similar_and_another_is_not() -> None:
    decision = "Utvalget slutter seg til forslaget om felles opplæring i kommunene"
    assert is_similar(decision, decision.replace("felles", "feles"))
    assert not is_similar(decision, decision + " og ved sykehuset")


@pytest.mark.parametrize(
    ("accepted", "name", "abbreviation", "is_one"),
    [
        (["SSU", "Strategisk samarbeidsutvalg"], None, "SSU", True),
        (["Strategisk samarbeidsutvalg"], "Strategisk samarbeidsutvalget", None, True),
        # Short names are never nearly right.
        (["SSU"], None, "FSU", False),
        (None, "Kommunestyret", None, True),
        (["SSU"], None, None, False),
    ],
)
def test_body_goes_by_any_of_its_names(
    accepted: list[str] | None, name: str | None, abbreviation: str | None, *, is_one: bool
) -> None:
    assert is_body(accepted, name, abbreviation) is is_one


@pytest.mark.parametrize(
    ("count", "f1"), [(Count(3, 0, 0), 1.0), (Count(2, 1, 1), 2 / 3), (Count(0, 0, 2), 0.0), (Count(), 1.0)]
)
def test_f1_weighs_what_is_made_up_and_what_is_missed(count: Count, f1: float) -> None:
    assert count.f1 == pytest.approx(f1)


def test_each_found_value_is_paired_once() -> None:
    tally = Tally()
    pairs = tally.pair("people", "her", ["Kari", "Kari", "Ola"], ["Kari", "Per"], is_same)
    assert pairs == [("Kari", "Kari")]
    assert tally.counts["people"] == Count(right=1, wrong=1, missed=2)


@pytest.mark.parametrize(
    ("wanted", "found", "count"),
    [
        ("Rådhuset", "rådhuset.", Count(1, 0, 0)),
        # A wrong value is missed and made up.
        ("Rådhuset", "Kantina", Count(0, 1, 1)),
        ("Rådhuset", None, Count(0, 0, 1)),
        (None, "Kantina", Count(0, 1, 0)),
        (None, None, Count()),
    ],
)
def test_single_values_are_compared(wanted: str | None, found: str | None, count: Count) -> None:
    tally = Tally()
    tally.compare("meeting_place", "her", wanted, found, is_same)
    assert tally.counts["meeting_place"] == count


def _row(**values: Any) -> dict[str, Any]:  # noqa: ANN401 - columns of any type
    row = dict.fromkeys(
        ("target_body_id", "target_year", "target_number", "target_date_from", "target_date_to", "body_name")
    )
    return row | {"abbreviation": "SSU", "target_kind": "meeting", "relation": "cites"} | values


def _reference(target: dict[str, Any], *, optional: bool = False) -> dict[str, Any]:
    return {"mention": "SSU", "target": {"body": ["SSU"]} | target, "relation": ["cites"], "optional": optional}


@pytest.mark.parametrize(
    ("target", "values", "is_found"),
    [
        ({"case": [2024, 7]}, {"target_kind": "case", "target_year": 2024, "target_number": 7}, True),
        ({"case": [2024, 7]}, {"target_kind": "case", "target_year": 2024, "target_number": 8}, False),
        ({"date": "2024-05-02"}, {"target_date_from": datetime.date(2024, 5, 2)}, True),
        # A day is that day; a span may begin some days off.
        ({"date": "2024-05-02"}, {"target_date_from": datetime.date(2024, 5, 3)}, False),
        (
            {"from": "2024-05-01", "to": "2024-05-31"},
            {"target_date_from": datetime.date(2024, 5, 2), "target_date_to": datetime.date(2024, 5, 31)},
            True,
        ),
        ({"date": "2024-05-02"}, {}, False),
    ],
)
def test_references_are_paired_by_target(target: dict[str, Any], values: dict[str, Any], *, is_found: bool) -> None:
    tally = Tally()
    score_references(tally, "her", [_reference(target)], [_row(**values)])
    assert tally.counts["references"].right == is_found


def test_optional_references_count_neither_way_and_each_target_once() -> None:
    may = {"target_date_from": datetime.date(2024, 5, 2)}
    june = {"target_date_from": datetime.date(2024, 6, 6)}
    gold = [_reference({"date": "2024-05-02"}, optional=True), _reference({"date": "2024-06-06"})]
    tally = Tally()
    score_references(tally, "her", gold, [_row(**may), _row(**june), _row(**june)])
    assert tally.counts["references"] == Count(right=1)


def test_field_that_no_paper_has_is_no_bar() -> None:
    tally = Tally()
    tally.right("title")
    tally.missed("people", "Kari")
    found = {bar.field: bar.holds for bar in bars({"sample PDF": tally, "corpus scan": tally})}
    assert found == {"title": True, "people": False}


@pytest.mark.skipif(not SHARED_SCORER.is_file(), reason="the shared scorer lies beside the project, where there is one")
def test_both_scorers_count_alike(tmp_path: Path) -> None:
    samples = next(iter(paper_sets()))
    documents = [document for document in samples.documents if document.file.suffix == ".docx"][:4]
    warehouse = tmp_path / "score.duckdb"
    ingest([document.file for document in documents], warehouse)
    from score_runs import score_documents  # noqa: PLC0415 - skipped otherwise

    tallies = score_documents(warehouse, documents)
    check_against_shared(warehouse, documents, tallies)
    tallies[documents[0].family].right("title")
    with pytest.raises(ScorersDifferError, match="title"):
        check_against_shared(warehouse, documents, tallies)
