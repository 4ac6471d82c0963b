"""Blocks told apart: facts, cases, heads of case papers, prose."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.sections.flattened_heads import column_words
from extractors.sections.pieces import pieces
from extractors.sections.records import CaseHead, Facts, OtherTable, Piece, piece_paragraphs
from extractors.vocabulary.fields import Field
from models.layout import Table, paragraphs
from tests.extractors.made_papers import blocks, line, table


def told(*given_blocks: str | Table) -> list[Piece]:
    return pieces(blocks(*given_blocks))


def facts(*given_blocks: str | Table) -> list[tuple[Field, str]]:
    (piece,) = [piece for piece in told(*given_blocks) if isinstance(piece, Facts)]
    return [(value.field, value.text) for value in piece.values]


def names(*given_blocks: str | Table) -> list[str]:
    return [type(piece).__name__ for piece in told(*given_blocks)]


@pytest.mark.parametrize(
    ("given_blocks", "expected"),
    [
        ((table("SAK 12/97 | ARKIV 243 H | JNR 97/1187"),), ["Prose"]),
        ((table("Sak 12/97 | "),), ["Prose"]),
        ((table("SAK 12/97 | **Budsjett 1998**"), "Vedtak: Utsettes."), ["Prose", "Prose"]),
        # rows of an agenda
        ((table("SAK 12/97 | Budsjett 1998"),), ["Cases"]),
        ((table("SAK 12/97 | Budsjett 1998"), "Sak 12/97 Budsjett 1998"), ["Cases", "Prose"]),
        ((table("SAK 12/97 | Budsjett 1998 | Kari Fjellheim"), "Tekst."), ["Cases", "Prose"]),
        ((table("SAK 12/97 | Budsjett", "SAK 13/97 | Plan"), "Tekst."), ["Cases", "Prose"]),
        ((table("12/97 | 97/1187"), "Tekst."), ["Cases", "Prose"]),
        ((table("Post | Sum"), "Tekst."), ["OtherTable", "Prose"]),
    ],
)
def test_a_case_alone_in_columns_heads_what_stands_below(
    given_blocks: tuple[str | Table, ...], expected: list[str]
) -> None:
    assert names(*given_blocks) == expected


@pytest.mark.parametrize(
    ("given_blocks", "expected"),
    [
        (
            ("Møtested: Rådhuset", "Dato: 12.03.2023", "Tidspunkt: 09:00 - 11:30"),
            [(Field.PLACE, "Rådhuset"), (Field.DATE, "12.03.2023"), (Field.TIME, "09:00 - 11:30")],
        ),
        (("Dato/sted 29.02.24, kl. 13, Rådhuset",), [(Field.DATE, "29.02.24, kl. 13, Rådhuset")]),
        (
            ("Møtedato: 12.03.2023   Saksbehandler: Per Strand",),
            [(Field.DATE, "12.03.2023"), (Field.CASE_OFFICER, "Per Strand")],
        ),
        (
            (
                "Møtestad: Rådhuset",
                "Møtedato: 04.12.2013",
                "Desse medlemmene møtte:",
                "Kari Fjellheim",
                "Forfall: Liv Moen",
            ),
            [
                (Field.PLACE, "Rådhuset"),
                (Field.DATE, "04.12.2013"),
                (Field.PRESENT, "Kari Fjellheim"),
                (Field.ABSENT, "Liv Moen"),
            ],
        ),
        (
            ("Følgende medlemmer møtte:", "Kari Fjellheim, leder", "Per Strand", "Forfall:", "Liv Moen"),
            [(Field.PRESENT, "Kari Fjellheim, leder Per Strand"), (Field.ABSENT, "Liv Moen")],
        ),
        (("Forfall: Liv Moen Vara: Ola Nes",), [(Field.ABSENT, "Liv Moen"), (Field.SUBSTITUTE, "Ola Nes")]),
        (("Møtested: Rådhuset Møtetid: kl. 10",), [(Field.PLACE, "Rådhuset"), (Field.TIME, "kl. 10")]),
        (
            (
                "Fra administrasjonen møtte:",
                "Navn: Tittel:",
                "Kari Fjellheim Rådmann",
                "Per Strand Rådgiver",
                "Ja vel.",
            ),
            [(Field.PRESENT, "Navn: Tittel: Kari Fjellheim Rådmann Per Strand Rådgiver")],
        ),
        (("Dato: 12.03.2009 Tid: 10:00",), [(Field.DATE, "12.03.2009"), (Field.TIME, "10:00")]),
        (
            ("Til stede: Kari Fjellheim", "Fra adm.: direktør Liv Moen", "Protokoll: Ola Nes, styresekretær"),
            [
                (Field.PRESENT, "Kari Fjellheim"),
                (Field.PRESENT, "direktør Liv Moen"),
                (Field.MINUTE_TAKER, "Ola Nes, styresekretær"),
            ],
        ),
        (("Dato: 12.03.2009", "Referat ved: Ola Nes"), [(Field.DATE, "12.03.2009"), (Field.MINUTE_TAKER, "Ola Nes")]),
        (
            (
                "Til stede: Kari Fjellheim leder",
                "Per Strand nestleder",
                "Ola Nes vara for Liv Moen",
                "Per Strand orienterte",
            ),
            [(Field.PRESENT, "Kari Fjellheim leder Per Strand nestleder Ola Nes vara for Liv Moen")],
        ),
        (
            (
                "Til stede: Kari Fjellheim leder",
                table("Per Strand | nestleder", "Ola Nes | medlem"),
                "Forfall: Liv Moen",
            ),
            [(Field.PRESENT, "Kari Fjellheim leder"), (Field.PRESENT, ""), (Field.ABSENT, "Liv Moen")],
        ),
        (
            ("Til stede: Kari Fjellheim", "Forfall: Liv Moen", "Brukerutvalget: Per Strand, observatør"),
            [(Field.PRESENT, "Kari Fjellheim"), (Field.ABSENT, "Liv Moen"), (Field.PRESENT, "Per Strand, observatør")],
        ),
        # groups of those present, in a table below the label
        (
            ("**Til stades:**", table("Ordførarar: | Kari Fjellheim, Per Strand", "Forfall: | Ola Nes")),
            [(Field.PRESENT, ""), (Field.PRESENT, "Kari Fjellheim, Per Strand"), (Field.ABSENT, "Ola Nes")],
        ),
        # two lists, each below its own head
        (
            (
                table("Møtedeltakarar | Parti | Rolle", "Kari Fjellheim | SP | Leiar"),
                table("Forfall | Parti | Møtande varamedlem", "Liv Moen | H | Per Strand"),
            ),
            [(Field.PRESENT, ""), (Field.ABSENT, "")],
        ),
        (
            ("Til stede: Kari Fjellheim", "Forfall: Liv Moen", "SP: Per Strand"),  # a party's absent
            [(Field.PRESENT, "Kari Fjellheim"), (Field.ABSENT, "Liv Moen SP: Per Strand")],
        ),
        (
            ("Forfall: Liv Moen", "Frå fylkesrådmannen: fylkesrådmann Ola Nes, økonomisjef Per Strand"),
            [(Field.ABSENT, "Liv Moen"), (Field.PRESENT, "fylkesrådmann Ola Nes, økonomisjef Per Strand")],
        ),
        (
            ("Forfall: Liv Moen", "Frå fylkesrådmannen: Saka om budsjettet vert utsett."),  # what he says
            [(Field.ABSENT, "Liv Moen")],
        ),
        (("Ola Nes", "Referent"), [(Field.MINUTE_TAKER, "Ola Nes")]),
        (("Møtet ble hevet kl. 12.30.",), [(Field.HELD, "Møtet ble hevet kl. 12.30.")]),
        (
            ("Til stede:", table("Navn | Funksjon", "Kari Fjellheim | leder")),
            [(Field.PRESENT, "")],
        ),
        (("Møtestad: Tindal rådhus, festsalen",), [(Field.PLACE, "Tindal rådhus, festsalen")]),
        # the last line of a form, whose others are a table
        (
            (table("Møtestad: | Rådhuset", "Møtedato: | 12.03.2023"), "Tid: kl. 12.00"),
            [(Field.PLACE, "Rådhuset"), (Field.DATE, "12.03.2023"), (Field.TIME, "kl. 12.00")],
        ),
        (
            ("Utval: HOVUDUTVALET", table("Møtestad: | Rådhuset", "Møtedato: | 12.03.2023")),
            [(Field.BODY, "HOVUDUTVALET"), (Field.PLACE, "Rådhuset"), (Field.DATE, "12.03.2023")],
        ),
        (
            (table("Møtestad: | Rådhuset", "Møtedato: | 12.03.2023"), "Merknad: Ingen"),
            [(Field.PLACE, "Rådhuset"), (Field.DATE, "12.03.2023")],
        ),
        (
            ("Til stede:", table("A: | Kari Fjellheim", "H: | Liv Moen"), "V/KrF: Per Strand, Ola Nes"),
            [(Field.PRESENT, ""), (Field.PRESENT, "V/KrF: Per Strand, Ola Nes")],
        ),
        (
            ("Til stede:", table("A: | Kari Fjellheim", "H: | Liv Moen"), "Innspill: Saken er god."),
            [(Field.PRESENT, "")],
        ),
        (
            ("Forfall: Liv Moen", "Fra brukerutvalget (observatører):", "Kari Fjellheim, leder"),
            [(Field.ABSENT, "Liv Moen"), (Field.PRESENT, "Kari Fjellheim, leder")],
        ),
        (
            ("Dato: 12.03.2023", "Utvalg: Formannskapet", "Vedlegg:", "[1.] Budsjett", "Til stede: Kari Fjellheim"),
            [
                (Field.DATE, "12.03.2023"),
                (Field.BODY, "Formannskapet"),
                (Field.ATTACHMENTS, "1. Budsjett"),
                (Field.PRESENT, "Kari Fjellheim"),
            ],
        ),
    ],
)
def test_labelled_lines_are_facts(given_blocks: tuple[str | Table, ...], expected: list[tuple[Field, str]]) -> None:
    assert facts(*given_blocks) == expected


@pytest.mark.parametrize(
    ("given_blocks", "expected"),
    [
        # labelled lines set in cells, all of them
        ((table("Tid: 3.11.2016 kl 14 | Møteleder: Liv Moen", "Til stede: Ola Nes | Forfall: Kari Dal"),), ["Facts"]),
        ((table("Tid: 3.11.2016 kl 14 | Møteleder: Liv Moen", "Utvalget ble enig. | Sak"),), ["OtherTable"]),
        ((table("Saksnr | Tittel", "1/23 | Budsjett"), "Tid: kl. 12.00"), ["Cases", "Prose"]),
        # the longer of two lists side by side goes on below them
        (
            (table("Deltakere: | Forfall:", "Liv Moen | Ola Nes"), "Kari Dal (Solvik)", "Per Li, gikk etter", "sak 3"),
            ["Facts"],
        ),
        ((table("Deltakere: | Forfall:", "Liv Moen | Ola Nes"), "Saken ble utsatt."), ["Facts", "Prose"]),
        # a case in bold ends a list of people
        (
            ("Forfall: Per Strand", "**27/22 Godkjenning**", "Merknad: Ingen", "Møteleder: Liv Moen"),
            ["Facts", "Prose", "Prose", "Facts"],
        ),
        # a list of copies ends with its page
        (("Kopi: Varamedlemmene", "\fKlinisk utvalg Solvik", "Møtedato: 3.11.2016"), ["Facts", "Prose", "Facts"]),
        (("Kommunene ble enige om en felles plan.",), ["Prose"]),
        (("Sted: Rådhuset",), ["Prose"]),  # one label without day or people proves nothing
        (("Referat fra SSU 12.03.24",), ["Prose"]),
        (("Dato: 12.03.2023", "Protokoll", "Protokoll: godkjent"), ["Facts", "Prose", "Prose"]),
        (("Dato: 12.03.2023", "Sak 1/23 Budsjett"), ["Facts", "Prose"]),
        (("Til stede: Kari Fjellheim", "[1.] **Velkommen**"), ["Facts", "Prose"]),
        (("Dato: 12.03.2023", "Møtedato: 14.04.2023"), ["Facts"]),
        (("Saks nr. Ansvar", "2024.7"), ["ColumnLine", "Prose"]),
        (("Kari Fjellheim", "Referent", "Per Strand"), ["Prose", "Facts"]),
        ((table("Kommune | Innbyggere", "Solvik | 12 000"),), ["OtherTable"]),
        ((table("Saksnr | Tittel", "1/23 | Budsjett"),), ["Cases"]),
        (
            (table("Dato | 12.03.2023", "Til stede | Kari Fjellheim", "Sak | Innhold | Ansvar", "1-23 | Budsjett | "),),
            ["Facts", "Cases"],
        ),
        ((table("Til stede: | Kari Fjellheim", "Sak 1/23 | Budsjett"), "Vedtak:"), ["Facts", "Prose", "Prose"]),
        ((table("Til stede: | Kari Fjellheim", "Sak 1/23 | Budsjett", "Sak 2/23 | Plan"),), ["Facts", "Cases"]),
        ((table("Til stede: | Kari Fjellheim", "11.30 | Pause"),), ["Facts"]),
        # who prepared a case for which day, above its number and title
        ((table("Møtedato: 14.04.2023", "Saksbeh/tlf:", "Ola Nes"), "Sak 1/23 Budsjett"), ["CaseHead", "Prose"]),
        ((table("Møtedato: 14.04.2023", "Saksbeh/tlf:", "Ola Nes"), "Tekst."), ["OtherTable", "Prose"]),
        ((table("Dato: 14.04.2023", "Saksbeh/tlf:", "Ola Nes"), "Sak 1/23 Budsjett"), ["OtherTable", "Prose"]),
        (
            (table("Dato møte: | 14.04.2023", "Saksbehandler: | Ola Nes"), "SAK 1/23", "BUDSJETT"),
            ["CaseHead", "Prose", "Prose"],
        ),
        ((table("Dato møte: | 14.04.2023", "Saksbehandler: | Ola Nes"), "Tekst."), ["Facts", "Prose"]),
        (("Sak nr: 1/23", "Behandles: 14.04.23", "Saksbehandler: Ola Nes", "Budsjett"), ["CaseHead", "Prose"]),
        (("Behandles: 14.04.23", "Saksbehandler: Ola Nes", "Budsjett"), ["Prose", "Prose", "Prose"]),
        (("Når det gjelder legevakten, er møtet 12.03.2023 avlyst.",), ["Prose"]),  # opens a sentence
        (("Når tirsdag 12.03.2023 kl. 9",), ["Facts"]),
        # columns set too close to be told apart
        ((table("Behandles i utvalg | Møtedato Saknr", "Styret | 14.04.2023 2/23"), "Tekst."), ["CaseHead", "Prose"]),
        ((table("Utval | Møtedato Saknr", "Formannskapet | 14.04.2023 2/23", "Styret | 2.5.2023 3/23"),), ["CaseHead"]),
        ((table("Behandles i utvalg | Møtedato Saknr", "Styret | Budsjettet er vedtatt"),), ["OtherTable"]),
        (("Møtedato: 14.04.2023", "Saksbeh/tlf: Ola Nes", "Sak 1/23 Budsjett"), ["CaseHead", "Prose"]),
        (("Møtedato: 14.04.2023", "Saksbeh/tlf: Ola Nes", "Tekst."), ["Facts", "Prose", "Prose"]),
        (("Til stede: Kari Fjellheim", table("Ola Nes | Per Strand (sign.)")), ["Facts", "OtherTable"]),
        (("Til stede: Kari Fjellheim", table("Lønn | 5", "Drift | 3")), ["Facts", "OtherTable"]),
        ((table("Kommune | Innbyggere", "Sak | Innhold", "1-23 | Budsjett"),), ["Cases"]),
        ((table("Dato | 12.03.2023"), "Velkommen"), ["Facts", "Prose"]),
        ((table("Dato | 12.03.2023"), "Møteleder: Kari Fjellheim"), ["Facts"]),
        ((table("Dato | 12.03.2023"), "Tekst.", table("Dato | 14.04.2023")), ["Facts", "Prose", "Facts"]),
        ((table("Navn | Funksjon", "Kari Fjellheim | leder"),), ["Facts"]),
        # the day of a case's paper is no meeting's
        (("Sak 1/23 Budsjett", "Dato: 02.05.2023   Saksbehandler: Per Strand"), ["Prose", "Prose"]),
        (("Dato: 02.05.2023   Arkiv: 033   Saksbeh.: Per Strand", "Tekst."), ["Prose", "Prose"]),
        (("Sak 1/23 Budsjett", "Dato: 02.05.2023", "Vedlegg: Notat", "Tekst."), ["Prose"] * 4),
        (("Sak 1/23 Budsjett", "Saksbehandler: Per Strand", "Dato: 02.05.2023"), ["Prose"] * 3),
        (("Sak 1/23 Budsjett", "Dato: 12.03.2023", "Møteleder: Per Strand"), ["Prose", "Facts"]),
        (("1/23 Referat fra SSU", "Dato: 12.03.2023"), ["Prose", "Facts"]),
        (("Dato: 12.03.2023", "Saksbehandler: Per Strand"), ["Facts", "Prose"]),
        (("Dato: 12.03.2023   Referent: Per Strand",), ["Facts"]),
        (("Møtedato: 12.03.2023   Saksbehandler: Per Strand",), ["Facts"]),
        # attachments end a paper, and the next begins on a new page
        (("**Vedlegg**", "Notat", "\fMøtedato: 12.03.2023   Saksbehandler: Per Strand"), ["Prose", "Prose", "Facts"]),
        (("**Vedlegg**", "Notat", "\fSolvik", "Møtedato: 12.03.2023"), ["Prose", "Prose", "Prose", "Facts"]),
        (("Vedlegg: Notat", "Møtedato: 12.03.2023", "Sted: Rådhuset"), ["Facts"]),
    ],
)
def test_blocks_become_pieces(given_blocks: tuple[str | Table, ...], expected: list[str]) -> None:
    assert names(*given_blocks) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saks nr.  Ansvar", (Field.CASE_NUMBER, Field.RESPONSIBLE)),
        (
            "Saksnr: Møteorgan: Type sak Saksbehandler",
            (Field.CASE_NUMBER, Field.BODY, Field.ITEM_TYPE, Field.CASE_OFFICER),
        ),
        ("Sak 5/23 Ansvar", ()),
        ("Ansvar Saksnr", ()),
        ("Saksnr", ()),
        ("", ()),
    ],
)
def test_a_line_of_column_heads_begins_with_the_number(text: str, expected: tuple[Field, ...]) -> None:
    assert column_words(text) == expected


@pytest.mark.parametrize(
    ("below", "taken"),
    [
        (("2025.03 SSU Orientering", "Dialog", "Kari Fjellheim", "Kommunene ba om dette."), 3),
        (("3/23 Formannskapet 16.02.2023", "10/23 Kommunestyret 30.03.2023", "Budsjett 2023"), 2),
        (("Kommunene ba om dette.",), 0),
    ],
)
def test_a_flattened_head_takes_the_values_below_it(below: tuple[str, ...], taken: int) -> None:
    head = told("Saksnr.: Utvalg Møtedato", *below)[0]
    assert isinstance(head, CaseHead)
    assert len(piece_paragraphs(head)) == taken


WORDS = st.sampled_from(
    [
        "Dato:",
        "12.03.2023",
        "Til stede:",
        "Kari Fjellheim",
        "Referent",
        "Forfall:",
        "Sak 1/23",
        "Vedtak",
        "budsjett",
        "Vara:",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


@given(st.lists(TEXTS, max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_word_of_a_value_is_lost(texts: list[str]) -> None:
    kept = " ".join(paragraph.text for piece in told(*texts) for paragraph in piece_paragraphs(piece))
    for word in ("12.03.2023", "Kari Fjellheim", "budsjett"):
        assert kept.count(word) == " ".join(texts).count(word)


def test_tables_keep_their_paragraphs() -> None:
    given_table = table("Kommune | Innbyggere", "Solvik | 12 000 // omtrent")
    (piece,) = told(given_table)
    assert isinstance(piece, OtherTable)
    assert piece_paragraphs(piece) == tuple(paragraphs((given_table,)))
    assert line("Solvik") in piece_paragraphs(piece)
