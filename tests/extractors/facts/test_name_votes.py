"""Votes by name: names, the printed number, and which vote carried."""

import pytest

from extractors.facts.name_votes import name_votes, passed
from tests.extractors.made_papers import found, only_section

FOR_THREE = "For forslaget stemte 3: Kari Fjellheim (AP), Per Strand (H), Liv Moen (SV)"
AGAINST_TWO = "Imot forslaget stemte 2: Ola Nes (SP), Nina Bakke (SP)"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (FOR_THREE, [("forslaget", False, 3, 3)]),
        (f"{FOR_THREE}. {AGAINST_TWO}.", [("forslaget", False, 3, 3), ("forslaget", True, 2, 2)]),
        ("For forslag 2 stemte 1: Ola Nes", [("forslag 2", False, 1, 1)]),
        ("Imot framlegget røysta 2: Ola Nes (SP) og Nina Bakke (SP)", [("framlegget", True, 2, 2)]),
        ("Følgende stemte mot (2): Ola Nes, Nina Bakke", [("", True, 2, 2)]),
        ("For stemte: Ola Nes, Nina Bakke", [("", False, None, 2)]),
        ("Imot innstillingen stemte 7: Ola Nes, Nina Bakke", [("innstillingen", True, 7, 2)]),
        # no list of names
        ("For forslaget stemte 12 representanter.", []),
        ("Innstillingen ble vedtatt med 17 mot 8 stemmer.", []),
        ("Mot slutten av møtet ble det stemt.", []),
    ],
)
def test_votes_by_name(line: str, expected: list[tuple[str, bool, int | None, int]]) -> None:
    assert [(vote.what, vote.against, vote.printed, len(vote.names)) for vote in name_votes([line])] == expected


def test_names_go_on_over_lines() -> None:
    (vote,) = name_votes(
        ["For forslaget stemte 3: Kari Fjellheim (AP),", "Per Strand (H), Liv Moen (SV)", "Dermed falt det."]
    )
    assert len(vote.names) == 3


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([FOR_THREE, AGAINST_TWO], (3, 2)),
        (["For forslag 1 stemte 1: Ola Nes", FOR_THREE], (3, 1)),
        (["For forslaget stemte 1: Ola Nes", "Imot forslaget stemte 2: Kari Fjellheim, Per Strand"], None),
        ([FOR_THREE], None),
    ],
)
def test_the_vote_that_carried(lines: list[str], expected: tuple[int, int] | None) -> None:
    assert passed(name_votes(lines)) == expected


def test_a_sum_that_differs_from_its_names_is_told() -> None:
    told = found(
        "# Møteprotokoll",
        "Utvalg: Formannskapet",
        "Dato: 12.03.2023",
        "# PS 6/23 Budsjett",
        "Votering:",
        FOR_THREE,
        "Imot forslaget stemte 1: Ola Nes (SP), Nina Bakke (SP)",
        "Vedtak:",
        "Budsjettet vedtas.",
    )
    (message,) = [problem.message for problem in told.problems if problem.code == "odd_vote"]
    assert message == "In PS 6/23, 'Imot forslaget stemte 1' is followed by 2 name(s); look at the paper."
    (point,) = only_section(told).entries[0].points
    assert (point.unanimous, point.votes_for, point.votes_against) == (False, 3, 1)
