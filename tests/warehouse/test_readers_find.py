"""Which case, meeting, body or person somebody means."""

import pytest
from asked_papers import asked
from solvik_facts import entry, joined, mention, paper, section

from warehouse.readers.bodies import find_bodies
from warehouse.readers.errors import UnknownBodyError, UnknownPersonError
from warehouse.readers.find import find_case
from warehouse.readers.meetings import find_meetings
from warehouse.readers.people import find_persons

CASES = [
    ("SSU 2023.42", ["SSU 2023.42"]),
    ("ssu 42/2023", ["SSU 2023.42"]),
    ("SSU-sak 2023/42", ["SSU 2023.42"]),
    ("Strategisk samarbeidsutvalg 42/23", ["SSU 2023.42"]),
    ("strategisk samarbeidsutvalgs sak 42/23", ["SSU 2023.42"]),
    ("sak 42/23 i SSU", ["SSU 2023.42"]),
    ("SSU 42", ["SSU 2023.42"]),
    ("helsefellesskapet-i-solvik/ssu/2023/42", ["SSU 2023.42"]),
    ("ssu 2023.42", ["SSU 2023.42"]),
    ("16.2022", ["FSU 2022.16"]),
    ("sak 2023.41", ["SSU 2023.41"]),
    ("partnerskapsmøtet 7/24", ["PM 2024.7"]),
    ("PM 24/7", ["PM 2024.7"]),
    ("pm 2021.3", ["PM 2021.3"]),
    ("kommunestyresak 42/23", ["KST 2023.42"]),
    ("Elvdal kommune 42/23", ["KST 2023.42"]),
    ("SSU Solvik 42/23", ["SSU 2023.42"]),
    ("PS 42/23", ["KST 2023.42", "SSU 2023.42"]),
    ("sak 42/23", ["KST 2023.42", "SSU 2023.42"]),
    ("SSU 2023.44", []),
    ("KST 2023.41", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "labels"), CASES)
def test_a_case_is_found_by_any_spelling_and_no_other_is(text: str, labels: list[str]) -> None:
    assert [case.label for case in find_case(asked(), text).cases] == labels


@pytest.mark.parametrize("text", ["SSU 2024.5", "ssu 5/24"])
def test_a_case_that_is_held_goes_before_one_of_its_name_that_is_only_cited(text: str) -> None:
    cited = mention("sak 2024.5", year=2024, number=5)
    connection = joined(
        paper("her/1.pdf", section(entry(5))),
        paper("annet/1.pdf", section(entry(6, mentions=(cited,))), organisation="Helsefellesskapet Ytre Fjord"),
    )
    assert len(connection.execute("FROM cases WHERE label = 'SSU 2024.5'").fetchall()) == 2
    assert [case.case_id for case in find_case(connection, text).cases] == ["helsefellesskapet-i-solvik/ssu/2024/5"]


def test_a_number_that_is_not_there_suggests_the_nearest() -> None:
    assert [case.label for case in find_case(asked(), "SSU 2023.44").near] == [
        "SSU 2023.43",
        "SSU 2023.42",
        "SSU 2023.41",
    ]


def test_words_instead_of_a_number_suggest_the_cases_that_hold_them() -> None:
    assert [case.label for case in find_case(asked(), "fastlegesamarbeid").near] == ["SSU 2023.43"]


BODIES = [
    ("ssu", ["ssu"]),
    ("SSU", ["ssu"]),
    ("helsefellesskapet-i-solvik/ssu", ["ssu"]),
    ("Strategisk samarbeidsutvalg", ["ssu"]),
    ("partnerskapsmøtet", ["pm"]),
    ("Partnerskapsmøte", ["pm"]),
    ("samarbeidsutvalg", ["fsu", "ssu"]),
    ("faglig", ["fsu"]),
    ("ssu solvik", ["ssu"]),
    ("ssu elvdal", []),
    ("styret", []),
    ("", []),
]


@pytest.mark.parametrize(("words", "ids"), BODIES)
def test_a_body_is_found_by_id_abbreviation_name_or_some_words_of_it(words: str, ids: list[str]) -> None:
    assert [body.body_id.split("/")[1] for body in find_bodies(asked(), words)] == ids


def test_an_unknown_body_suggests_what_is_spelt_alike() -> None:
    with pytest.raises(UnknownBodyError, match="did you mean 'PM'"):
        find_case(asked(), "partnerskapmøtte 7/24")


MEETINGS = [
    ("SSU 2023-11-23", ["SSU 2023-11-23"]),
    ("ssu 23.11.23", ["SSU 2023-11-23"]),
    ("helsefellesskapet-i-solvik/ssu/2023-11-23", ["SSU 2023-11-23"]),
    ("ssu november 2023", ["SSU 2023-11-23"]),
    ("ssu", ["SSU 2023-11-23"]),
    ("2023", ["SSU 2023-11-23", "KST 2023-12-14"]),
    ("samarbeidsutvalg", ["FSU 2022-11-03", "SSU 2023-11-23"]),
    ("ssu 24.11.23", []),
    ("fsu november 2023", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "labels"), MEETINGS)
def test_a_meeting_is_found_by_body_and_day_month_or_year(text: str, labels: list[str]) -> None:
    assert [meeting.label for meeting in find_meetings(asked(), text)] == labels


PERSONS = [
    ("Kari Fjellheim", ["Kari Fjellheim"]),
    ("fjellheim, kari", ["Kari Fjellheim"]),
    ("kari", ["Kari Fjellheim"]),
    ("kari fjelheim", ["Kari Fjellheim"]),
    ("per", ["Per Bakken", "Per Bakken"]),
    ("per-bakken--tindal-kommune", ["Per Bakken"]),
    ("ola str", ["Ola Strand"]),
]


@pytest.mark.parametrize(("name", "names"), PERSONS)
def test_a_person_is_found_by_beginnings_of_the_name(name: str, names: list[str]) -> None:
    assert [person.name for person in find_persons(asked(), name)] == names


@pytest.mark.parametrize(
    ("name", "told"), [("Ola Stranda", "did you mean 'Ola Strand'?"), ("Xyz", "lists the persons")]
)
def test_an_unknown_person_suggests_what_is_spelt_alike(name: str, told: str) -> None:
    with pytest.raises(UnknownPersonError, match=told):
        find_persons(asked(), name)
