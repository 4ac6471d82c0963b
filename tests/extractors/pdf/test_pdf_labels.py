"""List labels, and what looks like one."""

import pytest

from extractors.pdf.labels import label_of, printed
from extractors.pdf.shapes import Segment


def line(text: str, *, gap: float = 3.0, x0: float = 60.0) -> Segment:
    """A line of 5-point letters with a gap behind its first word."""
    first = 5.0 * len(text.split(maxsplit=1)[0])
    return Segment(1, text, x0, 90, x0 + 5 * len(text) + gap, 100, 10, head=first, hang=x0 + first + gap)


TAB = 15.0


@pytest.mark.parametrize(
    ("text", "gap", "label"),
    [
        ("1. Innkallingen godkjennes.", 3, "1."),
        ("1) Innkallingen godkjennes.", 3, "1)"),
        ("(2) Innkallingen godkjennes.", 3, "(2)"),
        ("a) Innkallingen godkjennes.", 3, "a)"),
        ("3.2 Bakgrunn for saken", TAB, "3.2"),
        ("• Flere tall", 3, "•"),
        ("\uf0b7 Flere tall", TAB, "\uf0b7"),
        ("– Flere tall", 3, "–"),
        ("✓ Flere tall", 3, "✓"),
        ("o Flere tall", TAB, "o"),
        # A vowel, a date, an ordinal, a clock, an initial and case numbers are no labels.
        ("o store min", 3, None),
        ("1. mai er siste frist.", 3, None),
        ("2. halvår ser bedre ut.", 3, None),
        ("29.02.24 Møte i SSU", TAB, None),
        ("10.30 Pause", TAB, None),
        ("K. Fjellheim møtte.", 3, None),
        ("2024.7 Ny avtale", TAB, None),
        ("14/23 Ny avtale", TAB, None),
        ("02-14 Ny avtale", TAB, None),
        ("Sak 12/24 Ny avtale", TAB, None),
        ("1.", 0, None),
    ],
)
def test_what_counts_as_a_label(text: str, gap: float, label: str | None) -> None:
    assert label_of(line(text, gap=gap), None, runs_on=False) == label


@pytest.mark.parametrize(
    ("text", "label"), [("1. punkt i avtalen", None), ("– og det er bra", None), ("• Flere tall", "•")]
)
def test_a_line_that_runs_on_needs_more_than_the_words_form(text: str, label: str | None) -> None:
    assert label_of(line(text), None, runs_on=True) == label


def test_text_that_hangs_behind_a_dash_makes_it_a_label() -> None:
    dash = line("– Saken utsettes til")
    below = line("neste møte i Solvik", x0=dash.hang or 0)
    assert label_of(dash, below, runs_on=True) == "–"


@pytest.mark.parametrize(
    ("glyph", "seen"), [("\uf0b7", "•"), ("\uf0a7", "▪"), ("\uf0fc", "✓"), ("\ue123", "•"), ("a)", "a)")]
)
def test_bullets_of_symbol_fonts_are_shown_as_unicode(glyph: str, seen: str) -> None:
    assert printed(glyph) == seen
