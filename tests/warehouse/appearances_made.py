"""Appearances of names made by hand, in the partnership of Solvik unless told otherwise."""

from itertools import count
from typing import Any

from warehouse.building.persons.appearances import Appearance
from warehouse.building.persons.people import NO_PROFILE, persons
from warehouse.building.persons.profile import Profile

SOLVIK = "Helsefellesskapet i Solvik"
FJORDMARK = "Helsefellesskapet i Fjordmark"
TOWN, HOSPITAL = "Solvik kommune", "Sykehuset Solvik HF"
_numbers = count(1)


def named(printed: str, profile: Profile = NO_PROFILE, **facts: Any) -> Appearance:  # noqa: ANN401 of several types
    """A name in the papers of a meeting; `listed` gives the list that it stands in, `meeting` which meeting it is."""
    number = next(_numbers)
    partnership = facts.get("partnership", SOLVIK)
    body = facts.get("body", "ssu")
    return Appearance(
        number=number,
        printed=printed,
        name=profile.name(printed, partnership),
        organisation=facts.get("employer"),
        titles=(facts["title"],) if "title" in facts else (),
        occasion=f"{partnership}/{body}/{facts.get('meeting', number)}",
        partnership=partnership,
        body=body and f"{partnership}/{body}",
        year=facts.get("year", 2024),
        lists=frozenset({facts["listed"]} if facts.get("listed") else ()),
        times=facts.get("times", 1),
    )


# In what company two names stand, from little evidence to much.
CIRCUMSTANCES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "partnership": ({}, {"body": "fsu"}),
    "body": ({}, {}),
    "employer": ({"employer": TOWN}, {"employer": TOWN, "body": "fsu"}),
    "body and employer": ({"employer": HOSPITAL}, {"employer": "SiS HF"}),
    "post": ({"employer": TOWN, "title": "Kommunalsjef"}, {"employer": "Solvik", "title": "kommunalsjef"}),
    "meeting": ({"meeting": 1, "listed": "there"}, {"meeting": 1}),
    "strangers": ({}, {"partnership": FJORDMARK}),
    "other employer": ({"employer": TOWN}, {"employer": "Tindal kommune"}),
    "list": ({"meeting": 1, "listed": "there"}, {"meeting": 1, "listed": "there"}),
}


def number_of_persons(one: str, other: str, circumstances: str) -> int:
    """How many persons two names are under some circumstances."""
    first, second = CIRCUMSTANCES[circumstances]
    return len(persons([named(one, **first), named(other, **second)]))


def forms_of(*appearances: Appearance, profile: Profile = NO_PROFILE) -> list[tuple[str, dict[str, str]]]:
    """Name and forms, with their reasons, of the persons of some appearances."""
    return sorted((person.name, person.forms) for person in persons(appearances, profile))
