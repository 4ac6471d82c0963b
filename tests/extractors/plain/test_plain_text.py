"""Plain text papers: tables flattened to tabs, inline tags, headings, pages, encodings."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import EmptyPaperError
from extractors.plain import read_text
from extractors.plain.textfile import text_blocks
from models.layout import Block, Paragraph, Table, paragraphs


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text."""
    return text_blocks([page.split("\n") for page in text.split("\f")])


def shown(text: str) -> list[object]:
    """Paragraphs as printed; tables as rows of cell texts."""
    return [
        [[cell.text for cell in row.cells] for row in block.rows] if isinstance(block, Table) else block.printed
        for block in blocks(text)
    ]


HEAD = "Saksnr.\t\tAnsvar"
TABLES = [
    (
        "lines with tabs are a table",
        "Til\tMedlemmene\nTema\tInnkalling",
        [[["Til", "Medlemmene"], ["Tema", "Innkalling"]]],
    ),
    ("trailing tabs are empty cells", f"{HEAD}\nEventuelt\t\t", [[["Saksnr.", "", "Ansvar"], ["Eventuelt", "", ""]]]),
    (
        "other widths are other tables",
        "Til\tKari\nTema\tMøte\n\nSaksnr.\tTittel\tAnsvar\n14/23\tPlan\tOla",
        [[["Til", "Kari"], ["Tema", "Møte"]], [["Saksnr.", "Tittel", "Ansvar"], ["14/23", "Plan", "Ola"]]],
    ),
    (
        "text between parts tables",
        "Til\tKari\nTema\tMøte\n\nVedtak\n\nSted\tRådhuset\nDato\t3. mai",
        [[["Til", "Kari"], ["Tema", "Møte"]], "Vedtak", [["Sted", "Rådhuset"], ["Dato", "3. mai"]]],
    ),
    (
        "one line with a tab is text",
        "Møtested:\tRådhuset\n\nSaken utsettes.",
        ["Møtested: Rådhuset", "Saken utsettes."],
    ),
    (
        "a tab behind a list label is a blank",
        "1.\tSaken utsettes\n2.\tSaken sendes",
        ["1. Saken utsettes", "2. Saken sendes"],
    ),
    ("contents lines are text", "Innledning .....\t3\nVedtak .....\t4", ["Innledning ..... 3", "Vedtak ..... 4"]),
    (
        "a row with an empty number behind a gap goes on with the one above",
        f"{HEAD}\n2024.6\t<b>Plan</b> <ul><li>Barn</li></ul>\tKari\n\n\t<ul><li>Unge</li></ul>\t\n\t<b>Pause</b>\t",
        [[["Saksnr.", "", "Ansvar"], ["2024.6", "Plan\n• Barn\n• Unge", "Kari"], ["", "Pause", ""]]],
    ),
    (
        "so does one whose number cell holds what stands behind numbers elsewhere",
        f"{HEAD}\n2023.35 2 vedlegg\tReferat\t\n2023.36 Orientering\t<b>Plan</b>\t\n\n2 vedlegg\tTas til orientering\t",
        [
            [
                ["Saksnr.", "", "Ansvar"],
                ["2023.35 2 vedlegg", "Referat", ""],
                ["2023.36 Orientering\n2 vedlegg", "Plan\nTas til orientering", ""],
            ]
        ],
    ),
    (
        "a row with words of its own does not",
        f"{HEAD}\n2023.35\tPlan\t\n2023.36\tReferat\t\n\nEventuelt\tIngen saker\t",
        [
            [
                ["Saksnr.", "", "Ansvar"],
                ["2023.35", "Plan", ""],
                ["2023.36", "Referat", ""],
                ["Eventuelt", "Ingen saker", ""],
            ]
        ],
    ),
    (
        "a sentence broken between two halves is made whole",
        f"{HEAD}\n2023.41\t<p>Det er strid mellom møtedato og vinterferie</p>\tKari\n\n\t<p>2024. Den flyttes.</p>\t",
        [
            [
                ["Saksnr.", "", "Ansvar"],
                ["2023.41", "Det er strid mellom møtedato og vinterferie 2024. Den flyttes.", "Kari"],
            ]
        ],
    ),
    (
        "a head repeated behind a gap is given once",
        f"{HEAD}\n14/23\tPlan\tOla\n15/23\tØkonomi\tOla\n\n{HEAD}\n16/23\tBygg\tOla",
        [[["Saksnr.", "", "Ansvar"], ["14/23", "Plan", "Ola"], ["15/23", "Økonomi", "Ola"], ["16/23", "Bygg", "Ola"]]],
    ),
    (
        "a form that follows another is its own table",
        "Saksnr:\tOrgan:\tSaksbehandler\n2024.6\tSSU\tKari\n\nSaksnr:\tOrgan:\tSaksbehandler\n2024.7\tSSU\tOla",
        [
            [["Saksnr:", "Organ:", "Saksbehandler"], ["2024.6", "SSU", "Kari"]],
            [["Saksnr:", "Organ:", "Saksbehandler"], ["2024.7", "SSU", "Ola"]],
        ],
    ),
    (
        "a list that is left open holds what follows",
        "2024.3\tØkonomi\n2024.4\tPlan <ul> ▪ Barn ▪ Unge\n\nVedtak:\n\n1) Godkjent.",
        [[["2024.3", "Økonomi"], ["2024.4", "Plan\n▪ Barn\n▪ Unge\nVedtak:\n1) Godkjent."]]],
    ),
    (
        "a tag closed below holds the lines between",
        "14/23\t<p>Saken ble tatt opp\ni møtet.</p>\n15/23\tPlan",
        [[["14/23", "Saken ble tatt opp i møtet."], ["15/23", "Plan"]]],
    ),
    (
        "a heading ends a list that is left open",
        "14/23\tPlan <ul>\n15/23\tBygg <ul>\n\n## Vedlegg",
        [[["14/23", "Plan"], ["15/23", "Bygg"]], "Vedlegg"],
    ),
    (
        "a line between two rows belongs to the upper",
        "14/23\tPlan\nVedtak:\n15/23\tBygg",
        [[["14/23", "Plan\nVedtak:"], ["15/23", "Bygg"]]],
    ),
    (
        "cells of several lines, a number begins the next row",
        f"{HEAD}\n2022.14\nBeslutning\tPlan\nVedtak:\n1. Ja.\tKari\nOla\n2022.15\nNotat\tBygg\t\n2022.16\nSak\tVei\t",
        [
            [
                ["Saksnr.", "", "Ansvar"],
                ["2022.14\nBeslutning", "Plan\nVedtak:\n1. Ja.", "Kari\nOla"],
                ["2022.15\nNotat", "Bygg", ""],
                ["2022.16\nSak", "Vei", ""],
            ]
        ],
    ),
    (
        "a cell of several lines may end with a list item before its tab",
        f"{HEAD}\n2022.14\nSak\tPlan\n1. Godkjent.\n2. Utsatt.\tKari",
        [[["Saksnr.", "", "Ansvar"], ["2022.14\nSak", "Plan\n1. Godkjent.\n2. Utsatt.", "Kari"]]],
    ),
    (
        "values of several lines",
        "Til stede\tKari, leder\nOla, medlem\nForfall\tPer\nReferent\tKari",
        [[["Til stede", "Kari, leder\nOla, medlem"], ["Forfall", "Per"], ["Referent", "Kari"]]],
    ),
    (
        "tabs that do not come out even are rows by line",
        f"{HEAD}\n2022.14\nBeslutning\tPlan\nVedtak:",
        [[["Saksnr.", "", "Ansvar"]], "2022.14", "Beslutning Plan", "Vedtak:"],
    ),
    (
        "empty cells at a line's end may lack their tabs",
        "Saksnr.\tTittel\tAnsvar\n14/23\tPlan\tKari\n15/23\tBygg",
        [[["Saksnr.", "Tittel", "Ansvar"], ["14/23", "Plan", "Kari"], ["15/23", "Bygg", ""]]],
    ),
    (
        "numbers alone are cells",
        "Nr\tTittel\n1\tPlan\n2\tBygg",
        [[["Nr", "Tittel"], ["1", "Plan"], ["2", "Bygg"]]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in TABLES], ids=[case[0] for case in TABLES])
def test_reads_flattened_tables(text: str, expected: list[object]) -> None:
    assert shown(text) == expected


def test_inline_tags_give_marks_labels_and_paragraphs() -> None:
    lists = "<ul><li>- Barn</li><li>Unge <ul><li>○ Eldre</li></ul></li></ul>"
    text = f"<p><b>Plan</b> for <u>Solvik</u></p> {lists} A &amp; B<br>C"
    found = list(paragraphs(blocks(text)))
    assert [(q.label, q.text) for q in found] == [
        (None, "Plan for Solvik"),
        ("-", "Barn"),
        ("•", "Unge"),
        ("○", "Eldre"),
        (None, "A & B"),
        (None, "C"),
    ]
    assert [found[0].text[span.start : span.end] for span in found[0].bold] == ["Plan"]
    assert [found[0].text[span.start : span.end] for span in found[0].underline] == ["Solvik"]
    assert found[3].indent > found[2].indent > found[0].indent


@pytest.mark.parametrize(
    "text", ["barn <5 år & unge >12 år", "kontakt <navn> i Solvik", "R&D i 100 % stilling", "a < b"]
)
def test_signs_that_are_no_tags_are_text(text: str) -> None:
    assert shown(text) == [text]
    assert shown(f"<b>Sak</b> {text}") == [f"Sak {text}"]


def test_markdown_headings_and_bold() -> None:
    heading, paragraph = blocks("#### **Forslag til vedtak**\n\nSaken **utsettes** nå")
    assert isinstance(heading, Paragraph)
    assert (heading.text, heading.heading, heading.is_bold()) == ("Forslag til vedtak", 4, True)
    assert isinstance(paragraph, Paragraph)
    assert [paragraph.text[span.start : span.end] for span in paragraph.bold] == ["utsettes"]


def test_indent_of_lists() -> None:
    found = blocks("- Barn:\n  - små\n  - store")
    assert [(q.label, q.indent) for q in found if isinstance(q, Paragraph)] == [("-", 0), ("-", 12), ("-", 12)]


def test_paragraphs_are_numbered_through_tables() -> None:
    found = paragraphs(blocks("Tittel\n\nTil\tKari\nTema\tMøte\n\nSlutt"))
    assert [paragraph.number for paragraph in found] == [1, 2, 3, 4, 5, 6]


def test_form_feed_starts_a_page() -> None:
    found = paragraphs(blocks("Side en.\n\fSide to.\nMer."))
    assert [(q.text, q.starts_page) for q in found] == [("Side en.", False), ("Side to.", True), ("Mer.", False)]


def test_running_heads_and_page_numbers_are_furniture(tmp_path: Path) -> None:
    pages = [f"Solvik kommune\nMøtebok side {n}\n\nSak {n} ble utsatt.\n\nSide {n} av 4\n" for n in range(1, 5)]
    path = tmp_path / "protokoll.txt"
    path.write_text("\f".join(pages), encoding="utf-8")
    source = read_text(path)
    assert [q.text for q in paragraphs(source.blocks)] == [f"Sak {n} ble utsatt." for n in range(1, 5)]
    assert source.furniture == ("Solvik kommune", "Møtebok side 1")


def test_the_title_of_papers_is_no_running_head(tmp_path: Path) -> None:
    heads = ["Solvik kommune\nSaksframlegg", "Solvik kommune", *["Solvik kommune\nSaksframlegg"] * 2]
    path = tmp_path / "sakspapir.txt"
    path.write_text(
        "\f".join(f"{head}\n\n{n}/24 ble utsatt.\n\nMer om {n}/24.\n\n{n}\n" for n, head in enumerate(heads)), "utf-8"
    )
    source = read_text(path)
    assert source.furniture == ("Solvik kommune",)
    assert [q.text for q in paragraphs(source.blocks)].count("Saksframlegg") == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Solvik kommune\n\nEn.\n\nSide 1\n\fSolvik kommune\n\nTo.\n\nSide 2\n\f", ["Solvik kommune", "En.", "To."]),
        (
            "Solvik kommune\n\nEn.\n\nSide 1 av 2\n\nSolvik kommune\n\nTo.\n\nSide 2 av 2\n",
            ["Solvik kommune", "En.", "To."],
        ),
        (
            "Solvik kommune\n\nEn.\n\n     Side - 2\nSolvik kommune\n\nTo.\n\n     Side - 3\nSolvik kommune\n\nTre.\n",
            ["En.", "To.", "Tre."],
        ),
        ("Se side 2.\n\nEn.\n\nSide 7\n\nTo.\n", ["Se side 2.", "En.", "Side 7", "To."]),
        # not the same words, or pages that number nothing
        ("Solvik kommune\n\nEn.\n\nSide 1\n\fVedtak\n\nTo.\n\nSide 2\n", ["Solvik kommune", "En.", "Vedtak", "To."]),
        ("Referat\n\nEn.\n\fReferat\n\nTo.\n", ["Referat", "En.", "Referat", "To."]),
        ("Referat\n\nEn.\n\n1\n\fReferat\n\nTo.\n\n1\n", ["Referat", "En.", "Referat", "To."]),
    ],
)
def test_two_pages_that_number_themselves_have_a_running_head(text: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_text(text, encoding="utf-8")
    assert [q.text for q in paragraphs(read_text(path).blocks)] == expected


def test_a_running_foot_may_end_in_the_pages_number(tmp_path: Path) -> None:
    pages = [f"Sak {n} ble utsatt.\n\nSolvik RHF Postboks 12 7350 SOLVIK {n}\n" for n in range(1, 5)]
    path = tmp_path / "protokoll.txt"
    path.write_text("\f".join(pages), encoding="utf-8")
    assert [q.text for q in paragraphs(read_text(path).blocks)] == [f"Sak {n} ble utsatt." for n in range(1, 5)]


@pytest.mark.parametrize(
    ("text", "expected", "furniture"),
    [
        # at the foot, with words before the number
        (
            "En.\n\nSSU 3. mai 2024   Side 1 av 2\n\nVedtak:\nTo.\n\nSSU 3. mai 2024   Side 2 av 2\n",
            ["En.", "Vedtak:", "To."],
            ("SSU 3. mai 2024",),
        ),
        # at the head, the title page uncounted
        ("En.\n\nside 2/3\n\nTo.\n\nside 3/3\n\nTre.\n", ["En.", "To.", "Tre."], ()),
        # they do not count up to the last page
        (
            "En.\n\nJf. side 1 av 9\n\nTo.\n\nJf. side 4 av 9\n\nTre.",
            ["En.", "Jf. side 1 av 9", "To.", "Jf. side 4 av 9", "Tre."],
            (),
        ),
        # one alone is anything
        ("En.\n\nSide 1 av 1\n\nTo.", ["En.", "Side 1 av 1", "To."], ()),
    ],
)
def test_lines_that_count_the_pages_part_them(
    text: str, expected: list[str], furniture: tuple[str, ...], tmp_path: Path
) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_text(text, encoding="utf-8")
    source = read_text(path)
    assert [q.text for q in paragraphs(source.blocks)] == expected
    assert source.furniture == furniture


TEXT = "Møteprotokoll fra Sørøyvågen: saken om ålefiske på Ærøya ble drøftet. " * 12


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "cp865"]
)
def test_reads_the_encodings_of_old_papers(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "protokoll.txt"
    path.write_bytes(TEXT.encode(encoding))
    source = read_text(path)
    assert [q.text for q in paragraphs(source.blocks)] == [TEXT.strip()]
    assert source.problems == ()


def test_short_text_that_is_not_utf8_is_windows(tmp_path: Path) -> None:
    path = tmp_path / "notat.txt"
    path.write_bytes("Møte på Ås".encode("cp1252"))
    assert [q.text for q in paragraphs(read_text(path).blocks)] == ["Møte på Ås"]


def test_single_broken_letter_does_not_change_the_encoding(tmp_path: Path) -> None:
    path = tmp_path / "notat.txt"
    path.write_bytes(TEXT.encode() + b"\xf8\n")
    source = read_text(path)
    assert next(paragraphs(source.blocks)).text.startswith(TEXT[:60])
    assert [problem.code for problem in source.problems] == ["odd_characters"]


@pytest.mark.parametrize("text", ["", " \n\t\n", "\f\f", "-----\n"])
def test_text_without_words_is_empty(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tom.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(EmptyPaperError):
        read_text(path)


def test_long_table_is_read_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "register.txt"
    path.write_text("\n".join(f"{n}/23\tSak {n}" for n in range(1500)), encoding="utf-8")
    source = read_text(path)
    (table,) = source.blocks
    assert isinstance(table, Table)
    assert len(table.rows) == 1500
    assert [problem.code for problem in source.problems] == ["long_table"]


WORDS = st.text("abcæøåABC", min_size=1, max_size=9)
LINES = st.lists(st.one_of(st.just(""), st.lists(WORDS, min_size=1, max_size=12).map(" ".join)), max_size=20)


@given(LINES)
def test_no_letter_is_lost_or_told_twice(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = "".join(paragraph.text for paragraph in paragraphs(blocks(text)))
    assert found.replace(" ", "") == "".join(text.split())


@given(st.lists(st.lists(WORDS, min_size=2, max_size=3), min_size=2, max_size=8))
def test_no_cell_is_lost(rows: list[list[str]]) -> None:
    found = paragraphs(blocks("\n".join("\t".join(row) for row in rows)))
    assert [w for q in found for w in q.printed.split()] == [word for row in rows for word in row]
