"""Decisions without a label of their own: what stands out at a case's end, and what is left to do."""

import pytest

from models.vocabulary import Stage
from tests.extractors.facts.content_shown import content, points


@pytest.mark.parametrize(
    ("stage", "texts", "expected"),
    [
        (
            Stage.MINUTES,
            ("Per Strand viste tal.", "**Utvalet tek saka til vitande.**", "**Utvalet ber om nye tal.**"),
            ["adopted 1: Utvalet tek saka til vitande.", "adopted 2: Utvalet ber om nye tal."],
        ),
        (
            Stage.MINUTES,
            ("Tekst.", "**Referatet vart godkjent med éi retting: Liv Moen møtte.**"),
            ["adopted 1: Referatet vart godkjent med éi retting: Liv Moen møtte."],
        ),
        (
            Stage.MINUTES,
            ("Tekst.", "[•] **Planen følges opp av sekretariatet.**"),
            ["adopted 1: Planen følges opp av sekretariatet."],
        ),
        (Stage.NOTICE, ("Per Strand viste tal.", "**Utvalet tek saka til vitande.**"), []),
        (Stage.MINUTES, ("**Utvalet tek saka til vitande.**", "Per Strand viste tal."), []),  # does not end the case
        (Stage.MINUTES, ("Tekst.", "**Status for arbeidet**"), []),
        (Stage.MINUTES, ("Tekst.", "**Ingen saker ble meldt.**"), []),
        (Stage.MINUTES, ("Tekst.", "**Godt møte.**"), []),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken utsettes.", "Kommentarer:", "**Saken er viktig.**"),  # the label tells
            ["adopted 1: Saken utsettes."],
        ),
    ],
)
def test_bold_sentences_that_end_a_case_decide_it(stage: Stage, texts: tuple[str, ...], expected: list[str]) -> None:
    assert points(content(stage, *texts)) == expected
