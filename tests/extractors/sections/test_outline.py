"""Where the papers of a packet begin."""

import pytest

from extractors.sections.outline import outline
from extractors.sections.pieces import pieces
from extractors.sections.self_naming import kind_named
from extractors.sections.whole_minutes import with_own_papers
from models.layout import Table
from models.vocabulary import SectionKind
from tests.extractors.made_papers import blocks, table

NOTICE, MINUTES, PAPER = SectionKind.NOTICE, SectionKind.MINUTES, SectionKind.CASE_PAPER
FACTS = table("Dato | 12.03.2023", "Møteleder | Kari Fjellheim")
LATER = table("Dato | 14.04.2023", "Møteleder | Kari Fjellheim")
CASES = table("Saksnr | Tittel", "1/23 | Budsjett")
HEAD = table("Saksnr | Møteorgan | Saksbehandler", "1/23 | SSU | Kari Fjellheim")
CALLED = table("Deltakere: | Kari Fjellheim // Per Strand")
OWN_HEAD = table("Saksnr | Utvalg | Møtedato", "1/23 | Formannskapet | 12.03.2023")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Møteinnkalling", NOTICE),
        ("Innkalling til møte i Samarbeidsutvalget", NOTICE),
        ("MØTEPROTOKOLL", MINUTES),
        ("Referat fra møte i SSU", MINUTES),
        ("Møtebok for Fellesnemnda", MINUTES),
        ("REEFERAT", MINUTES),
        ("OFFENTLIG HOVEDUTSKRIFT", MINUTES),
        ("Hovudutskrift", MINUTES),
        ("Saksframlegg", PAPER),
        ("Saksutgreiing", PAPER),
        ("STYRESAK", PAPER),
        ("Styresak 12/24 Budsjett", None),
        ("Årsmelding 2023", SectionKind.ANNUAL_REPORT),
        ("Felles handlingsplan 2023-2024", SectionKind.PLAN),
        ("ARBEIDSPROGRAM 2024", SectionKind.PLAN),
        ("2023.7 Referat fra SSU", MINUTES),
        ("Sakliste og innkalling til møte 12. mars", NOTICE),
        ("SAKSLISTE TIL STYREMØTE", NOTICE),
        ("Sakskart for møtet 12. mars", NOTICE),
        ("Vi kallar med dette inn til møte i Klinisk utval", NOTICE),
        ("Det kalles inn til møte", NOTICE),
        ("Vi kaller saken utsatt", None),
        ("Legevakt", None),
        ("", None),
    ],
)
def test_a_title_names_a_kind(text: str, expected: SectionKind | None) -> None:
    assert kind_named(text) is expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("Møteinnkalling", FACTS, CASES), [(NOTICE, "Møteinnkalling")]),
        (
            ("Møteinnkalling", FACTS, CASES, "Møteprotokoll", LATER, CASES),
            [(NOTICE, "Møteinnkalling"), (MINUTES, "Møteprotokoll")],
        ),
        # a title is not overruled by the sentence that calls
        (
            ("Innkalling til møte i SSU", "Vi kallar med dette inn til møte i SSU.", FACTS, CASES),
            [(NOTICE, "Innkalling til møte i SSU")],
        ),
        ((FACTS, CASES, LATER, CASES), [(None, None), (None, None)]),
        (
            ("Møteinnkalling", FACTS, CASES, HEAD, "Tekst.", HEAD),
            [(NOTICE, "Møteinnkalling"), (PAPER, None), (PAPER, None)],
        ),
        (
            ("Møteinnkalling", FACTS, CASES, "# Saksframlegg", HEAD, "Tekst."),
            [(NOTICE, "Møteinnkalling"), (PAPER, "Saksframlegg")],
        ),
        (("Møteinnkalling", FACTS, CASES, "# Felles legevakt", HEAD), [(NOTICE, "Møteinnkalling"), (PAPER, None)]),
        (
            ("Møteinnkalling", FACTS, CASES, "\f# Årsmelding 2022", "Utvalget møttes fire ganger."),
            [(NOTICE, "Møteinnkalling"), (SectionKind.ANNUAL_REPORT, "Årsmelding 2022")],
        ),
        # below whose it is
        (
            (
                "Møteinnkalling",
                FACTS,
                CASES,
                "\fVedlegg til saken",
                "Valgnemnda i Solvik kommune",
                "**Årsmelding 2022**",
            ),
            [(NOTICE, "Møteinnkalling"), (SectionKind.ANNUAL_REPORT, "Årsmelding 2022")],
        ),
        (
            ("Møteinnkalling", FACTS, CASES, "\fVedlegg", "Valgnemnda i Solvik kommune", "Årsmelding 2022"),
            [(NOTICE, "Møteinnkalling")],
        ),
        # the agenda's cases on pages of their own, without any head
        (
            (
                *("Møteinnkalling", FACTS, "Sak 1/23 Budsjett", "Sak 2/23 Drift", "\f**Sak 1/23 BUDSJETT**", "Tekst."),
                *("Forslag til vedtak:", "Godkjennes.", "\f**Sak 2/23 DRIFT**", "Forslag til vedtak: Utsettes."),
            ),
            [(NOTICE, "Møteinnkalling"), (PAPER, "Sak 1/23 BUDSJETT"), (PAPER, "Sak 2/23 DRIFT")],
        ),
        (
            (
                "Møtebok",
                FACTS,
                "Sak 1/23 Budsjett",
                "\f**Sak 1/23 BUDSJETT**",
                "Forslag til vedtak: Ja.",
                "Vedtak: Ja.",
            ),
            [(MINUTES, "Møtebok")],
        ),
        (("Møteinnkalling", FACTS, "\f**Sak 3/23 PLAN**", "Forslag til vedtak: Ja."), [(NOTICE, "Møteinnkalling")]),
        # another kind at the top of a page, behind a notice without cases
        (
            ("Møteinnkalling", FACTS, "Tekst.", "\f**Referat fra møte i SSU**", LATER, "Sak 1/23 Budsjett"),
            [(NOTICE, "Møteinnkalling"), (MINUTES, "Referat fra møte i SSU")],
        ),
        # in a notice nobody has met yet: a head with the number above it opens the paper
        (
            ("Møteinnkalling", FACTS, CALLED, CASES, "# Sak 1/23 Budsjett", OWN_HEAD, "Tekst."),
            [(NOTICE, "Møteinnkalling"), (PAPER, None)],
        ),
        (("Møtebok", FACTS, CALLED, CASES, "# Sak 1/23 Budsjett", OWN_HEAD, "Tekst."), [(MINUTES, "Møtebok")]),
        # number and title on a new page, above who prepared the case
        (
            (
                *("Møteinnkalling", FACTS, CASES, "\fSak 1/23 Budsjett", "Saksbehandler: Ola Nes", "Tekst."),
                *("\fStyresak 2/23 Drift", "Saksbehandler: Ola Nes", "Tekst."),
            ),
            [(NOTICE, "Møteinnkalling"), (PAPER, "Sak 1/23 Budsjett"), (PAPER, "Styresak 2/23 Drift")],
        ),
        (
            ("Møteprotokoll", FACTS, CASES, "\fSak 1/23 Budsjett", "Saksbehandler: Ola Nes", "Vedtak: Godkjent."),
            [(MINUTES, "Møteprotokoll")],
        ),
        (("Møteinnkalling", FACTS, CASES, "\fSak 1/23 Budsjett", "Tekst."), [(NOTICE, "Møteinnkalling")]),
        (("Møteinnkalling", FACTS, "Sak 1/23 Budsjett", "Saksbehandler: Ola Nes"), [(NOTICE, "Møteinnkalling")]),
        # words that name a kind inside a case, a list or a sentence open nothing
        (("Møteprotokoll", FACTS, "2023.07", "Orientering", "Referat fra SSU", "Tekst."), [(MINUTES, "Møteprotokoll")]),
        (
            ("Møtebok", FACTS, table("Til stede | Liv Moen"), "SAK 1/23", "LEGEVAKT", "SAKSUTREDNING", "Saksgang"),
            [(MINUTES, "Møtebok")],
        ),
        (
            ("Møtebok", FACTS, "SAK 1/23", "LEGEVAKT", "SAKSUTREDNING", "Avtalen går ut.", "Vedtak: Godkjent."),
            [(MINUTES, "Møtebok")],
        ),
        (
            ("Møteinnkalling", FACTS, "1/23 Legevakt", "SAKSUTREDNING", "Saksbehandler: Kari Fjellheim", "LEGEVAKT"),
            [(NOTICE, "Møteinnkalling"), (PAPER, "SAKSUTREDNING")],
        ),
        (
            ("Møteinnkalling", FACTS, CASES, "\fSak 1/23", "**Legevakt**", "Saksbehandler: Ola Nes", "Tekst."),
            [(NOTICE, "Møteinnkalling"), (PAPER, None)],
        ),
        (
            ("Møteinnkalling", FACTS, CASES, "\fSak 1/23 Legevakt", "Saksbehandler: Ola Nes", "Tekst."),
            [(NOTICE, "Møteinnkalling"), (PAPER, "Sak 1/23 Legevakt")],
        ),
        (("Møteprotokoll", FACTS, "Sak 1/23 Årsmelding 2022", "Vedtak: Godkjent."), [(MINUTES, "Møteprotokoll")]),
        (
            ("Referat fra møte i SSU", "Innkalling og saksliste ble godkjent.", CASES),
            [(MINUTES, "Referat fra møte i SSU")],
        ),
        (("Møteprotokoll", FACTS, CASES, "[1.] Referat fra SSU", "Tekst."), [(MINUTES, "Møteprotokoll")]),
        ((table("Tema | Innkalling SSU", "Dato | 12.03.2023"), CASES), [(NOTICE, "Innkalling SSU")]),
        (
            (table("Referat fra | SSU 12.03.2023", "Dato | 12.03.2023"), CASES),
            [(MINUTES, "Referat fra SSU 12.03.2023")],
        ),
        ((), []),
    ],
)
def test_a_packet_is_parted(
    given: tuple[str | Table, ...], expected: list[tuple[SectionKind | None, str | None]]
) -> None:
    assert [(part.kind, part.title) for part in outline(pieces(blocks(*given)))] == expected


@pytest.mark.parametrize(
    ("above", "head", "expected"),
    [
        ("Sak 1/23 Budsjett", (table("Dato: | 02.03.2023", "Saksbehandler: | Ola Nes"),), [MINUTES]),
        ("Sak 1/23 Budsjett", ("Møtedato: 12.03.2023   Saksbehandler: Ola Nes",), [MINUTES]),
        ("Sak 1/23 Budsjett", ("Saksbehandler: Ola Nes", "Dato: 02.03.2023"), [MINUTES]),
        # of another meeting, it heads the paper of a coming case
        ("Sak 1/23 Budsjett", ("Møtedato: 14.04.2023   Saksbehandler: Ola Nes",), [MINUTES, PAPER]),
        # of no case, or of nobody who prepared it
        ("Tekst.", (table("Dato: | 02.03.2023", "Saksbehandler: | Ola Nes"),), [MINUTES, None]),
        ("Tekst.", ("Saksbehandler: Ola Nes", "Dato: 02.03.2023"), [MINUTES, None]),
        ("Sak 1/23 Budsjett", (LATER,), [MINUTES, None]),
    ],
)
def test_the_head_of_a_case_opens_no_part_inside_minutes(
    above: str, head: tuple[str | Table, ...], expected: list[SectionKind | None]
) -> None:
    parts = outline(pieces(blocks("Møteprotokoll", FACTS, CASES, above, *head, "Vedtak: Godkjent.")))
    assert [part.kind for part in parts] == expected


@pytest.mark.parametrize(
    ("before", "moved"),
    [
        (("# Felles legevakt",), 1),
        (("**SOLVIK KOMMUNE**", "Saksbehandler: Kari Fjellheim", "Arkivsak: 21/33"), 3),
        (("**SOLVIK KOMMUNE**", table("Sakshandsamar: | Kari Fjellheim", "Gradering: | Fortrolig")), 2),
        (("**SOLVIK KOMMUNE**", table("Saksbehandler: Kari Fjellheim | Arkiv: G21", "Dato: 1.2.2023 | ")), 2),
        (("\f**Felles legevakt**",), 1),
        (("\f**Felles legevakt**", "**- val av tomt**"), 2),
        (("Tekst.", "**Felles legevakt**"), 0),  # bold lines in the middle of a page may be the text's
        (("\f**Forslag til vedtak:**",), 0),
        (("budsjett",), 1),  # as the agenda says
        (("Vedlegg:", "budsjett"), 0),  # what is attached to the paper before
        (("Vedlegg:", "Kart", "budsjett"), 0),
        (("Vedlegg:", "Kart", "\fbudsjett"), 1),
        (("\f# SOLVIK KOMMUNE", "# Sak 1/23 Felles legevakt"), 2),
        (("# Sak 1/23", "**Felles legevakt**", "Gå til saksliste   Neste sak >>"), 3),
        (("\f**SOLVIK HF OG KOMMUNENE**", "**Sak 1/23**", "**Felles legevakt**"), 3),
        (("\fKlinisk samarbeidsutvalg Solvik", "**Felles legevakt**"), 2),
        (("\fUtvalget ba om tall.", "Tekst."), 0),
        (("# Sak 2/23 Felles legevakt",), 0),  # another case than the head's
        # its number alone, below the sender at the top of the page
        (("\f**HELSE SOLVIK HF – STYRET**", "**Sak 1/23**", "**Felles legevakt**"), 3),
        (("HELSE SOLVIK HF – STYRET", "Sak 1/23", "Budsjett"), 3),  # in plain text
        (("\f**HELSE SOLVIK HF – STYRET**", "**Sak 2/23**", "**Felles legevakt**"), 0),  # another's
        (("**Budsjett**", "Tekst."), 0),
        (("\fSakspapirer", "**Felles legevakt**"), 2),
        (("Sakspapirer følger.", "**Felles legevakt**"), 0),
        (("\fSOLVIK KOMMUNE Arkivsak-dok. 21/33 Arkivkode G21", "# Felles legevakt"), 2),
    ],
)
def test_the_head_of_a_case_paper_goes_with_it(before: tuple[str | Table, ...], moved: int) -> None:
    _, second = outline(pieces(blocks("Møteinnkalling", FACTS, CASES, *before, HEAD)))
    assert len(second.pieces) == moved + 1


def test_titles_before_a_head_go_with_the_case_paper() -> None:
    first, second = outline(pieces(blocks("Møteinnkalling", FACTS, CASES, "# Felles legevakt", HEAD)))
    assert len(first.pieces) == 3
    assert len(second.pieces) == 2


PREPARED = table("Møtedato: 14.04.2023", "Arkiv: | Saksbeh/tlf:", "21/33 | Ola Nes, 70 00 00 00")
SAME_DAY = table("Møtedato: 12.03.2023", "Arkiv: | Saksbeh/tlf:", "21/33 | Ola Nes, 70 00 00 00")
OF_LATER = table("Saksnr | Utvalg | Møtedato", "2/23 | Styret | 14.04.2023")
OF_SAME = table("Saksnr | Utvalg | Møtedato", "2/23 | Styret | 12.03.2023")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        # a packet has the last minutes among its papers: a head with another day is of a coming case
        (("\f**Sak 2/23**", "**Felles legevakt**", OF_LATER, "Tekst."), [MINUTES, PAPER]),
        (("**Sak 2/23**", "**Felles legevakt**", OF_SAME, "Tekst."), [MINUTES]),
        # and so is who prepared it, above the number
        (
            (PREPARED, "**SSU-sak 2/23 Felles legevakt**", "Tekst.", PREPARED, "**SSU-sak 3/23 Buss**"),
            [MINUTES, PAPER, PAPER],
        ),
        ((SAME_DAY, "**SSU-sak 2/23 Felles legevakt**", "Tekst."), [MINUTES]),
    ],
)
def test_papers_of_coming_cases_follow_the_last_minutes(
    given: tuple[str | Table, ...], expected: list[SectionKind]
) -> None:
    minutes = ("Møtebok", FACTS, "Til stede: Liv Moen", "Sak 1/23 Budsjett", "Vedtak: Utsettes.")
    assert [part.kind for part in outline(pieces(blocks(*minutes, *given)))] == expected


def test_the_last_minutes_may_follow_the_attachments_that_name_them() -> None:
    given = ("Møteinnkalling", FACTS, CASES, HEAD, "Tekst.", "Vedlegg: Protokoll", "\f**Protokoll fra møte i SSU**")
    parts = outline(pieces(blocks(*given, "Møtested: Rådhuset", "Til stede:", "Kari Fjellheim")))
    assert [part.kind for part in parts] == [NOTICE, PAPER, MINUTES]


@pytest.mark.parametrize(
    ("agenda", "expected"),
    [
        (("\f**SAKSLISTE TIL STYREMØTE**", CASES), [NOTICE]),
        (("\f**Sakliste for møtet 12.03.2023**", "Sak 1/23 Budsjett"), [NOTICE]),
        (("\f**SAKSLISTE**", "Møtedato: 12.03.2023", "Sak 1/23 Budsjett"), [NOTICE]),
        (("\f**SAKSLISTE**", "Møtedato: 14.04.2023", "Sak 1/23 Budsjett"), [NOTICE, None]),
        # of another day, or behind the cases of the first
        (("\f**Saksliste til styremøte 14.04.2023**", CASES), [NOTICE, NOTICE]),
        ((CASES, "\f**Saksliste til styremøte**", CASES), [NOTICE, NOTICE]),
        (("\f**Innkalling til styremøte**", CASES), [NOTICE, NOTICE]),
    ],
)
def test_an_agenda_behind_the_letter_that_calls_is_of_its_notice(
    agenda: tuple[str | Table, ...], expected: list[SectionKind | None]
) -> None:
    letter = ("Innkalling til styremøte", FACTS, "Vi viser til møteplanen. " * 40)
    assert [part.kind for part in outline(pieces(blocks(*letter, *agenda)))] == expected


def test_the_letter_may_tell_the_day_of_its_agenda_in_a_sentence() -> None:
    letter = ("Innkalling til styremøte", "Styret møtes 12. mars 2023. " * 40)
    parts = outline(pieces(blocks(*letter, "\f**Saksliste til styremøte 12.03.2023**", CASES)))
    assert [part.kind for part in parts] == [NOTICE]


LINES = ("SAKSFRAMLEGG", "Saksbehandler: Ola Nes", "Saksnr.: 1/23", "Utvalg: SSU", "Møtedato: 12.03.2023", "LEGEVAKT")
TREATED = ("Forslag til vedtak:", "Saken utsettes.", "Behandling:", "Drøftet.", "Vedtak:", "Saken utsettes.")
LATER_HEAD = table("Saksnr | Utvalg | Møtedato", "1/23 | Formannskapet | 14.04.2023")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (("Møtebok", FACTS, CASES, OWN_HEAD, "# Legevakt", *TREATED), [MINUTES]),
        (("Møtebok", FACTS, CASES, "# Saksframlegg", OWN_HEAD, "# Legevakt", *TREATED), [MINUTES]),
        # one that was not treated stands among those that were
        (("Møtebok", FACTS, CASES, OWN_HEAD, "# Legevakt", "Tekst.", OWN_HEAD, "# Budsjett", *TREATED), [MINUTES]),
        (("Møtebok", FACTS, CASES, HEAD, "# Legevakt", *TREATED), [MINUTES]),
        (("Møtebok", FACTS, CASES, *LINES, *TREATED, *LINES, *TREATED), [MINUTES]),
        # the decision tells by its number that it is the meeting's
        (("Møtebok", FACTS, CASES, OWN_HEAD, "# Legevakt", "FORMANNSKAPET 1/23 VEDTAK:", "Saken utsettes."), [MINUTES]),
        (
            ("Møtebok", FACTS, CASES, OWN_HEAD, "# Legevakt", "KOMITEEN 8/22 VEDTAK:", "Saken utsettes."),
            [MINUTES, PAPER],
        ),
        (("Møteinnkalling", FACTS, CASES, *LINES, "Tekst.", *LINES, "Tekst."), [NOTICE, PAPER, PAPER]),
        # papers of a packet that nobody has treated, or another meeting has
        (("Møtebok", FACTS, CASES, OWN_HEAD, "# Legevakt", *TREATED[:2]), [MINUTES, PAPER]),
        (("Møtebok", FACTS, CASES, LATER_HEAD, "# Legevakt", *TREATED), [MINUTES, PAPER]),
        (
            ("Møtebok", FACTS, CASES, OWN_HEAD, "Tekst.", "Behandling i Driftsutvalget 01.02.2023:", *TREATED[3:]),
            [MINUTES, PAPER],
        ),
        (("Møteinnkalling", FACTS, CASES, OWN_HEAD, "# Legevakt", *TREATED), [NOTICE, PAPER]),
    ],
)
def test_minutes_that_print_their_cases_whole_hold_no_case_papers(
    given: tuple[str | Table, ...], expected: list[SectionKind]
) -> None:
    assert [part.kind for part in with_own_papers(outline(pieces(blocks(*given))))] == expected
