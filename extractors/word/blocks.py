"""The blocks of a Word story in document order: paragraphs, tables, and what stands between them and the text."""

from collections.abc import Iterator, Mapping

from msgspec import Struct, field
from msgspec.structs import replace

from extractors.labels import is_list_label
from extractors.marks import Piece, fold_pieces
from extractors.word.columns import Draft, Loose, settled
from extractors.word.inline import Box, Break, Inline, NoteCall, Setting, Token, chosen, is_prompt
from extractors.word.names import MC, RELATION_ID, Element, W, attribute, child, elements, switch, value
from extractors.word.numbering import Numbering
from extractors.word.styles import Styles, hanging, left_indent, outline_level
from extractors.word.tables import Grid
from models.layout import Block, Paragraph, Row, Table, numbered, paragraphs
from models.problems import Problem
from models.vocabulary import Severity

_NO_PAGE_BREAK = frozenset({"continuous", "nextColumn"})
_SKIPPED = frozenset(W + name for name in ("del", "moveFrom", "sectPr", "tblPr", "tblGrid", "tcPr"))
_LONG_TABLE = 1000  # rows; agendas have tens, so more is a register or an export that nobody meant to file
_SPACE_FOR_LABEL = " "


class Context(Struct):
    """Where blocks stand."""

    inline: Inline
    table_bold: bool = False
    note_number: int | None = None  # inside a note: the number of the paragraph that calls it
    lone_labels: list[str] = field(default_factory=list)  # automatic numbers with no text behind them
    balanced: bool = True  # whether every field that is begun is ended


class Blocks(Struct):
    """Reads the stories of one document; counts its paragraphs and lists as it goes.

    A paragraph's number is that of its w:p in reading order, empty ones counted; the lines that it is broken into
    share it, and so do the notes that it calls.
    """

    styles: Styles
    numbering: Numbering
    notes: Mapping[tuple[str, str], Element]  # by kind and id
    dropped_fields: frozenset[str] = frozenset()
    chunks: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)  # other files in the text, by relation
    problems: list[Problem] = field(default_factory=list)
    _number: int = 0
    _page_pending: bool = False
    _carried: list[Token] = field(default_factory=list)
    _sections: list[Element] = field(default_factory=list)
    _notes_open: set[tuple[str, str]] = field(default_factory=set)

    def story(self, root: Element, note_number: int | None = None) -> tuple[Block, ...]:
        """The blocks of a story's root: w:body, w:hdr, w:footnote, w:txbxContent."""
        if root.tag == W + "body":
            self._sections = list(root.iter(W + "sectPr"))
        marks = [attribute(mark, "fldCharType") for mark in root.iter(W + "fldChar")]
        context = Context(
            Inline(self.styles, self.dropped_fields),
            note_number=note_number,
            balanced=marks.count("begin") == marks.count("end"),
        )
        return self._container(root, context, columns=note_number is None)

    def _container(self, parent: Element, context: Context, *, columns: bool = False) -> tuple[Block, ...]:
        """The settled blocks of an element that holds blocks."""
        outer, self._carried = self._carried, []
        found = [*self._blocks(parent, context)]
        found += self._carried_lines(context)
        self._carried = outer
        return settled(found, columns=columns)

    def _blocks(self, parent: Element, context: Context) -> Iterator[Loose]:
        """The blocks of an element, in order; unknown elements between are looked through."""
        for element in elements(parent):
            tag = element.tag
            if tag in _SKIPPED:
                continue
            if tag == W + "p":
                yield from self._paragraph(element, context)
            elif tag == W + "tbl":
                yield from self._carried_lines(context)
                yield from self._table(element, context)
            elif tag == W + "sdt":
                if (content := child(element, "sdtContent")) is not None and not is_prompt(element):
                    yield from self._blocks(content, context)
            elif tag == MC + "AlternateContent":
                yield from self._blocks(chosen(element), context)
            elif tag in {W + "altChunk", W + "subDoc"}:
                yield from self._chunk(element)
            else:
                yield from self._blocks(element, context)

    def _paragraph(self, element: Element, context: Context) -> Iterator[Loose]:
        """The lines of a w:p, each followed by the notes that it calls and the boxes that it anchors."""
        if context.note_number is None:
            self._number += 1
        properties = child(element, "pPr")
        style_id = value(properties, "pStyle") or self.styles.default("paragraph")
        tokens = [*self._carried, *context.inline.tokens(element, Setting(style_id, context.table_bold))]
        if not context.balanced:
            context.inline.forget_fields()
        marks = child(properties, "rPr")
        if child(marks, "del") is not None or child(marks, "moveFrom") is not None:
            self._carried = tokens  # its end is deleted: what it holds goes on in the next paragraph
            return
        self._carried = []
        draft = self._draft(properties, style_id, context)
        yield from self._lines(tokens, draft, context)
        self._page_pending |= self._ends_section(properties)

    def _carried_lines(self, context: Context) -> Iterator[Loose]:
        """What was to go on in a next paragraph, where none follows."""
        tokens, self._carried = self._carried, []
        yield from self._lines(tokens, Draft((), context.note_number or self._number), context)

    def _draft(self, properties: Element | None, style_id: str | None, context: Context) -> Draft:
        """What a paragraph's properties say, without its text."""
        place = self.numbering.place(properties, style_id)
        label = self.numbering.next_label(place) if place else None
        own_break = switch(properties, "pageBreakBefore")
        if own_break is None:
            styled = self.styles.paragraph_property(style_id, "pageBreakBefore")
            own_break = styled is not None and attribute(styled, "val") not in {"0", "false", "off"}
        self._page_pending |= own_break
        own_level = outline_level(properties)
        return Draft(
            (),
            context.note_number or self._number,
            label,
            self._indent(properties, style_id, place),
            self.styles.heading(style_id) if own_level is None else own_level or None,
            note=context.note_number is not None,
            hanging=self._hanging(properties, style_id),
        )

    def _hanging(self, properties: Element | None, style_id: str | None) -> float:
        """How far the first line stands out to the left, by the paragraph's own indent, else by its style's."""
        own = child(properties, "ind")
        return hanging(own if own is not None else self.styles.paragraph_property(style_id, "ind"))

    def _indent(self, properties: Element | None, style_id: str | None, place: tuple[str, int] | None) -> float:
        """The left edge in points: the paragraph's own, else its list's, else its style's."""
        own = left_indent(child(properties, "ind"))
        if own is not None:
            return own
        listed = self.numbering.indent(place) if place else None
        styled = left_indent(self.styles.paragraph_property(style_id, "ind"))
        directly = child(properties, "numPr") is not None
        first, second = (listed, styled) if directly else (styled, listed)
        return first if first is not None else second or 0.0

    def _lines(self, tokens: list[Token], draft: Draft, context: Context) -> Iterator[Loose]:
        """A paragraph parted at its breaks; only the first line that holds text has the label."""
        pieces: list[Piece] = []
        behind: list[Token] = []
        label = draft.label
        for token in [*tokens, Break()]:
            if isinstance(token, Piece):
                pieces.append(token)
            elif isinstance(token, Break):
                if line := self._line(pieces, replace(draft, label=label)):
                    yield line
                    label = None
                yield from self._behind(behind, draft.number)
                pieces, behind = [], []
                self._page_pending |= token.page
            else:
                behind.append(token)
        if label and label[0].isalnum():
            context.lone_labels.append(label)

    def _line(self, pieces: list[Piece], draft: Draft) -> Draft | None:
        """A draft of some pieces, or None where they hold no text."""
        if not fold_pieces(pieces).text:
            return None
        label = draft.label
        if label and not is_list_label(label):  # 'Sak 3/24', '§ 2': words of the paper, not a list's mark
            pieces, label = [Piece(label + _SPACE_FOR_LABEL), *pieces], None
        return replace(draft, pieces=tuple(pieces), label=label, starts_page=self._take_page())

    def _behind(self, tokens: list[Token], number: int | None) -> Iterator[Loose]:
        """The notes and boxes of a line."""
        for token in tokens:
            if isinstance(token, Box):
                yield from self.story(token.content)
            elif isinstance(token, NoteCall):
                key = (token.kind, token.note_id)
                note = self.notes.get(key)
                if note is not None and key not in self._notes_open:  # a note that calls itself is damaged
                    self._notes_open.add(key)
                    yield from self.story(note, number)
                    self._notes_open.discard(key)

    def _table(self, element: Element, context: Context) -> Iterator[Loose]:
        """A w:tbl, unless nothing is written in it."""
        starts_page = self._take_page()
        grid = Grid(element, self.styles)
        rows: list[Row] = []
        for row in grid.rows():
            cells = [
                replace(cell, blocks=self._cell(content, context, bold=bold)) for cell, content, bold in grid.cells(row)
            ]
            if cells:
                rows.append(Row(tuple(cells)))
        if len(rows) > _LONG_TABLE:
            self._warn("long_table", f"The paper holds a table of {len(rows)} rows; look whether it belongs here.")
        table = Table(tuple(rows), starts_page)
        first = next(iter(table.paragraphs), None)
        if first is not None:
            yield replace(table, starts_page=starts_page or first.starts_page)
        else:
            self._page_pending |= starts_page

    def _chunk(self, element: Element) -> Iterator[Loose]:
        """The blocks of another file in the text."""
        held = self.chunks.get(element.get(RELATION_ID) or "")
        if not held:
            self._warn("unread_part", "The paper holds another file that is not read; open it and save it anew.")
            return
        blocks = numbered(held, self._number)
        self._number += sum(1 for _ in paragraphs(blocks))
        yield from blocks

    def _cell(self, content: Element, context: Context, *, bold: bool) -> tuple[Block, ...]:
        """The blocks of a w:tc."""
        inside = replace(context, table_bold=bold, lone_labels=[])
        blocks = self._container(content, inside)
        if not blocks and inside.lone_labels:  # a column of automatic numbers: the number is what the cell says
            return (Paragraph(inside.lone_labels[0], number=self._number),)
        return blocks

    def _take_page(self) -> bool:
        """Whether the next block starts a page; asked once."""
        pending, self._page_pending = self._page_pending, False
        return pending

    def _ends_section(self, properties: Element | None) -> bool:
        """Whether a paragraph ends a section, and the next one starts on a new page."""
        section = child(properties, "sectPr")
        if section is None or section not in self._sections:
            return False
        following = self._sections[self._sections.index(section) + 1 :]
        return bool(following) and (value(following[0], "type") or "nextPage") not in _NO_PAGE_BREAK

    def _warn(self, code: str, message: str) -> None:
        """Note a problem once."""
        problem = Problem(code, Severity.WARNING, message)
        if problem not in self.problems:
            self.problems.append(problem)
