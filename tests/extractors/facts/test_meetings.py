"""The meeting of a section: body, day, times and place."""

import datetime

import pytest

from extractors.facts.meetings import meeting, title_body
from extractors.language.bodies import BodyRegister
from extractors.sections.pieces import pieces
from extractors.sections.records import Facts
from models.facts import Meeting
from tests.extractors.made_papers import blocks

REGISTER = BodyRegister([])
SAMFUNNSHUS = "Solvik samfunnshus, Storsalen"


def told(*lines: str, titles: tuple[str, ...] = (), year_hint: int | None = None) -> Meeting:
    values = [value for piece in pieces(blocks(*lines)) if isinstance(piece, Facts) for value in piece.values]
    return meeting(values, titles, REGISTER, year_hint)


@pytest.mark.parametrize(
    ("lines", "date", "starts", "ends", "place"),
    [
        (("Dato/sted: 29.02.24, kl. 13.00-15.30, Rådhuset",), "2024-02-29", "13:00", "15:30", "Rådhuset"),
        (
            ("Møtested: Rådhuset, Solvik", "Dato: 12.03.2023", "Tid: 09:00"),
            "2023-03-12",
            "09:00",
            None,
            "Rådhuset, Solvik",
        ),
        (("Tid: 6. januar 2009 kl 13:00 -14:00.", "Sted: Rådhuset"), "2009-01-06", "13:00", "14:00", "Rådhuset"),
        (
            ("Møtedato: 04.12.2013", "Møtetid: 10:00 - 12:00", "Møtestad: Rådhuset"),
            "2013-12-04",
            "10:00",
            "12:00",
            "Rådhuset",
        ),
        (("Dato: 12.03.2023", "Møtestart: 09:00", "Møteslutt: 11:30"), "2023-03-12", "09:00", "11:30", None),
        (("Dato: torsdag 3. juni 2021 kl. 9 på Teams",), "2021-06-03", "09:00", None, "Teams"),
        (("Dato: 12.03.2023", "Møtet ble satt kl. 1000 og hevet kl. 1340."), "2023-03-12", "10:00", "13:40", None),
        (
            ("Dato: 12.03.2023", "Kari Fjellheim ledet møtet, som ble satt kl 9.00 og hevet kl 11.30."),
            *("2023-03-12", "09:00", "11:30", None),
        ),
        (("Dato: 12.03.2023 kl. 18:00", "Møtet hevet kl. 20:45"), "2023-03-12", "18:00", "20:45", None),
        (("Dato: 12.03.2023", "Styreleder åpnet møtet kl. 10.00."), "2023-03-12", "10:00", None, None),
        # what may be a day is a time behind 'kl.', and the next meeting's day is not this one's
        (("Dato: 12.03.2023", "Møtet ble satt kl. 16.30 og hevet kl. 20.05."), "2023-03-12", "16:30", "20:05", None),
        (
            ("Styret hadde møte 9. mai 2023 kl. 12.00.", "Møtet hevet kl. 14.50. Neste møte 12. september 2023."),
            "2023-05-09",
            "12:00",
            "14:50",
            None,
        ),
        (("Den 21. november 2023 holdt Solvik bystyre møte kl. 16.30.",), "2023-11-21", "16:30", None, None),
        # the year in the meeting's number
        (("Møte: 4/2018", "Tid: Onsdag 9. mai kl. 10"), "2018-05-09", "10:00", None, None),
        (("Møte: nr. 4/2018", "Tid: Onsdag 9. mai 2019 kl. 10"), "2019-05-09", "10:00", None, None),
        # the letter's day, and the meeting's by its own label
        (("Til: Styret", "Dato: 28.05.2020", "Møtedato: 4. juni 2020"), "2020-06-04", None, None, None),
        (("Møtedato: 4. juni 2020", "Dato: 28.05.2020"), "2020-06-04", None, None, None),
        # the letter's day stands apart from its time
        (("Dato: 04.04.2014", "Tid: Fredag 25. april 2014 kl. 12.00"), "2014-04-25", "12:00", None, None),
        (
            ("Styret i Solvik Renovasjon hadde møte på Solvik avfallsanlegg onsdag 9. mai 2001 kl. 12.00.",),
            *("2001-05-09", "12:00", None, "Solvik avfallsanlegg"),
        ),
        (
            ("Den 9. mai 2001 holdt Solvik bystyre møte i Heimtun, store sal. Møtet ble satt kl. 12.00.",),
            *("2001-05-09", "12:00", None, "Heimtun, store sal"),
        ),
        (("Styret hadde møte i lag med rådet onsdag 9. mai 2001 kl. 12.00.",), "2001-05-09", "12:00", None, None),
        (
            ("Møtet finner sted på Tindal rådhus, møterom Lyng, og starter kl 9.30. Det er ment å avslutte kl 12.",),
            *(None, "09:30", "12:00", "Tindal rådhus, møterom Lyng"),
        ),
        (("Møtet ble avholdt på Teams 16.04.2021 kl. 9-11",), "2021-04-16", "09:00", "11:00", "Teams"),
        (("Dato: 08.0306.054",), None, None, None, None),
        ((), None, None, None, None),
    ],
)
def test_labels_tell_when_and_where(
    lines: tuple[str, ...], date: str | None, starts: str | None, ends: str | None, place: str | None
) -> None:
    found = told(*lines)
    assert found.date == (datetime.date.fromisoformat(date) if date else None)
    assert found.starts_at == (datetime.time.fromisoformat(starts) if starts else None)
    assert found.ends_at == (datetime.time.fromisoformat(ends) if ends else None)
    assert found.place == place


@pytest.mark.parametrize(
    ("titles", "year_hint", "expected"),
    [
        (("Referat fra møte 3. juni 2021",), None, datetime.date(2021, 6, 3)),
        (("Møter 2021", "Referat fra møte 3. juni"), None, datetime.date(2021, 6, 3)),
        (("Referat fra møte 3. juni",), 2022, datetime.date(2022, 6, 3)),
        (("Referat fra møte 3. juni",), None, None),
        # a letter's own day has no time
        (("4. mai 2021", "torsdag 3. juni 2021 kl 11-15, Rådhuset"), None, datetime.date(2021, 6, 3)),
        (("Referat fra møte i juni 2021",), None, None),
    ],
)
def test_a_title_tells_the_day_where_no_label_does(
    titles: tuple[str, ...], year_hint: int | None, expected: datetime.date | None
) -> None:
    assert told(titles=titles, year_hint=year_hint).date == expected


@pytest.mark.parametrize(
    ("line", "title", "expected"),
    [
        ("Dato: 03.03.2015", "Innkalling til møte i SSU 12. mars 2015", datetime.date(2015, 3, 12)),
        ("Dato: 03.03.2015", "Sakliste og innkalling til møte 12. mars 2015", datetime.date(2015, 3, 12)),
        ("Dato: 03.03.2015 kl. 9", "Innkalling til møte i SSU 12. mars 2015", datetime.date(2015, 3, 3)),
        ("Møtedato: 03.03.2015", "Innkalling til møte i SSU 12. mars 2015", datetime.date(2015, 3, 3)),
        ("Dato: 12.03.2015", "Godkjenning av innkalling og referat fra 3. mars 2015", datetime.date(2015, 3, 12)),
    ],
)
def test_a_letter_that_calls_to_a_meeting_has_a_day_of_its_own(line: str, title: str, expected: datetime.date) -> None:
    assert told(line, titles=(title,)).date == expected


@pytest.mark.parametrize(
    ("lines", "titles", "expected"),
    [
        (("Utvalg: Formannskapet", "Dato: 12.03.2023"), (), "Formannskapet"),
        (
            ("Dato: 12.03.2023",),
            ("Protokoll fra møte i Hovedutvalg for oppvekst 12.03.2023",),
            "Hovedutvalg for oppvekst",
        ),
        (("Dato: 12.03.2023",), ("Innkalling til kommunestyret",), "Kommunestyret"),
        (("Møte: Bydelsutvalget", "Møtetid: torsdag 12. mars 2023 kl. 18.00"), ("Protokoll 4/22",), "Bydelsutvalget"),
        (("Møte: Oppvekstkomiteen", "Dato: 12.03.2023"), ("Protokoll 4/22",), "Oppvekstkomiteen"),
        (("Møte: Ordinært møte", "Dato: 12.03.2023"), ("Protokoll 4/22",), None),
        (("Dato: 12.03.2023",), ("Bydelsutvalget, møte 4/22",), "Bydelsutvalget"),
        (("Dato: 12.03.2023",), ("Protokoll – møte i arbeidsutvalget",), "Arbeidsutvalget"),
        (("Dato: 12.03.2023",), ("Møte i Ernæringsforum",), "Ernæringsforum"),
        (("Dato: 12.03.2023",), ("MØTEINNKALLING", "Fagråd psykisk helse og rus"), "Fagråd psykisk helse og rus"),
        (("Dato: 12.03.2023",), ("Klinisk etikkomité",), "Klinisk etikkomité"),
        (("Dato: 12.03.2023",), ("Felles legevakt",), None),
        (("Dato: 12.03.2023",), ("Utvalget drøftet saken",), None),
        (("Dato: 12.03.2023",), ("Møte med kommunene",), None),
        (("Dato: 12.03.2023",), ("Hovedutvalget for oppvekst",), "Hovedutvalget for oppvekst"),
        (("Dato: 12.03.2023",), ("HELSE- OG SOSIALUTVALET", "Møtebok 3/97"), "Helse- og sosialutvalet"),
        (("Dato: 12.03.2023",), ("Teknisk utvalg", "Referat"), "Teknisk utvalg"),
        (("Dato: 12.03.2023",), ("Innkalling", "Hovedutvalg for drift", "HUD-sak 4/23"), "Hovedutvalg for drift"),
        (("Dato: 12.03.2023",), ("Råd for likestilling", "Referat"), "Råd for likestilling"),
        (("Dato: 12.03.2023",), ("Lokalt råd for unge i sentrum", "Referat"), "Lokalt råd for unge i sentrum"),
        (("Dato: 12.03.2023",), ("Godt råd for unge", "Referat"), None),
        (("Dato: 12.03.2023",), ("Nytt styre", "Brev til utvalget", "Utvalget", "Hovedutvalget takket for seg."), None),
    ],
)
def test_the_body_is_told_by_label_or_title(
    lines: tuple[str, ...], titles: tuple[str, ...], expected: str | None
) -> None:
    body = told(*lines, titles=titles).body
    assert (body.name if body else None) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Møtebok for Fellesnemnda", "Fellesnemnda"),
        ("Referat fra møte torsdag 3. juni 2021", None),
        ("Referat fra møte i AKU 12. mars 2019", "AKU"),
        ("MØTEBOK NR", None),
        ("REFERAT DEL 12. mars 2019", None),
        ("Møteprotokoll", None),
        ("", None),
    ],
)
def test_what_is_left_of_a_title_may_be_a_body(title: str, expected: str | None) -> None:
    body = title_body(title, REGISTER)
    assert ((body.name or body.abbreviation) if body else None) == expected


@pytest.mark.parametrize(
    ("titles", "starts", "ends", "place"),
    [
        (("Referat fra møte i Brukerutvalget 12. mars 2015 kl. 09.00 – 14.00",), "09:00", "14:00", None),
        (("Fredag 27. april 2018 kl. 10.00 – 12.15 i selskapets lokaler",), "10:00", "12:15", "selskapets lokaler"),
        (("Tirsdag 8. mai 2018 kl. 14.00-15.30, Tverrdal legesenter",), "14:00", "15:30", "Tverrdal legesenter"),
        (("Referat 12. mars 2015", "Møterom 4, administrasjonsbygget"), None, None, "Møterom 4, administrasjonsbygget"),
        (("Referat 12. mars 2015", "Rådhuset ble bygd i 1970."), None, None, None),
        (("Tirsdag 12. mars 2024 | 08.30–10.00 | Teams",), "08:30", "10:00", "Teams"),
        (("12. mars 2024 · kl. 09.00 · Solvik helsehus, rom 2",), "09:00", None, "Solvik helsehus, rom 2"),
        (("12. mars 2024 | kl. 09.00 | Referat",), "09:00", None, None),
        (("Styremøte | 12. mars 2024 | kl. 09.00",), "09:00", None, None),
        (("12. mars 2024 | Teams",), None, None, None),  # no time parts the day from what follows
        (("Bussen går kl. 10.00 fra torget",), None, None, None),
        # a label alone, and a house below the day and time
        (("Referat fra SSU 12. mars 2015 kl. 9-14", "Sted: Tindal rådhus"), "09:00", "14:00", "Tindal rådhus"),
        (
            ("Tysdag 12. mars 2015 kl. 9-14", "Solvik sjukehus, auditoriet"),
            "09:00",
            "14:00",
            "Solvik sjukehus, auditoriet",
        ),
        (("Tysdag 12. mars 2015 kl. 9-14", "Orientering fra Solvik sjukehus."), "09:00", "14:00", None),
        (("Tysdag 12. mars 2015 kl. 9-14", "Til medlemmene"), "09:00", "14:00", None),
        (("Tysdag 12. mars 2015 kl. 9-14", "Sykehuset Solvik HF"), "09:00", "14:00", None),
        # in a sentence, behind whose meeting it was
        (
            ("Den 12. mars 2015 ble det holdt møte i utvalget på Tindal rådhus, møterom Lyng, fra kl. 9-11.",),
            "09:00",
            "11:00",
            "Tindal rådhus, møterom Lyng",
        ),
        (("12. mars 2015 heldt utvalet møte i Ås samfunnshus.",), None, None, "Ås samfunnshus"),
        (
            ("Det vart halde møte i rådet i Solvik kommune på Heimtun kl. 10 den 3. mai 2015.",),
            "10:00",
            None,
            "Heimtun",
        ),
        (("Det ble holdt møte i utvalget i Solvik kommune 12. mars 2015.",), None, None, None),
        (("Det ble holdt møte i styret for Solvik havn IKS 12. mars 2015.",), None, None, None),
        (("Møteplan", "Solvik sjukehus, auditoriet"), None, None, None),
        # in a sentence that calls to it
        (
            ("Vi kallar inn til styremøte torsdag 12. mars 2015 kl. 09.00 – 14.00 på Granly hotell, Tindal.",),
            "09:00",
            "14:00",
            "Granly hotell, Tindal",
        ),
        (("Møtet 12. mars 2015 starter kl. 09.00, saken om legevakt er utsatt.",), "09:00", None, None),
        # each on a line of its own
        (
            ("Det innkalles til møte torsdag 12. mars 2015 kl. 10.00 i møterom Lo, Tindal sykehus. Referat følger.",),
            "10:00",
            None,
            "møterom Lo, Tindal sykehus",
        ),
        (
            ("Onsdag 12. mars 2015", "Kl. 10.00 – 14.30", "Granly hotell, Tindal"),
            "10:00",
            "14:30",
            "Granly hotell, Tindal",
        ),
        (("Onsdag 12. mars 2015", "Frist kl. 10.00 – 14.30"), None, None, None),
        (("Møtet 12. mars 2015. Møtet avholdes på Granly hotell.",), None, None, "Granly hotell"),
        # between the meeting and its day
        (("Protokoll fra styremøte, Granly hotell, Solvik 12. mars 2015",), None, None, "Granly hotell, Solvik"),
        (("Protokoll fra møte, Solvik kommune, 12. mars 2015",), None, None, None),
        (("Protokoll fra styremøte 12. mars 2015",), None, None, None),
        (("Kulturnemnda", "har møte i Solvik samfunnshus, Storsalen", "12. mars 2015"), None, None, SAMFUNNSHUS),
        (("Vi har møte i Kulturnemnda", "12. mars 2015"), None, None, None),
        (("Kulturnemnda", "har møte i", "Solvik rådhus, rom 2, 3. etg."), None, None, "Solvik rådhus, rom 2, 3. etg."),
        (("Kulturnemnda", "held møte på", "Solvik rådhus", "12. mars 2015"), None, None, "Solvik rådhus"),
        (("Kulturnemnda", "har møte i", "kommunens lokaler"), None, None, None),
        (("Kulturnemnda", "skal ha ordinært møte i Solvik rådhus"), None, None, "Solvik rådhus"),
    ],
)
def test_a_title_with_a_day_tells_when_and_where(
    titles: tuple[str, ...], starts: str | None, ends: str | None, place: str | None
) -> None:
    found = told(titles=titles)
    assert found.starts_at == (datetime.time.fromisoformat(starts) if starts else None)
    assert found.ends_at == (datetime.time.fromisoformat(ends) if ends else None)
    assert found.place == place
