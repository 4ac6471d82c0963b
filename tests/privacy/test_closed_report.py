"""The annual report leaves out what is not for the public, unless asked for it; then it says so on its first page."""

import io
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from closed_papers import SECRET, SOLVIK

from notebooks.report.build import annual_report
from notebooks.report.document import Report
from notebooks.report.html import html
from notebooks.report.word import word
from warehouse.connections import open_read_only

WARNING = "Inneholder saker som er unntatt offentlighet"
LEFT_OUT = "Det som er unntatt offentlighet, er holdt utenfor"


def made(warehouse: Path, year: int, *, closed: bool) -> Report:
    """The report of a year."""
    with closing(open_read_only(warehouse, closed=closed)) as connection:
        return annual_report(connection, year, organisation=SOLVIK)


def written(report: Report) -> str:
    """All that its page and its Word file hold, in small letters."""
    with zipfile.ZipFile(io.BytesIO(word(report))) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")]
    return "\n".join([html(report), *parts]).lower()


@pytest.mark.parametrize("year", [2023, 2024])
def test_no_word_that_is_closed_is_told(closed_warehouse: Path, year: int) -> None:
    told = written(made(closed_warehouse, year, closed=False))
    assert SECRET not in told
    assert LEFT_OUT.lower() in told
    assert WARNING.lower() not in told


def test_what_is_closed_is_told_where_it_is_asked_for(closed_warehouse: Path) -> None:
    report = made(closed_warehouse, 2023, closed=True)
    assert SECRET in written(report)
    assert report.facts[0] == WARNING
    assert LEFT_OUT.lower() not in written(report)
