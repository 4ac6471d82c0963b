"""Letters behind case numbers: what a paper says that they mean, and where they stand."""

import pytest

from extractors.facts.drafts import Draft
from extractors.facts.type_letters import take_type_letter, type_letters
from extractors.language.numbers import find_case_numbers
from extractors.vocabulary.item_types import ITEM_TYPE_LETTERS
from models.layout import Table
from models.vocabulary import ItemType
from tests.extractors.made_papers import found, line, table

B, INFO, D, R = ItemType.DECISION, ItemType.INFORMATION, ItemType.DISCUSSION, ItemType.MINUTES
HABIT = dict(ITEM_TYPE_LETTERS)


@pytest.mark.parametrize(
    ("texts", "letters"),
    [
        (("Saksliste", "B = beslutning, O = orientering"), {"B": B, "O": INFO}),
        (("(B=beslutningssak, D=drøftingssak, R=referatsak)",), {"B": B, "D": D, "R": R}),
        (("V: Vedtak  O: Orientering",), {"V": B, "O": INFO}),
        (("B – beslutning", "B = beslutning"), {"B": B}),
        (("Sak 12/24 B", "Sak 13/24 O"), HABIT),
        (("12/24 B Budsjett", "13/24 D Legevakt"), HABIT),
        # one letter, or others, may be a part of the number
        (("Sak 12/24 B", "Sak 13/24 B", "Sak 14/24"), {}),
        (("Sak 12/24 A", "Sak 12/24 B"), {}),
        (("Sak 12/24 B", "Sak 13/24 C", "Sak 14/24 O"), {}),
        (("12/24 B", "13/24 I Solvik bygges det"), {}),
        (("Se sak 12/24 B", "Jf. sak 13/24 O"), {}),  # other cases
        (("12/24 Budsjett", "13/24 Orientering"), {}),
        (("Spor A: Orientering", "B – et forslag", "Team B = best"), {}),
        ((), {}),
    ],
)
def test_letters_are_types_where_a_paper_says_so(texts: tuple[str, ...], letters: dict[str, ItemType]) -> None:
    assert dict(type_letters(texts)) == letters


@pytest.mark.parametrize(
    ("heading", "title", "types", "number", "left"),
    [
        ("Sak 12/24 B", [], (B,), "12/24", []),
        ("Sak 12/24 B", ["Budsjett"], (B,), "12/24", ["Budsjett"]),
        ("12/24 O Budsjett", ["O Budsjett"], (INFO,), "12/24", ["Budsjett"]),
        ("12/24 O", ["O"], (INFO,), "12/24", []),
        ("12/24 A", [], (), "12/24 A", []),
        ("12/24 D-vitamin", ["D-vitamin"], (), "12/24", ["D-vitamin"]),
        ("12/24 Orientering", ["Orientering"], (), "12/24", ["Orientering"]),
        ("12/24", ["O Store Gud"], (), "12/24", ["O Store Gud"]),  # in a column of its own
    ],
)
def test_a_letter_is_taken_from_behind_the_number(
    heading: str, title: list[str], types: tuple[ItemType, ...], number: str, left: list[str]
) -> None:
    draft = Draft(number=find_case_numbers(heading)[0], anchor=[line(heading)], title=[line(text) for text in title])
    assert take_type_letter(draft, HABIT) == types
    assert draft.number is not None
    assert (draft.number.printed, [paragraph.text for paragraph in draft.title]) == (number, left)


NOTICE = ("# Møteinnkalling", "Utvalg: Regionrådet", "Dato: 12.03.2024")
CASES = (("Sak 4/24 B", "Budsjett 2025"), ("Sak 5/24 O", "Status for legevakta"))


@pytest.mark.parametrize("legend", [(), ("B = beslutningssak, O = orienteringssak",)])
@pytest.mark.parametrize(
    "agenda",
    [
        (table("Saksnr. | Sakstittel", *(f"{number} | {title}" for number, title in CASES)),),
        (table("Sak | Ansvar", *(f"{number} {title} | Kari Fjellheim" for number, title in CASES)),),
        tuple(f"# {number} {title}" for number, title in CASES),
        tuple(text for case in CASES for text in (f"# {case[0]}", f"# {case[1]}", "Tekst om saken.")),
    ],
)
def test_letters_are_types_in_every_layout(agenda: tuple[str | Table, ...], legend: tuple[str, ...]) -> None:
    (section,) = found(*NOTICE, *agenda, *legend).sections
    told = [(entry.printed_number, entry.title, entry.item_types) for entry in section.entries]
    assert told == [("4/24", "Budsjett 2025", (B,)), ("5/24", "Status for legevakta", (INFO,))]


def test_a_lone_letter_stays_with_the_number() -> None:
    agenda = table("Saksnr. | Sakstittel", "Sak 4/24 | Budsjett 2025", "Sak 5/24 B | Status for legevakta")
    (section,) = found(*NOTICE, agenda).sections
    assert [(entry.printed_number, entry.item_types) for entry in section.entries] == [("4/24", ()), ("5/24 B", ())]


def test_letters_in_a_column_of_types_are_types() -> None:
    agenda = table("Saksnr. | Type | Sakstittel", "4/24 | B | Budsjett 2025", "5/24 | O, D | Status for legevakta")
    (section,) = found(*NOTICE, agenda).sections
    assert [entry.item_types for entry in section.entries] == [(B,), (INFO, D)]
