# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet i Solvik, January 2025: FSU's packet, whose cases go on from older ones without a number."""

from described import Entry, Paper, Row, Section, proposed
from solvik_pm_2022 import SOLVIK

NYNORSK_LABELS = ("Saksnr:", "Møteorgan:", "Type sak", "Sakshandsamar")

NOTICE = Section(
    kind="notice",
    layout="table",
    body="FSU",
    date="2025-01-30",
    starts="09:00",
    ends="11:30",
    place="Solvik rådhus, kommunestyresalen",
    head=(
        Row("Til", ("FSUs medlemmer",)),
        Row("Tema", ("Innkalling til møte i Faglig samarbeidsutvalg (FSU)",)),
        Row("Dato/sted", ("30.01.2025, kl. 09.00–11.30, Solvik rådhus, kommunestyresalen",)),
        Row("Møteleder", ("Astrid Nordli Holm",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    caption="Innkalling",
    columns=("Sak nr.", "Sak", "Ansvarlig"),
    entries=(
        Entry(
            "1/2025",
            "Godkjenning av innkalling og saksliste",
            (proposed("__Forslag til konklusjon:__", ("Innkalling og saksliste godkjennes.", "approved")),),
        ),
        Entry(
            "2/2025",
            "Referat fra [[FSU 24.10.24|minutes_of|FSU @2024-10-24]] og [[SSU 28.11.24|minutes_of|SSU @2024-11-28]]",
            (proposed("__Forslag til konklusjon:__", ("Referatene tas til orientering.", "noted")),),
            attachments="2 vedlegg",
        ),
        Entry(
            "3/2025",
            "Hospiteringsordning – søknader og utvelgelse",
            (
                "Ordningen starter på nytt om to dager. FSU må avgjøre hvem som skal prioriteres når søkerne er flere enn plassene.",
                proposed(
                    "__Forslag til konklusjon:__",
                    ("Retningslinjer for utvelgelse av hospitanter vedtas.", "approved"),
                    ("Aud Lervik lyser ut plassene innen 10. februar.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Vedtakssak",
            attachments="Vedlegg",
            responsible=("Aud Lervik",),
        ),
        Entry(
            "4/2025",
            "Elektroniske meldinger – oversikt over avviste meldinger",
            (
                "I desember ble 38 meldinger avvist. Halvparten gjaldt to sengeposter.",
                proposed("__Forslag til konklusjon:__", ("Saken tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Inger Johanne Berge Rud",),
        ),
        Entry(
            "5/2025",
            "Trening i akuttkjeden – program for uke 12",
            (
                "Arbeidsgruppen har laget et program for en halv dag.",
                proposed(
                    "__Forslag til konklusjon:__",
                    ("FSU godkjenner programmet for treningen i uke 12.", "approved"),
                    ("Terje Midtbø gir beskjed til vaktlederne innen 1. mars 2025.", "directed"),
                    numbering="word",
                ),
            ),
            kinds="Drøfting Vedtakssak",
            attachments="Vedlegg",
            responsible=("Terje Midtbø",),
        ),
        Entry(
            "6/2025",
            "Ernæring hos eldre – utkast til sluttrapport",
            (
                "Fagutvalget ønsker innspill før rapporten går videre til [[SSU 13. februar|planned_for|SSU @2025-02-13|!]].",
                proposed("__Forslag til konklusjon:__", ("FSU slutter seg til utkastet.", "approved")),
            ),
            kinds="Drøfting",
            attachments="Vedlegg",
            responsible=("Tone Bjerkli",),
        ),
        Entry(
            "7/2025",
            "Legebilen – spørreskjema til pårørende",
            (
                "Pårørende i Kvitmo og Tindal har fått skjemaet. 58 har svart.",
                proposed("__Forslag til konklusjon:__", ("Saken tas til orientering.", "noted")),
            ),
            kinds="Orientering",
            responsible=("Sivert Haugnes",),
        ),
        Entry(
            "8/2025",
            "Rutine for merking av blodprøver",
            (
                "Prøver fra sykehjemmene mangler ofte klokkeslett.",
                proposed(
                    "__Forslag til konklusjon:__",
                    (
                        "Per Inge Skarvøy lager forslag til felles rutine til [[møtet 3. april|planned_for|FSU @2025-04-03|!]].",
                        "directed",
                    ),
                ),
            ),
            kinds="Drøfting",
            responsible=("Per Inge Skarvøy",),
        ),
        Entry(None, "Eventuelt", slot="Eventuelt"),
    ),
)


def _case_paper(entry: Entry, labels: tuple[str, ...] = ()) -> Section:
    return Section(
        kind="case_paper",
        layout="case_paper",
        body="FSU",
        date="2025-01-30",
        columns=(*labels, "FSU"),
        entries=(entry,),
    )


CASE_PAPERS = (
    _case_paper(
        Entry(
            "3/2025",
            "Hospiteringsordning – søknader og utvelgelse",
            (
                "**Bakgrunn:**",
                "Ansatte i kommunene og på sykehuset kan hospitere hos hverandre i inntil fem dager. Søknadsskjemaet er oppdatert, og alle kommuner har nå en kontaktperson.",
                "| Arbeidsplass | Plasser i 2025 |",
                "| Medisinsk sengepost | 12 |",
                "| Akuttmottaket | 6 |",
                "| Sykehjem i fem kommuner | 15 |",
                "**Vurdering:**",
                "Før stansen fikk noen avdelinger mange plasser og andre ingen. Derfor bør ansatte fra avdelinger som ikke har hatt hospitanter, gå foran i 2025. Reise dekkes etter regulativet, innenfor en ramme på kr 150 000. Opplysninger om søkerne slettes etter ett år, jf. personopplysningsloven § 1.",
                proposed(
                    "**Forslag til vedtak:**",
                    ("Retningslinjer for utvelgelse av hospitanter vedtas.", "approved"),
                    ("Aud Lervik lyser ut plassene innen 10. februar.", "directed"),
                    numbering="1.",
                ),
            ),
            kinds="Vedtakssak",
            responsible=("Aud Lervik",),
        )
    ),
    _case_paper(
        Entry(
            "5/2025",
            "Trening i akuttkjeda – program for veke 12",
            (
                "**Bakgrunn for saka:**",
                "Arbeidsgruppa som [[SSU sette ned i september|decided_in,cites|SSU @2024-09|!]], har hatt tre møte. Ho tilrår ei trening på ein halv dag i veke 12, med eit hendingsforløp frå heimen til akuttmottaket. Legevakta, ambulansen og heimetenesta i Elvestrand er med.",
                "**Vurdering:**",
                "Ei trening er nyttig berre om dei som møtest til vanleg, òg trenar saman. Utgiftene er rekna til kr 64 000. Gruppa har lagt vekt på akuttmedisinforskrifta § 4 og på Meld. St. 9 (2023–2024).",
                proposed(
                    "**Framlegg til vedtak:**",
                    ("FSU godkjenner programmet for treninga i veke 12.", "approved"),
                    ("Terje Midtbø gjev melding til vaktleiarane innan 1. mars 2025.", "directed"),
                    ("Røynslene vert lagde fram for [[SSU i juni|planned_for|SSU @2025-06|!]].", "directed"),
                    numbering="1.",
                ),
            ),
            kinds="Drøfting Vedtakssak",
            responsible=("Terje Midtbø",),
        ),
        NYNORSK_LABELS,
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "fsu-2025-01-30-sakspapirer",
        SOLVIK,
        "packet of FSU: notice and two case papers, one of them in nynorsk; cases that go on from older ones by their subject alone",
        (NOTICE, *CASE_PAPERS),
        ("docx", "pdf"),
        header="Helsefellesskapet i Solvik – Faglig samarbeidsutvalg",
        footer="Side {page} av {pages}",
    ),
)
