"""The patterns by which duties are found: the vocabulary's phrases, and its verbs in all their forms."""

import re
from collections.abc import Sequence

from extractors.vocabulary import tasks as words
from extractors.vocabulary.calendar import FULL_MONTHS

_FLAGS = re.IGNORECASE
_HEAD = r"(?<![\wæøå-])"


def _any(*alternatives: str) -> str:
    return rf"(?:{'|'.join(alternatives)})"


def _forms(stems: Sequence[str], endings: str) -> str:
    return rf"{_any(*stems)}{endings}\b"


_PRESENT, _INFINITIVE, _PASSIVE, _PARTICIPLE = "(?:er|ar)", "[ea]", "(?:es|ast|as)", "(?:et|t|te|d|dd|a|e)?"
VERB_BEHIND = re.compile(
    r" (?:[a-zæøå]{2,}(?:er|ar|es|ast)|skal|må|vil|kan|tar|tek|gir|gjev|ser|legg|set|får|blir|vert)\b"
)
_BE = r"(?:vert|blir|bli|verte)(?: [\wæøå]+){0,2}?"
_FIRM = (*words.TASK_STEMS, *words.ACTOR_ONLY_STEMS)

ACTIVE = re.compile(_HEAD + _any(*words.ACTIVE_PHRASES, _forms(_FIRM, _PRESENT)), _FLAGS)
ACTIVE_DATED = re.compile(_HEAD + _forms(words.DATED_STEMS, _PRESENT), _FLAGS)
PASSIVE = re.compile(
    _HEAD
    + _any(
        *words.PASSIVE_PHRASES,
        _forms(words.TASK_STEMS, _PASSIVE),
        rf"{_BE} {_any(*words.PARTICIPLE_PHRASES, _forms(words.TASK_STEMS, _PARTICIPLE))}",
    ),
    _FLAGS,
)
PASSIVE_DATED = re.compile(
    _HEAD
    + _any(
        _forms((*words.DATED_STEMS, "vedta", "vedtak"), "(?:es|ast|as|s|st)"),
        rf"{_BE} {_any(_forms(words.DATED_STEMS, _PARTICIPLE), 'vedt(?:att|eke|eken)')}",
    ),
    _FLAGS,
)
_TO_DO = _any(*words.INFINITIVE_PHRASES, _forms(_FIRM, _INFINITIVE), _forms(words.COMMISSIONED_STEMS, "e?"))
MODAL = re.compile(rf"{_HEAD}{words.MODALS} (?P<between>(?:\S+ ){{0,6}}?){_TO_DO}", _FLAGS)
MODAL_DATED = re.compile(
    rf"{_HEAD}{words.MODALS} (?P<between>(?:\S+ ){{0,6}}?){_forms(words.DATED_STEMS, _INFINITIVE)}", _FLAGS
)
BARE = re.compile(rf"^{_any(*words.INFINITIVE_PHRASES, _forms(words.TASK_STEMS, _INFINITIVE))}", _FLAGS)
"""A task put in two words: 'Følge opp avtalen'."""
ASKED = re.compile(_HEAD + words.ASKED, _FLAGS)
ASKING = re.compile(_HEAD + words.ASKING, _FLAGS)
URGING = re.compile(_HEAD + words.URGING, _FLAGS)
COMMISSIONED = re.compile(_HEAD + words.COMMISSIONED, _FLAGS)
COMMISSIONING = re.compile(_HEAD + words.COMMISSIONING, _FLAGS)
WISHED = re.compile(_HEAD + words.WISHED, _FLAGS)
DEADLINE_SET = re.compile(_HEAD + words.DEADLINE_SET, _FLAGS)
WANTED = re.compile(rf"{_HEAD}{words.WANTED}\b(?: om)? at ", _FLAGS)
AGREED = re.compile(rf"{_HEAD}{words.AGREED}{_TO_DO}", _FLAGS)
IN_PLACE = re.compile(_HEAD + words.IN_PLACE, _FLAGS)
POSTPONED = re.compile(_HEAD + words.POSTPONED, _FLAGS)

_NOT = r"(?:ikke(?! senere enn)|ikkje(?! seinare enn)|ingen)\b"
NEGATION = re.compile(rf"\b{_NOT}", _FLAGS)
NEGATED = re.compile(rf"^\W*(?:[\wæøå]+ ){{0,2}}{_NOT}", _FLAGS)
"""'følges ' + 'ikke opp', not 'svarer ' + 'ikke senere enn 1. mai'."""
STANDING = re.compile(words.STANDING, _FLAGS)
RECURRING = re.compile(words.RECURRING, _FLAGS)
SUBORDINATE = re.compile(words.SUBORDINATE, _FLAGS)
TOLD_BEFORE = re.compile(words.TOLD_BEFORE, _FLAGS)
BODY_NOUN = re.compile(words.BODY_NOUN, _FLAGS)
CASE = re.compile(r"sak(?:en|a)? (?:nr\.? )?\d", _FLAGS)
THEN = re.compile(
    rf"\b(?:i|den|av|på|frå|fra) (?:\w+ )?(?:{'|'.join(sorted(FULL_MONTHS))}|\d{{1,2}}\.|20\d\d|fjor)", _FLAGS
)
"""'i november', 'den 8. juni', 'i 2022'."""
CARED_FOR = re.compile(words.CARED_FOR, _FLAGS)
CONDITION = re.compile(words.CONDITION, _FLAGS)
HELD_OPEN = re.compile(words.HELD_OPEN, _FLAGS)
RELATIVE = re.compile(r"^(?P<head>.+?),? som [^,]+,?$")
"""'Kommuner som ikke har fattet vedtak,'."""
WHO_SHALL = re.compile(r"\b(?:en|ei|et|eit|ny|nytt) (?P<who>[\wæøåÆØÅ -]+?),? som $")
"""'Det opprettes en arbeidsgruppe som ' + 'skal utrede ...'."""
FINITE = re.compile(r"\b(?:[\wæøå]{3,}(?:es|ast|er)|tas|tar|tek)\b", _FLAGS)
"""What looks like a verb, behind which 'og' may open with another subject."""
ASIDE = re.compile(rf"(?:,? (?:{'|'.join(words.ASIDE)}))+,?$", _FLAGS)
ASKS_FOR = re.compile(rf"(?: (?:{'|'.join(words.ASIDE)}))* om\b(?P<at> at )?", _FLAGS)
"""SSU ber + ' samtidig om' + ny status, SSU ber + ' om at ' + FSU lager utkast."""
ASKED_TO = re.compile(
    r",? (?:om\b|å\b|til å\b|innen\b|snarest\b|også\b|i oppdrag\b|[a-zæøå]+e\b|(?:ta|gi|gje|se|sjå|gå|få|stå|bli)\b)"
)
URGED_TO = re.compile(r",? (?:til|om|å)\b")
AGENT = re.compile(r"^(?: (?!av\b)[\wæøå]+){0,2} av (?=\S)", _FLAGS)
"""Behind a passive verb, before who does it: 'utarbeides' + ' av ' + sekretariatet."""
