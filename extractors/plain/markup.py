"""HTML to blocks: for web pages, and for the tags that flattened papers keep in their lines."""

import re

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring, fragment_fromstring
from msgspec import Struct, field
from msgspec.structs import replace

from extractors.errors import DamagedPaperError
from extractors.labels import BULLETS
from extractors.marks import Piece, as_paragraph, fold_pieces
from models.layout import Block, Cell, Row, Table

SKIPPED = frozenset(
    [
        "script",
        "style",
        "nav",
        "noscript",
        "template",
        "button",
        "svg",
        "form",
        "aside",
        "iframe",
        "select",
        "head",
        "del",
    ]
)
_BLOCKS = frozenset(
    ["p", "div", "section", "article", "main", "body", "header", "footer", "blockquote", "pre", "address", "dl", "dt",
     "dd", "figure", "figcaption", "fieldset", "legend", "details", "summary", "hr", "center", "caption", "tr", "td"]
)  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ul", "ol"})
_BOLD = frozenset({"b", "strong", "th"})
_UNDERLINED = frozenset({"u", "ins"})
_BOLD_STYLE = re.compile(r"font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_UNDERLINED_STYLE = re.compile(r"text-decoration[^;]*:\s*[^;]*underline", re.IGNORECASE)
_HIDDEN_STYLE = re.compile(r"display:\s*none|visibility:\s*hidden", re.IGNORECASE)
_LIST_INDENT = 30.0  # points; the 40 pixels that browsers set lists in
_INLINE_BULLET = re.compile(rf"(?<!\S)(?=[{re.escape(BULLETS)}]\s)")  # '▪ Kaier ▪ Moloer' straight inside a list
_MOST_SPAN = 1000  # columns or rows; browsers stop there too

# The tags that flattened papers keep; any other '<' is a sign of its own: '<5 år', '<navn>'.
INLINE_TAGS = "b|strong|u|i|em|p|ul|ol|li|a|br|span|div|sup|sub|s|ins|h[1-6]|table|thead|tbody|tr|td|th"
_TAG = re.compile(rf"</?(?:{INLINE_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_OTHER_SIGN = re.compile(rf"<(?!/?(?:{INLINE_TAGS})(?:\s[^<>]*)?/?>)", re.IGNORECASE)
_STARS = re.compile(r"\*\*(?=\S)([^*]+?)(?<=\S)\*\*")  # Markdown's bold
_ENTITY = re.compile(r"&(?:\w+|#\d+|#x[0-9a-f]+);", re.IGNORECASE)


class Flow(Struct):
    """Blocks in the making: the paragraph that is open, and what the list around it puts before it."""

    blocks: list[Block] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    label: str | None = None
    depth: int = 0  # of lists
    heading: int | None = None

    def close(self) -> None:
        """End the open paragraph; one without text is none."""
        marked = fold_pieces(self.pieces)
        self.pieces = []
        if not marked.text:
            return
        paragraph = as_paragraph(marked)
        self.blocks.append(
            replace(
                paragraph,
                label=paragraph.label or self.label,
                indent=self.depth * _LIST_INDENT,
                heading=self.heading,
            )
        )
        self.label = None


def has_tags(text: str) -> bool:
    """Whether a line of plain text holds tags, Markdown's bold or entities that stand for something else."""
    return bool(_TAG.search(text) or _STARS.search(text) or _ENTITY.search(text))


def fragment_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a line of plain text that may hold tags: '<b>Budsjett</b> <p>Saken utsettes.</p>'."""
    if not has_tags(text):
        marked = fold_pieces([Piece(text)])
        return (as_paragraph(marked),) if marked.text else ()
    html = _STARS.sub(r"<b>\1</b>", _OTHER_SIGN.sub("&lt;", text))
    return element_blocks(parsed(html, fragment=True))


def parsed(html: str, *, fragment: bool = False) -> HtmlElement:
    """The root of a page, or a <div> around a fragment.

    Raises DamagedPaperError where nothing can be parsed, or the parser leaves out what is nested too deep.
    """
    parser = HTMLParser(huge_tree=True)  # else it leaves out, in silence, what is nested deeper than 256
    try:
        if fragment:
            root = fragment_fromstring(html, create_parent="div", parser=parser)
        else:
            root = document_fromstring(html, parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise DamagedPaperError from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise DamagedPaperError
    return root


def element_blocks(element: HtmlElement) -> tuple[Block, ...]:
    """The blocks inside an element."""
    flow = Flow()
    _children(element, flow, Piece(""))
    flow.close()
    return tuple(flow.blocks)


def _children(element: HtmlElement, flow: Flow, look: Piece) -> None:
    """Read an element's text and children into the flow."""
    _text(element.text, element, flow, look)
    for child in element:
        if isinstance(child.tag, str):
            _element(child, flow, look)
        _text(child.tail, element, flow, look)


def _text(text: str | None, parent: HtmlElement, flow: Flow, look: Piece) -> None:
    """Text of an element; straight inside a list, each bullet begins a paragraph, as each line does in <pre>."""
    if not text:
        return
    parts = [text]
    if parent.tag in _LISTS:
        parts = _INLINE_BULLET.split(text)
    elif parent.tag == "pre":
        parts = text.split("\n")
    for position, part in enumerate(parts):
        if position:
            flow.close()
        flow.pieces.append(replace(look, text=part))


def _element(element: HtmlElement, flow: Flow, look: Piece) -> None:
    """Read one element into the flow."""
    tag = str(element.tag).lower()
    if tag in SKIPPED or is_hidden(element):
        return
    look = _look(element, tag, look)
    if tag == "br":
        flow.close()
    elif tag == "table":
        flow.close()
        flow.blocks.extend(_table(element, look))
    elif tag in _LISTS:
        flow.close()
        _list(element, flow, look)
    elif tag in _HEADINGS:
        flow.close()
        flow.heading = _HEADINGS[tag]
        _children(element, flow, look)
        flow.close()
        flow.heading = None
    elif tag in _BLOCKS or tag == "li":
        flow.close()
        _children(element, flow, look)
        flow.close()
    else:
        _children(element, flow, look)


def _look(element: HtmlElement, tag: str, look: Piece) -> Piece:
    """How the text of an element is printed."""
    style = element.get("style") or ""
    return Piece(
        "",
        look.bold or tag in _BOLD or bool(_BOLD_STYLE.search(style)),
        look.underline or tag in _UNDERLINED or bool(_UNDERLINED_STYLE.search(style)),
    )


def is_hidden(element: HtmlElement) -> bool:
    """Whether an element says that it is not shown."""
    return element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _list(element: HtmlElement, flow: Flow, look: Piece) -> None:
    """Read a list: each item begins with its number or bullet, unless one is typed in it."""
    count = _number(element.get("start"), 1)
    flow.depth += 1
    _text(element.text, element, flow, look)
    for child in element:
        if child.tag == "li":
            flow.close()
            count = _number(child.get("value"), count)
            flow.label = "•" if element.tag == "ul" else f"{_count(count, element.get('type'))}."
            _element(child, flow, look)
            flow.label = None
            count += 1
        elif isinstance(child.tag, str):
            _element(child, flow, look)
        _text(child.tail, element, flow, look)
    flow.close()
    flow.depth -= 1


def _count(count: int, form: str | None) -> str:
    """An item's number as the list's type has it written."""
    if form in {"a", "A"} and 1 <= count <= 26:  # noqa: PLR2004 - letters of the alphabet
        return chr(ord(form) + count - 1)
    return str(count)


def _number(text: str | None, default: int) -> int:
    """A whole number from an attribute, or the default."""
    try:
        return int(text or "")
    except ValueError:
        return default


def _table(element: HtmlElement, look: Piece) -> list[Block]:
    """A table and, before it, its caption; a cell that spans rows stands in the first."""
    found: list[Block] = [block for caption in element.iterchildren("caption") for block in element_blocks(caption)]
    rows: list[Row] = []
    taken: dict[int, int] = {}  # column -> rows that a cell above still covers
    for row in _rows(element):
        cells: list[Cell] = []
        column = 0
        for content in row.iterchildren("td", "th"):
            while taken.get(column, 0):
                column += 1
            span = min(max(_number(content.get("colspan"), 1), 1), _MOST_SPAN)
            depth = min(max(_number(content.get("rowspan"), 1), 1), _MOST_SPAN)
            cells.append(Cell(_cell_blocks(content, look), column, span))
            taken |= dict.fromkeys(range(column, column + span), depth)
            column += span
        taken = {column: left - 1 for column, left in taken.items() if left > 1}
        if cells:
            rows.append(Row(tuple(cells)))
    if any(cell.blocks for row in rows for cell in row.cells):
        found.append(Table(tuple(rows)))
    return found


def _rows(table: HtmlElement) -> list[HtmlElement]:
    """The rows of a table, not those of tables inside it."""
    rows: list[HtmlElement] = []
    for child in table:
        if child.tag == "tr":
            rows.append(child)
        elif child.tag in {"thead", "tbody", "tfoot"}:
            rows.extend(child.iterchildren("tr"))
    return rows


def _cell_blocks(content: HtmlElement, look: Piece) -> tuple[Block, ...]:
    """The blocks of a cell."""
    flow = Flow()
    _element(content, flow, look)
    flow.close()
    return tuple(flow.blocks)
