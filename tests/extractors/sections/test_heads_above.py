"""Heads above the number and title of a case open its paper, where a notice has the case or no other stands below."""

import pytest

from extractors.sections.outline import outline
from extractors.sections.pieces import pieces
from models.layout import Table
from models.vocabulary import SectionKind
from tests.extractors.made_papers import blocks, table

NOTICE, MINUTES, PAPER = SectionKind.NOTICE, SectionKind.MINUTES, SectionKind.CASE_PAPER
MEMO = ("\f# NOTAT", table("Til | SSU", "Fra | Sekretariatet", "Saksbehandler | Ola Nes", "Dato | 02.04.2023"))
LINES = ("\f**LEGESENTERET I SOLVIK**", "Til: SSU", "Dato: 02.04.2023", "Saksbehandler: Ola Nes")
DATED = ("\fMøtedato: 14.04.2023   Saksbehandler: Ola Nes",)
SENT = ("\f# NOTAT", table("Til | SSU", "Fra | Sekretariatet", "Dato | 02.04.2023"))
PREPARED = table("Dato | 02.04.2023", "Saksbehandler | Ola Nes")
BETWEEN = ("Saksbehandler: Ola Nes", "Dato: 02.04.2023")
CALLED = (
    *("# Innkalling til møte i SSU", table("Dato | 14.04.2023", "Sted | Rådhuset")),
    table("Saksnr | Tittel", "2/23 | Legevakt", "3/23 | Buss"),
)
CALLED_IN_WORDS = (
    *("# Innkalling til møte i SSU", "Det innkalles til møte fredag 14. april 2023.", "Møtested: Rådhuset"),
    table("Saksnr | Tittel", "2/23 | Legevakt", "3/23 | Buss"),
)
MET = ("\f# Møtebok", table("Dato | 12.03.2023", "Til stede | Liv Moen"), "**Sak 1/23 Budsjett**", "Vedtak: Utsettes.")
MET_IN_WORDS = (
    *("\f# Referat", "Søndag 12. mars 2023, kl. 13", "Til stede: Liv Moen", "Forfall: Per Strand"),
    *("**Sak 1/23 Budsjett**", "Vedtak: Utsettes."),
)
BUS = ("**Sak 3/23 Buss**", "Bakgrunn", "Ruten legges om.")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((*CALLED, *MEMO, "**Sak 2/23: Legevakt**", "Tekst."), [NOTICE, PAPER]),
        ((*CALLED, *MEMO, "**Sak 2/23: Legevakt**", "Tekst.", *MEMO, *BUS), [NOTICE, PAPER, PAPER]),
        ((*CALLED, *MET, *LINES, "**Sak 2/23 Legevakt**", "Tekst.", *LINES, *BUS), [NOTICE, MINUTES, PAPER, PAPER]),
        ((*CALLED, *MET_IN_WORDS, *LINES, "**Sak 2/23 Legevakt**", "Tekst."), [NOTICE, MINUTES, PAPER]),
        ((*CALLED_IN_WORDS, *MET, *DATED, "# Styresak 2/23", "**Legevakt**", "Tekst."), [NOTICE, MINUTES, PAPER]),
        ((*MEMO, "**Sak 2/23: Legevakt**", "Forslag til vedtak:", "Avtalen forlenges."), [PAPER]),
        # the officer on a line between the others
        (("NOTAT", "Til: SSU", "Fra: Byrået", *BETWEEN, "Sak 2/23 Legevakt", "Tekst."), [PAPER]),
        ((*CALLED, "\fNOTAT", "Til: SSU", *BETWEEN, "Sak 2/23", "# Legevakt", "Tekst."), [NOTICE, PAPER]),
        ((*CALLED, "\f# NOTAT", *BETWEEN, "Sak 2/23 Legevakt", "Tekst."), [NOTICE, PAPER]),
        (
            (*CALLED, *BETWEEN, "Sak 2/23 Legevakt", "Tekst.", *BETWEEN, "Sak 3/23 Buss", "Tekst."),
            [NOTICE, PAPER, PAPER],
        ),
        # with a bare number, or without a day; where nobody prepared it, something is proposed
        ((*CALLED, *MEMO, "# 2/23 Legevakt", "Tekst."), [NOTICE, PAPER]),
        ((*CALLED, "\f# NOTAT", "Til: SSU", "Saksbehandler: Ola Nes", "# Sak 2/23 Legevakt"), [NOTICE, PAPER]),
        ((*CALLED, *SENT, "# Sak 2/23 Legevakt", "Forslag til vedtak: Ja."), [NOTICE, PAPER]),
        ((*CALLED, *MET, *SENT, "# Sak 2/23 Legevakt", "Forslag til vedtak: Ja."), [NOTICE, MINUTES, PAPER]),
        ((*CALLED, *SENT, "# Sak 2/23 Legevakt", "Forslag til vedtak: Ja.", "Vedtak: Ja."), [NOTICE, None]),
        ((*CALLED, *SENT, "# Sak 2/23 Legevakt", "Tekst."), [NOTICE, None]),
        # a case that the notice does not have, or that is the minutes' own; a number without a title
        ((*CALLED, *MEMO, "**Sak 5/23: Legevakt**", "Tekst."), [NOTICE, None]),
        ((*MET, *MEMO, "**Sak 2/23: Legevakt**", "Tekst."), [MINUTES, None]),
        ((*CALLED, *MEMO, "Sak 2/23", "Legevakten ligger i Solvik."), [NOTICE, None]),
        # the head of a meeting, above its first case
        ((table("Utvalg | SSU", "Dato | 14.04.2023", "Saksbehandler | Ola Nes"), "# Sak 2/23 Legevakt", *BUS), [None]),
        # of the case above it
        ((*CALLED, "# Sak 2/23 Legevakt", PREPARED, "# Sak 3/23 Buss", PREPARED), [NOTICE, PAPER, PAPER]),
        (("Dato: 14.04.2023", "Sted: Rådhuset", "Saksbehandler: Ola Nes", "# Sak 2/23 Legevakt"), [None]),
    ],
)
def test_who_prepared_a_case_and_for_whom_may_stand_above_it(
    given: tuple[str | Table, ...], expected: list[SectionKind | None]
) -> None:
    assert [part.kind for part in outline(pieces(blocks(*given)))] == expected
