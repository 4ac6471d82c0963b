"""Marks of what is not for the public: what closes a case or paper, and what only speaks of it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.closed import MAY_TELL, closed_by_text, closed_by_title, closed_by_value, sentences_that_close
from extractors.vocabulary import closed as vocabulary
from models.layout import Paragraph
from models.vocabulary import ClosedReason

EXEMPT, MEETING, GRADED = ClosedReason.EXEMPT, ClosedReason.CLOSED_MEETING, ClosedReason.GRADED


@pytest.mark.parametrize(
    ("text", "reason", "words"),
    [
        # lines of their own
        ("Unntatt offentlighet", EXEMPT, "Unntatt offentlighet"),
        ("UNNTATT OFFENTLIGHET", EXEMPT, "UNNTATT OFFENTLIGHET"),
        ("Unntatt offentlegheit", EXEMPT, "Unntatt offentlegheit"),
        ("Unnateke offentlegheita", EXEMPT, "Unnateke offentlegheita"),
        ("Unntatt fra offentlighet etter offl. § 13", EXEMPT, "Unntatt fra offentlighet etter offl. § 13"),
        ("U.off", EXEMPT, "U.off"),
        ("(U.off. § 13)", EXEMPT, "U.off. § 13"),
        ("Off.l. § 13 jf. fvl. § 13", EXEMPT, "Off.l. § 13 jf. fvl. § 13"),
        ("offl. § 23", EXEMPT, "offl. § 23"),
        ("Offentleglova § 13 første ledd, jf. forvaltningsloven § 13 første ledd nr. 1", EXEMPT, None),
        ("Lukket møte", MEETING, "Lukket møte"),
        ("Lukka møte", MEETING, "Lukka møte"),
        # labelled
        ("Tilgang: Unntatt offentlighet", EXEMPT, "Unntatt offentlighet"),
        ("Tilgang: UO", GRADED, "Tilgang: UO"),
        ("Gradering: U.off. § 14", EXEMPT, "U.off. § 14"),
        ("Gradering: Fortrolig", GRADED, "Fortrolig"),
        ("Gradering: Kun for styret", GRADED, "Gradering: Kun for styret"),
        ("Unntatt off.: X", EXEMPT, None),
        ("Lukket: Ja", MEETING, "Lukket: Ja"),
        ("Skjerming: offl. § 26", EXEMPT, "offl. § 26"),
        # sentences
        ("Saken er unntatt offentlighet, jf. offl. § 13.", EXEMPT, "unntatt offentlighet, jf. offl. § 13"),
        ("Saka er unnateke offentlegheit. Leiaren orienterte.", EXEMPT, "Saka er unnateke offentlegheit"),
        ("Møtet ble lukket etter kommuneloven § 11-5.", MEETING, "Møtet ble lukket etter kommuneloven § 11-5"),
        ("Møtet vart lukka.", MEETING, "Møtet vart lukka"),
        ("Møtet ble enstemmig vedtatt lukket.", MEETING, "Møtet ble enstemmig vedtatt lukket"),
        ("Utvalget vedtok å lukke møtet under behandlingen.", MEETING, "vedtok å lukke møtet"),
        ("Saken ble behandlet i lukket møte.", MEETING, "Saken ble behandlet i lukket møte"),
        ("Saka vart handsama for stengde dører.", MEETING, "Saka vart handsama for stengde dør"),
        ("Møtet lukkes, jf. kommuneloven § 11-5.", MEETING, "Møtet lukkes, jf. kommuneloven § 11-5"),
    ],
)
def test_what_closes_a_case_or_paper(text: str, reason: ClosedReason, words: str | None) -> None:
    mark = closed_by_text([Paragraph(text)])
    assert mark is not None
    assert mark.reason is reason
    assert words is None or mark.words == words


@pytest.mark.parametrize(
    "text",
    [
        "Møtet er åpent.",
        "Møtet er åpent for publikum, og dørene lukkes ikke.",
        "Møtet ble ikke lukket.",
        "Saken ble ikke lukket.",
        "Saka vart ikkje handsama i lukka møte.",
        "Saken er ikke unntatt offentlighet.",
        "Forslaget om at møtet ble lukket falt.",
        "Det ble reist spørsmål om møtet er lukket.",
        "Dersom møtet er lukket, skal det protokolleres.",
        "Møtet kan lukkes etter kommuneloven § 11-5.",
        "Møtet ble lukket kl. 14.30.",
        "Tilgang: Åpen",
        "Tilgang: Alle ansatte får nøkkelkort fra 1. mars",
        "Tilgang: Offentlig",
        "Gradering: Ingen",
        "Gradering: Ugradert",
        "Unntatt off: Offentlig: X",
        "Lukket: Nei",
        "Lukka del:",
        "Unntatt offentlighet:",
        "Opplysninger om søkerne slettes etter ett år, jf. personopplysningsloven § 1.",
        "Taushetsplikten følger av forvaltningsloven § 13, og innsyn av offentleglova § 13.",
        "Vedtaket er truffet etter offl. § 23 og kommuneloven § 5-1.",
        "Lukkede døgnplasser økes fra 4 til 6.",
        "Avviket ble lukket i mars.",
        "Alle avvik er lukket.",
        "Vedlegg 2 er unntatt offentlighet.",
        "Er saken unntatt offentlighet?",
        "U.S. off the record",
    ],
)
def test_what_only_speaks_of_it(text: str) -> None:
    assert closed_by_text([Paragraph(text)]) is None


def test_an_attachment_that_is_exempt_does_not_close_the_case() -> None:
    lines = (
        "Saken gjelder leie av lokaler.",
        "Vedlegg:",
        "Rapport",
        "Unntatt offentlighet",
        "Vurdering:",
        "Leien er lav.",
    )
    assert closed_by_text([Paragraph(line) for line in lines]) is None


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("PS 14/23 Personalsak - Unntatt offentlighet", "Unntatt offentlighet"),
        ("PS 14/23 Personalsak (unntatt offentlighet, offl. § 13)", "unntatt offentlighet, offl. § 13"),
        ("Personalsak Unntatt offentlighet §6", "Unntatt offentlighet §6"),
        ("Tilsetting av helsesjef unnateke offentlegheit", "unnateke offentlegheit"),
        ("Personalsak (offl. § 13)", "offl. § 13"),
        ("Sak 14/23 U.off. § 13: Personalsak", "U.off. § 13"),
        ("Lukket sak: Tomtesalg", "Lukket sak"),
        ("Tomtesalg (lukket møte)", "lukket møte"),
        ("Protokoll fra lukket møte 12.03.2024", "fra lukket møte"),
        ("Unntatt offentlighet", "Unntatt offentlighet"),
        ("Spørsmål om erstatning – unntatt offentlighet", "unntatt offentlighet"),
    ],
)
def test_what_closes_a_case_in_its_title(title: str, words: str) -> None:
    mark = closed_by_title(title)
    assert mark is not None
    assert mark.words == words


@pytest.mark.parametrize(
    "title",
    [
        "Lukket avdeling ved Sykehuset Solvik",
        "Retningslinjer for saker unntatt offentlighet",
        "Ny offentleglov",
        "Høring: endringer i offentleglova § 13",
        "Praksis for lukking av møter",
        "Tilgang til journal",
        "Åpent møte om legevakten",
        "Avvik som ikke er lukket",
    ],
)
def test_what_closes_nothing_in_a_title(title: str) -> None:
    assert closed_by_title(title) is None


@pytest.mark.parametrize("value", ["X", "x", "Ja", "Offl. § 13", "§ 13", "UO", "Lukket", "☒"])
def test_what_closes_a_row_in_its_column(value: str) -> None:
    assert closed_by_value("Lukket", value) is not None


@pytest.mark.parametrize("value", ["", "-", "Nei", "Åpen", "12", "Se vedlegg", "Kari Fjellheim"])
def test_what_closes_no_row(value: str) -> None:
    assert closed_by_value("Lukket", value) is None


def test_a_sentence_outside_the_cases_may_name_them() -> None:
    line = Paragraph("Møtet ble satt kl. 9. Møtet ble lukket under behandling av sak 14/23.")
    assert [sentence for sentence, _ in sentences_that_close([line])] == [
        "Møtet ble lukket under behandling av sak 14/23."
    ]


@pytest.mark.parametrize("words", [*vocabulary.EXEMPT, vocabulary.PUBLIC_ACCESS_LAW, *vocabulary.CLOSED_THINGS])
@given(st.data())
def test_all_words_that_close_hold_what_is_looked_for_first(words: str, data: st.DataObject) -> None:
    printed = data.draw(st.from_regex(re.compile(words.replace("(?=", "(?:"), re.ASCII), fullmatch=True))
    assert MAY_TELL.search(printed)
