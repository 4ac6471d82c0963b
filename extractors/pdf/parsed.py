"""Pages by pdfplumber's own parser, in the form of those that PDFium reads. Imported by need: it takes 0.06 s."""

from pathlib import Path
from typing import Any

import pdfplumber

from extractors.pdf.feed import BOLD_NAME, DESCENT, DROPPED
from extractors.pdf.paths import Drawn
from extractors.pdf.runs import Run, Style


class ParsedPdf:
    """An open PDF."""

    def __init__(self, path: Path) -> None:
        self.pdf = pdfplumber.open(path)

    def close(self) -> None:
        """Let go of the file."""
        self.pdf.close()

    def read(self, number: int, left: float, top: float) -> tuple[list[Run], Drawn, float]:
        """A page's characters, what is drawn on it, and the area of all pictures; places count from a corner."""
        page = self.pdf.pages[number - 1]
        try:
            runs = [_run(char, left, top) for char in page.chars if char["text"] and char["text"] not in DROPPED]
            lines, boxes = [[_box(shape, left, top) for shape in shapes] for shapes in (page.lines, page.rects)]
            curves = [[(x - left, y - top) for x, y in curve["pts"]] for curve in page.curves]
            pictured = sum(picture["width"] * picture["height"] for picture in page.images)
        finally:
            page.close()
        return runs, Drawn(lines, boxes, curves), pictured


def _run(char: dict[str, Any], left: float, top: float) -> Run:
    """A character as a run, its box hung on the baseline."""
    size, bottom = char["size"], char["bottom"] - top
    if char["upright"]:
        baseline = bottom if "matrix" not in char else char["top"] - top + char["y1"] - char["matrix"][5]
        bottom = baseline + DESCENT * size
    style = Style(size, bool(BOLD_NAME.search(str(char.get("fontname", "")))), char["upright"])
    return Run(char["text"], [char["x0"] - left], [char["x1"] - left], bottom, style)


def _box(shape: dict[str, Any], left: float, top: float) -> tuple[float, float, float, float]:
    return shape["x0"] - left, shape["top"] - top, shape["x1"] - left, shape["bottom"] - top
