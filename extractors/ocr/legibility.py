"""Whether a page's text is what stands on the page: a measure of the text alone.

Scans of the 2000s carry an invisible text made by a reader of another language, or fonts that lost what their glyphs
mean. Such text looks like text to a program. What tells it:

    'fglgende', 'p8', 'M0TELEDER'      a layer made for another language: Norwegian stop-words, but no æ, ø and å
    'kmmune', 'GODKJE I G'             a letter that no text does without is missing
    'Utvalgettarsakentilorientering'   no blanks
    '(cid:36)(cid:49)', 'Xqwfs hrtpl'  no words at all
"""

import re
from collections.abc import Iterable
from enum import Enum

from msgspec import Struct

from extractors.ocr.mending import is_confused
from extractors.vocabulary.legibility import (
    COMMON_LETTERS,
    ENGLISH_STOP_WORDS,
    FOREIGN_LETTERS,
    NORWEGIAN_LETTERS,
    STOP_WORDS,
    VOWELLESS,
    VOWELS,
)

# Letters that a page must have to be judged at all; a table of numbers or a signature says nothing of its text.
LEAST_LETTERS = 150
# Text without æ, ø and å is told by their lack alone from so many letters on: some fifteen of them are to be expected.
LEAST_LETTERS_WITHOUT = 500
# Norwegian text has 2 to 4 in a hundred letters, lists of names 1 or more.
LEAST_NORWEGIAN = 0.003
USUAL_NORWEGIAN = 0.015
# Norwegian prose has 25 to 45 stop-words in a hundred words, tables of cases 10.
LEAST_STOP_WORDS = 0.08
# Share of words that are a Norwegian word with a wrong letter; a typing error is one in some hundred.
MOST_CONFUSED = 0.02
LEAST_CONFUSED = 3  # words, so that one odd name on a short page is none
# Share of a frequent letter's usual number below which it is missing, and how many must be expected to tell.
LEAST_OF_LETTER = 0.1
LEAST_EXPECTED = 10.0
# Letters of words that are longer than Norwegian ones are, as a share of all letters.
LONGEST_WORD = 28
MOST_LONG = 0.2
# Share of words without a vowel (abbreviations left out), and of characters without a meaning.
MOST_VOWELLESS = 0.2
LEAST_WORD, LEAST_CAPITALS = 3, 5  # letters of a word that is looked at for vowels: 'til', 'MØTER', but not 'KSF'
MOST_UNREADABLE = 0.08

UNREADABLE = re.compile(r"\(cid:\d+\)|[\ufffd\ue000-\uf8ff]")
BULLETS = re.compile(r"(?:^|\s)[\ue000-\uf8ff](?=\s|$)")  # symbol fonts keep their bullets outside Unicode
STRIPPED = ".,:;!?()[]«»\"'–-/"


class Fault(Enum):
    """What is wrong with a page's text."""

    NO_TEXT = "no_text"  # a picture only
    FOREIGN = "foreign"  # read as another language
    LOST_LETTERS = "lost_letters"
    NO_BLANKS = "no_blanks"
    NO_WORDS = "no_words"


class Legibility(Struct, frozen=True):
    """How many letters a text has, and what is wrong with it; None where nothing is, or where it is too short."""

    letters: int
    fault: Fault | None = None

    @property
    def is_judged(self) -> bool:
        """Whether the text is long enough to tell."""
        return self.letters >= LEAST_LETTERS


def legibility(text: str) -> Legibility:
    """Measure the text of a page."""
    letters = sum(map(str.isalpha, text))
    return Legibility(letters, _fault(text, letters))


def _fault(text: str, letters: int) -> Fault | None:
    if _is_unreadable(text):
        return Fault.NO_WORDS
    return _fault_of_words(text, text.split(), letters) if letters >= LEAST_LETTERS else None


def _fault_of_words(text: str, words: list[str], letters: int) -> Fault | None:
    norwegian = sum(map(text.count, NORWEGIAN_LETTERS)) / letters
    stop_words = sum(map(STOP_WORDS.__contains__, words)) / len(words)
    if _has_no_blanks(words, letters):
        return Fault.NO_BLANKS
    if norwegian < USUAL_NORWEGIAN and _is_foreign(text, words, letters, norwegian, stop_words):
        return Fault.FOREIGN
    if stop_words < LEAST_STOP_WORDS and _has_no_words(words):
        return Fault.NO_WORDS
    return Fault.LOST_LETTERS if _has_lost_letters(words) else None


def _is_unreadable(text: str) -> bool:
    """Whether glyphs without a meaning are many; the bullets of symbol fonts are none."""
    count = len(UNREADABLE.findall(BULLETS.sub(" ", text)))
    return count > max(LEAST_EXPECTED, MOST_UNREADABLE * len(text.replace(" ", "")))


def _has_no_blanks(words: Iterable[str], letters: int) -> bool:
    """Whether many letters stand in words that are too long; web addresses are no words."""
    stripped = (word.strip(STRIPPED) for word in words if len(word) > LONGEST_WORD)
    return sum(len(word) for word in stripped if word.isalpha() and len(word) > LONGEST_WORD) > MOST_LONG * letters


def _is_foreign(text: str, words: list[str], letters: int, norwegian: float, stop_words: float) -> bool:
    """Whether Norwegian was read as another language: its small words are there, its own letters are not."""
    if stop_words < LEAST_STOP_WORDS:
        return False
    if norwegian < LEAST_NORWEGIAN and letters >= LEAST_LETTERS_WITHOUT:
        return True
    confused = sum(is_confused(word.strip(STRIPPED)) for word in words) + sum(map(text.count, FOREIGN_LETTERS))
    return confused >= max(LEAST_CONFUSED, MOST_CONFUSED * len(words))


def _has_lost_letters(words: Iterable[str]) -> bool:
    """Whether a frequent letter is as good as missing. Each word counts once: tables repeat theirs."""
    distinct = set(words)
    capitals = "".join(word for word in distinct if word.isupper()).lower()
    return _lacks_a_letter("".join(distinct).lower()) or _lacks_a_letter(capitals)


def _lacks_a_letter(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return any(
        letters * share >= LEAST_EXPECTED and text.count(letter) < LEAST_OF_LETTER * letters * share
        for letter, share in COMMON_LETTERS.items()
    )


def _has_no_words(words: Iterable[str]) -> bool:
    """Whether many words have no vowel, in a text without English stop-words either."""
    known = [word for word in (word.strip(STRIPPED) for word in words) if _is_wordlike(word)]
    vowelless = [word for word in known if VOWELS.isdisjoint(word.lower()) and word.lower() not in VOWELLESS]
    is_english = sum(map(ENGLISH_STOP_WORDS.__contains__, known)) > LEAST_STOP_WORDS * len(known)
    return not is_english and len(vowelless) > max(LEAST_CONFUSED, MOST_VOWELLESS * len(known))


def _is_wordlike(word: str) -> bool:
    """Whether a word is one of letters, and no short run of capitals, as abbreviations are."""
    return word.isalpha() and len(word) >= (LEAST_CAPITALS if word.isupper() else LEAST_WORD)
