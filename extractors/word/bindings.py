"""Content controls whose text lies outside the text.

Templates of case systems fill an XML part, and leave it to Word to put its values into the controls that are bound to
it (w:dataBinding) when somebody opens the paper. Where nobody has, a control still shows its prompt ('Klikk her for å
skrive inn dato'); what it is bound to is read instead.
"""

import datetime
import re
from collections.abc import Iterator, Mapping

from docx.opc.part import Part
from lxml import etree

from extractors.word.inline import is_prompt
from extractors.word.names import RELATION, Element, W, attribute, child

_STORE = f"{RELATION}/customXml"
_STORE_PROPERTIES = f"{RELATION}/customXmlProps"
_STORE_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}itemID"
_PREFIX = re.compile(r"xmlns:(?P<prefix>[\w.-]+)=(?P<quote>['\"])(?P<name>.*?)(?P=quote)")
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True)


def fill_controls(roots: list[Element], main: Part) -> None:
    """Put into controls of some stories that show their prompt what they are bound to."""
    waiting = [control for root in roots for control in root.iter(W + "sdt") if _is_waiting(control)]
    stores = dict(_stores(main)) if waiting else {}
    for control in waiting:
        text = _stored(child(control, "sdtPr/dataBinding"), stores)
        if text:
            _fill(control, text)


def _is_waiting(control: Element) -> bool:
    """Whether a control is bound, and shows its prompt."""
    return is_prompt(control) and child(control, "sdtPr/dataBinding") is not None


def _stores(main: Part) -> Iterator[tuple[str, Element]]:
    """The XML parts that controls can be bound to, by their ids."""
    for relation in main.rels.values():
        if relation.reltype != _STORE or relation.is_external:
            continue
        part = relation.target_part
        kept = [inner.target_part for inner in part.rels.values() if inner.reltype == _STORE_PROPERTIES]
        try:
            names = [etree.fromstring(properties.blob, _PARSER).get(_STORE_ID) for properties in kept]
            root = etree.fromstring(part.blob, _PARSER)
        except etree.XMLSyntaxError:
            continue
        yield from ((str(name).lower(), root) for name in names if name)


def _stored(binding: Element | None, stores: Mapping[str, Element]) -> str:
    """The value that a binding names: '/mote[1]/dato[1]'; '' where there is none."""
    store = stores.get((attribute(binding, "storeItemID") or "").lower())
    if store is None:
        return ""
    prefixes = {
        match["prefix"]: match["name"] for match in _PREFIX.finditer(attribute(binding, "prefixMappings") or "")
    }
    try:
        found = store.xpath(attribute(binding, "xpath") or "", namespaces=prefixes or None)
    except etree.XPathError:
        return ""
    first = found[0] if isinstance(found, list) and found else found
    text = "".join(map(str, first.itertext())) if isinstance(first, Element) else str(first or "")
    return _as_printed(text.strip())


def _as_printed(text: str) -> str:
    """A value as the paper prints it: '2024-05-03T00:00:00' is '03.05.2024'."""
    match = _DAY.match(text)
    try:
        return datetime.date.fromisoformat(match[1]).strftime("%d.%m.%Y") if match else text
    except ValueError:
        return text


def _fill(control: Element, text: str) -> None:
    """Let a control show a text in place of its prompt."""
    shown = list(control.iter(W + "t"))
    properties, prompt = child(control, "sdtPr"), child(control, "sdtPr/showingPlcHdr")
    if not shown or properties is None or prompt is None:
        return
    properties.remove(prompt)
    shown[0].text = text
    for other in shown[1:]:
        other.text = None
