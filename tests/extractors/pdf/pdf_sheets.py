"""Sheets to draw test papers on, and a short way to look at what was read."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from extractors.pdf import read_pdf
from models.layout import Block, Paragraph, Source

WIDTH, HEIGHT = A4
FONTS = {False: "Helvetica", True: "Helvetica-Bold"}
Shown = str | list[list[str]]


class Sheet:
    """A PDF drawn line by line, in points from the top left corner."""

    def __init__(self, path: Path, size: tuple[float, float] = A4) -> None:
        self.path = path
        self.height = size[1]
        self.canvas = Canvas(str(path), pagesize=size)

    def text(self, x: float, y: float, text: str, *, size: float = 11, bold: bool = False) -> None:
        """One line of text with its baseline at y."""
        self.canvas.setFont(FONTS[bold], size)
        self.canvas.drawString(x, self.height - y, text)

    def lines(self, x: float, y: float, texts: Sequence[str], *, step: float = 14, bold: bool = False) -> float:
        """Lines under each other; gives the baseline behind them."""
        for text in texts:
            self.text(x, y, text, bold=bold)
            y += step
        return y

    def filled(self, x: float, y: float, width: float, text: str, *, step: float = 14, size: float = 11) -> float:
        """Running text broken as word processors do; gives the baseline behind it."""
        for line in broken(text, width, size):
            self.text(x, y, line, size=size)
            y += step
        return y

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> None:
        """A drawn line."""
        self.canvas.setLineWidth(0.5)
        self.canvas.line(x0, self.height - y0, x1, self.height - y1)

    def bar(self, x: float, y: float, width: float, height: float) -> None:
        """A filled rectangle, as Word draws borders and underlines."""
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def grid(self, xs: Sequence[float], ys: Sequence[float]) -> None:
        """All rules of a table."""
        for x in xs:
            self.rule(x, ys[0], x, ys[-1])
        for y in ys:
            self.rule(xs[0], y, xs[-1], y)

    def page(self) -> None:
        """Begin the next page."""
        self.canvas.showPage()

    def save(self) -> Path:
        """Write the file."""
        self.canvas.save()
        return self.path


def broken(text: str, width: float, size: float) -> Iterator[str]:
    """Text broken into full lines."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and stringWidth(longer, FONTS[False], size) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def read(sheet: Sheet) -> Source:
    """Save a sheet and read it."""
    return read_pdf(sheet.save())


def shown(source: Source) -> list[Shown]:
    """A paper's blocks as printed: texts, and tables as rows of cell texts."""
    return [_shown(block) for block in source.blocks]


def _shown(block: Block) -> Shown:
    if isinstance(block, Paragraph):
        return block.printed
    return [[cell.text for cell in row.cells] for row in block.rows]
