"""Figures in Norwegian sentences."""

import pytest

from notebooks.report import prose
from notebooks.report.document import Run, plain, text
from notebooks.report.prose import Noun

# How many, of what -> as it is said.
SAID = [
    (0, prose.CASE, "ingen saker"),
    (1, prose.CASE, "én sak"),
    (1, prose.MEETING, "ett møte"),
    (2, prose.MEETING, "to møter"),
    (7, prose.POINT, "sju vedtakspunkter"),
    (12, prose.DECISION, "tolv vedtak"),
    (13, prose.DECISION, "13 vedtak"),
    (1250, prose.TASK, "1\u00a0250 oppgaver"),
]


@pytest.mark.parametrize(("count", "noun", "words"), SAID)
def test_numbers_and_nouns_agree(count: int, noun: Noun, words: str) -> None:
    assert prose.said(count, noun) == words


# Parts -> as they are listed.
LISTED = [([], ""), (["a"], "a"), (["a", "b"], "a og b"), (["a", "b", "c"], "a, b og c")]


@pytest.mark.parametrize(("parts", "words"), LISTED)
def test_lists_have_their_and(parts: list[str], words: str) -> None:
    assert plain(prose.listed(parts)) == words


def test_nothing_stands_behind_none() -> None:
    assert prose.counted((), prose.CASE, "Saker") == Run("ingen saker")
    assert prose.digits((), "Saker") == Run("–")


def test_a_sentence_begins_with_a_capital_and_keeps_its_figure() -> None:
    figure = prose.counted(["a", "b"], prose.CASE, "Saker")
    first, rest = prose.sentence(figure, " gjelder vann.")
    assert (first.text, first.behind, rest.text) == ("To saker", figure.behind, " gjelder vann.")


def test_empty_words_are_left_out() -> None:
    assert text("", Run(""), text("a")) == (Run("a"),)
