"""Facts of the meeting in the running head of a Word paper: read where nothing else tells them."""

import datetime
from pathlib import Path

import docx
import pytest
from docx.document import Document

from extractors.extraction import extract
from extractors.reading import read
from models.facts import Meeting
from models.layout import paragraphs
from models.vocabulary import SectionKind
from tests.extractors.pdf.pdf_sheets import Sheet

SSU = "Strategisk samarbeidsutvalg"
CASES = (
    "Sak 3/24 Budsjett",
    "Saken ble drøftet.",
    "Vedtak: Budsjettet godkjennes.",
    "Sak 4/24 Eventuelt",
    "Ingen saker.",
)
OWN = ("Referat fra møte i Formannskapet", "Dato: 4. juni 2024", "Sted: Elvestrand rådhus")
DAY = datetime.date(2024, 5, 3)


def write(folder: Path, head: list[str] | list[tuple[str, str]], lines: tuple[str, ...]) -> tuple[Path, Document]:
    """A Word paper with a running head of lines, or of a table with two columns."""
    made = docx.Document()
    running = made.sections[0].header
    rows = [row for row in head if isinstance(row, tuple)]
    for line in (line for line in head if isinstance(line, str)):
        running.add_paragraph(line)
    if rows:
        table = running.add_table(len(rows), 2, docx.shared.Cm(12))
        for row, cells in zip(table.rows, rows, strict=True):
            row.cells[0].text, row.cells[1].text = cells
    for line in lines:
        made.add_paragraph(line)
    made.save(str(folder / "a.docx"))
    return folder / "a.docx", made


def told(path: Path) -> tuple[str | None, datetime.date | None, str | None]:
    """Body, day and place of the one section of a paper."""
    (section,) = extract(path).sections
    assert section.kind is SectionKind.MINUTES
    found: Meeting = section.meeting
    return found.body and (found.body.name or found.body.abbreviation), found.date, found.place


# Each: the running head, the paper's own lines, and body, day and place.
HEADS = {
    "a table": (
        [("Utvalg", SSU), ("Møtedato", "3. mai 2024"), ("Møtested", "Solvik rådhus")],
        CASES,
        (SSU, DAY, "Solvik rådhus"),
    ),
    "lines": (
        [f"Referat fra møte i {SSU}", "Dato: 3. mai 2024", "Sted: Solvik rådhus"],
        CASES,
        (SSU, DAY, "Solvik rådhus"),
    ),
    "a table in nynorsk": (
        [("Utval", SSU), ("Møtedato", "3. mai 2024"), ("Møtestad", "Solvik rådhus")],
        CASES,
        (SSU, DAY, "Solvik rådhus"),
    ),
    "columns set with tabs": (
        ["Møtedato:\t03.05.2024", "Møtested:\tSolvik rådhus"],
        CASES,
        (None, DAY, "Solvik rådhus"),
    ),
    "a title": (["Møteprotokoll – Formannskapet 03.05.2024"], CASES, ("Formannskapet", DAY, None)),
    "the body alone": ([SSU], ("Referat 3. mai 2024", *CASES), (SSU, DAY, None)),
    "what the paper says itself is not overruled": (
        [("Utvalg", SSU), ("Møtedato", "3. mai 2024"), ("Møtested", "Solvik rådhus")],
        (*OWN, *CASES),
        ("Formannskapet", datetime.date(2024, 6, 4), "Elvestrand rådhus"),
    ),
    "a head that was left of another paper is not believed in anything": (
        [("Utvalg", SSU), ("Møtedato", "3. mai 2024"), ("Møtested", "Solvik rådhus")],
        ("Referat fra møte i Formannskapet 4. juni 2024", *CASES),
        ("Formannskapet", datetime.date(2024, 6, 4), None),
    ),
    "a head that agrees adds what it knows": (
        [("Utvalg", "Formannskapet"), ("Møtedato", "4. juni 2024"), ("Møtested", "Solvik rådhus")],
        ("Referat fra møte i Formannskapet 4. juni 2024", *CASES),
        ("Formannskapet", datetime.date(2024, 6, 4), "Solvik rådhus"),
    ),
    "a letterhead tells nothing": (["Solvik kommune", "Org.nr. 987 654 321"], CASES, (None, None, None)),
}


@pytest.mark.parametrize(("head", "lines", "expected"), HEADS.values(), ids=HEADS)
def test_running_head_tells_of_the_meeting_what_nothing_else_does(
    tmp_path: Path,
    head: list[str] | list[tuple[str, str]],
    lines: tuple[str, ...],
    expected: tuple[str | None, datetime.date | None, str | None],
) -> None:
    path, _ = write(tmp_path, head, lines)
    assert told(path) == expected
    (section,) = extract(path).sections
    assert [entry.number for entry in section.entries] == [3, 4]


def test_head_that_repeats_the_paper_is_not_read_again(tmp_path: Path) -> None:
    path, _ = write(tmp_path, [("Møtedato", "4. juni 2024"), ("Møtested", "Elvestrand rådhus")], (*OWN, *CASES))
    with_head = extract(path).sections
    path, _ = write(tmp_path, [], (*OWN, *CASES))
    assert extract(path).sections == with_head


def test_head_of_the_first_page_counts_only_where_it_is_shown(tmp_path: Path) -> None:
    path, made = write(tmp_path, ["Side"], CASES)
    section = made.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.add_paragraph("Møtedato: 3. mai 2024")
    section.first_page_header.add_paragraph("Møtested: Solvik rådhus")
    made.save(str(path))
    assert told(path)[1] == DAY
    section.different_first_page_header_footer = False
    made.save(str(path))
    assert told(path)[1] is None


def test_head_of_a_later_paper_in_a_packet_is_not_the_first_ones(tmp_path: Path) -> None:
    path, made = write(tmp_path, [], CASES)
    later = made.add_section().header
    later.is_linked_to_previous = False
    later.add_paragraph("Møtedato: 3. mai 2024")
    later.add_paragraph("Møtested: Solvik rådhus")
    made.save(str(path))
    assert told(path) == (None, None, None)


def test_paragraphs_of_a_head_have_no_number(tmp_path: Path) -> None:
    path, _ = write(tmp_path, [("Møtedato", "3. mai 2024")], CASES)
    assert {paragraph.number for paragraph in paragraphs(read(path).head)} == {None}


@pytest.mark.parametrize(
    ("head", "lines", "expected"),
    [
        ("Solvik kommune  Formannskapet  03.05.2024  Side {}", CASES, ("Formannskapet", DAY, None)),
        ("Formannskapet - protokoll 03.05.2024", (OWN[0], *CASES), ("Formannskapet", DAY, None)),
        ("Sak 0052/24 Side {} av 3", (*OWN, *CASES), ("Formannskapet", datetime.date(2024, 6, 4), "Elvestrand rådhus")),
        ("Kommunestyret 03.05.2024", (*OWN, *CASES), ("Formannskapet", datetime.date(2024, 6, 4), "Elvestrand rådhus")),
    ],
)
def test_a_pdfs_running_head_tells_what_nothing_else_does(
    tmp_path: Path, head: str, lines: tuple[str, ...], expected: tuple[str, datetime.date | None, str | None]
) -> None:
    sheet = Sheet(tmp_path / "a.pdf")
    for page in range(1, 4):
        sheet.text(60, 40, head.format(page), size=8)
        sheet.lines(60, 120, lines if page == 1 else [f"Mer tekst på side {page} om budsjettet."], step=22)
        sheet.page()
    assert told(sheet.save()) == expected
