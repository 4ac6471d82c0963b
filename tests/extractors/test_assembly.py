"""Packets split into sections, each with kind, body and meeting, and with what a person should look at."""

import datetime

import pytest

from models.facts import Findings
from models.layout import Table
from tests.extractors.made_papers import found, only_section, shown, table

NOTICE = (
    "# Møteinnkalling",
    "Utvalg: Formannskapet",
    "Møtedato: 19.02.2021",
    "Sak 1/21 Godkjenning",
    "Sak 2/21 Legevakt",
)
MINUTES = (
    "\f# Møtereferat",
    "Utvalg: Formannskapet",
    "Møtedato: 11.12.2020",
    "Til stede: Kari Fjellheim",
    "Sak 14/20 Budsjett",
)
HEAD = table("Saksnr: | Møteorgan: | Type sak | Saksbehandler", "2/21 | Formannskapet | Beslutning | Kari Fjellheim")
OTHERS_HEAD = table("Saksnr: | Møteorgan: | Saksbehandler", "9/21 | Kommunestyret | Kari Fjellheim")
DATED_HEAD = table("Utvalg | Møtedato | Saksnr", "Formannskapet | 03.03.2021 | 2/21")
OFFICER = "Saksbehandler: Kari Fjellheim"
MEMO = ("\f# NOTAT", "Til: Formannskapet", "Fra: Rådmannen", OFFICER, "Dato: 02.02.2021")
TEXT = ("# Felles legevakt", "Bakgrunn: Kommunene ba om dette.", "Forslag til vedtak:", "[1.] Saken utsettes.")


def sections(told: Findings) -> list[tuple[str, str | None, str | None]]:
    return [
        (
            str(section.kind),
            section.meeting.body.name if section.meeting.body else None,
            str(section.meeting.date) if section.meeting.date else None,
        )
        for section in told.sections
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((*NOTICE,), [("notice", "Formannskapet", "2021-02-19")]),
        # embedded minutes keep their own meeting, case papers take the notice's
        (
            (*NOTICE, *MINUTES, HEAD, *TEXT),
            [
                ("notice", "Formannskapet", "2021-02-19"),
                ("minutes", "Formannskapet", "2020-12-11"),
                ("case_paper", "Formannskapet", "2021-02-19"),
            ],
        ),
        # a case paper for another body is not for the notice's meeting
        (
            (*NOTICE, OTHERS_HEAD, *TEXT),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Kommunestyret", None)],
        ),
        # one whose case the notice has is for it, whomever its text names
        (
            (*NOTICE, "\f# Sakspapirer", "# Sak 2/21 Legevakt", OFFICER, "Klinikkutvalget ba om dette."),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Formannskapet", "2021-02-19")],
        ),
        # unless its head names another body
        (
            (*NOTICE, "\f# Sak 2/21 Legevakt", OFFICER, "Utvalg: Kommunestyret", "Saken ble utsatt."),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Kommunestyret", None)],
        ),
        # below 'Dato' it has the day on which it was written
        (
            (*NOTICE, "\f# Sak 2/21 Legevakt", table("Dato | 02.02.2021", "Saksbehandler | Kari Fjellheim"), *TEXT[1:]),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Formannskapet", "2021-02-19")],
        ),
        (
            (*NOTICE, "\f# Sak 9/21 Buss", table("Dato | 02.02.2021", "Saksbehandler | Kari Fjellheim"), *TEXT[1:]),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Formannskapet", "2021-02-02")],
        ),
        (
            (*NOTICE, "\f# Sak 2/21 Legevakt", table("Dato | 03.03.2021", "Saksbehandler | Kari Fjellheim"), *TEXT[1:]),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Formannskapet", "2021-03-03")],
        ),
        # a day in its own head comes first
        (
            (*NOTICE, DATED_HEAD, *TEXT),
            [("notice", "Formannskapet", "2021-02-19"), ("case_paper", "Formannskapet", "2021-03-03")],
        ),
        # minutes that name no body are of the packet's
        (
            (*NOTICE, "\f# Møtereferat", "Møtedato: 11.12.2020", "Til stede: Kari Fjellheim", "Sak 14/20 Budsjett"),
            [("notice", "Formannskapet", "2021-02-19"), ("minutes", "Formannskapet", "2020-12-11")],
        ),
        (
            (*NOTICE, "\f# Årsmelding 2020", "Formannskapet møttes fire ganger."),
            [("notice", "Formannskapet", "2021-02-19"), ("annual_report", None, None)],
        ),
        (("Kjære alle", "God sommer."), [("other", None, None)]),
        ((), []),
        # a memo's day is that on which it was written; its addressee tells whose it is, where nothing else does
        (
            (*NOTICE, *MINUTES, *MEMO, "# Sak 2/21 Legevakt", *TEXT[1:]),
            [
                ("notice", "Formannskapet", "2021-02-19"),
                ("minutes", "Formannskapet", "2020-12-11"),
                ("case_paper", "Formannskapet", "2021-02-19"),
            ],
        ),
        ((*MEMO, "# Sak 2/21 Legevakt", *TEXT[1:]), [("case_paper", "Formannskapet", None)]),
        ((*MEMO[:-1], "Møtedato: 19.02.2021", "# Sak 2/21", *TEXT), [("case_paper", "Formannskapet", "2021-02-19")]),
    ],
)
def test_each_paper_of_a_packet_has_its_own_meeting(
    given: tuple[str | Table, ...], expected: list[tuple[str, str | None, str | None]]
) -> None:
    told = found(*given)
    assert sections(told) == expected
    assert [section.ordinal for section in told.sections] == list(range(1, len(expected) + 1))


def test_entries_stand_in_their_own_section() -> None:
    told = found(*NOTICE, *MINUTES, "Vedtak: Budsjettet vedtas.", HEAD, *TEXT)
    assert [[shown(entry) for entry in section.entries] for section in told.sections] == [
        ["1/2021 Godkjenning", "2/2021 Legevakt"],
        ["14/2020 Budsjett <adopted: Budsjettet vedtas.>"],
        ["2/2021 Felles legevakt <proposed: Saken utsettes.>"],
    ]
    assert [[str(entry.stage) for entry in section.entries] for section in told.sections] == [
        ["notice", "notice"],
        ["minutes"],
        ["case_paper"],
    ]
    assert told.sections[2].title == "Felles legevakt"


def test_a_number_without_a_year_takes_the_meetings() -> None:
    section = only_section(found("Referat fra møte i formannskapet 12. mars 2019", "Sak 1: Velkommen", "Tekst."))
    assert [(entry.year, entry.number) for entry in section.entries] == [(2019, 1)]


def test_a_day_without_a_year_takes_the_papers() -> None:
    section = only_section(
        found("Solvik 05.03.2019", "Referat fra møte 12. mars", "Til stede: Kari Fjellheim", "Sak 1/19 Legevakt")
    )
    assert section.meeting.date == datetime.date(2019, 3, 12)


def test_names_of_those_present_part_names_in_a_narrow_column() -> None:
    told = found(
        *("# Møtereferat", "Utvalg: Formannskapet", "Dato: 12.03.2023", "Til stede: Kari Nes Fjellheim, Per Strand"),
        table("Saksnr | Sak | Ansvar", "1/23 | **Legevakt** | Kari Nes Fjellheim // Per Strand"),
    )
    assert [person.name for person in only_section(told).entries[0].people] == ["Kari Nes Fjellheim", "Per Strand"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("# Møtereferat", "Utvalg: Formannskapet", "Dato: 12.03.2023", "Sak 1/23 Legevakt"), []),
        (("# Møtereferat", "Utvalg: Formannskapet", "Dato: 08.0306.054", "Sak 1/23 Legevakt"), ["odd_date"]),
        (("# Møtereferat", "Utvalg: Formannskapet", "Sak 1/23 Legevakt"), ["odd_date"]),
        (("# Møtereferat", "Dato: 12.03.2023", "Sak 1/23 Legevakt"), ["no_body"]),
        (("# Møtereferat", "Utvalg: Formannskapet", "Dato: 12.03.2023", "Leder ønsket velkommen."), ["no_cases"]),
        (
            (
                "# Møtereferat",
                "Utvalg: Formannskapet",
                "Dato: 12.03.2023",
                "# Legevakt",
                "Vedtak: Utsettes.",
                "# Eventuelt",
            ),
            ["unnumbered_case"],
        ),
        (("Kjære alle", "God sommer."), ["no_meeting_paper"]),
        # decisions that belong to no case that was found
        (
            ("# Møtereferat", "Utvalg: Formannskapet", "Dato: 12.03.2023", "Om legevakten.", "Vedtak:", "Utsettes."),
            ["unknown_layout"],
        ),
        (("Om legevakten", "Forslag til vedtak:", "Utsettes.", "Vedtak:", "Utsettes."), ["unknown_layout"]),
        (("Om legevakten", "Vedtak:", "Utsettes."), ["no_meeting_paper"]),
        ((HEAD, *TEXT), []),
    ],
)
def test_what_does_not_fit_is_a_problem(given: tuple[str | Table, ...], expected: list[str]) -> None:
    assert [problem.code for problem in found(*given).problems] == expected


def test_an_unknown_layout_says_what_was_and_was_not_read() -> None:
    (problem,) = found("Om legevakten", "Forslag til vedtak:", "Utsettes.", "Vedtak:", "Utsettes.").problems
    assert problem.message == (
        "The layout is not known: read were 0 case(s), 0 role(s) of people; read as running text only were 5 "
        "paragraph(s) with 2 label(s) of decisions or proposals, such as 'Forslag til vedtak'; look at the paper."
    )


def test_a_problem_says_what_was_printed() -> None:
    (problem,) = found("# Møtereferat", "Utvalg: Formannskapet", "Dato: 08.0306.054", "Sak 1/23 Legevakt").problems
    assert "'08.0306.054'" in problem.message
