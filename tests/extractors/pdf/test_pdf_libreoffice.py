"""A paper set by a word processor: words and cells as pdfplumber reads them, paragraphs as they were written."""

import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pdfplumber
import pytest
from docx import Document
from docx.table import Table as WordTable

from extractors.pdf import read_pdf
from extractors.pdf.page import Pages
from models.layout import Source, Table

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = [pytest.mark.needs_libreoffice, pytest.mark.skipif(not OFFICE, reason="LibreOffice is not installed")]

SENTENCE = "Utvalget drøftet hvordan kommunene kan varsle sykehuset tidligere, og hvem som skal følge opp pasientene. "
CASES = [
    (f"2024.{number}", ["Varsling og oppfølging", SENTENCE * (1 + number % 4), "Konklusjon:", "Saken utsettes."])
    for number in range(1, 25)
]


def write_paper(path: Path) -> None:
    """A notice with a case table over several pages, whose rows may break, and running text behind it."""
    document = Document()
    document.sections[0].header.paragraphs[0].text = "Helsefellesskapet i Solvik"
    document.add_heading("Innkalling til møte", 1)
    fill(document.add_table(rows=0, cols=2, style="Table Grid"))
    document.add_heading("Bakgrunn", 2)
    for count in (3, 5):
        document.add_paragraph(SENTENCE * count)
    for item in ("Flere tall", SENTENCE.strip()):
        document.add_paragraph(item, style="List Bullet")
    document.save(str(path))


def fill(table: WordTable) -> None:
    for number, (title, text, lead_in, decision) in CASES:
        cells = table.add_row().cells
        cells[0].text = number
        cells[1].paragraphs[0].add_run(title).bold = True
        cells[1].add_paragraph(text.strip())
        cells[1].add_paragraph().add_run(lead_in).underline = True
        cells[1].add_paragraph(decision)


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The paper as PDF."""
    folder = tmp_path_factory.mktemp("office")
    write_paper(folder / "paper.docx")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        str(OFFICE),
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
        str(folder / "paper.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return folder / "paper.pdf"


@pytest.fixture(scope="module")
def source(paper: Path) -> Source:
    """The paper as read."""
    return read_pdf(paper)


def test_words_are_those_of_pdfplumber(paper: Path) -> None:
    pages = Pages(paper)
    with pdfplumber.open(paper) as pdf:
        assert len(pdf.pages) > 2
        for number, page in enumerate(pdf.pages, 1):
            words = Counter(word.text for word in pages.read(number).words)
            assert words == Counter(word["text"] for word in page.extract_words())
    pages.close()


def test_every_row_of_a_table_over_several_pages_is_as_written(source: Source) -> None:
    table = next(block for block in source.blocks if isinstance(block, Table))
    found = [(row.cells[0].text, [each.text for each in row.cells[1].paragraphs]) for row in table.rows]
    assert found == [(number, [text.strip() for text in texts]) for number, texts in CASES]


def test_text_behind_the_table_is_as_written(source: Source) -> None:
    texts = [(block.printed, block.heading) for block in source.blocks if not isinstance(block, Table)]
    assert texts == [
        ("Innkalling til møte", 1),
        ("Bakgrunn", 2),
        ((SENTENCE * 3).strip(), None),
        ((SENTENCE * 5).strip(), None),
        ("• Flere tall", None),
        (f"• {SENTENCE.strip()}", None),
    ]
    assert source.furniture == ("Helsefellesskapet i Solvik",)
