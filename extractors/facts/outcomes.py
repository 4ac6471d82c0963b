"""What a point says shall happen (utfall), and how it was voted on.

'Saken utsettes til neste møte.' -> postponed; 'Vedtatt med 17 mot 8 stemmer' -> 17, 8; 'Enstemmig' -> unanimous.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from extractors.language.names import is_given_name, is_name
from extractors.vocabulary.decision_sentences import ASSIGNED_NOUNS, DONE_VERBS, STATES
from extractors.vocabulary.outcomes import OUTCOME_PHRASES
from models.vocabulary import Outcome

_PATTERNS = [
    (outcome, re.compile(rf"(?<![\wæøå])(?:{'|'.join(phrases)})", re.IGNORECASE))
    for outcome, phrases in OUTCOME_PHRASES
]
_QUOTED = re.compile(r"«[^»]*»")

DONE_BY = re.compile(rf"(?P<who>[A-ZÆØÅ][\wæøåÆØÅ -]{{1,60}}?) (?P<verb>{DONE_VERBS})\b")
STATED = re.compile(STATES)
ASSIGNED = re.compile(rf"(?:{'|'.join(ASSIGNED_NOUNS)})$", re.IGNORECASE)

UNANIMOUS = re.compile(
    r"(?<!ikke )(?<!ikkje )\b(?:enstemmig|samrøystes|einstemmig|enst\.|akklamasjon|mot ingen stemmer)", re.IGNORECASE
)
VOTES = re.compile(
    # 'med 17 mot 8 stemmer', '17 stemmer mot 8', 'med 12 stemmer og 5 i mot', 'med 30 mot 9 røyster'
    r"(?P<votes_for>\d{1,3})\s*(?:stemmer|stemme|røyster|røyst)?\s*(?:mot|imot|og)\s*(?P<votes_against>\d{1,3})\s*"
    r"(?:\([^)]*\)\s*)?(?:stemmer|stemme|røyster|røyst|i ?mot)?",
    re.IGNORECASE,
)
COUNTED = re.compile(r"stemme|røyst|(?:vedt|forkast|falt).{0,20}med", re.IGNORECASE)
"""Words by which two numbers are votes: 'stemmer', 'forkastet med 35 mot 1'; not 'møte 3 og 4'."""
_NUMBER_WORDS = ("en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti")
_COUNTS = {word: count for count, word in enumerate(_NUMBER_WORDS, start=1)} | {
    "én": 1,
    "ei": 1,
    "éi": 1,
    "éin": 1,
    "ein": 1,
    "syv": 7,
}
_COUNT = rf"(?:\d{{1,3}}|(?:{'|'.join(_COUNTS)})\b)"
AGAINST_ONLY = re.compile(
    rf"(?:(?:vedtatt|vedteke[nt]?|vedtak|godkjen[td]) \(?|^\s*)"
    rf"mot (?P<votes_against>{_COUNT}) (?:stemmer?|røyst(?:er)?)\b",
    re.IGNORECASE,
)
"""'Vedtatt mot 2 stemmer', 'Mot 2 stemmer.' as a line; at a label: 'Styrets vedtak mot en stemme'."""
FELL = re.compile(
    r"\b(?:falt|fall|forkast(?:et|a)|nedstemt|nedrøysta|ikk[ej]e? (?:vedtatt|vedteken|vedteke))\b", re.IGNORECASE
)
"""Words by which a proposal was lost: 'Tilleggsforslaget falt med 8 mot 17 stemmer', nn 'Framlegget fall'."""
_VOTED_ON = (
    r"(?:(?:[\wæøåÆØÅ]+s |begge )?[\wæøåÆØÅ]*(?:forslag(?:et|ene|a)?|framlegg(?:et|a)?|innstilling(?:en|a)?)|"
    r"(?:[\wæøåÆØÅ]+s )?tilråding(?:a|en)|(?:innstillingens |innstillinga sitt )?(?:pkt\.|punkt) \d{1,2}|"
    r"vedtaket|det|saken|saka|dette)"
)
"""What is voted on: 'innstillingen', 'ordførerens forslag', 'tilleggsforslaget', 'pkt. 2'."""
VOTE_SENTENCE = re.compile(
    rf"^(?:{_VOTED_ON}(?:(?:,| og|, og| samt) {_VOTED_ON}){{0,4}}\s+)?"
    r"(?:ble |blei |vart |er |var )?"
    r"(?:\(?(?:enstemmig|enst\.|samrøystes|einstemmig)"
    r"(?: vedtatt| vedtek(?:e[nt]?|ne)| vedtak| tiltrådt| godkjent| godkjend)?\)?"
    rf"|mot {_COUNT} (?:stemmer?|røyst(?:er)?)(?: \([^)]*\))?"
    rf"|(?:vedtatt|vedtek(?:e[nt]?|ne)) (?:med|mot) {_COUNT}.*|vedtatt enst(?:emmig|\.))\.?$",
    re.IGNORECASE,
)
DONE = re.compile(
    r"\b(?:ble|blei|vart|er|blir|vert|tas|takast|godkjen(?:t|nes|d|nast)|utsettes|utsatt|utgår|tatt|teke|teken)\b",
    re.IGNORECASE,
)
"""Verbs of an unlabelled decision: 'Referatene ble tatt til orientering'."""
NOTHING = re.compile(
    r"(?:ingen|ingenting|intet|inkje|det (?:ble|blei|vart|var|er|kom) (?:ikkj?e|ingen))\b", re.IGNORECASE
)
"""What nobody decides by: 'Ingen saker ble meldt.'"""
_SENTENCE_END = re.compile(r"(?<=\w)[.!]\s+(?=[A-ZÆØÅ(])")


class Votes(Struct, frozen=True):
    """How something was voted on; None is what is not printed."""

    unanimous: bool | None = None
    votes_for: int | None = None
    votes_against: int | None = None


def outcome(text: str) -> Outcome:
    """What a point says shall happen; words inside «quotes» do not count where others tell."""
    bare = _QUOTED.sub("«»", text)
    for candidate in (bare, text) if bare != text else (text,):
        for kind, pattern in _PATTERNS:
            if pattern.search(candidate):
                return kind
    return Outcome.DIRECTED if assigns(bare) else Outcome.OTHER


def assigns(text: str) -> bool:
    """Whether a sentence tells what somebody does, who is told so by it: 'Arbeidsgruppen retter kartet'."""
    match = DONE_BY.match(text)
    if match is None or STATED.match(text, match.start("verb")):
        return False
    who = match["who"].split(" og ")
    return all(ASSIGNED.search(part) or (is_name(part) and is_given_name(part.split()[0])) for part in who)


def settles(text: str) -> bool:
    """Whether a sentence without a label settles something: 'Utvalet tek saka til vitande', 'Referatet er godkjent'."""
    return not NOTHING.match(text) and (outcome(text) is not Outcome.OTHER or bool(DONE.search(text)))


def votes(text: str) -> Votes:
    """The vote that a text tells of, as in 'Innstillingen ble vedtatt med 17 mot 8 stemmer'."""
    counted = VOTES.search(text) if COUNTED.search(text) else None
    if counted:
        return Votes(False, int(counted["votes_for"]), int(counted["votes_against"]))
    against = AGAINST_ONLY.search(text)
    if against:
        printed = against["votes_against"].lower()
        return Votes(False, None, _COUNTS.get(printed) or int(printed))
    return Votes(True) if UNANIMOUS.search(text) else Votes()


def carrying_first(voting: Sequence[str]) -> list[str]:
    """The sentences of what was said of the vote, the last first, those of proposals that fell behind all others.

    'Innstillingen ble vedtatt med 17 mot 8 stemmer. Tilleggsforslaget falt med 8 mot 17.' -> the first sentence first.
    """
    sentences = [sentence for text in reversed(voting) for sentence in reversed(_SENTENCE_END.split(text))]
    return sorted(sentences, key=lambda sentence: bool(FELL.search(sentence)))


def is_vote_sentence(text: str) -> bool:
    """Whether a line tells of the vote and nothing else, as 'Enstemmig vedtatt' or 'Vedtatt med 17 mot 8 stemmer'."""
    return bool(VOTE_SENTENCE.match(text.strip()))


def split_vote_sentence(text: str) -> int:
    """Where a sentence about the vote begins that ends a text, its length where none does.

    'Søknaden avslås. Vedtatt med 3 mot 2 stemmer.' is parted behind 'avslås.'
    """
    starts = (match.end() for match in _SENTENCE_END.finditer(text))
    return next((start for start in starts if is_vote_sentence(text[start:])), len(text))
