"""Case papers: heads in three forms, then the paper."""

import pytest

from extractors.facts.case_papers import CasePaper, case_paper
from extractors.language.bodies import BodyRegister
from extractors.sections.parts import Part
from extractors.sections.pieces import pieces
from models.layout import Paragraph, Table
from tests.extractors.made_papers import blocks, table

TEXT = ("Bakgrunn:", "Kommunene ba om dette.")
HEAD = table("Saksnr: | Møteorgan: | Type sak | Saksbehandler", "2024.6 | Formannskapet | Beslutning | Kari Fjellheim")
FLOW = table("Utvalg | Møtedato | Saksnr", "Formannskapet | 16.02.2023 | 3/23", "Kommunestyret | 30.03.2023 | 10/23")


def read(*given: str | Table) -> CasePaper:
    return case_paper(Part(pieces(blocks(*given))), BodyRegister([]))


def words(found: list[Paragraph]) -> str:
    return " ".join(paragraph.text for paragraph in found)


@pytest.mark.parametrize(
    ("given", "number", "title", "body", "dated", "types", "officers"),
    [
        (
            ("# Saksframlegg", HEAD, "# Felles legevakt"),
            "2024.6",
            "Felles legevakt",
            "Formannskapet",
            None,
            "Beslutning",
            "Kari Fjellheim",
        ),
        # whose paper it is stands above the number, and the number of the page's head again below it
        (
            (
                *("# FJELLBRUKET IKS OG KOMMUNANE", "# ARBEIDSUTVALET", "# Sak 3/23 Felles legevakt"),
                table("Utval | Møtedato | Saksnr", "Formannskapet | 16.02.2023 | 3/23"),
            ),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", ""),
        ),
        (
            (
                *("\f**AU-sak 3/23**", "# AU-sak 3/23", "# Felles legevakt", "Gå til saksliste   Neste sak >>"),
                table("Utvalg | Utv.sak nr | Møtedato", "Formannskapet | 3/23 | 16.02.2023"),
            ),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", ""),
        ),
        (
            ("**Felles legevakt**", "Sak 3/23", table("Utvalg | Møtedato", "Formannskapet | 16.02.2023")),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", ""),
        ),
        # what stands over the way of the case, and who decides it
        (
            (
                *("**SAKSPAPIR**", "**SAKSGANG**"),
                table("Utval | Møtedato | Saksnr", "Formannskapet | 16.02.2023 | 3/23"),
                *("Avgjerd av: Formannskapet", "Objekt: 12", "# Felles legevakt"),
            ),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", ""),
        ),
        # heads of two tables, label and value in one cell, in two, or in four
        (
            (
                "SAKSFRAMLEGG",
                table("Saksbehandler: Kari Fjellheim | Arkiv: G21", "Arkivsaksnr.: 09/1187 | Dato: 21.05.2023"),
                table("Saksnr | Utvalg | Møtedato", "3/23 | Formannskapet | 16.02.2023"),
                "**Felles legevakt**",
            ),
            "3/23",
            "Felles legevakt",
            "Formannskapet",
            "16.02.2023",
            "",
            "Kari Fjellheim",
        ),
        (
            (
                "Saksframlegg",
                table("Saksnr | Utvalg | Møtedato", "3/23 | Formannskapet | 16.02.2023"),
                table("Saksbehandlar: | Kari Fjellheim", "Arkivreferanse: | 2023/633"),
                "**Felles legevakt**",
            ),
            "3/23",
            "Felles legevakt",
            "Formannskapet",
            "16.02.2023",
            "",
            "Kari Fjellheim",
        ),
        (
            (
                "# Saksframlegg",
                table(
                    "Organ | Formannskapet | Møtedato | 16.02.2023",
                    "Saksnr. | 3/23 | Sakstype | Drøfting",
                    "Saksbehandler | Kari Fjellheim | Vedlegg | 2 stk.",
                ),
                "# Felles legevakt",
            ),
            "3/23",
            "Felles legevakt",
            "Formannskapet",
            "16.02.2023",
            "Drøfting 2 vedlegg",
            "Kari Fjellheim",
        ),
        (
            (
                "SAKSFRAMLEGG",
                "Saksbehandler: Kari Fjellheim",
                "Arkivsaksnr.: 04/00525",
                "Saksnr.: 2023/07",
                "# Felles legevakt",
            ),
            "2023/07",
            "Felles legevakt",
            None,
            None,
            "",
            "Kari Fjellheim",
        ),
        # the title below a label of an old template
        (
            (
                "STYRESAK",
                table(
                    "Styremøte: | 16.02.2023",
                    "Styresak nr.: | 3/23",
                    "Sakshandsamar: | Liv Moen",
                    "Vedkomande: | Legevakt",
                ),
            ),
            *("3/23", "Legevakt", None, "16.02.2023", "", "Liv Moen"),
        ),
        # number and title above labels one below the other
        (
            (
                "# Sak 3/23 Felles legevakt",
                table(
                    "Utvalg | Formannskapet", "Møtedato | 16.02.2023", "Saksbehandler | Liv Moen", "Vedlegg | 1 vedlegg"
                ),
            ),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "1 vedlegg", "Liv Moen"),
        ),
        (
            (
                "# Sak 3/23 Felles legevakt",
                table("Møtedato | 16.02.2023", "Saksansvarlig | Liv Moen", "Sakstype | Beslutning"),
            ),
            *("3/23", "Felles legevakt", None, "16.02.2023", "Beslutning", "Liv Moen"),
        ),
        # several labels on one line
        (
            (
                "SAKSFRAMLEGG",
                "Saksnr.: 2023/07 Arkivsak: 23/4567 Saksbehandler: Kari Fjellheim",
                "# Felles legevakt",
            ),
            "2023/07",
            "Felles legevakt",
            None,
            None,
            "",
            "Kari Fjellheim",
        ),
        (
            (
                "Saksnr: Møteorgan: Type sak Saksbehandler",
                "2025.03 Formannskapet Orientering Kari Fjellheim",
                "**Felles legevakt**",
            ),
            "2025.03",
            "Felles legevakt",
            "Formannskapet",
            None,
            "Orientering",
            "Kari Fjellheim",
        ),
        (
            ("Saksframlegg", FLOW, "# Budsjett 2023"),
            "3/23",
            "Budsjett 2023",
            "Formannskapet",
            "16.02.2023 30.03.2023",
            "",
            "",
        ),
        (
            (
                "Saksnr.: Utvalg Møtedato",
                "3/23 Formannskapet 16.02.2023",
                "10/23 Kommunestyret 30.03.2023",
                "# Budsjett 2023",
            ),
            "3/23",
            "Budsjett 2023",
            "Formannskapet",
            "16.02.2023",
            "",
            "",
        ),
        # above the head a line is the title in any look
        (
            ("Felles legevakt", "Saksbehandler: Kari Fjellheim", "Saksnr. Utvalg Møtedato", "3/23 SSU 16.02.2023"),
            "3/23",
            "Felles legevakt",
            "Strategisk samarbeidsutvalg",
            "16.02.2023",
            "",
            "Kari Fjellheim",
        ),
        # the number alone above the title, below whose paper it is
        (
            (
                *("**SOLVIK HF OG ALLE KOMMUNER**", "**STYRET**", "Sak 3/23", "**Felles legevakt**"),
                table("Saka blir behandla i: | Møtedato | Saksnr", "Formannskapet | 16.02.2023 | 3/23"),
                table("Saksbehandlar: | Kari Fjellheim", "Arkivkode: | 033"),
            ),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", "Kari Fjellheim"),
        ),
        # number and title below who prepared the case
        (
            (
                table(
                    "Møtedato: 16.02.2023 | ", "Arkivnr.: | Saksbeh/tlf: | Dato:", "23/7 | Kari Fjellheim | 5.2.2023"
                ),
                "**SSU-sak 3-2023 Felles legevakt**",
            ),
            *("3-2023", "Felles legevakt", None, "16.02.2023", "", "Kari Fjellheim"),
        ),
        (
            (
                *("Møtedato: 16. februar", "2023", "Arkivnr.: Saksbeh/tlf: Sted/Dato:"),
                *("2023/308-22/012 Kari Fjellheim, 70 00 Solvik, 5.2.2023", "00 00"),
                "**SSU-sak 3-2023 Felles legevakt**",
            ),
            *("3-2023", "Felles legevakt", None, "16. februar 2023", "", "Kari Fjellheim"),
        ),
        # a board's, where the day above is the letter's
        (
            (
                "STYRESAK",
                table(
                    *("GÅR TIL: | Styremedlemmer", "FØRETAK: | Sykehuset Solvik HF", "DATO: | 28.05.2023"),
                    *("SAKSHANDSAMAR: | Kari Fjellheim", "SAKA GJELD: | Felles legevakt", "ARKIVSAK: | 2023/58"),
                    *("STYRESAK: | 033/23", "STYREMØTE: | 04.06.2023"),
                ),
            ),
            *("033/23", "Felles legevakt", None, "04.06.2023", "", "Kari Fjellheim"),
        ),
        (
            (
                *("STYRESAK", "GÅR TIL: Styremedlemmer", "DATO: 28.05.2023", "FRA: Per Strand"),
                *("SAKSBEHANDLER: Kari Fjellheim", "SAKEN GJELDER: Felles legevakt", "STYRESAK: 033/23"),
                "STYREMØTE: 04.06.2023",
            ),
            *("033/23", "Felles legevakt", None, "04.06.2023", "", "Kari Fjellheim"),
        ),
        (
            (
                *("Arkivsaksnr.: 23/1187", "Saksbehandler: Kari Fjellheim", "Dato: 05.02.2023", "SAKSFRAMLEGG"),
                table("Utvalg | Saksnr. | Møtedato", "Formannskapet | 3/23 | 16.02.2023"),
                "**Felles legevakt**",
            ),
            *("3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", "Kari Fjellheim"),
        ),
        (("Sak 14/23 Felles legevakt",), "14/23", "Felles legevakt", None, None, "", ""),
        (("Saksframlegg", "Saken gjelder: Felles legevakt"), None, "Felles legevakt", None, None, "", ""),
        # whose paper it is stands on the line of its kind
        (
            ("# Saksframlegg til styret ved Sykehuset Solvik HF", HEAD, "# Felles legevakt"),
            *("2024.6", "Felles legevakt", "Formannskapet", None, "Beslutning", "Kari Fjellheim"),
        ),
        (
            ("# Saksfremlegg for kommunestyret i Solvik kommune", "# Felles legevakt"),
            *(None, "Felles legevakt", None, None, "", ""),
        ),
        (
            ("# Saksframlegg for styret om felles legevakt",),
            *(None, "Saksframlegg for styret om felles legevakt", None, None, "", ""),
        ),
        # a label names the title, below a letterhead
        (
            (
                "**HELSE SOLVIK**",
                table(
                    *("Styremøte: | 04.06.2023", "Styresak nr: | 033/23", "Dato skrevet: | 28.05.2023"),
                    *("Saksbehandler: | Kari Fjellheim", "Vedrørende: | Felles legevakt"),
                ),
            ),
            *("033/23", "Felles legevakt", None, "04.06.2023", "", "Kari Fjellheim"),
        ),
        (
            ("# Møte i Klinisk samarbeidsutvalg", HEAD, "Navn på sak:", "# Felles legevakt"),
            *("2024.6", "Felles legevakt", "Formannskapet", None, "Beslutning", "Kari Fjellheim"),
        ),
        (
            ("Klinisk samarbeidsutvalg Solvik", "Saksframlegg", "Sak 14/23 Felles legevakt"),
            *("14/23", "Felles legevakt", None, None, "", ""),
        ),
        (("# Saksframlegg om felles legevakt",), None, "Saksframlegg om felles legevakt", None, None, "", ""),
        (
            ("# NOTAT", table("Til | SSU", "Saksbehandler | Kari Fjellheim"), "# Sak 14/23", "# Felles legevakt"),
            *("14/23", "Felles legevakt", None, None, "", "Kari Fjellheim"),
        ),
        (("Sakspapirer", "Sak 14/23 Felles legevakt"), "14/23", "Felles legevakt", None, None, "", ""),
        # labels in cells without rules, below a letterhead with the archive's numbers
        (
            (
                *("SOLVIK KOMMUNE Arkivsak-dok. 23/00412-3 Arkivkode G21", "Saksbehandler Kari Fjellheim"),
                table("Utvalg | Møtedato | Saksnummer", "Formannskapet | 16.02.2023 | PS 3/23"),
                "# Felles legevakt",
            ),
            *("PS 3/23", "Felles legevakt", "Formannskapet", "16.02.2023", "", "Kari Fjellheim"),
        ),
        (
            ("# Saksbehandler for felles legevakt", HEAD),
            *("2024.6", "Saksbehandler for felles legevakt", "Formannskapet", None, "Beslutning", "Kari Fjellheim"),
        ),
    ],
)
def test_a_head_is_read_in_all_its_forms(  # noqa: PLR0917  # one column of the table each
    given: tuple[str | Table, ...],
    number: str | None,
    title: str,
    body: str | None,
    dated: str | None,
    types: str,
    officers: str,
) -> None:
    paper = read(*given, *TEXT)
    draft = paper.draft
    assert (draft.number.printed if draft.number else None, words(draft.title)) == (number, title)
    assert (paper.body.name if paper.body else None, paper.dated) == (body, dated)
    assert (words(draft.types), words(draft.officers)) == (types, officers)
    assert [paragraph.text for paragraph in draft.content] == list(TEXT)


def test_tables_in_the_text_stay_text() -> None:
    paper = read("Sak 14/23 Legevakt", "Tekst.", table("Post | Sum", "Lønn | 5"), "Sak 15/23 Budsjett")
    assert words(paper.draft.content) == "Tekst. Post Sum Lønn 5 Sak 15/23 Budsjett"
