"""Layouts of many public bodies, each as a small paper: who was there, and in which role."""

import pytest

from models.layout import Table
from models.vocabulary import Role
from tests.extractors.made_papers import found, only_section, shown, table

PROTOCOL = ("# Møteprotokoll", "Utvalg: Formannskapet", "Møtested: Rådhuset", "Dato: 12.03.2023", "Tid: 09:00 - 11:30")
CASE = ("Sak 1/23 Legevakt", "Vedtak: Saken utsettes.")


@pytest.mark.parametrize(
    ("given", "present", "absent", "substitutes"),
    [
        (
            ("Følgende medlemmer møtte:", "Kari Fjellheim, leder", "Per Strand", "Forfall:", "Liv Moen"),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "",
        ),
        (
            ("Til stede: Kari Fjellheim, Per Strand", "Forfall: Liv Moen Vara: Ola Nes"),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            ("Til stede: Kari Fjellheim", table("Forfall: | Vara:", "Liv Moen | Ola Nes")),
            "Kari Fjellheim",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            ("Desse møtte:", "Kari Fjellheim (frå 51/14)", "Per Strand (49/14)", "Liv Moen – ikke møtt"),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "",
        ),
        (
            (
                "Følgende medlemmer møtte:",
                table("Navn | Funksjon | Representerer", "Kari Fjellheim | Ordfører | SP"),
                "Varamedlemmer som møtte:",
                table("Navn | Møtte for | Representerer", "Ola Nes | Liv Moen | H"),
            ),
            "Kari Fjellheim",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            (
                "Til stede:",
                "AP: Kari Fjellheim",
                "H: Per Strand",
                table("Permisjoner: | Erstattes av:", "Liv Moen | Ola Nes"),
            ),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            ("Til stede: Kari Fjellheim", "Forfall: Liv Moen. For henne møtte Ola Nes"),
            "Kari Fjellheim",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            (
                "Desse møtte:",
                "Kari Fjellheim",
                "Forfall:",
                table("Namn | Merknad", "Liv Moen | Vara: Ola Nes"),
                "Møteleiar: Kari Fjellheim",
                "Per Strand (H) forlot møtet etter sak 3/23.",
            ),
            "Kari Fjellheim",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            (
                "Arbeidsgiverrepresentanter: Kari Fjellheim",
                "Deltakere fra sykehuset: Per Strand, klinikksjef",
                "Meldt fravær: Liv Moen",
                "Varamedlem: Ola Nes",
            ),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            (
                "Til stede på møtet",
                table(
                    "Funksjon | Navn | Forfall | Møtt for",
                    "Leder | Kari Fjellheim | |",
                    "Medlem | Liv Moen | X |",
                    "Varamedlem | Ola Nes | | Liv Moen",
                ),
                "Fra selskapet møtte styreleder Per Strand og daglig leder Nina Bakke. Møtet var åpent.",
            ),
            "Kari Fjellheim, Per Strand, Nina Bakke",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            (
                "Frammøte",
                table(
                    "Medlem | Til stades | Merknad",
                    "Kari Fjellheim (leiar) | Ja |",
                    "Per Strand | Ja | Frå kl. 10.15",
                    "Liv Moen | Nei | Vara: Ola Nes",
                ),
            ),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "Ola Nes",
        ),
        (
            (table("Deltaker | Kommune | Møtt", "Kari Fjellheim | Solvik | x", "Liv Moen | Fjordmark | -"),),
            "Kari Fjellheim",
            "Liv Moen",
            "",
        ),
        # parties head those who were elected from them
        (
            (
                *("DESSE MØTTE", "**ARBEIDARPARTIET**", "[1.] Kari Fjellheim", "**KRISTELEG FOLKEPARTI**"),
                *("[1.] Per Strand", "Bygdelista for Solvik:", "[1.] Nina Bakke", "I alt 3 representantar."),
                *("Forfall:", "Liv Moen", "Varamedlemmer:", "Høyre", "Ola Nes"),
            ),
            "Kari Fjellheim, Per Strand, Nina Bakke",
            "Liv Moen",
            "Ola Nes",
        ),
        # the elected, nobody who met
        ((table("Medlem | Varamedlem", "Kari Fjellheim | Per Strand", "Liv Moen | Ola Nes"),), "", "", ""),
        (
            (
                "Til stede:",
                table("Kommune | Representant | Stemmer", "Solvik | Kari Fjellheim | 4", "Heimvik | Per Strand | 2"),
                "Fraværende: Liv Moen - for henne møtte Ola Nes",
            ),
            "Kari Fjellheim, Per Strand",
            "Liv Moen",
            "Ola Nes",
        ),
    ],
)
def test_people_of_a_layout(given: tuple[str | Table, ...], present: str, absent: str, substitutes: str) -> None:
    section = only_section(found(*PROTOCOL, *given, *CASE))

    def names(role: Role) -> str:
        return ", ".join(person.name for person in section.people if person.role is role)

    assert (names(Role.PRESENT), names(Role.ABSENT), names(Role.SUBSTITUTE)) == (present, absent, substitutes)
    assert [shown(entry) for entry in section.entries] == ["1/2023 Legevakt <adopted: Saken utsettes.>"]


def test_a_list_goes_on_below_its_first_columns() -> None:
    told = found(
        *PROTOCOL,
        "Følgende medlemmer møtte:",
        table("Kari Fjellheim | Styreleder", "Liv Moen | Nestleder"),
        "Turid Vik",
        "Arne Dal Forfall",
        "Ola Nes vara for: Arne Dal",
        "Desse frå administrasjonen deltok:",
        "Direktør plan- og byggesak Per Strand",
        "Rådgiver Anne Grov, jurist Siv Haug",
        "Styreleder Kari Fjellheim ledet møtet. Protokollfører: Anne Grov",
        *CASE,
    )
    people = [(person.name, person.role.value) for person in only_section(told).people]
    assert people == [
        ("Kari Fjellheim", "present"),
        ("Liv Moen", "present"),
        ("Turid Vik", "present"),
        ("Arne Dal", "absent"),
        ("Ola Nes", "substitute"),
        ("Per Strand", "present"),
        ("Anne Grov", "present"),
        ("Siv Haug", "present"),
        ("Kari Fjellheim", "chair"),
        ("Anne Grov", "minute_taker"),
    ]


def test_a_signature_below_the_text_is_the_minute_taker() -> None:
    section = only_section(found(*PROTOCOL, *CASE, "Ola Nes", "Referent"))
    assert [(person.name, person.role) for person in section.people] == [("Ola Nes", Role.MINUTE_TAKER)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sekretær for styret: rektor Kari Fjellheim. Protokollførar: Per Strand",
            [("Kari Fjellheim", Role.SECRETARIAT), ("Per Strand", Role.MINUTE_TAKER)],
        ),
        (
            "Møteleder: Kari Fjellheim Referent: Per Strand",
            [("Kari Fjellheim", Role.CHAIR), ("Per Strand", Role.MINUTE_TAKER)],
        ),
        ("Protokollfører: Per Strand", [("Per Strand", Role.MINUTE_TAKER)]),
        ("Sekretær for tiltaket: ingen er valgt", []),
    ],
)
def test_offices_may_share_a_line(text: str, expected: list[tuple[str, Role]]) -> None:
    section = only_section(found(*PROTOCOL, text, *CASE))
    assert [(person.name, person.role) for person in section.people] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saksansvarleg: Økonomidirektør Kari Fjellheim", ["Kari Fjellheim"]),
        ("Saksansvarlig: Kari Fjellheim", ["Kari Fjellheim"]),
        ("Saksansvarlig: Rektor", []),
    ],
)
def test_a_title_is_no_part_of_who_answers_for_a_case(text: str, expected: list[str]) -> None:
    (entry,) = only_section(found(*PROTOCOL, "Sak 1/23 Legevakt", text, "Vedtak: Saken utsettes.")).entries
    assert [person.name for person in entry.people] == expected


LED = ("Kari Fjellheim", Role.CHAIR)
WRITTEN = ("Per Strand", Role.MINUTE_TAKER)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ordfører Kari Fjellheim ledet møtet.", [LED]),
        ("Møtet vart leia av Kari Fjellheim.", [LED]),
        ("Styreleder Kari Fjellheim ledet møtet. Protokollfører: Per Strand", [LED, WRITTEN]),
        (
            "Merknad : Kari Fjellheim ledet møtet, som ble satt kl 9.00 og hevet kl 11.30. Referent: Per Strand",
            [LED, WRITTEN],
        ),
        ("Rådet takket den som ledet møtet.", []),
        ("Kari Fjellheim ledet møtet til sak 3, så overtok nestleder.", []),
    ],
)
def test_a_sentence_tells_who_led_the_meeting(text: str, expected: list[tuple[str, Role]]) -> None:
    section = only_section(found(*PROTOCOL, text, *CASE))
    assert [(person.name, person.role) for person in section.people] == expected


def test_those_called_in_a_notice_have_not_met() -> None:
    called = ("Medlemmer: Kari Fjellheim, Per Strand", "Sak 1/23 Legevakt")
    told = found("# Innkalling til formannskapet", "Dato: 12.03.2023", *called)
    assert [section.people for section in told.sections] == [()]
