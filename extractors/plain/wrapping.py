"""Lines broken at a fixed width, made paragraphs again.

Whether the next line goes on with the paragraph is seen by its first word: one in lower case does, and one in upper
case does where it would not have fitted on the line before. How wide the lines are is learned from those that are
surely broken in the middle of a sentence, per block of lines and, failing that, over the whole text.
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from extractors.fields import block_label
from extractors.labels import joins_hyphen, starts_list_item
from extractors.language.broken_names import breaks_name
from extractors.language.names import is_given_name, is_name
from models.layout import Paragraph


class Gap(IntEnum):
    """What lies between a line and the one before."""

    NONE = 0
    EMPTY = 1  # one empty line; converters that set every line apart write these too
    WIDE = 2  # several, or one that holds blanks: printed as an empty line


class Line(Struct, frozen=True):
    """A line of text as it stands in the file, and what lies before it."""

    text: str
    gap: Gap = Gap.NONE
    page: bool = False  # first on a page

    @property
    def words(self) -> str:
        """Without blanks at its ends."""
        return self.text.strip()

    @property
    def margin(self) -> int:
        """The number of blanks before the text."""
        return len(self.text) - len(self.text.lstrip(" "))


_SHORTEST_BROKEN = 40  # letters; shorter lines are names, labels and cells, broken for other reasons than width
_LONGEST_BROKEN = 130  # letters; longer lines are whole paragraphs
_LONGEST_LABEL = 80  # letters of a line that is a label and nothing else
_FIRST_LINES = 6  # of a text, among which the paper names itself
_SLACK = 0.95  # print is proportional: a line can be full with fewer letters than the widest
_TYPICAL_SHARE = 0.95  # of the broken lines of a text, for its width: single lines run over
_MEANT_BREAK = "  "  # two blanks at the end: Markdown's hard break, and what converters leave at a paragraph's end

_LONE_NUMBER = re.compile(r"\d{1,2}[.)]")  # of a list, set apart from what it numbers: '1.' / 'Saken utsettes.'
_IN_COLUMNS = re.compile(r"\S {4,}\S")  # 'Saksbehandler:      Kari Fjellheim': blanks make it long, not full
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”»)]?$")
_GOES_ON = re.compile(r"[a-zæøåéòóôäöüáčđŋšŧž(),;]")
_ADDRESS = re.compile(r"(?:https?://|www\.|mailto:)\S+$")
_CONTENTS = re.compile(r"(?:\.{3,}|…{2,}|(?:\. ){3,})\s*\d*$")  # 'Innledning ........ 3'
CASE_NUMBER = re.compile(
    r"(?:(?:[\w-]{0,12}[Ss]ak|SAK|PS|RS|FO|ST)\s*(?:(?:nr|NR)\.?\s*)?)?"
    r"(?:\d{4}\s?[./-]\s?\d{1,3}|\d{1,4}[/-](?:\d{4}|\d{2})|\d{1,3}\.\d{4})(?![./\d-]|\s?[–-]\s?\d)"
)
_BEFORE_CASE_NUMBER = re.compile(  # 'i sak' / '14/23': the number goes on with the sentence
    r"(?:\b(?:sak(?:en|a|er|ene|ane)?|saksnr\.?|nr\.?|jfr?\.?|pkt\.?|og|i|av|til|fra|frå|med|for|se|om|møte|[a-zæøå]+sak)"
    r"|[,(–-])$",
    re.IGNORECASE,
)
_TITLE_BEHIND = re.compile(r"[.:]?\s+[A-ZÆØÅ«]")  # '04/24 Samhandling - drøftingssak' / '05/24 Eventuelt'
_UNFINISHED = re.compile(  # no title or name ends with these
    r"\b(?:og|eller|samt|i|på|av|til|for|fra|frå|med|mellom|mot|om|ved|som|at|å|den|det|en|ei|et|eit|ein|de|dei|sitt|sin|sine"
    r"|skal|kan|vil|bør|må|har|er|blir|ble|vart|vert|var|ikke|ikkje)$"
)
_PAPER_NAME = re.compile(  # 'Referat fra møte i arbeidsgruppen', below a line that is as wide as the text
    r"(?=[A-ZÆØÅ])(?i:(?:møte|styre)?(?:referat|protokoll|bok|innkalling)|møteutskrift)"
    r"(?: (?:fra|frå|for|av|til|[–-]) .*)?"
)
_LABELLED = re.compile(r"[A-ZÆØÅ][\w /.-]{0,30}:(?:\s|$)")  # 'Målgruppe: barn'
_LABEL_APART = r"[A-ZÆØÅ][\w /.-]{0,40}:\s{2,}\S"  # 'Kommunane:     Kari Fjellheim', set in a column by blanks
_STARTS_PARAGRAPH = re.compile(rf"v/\s?\S|\*\S|#{{1,6}}\s|{_LABEL_APART}")


def joined(lines: list[Line]) -> list[Line]:
    """Lines of prose as one line a paragraph, each with the gap and page of its first line."""
    everywhere = _typical(_broken_widths(lines))
    made: list[Line] = []
    for block in _runs(lines, Gap.WIDE):
        spaced = _is_spaced(block)
        apart = _widest(_broken_widths(block)) if spaced else None
        previous: Line | None = None
        for run in _runs(block, Gap.EMPTY):
            width = _widest(_broken_widths(run)) or apart or everywhere
            for line in run:
                titles = len(made) < _FIRST_LINES and names_paper(line.words)
                if previous is not None and not titles and _continues(previous, line, width, spaced=spaced):
                    made[-1] = replace(made[-1], text=joins_hyphen(made[-1].text, line.words))
                else:
                    made.append(line)
                previous = line
    return _over_gaps(made)


def names_paper(text: str) -> bool:
    """Whether a line is a paper's name, and no sentence: 'MØTEBOK', 'Referat fra møte i arbeidsgruppen'."""
    return _PAPER_NAME.fullmatch(text) is not None and not _ENDS_SENTENCE.search(text)


def is_contents(text: str) -> bool:
    """Whether a line is one of a table of contents: 'Innledning ....... 3'."""
    return bool(_CONTENTS.search(text.rstrip()))


def _runs(lines: list[Line], gap: Gap) -> Iterator[list[Line]]:
    """Lines parted where a gap of some width, or a wider one, lies between them."""
    run: list[Line] = []
    for line in lines:
        if run and line.gap >= gap:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_spaced(block: list[Line]) -> bool:
    """Whether a block has an empty line between every two lines: sentences go on over some, and no line is long."""
    crossing = any(b.gap is Gap.EMPTY and _surely_broken(a, b) for a, b in pairwise(block))
    return crossing and all(len(line.words) <= _LONGEST_BROKEN or _ADDRESS.match(line.words) for line in block)


def _over_gaps(lines: list[Line]) -> list[Line]:
    """Paragraphs broken by the end of a page: behind a gap, a line in lower case goes on with one that has no end."""
    made: list[Line] = []
    for line in lines:
        last = made[-1] if made else None
        if last and line.gap is Gap.WIDE and _is_cut(last, line):
            made[-1] = replace(last, text=joins_hyphen(last.text, line.words))
        else:
            made.append(line)
    return made


def _is_cut(paragraph: Line, following: Line) -> bool:
    """Whether a sentence stops in the middle, and goes on in what follows."""
    text = paragraph.words
    return (
        len(text) >= _SHORTEST_BROKEN
        and text[-1].isalnum()
        and following.words[0].islower()
        and not _starts_anew(text, following.words)
    )


def _broken_widths(lines: list[Line]) -> list[int]:
    """The lengths of lines that were surely broken because they were full."""
    return [len(a.words) for a, b in pairwise(lines) if _surely_broken(a, b)]


def _widest(widths: list[int]) -> float | None:
    """What counts as full among lines of some widths; None where nothing tells."""
    return max(widths) * _SLACK if widths else None


def _typical(widths: list[int]) -> float:
    """The width of a text's lines; wider than any where none is surely broken."""
    if not widths:
        return float("inf")
    return float(sorted(widths)[int((len(widths) - 1) * _TYPICAL_SHARE)])


def _surely_broken(line: Line, following: Line) -> bool:
    """Whether a sentence was broken between two lines because the first was full."""
    first, second = line.words, following.words
    return (
        _SHORTEST_BROKEN <= len(first) <= _LONGEST_BROKEN
        and following.gap is not Gap.WIDE
        and second[0].islower()
        and not first.endswith((":", ";"))
        and not _IN_COLUMNS.search(first)
        and not _starts_anew(first, second)
    )


def _continues(line: Line, following: Line, width: float, *, spaced: bool) -> bool:
    """Whether a line goes on with the paragraph of the line before it."""
    first, second = line.words, following.words
    if _LONE_NUMBER.fullmatch(first):
        return _may_be_numbered(following)
    if first.endswith(":") or _starts_anew(first, second) or (following.gap is Gap.EMPTY and not spaced):
        return False
    ends = bool(_ENDS_SENTENCE.search(first))
    if _GOES_ON.match(second):
        return not first.endswith(";") and not (ends and following.gap is Gap.EMPTY)
    if line.text.endswith(_MEANT_BREAK) or (following.margin == 1 and line.margin == 0):
        return False
    if _UNFINISHED.search(first) or CASE_NUMBER.match(second) or breaks_name(first, second):
        return True
    is_full = len(first) + 1 + len(second.split()[0]) > width and len(first) >= _SHORTEST_BROKEN
    return is_full and not _is_row(line, following) and not (ends and _LABELLED.match(second))


def _may_be_numbered(line: Line) -> bool:
    """Whether a line may be what a list's number alone above it numbers: no further number, no case."""
    numbered = starts_list_item(line.words) or _LONE_NUMBER.fullmatch(line.words) or CASE_NUMBER.match(line.words)
    return line.gap is not Gap.WIDE and not numbered


def _is_row(line: Line, following: Line) -> bool:
    """Whether a line is set in columns, and the next does not go on below its last one."""
    starts = [match.end() - 1 for match in _IN_COLUMNS.finditer(line.text)]
    return bool(starts) and following.margin != starts[-1]


def _starts_anew(first: str, second: str) -> bool:
    """Whether a line begins a paragraph whatever stands before it."""
    if not second or _ADDRESS.match(first) or _ADDRESS.match(second) or is_contents(first) or is_contents(second):
        return True
    if number := CASE_NUMBER.match(second):
        in_a_list = CASE_NUMBER.match(first) and _TITLE_BEHIND.match(second, number.end())
        return bool(in_a_list) or not _BEFORE_CASE_NUMBER.search(first)
    if _ENDS_SENTENCE.search(first) and (_is_label(second) or _is_lone_name(second)):
        return True
    return starts_list_item(second) or bool(_STARTS_PARAGRAPH.match(second))


def _is_lone_name(line: str) -> bool:
    """Whether a line is a person's name and nothing else, as below a column's text; a sentence would go on or end."""
    return not line.endswith(".") and is_name(line) and is_given_name(line.split(maxsplit=1)[0])


def _is_label(line: str) -> bool:
    """Whether a line is the label of what stands below it, and nothing else: 'Handsaming', 'Vedtak'."""
    label = block_label(Paragraph(line)) if len(line) <= _LONGEST_LABEL and line[0].isupper() else None
    return label is not None and label.value_start >= len(line)
