"""Tesseract's table becomes words without specks, rests of rulings and its usual mistakes."""

import pytest

from extractors.ocr.table import words

DPI = 200


def row(text: str, box: tuple[int, int, int, int] = (100, 100, 60, 24), *, sure: float = 95.0, line: int = 1) -> str:
    """A word's row; the box is left, top, width and height."""
    return "\t".join(map(str, (5, 1, 1, 1, line, 1, *box, sure, text)))


def read(*rows: str) -> list[str]:
    return [word.text for word in words("\n".join(rows), DPI)]


@pytest.mark.parametrize(
    ("seen", "printed"),
    [
        ("Saken", ["Saken"]),
        ("2023—2024", ["2023–2024"]),
        ("helse–", ["helse-"]),
        ("“Trygt", ['"Trygt']),
        ("$", ["§"]),
        ("Äse", ["Åse"]),
        ("Arsmelding", ["Årsmelding"]),
        ("Arvid", ["Arvid"]),
        ("Konklusion:", ["Konklusjon:"]),
        ("version", ["version"]),
        ("Qrientering", ["Orientering"]),
        ("Datolsted", ["Dato/sted"]),
        ("Lav", ["1 av"]),
        ("2av", ["2 av"]),
        ("lavere", ["lavere"]),
        ("|Saken", ["Saken"]),
        ("vedtas.|", ["vedtas."]),
        ("|", []),
        ("_|", []),
    ],
)
def test_words_are_spelt_as_printed(seen: str, printed: list[str]) -> None:
    assert read(row(seen)) == printed


def test_what_tesseract_is_not_sure_of_is_left_out() -> None:
    assert read(row("ek", sure=12.0), row("Kari", sure=25.0), row("*", sure=40.0), row("«", sure=60.0)) == ["Kari", "«"]


def test_specks_and_strokes_are_no_words() -> None:
    assert read(row("Å", (100, 100, 4, 4)), row("—", (100, 100, 10, 40)), row("-", (100, 110, 11, 3))) == ["-"]


@pytest.mark.parametrize(
    ("first", "after", "printed"),
    [
        (row("e", (100, 106, 12, 12)), row("Status", (140, 100, 75, 24)), "•"),
        (row("*", (100, 106, 11, 10), sure=30.0), row("Status", (140, 100, 75, 24)), "•"),
        (row("v", (100, 104, 14, 18)), row("Status", (140, 100, 75, 24)), "✓"),
        (row("e", (100, 106, 12, 12)), row("Status", (116, 100, 75, 24)), "e"),  # a blank's width away
        (row("8", (100, 100, 14, 24)), row("pasienter", (140, 100, 75, 24)), "8"),
        (row("2.", (100, 106, 18, 17)), row("Målgruppen", (140, 100, 90, 24)), "2."),
    ],
)
def test_bullets_are_told_by_shape_and_distance(first: str, after: str, printed: str) -> None:
    assert read(first, after)[0] == printed


def test_rows_of_other_levels_and_broken_ones_are_no_words() -> None:
    assert read("level\tpage_num", "4\t1\t1\t1\t1\t0\t1\t1\t1\t1\t-1\t", "5\t1", "") == []
