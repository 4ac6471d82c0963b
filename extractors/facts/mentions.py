"""Mentions (henvisninger) in a section: each with its sentence, relation, target and place.

A mention of the section's own meeting or case is none; a body that the sentence does not name is the section's own.
"""

import datetime
import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from extractors.facts.entries import ReadEntry
from extractors.facts.places import span_place
from extractors.facts.whose import Whose
from extractors.language.bodies import BodyRegister
from extractors.language.dates import DateMention, Precision
from extractors.language.numbers import series_codes, writes_year_first
from extractors.language.reading import Found, number_style
from extractors.language.references import may_name, resolve_year
from extractors.language.relations import OUTSIDE, relation, tells_of_future, tells_of_past
from extractors.language.texts import read
from extractors.sections.records import LabelledValue
from extractors.vocabulary.agenda import FOLLOW_UP_TITLES
from extractors.vocabulary.fields import Field
from models.facts import Body, Entry, Meeting, Mention
from models.layout import Paragraph
from models.vocabulary import Relation, TargetKind

FULL, INFERRED_YEAR, SPAN = 1.0, 0.7, 0.9
"""Confidence: all printed; year or meeting told by the paper's own date; a month, season or year instead of a day."""
LONGEST_REACH = 600
"""Characters of a sentence around a mention that are read for it; a list without full stops may have thousands."""

NEXT_YEAR = re.compile(r" (?:til )?neste år\b")
LAST_YEAR = re.compile(r" i fjor\b| året før\b| førre år\b")
THIS_YEAR = re.compile(r" i år\b")
BARE_CASE = re.compile(r"(?:sak(?:en|a|er|ene|ane)?|pkt\.?|punkt)?(?: nr\.?)? ?\d{1,3}", re.IGNORECASE)
_FOLLOWED = re.compile("|".join(f"(?:{title})" for title in FOLLOW_UP_TITLES), re.IGNORECASE)
CHANGES = frozenset({Relation.REPEALS, Relation.AMENDS})
FACT_FIELDS = frozenset({Field.ATTACHMENTS, Field.SUBJECT})
"""Labelled values in which other meetings are named."""


class MentionReader:
    """Reads the mentions of one section."""

    def __init__(
        self,
        register: BodyRegister,
        meeting: Meeting,
        day: datetime.date | None,
        entries: Sequence[Entry],
        *,
        organisation: str | None = None,
    ) -> None:
        """What the section knows.

        `day`: the paper's own, for dates without a year; `entries`: the section's own, no mentions in its lists;
        `organisation`: where the paper comes from, so that its bodies are told from another's of the same name.
        """
        self._register = register
        self._meeting = meeting
        self._whose = Whose(meeting.body, organisation)
        self._day = meeting.date or day
        printed = [entry.printed_number for entry in entries if entry.printed_number]
        self._year_first = writes_year_first(printed)
        self._styles = frozenset(number_style(number) for number in printed)
        self._codes = series_codes(printed)
        self._own = {(entry.year, entry.number) for entry in entries if entry.number is not None}
        years = Counter(entry.year for entry in entries if entry.year is not None)
        self._year = meeting.date.year if meeting.date else max(years, key=lambda year: years[year], default=None)

    def with_mentions(self, item: ReadEntry) -> Entry:
        """The entry with all mentions in its title, text and points, each target once per sentence."""
        entry = item.entry
        spoken = [paragraph for point in item.content.spoken for paragraph in point.paragraphs]
        read = [*item.titles, *dict.fromkeys([*item.content.text, *item.content.attached, *spoken])]
        own = (entry.year, entry.number)
        mentions = [mention for paragraph in read for mention in self._read(paragraph, own=own)]
        minuted = [mention for mention in mentions if mention.relation is Relation.MINUTES_OF]
        if minuted:
            mentions = [told for mention in mentions if (told := _of_minutes(mention, minuted))]
        if entry.title and _FOLLOWED.search(entry.title):
            mentions = [_followed_up(mention) for mention in mentions]
        return replace(entry, mentions=_distinct(mentions))

    def section_mentions(self, prose: Sequence[Paragraph], facts: Sequence[LabelledValue]) -> tuple[Mention, ...]:
        """Mentions outside the entries; the section's own cases listed there are none."""
        listed = [paragraph for value in facts if value.field in FACT_FIELDS for paragraph in value.paragraphs]
        found = [
            mention
            for paragraph in listed
            for mention in self._read(paragraph, own=None)
            if not self._is_own_number(mention)
        ]
        for paragraph in prose:
            found += [mention for mention in self._read(paragraph, own=None) if not self._is_own_case(mention)]
        return _distinct(found)

    def _is_own_number(self, mention: Mention) -> bool:
        """In a list of attachments a number of the section's own is its own case, whatever body stands near."""
        return mention.target_kind is TargetKind.CASE and (mention.year, mention.number) in self._own

    def _is_own_case(self, mention: Mention) -> bool:
        return self._is_own_number(mention) and self._is_own_body(mention.body)

    def _is_own_body(self, body: Body | None) -> bool:
        return body is None or body.may_be(self._meeting.body)

    def _read(self, paragraph: Paragraph, *, own: tuple[int | None, int | None] | None) -> list[Mention]:
        if not may_name(paragraph.text):
            return []
        told = read(
            paragraph.text,
            self._register,
            year_first=self._year_first,
            own_styles=self._styles,
            own_codes=self._codes,
        )
        mentions: list[Mention] = []
        for found in told.references:
            start, end = next(((a, b) for a, b in told.sentences if a <= found.start < b), (0, len(paragraph.text)))
            start, end = max(start, found.start - LONGEST_REACH), min(end, found.end + LONGEST_REACH)
            mention = self._mention(paragraph, found, start, max(end, found.end), own)
            if mention:
                mentions.append(_in_order(mention, found, mentions[-1] if mentions else None))
        return mentions

    def _mention(
        self, paragraph: Paragraph, found: Found, start: int, end: int, own: tuple[int | None, int | None] | None
    ) -> Mention | None:
        sentence = paragraph.text[start:end]
        inside = (found.start - start, found.end - start)
        found = replace(found, body=self._whose.of_own(found.body))
        date = self._date(found, sentence, inside)
        if found.is_case:
            year = found.year or self._year_told(paragraph.text[found.end :], found, date)
            if own is not None and (year, found.number) == own and self._is_own_body(found.body):
                return None
            found, date = replace(found, year=year), None
        elif found.is_meeting and not self._is_other_meeting(found, date):
            return None
        told = relation(sentence, *inside, replace(found, date=date), self._day, date.last if date else None)
        if found.is_meeting and told in CHANGES and date and date.precision is not Precision.DAY:
            return None  # 'ble erstattet av SSU i august 2023' tells of the body, not of a meeting
        return Mention(
            text=sentence.strip(),
            mention=_closed(paragraph.text, found),
            relation=told,
            target_kind=found.kind,
            body=found.body or (self._meeting.body if found.is_case or found.is_meeting else None),
            year=found.year,
            number=found.number,
            date_from=date.first if date else None,
            date_to=date.last if date else None,
            turn=found.turn,
            confidence=_confidence(found),
            place=span_place(paragraph, found.start, found.end),
        )

    def _year_told(self, after: str, found: Found, date: DateMention | None) -> int | None:
        """The year of a number without one.

        Of the day beside it ('FSU-møtet 3. mai, sak 7'), the year before ('sak 20 i fjor'), or the section's own for
        'sak 5' of the own body ('se sak 5 over').
        """
        if date:
            return date.first.year
        if LAST_YEAR.match(after):
            return self._year - 1 if self._year else None
        return self._year if found.body in (None, self._meeting.body) else None

    def _date(self, found: Found, sentence: str, inside: tuple[int, int]) -> DateMention | None:
        if found.date is None:
            return None
        if not found.date.has_year and self._day and (shift := _years_from_now(sentence[inside[1] :])) is not None:
            return found.date.in_year(self._day.year + shift)
        past, future = tells_of_past(sentence, *inside), tells_of_future(sentence, inside[0])
        return resolve_year(found.date, self._day, past=past, future=future)

    def _is_other_meeting(self, found: Found, date: DateMention | None) -> bool:
        """Whether the words name a meeting, and not the one that the section itself is about."""
        if date is None:
            return found.turn is not None and found.date is None
        day = self._meeting.date
        is_own = self._is_own_body(found.body)
        return day is None or not is_own or not date.first <= day <= date.last or found.turn is not None


def _in_order(mention: Mention, found: Found, before: Mention | None) -> Mention:
    """A day without a year in a list of days comes after the one before it: '26/1, 20/4 og 19/10'."""
    listed = (
        before
        and before.text == mention.text
        and before.body == mention.body
        and before.target_kind is mention.target_kind
    )
    if not (listed and before and before.date_from and mention.date_from and mention.date_to and found.date):
        return mention
    if found.date.has_year or found.date.precision is not Precision.DAY or mention.date_from >= before.date_from:
        return mention
    later = found.date.in_year(before.date_from.year)
    later = later if later.first >= before.date_from else found.date.in_year(before.date_from.year + 1)
    return replace(mention, date_from=later.first, date_to=later.last, relation=before.relation)


def _followed_up(mention: Mention) -> Mention:
    """A case that opens a line below 'Oppfølging av styrevedtak' is followed up: 'Sak 5/22 Ny vei: står ferdig'."""
    lists = mention.target_kind is TargetKind.CASE and mention.text.startswith(mention.mention)
    return replace(mention, relation=Relation.FOLLOWS_UP) if lists and mention.relation is Relation.CITES else mention


def _of_minutes(mention: Mention, minuted: Sequence[Mention]) -> Mention | None:
    """A mention beside those of minutes: 'Referatet godkjennes med en merknad til sak 4' is of the meeting reported.

    None where several meetings are, or one without a day.
    """
    if not _is_bare(mention):
        return mention
    days = {(told.body, told.date_from) for told in minuted if told.date_from == told.date_to}
    if len(days) != 1:
        return None
    ((body, day),) = days
    return replace(mention, body=body, year=day.year) if day else None


def _is_bare(mention: Mention) -> bool:
    """Whether words name a case by its number alone: 'sak 4', whose year and body were taken from where it stands."""
    return mention.target_kind is TargetKind.CASE and BARE_CASE.fullmatch(mention.mention) is not None


def _years_from_now(after: str) -> int | None:
    """'i mai neste år' -> 1, 'i mai i fjor' -> -1, 'i mai i år' -> 0; None where nothing is said."""
    if NEXT_YEAR.match(after):
        return 1
    if LAST_YEAR.match(after):
        return -1
    return 0 if THIS_YEAR.match(after) else None


def _closed(text: str, found: Found) -> str:
    """The words of a mention with the bracket that they opened: 'SSU (mai)'."""
    words = text[found.start : found.end].strip(" ,")
    opened = words.count("(") > words.count(")")
    return words + ")" if opened and text[found.end : found.end + 1] == ")" else words


def _confidence(found: Found) -> float:
    if found.date is None:
        return INFERRED_YEAR if found.turn or (found.is_case and not found.year) else FULL
    if not found.date.has_year:
        return INFERRED_YEAR
    return FULL if found.date.precision is Precision.DAY else SPAN


def _distinct(mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Each target once per sentence, in reading order."""
    kept: dict[tuple[object, ...], Mention] = {}
    for mention in mentions:
        key = (
            mention.text,
            mention.target_kind,
            mention.turn,
            mention.mention.lower() if mention.target_kind in OUTSIDE else None,
            mention.body,
            mention.year,
            mention.number,
            mention.date_from,
            mention.date_to,
        )
        kept.setdefault(key, mention)
    return tuple(kept.values())
