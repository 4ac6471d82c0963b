"""Layouts of many public bodies, each as a small paper: who met when, and what was decided."""

import pytest

from models.layout import Table
from tests.extractors.made_papers import found, only_section, shown, table

PROTOCOL = ("# Møteprotokoll", "Utvalg: Formannskapet", "Møtested: Rådhuset", "Dato: 12.03.2023", "Tid: 09:00 - 11:30")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            (
                *PROTOCOL,
                "# Sak 14-22 Valg av leder",
                "Vedtak:",
                "[1.] Kari Fjellheim velges.",
                "[2.] Valget gjelder ett år.",
            ),
            ["14/2022 Valg av leder <adopted: Kari Fjellheim velges.; adopted: Valget gjelder ett år.>"],
        ),
        (
            (
                *PROTOCOL,
                "Saksliste",
                "PS 6/23 Budsjett",
                "RS 4/23 Protokoll",
                "# PS 6/23 Budsjett",
                "Rådmannens forslag til vedtak:",
                "Budsjettet vedtas.",
                "Behandling:",
                "Votering:",
                "Enstemmig vedtatt.",
                "Vedtak:",
                "Budsjettet vedtas.",
            ),
            ["6/2023 Budsjett <proposed: Budsjettet vedtas.; adopted: Budsjettet vedtas.>", "4/2023 Protokoll"],
        ),
        (
            (
                *PROTOCOL,
                table("Sak 1/23 Budsjett", "Sakstype | Drøfting", "Drøfting | Inntektene svikter."),
                "\fSolvik kommune",
                table("Konklusjon | Budsjettet vedtas.", "Ansvarlig | Kari Fjellheim"),
                table("Sak 2/23 Plan", "Konklusjon | Planen utsettes."),
            ),
            ["1/2023 Budsjett <adopted: Budsjettet vedtas.>", "2/2023 Plan <adopted: Planen utsettes.>"],
        ),
        (
            (
                *PROTOCOL,
                table("Sak 2/23 | Felles legevakt", "Bakgrunn | Avtalen går ut.", "Beslutning | Avtalen forlenges."),
                table("Sak 3/23 | Referat fra møtet 5. februar", "Beslutning | Referatet godkjennes."),
            ),
            [
                "2/2023 Felles legevakt <adopted: Avtalen forlenges.>",
                "3/2023 Referat fra møtet 5. februar <adopted: Referatet godkjennes.>",
            ],
        ),
        (
            (*PROTOCOL, "**02-14 Høring**", "Tekst.", "Vedtak: Saken utsettes."),
            ["2/2014 Høring <adopted: Saken utsettes.>"],
        ),
        (
            (
                *PROTOCOL,
                "SAK NR 017-2019",
                "GODKJENNING AV INNKALLING",
                "OG SAKSLISTE",
                "Vedtak:",
                "Innkallingen godkjennes.",
            ),
            ["17/2019 GODKJENNING AV INNKALLING OG SAKSLISTE <adopted: Innkallingen godkjennes.>"],
        ),
        (
            (
                *PROTOCOL,
                table(
                    "Nr | Sak | Konklusjon/oppfølging | Ansvar/frist",
                    "1/23 | Legevakt // Tekst. | Saken følges opp. | Kari Fjellheim",
                ),
            ),
            ["1/2023 Legevakt <adopted: Saken følges opp.>"],
        ),
        (
            (
                "# Møtebok",
                "Utval: Formannskapet",
                "Møtedato: 04.12.2013",
                "# Sak 5/13 Legevakt",
                "Framlegg til vedtak:",
                "Saka vert utsett.",
                "Vedtaket var samrøystes.",
                "Vedtak:",
                "Saka vert utsett.",
            ),
            ["5/2013 Legevakt <proposed: Saka vert utsett.; adopted: Saka vert utsett.>"],
        ),
        (
            (*PROTOCOL, "KS-124/13 Budsjett 2014", "KS-124/13 Vedtak:", "Budsjettet vert vedteke."),
            ["124/2013 Budsjett 2014 <adopted: Budsjettet vert vedteke.>"],
        ),
        (
            (
                *PROTOCOL,
                "Sak 0052/04 Budsjett",
                "Innstilling, enst.:",
                "Planen vedtas.",
                "Formannskapets vedtak, enst.:",
                "Planen vedtas.",
            ),
            ["52/2004 Budsjett <proposed: Planen vedtas.; adopted: Planen vedtas.>"],
        ),
        (
            (*PROTOCOL, "Sak 6/09 Budsjett", "VEDTAK", "[1.] Budsjettet vedtas."),
            ["6/2009 Budsjett <adopted: Budsjettet vedtas.>"],
        ),
        (
            (
                *PROTOCOL,
                "Leder minnet om sak 9/22.",
                "Sak 6/23 Budsjett",
                "Det ble fattet følgende vedtak:",
                "Saken utsettes.",
            ),
            ["6/2023 Budsjett <adopted: Saken utsettes.>"],
        ),
        (
            (*PROTOCOL, "# Velkommen", "Tekst.", "# Legevakt", "Vedtak: Utsettes."),
            ["- Velkommen", "- Legevakt <adopted: Utsettes.>"],
        ),
        (
            (*PROTOCOL, "Sak 6/23 Budsjett", "Vedtak: Budsjettet vedtas.", "Ola Nes", "Referent"),
            ["6/2023 Budsjett <adopted: Budsjettet vedtas.>"],
        ),
        (
            (
                *PROTOCOL,
                "PS 31/09",
                "TERTIALREGNSKAP",
                "Vedtak: Tas til orientering.",
                "PS 32/09",
                "REGLEMENT",
                "Saken utgår.",
            ),
            ["31/2009 TERTIALREGNSKAP <adopted: Tas til orientering.>", "32/2009 REGLEMENT <adopted: Saken utgår.>"],
        ),
        (
            (
                "# Møteinnkalling",
                "Utvalg: Formannskapet",
                "Møtedato: 19.02.2021",
                "SAKSLISTE",
                table(
                    "Saksnr. | Arkivsaksnr. | Tittel",
                    "0001/21 | 04/00752 | Godkjenning",
                    "0002/21 | 04/00753 | Legevakt",
                ),
            ),
            ["1/2021 Godkjenning", "2/2021 Legevakt"],
        ),
        (
            (
                "Innkalling til formannskapet",
                "Tid: 12. mars 2019 kl. 09.00",
                "Saksliste",
                "[1.] Velkommen v/ leder",
                "[2.] Budsjett",
            ),
            ["- Velkommen v/ leder", "- Budsjett"],
        ),
        # a case's way over several bodies, told by a table inside minutes, and the archive's number beside the case's
        (
            (
                *PROTOCOL,
                "Til stede: Kari Fjellheim",
                "0052/23 23/01187",
                "BUDSJETT",
                table(
                    "Saksnr. | Utvalg | Møtedato", "0052/23 | Formannskapet | 12.03.2023", "0081/23 | Kommunestyret |"
                ),
                "VEDTAK:",
                "Budsjettet vedtas. Vedtatt med 4 mot 1 stemme.",
            ),
            ["52/2023 BUDSJETT <adopted: Budsjettet vedtas.>"],
        ),
        # the sentence above the signatures, and a statement for the record, are no points
        (
            (
                *PROTOCOL,
                "Sak 6/23 Budsjett",
                "Vedtak:",
                "[1.] Budsjettet vedtas.",
                "Protokolltilførsel fra Ola Nes:",
                "Saken er ikke utredet.",
                "Sak 7/23 Gebyrer",
                "Vedtak:",
                "Gebyrene vedtas.",
                "Vi bekrefter med underskriftene våre at protokollen er rett.",
                "Kari Fjellheim",
            ),
            ["6/2023 Budsjett <adopted: Budsjettet vedtas.>", "7/2023 Gebyrer <adopted: Gebyrene vedtas.>"],
        ),
        # what a template tells its writer
        (
            (
                *PROTOCOL,
                "Sak 6/23 Budsjett",
                "Vedtak:",
                "&&& Fyll inn vedtaket under denne linjen",
                "Budsjettet vedtas.",
            ),
            ["6/2023 Budsjett <adopted: Budsjettet vedtas.>"],
        ),
        # items counted without the mark of a list; decisions without a label end them
        (
            (
                *PROTOCOL,
                "1 Velkommen",
                "2 Legevakt",
                "Ola Nes orienterte.",
                "Saken utsettes til høsten.",
                "3 Eventuelt",
            ),
            ["- Velkommen", "- Legevakt <adopted: Saken utsettes til høsten.>", "- Eventuelt"],
        ),
        # a body before its own case's number, decisions that are the body's 'enstemmige', a vote told in words
        (
            (
                *PROTOCOL,
                "**Regionrådets sak 15/19: Legevakt**",
                "Formannskapets enstemmige vedtak:",
                "[1.] Saken utsettes.",
                "**K-SAK 16/19 BUDSJETT**",
                "VEDTAK:",
                "Budsjettet vedtas.",
                "Vedtatt mot én stemme (Ola Nes).",
            ),
            ["15/2019 Legevakt <adopted: Saken utsettes.>", "16/2019 BUDSJETT <adopted: Budsjettet vedtas.>"],
        ),
        # who recommends what in a whole sentence, and the archive's number of a case below its heading
        (
            (
                *PROTOCOL,
                "# PS 89/13 Rassikring",
                "Arkivsak: 13/4456",
                "Fylkesrådmannen rår fylkesutvalet til å gjere slikt vedtak:",
                "Planen vert godkjend.",
                "Per Strand (H) fremmet på vegne av Høyre følgende tilleggsforslag:",
                "Tiltaket evalueres.",
            ),
            ["89/2013 Rassikring <proposed: Planen vert godkjend.; proposed: Tiltaket evalueres.>"],
        ),
        # a case's own protocol as ePhorte prints it
        (
            (
                *PROTOCOL,
                "SAKSPROTOKOLL",
                "Sak: 40/08",
                "Tittel: SAKSPROTOKOLL - LEGEVAKT",
                "VEDTAK:",
                "Saken utsettes.",
            ),
            ["40/2008 LEGEVAKT <adopted: Saken utsettes.>"],
        ),
        # the protocol's own name between number and title, and a row set with tabs that opens the first case of a list
        (
            (
                *PROTOCOL,
                table("Saksnr. | Tittel", "40/08 | LEGEVAKT", "41/08 | BUDSJETT", "Sak | 40/08"),
                *("**LEGEVAKT**", "Vedtak:", "Saken utsettes."),
                *("Sak nr.: 41/08", "SAKSPROTOKOLL", "**BUDSJETT**", "Vedtak:", "Budsjettet vedtas."),
            ),
            ["40/2008 LEGEVAKT <adopted: Saken utsettes.>", "41/2008 BUDSJETT <adopted: Budsjettet vedtas.>"],
        ),
        # an agenda with archive numbers and pages, and rows that head the others
        (
            (
                *PROTOCOL,
                table(
                    "SAKSKART | | | Side",
                    "Saker til behandling",
                    "33/17 | 17/00410-2 | Årsregnskap | 2",
                    "34/17 | 15/01187-9 | Legevakt | 3",
                ),
            ),
            ["33/2017 Årsregnskap", "34/2017 Legevakt"],
        ),
        # a pause is no point of the proposal above it, and a column of names answers for the cases
        (
            (
                *PROTOCOL,
                table(
                    "Tid | Sak | Tema | Ansvarlig",
                    "09:15 | 3/24 | Mandat // Forslag til vedtak: Mandatet godkjennes. | Kari Fjellheim",
                    "10:15 | | Pause |",
                    "10:30 | 4/24 | Eventuelt |",
                ),
                table("Saksnr. | Sak | Oppfølging", "18/24 | Avtale // Konklusjon: // Avtalen godkjennes. | Ola Nes"),
            ),
            [
                "3/2024 Mandat <proposed: Mandatet godkjennes.>",
                "4/2024 Eventuelt",
                "18/2024 Avtale <adopted: Avtalen godkjennes.>",
            ],
        ),
        # signatures below the last decision
        (
            (*PROTOCOL, "Sak 6/23 Budsjett", "Vedtak:", "Budsjettet vedtas.", "Kari Fjellheim", "leiar"),
            ["6/2023 Budsjett <adopted: Budsjettet vedtas.>"],
        ),
        (
            (*PROTOCOL, "Sak 6/23 Budsjett", "Vedtak: Utsettes.", "Kari Fjellheim (s)", "Per Strand (sign)"),
            ["6/2023 Budsjett <adopted: Utsettes.>"],
        ),
        (
            (*PROTOCOL, "Sak 6/23 Budsjett", "Vedtak: Utsettes.", "Protokollen er godkjent elektronisk."),
            ["6/2023 Budsjett <adopted: Utsettes.>"],
        ),
        # those who are elected sign nothing
        (
            (*PROTOCOL, "Sak 6/23 Valg", "Vedtak:", "Følgende velges:", "[-] Kari Fjellheim", "[-] Per Strand"),
            ["6/2023 Valg <adopted: Følgende velges: Kari Fjellheim Per Strand>"],
        ),
    ],
)
def test_cases_of_a_layout(given: tuple[str | Table, ...], expected: list[str]) -> None:
    assert [shown(entry) for entry in only_section(found(*given)).entries] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            (
                "# Vedtakssaker",
                "**V-sak 58/23 – Budsjett**",
                "Tekst.",
                "# Orienteringssaker",
                "**O-sak 59/23 – Drift**",
            ),
            ["Budsjett: decision", "Drift: information"],
        ),
        # with text of its own a group is an item, and what a case says of itself goes before its group
        (
            ("**Sak 58/23 Budsjett**", "Orienteringssaker", "Rektor fortalte om høsten.", "**Sak 59/23 Drift**"),
            ["Budsjett:", "Orienteringssaker:", "Drift:"],
        ),
        (
            ("Drøftingssaker", "**Sak 58/23 Budsjett**", "Sakstype: Orientering", "**Sak 59/23 Eventuelt**"),
            ["Budsjett: information", "Eventuelt: any_other_business"],
        ),
    ],
)
def test_a_heading_above_cases_gives_their_type(given: tuple[str, ...], expected: list[str]) -> None:
    entries = only_section(found(*PROTOCOL, *given)).entries
    assert [f"{entry.title}: {' '.join(entry.item_types)}".strip() for entry in entries] == expected


def test_columns_of_points_stand_under_their_case() -> None:
    columns = table("Framlegg til vedtak | Vedtak", "Planen vert vedteken. | Saka vert utsett.", "Røysting: Samrøystes")
    (entry,) = only_section(found(*PROTOCOL, "**V-sak 58/23 – Plan**", "Tekst.", columns)).entries
    assert shown(entry) == "58/2023 Plan <proposed: Planen vert vedteken.; adopted: Saka vert utsett.>"


@pytest.mark.parametrize(
    ("given", "codes", "words"),
    [
        ((table("Konto | Regnskap | Budsjett", "1100 Lønn | 12 345 | 12 900"),), ["no_meeting_paper"], "1 table(s)"),
        (("# Nyhetsbrev", "Nå er det høst.", "# Kurs", "Meld deg på."), ["no_meeting_paper"], "4 paragraph(s)"),
        (
            ("Deltakerliste fagdag", table("Navn | Stilling", "Kari Fjellheim | lege")),
            ["no_meeting_paper"],
            "1 paragraph(s) and 1 table(s)",
        ),
        (
            ("# Minutes of the Board", "Present: the members of the board", "The agenda was approved."),
            ["no_meeting_paper"],
            "English",
        ),
        (("# Møteinnkalling", "Utvalg: Formannskapet", "Dato: 12.03.2024", "Saksliste"), ["no_cases"], "no case"),
        (
            ("Møte 12.03.2024 i arbeidsgruppa", "Til stede: Kari Fjellheim", "Vedtak: Bilen selges."),
            ["unknown_layout"],
            "1 label(s) of decisions",
        ),
    ],
)
def test_a_paper_of_no_family_says_what_was_read(given: tuple[str | Table, ...], codes: list[str], words: str) -> None:
    problems = found(*given).problems
    assert [problem.code for problem in problems] == codes
    assert words in problems[0].message
