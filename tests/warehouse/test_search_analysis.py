"""Words become terms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.search.analysis import is_number, known_stems, number_terms, parts, stem, tokens
from warehouse.search.vocabulary import NO_LAST_PART, NYNORSK_ENDINGS, NYNORSK_ROOTS, NYNORSK_WORDS, STOP_WORDS

ONE_TERM = [
    # Inflection, definite and plural, nb and nn.
    ("kommune", "kommuner", "kommunene", "kommunar", "kommunane", "kommunens"),
    ("pasient", "pasienter", "pasientar", "pasientane", "pasientens"),
    ("sak", "saken", "saka", "saker", "sakene"),
    ("fastlege", "fastlegen", "fastleger", "fastlegene", "fastlegar", "fastlegane"),
    ("vedtak", "vedtaket", "vedtakene"),
    # Nynorsk roots, alone and inside words.
    ("tjeneste", "teneste", "tenesta", "tenestene", "tjenestene"),
    ("helsetjeneste", "helseteneste", "helsetenestene"),
    ("utvalg", "utval", "utvalet", "utvalget", "utvala"),
    ("områdeutvalg", "områdeutvalet"),
    ("sykehus", "sjukehus", "sjukehuset", "sykehusene"),
    ("utskrivningsklar", "utskrivingsklare", "utskrivningsklare"),
    ("møteleder", "møteleiar", "møteleiaren"),
    ("behandling", "handsaming", "behandlingen", "handsaminga"),
    ("partnerskapsmøte", "partnarskapsmøte", "partnarskapsmøtet"),
    ("barn", "born", "barna"),
    ("vedtatt", "vedteke"),
]


@pytest.mark.parametrize("words", ONE_TERM, ids=lambda words: words[0])
def test_forms_of_a_word_are_one_term(words: tuple[str, ...]) -> None:
    assert {stem(word) for word in words} == {stem(words[0])}


TWO_TERMS = [
    ("fastlege", "fast"), ("kommune", "kommunikasjon"),  ("utvalg", "valg"), ("lege", "offentlig"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), TWO_TERMS)
def test_words_that_look_alike_are_two_terms(one: str, other: str) -> None:
    assert stem(one) != stem(other)


KNOWN = known_stems(
    tokens(
        "handlingsplan handling plan arbeid fastlege lege samarbeid barn hage hus syke helse fellesskap møte leder "
        "bruker råd ut valg utvalg ved tak partner skap kommune styre melding år utskrivning klar pasient over ordnet"
    )
)
COMPOUNDS = [
    ("handlingsplanarbeid", {"handlingsplan", "handling", "plan", "arbeid"}),
    ("fastlegesamarbeidet", {"fastlege", "samarbeid"}),
    ("barnehage", {"barn", "hage"}),
    ("sjukehus", {"syke", "hus"}),
    ("helsefellesskapet", {"helse", "fellesskap"}),
    ("møteleiar", {"møte", "leder"}),
    ("brukerråd", {"bruker", "råd"}),
    ("årsmelding", {"år", "melding"}),
    # One long half is enough, the other may be unknown.
    ("pasientrettighetene", {"pasient"}),
    ("ankeutvalget", {"utvalg"}),
    ("handlingsplanprosess", {"handlingsplan", "handling", "plan"}),
    # Prefixes, endings and short words make no compound.
    ("utvalg", set()),
    ("vedtak", set()),
    ("partnerskap", set()),
    ("overordnet", set()),
    ("kommunikasjon", set()),
    ("kommunene", set()),
    ("planen", set()),
]


@pytest.mark.parametrize(("word", "expected"), COMPOUNDS)
def test_a_compound_is_found_by_its_parts(word: str, expected: set[str]) -> None:
    assert parts(word, KNOWN) - {stem("års")} == {stem(part) for part in expected}


NUMBERS = [
    ("2023.42", ("2023/42",)),
    ("42/2023", ("2023/42",)),
    ("42/23", ("2023/42",)),
    ("037-2023", ("2023/37",)),
    ("sak 40.03", ("2003/40",)),
    ("sak nr. 42/23", ("2023/42",)),
    ("07/24", ("2024/7", "2007/24")),
    ("23.11.2023", ("2023-11-23",)),
    ("23.11.23", ("2023-11-23",)),
    ("2023-11-23", ("2023-11-23",)),
    ("sak 7", ("7",)),
    ("2024", ("2024",)),
    # A point or hyphen between two short numbers is a day, hours or ages, not a case.
    ("04.12", ("04", "12")),
    ("10-12", ("10", "12")),
    # Periods, journal numbers and days that never were are nothing to look for.
    ("2009-2012", ()),
    ("2026/1477-1", ()),
    ("31.02.2023", ()),
]


@pytest.mark.parametrize(("token", "terms"), NUMBERS)
def test_a_number_has_one_form(token: str, terms: tuple[str, ...]) -> None:
    assert tokens(token) == [token]
    assert number_terms(token) == terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sak 42/23 om HMS-planen.", ["sak 42/23", "om", "hms", "planen"]),
        ("Ášši/Sak 019/18", ["ášši", "sak 019/18"]),
        ("SSU-sak 42/2023, jf. § 10-1", ["ssu", "sak 42/2023", "jf", "10-1"]),
        ("covid19 2024–2026", ["covid19", "2024–2026"]),
        ("", []),
    ],
)
def test_text_is_split_alike_everywhere(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


def test_letters_made_of_two_characters_are_one() -> None:
    assert tokens("Ra\u030ad") == ["råd"]


def test_word_lists_hold_nothing_that_would_be_mapped_again() -> None:
    targets = [*NYNORSK_WORDS.values(), *NYNORSK_ENDINGS.values()]
    assert not set(targets) & set(NYNORSK_WORDS)
    assert not [(root, to) for to in NYNORSK_ROOTS.values() for root in NYNORSK_ROOTS if root in to]
    assert all(word == word.lower() for word in (*NYNORSK_ROOTS, *NYNORSK_WORDS, *STOP_WORDS, *NO_LAST_PART))


@given(st.text())
def test_any_text_has_terms(text: str) -> None:
    for token in tokens(text):
        assert number_terms(token) is not None if is_number(token) else stem(token)
