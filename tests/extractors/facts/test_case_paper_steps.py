"""Case papers that tell the way of their case: the step in the meeting is theirs."""

import datetime

import pytest

from extractors.facts.case_papers import CasePaper, case_paper
from extractors.language.bodies import BodyRegister, named_body
from extractors.sections.parts import Part
from extractors.sections.pieces import pieces
from models.facts import Meeting
from models.layout import Paragraph, Table
from tests.extractors.made_papers import blocks, table

KNOWN = BodyRegister([])
TEXT = ("Bakgrunn:", "Kommunene ba om dette.")
STEPS = table("Saksnr | Utvalg | Møtedato", "3/23 | Formannskapet | 16.02.2023", "10/23 | KOMMUNESTYRET | 30.03.2023")
IN_ONE_ROW = table("Saksnr | Utvalg | Møtedato", "3/23 | Formannskapet // Kommunestyret | 16.02.2023 // 30.03.2023")
LONG_WAY = table(
    "Utvalg | Møtedato | Saksnr",
    *("Eldrerådet | 01.02.2023 | 1/23", "Ungdomsrådet | 02.02.2023 | 2/23", "Driftsutvalget | 03.02.2023 | 7/23"),
    *("Formannskapet | 16.02.2023 | 3/23", "Kommunestyret | 30.03.2023 | 10/23"),
)
FLATTENED = ("Saksgang Møtedato Saksnr", "Formannskapet 16.02.2023 3/23", "Kommunestyret 30.03.2023 10/23")
UNNUMBERED = ("Saksnr. Utvalg Møtedato", "3/23 Formannskapet 16.02.2023", "Kommunestyret 30.03.2023")


def read(*given: str | Table) -> CasePaper:
    return case_paper(Part(pieces(blocks(*given))), BodyRegister([]))


def words(found: list[Paragraph]) -> str:
    return " ".join(paragraph.text for paragraph in found)


@pytest.mark.parametrize(
    ("head", "body", "day", "expected"),
    [
        ((STEPS,), "Kommunestyret", (3, 30), "10/23 Kommunestyret 30.03.2023"),
        ((STEPS,), "Formannskapet", (2, 16), "3/23 Formannskapet 16.02.2023"),
        ((STEPS,), "Kommunestyret", None, "10/23 Kommunestyret 30.03.2023"),
        ((STEPS,), None, (3, 30), "10/23 Kommunestyret 30.03.2023"),
        ((LONG_WAY,), "Kommunestyret", (3, 30), "10/23 Kommunestyret 30.03.2023"),
        (FLATTENED, "Kommunestyret", (3, 30), "10/23 Kommunestyret 30.03.2023"),
        # a number that is still to come is not another body's
        ((IN_ONE_ROW,), "Kommunestyret", (3, 30), "None Kommunestyret 30.03.2023"),
        (UNNUMBERED, "Kommunestyret", (3, 30), "None Kommunestyret 30.03.2023"),
        ((IN_ONE_ROW,), "Formannskapet", (2, 16), "3/23 Formannskapet 16.02.2023"),
        # no step of the meeting: the first
        ((STEPS,), "Driftsutvalget", (2, 16), "3/23 Formannskapet 16.02.2023 30.03.2023"),
        ((STEPS,), "Kommunestyret", (4, 27), "3/23 Formannskapet 16.02.2023 30.03.2023"),
    ],
)
def test_a_paper_is_of_its_step_in_the_meeting(
    head: tuple[str | Table, ...], body: str | None, day: tuple[int, int] | None, expected: str
) -> None:
    paper = read("# Saksframlegg", *head, "# Budsjett", *TEXT)
    paper.take_step(Meeting(named_body(body or "", KNOWN), datetime.date(2023, *day) if day else None))
    number = paper.draft.number.printed if paper.draft.number else None
    assert f"{number} {paper.body.name if paper.body else None} {paper.dated}" == expected
    assert words(paper.draft.title) == "Budsjett"


@pytest.mark.parametrize(
    "line",
    [
        "**Møtebok 16.02.2023**",
        "Budsjett 2023",
        "**Nytt kommunestyre 30.03.2023**",
        "Saksprotokoll i Formannskapet - 16.02.2023",
    ],
)
def test_a_title_below_a_flattened_way_is_no_step(line: str) -> None:
    paper = read("Saksnr. Utvalg Møtedato", "3/23 Formannskapet 16.02.2023", line, *TEXT)
    assert len(paper.steps) == 1


def test_a_bare_number_below_the_title_is_a_step_of_the_way() -> None:
    paper = read("**Felles legevakt**", "Sak 3/23", "3/23 Formannskapet 16.02.2023", *TEXT)
    assert words(paper.draft.title) == "Felles legevakt"
