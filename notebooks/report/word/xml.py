"""WordprocessingML in small pieces: elements, runs, fields, bookmarks and links."""

from typing import Any, TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from lxml import etree

from warehouse.lineage.formats.wording import writable

Element: TypeAlias = Any
"""An lxml element of python-docx, which has no types."""


def element(tag: str, *children: Element, **attributes: str | int) -> Element:
    """An element of the namespace w: `element("jc", val="right")`."""
    made = OxmlElement(f"w:{tag}")
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def run(words: str, *, bold: bool = False, style: str | None = None) -> Element:
    """Words of one look; a soft hyphen stays one, and what XML cannot hold becomes a blank."""
    look = [element("rStyle", val=style)] if style else []
    look += [element("b")] if bold else []
    made = element("r", *([element("rPr", *look)] if look else []))
    for place, part in enumerate(writable(words).split("\u00ad")):
        if place:
            made.append(element("softHyphen"))
        held = element("t")
        held.text = part
        held.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        made.append(held)
    return made


def field(instruction: str, shown: str, *, style: str | None = None) -> list[Element]:
    """A field, with what it shows until Word counts it again: `field("PAGE", "1")`."""
    told = element("instrText")
    told.text = f" {instruction} "
    told.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return [
        element("r", element("fldChar", fldCharType="begin")),
        element("r", told),
        element("r", element("fldChar", fldCharType="separate")),
        run(shown, style=style),
        element("r", element("fldChar", fldCharType="end")),
    ]


def link(anchor: str, *runs: Element) -> Element:
    """Runs that lead to a bookmark."""
    return element("hyperlink", *runs, anchor=anchor, history=1)


def paragraph(style: str | None, *content: Element, looks: tuple[Element, ...] = ()) -> Element:
    """A paragraph of a style (its id)."""
    properties = element("pPr", *([element("pStyle", val=style)] if style else []), *looks)
    return element("p", *([properties] if len(properties) else []), *content)


# In a settings part the order of elements is fixed; from 'updateFields' on it is this.
SETTINGS = ("updateFields", "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "mathPr",
            "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "shapeDefaults",
            "decimalSymbol", "listSeparator")  # fmt: skip


def put_setting(settings: Element, made: Element) -> None:
    """Put a setting in place of the one that was, where the schema wants it."""
    name = etree.QName(made).localname
    for old in settings.findall(made.tag):
        settings.remove(old)
    later = SETTINGS[SETTINGS.index(name) + 1 :]
    place = next((place for place, child in enumerate(settings) if _local(child) in later), len(settings))
    settings.insert(place, made)


def _local(child: Element) -> str:
    """An element's name without its namespace; '' of a comment."""
    return etree.QName(child).localname if isinstance(child.tag, str) else ""


class Bookmarks:
    """Bookmarks with the numbers that Word wants them to have."""

    def __init__(self) -> None:
        self.count = 0

    def around(self, name: str, *content: Element) -> list[Element]:
        """Content with a bookmark around it."""
        self.count += 1
        start = element("bookmarkStart", id=self.count, name=name)
        return [start, *content, element("bookmarkEnd", id=self.count)]
