# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Sykehuset Solvik HF: minutes of the board, April 2023."""

from described import Entry, Paper, Row, Section, adopted, proposed

HOSPITAL = "Sykehuset Solvik HF"

BOARD = Section(
    kind="minutes",
    layout="headed",
    body="STY",
    date="2023-04-26",
    starts="09:00",
    ends="13:15",
    place="Sykehuset Solvik, administrasjonsbygget",
    title="Protokoll fra styremøte i Sykehuset Solvik HF",
    lead=(
        "[[Møtet ble holdt onsdag 26. april 2023|cites|STY @2023-04-26|?]] kl. 09.00–13.15.",
        "Møtested: Sykehuset Solvik, administrasjonsbygget",
    ),
    head=(
        Row(
            "Møtende",
            (
                "Arvid Tangerås|styreleder",
                "Solfrid Ekrem Vaage|nestleder",
                "Bjarte Henningsmo",
                "Marthe Kolbeinstveit",
                "Siri Hovdenakk",
                "Eivind Raudberg|ansattvalgt",
                "Kari Fjellheim|ansattvalgt",
            ),
            role="present",
        ),
        Row("Forfall", ("Jan Petter Lofthusmo",), role="absent"),
        Row(
            "Fra administrasjonen",
            ("Elin Myrvoll Strand|administrerende direktør", "Øystein Grønlien|HR-direktør"),
            role="present",
        ),
        Row("Referent", ("Berit Oddny Stokke",), role="minute_taker"),
    ),
    ruled_head=False,
    heading="**SAK NR {number}\n{title}**",
    entries=(
        Entry(
            "015-2023",
            "GODKJENNING AV INNKALLING OG SAKSLISTE",
            (adopted("Vedtak:", ("Innkalling og saksliste godkjennes.", "approved")),),
        ),
        Entry(
            "016-2023",
            "GODKJENNING AV PROTOKOLL FRA [[STYREMØTE 22. MARS 2023|minutes_of|STY @2023-03-22|!]]",
            (adopted("Vedtak:", ("Protokollen godkjennes.", "approved")),),
        ),
        Entry(
            "017-2023",
            "FØDETILBUDET I SOLVIK\nBEMANNING OG REKRUTTERING AV JORDMØDRE",
            (
                "Saken er en oppfølging av [[styresak 071-2022|follows_up|STY 2022/71]], der styret ba om en plan for bemanningen. Administrerende direktør viste også til arbeidsgruppen som [[SSU opprettet i november 2022|decided_in,cites|SSU @2022-11|!]].",
                proposed(
                    "Forslag til vedtak:",
                    ("Styret tar planen for bemanning til orientering.", "noted"),
                    numbering="1.",
                ),
                "Siri Hovdenakk ba om at boligtiltak tas inn i planen. Forslaget fikk tilslutning.",
                "Votering: Enstemmig.",
                adopted(
                    "Vedtak:",
                    ("Styret tar planen for bemanning til orientering.", "noted"),
                    (
                        "Styret ber administrerende direktør komme tilbake med boligtiltak i [[styremøtet i oktober 2023|planned_for|STY @2023-10|!]].",
                        "directed",
                    ),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "018-2023",
            "VIRKSOMHETSRAPPORT PER MARS 2023",
            (
                "Resultatet er 6,4 millioner kroner svakere enn budsjett. Liggetiden for utskrivningsklare pasienter har gått ned siden [[sak 008-2023|cites|STY 2023/8]], se også [[sakene 097-2022|cites|STY 2022/97|!]] og [[004-2023|cites|STY 2023/4|!]].",
                adopted("Vedtak:", ("Styret tar virksomhetsrapporten per mars 2023 til etterretning.", "noted")),
            ),
        ),
        Entry(
            "019-2023",
            "LOKALER TIL FELLES LEGEVAKT",
            (
                "Det vises til [[styrets vedtak 14. desember 2022, sak 097-2022|decided_in,cites|STY 2022/97;STY @2022-12-14?]]. Avtalen forutsetter vedtak i alle fem kommuner; [[Elvestrand kommunestyre har sluttet seg til i sak 14/23|cites,decided_in|KST 2023/14|!]].",
                proposed(
                    "Forslag til vedtak:",
                    ("Styret godkjenner utleie av 420 kvm i akuttbygget til felles legevakt.", "approved"),
                    ("Administrerende direktør gis fullmakt til å inngå leieavtalen.", "delegated"),
                    numbering="1.",
                ),
                "Eivind Raudberg fremmet forslag om å utsette saken. Forslaget falt mot to stemmer.",
                "Votering: Forslaget til vedtak ble vedtatt med 5 mot 2 stemmer.",
                adopted(
                    "Vedtak:",
                    ("Styret godkjenner utleie av 420 kvm i akuttbygget til felles legevakt.", "approved"),
                    ("Administrerende direktør gis fullmakt til å inngå leieavtalen.", "delegated"),
                    numbering="1.",
                ),
            ),
        ),
        Entry(
            "020-2023",
            "REFERATSAKER",
            (
                "Referat fra [[Brukerutvalget 12. april 2023|minutes_of|- @2023-04-12|?]] og fra [[SSU 16. februar 2023|minutes_of|SSU @2023-02-16|!]].",
                adopted("Vedtak:", ("Referatsakene tas til orientering.", "noted")),
            ),
        ),
        Entry(None, "EVENTUELT", ("Ingen saker.",)),
    ),
)

PAPERS = (
    Paper(
        "sykehuset-solvik",
        "styret-2023-04-26-protokoll",
        HOSPITAL,
        "board minutes of the hospital trust: 'SAK NR 017-2023' with the title in capitals below; votes",
        (BOARD,),
        ("docx", "pdf"),
        header="Sykehuset Solvik HF – styret",
        footer="Side {page} av {pages}",
    ),
)
