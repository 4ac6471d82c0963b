"""The report as one HTML page: nothing outside of it is needed, and it prints on A4.

Notes stand at the end, each with a way back; numbers in tables lead to the list of their rows.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from lxml import etree
from lxml.html import Element, HtmlElement, tostring

from notebooks.report.document import (
    Behind,
    Block,
    Contents,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Picture,
    Report,
    Run,
    Table,
    Text,
    figures_of,
)
from warehouse.lineage.formats.wording import writable

STYLES = Path(__file__).with_name("report.css")


def html(report: Report) -> str:
    """The page. All text is put in as text, so that nothing in a paper can be taken for markup."""
    root = Element("html", {"lang": "nb"})
    head, body = _add(root, "head"), _add(root, "body")
    _add(head, "meta", None, {"charset": "utf-8"})
    _add(head, "meta", None, {"name": "viewport", "content": "width=device-width, initial-scale=1"})
    _add(head, "title", f"{report.title} – {report.organisation}")
    _add(head, "style", STYLES.read_text(encoding="utf-8"))
    _add(body, "a", "Til innholdet", {"class": "skip", "href": "#innhold"})
    header = _add(body, "header")
    _add(header, "p", report.organisation, {"class": "organisation"})
    _add(header, "h1", report.title)
    for fact in report.facts:
        _add(header, "p", fact, {"class": "fact"})
    page, main = _Page(report), _add(body, "main", None, {"id": "innhold"})
    for block in report.blocks:
        page.add(main, block)
    page.add_notes(main)
    written: str = tostring(root, encoding="unicode", method="html")
    return f"<!DOCTYPE html>\n{written}\n"


class _Page:
    """What is written while the blocks go by: tables and pictures are counted, notes too."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.tables = 0
        self.pictures = 0
        self.notes: Mapping[Behind, int] = {
            behind: place for place, behind in enumerate(figures_of(report.blocks), start=1) if behind in report.notes
        }
        self.marked: set[Behind] = set()

    def add(self, parent: HtmlElement, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading():
                _add(parent, f"h{block.level + 1}", block.text, _identified(block.anchor))
            case Paragraph():
                self._words(_add(parent, "p", None, {"class": block.look} | _identified(block.anchor)), block.text)
            case Items():
                items = _add(parent, "ul")
                for item in block.items:
                    self._words(_add(items, "li"), item)
            case Table():
                self._table(parent, block)
            case Picture():
                self._picture(parent, block)
            case Contents():
                self._contents(parent)
            case PageBreak():
                _add(parent, "div", None, {"class": "break"})

    def _contents(self, parent: HtmlElement) -> None:
        """The chapters, each a way to it."""
        nav = _add(parent, "nav", None, {"aria-labelledby": "innholdsliste"})
        _add(nav, "h2", "Innhold", {"id": "innholdsliste"})
        items = _add(nav, "ol")
        for heading in self.report.headings:
            if heading.level == 1 and heading.anchor:
                _add(_add(items, "li"), "a", heading.text, {"href": f"#{heading.anchor}"})

    def _table(self, parent: HtmlElement, table: Table) -> None:
        """A table with its caption, and the way to its sources."""
        self.tables += 1
        name = f"Tabell {self.tables}. {table.caption}"
        frame = _add(parent, "div", None, {"class": "frame", "tabindex": "0", "role": "region", "aria-label": name})
        made = _add(frame, "table", None, {"id": table.anchor} | ({"class": "short"} if table.is_short else {}))
        _add(made, "caption", name)
        head = _add(_add(made, "thead"), "tr")
        for column in table.columns:
            _add(head, "th", column.head, {"scope": "col"} | _numeric(is_number=column.is_number))
        body = _add(made, "tbody")
        for place, row in enumerate(table.rows):
            is_sum = table.has_sum and place == len(table.rows) - 1
            line = _add(body, "tr", None, {"class": "sum"} if is_sum else {})
            for column, (cell_place, found) in zip(table.columns, enumerate(row), strict=True):
                kind = {"scope": "row"} if not cell_place else {}
                made_cell = _add(line, "td" if cell_place else "th", None, kind | _numeric(is_number=column.is_number))
                self._cell(made_cell, found, table.anchor)
        sources = self.report.tables_at.get(table.anchor)
        if sources:
            line = _add(parent, "p", None, {"class": "source"})
            _add(line, "a", f"Kilder til tabell {self.tables}", {"href": f"#{sources}"})

    def _cell(self, parent: HtmlElement, paragraphs: tuple[Text, ...], anchor: str) -> None:
        """A cell; of several paragraphs each stands for itself."""
        if len(paragraphs) == 1:
            self._words(parent, paragraphs[0], table=anchor)
            return
        for one in paragraphs:
            self._words(_add(parent, "p"), one, table=anchor)

    def _picture(self, parent: HtmlElement, picture: Picture) -> None:
        """A plot with its words."""
        self.pictures += 1
        figure = _add(parent, "figure", None, {"id": picture.anchor, "tabindex": "0"})
        drawn = etree.fromstring(picture.svg.encode(), etree.XMLParser(resolve_entities=False))
        for key in list(drawn.attrib):
            if key.startswith("aria") or key == "role":
                del drawn.attrib[key]
        drawn.set("role", "img")
        drawn.set("aria-label", writable(picture.alt))
        figure.append(drawn)
        _add(figure, "figcaption", f"Figur {self.pictures}. {picture.caption}")

    def _words(self, parent: HtmlElement, runs: Iterable[Run], *, table: str | None = None) -> None:
        """Runs one after the other; what stands behind a figure is a mark in text, a way to its list in a table."""
        for run in runs:
            target = run.target or (self.report.tables_at.get(table) if table and run.behind else None)
            if target:
                _add(parent, "a", run.text, {"href": f"#{target}", "class": "figure" if run.behind else "case"})
            elif run.strong:
                _add(parent, "strong", run.text)
            else:
                _append(parent, run.text)
            if run.behind and run.behind in self.notes and not table:
                self._mark(parent, run.behind)

    def _mark(self, parent: HtmlElement, behind: Behind) -> None:
        """The number of a note; the first time it is where the note leads back to."""
        place = self.notes[behind]
        marks = {"href": f"#note_{place}", "class": "mark", "aria-label": f"Kilde {place}"}
        if behind not in self.marked:
            self.marked.add(behind)
            marks["id"] = f"til_note_{place}"
        _add(_add(parent, "sup"), "a", str(place), marks)

    def add_notes(self, parent: HtmlElement) -> None:
        """All notes, in order."""
        if not self.notes:
            return
        _add(parent, "h2", "Noter", {"id": "noter"})
        items = _add(parent, "ol", None, {"class": "notes"})
        for behind, place in self.notes.items():
            item = _add(items, "li", None, {"id": f"note_{place}"})
            self._words(item, self.report.notes[behind])
            _append(item, " ")
            _add(item, "a", "↩", {"href": f"#til_note_{place}", "aria-label": f"Tilbake til tallet med kilde {place}"})


def _add(
    parent: HtmlElement, tag: str, words: str | None = None, attributes: Mapping[str, str] | None = None
) -> HtmlElement:
    """A new element at the end of another."""
    told = {name: writable(value) for name, value in (attributes or {}).items()}
    made = etree.SubElement(parent, tag, told)
    made.text = None if words is None else writable(words)
    return made


def _append(parent: HtmlElement, words: str) -> None:
    """Text at the end of an element."""
    words = writable(words)
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + words
    else:
        parent.text = (parent.text or "") + words


def _identified(anchor: str | None) -> dict[str, str]:
    """The attribute that makes an element a place to lead to."""
    return {"id": anchor} if anchor else {}


def _numeric(*, is_number: bool) -> dict[str, str]:
    """How numbers stand."""
    return {"class": "number"} if is_number else {}
