"""What Word's styles say: bold, underline, heading level, indent and numbering, each resolved through `basedOn`."""

import re
from functools import cache

from msgspec import Struct, field

from extractors.word.names import TWIPS_PER_POINT, Element, W, attribute, child, elements, number, switch, value

# 'heading 1' is Word's own name in every language; the others come from copies and other programs.
_HEADING_NAME = re.compile(r"(?:heading|overskrift)\s?(?P<level>[1-9])$", re.IGNORECASE)
_TITLE_NAMES = frozenset({"title", "tittel"})
_LAST_OUTLINE_LEVEL = 8  # 9 stands for body text
_LINK_NAMES = frozenset({"hyperlink", "hyperkobling", "hyperkopling", "followedhyperlink"})


class Style(Struct, frozen=True):
    """One style as written; `based_on` is the id of the style that it changes."""

    name: str = ""
    based_on: str | None = None
    paragraph: Element | None = None  # w:pPr
    run: Element | None = None  # w:rPr
    conditional: dict[str, Element] = field(default_factory=dict)  # w:rPr by part of a table: 'firstRow'


class Styles:
    """The styles of a document by id; an id that is not there is a style that says nothing."""

    def __init__(self, root: Element | None) -> None:
        self._styles: dict[str, Style] = {}
        self._defaults: dict[str, str] = {}
        for element in [] if root is None else root.iterfind(f"{W}style"):
            self._add(element)
        self._default_run = child(root, "docDefaults/rPrDefault/rPr")
        self.on = cache(self._on)
        self.heading = cache(self._heading)

    def default(self, kind: str) -> str | None:
        """The id of the default style of a kind ('paragraph', 'table')."""
        return self._defaults.get(kind)

    def chain(self, style_id: str | None) -> list[Style]:
        """A style and those it is based on, nearest first."""
        chain: list[Style] = []
        seen: set[str] = set()
        while style_id is not None and style_id in self._styles and style_id not in seen:
            seen.add(style_id)
            chain.append(self._styles[style_id])
            style_id = chain[-1].based_on
        return chain

    def _on(self, style_id: str | None, name: str) -> bool:
        """Whether a style switches a run property on: 'b', 'u', 'vanish'."""
        states = (switch(style.run, name) for style in self.chain(style_id))
        return next((state for state in states if state is not None), False)

    def default_on(self, name: str) -> bool:
        """Whether the document switches a run property on for all text."""
        return switch(self._default_run, name) or False

    def is_link(self, style_id: str | None) -> bool:
        """Whether a character style is that of links, whose underline marks nothing else."""
        return any(style.name.replace(" ", "").lower() in _LINK_NAMES for style in self.chain(style_id))

    def conditional_bold(self, style_id: str | None, part: str) -> bool:
        """Whether a table style prints a part of the table in bold: 'firstRow', 'firstCol'."""
        states = (switch(style.conditional.get(part), "b") for style in self.chain(style_id))
        return next((state for state in states if state is not None), False)

    def _heading(self, style_id: str | None) -> int | None:
        """The heading level of a paragraph style, 1 the highest."""
        for style in self.chain(style_id):
            if style.name.lower() in _TITLE_NAMES:
                return 1
            if match := _HEADING_NAME.match(style.name):
                return int(match["level"])
            if (level := outline_level(style.paragraph)) is not None:
                return level or None
        return None

    def paragraph_property(self, style_id: str | None, name: str) -> Element | None:
        """A paragraph property ('numPr', 'ind', 'pageBreakBefore') of the nearest style that sets it."""
        found = (child(style.paragraph, name) for style in self.chain(style_id))
        return next((element for element in found if element is not None), None)

    def _add(self, element: Element) -> None:
        """Take in one w:style."""
        style_id = attribute(element, "styleId") or ""
        conditional = {
            attribute(part, "type") or "": run
            for part in elements(element)
            if part.tag == f"{W}tblStylePr" and (run := child(part, "rPr")) is not None
        }
        self._styles[style_id] = Style(
            value(element, "name") or "",
            value(element, "basedOn"),
            child(element, "pPr"),
            child(element, "rPr"),
            conditional,
        )
        if attribute(element, "default") in {"1", "true", "on"}:
            self._defaults[attribute(element, "type") or ""] = style_id


def outline_level(properties: Element | None) -> int | None:
    """The heading level that w:pPr sets by w:outlineLvl, from 1; 0 for body text, None where it is not set."""
    text = value(properties, "outlineLvl")
    if text is None:
        return None
    level = number(text, 9)
    return level + 1 if 0 <= level <= _LAST_OUTLINE_LEVEL else 0


def left_indent(indent: Element | None) -> float | None:
    """The left edge that a w:ind sets, in points; None where it sets none."""
    text = attribute(indent, "left") or attribute(indent, "start")
    return None if text is None else number(text) / TWIPS_PER_POINT


def hanging(indent: Element | None) -> float:
    """How far left of the others a w:ind sets the first line, in points."""
    return number(attribute(indent, "hanging") or "0") / TWIPS_PER_POINT
