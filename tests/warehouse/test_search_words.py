"""What words find and what they do not, in papers of one invented sentence each."""

from functools import cache

import duckdb
import pytest
from asked_papers import PM, asked
from hypothesis import given, settings
from hypothesis import strategies as st
from solvik_facts import entry, joined, paper, point, section

from models.facts import Body
from warehouse.search.query import Filters, matching_cases, search
from warehouse.search.snippets import HitKind, Marked, mark, shorten

TEXTS = {
    1: "Handlingsplanarbeidet er i rute.",
    2: "Kommunene melder om mangel på fastleger.",
    3: "Det vart gjort greie for tenestene i kommunane.",
    4: "Utvalet drøfta born og unge si psykiske helse.",
    5: "Se sak 17/21 og møtet 23.11.2023.",
    6: "Kommunikasjonen mellom sykehus og hjem må bli fast.",
    7: "Barn mellom 10-12 år, og frist 04.12.",
    8: "Strategisk samarbeidsutvalg får saken.",
    9: "Fastlegesamarbeid er et tema for handlingsplanen.",
    10: "Arbeidet krever handling og en plan.",
}


@cache
def papers() -> duckdb.DuckDBPyConnection:
    """A case for each text, numbered as the text is, without a title; PM's, whom no text names."""
    entries = [entry(number, " ", year=2024, text=text) for number, text in TEXTS.items()]
    return joined(paper("a/referat.pdf", section(*entries, body=PM)))


FOUND = [
    # Inflection and written standard.
    ("kommune", {2, 3}),
    ("kommunane", {2, 3}),
    ("tjeneste", {3}),
    ("utvalg", {4, 8}),
    ("barn", {4, 7}),
    ("born", {4, 7}),
    ("psykisk helse", {4}),
    ("helsa", {4}),
    # Compounds, by their parts and by what begins them.
    ("handlingsplan", {1, 9}),
    ("fastlege", {2, 9}),
    ("lege", {2, 9}),
    ("plan", {1, 9, 10}),
    ("arbeid", {1, 9, 10}),
    ("sykehuset", {6}),
    ("sjukehus", {6}),
    # Not by what only looks alike.
    ("fast", {6}),
    ("kommunikasjon", {6}),
    ("psyke", {4}),
    # Case numbers and dates in any spelling.
    ("17/21", {5}),
    ("2021.17", {5}),
    ("sak 17/2021", {5}),
    ("2021/17", {5}),
    ("17-2021", {5}),
    ("2017.21", {5}),
    ("18/21", set()),
    ("23.11.23", {5}),
    ("2023-11-23", {5}),
    ("sak 10/12", set()),
    ("4/12", set()),
    ("2024.6", {6}),
    ("6/24", {6}),
    # Small words are left out; nothing else is left of some questions.
    ("og", set()),
    ("barn og unge", {4}),
    ("", set()),
    ("!?", set()),
    # Phrases stand word by word.
    ('"mangel på fastleger"', {2}),
    ('"fastleger mangel"', set()),
    ('"PSYKISKE HELSE" unge', {4}),
    ("«born og unge»", {4}),
]


@pytest.mark.parametrize(("words", "numbers"), FOUND)
def test_words_find_what_they_mean_and_nothing_else(words: str, numbers: set[int]) -> None:
    found = matching_cases(papers(), words)
    assert {int(case_id.rsplit("/", 1)[1]) for case_id in found} == numbers


def labels(words: str, **asked_for: object) -> list[str]:
    """The labels of the hits in the made papers."""
    return [hit.label or hit.title.text for hit in search(asked(), words, **asked_for)]


@pytest.mark.parametrize("words", ["SSU", "ssu", "strategisk samarbeidsutvalg", "Strategisk Samarbeidsutval"])
def test_a_bodys_abbreviation_and_name_find_the_same(words: str) -> None:
    assert {"SSU 2023.42", "SSU 2023.43", "FSU 2022.16"} <= set(labels(words))
    assert "KST 2023.42" not in labels(words)


def test_a_bodys_name_may_hold_small_words() -> None:
    council = Body("Råd for psykisk helse", "RPH")
    known = joined(
        paper("a.pdf", section(entry(1, "Orientering"), body=council)),
        paper("b.pdf", section(entry(1, "Referat", text="Råd for psykisk helse har møte."))),
        paper("c.pdf", section(entry(2, "Referat", text="RPH har møte."))),
    )
    for words in ("RPH", "råd for psykisk helse", "Rådet for psykisk helse"):
        assert len(matching_cases(known, words)) == 3, words


@pytest.mark.parametrize(
    "words", ["utskrivningsklare pasienter", "utskrivingsklare pasientar", "utskrivningsklar pasient"]
)
def test_bokmaal_and_nynorsk_find_the_same(words: str) -> None:
    assert labels(words) == ["FSU 2022.16", "SSU 2023.42", "PM 2024.7"]


def test_hits_with_all_the_words_come_first_and_others_tell_what_they_lack() -> None:
    hits = search(asked(), "rutine utskrivningsklare evaluering kommuner")
    assert [(hit.label, hit.missing) for hit in hits[:3]] == [
        ("SSU 2023.42", ("kommuner",)),
        ("FSU 2022.16", ("evaluering",)),
        ("PM 2024.7", ("evaluering", "kommuner")),
    ]


def test_a_title_weighs_more_than_text() -> None:
    known = joined(
        paper("a.pdf", section(entry(1, "Beredskap"), entry(2, "Rapport", text="Det er ros for beredskap.")))
    )
    assert [hit.label for hit in search(known, "beredskap")] == ["SSU 2024.1", "SSU 2024.2"]


def test_a_decision_weighs_more_than_talk() -> None:
    ruled, said = point("Varslingsrutinen vedtas."), "Varslingsrutinen vedtas."
    known = joined(paper("a.pdf", section(entry(1, "Sak", text=said), entry(2, "Sak", points=(ruled,)))))
    hits = search(known, "varslingsrutine")
    assert [(hit.label, hit.kind) for hit in hits] == [
        ("SSU 2024.2", HitKind.DECISION), ("SSU 2024.1", HitKind.TALK),
    ]  # fmt: skip


FILTERS = [
    (Filters(), 3),
    (Filters(year=2023), 1),
    (Filters(body_ids=("helsefellesskapet-i-solvik/ssu",)), 1),
    (Filters(body_ids=("helsefellesskapet-i-solvik/ssu", "helsefellesskapet-i-solvik/pm")), 2),
    (Filters(body_ids=("helsefellesskapet-i-solvik/ssu",), year=2022), 0),
]


@pytest.mark.parametrize(("filters", "number"), FILTERS)
def test_filters_narrow_the_hits(filters: Filters, number: int) -> None:
    assert len(labels("utskrivningsklare", filters=filters)) == number


def test_the_limit_keeps_the_best() -> None:
    assert labels("utskrivningsklare", limit=2) == labels("utskrivningsklare")[:2]


def test_text_outside_cases_is_found_with_its_paper() -> None:
    (hit,) = search(asked(), "brukerråd")
    assert (hit.case_id, hit.title.text, hit.path) == (None, "Handlingsplan 2024–2026", "planer/handlingsplan.docx")
    assert hit.snippet == Marked("Tiltak 1: Brukerråd for psykisk helse.", ((10, 19),))


def test_a_hit_shows_its_sentence_with_the_words_that_hit_and_its_place() -> None:
    hit = search(asked(), "varsel om pasienter")[0]
    assert hit.snippet.text == "Kommunene opplever at varsel om utskrivningsklare pasienter kommer sent."
    assert [hit.snippet.text[start:end] for start, end in hit.snippet.marks] == ["varsel", "pasienter"]
    assert (hit.kind, hit.path, hit.page) == (HitKind.TALK, "fsu/2022-11-03-referat.pdf", 2)


def test_a_hit_by_title_alone_shows_what_was_decided() -> None:
    (hit,) = search(asked(), "fastlegesamarbeid")
    assert (hit.kind, hit.snippet) == (HitKind.DECISION, Marked("Saken utsettes til neste møte."))
    assert hit.title.marks == ((0, 17),)


def test_copies_are_not_searched() -> None:
    assert {hit.path for hit in search(asked(), "handlingsplanarbeid")} == {"ssu/2023-11-23-referat.docx"}


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60) | st.text(alphabet='"«»0123456789./- saknruæøå', max_size=40))
def test_any_text_can_be_searched_for(text: str) -> None:
    assert all(hit.score >= 0 for hit in search(asked(), text))


def test_a_whole_page_can_be_searched_for() -> None:
    words = " ".join(f"ord{chr(97 + n % 26)}{n}" for n in range(500))
    assert labels(f"{words} fastlegesamarbeid") == []
    assert labels(f"fastlegesamarbeid {words}") == ["SSU 2023.43"]


def test_a_long_sentence_is_cut_between_words_around_what_hit() -> None:
    text = f"{'eneste ' * 60}fastlege {'siste ' * 60}".strip()
    short = shorten(mark(text, {"fastlege"}))
    assert len(short.text) <= 245
    assert [short.text[start:end] for start, end in short.marks] == ["fastlege"]
    assert short.text.startswith("…eneste")
    assert short.text.endswith(" siste…")
