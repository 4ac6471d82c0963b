"""Number and title of a case head its paper, where who prepared it stands below, or a notice has the case."""

import pytest

from extractors.sections.outline import outline
from extractors.sections.pieces import pieces
from models.layout import Table
from models.vocabulary import SectionKind
from tests.extractors.made_papers import blocks, table

NOTICE, MINUTES, PAPER = SectionKind.NOTICE, SectionKind.MINUTES, SectionKind.CASE_PAPER
FACTS = table("Dato | 12.03.2023", "Møteleder | Kari Fjellheim")
LATER = table("Dato | 14.04.2023", "Møteleder | Kari Fjellheim")
CASES = table("Saksnr | Tittel", "1/23 | Budsjett")
CALLED = table("Deltakere: | Kari Fjellheim // Per Strand")
LISTED = ("Møteinnkalling", LATER, table("Saksnr | Tittel", "2/23 | Legevakt"))
MET = ("Møtebok", FACTS, "Til stede: Liv Moen", "Sak 1/23 Budsjett", "Vedtak: Utsettes.")
OFFICER = table("Saksbeh: | Ola Nes", "Arkivkode: | 012")
LISTED_TWO = ("Møteinnkalling", LATER, table("Saksnr | Tittel", "2/23 | Legevakt", "3/23 | Buss"))
PRESENT = table("Til stede | Liv Moen")
PROPOSED = ("# Sak 2/23 Legevakt", "Forslag til vedtak:", "Avtalen forlenges.")
PREPARED_FOR = table("Utvalg | SSU", "Møtedato | 14.04.2023", "Saksbehandler | Ola Nes", "Vedlegg | 2 vedlegg")
TYPED = ("# Sak 2/23 Legevakt", "Sakstype: Beslutning", "Saksbehandler: Ola Nes", "Møtedato: 14.04.2023")
PREPARED_FOR_SAME = table("Utvalg | SSU", "Møtedato | 12.03.2023", "Saksbehandler | Ola Nes")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((*LISTED, "\f**Sak 2/23**", "**Legevakt**", OFFICER, "Tekst."), [NOTICE, PAPER]),
        ((*LISTED, "\f**Sak 2/23 Legevakt**", "Møtedato: 14.04.2023", "Saksbehandler: Ola Nes"), [NOTICE, PAPER]),
        ((*LISTED, "\f**Sak 2/23**", "Tekst.", OFFICER), [NOTICE]),  # no title
        ((*LISTED, "**Sak 2/23 Legevakt**", OFFICER, "Tekst."), [NOTICE]),  # on no new page
        # whoever cannot come tells it, as the notice says: nobody has met yet
        ((*LISTED, "Forfall: Liv Moen", "\f# Sak 2/23 Legevakt", OFFICER, "Tekst."), [NOTICE, PAPER]),
        ((*LISTED_TWO, "Forfall: Liv Moen", "# Sakspapirer", *PROPOSED), [NOTICE, PAPER]),
        # behind the minutes of an earlier meeting, where the notice has the case
        ((*LISTED, *MET, "\f**Sak 2/23 Legevakt**", OFFICER, "Tekst."), [NOTICE, MINUTES, PAPER]),
        ((*LISTED, *MET, "\f**Sak 3/23 Legevakt**", OFFICER, "Tekst."), [NOTICE, MINUTES]),
        ((*LISTED[:1], FACTS, LISTED[2], *MET, "\f**Sak 2/23 Legevakt**", OFFICER), [NOTICE, MINUTES]),
        ((*MET, "\f**Sak 2/23 Legevakt**", OFFICER, "Tekst."), [MINUTES]),
        # below the sender or a heading at the top of a page, and below such a paper where the agenda has the case
        ((*LISTED, "\f# Sakspapirer", "# Sak 2/23 Legevakt", OFFICER, "Tekst."), [NOTICE, PAPER]),
        ((*LISTED, "**Saksdokumenter:**", "**Sak 2/23 Legevakt**", OFFICER, "Tekst."), [NOTICE, PAPER]),
        ((*LISTED, "# Saker til orientering", "# Sak 2/23 Legevakt", OFFICER, "Tekst."), [NOTICE]),
        (
            (*LISTED_TWO, "# Saksframlegg", "# Sak 2/23 Legevakt", OFFICER, "# Sak 3/23 Buss", OFFICER),
            [NOTICE, PAPER, PAPER],
        ),
        ((*LISTED_TWO, "\f# 2/23 Legevakt", OFFICER, "# 3/23 Buss", OFFICER), [NOTICE, PAPER, PAPER]),
        (
            (*LISTED_TWO, "\f# 2/23 Referat fra SSU 01.02.2023", PRESENT, "Forslag til vedtak:", "Ja."),
            [NOTICE, MINUTES],
        ),
        ((*LISTED, "\f# 8/22 Legevakt", OFFICER, "Tekst."), [NOTICE]),
        ((*LISTED_TWO, "# Sakspapirer", *PROPOSED, "# Sak 3/23 Buss", *PROPOSED[1:]), [NOTICE, PAPER, PAPER]),
        ((*LISTED_TWO, "\fHelse Solvik HF", *PROPOSED, "# Sak 3/23 Buss", *PROPOSED[1:]), [NOTICE, PAPER, PAPER]),
        ((*LISTED_TWO, "\f# Merknader til saklisten", *PROPOSED, "# Sak 3/23 Buss", *PROPOSED[1:]), [NOTICE]),
        ((*LISTED_TWO, *PROPOSED, "# Sak 3/23 Buss", *PROPOSED[1:]), [NOTICE]),  # on the agenda's page
        ((*LISTED, PROPOSED[0], OFFICER, *PROPOSED[1:]), [NOTICE, PAPER]),  # there, and somebody prepared it
        ((*LISTED[:2], PROPOSED[0], OFFICER, *PROPOSED[1:]), [NOTICE]),  # for the first time
        ((*LISTED, PROPOSED[0], OFFICER, *PROPOSED[1:], "Vedtak: Ja."), [NOTICE]),
        ((*LISTED, *MET, PROPOSED[0], OFFICER, *PROPOSED[1:]), [NOTICE, MINUTES, PAPER]),
        ((*LISTED, "\f# Sak 2/23", "# Legevakt", *PROPOSED[1:]), [NOTICE, PAPER]),
        ((*LISTED, "\f# Sak 2/23", *PROPOSED[1:]), [NOTICE]),
        ((*LISTED, *MET, "\f**Sak 2/23 Legevakt**", *PROPOSED[1:]), [NOTICE, MINUTES, PAPER]),
        ((*LISTED, *MET, "\f**Sak 2/23 Legevakt**", *PROPOSED[1:], "Vedtak: Ja."), [NOTICE, MINUTES]),
        ((*LISTED[:1], FACTS, LISTED[2], *MET, "\f**Sak 2/23 Legevakt**", *PROPOSED[1:]), [NOTICE, MINUTES]),
        ((*LISTED, "\fHelse Solvik HF", "**Sak 2/23**", "**Legevakt**", OFFICER, "Tekst."), [NOTICE, PAPER]),
        ((*LISTED, "\fUtvalget ba om tall.", "# Sak 2/23 Legevakt", OFFICER, "Tekst."), [NOTICE]),
        ((*LISTED_TWO, "\f# Sak 2/23 Legevakt", OFFICER, "# Sak 3/23 Buss", OFFICER), [NOTICE, PAPER, PAPER]),
        ((*LISTED, "\f# Sak 2/23 Legevakt", OFFICER, "# Sak 8/22 Buss", OFFICER), [NOTICE, PAPER]),  # an earlier case
        ((*LISTED_TWO, "\f# Sak 2/23 Legevakt", OFFICER, "Sak 3/23 Ferje", OFFICER), [NOTICE, PAPER]),
        # in plain text as the agenda has it
        ((*LISTED_TWO, "\f# Sak 2/23 Legevakt", OFFICER, "Sak 3/23 Buss", OFFICER), [NOTICE, PAPER, PAPER]),
        ((*LISTED_TWO, *MET, "\fSakspapirer", "Sak 2/23 Legevakt", *PROPOSED[1:]), [NOTICE, MINUTES, PAPER]),
        ((*LISTED_TWO, *MET, "\fSakspapirer", "Sak 2/23 Ferje", *PROPOSED[1:]), [NOTICE, MINUTES]),
        ((*LISTED, *MET, "\fSak 2/23", "Legevakt", "Saksbehandler: Ola Nes"), [NOTICE, MINUTES, PAPER]),
        ((*LISTED, *MET, "\fSak 2/23", "Per Strand orienterte.", "Saksbehandler: Ola Nes"), [NOTICE, MINUTES]),
        ((*LISTED, "\f# Sak 2/23", "Saksbehandler: Ola Nes", "# Legevakt", "Tekst."), [NOTICE, PAPER]),
        ((*LISTED, "\f# Sak 2/23", "Saksbehandler: Ola Nes", "Tekst."), [NOTICE]),
        # where its head tells also for which meeting it was prepared, on any page, with or without a notice
        (("# Sak 2/23 Legevakt", PREPARED_FOR, "Tekst."), [PAPER]),
        (("# Sak 2/23", "# Legevakt", PREPARED_FOR, "Tekst."), [PAPER]),
        (("# Sak 2/23 Legevakt", table("Møtedato | 14.04.2023", "Sakstype | Beslutning"), "Tekst."), [PAPER]),
        (("# Sak 2/23 Legevakt", table("Dato | 02.04.2023", "Saksansvarlig | Ola Nes"), "Tekst."), [PAPER]),
        (("# Sak 2/23 Legevakt", LATER, "Tekst."), [None, None]),  # of a meeting, not of the case
        ((*MET, "# Sak 2/23 Legevakt", table("Dato | 02.04.2023", "Saksbehandler | Ola Nes")), [MINUTES]),
        (("# Sak 2/23 Legevakt", "Utvalg: SSU", "Møtedato: 14.04.2023", "Saksbehandler: Ola Nes"), [PAPER]),
        ((*LISTED, *MET, "\f# HELSE SOLVIK", "# Sak 2/23 Legevakt", PREPARED_FOR), [NOTICE, MINUTES, PAPER]),
        (
            (*MET, "# Sak 2/23 Legevakt", PREPARED_FOR, "Tekst.", "# Sak 3/23 Buss", PREPARED_FOR),
            [MINUTES, PAPER, PAPER],
        ),
        (("Møteinnkalling", FACTS, CALLED, CASES, "# Sak 1/23 Budsjett", PREPARED_FOR_SAME), [NOTICE, PAPER]),
        (("# Saksframlegg", "# Sak 2/23 Legevakt", PREPARED_FOR, "Tekst."), [PAPER]),
        # in lines, the day below, and of which type above
        ((*LISTED, *TYPED, *PROPOSED[1:]), [NOTICE, PAPER]),
        ((*LISTED, *MET, *TYPED, *PROPOSED[1:]), [NOTICE, MINUTES, PAPER]),
        ((*MET, *TYPED[:2], "Vedtak:", "Utsettes."), [MINUTES]),
        ((*MET, "# Sak 2/23 Legevakt", PREPARED_FOR_SAME, "Vedtak: Utsettes."), [MINUTES]),
    ],
)
def test_a_number_and_title_above_who_prepared_the_case_head_its_paper(
    given: tuple[str | Table, ...], expected: list[SectionKind]
) -> None:
    assert [part.kind for part in outline(pieces(blocks(*given)))] == expected
