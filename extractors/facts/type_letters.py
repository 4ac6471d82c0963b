"""Letters behind case numbers that tell a case's type: 'Sak 34/2021 B' beside 'B = beslutning, O = orientering'.

Where a paper neither explains its letters nor has several, a letter is part of the number: 'Styresak 37/04 B'.
"""

import re
from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from extractors.facts.drafts import Draft
from extractors.item_types import TYPE, item_types
from extractors.language.numbers import CASE_NUMBER, year_and_number
from extractors.sections.case_headings import OPENING
from extractors.slices import slice_paragraph
from extractors.vocabulary.item_types import ITEM_TYPE_LETTERS
from models.vocabulary import ItemType

NO_LETTERS: Mapping[str, ItemType] = {}
FEWEST_LETTERS = 2  # different ones, before they can be told from a part of the number
PREPOSITION = "I"  # a letter of types too; before more words it is the first of the title: '3/24 I Solvik bygges det'
_DEFINED = re.compile(r"(?<![\wæøåÆØÅ])(?P<letter>[A-ZÆØÅ]) ?(?P<sign>[=:–-]) ?")
_SURE_SIGN = "="  # one letter explained so is enough; 'A: Orientering' may be a heading
_BEHIND_NUMBER = re.compile(r" ?(?P<letter>[A-ZÆØÅ])(?=$|\s+[A-ZÆØÅ\d«”\"])")
_OF_NUMBER = re.compile(r"(?<=\d) ?(?P<letter>[A-ZÆØÅ])$")
_BEFORE_TITLE = re.compile(r"(?P<letter>[A-ZÆØÅ])(?:$|\s+(?=[A-ZÆØÅ\d«”\"]))")


def type_letters(texts: Iterable[str]) -> Mapping[str, ItemType]:
    """What the letters behind the numbers of a paper mean, by its own words or by their habit; empty for no types.

    `texts` are its paragraphs; without an explanation their letters are types where there are several, all known ones.
    """
    explained: dict[str, ItemType] = {}
    printed: set[str] = set()
    for text in texts:
        explained |= _explained(text)
        printed |= _letter_behind(text)
    if explained:
        return explained
    return ITEM_TYPE_LETTERS if len(printed) >= FEWEST_LETTERS and printed <= ITEM_TYPE_LETTERS.keys() else NO_LETTERS


def take_type_letter(draft: Draft, letters: Mapping[str, ItemType]) -> tuple[ItemType, ...]:
    """Take the letter of a case's type from its number, or from before its title on the number's line."""
    if draft.number is None or not letters:
        return ()
    match = _OF_NUMBER.search(draft.number.printed)
    if match and match["letter"] in letters:
        draft.number = replace(draft.number, printed=draft.number.printed[: match.start()])
        return (letters[match["letter"]],)
    lines = draft.title or draft.content
    first = lines[0] if lines and any(lines[0].text in anchor.text for anchor in draft.anchor) else None
    match = _BEFORE_TITLE.match(first.text) if first else None
    if first is None or match is None or match["letter"] not in letters:
        return ()
    rest = slice_paragraph(first, match.end(), len(first.text))
    lines[:1] = [rest] if rest else []
    return (letters[match["letter"]],)


def _explained(text: str) -> dict[str, ItemType]:
    """The letters that a text explains: 'B = beslutning, O = orientering'."""
    found: dict[str, ItemType] = {}
    sure = False
    for match in _DEFINED.finditer(text):
        word = TYPE.match(text, match.end())
        if word:
            found[match["letter"]] = item_types(word[0])[0]
            sure |= match["sign"] == _SURE_SIGN
    return found if sure or len(found) >= FEWEST_LETTERS else {}


def _letter_behind(text: str) -> set[str]:
    """The letter behind the number that a line opens with: '34/2021 O', 'Sak 34/2021 B Budsjett'."""
    opening = OPENING.match(text)
    number = CASE_NUMBER.match(text, opening.end()) if opening else None
    if number is None or year_and_number(number["first"], number["second"]) is None:
        return set()
    match = _BEHIND_NUMBER.match(text, number.end("second"))
    if match is None or (match["letter"] == PREPOSITION and match.end() < len(text)):
        return set()
    return {match["letter"]}
