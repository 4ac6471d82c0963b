"""What a table is for: by its heads and labels, in bokmål and nynorsk."""

import pytest

from extractors.sections.attendance import is_attendance
from extractors.sections.case_heads import case_head
from extractors.sections.fact_tables import fact_rows
from extractors.sections.people_columns import people_columns
from extractors.sections.tables import case_columns
from extractors.vocabulary.fields import Field
from models.layout import Table
from tests.extractors.made_papers import table

FACTS = [
    (
        table("Dato/sted | 29.02.24, kl. 13, Rådhuset", "Møteleder | Kari Fjellheim"),
        [(Field.DATE, "29.02.24, kl. 13, Rådhuset"), (Field.CHAIR, "Kari Fjellheim")],
    ),
    (
        table("Møtestad: | Rådhuset", "Møtedato: | 12.03.2023", "Sekretær: | Ola Nes"),
        [(Field.PLACE, "Rådhuset"), (Field.DATE, "12.03.2023"), (Field.MINUTE_TAKER, "Ola Nes")],
    ),
    (
        table("Utvalg: | Formannskapet | Møtested: | Rådhuset", "Dato: | 16.02.2023 | Tid: | 09:00"),
        [
            (Field.BODY, "Formannskapet"),
            (Field.PLACE, "Rådhuset"),
            (Field.DATE, "16.02.2023"),
            (Field.TIME, "09:00"),
        ],
    ),
    (
        table("Dato | 16.02.2023 | Tid | 09:00", "Sted | Teams | Møteleder | Liv Moen", "Forfall | Ola Nes"),
        [
            (Field.DATE, "16.02.2023"),
            (Field.TIME, "09:00"),
            (Field.PLACE, "Teams"),
            (Field.CHAIR, "Liv Moen"),
            (Field.ABSENT, "Ola Nes"),
        ],
    ),
    # a value that reads like a label is none where the cells do not go by turns
    (
        table("Dato | 16.02.2023", "Til stede | Liv Moen | rådmann | Ola Nes", "Andre | Per Strand | Vara | Forfall"),
        [
            (Field.DATE, "16.02.2023"),
            (Field.PRESENT, "Liv Moen rådmann Ola Nes"),
            (Field.PRESENT, "Per Strand Vara Forfall"),
        ],
    ),
    (
        table("Til stede | Kari Fjellheim", " | Per Strand", "Forfall | Liv Moen"),
        [(Field.PRESENT, "Kari Fjellheim Per Strand"), (Field.ABSENT, "Liv Moen")],
    ),
    (
        table(" | Referat SSU 12.03.24", "Dato | 12.03.2024"),
        [(Field.SUBJECT, "Referat SSU 12.03.24"), (Field.DATE, "12.03.2024")],
    ),
    (
        table(
            "Til stede | Kari Fjellheim",
            "Brukerutvalget: | Per Strand, observatør",
            "Solvik kommune | Liv Moen",
            "Saksmappe | Ola Nes",
            "Protokoll: | Ola Nes, styresekretær",
        ),
        [
            (Field.PRESENT, "Kari Fjellheim"),
            (Field.PRESENT, "Per Strand, observatør"),
            (Field.PRESENT, "Liv Moen"),
            (Field.ARCHIVE, "Ola Nes"),
            (Field.MINUTE_TAKER, "Ola Nes, styresekretær"),
        ],
    ),
    (
        table("Dato | 12.03.2024", "Brukerutvalget | Per Strand", "Til stede | Liv Moen", "Protokoll | godkjent"),
        [
            (Field.DATE, "12.03.2024"),
            (Field.OTHER, "Per Strand"),  # before those present a body is no list of people
            (Field.PRESENT, "Liv Moen"),
            (Field.OTHER, "godkjent"),  # what nobody knows is kept
        ],
    ),
    (
        table("Møtte: | Kari Fjellheim", "Frå Helse Solvik: | Per Strand, fagsjef", "Servering: | Kaffi"),
        [(Field.PRESENT, "Kari Fjellheim"), (Field.PRESENT, "Per Strand, fagsjef"), (Field.OTHER, "Kaffi")],
    ),
    (
        table("Til stades | Kari Fjellheim", "Fråfall | Liv Moen", "Frå føretaket | Per Strand", "Fra adm.: | Ola Nes"),
        [
            (Field.PRESENT, "Kari Fjellheim"),
            (Field.ABSENT, "Liv Moen"),
            (Field.PRESENT, "Per Strand"),
            (Field.PRESENT, "Ola Nes"),
        ],
    ),
    # labels above their values
    (
        table("Saksbehandler | Arkiv | Arkivsaksnr.", "Kari Fjellheim | 033 | 22/345"),
        [(Field.CASE_OFFICER, "Kari Fjellheim"), (Field.ARCHIVE, "033"), (Field.ARCHIVE, "22/345")],
    ),
    (
        table("Dato | Tid | Stad", "12.03.2024 | 10-12 | Rådhuset"),
        [(Field.DATE, "12.03.2024"), (Field.TIME, "10-12"), (Field.PLACE, "Rådhuset")],
    ),
    (
        table("Saksbehandlar | Arkiv | ArkivsakID", "Kari Fjellheim | 033 | 24/118"),
        [(Field.CASE_OFFICER, "Kari Fjellheim"), (Field.ARCHIVE, "033"), (Field.ARCHIVE, "24/118")],
    ),
    # those who make up a partnership
    (
        table("Dato | 12.03.2024", "Kommunene: | Liv Moen, Ola Nes", "Brukerne: | Siv Dal"),
        [(Field.DATE, "12.03.2024"), (Field.PRESENT, "Liv Moen, Ola Nes"), (Field.PRESENT, "Siv Dal")],
    ),
    (
        table("Saksbehandler | Kari Fjellheim", "Arkiv | 033"),
        [(Field.CASE_OFFICER, "Kari Fjellheim"), (Field.ARCHIVE, "033")],
    ),
    (table("Kommune | Innbyggere", "Solvik | 12 000", "Elvestrand | 4 000"), []),
    (table("Dato | 12.03.2024", "Budsjett | 5 mill.", "Regnskap | 4 mill.", "Avvik | 1 mill."), []),
    (table("Dato", "12.03.2024"), []),
]


@pytest.mark.parametrize(("given", "expected"), FACTS)
def test_rows_with_known_labels_are_facts(given: Table, expected: list[tuple[Field, str]]) -> None:
    assert [(value.field, value.text) for value in fact_rows(given)] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (table("Forfall: | Vara:", "Liv Moen | Ola Nes"), [(Field.ABSENT, "Liv Moen"), (Field.SUBSTITUTE, "Ola Nes")]),
        (
            table("Deltakere: | Protokoll sendt: | Kopimottakere:", "Liv Moen // Ola Nes | Solvik | Legene"),
            [(Field.PRESENT, "Liv Moen Ola Nes"), (Field.ADDRESSEES, "Solvik"), (Field.ADDRESSEES, "Legene")],
        ),
        (
            table("Til stede: | Utskrift går til:", "Liv Moen | Solvik"),
            [(Field.PRESENT, "Liv Moen"), (Field.OTHER, "Solvik")],
        ),
        (table("Til stede: | Saker:", "Fem medlemmer | Budsjett"), []),
        (table("Til stede: | Sted:", "Liv Moen | Solvik"), []),
        (table("Referat sendt: | Kopi til:", "Solvik | Legene"), []),
        (table("Til | Faste medlemmer", "Tema | Referat fra SSU"), []),
        (table("Navn | Vara:", "Liv Moen | Ola Nes"), []),
        (table("Forfall: | Vara:"), []),
    ],
)
def test_labels_side_by_side_over_names_are_people(given: Table, expected: list[tuple[Field, str]]) -> None:
    assert [(value.field, value.text) for value in people_columns(given)] == expected


@pytest.mark.parametrize(
    ("given", "columns", "rows"),
    [
        (table("Saksnr. | Tittel", "1/23 | Budsjett"), {Field.CASE_NUMBER: 0, Field.TITLE: 1}, 1),
        (
            table("Saksnr. | Arkivsaksnr. | Tittel", "1/23 | 23/00752 | Budsjett"),
            {Field.CASE_NUMBER: 0, Field.ARCHIVE: 1, Field.TITLE: 2},
            1,
        ),
        # the archive's number and the page: neither is of the title
        (
            table("Saknr | Arkivsak | Tittel | Side", "1/23 | 23/00752-3 | Budsjett | 6"),
            {Field.CASE_NUMBER: 0, Field.ARCHIVE: 1, Field.TITLE: 2, Field.IGNORED: 3},
            1,
        ),
        (
            table("Nr | Sak | Konklusjon/oppfølging | Ansvar/frist", "1/23 | Budsjett | Vedtas. | Kari"),
            {Field.CASE_NUMBER: 0, Field.TITLE: 1, Field.DECISION: 2, Field.RESPONSIBLE: 3},
            1,
        ),
        (
            table("Saksliste", "Sak nr. | Sakstittel", "1/23 | Budsjett"),
            {Field.CASE_NUMBER: 0, Field.TITLE: 1},
            1,
        ),
        (
            table("Saks nr. |  | Ansvar", "2024.7 | **Budsjett** | Kari"),
            {Field.CASE_NUMBER: 0, Field.RESPONSIBLE: 2, Field.TITLE: 1},
            1,
        ),
        # below a head that nobody knows
        (
            table("Referatsaker | Tidsfrist | Ansvar", "14/23 Budsjett | 1.5.23 | Kari", "15/23 Legevakt |  | Per"),
            {Field.DEADLINE: 1, Field.RESPONSIBLE: 2, Field.CASE_NUMBER: 0, Field.TITLE: 0},
            2,
        ),
        (
            table("14/23 | Budsjett | Vedlegg", "15/23 | Legevakt | "),
            {Field.CASE_NUMBER: 0, Field.TITLE: 1, Field.ATTACHMENTS: 2},
            2,
        ),
        (
            table("14/23 | Budsjett | Kari", "15/23 | Legevakt | Per"),
            {Field.CASE_NUMBER: 0, Field.TITLE: 1, Field.RESPONSIBLE: 2},
            2,
        ),
        (
            table("SSU-sak 14-2023 | Budsjett | Side 1", "SSU-sak 15-2023 | Legevakt | Side 12"),
            {Field.CASE_NUMBER: 0, Field.TITLE: 1, Field.ARCHIVE: 2},
            2,
        ),
    ],
)
def test_columns_of_cases_are_told_by_head_or_numbers(given: Table, columns: dict[Field, int], rows: int) -> None:
    told = case_columns(given)
    assert told is not None
    assert told.columns == columns
    assert len(told.rows) == rows


@pytest.mark.parametrize(
    "head",
    [
        *("Konklusjon/oppfølging", "Oppfølging/konklusjon", "Oppfølging / konklusjon", "Oppfølging/ // konklusjon"),
        *("Oppfølging og konklusjon", "Konklusjon og oppfølging", "Konklusjon – oppfølging", "Vedtak & tiltak"),
        *("Vidare oppfølgjing/vedtak", "Konklusjon/videre oppfølging", "Tiltak/konklusjon", "Oppfølging/beslutninger"),
    ],
)
def test_a_column_of_what_was_decided_and_is_to_be_done_is_of_decisions(head: str) -> None:
    told = case_columns(table(f"Sak | Tema | Ansvar | {head}", "1/23 | Budsjett | Kari | Vedtas."))
    nameless = case_columns(table(f"Nr | | {head} | Ansvar", "1/23 | Budsjett | Vedtas. | Kari"))
    assert told is not None
    assert nameless is not None
    assert (told.columns[Field.TITLE], told.columns[Field.DECISION]) == (1, 3)
    assert (nameless.columns[Field.TITLE], nameless.columns[Field.DECISION]) == (1, 2)


@pytest.mark.parametrize("head", ["Oppfølging", "Oppfølging/ansvar", "Oppfølging av vedtak", "Tiltak", "Ansvar/tiltak"])
def test_a_column_of_what_is_to_be_done_alone_is_not_of_decisions(head: str) -> None:
    told = case_columns(table(f"Sak | Tema | {head}", "1/23 | Budsjett | Plan sendes ut."))
    assert told is not None
    assert Field.DECISION not in told.columns


@pytest.mark.parametrize(
    "given",
    [
        table("Kommune | Innbyggere", "Solvik | 12 000"),
        table("Dato: 12.03.2023 | Rådhuset", "Tid: 10.00 | Møterom 2"),
        table("Sak 1/23"),
    ],
)
def test_other_tables_hold_no_cases(given: Table) -> None:
    assert case_columns(given) is None


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            table("Saksnr: | Møteorgan: | Type sak | Saksbehandler", "2024.6 | SSU | Beslutning | Kari Fjellheim"),
            ["2024.6", "SSU", "Beslutning", "Kari Fjellheim"],
        ),
        (
            table(
                "Utvalg | Møtedato | Saksnr", "Formannskapet | 16.02.2023 | 3/23", "Kommunestyret | 30.03.2023 | 10/23"
            ),
            ["Formannskapet Kommunestyret", "16.02.2023 30.03.2023", "3/23 10/23"],
        ),
        (table("Saksnr | 2023/07", "Saksbehandler | Kari Fjellheim"), ["2023/07", "Kari Fjellheim"]),
        (
            table("Styresak: | 033/20", "Gjelder: | Alle", "Saksbehandler: | Kari Fjellheim", "Arkiv: | 033", "A: | B"),
            ["033/20", "Kari Fjellheim", "033"],
        ),
        (table("Sak | 1/23", "Sak | 2/23", "Saksbehandler | Kari Fjellheim"), []),  # of two cases
        (table("Sak | Budsjett", "Saksbehandler | Kari Fjellheim"), []),
        (table("Sak | Tittel | Type sak", "1/23 | Budsjett | Vedtakssak", "2/23 | Drift | Orienteringssak"), []),
        (table("Saksnr | Sak | Type", "1/23 | Budsjett | Vedtak", "2/23 | Drift | Orientering", " | Eventuelt | "), []),
        (table("Saksnr | Sak | Ansvar", "1/23 | Budsjett | Kari"), []),
        (table("Saksnr | Tittel", "1/23 | Budsjett"), []),
    ],
)
def test_the_head_of_a_case_paper_is_no_agenda(given: Table, expected: list[str]) -> None:
    assert [value.text for value in case_head(given)] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (table("Navn | Funksjon | Representerer", "Kari Fjellheim | Leder | SP"), True),
        (table("Namn | Stilling", "Kari Fjellheim | ordførar"), True),
        (table("Møtedeltakarar | Parti | Rolle", "Kari Fjellheim | SP | Leiar"), True),
        (table("Forfall | Parti | Møtande varamedlem", "Kari Fjellheim | SP | Per Strand"), True),
        (table("Forfall | Vara", "Kari Fjellheim | Per Strand"), False),  # labels, each over its own people
        (table("Medlemmer | Parti", "Fire menn | SP"), False),
        (table("Navn | Pris", "Vinterdekk | 4 000"), False),
        (table("Navn", "Kari Fjellheim"), False),
    ],
)
def test_a_table_of_people_has_a_head_for_names(given: Table, *, expected: bool) -> None:
    assert is_attendance(given) is expected
