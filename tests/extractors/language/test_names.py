"""Names of persons, told from titles, organisations and the words around them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.names import (
    ends_like_title,
    is_given_name,
    is_name,
    is_name_word,
    is_organisation,
    is_person_line,
    names_party,
    opens_with_person,
    split_names,
)


@pytest.mark.parametrize(
    "text",
    [
        "Kari Fjellheim",
        "Anne-Lise Solvik",
        "Marte L. Eide",
        "Ole von der Lippe",
        "Per Lund-Eide",
        "Maria Elisabeth van der Berg Lund",
        "Åse Østby",
        "Mirela Horvatić",
        "Łukasz Dąbek",
        "Ánde Čállo",
    ],
)
def test_full_name_is_one(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kari",  # one word
        "Kari F.",  # no surname
        "kari fjellheim",
        "KARI FJELLHEIM",
        "Solvik kommune",
        "Sykehuset Solvik HF",
        "Saken Utsettes",
        "Felles Analyseavdelingen",
        "Kari Fjellheim Rådgiver",  # ends like a title
        "SSU Solvik",
        "Sosialistisk Venstreparti",
        "Miljøpartiet De Grønne",
        "Kari Berg Dal Eide Fjell Grov Haug",  # too many words
        "",
    ],
)
def test_other_words_are_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HØGRE", True),
        ("Kristelig Folkeparti:", True),
        ("Høyre/Venstre (4)", True),
        ("Høyre/Solvik", False),
        ("Bygdelista", True),
        ("Felleslista for Solvik", True),
        ("Venstre side av veien", False),
        ("Saksliste", False),
        ("Lista er lang", False),
        ("Kari Fjellheim", False),
        ("", False),
    ],
)
def test_a_line_may_name_a_party(text: str, expected: bool) -> None:
    assert names_party(text) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Kari", True), ("Lund-Eide", True), ("K.", True), ("SSU", False), ("kommune", False), ("Referat", False)],
)
def test_word_of_a_name(word: str, expected: bool) -> None:
    assert is_name_word(word) is expected


@pytest.mark.parametrize(
    ("word", "expected"), [("Kari", True), ("Anne-Lise", True), ("Fjellheim", False), ("kari", False)]
)
def test_given_name(word: str, expected: bool) -> None:
    assert is_given_name(word) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solvik kommune", True),
        ("kommunene", True),
        ("Sykehuset i Solvik HF", True),
        ("Statsforvaltaren", True),
        ("Kari Fjellheim", False),
    ],
)
def test_organisation_is_told_by_its_words(text: str, expected: bool) -> None:
    assert is_organisation(text) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("kommunedirektør", True), ("samhandlingskoordinator,", True), ("Nestleiar", True), ("Fjellheim", False)],
)
def test_title_is_told_by_its_ending(word: str, expected: bool) -> None:
    assert ends_like_title(word) is expected


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Liv Moen", "Ragnhild", "Strand"], ["Liv Moen", "Ragnhild Strand"]),  # a name broken over two lines
        (["Turid", "Sverre"], ["Turid", "Sverre"]),  # given names, one a line
        (["Turid", "Per Inge Strand"], ["Turid", "Per Inge Strand"]),
        (["Turid", "Liv M. Eide"], ["Turid", "Liv M. Eide"]),
        (["Anne", "Lise Strand"], ["Anne Lise Strand"]),
        (["Kari Moen/", "Per Strand"], ["Kari Moen", "Per Strand"]),
        (["Kari Moen og Per Strand"], ["Kari Moen", "Per Strand"]),
        (["Kari Moen, Per Strand; Liv Eide"], ["Kari Moen", "Per Strand", "Liv Eide"]),
        (["Kari Moen Per Strand"], ["Kari Moen", "Per Strand"]),
        (["Nils Anders Fjellheim"], ["Nils Anders Fjellheim"]),  # two given names, one person
        (["Kari F."], ["Kari F."]),
        (["Fagutvalg IT Kari Moen Per Strand"], ["Kari Moen", "Per Strand"]),
        (["Sekretariatet"], []),
        (["Valgkomiteen"], []),
        (["Fellesnemnda", "Kari Moen"], ["Kari Moen"]),
        (["Ressursgruppe"], []),
        (["Partene"], []),
        (["Einingsleiarane"], []),
        (["Lederne"], []),
        (["Bjarne"], ["Bjarne"]),
        (["Sekretariatet", "Kari Moen"], ["Kari Moen"]),
        ([], []),
    ],
)
def test_names_of_a_narrow_cell_are_parted(lines: list[str], names: list[str]) -> None:
    assert split_names(lines) == names


def test_name_met_elsewhere_is_kept_whole() -> None:
    known = frozenset({"Kari Per Moen", "Liv Strand"})
    assert split_names(["Kari Per Moen Liv Strand"], known) == ["Kari Per Moen", "Liv Strand"]


def test_given_names_of_two_who_are_met_elsewhere_are_two() -> None:
    known = frozenset({"Magnfrid Moen", "Leidvin Strand"})
    assert split_names(["Magnfrid", "Leidvin"], known) == ["Magnfrid", "Leidvin"]
    assert split_names(["Magnfrid", "Moen"], known) == ["Magnfrid Moen"]


@given(st.lists(st.text(max_size=30), max_size=5))
def test_no_line_makes_it_raise(lines: list[str]) -> None:
    assert all(name.split() for name in split_names(lines))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Fjellheim nestleder", True),
        ("Kari Fjellheim vara for Per Strand", True),
        ("Kari Fjellheim Forfall", True),
        ("Kari Fjellheim Rådgiver", True),
        ("Ole von der Lippe medlem", True),
        ("Kari Fjellheim orienterte", False),
        ("Kari Fjellheim leder arbeidet.", False),  # a sentence ends in a full stop
        ("Kari Fjellheim", False),  # that is a name alone
        ("nestleder Kari Fjellheim", False),
        ("", False),
    ],
)
def test_a_person_line_names_a_person_and_what_they_are(text: str, expected: bool) -> None:
    assert is_person_line(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Fjellheim (leder)", True),
        ("Kari Fjellheim, observatør", True),
        ("Ordfører Per Strand, Solvik kommune", True),
        ("Adm. dir. Per Strand", True),
        ("Direktør plan- og byggesak Per Strand", True),
        ("Direktør takket på vegne av Per Strand", False),
        ("Solvik kommune, Per Strand", False),
        ("godkjent", False),
        ("", False),
    ],
)
def test_a_line_may_open_with_a_person(text: str, expected: bool) -> None:
    assert opens_with_person(text) is expected


@pytest.mark.parametrize(("word", "expected"), [("dir.", True), ("dir", False), ("adm.", False), ("rådg.,", True)])
def test_a_title_cut_short_needs_its_full_stop(word: str, expected: bool) -> None:
    assert ends_like_title(word) is expected
