"""Titles of entries: the bold lines that open a cell, the lines behind a case number, or, in flattened text, the words
before the first sentence.
"""

import re
from collections.abc import Sequence

from extractors.fields import block_label
from extractors.item_types import item_types, without_types
from extractors.language.names import is_given_name, is_name_word
from extractors.sections.case_headings import is_unnumbered_item
from extractors.slices import slice_paragraph
from models.layout import Paragraph
from models.vocabulary import ItemType

LONGEST_TITLE = 220  # characters; a longer first paragraph holds title and text run together
SHORT_REMAINDER = 4  # words behind a bold title on its line that do not end the title ('til orientering')
ROLE_WORDS = r"(?:Prosjekt|Fag|Seksjons|Avdelings|Klinikk|Kommunal|Samhandlings|Virksomhets)?(?:leder|leiar|sjef|direktør|koordinator|overlege|redaktør)"
SENTENCE_OPENERS = (
    rf"Det|Den|Dette|Denne|Disse|Desse|De|Ingen|Vi|Man|Saken|Saka|Møtet|Utvalget|Utvalet|Rådet|Sekretariatet|Administrasjonen|Status for|"
    rf"Orientering|Utkast|Kommunene|Kommunane|Sykehuset|Leder|Leiar|Møteleder|Etter|Med|Ved|I|På|For|Fra|Som|Vedlagt|Resultater|Innspill|"
    rf"Partnerskapet|Partnerskapsmøtet|Forslag|Bakgrunn|{ROLE_WORDS}"
)
REPORT_TITLE = re.compile(r"(?:Referat|Protokoll)(?: (?:fra|frå))? \S+ \d{1,2}\.")
FLATTENED_BREAK = re.compile(rf"(?<=[\wæøå»)?!\d]) (?=(?:{SENTENCE_OPENERS})\b)")
"""Where a sentence opens behind a title in flattened text: '... skrøpelige eldre Prosjektleder Kari Fjellheim ...'."""


def split_title(
    content: Sequence[Paragraph], side: str, title: Sequence[Paragraph]
) -> tuple[str | None, list[Paragraph]]:
    """The title of an entry and the content left below it.

    `side` is what stands under the number ('Evaluering av møtet'), `title` what the layout itself sets apart.
    """
    rest = list(content)
    if title:
        text, rest = _extended(list(title), rest)
        return text, rest
    rest = _without_type_word(rest)
    bold, below = _bold_title(rest)
    if bold:
        return _tidy(bold), below
    from_side = without_types(side)
    if from_side:
        return _tidy(from_side), rest
    if item_types(side) == (ItemType.ANY_OTHER_BUSINESS,) and (not rest or len(rest[0].text) > LONGEST_TITLE):
        return "Eventuelt", rest
    if not rest or block_label(rest[0]):
        return ("Eventuelt" if ItemType.ANY_OTHER_BUSINESS in item_types(side) else None), rest
    return _first_line(rest)


def _extended(title: list[Paragraph], content: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """A title behind a number with the heading lines that go on with it."""
    last = title[-1]
    while content and not block_label(content[0]) and _same_look(last, content[0]):
        last = content.pop(0)
        title.append(last)
    text = " ".join(paragraph.text for paragraph in title)
    if len(text) > LONGEST_TITLE or len(title) == 1:
        head, tail = _flattened(title[-1])
        if tail is not None and len(title) == 1:
            return _tidy(head.text), [tail, *content]
    return _tidy(text), content


def _same_look(one: Paragraph, other: Paragraph) -> bool:
    """Two lines of one heading: the same heading level, both bold, or both in capitals."""
    if other.label:
        return False
    if one.heading is not None:
        return one.heading == other.heading
    return (one.is_bold() and other.is_bold()) or (one.text.isupper() and other.text.isupper())


def _bold_title(content: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    """Leading bold lines; two bold titles are one, joined by a blank. What stands behind a bold start is content."""
    parts: list[str] = []
    below: list[Paragraph] = []
    for index, paragraph in enumerate(content):
        end = _bold_start(paragraph)
        if not end or paragraph.label or (block_label(paragraph) and not is_unnumbered_item(paragraph.text)):
            return " ".join(parts), below + content[index:]
        parts.append(paragraph.text[:end].strip())
        remainder = slice_paragraph(paragraph, end, len(paragraph.text))
        if remainder and any(character.isalnum() for character in remainder.text):
            below.append(remainder)
            if len(remainder.text.split()) > SHORT_REMAINDER or not _opens_fully_bold(content[index + 1 :]):
                return " ".join(parts), below + content[index + 1 :]
    return " ".join(parts), below


def _opens_fully_bold(content: Sequence[Paragraph]) -> bool:
    return bool(content) and content[0].is_bold() and not content[0].label


def _bold_start(paragraph: Paragraph) -> int:
    """Where the bold start of a paragraph ends; 0 where it opens otherwise."""
    end = 0
    for span in sorted(paragraph.bold, key=lambda span: span.start):
        if span.start > end and any(character.isalnum() for character in paragraph.text[end : span.start]):
            break
        end = span.end
    return end if any(character.isalnum() for character in paragraph.text[:end]) else 0


def _without_type_word(content: list[Paragraph]) -> list[Paragraph]:
    """Drop an item type above or before a bold title: 'Eventuelt' / 'Eventuelt **Felles legevakt** ...'."""
    if not content:
        return content
    first = content[0]
    if _is_type_word(first.text) and not first.is_bold():
        return content[1:] or content
    opens = first.bold[0].start if first.bold else 0
    if opens and _is_type_word(first.text[:opens]):
        part = slice_paragraph(first, opens, len(first.text))
        return ([part] if part else []) + content[1:]
    return content


def _is_type_word(text: str) -> bool:
    """A first line that is an item type and no title: 'Eventuelt' above a bold title."""
    return item_types(text) == (ItemType.ANY_OTHER_BUSINESS,) and not without_types(text)


def _first_line(content: list[Paragraph]) -> tuple[str, list[Paragraph]]:
    same = [
        line
        for line in content[1:3]
        if line.text.split()[:1] == content[0].text.split()[:1] and REPORT_TITLE.match(line.text)
    ]
    if same and REPORT_TITLE.match(content[0].text):  # 'Referat SSU 02.06.22' / 'Referat FSU 16.06.22'
        return " ".join(_tidy(line.text) for line in [content[0], *same]), [
            line for line in content[1:] if line not in same
        ]
    head, tail = _flattened(content[0])
    return _tidy(head.text), ([tail] if tail else []) + content[1:]


def _flattened(paragraph: Paragraph) -> tuple[Paragraph, Paragraph | None]:
    """Part title from text in a paragraph where both run together without a mark between them."""
    text = paragraph.text
    for match in FLATTENED_BREAK.finditer(text):
        if _may_end_title(text[: match.start()], text[match.end() :]):
            return _cut(paragraph, match.start())
    words = list(re.finditer(r"\S+", text))
    for index, word in enumerate(words[2:-2], start=2):
        pair = (word[0], words[index + 1][0])
        name_follows = (
            is_given_name(pair[0])
            and is_name_word(pair[1])
            and not words[index - 1][0].endswith((",", "v/", "ved", "–", "-"))
        )
        if (
            name_follows
            and words[index + 2 :]
            and _verb_soon(text[word.start() :])
            and _may_end_title(text[: word.start()], text[word.start() :])
        ):
            return _cut(paragraph, word.start())
    return paragraph, None


def _verb_soon(text: str) -> bool:
    return bool(
        re.match(r"(?:[A-ZÆØÅ][\wæøå.-]* ){2,4}(?!og\b)[a-zæøå]+(?:te|de|et|er|av|tok|ga|gav|la|orienter\w*)\b", text)
    )


def _may_end_title(title: str, rest: str) -> bool:
    """A title does not end on a preposition, conjunction or comma, and what follows it is a sentence."""
    last = title.rsplit(maxsplit=1)[-1].lower() if title.split() else ""
    closing = last.endswith((",", ":", "-", "–", "«", "(")) or last in {
        "og",
        "i",
        "for",
        "av",
        "til",
        "fra",
        "på",
        "med",
        "om",
        "ved",
        "der",
        "som",
        "v/",
        "eller",
    }
    return bool(last) and not closing and len(rest.split()) > 2 and title.count("«") == title.count("»")


def _cut(paragraph: Paragraph, position: int) -> tuple[Paragraph, Paragraph | None]:
    return slice_paragraph(paragraph, 0, position) or paragraph, slice_paragraph(
        paragraph, position, len(paragraph.text)
    )


def _tidy(text: str) -> str:
    """A title without a stray dash at its end."""
    return re.sub(r"\s+", " ", text).strip().rstrip("-–— ").strip()
