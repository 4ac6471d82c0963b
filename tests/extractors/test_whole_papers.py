"""Whole papers as text, in layouts other than the sample papers': what a reader finds in each."""

from pathlib import Path

import pytest

from extractors.extraction import extract
from models.facts import Findings
from models.vocabulary import PointStage, Role

OSO_MINUTES = """\
Referat fra møte i Overordnet samarbeidsorgan (OSO)

Dato: torsdag 12. mars 2020
Tid: kl. 10.00 – 14.30
Sted: Teams

Til stede: Kari Moen (leder), Solvik kommune
Per Strand, samhandlingssjef, Sykehuset Solvik HF
Forfall: Hege Lunde, kommuneoverlege, Tindal kommune
Vara: Nina Bakke for Hege Lunde
Referent: Tone Vik

Sak 12/20 Godkjenning av innkalling og saksliste
Vedtak: Innkalling og saksliste godkjennes.

Sak 14/20 Tjenesteavtale 3 og 5 – status
Det vises til sak 41/19. Arkivsak 19/1234.
Vedtak:
1. OSO tar saken til orientering.
2. OSO ber arbeidsgruppen legge frem et utkast i høst.

Sak 15/20 Pasientforløp KOLS
Vedtak: Saken utsettes til junimøtet.

Sak 16/20 Eventuelt
Ingen saker.
"""

BOARD_MINUTES = """\
Sykehuset Tindal HF

PROTOKOLL FRA STYREMØTE 20. MARS 2019

Sted: Administrasjonsbygget
Tidspunkt: kl. 09:00 – 14:15

Styremedlemmer til stede:
Kari Moen, styreleder
Per Strand, nestleder
Forfall: Hege Lunde

SAK NR 017-2019
GODKJENNING AV INNKALLING OG SAKSLISTE

VEDTAK:
Innkalling og saksliste godkjennes.

SAK NR 019-2019
VIRKSOMHETSRAPPORT PER FEBRUAR 2019

Oppsummering
Administrerende direktør redegjorde for saken.

VEDTAK:
1. Styret tar rapporten til etterretning.
2. Styret ber om ny rapport i mai.
"""

NYNORSK_NOTICE = """\
HELSEFELLESSKAPET YTRE FJORDMARK

Møteinnkalling

Utval:      Fagleg samarbeidsutval
Møtestad:   Teams
Dato:       18.09.2023
Tid:        09:00 - 11:00

SAKLISTE

Saksnr      Sakstittel
FSU 11/23   Godkjenning av innkalling og sakliste
FSU 13/23   Samhandlingsavvik – oppfølging av sak 8/23
FSU 14/23   Ymse

Sak 11/23 Godkjenning av innkalling og sakliste
Framlegg til vedtak:
Innkalling og sakliste vert godkjend.

Sak 13/23 Samhandlingsavvik – oppfølging av sak 8/23
Framlegg til vedtak:
1. Utvalet tek rapporten til vitande.
2. Sekretariatet legg fram ny rapport i mars 2024.

Sak 14/23 Ymse
"""


LETTER_NOTICE = """\
Til medlemmene i Lokalt samarbeidsutvalg (LSU) Indre Tindal

Innkalling til møte i LSU

Tidspunkt: Onsdag 8. februar 2023 kl 12-14
Sted: Møterom Elva, Tindal helsehus

Saker:
01/23 Godkjenning av innkalling
02/23 Godkjenning av referat fra 30.11.22
04/23 Samhandlingsavvik - drøftingssak
05/23 Eventuelt

Velkommen!

Med vennlig hilsen
Kari Moen
leder
"""

DISTRICT_MINUTES = """\
Solvik kommune
Bydel Fjordmark

Protokoll 4/22

Møte: Bydelsutvalget
Møtested: Fjordmark bydelshus
Møtetid: torsdag 19. mai 2022 kl. 18.00 – 20.30
Møteleder: Kari Moen (A)
Referent: Tone Vik

Til stede: Per Strand (H), Nina Bakke (SV)
Bydelsadministrasjonen: Ola Nes, bydelsdirektør

Sak 33/22 Godkjenning av protokoll
Vedtak:
Protokollen godkjennes.

Sak 36/22 Frivillighetsmidler
Saken ble behandlet i helse- og sosialkomiteen 5. mai 2022 som sak 19/22. Byrådet la fram rammen i byrådssak 1012/22.
Vedtak:
1. Bydelsutvalget slutter seg til fordelingen.
2. Restbeløpet avsettes til høstens fordeling.
"""


def found(text: str, folder: Path) -> Findings:
    paper = folder / "paper.txt"
    paper.write_text(text, encoding="utf-8")
    return extract(paper)


@pytest.mark.parametrize(
    ("text", "organisation", "body", "hours"),
    [
        (OSO_MINUTES, None, "Overordnet samarbeidsorgan", "2020-03-12 10:00:00 14:30:00"),
        (BOARD_MINUTES, "Sykehuset Tindal HF", "Styret", "2019-03-20 09:00:00 14:15:00"),
        (
            NYNORSK_NOTICE,
            "Helsefellesskapet Ytre Fjordmark",
            "Faglig samarbeidsutvalg",
            "2023-09-18 09:00:00 11:00:00",
        ),
        (DISTRICT_MINUTES, "Bydel Fjordmark", "Bydelsutvalget", "2022-05-19 18:00:00 20:30:00"),
    ],
)
def test_the_meeting_is_found(text: str, organisation: str | None, body: str, hours: str, tmp_path: Path) -> None:
    findings = found(text, tmp_path)
    assert len(findings.sections) == 1
    meeting = findings.sections[0].meeting
    assert findings.organisation == organisation
    assert meeting.body
    assert meeting.body.name == body
    assert f"{meeting.date} {meeting.starts_at} {meeting.ends_at}" == hours


@pytest.mark.parametrize(
    ("text", "stage", "expected"),
    [
        (
            OSO_MINUTES,
            PointStage.ADOPTED,
            {
                (2020, 12): ["Innkalling og saksliste godkjennes."],
                (2020, 14): [
                    "OSO tar saken til orientering.",
                    "OSO ber arbeidsgruppen legge frem et utkast i høst.",
                ],
                (2020, 15): ["Saken utsettes til junimøtet."],
                (2020, 16): [],
            },
        ),
        (
            BOARD_MINUTES,
            PointStage.ADOPTED,
            {
                (2019, 17): ["Innkalling og saksliste godkjennes."],
                (2019, 19): ["Styret tar rapporten til etterretning.", "Styret ber om ny rapport i mai."],
            },
        ),
        (
            NYNORSK_NOTICE,
            PointStage.PROPOSED,
            {
                (2023, 11): ["Innkalling og sakliste vert godkjend."],
                (2023, 13): [
                    "Utvalet tek rapporten til vitande.",
                    "Sekretariatet legg fram ny rapport i mars 2024.",
                ],
                (2023, 14): [],
            },
        ),
    ],
)
def test_every_case_has_its_points(
    text: str, stage: PointStage, expected: dict[tuple[int, int], list[str]], tmp_path: Path
) -> None:
    entries = found(text, tmp_path).sections[0].entries
    told = {
        (entry.year, entry.number): [point.text for point in entry.points if point.stage is stage] for entry in entries
    }
    assert told == expected


def test_an_agenda_in_a_letter_is_read_line_by_line(tmp_path: Path) -> None:
    section = found(LETTER_NOTICE, tmp_path).sections[0]
    assert [(entry.number, entry.title) for entry in section.entries] == [
        (1, "Godkjenning av innkalling"),
        (2, "Godkjenning av referat fra 30.11.22"),
        (4, "Samhandlingsavvik - drøftingssak"),
        (5, "Eventuelt"),
    ]
    assert section.meeting.place == "Møterom Elva, Tindal helsehus"


def test_those_who_met_are_told_from_those_who_did_not(tmp_path: Path) -> None:
    people = found(OSO_MINUTES, tmp_path).sections[0].people
    assert [(person.name, person.role) for person in people] == [
        ("Kari Moen", Role.PRESENT),
        ("Per Strand", Role.PRESENT),
        ("Hege Lunde", Role.ABSENT),
        ("Nina Bakke", Role.SUBSTITUTE),
        ("Tone Vik", Role.MINUTE_TAKER),
    ]


def test_an_archive_number_is_no_mention(tmp_path: Path) -> None:
    entries = found(OSO_MINUTES, tmp_path).sections[0].entries
    mentions = [(mention.year, mention.number) for entry in entries for mention in entry.mentions if mention.number]
    assert mentions == [(2019, 41)]


def test_a_case_is_of_the_body_that_its_sentence_names(tmp_path: Path) -> None:
    (section,) = found(DISTRICT_MINUTES, tmp_path).sections
    cases = [
        (mention.body.name if mention.body else None, mention.year, mention.number)
        for entry in section.entries
        for mention in entry.mentions
        if mention.number
    ]
    assert cases == [("Helse- og sosialkomiteen", 2022, 19), ("Byrådet", 2022, 1012)]
    assert ("Ola Nes", "bydelsdirektør") in [(person.name, person.title) for person in section.people]
