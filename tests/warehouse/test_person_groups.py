"""Who is one person among many: chains, shortened names that fit two, namesakes, and what a profile says by hand."""

from itertools import combinations
from random import Random
from typing import Any

import pytest
from appearances_made import FJORDMARK, HOSPITAL, SOLVIK, TOWN, forms_of, named
from hypothesis import given, settings
from hypothesis import strategies as st

from warehouse.building.persons.appearances import Appearance
from warehouse.building.persons.people import persons
from warehouse.building.persons.profile import NamedPersons, Profile

Told = tuple[str, dict[str, Any]]


def groups(*told: Told | str, profile: Profile = Profile()) -> list[list[str]]:  # noqa: B008 frozen and empty
    """The printed names of each person, of names in one body's meetings unless told otherwise."""
    pairs = [(one, {}) if isinstance(one, str) else one for one in told]
    found = [named(name, profile, **facts) for name, facts in pairs]
    printed = {one.number: one.printed for one in found}
    return sorted(sorted(printed[number] for number in person.appearances) for person in persons(found, profile))


def there(name: str, **facts: object) -> Told:
    """Who stands in the list of the one meeting."""
    return name, {"meeting": 1, "listed": "there", **facts}


def in_charge(name: str, **facts: object) -> Told:
    """Who is named in the papers of the one meeting."""
    return name, {"meeting": 1, **facts}


GROUPS: dict[str, tuple[list[Told | str], list[list[str]]]] = {
    "all forms of one person": (
        ["Grete Sofie Falk-Olsen", "Grethe Falk-Olsen", "Grete F. Olsen", "Grete S. Falk-Olsen"],
        [["Grete F. Olsen", "Grete S. Falk-Olsen", "Grete Sofie Falk-Olsen", "Grethe Falk-Olsen"]],
    ),
    "forms that the fullest explains may contradict each other": (
        ["Grete Sofie Falk-Olsen", "Grete F. Olsen", "Grete S. Olsen"],
        [["Grete F. Olsen", "Grete S. Olsen", "Grete Sofie Falk-Olsen"]],
    ),
    "a shortened name that fits two is neither": (
        ["A. Vollan", "Anne Vollan", "Arne Vollan"],
        [["A. Vollan"], ["Anne Vollan"], ["Arne Vollan"]],
    ),
    "nor does it make one of two that are alike": (
        ["K. Fjellheim", "Kari Fjellheim", "Karin Fjellheim"],
        [["K. Fjellheim"], ["Kari Fjellheim"], ["Karin Fjellheim"]],
    ),
    "nor of two with different middle names": (
        ["Anne Vollan", "Anne Lise Vollan", "Anne Kari Vollan"],
        [["Anne Kari Vollan"], ["Anne Lise Vollan"], ["Anne Vollan"]],
    ),
    "one who stands beside a shortened name is not meant by it": (
        [there("K. Fjellheim"), there("Kari Fjellheim"), "Kristin Fjellheim"],
        [["K. Fjellheim", "Kristin Fjellheim"], ["Kari Fjellheim"]],
    ),
    "misspellings of a third name may be two letters apart": (
        ["Siri Hovdenakken", "Siri Hovdanakken", "Siri Hovdenakkan"],
        [["Siri Hovdanakken", "Siri Hovdenakkan", "Siri Hovdenakken"]],
    ),
    "a chain whose ends are three letters apart is none": (
        ["Siri Hovdenakken", "Siri Hovdanakken", "Siri Hovdanakkan", "Siri Havdanakkan"],
        [["Siri Havdanakkan"], ["Siri Hovdanakkan"], ["Siri Hovdanakken"], ["Siri Hovdenakken"]],
    ),
    "a chain whose ends stand side by side is none": (
        [there("Siri Hovdenakken"), "Siri Hovdanakken", there("Siri Hovdanakkan")],
        [["Siri Hovdanakkan"], ["Siri Hovdanakken"], ["Siri Hovdenakken"]],
    ),
    "a bare name is the only one of the meeting, all forms counted once": (
        [there("Tuva Vestergaard"), in_charge("Tuva Vestergaard Holte"), in_charge("Tuva")],
        [["Tuva", "Tuva Vestergaard", "Tuva Vestergaard Holte"]],
    ),
    "a bare name that fits two is neither": (
        [there("Liv Berg"), there("Liv Dahl"), in_charge("Liv")],
        [["Liv"], ["Liv Berg"], ["Liv Dahl"]],
    ),
    "a bare name is looked up in its own meeting": (
        [("Liv Berg", {"meeting": 1}), ("Liv", {"meeting": 2})],
        [["Liv"], ["Liv Berg"]],
    ),
    "a bare name that is somebody's first name is nobody's surname": (
        [there("Torgny Strand"), there("Liv Torgny"), in_charge("Torgny")],
        [["Liv Torgny"], ["Torgny", "Torgny Strand"]],
    ),
    "of two that sound alike it is the one who is spelt so": (
        [there("Marthe Berg"), there("Marte Dahl"), in_charge("Marte")],
        [["Marte", "Marte Dahl"], ["Marthe Berg"]],
    ),
    "a bare name with another employer is somebody else": (
        [there("Liv Berg", employer=TOWN), in_charge("Liv", employer=HOSPITAL)],
        [["Liv"], ["Liv Berg"]],
    ),
    "two bare names side by side are not one person": (
        [in_charge("Kari Fjellheim"), there("Kari"), there("Kari F.")],
        [["Kari"], ["Kari F."], ["Kari Fjellheim"]],
    ),
    "initials of two are neither's": (
        [there("Kari Fjellheim"), there("Knut Fosshaug"), in_charge("KF")],
        [["KF"], ["Kari Fjellheim"], ["Knut Fosshaug"]],
    ),
    "a name cut short in one meeting is so in all papers of the partnership": (
        [there("Per Inge"), in_charge("Per Inge Skarvøy"), ("Per Inge", {"meeting": 2})],
        [["Per Inge", "Per Inge", "Per Inge Skarvøy"]],
    ),
    "and is another's in another partnership": (
        [
            there("Per Inge"),
            in_charge("Per Inge Skarvøy"),
            there("Per Inge", partnership=FJORDMARK, listed="far"),
            in_charge("Per Inge Moen", partnership=FJORDMARK),
        ],
        [["Per Inge", "Per Inge Moen"], ["Per Inge", "Per Inge Skarvøy"]],
    ),
    "a name cut short that means two in a partnership is by itself": (
        [
            in_charge("Per Inge"),
            in_charge("Per Inge Skarvøy"),
            ("Per Inge", {"meeting": 2}),
            ("Per Inge Moen", {"meeting": 2}),
        ],
        [["Per Inge", "Per Inge"], ["Per Inge Moen"], ["Per Inge Skarvøy"]],
    ),
    "an unknown bare name is one in each partnership": (
        ["Nils", "Nils", ("Nils", {"partnership": FJORDMARK})],
        [["Nils"], ["Nils", "Nils"]],
    ),
}


@pytest.mark.parametrize("case", GROUPS)
def test_groups(case: str) -> None:
    told, expected = GROUPS[case]
    assert groups(*told) == expected
    assert groups(*reversed(told)) == expected


KARI = "Kari Hansen"
HERE = {"employer": "Solvik kommune"}
NEXT_TOWN = {"employer": "Elvestrand kommune"}
FAR = {"partnership": FJORDMARK, "body": "fsu"}
# Each: where one name appears, and which of the appearances are one person's.
NAMESAKES: dict[str, tuple[list[dict[str, Any]], list[list[int]]]] = {
    "one name is one person": ([{}, {"body": "fsu"}, FAR], [[0, 1, 2]]),
    "an employer that is left out": ([HERE, {}, HERE | {"body": "fsu"}], [[0, 1, 2]]),
    "an employer in two forms": ([{"employer": HOSPITAL}, {"employer": "SiS HF"}, {"employer": "SiS"}], [[0, 1, 2]]),
    "a change of employer": ([HERE | {"year": 2022}, NEXT_TOWN | {"year": 2024}], [[0, 1]]),
    "a change of employer within a year, in one partnership": ([HERE, NEXT_TOWN], [[0, 1]]),
    "one employer in the papers of two partnerships": ([HERE, HERE | FAR], [[0, 1]]),
    "a change of employer and of partnership": ([HERE | {"year": 2022}, NEXT_TOWN | FAR], [[0, 1]]),
    "different employers in one year in different partnerships": ([HERE, NEXT_TOWN | FAR], [[0], [1]]),
    "different employers in one list": ([HERE | {"listed": "a"}, NEXT_TOWN | {"listed": "a"}], [[0], [1]]),
    "different parties in one list": (
        [{"employer": "SL", "listed": "a"}, {"employer": "BL", "listed": "a"}],
        [[0], [1]],
    ),
    "the same list and the same employer, in two forms": (
        [{"employer": "Tindal", "listed": "a"}, {"employer": "Tindal kommune", "listed": "a"}],
        [[0, 1]],
    ),
    "councillors of two municipalities": (
        [{"partnership": "Solvik kommune", "employer": "SL"}, {"partnership": "Elvestrand kommune", "employer": "SL"}],
        [[0], [1]],
    ),
    "a mayor in the council and in the partnership": (
        [{"partnership": "Solvik kommune", "employer": "SL"}, HERE],
        [[0, 1]],
    ),
    "who they are without employer is told by the meeting": (
        [HERE | {"listed": "a"}, NEXT_TOWN | {"listed": "a"}, HERE | {"meeting": 9}, {"meeting": 9}],
        [[0, 2, 3], [1]],
    ),
    "by whose papers they are": (
        [HERE | {"listed": "a"}, {"employer": HOSPITAL, "listed": "a"}, {"partnership": HOSPITAL, "body": "styret"}],
        [[0], [1, 2]],
    ),
    "by the body": (
        [HERE | {"listed": "a"}, NEXT_TOWN | {"listed": "a"}, HERE | {"body": "fsu"}, {"body": "fsu"}],
        [[0, 2, 3], [1]],
    ),
    "else they are neither": ([HERE | {"listed": "a"}, NEXT_TOWN | {"listed": "a"}, {"body": "pm"}], [[0], [1], [2]]),
}


@pytest.mark.parametrize("case", NAMESAKES)
def test_two_of_one_name(case: str) -> None:
    told, expected = NAMESAKES[case]
    found = [named(KARI, **facts) for facts in told]
    places = {one.number: place for place, one in enumerate(found)}
    assert sorted(sorted(places[number] for number in one.appearances) for one in persons(found)) == expected


def test_a_bare_name_is_the_namesake_of_its_meeting() -> None:
    both = [there(KARI, **HERE), there(KARI, **NEXT_TOWN), in_charge("Kari")]
    assert groups(*both) == [["Kari"], [KARI], [KARI]]
    one = [(KARI, {"meeting": 2, **HERE}), ("Kari", {"meeting": 2})]
    assert groups(*both[:2], *one) == [["Kari", KARI, KARI], [KARI]]


def test_the_name_is_the_fullest_and_of_equally_full_ones_the_most_frequent() -> None:
    assert forms_of(
        named("Eivind Sunby", times=9), named("Eivind Sundby", times=10), named("EIVIND SUNDBY", times=30)
    ) == [("Eivind Sundby", {"EIVIND SUNDBY": "same name", "Eivind Sunby": "spelling", "Eivind Sundby": "same name"})]
    assert forms_of(named("Inger Vollan", times=9), named("Vollan, Inger Lise", times=1)) == [
        ("Inger Lise Vollan", {"Inger Vollan": "middle name", "Vollan, Inger Lise": "same name"})
    ]


JOINED = Profile([NamedPersons(SOLVIK, ("Liv Berg", "Liv Strand", "LB"), is_joined=True)])
PARTED = Profile([NamedPersons(None, ("Eivind Sunby", "Eivind Sundby"), is_joined=False)])
TWO_KARIS = Profile([NamedPersons(None, (f"{KARI}, Solvik kommune", f"{KARI}, Tindal kommune"), is_joined=False)])
ONE_KARI = Profile([NamedPersons(None, (KARI,), is_joined=True)])


def test_a_profile_joins_names_that_are_nothing_alike_in_its_partnership() -> None:
    far = [("Liv Strand", {"partnership": FJORDMARK})]
    names = ["Liv Berg", there("Liv Strand"), in_charge("LB"), *far]
    assert groups(*names, profile=JOINED) == [["LB", "Liv Berg", "Liv Strand"], ["Liv Strand"]]
    assert forms_of(*[named(one, JOINED) for one in ("Liv Strand", "LB")], profile=JOINED) == [
        ("Liv Berg", {"LB": "profile", "Liv Strand": "profile"})
    ]


def test_a_profile_parts_names_that_would_be_joined() -> None:
    assert groups("Eivind Sunby", "Eivind Sundby") == [["Eivind Sunby", "Eivind Sundby"]]
    assert groups("Eivind Sunby", "Eivind Sundby", profile=PARTED) == [["Eivind Sunby"], ["Eivind Sundby"]]
    bare = Profile([NamedPersons(SOLVIK, ("Sverre", "Sverre Dahl"), is_joined=False)])
    assert groups(there("Sverre Dahl"), in_charge("Sverre"), profile=bare) == [["Sverre"], ["Sverre Dahl"]]


def test_a_profile_parts_and_joins_two_of_one_name() -> None:
    moved = [(KARI, HERE | {"year": 2022}), (KARI, {"employer": "Tindal kommune"})]
    assert groups(*moved) == [[KARI, KARI]]
    assert groups(*moved, profile=TWO_KARIS) == [[KARI], [KARI]]
    both = [there(KARI, **HERE), there(KARI, **NEXT_TOWN)]
    assert groups(*both, profile=ONE_KARI) == [[KARI, KARI]]


NAMES = (
    "Kari Fjellheim", "Karin Fjellheim", "Kari Fjelheim", "K. Fjellheim", "Kari Anne Fjellheim", "Kari A. Fjellheim",
    "Kari-Anne Fjellheim", "Kari Fjellheim Lund", "Kari", "Kari F.", "KF", "Fjellheim", "Karin", "Kari Anne",
    "Marte Lund-Eide", "Marthe J. Lund-Eide", "Marte L. Eide", "Lund-Eide", "Fjellheim, Kari",
)  # fmt: skip


def met(name: str, *, partnership: str, body: str, meeting: int, listed: bool, **facts: object) -> Appearance:
    """A name in the papers of a meeting, in its one list or outside it."""
    place = f"{partnership}/{body}/{meeting}" if listed else None
    return named(name, partnership=partnership, body=body, meeting=meeting, listed=place, **facts)


MADE = st.builds(
    met,
    st.sampled_from(NAMES),
    employer=st.sampled_from([None, TOWN, "Solvik", HOSPITAL, "SiS", "SL"]),
    partnership=st.sampled_from([SOLVIK, FJORDMARK, TOWN]),
    body=st.sampled_from(["ssu", "fsu"]),
    meeting=st.integers(1, 3),
    year=st.sampled_from([2023, 2024]),
    listed=st.booleans(),
    times=st.integers(1, 3),
)


def told_of(appearances: list[Appearance]) -> list[tuple[object, ...]]:
    """All that is told of some appearances' persons, in an order of its own."""
    return sorted((one.appearances, one.name, sorted(one.forms.items())) for one in persons(appearances))


@settings(max_examples=100, deadline=None)
@given(st.lists(MADE, max_size=25), st.randoms())
def test_the_order_of_appearances_does_not_matter(appearances: list[Appearance], chance: Random) -> None:
    shuffled = chance.sample(appearances, len(appearances))
    assert told_of(shuffled) == told_of(appearances)


@settings(max_examples=100, deadline=None)
@given(st.lists(MADE, max_size=25))
def test_every_appearance_is_one_persons(appearances: list[Appearance]) -> None:
    given_to = [number for one in persons(appearances) for number in one.appearances]
    assert sorted(given_to) == sorted(one.number for one in appearances)


@settings(max_examples=100, deadline=None)
@given(st.lists(MADE, max_size=25))
def test_nobody_is_joined_with_somebody_who_stands_beside_them(appearances: list[Appearance]) -> None:
    by_number = {one.number: one for one in appearances}
    for person in persons(appearances):
        theirs = [by_number[number] for number in person.appearances]
        for one, other in combinations(theirs, 2):
            if not one.lists.isdisjoint(other.lists):
                assert one.name.words == other.name.words
                known = one.printed_employer, other.printed_employer
                assert None in known or any(a and b and a.may_be(b) for a, b in [known])
