"""Which paragraphs make a point."""

import pytest

from extractors.facts.points import Block, block_points, is_numbered, point_groups
from extractors.fields import Label
from extractors.vocabulary.fields import Field
from models.vocabulary import PointStage
from tests.extractors.made_papers import line

LABEL = Label(Field.DECISION, "Vedtak", 0)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Saken utsettes."], ["Saken utsettes."]),
        (["Saken utsettes.", "Planen følges opp."], ["Saken utsettes.", "Planen følges opp."]),
        (["[1.] Saken utsettes.", "[2.] Planen følges opp."], ["Saken utsettes.", "Planen følges opp."]),
        (["[•] Saken utsettes.", "[•] Planen følges opp."], ["Saken utsettes.", "Planen følges opp."]),
        (
            ["[1.] Det settes ned et utvalg:", "[a)] Kari Fjellheim", "[b)] Per Strand"],
            ["Det settes ned et utvalg: Kari Fjellheim Per Strand"],
        ),
        (
            ["[1.] Det settes ned et utvalg:", "[•] Kari Fjellheim", "[2.] Saken utsettes."],
            ["Det settes ned et utvalg: Kari Fjellheim", "Saken utsettes."],
        ),
        (
            ["Utvalget består av:", "[•] Kari Fjellheim", "[•] Per Strand"],
            ["Utvalget består av: Kari Fjellheim Per Strand"],
        ),
        (["Rammen er på", "4,5 mill. kroner"], ["Rammen er på 4,5 mill. kroner"]),
        (["Rammen er gitt.", "4 kommuner er med."], ["Rammen er gitt.", "4 kommuner er med."]),
        (["Lønn økes", "2024: Uendret"], ["Lønn økes", "2024: Uendret"]),
        (["[1.] Saken utsettes", "til neste møte."], ["Saken utsettes til neste møte."]),
        (
            ["[1.] Saken utsettes. 2. Utvalget ber om svar. 3. Planen følges."],
            ["Saken utsettes.", "Utvalget ber om svar.", "Planen følges."],
        ),
        (["[1.] Rammen er 2. kvartal."], ["Rammen er 2. kvartal."]),
        # bare numbers that count up
        (["1 Saken utsettes", "til høsten.", "2 Planen følges."], ["Saken utsettes til høsten.", "Planen følges."]),
        (["1 Saken utsettes."], ["1 Saken utsettes."]),
        (["1 Kommune har svart.", "3 Kommuner venter."], ["1 Kommune har svart.", "3 Kommuner venter."]),
        (
            ["Saken utsettes.", "1 Kommune venter.", "2 Kommuner er med."],
            ["Saken utsettes.", "1 Kommune venter.", "2 Kommuner er med."],
        ),
        ([], []),
    ],
)
def test_paragraphs_are_grouped_to_points(texts: list[str], expected: list[str]) -> None:
    groups = point_groups([line(text) for text in texts])
    assert [" ".join(paragraph.text for paragraph in group) for group in groups] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Rutinen sendes kommunene.", "Frist: 1. mai"], [("Rutinen sendes kommunene.", "Frist: 1. mai")]),
        (
            ["[1.] Rutinen sendes kommunene.", "Tidsfrist: 1. mai", "[2.] Saken tas opp igjen."],
            [("Rutinen sendes kommunene.", "Tidsfrist: 1. mai"), ("Saken tas opp igjen.", "")],
        ),
        (["Frist: 1. mai"], []),
        (
            ["Rutinen sendes kommunene.", "Frist for svar er 1. mai"],
            [("Rutinen sendes kommunene.", ""), ("Frist for svar er 1. mai", "")],
        ),
        (
            ["Frist: Utvalget forlenger tiden for svar til 1. mai."],
            [("Frist: Utvalget forlenger tiden for svar til 1. mai.", "")],
        ),
    ],
)
def test_a_deadline_on_a_line_of_its_own_is_no_point_but_belongs_to_the_one_above(
    texts: list[str], expected: list[tuple[str, str]]
) -> None:
    spoken = block_points(Block(PointStage.ADOPTED, LABEL, [line(text) for text in texts]), [], 0)
    assert [(point.point.text, point.deadline) for point in spoken] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["[1.] Planen vedtas:", "[a)] Vakt", "[b)] Drift", "[2.] Saken sendes."],
            ["Planen vedtas: a) Vakt b) Drift", "Saken sendes."],
        ),
        (["[a)] Planen vedtas.", "[b)] Saken sendes."], ["Planen vedtas.", "Saken sendes."]),
        (["[1.] Utvalget består av:", "[•] Liv Moen", "[•] Ola Nes"], ["Utvalget består av: Liv Moen Ola Nes"]),
    ],
)
def test_a_point_keeps_the_letters_inside_it(texts: list[str], expected: list[str]) -> None:
    made = block_points(Block(PointStage.ADOPTED, LABEL, [line(text) for text in texts]), (), 0)
    assert [spoken.point.text for spoken in made] == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("1.", True),
        ("(2)", True),
        ("(2", False),
        ("a)", True),
        ("iv.", True),
        ("3.2", True),
        ("•", False),
        ("-", False),
    ],
)
def test_a_list_label_may_number_a_point(label: str, expected: bool) -> None:
    assert is_numbered(line(f"[{label}] Saken utsettes.")) is expected


@pytest.mark.parametrize(
    ("texts", "voting", "vote"),
    [
        (["Saken vedtas.", "Enstemmig vedtatt."], [], (True, None, None)),
        (["Saken vedtas."], ["Innstillingen ble vedtatt med 17 mot 8 stemmer."], (False, 17, 8)),
        (["Saken vedtas."], ["Forslaget falt mot 6 stemmer.", "Enstemmig vedtatt."], (True, None, None)),
        (["Saken vedtas."], [], (None, None, None)),
    ],
)
def test_an_adopted_point_has_its_vote(
    texts: list[str], voting: list[str], vote: tuple[bool | None, int | None, int | None]
) -> None:
    block = Block(PointStage.ADOPTED, LABEL, [line(text) for text in texts])
    (spoken,) = block_points(block, voting, 0)
    assert spoken.point.text == "Saken vedtas."
    assert (spoken.point.unanimous, spoken.point.votes_for, spoken.point.votes_against) == vote


def test_a_proposed_point_has_none() -> None:
    block = Block(PointStage.PROPOSED, LABEL, [line("Saken vedtas.")])
    (spoken,) = block_points(block, ["Enstemmig vedtatt."], 2)
    assert (spoken.point.unanimous, spoken.point.ordinal) == (None, 3)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Saken utsettes.", "Saken utsettes."),
        ("Saken utsettes.»", "Saken utsettes."),
        ("«Saken» utsettes.", "«Saken» utsettes."),
    ],
)
def test_half_a_pair_of_quotation_marks_is_dropped(text: str, expected: str) -> None:
    (spoken,) = block_points(Block(PointStage.QUOTED, LABEL, [line(text)]), [], 0)
    assert spoken.point.text == expected
