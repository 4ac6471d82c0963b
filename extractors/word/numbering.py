"""Word's automatic numbers: what stands before a paragraph in print, but nowhere in its text.

A list (w:num) points to a definition (w:abstractNum) of nine levels. Lists of one definition count on together, except
where a list restarts a level by an override; a level begins anew behind each paragraph of a higher level.
"""

from msgspec import Struct, field

from extractors.characters import fold
from extractors.word.names import Element, W, attribute, child, number, switch, value
from extractors.word.styles import Styles, left_indent

_LEVELS = 9
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_UNITS = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
# Signs that Wingdings and Symbol print for ordinary characters, which only the level's font tells.
_WINGDINGS = {"§": "▪", "ü": "✓", "Ø": "➢", "q": "❑", "v": "❖", "n": "■", "l": "●", "à": "→", "¨": "☐"}
_SYMBOL = {"·": "•"}
_PICTURE_BULLET = "•"


class Level(Struct, frozen=True):
    """One level of a list as defined."""

    start: int = 1
    format: str = "decimal"
    text: str = ""
    legal: bool = False  # all numbers in Arabic figures
    restart: int | None = None  # the level, from 1, behind which it begins anew; 0 never; None behind any higher
    style: str | None = None
    indent: float | None = None


class List(Struct, frozen=True):
    """One w:num: its definition, its levels with overrides, and where its overrides start."""

    definition: str
    levels: dict[int, Level]
    starts: dict[int, int]


class Numbering(Struct):
    """The lists of a document, and how far each has been counted."""

    root: Element | None
    styles: Styles
    _lists: dict[str, List | None] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)
    _definitions: dict[str, Element] = field(default_factory=dict)
    _nums: dict[str, Element] = field(default_factory=dict)

    def __post_init__(self) -> None:
        found = [] if self.root is None else list(self.root)
        self._definitions = {attribute(e, "abstractNumId") or "": e for e in found if e.tag == f"{W}abstractNum"}
        self._nums = {attribute(e, "numId") or "": e for e in found if e.tag == f"{W}num"}

    def place(self, properties: Element | None, style_id: str | None) -> tuple[str, int] | None:
        """The list and level of a paragraph, by its own properties or its style; None where it has no number."""
        own = child(properties, "numPr")
        styled = self.styles.paragraph_property(style_id, "numPr")
        list_id = value(own, "numId") or value(styled, "numId")
        if list_id is None or self._list(list_id) is None:
            return None
        if (level := value(own, "ilvl")) is not None:
            return list_id, min(max(number(level), 0), _LEVELS - 1)
        return list_id, self._styled_level(list_id, style_id, number(value(styled, "ilvl")))

    def indent(self, place: tuple[str, int]) -> float | None:
        """The left edge that a list sets for a level, in points."""
        return self._level(*place).indent

    def next_label(self, place: tuple[str, int]) -> str | None:
        """Count one more paragraph of a list's level and say what is printed before it: '3.2', 'b)', '•'."""
        list_id, depth = place
        counts = self._begin(list_id)
        level = self._level(list_id, depth)
        counts[depth] = counts[depth] + 1 if depth in counts else level.start
        for deeper in [d for d in counts if d > depth and self._restarts(list_id, d, depth)]:
            del counts[deeper]
        return self._label(list_id, level, counts)

    def _begin(self, list_id: str) -> dict[int, int]:
        """The counts that a list goes on from; the first time, its overrides set levels back."""
        found = self._list(list_id)
        definition = found.definition if found else list_id
        counts = self._counts.setdefault(definition, {})
        if found and list_id not in self._begun:
            self._begun.add(list_id)
            for depth in found.starts:
                counts.pop(depth, None)
        return counts

    def _label(self, list_id: str, level: Level, counts: dict[int, int]) -> str | None:
        """A level's text with the numbers put in."""
        if level.format == "none":
            return None
        if level.format == "bullet":
            return fold(level.text) or None
        text = level.text
        for depth in range(_LEVELS):
            mark = f"%{depth + 1}"
            if mark in text:
                other = self._level(list_id, depth)
                form = "decimal" if level.legal else other.format
                text = text.replace(mark, written(counts.get(depth, other.start), form))
        return fold(text) or None

    def _restarts(self, list_id: str, deeper: int, depth: int) -> bool:
        """Whether a deeper level begins anew behind a paragraph of a higher one."""
        restart = self._level(list_id, deeper).restart
        return restart is None or (restart > 0 and depth < restart)

    def _level(self, list_id: str, depth: int) -> Level:
        """A level of a list; one that is not defined prints nothing."""
        found = self._list(list_id)
        return found.levels.get(depth, Level()) if found else Level()

    def _styled_level(self, list_id: str, style_id: str | None, written_level: int) -> int:
        """The level that a style is tied to in the list, else the one that the style itself names."""
        found = self._list(list_id)
        levels = found.levels if found else {}
        return next(
            (depth for depth, level in levels.items() if level.style and level.style == style_id), written_level
        )

    def _list(self, list_id: str) -> List | None:
        """A list by id, read when first asked for; None for '0' (no number) and for what is not there."""
        if list_id not in self._lists:
            self._lists[list_id] = self._read_list(list_id)
        return self._lists[list_id]

    def _read_list(self, list_id: str) -> List | None:
        """A w:num with the levels of its definition, its overrides laid over them."""
        element = self._nums.get(list_id)
        definition = self._linked(value(element, "abstractNumId"))
        if element is None or definition is None:
            return None
        levels = _read_levels(self._definitions[definition])
        starts: dict[int, int] = {}
        for override in element.iterfind(f"{W}lvlOverride"):
            depth = number(attribute(override, "ilvl"))
            levels |= _read_levels(override)
            if (start := value(override, "startOverride")) is not None:
                starts[depth] = number(start, 1)
                old = levels.get(depth, Level())
                levels[depth] = Level(
                    starts[depth], old.format, old.text, old.legal, old.restart, old.style, old.indent
                )
        return List(definition, levels, starts)

    def _linked(self, definition: str | None) -> str | None:
        """The definition that holds the levels: one may only name a numbering style whose list has them."""
        style_id = value(self._definitions.get(definition or ""), "numStyleLink")
        if style_id is None:
            return definition if definition in self._definitions else None
        target = value(
            self._nums.get(value(self.styles.paragraph_property(style_id, "numPr"), "numId") or ""), "abstractNumId"
        )
        return target if target in self._definitions and target != definition else None


def written(count: int, form: str) -> str:
    """A count in a number format of Word's: 4 as 'lowerRoman' is 'iv'."""
    if form in {"lowerRoman", "upperRoman"}:
        return _roman(count) if form == "lowerRoman" else _roman(count).upper()
    if form in {"lowerLetter", "upperLetter"}:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if count > 0 else ""
        return letter if form == "lowerLetter" else letter.upper()
    if form == "decimalZero":
        return f"{count:02}"
    if form == "ordinal":
        return f"{count}."
    return "" if form == "none" else str(count)


def _roman(count: int) -> str:
    """A count in lower-case Roman figures."""
    text = ""
    for amount, figure in (*_ROMAN, *_ROMAN_UNITS):
        text += figure * (count // amount)
        count %= amount
    return text


def _read_levels(parent: Element) -> dict[int, Level]:
    """The w:lvl of a definition or override by depth, from 0."""
    return {number(attribute(e, "ilvl")): _read_level(e) for e in parent.iterfind(f"{W}lvl")}


def _read_level(element: Element) -> Level:
    """One w:lvl."""
    form = value(element, "numFmt") or "decimal"
    text = value(element, "lvlText") or ""
    if form == "bullet":
        text = _bullet(element, text)
    restart = value(element, "lvlRestart")
    return Level(
        number(value(element, "start"), 1),
        form,
        text,
        switch(element, "isLgl") or False,
        None if restart is None else number(restart),
        value(element, "pStyle"),
        left_indent(child(element, "pPr/ind")),
    )


def _bullet(element: Element, text: str) -> str:
    """The sign that a bullet level prints: its character, read by its font."""
    if child(element, "lvlPicBulletId") is not None:
        return _PICTURE_BULLET
    font = (
        attribute(child(element, "rPr/rFonts"), "ascii") or attribute(child(element, "rPr/rFonts"), "hAnsi") or ""
    ).lower()
    if "wingdings" in font:
        return _WINGDINGS.get(text, text)
    return _SYMBOL.get(text, text) if "symbol" in font else text
