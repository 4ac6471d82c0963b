"""Titles of entries: bold lines that open a cell, lines behind a case number, or words before the first sentence."""

import re
from collections.abc import Sequence

from extractors.facts.flattened_titles import part_title
from extractors.facts.outcomes import NOTHING, outcome
from extractors.fields import block_label
from extractors.item_types import TYPE, item_types, without_types
from extractors.sections.case_headings import is_unnumbered_item
from extractors.slices import slice_paragraph
from models.layout import Paragraph
from models.vocabulary import ItemType, Outcome

LONGEST_TITLE = 220  # characters; a longer first paragraph below 'Eventuelt' is text
SHORT_REMAINDER = 4  # words behind a bold title on its line that do not end the title ('til orientering')
LISTED_REPORTS = 2  # lines behind the first that may name further reports in one title
OTHER_BUSINESS = "Eventuelt"
TITLE_DASHES = frozenset("-–—")
"""What a title's second line may begin with, where it is read as a list's mark."""
TITLE_LEAD = re.compile(
    r"(?=[^:–-]+[:–-])"
    r"(?:(?:(?:saks)?tittel|navn på sak(?:en)?|sak(?:en|a) gjeld(?:er)?|vedr(?:ørende)?\.?) ?: ?)?"
    r"(?:saks(?:protokoll|framlegg|fremlegg|utskrift|papir|utredning) ?[-–:] ?)?(?=\S)",
    re.IGNORECASE,
)
"""What a template prints before a title: 'Tittel: SAKSPROTOKOLL - Budsjett 2024'."""
DAY_ALONE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")
"""A title's second line: 'Referatsaker - utvalg for oppvekst' / '05.04.2018'."""
REPORT_TITLE = re.compile(r"(?:Referat|Protokoll)(?: (?:fra|frå))? \S+ \d{1,2}\.")
"""'Referat SSU 02.06.22' / 'Referat FSU 16.06.22' on lines of their own are one title."""
BRACKET_BEHIND = re.compile(r"(?P<title>.*\w.*) \((?P<types>[^()]+)\)", re.DOTALL)
"""What may tell a case's type behind its title: 'Budsjett 2024 (Beslutning)'."""


def split_title(
    content: Sequence[Paragraph], side: str, title: Sequence[Paragraph], *, reach: int | None = None
) -> tuple[str | None, list[Paragraph]]:
    """The title of an entry and the content left below it.

    `side` is what stands under the number ('Evaluering av møtet'), `title` what the layout itself sets apart; at
    most `reach` lines of the content can go on with that.
    """
    if title:
        return _extended(list(title), list(content), reach=len(content) if reach is None else reach)
    rest = _without_type_word(list(content))
    bold, below = _bold_title(rest)
    if bold:
        return _tidy(bold), below
    return _side_title(rest, side) or (_first_line(rest) if rest else (None, rest))


def without_type_behind(title: str | None) -> tuple[str | None, tuple[ItemType, ...]]:
    """A title without the item types in brackets behind it, and these: 'Budsjett 2024 (Orientering/drøfting)'."""
    match = BRACKET_BEHIND.fullmatch(title) if title else None
    types = item_types(match["types"]) if match and not without_types(match["types"]) else ()
    return (match["title"], types) if match and types else (title, ())


def _side_title(content: list[Paragraph], side: str) -> tuple[str | None, list[Paragraph]] | None:
    """The title told by the words under the number, or by their lack; None where the first line tells it."""
    from_side = without_types(side)
    if from_side:
        return _tidy(from_side), content
    other_business = item_types(side) == (ItemType.ANY_OTHER_BUSINESS,)
    if other_business and not _may_hold_title(content):
        return _printed_type(side), content  # what stands there is a sentence: 'Ingen saker.'
    if not content or block_label(content[0]):
        return (_printed_type(side) if ItemType.ANY_OTHER_BUSINESS in item_types(side) else None), content
    return None


def _may_hold_title(content: Sequence[Paragraph]) -> bool:
    """Whether the first line below 'Eventuelt' may be a title: no sentence, long text, or 'Ingen saker'."""
    text = content[0].text.strip() if content else ""
    return bool(text) and len(text) <= LONGEST_TITLE and not text.endswith(".") and not NOTHING.match(text)


def _printed_type(side: str) -> str:
    """The word for other business as printed: 'Ymse', 'Eventuelt'."""
    printed = (match[0] for match in TYPE.finditer(side) if item_types(match[0]) == (ItemType.ANY_OTHER_BUSINESS,))
    return next(printed, OTHER_BUSINESS)


def _extended(title: list[Paragraph], content: list[Paragraph], *, reach: int) -> tuple[str, list[Paragraph]]:
    """A title behind a number with the heading lines that go on with it, without text that is run into it."""
    before = len(title)
    while content and len(title) - before < reach and not block_label(content[0]) and _goes_on(title[-1], content):
        if _decides(content[0], title[-1].text):
            break
        title.append(content.pop(0))
    if len(title) == 1 and not (title[0].is_bold() or title[0].heading):
        head, tail = part_title(title[0])
        return _tidy(head.text), [*([tail] if tail else []), *content]
    return _tidy(" ".join(line.printed if line.label in TITLE_DASHES else line.text for line in title)), content


def _goes_on(title: Paragraph, content: Sequence[Paragraph]) -> bool:
    """Whether the first line below a title is more of it: it looks alike, or is a lone bold line behind a dash.

    'Nytt lager i Solvik' / '– valg av tomt'; two lines with dashes are a list.
    """
    first = content[0]
    if first.label not in TITLE_DASHES:
        return _same_look(title, first) or (DAY_ALONE.fullmatch(first.text) is not None and _is_set_alike(title, first))
    listed = len(content) > 1 and content[1].label == first.label
    return title.label is None and title.is_bold() and first.is_bold() and not listed


def _same_look(one: Paragraph, other: Paragraph) -> bool:
    """Two lines of one heading: the same heading level, both bold, or both in capitals."""
    if other.label or other.starts_page:
        return False
    if one.heading is not None:
        return one.heading == other.heading
    return (one.is_bold() and other.is_bold()) or (one.text.isupper() and other.text.isupper())


def _is_set_alike(one: Paragraph, other: Paragraph) -> bool:
    return other.label is None and one.heading == other.heading and one.is_bold() == other.is_bold()


def _bold_title(content: Sequence[Paragraph]) -> tuple[str, list[Paragraph]]:
    """Leading bold lines; two bold titles are one, joined by a blank. What stands behind a bold start is content.

    A bold sentence that settles something is the decision, set apart like the title above it.
    """
    parts: list[str] = []
    below: list[Paragraph] = []
    for index, paragraph in enumerate(content):
        end = _bold_start(paragraph)
        labelled = paragraph.label or (block_label(paragraph) and not is_unnumbered_item(paragraph.text))
        if not end or labelled or (parts and _decides(paragraph, parts[-1])):
            return " ".join(parts), [*below, *content[index:]]
        parts.append(paragraph.text[:end].strip())
        remainder = slice_paragraph(paragraph, end, len(paragraph.text))
        if remainder and any(character.isalnum() for character in remainder.text):
            below.append(remainder)
            if len(remainder.text.split()) > SHORT_REMAINDER or not _opens_bold(content[index + 1 :]):
                return " ".join(parts), [*below, *content[index + 1 :]]
    return " ".join(parts), below


def _decides(paragraph: Paragraph, title: str) -> bool:
    """Whether a bold line below a title is a sentence with an outcome: 'Referatet vart godkjent.'."""
    text = paragraph.text.strip()
    is_sentence = paragraph.is_bold() and text.endswith(".") and not title.endswith(".")
    return is_sentence and (outcome(text) is not Outcome.OTHER or bool(NOTHING.match(text)))


def _opens_bold(content: Sequence[Paragraph]) -> bool:
    return bool(content) and content[0].is_bold() and not content[0].label


def _bold_start(paragraph: Paragraph) -> int:
    """Where the bold start of a paragraph ends; 0 where it opens otherwise."""
    end = 0
    for span in sorted(paragraph.bold, key=lambda span: span.start):
        if any(character.isalnum() for character in paragraph.text[end : span.start]):
            break
        end = span.end
    return end if any(character.isalnum() for character in paragraph.text[:end]) else 0


def _without_type_word(content: list[Paragraph]) -> list[Paragraph]:
    """Drop an item type above or before a title: 'Eventuelt' / 'Felles legevakt', 'Eventuelt **Felles legevakt** ...'.

    Above what is no title ('Ingen saker.', 'Konklusjon:') it is the title itself.
    """
    if not content:
        return content
    first = content[0]
    if _is_type_word(first.text) and not first.is_bold():
        below = content[1:]
        return below if _may_hold_title(below) and block_label(below[0]) is None else content
    opens = first.bold[0].start if first.bold else 0
    if opens and _is_type_word(first.text[:opens]):
        part = slice_paragraph(first, opens, len(first.text))
        return ([part] if part else []) + content[1:]
    return content


def _is_type_word(text: str) -> bool:
    """A first line that is an item type and no title: 'Eventuelt' above a bold title."""
    return item_types(text) == (ItemType.ANY_OTHER_BUSINESS,) and not without_types(text)


def _first_line(content: Sequence[Paragraph]) -> tuple[str, list[Paragraph]]:
    """The first line, or as many of the first lines as each name a report of the same sort."""
    first, below = content[0], list(content[1:])
    if REPORT_TITLE.match(first.text):
        opening = first.text.split()[0]
        same = [line for line in below[:LISTED_REPORTS] if _names_report(line.text, opening)]
        if same:
            titles = [_tidy(line.text) for line in (first, *same)]
            return " ".join(titles), [line for line in below if line not in same]
    head, tail = part_title(first)
    return _tidy(head.text), [*([tail] if tail else []), *below]


def _names_report(text: str, opening: str) -> bool:
    return text.startswith(f"{opening} ") and bool(REPORT_TITLE.match(text))


def _tidy(text: str) -> str:
    """A title without the label before it, or a stray dash at its end."""
    folded = " ".join(text.split()).rstrip("-–— ")
    return folded[match.end() :] if (match := TITLE_LEAD.match(folded)) else folded
