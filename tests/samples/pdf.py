"""Writes blocks as a PDF with reportlab: ruled tables whose rows are cut by page breaks, the same bytes each time."""

from functools import partial
from pathlib import Path
from xml.sax.saxutils import escape

from flow import Block, Cell, Numbered, PageBreak, Paragraph, Table, runs
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, SimpleDocTemplate, Spacer
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

FONTS = Path("/usr/share/fonts/truetype")
FACES = {"Regular": "dejavu/DejaVuSans.ttf", "Bold": "dejavu/DejaVuSans-Bold.ttf"}  # free to embed
SIZES = {"title": 15.0, "heading": 11.5, "subheading": 10.0, "body": 9.0, "bullet": 9.0, "small": 7.5}
BULLET_INDENT = 12
INK = colors.HexColor("#243b53")
SHADE = colors.HexColor("#e9eef4")


def write_pdf(blocks: list[Block], path: Path, *, header: str, footer: str) -> None:
    """Write blocks to `path`; '{page}' in the footer is filled in ('{pages}' is not known in one pass)."""
    for face, file in FACES.items():
        pdfmetrics.registerFont(TTFont(f"Sample-{face}", FONTS / file))
    pdfmetrics.registerFontFamily("Sample-Regular", normal="Sample-Regular", bold="Sample-Bold")
    document = SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=2.1 * cm,
        rightMargin=2.1 * cm,
        topMargin=2.2 * cm,
        bottomMargin=2.0 * cm,
        invariant=1,
        title=header,
    )
    furniture = partial(_furniture, header=header, footer=footer)
    story = [flowable for block in blocks for flowable in _flowables(block)]
    document.build(story, onFirstPage=furniture, onLaterPages=furniture)


def _furniture(canvas: Canvas, document: SimpleDocTemplate, *, header: str, footer: str) -> None:
    canvas.saveState()
    canvas.setFont("Sample-Regular", 7.5)
    canvas.drawRightString(A4[0] - document.rightMargin, A4[1] - 1.3 * cm, header)
    canvas.drawCentredString(A4[0] / 2, 1.1 * cm, footer.format(page=document.page, pages=""))
    canvas.restoreState()


def _flowables(block: Block) -> list[Flowable]:
    if isinstance(block, Paragraph):
        return [_words(block)]
    if isinstance(block, Numbered):
        style = _style("body", indent=BULLET_INDENT + 4)
        return [Words(_markup(item), style, bulletText=f"{at}.") for at, item in enumerate(block.items, 1)]
    if isinstance(block, PageBreak):
        return [NewPage()]
    return [_grid(block), Spacer(1, 8)]


def _words(block: Paragraph) -> Words:
    if block.style == "bullet":
        return Words(_markup(block.text), _style("bullet", indent=BULLET_INDENT), bulletText="•")
    return Words(_markup(block.text), _style(block.style))


def _style(name: str, indent: float = 0) -> ParagraphStyle:
    size = SIZES[name]
    bold = name in ("title", "heading", "subheading")
    return ParagraphStyle(
        name,
        fontName="Sample-Bold" if bold else "Sample-Regular",
        fontSize=size,
        leading=size * 1.3,
        spaceBefore=size * 0.8 if bold else 0,
        spaceAfter=size * 0.4,
        leftIndent=indent,
        textColor=INK if bold else colors.black,
    )


def _markup(text: str) -> str:
    tags = {"bold": "b", "underline": "u"}
    return "".join(
        f"<{tags[kind]}>{escape(words)}</{tags[kind]}>" if kind else escape(words) for kind, words in runs(text)
    )


def _grid(block: Table) -> Grid:
    cells, spans = [], []
    for at, row in enumerate(block.rows):
        line: list[list[Flowable] | str] = []
        for part in row:
            if part.span > 1:
                spans.append(("SPAN", (len(line), at), (len(line) + part.span - 1, at)))
            line += [_content(part), *[""] * (part.span - 1)]
        cells.append(line)
    style = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 3), *spans]
    if block.ruled:
        style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.HexColor("#8795a5")))
    if block.header:
        style.append(("BACKGROUND", (0, 0), (-1, 0), SHADE))
    widths = [width * cm for width in block.widths]
    return Grid(cells, widths, style=style, splitInRow=1, hAlign="LEFT")  # with repeatRows, cut rows get a heading each


def _content(cell: Cell) -> list[Flowable]:
    return [flowable for block in cell.blocks for flowable in _flowables(block)]
