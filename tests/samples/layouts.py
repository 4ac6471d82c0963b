"""The layouts that papers are printed in: each takes a section and gives its blocks in reading order."""

from collections.abc import Iterator
from itertools import groupby

from described import Attendance, Entry, Points, Row, Section, shown
from flow import Block, Cell, Numbered, Paragraph, Table, cell
from script import scripted_layout

PAGE_WIDTH = 16.5  # cm between the margins of all our pages
HEAD_WIDTHS = (3.0, 13.5)
THREE_COLUMNS = (2.7, 10.7, 3.1)
TWO_COLUMNS = (2.7, 13.8)
ARCHIVE_COLUMNS = (2.7, 2.8, 11.0)
CASE_PAPER_LABELS = ("Saksnr:", "Møteorgan:", "Type sak", "Saksbehandler")


def blocks_of(section: Section) -> tuple[Block, ...]:
    """The section in its layout."""
    return tuple(LAYOUTS[section.layout](section))


def table_layout(section: Section) -> Iterator[Block]:
    """A head of labelled rows, then one table with a row for each case: number and kind, text, who answers for it."""
    yield from _opening(section)
    columns = section.columns
    widths = THREE_COLUMNS if len(columns) == len(THREE_COLUMNS) else TWO_COLUMNS
    rows = [tuple(cell(f"**{name}**" if name else "") for name in columns)]
    for entry in section.entries:
        rows.append(_entry_row(entry, len(columns)))
        if entry.printed and entry.printed == section.pause_after:
            rows.append((cell("**Pause**", span=len(columns)),))
    yield Table(tuple(rows), widths)
    yield from _closing(section)


def headed_layout(section: Section) -> Iterator[Block]:
    """A heading for each case instead of a table row."""
    yield from _opening(section)
    if section.agenda:
        yield _agenda(section)
    for entry in section.entries:
        yield from _entry_heading(section, entry)
        yield from _entry_facts(entry)
        yield from _parts(entry.parts)
    yield from _closing(section)


def case_paper_layout(section: Section) -> Iterator[Block]:
    """A ruled line of case number, body, kind and case officer, then the title and labelled paragraphs.

    The section's columns are the labels of the line, left out where they are the usual ones, and the body's name.
    """
    (entry,) = section.entries
    values = (entry.printed or "", section.columns[-1], entry.kinds.replace(" ", "/"), _printed_people(entry))
    labels = section.columns[:-1] or CASE_PAPER_LABELS
    rows = (tuple(cell(f"**{label}**") for label in labels), tuple(cell(value) for value in values))
    yield Table(rows, (3.0, 4.5, 4.5, 4.5))
    yield Paragraph(shown(entry.title), "heading")
    yield from _parts(entry.parts)
    if entry.attachments:
        yield Paragraph(entry.attachments)
    yield from _closing(section)


def free_layout(section: Section) -> Iterator[Block]:
    """Title and running text: a plan, an annual report, an article."""
    yield Paragraph(shown(section.title), "title")
    yield from _paragraphs("\n".join(section.lead))
    yield from _closing(section)


def _opening(section: Section) -> Iterator[Block]:
    if section.title and not section.title_row:
        yield Paragraph(shown(section.title), "title")
    yield from _paragraphs("\n".join(section.lead))
    if section.head and section.ruled_head:
        merged = [(cell(f"**{shown(section.title)}**", span=2),)] if section.title_row else []
        yield Table((*merged, *(_head_row(row) for row in section.head)), HEAD_WIDTHS, header=False)
    else:
        for row in section.head:
            yield from _head_lines(row)
    for table in section.attendance:
        yield from _attendance(table)
    if section.caption:
        yield Paragraph(shown(section.caption), "heading")


def _head_row(row: Row) -> tuple[Cell, ...]:
    return cell(f"**{row.label}**"), cell(*_head_texts(row))


def _head_lines(row: Row) -> Iterator[Block]:
    """'Møtested: Lyngøyhallen' on one line; people below their label, one a line."""
    texts = _head_texts(row)
    if len(texts) == 1:
        yield Paragraph(f"**{row.label}:** {texts[0]}")
    else:
        yield Paragraph(f"**{row.label}:**")
        yield from (Paragraph(text) for text in texts)


def _head_texts(row: Row) -> list[str]:
    texts = [shown(line) for line in row.lines]
    if row.role:
        texts = [", ".join(field for field in text.split("|") if field) for text in texts]
    return [", ".join(texts)] if row.commas else texts


def _attendance(table: Attendance) -> Iterator[Block]:
    if table.caption:
        yield Paragraph(f"**{table.caption}**")
    heading = tuple(cell(f"**{name}**") for name in table.columns)
    yield Table((heading, *(tuple(cell(shown(text)) for text in cells) for _, cells in table.rows)), table.widths)


def _agenda(section: Section) -> Table:
    """The agenda before the cases; three columns are those with archive numbers."""
    with_archive = len(section.agenda) == len(ARCHIVE_COLUMNS)
    rows = [tuple(cell(f"**{name}**") for name in section.agenda)]
    for entry in section.entries:
        title = shown(entry.title).replace("\n", " ")
        values = (entry.printed or "", entry.archive, title) if with_archive else (entry.printed or "", title)
        rows.append(tuple(cell(value) for value in values))
    return Table(tuple(rows), ARCHIVE_COLUMNS if with_archive else TWO_COLUMNS)


def _entry_row(entry: Entry, width: int) -> tuple[Cell, ...]:
    left = [text for text in (entry.printed or entry.slot, *entry.kinds.split(), entry.attachments) if text]
    middle = [Paragraph(f"**{line}**") for line in shown(entry.title).split("\n")]
    if entry.title == entry.slot:
        middle = [] if entry.parts else [Paragraph("")]
    elif not entry.printed and not entry.slot and not entry.parts:
        middle = [Paragraph(shown(entry.title))]
    content = Cell((*middle, *_parts(entry.parts)))
    responsible = [line.lstrip("=") for line in entry.responsible]
    return (cell(*(left or [""])), content, cell(*(responsible or [""])))[:width]


def _entry_heading(section: Section, entry: Entry) -> Iterator[Block]:
    """A heading by style, or by bold letters alone where the section's heading form says '**'."""
    form = section.heading
    if not entry.printed:
        form = "**{title}**" if form.startswith("**") else "{title}"
    lines = form.format(number=entry.printed, title=shown(entry.title)).split("\n")
    if form.startswith("**"):
        yield from (Paragraph(f"**{line.strip('*')}**") for line in lines)
        return
    yield Paragraph(lines[0], "heading")
    yield from (Paragraph(f"**{line}**") for line in lines[1:])


def _entry_facts(entry: Entry) -> Iterator[Block]:
    """The lines that a table layout would print in its outer columns."""
    if entry.archive:
        yield Paragraph(f"Arkivsaksnr.: {entry.archive}")
    if entry.kinds:
        yield Paragraph(f"Type sak: {entry.kinds.replace(' ', ', ')}")
    if entry.responsible:
        yield Paragraph(f"Ansvarlig: {_printed_people(entry)}")
    if entry.attachments:
        yield Paragraph(entry.attachments)


def _printed_people(entry: Entry) -> str:
    return ", ".join(line.lstrip("=") for line in entry.responsible)


def _parts(parts: tuple[str | Points, ...]) -> Iterator[Block]:
    for kind, group in groupby(parts, type):
        if kind is str:  # together, since a table is several texts in a row
            yield from _paragraphs("\n".join(map(str, group)))
        else:
            yield from (block for part in group if isinstance(part, Points) for block in _points(part))


def _points(points: Points) -> Iterator[Block]:
    texts = [shown(text) for text, _ in points.points]
    if points.label:
        yield Paragraph(shown(points.label))
    if points.numbering == "word":
        yield Numbered(tuple(texts))
    elif points.numbering:
        yield from (Paragraph(points.numbering.replace("1", str(at)) + " " + text) for at, text in enumerate(texts, 1))
    else:
        yield from (Paragraph(text) for text in texts)


def _paragraphs(text: str) -> Iterator[Block]:
    """A paragraph a line: '# ' heading, '## ' subheading, '- ' bullet, '| a | b |' table row."""
    rows: list[tuple[Cell, ...]] = []
    for line in shown(text).strip("\n").split("\n"):
        if line.startswith("|"):
            rows.append(tuple(cell(value.strip()) for value in line.strip("|").split("|")))
            continue
        if rows:
            yield _plain_table(rows)
            rows = []
        yield from _line(line)
    if rows:
        yield _plain_table(rows)


def _line(line: str) -> Iterator[Block]:
    for mark, style in (("## ", "subheading"), ("# ", "heading"), ("- ", "bullet"), ("~ ", "small")):
        if line.startswith(mark):
            yield Paragraph(line.removeprefix(mark), style)
            return
    if line:
        yield Paragraph(line)


def _plain_table(rows: list[tuple[Cell, ...]]) -> Table:
    width = PAGE_WIDTH / len(rows[0])
    return Table(tuple(rows), (width,) * len(rows[0]))


def _closing(section: Section) -> Iterator[Block]:
    if section.closing:
        yield from _paragraphs("\n".join(section.closing))


LAYOUTS = {
    "table": table_layout,
    "headed": headed_layout,
    "case_paper": case_paper_layout,
    "free": free_layout,
    "scripted": scripted_layout,
}
