"""Item types and attachments beside a case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.item_types import (
    attached,
    attachments,
    counted_behind_label,
    ending_attachments,
    is_item_type_line,
    item_types,
    lettered_types,
    without_types,
)
from models.vocabulary import ItemType


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Orientering", [ItemType.INFORMATION]),
        ("Orientering Diskusjon", [ItemType.INFORMATION, ItemType.DISCUSSION]),
        ("Diskusjon/Beslutning", [ItemType.DISCUSSION, ItemType.DECISION]),
        ("VEDTAKSSAK", [ItemType.DECISION]),
        ("PS", []),  # a series
        ("Avgjerdssak", [ItemType.DECISION]),
        ("Drøftingssak", [ItemType.DISCUSSION]),
        ("Dialog", [ItemType.DIALOGUE]),
        ("Til godkjenning", [ItemType.APPROVAL]),
        ("Referatsaker", [ItemType.MINUTES]),
        ("Meldingar", [ItemType.MINUTES]),
        ("Eventuelt", [ItemType.ANY_OTHER_BUSINESS]),
        ("Ymse", [ItemType.ANY_OTHER_BUSINESS]),
        ("Orientering, orienteringssak", [ItemType.INFORMATION]),  # told once
        ("DISKUſJON", [ItemType.DISCUSSION]),  # a letter that patterns without case take for s
        ("Referat fra møte 3. mai", []),  # a title
        ("Godkjenning av dagsorden", []),
        ("Godkjenning av referat", []),
        ("Saken er til orientering", [ItemType.INFORMATION]),
        ("Informasjon om budsjettet", []),
        ("Orientering v/ Kari Fjellheim", [ItemType.INFORMATION]),
        ("Godkjennin g", [ItemType.APPROVAL]),  # broken by a narrow cell
        ("Orienter ing om budsjettet", []),
        ("Vedtaket", []),
        ("Orienteringsbrev", []),
        ("", []),
    ],
)
def test_types_are_found_in_order(text: str, types: list[ItemType]) -> None:
    assert list(item_types(text)) == types


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2 vedlegg", (True, 2)),
        ("Vedlegg", (True, None)),
        ("3 stk. vedlegg", (True, 3)),
        ("1 trykte vedlegg", (True, 1)),
        ("Orientering 2 vedlegg", (True, 2)),
        ("Ingen vedlegg.", (False, None)),
        ("Utan vedlegg", (False, None)),
        ("Vedlegg: Ingen.", (False, None)),
        ("Vedlegg: Ingen endringer i budsjettet", (True, None)),
        ("2024.7 vedlegg", (True, None)),  # the case number counts nothing
        ("Vedleggene følger", (None, None)),
        ("Orientering", (None, None)),
    ],
)
def test_attachments_are_counted(text: str, told: tuple[bool | None, int | None]) -> None:
    assert attachments(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rådet er hørt. Vedlegg: 3", (True, 3)),
        ("Rådet er hørt. Vedlegg: Notat fra styret.", (True, None)),
        ("Rådet er hørt (sak 4/24). Trykte vedlegg: 2.", (True, 2)),
        ("Rådet er hørt. Vedlegg: ingen", (False, None)),
        ("Rådet ba om vedlegg: 3 var lest", (None, None)),
        ("Vedlegg: 3. Rådet er hørt.", (None, None)),  # not at the end
        ("Rådet er hørt. Vedlegg: Notat. Det er lest.", (None, None)),
        ("Rådet er hørt. Vedlegg 3", (None, None)),  # the third of them
        ("Saksbehandler: Kari Fjellheim. 2 vedlegg.", (True, 2)),
        ("Utkast til melding. 3 trykte vedlegg", (True, 3)),
        ("Utkast til melding. Uprenta vedlegg: 2", (True, 2)),
        ("Rådet er hørt. Vedlegg.", (True, None)),
        ("Rådet er hørt. Ingen vedlegg.", (False, None)),
        ("Rådet ba om vedlegg.", (None, None)),
        ("Rådet fikk 3 vedlegg.", (None, None)),
        ("", (None, None)),
    ],
)
def test_the_end_of_a_paragraph_tells_of_attachments(text: str, told: tuple[bool | None, int | None]) -> None:
    assert ending_attachments(text) == told


@pytest.mark.parametrize(
    ("value", "count"), [("3", 3), ("12 stk.", 12), ("3 notater", None), ("2024", None), ("Kart", None), ("", None)]
)
def test_a_label_counts_attachments_by_a_bare_number(value: str, count: int | None) -> None:
    assert counted_behind_label(value) == count


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("2 vedlegg", (True, 2)),
        ("2", (True, 2)),
        ("Kart over løypene", (True, None)),
        ("x", (True, None)),
        ("Ingen vedlegg", (False, None)),
        ("Nei", (False, None)),
        ("–", (False, None)),
        ("", (None, None)),
    ],
)
def test_a_column_tells_of_attachments(cell: str, told: tuple[bool | None, int | None]) -> None:
    assert attached(cell) == told


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("2024.7 Orientering 2 vedlegg", "2024.7"),
        ("Orientering - Status for legevakt", "Status for legevakt"),
        ("Diskusjon og beslutning", ""),
        ("Legevakt, orientering", "Legevakt"),
    ],
)
def test_rest_is_left_when_types_are_taken_out(text: str, left: str) -> None:
    assert without_types(text) == left


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orientering", True),
        ("1 vedlegg", True),
        ("Diskusjon Vedlegg", True),
        ("Diskusjon/beslutning", True),
        ("Orientering om legevakt", False),
        ("", False),
        (" - ", False),
    ],
)
def test_line_of_types_holds_nothing_else(text: str, expected: bool) -> None:
    assert is_item_type_line(text) is expected


@given(st.text(max_size=60))
def test_no_text_makes_it_raise(text: str) -> None:
    item_types(text)
    attachments(text)
    assert len(without_types(text)) <= len(text)
    is_item_type_line(text)


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("B", [ItemType.DECISION]),
        ("D, B", [ItemType.DISCUSSION, ItemType.DECISION]),
        ("O/D", [ItemType.INFORMATION, ItemType.DISCUSSION]),
        ("B og B", [ItemType.DECISION]),
        ("A", []),
        ("Bo", []),
        ("B 12", []),
        ("", []),
    ],
)
def test_letters_alone_stand_for_types(text: str, types: list[ItemType]) -> None:
    assert list(lettered_types(text)) == types
