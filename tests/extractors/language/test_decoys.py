"""Numbers that look like case numbers, and why they are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.decoys import decoy_at
from extractors.vocabulary.decoys import DECOYS, Decoy
from tests.extractors.language.references_shown import named

# Each text with the number that is asked about, and the decoy that it is.
MATCHES = [
    ("Arkivsaksnr.: 04/00525", "04/", "register"),
    ("Arkiv: sak 17/2805", "17/", "register"),
    ("Vår ref.: 2013/45", "2013", "register"),
    ("Dykkar ref: 13/45", "13/", "register"),
    ("journalpost 22/18", "22/", "register"),
    ("0001/05 04/00752", "04/", "journal number"),
    ("brev 2026/1477-1", "2026", "journal number"),
    ("referert brev 01/01550-012", "01/", "journal number"),
    ("brev 001140/02", "001140", "journal number"),
    ("mappe 17/2805", "17/", "archive case"),
    ("valglovens §13-4", "13", "section of a law"),
    ("jf. § 27-1, 2. ledd", "27", "section of a law"),
    ("kapittel 3-2", "3-", "section of a law"),
    ("lov 24. juni 2011 nr. 30", "24", "date of a law"),
    ("FOR-2015-03-20-231", "2015", "date of a law"),
    ("Meld. St. 9 (2023–2024)", "2023", "state paper"),
    ("Innst. 206 S (2014–2015)", "206", "state paper"),
    ("NOU 2007:13", "2007", "state paper"),
    ("Rundskriv I-47/98", "47", "state paper"),
    ("B-rundskriv 8/2004", "8/", "state paper"),
    ("gnr 3, bnr 267", "267", "land"),
    ("gbnr. 17/204", "17", "land"),
    ("1.250 kroner", "1.", "money"),
    ("kr 12.50", "12", "money"),
    ("4,75 %", "4", "share"),
    ("12-14 prosent", "12", "share"),
    ("3/4 av kommunene", "3/", "fraction"),
    ("12.05.2024", "12", "date"),
    ("1/1-2012", "1/", "date with slashes"),
    ("kl. 13.00-15.30", "13", "time"),
    ("åpent 24/7", "24", "time"),
    ("perioden 2005 – 2008", "2005", "period"),
    ("Side 3 av 8", "3", "page mark"),
    ("Side 1/4", "1", "page mark"),
    ("KST-sak 0032/03 Side 3", "0032", "page mark"),
    ("styresak 82/2015 Side 2 av", "82", "page mark"),
    ("Sak 0032/03 / Side 5 av 8", "0032", "page mark"),
    ("Møtebok 5/05", "5/", "number of a meeting"),
    ("MØTE NR.: 1/15", "1/", "number of a meeting"),
    ("Møte nr. 5/2009", "5/", "number of a meeting"),
    ("protokoll nr. 02/14", "02", "number of a meeting"),
    ("SSU-møte 5/2014", "5/", "number of a meeting"),
    ("tlf. 33 12 45 67", "33", "telephone"),
    ("org.nr. 983 974", "983", "number of a firm, an account or a person"),
    ("versjon 2.1", "2", "number in a list"),
    ("tiltak 3/24", "3/", "number in a list"),
    ("vedlegg 2/24", "2/", "number in a list"),
    ("møterom 2.14", "2", "place"),
]
NONE = [
    ("sak 12/24", "12"),
    ("jf. sak 12/24, side 3", "12"),  # cites a page of it
    ("vedlegg 3 til sak 12/24", "12"),
    ("punkt 2 i sak 12/24", "12"),
    ("SSU 2024.7", "2024"),
    ("PS 14/23 kl. 12.00", "14"),
    ("sak 5, 250 000 kroner", "5"),
    ("sak 12/2024", "12"),
    ("i møte, sak 097-2018", "097"),
    ("sak 9/17-10/17", "9"),
    ("sak 10/234", "10"),
    ("Innstillingen i sak 4/24", "4/"),
    ("lovlig i sak 4/24", "4/"),
]


@pytest.mark.parametrize("decoy", DECOYS, ids=[decoy.name for decoy in DECOYS])
def test_example_of_a_decoy_is_one(decoy: Decoy) -> None:
    digit = next(place for place, letter in enumerate(decoy.example) if letter.isdigit())
    assert decoy_at(decoy.example, digit) == decoy
    assert decoy.reason


@pytest.mark.parametrize(("text", "number", "name"), MATCHES)
def test_number_that_is_no_case_says_why(text: str, number: str, name: str) -> None:
    decoy = decoy_at(text, text.index(number))
    assert decoy is not None
    assert decoy.name == name


@pytest.mark.parametrize(("text", "number"), NONE)
def test_case_number_is_no_decoy(text: str, number: str) -> None:
    assert decoy_at(text, text.index(number), worded=True) is None


def test_some_decoys_yield_to_a_word_for_a_case() -> None:
    assert decoy_at("sak 9/12-11 ble utsatt", 4) is not None
    assert decoy_at("sak 9/12-11 ble utsatt", 4, worded=True) is None
    assert decoy_at("sak 17/2805", 4, worded=True) is not None


@pytest.mark.parametrize(
    "text",
    [
        *(text for text, _, _ in MATCHES if "lov" not in text.lower() and "date" not in text),
        "sak 17/2805",
        "Saksnr.: 2026/1477-1",
        "sak 2013/598-2",
        "Sak 0032/03 / Side 5 av 8 / KST-sak 0032/03 / Side 3 av 8",
        "byggesak 22/345",
        "vedtak nr. 12/24",
        "SSU 2023/24",  # from one year to the next
        "12/24 pasienter",
    ],
)
def test_decoy_names_no_case(text: str) -> None:
    assert [mention for mention in named(text) if "@" not in mention and not mention.startswith("document")] == []


@given(st.text(max_size=60), st.integers(0, 60))
def test_any_place_of_any_text_may_be_asked_about(text: str, start: int) -> None:
    decoy = decoy_at(text, start)
    assert decoy is None or decoy in DECOYS
