"""What the words tell that persons are told apart by: sounds, names, employers, posts."""

import pytest

from warehouse.building.persons.employers import agree, differ, employer
from warehouse.building.persons.names import person_name, sounds_same
from warehouse.building.persons.words import COMMON_SURNAMES, SOLE_POST

SAME_SOUND = [
    ("vaage", "våge"), ("kjaer", "kjær"), ("soerensen", "sørensen"), ("marthe", "marte"), ("stephan", "stefan"),
    ("christian", "kristian"), ("jacob", "jakob"), ("beck", "bekk"), ("wiik", "viik"), ("elizabeth", "elisabeth"),
    ("alexander", "aleksander"), ("dahl", "dal"), ("bergh", "berg"), ("john", "jon"), ("sundby", "sunby"),
    ("hendriksen", "henriksen"), ("lund", "lunn"), ("håkon", "hakon"), ("fjellheim", "fjelheim"), ("schmidt", "schmit"),
]  # fmt: skip
OTHER_SOUND = [
    ("kari", "karin"), ("ola", "ole"), ("linda", "lina"), ("hilde", "hille"), ("johan", "joan"), ("hagen", "haugen"),
    ("bakke", "bakken"), ("hansen", "jansen"), ("helge", "elge"), ("berg", "berge"), ("marie", "mari"), ("siv", "liv"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), SAME_SOUND)
def test_two_spellings_of_one_sound(one: str, other: str) -> None:
    assert sounds_same(one, other)


@pytest.mark.parametrize(("one", "other"), OTHER_SOUND)
def test_two_words_of_two_sounds(one: str, other: str) -> None:
    assert not sounds_same(one, other)


# Each: a printed name, its words, what is full, initials or common of it.
PRINTED = [
    ("Nils-Erik Solbråten", ("nils", "erik", "solbråten"), "full"),
    ("SOLBRÅTEN, NILS ERIK", ("nils", "erik", "solbråten"), "full"),
    ("Lund-Eide, Marte J.", ("marte", "j", "lund", "eide"), "full"),
    ("Kari Lund", ("kari", "lund"), "full common"),
    ("Kari Berg-Lund", ("kari", "berg", "lund"), "full"),
    ("Bo Li", ("bo", "li"), "full"),
    ("BO LI", ("bo", "li"), "full"),
    ("Kari F.", ("kari", "f"), ""),
    ("Anne-Lise", ("anne", "lise"), ""),
    ("Lund-Eide", ("lund", "eide"), ""),
    ("KF", ("kf",), "initials"),
    ("K.A.F.", ("k", "a", "f"), "initials"),
    ("Åse", ("åse",), ""),
    ("Aslak Đ. Čuolbma", ("aslak", "d", "cuolbma"), "full"),
    ("José Núñez", ("jose", "nunez"), "full"),
    ("Gro O’Brien", ("gro", "obrien"), "full"),
    ("…", ("…",), ""),
]


@pytest.mark.parametrize(("printed", "words", "told"), PRINTED)
def test_names_in_words(printed: str, words: tuple[str, ...], told: str) -> None:
    name = person_name(printed)
    assert name.words == words
    assert (name.is_full, name.is_initials, name.is_full and name.has_common_surname) == tuple(
        word in told.split() for word in ("full", "initials", "common")
    )


ONE_EMPLOYER = [
    ("Tindal", "Tindal kommune"), ("Aurnes herad", "Aurnes"), ("Solvik kommune", "SOLVIK KOMMUNE"),
    ("SiS HF", "Sykehuset Solvik HF"), ("SiF", "Sykehuset i Fjordmark"), ("Sykehuset i Solvik", "Sykehuset Solvik HF"),
    ("Fjordmark sjukehus", "Fjordmark sjukehus HF"), ("Tindal kommune/leder Lederforum", "Tindal kommune"),
]  # fmt: skip
TWO_EMPLOYERS = [
    ("Solvik kommune", "Sykehuset Solvik HF"), ("Solvik", "Sykehuset Solvik HF"), ("Solvik kommune", "Tindal kommune"),
    ("Tindal", "Kvitmo"), ("SL", "BL"), ("SiS", "SiF"), ("SL", "Solvik kommune"),
    ("Fjordmark kommune", "Fjordmark fylkeskommune"),
]  # fmt: skip
NO_EMPLOYER = [None, "", "kommunene", "kommunane", "sykehuset", "sjukehuset", "Helseforetaket", "HF"]


@pytest.mark.parametrize(("one", "other"), ONE_EMPLOYER)
def test_two_forms_of_one_employer(one: str, other: str) -> None:
    first, second = employer(one), employer(other)
    assert first
    assert second
    assert agree([first], [second])
    assert not differ([first], [second])


@pytest.mark.parametrize(("one", "other"), TWO_EMPLOYERS)
def test_two_employers(one: str, other: str) -> None:
    first, second = employer(one), employer(other)
    assert first
    assert second
    assert not agree([first], [second])
    assert differ([first], [second]) == bool(first.kind and second.kind)


@pytest.mark.parametrize("printed", NO_EMPLOYER)
def test_words_that_name_no_employer_in_particular(printed: str | None) -> None:
    assert employer(printed) is None


@pytest.mark.parametrize(
    "title", ["ordfører", "ordførar", "kommunalsjef", "adm. direktør", "Rådmann", "styreleder", "leiar"]
)
def test_posts_that_one_person_holds(title: str) -> None:
    assert SOLE_POST.search(title)


@pytest.mark.parametrize(
    "title", ["rådgiver", "medlem", "jordmor", "fastlege", "brukerrepresentant", "ansattvalgt", "lederstøtte"]
)
def test_titles_that_many_have(title: str) -> None:
    assert not SOLE_POST.search(title)


def test_common_surnames_are_in_small_letters_and_in_order() -> None:
    assert len(COMMON_SURNAMES) > 100
    assert all(name == name.lower() and name.isalpha() for name in COMMON_SURNAMES)
