"""Layouts of agendas and of minutes in columns, each as a small paper: which cases they hold, and who met."""

import pytest
from msgspec.structs import replace

from models.layout import Row, Table
from models.vocabulary import Role, SectionKind
from tests.extractors.made_papers import found, only_section, shown, table

NOTICE = ("Innkalling til partnerskapsmøtet", table("Dato: | 12.03.2024", "Sted: | Rådhuset i Solvik"))
MINUTES = ("# Møteprotokoll", table("Utvalg: | Regionrådet", "Dato: | 12.03.2024", "Sted: | Rådhuset"))


@pytest.mark.parametrize(
    ("agenda", "entries"),
    [
        (
            table(
                "Tid | Sak | Type | Ansvarlig",
                "11.30 | Lunsj | |",
                "12.00 | Velkommen | | Kari Fjellheim",
                "12.10 | 1/24 Legevakt | Beslutning | Per Strand",
                "12.30 | Innlegg fra Solvik kommune | | Liv Moen",
                "13.00 | **Eventuelt** | |",
            ),
            ["- Velkommen", "1/2024 Legevakt", "- Innlegg fra Solvik kommune", "- Eventuelt"],
        ),
        (
            table(
                "Klokkeslett | Saksnr | Sak | Ansvarleg", "09.00 | 1/24 | Legevakt | Per Strand", "10.00 | | Pause |"
            ),
            ["1/2024 Legevakt"],
        ),
        (
            table(
                "Tid | Tema | Ansvarlig", "09.00 | Sak 1/24 Legevakt | Per Strand", "10.00 | Sak 2/24 Plan | Liv Moen"
            ),
            ["1/2024 Legevakt", "2/2024 Plan"],
        ),
        (
            table("Sak | Saksutgreiing | Framlegg til vedtak", "1/24 | **Legevakt** // Bakgrunn. | Saka vert utsett."),
            ["1/2024 Legevakt <proposed: Saka vert utsett.>"],
        ),
        (table("Tid | Tema | Ansvarlig", "09.00 | Velkommen | Per Strand", "10.00 | Legevakt | Liv Moen"), []),
    ],
)
def test_agenda_in_columns_holds_its_cases(agenda: Table, entries: list[str]) -> None:
    section = only_section(found(*NOTICE, agenda))
    assert [shown(entry) for entry in section.entries] == entries


@pytest.mark.parametrize(
    ("lines", "entries"),
    [
        # the archive's number below the case's own, before its title, and the page behind it
        (
            (
                *("**AU-sak 1/24**", "24/59 FELLES LEGEVAKT s. 3", "**AU-sak 2/24**", "23/1187 AVTALE OM AMBULANSE OG"),
                *("LEGEVAKT s. 4", "EVENTUELT s. 2"),
            ),
            ["1/2024 FELLES LEGEVAKT", "2/2024 AVTALE OM AMBULANSE OG LEGEVAKT", "- EVENTUELT"],
        ),
        (
            ("Sak 1/24", "Felles legevakt", "Sak 2/24 Plan, jf. s. 3"),
            ["1/2024 Felles legevakt", "2/2024 Plan, jf. s. 3"],
        ),
        # a day alone goes on with the title above it
        (
            ("1/24 23/17 EVENTUELT - AU", "12.03.2024", "2/24 23/18 PLAN", "12.03.2024 møttes vi."),
            ["1/2024 EVENTUELT - AU 12.03.2024", "2/2024 PLAN"],
        ),
        (
            ("Sak 1/24 Plan", "# DRØFTINGSSAK: NYE VEINAVN", "Tre veier mangler navn.", "# FRIST: MAI"),
            ["1/2024 Plan", "- NYE VEINAVN"],
        ),
    ],
)
def test_agenda_in_lines_holds_its_cases(lines: tuple[str, ...], entries: list[str]) -> None:
    section = only_section(found(*NOTICE, *lines))
    assert [shown(entry) for entry in section.entries] == entries


@pytest.mark.parametrize(
    ("title", "types"),
    [
        ("Eventuelt", ["any_other_business"]),
        ("Eventuelt - Utvalg for oppvekst 12.03.2024", ["any_other_business"]),
        ("Eventuelt - salg av bil", []),
    ],
)
def test_other_business_of_a_meeting_is_a_type(title: str, types: list[str]) -> None:
    (entry,) = only_section(found(*MINUTES, f"# Sak 1/24 {title}", "Tekst.")).entries
    assert list(entry.item_types) == types


@pytest.mark.parametrize(
    ("cases", "entries"),
    [
        (
            table(
                "Sak | Saksopplysningar | Vedtak",
                "1/24 | **Legevakt** // Vervet går på omgang. Det er Solvik sin tur. | Saka vert utsett.",
                "2/24 | **Eventuelt** // Ingen saker. |",
            ),
            ["1/2024 Legevakt <adopted: Saka vert utsett.>", "2/2024 Eventuelt"],
        ),
        (
            table("Saksnr | Drøfting | Konklusjon/tiltak", "1/24 | **Legevakt** // Mange spørsmål. | Saken utsettes."),
            ["1/2024 Legevakt <adopted: Saken utsettes.>"],
        ),
        (
            table(
                "Sak | Tema | Ansvar | Oppfølging/konklusjon",
                "1/24 | **Legevakt** // Status. | Liv Moen | Saken utsettes. // Liv Moen kaller inn i mai.",
                " | **Eventuelt** // Ingen saker. | |",
            ),
            ["1/2024 Legevakt <adopted: Saken utsettes.; adopted: Liv Moen kaller inn i mai.>", "- Eventuelt"],
        ),
        (
            table("Sak | Tema", "1/24 | Legevakt // Konklusjon: // Saken utsettes.", " | Eventuelt // Ingen saker."),
            ["1/2024 Legevakt <adopted: Saken utsettes.>", "- Eventuelt"],
        ),
        (
            table("Sak | Tittel | Vedtak", "1/24 | Legevakt | Saken utsettes."),
            ["1/2024 Legevakt <adopted: Saken utsettes.>"],
        ),
        (table("Saksnr | Vedtak", "1/24 | **Legevakt** // Saken drøftes videre."), ["1/2024 Legevakt"]),
    ],
)
def test_decisions_beside_a_case_are_no_title(cases: Table, entries: list[str]) -> None:
    section = only_section(found(*MINUTES, cases))
    assert [shown(entry) for entry in section.entries] == entries


def test_case_notes_behind_a_notice_are_case_papers() -> None:
    head = table("Møte: | Partnerskapsmøtet 12. mars 2024", "Sakstype: | Beslutning", "Saksbehandler: | Kari Fjellheim")
    agenda = table("Tid | Sak | Type | Ansvarlig", "12.10 | 1/24 Legevakt | Beslutning | Per Strand")
    note = ("\f**SAKSNOTAT**", "**Sak 1/24 Legevakt**", head, "**Forslag til vedtak**", "[1.] Saken utsettes.")
    notice, paper = found(*NOTICE, agenda, *note).sections
    assert [notice.kind, paper.kind] == [SectionKind.NOTICE, SectionKind.CASE_PAPER]
    assert notice.meeting.date == paper.meeting.date
    (entry,) = paper.entries
    assert shown(entry) == "1/2024 Legevakt <proposed: Saken utsettes.>"
    assert [str(told) for told in entry.item_types] == ["decision"]


def test_list_of_people_goes_on_over_tables_and_lines() -> None:
    given = (
        "Følgende medlemmer møtte:",
        table("Kari Fjellheim | Styreleder", "Per Strand | Nestleder"),
        "Liv Moen",
        "Ola Nes",
        table("Nina Bakke | Varamedlem for Hege Lunde"),
    )
    section = only_section(found(*MINUTES, *given, "Sak 1/24 Legevakt", "Vedtak: Saken utsettes."))
    roles = [(person.name, person.role) for person in section.people]
    assert roles == [
        ("Kari Fjellheim", Role.PRESENT),
        ("Per Strand", Role.PRESENT),
        ("Liv Moen", Role.PRESENT),
        ("Ola Nes", Role.PRESENT),
        ("Nina Bakke", Role.SUBSTITUTE),
        ("Hege Lunde", Role.ABSENT),
    ]


@pytest.mark.parametrize(
    ("given", "chairs"),
    [
        (("Til stede: Kari Fjellheim, leder, Per Strand",), []),
        (
            ("Til stede: Kari Fjellheim, leder, Per Strand", "Sak 1/24 Legevakt", "Kari Fjellheim", "leder"),
            ["Kari Fjellheim"],
        ),
        (
            ("Møteleder: Per Strand", "Til stede: Liv Moen", "Sak 1/24 Legevakt", "Kari Fjellheim", "leder"),
            ["Per Strand"],
        ),
    ],
)
def test_leader_who_signs_has_chaired_unless_another_is_named(given: tuple[str, ...], chairs: list[str]) -> None:
    section = only_section(found(*MINUTES, *given))
    assert [person.name for person in section.people if person.role is Role.CHAIR] == chairs


def test_first_point_of_a_decision_opens_no_paper() -> None:
    told = found(
        *MINUTES, "Til stede: Kari Fjellheim", "Sak 1/24 Lønn", "Vedtak:", "Protokoll fra møte 12.02.2024 sendes ut."
    )
    (entry,) = only_section(told).entries
    assert shown(entry) == "1/2024 Lønn <adopted: Protokoll fra møte 12.02.2024 sendes ut.>"


def test_heading_that_the_agenda_has_swallowed_opens_its_case() -> None:
    agenda = table("FR 1/24 | Legevakt", "FR 2/24 | Budsjett", "FR 1/24 | LEGEVAKT")
    section = only_section(found(*MINUTES, agenda, "Vedtak:", "Saka vert utsett.", "FR 2/24 BUDSJETT"))
    assert [shown(entry) for entry in section.entries] == [
        "1/2024 LEGEVAKT <adopted: Saka vert utsett.>",
        "2/2024 Budsjett",
    ]


def test_what_came_up_in_the_meeting_is_no_proposal() -> None:
    lines = ("Forslag til vedtak:", "[1.] Saken utsettes.", "I møtet kom det fram forslag til endring i punkt 1.")
    section = only_section(found(*MINUTES, "Sak 1/24 Legevakt", *lines, "Vedtak:", "[1.] Saken avvises."))
    assert [shown(entry) for entry in section.entries] == [
        "1/2024 Legevakt <proposed: Saken utsettes.; adopted: Saken avvises.>"
    ]


def test_case_note_with_labelled_lines_is_a_case_paper() -> None:
    agenda = table("Saksnr | Sak | Type | Ansvarlig", "1/24 | Legevakt | Beslutning | Per Strand")
    head = ("Til: Partnerskapsmøtet", "Møtedato: 12.03.2024", "Saksbehandler: Kari Fjellheim")
    note = ("\fSaksnotat", "Sak 1/24 Legevakt", *head, "Forslag til vedtak:", "[1.] Saken utsettes.")
    notice, paper = found(*NOTICE, agenda, *note).sections
    assert [notice.kind, paper.kind] == [SectionKind.NOTICE, SectionKind.CASE_PAPER]
    assert [shown(entry) for entry in paper.entries] == ["1/2024 Legevakt <proposed: Saken utsettes.>"]


def test_agenda_in_two_rows_a_case_holds_its_cases_and_those_without_a_number() -> None:
    def whole(title: str) -> Row:
        return Row((replace(table(title).rows[0].cells[0], span=3),))

    given = table("Utvalgssakstype/nr. | Arkivsaksnr. | ", "PS 1/24 | 24/00017 | Utsatt", " | | ")
    titles = ("Tittel", "FELLES LEGEVAKT", "INTERPELLASJON FRA KARI FJELLHEIM")
    rows = [row for pair in zip(given.rows, map(whole, titles), strict=True) for row in pair]
    lines = ("**Sak nr.: 1/24**", "**FELLES LEGEVAKT**", "Vedtak: Saken utsettes.", f"**{titles[2]}**", "Vedtak: Nei.")
    section = only_section(found(*MINUTES, Table(tuple(rows)), *lines))
    assert [shown(entry) for entry in section.entries] == [
        "1/2024 FELLES LEGEVAKT <adopted: Saken utsettes.>",
        "- INTERPELLASJON FRA KARI FJELLHEIM <adopted: Nei.>",
    ]


def test_rows_below_the_head_of_one_row_are_cases_each() -> None:
    (section,) = found(*MINUTES, table("Saksnr | Tittel", "1/24 | Legevakt", "2/24 | Plan", "3/24 | Bil")).sections
    assert len(section.entries) == 3
