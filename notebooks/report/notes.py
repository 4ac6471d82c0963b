"""Where figures come from, in words: a note for each figure in running text, lists for tables and long notes.

A note quotes up to three sources with their sentences; up to twelve it names, and leads to where the report tells of
them; of more it leads to a list among the sources.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from notebooks.report.document import Behind, Block, Cell, Heading, Paragraph, Run, Table, Text, plain, text
from warehouse.figures.sources import Source
from warehouse.norwegian import day

QUOTED = 3
NAMED = 12
LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Register:
    """Where rows stand: their sources, and the anchors of cases, meetings and lists in the report."""

    sources: Mapping[str, Source]
    anchors: Mapping[str, str]  # case_id or meeting_id -> anchor

    def place(self, source: Source) -> str:
        """'solvik/ssu-2023-02-16-referat.pdf, side 2'."""
        return source.path if source.page is None else f"{source.path}, side {source.page}"

    def named(self, record_id: str) -> Run:
        """A row by the name of its case or meeting, which leads to where the report tells of it."""
        source = self.sources[record_id]
        if source.case_id:
            return Run(source.label or source.case_id, target=self.anchors.get(source.case_id))
        return Run(f"{source.body} {day(source.date)}", target=self.anchors.get(source.meeting_id or ""))

    def quoted(self, record_id: str) -> Text:
        """A row with its sentence and where that stands: 'SSU 2023.5, 16.02.2023: «…» (referat.pdf, side 1)'."""
        source = self.sources[record_id]
        words = " ".join((source.text or "").split())
        shown = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
        date = f", {day(source.date)}" if source.case_id and source.date else ""
        quote = f": «{shown}»" if shown else ""
        return text(self.named(record_id), f"{date}{quote} ({self.place(source)})")

    def names(self, ids: Iterable[str]) -> Text:
        """Rows by name, each name once, with how many where there are several: 'SSU 2023.4 (3), SSU 2023.5'."""
        found = [self.named(record_id) for record_id in ids if record_id in self.sources]
        grouped = [list(group) for _, group in groupby(found, lambda run: run.text)]
        parts = [text(group[0], f" ({len(group)})" if len(group) > 1 else "") for group in grouped]
        return text(*(text(", " if place else "", part) for place, part in enumerate(parts)))


def note(behind: Behind, register: Register, list_anchor: str) -> Text:
    """The note of a figure."""
    ids = [record_id for record_id in behind.ids if record_id in register.sources]
    if len(ids) <= QUOTED:
        return text(*(text("; " if place else "", register.quoted(one)) for place, one in enumerate(ids)), ".")
    if len(ids) <= NAMED:
        return text(f"{behind.name}: ", register.names(ids), ".")
    return text(f"{behind.name}: alle {len(ids)} står i ", Run("Kilder til tallene", target=list_anchor), ".")


def source_lists(
    figures: Sequence[Behind], tables: Sequence[Table], register: Register, anchors: Mapping[Behind, str]
) -> list[Block]:
    """The chapter of sources: figures of running text that have too many for a note, then tables, row by row."""
    blocks: list[Block] = []
    told: dict[tuple[str, ...], str] = {}
    long = [behind for behind in figures if len(behind.ids) > NAMED]
    if long:
        blocks.append(Heading(2, "Tall i teksten"))
        blocks += [Paragraph(_list(behind, register), "list", anchors[behind]) for behind in long]
        told = {behind.ids: anchors[behind] for behind in long}
    if any(table.behind for table in tables):
        blocks.append(Heading(2, "Tall i tabellene"))
    for place, table in enumerate(tables, start=1):
        if table.behind:
            blocks.append(Heading(3, f"Tabell {place}. {table.caption}", f"kilder_{table.anchor}"))
            rows = (_row(row, register, told) for row in table.rows)
            blocks += [Paragraph(row, "list") for row in rows if row]
    return blocks


def _row(row: Sequence[Cell], register: Register, told: Mapping[tuple[str, ...], str]) -> Text:
    """The figures of a table's row: 'Solvik kommune: møter (1): SSU 16.02.2023; til stede (2): SSU 16.02.2023 (2)'."""
    figures = [run.behind for found in row for one in found for run in one if run.behind]
    if not figures:
        return ()
    if len(figures) == 1:
        return _list(figures[0], register, told)
    head = Run(f"{plain(row[0][0])}: ", strong=True)
    parts = [text("; " if place else "", _list(one, register, told, strong=False)) for place, one in enumerate(figures)]
    return text(head, *parts, ".")


def _list(
    behind: Behind, register: Register, told: Mapping[tuple[str, ...], str] | None = None, *, strong: bool = True
) -> Text:
    """The rows of one figure by name: 'Vedtatt (3): SSU 2023.3, SSU 2023.4, SSU 2023.5'; once is enough."""
    anchor = (told or {}).get(behind.ids)
    if anchor:
        return text(Run(f"{behind.name} ({len(behind.ids)}): ", strong=strong), Run("se over", target=anchor))
    return text(Run(f"{behind.name} ({len(behind.ids)}): ", strong=strong), register.names(behind.ids))
