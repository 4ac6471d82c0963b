"""The house style: the styles that a report is written in, made where a document has none of that name.

A template's own styles stay as they are, so that its look is the organisation's; only what it lacks is added. Without a
template the look is plain: Liberation Sans or Arial, dark blue headings, thin lines in tables.
"""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from notebooks.report.word.xml import Element, element

FONT = "Arial"
BLUE, INK, QUIET = RGBColor(0x1F, 0x4E, 0x79), RGBColor(0x1C, 0x1F, 0x23), RGBColor(0x56, 0x5D, 0x66)
LANGUAGE = "nb-NO"
TABLE_STYLE = "Rapport tabell"
MARGIN = Cm(2.5)

# What a report writes in -> the style's name, as Word has it or of our own.
NAMES = {
    "body": "Normal",
    "organisation": "Rapport virksomhet",
    "title": "Title",
    "fact": "Subtitle",
    "heading 1": "heading 1",
    "heading 2": "heading 2",
    "heading 3": "heading 3",
    "contents heading": "TOC Heading",
    "contents 1": "toc 1",
    "contents 2": "toc 2",
    "bullet": "List Bullet",
    "caption": "caption",
    "case": "Rapport sak",
    "point": "Rapport punkt",
    "source": "Rapport kilde",
    "list": "Rapport kildeliste",
    "cell": "Rapport tabelltekst",
    "head": "Rapport tabellhode",
    "footnote": "footnote text",
    "mark": "footnote reference",
    "link": "Hyperlink",
    "footer": "footer",
}
CHARACTER = frozenset({"mark", "link"})
"""Styles of words; the others are of paragraphs."""

# Size in points, bold, space before and after in points, and what else holds for it.
LOOKS: dict[str, tuple[float, bool, float, float]] = {
    "body": (10.5, False, 0, 7),
    "organisation": (14, True, 170, 6),
    "title": (30, True, 0, 12),
    "fact": (11, False, 0, 3),
    "heading 1": (18, True, 26, 9),
    "heading 2": (13, True, 16, 5),
    "heading 3": (10.5, True, 11, 3),
    "contents heading": (18, True, 0, 10),
    "contents 1": (10.5, True, 5, 1),
    "contents 2": (10, False, 0, 1),
    "bullet": (10.5, False, 0, 3),
    "caption": (9.5, True, 10, 4),
    "case": (10, False, 8, 1),
    "point": (10, False, 0, 1),
    "source": (8.5, False, 2, 7),
    "list": (8.5, False, 0, 3),
    "cell": (9.5, False, 1.5, 1.5),
    "head": (9.5, True, 1.5, 1.5),
    "footnote": (8.5, False, 0, 1),
    "footer": (8.5, False, 0, 0),
}
COLOURS = {
    "organisation": BLUE, "title": BLUE, "fact": QUIET, "heading 1": BLUE, "heading 2": BLUE, "heading 3": QUIET,
    "contents heading": BLUE, "source": QUIET, "footer": QUIET,
}  # fmt: skip
KEEPS_WITH_NEXT = frozenset({"heading 1", "heading 2", "heading 3", "contents heading", "caption", "case"})
INDENTED = {"point": Cm(0.6), "contents 2": Cm(0.5)}

# What makes a style a heading or a list.
KEPT = frozenset(qn(f"w:{tag}") for tag in ("numPr", "outlineLvl", "ind", "keepNext", "keepLines"))

TABLE_LOOK = f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="Rapporttabell">
  <w:name w:val="{TABLE_STYLE}"/><w:uiPriority w:val="99"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:bottom w:val="single" w:sz="6" w:space="0" w:color="1F4E79"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3D8DE"/>
    </w:tblBorders>
    <w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="1F4E79"/></w:tcBorders></w:tcPr>
  </w:tblStylePr>
</w:style>
"""


class Styles:
    """The ids of a document's styles, by what a report writes in them."""

    def __init__(self, document: Document, *, is_template: bool) -> None:
        self.document = document
        known = {_name(style): style for style in document.styles}
        self.ids: dict[str, str] = {}
        for use, name in NAMES.items():
            found = known.get(name.lower())
            if found is None or (not is_template and (use in LOOKS or use in CHARACTER)):
                found = _made(document, use, name, found, is_template=is_template)
            self.ids[use] = found.style_id
        table = known.get(TABLE_STYLE.lower())
        if table is None:
            document.styles.element.append(parse_xml(TABLE_LOOK))
        self.table = "Rapporttabell" if table is None else table.style_id
        _set_language(document)

    def __getitem__(self, use: str) -> str:
        """The id of the style for a use."""
        return self.ids[use]


def width_of_text(document: Document) -> Length:
    """The width between the margins."""
    section = document.sections[-1]
    sides = (section.left_margin or 0) + (section.right_margin or 0)
    return Length((section.page_width or Cm(21)) - sides)


def plain_page(document: Document) -> None:
    """A4 with even margins, for a document without a template."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = MARGIN
    section.different_first_page_header_footer = True


def _name(style: Element) -> str:
    """A style's name as Word compares it; python-docx says 'Heading 1' where the file says 'heading 1'."""
    return str(style.element.name_val).lower()


def _made(document: Document, use: str, name: str, found: Element | None, *, is_template: bool) -> Element:
    """A style with the house's look, in a template's own letters: a new one, or one of the empty document's."""
    kind = WD_STYLE_TYPE.CHARACTER if use in CHARACTER else WD_STYLE_TYPE.PARAGRAPH
    style = (
        found if found is not None else document.styles.add_style(name, kind, builtin=not name.startswith("Rapport"))
    )
    style.hidden = False
    style.quick_style = True
    if use == "mark":
        style.font.superscript = True
    if use == "link":
        style.font.color.rgb = BLUE
    if use in LOOKS:
        _look(document, use, style)
        if is_template:
            style.base_style = document.styles["Normal"]
        else:
            _letters(use, style)
    return style


def _look(document: Document, use: str, style: ParagraphStyle) -> None:
    """The look of a paragraph style."""
    size, bold, before, after = LOOKS[use]
    _clear(style)
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    format_ = style.paragraph_format
    format_.space_before, format_.space_after = Pt(before), Pt(after)
    format_.line_spacing = 1.0 if use in {"cell", "head", "footnote", "source"} else 1.12
    format_.keep_with_next = use in KEEPS_WITH_NEXT
    if use in INDENTED:
        format_.left_indent = INDENTED[use]
    if use.startswith("contents ") and use[-1].isdigit():
        format_.tab_stops.add_tab_stop(width_of_text(document), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    if use == "footer":
        format_.tab_stops.add_tab_stop(width_of_text(document), WD_TAB_ALIGNMENT.RIGHT)


def _letters(use: str, style: ParagraphStyle) -> None:
    """The house's letters and colours."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{name}"), FONT)
    style.font.color.rgb = COLOURS.get(use, INK)


def _clear(style: ParagraphStyle) -> None:
    """Take an empty document's own look away, all but what makes a style a heading or a list."""
    looks = style.element.find(qn("w:rPr"))
    if looks is not None:
        style.element.remove(looks)
    properties = style.element.find(qn("w:pPr"))
    for look in [] if properties is None else list(properties):
        if look.tag not in KEPT:
            properties.remove(look)


def _set_language(document: Document) -> None:
    """Word proofreads in Norwegian bokmål."""
    defaults = document.styles.element.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = element("docDefaults", element("rPrDefault", element("rPr")))
        document.styles.element.insert(0, defaults)
    looks = _child(_child(defaults, "rPrDefault"), "rPr")
    for old in looks.findall(qn("w:lang")):
        looks.remove(old)
    looks.append(element("lang", val=LANGUAGE, eastAsia=LANGUAGE, bidi="ar-SA"))


def _child(parent: Element, tag: str) -> Element:
    """A child, made where it is missing."""
    found = parent.find(qn(f"w:{tag}"))
    if found is None:
        found = element(tag)
        parent.insert(0, found)
    return found
