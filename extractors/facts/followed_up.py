"""Tables of earlier cases under the case that follows them up: 'Sak | Tema | Status' below 'Oppfølging av saker'.

    Sak 12-11 Oppfølging av tidligere saker
    Sak   | Tema         | Status
    31-10 | Felles plan  | Sendt kommunene. Avsluttes.

Their rows are no cases of this meeting: they are what is said under the case that is open.
"""

import re

from msgspec.structs import replace

from extractors.facts.drafts import Draft
from extractors.language.numbers import CaseNumber, find_case_numbers
from extractors.sections.records import CaseColumns
from extractors.slices import join_paragraphs
from extractors.vocabulary.agenda import FOLLOW_UP_HEADS, FOLLOW_UP_TITLES
from extractors.vocabulary.fields import Field
from models.layout import Paragraph, Row

_HEADS = re.compile("|".join(f"(?:{head})" for head in FOLLOW_UP_HEADS), re.IGNORECASE)
_TITLES = re.compile("|".join(f"(?:{title})" for title in FOLLOW_UP_TITLES), re.IGNORECASE)


def follow_up_rows(
    columns: CaseColumns, draft: Draft, own: frozenset[tuple[int | None, int]], *, year_first: bool
) -> list[Paragraph]:
    """The rows as text of the open case; [] where the table is an agenda or holds cases of the meeting.

    `own` are the cases that headings open in the paper; the rows of a follow-up are older than the one they stand in.
    """
    key = draft.key
    numbers = [_number(columns, row, year_first=year_first) for row in columns.rows]
    known = [(number.year, number.number) for number in numbers if number and number.year]
    if key is None or key[0] is None or not known or not _follows_up(columns, draft):
        return []
    if any(row in own or row >= (key[0], key[1]) for row in known):
        return []
    return [paragraph for row in columns.rows for paragraph in _as_text(columns, row)]


def _number(columns: CaseColumns, row: Row, *, year_first: bool) -> CaseNumber | None:
    cell = columns.cell(row, Field.CASE_NUMBER)
    return next(iter(find_case_numbers(cell.text, year_first=year_first)), None) if cell else None


def _follows_up(columns: CaseColumns, draft: Draft) -> bool:
    """Whether a head ('Status') or the title of the open case ('Oppfølging av tidligere saker') says so."""
    title = " ".join(paragraph.text for paragraph in draft.title)
    return any(_HEADS.fullmatch(head.strip(" :.")) for head in columns.head.split("|")) or bool(_TITLES.search(title))


def _as_text(columns: CaseColumns, row: Row) -> list[Paragraph]:
    """A row's paragraphs, the number behind the head of its column and before its title: 'Sak 31-10 Felles plan'."""
    paragraphs = [paragraph for cell in row.cells for paragraph in cell.paragraphs]
    cell = columns.cell(row, Field.CASE_NUMBER)
    if not cell or not cell.paragraphs or len(paragraphs) == 1:
        return paragraphs
    head = columns.head.split("|")[0].strip()
    opening = replace(paragraphs[0], text=head, label=None, bold=(), underline=(), lines=())
    first = join_paragraphs(join_paragraphs(opening, paragraphs[0]), paragraphs[1])
    return [first, *paragraphs[2:]]
