"""Whose case a number names: the body that its sentence gives it.

'FSU-sak 16/23', 'sak 2022.06 i SSU', 'FSU anbefalte i sak 13/22', 'PM, Sak 2022.8', 'PM ga i mai ..., jf. sak 4/22'.
"""

import re

from msgspec import Struct

from extractors.language.acting import (
    ACTED_IN_CASE,
    DID_IN_CASE,
    IN_CASE_FIRST,
    LONGEST_JOIN,
    OPENS_SENTENCE,
    VERB_BETWEEN,
)
from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention
from extractors.language.meeting_dates import dates_behind
from extractors.language.reading import Reading, nearby, number_style
from extractors.vocabulary.bodies import SERIES_BODIES
from extractors.vocabulary.cases import TREATED_IN, WORDS_AFTER_CASE, WORDS_BEFORE_CASE
from models.facts import Body

MOST_WORDS = 7  # between a body and its case
SENTENCE_MARK = 12  # characters before a sentence or clause in which its stop, a blank and a small word stand
FARTHEST_BODY = 1000  # characters before a case in which its body is looked for: a long sentence

BEHIND = re.compile(
    rf"^[\s,]*(?:\([^)]{{0,40}}\)\s*)?(?:{'|'.join(WORDS_AFTER_CASE)})\s+(?:møtet? i )?$", re.IGNORECASE
)
"""Between a case number and the body behind it: sak 2022.06 + ' i ' + SSU."""
TREATED = re.compile(rf"^ (?:{TREATED_IN}) $", re.IGNORECASE)
"""The same in a whole sentence: sak 12/24 + ' ble behandlet i ' + SSU, where the paper numbers its own unlike."""
ADDED = re.compile(r"^(?:,\s+| \()$")
"""Between a case number and a body that is added to it: sak 2022.06 + ', ' + SSU; sak 2022.06 + ' (' + SSU + ')'."""
ENDS = re.compile(r"\s*(?:[.,;:)]|$)")
"""Behind a body that is added: no verb whose subject it is."""
BEFORE = re.compile(
    r"^(?:s|’s| sin| sitt| sine| si)?[\s,:(–-]*(?:-?(?:møte\w*)\s*)?"  # 'PMs', 'SSU-møtet'
    rf"(?:(?:{'|'.join(WORDS_BEFORE_CASE)}|,|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}},?|(?:fra|frå) \d{{4}})[\s,:]*)"
    rf"{{0,{MOST_WORDS}}}\(?$",
    re.IGNORECASE,
)
"""Between a body and the case number behind it: PM + ', ' + Sak 2022.8, bystyret + ' fra 2016 (' + sak 4/16."""
DAY_JOIN = re.compile(r"[,(\s]*(?:jfr?\.?|jamfør|under|som)?\s*", re.IGNORECASE)
LONGEST_DAY_JOIN = 12  # characters
OWNS = re.compile(r"(?:s|'s| sin| sitt| si)? (?:vedtak i )?sak", re.IGNORECASE)
TREATED_AT = re.compile(
    r" ?,? ?(?:behandlet|behandla|drøftet|drøfta|vedtok|godkjente|godkjende|besluttet|beslutta|handsama)\b"
    r"(?:[^.;()]|\bbl\.a\.|(?<=\d)\.)*\($"
)
"""Between a body, its day taken out, and a case in brackets: SSU 3. mai + ' behandlet avtalen (' + sak 5/14."""
CITING = re.compile(r"(?:(?:jf\.?|jfr\.?|jamfør|se|cf\.|jevnfør)(?: også| òg)? (?:vedtak i )?|\()$", re.IGNORECASE)
"""Before a case of the meeting named earlier in the sentence: 'PM ga i mai myndighet, jf. ' + sak 2022/04."""
IN_ITS_OWN_CASE = re.compile(r"^[^.;]{0,120}?\b(?:i|under) (?:sin|sitt|si)(?: egen| eigen| eiga?)? $", re.IGNORECASE)
"""A body + ' har drøftet det samme i sin ' + sak 13/22, whatever it did there."""
ITS_OWN_BEFORE = re.compile(
    r"\b(?P<noun>utvalg|utval|råd|nemnd|komite)(?:et|a|en)(?:s| sitt| sin| si) "
    r"(?:eget|egen|eige|eigen|eiga|tidligere|tidlegare) (?:[\wæøå]+ ){0,3}(?:i|under) $",
    re.IGNORECASE,
)
"""Before a case of the body that the text has spoken of: 'utvalet sitt eige vedtak i ' + sak 22/10."""
GOT = re.compile(r"^ (?:fikk|fekk)\b[^.;]*$", re.IGNORECASE)
GIVEN_BEHIND = re.compile(r" (?:i (?:oppdrag|oppg[aå]ve)|mandat|fullmakt|myndighe(?:t|it)|ansvar)\b", re.IGNORECASE)
"""Around a case in which another gave a body something to do: FSU + ' fikk i ' + sak 12/22 + ' i oppdrag å ...'."""
CODE_BEHIND = re.compile(r"[A-Z]{2,3}(?=[ -]?\d)")
"""The code of a series between the word for a case and its number: 'sak ' + KST + ' 19/98'."""
_CITING_STOP = re.compile(r"\bjfr?\.")


class CaseWords(Struct, frozen=True):
    """A case word with its numbers: word at start..word_end, numbers up to `end`; `code` stands before it ('KST-')."""

    start: int
    word_end: int
    end: int
    code: str = ""


class Owned(Struct, frozen=True):
    """The body of a case, and start and end of the words that name both; body None where the sentence names none.

    `date`: when the body acted, for a case without a year: 'FSU-møtet 3. februar vedtok planen i ' + sak 7.
    """

    body: Body | None
    start: int
    end: int
    date: DateMention | None = None


def owner(reading: Reading, case: CaseWords) -> Owned:
    """The body that a sentence gives a case; the nearest wording wins."""
    first = case.start - FARTHEST_BODY
    before = [mention for mention in reading.bodies if first <= mention.end <= case.start]
    return (
        _in_word(reading, case)
        or _behind(reading, case)
        or _acting(reading, case, before)
        or _cited(reading, case, before)
        or _its_own(reading, case, before)
        or _right_before(reading, case, before)
        or _coded(reading, case)
        or Owned(None, case.start, case.end, _day_before(reading, case))
    )


def _day_before(reading: Reading, case: CaseWords) -> DateMention | None:
    """The day of the meeting named right before a case: 'utsatt i møtet 8. november 2013, jf. ' + sak 4."""
    dated = (date for date in reading.dates if case.start - LONGEST_DAY_JOIN <= date.end <= case.start)
    return next((date for date in dated if DAY_JOIN.fullmatch(reading.text, date.end, case.start)), None)


def _in_word(reading: Reading, case: CaseWords) -> Owned | None:
    """'FSU-sak 16/23', 'kommunestyresak 34', 'K-sak 19/98', 'k.sak 19/98'."""
    inside = [mention.body for mention in reading.bodies if case.start <= mention.start < case.word_end]
    body = series_body(reading, case.code.rstrip("-.").upper()) or next(iter(inside), None)
    return Owned(body, case.start, case.end) if body else None


def _coded(reading: Reading, case: CaseWords) -> Owned | None:
    """'sak KST 19/98', where no other words tell."""
    code = CODE_BEHIND.match(reading.text, case.word_end)
    body = series_body(reading, code[0]) if code else None
    return Owned(body, case.start, case.end) if body else None


def series_body(reading: Reading, code: str) -> Body | None:
    """The body whose the series with a code is; None where the paper's own cases have it."""
    name = None if code in reading.own_codes else SERIES_BODIES.get(code.upper())
    return Body(name) if name else None


def _behind(reading: Reading, case: CaseWords) -> Owned | None:
    """'sak 2022.06 i SSU', with the day behind the body."""
    mention = next((mention for mention in reading.bodies if mention.start >= case.end), None)
    if mention is None or _is_owner(reading, mention):
        return None
    gap = reading.text[case.end : mention.start]
    days = dates_behind(reading, mention)
    end = days[0].end if days else mention.end
    is_foreign = number_style(reading.text[case.start : case.end]) not in reading.own_styles
    if (
        BEHIND.match(gap)
        or (is_foreign and TREATED.match(gap))
        or (VERB_BETWEEN.match(gap) and IN_CASE_FIRST.search(reading.text, nearby(case.start), case.start))
        or (ADDED.match(gap) and (days or ENDS.match(reading.text, end)))
    ):
        return Owned(mention.body, case.start, end)
    return None


def _is_owner(reading: Reading, mention: BodyMention) -> bool:
    """Whether a body owns a case of its own behind it: 'sak 4/02, ' + teknisk styre + 's sak 29/01'."""
    return bool(OWNS.match(reading.text, mention.end))


def _acting(reading: Reading, case: CaseWords, before: list[BodyMention]) -> Owned | None:
    """'FSU anbefalte i sak 13/22', 'Formannskapet inngikk avtalen i sak 13/22'."""
    for mention in reversed(before):
        between = _between(reading, mention, case.start)
        if GOT.match(between) and GIVEN_BEHIND.match(reading.text, case.end):
            return None  # whoever gave it
        opens = OPENS_SENTENCE.search(reading.text, max(0, mention.start - SENTENCE_MARK), mention.start)
        own = IN_ITS_OWN_CASE.match(between)
        if own or ACTED_IN_CASE.match(between) or (opens and DID_IN_CASE.match(between)):
            days = [date for date in dates_behind(reading, mention) if date.end <= case.start]
            return Owned(mention.body, case.start, case.end, days[0] if days else None)
    return _treated(reading, case, before)


def _treated(reading: Reading, case: CaseWords, before: list[BodyMention]) -> Owned | None:
    """'SSU 3. mai 2014 behandlet avtalen (sak 5/14)': only where the last body before it has a day of its own."""
    if not before or not TREATED_AT.match(_between(reading, before[-1], case.start)):
        return None
    days = [date for date in dates_behind(reading, before[-1]) if date.end <= case.start]
    return Owned(before[-1].body, case.start, case.end, days[0]) if days else None


def _cited(reading: Reading, case: CaseWords, before: list[BodyMention]) -> Owned | None:
    """'PM ga i mai myndighet, jf. sak 2022/04': of the meeting named before, if numbered unlike the section's own."""
    text = reading.text
    if not before or not _is_cited(text, case) or "." in _between(reading, before[-1], case.start):
        return None
    dated = [mention for mention in before if dates_behind(reading, mention)]
    if not dated or number_style(text[case.start : case.end]) in reading.own_styles:
        return None
    return Owned(dated[-1].body, case.start, case.end)


def _is_cited(text: str, case: CaseWords) -> bool:
    """Whether a case is named as a source: ', jf. ' + sak 2022/04."""
    return bool(CITING.search(text[nearby(case.start) : case.start]))


def _its_own(reading: Reading, case: CaseWords, before: list[BodyMention]) -> Owned | None:
    """'utvalets eige vedtak i sak 22/10': of the body named before it whose name ends so."""
    own = ITS_OWN_BEFORE.search(reading.text, nearby(case.start), case.start)
    named = [mention for mention in before if own and mention.end <= own.start()]
    like = [mention for mention in named if own and _ends_in(reading.text[mention.start : mention.end], own["noun"])]
    return Owned(like[-1].body, case.start, case.end) if like else None


def _ends_in(name: str, noun: str) -> bool:
    """Whether a body's name ends in a noun, definite or not: 'Vei- og miljøutvalet' in 'utval'."""
    return re.search(rf"{noun}(?:et|a|en)?$", name, re.IGNORECASE) is not None


def _right_before(reading: Reading, case: CaseWords, before: list[BodyMention]) -> Owned | None:
    """'PM, Sak 2022.8', 'Formannskapets sak 0052/04', 'styrets vedtak 25. august 2010, sak 97/10'."""
    if not before or case.start - before[-1].end > LONGEST_JOIN:
        return None
    last = before[-1]
    if BEFORE.match(reading.text[last.end : case.start]):
        return Owned(last.body, last.start, case.end)
    if BEFORE.match(_between(reading, last, case.start)) and not _is_cited(reading.text, case):
        return Owned(last.body, last.start, case.end)
    return None


def _between(reading: Reading, body: BodyMention, start: int) -> str:
    """The text between a body and a case, its dates taken out, so that a full stop there ends a sentence."""
    text = reading.text[body.end : start]
    for date in reversed([date for date in reading.dates if body.end <= date.start and date.end <= start]):
        text = text[: date.start - body.end] + text[date.end - body.end :]
    return _CITING_STOP.sub("jf", text)
