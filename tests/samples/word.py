"""Writes blocks as a Word file, the same bytes each time."""

import datetime
import io
import zipfile
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as WordParagraph
from flow import Block, Cell, Numbered, PageBreak, Paragraph, Table, runs

ZIP_DATE = (2024, 1, 1, 0, 0, 0)
SAVED = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
SHADE = "E8EDF3"
STYLES = {
    "title": "Title",
    "heading": "Heading 1",
    "subheading": "Heading 2",
    "body": "Normal",
    "bullet": "List Bullet",
    "small": "Caption",
}
SIZES = {"Normal": 10.5, "Title": 17, "Heading 1": 13, "Heading 2": 11.5, "List Bullet": 10.5, "Caption": 9}
NUMBERED_STYLE = "List Number"


def write_word(blocks: list[Block], path: Path, *, header: str, footer: str, font: str) -> None:
    """Write blocks to `path`; header and footer go on every page ('{page}' and '{pages}' are filled in by Word)."""
    document = docx.Document()
    _prepare(document, font)
    section = document.sections[0]
    section.header.paragraphs[0].text = header
    section.header.paragraphs[0].alignment = 2
    _fields(section.footer.paragraphs[0], footer)
    section.footer.paragraphs[0].alignment = 1
    for block in blocks:
        _add(document, block, document)
    buffer = io.BytesIO()
    document.save(buffer)
    _rezip(buffer, path)


def _prepare(document: Document, font: str) -> None:
    properties = document.core_properties
    properties.author, properties.title, properties.comments = "", "", ""
    properties.created = properties.modified = SAVED
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.25)
    section.top_margin = section.bottom_margin = Cm(2.0)
    for name, size in SIZES.items():
        style = document.styles[name]
        style.font.name, style.font.size = font, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for attribute in list(fonts.attrib):
            del fonts.attrib[attribute]
        for kind in ("ascii", "hAnsi", "cs"):
            fonts.set(qn(f"w:{kind}"), font)
        if name not in ("Normal", "List Bullet"):
            style.font.color.rgb = RGBColor(0x1F, 0x3A, 0x5F)
        style.paragraph_format.space_after = Pt(4)
    borders = document.styles["Title"].element.pPr.find(qn("w:pBdr"))
    if borders is not None:
        document.styles["Title"].element.pPr.remove(borders)


def _add(container: Document | _Cell, block: Block, document: Document) -> None:
    if isinstance(block, Paragraph):
        _runs(container.add_paragraph(style=STYLES[block.style]), block.text)
    elif isinstance(block, Numbered):
        _numbered(container, block, document)
    elif isinstance(block, PageBreak):
        last = document.paragraphs[-1]
        if not last.text:  # the gap after a table: too thin to fall on a page of its own
            last.paragraph_format.line_spacing = Pt(1)
        last.add_run().add_break(WD_BREAK.PAGE)
    else:
        _table(container, block, document)


def _runs(paragraph: WordParagraph, text: str) -> None:
    for kind, words in runs(text):
        run = paragraph.add_run(words)
        run.bold = True if kind == "bold" else None
        run.underline = True if kind == "underline" else None


def _numbered(container: Document | _Cell, block: Numbered, document: Document) -> None:
    """Points with Word's own numbers, counted from 1 in each list."""
    numbering = document.part.numbering_part.element
    style = document.styles[NUMBERED_STYLE].element.pPr.numPr.numId.val
    abstract = next(num.abstractNumId.val for num in numbering.num_lst if num.numId == style)
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    for item in block.items:
        paragraph = container.add_paragraph(style=NUMBERED_STYLE)
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = number.numId
        _runs(paragraph, item)


def _table(container: Document | _Cell, block: Table, document: Document) -> None:
    table = container.add_table(rows=0, cols=len(block.widths))
    if block.ruled:
        table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Cm(width)
    for at, row in enumerate(block.rows):
        _row(table, row, block.widths, document, heading=block.header and at == 0)
    spacer = container.add_paragraph()
    spacer.paragraph_format.space_after = Pt(0)
    spacer.paragraph_format.line_spacing = Pt(9)


def _row(
    table: WordTable, row: tuple[Cell, ...], widths: tuple[float, ...], document: Document, *, heading: bool
) -> None:
    cells = table.add_row().cells
    column = 0
    for part in row:
        target = cells[column]
        if part.span > 1:
            target = target.merge(cells[column + part.span - 1])
        target.width = Cm(sum(widths[column : column + part.span]))
        for block in part.blocks:
            _add(target, block, document)
        for paragraph in target.paragraphs:
            paragraph.paragraph_format.space_after = Pt(2)
        first = target.paragraphs[0]
        if len(part.blocks) and not first.text:
            first._p.getparent().remove(first._p)
        if heading:
            _shade(target)
        column += part.span
    if heading:
        properties = table.rows[-1]._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:tblHeader"))


def _shade(cell: _Cell) -> None:
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), SHADE)
    cell._tc.get_or_add_tcPr().append(shading)


def _fields(paragraph: WordParagraph, text: str) -> None:
    """'Side {page} av {pages}' with Word's own fields."""
    rest = text
    for name, instruction in (("{page}", "PAGE"), ("{pages}", "NUMPAGES")):
        before, found, rest = rest.partition(name)
        paragraph.add_run(before)
        if not found:
            return
        run = paragraph.add_run()
        for kind in ("begin", "instr", "end"):
            element = OxmlElement("w:instrText" if kind == "instr" else "w:fldChar")
            if kind == "instr":
                element.text = instruction
            else:
                element.set(qn("w:fldCharType"), kind)
            run._r.append(element)
    paragraph.add_run(rest)


def _rezip(buffer: io.BytesIO, path: Path) -> None:
    """Word files are zip files: fix the dates of their members, leave out the thumbnail of the empty template."""
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            info = zipfile.ZipInfo(name, ZIP_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
