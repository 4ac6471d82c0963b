"""Identity numbers in papers of all formats: the valid reach nothing that is written, the others are as they were."""

import json
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from identity_numbers import Numbers, Printed, found_in, held_in
from reportlab.pdfgen.canvas import Canvas
from typer.testing import CliRunner

from extractors.masking import without_identity_numbers
from extractors.reading import read
from models.identity_numbers import MASK
from models.layout import Cell, Line, Paragraph, Rectangle, Row, Source, Span, Table, paragraphs
from models.vocabulary import Format
from pipeline.cli.commands import command_line
from pipeline.ingest import ingest
from warehouse import open_read_only
from warehouse.readers.withholding import has_masked, masked_places
from warehouse.rows import values

NUMBER = Numbers(11).valid()
DAY, REST = NUMBER[:6], NUMBER[6:]
UPPER, LOWER = Rectangle(1, 70.0, 100.0, 500.0, 112.0), Rectangle(1, 70.0, 114.0, 500.0, 126.0)
HEAD = "Helsefellesskapet i Solvik\n\nReferat fra møte i Strategisk samarbeidsutvalg (SSU)\n\nDato: 7. mars 2024\n\n"


def source(*blocks: Paragraph | Table, **facts: object) -> Source:
    return Source(Format.PDF, blocks, page_count=2, **facts)  # type: ignore[arg-type]


def texts(read_source: Source) -> list[str]:
    return [paragraph.printed for paragraph in paragraphs(read_source.blocks)]


def test_marks_and_lines_hold_what_they_held() -> None:
    text = f"Født {DAY} {REST} i Solvik"
    paragraph = Paragraph(
        text, bold=(Span(0, 4), Span(5, 17)), underline=(Span(18, 26),), lines=(Line(0, 11, UPPER), Line(12, 26, LOWER))
    )
    (made,) = without_identity_numbers(source(paragraph)).blocks
    assert isinstance(made, Paragraph)
    assert made.text == f"Født {MASK} i Solvik"
    assert [made.text[span.start : span.end] for span in made.bold] == ["Født", MASK]
    assert [made.text[span.start : span.end] for span in made.underline] == ["i Solvik"]
    assert [made.text[line.start : line.end] for line in made.lines] == [f"Født {MASK}", " i Solvik"]


def test_all_lines_that_a_number_stands_on_are_blacked_out() -> None:
    paragraph = Paragraph(f"Født {DAY} {REST} i", lines=(Line(0, 11, UPPER), Line(12, 19, LOWER)))
    assert without_identity_numbers(source(paragraph)).masked == (UPPER, LOWER)


def test_a_number_in_two_cells_or_two_paragraphs_is_masked() -> None:
    cells = tuple(Cell((Paragraph(text),), column) for column, text in enumerate((f"Født {DAY}", f"{REST}, Solvik")))
    made = without_identity_numbers(source(Table((Row(cells),)), Paragraph(f"Født {DAY}-"), Paragraph(REST)))
    assert texts(made) == [f"Født {MASK}", f"{MASK}, Solvik", f"Født {MASK}", MASK]


def test_a_number_that_a_list_label_begins_is_masked() -> None:
    made = without_identity_numbers(source(Paragraph(f"{DAY[2:4]}.{DAY[4:]} {REST} bor i Solvik", label=f"{DAY[:2]}.")))
    assert texts(made) == [f"{MASK} bor i Solvik"]


def test_title_running_heads_and_head_are_masked_and_every_page_is_blacked_out() -> None:
    made = without_identity_numbers(
        source(Paragraph("Tekst"), title=f"Sak {NUMBER}", furniture=(f"Unr. {DAY} {REST}",), head=(Paragraph(NUMBER),))
    )
    assert NUMBER not in repr(made)
    assert REST not in repr(made)
    assert {box.page for box in made.masked} == {1, 2}


def test_each_page_is_told_once_and_never_with_the_number() -> None:
    lines = [Paragraph(f"Fnr. {NUMBER}", lines=(Line(0, 16, box),)) for box in (UPPER, LOWER)]
    (problem,) = without_identity_numbers(source(*lines)).problems
    assert (problem.code, problem.page) == ("national_id", 1)
    assert problem.message.startswith("2 national identity numbers were masked on this page")
    assert NUMBER not in problem.message


def test_a_paper_without_numbers_is_as_it_was() -> None:
    paper = source(Paragraph("Telefon 22 33 44 55"), title="Referat")
    assert without_identity_numbers(paper) is paper


# Numbers in papers of all formats, and all that is made of them -------------------------------------------------------


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Printed], list[Printed]]:
    """A folder with papers and a warehouse; 5,000 valid numbers that are in them, and 5,000 that are none."""
    folder = tmp_path_factory.mktemp("numbers")
    numbers = Numbers(5)
    valid = [numbers.printed(numbers.valid((0, 40, 80)[place % 3], (0, 40)[place % 2])) for place in range(5_000)]
    invalid = [numbers.printed(numbers.invalid()) for _ in range(5_000)]
    lines = [
        f"Søker nr. {one.text}, mot {other.text}; saken gjelder." for one, other in zip(valid, invalid, strict=True)
    ]
    papers = folder / "papirer"
    papers.mkdir()
    _write(papers, lines)
    name = f"referat {valid[0].digits}.txt"
    (papers / name).write_text(
        f"{HEAD}Sak 2024.9 Klage fra {valid[1].text}\n\nVedtak: Saken utsettes.", encoding="utf-8"
    )
    report = ingest([papers], folder / "saker.duckdb")
    assert report.failures == ()
    return folder, valid, invalid


def _write(folder: Path, lines: list[str]) -> None:
    """The lines over papers of all formats: a hundred to each of four, the rest as text."""
    told = [" ".join(lines[start : start + 20]) for start in range(400, len(lines), 20)]
    (folder / "tekst.txt").write_text(HEAD + "\n\n".join(["Sak 2024.1 Klager", *told]), encoding="utf-8")
    document = docx.Document()
    document.core_properties.title = lines[0]
    for line in lines[:100]:
        paragraph = document.add_paragraph()
        for start in range(0, len(line), 7):  # runs that cut numbers
            paragraph.add_run(line[start : start + 7])
    document.save(str(folder / "ord.docx"))
    canvas = Canvas(str(folder / "side.pdf"))
    for place, line in enumerate(lines[100:200]):
        if place and not place % 40:
            canvas.showPage()
        canvas.drawString(60, 800 - 18 * (place % 40), " ".join(line.replace("–", "-").split()))
    canvas.save()
    page = "".join(f"<p>{line}</p>" for line in lines[200:300])
    (folder / "side.html").write_text(f"<html><meta charset='utf-8'><title>{lines[200]}</title>{page}</html>", "utf-8")
    mail = EmailMessage()
    mail["Subject"] = " ".join(lines[300].split())
    mail.set_content("\n\n".join(lines[300:400]))
    (folder / "post.eml").write_bytes(mail.as_bytes())


def test_no_valid_number_is_in_any_table_of_the_warehouse(made: tuple[Path, list[Printed], list[Printed]]) -> None:
    folder, valid, _ = made
    path = folder / "saker.duckdb"
    assert held_in(path, [one.digits for one in valid]) == []
    assert found_in(path) == []


def test_every_other_number_is_where_it_was(made: tuple[Path, list[Printed], list[Printed]]) -> None:
    folder, _, invalid = made
    held = {found[-11:] for found in held_in(folder / "saker.duckdb", [one.digits for one in invalid])}
    assert [one for one in invalid if one.digits not in held] == []


def test_no_valid_number_is_in_what_commands_print(
    made: tuple[Path, list[Printed], list[Printed]], tmp_path: Path
) -> None:
    folder, valid, _ = made
    asked = (
        ("search", "søker", "--limit", "500"),
        ("search", valid[0].digits),
        ("case", "SSU 2024.9"),
        ("problems", "--json"),
        ("sql", "SELECT * FROM documents"),
        ("sql", "SELECT findings FROM raw.extractions", "--json"),
        ("sql", "SELECT * FROM search.words"),
    )
    for place, words in enumerate(asked):
        arguments = [*words, "--warehouse", str(folder / "saker.duckdb")]
        result = CliRunner().invoke(command_line(arguments), arguments)
        (tmp_path / f"{place}.txt").write_text(result.output.replace(valid[0].digits, "", 1), encoding="utf-8")
        assert result.output
    assert held_in(tmp_path, [one.digits for one in valid]) == []


def test_each_document_says_that_it_was_masked(made: tuple[Path, list[Printed], list[Printed]]) -> None:
    folder, _, _ = made
    with open_read_only(folder / "saker.duckdb") as connection:
        documents = dict(connection.execute("SELECT document_id, path FROM documents").fetchall())
        assert all(has_masked(connection, document_id) for document_id in documents)
        assert f"referat {MASK}.txt" in documents.values()
        (pdf,) = [document_id for document_id, path in documents.items() if path == "side.pdf"]
        assert len(masked_places(connection, pdf, 1)) >= 30
        told = json.dumps(values(connection, "SELECT message FROM problems WHERE code = 'national_id'"))
        assert "paragraph" in told
        assert "name of the file" in told


def test_the_readers_of_all_formats_mask(made: tuple[Path, list[Printed], list[Printed]]) -> None:
    folder, _, _ = made
    for paper in sorted((folder / "papirer").iterdir()):
        assert MASK in repr(read(paper)), paper
