"""Accepted scores: what they keep, what they must not keep, and what has changed since."""

import re
from pathlib import Path

import pytest
from gold_tally import Tally
from score_families import FAMILY_BARS, families, family_bars, family_table
from score_file import ACCEPTED, HASH_LENGTH, Change, changes, read_accepted, remember_words, scores, write_accepted
from score_sets import in_order
from scorecard import markdown


def _tally(*missed: str) -> Tally:
    tally = Tally()
    tally.right("title")
    for words in missed:
        tally.missed("people", words)
    return tally


def test_scores_are_read_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "SCORECARD.json"
    found = scores({"sample PDF": _tally("referat.pdf: missed 'Kari | Fjellheim'"), "corpus PDF": _tally("Ola")})
    write_accepted(found, path)
    assert read_accepted(path) == found
    assert changes(read_accepted(path), found) == []


def test_no_word_of_the_corpus_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "SCORECARD.json"
    write_accepted(scores({"sample PDF": _tally("Kari"), "corpus scan": _tally("Ola")}), path)
    text = path.read_text(encoding="utf-8")
    assert "Kari" in text
    assert "Ola" not in text


def test_changes_are_told_miss_by_miss_and_each_as_often_as_it_came_or_went() -> None:
    before = scores({"sample PDF": _tally("Kari", "Kari", "Ola")})
    now = scores({"sample PDF": _tally("Kari", "Per"), "sample DOCX": _tally()})
    assert changes(before, now) == [
        Change("sample PDF", lost=(("people", "Per"),), gained=(("people", "Kari"), ("people", "Ola")))
    ]


def test_family_that_was_not_scored_now_has_not_changed() -> None:
    assert changes(scores({"corpus PDF": _tally("Ola")}), {}) == []


def test_words_of_the_corpus_are_remembered_on_this_machine(tmp_path: Path) -> None:
    path = tmp_path / "words.json"
    tallies = {"corpus PDF": _tally("Ola"), "sample PDF": _tally("Kari")}
    (hashed,) = scores(tallies)["corpus PDF"].misses
    remember_words(tallies, path)
    assert remember_words({}, path) == {hashed[1]: "Ola"}


def test_families_stand_in_one_order() -> None:
    families = ["corpus lineage", "corpus text", "sample PDF", "corpus DOCX", "sample DOCX"]
    assert in_order(families) == ["sample DOCX", "sample PDF", "corpus DOCX", "corpus text", "corpus lineage"]


def test_figure_below_its_bar_is_bold() -> None:
    text = markdown(scores({"sample PDF": _tally("Kari")}))
    assert "| title | 1.000 (1) |" in text
    assert "| people | **0.000 (1)** |" in text


@pytest.mark.skipif(not ACCEPTED.is_file(), reason="nothing was accepted yet")
def test_accepted_scores_hold_hashes_only_of_the_corpus() -> None:
    hashed = [miss for family, score in read_accepted().items() if family.startswith("corpus") for miss in score.misses]
    assert all(re.fullmatch(rf"[0-9a-f]{{{HASH_LENGTH}}}", words) for _, words in hashed)


def test_the_families_of_the_sample_papers_are_named() -> None:
    assert len(families()) >= 8


def test_a_family_has_bars_of_its_own() -> None:
    tally = Tally()
    tally.right("absent")
    tally.missed("substitute", "Kari")
    found = {bar.field: bar.holds for bar in family_bars({"møtebok": tally})}
    assert found == {"absent": True, "substitute": False}
    row = family_table({"møtebok": tally}).splitlines()[-1]
    assert "1.000 (1)" in row
    assert "**0.000 (1)**" in row
    assert row.count("|") == len(FAMILY_BARS) + 2
