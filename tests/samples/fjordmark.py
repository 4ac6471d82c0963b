# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Helsefellesskapet Ytre Fjordmark, 2024, in nynorsk: SSU's minutes in April, the partnership meeting's notice in June."""

from described import Entry, Paper, Row, Section, adopted, proposed

FJORDMARK = "Helsefellesskapet Ytre Fjordmark"

SSU_MINUTES = Section(
    kind="minutes",
    layout="table",
    body="SSN",
    date="2024-04-11",
    starts="12:00",
    ends="14:30",
    place="Aurnes herad, heradshuset",
    title="Referat frå møte i Strategisk samarbeidsutval (SSU)",
    head=(
        Row("Møtestad", ("Aurnes herad, heradshuset",)),
        Row("Dato", ("torsdag 11. april 2024",)),
        Row("Tid", ("kl. 12.00–14.30",)),
        Row(
            "Til stades",
            (
                "Oddny Vassbotten|kommunalsjef|Aurnes herad",
                "Leiv Arne Hjellbakk|helsesjef|Skarvøy kommune",
                "Gunnvor Tveitnes|kommunalsjef|Vassdalen kommune",
                "Magnhild Eikefet|samhandlingssjef|Fjordmark sjukehus HF",
                "Ingebjørg Sollid|klinikkdirektør|Fjordmark sjukehus HF",
                "Torbjørn Haugsdal|fastlegerepresentant",
            ),
            role="present",
        ),
        Row("Forfall", ("Sigrun Kolås|brukarrepresentant",), role="absent"),
        Row("Vara", ("Asbjørn Nygjerd|brukarrepresentant",), role="substitute"),
        Row("Møteleiar", ("Oddny Vassbotten",), role="chair"),
        Row("Referent", ("Magnhild Eikefet",), role="minute_taker"),
    ),
    columns=("Sak nr.", "Sak", "Ansvarleg"),
    entries=(
        Entry(
            "7/24",
            "Godkjenning av innkalling og sakliste",
            (adopted("__Vedtak:__", ("Innkalling og sakliste vert godkjende.", "approved")),),
        ),
        Entry(
            "8/24",
            "Referat frå [[SSU 8. februar 2024|minutes_of|SSN @2024-02-08]]",
            (adopted("__Vedtak:__", ("Referatet vert godkjent.", "approved")),),
            attachments="1 vedlegg",
        ),
        Entry(
            "9/24",
            "Felles opplæring i legemiddelhandtering",
            (
                "Saka er ei oppfølging av [[sak 3/24|follows_up|SSN 2024/3]]. Kursa er no samla i éin portal, men berre halvparten av dei tilsette på Skarvøy har tilgang. Leiv Arne ber om at sjukehuset ordnar tilgangen før sommaren.",
                adopted(
                    "__Vedtak:__",
                    ("SSU tek saka til orientering.", "noted"),
                    ("Fjordmark sjukehus gjev alle kommunane tilgang innan 15. juni 2024.", "directed"),
                    numbering="1.",
                ),
            ),
            kinds="Orientering",
            attachments="Vedlegg",
            responsible=("Leiv Arne", "Magnhild"),
        ),
        Entry(
            "10/24",
            "Utskrivingsklare pasientar",
            (
                "[[Partnarskapsmøtet i november 2023|decided_in|PMN @2023-11|!]] bad om ei ny vurdering av varslingsfristen, jf. [[sak 21/23|cites|SSN 2023/21]]. Vassdalen har teke imot 38 pasientar på dagen, og ferja går ikkje etter kl. 21.15. Det vart vist til forskrifta, § 8, og til Meld. St. 9 (2023–2024).",
                adopted(
                    "__Vedtak:__",
                    (
                        "Varselet skal vere sendt innan kl. 11.00 når pasienten må reise med ferje.",
                        "directed,approved,other",
                    ),
                    (
                        "Ordninga vert vurdert på nytt i [[SSU i oktober|planned_for|SSN @2024-10|!]].",
                        "directed,postponed,other",
                    ),
                    numbering="1.",
                ),
            ),
            kinds="Drøfting Vedtak",
            responsible=("Gunnvor Tveitnes",),
        ),
        Entry(
            "11/24",
            "Fagutval for psykisk helse",
            (
                "Fagleg samarbeidsutval (FSU) har tilrådd eit eige fagutval, sjå [[FSU-sak 4/24|cites,follows_up|FSN 2024/4]] og [[FSU-sakene 18 og 19/23|cites|FSN 2023/18;FSN 2023/19|!]].",
                adopted(
                    "__Vedtak:__",
                    ("Det vert oppretta eit fagutval for psykisk helse med åtte medlemmer.", "established"),
                    ("Ingebjørg Sollid vert vald til leiar.", "appointed"),
                    ("FSU får fullmakt til å vedta mandatet.", "delegated"),
                    (
                        "Vedtaket i [[sak 12/22|repeals|SSN 2022/12]] om nettverk for psykisk helse vert oppheva.",
                        "other,approved",
                    ),
                    numbering="1.",
                ),
            ),
            kinds="Vedtak",
            attachments="2 vedlegg",
            responsible=("Ingebjørg Sollid",),
        ),
        Entry(
            "12/24",
            "Transport av pasientar mellom sjukeheim og sjukehus",
            (
                "Utvalet rakk ikkje å drøfte saka ferdig.",
                adopted(
                    "__Vedtak:__",
                    ("Saka vert utsett til [[neste møte|planned_for|SSN @2024-06-01..2024-10-31|?]].", "postponed"),
                ),
            ),
            kinds="Drøfting",
            responsible=("Asbjørn Nygjerd",),
        ),
        Entry(
            None,
            "Saker til [[Partnarskapsmøtet 13. juni|planned_for,cites|PMN @2024-06-13|!]]",
            ("Sekretariatet sender ut innkalling i mai.",),
            slot="Ymse",
        ),
    ),
)

PM_NOTICE = Section(
    kind="notice",
    layout="headed",
    body="PMN",
    date="2024-06-13",
    starts="10:00",
    ends="13:00",
    place="Skarvøy kulturhus",
    title="Innkalling til Partnarskapsmøte (PM)",
    head=(
        Row("Dato", ("13.06.2024",)),
        Row("Tid", ("kl 10–13",)),
        Row("Stad", ("Skarvøy kulturhus",)),
        Row("Møteleiar", ("Arnfinn Ytrehus|ordførar|Skarvøy kommune",), role="chair"),
    ),
    ruled_head=False,
    heading="Sak {number} {title}",
    entries=(
        Entry(
            "1/24",
            "Godkjenning av innkalling og sakliste",
            (proposed("Framlegg til vedtak:", ("Innkalling og sakliste vert godkjende.", "approved")),),
        ),
        Entry(
            "2/24",
            "Referat frå [[partnarskapsmøtet 16. november 2023|minutes_of|PMN @2023-11-16]]",
            (proposed("Framlegg til vedtak:", ("Referatet vert godkjent.", "approved")),),
            attachments="1 vedlegg",
        ),
        Entry(
            "3/24",
            "Ferje og varslingsfrist",
            (
                "SSU handsama saka i [[møte 11.04.24, sak 10/24|decided_in,cites|SSN 2024/10;SSN @2024-04-11?|!]]. Partnarskapsmøtet bad om vurderinga i [[sak 6/23|cites,follows_up,decided_in|PMN 2023/6]].",
                proposed(
                    "Tilråding:",
                    (
                        "Partnarskapsmøtet sluttar seg til fristen kl. 11.00 for pasientar som må reise med ferje.",
                        "approved",
                    ),
                    ("SSU får mandat til å gjere avtale med ferjeselskapet.", "delegated"),
                    numbering="1.",
                ),
            ),
            responsible=("Oddny Vassbotten",),
        ),
        Entry(
            "4/24",
            "Ny samarbeidsavtale 2025–2028",
            (
                "Avtalen er eit utkast, og skal til kommunestyra til hausten.",
                proposed("Tilråding:", ("Partnarskapsmøtet tek utkastet til vitande.", "noted")),
            ),
            attachments="2 vedlegg",
            responsible=("Magnhild Eikefet",),
        ),
        Entry(None, "Eventuelt"),
    ),
)

PAPERS = (
    Paper(
        "fjordmark",
        "ssu-2024-04-11-referat",
        FJORDMARK,
        "minutes in nynorsk, table; number before a year of two digits; a decision repealed, a case put off",
        (SSU_MINUTES,),
        ("docx", "pdf"),
        header=FJORDMARK,
        footer="Side {page} av {pages}",
    ),
    Paper(
        "fjordmark",
        "pm-2024-06-13-innkalling",
        FJORDMARK,
        "notice in nynorsk with headings; 'Framlegg til vedtak' and 'Tilråding' as labels",
        (PM_NOTICE,),
        ("docx",),
        header=FJORDMARK,
    ),
)
