"""Footnotes, which python-docx does not know: the part that holds them, and the marks that lead to it."""

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from notebooks.report.word.xml import Element, element, paragraph, put_setting, run

PART_NAME = "/word/footnotes.xml"
# Word keeps two notes for the lines that part notes from text; a document's own begin after them.
SEPARATORS = (("separator", 0), ("continuationSeparator", 1))
FIRST = 2


class Footnotes:
    """The footnotes of a document, in order; `close` puts them into it."""

    def __init__(self, document: Document, *, text_style: str, mark_style: str) -> None:
        self.document = document
        self.text_style = text_style
        self.mark_style = mark_style
        self.root = element("footnotes", *(_separator(kind, number) for kind, number in SEPARATORS))
        self.count = 0

    def add(self, *content: Element) -> Element:
        """A footnote of some runs; gives the run that marks it in the text."""
        number = FIRST + self.count
        self.count += 1
        mark = element("r", self._look(), element("footnoteRef"))
        self.root.append(element("footnote", paragraph(self.text_style, mark, run(" "), *content), id=number))
        return element("r", self._look(), element("footnoteReference", id=number))

    def _look(self) -> Element:
        """The raised number's look."""
        return element("rPr", element("rStyle", val=self.mark_style))

    def close(self) -> None:
        """Put them into the document, in place of those of a template, which belong to its text."""
        part = self.document.part
        for key, relation in list(part.rels.items()):
            if relation.reltype == RELATIONSHIP_TYPE.FOOTNOTES:
                part.drop_rel(key)
                part.rels.pop(key, None)
        content = etree.tostring(self.root, xml_declaration=True, encoding="UTF-8", standalone=True)
        notes = Part(PackURI(PART_NAME), CONTENT_TYPE.WML_FOOTNOTES, content, part.package)
        part.relate_to(notes, RELATIONSHIP_TYPE.FOOTNOTES)
        marks = element("footnotePr", *(element("footnote", id=number) for _, number in SEPARATORS))
        put_setting(self.document.settings.element, marks)


def _separator(kind: str, number: int) -> Element:
    """The line above footnotes."""
    return element("footnote", element("p", element("r", element(kind))), type=kind, id=number)
