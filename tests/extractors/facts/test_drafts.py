"""Which paragraphs stand under which case."""

import pytest

from extractors.facts.cases import drafts
from extractors.facts.drafts import Draft
from extractors.facts.flattened_names import trailing_deadline, trailing_names
from extractors.sections.pieces import pieces
from models.layout import Table
from tests.extractors.made_papers import blocks, line, table


def read(*given: str | Table) -> list[Draft]:
    return drafts(pieces(blocks(*given)))[0]


EARLIER = "Sak 31/22 Felles plan/Avsluttes./Sak 4/23 Legevakt"
"""Rows of a follow-up as text."""


def shown(draft: Draft) -> str:
    number = draft.number.printed if draft.number else "-"
    parts = (draft.side, draft.title, draft.content, draft.decision, draft.responsible)
    return " | ".join([number, *("/".join(paragraph.text for paragraph in part) for part in parts)])


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("Nr | Sak | Konklusjon/oppfølging | Ansvar", "1/12 | Legevakt // Tekst. | Utsettes. | Kari Fjellheim"),
            ["1/12 |  |  | Legevakt/Tekst. | Utsettes. | Kari Fjellheim"],
        ),
        (
            ("Saksnr | Sak | Ansvar", "2023.7 Orientering 2 vedlegg | **Legevakt** | Kari"),
            ["2023.7 | Orientering 2 vedlegg |  | Legevakt |  | Kari"],
        ),
        (
            ("Saksnr | Sak | Ansvar", "2023.7 // Dialog | **Legevakt** | Kari", " | Mer om saken. | "),
            ["2023.7 | Dialog |  | Legevakt/Mer om saken. |  | Kari"],
        ),
        (
            (
                "Saksnr | Sak | Ansvar",
                "2023.7 | **Legevakt** | Kari",
                " | Kl. 11.30 Lunsj | ",
                " | **Oppsummering** | Per",
            ),
            ["2023.7 |  |  | Legevakt/Kl. 11.30 Lunsj |  | Kari", "- |  |  | Oppsummering |  | Per"],
        ),
        (("Tid | Sak | Ansvar | Saksnr", "11.30 | Pause |  | "), []),
        # where titles are bold, another word at a time is a pause by any name
        (
            (
                "Tid | Saksnr | Sak | Ansvar",
                "10:00 | 7/23 | **Budsjett** // Tekst. | Kari",
                "10:30 | | Gåtur ute |",
                "11:00 | 8/23 | **Legevakt** | Per",
                "11:30 | | **Innlegg** |",
                "11:40 | | Eventuelt |",
                "11:50 | | Omvisning | Per Strand",
            ),
            [
                "7/23 |  |  | Budsjett/Tekst. |  | Kari",
                "8/23 |  |  | Legevakt |  | Per",
                "- |  |  | Innlegg |  | ",
                "- |  |  | Eventuelt |  | ",
                "- |  |  | Omvisning |  | Per Strand",
            ],
        ),
        (
            ("Tid | Saksnr | Sak", "10:00 | 7/23 | Budsjett", "10:30 | | Gåtur ute", "11:00 | 8/23 | Legevakt"),
            ["7/23 |  |  | Budsjett |  | ", "- |  |  | Gåtur ute |  | ", "8/23 |  |  | Legevakt |  | "],
        ),
        # a series that nobody else has
        (
            ("Saksnr | Sak", "HT 7/23 | Budsjett", "HT 8/23 | Plan"),
            ["HT 7/23 |  |  | Budsjett |  | ", "HT 8/23 |  |  | Plan |  | "],
        ),
        (
            ("Saksnr | Sak", "1 | Velkommen", "Sak 2 | Budsjett"),
            ["1 |  |  | Velkommen |  | ", "2 |  |  | Budsjett |  | "],
        ),
        # what the archive calls a case stands above its title, or before it where the head says so
        (
            ("Saksnr. | Arkivsaksnr. // Tittel", "24/99 | 99/00012 // BUDSJETT", "25/99 | 99/00187 // VEIER"),
            ["24/99 |  |  | BUDSJETT |  | ", "25/99 |  |  | VEIER |  | "],
        ),
        (
            ("Saksnr. // Arkivsaksnr. | Tittel", "24/99 // 99/00012 | BUDSJETT", "25/99 // 99/00187 | VEIER"),
            ["24/99 |  |  | BUDSJETT |  | ", "25/99 |  |  | VEIER |  | "],
        ),
        (("Saksnr. | Arkivsak. Tittel", "24/99 | 99/00012 BUDSJETT"), ["24/99 |  |  | BUDSJETT |  | "]),
        (("Saksnr. | Arkivsaksnr | Tittel", "24/99 | 99/00012 | BUDSJETT"), ["24/99 |  |  | BUDSJETT |  | "]),
        (("Saksnr. | Tittel", "24/99 | 1999/2000 skoleår"), ["24/99 |  |  | 1999/2000 skoleår |  | "]),
        (
            ("Utvalgs- // saksnr | Innhold | Lukket | Arkiv- // saksnr", "PS 7/12 | Budsjett |  | 2012/88"),
            ["PS 7/12 |  |  | Budsjett |  | "],
        ),
        (
            ("Saksnr | Sak", "1/23 | Velkommen", "Eventuelt | Ingen saker."),
            ["1/23 |  |  | Velkommen |  | ", "- | Eventuelt |  | Ingen saker. |  | "],
        ),
    ],
)
def test_rows_of_a_table_are_cases(rows: tuple[str, ...], expected: list[str]) -> None:
    assert [shown(draft) for draft in read(table(*rows))] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("Sak 14/23 Budsjett", "Tekst."), ["14/23 |  | Budsjett | Tekst. |  | "]),
        (("SAK NR 017-2019", "GODKJENNING", "Tekst."), ["017-2019 |  | GODKJENNING | Tekst. |  | "]),
        (("SAK 14/97", "ARKIV 243 H JNR 97/1187", "BUDSJETT", "Tekst."), ["14/97 |  | BUDSJETT | Tekst. |  | "]),
        (("SAK 14/97", "Arkiv: 033, J.nr.: 97/1187", "BUDSJETT"), ["14/97 |  | BUDSJETT |  |  | "]),
        (("SAK 14/97", "Arkiv 2000 i Solvik", "Tekst."), ["14/97 |  | Arkiv 2000 i Solvik | Tekst. |  | "]),
        (("Saksnr Tittel Arkivsaksnr", "14/23 Budsjett 2024 23/1187"), ["14/23 |  | Budsjett 2024 |  |  | "]),
        (("14/23 Budsjett 2024 23/1187",), ["14/23 |  | Budsjett 2024 23/1187 |  |  | "]),
        (("Sak 14/23 Budsjett ........ 12",), ["14/23 |  | Budsjett |  |  | "]),
        (
            ("Sak 14/23 Budsjett", "Eventuelt Kari Fjellheim", "Ingen."),
            ["14/23 |  | Budsjett |  |  | ", "- |  | Eventuelt | Ingen. |  | Kari Fjellheim"],
        ),
        # an item without a number above the first case, where something was said of it
        (
            (
                "Godkjenning av innkalling",
                "Liv Moen savnet et vedlegg.",
                "Godkjenning av saksliste",
                "Sak 1/23 Budsjett",
            ),
            [
                "- |  | Godkjenning av innkalling | Liv Moen savnet et vedlegg. |  | ",
                *("- |  | Godkjenning av saksliste |  |  | ", "1/23 |  | Budsjett |  |  | "),
            ],
        ),
        (("Godkjenning av innkalling", "Ingen.", "Sak 1/23 Budsjett"), ["1/23 |  | Budsjett |  |  | "]),
        (
            ("Åpen halvtime", "Ingen møtte fram.", "Informasjon", "Rådmannen orienterte kort.", "Sak 1/23 Budsjett"),
            [
                "- |  | Åpen halvtime | Ingen møtte fram. |  | ",
                *("- |  | Informasjon | Rådmannen orienterte kort. |  | ", "1/23 |  | Budsjett |  |  | "),
            ],
        ),
        (  # below a case it is the case's
            ("Sak 1/23 Budsjett", "Tekst.", "Informasjon", "Rådmannen orienterte kort."),
            ["1/23 | Informasjon | Budsjett | Tekst./Rådmannen orienterte kort. |  | "],
        ),
        # what stands below the end of the meeting is of no case
        (
            (
                "Sak 1/23 Budsjett",
                "Vedtak:",
                "Godkjent.",
                "Møtet ble hevet kl. 21.45.",
                "Neste møte er 3. mai.",
                "Liv Moen",
            ),
            ["1/23 |  | Budsjett | Vedtak:/Godkjent. |  | "],
        ),
        (
            ("Sak 1/23 Budsjett", "Møtet ble avsluttet kl. 14.", "Vedtak:", "Godkjent."),
            ["1/23 |  | Budsjett | Vedtak:/Godkjent. |  | "],
        ),
        (
            ("Sak 1/23 Budsjett", "Tekst.", "Møtet blei heva kl. 12.", "Sak 2/23 Veg", "Mer."),
            ["1/23 |  | Budsjett | Tekst. |  | ", "2/23 |  | Veg | Mer. |  | "],
        ),
        (
            ("Godkjenning av innkalling", "[1.] Innkallingen ble sendt for sent.", "Sak 1/23 Budsjett"),
            ["1/23 |  | Budsjett |  |  | "],
        ),
        (("Sak 14/23", "Budsjett", "Sakstype: Drøfting", "Tekst."), ["14/23 |  | Budsjett | Tekst. |  | "]),
        (("Sak 14/23", "Sakstype: Drøfting", "Budsjett", "Tekst."), ["14/23 |  | Budsjett | Tekst. |  | "]),
        (("2023.7", "Orientering", "Legevakt", "Tekst."), ["2023.7 | Orientering | Legevakt | Tekst. |  | "]),
        (("Sak 14/23 Budsjett", "Orientering", "Tekst."), ["14/23 | Orientering | Budsjett | Tekst. |  | "]),
        (("Sak 14/23 Budsjett", "VEDTAK", "Godkjent."), ["14/23 |  | Budsjett | VEDTAK/Godkjent. |  | "]),
        (
            ("KS-124/13 Budsjett", "KS-124/13 Vedtak:", "Godkjent."),
            ["KS-124/13 |  | Budsjett | KS-124/13 Vedtak:/Godkjent. |  | "],
        ),
        (
            ("Sak 14/23 Budsjett", table("Post | Sum", "Lønn | 5"), "Tekst."),
            ["14/23 |  | Budsjett | Post/Sum/Lønn/5/Tekst. |  | "],
        ),
        (
            (
                "Sak 14/23 Oppfølging av tidligere saker",
                table("Sak | Tema | Status", "31/22 | Felles plan | Avsluttes.", "4/23 | Legevakt | "),
                "Konklusjon:",
                "Sak 15/23 Budsjett",
            ),
            [
                f"14/23 |  | Oppfølging av tidligere saker | {EARLIER}/Konklusjon: |  | ",
                "15/23 |  | Budsjett |  |  | ",
            ],
        ),
        (
            ("Sak 14/23 Budsjett", table("Saksnr | Tittel", "2/23 | Legevakt")),  # nothing tells of a follow-up
            ["14/23 |  | Budsjett |  |  | ", "2/23 |  |  | Legevakt |  | "],
        ),
        (
            ("Sak 14/23 Budsjett", table("Sak | Tema | Status", "15/23 | Legevakt | Ny")),  # not earlier
            ["14/23 |  | Budsjett |  |  | ", "15/23 |  |  | Legevakt/Ny |  | "],
        ),
        (
            ("[1.] **Velkommen**", "Tekst.", "[2.] **Budsjett**"),
            ["- |  | Velkommen | Tekst. |  | ", "- |  | Budsjett |  |  | "],
        ),
        (("# Velkommen", "Tekst.", "# Budsjett"), ["- |  | Velkommen | Tekst. |  | ", "- |  | Budsjett |  |  | "]),
        (("[1.] Velkommen", "[2.] Budsjett"), ["- |  | Velkommen |  |  | ", "- |  | Budsjett |  |  | "]),
        (("# Velkommen", "Tekst."), []),
        (("Vedtak:", "[1.] Saken utsettes.", "[2.] Planen følges."), []),
        (("Tekst.",), []),
    ],
)
def test_headings_open_cases(given: tuple[str | Table, ...], expected: list[str]) -> None:
    assert [shown(draft) for draft in read(*given)] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("Sakshandsamar: | Ola Nes | Arkiv: | 033", "Arkivsaksnr.: | 01/34"), ["Ola Nes"]),
        (("Saksbehandler: | Ola Nes", "Arkiv: | 033"), ["Ola Nes"]),
        (("Arkiv: | 033", "Gradering: | Ingen"), []),
    ],
)
def test_a_head_below_a_number_tells_who_prepared_the_case(given: tuple[str, ...], expected: list[str]) -> None:
    way = table("Saksnr. | Utval | Møtedato", "1/23 | Formannskapet | 12.03.2023")
    (draft,) = read("**Sak 1/23**", "**BUDSJETT**", table(*given), way, "Vedtak: Godkjent.")
    assert [officer.text for officer in draft.officers] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            (table("Saksnr | Tittel", "1/23 | Budsjett", "2/23 | Legevakt"), "# Sak 1/23 Budsjett", "Mye.", "Tekst."),
            ["1/23 |  | Budsjett | Mye./Tekst. |  | ", "2/23 |  |  | Legevakt |  | "],
        ),
        (
            ("Sak 1/23 Budsjett", "Sak 2/23 Legevakt", "Sak 1/23", "Budsjett", "Tekst."),
            ["1/23 |  | Budsjett | Tekst. |  | ", "2/23 |  | Legevakt |  |  | "],
        ),
        (
            (
                table("Saksnr | Tittel", "1/23 | Budsjett", " | Eventuelt"),
                "Sak 1/23 Budsjett",
                "Eventuelt",
                "Kurs i mai.",
            ),
            ["1/23 |  |  | Budsjett |  | ", "- |  | Eventuelt | Kurs i mai. |  | "],
        ),
        (
            ("HT 4/26 Budsjett", "HR 4/26 Protokoll", "4/26 Budsjett", "Tekst."),
            ["4/26 |  | Budsjett | Tekst. |  | ", "HR 4/26 |  | Protokoll |  |  | "],
        ),
        (
            ("PS 4/26 Budsjett", "RS 4/26 Protokoll", "4/26 Budsjett", "Tekst."),
            ["4/26 |  | Budsjett | Tekst. |  | ", "RS 4/26 |  | Protokoll |  |  | "],
        ),
    ],
)
def test_agenda_and_treatment_of_a_case_are_one(given: tuple[str | Table, ...], expected: list[str]) -> None:
    assert [shown(draft) for draft in read(*given)] == expected


def test_who_prepared_a_case_stands_in_the_agenda_of_its_minutes() -> None:
    agenda = table("Saksnr | Tittel | Sakshandsamar", "1/23 | Budsjett | Kari Fjellheim", "2/23 | Vei | Per Strand")
    found = read(agenda, "# Sak 1/23 Budsjett", "Mye.", "Tekst.", "# Sak 2/23 Vei", "Saksbehandler: Liv Moen", "Tekst.")
    assert [[officer.text for officer in draft.officers] for draft in found] == [["Kari Fjellheim"], ["Per Strand"]]


def test_type_and_attachments_stand_in_the_agenda_of_its_remarks() -> None:
    rows = ("1/23 | Budsjett | Beslutning | 2 vedlegg", "2/23 | Vei | Drøfting | ")
    agenda = table("Saksnr | Tittel | Sakstype | Vedlegg", *rows)
    draft, _ = read(agenda, "Merknader til saklisten", "# Sak 1/23 Budsjett", "Mye.", "Tekst.")
    assert [line.text for line in (*draft.types, *draft.attached)] == ["Beslutning", "2 vedlegg"]


def test_text_before_the_first_case_stands_outside() -> None:
    found, outside = drafts(pieces(blocks("Leder ønsket velkommen.", "Sak 1/23 Budsjett", "Tekst.")))
    assert len(found) == len(outside) == 1


@pytest.mark.parametrize(
    ("texts", "begun", "expected"),
    [
        (["Saken utsettes.", "Kari Fjellheim"], False, 1),
        (["Saken utsettes.", "Kari", "Fjellheim"], False, 2),
        (["Saken utsettes.", "Fjellheim"], True, 1),
        (["Saken utsettes."], False, 0),
        (["[1.] Kari Fjellheim"], False, 0),
        ([], False, 0),
    ],
)
def test_names_of_a_run_together_column_stand_last(texts: list[str], begun: bool, expected: int) -> None:
    assert trailing_names([line(text) for text in texts], begun=begun) == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Saken utsettes.", "Kari Fjellheim", "Frist: 1. desember"], 1),
        (["Kari Fjellheim", "Frist: 1. desember", "2023"], 2),
        (["Kari Fjellheim", "Tidsfrist: 1.", "desember", "2023"], 3),
        (["Saken utsettes.", "2023"], 0),
        (["Saken utsettes til", "desember 2023"], 0),
        (["Fristen for å søke om midler er satt til utgangen av året."], 0),
        (["Frist: 1. mai", "Saken utsettes."], 0),
        (["[1.] Frist: 1. mai"], 0),
        ([], 0),
    ],
)
def test_a_deadline_stands_below_the_names(texts: list[str], expected: int) -> None:
    assert trailing_deadline([line(text) for text in texts]) == expected


def test_labelled_types_are_kept() -> None:
    (draft,) = read("Sak 14/23", "Budsjett", "Sakstype: Drøfting", "Konklusjon:", "Type sak: Orientering")
    assert [paragraph.text for paragraph in draft.types] == ["Drøfting"]  # behind a label of points it is a line of it
