"""Names of WordprocessingML and small readings of its attributes, forgiving where files are sloppy."""

from collections.abc import Iterator

from lxml import etree

Element = etree._Element  # noqa: SLF001 - lxml has no public name for the type of its elements

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATION_ID = f"{{{RELATION}}}id"

TWIPS_PER_POINT = 20
_OFF = frozenset({"0", "false", "off", "none"})


def attribute(element: Element | None, name: str) -> str | None:
    """A `w:` attribute, or None where the element or the attribute is missing."""
    if element is None:
        return None
    value = element.get(W + name)
    return None if value is None else str(value)


def value(element: Element | None, path: str) -> str | None:
    """The `w:val` of a descendant named by its path: 'numPr/ilvl'."""
    return attribute(child(element, path), "val")


def number(text: str | None, default: int = 0) -> int:
    """A whole number as Word writes it ('720', '720.5'), or the default for anything else."""
    try:
        return int(float(text)) if text is not None else default
    except (ValueError, OverflowError):
        return default


def child(element: Element | None, path: str) -> Element | None:
    """A descendant by the `w:` names on the way to it: 'pPr/numPr'."""
    for name in path.split("/"):
        if element is None:
            return None
        element = element.find(W + name)
    return element


def switch(properties: Element | None, name: str) -> bool | None:
    """An on-off property: True, False ('w:val' says off), or None where it is not set."""
    element = child(properties, name)
    return None if element is None else attribute(element, "val") not in _OFF


def elements(parent: Element) -> Iterator[Element]:
    """The child elements, without comments and processing instructions."""
    for element in parent:
        if isinstance(element.tag, str):
            yield element
