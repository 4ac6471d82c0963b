"""Guesses for what was not found, each with its reason; and who took over from whom."""

import datetime

import duckdb
import pytest
from solvik_facts import FSU, SOLVIK, SSU, entry, joined, mention, paper, rows, section

from models.facts import Body, Entry, Mention
from models.profile import Profile, Succession
from models.vocabulary import Relation, TargetKind
from warehouse.building.build import Told, join_papers

ORG = "helsefellesskapet-i-solvik"
OSO = Body("Overordnet samarbeidsorgan", "OSO")
ASKED_ON = datetime.date(2024, 11, 14)

HELD = [
    paper(
        "a/1.pdf",
        section(
            entry(4, "Handlingsplan for palliasjon"),
            entry(6, "Parkering ved legevakten"),
            day=datetime.date(2024, 5, 30),
        ),
    ),
    paper("a/2.pdf", section(entry(7, year=2023), day=datetime.date(2023, 5, 4))),
    paper("a/3.pdf", section(entry(7, "Bemanning"), body=FSU, day=datetime.date(2024, 2, 1))),
    paper("a/4.pdf", section(entry(12, year=2018), body=OSO, day=datetime.date(2018, 3, 1))),
]


def asking(title: str, said: Mention, *more: Entry) -> duckdb.DuckDBPyConnection:
    """What is held, and a case of the SSU that says something."""
    return joined(*HELD, paper("a/9.pdf", section(entry(20, title, mentions=(said,)), *more, day=ASKED_ON)))


# Each: the title of the case that refers, the mention, then candidates with their reasons.
GUESSES = {
    "the subject comes first, then its neighbours and other bodies": (
        "Status for handlingsplan for palliasjon",
        mention("sak 2024.7", year=2024, number=7),
        [
            (f"{ORG}/ssu/2024/4", "same subject"),
            (f"{ORG}/ssu/2023/7", "other year"),
            (f"{ORG}/ssu/2024/6", "neighbouring number"),
            (f"{ORG}/fsu/2024/7", "other body"),
        ],
    ),
    "no subject in common": (
        "Rekruttering av jordmødre",
        mention("FSU 2024.8", body=FSU, year=2024, number=8),
        [(f"{ORG}/fsu/2024/7", "neighbouring number")],
    ),
    "the body that was there before": (
        "Rekruttering av jordmødre",
        mention("SSU 2018.12", body=SSU, year=2018, number=12),
        [(f"{ORG}/oso/2018/12", "predecessor body")],
    ),
    "a day beside the meeting's": (
        "Rekruttering av jordmødre",
        mention("SSU 29.05.24", kind=TargetKind.MEETING, body=SSU, date_from=datetime.date(2024, 5, 29)),
        [(f"{ORG}/ssu/2024-05-30", "near day")],
    ),
    "nothing comes near": ("Rekruttering av jordmødre", mention("SSU 1999.3", body=SSU, year=1999, number=3), []),
}


@pytest.mark.parametrize(("title", "said", "expected"), GUESSES.values(), ids=GUESSES)
def test_guesses_stand_best_first_with_their_reasons(
    title: str, said: Mention, expected: list[tuple[str, str]]
) -> None:
    known = asking(title, said)
    assert rows(known, "SELECT candidate_id, reason FROM derived.candidates ORDER BY place") == expected
    assert rows(known, "SELECT status, candidates FROM cross_references") == [
        ("unresolved", [candidate for candidate, _ in expected])
    ]


SAID = "Oppstarten ble vedtatt i SSU i mai."
# Each: the title and the text of the case that mentions the meeting in that sentence, or another, and what it suggests.
MEANT = {
    "by the subjects of the two": ("Oppstart av handlingsplan for palliasjon", SAID, SAID, [f"{ORG}/ssu/2024/4"]),
    "by the sentence": ("Status", "-", "Parkering ved legevakten ble vedtatt i SSU i mai.", [f"{ORG}/ssu/2024/6"]),
    "by the line above": ("Status", f"• Parkering ved legevakten\n{SAID}", SAID, [f"{ORG}/ssu/2024/6"]),
    "the sentence before the subjects": (
        "Handlingsplan for palliasjon", "-", "Parkering ved legevakten ble vedtatt i SSU i mai.", [f"{ORG}/ssu/2024/6"],
    ),
    "a line of text above tells nothing": (
        "Handlingsplan for palliasjon",
        f"Mange spurte i dag om parkering ved legevakten, som er for liten til alle som kommer dit med bil.\n{SAID}",
        SAID,
        [f"{ORG}/ssu/2024/4"],
    ),
    "nothing in common": ("Rekruttering av jordmødre", SAID, SAID, []),
}  # fmt: skip


@pytest.mark.parametrize(("title", "text", "sentence", "expected"), MEANT.values(), ids=MEANT)
def test_the_mention_of_a_meeting_suggests_the_case_that_is_meant(
    title: str, text: str, sentence: str, expected: list[str]
) -> None:
    said = mention(
        "SSU i mai", kind=TargetKind.MEETING, body=SSU, relation=Relation.DECIDED_IN, text=sentence,
        date_from=datetime.date(2024, 5, 1), date_to=datetime.date(2024, 5, 31),
    )  # fmt: skip
    known = joined(*HELD, paper("a/9.pdf", section(entry(20, title, text=text, mentions=(said,)), day=ASKED_ON)))
    assert rows(known, "SELECT status, target_meeting_id, candidates FROM cross_references") == [
        ("resolved", f"{ORG}/ssu/2024-05-30", [])
    ]
    assert rows(known, "SELECT candidate_id FROM derived.candidates WHERE reason = 'case of the meeting'") == [
        (case,) for case in expected
    ]


def test_successions_are_of_the_register_and_of_a_profile() -> None:
    profile = Profile(SOLVIK, (Succession("Brukerforum", "BRS"),))
    named = (Body("Brukerforum"), Body("Brukerråd for samhandling", "BRS"))
    known = duckdb.connect()
    papers = [*HELD, paper("a/8.pdf", section(entry(1), body=named[0]), section(entry(2), body=named[1]))]
    join_papers(known, Told(papers, profiles=[profile]), lambda _step: None)
    assert rows(known, "FROM derived.successions") == [
        (f"{ORG}/brukerforum", f"{ORG}/brs", "profile"),
        (f"{ORG}/oso", f"{ORG}/ssu", "register"),
    ]
