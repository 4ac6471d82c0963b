"""Mending a text layer that was made for another language, where the pictures cannot be read anew.

    innfgring av helsefellesskap    innføring
    hva som er viktig for 8 oppnd   å oppnå
    M0TEBOK, Temaomr8der            MØTEBOK, Temaområder

What could be two words stays as it is ('for' may be 'før'): a wrong word is worse than one misspelt.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import product

from extractors.vocabulary.mending import REAL_WORDS, SIGNS, STEMS, VOWELS, WORDS

EDGES = re.compile(r"^([«\"'(/–-]*)(.*?)([.,:;!?)»\"'/–-]*)$", re.DOTALL)
LEAST_TAIL = 5  # letters of a listed word that may end a longer one: 'resultat|målene'
LEAST_HEAD = 3
LEAST_FOR_VOWELS = {"ø": 6, "å": 2}  # letters of a word in which a vowel may stand for another: 'oppf(o)lging', 'p(a)'
AE = re.compile(r"(?<=[nltds])ae(?=r$)|(?<=prim)ae(?=r$)|ae(?!t$|ts$|n$|ne$|nes$|r$|rne$)")  # not 'skjemaet', 'temaer'
# A capital or digit among small letters, as no Norwegian word has: 'omr8der', 'M3l', '8r', 'bAde', 'm0te', 'M0TE'.
ODD_SIGNS = (
    (re.compile(r"(?<=[a-zæøå])[83&A](?=[a-zæøå])"), "å"),
    (re.compile(r"(?<=^[A-ZÆØÅ])[83](?=[lnt])|(?<=[a-zæøå]{2})[8&]$|^8(?=[a-zæøå]+$)"), "å"),
    (re.compile(r"(?<=[A-Za-zæøåÆØÅ])[06](?=[a-zæøå])|(?<=-)@(?=[a-z])"), "ø"),
    (re.compile(r"(?<=[A-ZÆØÅ])0(?=[A-ZÆØÅ])"), "Ø"),
)
SMALL_L = re.compile(r"^I(?=[g@0ø]|es|ar|eg|ag|ov)")  # 'Igpet', 'Igsning': an l taken for a capital i
SURE_ALONE = frozenset("&@")  # what the word 'å' is read as
DOUBTFUL_ALONE = frozenset("83")  # as well, but these may be numbers
ALONE = SURE_ALONE | DOUBTFUL_ALONE
INFINITIVE = re.compile(r"^[a-zæøå]{2,}[.,;:)»]*$")  # what stands behind 'å'


def mended(words: Sequence[str]) -> Iterator[str]:
    """The words of a text in order, each mended or as it is."""
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else ""
        is_sign = word in ALONE and INFINITIVE.match(after)
        may_be_number = word in DOUBTFUL_ALONE and not after.rstrip(".,;:)»").endswith(("e", "å", "d", "r8"))
        yield "å" if is_sign and not may_be_number else _mended(word)


def is_confused(word: str) -> bool:
    """Whether a word as it stands, without marks around it, is certainly a Norwegian one with a sign in it."""
    return word in SURE_ALONE or word.lower() in _by_signs()


def _mended(word: str) -> str:
    before, bare, behind = _parts(word)
    if not any(letter.isalpha() for letter in bare):
        return word
    if behind.startswith("-"):  # the first part of a word that is broken at the line's end
        return before + _by_parts(bare) + behind
    if "-" in bare:
        return before + "-".join(_whole(part) for part in bare.split("-")) + behind
    return before + _whole(bare) + behind


def _parts(word: str) -> tuple[str, str, str]:
    """What stands before a word, the word, and what stands behind it."""
    match = EDGES.match(word)
    return (match[1], match[2], match[3]) if match else ("", word, "")


def _whole(bare: str) -> str:
    """A word without marks around it, mended: as a listed word, as one that ends so, sign by sign."""
    bare = SMALL_L.sub("l", bare) if not bare.isupper() else bare
    low = bare.lower()
    known = _by_signs().get(low) or _by_vowels().get(low)
    if known:
        return _in_case(known, bare)
    return _with_tail(_by_parts(bare))


def _by_parts(bare: str) -> str:
    """A word without odd signs and with listed stems."""
    for pattern, letter in ODD_SIGNS:
        bare = pattern.sub(letter, bare)
    return _stems().sub(lambda match: _in_case(_by_stem()[match[0].lower()], match[0]), bare)


def _with_tail(bare: str) -> str:
    """A word whose end is a listed one."""
    low = bare.lower()
    for at in range(LEAST_HEAD, len(low) - LEAST_TAIL + 1):
        if tail := _tails().get(low[at:]):
            return bare[:at] + tail
    return AE.sub("æ", bare)


def _in_case(word: str, like: str) -> str:
    """A word in capitals or with a capital as another is."""
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word[0].upper() + word[1:] if like[0].isupper() else word


@cache
def _by_signs() -> dict[str, str]:
    return dict(_confusions(WORDS, SIGNS))


@cache
def _by_vowels() -> dict[str, str]:
    """Words by forms that mix vowels and signs."""
    return {
        form: word
        for letter, least in LEAST_FOR_VOWELS.items()
        for form, word in _confusions((word for word in WORDS if letter in word and len(word) >= least), _with(letter))
    }


@cache
def _tails() -> dict[str, str]:
    """What ends longer words. 'arlige' is no such end: 'farlige', 'ansvarlige'."""
    firm = [word for word in WORDS if word[0] not in SIGNS]
    return dict(_confusions(firm, _with("å"))) | dict(_confusions(firm, SIGNS))


def _with(letter: str) -> dict[str, tuple[str, ...]]:
    """All signs, and the vowels that one letter is taken for."""
    return SIGNS | {letter: (*SIGNS[letter], *VOWELS[letter])}


@cache
def _by_stem() -> dict[str, str]:
    return dict(_confusions(STEMS, SIGNS))


@cache
def _stems() -> re.Pattern[str]:
    """Stems as they were read; one that begins with the sign stands at a word's start only: 'gnsk', but 'Rognskog'."""
    inner: list[str] = []
    first: list[str] = []
    for form, stem in _by_stem().items():
        (first if stem[0] in SIGNS else inner).append(re.escape(form))
    return re.compile(rf"\b(?:{'|'.join(first)})|{'|'.join(inner)}", re.IGNORECASE)


def _confusions(words: Iterable[str], signs: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """The forms that words may have been read as, other than real words; earlier words win."""
    for word in reversed(list(words)):
        choices = [(letter, *signs.get(letter, ())) for letter in word]
        for letters in product(*choices):
            form = "".join(letters)
            if form != word and form not in REAL_WORDS and any(letter.isalpha() for letter in form):
                yield form, word
