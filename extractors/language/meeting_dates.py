"""The dates behind a body that say when it met: 'SSU 23.11.23', 'SSU i mars og mai 2024', 'FSU 3/5, 6/9 og 8/11'."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from extractors.language.acting import ACTED_ON_DAY, ACTED_THEN, ACTS_LATER, LONGEST_WORDED_JOIN
from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.reading import Reading, nearby
from extractors.vocabulary.meetings import GATHERINGS, PAPERS_BEFORE_BODY, WORDS_BEFORE_DATE

_FLAGS = re.IGNORECASE
MOST_WORDS = 5  # between a body and its date
JOIN = re.compile(
    r"^(?:s|en)?(?:[ -]?møte(?:t|r|ne)?s?)?"  # the end of the body's own word: 's', '-møtet'
    r"(?:\.(?= (?:møte)?(?:referat|protokoll|bok)\b))?"  # 'Kontrollutvalget. Protokoll 3. mai', as journals print it
    rf"[\s,(:–-]*(?:(?:{'|'.join(WORDS_BEFORE_DATE)})[\s,(:–-]*){{0,{MOST_WORDS}}}$",
    _FLAGS,
)
"""Between a body and the date behind it: SSU + ' sitt møte ' + 29.02.24, PM + ' gav i ' + oktober 2022."""
IN_ITS_MEETING = re.compile(
    r"^[^.;]{0,70}? (?:i|til|på|innen|innan|før) (?:(?:sitt|sin) )?(?:neste |kommende |komande )?møtet?(?: den)? $",
    _FLAGS,
)
"""Between a body and a date: 'BRS' + ' bes oppnevne to medlemmer i sitt møte ' + 4. mai."""
DATE_LIST = re.compile(r"^\s*(?:,|og|samt|,? ?og)\s*(?:i )?$")
"""Between two dates of a list: 'FSU 3/5, 6/9 og 8/11', 'SSU i mars og mai 2024'."""
SINCE = re.compile(r"\b(?:fra|frå|datert)(?: den)? $")
"""Between a body and a day that is a paper's, or that begins something: 'brev fra SSU datert ' + 12. mars."""
PAPER_BEFORE = re.compile(PAPERS_BEFORE_BODY, _FLAGS)
GATHERED = re.compile(GATHERINGS, _FLAGS)
ASKED_FOR = re.compile(r"\b(?:ba|bad|ber|bedt|bede) om\b|\bmøter\b", _FLAGS)
"""Between a body and a month or year that is what it asked for, or counted: 'SSU ba om svar i ' + mars 2024."""
_IN = re.compile(r"\bi\s*$")


def dates_behind(reading: Reading, body: BodyMention) -> list[DateMention]:
    """The date behind a body, and the days or months listed behind it; [] where none is the body's.

    The year behind the last one of a list holds for all.
    """
    text = reading.text
    limit = min((mention.start for mention in reading.bodies if mention.start > body.start), default=len(text))
    found = [moved(date, body.end) for date in find_dates(text[body.end : limit], slashes=True)]
    if not found or not _is_of(found[0], text, body):
        return []
    dates = found[:1]
    for date in found[1:]:
        is_listed = date.precision is dates[0].precision <= Precision.MONTH
        if not is_listed or not DATE_LIST.match(text[dates[-1].end : date.start]):
            break
        dates.append(date)
    return with_last_year(dates)


def with_last_year(dates: Sequence[DateMention]) -> list[DateMention]:
    """Dates in order, those without a year in that of the next which has one, or the year before: they only go up."""
    dated: list[DateMention] = []
    later: DateMention | None = None
    for date in reversed(dates):
        if later and later.has_year and not date.has_year:
            same_year = date.in_year(later.first.year)
            date = same_year if same_year.first <= later.first else date.in_year(later.first.year - 1)  # noqa: PLW2901
        dated.append(date)
        later = date
    return dated[::-1]


def moved(date: DateMention, by: int) -> DateMention:
    """A date found in a part of a text that begins at character `by`."""
    return replace(date, start=date.start + by, end=date.end + by)


def _is_of(date: DateMention, text: str, body: BodyMention) -> bool:
    """Whether the words between a body and the first date behind it say that the body met then."""
    gap = text[body.end : date.start]
    if len(gap) > LONGEST_WORDED_JOIN or _is_anothers(date, text, body, gap):
        return False
    acted = ACTED_ON_DAY if date.precision is Precision.DAY else ACTED_THEN
    joined = JOIN.match(gap) or acted.match(gap) or ACTS_LATER.match(gap) or IN_ITS_MEETING.match(gap)
    return bool(joined) and _precise_enough(date, text, body, gap)


def _is_anothers(date: DateMention, text: str, body: BodyMention, gap: str) -> bool:
    """Whether a date is a letter's, a course's, the beginning of something, or what the body asked for."""
    if GATHERED.search(text, nearby(body.start), body.start):
        return True
    if date.precision is Precision.DAY:
        return bool(SINCE.search(gap)) and "møte" not in gap and not PAPER_BEFORE.search(text[: body.start])
    return bool(ASKED_FOR.search(gap)) and not JOIN.match(gap)


def _precise_enough(date: DateMention, text: str, body: BodyMention, gap: str) -> bool:
    """Whether a date is enough to name a meeting.

    A year is only where the words name a meeting ('partnerskapsmøtet i 2024', not 'møteplan SSU 2024'), a day with a
    slash ('2/5') only behind an abbreviation or the word 'møte'.
    """
    says_meeting = "møte" in text[body.start : date.start].lower()
    if date.precision is Precision.YEAR:
        return says_meeting or bool(_IN.search(gap))
    if "/" in text[date.start : date.end]:
        return body.abbreviated or says_meeting
    return True
