"""Mentions of cases and meetings in running text, and the numbers that are none."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.references import may_name
from tests.extractors.language.references_shown import NONE, called, references


def cases(
    text: str, *, year_first: bool = False, own_codes: frozenset[str] = NONE
) -> list[tuple[str | None, int | None, int | None]]:
    mentions = references(text, year_first=year_first, own_codes=own_codes)
    return [(called(mention.body), mention.year, mention.number) for mention in mentions if mention.is_case]


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
    # what a body came to in it
    ("en følge av partnerskapsmøtets beslutning i sak 5/22", "PM", 2022, 5),
    ("Planen bygger på FSU sin konklusjon i sak 5/22", "FSU", 2022, 5),
    ("SSU følger opp beslutningen i sak 5/22", None, 2022, 5),
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
    (meeting, case) = references("PM ga i mai myndighet, jf. sak 2022/04", own_styles=frozenset({"9999/9"}))
    assert (called(meeting.body), called(case.body)) == ("PM", None)


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
    assert references(text) == []


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
    mentions = references(text, year_first=year_first)
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
    assert may_name(text) or not references(text)
