"""What an organisation's profile says of its papers, bodies and numbers is what the warehouse holds."""

import duckdb
import pytest
from solvik_facts import SOLVIK, entry, mention, paper, rows, section

from models.facts import Body
from models.profile import NamedBody, Profile, Succession
from warehouse import PaperRecord
from warehouse.building.build import Told, join_papers

SSU = "Strategisk samarbeidsutvalg"
OTHER = "Elvestrand kommune"
BODIES = "SELECT body_id, organisation, name, abbreviation FROM bodies ORDER BY body_id"


def joined(profiles: list[Profile], *papers: PaperRecord) -> duckdb.DuckDBPyConnection:
    """Some papers joined in memory under some profiles."""
    connection = duckdb.connect(config={"threads": 1})
    join_papers(connection, Told(papers, profiles=profiles), lambda _step: None)
    return connection


# Each: what the paper names, whether the profile holds always, whose the paper is.
OWNERS = {
    "a paper that names none is the profile's": (None, False, SOLVIK),
    "a paper that names another is the other's": (OTHER, False, OTHER),
    "unless the profile holds always": (OTHER, True, SOLVIK),
}


@pytest.mark.parametrize(("named", "is_always", "owner"), OWNERS.values(), ids=OWNERS)
def test_the_organisation_of_a_profile(named: str | None, is_always: bool, owner: str) -> None:
    profile = Profile(SOLVIK, is_always=is_always, papers=("a/1.pdf",))
    known = joined([profile], paper("a/1.pdf", section(), organisation=named))
    assert rows(known, "SELECT organisation FROM bodies") == [(owner,)]


def test_a_profile_holds_for_its_papers_only_and_before_what_the_folder_agrees_on() -> None:
    profiles = [Profile(SOLVIK, papers=("a/1.pdf",)), Profile("Fjordmark kommune")]
    papers = [
        paper(f"a/{place}.pdf", section(), organisation=name) for place, name in ((1, None), (2, OTHER), (3, None))
    ]
    assert rows(joined(profiles, *papers), "SELECT organisation FROM bodies ORDER BY 1") == [(OTHER,), (SOLVIK,)]


def test_the_spelling_of_a_profile_is_the_name_of_the_organisation() -> None:
    papers = [paper(f"a/{place}.pdf", section(), organisation="HELSEFELLESKAPET I SOLVIK") for place in (1, 2)]
    assert rows(joined([Profile(SOLVIK)], *papers), "SELECT organisation FROM bodies") == [(SOLVIK,)]


# Each: bodies as papers print them, bodies of the profile, and the bodies that they are.
JOINED = {
    "aliases are one body": (
        [Body("Samarbeidsutvalget"), Body("Lederforum"), Body(SSU, "SSU")],
        [NamedBody(SSU, "SSU", ("Samarbeidsutvalget", "lederforum"))],
        [("ssu", SSU, "SSU")],
    ),
    "an alias joins though no paper prints the name": (
        [Body("Samarbeidsutvalget"), Body("Lederforum")],
        [NamedBody(SSU, "SSU", ("Samarbeidsutvalget", "Lederforum"))],
        [("ssu", SSU, "SSU")],
    ),
    "an abbreviation may be an alias": (
        [Body(None, "SU"), Body(SSU, "SSU")],
        [NamedBody(SSU, "SSU", ("SU",))],
        [("ssu", SSU, "SSU")],
    ),
    "the profile's name goes before what most papers print": (
        [Body("Strategisk utvalg", "SSU"), Body("Strategisk utvalg", "SSU")],
        [NamedBody(SSU, "SSU")],
        [("ssu", SSU, "SSU")],
    ),
    "an abbreviation that the profile gives as a name is none": (
        [Body(SSU, "SSU")],
        [NamedBody("SSU")],
        [("ssu", SSU, "SSU")],
    ),
    "a body that no paper names is not made": (
        [Body(SSU, "SSU")],
        [NamedBody("Brukerråd", "BR", ("Brukerforum",))],
        [("ssu", SSU, "SSU")],
    ),
}


@pytest.mark.parametrize(("printed", "told", "expected"), JOINED.values(), ids=JOINED)
def test_the_bodies_of_a_profile(
    printed: list[Body], told: list[NamedBody], expected: list[tuple[str, str, str]]
) -> None:
    papers = [paper(f"a/{place}.pdf", section(entry(place + 1), body=body)) for place, body in enumerate(printed)]
    known = joined([Profile(SOLVIK, bodies=tuple(told))], *papers)
    assert rows(known, BODIES) == [(f"helsefellesskapet-i-solvik/{key}", SOLVIK, *names) for key, *names in expected]


def test_aliases_hold_in_their_organisation_only() -> None:
    profile = Profile(SOLVIK, bodies=(NamedBody(SSU, "SSU", ("Lederforum",)),))
    known = joined([profile], paper("b/1.pdf", section(body=Body("Lederforum")), organisation=OTHER))
    assert rows(known, BODIES) == [("elvestrand-kommune/lederforum", OTHER, "Lederforum", None)]


def test_cases_of_an_alias_are_the_body_s_and_what_names_them_finds_them() -> None:
    profile = Profile(SOLVIK, bodies=(NamedBody(SSU, "SSU", ("Lederforum",)),))
    said = mention("sak 2023.9 i Lederforum", body=Body("Lederforum"), year=2023, number=9)
    known = joined(
        [profile],
        paper("a/1.pdf", section(entry(9, year=2023), body=Body(SSU, "SSU"))),
        paper("a/2.pdf", section(entry(1, mentions=(said,)), body=Body("Lederforum"))),
    )
    assert rows(known, "SELECT target_case_id, status FROM cross_references") == [
        ("helsefellesskapet-i-solvik/ssu/2023/9", "resolved")
    ]


def test_a_body_takes_over_from_one_that_either_is_called_by_an_alias() -> None:
    bodies = (NamedBody("Brukerråd for samhandling", "BRS", ("Brukerrådet",)), NamedBody("Brukerforum", None, ("BF",)))
    profile = Profile(SOLVIK, (Succession("BF", "Brukerrådet"),), bodies=bodies)
    printed = (Body("Brukerforum"), Body("Brukerråd for samhandling", "BRS"))
    known = joined([profile], *(paper(f"a/{place}.pdf", section(body=body)) for place, body in enumerate(printed)))
    assert rows(known, "SELECT * FROM derived.successions") == [
        ("helsefellesskapet-i-solvik/brukerforum", "helsefellesskapet-i-solvik/brs", "profile")
    ]


# Each: how the number is printed and was read, the profile's style, and how it is read then.
NUMBERS = {
    "year first": ("Sak 09/07", (2007, 9), True, (2009, 7)),
    "year last": ("09/07", (2009, 7), False, (2007, 9)),
    "already so": ("09/07", (2009, 7), True, (2009, 7)),
    "nothing said": ("09/07", (2007, 9), None, (2007, 9)),
    "a year in full decides": ("2009/07", (2009, 7), False, (2009, 7)),
    "three digits are a number": ("037/09", (2009, 37), True, (2009, 37)),
    "no such year": ("52/07", (2007, 52), True, (2007, 52)),
    "a date is no number": ("sak 3 av 12.09.07", (2007, 3), True, (2007, 3)),
}


@pytest.mark.parametrize(("printed", "read", "style", "expected"), NUMBERS.values(), ids=NUMBERS)
def test_the_number_style_of_a_profile(
    printed: str, read: tuple[int, int], style: bool | None, expected: tuple[int, int]
) -> None:
    year, number = read
    said = mention(printed, year=year, number=number)
    one = entry(number, year=year, printed_number=printed, mentions=(said,))
    profile = Profile(SOLVIK, is_year_first=style, papers=("a/1.pdf",))
    known = joined([profile], paper("a/1.pdf", section(one)))
    assert rows(known, "SELECT year, number FROM cases JOIN case_entries USING (case_id)") == [expected]
    assert rows(known, "SELECT target_year, target_number FROM cross_references") in ([expected], [])


def test_a_number_style_holds_for_the_papers_of_its_profile_only() -> None:
    one = entry(9, year=2007, printed_number="09/07")
    known = joined([Profile(SOLVIK, is_year_first=True, papers=("b/1.pdf",))], paper("a/1.pdf", section(one)))
    assert rows(known, "SELECT year, number FROM cases") == [(2007, 9)]
