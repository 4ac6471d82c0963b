"""Lists of tasks beside the cases of a meeting."""

import pytest

from extractors.facts.cases import drafts
from extractors.facts.task_lists import lists_tasks
from extractors.sections.pieces import pieces
from extractors.sections.records import piece_paragraphs
from extractors.sections.tables import case_columns
from models.layout import Table
from tests.extractors.made_papers import blocks, table

TASKS = table("Nr | Oppgåve | Ansvarleg | Frist", "1 | Sende budsjettet | Kari Fjellheim | 1. desember")
TIMES = table("09.00 | Møtestart", "11.30 | Omvisning", "15.30 | Møteslutt")
AGENDA = table("Sak | Tema | Konklusjon", "1/23 | Budsjett | Vedtatt", "2/23 | Legevakt | Utsatt")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (TASKS, True),
        (table("Nr. | Tiltak | Ansvar | Frist", "1 | Lage plan | Ola Nes | 1. mai"), True),
        (table("# | Hva | Hvem | Frist", "1 | Lage plan | Ola Nes | 1. mai"), None),  # no head of a case's number
        (table("Nr | Hva | Hvem", "1 | Lage plan | Ola Nes"), True),
        (table("Nr | Aksjon/tiltak | Frist", "1 | Lage plan | 1. mai"), True),
        (table("Sak | Tiltak | Ansvar", "1 | Lage plan | Ola Nes"), False),  # of which case it is
        (table("Nr | Sak | Ansvar", "1 | Legevakt | Ola Nes"), False),
        (table("Nr | Tiltak", "1 | Trafikksikring"), False),
        (AGENDA, False),
    ],
)
def test_a_list_of_tasks_is_told_by_its_head(given: Table, expected: bool | None) -> None:
    columns = case_columns(given)
    assert (lists_tasks(columns) if columns else None) is expected


@pytest.mark.parametrize(
    ("given", "cases", "outside"),
    [
        # below its title it is of no case, without one it is text of the case above
        (("Sak 1/23 Legevakt", "Sak 2/23 Eventuelt", "**Oppgåveliste**", TASKS), ["", ""], True),
        (("Sak 1/23 Legevakt", "Drøftet.", TASKS, "Sak 2/23 Eventuelt"), ["Drøftet. Sende budsjettet", ""], False),
        ((AGENDA, "Aksjonspunkter", TASKS), ["Budsjett", "Legevakt"], True),
        (("Oppfølging fra møtet", TASKS, "Sak 1/23 Legevakt"), [""], True),
        (("Sak 1/23 Legevakt", "**Sak 2/23 Eventuelt**", "**Oppgåveliste**", TASKS), ["", ""], True),
    ],
)
def test_tasks_are_no_cases_and_are_kept(given: tuple[str | Table, ...], cases: list[str], *, outside: bool) -> None:
    found, left = drafts(pieces(blocks(*given)))
    words = [[paragraph.text for paragraph in draft.content] for draft in found]
    said = [" ".join(text for text in texts if "|" not in text and text[0].isupper()) for texts in words]
    assert [text.removesuffix(" Kari Fjellheim") for text in said] == cases
    kept = [paragraph.text for piece in left for paragraph in piece_paragraphs(piece)]
    assert ("Sende budsjettet" in kept) is outside


@pytest.mark.parametrize(
    ("given", "cases"),
    [
        (("Sak 1/23 Legevakt", "**Sak 2/23 EVENTUELT**", "**Tentativ tidsplan**", TIMES), ["Legevakt", "EVENTUELT"]),
        ((AGENDA, "Førebels tidsplan for dagen:", TIMES), ["Budsjett", "Legevakt"]),
        # alone it is the agenda
        (("Tidsplan", TIMES), ["Møtestart", "Omvisning"]),
        (("Sak 1/23 Tidsplan", "Drøftet."), ["Tidsplan"]),
    ],
)
def test_a_plan_of_the_day_beside_the_cases_holds_none(given: tuple[str | Table, ...], cases: list[str]) -> None:
    found, _ = drafts(pieces(blocks(*given)))
    titled = [(draft.title or draft.content)[0].text for draft in found]
    assert titled[: len(cases)] == cases


def test_a_paper_of_tasks_only_keeps_them_as_its_points() -> None:
    found, _ = drafts(pieces(blocks("Referat", TASKS)))
    assert [draft.content[0].text for draft in found] == ["Sende budsjettet"]
