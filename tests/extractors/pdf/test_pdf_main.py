"""The debugging aid shows a paper in readable lines."""

from pathlib import Path

import pytest

from extractors.pdf.__main__ import main
from tests.extractors.pdf.pdf_sheets import Sheet


def test_a_paper_is_shown_with_its_marks(sheet: Sheet, capsys: pytest.CaptureFixture[str]) -> None:
    sheet.text(60, 80, "Vedtak:", bold=True)
    sheet.grid([60, 130, 530], [100, 120])
    sheet.text(65, 114, "2024.1")
    sheet.text(135, 114, "Ny avtale")
    sheet.canvas.setTitle("Referat")
    assert main([str(sheet.save())]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "title: Referat   pages: 1",
        "[page] **Vedtak:**",
        "[table of 1 rows, 2 columns]",
        "    --",
        "    | 0",
        "        2024.1",
        "    | 1",
        "        Ny avtale",
    ]


def test_what_is_wrong_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"")
    assert main([str(path)]) == 1
    assert capsys.readouterr().err.startswith("empty: ")
    assert main([]) == 2
