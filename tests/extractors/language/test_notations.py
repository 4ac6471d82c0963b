"""Every way in which bodies name their cases and meetings, as a table: the words, and what they name.

The list of notations is that of real papers of municipalities, hospital trusts and partnerships, 1993 to 2026; the
bodies and places are made up. See `references_shown` for how a mention is written.
"""

import pytest

from tests.extractors.language.references_shown import named

# How a number is written.
NUMBERS = [
    ("Jf. Sak 01-21.", ["2021/1"]),
    ("SAK NR 017-2019", ["2019/17"]),
    ("i sak\n097-2018 om budsjettet", ["2018/97"]),  # split over two lines
    ("i sak 097-\n2018 om budsjettet", ["2018/97"]),
    ("Styresak 60-2016", ["Styret 2016/60"]),
    ("SAK 82/2015", ["2015/82"]),
    ("Sak 33/09: Budsjett", ["2009/33"]),
    ("sak 0052/04", ["2004/52"]),
    ("sak 0001/05 og sak 001/05", ["2005/1", "2005/1"]),
    ("Sak nr 10/234", ["2010/234"]),  # the year first
    ("Sak nr. 09/7", ["2009/7"]),
    ("Sak 2011/38", ["2011/38"]),
    ("sak 40.03", ["2003/40"]),
    ("Styresak 037/04 B", ["Styret 2004/37"]),
    ("Ášši/Sak 019/18", ["2018/19"]),
    ("Sak 1: Valg, Sak 2: Budsjett", ["?/1", "?/2"]),
    ("saken 12/24", ["2024/12"]),
    ("saka 12/24", ["2024/12"]),
    ("saknr 12/24", ["2024/12"]),
    ("saksnummer 2024/7", ["2024/7"]),
    # with the code of its series
    ("PS 7/26", ["2026/7"]),
    ("RS 4/26", ["2026/4"]),
    ("FO 2-2025", ["2025/2"]),
    ("KS-04/0005", ["Kommunestyret 2004/5"]),
    ("KST-sak 0032/03", ["Kommunestyret 2003/32"]),
    ("K-sak 19/98 og F-sak 7/98", ["Kommunestyret 1998/19", "Formannskapet 1998/7"]),
    ("fsk.sak 19/98 og K.sak 7/98", ["Formannskapet 1998/19", "Kommunestyret 1998/7"]),
    ("fylkesutvalgssak 12/13", ["Fylkesutvalget 2013/12"]),
    ("Brukerutvalgssak 12/13 og eldrerådssak 7/13", ["Brukerutvalget 2013/12", "Eldrerådet 2013/7"]),
    ("FT-13/17", ["Fylkestinget 2017/13"]),
    ("i tidligere saker, Sp 59/12 og Sp 46/14", ["Plenum 2012/59", "Plenum 2014/46"]),
    # compounds, of a body or of a kind
    ("SSU-sak 12/24", ["SSU 2024/12"]),
    ("SSU-sakene 12 og 13/24", ["SSU 2024/12", "SSU 2024/13"]),
    ("kommunestyresak 34", ["Kommunestyret ?/34"]),
    ("kommunestyresakene 34/21 og 35/21", ["Kommunestyret 2021/34", "Kommunestyret 2021/35"]),
    ("formannskapssak 12/22", ["Formannskapet 2022/12"]),
    ("orienteringssak 7/24 og vedtakssak 8/24", ["2024/7", "2024/8"]),
    ("tilleggssak 12/24", ["2024/12"]),
]

# Lists and ranges, most with one year.
LISTS = [
    ("sak 43, 44 og 46/12", ["2012/43", "2012/44", "2012/46"]),
    ("sak nr. 43 og 44/12", ["2012/43", "2012/44"]),
    ("sak 43,44,45 og 46", ["?/43", "?/44", "?/45", "?/46"]),
    ("sak 15/12-18/12", ["2012/15", "2012/16", "2012/17", "2012/18"]),
    ("sakene 26/09 – 28/09", ["2009/26", "2009/27", "2009/28"]),
    ("sak 9/17-10/17", ["2017/9", "2017/10"]),
    ("Sakene 53-55/14", ["2014/53", "2014/54", "2014/55"]),
    ("sak 001/15-003/15", ["2015/1", "2015/2", "2015/3"]),
    ("sak 14/23-16", ["2023/14", "2023/15", "2023/16"]),
    ("sak PS 14/23–16/23", ["2023/14", "2023/15", "2023/16"]),
    ("PS 14/23, 15/23 og 16/23", ["2023/14", "2023/15", "2023/16"]),
    ("SSU 2024.12 og 2024.13", ["SSU 2024/12", "SSU 2024/13"]),
    ("sak 2024.7, 8 og 11", ["2024/7", "2024/8", "2024/11"]),
    ("sakene 2024/07 og 08", ["2024/7", "2024/8"]),
    ("sak nr. 12, 13 og 14 i 2024", ["2024/12", "2024/13", "2024/14"]),
    ("sakane 7 og 12 vart utsette", ["?/7", "?/12"]),
    ("sak 34/02 og sak 09/03", ["2002/34", "2003/9"]),
    # what is counted behind the last number is no case
    ("sakene 7 og 12 deltakere", ["?/7"]),
    ("sak 12/24 og 3 nye tiltak", ["2024/12"]),
    ("sak 14/23 - 16 møtte", ["2023/14"]),
    ("sak 5, 250 000 kroner", ["?/5"]),
    ("sak 5 og 12. mai", ["?/5"]),
]

# Whose case it is: told before it, behind it, in the word.
BODIES = [
    ("PM, Sak 2023.9", ["PM 2023/9"]),
    ("sak 2025.07 i SSU", ["SSU 2025/7"]),
    ("bestilt av Faglig samarbeidsutvalg (FSU) i sak 9/18", ["FSU 2018/9"]),
    ("Strategisk samarbeidsutvalg (SSU), sak 5/14", ["SSU 2014/5"]),
    ("innspill fra Ola (SSU), som tok opp sak 5/14", ["2014/5"]),
    ("klart etter referansegruppen i sak 3/19", ["Referansegruppen 2019/3"]),
    ("prosjektgruppa, sak 4/16", ["Prosjektgruppa 2016/4"]),
    ("pasientgruppen i sak 4/16", ["2016/4"]),
    ("FSU-sak 16.2023", ["FSU 2023/16"]),
    ("sak 2024/07 i partnerskapsmøtet 2024", ["PM 2024/7"]),
    ("SSU 2024.12", ["SSU 2024/12"]),
    ("SSU (12/24)", ["SSU 2024/12"]),
    ("sak 12/24 (SSU)", ["SSU 2024/12"]),
    ("sak 12/24, SSU", ["SSU 2024/12"]),
    ("sak 12/24, SSU ba om svar", ["2024/12"]),  # the body begins a clause of its own
    ("SSU sin sak 12/24", ["SSU 2024/12"]),
    ("sak 12/24 ble behandlet i SSU", ["SSU 2024/12"]),
    ("sak 12/24 vart handsama i SSU", ["SSU 2024/12"]),
    ("kommunestyrets vedtak i sak 34/02 og sak 09/03", ["Kommunestyret 2002/34", "Kommunestyret 2003/9"]),
    (
        "sak 4/02, helse- og sosialstyrets sak 2/02 og teknisk styres sak 29/01",
        ["2002/4", "Helse- og sosialstyret 2002/2", "Teknisk styre 2001/29"],
    ),
    ("sak 5/24 i kommunestyret og sak 7/24 i formannskapet", ["Kommunestyret 2024/5", "Formannskapet 2024/7"]),
    ("saksnr. 22/24 i hovedutvalget for oppvekst", ["Hovedutvalg for oppvekst 2024/22"]),
    ("Plan- og utviklingsutvalget, sak 22/24", ["Plan- og utviklingsutvalget 2024/22"]),
    ("0027/04 Planutvalget 01.07.2004", ["Planutvalget 2004/27"]),  # a row of the case's way
    # another organisation's
    ("Elvestrand kommunestyres sak 72/10 av 25.11.2010", ["Elvestrand kommune: Kommunestyret 2010/72"]),
    ("som vist i Elvestrand kommunestyrets sak 72/10", ["Elvestrand kommune: Kommunestyret 2010/72"]),
    ("Elvestrand formannskaps sak 9/22", ["Elvestrand kommune: Formannskapet 2022/9"]),
    ("kommunestyret i Elvestrand, sak 72/10", ["Elvestrand kommune: Kommunestyret 2010/72"]),
    ("Fjordmark fylkestings sak 9/22", ["Fjordmark fylkeskommune: Fylkestinget 2022/9"]),
    ("styret i Sykehuset Solvik HF, sak 019-2023", ["Sykehuset Solvik HF: Styret 2023/19"]),
    # the body spoken of before
    (
        "Teknisk utvalg drøftet saken 12.03.2024. Det følger opp utvalgets eget vedtak i sak 22/23.",
        ["Teknisk utvalg @2024-03-12", "Teknisk utvalg 2023/22"],
    ),
    (
        "Formannskapet drøfta saka 12.03.2024. Det følgjer opp utvalet sitt eige vedtak i sak 22/23.",
        ["Formannskapet @2024-03-12", "2023/22"],
    ),
    ("Behandlet kommunestyrets sak 72/10", ["Kommunestyret 2010/72"]),  # no place, but a verb
    ("kommunestyret i Mai, sak 72/10", ["Kommunestyret 2010/72"]),
]

# A body with its day and a number, which need no year of its own.
DAYS_AND_NUMBERS = [
    ("Partnerskapsmøtet 22.01.2021 sak 2", ["PM 2021/2"]),
    ("Partnerskapet vedtok i møte 22.01.2021 sak 1", ["PM 2021/1"]),
    ("Partnerskapet vedtok i møte 22.01.2021, sak 1, å opprette utvalget", ["PM 2021/1"]),
    ("vedtok i møte 22.01.2021 sak 1", ["2021/1"]),
    ("behandling i kommunestyret den 16.12.04 under sak 0052/04", ["Kommunestyret 2004/52"]),
    ("planutvalget, sak 0007/00, behandlet i møte den 06.06.00", ["Planutvalget 2000/7"]),
    ("i møte 12. desember 2018, sak 097-2018", ["2018/97"]),
    ("Styrets vedtak 25. august 2010, sak 97/10", ["Styret 2010/97"]),
    ("formannskapets vedtak 07.12.04 (sak 49/04)", ["Formannskapet 2004/49"]),
    ("SSU 12.03.24, sakene 5 og 6", ["SSU 2024/5", "SSU 2024/6"]),
    ("SSU i mars 2024, sak 5", ["SSU 2024/5"]),
    ("sak 5 i SSU 12.03.24", ["SSU 2024/5"]),
    ("sak 5 fra SSUs møte 12. mars 2024", ["SSU 2024/5"]),
    ("sak 5 i møtet 12.03.24", ["2024/5"]),
    ("FSU-møtet 3. mai, sak 7", ["FSU --05-03/7"]),  # the year is the day's, once that is known
    ("sak 12 (2024)", ["2024/12"]),
    ("Sak 5: 2024 var et godt år", ["?/5"]),
    ("SSU 12.03.24 og sak 5/23", ["SSU @2024-03-12", "2023/5"]),
]

# The paper's own cases by their bare number, which it must be told.
BARE = [
    ("Rutinen ble vedtatt i 2022.16 og endret i 2023.5.", "9999.9", ["2022/16", "2023/5"]),
    ("Saka vart handsama i 33/09.", "9/99", ["2009/33"]),
    ("jf. 02-14", "9-99", ["2014/2"]),
    ("Rutinen ble vedtatt i 2022.16.", "9/99", []),
    ("Det kostet 2022.16 per døgn.", "9999.9", []),
    ("jf. 7/12", "9/99", []),  # may be a day
]

SAME = [
    ("Sak 5/24 ble endret. I samme sak ble det bedt om svar.", ["2024/5", "2024/5"]),
    ("SSU-sak 5/24 vart endra, og i same sak vart det bede om svar.", ["SSU 2024/5", "SSU 2024/5"]),
    ("Det ble sagt i samme sak.", []),
    ("Dette er samme sak som sist.", []),
    ("jf. sak 5 ovenfor", ["?/5"]),
    ("sjå sak 5 nedanfor", ["?/5"]),
]


@pytest.mark.parametrize(("text", "expected"), [*NUMBERS, *LISTS, *BODIES, *DAYS_AND_NUMBERS, *SAME])
def test_case_is_named_in_every_notation(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(("text", "style", "expected"), BARE)
def test_bare_number_is_a_case_where_the_paper_numbers_its_own_so(text: str, style: str, expected: list[str]) -> None:
    assert named(text, own_styles=frozenset({style})) == expected


@pytest.mark.parametrize(("style", "expected"), [("9/99", ["2024/12"]), ("9999.9", ["SSU 2024/12"])])
def test_case_treated_elsewhere_is_the_papers_own_where_it_numbers_its_own_so(style: str, expected: list[str]) -> None:
    assert named("Sak 12/24 ble behandlet i SSU.", own_styles=frozenset({style})) == expected


MEETINGS = [
    ("Protokoll frå møte i Kulturpanelet 12.03.2024", ["Kulturpanelet @2024-03-12"]),
    # day, month, season, year
    ("SSU 23.11.23", ["SSU @2023-11-23"]),
    ("SSU (12.03.24)", ["SSU @2024-03-12"]),
    ("møte 12.03.24 i SSU", ["SSU @2024-03-12"]),
    ("SSUs møte i mars", ["SSU @--03"]),
    ("SSU sept. 2025", ["SSU @2025-09"]),
    ("SSU i september-25", ["SSU @2025-09"]),
    ("i FSU hausten 2024", ["FSU @2024-09..2024-11"]),
    ("Partnerskapsmøte våren 2024 (mai)", ["PM @2024-05"]),
    ("partnerskapsmøtet i 2024", ["PM @2024"]),
    ("SSU møttes 12. mars 2024", ["SSU @2024-03-12"]),
    ("kommunestyremøtet 12. mars 2024", ["Kommunestyret @2024-03-12"]),
    ("Rapport frå kontrollutvalet sitt møte den 12.03.2019", ["Kontrollutvalget @2019-03-12"]),
    ("RS 4/26 Møteprotokoll - kontrollutvalget 10. mars 2026", ["2026/4", "Kontrollutvalget @2026-03-10"]),
    ("protokoll frå styremøte i Helse Solvik HF 19.06.2020", ["Helse Solvik HF: Styret @2020-06-19"]),
    ("Hovedutvalg for oppvekst og kultur 12.03.2024", ["Hovedutvalg for oppvekst og kultur @2024-03-12"]),
    ("i hovedutvalget 12.03.2024", ["Hovedutvalget @2024-03-12"]),
    # lists, with the year behind the last
    ("SSU 12. mars og 16. mai 2024", ["SSU @2024-03-12", "SSU @2024-05-16"]),
    # the abbreviation behind the name is of the name
    ("legges fram for Faglig samarbeidsutvalg (FSU) 3. mai 2024", ["FSU @2024-05-03"]),
    ("tilrådd av Strategisk samarbeidsutvalg (SSU) i mai 2024", ["SSU @2024-05"]),
    ("Strategisk samarbeidsutvalg (SSU) møtes. 3. mai 2024 er frist.", []),
    ("Regionalt brukerutvalg behandlet utkastet 3. mai 2024", ["RBU @2024-05-03"]),
    ("SSU i mars og mai 2024", ["SSU @2024-03", "SSU @2024-05"]),
    ("SSU 12. november og 16. januar 2024", ["SSU @2023-11-12", "SSU @2024-01-16"]),
    ("FSU 3/5, 6/9 og 8/11", ["FSU @--05-03", "FSU @--09-06", "FSU @--11-08"]),
    # a body in the definite with its field or its place, before its day or what reports it
    ("møte i Foreldrerådet for omsorg 12.03.2024", ["Foreldrerådet for omsorg @2024-03-12"]),
    ("Styringsgruppa behandlet rapporten 12.03.2024.", ["Styringsgruppa @2024-03-12"]),
    ("Saka vert utsett til soknerådsmøtet 12.03.2024.", ["Soknerådet @2024-03-12"]),
    ("Teneutvalet på Solvik. Møtereferat 9. mai 2018.", ["Teneutvalet på Solvik @2018-05-09"]),
    ("Kontrollutvalget. Protokoll fra møte 12.03.2018", ["Kontrollutvalget @2018-03-12"]),
    ("Ungdomspanelet – referat frå møtet 12.03.2018", ["Ungdomspanelet @2018-03-12"]),
    # the body's own
    ("Godkjenning av referat fra 29. april 2013", ["@2013-04-29"]),
    ("Møtebok frå møte i rådet 12. mars 2024", ["@2024-03-12"]),
    ("oppfølging fra møtet 17. september", ["@--09-17"]),
    ("legges fram i møtet 3. desember 2009 med oppdaterte tall", ["@2009-12-03"]),
    ("OSU skal drøfte det samme i oktober 2015.", ["OSU @2015-10"]),
    ("Saka vart utsett i møtet 8. november 2013, jf. sak 4.", ["@2013-11-08", "2013/4"]),
    ("skal behandles i møte 16.10.09", ["@2009-10-16"]),
    ("i utvalet sitt møte 12. mars 2024", ["@2024-03-12"]),
    ("i møtet i mars 2024", ["@2024-03"]),
    ("til kommende møte 1. desember 2023", ["@2023-12-01"]),
    ("første møte i 2025", ["@2025"]),
    # the last of a span
    ("i siste SSU-møte i 2024", ["SSU @2024 last"]),
    ("siste møte i SSU i 2024", ["SSU @2024 last"]),
    ("SSU sitt siste møte i 2024", ["SSU @2024 last"]),
    ("siste møte i 2024", ["@2024 last"]),
    ("siste SSU-møte 12.03.24", ["SSU @2024-03-12"]),
]
NO_MEETINGS = [
    "brev av 12. mars 2024 til SSU",
    "brev fra SSU datert 12. mars 2024",
    "planen gjelder fra 1. januar 2024 i SSU",
    "leder av SSU fra 1. august 2024",
    "SSU sender innspill innen 1. mai 2024",
    "SSU ba om svar i mars 2024",
    "SSU hadde 5 møter i 2024",
    "Handlingsplan for SSU 2024",
    "i møtet 12. mars 2024 med statsforvalteren",
    "i møtet 12. mars 2024 med Solvik kommune",
    "innspill fra møtet 12. mars 2024 mellom partene",
    "Direktoratets vedtak av 12. mars 2024",
    "arbeidsgruppens referat fra 12. mars 2024",
    "Fagutvalget for rus tar saken i utvalgets møte 12. mars 2024",
    "Neste møte i arbeidsgruppen er 12. mars 2024.",
    "Møtene i styringsgruppen er lagt til 26/1 og 20/4.",
    "i Stortinget 12. mars 2024",
    "Kontrollutvalget. Brev 12. mars 2024 er besvart",
    "Teneutvalet har svart. Brev frå 9. mai 2018 vart lese",
    "dialogmøte 12. mars 2024",
    "ihht. saksliste datert 04.04.02",
    "prosjektet Fagutvalg for akutt, mandat, seminar 1. februar",
]


@pytest.mark.parametrize(("text", "expected"), MEETINGS)
def test_meeting_is_named_in_every_notation(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_day_on_which_no_body_met_is_no_meeting(text: str) -> None:
    assert named(text) == []


TURNS = [
    ("Referat fra forrige møte", ["@previous"]),
    ("Godkjenning av protokoll frå førre møte", ["@previous"]),
    ("I sist møte ble det vedtatt", ["@previous"]),
    ("Tiltaksliste frå siste møte", ["@previous"]),
    ("I siste møte ble det bedt om svar", ["@previous"]),
    ("Innkalling og referat fra forrige møte ble godkjent.", ["@previous"]),
    ("Vedlegg: Referat fra forrige møte", ["@previous"]),
    ("Saken utsettes til neste møte.", ["@next"]),
    ("Saka vert utsett til neste møte.", ["@next"]),
    ("inviteres til neste møte for å orientere", ["@next"]),
    ("Et notat lages til neste møte.", []),
    ("Gruppen forbereder forslag til kommende møte i SSU.", []),
    ("på det neste møtet", ["@next"]),
    ("Saka vert utsett til næraste møte.", ["@next"]),
    ("i det påfølgjande møtet", ["@next"]),
    ("i utvalets neste møte", ["@next"]),
    ("i utvalgets neste møte", ["@next"]),
    ("Rådet tar saken på sitt neste møte.", ["@next"]),
    ("til kommende møte i SSU", ["SSU @next"]),
    ("SSU sitt neste møte", ["SSU @next"]),
    ("SSUs neste møte", ["SSU @next"]),
    ("neste SSU-møte blir viktig, i neste SSU møte tas saken opp", ["SSU @next"]),
    ("til neste ordinære kommunestyremøte", ["Kommunestyret @next"]),
    ("på forrige møte i partnerskapet", ["PM @previous"]),
    ("legges frem i neste FSU.", ["FSU @next"]),
    ("SSU behandler saken på sitt neste møte.", ["SSU @next"]),
    ("neste møte i SSU i mai", ["SSU @--05"]),  # the date says which
]
NO_TURNS = [
    "neste møteserie",
    "kommende møter i SSU",
    "i neste møtepunkt",
    "neste arbeidsmøte",
    "på neste styremøte i en annen forening",
    "neste møte i arbeidsgruppen",
    "neste møte med kommunene",
    "forrige møte mellom partene",
    "arbeidsgruppens neste møte",
    "Helse Fjordmark sitt neste møte",
    "Gruppen har neste møte på Teams.",
    "Fagutvalget tar saken i utvalgets neste møte",
    "siste møte før ferien",
    "Referat fra forrige møte følger vedlagt.",
    "Sakspapir og møtebok frå førre møte ligg ved.",
    "Protokollen fra forrige møte er vedlagt.",
    "Protokollen fra forrige møte følger etter sakslisten.",
    "Vedlegg 1: Møtebok frå førre møte",
    "Neste møte: Teams",
    "Neste møte i SSU er ikke fastsatt.",
    "Dato for neste møte",
    "FSU og SSU tar saken på sitt neste møte.",
    "skrøpelige eldre i kommende SSU, deretter barn",
]


@pytest.mark.parametrize(("text", "expected"), TURNS)
def test_meeting_is_named_by_its_turn(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NO_TURNS)
def test_turn_that_may_be_anothers_names_no_meeting(text: str) -> None:
    assert named(text) == []


LAWS = [
    ("jf. helse- og omsorgstjenesteloven § 6-1", ["law"]),
    ("jf. kommuneloven § 5-2 tredje ledd", ["law"]),
    ("etter pasient- og brukerrettighetsloven kapittel 4", ["law"]),
    ("etter helse- og omsorgstenestelova § 3-2", ["law"]),
    ("lov om kommunale helse- og omsorgstjenester m.m. § 6-1", ["law"]),
    ("lov 24. juni 2011 nr. 30", ["law 2011/30"]),
    ("psykisk helsevernloven § 3-1", ["law"]),
    ("akuttmedisinforskriften § 7", ["law"]),
    ("valglovens §13-4", ["law"]),
    ("HOL, §6-2, pkt.13", ["law"]),
    ("pbrl. § 2-1 a", ["law"]),
    ("etter kommunelova skal rådet", ["law"]),
    ("Meld. St. 9 (2023–2024)", ["document 2023/9"]),
    ("Prop. 65 L (2019-2020)", ["document 2019/65"]),
    ("Ot.prp. nr. 91 (2010-2011)", ["document 2010/91"]),
    ("NOU 2023: 4", ["document 2023/4"]),
    ("Innst. 206 S", ["document ?/206"]),
    ("Dokument 8:11 S (2019–2020)", ["document 2019/11"]),
    ("rundskriv I-2/2022 og B-rundskriv 8/2004", ["document 2022/2", "document 2004/8"]),
    ("Nasjonal helse- og samhandlingsplan, Meld. St. 9 (2023–2024)", ["document 2023/9"]),
    # they leave cases and meetings alone
    ("sak 12/24, jf. kommuneloven § 11-3", ["2024/12", "law"]),
    ("SSU 12.03.24 drøftet NOU 2023: 4", ["SSU @2024-03-12", "document 2023/4"]),
    # which law is not said
    ("jf. § 27-1, 2. ledd", []),
    ("i lovens forstand, og loven § 3", []),
    ("etter forskrifta, § 8", []),
    ("Nasjonal helse- og samhandlingsplan", []),
]


@pytest.mark.parametrize(("text", "expected"), LAWS)
def test_law_and_national_document_are_named(text: str, expected: list[str]) -> None:
    assert named(text) == expected
