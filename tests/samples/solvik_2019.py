# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""The hospital and the municipalities before the partnership: minutes of Overordnet samarbeidsorgan (OSO), March 2019."""

from described import Entry, Paper, Row, Section, adopted

OSO_MARCH = Section(
    kind="minutes",
    layout="headed",
    body="OSO",
    date="2019-03-14",
    starts="12:00",
    ends="15:00",
    place="Sykehuset Solvik, møterom Fjorden",
    title="Referat fra møte i Overordnet samarbeidsorgan (OSO)",
    lead=("Møte nr. 2/2019",),
    head=(
        Row("Dato", ("torsdag 14. mars 2019",)),
        Row("Tid", ("kl. 12.00–15.00",)),
        Row("Sted", ("Sykehuset Solvik, møterom Fjorden",)),
        Row(
            "Til stede",
            (
                "Jostein Rydland Bergh|rådmann|Solvik kommune",
                "Berit Hamnes|helse- og omsorgssjef|Lyngøy kommune",
                "Terje Midtbø|helsesjef|Elvestrand kommune",
                "Grete Solhaug|omsorgssjef|Tindal kommune",
                "Aud Marit Lervik|samhandlingssjef|Sykehuset Solvik HF",
                "Torgeir A. Moe|klinikksjef|Sykehuset Solvik HF",
                "Ola R. Dahl|praksiskonsulent",
            ),
            role="present",
        ),
        Row("Forfall", ("Randi Ulvestad|omsorgssjef|Kvitmo kommune",), role="absent"),
        Row("Møteleder", ("Aud Marit Lervik",), role="chair"),
        Row("Referent", ("Ingunn Brattbakk",), role="minute_taker"),
    ),
    heading="Sak {number} {title}",
    entries=(
        Entry(
            "05/19",
            "Godkjenning av innkalling og saksliste",
            (adopted("**Vedtak:**", ("Innkalling og saksliste godkjennes.", "approved")),),
        ),
        Entry(
            "06/19",
            "Godkjenning av referat fra [[OSO 17. januar 2019|minutes_of|OSO @2019-01-17]]",
            (
                "Berit Hamnes var til stede i januar, men mangler i listen. Det rettes.",
                adopted("**Vedtak:**", ("Referatet godkjennes med denne rettelsen.", "approved")),
            ),
        ),
        Entry(
            "07/19",
            "Hospiteringsordning mellom sykehus og kommuner",
            (
                "Behovet ble meldt inn i [[sak 31/18|cites,follows_up|OSO 2018/31]]. Aud Marit Lervik la frem et utkast: Sykepleiere og helsefagarbeidere kan hospitere i inntil fem dager, og arbeidsgiveren dekker lønn. Plikten til å samarbeide om kompetanse følger av helse- og omsorgstjenesteloven § 6-2 og av tjenesteavtale 6.",
                "Kvitmo har svart skriftlig at reise må dekkes (brev av 04.03.2019, deres ref. 2019/88-3).",
                adopted(
                    "**Vedtak:**",
                    (
                        "Hospiteringsordning for ansatte i pleie og omsorg vedtas og gjelder fra 1. september 2019.",
                        "approved",
                    ),
                    (
                        "Aud Marit Lervik lager søknadsskjema og sender det til kommunene innen 15. mai 2019.",
                        "directed",
                    ),
                    ("Sekretariatet evaluerer ordningen innen utgangen av juni 2020.", "directed"),
                    numbering="1.",
                ),
            ),
            archive="19/00412",
        ),
        Entry(
            "08/19",
            "Elektroniske meldinger mellom sykehus og kommuner",
            (
                "Oppfølging av [[sak 27 og 29/18|follows_up|OSO 2018/27;OSO 2018/29|!]]. Alle fem kommuner sender nå pleie- og omsorgsmeldinger. I februar ble 212 av 1 840 meldinger avvist, de fleste fordi adressen var feil. Ola R. Dahl minnet om at fastlegene ikke får kopi.",
                adopted(
                    "**Vedtak:**",
                    ("OSO tar saken til orientering.", "noted"),
                    (
                        "Det opprettes en meldingsgruppe med ett medlem fra hver kommune og to fra sykehuset.",
                        "established",
                    ),
                    (
                        "Meldingsgruppen legger frem forslag til rutine for avviste meldinger i [[OSO i november|planned_for|OSO @2019-11|!]].",
                        "directed",
                    ),
                    numbering="1.",
                ),
            ),
            archive="18/02961",
        ),
        Entry(
            "09/19",
            "Akuttkjeden – felles trening",
            (
                "[[OSO ba i januar|decided_in,cites|OSO @2019-01|!]] om en plan for trening i hele akuttkjeden, fra den som ringer til akuttmottaket, jf. NOU 2015: 17 og akuttmedisinforskriften § 4. Torgeir A. Moe foreslo to treninger i året. Lyngøy har lokaler i den gamle skolen, gnr. 12 bnr. 4. Kostnaden er anslått til kr 180 000 i året.",
                adopted(
                    "**Vedtak:**",
                    (
                        "Det holdes to felles treninger i akuttkjeden hvert år, den første høsten 2019.",
                        "approved,directed,other",
                    ),
                    (
                        "Torgeir A. Moe og Terje Midtbø lager et opplegg til [[neste møte|planned_for|OSO @2019-05-23|?]].",
                        "directed",
                    ),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "10/19",
            "Samarbeidsavtale for perioden 2019–2022",
            (
                "Utkastet er på høring i kommunene til 30. april. Styret i Sykehuset Solvik HF behandler avtalen i [[styremøtet 24. april, sak 021-2019|planned_for,cites|STY 2019/21;STY @2019-04-24?|!]]. Kommunene ønsket et eget punkt om økonomi, se utkastet side 2 av 7.",
                adopted("**Vedtak:**", ("OSO tar saken til orientering.", "noted")),
            ),
            archive="19/00067",
        ),
        Entry(
            None,
            "Eventuelt",
            (
                "Lyngøy holder fagdag om demens 4. juni. Påmelding til sekretariatet.",
                "Neste møte er [[torsdag 23. mai 2019|planned_for,cites|OSO @2019-05-23|?]] i Tindal.",
            ),
        ),
    ),
)

PAPERS = (
    Paper(
        "solvik",
        "oso-2019-03-14-referat",
        "Sykehuset Solvik HF og kommunene",
        "minutes of OSO, the body before SSU; number before a year of two digits; tasks with deadlines; meeting and archive numbers",
        (OSO_MARCH,),
        ("docx", "pdf"),
        header="Sykehuset Solvik HF og kommunene Solvik, Lyngøy, Elvestrand, Tindal og Kvitmo",
        footer="Side {page} av {pages}",
    ),
)
