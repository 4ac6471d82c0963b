"""Sheets to draw test papers on."""

from pathlib import Path

import pytest

from tests.extractors.pdf.pdf_sheets import Sheet


@pytest.fixture
def sheet(tmp_path: Path) -> Sheet:
    """An empty A4 paper."""
    return Sheet(tmp_path / "paper.pdf")
