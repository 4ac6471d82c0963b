"""Layouts with who answers and until when in a column, set as a table or one below another; heads set as tables."""

import pytest
from msgspec.structs import replace

from models.layout import Cell, Row, Table
from models.vocabulary import Role
from tests.extractors.made_papers import found, only_section, shown, table, told

MINUTES = ("# Møteprotokoll", table("Utvalg: | Regionrådet", "Dato: | 12.03.2024", "Sted: | Rådhuset"))
FLAT = ("Referat", "Utvalg: Regionrådet", "Dato: 12.03.2024")
HEAD = ("Saksnr.", "Sak", "Ansvar")


def answering(*given: str | Table) -> list[str]:
    """Each entry with who answers for it: '1/2024 Legevakt <adopted: ...> Kari Fjellheim, Per Strand'."""
    entries = only_section(found(*given)).entries
    roles = {Role.RESPONSIBLE}
    named = [", ".join(person.name for person in entry.people if person.role in roles) for entry in entries]
    return [f"{shown(entry)} {names}".rstrip() for entry, names in zip(entries, named, strict=True)]


@pytest.mark.parametrize(
    ("cases", "expected"),
    [
        (
            table(
                "Sak | Innhold | Ansvar og frist",
                "1/24 | **Legevakt** // Nytt. // **Konklusjon:** // Saken utsettes. | Kari Fjellheim Frist: 1. mai",
                "2/24 | **Budsjett** // **Konklusjon:** // Saken avvises. | Per Strand // Liv Moen // Frist: 1. juni",
            ),
            [
                "1/2024 Legevakt <adopted: Saken utsettes.> Kari Fjellheim",
                "2/2024 Budsjett <adopted: Saken avvises.> Per Strand, Liv Moen",
            ],
        ),
        # a head that nobody knows, over names and the time that they have
        (
            table(
                "Sak | Innhold | Hvem gjør det?",
                "1/24 | **Legevakt** // Tekst. // Vedtak: Saken utsettes. | Kari Fjellheim // Frist: 01.06.2024",
                "2/24 | **Budsjett** // Vedtak: Saken avvises. | Per Strand",
            ),
            [
                "1/2024 Legevakt <adopted: Saken utsettes.> Kari Fjellheim",
                "2/2024 Budsjett <adopted: Saken avvises.> Per Strand",
            ],
        ),
        # a row parted by a page break goes on with its decision; a bold title opens an item
        (
            table(
                "Sak | Innhold | Ansvar",
                "1/24 | **Legevakt** // Tekst. | Kari Fjellheim",
                " | **Konklusjon:** // [1.] Saken utsettes. // [2.] Kartet sendes ut. |",
                " | **Orientering fra Solvik** // Tekst. | Per Strand",
            ),
            [
                "1/2024 Legevakt <adopted: Saken utsettes.; adopted: Kartet sendes ut.> Kari Fjellheim",
                "- Orientering fra Solvik Per Strand",
            ],
        ),
    ],
)
def test_a_column_tells_who_answers_and_until_when(cases: Table, expected: list[str]) -> None:
    assert answering(*MINUTES, cases) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            (
                *(*HEAD, "1/24", "Legevakt", "Tekst.", "Vedtak:", "Saken utsettes.", "Kari Fjellheim"),
                *(
                    "Frist: 15.12.2024",
                    *HEAD,
                    "2/24",
                    "Budsjett",
                    "Vedtak:",
                    "Saken avvises.",
                    "Per Strand",
                    "Liv Moen",
                ),
            ),
            [
                "1/2024 Legevakt <adopted: Saken utsettes.> Kari Fjellheim",
                "2/2024 Budsjett <adopted: Saken avvises.> Per Strand, Liv Moen",
            ],
        ),
        # names and days on one line, or days alone below the head 'Frist'
        (
            (
                *(*HEAD, "Frist", "1/24", "Legevakt", "Vedtak:", "Saken utsettes.", "Kari Fjellheim", "15.12.2024"),
                *("2/24", "Budsjett", "Vedtak:", "Saken avvises.", "Per Strand Frist: 1. mai 2024"),
            ),
            [
                "1/2024 Legevakt <adopted: Saken utsettes.> Kari Fjellheim",
                "2/2024 Budsjett <adopted: Saken avvises.> Per Strand",
            ],
        ),
        # the head of the next page stands inside a case
        (
            (
                *(*HEAD, "1/24", "Legevakt", "Avtalen går ut.", "Kari Fjellheim", *HEAD, "Vedtak:", "Saken utsettes."),
                *("2/24", "Eventuelt", "Per Strand orienterte om kartet."),
            ),
            ["1/2024 Legevakt <adopted: Saken utsettes.> Kari Fjellheim", "2/2024 Eventuelt"],
        ),
    ],
)
def test_columns_one_below_another_leave_their_names(lines: tuple[str, ...], expected: list[str]) -> None:
    assert answering(*FLAT, *lines) == expected


def test_a_column_of_attachments_counts_them() -> None:
    agenda = table("Sak | Tittel | Vedlegg", "1/24 | Legevakt | 2 vedlegg", "2/24 | Plan | Kart", "3/24 | Budsjett |")
    entries = only_section(found("Innkalling", *MINUTES[1:], agenda)).entries
    counted = [(entry.has_attachments, entry.attachment_count) for entry in entries]
    assert counted == [(True, 2), (True, None), (None, None)]


def test_people_may_be_listed_in_a_table_in_a_cell() -> None:
    people = table("Kari Fjellheim | ordfører | Solvik kommune", "Per Strand | rådmann | Elvestrand kommune")
    facts = table("Dato | 12.03.2024 | Tid | 09.00", "Møteleder | Kari Fjellheim", "Til stede | ", "Forfall | Liv Moen")
    cells = (facts.rows[2].cells[0], Cell((people,), 1, 3))
    facts = replace(facts, rows=(*facts.rows[:2], Row(cells), *facts.rows[3:]))
    section = only_section(found("Referat fra møte i Regionrådet", facts, "Sak 1/24 Legevakt", "Vedtak: Utsettes."))
    assert told(section.people) == [
        ("Kari Fjellheim", "chair", "ordfører", "Solvik kommune"),
        ("Kari Fjellheim", "present", "ordfører", "Solvik kommune"),
        ("Per Strand", "present", "rådmann", "Elvestrand kommune"),
        ("Liv Moen", "absent", None, None),
    ]


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (table("Sykehuset Solvik | **Møtereferat**", "Lokalt samarbeidsutvalg (LSU) Elvestrand | "), "LSU"),
        (table("Innkalling | Kari Fjellheim", "Lokalt samarbeidsutvalg (LSU) | "), None),
        (table("Referat | Dato: 12.03.2024", "Lokalt samarbeidsutvalg (LSU) | "), None),
        (table("Sykehuset Solvik | Telefon 10 20 30 40", "Lokalt samarbeidsutvalg (LSU) | "), None),
    ],
)
def test_a_table_may_be_the_head_of_a_paper(head: Table, body: str | None) -> None:
    facts = table("Møtedato | 12.03.2024", "Møtested | Rådhuset")
    section = only_section(found(head, facts, "Sak 1/24 Legevakt", "Vedtak: Saken utsettes."))
    assert (section.meeting.body.abbreviation if section.meeting.body else None) == body


@pytest.mark.parametrize(
    "lines",
    [
        ("Sted: Teams Møteleder: Kari Fjellheim", "Referent: Per Strand Sekretariat: Liv Moen"),
        ("Sted Teams Møteleder Kari Fjellheim", "Referent Per Strand Sekretariat Liv Moen"),
    ],
)
def test_labels_of_officers_may_share_a_line(lines: tuple[str, ...]) -> None:
    section = only_section(found(*FLAT, *lines, "Sak 1/24 Legevakt", "Vedtak: Saken utsettes."))
    assert section.meeting.place == "Teams"
    assert [(person.name, person.role) for person in section.people] == [
        ("Kari Fjellheim", Role.CHAIR),
        ("Per Strand", Role.MINUTE_TAKER),
        ("Liv Moen", Role.SECRETARIAT),
    ]


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Sted: Rådhuset, rommet til Referent og Co", "Rådhuset, rommet til Referent og Co"),
        ("Sted: Solvik hotell ved Sekretariatet", "Solvik hotell ved Sekretariatet"),
    ],
)
def test_a_word_of_a_place_is_no_label(line: str, place: str) -> None:
    section = only_section(found(*FLAT, line, "Sak 1/24 Legevakt", "Vedtak: Saken utsettes."))
    assert (section.meeting.place, section.people) == (place, ())


def test_titles_behind_names_are_no_labels() -> None:
    line = "Til stede: Kari Fjellheim Møteleder, Per Strand Referent, Liv Moen"
    section = only_section(found(*FLAT, line, "Sak 1/24 Legevakt", "Vedtak: Saken utsettes."))
    assert [person.name for person in section.people if person.role is Role.PRESENT][-1] == "Liv Moen"
