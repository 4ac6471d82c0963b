"""Titles run together with the text behind them, as in flattened papers: where the first sentence begins.

'Felles plan for skrøpelige eldre Prosjektleder Kari Fjellheim orienterte om ...' -> title, text.
"""

import re

from extractors.language.names import is_given_name, is_name_word
from extractors.slices import slice_paragraph
from models.layout import Paragraph

SHORTEST_TITLE = 2  # words before a name that may open a sentence
SHORTEST_SENTENCE = 3  # words of what follows a title
ROLE_WORDS = (
    r"(?:(?:Prosjekt|Fag|Seksjons|Avdelings|Klinikk|Kommunal|Samhandlings|Virksomhets)"
    r"(?:leder|leiar|sjef|direktør|koordinator|overlege|redaktør)|Direktør|Koordinator|Overlege|Redaktør)"
)
SENTENCE_OPENERS = (
    r"Det|Den|Dette|Denne|Disse|Desse|De|Ingen|Vi|Man|Saken|Saka|Møtet|Utvalget|Utvalet|Rådet|Sekretariatet|"
    r"Administrasjonen|Status for|Orientering|Utkast|Kommunene|Kommunane|Sykehuset|Leder|Leiar|Møteleder|Etter|Med|Ved|"
    rf"I|På|For|Fra|Som|Vedlagt|Resultater|Innspill|Partnerskapet|Partnerskapsmøtet|Forslag|Bakgrunn|{ROLE_WORDS}"
)
FLATTENED_BREAK = re.compile(rf"(?<=[\wæøå»)?!\d]) (?=(?:{SENTENCE_OPENERS})\b)")
"""Where a sentence opens behind a title: '... skrøpelige eldre' + 'Prosjektleder Kari Fjellheim ...'."""
TOLD_BY = re.compile(r"(?:[A-ZÆØÅ][\wæøå.-]* ){2,4}(?!og\b)[a-zæøå]+(?:te|de|et|er|av|tok|ga|gav|la|orienter\w*)\b")
"""A name with a verb behind it: 'Kari Fjellheim orienterte'."""
OPEN_ENDS = (",", ":", "-", "–", "«", "(")
OPEN_WORDS = frozenset(
    {"og", "i", "for", "av", "til", "fra", "frå", "på", "med", "om", "ved", "der", "som", "v/", "eller"}
)
"""Prepositions and conjunctions, on which no title ends."""
BEFORE_NAME = (",", "v/", "ved", "–", "-")
"""Before a name that belongs to the title: 'Status v/ Kari Fjellheim'."""


def part_title(paragraph: Paragraph) -> tuple[Paragraph, Paragraph | None]:
    """The title that a paragraph begins with, and the text run into it; None where it is all title."""
    end = _sentence_start(paragraph.text) or _name_start(paragraph.text)
    title = slice_paragraph(paragraph, 0, end) if end else None
    return (title, slice_paragraph(paragraph, end, len(paragraph.text))) if title else (paragraph, None)


def _sentence_start(text: str) -> int:
    """Where a word opens a sentence behind a title; 0 where none does."""
    ends = (match.end() for match in FLATTENED_BREAK.finditer(text))
    return next((end for end in ends if _may_part(text, end)), 0)


def _name_start(text: str) -> int:
    """Where a person opens a sentence behind a title; 0 where none does."""
    words = list(re.finditer(r"\S+", text))
    for index in range(SHORTEST_TITLE, len(words) - SHORTEST_SENTENCE + 1):
        before, first, second = (word[0] for word in words[index - 1 : index + 2])
        start = words[index].start()
        named = is_given_name(first) and is_name_word(second) and not before.endswith(BEFORE_NAME)
        if named and TOLD_BY.match(text[start:]) and _may_part(text, start):
            return start
    return 0


def _may_part(text: str, position: int) -> bool:
    """Whether a title may end here: on no preposition, comma or open quotation, with a sentence behind it."""
    title, rest = text[:position].rstrip(), text[position:]
    words = title.split()
    if not words or title.endswith(OPEN_ENDS) or words[-1].lower() in OPEN_WORDS:
        return False
    in_capitals = title.isupper() and rest.split()[1:2] and rest.split()[1].isupper()  # 'SKOLER | I INDRE SOLVIK'
    return not in_capitals and len(rest.split()) >= SHORTEST_SENTENCE and title.count("«") == title.count("»")
