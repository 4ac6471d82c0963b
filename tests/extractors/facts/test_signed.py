"""Names that sign minutes without a role, below the last case."""

import pytest

from extractors.facts.drafts import Draft
from extractors.facts.signed import without_signatures
from tests.extractors.made_papers import found, line, only_section, shown

NAMES = frozenset({"Kari Fjellheim", "Per Strand", "Liv Moen"})
LAST = "Saken tas til orientering."


@pytest.mark.parametrize(
    "signing",
    [
        ("Kari Fjellheim Per Strand",),
        ("Kari Fjellheim", "Per Strand"),
        ("Kari Fjellheim, Per Strand og Liv Moen",),
        ("Kari Fjellheim Per Strand", "Liv Moen"),
    ],
)
def test_bare_names_below_the_last_case_sign(signing: tuple[str, ...]) -> None:
    drafts = [Draft(content=[line(LAST)]), Draft(content=[line(text) for text in (LAST, *signing)])]
    without_signatures(drafts, NAMES)
    assert [[paragraph.text for paragraph in draft.content] for draft in drafts] == [[LAST], [LAST]]


@pytest.mark.parametrize(
    "content",
    [
        (),
        (LAST,),
        ("Kari Fjellheim Per Strand",),  # nothing above
        (LAST, "Kari Fjellheim"),  # one alone
        (LAST, "Kari Fjellheim Ola Nes"),  # none of the meeting's
        (LAST, "Kari Fjellheim og Per Strand utarbeider en plan"),
        (LAST, "[1.] Kari Fjellheim", "[2.] Per Strand"),
        ("Til å underskrive velges:", "Kari Fjellheim", "Per Strand"),
        ("Styret oppnevner disse to til utvalget.", "Kari Fjellheim", "Per Strand"),
        ("Utvalget består av", "Kari Fjellheim", "Per Strand"),
    ],
)
def test_names_that_are_said_stay(content: tuple[str, ...]) -> None:
    drafts = [Draft(content=[line(text) for text in content])]
    without_signatures(drafts, NAMES)
    assert drafts[0].content == [line(text) for text in content]


def test_no_case_has_no_signature() -> None:
    without_signatures([], NAMES)


def test_a_signature_is_no_point_of_the_last_decision() -> None:
    told = found(
        "# Møtebok",
        "Utvalg: Regionrådet",
        "Møtedato: 12.03.1997",
        "Til stede: Kari Fjellheim, Liv Moen",
        "Referent: Per Strand",
        "SAK 4/97 ORIENTERINGER",
        "VEDTAK:",
        "Rådet tar orienteringene til etterretning.",
        "Møtet ble hevet kl. 15.15.",
        "Kari Fjellheim Per Strand",
    )
    (entry,) = only_section(told).entries
    assert shown(entry) == "4/1997 ORIENTERINGER <adopted: Rådet tar orienteringene til etterretning.>"
