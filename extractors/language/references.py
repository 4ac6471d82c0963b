"""Mentions of cases and meetings in running text: which words name a target, before anything is resolved.

Cases: 'sak 2024/07', 'SSU 2023.30', 'FSU-sak 16.2023', 'PM, Sak 2023.9', 'sak 2025.07 i SSU', 'sak 43, 44 og 46/12',
'kommunestyresak 34'. Meetings: 'SSU 23.11.23', 'partnerskapsmøtet i 2024', 'SSU i november', 'FSU 2/5, 5/9 og 7/11'.
"""

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.language.bodies import BodyMention
from extractors.language.dates import DateMention, Precision, find_dates
from extractors.language.numbers import CASE_NUMBER, find_case_numbers
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.calendar import FULL_MONTHS
from models.facts import Body

CASE_WORD = re.compile(
    # 'sak', 'saker', 'saksnr.', 'styresak', 'SSU-sak', 'kommunestyresak'; not 'arkivsak' or 'saken 2024'
    r"(?<![\wæøå])(?P<before>(?:[\wæøåÆØÅ]+-|[\wæøå]*(?:styre|utvalgs|utvals|møte|skaps|tings|råds))?)"
    r"[Ss][Aa][Kk](?:er|ene|snr|s?nummer|s nr)?\.?(?: ?nr\.?)?:? ?(?=(?:[A-Z]{2,3}[ -]?)?\d)"
)
DECOYS = re.compile(
    r"(?:arkiv\w*|journal\w*|j\.? ?nr|ephorte|p360|vår ref\w*|dykkar ref\w*|deres ref\w*|gnr|bnr|g\.?nr|NOU|Meld\. ?St|Innst|Prop|Rundskriv|LOV-|§|"
    r"kapittel|kap\.|tlf|telefon|org\.? ?nr|konto\w*|personal\w*|saksmappe|dok(?:ument)?\.? ?nr|løpenr)\.?:? ?$",
    re.IGNORECASE,
)
"""What stands right before a number pair that is no case number."""

LIST_ITEM = re.compile(
    r"\s*(?P<join>,|og|samt|-|–|til|t\.o\.m\.)\s*(?P<number>(?:[A-Z]{2,3} ?)?\d{1,4}(?: ?[./-] ?\d{1,4})?)(?![\d/]|\.\d|\s*(?:%|kroner|kr\b|stemmer|pasient))"
)
BODY_BEHIND = re.compile(
    r"^[\s,]*(?:\([^)]{0,40}\)\s*)?(?:i|for|fra|frå|av|behandlet i|behandla i|vedtatt i|fra møte i|,)\s+(?:møte i )?$",
    re.IGNORECASE,
)
"""Between a case number and the body behind it: 'sak 2025.07 i SSU'."""
BODY_BEFORE = re.compile(
    r"^(?:s|sin|sitt|sine)?[\s,:(–-]*(?:-?(?:møte\w*)\s*)?(?:(?:i|den|av|på|møte\w*|vedtok|vedtak|behandlet|behandla|handsama|besluttet|drøftet|gjorde|"
    r"godkjente|har|hadde|fattet|orientert|under|referat|protokoll|tidligere|også|om|denne|dette|saken|følgende|oppfølging|til|jf\.?|,|\d{1,2}\.\d{1,2}\.\d{2,4},?)"
    r"[\s,:]*){0,7}$",
    re.IGNORECASE,
)
"""Between a body and the case number behind it: 'PM, Sak 2023.9', 'Formannskapet behandlet i sak 12/23'."""

_PAST_VERBS = (
    r"(?:vedtok|besluttet|bestemte|godkjente|behandlet|behandla|handsama|drøftet|drøfta|opprettet|oppretta|etablerte|justerte|endret|endra|anbefalte|"
    r"sluttet(?: seg)?|slutta(?: seg)?|ga|gav|fikk|fekk|ba|bad|oppnevnte|valgte|utsatte|utsette|avslo|støttet|støtta|fastsatte|startet|starta|uttalte|"
    r"orienterte|konkluderte|samtykket|tilrådde|innstilte|oversendte|satte ned|tok|gjorde|fattet|fatta|hadde|har [\wæøå]+t|har [\wæøå]+tt)"
)
"""What a body did; between its name and when or in which case it did so."""
ACTED_IN_CASE = re.compile(
    rf"^\)?(?: \([A-ZÆØÅ]+\))?(?: i [A-ZÆØÅ][\wæøåÆØÅ ]{{2,40}}(?:HF|kommune))? {_PAST_VERBS}\b[^.;]{{0,90}}?(?:\bi|\bunder|,|\(|\bmed) ?$",
    re.IGNORECASE,
)
"""Between a body and a case word: 'FSU anbefalte i sak 13/22', 'Rådet har uttalt seg i sak 07-23', '... i møte 11.04.24, sak 10/24'."""
ACTED_THEN = re.compile(rf"^(?: \([A-ZÆØÅ]+\))? {_PAST_VERBS}(?: [\wæøå]+){{0,5}}? i $", re.IGNORECASE)
"""Between a body and a month: 'SSU behandlet forslaget i november'."""
ACTED_ON_DAY = re.compile(rf"^(?: \([A-ZÆØÅ]+\))? {_PAST_VERBS} (?:i møte )?(?:den )?$", re.IGNORECASE)
"""Between a body and a day: 'Partnerskapsmøtet etablerte 12. mai 2022'."""
CITING = re.compile(r"(?:(?:jf\.?|jfr\.?|jamfør|se|cf\.|jevnfør)(?: også| òg)? (?:vedtak i )?|\()$", re.IGNORECASE)
"""Before a case number that belongs to the meeting named earlier in the sentence: 'PM ga i mai myndighet, jf. sak 2022/04'."""
GOES_ON = re.compile(r"^[^.;:]{0,30}?\b(?:og|samt)\b(?: [\wæøå]+){0,2}?(?: i)? $")
"""Between a case and a bare number of the same body: 'SSU-sak 2022.16 og endringen i 2023.5'."""
OWN_MEETINGS = re.compile(r"(?:Møtene|Møter|Møta|Møtedatoer|Møtedatoane|Møteplan(?:en)?|Neste møte)\b")
"""A sentence about the body's own meetings: 'Møtene legges til 26/1, 20/4 og 19/10'."""

_MEETING_JOIN = re.compile(
    r"^(?:s|en)?(?:[ -]?møte(?:t|r|ne)?s?)?[\s,(:–-]*(?:(?:sitt|sin|sine|si|møte(?:t|r|ne)?|i|den|for|på|av|fra|frå|til|våren|høsten|gav|ga|gjev|vedtok|besluttet|"
    r"neste|kommende|komande|siste|første|forrige|førre|ordinære|datert|dato|avholdt|holdt|holdes|haldast|avholdes|hadde|har|blir|er|vert|som|ble|vart|ekstraordinære|digitale|"
    r"mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag|referat|protokoll|gjennomført)[\s,(:–-]*){0,5}$",
    re.IGNORECASE,
)
"""Between a body and the date behind it: 'SSU sitt møte ' + 29.02.24, 'Partnerskapsmøte gav i ' + oktober 2022."""
_MEETING_JOIN_BACK = re.compile(
    r"^(?:[ -]?møte(?:t)?)?[\s,(]*(?:(?:i|til|for|hadde|holdt|møtte|møttes|ble|blei|vart|var|avholdt|digitalt|digitale|møte(?:t)?|av|det|sak|samlet|samla|om|et|eit|på)[\s,]*|"
    r"[\wæøåÆØÅ-]+ (?=.*(?:samlet|samla|møttes|avholdt|holdt)))*$",
    re.IGNORECASE,
)
"""Between a date and the body behind it: '12. mars ' + 'møtte ' + SSU."""
LONGEST_JOIN = 60  # characters between a body and its date
DATE_LIST = re.compile(r"^\s*(?:,|og|samt|,? ?og)\s*$")
OWN_MONTH = re.compile(r"(?:\bmøtet? i (?P<month>[a-z]+)\b|\b(?P<compound>[a-z]+)[- ]?møtet\b)")
"""The body's own meeting by its month: 'på møtet i januar', 'til oktober-møtet'."""
IN_ITS_MEETING = re.compile(
    r"^[^.;]{0,60}? i (?:sitt|sin) (?:neste |kommende |komande )?møte(?:t)?(?: den)? $", re.IGNORECASE
)
"""Between a body and a date: 'BRS bes oppnevne to medlemmer i sitt møte ' + 4. mai."""
OWN_MEETING = re.compile(
    r"(?:referat(?:et)?|protokoll(?:en)?|møtebok(?:a)?|vedtak|vedtatt|behandlet)(?: nr\.? ?\S+)? (?:fra|frå|av|i|for) (?:(?:forrige|siste|førre) )?"
    r"(?:møte(?:t)?|styremøte(?:t)?|utvalgsmøte(?:t)?)?[\s,]*(?:den )?$|\b(?:og|samt) referat $",
    re.IGNORECASE,
)
"""Before a date without a body: 'Referat fra møtet ' + 27. september 2013 is of the body whose paper it stands in."""


@dataclass(frozen=True, slots=True)
class Found:
    """Words at start..end that name a case (number set) or a meeting (date set)."""

    start: int
    end: int
    body: Body | None
    year: int | None = None
    number: int | None = None
    date: DateMention | None = None

    @property
    def is_case(self) -> bool:
        """A case, not a meeting."""
        return self.number is not None


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with what was found in it so far."""

    text: str
    bodies: Sequence[BodyMention]
    dates: Sequence[DateMention]
    year_first: bool = False
    own_styles: frozenset[str] = frozenset()  # how the section's own cases are numbered


def number_style(printed: str) -> str:
    """How a number is written, digits folded: '2024.7' and '2024.12' -> '9999.9', '07/24' -> '9/99'."""
    match = CASE_NUMBER.search(printed)
    if not match:
        return ""
    sides = [
        side if len(side) == 4 else "99" if side == match["second"] and len(side) == 2 else "9"
        for side in (match["first"], match["second"])
    ]
    return match["sign"].join("9999" if len(side) == 4 else side for side in sides)


def find_references(reading: Reading) -> list[Found]:
    """All mentions of cases and meetings in a text, in order, without overlaps; cases win."""
    found = list(_cases(reading))
    for meeting in _meetings(reading):
        if all(meeting.end <= other.start or meeting.start >= other.end for other in found):
            found.append(meeting)
    return sorted(found, key=lambda mention: mention.start)


def _cases(reading: Reading) -> Iterator[Found]:
    taken: list[tuple[int, int]] = []
    for match in CASE_WORD.finditer(reading.text):
        if _inside(match.start(), taken) or DECOYS.search(reading.text[: match.start()]):
            continue
        for found in _numbered(reading, match):
            taken.append((found.start, found.end))
            yield found
            yield from _following(reading, found, match)
    for body in reading.bodies:  # 'SSU 2023.30', 'Sp 59/12'
        numbers = [
            number
            for number in find_case_numbers(reading.text[body.end : body.end + 16], year_first=reading.year_first)
        ]
        if (
            numbers
            and re.fullmatch(r"[ ,:-]{0,2}", reading.text[body.end : body.end + numbers[0].start])
            and not numbers[0].weak
        ):
            start = body.end + numbers[0].start
            dated = any(date.start <= start < date.end for date in reading.dates if date.precision is Precision.DAY)
            if (
                not _inside(start, taken)
                and not dated
                and len(numbers[0].printed) > len("2/5")
                and not _is_day_list(numbers[0].printed, reading, body)
            ):
                yield Found(body.start, body.end + numbers[0].end, body.body, numbers[0].year, numbers[0].number)


def _inside(position: int, taken: list[tuple[int, int]]) -> bool:
    return any(start <= position < end for start, end in taken)


def _following(reading: Reading, found: Found, word: re.Match[str]) -> Iterator[Found]:
    """Bare numbers behind a case that go on with its body: '... og endringen i 2023.5'."""
    rest = reading.text[found.end : found.end + LONGEST_JOIN]
    for number in find_case_numbers(rest, year_first=reading.year_first)[:1]:
        if (
            str(number.year) in number.printed
            and GOES_ON.match(rest[: number.start])
            and not CASE_WORD.search(rest[: number.end])
        ):
            yield Found(found.end + number.start, found.end + number.end, found.body, number.year, number.number)


def _is_day_list(printed: str, reading: Reading, body: BodyMention) -> bool:
    """'FSU 7/11' in a list of days is a day; a year of four digits, or a padded number, is a case."""
    match = CASE_NUMBER.search(printed)
    return bool(
        match
        and "/" in printed
        and len(match["first"]) <= 2
        and int(match["second"]) <= 12
        and int(match["first"]) <= 31
    )


def _numbered(reading: Reading, word: re.Match[str]) -> Iterator[Found]:
    """The case numbers behind a case word: one, a list with one year, or a range."""
    text, position = reading.text, word.end()
    first = re.compile(r"(?:[A-Z]{2,3}[ -]?)?\d{1,4}(?: ?[./-] ?\d{1,4})?(?!\d)").match(text, position)
    if not first or re.match(r"\.\d{1,2}\.\d|[.:]\d{3}", text[first.end() : first.end() + 8]):
        return
    spans: list[tuple[int, int, str]] = [(word.start(), first.end(), "")]
    end = first.end()
    while item := LIST_ITEM.match(text, end):
        spans.append((item.start("number"), item.end(), item["join"]))
        end = item.end()
    numbers = [
        _parsed(text[start if index else position : stop], reading) for index, (start, stop, _) in enumerate(spans)
    ]
    while numbers and numbers[-1] is None:
        numbers.pop()
    year = next((number[0] for number in reversed(numbers) if number and number[0]), None)
    if len(numbers) > 1 and year is None:
        numbers = numbers[:1]
    body, start, stop = _body_of(reading, word, spans[len(numbers) - 1][1] if numbers else end)
    year = year or _year_near(reading, word.start(), stop)
    previous: int | None = None
    for index, number in enumerate(numbers):
        if number is None:
            continue
        if spans[index][2] in {"-", "–", "til", "t.o.m."} and previous is not None:
            for between in range(previous + 1, min(number[1], previous + 40)):
                yield Found(spans[index][0], spans[index][1], body, number[0] or year, between)
        previous = number[1]
        first_start = start if index == 0 else spans[index][0]
        last_end = stop if index == len(numbers) - 1 else spans[index][1]
        yield Found(first_start, last_end, body, number[0] or year, number[1])


def _parsed(printed: str, reading: Reading) -> tuple[int | None, int] | None:
    numbers = find_case_numbers(printed, year_first=reading.year_first)
    if numbers:
        return numbers[0].year, numbers[0].number
    bare = re.fullmatch(r"\D*(\d{1,3})", printed.strip())
    return (None, int(bare[1])) if bare and int(bare[1]) > 0 else None


def _body_of(reading: Reading, word: re.Match[str], end: int) -> tuple[Body | None, int, int]:
    """The body that the sentence gives a case, and how far the mention then reaches; None where it names none."""
    text = reading.text
    inside = [mention for mention in reading.bodies if word.start() <= mention.start < word.end()]
    if inside:
        return inside[0].body, word.start(), end
    for mention in reading.bodies:
        if mention.start >= end and BODY_BEHIND.match(text[end : mention.start]):
            stop = mention.end
            behind = [date for date in reading.dates if mention.end <= date.start <= mention.end + 4]
            return mention.body, word.start(), behind[0].end if behind else stop
    before = [mention for mention in reading.bodies if mention.end <= word.start()]
    for mention in reversed(before):
        if ACTED_IN_CASE.match(_between(reading, mention, word.start())):
            return mention.body, word.start(), end
    if before and CITING.search(text[: word.start()]) and "." not in _between(reading, before[-1], word.start()):
        dated = [mention for mention in before if _dates_behind(reading, mention)]
        if dated and number_style(text[word.start() : end]) not in reading.own_styles:
            return dated[-1].body, word.start(), end
    if (
        before
        and word.start() - before[-1].end <= LONGEST_JOIN
        and BODY_BEFORE.match(text[before[-1].end : word.start()])
    ):
        return before[-1].body, before[-1].start, end
    return None, word.start(), end


def _between(reading: Reading, body: BodyMention, start: int) -> str:
    """The text between a body and a case, its dates taken out, so that a full stop there ends a sentence."""
    text = reading.text[body.end : start]
    for date in reversed([date for date in reading.dates if body.end <= date.start and date.end <= start]):
        text = text[: date.start - body.end] + text[date.end - body.end :]
    return re.sub(r"\bjfr?\.", "jf", text)


def _year_near(reading: Reading, start: int, end: int) -> int | None:
    """The year of a day right beside a case number without one: 'i møte 22.01.2021 sak 2'."""
    for date in reading.dates:
        if (
            date.has_year
            and date.precision is Precision.DAY
            and (0 <= start - date.end <= 12 or 0 <= date.start - end <= 12)
        ):
            return date.first.year
    return None


def _meetings(reading: Reading) -> Iterator[Found]:
    used: set[int] = set()
    for body in reading.bodies:
        dates = _dates_behind(reading, body)
        if not dates:
            continue
        for index, date in enumerate(dates):
            used.add(date.start)
            yield Found(body.start if index == 0 else date.start, date.end, body.body, date=date)
    for body in reading.bodies:
        before = [date for date in reading.dates if date.end <= body.start and date.precision <= Precision.MONTH]
        if not before or before[-1].start in used or body.start - before[-1].end > LONGEST_JOIN + 20:
            continue
        if _MEETING_JOIN_BACK.match(reading.text[before[-1].end : body.start]) and not _dates_behind(reading, body):
            used.add(before[-1].start)
            yield Found(before[-1].start, body.end, body.body, date=before[-1])
    for date in reading.dates:
        if date.precision is not Precision.DAY or date.start in used:
            continue
        if OWN_MEETING.search(reading.text[: date.start]):
            used.add(date.start)
            yield Found(date.start, date.end, _reported_body(reading, date.start), date=date)
    yield from _own_meetings(reading, used)
    yield from _own_months(reading, used)


def _reported_body(reading: Reading, start: int) -> Body | None:
    """The body named just before 'referat' + day, as in 'FSU-sak 14/22 og referat 26.01.23'."""
    before = [body for body in reading.bodies if body.end <= start and start - body.end <= LONGEST_JOIN]
    joined = before and re.search(r"\b(?:og|samt) referat $", reading.text[before[-1].end : start])
    return before[-1].body if joined else None


def _own_months(reading: Reading, used: set[int]) -> Iterator[Found]:
    """The body's own meeting by its month, in a text that names no body there."""
    for match in OWN_MONTH.finditer(reading.text):
        word = match["month"] or match["compound"]
        near = any(
            0 <= match.start() - body.end <= 8 or match.start() <= body.start < match.end() + 8
            for body in reading.bodies
        )  # noqa: PLR2004
        if word not in FULL_MONTHS or near or any(match.start() <= start < match.end() for start in used):
            continue
        for date in find_dates(word):
            yield Found(match.start(), match.end(), None, date=replace(date, start=match.start(), end=match.end()))


def _own_meetings(reading: Reading, used: set[int]) -> Iterator[Found]:
    """Days of the body's own meetings, in a sentence that names no other body."""
    for start, end in sentence_spans(reading.text):
        sentence = reading.text[start:end].rstrip(".")
        if any(start <= body.start < end for body in reading.bodies) or not OWN_MEETINGS.match(sentence):
            continue
        dates = find_dates(sentence, slashes=True)
        year = next((date.first.year for date in dates if date.precision is Precision.YEAR and date.has_year), None)
        for date in dates:
            moved = _moved(date if date.has_year or year is None else date.in_year(year), start)
            if date.precision is Precision.DAY and moved.start not in used:
                yield Found(moved.start, moved.end, None, date=moved)


def _dates_behind(reading: Reading, body: BodyMention) -> list[DateMention]:
    """The date behind a body, and the days listed behind it: 'FSU 2/5, 5/9 og 7/11'."""
    text = reading.text
    following = [mention.start for mention in reading.bodies if mention.start > body.start]
    limit = min([*following, len(text)])
    candidates = [date for date in find_dates(text[body.end : limit], slashes=True)]
    if not candidates:
        return []
    first = _moved(candidates[0], body.end)
    gap = text[body.end : first.start]
    acted = (ACTED_ON_DAY if first.precision is Precision.DAY else ACTED_THEN).match(gap)
    joined = _MEETING_JOIN.match(gap) or acted or IN_ITS_MEETING.match(gap)
    if len(gap) > LONGEST_JOIN + 20 or not joined or not _precise_enough(first, text, body, gap):
        return []
    dates = [first]
    for candidate in candidates[1:]:
        date = _moved(candidate, body.end)
        if (
            date.precision is not Precision.DAY
            or first.precision is not Precision.DAY
            or not DATE_LIST.match(text[dates[-1].end : date.start])
        ):
            break
        dates.append(date)
    return dates


def _moved(date: DateMention, by: int) -> DateMention:
    return replace(date, start=date.start + by, end=date.end + by)


def _precise_enough(date: DateMention, text: str, body: BodyMention, gap: str) -> bool:
    """A year alone dates a meeting only where the words name a meeting: 'partnerskapsmøtet i 2024', not 'møteplan SSU 2024'."""
    named = text[body.start : body.end].lower()
    says_meeting = "møte" in named or "møte" in gap.lower()
    if date.precision is Precision.YEAR:
        return says_meeting or bool(re.search(r"\bi\s*$", gap))
    if "/" in text[date.start : date.end]:
        return body.abbreviated or says_meeting
    return True


def resolve_year(date: DateMention, own: datetime.date | None, *, past: bool, future: bool) -> DateMention | None:
    """Give a date without a year the year that its sentence means; None where nothing tells.

    Behind the paper's own day when the sentence tells of the past, ahead of it when it plans, else the nearest.
    """
    if date.has_year:
        return date
    if own is None:
        return None
    if date.years_from_now is not None:
        return date.in_year(own.year + date.years_from_now)
    options = [date.in_year(year) for year in (own.year - 1, own.year, own.year + 1)]
    if past and not future:
        behind = [option for option in options if option.first <= own]
        return behind[-1]
    if future and not past:
        ahead = [option for option in options if option.last >= own]
        return ahead[0]
    return min(options, key=lambda option: (abs((option.first - own).days), option.first < own))
