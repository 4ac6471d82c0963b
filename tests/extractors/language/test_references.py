"""Mentions of cases and meetings in running text, and the numbers that are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.bodies import BodyRegister, introduced_bodies
from extractors.language.reading import Found
from extractors.language.references import may_name
from extractors.language.texts import read
from models.facts import Body

REGISTER = BodyRegister(introduced_bodies("Brukerråd for samhandling (BRS)"))


NONE: frozenset[str] = frozenset()


def found(
    text: str, *, year_first: bool = False, own_styles: frozenset[str] = NONE, own_codes: frozenset[str] = NONE
) -> list[Found]:
    return list(read(text, REGISTER, year_first=year_first, own_styles=own_styles, own_codes=own_codes).references)


def called(body: Body | None) -> str | None:
    return (body.abbreviation or body.name) if body else None


def cases(
    text: str, *, year_first: bool = False, own_codes: frozenset[str] = NONE
) -> list[tuple[str | None, int | None, int | None]]:
    mentions = found(text, year_first=year_first, own_codes=own_codes)
    return [(called(mention.body), mention.year, mention.number) for mention in mentions if mention.is_case]


def meetings(text: str) -> list[tuple[str | None, str, str]]:
    dates = [(mention.body, mention.date) for mention in found(text)]
    return [(called(body), date.first.isoformat(), date.last.isoformat()) for body, date in dates if date]


ONE_CASE = [
    # how the number is written
    ("jf. sak 29/04", None, 2004, 29),
    ("jfr. vedtak i sak 21/10", None, 2010, 21),
    ("Sak nr. 09/7", None, 2009, 7),
    ("Sak nr 10/234", None, 2010, 234),
    ("SAK NR 017-2019", None, 2019, 17),
    ("sak 097-2018", None, 2018, 97),
    ("Saksnr.: 12/24", None, 2024, 12),
    ("sak 2024. 7", None, 2024, 7),
    ("sak 40.03", None, 2003, 40),
    ("sak 1:", None, None, 1),
    ("STYRESAK 82/2015", "Styret", 2015, 82),
    ("Styresak 60-2016", "Styret", 2016, 60),
    ("Styresak 037/04 B", "Styret", 2004, 37),
    ("Ášši/Sak 019/18", None, 2018, 19),
    ("sak PS 14/23", None, 2023, 14),
    ("Fylkestinget løyvde midlane i sak T 27/18", "Fylkestinget", 2018, 27),
    ("gjorde følgjande vedtak i sak 85/2018", None, 2018, 85),
    # the code of a series stands for the word
    ("som PS 14/23", None, 2023, 14),
    ("slutta seg til i FR 31/16", None, 2016, 31),
    ("Hovedutvalg for kultur anbefalte planen i sak 0034/04", "Hovedutvalg for kultur", 2004, 34),
    ("at Brukerutvalget har hatt det oppe i sin sak 31/23", "Brukerutvalget", 2023, 31),
    ("Planen for kultur behandles i sak 34/04", None, 2004, 34),
    ("se FO 2-2025", None, 2025, 2),
    ("KS-124/13", "Kommunestyret", 2013, 124),
    ("FT-13/17", "Fylkestinget", 2017, 13),
    ("KST-sak 0032/03", "Kommunestyret", 2003, 32),
    ("K-sak 014/13", "Kommunestyret", 2013, 14),
    ("jf. sak KST 32/03", "Kommunestyret", 2003, 32),
    ("Høringen gjelder Kirkemøtet 2019, sak KM 8/19", "Kirkemøtet", 2019, 8),
    ("slik KM 8/19 sier", "Kirkemøtet", 2019, 8),
    ("sak HS 8/19", None, 2019, 8),
    # whose it is: in the word, before it, behind it
    ("FSU-sak 15.2022", "FSU", 2022, 15),
    ("BRS-sak 7/23", "BRS", 2023, 7),
    ("ABC-sak 7/23", "ABC", 2023, 7),
    ("kommunestyresak 34", "Kommunestyret", None, 34),
    ("SSU 2022.31", "SSU", 2022, 31),
    ("PM, Sak 2022.8", "PM", 2022, 8),
    ("Formannskapets sak 0052/04", "Formannskapet", 2004, 52),
    ("planutvalget, sak 0007/00, behandlet i møte den 06.06.00", "Planutvalget", 2000, 7),
    ("brukerrådets sak 07-23", "BRS", 2023, 7),
    ("teknisk styres sak 29/01", "Teknisk styre", 2001, 29),
    ("i kommunestyret den 16.12.04 under sak 0052/04", "Kommunestyret", 2004, 52),
    ("Kommunestyrets vedtak 25. august 2010, sak 97/10", "Kommunestyret", 2010, 97),
    ("sak 2022.06 i SSU", "SSU", 2022, 6),
    ("sak 12/24 (vedlagt) i partnerskapsmøtet", "PM", 2024, 12),
    ("FSU anbefalte i sak 13/22", "FSU", 2022, 13),
    ("Levekårsutvalet si tilråding, sak 041/17", "Levekårsutvalet", 2017, 41),
    ("Helse- og sosialutvalgets innstilling i sak 41/17", "Helse- og sosialutvalget", 2017, 41),
    ("Utvalgets vedtak i sak 7/22", None, 2022, 7),
    ("FSU 3. mai 2014 behandlet bl.a. tjenesteavtalen (sak 5/14).", "FSU", 2014, 5),
    ("FSU behandlet bl.a. tjenesteavtalen (sak 5/14).", None, 2014, 5),  # when is not told
    ("FSU 3. mai 2014 behandlet avtalen. Den gjelder fortsatt (sak 5/14).", None, 2014, 5),
    ("men SSU var inne på temaet i sak 13/22", "SSU", 2022, 13),
    ("FSU har drøftet utkastet i sak 13/22", "FSU", 2022, 13),
    ("strategisk samarbeidsutvalg, som drøftet utkastet den 3. mai 2023 i sak 7/2023", "SSU", 2023, 7),
    ("FSU, som drøfta utkastet i sak 13/22, bad om meir", "FSU", 2022, 13),
    # the subject of the sentence did something there, by any verb, and nobody need have introduced it
    ("Formannskapet inngikk avtalen i sak 37/24.", "Formannskapet", 2024, 37),
    ("Formannskapet inngjekk avtale med Solvik i sak 37/24.", "Formannskapet", 2024, 37),
    ("Kommunestyret løyvde pengane i sak 9/11.", "Kommunestyret", 2011, 9),
    ("vedtaket i kommunestyret fra 2011 (sak PS 9/11)", "Kommunestyret", 2011, 9),
    ("Styret for Solvik sykehus HF ba i sak 9/11 om en plan.", "Styret", 2011, 9),
    ("Planen er god. Eldrerådet roste den i sak 9/11.", "Eldrerådet", 2011, 9),
    ("Rådmannsutvalet slutta seg til hovudtala i sak 14/19.", "Rådmannsutvalet", 2019, 14),
    ("Byutviklingskomiteen la planen til grunn i sak 14/19.", "Byutviklingskomiteen", 2019, 14),
    ("slik byutviklingskomiteen vedtok i sak 14/19", "Byutviklingskomiteen", 2019, 14),
    ("Planen ble vedtatt av helserådet i sak 3/22.", "Helserådet", 2022, 3),
    ("behandlet i helse- og sosialkomiteen 5. mai 2022 som sak 19/22", "Helse- og sosialkomiteen", 2022, 19),
    ("I sak 12/20 ba kommunestyret om en ny plan.", "Kommunestyret", 2020, 12),
    ("I sak 12/20 roste eldrerådet planen.", "Eldrerådet", 2020, 12),
    ("Som nevnt i sak 12/20 ba kommunestyret om en plan.", None, 2020, 12),
    ("Klagenemnda stadfesta avslaget i sak 7/21.", "Klagenemnda", 2021, 7),
    ("Klagenemnda opprettholdt avslaget i sak 7/21.", "Klagenemnda", 2021, 7),
    ("Kommunestyret har tidligere bedt om dette i sak 3/22.", "Kommunestyret", 2022, 3),
    ("Kommunestyret ba om en plan, og formannskapet fulgte opp i sak 9/20.", "Formannskapet", 2020, 9),
    ("Utvalet la planen til grunn i sak 14/19.", None, 2019, 14),
    ("Rådmannen sluttet seg til tallene i sak 14/19.", None, 2019, 14),
    ("Eldrerådet ønsket svar på vedtaket i sak 4/22.", None, 2022, 4),  # whose decision is not told
    ("Eldrerådet viste til det som var omtalt i sak 4/22.", None, 2022, 4),
    # who is given something there is not whose case it is
    ("FSU fikk i sak 13/22 i oppdrag å lage en plan.", None, 2022, 13),
    ("FSU fekk i sak 13/22 fullmakt til å lage ein plan.", None, 2022, 13),
    ("FSU fikk i sak 13/22 en orientering om planen.", "FSU", 2022, 13),
    # with the day of the meeting before the case
    ("FSU ba i møte 22.01.2021 sak 3-21 om en plan.", "FSU", 2021, 3),
    ("Partnerskapsmøtet for Helsefellesskapet i Solvik ba i møte 22. januar 2021 sak 3-21 om en plan.", "PM", 2021, 3),
    # the year of the day beside it
    ("vedtok i møte 22.01.2021 sak 1", None, 2021, 1),
    ("i møte 12. desember 2018, sak 097-2018", None, 2018, 97),
]


@pytest.mark.parametrize(("text", "body", "year", "number"), ONE_CASE)
def test_case_is_found_with_its_body(text: str, body: str | None, year: int | None, number: int) -> None:
    assert cases(text) == [(body, year, number)]


def test_year_stands_first_where_the_document_writes_it_so() -> None:
    assert cases("sak 09/20", year_first=True) == [(None, 2009, 20)]
    assert cases("sak 09/20") == [(None, 2020, 9)]


@pytest.mark.parametrize(
    ("text", "year", "numbers"),
    [
        ("sak 43, 44 og 46/12", 2012, [43, 44, 46]),
        ("Sak 31/09 og 32/09 behandles først", 2009, [31, 32]),
        ("sakene 1, 2 samt 4/2024", 2024, [1, 2, 4]),
        ("sak 43,44,45 og 46", None, [43, 44, 45, 46]),
        ("Sak 26/09 – 29/09", 2009, [26, 27, 28, 29]),
        ("Sak 01/02 - 03/02", 2002, [1, 2, 3]),
        ("sak 9/17-11/17", 2017, [9, 10, 11]),
        ("sak 47-50/14", 2014, [47, 48, 49, 50]),
        ("sak 001/15-003/15", 2015, [1, 2, 3]),
        ("sak 3 og 4 pasienter", None, [3]),  # what is counted is no case
        ("sak 7 og 12", None, [7]),  # two bare numbers are too little to go by
        ("sak 1/24 og 20 % av midlene", 2024, [1]),
    ],
)
def test_list_and_range_name_every_case(text: str, year: int | None, numbers: list[int]) -> None:
    assert cases(text) == [(None, year, number) for number in numbers]


@pytest.mark.parametrize(
    ("text", "codes", "expected"),
    [
        ("Se kriteriene i NBR 58/19.", {"NBR"}, [(None, 2019, 58)]),
        ("Se NBR 12/21 og NBR 30/21.", {"NBR"}, [(None, 2021, 12), (None, 2021, 30)]),
        ("Se kriteriene i NBR 58/19.", set(), []),  # nobody numbers so
        ("Se kriteriene i NBR 58.19.", {"NBR"}, []),
        ("Se kriteriene i NBRX 58/19.", {"NBR"}, []),
        ("Se KS 58/19 og sak FT 3/19.", {"KS"}, [(None, 2019, 58), ("Fylkestinget", 2019, 3)]),
    ],
)
def test_the_code_of_the_papers_own_cases_stands_for_the_word(
    text: str, codes: set[str], expected: list[tuple[str | None, int, int]]
) -> None:
    assert cases(text, own_codes=frozenset(codes)) == expected


def test_range_has_no_more_cases_than_a_meeting() -> None:
    assert len(cases("sak 1/24 - 900/24")) < 50


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tidligere saker, Sp 59/12 og Sp 46/14", [("Plenum", 2012, 59), ("Plenum", 2014, 46)]),
        (
            "sak 4/02, helse- og sosialstyrets sak 2/02 og teknisk styres sak 29/01",
            [(None, 2002, 4), ("Helse- og sosialstyret", 2002, 2), ("Teknisk styre", 2001, 29)],
        ),
        ("SSU-sak 2022.16 og endringen i 2023.5", [("SSU", 2022, 16), ("SSU", 2023, 5)]),
        ("PM ga i mai myndighet, jf. sak 2022/04", [("PM", 2022, 4)]),
    ],
)
def test_cases_of_one_sentence_keep_their_own_bodies(
    text: str, expected: list[tuple[str | None, int | None, int | None]]
) -> None:
    assert cases(text) == expected


def test_case_numbered_like_the_papers_own_is_its_own() -> None:
    (meeting, case) = found("PM ga i mai myndighet, jf. sak 2022/04", own_styles=frozenset({"9999/9"}))
    assert (called(meeting.body), called(case.body)) == ("PM", None)


MEETINGS = [
    ("SSU 23.11.23", "SSU", "2023-11-23", "2023-11-23"),
    ("Etter hovedutvalgets behandling den 12.03.24 er alt klart", "Hovedutvalget", "2024-03-12", "2024-03-12"),
    ("Teknisk utvalg drøftet saken 12.03.2024", "Teknisk utvalg", "2024-03-12", "2024-03-12"),
    (
        "Hovedutvalg for miljø og kultur fikk en orientering i møte 12.03.2024.",
        "Hovedutvalg for miljø og kultur",
        "2024-03-12",
        "2024-03-12",
    ),
    (
        "Fagstyret for helsefag handsama planen i møte 12. mars 2024.",
        "Fagstyret for helsefag",
        "2024-03-12",
        "2024-03-12",
    ),
    ("Planen skal opp i styret i Helse Solvik 12. mars 2024.", "Styret", "2024-03-12", "2024-03-12"),
    ("Vei- og miljøutvalet fekk saka til uttale 12.03.2024", "Vei- og miljøutvalet", "2024-03-12", "2024-03-12"),
    ("Fylkestinget handsamar bussplanen i desember 2024", "Fylkestinget", "2024-12-01", "2024-12-31"),
    ("Han viste til det SSU sa i november 2023", "SSU", "2023-11-01", "2023-11-30"),
    ("SSU sitt møte torsdag den 29.02.24", "SSU", "2024-02-29", "2024-02-29"),
    ("partnerskapsmøtet i 2024", "PM", "2024-01-01", "2024-12-31"),
    ("SSU i november 2023", "SSU", "2023-11-01", "2023-11-30"),
    ("SSU behandlet forslaget i november 2023", "SSU", "2023-11-01", "2023-11-30"),
    ("SSU handsama saka 12.03.2024 og rådde til det", "SSU", "2024-03-12", "2024-03-12"),
    ("SSU skal behandle saken 12.03.2024", "SSU", "2024-03-12", "2024-03-12"),
    ("før SSU handsamar ho 12.03.2024", "SSU", "2024-03-12", "2024-03-12"),
    ("SSU skal behandle saken i juni 2024", "SSU", "2024-06-01", "2024-06-30"),
    ("Planen ble godkjent i møte 12.03.2024 med en ramme på 320 timer", None, "2024-03-12", "2024-03-12"),
    ("SSU våren 2024 (mai)", "SSU", "2024-05-01", "2024-05-31"),
    ("Partnerskapsmøtet etablerte 12. mai 2022 et utvalg", "PM", "2022-05-12", "2022-05-12"),
    ("Eldrerådet drøfta saka 14.02.2017", "Eldrerådet", "2017-02-14", "2017-02-14"),
    ("Styret skal drøfte rekneskapen 9. mars 2011", "Styret", "2011-03-09", "2011-03-09"),
    ("Formannskapet handsamar ho 11.04.2016", "Formannskapet", "2016-04-11", "2016-04-11"),
    ("Fylkestinget skal vedta planen i oktober 2021", "Fylkestinget", "2021-10-01", "2021-10-31"),
    ("Foretaksmøtet 8. mai 2020", "Foretaksmøtet", "2020-05-08", "2020-05-08"),
    ("Protokoll frå føretaksmøtet 8. mai 2020", "Føretaksmøtet", "2020-05-08", "2020-05-08"),
    ("BRS bes oppnevne to medlemmer i sitt møte 4. mai 2024", "BRS", "2024-05-04", "2024-05-04"),
    ("12. mars 2024 møttes SSU", "SSU", "2024-03-12", "2024-03-12"),
    ("12. mars 2024 var alle kommunene samlet til partnerskapsmøte", "PM", "2024-03-12", "2024-03-12"),
    ("behandlet i Fylkesrådets møte 16.11.2010", "Fylkesrådet", "2010-11-16", "2010-11-16"),
    ("Rapport frå kontrollutvalet sitt møte den 12.03.2019", "Kontrollutvalget", "2019-03-12", "2019-03-12"),
    ("Referat fra møtet 27. september 2013", None, "2013-09-27", "2013-09-27"),
    ("De viser til møteprotokoll av 12. juni 2017", None, "2017-06-12", "2017-06-12"),
    ("Protokoll fra styremøte nr. 2/01, den 14. mars 2001, godkjennes", None, "2001-03-14", "2001-03-14"),
    ("Møteboken fra møtet 14. mai 1997 ble godkjent", None, "1997-05-14", "1997-05-14"),
    ("Møteutskrifta frå møtet 14. mai 1997 vart godkjend", None, "1997-05-14", "1997-05-14"),
    ("Opplæring ble tema i kontrollutvalgets møte 14. mai 2019", "Kontrollutvalget", "2019-05-14", "2019-05-14"),
    ("Godkjenning av referat fra 29. april 2013", None, "2013-04-29", "2013-04-29"),
    ("Neste styremøte holdes 25. august 2004 ved Solvik sykehus.", "Styret", "2004-08-25", "2004-08-25"),
    ("Neste styremøte vert halde onsdag 25. august 2004.", "Styret", "2004-08-25", "2004-08-25"),
    ("Neste styremøte er berammet til 24. august 2005.", "Styret", "2005-08-24", "2005-08-24"),
    ("Under arbeid, jf. møte 3. oktober 2011.", None, "2011-10-03", "2011-10-03"),
    ("Fråsegna vert send styret før møtet 21. november 2012.", "Styret", "2012-11-21", "2012-11-21"),
    ("Innspill sendes inn før møtet 21. november 2012.", None, "2012-11-21", "2012-11-21"),
    ("Godkjenning av protokoll frå styremøte 19.06.2020", "Styret", "2020-06-19", "2020-06-19"),
    ("underskrift av protokoll nr. 05/11 frå møte 12.09.2011", None, "2011-09-12", "2011-09-12"),
    ("FSU-sak 14/22 og referat 26.01.23", "FSU", "2023-01-26", "2023-01-26"),
    ("Kartet sendes SSU for behandling 16. juni 2022", "SSU", "2022-06-16", "2022-06-16"),
    ("OSU har satt budsjettet på sakslisten 19. september 2014.", "OSU", "2014-09-19", "2014-09-19"),
    ("OSU skal ha saka opp 17. april 2013.", "OSU", "2013-04-17", "2013-04-17"),
    ("OSU skal etter planen gjere endeleg vedtak 17. april 2013.", "OSU", "2013-04-17", "2013-04-17"),
    ("Tala er uendra sidan møtet 8. februar 2019.", None, "2019-02-08", "2019-02-08"),
    ("Programmet vert lagt fram for utvalet i februar 2020.", None, "2020-02-01", "2020-02-29"),
    ("Orientering fra SSU, jf. referat fra møte 28.08.2014.", "SSU", "2014-08-28", "2014-08-28"),
    ("Planen går til SSU til endelig vedtak i mars 2022", "SSU", "2022-03-01", "2022-03-31"),
]


@pytest.mark.parametrize(("text", "body", "first", "last"), MEETINGS)
def test_meeting_is_found_with_its_days(text: str, body: str | None, first: str, last: str) -> None:
    assert meetings(text) == [(body, first, last)]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("FSU 3/5, 6/9 og 8/11", ["05-03", "09-06", "11-08"]),
        ("Møtene legges til 26/1, 20/4 og 19/10.", ["01-26", "04-20", "10-19"]),
        ("på møtet i januar", ["01-01"]),
        ("til oktober-møtet", ["10-01"]),
    ],
)
def test_days_without_a_year_say_so(text: str, days: list[str]) -> None:
    dates = [mention.date for mention in found(text)]
    assert [(date.first.strftime("%m-%d"), date.has_year) for date in dates if date] == [(day, False) for day in days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Møte i 2013 vert haldne 30. januar og 10. april.", ["2013-01-30", "2013-04-10"]),
        ("Møtedagar i 2013 er 30. januar og 10. april.", ["2013-01-30", "2013-04-10"]),
        ("Møte i Solvik holdes 3. mai 2024.", []),
        ("Møte i 2013 med kommunene 3. mai 2013.", []),
    ],
)
def test_a_plan_lists_the_bodys_own_days(text: str, days: list[str]) -> None:
    assert [first for _, first, _ in meetings(text)] == days


def test_year_behind_a_list_of_own_days_holds_for_all() -> None:
    assert meetings("Møtene legges til 26/1 og 20/4 2023.") == [
        (None, "2023-01-26", "2023-01-26"),
        (None, "2023-04-20", "2023-04-20"),
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Styret gav i 2017 ei fråsegn i sak 44/17.", ["sak 44/17"]),
        ("Styret møttes i 2017. Legevakt var tema i sak 44/17.", ["Styret møttes i 2017", "sak 44/17"]),
        ("Styret møttes i 2016 og tok opp legevakt i sak 44/17.", ["Styret møttes i 2016", "sak 44/17"]),
    ],
)
def test_the_year_of_a_case_behind_it_is_no_meeting(text: str, named: list[str]) -> None:
    assert [text[mention.start : mention.end] for mention in found(text)] == named


DECOYS = [
    "Nytt utvalg drøftet 12.03.2024",
    "Vedtak: SSU oppretter FSU fra 1. mars 2024",
    "Referatsaker 6",
    "SSU sa at alt skal være klart i november 2023",
    # a meeting of which a plan tells where or when it will be
    "Møteplanen godkjennes med den endring at junimøtet flyttes til Solvik.",
    "Junimøtet vert flytta til Solvik, og maimøtet blir avlyst.",
    "Styret behandler brev av 3. mai 2024.",
    "Kommunestyret behandler søknader innen 1. mars 2024.",
    "De viser til drøftingsprotokoll av 12. juni 2017",  # of talks between parties
    "Forhandlingsprotokoll fra 12. juni 2017 ligger ved",
    # courses for bodies of a kind
    "Leder viste til samlingen for eldreråd 14. mai.",
    "Fagdag for kontrollutvalg 14. mai 2019",
    "Nokre reiser på opplæringskurs for nye ungdomsråd 14. mai 2019.",
    # archives
    "Arkivsak: 035/2009",
    "Arkivsaksnr.: 04/00525",
    "0001/05 04/00752",
    "Vår ref.: 2013/1234",
    "journalpost 2026/1477-1",
    "Arkiv: sak 17/2805",
    # a law that is not named
    "jf. § 27-1, 2. ledd",
    # land, telephones, money, shares
    "gnr 3, bnr 267",
    "tlf. 33 12 45 67",
    "sak 1.000 kroner",
    "4,75 %",
    "3/4 av kommunene",
    "åpent 24/7",
    # periods, pages, times
    "2022-2025",
    "perioden 2005 – 2008",
    "Side 4 av 4",
    "Side 1/4",
    "13.00-15.30",
    "SSU 11.30",
    "sak 12.05.2024",
    "i saken 2024",
    # numbers of meetings
    "Møtebok 5/05",
    "MØTE NR.: 1/15",
    "Møte nr. 5/2009",
    "protokoll nr. 02/14",
    # a body and a date that are no meeting
    "møteplan SSU 2024",
    "1. januar 2024",
]


@pytest.mark.parametrize("text", DECOYS)
def test_other_numbers_are_no_mention(text: str) -> None:
    assert found(text) == []


PIECES = st.sampled_from(
    [
        "sak ",
        "SSU",
        "FSU-sak ",
        "PM ",
        "12",
        "/",
        "24",
        ", ",
        " og ",
        "-",
        " i ",
        "mai ",
        "2024",
        ".",
        "jf. ",
        "møte ",
        "PS ",
        "neste ",
        "siste ",
        "samme sak ",
        "kommuneloven § ",
        "Meld. St. ",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=16).map("".join)), st.booleans())
def test_mentions_are_inside_the_text_and_in_order(text: str, year_first: bool) -> None:
    mentions = found(text, year_first=year_first)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in mentions)
    assert all(before.start <= after.start for before, after in pairwise(mentions))
    assert all(mention.number is not None or not mention.is_case for mention in mentions)
    assert all(mention.date or mention.turn or not mention.is_meeting for mention in mentions)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saken utsettes til møtet i SSU.", False),
        ("Saken utsettes til neste møte i SSU.", True),
        ("Kommuneloven gjelder.", True),
        ("Saken utsettes til møtet i mai.", True),
        ("Partnerskapsmøtet våren vedtok planen.", True),
        ("Partnerskapsmøtet i fjor vedtok planen.", True),
        ("Jf. sak 7.", True),
    ],
)
def test_only_text_with_a_number_or_a_time_may_name_anything(text: str, expected: bool) -> None:
    assert may_name(text) is expected


@given(st.lists(st.sampled_from(["SSU", "sak", "partnerskapsmøtet", "i", "mai", "haust", "neste", "år", "fjor", "7"])))
def test_text_that_may_name_nothing_names_nothing(words: list[str]) -> None:
    text = " ".join(words)
    assert may_name(text) or not found(text)
