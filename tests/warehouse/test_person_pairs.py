"""Two names and what surrounds them: one person, or two."""

import pytest
from appearances_made import CIRCUMSTANCES, forms_of, named, number_of_persons

from warehouse.building.persons.likeness import Difference, likeness
from warehouse.building.persons.names import person_name

# Each: two names, the least company in which they are one person, and the reason that is told.
ONE = [
    # initials
    ("Tuva V. Holte", "Tuva Vestergaard Holte", "partnership", "initial"),
    ("Ola R. Dahl", "Ola Rønneberg Dahl", "body", "initial"),
    ("Grete F. Olsen", "Grete Sofie Falk-Olsen", "partnership", "initial"),
    ("Marte L. Eide", "Marte Johanne Lund-Eide", "partnership", "initial"),
    ("N. Solbråten", "Nils Solbråten", "body", "initial"),
    ("A. Hansen", "Anne Hansen", "body and employer", "initial"),
    ("I. M. Vollan", "Inger Marie Vollan", "partnership", "initial"),
    ("Nguyen T. Hoa", "Nguyen Thi Hoa", "partnership", "initial"),
    # middle names
    ("Inger Vollan", "Inger Johanne Ottem Vollan", "employer", "middle name"),
    ("Marte Lund-Eide", "Marte Johanne Lund-Eide", "partnership", "middle name"),
    ("Ole Lippe", "Ole von der Lippe", "body", "middle name"),
    ("Kari Hansen", "Kari Lise Hansen", "body and employer", "middle name"),
    ("Kari Fjellheim", "Kari-Anne Fjellheim", "body and employer", "middle name"),
    ("Fatima Nordhaug", "Fatima Hassan Nordhaug", "body", "middle name"),
    # spelling
    ("Eivind Sunby", "Eivind Sundby", "body", "spelling"),
    ("Grethe Falk-Olsen", "Grete Sofie Falk-Olsen", "partnership", "spelling"),
    ("Grethe Falk-Olsen", "Grete F. Olsen", "partnership", "spelling"),
    ("Grete Solhaug", "Grethe Solhaug", "body", "spelling"),
    ("Kari Fjelheim", "Kari Fjellheim", "employer", "spelling"),
    ("Nora Bekkenes Vintermo", "Nora Bekkenæs Wintermo", "body", "spelling"),
    ("Christian Vaage", "Kristian Våge", "body and employer", "spelling"),
    ("Siri Hovdenakk", "Siri Hovdenekk", "body", "spelling"),
    ("Anne Berg", "Anne Bergh", "body and employer", "spelling"),
    ("Jon Hansen", "John Hansen", "body and employer", "spelling"),
    ("Kari Lund", "Karin Lund", "post", "spelling"),
    ("Ola Nordmann", "Ole Nordmann", "post", "spelling"),
    ("Ellen Marit Utsi", "Ellen Marit Uttsi", "partnership", "spelling"),
    ("Máret Ánne Sara", "Maret Anne Sarah", "partnership", "spelling"),
    ("Mohamed Abdi Warsame", "Mohammed Abdi Warsame", "partnership", "spelling"),
    ("Khadija Hussein", "Khadija Husein", "body", "spelling"),
    ("Torbjørn Haugsdal", "Torbjorn Haugsdal", "body", "spelling"),
    # cut short, where they meet
    ("Tuva Vesstergaard", "Tuva Vestergaard Holte", "meeting", "spelling"),
    ("Per Inge", "Per Inge Skarvøy", "meeting", "beginning"),
    ("Sverre", "Sverre Solbråten", "meeting", "first name"),
    ("Marthe", "Marte Lund-Eide", "meeting", "first name"),
    ("Hansen", "Kari Hansen", "meeting", "surname"),
    ("Lund-Eide", "Marte Lund-Eide", "meeting", "surname"),
    ("Kari F.", "Kari Fjellheim", "meeting", "initial"),
    ("KF", "Kari Fjellheim", "meeting", "initial"),
    ("K.A.F.", "Kari Anne Fjellheim", "meeting", "initial"),
    # one name in other letters
    ("KARI-ANNE FJELLHEIM", "Kari Anne Fjellheim", "strangers", "same name"),
    ("Fjellheim, Kari Anne", "Kari Anne Fjellheim", "strangers", "same name"),
    ("Áile Gaup", "Aile Gaup", "strangers", "same name"),
    ("Gro O'Brien", "Gro O’Brien", "strangers", "same name"),
    ("Kari Fjellheim", "Kari  Fjellheim", "other employer", "same name"),
]  # fmt: skip

# Each: two names that are two persons even in this company.
TWO = [
    # not enough speaks for it
    ("Eivind Sunby", "Eivind Sundby", "partnership"),
    ("Eivind Sunby", "Eivind Sundby", "strangers"),
    ("Eivind Sunby", "Eivind Sundby", "other employer"),
    ("Anne Berg", "Anne Bergh", "body"),
    ("Jon Hansen", "John Hansen", "employer"),
    ("Jon Berg", "John Bergh", "body and employer"),
    ("Kari Lund", "Karin Lund", "body and employer"),
    ("Ola Nordmann", "Ole Nordmann", "body and employer"),
    ("Kari Hansen", "Kari Lise Hansen", "employer"),
    ("A. Hansen", "Anne Hansen", "body"),
    ("Tuva V. Holte", "Tuva Vestergaard Holte", "strangers"),
    ("Inger Vollan", "Inger Johanne Vollan", "other employer"),
    ("Kari Lund", "Kari Lund Berg", "body and employer"),
    ("Sverre", "Sverre Solbråten", "post"),
    ("KF", "Kari Fjellheim", "post"),
    # both are there
    ("Kari Lund", "Karin Lund", "list"),
    ("Eivind Sunby", "Eivind Sundby", "list"),
    ("Tuva V. Holte", "Tuva Vestergaard Holte", "list"),
    ("Inger Vollan", "Inger Johanne Vollan", "list"),
    ("Sverre", "Sverre Solbråten", "list"),
    ("Tuva Vestergaard", "Tuva Vestergaard Holte", "list"),
    # the names contradict each other, whatever the company
    ("Anne Lise Fjellheim", "Anne Kari Fjellheim", "post"),
    ("Tuva V. Holte", "Tuva Krag Holte", "post"),
    ("Grete F. Olsen", "Grete Sofie Lund-Olsen", "post"),
    ("Kari Hagen", "Kari Haugen", "post"),
    ("Kari Bakke", "Kari Bakken", "post"),
    ("Per Solheim", "Per Solberg", "post"),
    ("Liv Fjellheim", "Siv Fjellheim", "post"),
    ("Hans Moen", "Hanne Moen", "post"),
    ("Kari Fjellheim", "Berit Fjellheim", "post"),
    ("Ali Hassan", "Hassan Ali", "post"),
    ("Nguyen Thi Hoa", "Nguyen Thi Lan", "post"),
    ("Marit Siri Utsi", "Marit Ánne Utsi", "post"),
    ("Abdi Mohamed Ali", "Abdi Hassan Ali", "post"),
    ("Kari", "Kari-Anne Fjellheim", "meeting"),
    ("Eide", "Marte Lund-Eide", "meeting"),
    ("Kari L.", "Kari Fjellheim", "meeting"),
    ("KL", "Kari Fjellheim", "meeting"),
    ("Sverre", "Sven Solbråten", "meeting"),
]  # fmt: skip
_STRONGER = list(CIRCUMSTANCES)[:5]


@pytest.mark.parametrize(("one", "other", "company", "reason"), ONE)
def test_two_names_are_one_person(one: str, other: str, company: str, reason: str) -> None:
    assert number_of_persons(one, other, company) == number_of_persons(other, one, company) == 1
    first, second = CIRCUMSTANCES[company]
    ((_, forms),) = forms_of(named(one, **first), named(other, **second))
    assert set(forms.values()) == {"same name", reason}


@pytest.mark.parametrize(("one", "other", "company"), TWO)
def test_two_names_are_two_persons(one: str, other: str, company: str) -> None:
    assert number_of_persons(one, other, company) == number_of_persons(other, one, company) == 2


@pytest.mark.parametrize(("one", "other", "company"), [row[:3] for row in ONE if row[2] in _STRONGER])
def test_more_evidence_joins_what_less_does(one: str, other: str, company: str) -> None:
    more = _STRONGER[_STRONGER.index(company) :]
    assert {number_of_persons(one, other, stronger) for stronger in more if stronger != "employer"} == {1}


@pytest.mark.parametrize("difference", Difference)
def test_every_difference_has_an_example_of_itself(difference: Difference) -> None:
    one, other = difference.example.split(":")[0].split(", ")
    found = likeness(person_name(one), person_name(other))
    assert found
    assert (found.needs, found.reason, found.shortens) == (difference.needs, difference.reason, difference.shortens)
