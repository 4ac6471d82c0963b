"""Blocks in Word, one after the other."""

import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Length

from notebooks.report.document import (
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
)
from notebooks.report.word.footnotes import Footnotes
from notebooks.report.word.package import describe, opened, packed
from notebooks.report.word.styles import Styles, width_of_text
from notebooks.report.word.xml import Bookmarks, Element, element, field, link, paragraph, run
from warehouse.lineage.formats.wording import writable

# The contents show chapters and their parts.
LEVELS_SHOWN = 2
TWIPS = 635
"""English Metric Units in a twentieth of a point, which Word measures tables in."""


def word(report: Report, template: Path | None = None, pages: Sequence[int] = ()) -> bytes:
    """The draft, in the styles of a template where one is given.

    `pages` tells on which page each heading stands, in order, where somebody has laid the document out; without it the
    contents have no numbers until Word updates its fields, which it offers to do on opening.
    Raises UnusableTemplateError.
    """
    document = opened(template)
    _Writer(document, report, is_template=template is not None, pages=pages).write()
    describe(document, report)
    return packed(document)


class _Writer:
    """Writes blocks one after the other; tables, pictures and bookmarks are counted on the way."""

    def __init__(self, document: Document, report: Report, *, is_template: bool, pages: Sequence[int]) -> None:
        self.document = document
        self.report = report
        self.pages = pages if len(pages) == len(report.headings) else ()
        self.styles = Styles(document, is_template=is_template)
        self.notes = Footnotes(document, text_style=self.styles["footnote"], mark_style=self.styles["mark"])
        self.bookmarks = Bookmarks()
        self.tables = 0
        self.pictures = 0
        self.headings = 0
        self.is_new_page = False
        self.end = document.element.body.find(qn("w:sectPr"))
        self.width = width_of_text(document)

    def write(self) -> None:
        """Write it all."""
        self._put(paragraph(self.styles["organisation"], run(self.report.organisation)))
        self._put(paragraph(self.styles["title"], run(self.report.title)))
        for fact in self.report.facts:
            self._put(paragraph(self.styles["fact"], run(fact)))
        self.is_new_page = True
        for block in self.report.blocks:
            self._block(block)
        self.notes.close()
        self._foot()

    def _put(self, made: Element) -> None:
        """Put an element at the end of the text; what begins a page is told so, and no empty line stands above it."""
        if self.is_new_page:
            made.get_or_add_pPr().get_or_add_pageBreakBefore()
            self.is_new_page = False
        self.end.addprevious(made)

    def _block(self, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading():
                self._heading(block)
            case Paragraph():
                content = list(self._words(block.text))
                marked = self.bookmarks.around(block.anchor, *content) if block.anchor else content
                self._put(paragraph(self.styles[block.look], *marked))
            case Items():
                for item in block.items:
                    self._put(paragraph(self.styles["bullet"], *self._words(item)))
            case Table():
                self._table(block)
            case Picture():
                self._picture(block)
            case Contents():
                self._contents()
            case PageBreak():
                self.is_new_page = True

    def _heading(self, heading: Heading) -> None:
        """A heading, marked for the contents and for those who lead to it."""
        self.headings += 1
        content = self.bookmarks.around(_toc_name(self.headings), run(heading.text))
        if heading.anchor:
            content = self.bookmarks.around(heading.anchor, *content)
        self._put(paragraph(self.styles[f"heading {heading.level}"], *content))

    def _contents(self) -> None:
        """A field for the contents, filled in already."""
        self._put(paragraph(self.styles["contents heading"], run("Innhold")))
        shown = [
            (place, heading)
            for place, heading in enumerate(self.report.headings, start=1)
            if heading.level <= LEVELS_SHOWN
        ]
        told = element("instrText")
        told.text = f' TOC \\o "1-{LEVELS_SHOWN}" \\h \\z \\u '
        told.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        begin = [
            element("r", element("fldChar", fldCharType="begin")),
            element("r", told),
            element("r", element("fldChar", fldCharType="separate")),
        ]
        end = element("r", element("fldChar", fldCharType="end"))
        entries = []
        for count, (place, heading) in enumerate(shown):
            page = str(self.pages[place - 1]) if self.pages else " "
            number = field(f"PAGEREF {_toc_name(place)} \\h", page)
            entry = link(_toc_name(place), run(heading.text), element("r", element("tab")), *number)
            first = begin if not count else []
            last = [end] if count == len(shown) - 1 else []
            entries.append(paragraph(self.styles[f"contents {heading.level}"], *first, entry, *last))
        gallery = element("docPartObj", element("docPartGallery", val="Table of Contents"), element("docPartUnique"))
        self._put(element("sdt", element("sdtPr", gallery), element("sdtContent", *entries)))

    def _words(self, words: Text, *, bold: bool = False, in_table: bool = False) -> Iterator[Element]:
        """Runs; a figure is followed by its footnote's mark, except in tables, which have a line of sources."""
        for one in words:
            made = run(one.text, bold=bold or one.strong, style=self.styles["link"] if one.target else None)
            yield link(one.target, made) if one.target else made
            if one.behind and not in_table and one.behind in self.report.notes:
                yield self.notes.add(*self._words(self.report.notes[one.behind], in_table=True))

    def _caption(self, label: str, number: int, words: str, anchor: str) -> Element:
        """'Tabell 3. Saker etter utfall', counted by Word."""
        named = self.bookmarks.around(anchor, run(f"{label} "), *field(f"SEQ {label} \\* ARABIC", str(number)))
        stays = (element("keepNext"),) if label == "Tabell" else ()
        return paragraph(self.styles["caption"], *named, run(f". {words}"), looks=stays)

    def _table(self, table: Table) -> None:
        """A table below its caption, and the line that leads to its sources."""
        self.tables += 1
        self._put(self._caption("Tabell", self.tables, table.caption, table.anchor))
        widths = _shares([column.width for column in table.columns], self.width)
        grid = element("tblGrid", *(element("gridCol", w=width) for width in widths))
        look = element("tblLook", val="0420", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1)
        properties = element(
            "tblPr",
            element("tblStyle", val=self.styles.table),
            element("tblW", w=sum(widths), type="dxa"),
            element("tblLayout", type="fixed"),
            look,
        )
        head = [[(Run(column.head),)] for column in table.columns]
        rows = [self._row(table, head, widths, is_head=True, stays=True)]
        last = len(table.rows) - 1
        for place, found in enumerate(table.rows):
            stays = place < last and table.is_short
            rows.append(self._row(table, found, widths, is_sum=table.has_sum and place == last, stays=stays))
        self._put(element("tbl", properties, grid, *rows))
        sources = self.report.tables_at.get(table.anchor)
        words = (link(sources, run(f"Kilder til tabell {self.tables}", style=self.styles["link"])),) if sources else ()
        self._put(paragraph(self.styles["source"], *words))

    def _row(
        self,
        table: Table,
        cells: Iterable[Iterable[Text]],
        widths: list[int],
        *,
        is_head: bool = False,
        is_sum: bool = False,
        stays: bool = False,
    ) -> Element:
        """A row that is never parted, and stays with the next where told; the head stands on every page again."""
        made = element("tr", element("trPr", element("cantSplit"), *([element("tblHeader")] if is_head else [])))
        for column, found, width in zip(table.columns, cells, widths, strict=True):
            looks = (element("keepNext"),) if stays else ()
            looks += (element("jc", val="right"),) if column.is_number else ()
            style = self.styles["head" if is_head else "cell"]
            texts = [paragraph(style, *self._words(one, bold=is_sum, in_table=True), looks=looks) for one in found] or [
                paragraph(style)
            ]
            made.append(element("tc", element("tcPr", element("tcW", w=width, type="dxa")), *texts))
        return made

    def _picture(self, picture: Picture) -> None:
        """A plot as wide as the text, its words for those who cannot see it, and its caption below."""
        self.pictures += 1
        shown = self.document.add_picture(io.BytesIO(picture.png), width=self.width)
        about = shown._inline.docPr  # noqa: SLF001 - python-docx has no way to set what a picture is called
        about.set("name", f"Figur {self.pictures}")
        about.set("descr", writable(picture.alt))
        for side in ("distT", "distB", "distL", "distR"):
            shown._inline.set(side, "0")  # noqa: SLF001 - LibreOffice would take 3 mm where nothing is said
        holder = self.document.paragraphs[-1]
        holder.paragraph_format.keep_with_next = True
        self._put(holder._p)  # noqa: SLF001 - as above
        self._put(self._caption("Figur", self.pictures, picture.caption, picture.anchor))

    def _foot(self) -> None:
        """The name of the report and the page's number on every page but the first; a template's own foot stays."""
        foot = self.document.sections[-1].footer
        if "".join(one.text for one in foot.paragraphs).strip() or foot._element.findall(f".//{qn('w:fldSimple')}"):  # noqa: SLF001
            return
        foot.is_linked_to_previous = False
        held = foot.paragraphs[0]._p  # noqa: SLF001
        name = f"{self.report.organisation} · {self.report.title}"
        content = [run(name), element("r", element("tab")), run("Side "), *field("PAGE", "1")]
        held.getparent().replace(held, paragraph(self.styles["footer"], *content))


def _toc_name(place: int) -> str:
    """The bookmark of a heading, called as Word calls them."""
    return f"_Toc{place:08}"


def _shares(parts: list[float], width: Length) -> list[int]:
    """The widths of columns, in twips."""
    return [round(width / TWIPS * part / sum(parts)) for part in parts]
