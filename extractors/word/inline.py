"""What stands inside one Word paragraph, in order: text with its marks, breaks, calls of notes, text boxes.

Tracked changes are read as accepted, hidden text and comments are left out, of a field its result is kept, and of two
forms of the same drawing (mc:AlternateContent) one is read.
"""

from collections.abc import Iterator

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.marks import Piece
from extractors.word.names import MATH, MC, Element, W, attribute, child, elements, number, switch, value
from extractors.word.styles import Styles


class Break(Struct, frozen=True):
    """A line break that the writer meant; `page` where it ends the page."""

    page: bool = False


class NoteCall(Struct, frozen=True):
    """A call of a footnote or endnote."""

    kind: str  # 'footnote' | 'endnote'
    note_id: str


class Box(Struct, frozen=True):
    """A text box anchored here; `content` holds blocks."""

    content: Element


Token = Piece | Break | NoteCall | Box

# Running numbers of pages say nothing in a running head.
PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})

_SKIPPED = frozenset(
    W + name
    for name in (
        *("del", "moveFrom", "delText", "delInstrText"),  # tracked changes: gone once accepted
        *("pPr", "rPr", "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "rubyPr", "tblPr"),  # properties
        *("rt", "fldData"),  # the gloss above a ruby text; a field's stored data
    )
)
_CHARACTERS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "noBreakHyphen": "-",
    W + "softHyphen": "",
}
_SYMBOL_AREA = 0xF000  # w:sym may give a symbol font's code with or without the private use offset
_SYMBOL_CODES = 0x100
_CHECKED, _UNCHECKED = "☒ ", "☐ "


class _Field(Struct):
    """A field that is open: its instruction so far, and whether its result has begun."""

    instruction: str = ""
    in_result: bool = False

    @property
    def name(self) -> str:
        """The first word of the instruction: 'PAGE', 'HYPERLINK'."""
        return (self.instruction.split() or [""])[0].upper()


class Setting(Struct, frozen=True):
    """What the surroundings of a run say about its print."""

    style_id: str | None = None  # of the paragraph
    table_bold: bool = False  # by the table's style
    link: bool = False


class Inline(Struct):
    """Reads the paragraphs of one story (body, note, text box, running head), whose fields may span paragraphs."""

    styles: Styles
    dropped_fields: frozenset[str] = frozenset()
    _fields: list[_Field] = field(default_factory=list)

    def tokens(self, paragraph: Element, setting: Setting) -> Iterator[Token]:
        """The tokens of a w:p."""
        return self._children(paragraph, setting)

    def forget_fields(self) -> None:
        """Close fields that were left open, so that they cannot hide what follows."""
        self._fields.clear()

    def _children(self, parent: Element, setting: Setting) -> Iterator[Token]:
        for element in elements(parent):
            yield from self._element(element, setting)

    def _element(self, element: Element, setting: Setting) -> Iterator[Token]:
        """The tokens of one element between paragraph and run; unknown ones are looked through."""
        tag = element.tag
        if tag in _SKIPPED:
            return
        if tag == W + "r":
            yield from self._run(element, setting)
        elif tag == W + "sdt":
            yield from self._control(element, setting)
        elif tag == W + "fldSimple":
            yield from self._simple_field(element, setting)
        elif tag == W + "txbxContent":
            yield Box(element)
        elif tag == MC + "AlternateContent":
            yield from self._children(chosen(element), setting)
        elif tag == MATH + "t":
            yield from self._text(element.text, Piece(""))
        else:
            inside = replace(setting, link=True) if tag == W + "hyperlink" else setting
            yield from self._children(element, inside)

    def _control(self, element: Element, setting: Setting) -> Iterator[Token]:
        """An inline content control; a prompt that nobody filled in is no text of the paper."""
        content = child(element, "sdtContent")
        if content is not None and not is_prompt(element):
            yield from self._children(content, setting)

    def _simple_field(self, element: Element, setting: Setting) -> Iterator[Token]:
        """A field that holds its result as content."""
        self._fields.append(_Field(attribute(element, "instr") or "", in_result=True))
        yield from self._children(element, setting)
        if self._fields:
            self._fields.pop()

    def _run(self, run: Element, setting: Setting) -> Iterator[Token]:
        """A run: all of it is printed alike."""
        properties = child(run, "rPr")
        if self._marked(properties, setting, "vanish"):
            yield from self._field_marks(run)
            return
        link = setting.link or any(open_field.name == "HYPERLINK" for open_field in self._fields)
        link = link or self.styles.is_link(value(properties, "rStyle"))
        look = Piece(
            "",
            bold=self._marked(properties, setting, "b"),
            underline=not link and self._marked(properties, setting, "u"),
        )
        for element in elements(run):
            yield from self._run_content(element, setting, look)

    def _run_content(self, element: Element, setting: Setting, look: Piece) -> Iterator[Token]:
        """One child of a run."""
        tag = element.tag
        if tag == W + "t":
            yield from self._text(element.text, look)
        elif tag in _CHARACTERS:
            yield from self._text(_CHARACTERS[tag], look)
        elif tag == W + "sym":
            yield from self._text(_symbol(element), look)
        elif tag in {W + "br", W + "cr"}:
            if self._visible():
                yield Break(page=attribute(element, "type") == "page")
        elif tag == W + "fldChar":
            yield from self._text(self._field_mark(element), look)
        elif tag == W + "instrText":
            if self._fields:
                self._fields[-1].instruction += element.text or ""
        elif tag in {W + "footnoteReference", W + "endnoteReference"}:
            kind = "footnote" if tag == W + "footnoteReference" else "endnote"
            yield NoteCall(kind, attribute(element, "id") or "")
        else:
            yield from self._element(element, setting)

    def _text(self, text: str | None, look: Piece) -> Iterator[Piece]:
        """Text, unless it is a field's instruction."""
        if text and self._visible():
            yield Piece(text, look.bold, look.underline)

    def _visible(self) -> bool:
        """Whether text here is printed: not an instruction, nor the result of a field that is left out."""
        return all(f.in_result and f.name not in self.dropped_fields for f in self._fields)

    def _field_marks(self, run: Element) -> Iterator[Token]:
        """The field marks of a hidden run, which count although nothing of it is printed."""
        for element in run.iterfind(W + "fldChar"):
            self._field_mark(element)
        yield from ()

    def _field_mark(self, element: Element) -> str:
        """Take in the beginning, middle or end of a field; what is chosen in a form's box or list is printed."""
        kind = attribute(element, "fldCharType")
        if kind == "begin":
            chosen_here = _form_value(element) if self._visible() else ""
            self._fields.append(_Field(in_result=bool(chosen_here)))
            return chosen_here
        if kind == "separate" and self._fields:
            self._fields[-1].in_result = True
        elif kind == "end" and self._fields:
            self._fields.pop()
        return ""

    def _marked(self, properties: Element | None, setting: Setting, name: str) -> bool:
        """Whether a run has a property: by its own word, else by its styles, of which two cancel each other."""
        own = switch(properties, name)
        if own is not None:
            return own
        by_paragraph = self.styles.on(setting.style_id, name)
        by_character = self.styles.on(value(properties, "rStyle"), name)
        if name == "u":
            return by_paragraph or by_character or self.styles.default_on(name)
        by_table = setting.table_bold and name == "b"
        return (by_table ^ by_paragraph ^ by_character) or self.styles.default_on(name)


def is_prompt(control: Element) -> bool:
    """Whether a content control shows its prompt ('Klikk her for å skrive inn tekst') for want of content."""
    return switch(child(control, "sdtPr"), "showingPlcHdr") or False


def chosen(alternate: Element) -> Element:
    """The one of several forms of the same content that is read: the first that holds text, else the first."""
    forms = [form for form in elements(alternate) if form.tag in {MC + "Choice", MC + "Fallback"}]
    holding = (form for form in forms if next(form.iter(W + "t"), None) is not None)
    return next(holding, forms[0] if forms else alternate)


def _symbol(element: Element) -> str:
    """The character of a w:sym, as the private use character that stands for it."""
    try:
        code = int(attribute(element, "char") or "", 16)
    except ValueError:
        return ""
    return chr(code + _SYMBOL_AREA if code < _SYMBOL_CODES else code & 0xFFFF)


def _form_value(field_begin: Element) -> str:
    """What a form's field prints that has no result in the text: the sign of a check box, the word of a list."""
    if (box := child(field_begin, "ffData/checkBox")) is not None:
        return _CHECKED if _is_checked(box) else _UNCHECKED
    choices = child(field_begin, "ffData/ddList")
    words = [attribute(entry, "val") or "" for entry in ([] if choices is None else choices.iterfind(W + "listEntry"))]
    place = number(value(choices, "result") or value(choices, "default"))
    return words[place] if 0 <= place < len(words) else ""


def _is_checked(box: Element) -> bool:
    """Whether a form's check box is ticked."""
    checked = switch(box, "checked")
    return checked if checked is not None else switch(box, "default") or False
