"""Mentions of cases: 'sak 2024/07', 'SSU 2023.30', 'FSU-sak 16.2023', 'PM, Sak 2023.9', 'sak 2025.07 i SSU',
'sak 43, 44 og 46/12', 'kommunestyresak 34'.
"""

import re
from collections.abc import Iterator

from extractors.language.acting import ACTED_IN_CASE, LONGEST_JOIN
from extractors.language.bodies import BodyMention
from extractors.language.dates import Precision
from extractors.language.meeting_mentions import dates_behind
from extractors.language.numbers import CASE_NUMBER, find_case_numbers
from extractors.language.reading import Found, Reading, number_style
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
CITING = re.compile(r"(?:(?:jf\.?|jfr\.?|jamfør|se|cf\.|jevnfør)(?: også| òg)? (?:vedtak i )?|\()$", re.IGNORECASE)
"""Before a case number that belongs to the meeting named earlier in the sentence: 'PM ga i mai myndighet, jf. sak 2022/04'."""
GOES_ON = re.compile(r"^[^.;:]{0,30}?\b(?:og|samt)\b(?: [\wæøå]+){0,2}?(?: i)? $")
"""Between a case and a bare number of the same body: 'SSU-sak 2022.16 og endringen i 2023.5'."""


def case_mentions(reading: Reading) -> Iterator[Found]:
    """All mentions of cases in a text."""
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
        dated = [mention for mention in before if dates_behind(reading, mention)]
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
