"""Labels: which field they name, bokmål and nynorsk, and words that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.fields import (
    block_label,
    column_field,
    fact_field,
    fact_label,
    labelled_types,
    names_origin,
    strip_label_mark,
)
from extractors.vocabulary.fields import Field
from models.layout import Paragraph, Span

FACTS = {
    Field.BODY: ["Utvalg:", "Styre:", "Utvalg/styre/råd:", "Organ:", "Utval:", "Møteorgan"],
    Field.PLACE: ["Sted/lokale:", "Møtested:", "Sted:", "Møtested/lokaler:", "Møtestad:", "Stad:"],
    Field.DATE: ["Møtedato:", "Dato møte:", "Dato for møtet", "Dato:", "Møtedato/tid:", "Dato/sted", "Tid og stad:"],
    Field.TIME: ["Tid:", "Tidspunkt:", "Møtetid:", "Frå kl.:"],
    Field.ENDS: ["Til kl.:", "Møtet hevet:"],
    Field.PRESENT: [
        *("Til stede:", "Tilstede:", "Til stede på møtet", "Følgende medlemmer møtte:", "Deltakere:", "Deltagere:"),
        *("Representanter:", "Til stades:", "Tilstades:", "Desse medlemmene møtte:", "Desse møtte", "Møtedeltakarar"),
        *("Fra adm.:", "Frå adm.", "Frå føretaket", "Frå helseføretaket:", "Frå tilsette:"),
        *("Fra brukerutvalget:", "Frå ungdomsrådet:"),
        *("Fra administrasjonen møtte:", "Andre som var tilstedet", "Andre:", "Frå adm. møtte:", "Medlemmer:"),
        *("Fra adm.:", "Frå adm:", "Fra administrasjonen deltok:", "Fra adm. (evt. andre):"),
        *("Til stede som observatør:", "Møtte som observatørar:"),
        *("Øvrige medlemmer til stede:", "Øvrige til stede:", "Andre styremedlemmer til stede:"),
        *("Møtande frå administrasjonen:", "Møtende fra administrasjonen:", "Frammøtte frå administrasjonen:"),
    ],
    Field.ABSENT: [
        "Forfall:",
        "Forfall/møtte ikkje",
        "Permisjoner:",
        "Forfall meldt frå følgjande medlemar",
        "Frafall:",
        "Fråfall:",
        "Meldt fråfall",
        "Meldt avbud:",
    ],
    Field.SUBSTITUTE: ["Vara:", "Møtte for", "Møtende varamedlem", "Desse varamedlemene møtte:"],
    Field.ADDRESSEES: [
        "Innkalte til møtet:",
        "Kopi av innkallingen sendes:",
        "Kopi av møteprotokollen sendes:",
        *("Til:", "Sendt til:", "Distribusjonsliste:"),
    ],
    Field.CHAIR: ["Møteleder:", "Møteleiar:", "Ordstyrer", "Møtedirigent:"],
    Field.MINUTE_TAKER: ["Sekretær:", "Referent:", "Møtesekretærer:", "Skriver:"],
    Field.SECRETARIAT: ["Sekretariat:", "Frå sekretariatet:"],
    Field.ARCHIVE: ["Arkivsak:", "Arkivsaksnr.:", "Vår ref.:", "Arkivkode:", "Arkivreferanse:"],
    Field.ATTACHMENTS: ["Vedlegg:", "11 vedlegg", "Trykte vedlegg:", "Vedlagte dokumenter:", "Vedlagte saksdokument:"],
    Field.IGNORED: ["Underskrifter:", "Saksliste:", "Sakskart"],
}
COLUMNS = {
    Field.CASE_NUMBER: [
        *("Saksnr.", "Saksnr.:", "Sak nr.", "UTV. SAKSNR.", "SAK NR.", "Saknr", "Møtesaksnummer", "Sak"),
        *("Utv.saksnr", "Utv.saknr.", "Utvalssaksnr.", "Utvalgssaksnummer", "Utvalssak"),
        "Utv.sak nr",
    ],
    Field.TITLE: ["Tittel", "Sakstittel", "Innhold:", "Navn på sak:", "Saka gjeld:", "Vedrørende:", "Sakens tittel"],
    Field.ITEM_TYPE: ["Type sak", "Sakstype", "Type"],
    Field.RESPONSIBLE: [
        *("Ansvar", "Ansvarleg", "Ansvar/frist", "Saksansvarlig", "Ansvar og frist", "Ansvarlig / frist"),
        *("Frist og ansvar", "Ansvarleg, tidsfrist", "Frist/ansvar"),
    ],
    Field.CASE_OFFICER: ["Saksbehandler:", "Saksbeh:", "Saksbeh/tlf:", "Sakshandsamar:", "Saksbehandlar"],
    Field.BODY: ["Utval", "Saken behandles i:", "Utvalg", "Behandles i utvalg", "Handsamast i utval"],
    Field.DATE: ["Møtedato", "Dato", "Dato møte", "Behandles", "Handsamast"],
    Field.ARCHIVE: ["Arkivsaksnr.", "Kart", "Side"],
    Field.ACCESS: ["Lukket", "Unntatt off", "Tilgang:"],
    Field.DEADLINE: ["Frist", "Tid (minutter)"],
}
BLOCKS = {
    Field.PROPOSAL: [
        *("Forslag til vedtak:", "Forslag til vedtak", "Kommunedirektørens forslag til vedtak:", "INNSTILLING"),
        *("Kontrollutvalgets forslag til vedtak:", "Forslag fremmet i møtet:", "Fylkesrådens innstilling til vedtak:"),
        *(
            "Formannskapets innstilling, enst.:",
            "Plenumsledelsens innstilling",
            "Tilrådning:",
            "Ordførers innstilling:",
        ),
        *("ADM. DIREKTØRS INNSTILLING:", "Framlegg til vedtak:", "Rådmannen sitt framlegg til vedtak:", "TILRÅDING:"),
        *("Rådmannen gjer følgjande framlegg til vedtak:", "LEIAREN I VALSTYRET SI TILRÅDING:"),
        *("Sekretariatet si tilråding", "LEV - Tilråding:", "Tilleggsforslag fra Solvik kommune:", "Felles forslag:"),
        *(
            "Fellesframlegg:",
            "Framlegg frå ordføraren:",
            "Omforent forslag:",
            "Tilrådd vedtak:",
            "Foreslått konklusjon:",
        ),
        "Kari Fjellheim fremmet følgende tilleggsforslag:",
        *("Kari Fjellheim (Sp) fremmet slikt alternativt forslag til pkt. 2:", "Per Strand satte frem slikt forslag:"),
        "Liv Moen (V) sette fram slikt alternativt framlegg til punkt 3:",
        *("Liv Moen (V) sette fram slikt tillegg:", "Per Strand fremmet følgende tillegg til punkt 2:"),
        "Kari Fjellheim foreslo følgende tillegg:",
        *("RÅDMANNEN SITT FRAMLEGG", "Fylkesrådmannens forslag", "Komiteen sitt framlegg:"),
        "Rådmannen tilrår at styret legger saken fram for kommunestyret med slikt forslag til vedtak:",
        "Rådmannen legg med dette saka fram med følgjande framlegg til vedtak:",
    ],
    Field.DECISION: [
        *("Vedtak:", "Vedtak", "VEDTAK", "Vedtak enst.:", "Kommunestyrets vedtak, enst.:", "SP - vedtak:"),
        *("Arbeidsmiljøutvalgs vedtak, enst.:", "OOUK - vedtak:", "Kontrollutvalgets vedtak:", "Konklusjon:"),
        *("Det ble fattet følgende vedtak:", "VALSTYRET 001/15 VEDTAK:", "KS-124/13 Vedtak:"),
        *("Styrets vedtak mot en stemme (Moen):", "Vedtak med 5 mot 3 stemmer:", "Styret sitt vedtak mot 2 røyster:"),
        *("Dette gir følgjande endeleg vedtak:", "Vedtak i SSU 12.03.24:"),
        *("Konklusjon/oppfølging:", "Oppfølging/konklusjon:", "Oppfølging og vedtak:", "Vedtak & tiltak:"),
        "Planutvalget kom fra til følgende konklusjon:",
        *("Eldrerådets uttalelse:", "Ungdomsrådet si fråsegn:"),
        *("Utvalg barn og kultur 18.05.2019 vedtak:", "Driftsutvalget, 18.05.19 vedtak:"),
    ],
    Field.TREATMENT: [
        *("Behandling", "Behandling:", "Kommunestyrets behandling:", "Formannskaps behandling av sak 10/2026"),
        *("Behandling/vedtak i Planutvalget den 01.07.2004 sak 0027/04", "Behandling i Kommunestyret 04.12.2013:"),
        *("Handsaming:", "Saksprotokoll i formannskapet"),
    ],
    Field.VOTING: ["Votering", "III Votering", "Avstemming:", "Røysting:"],
    Field.TEXT: [
        *(
            "Bakgrunn for saken:",
            "Saksopplysninger:",
            "Faktabeskrivelse",
            "Hva saken gjelder",
            "Sammendrag",
            "Utredning:",
        ),
        *(
            "Det vises til:",
            "Saksgrunnlag:",
            "Formål",
            "Formål/sammendrag",
            "Bakgrunn / fakta",
            "Medbestemmelse",
            "Bakgrunn for saka",
            "Saksopplysningar",
            "Vurdering:",
        ),
        *("Sakvurderinger:", "Fylkesrådets vurdering:", "Saksutgreiing:"),
        *("Ikke vedlagte dokumenter:", "Dokument i saka som ikkje er vedlagt:"),
    ],
    Field.CASE_OFFICER: ["Saksbehandler:", "Sakshandsamar:"],
    Field.ATTACHMENTS: [
        *(
            "Vedlegg",
            "Trykte vedlegg:",
            "Utrykte vedlegg:",
            "Prenta vedlegg:",
            "Ikkje prenta vedlegg",
            "Vedlegg som følger saken som link:",
        ),
        *("Vedlagte dokumenter:", "Vedlagte saksdokument:", "Vedlagt følger:", "Vedlagt:"),
        *("Følgende dokumenter er vedlagt:", "Følgjande saksdokument følgjer vedlagt:"),
    ],
    Field.IGNORED: [
        "UNDERSKRIFTER:",
        "Ved protokollen",
        "Ved møteboken:",
        *("Tilbake til saksliste", "Til toppen | Skriv ut", "Sist oppdatert 12.03.2003", "Sist endra: 3. mai 2003"),
        "Neste møte:",
        "Neste styremøte:",
    ],
}


def cases(table: dict[Field, list[str]]) -> list[tuple[str, Field]]:
    return [(text, field) for field, texts in table.items() for text in texts]


@pytest.mark.parametrize(("text", "field"), cases(FACTS))
def test_label_of_a_fact_is_known_alone_and_before_its_value(text: str, field: Field) -> None:
    assert fact_field(text) is field
    label = fact_label(f"{strip_label_mark(text)}: Fjellheim")
    assert label is not None
    assert (label.field, label.marked) == (field, True)
    assert f"{strip_label_mark(text)}: Fjellheim"[label.value_start :] == "Fjellheim"


@pytest.mark.parametrize(
    "text", ["Datoen er satt", "Solvik", "Tidlig", "Styret vedtok", "Saksbehandling", "", "Sted/rom/hus"]
)
def test_other_words_are_no_label_of_a_fact(text: str) -> None:
    assert fact_field(text) is None
    assert fact_label(text) is None


def test_label_without_a_mark_says_so() -> None:
    label = fact_label("Forfall Kari Fjellheim")
    assert label is not None
    assert (label.field, label.marked) == (Field.ABSENT, False)


@pytest.mark.parametrize(("text", "field"), cases(COLUMNS))
def test_head_of_a_column_is_known(text: str, field: Field) -> None:
    assert column_field(text) is field


@pytest.mark.parametrize(
    "text", ["Oppfølging/ansvar", "Oppfølging/ ansvarlig", "Ansvar og oppfølging", "Ansvar for oppfølgjing"]
)
def test_who_follows_up_answers_for_the_case(text: str) -> None:
    assert column_field(text) is Field.RESPONSIBLE


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Frå fylkesrådmannen:", True),
        ("Møtte fra teknisk etat:", True),
        ("Fra:", False),
        ("Fravær:", False),
        ("Sak 3 fra forrige møte:", False),
    ],
)
def test_a_label_may_say_whom_people_came_from(label: str, *, expected: bool) -> None:
    assert names_origin(label) is expected


@pytest.mark.parametrize(
    "text", ["", "Saken utsettes", "2024.7", "Kari Fjellheim", "Utvalgets sak", "Ansvaret ligger hos Solvik kommune"]
)
def test_other_words_head_no_column(text: str) -> None:
    assert column_field(text) is None


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Sakstype: Godkjenning", "Godkjenning"),
        ("Type sak: Orientering/drøfting", "Orientering/drøfting"),
        ("Formål: Drøftingssak", "Drøftingssak"),
        ("Formål: Å drøfte planen", None),
        ("Sakstype er orientering", None),
        ("Vedtak: Orientering", None),
        ("Sakstype:", None),
    ],
)
def test_item_types_behind_their_label_are_known(text: str, types: str | None) -> None:
    found = labelled_types(Paragraph(text))
    assert (found.text if found else None) == types


@pytest.mark.parametrize(("text", "field"), cases(BLOCKS))
def test_label_of_a_block_is_known(text: str, field: Field) -> None:
    label = block_label(Paragraph(text))
    assert label is not None
    assert label.field is field


@pytest.mark.parametrize(
    "text",
    [
        "Vedtaket er enstemmig.",
        "Vedtak i saken er utsatt til høsten, se under.",
        "Vedtak mot en stemme er gyldig.",
        "Vedtak med følgende innhold er klart: vi venter",
        "Saken utsettes til neste møte.",
        "Uttalelse",
        "Kommunelegens uttalelse:",
        "Behandlingen tok tid.",
        "Konklusjonen er klar: vi venter",
        "Oppfølging og vedtak er klare: vi venter",
        "Bakgrunnen for at saken kom opp var et brev.",
        "Forslaget ble trukket.",
        "Rådmannens forslag ble vedtatt.",
        "Kommunens forslag til skyssordning",
        "Styret ba om et nytt forslag til vedtak.",
        "Vedlagte dokumenter er lest.",
        "Vedlagt følger protokollen.",
        "Framlegg frå Moen fekk 2 røyster og fall.",
        "Liv Moen sette fram slikt framlegg som ho hadde meldt i førre møte.",
        *("Liv Moen sette fram eit tillegg som ho hadde meldt.", "Utvalet gjorde slikt tillegg:"),
        "",
    ],
)
def test_sentence_is_no_label_of_a_block(text: str) -> None:
    assert block_label(Paragraph(text)) is None


@pytest.mark.parametrize("text", ["Vedtak: Saken utsettes.", "Vedtak; Saken utsettes."])
def test_text_behind_a_mark_is_the_blocks(text: str) -> None:
    label = block_label(Paragraph(text))
    assert label is not None
    assert text[label.value_start :] == "Saken utsettes."


def test_text_behind_a_label_counts_where_the_label_alone_is_set_apart() -> None:
    text = "Vedtak Saken utsettes."
    bold = Paragraph(text, bold=(Span(0, len("Vedtak")),))
    underlined = Paragraph(text, underline=(Span(0, len("Vedtak ")),))
    assert [label.field for item in (bold, underlined) if (label := block_label(item))] == [Field.DECISION] * 2
    assert block_label(Paragraph(text)) is None
    assert block_label(Paragraph(text, bold=(Span(0, len(text)),))) is None


@given(st.text(max_size=100))
def test_value_starts_inside_the_text(text: str) -> None:
    column_field(text)
    fact_field(text)
    labels = [fact_label(text), block_label(Paragraph(text))]
    assert all(0 < label.value_start <= len(text) for label in labels if label)
