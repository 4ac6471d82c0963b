"""Drafts from cases opened by headings or, in flattened papers, by a number on a line of its own.

'Sak 14/23 Budsjett 2024', 'PS 6/26' with its title below, or '2023.07' / 'Orientering' / 'Felles legevakt'.
"""

import re
from collections.abc import Iterable, Sequence

from extractors.facts.drafts import Draft
from extractors.facts.flattened_names import trailing_name_words
from extractors.facts.followed_up import follow_up_rows
from extractors.fields import block_label, labelled_types
from extractors.item_types import is_item_type_line
from extractors.sections.case_headings import (
    ARCHIVE_BEHIND,
    ARCHIVE_LINE,
    LEADERS,
    CaseHeading,
    case_heading,
    is_unnumbered_item,
)
from extractors.sections.records import CaseColumns, LabelledValue
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Paragraph

DECISION_LABEL = "vedtak"
"""An item type where columns have run together, else the label of what was decided, with or without a colon."""
BESIDE_NUMBER = frozenset({Field.CASE_OFFICER, Field.RESPONSIBLE, Field.ARCHIVE})
"""Labels that may stand behind a number, before the title."""
NAMES_ITSELF = re.compile(r"saks(?:protokoll|utskrift)", re.IGNORECASE)
"""What a template prints between a case's number and its title: 'Sak nr.: 12/99' / 'SAKSPROTOKOLL'."""
ARCHIVE_AHEAD = re.compile(r"\d{2}/\d{2,6}\s+(?=[A-ZÆØÅ«])")
"""What the archive calls a case, before its title on the line below its number."""
LONGEST_NAME = 4  # words of a name that stands behind 'Eventuelt' on its line


class HeadedCases:
    """Takes paragraphs one by one; `flattened`: columns of a table have run together."""

    def __init__(self, *, year_first: bool) -> None:
        """`year_first`: the paper writes two-digit years before the number ('09/7')."""
        self.flattened = False
        self._columns: tuple[Field, ...] = ()  # of the flattened agenda that the cases stand in
        self._year_first = year_first
        self._open: Draft | None = None
        self._worded = False  # a word stood before the last number: 'Sak 14/23'
        self._found: list[Draft] = []
        self._group: Paragraph | None = None
        self._listed: set[str] = set()  # what rows of an agenda without a number say

    @property
    def is_open(self) -> bool:
        """Whether a case is open that text may belong to."""
        return self._open is not None

    @property
    def is_above_cases(self) -> bool:
        """Whether no case with a number has been opened yet."""
        return all(draft.number is None for draft in self._found)

    def take(self, paragraph: Paragraph) -> bool:
        """Put a paragraph where it belongs; False where no case is open for it."""
        heading = case_heading(paragraph, year_first=self._year_first)
        if heading and _labels_points(paragraph):
            self._take_label(heading, paragraph)
        elif archive := self._archive_before_title(paragraph):
            self._title_behind(archive, paragraph)
        elif heading:
            self._start(heading, paragraph)
        elif self._open is None and not (self.flattened or self._is_listed(paragraph)):
            return False
        elif not self._opens_unnumbered(paragraph):
            if self._open is None:
                return False
            self._add(self._open, paragraph)
        return True

    def open_columns(self, columns: tuple[Field, ...], *, plain: bool) -> None:
        """Let cases stand in columns that have run together; `plain`: they leave no types and names in the titles."""
        self._columns = columns
        self.flattened |= not plain
        if self._open and self.flattened:  # at the top of a page: the names of the rows above end here
            self._open.part_names()

    def take_all(self, paragraphs: Iterable[Paragraph]) -> None:
        """Put each paragraph where it belongs, while a case is open."""
        for paragraph in paragraphs:
            self.take(paragraph)

    def open_paper(self, draft: Draft) -> None:
        """Open the case of a paper whose head has been read."""
        self._open = draft
        self._found.append(draft)

    def open_item(self, title: Paragraph) -> None:
        """Open an item without a number, which its line titles."""
        self._start_unnumbered(title, len(title.text))

    def list_rows(self, rows: Iterable[Draft]) -> None:
        """Know the rows of an agenda: a heading that says the same as one without a number opens that item."""
        self._listed |= {row.words for row in rows if row.key is None}

    def open_group(self, heading: Paragraph) -> None:
        """Let the cases below 'Vedtakssaker' be of its type, up to the next such heading."""
        self._open, self._group = None, heading

    def leave(self) -> None:
        """Let what follows be of no case, up to the next heading."""
        self._open = None

    def end_title(self) -> None:
        """Let the title that is open end at a table: the bold head of its columns does not go on with it."""
        if self._open and self._open.title and self._open.title_reach is None:
            self._open.title_reach = len(self._open.content)

    def take_officers(self, head: Sequence[LabelledValue]) -> None:
        """Let who prepared a case, by a head below its number inside minutes, be the open one's: the first counts."""
        if self._open and not self._open.officers:
            told = [value.paragraphs for value in head if value.field is Field.CASE_OFFICER]
            self._open.officers += told[0] if told else ()

    def take_follow_up(self, columns: CaseColumns, own: frozenset[tuple[int | None, int]]) -> bool:
        """Put a table of earlier cases under the open one; False where it is none. `own`: the cases of the paper."""
        rows = follow_up_rows(columns, self._open, own, year_first=self._year_first) if self._open else []
        if self._open:
            self._open.content += rows
        return bool(rows)

    def close(self) -> list[Draft]:
        """The drafts so far; the next paragraph is outside until a case opens."""
        done, self._found, self._open = self._found, [], None
        for draft in done:  # one flattened table makes all cases around it flattened
            draft.flattened = self.flattened
        return done

    def _start(self, heading: CaseHeading, paragraph: Paragraph) -> None:
        """Open a case; what stands behind its number is its title, or its type in a flattened table."""
        draft = Draft(number=heading.number, anchor=[paragraph], group=self._group)
        alone = heading.title_start >= len(paragraph.text)
        self.flattened |= alone and not heading.worded and paragraph.heading is None and not paragraph.is_bold()
        end = len(LEADERS.sub("", paragraph.text))
        if self._columns[-1:] == (Field.ARCHIVE,) and (archive := ARCHIVE_BEHIND.search(paragraph.text)):
            end = archive.start()
        title = slice_paragraph(paragraph, heading.title_start, end)
        if title and not _takes_person(draft, title):
            (draft.side if self.flattened and is_item_type_line(title.text) else draft.title).append(title)
        self._open, self._worded = draft, heading.worded
        self._found.append(draft)

    def _archive_before_title(self, paragraph: Paragraph) -> re.Match[str] | None:
        """The archive's number below a case's own that stands alone: 'AU-sak 14/12' / '12/48 Budsjett'."""
        alone = self._worded and self._open is not None and not self._open.words
        return ARCHIVE_AHEAD.match(paragraph.text) if alone else None

    def _title_behind(self, archive: re.Match[str], paragraph: Paragraph) -> None:
        """Let what stands behind the archive's number be the open case's title."""
        title = slice_paragraph(paragraph, archive.end(), len(paragraph.text))
        if self._open and title:
            self._add(self._open, title)

    @property
    def _titles_apart(self) -> bool:
        """Whether the heads of a flattened agenda name a column of titles: no type then stands for one."""
        return Field.TITLE in self._columns or self._columns.count(Field.CASE_NUMBER) > 1

    def _take_label(self, heading: CaseHeading, paragraph: Paragraph) -> None:
        """Let a label with a case number be content of that case: 'KS-124/13 Vedtak:'."""
        number = heading.number
        if self._open is None or self._open.key != (number.year, number.number):
            self._open = Draft(number=number, anchor=[paragraph])
            self._found.append(self._open)
        self._open.content.append(paragraph)

    def _opens_unnumbered(self, paragraph: Paragraph) -> bool:
        """Open an item without a number at 'Eventuelt', also with a name run into it: 'Eventuelt Kari Fjellheim'."""
        if paragraph.label or (self._open and not self._open.title and not self._open.content):
            return False  # a point, or the title of the case that is open
        if self._is_listed(paragraph):
            self._start_unnumbered(paragraph, len(paragraph.text))
            return True
        words = LEADERS.sub("", paragraph.text).split()
        for cut in range(trailing_name_words(words, LONGEST_NAME) + 1):
            title = " ".join(words[: len(words) - cut])
            if title and is_unnumbered_item(title):
                self._start_unnumbered(paragraph, len(title))
                return True
        return self._opens_typed(paragraph)

    def _is_listed(self, paragraph: Paragraph) -> bool:
        """Whether a heading or bold line is an item of the agenda: 'Interpellasjon fra Kari Fjellheim'."""
        set_apart = paragraph.heading is not None or paragraph.is_bold()
        return set_apart and paragraph.text.strip(" .:").lower() in self._listed

    def _opens_typed(self, paragraph: Paragraph) -> bool:
        """Open an item without a number at a heading that tells its type: 'DRØFTINGSSAK: NYE VEINAVN'."""
        words, colon, _ = paragraph.text.partition(":")
        if not colon or paragraph.heading is None or not is_item_type_line(words):
            return False
        types = slice_paragraph(paragraph, 0, len(words))
        title = slice_paragraph(paragraph, len(words) + 1, len(paragraph.text))
        if types is None or title is None:
            return False
        self._open = Draft(anchor=[paragraph], title=[title], types=[types])
        self._found.append(self._open)
        return True

    def _start_unnumbered(self, paragraph: Paragraph, end: int) -> None:
        title = slice_paragraph(paragraph, 0, end)
        name = slice_paragraph(paragraph, end, len(paragraph.text))
        self._open = Draft(anchor=[paragraph], title=[title] if title else [], responsible=[name] if name else [])
        self._found.append(self._open)

    def _add(self, draft: Draft, paragraph: Paragraph) -> None:
        """Put a line below a number with its types, title or content; a title may have its page behind it."""
        if not draft.content:
            paragraph = slice_paragraph(paragraph, 0, len(LEADERS.sub("", paragraph.text))) or paragraph
        bare = not draft.title and not draft.content
        if bare and self._titles_apart and is_unnumbered_item(paragraph.text):
            draft.title.append(paragraph)
            return
        types = labelled_types(paragraph)
        if types and not _in_block(draft):
            draft.types.append(types)
            return
        if bare and (ARCHIVE_LINE.fullmatch(paragraph.text) or NAMES_ITSELF.fullmatch(paragraph.text)):
            draft.dropped.append(paragraph)
            return
        untitled = bare and not self.flattened and not draft.side
        decides = not self.flattened and is_decision_label(paragraph)
        if is_item_type_line(paragraph.text) and not (untitled or decides or _in_block(draft)):
            draft.side.append(paragraph)
        elif bare and block_label(paragraph) is None:
            draft.title.append(paragraph)
        else:
            draft.content.append(paragraph)


def _takes_person(draft: Draft, line: Paragraph) -> bool:
    """Take who answers for a case from behind its number, the title stands below: '08/14 Saksbeh.: Kari Fjellheim'."""
    label = block_label(line)
    if label is None or label.field not in BESIDE_NUMBER:
        return False
    value = slice_paragraph(line, label.value_start, len(line.text))
    people = draft.officers if label.field is Field.CASE_OFFICER else draft.responsible
    people += [value] if value and label.field is not Field.ARCHIVE else []
    return True


def is_decision_label(paragraph: Paragraph) -> bool:
    """Whether a line is the word 'Vedtak' alone, with or without a colon."""
    return paragraph.text.strip(" :").lower() == DECISION_LABEL


def _labels_points(paragraph: Paragraph) -> bool:
    """Whether what reads like a case's heading is a label of points with a colon: 'KS-124/13 Vedtak:'."""
    label = block_label(paragraph)
    return label is not None and ":" in paragraph.text[: label.value_start]


def _in_block(draft: Draft) -> bool:
    """Whether a label has opened points or text, so that 'Orientering' is a line of it."""
    return any(block_label(paragraph) for paragraph in draft.content)
