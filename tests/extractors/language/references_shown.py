"""Mentions on one line each, so that a table of notations can be read."""

import datetime

from extractors.language.bodies import BodyRegister, introduced_bodies
from extractors.language.dates import DateMention
from extractors.language.reading import Found
from extractors.language.texts import read
from models.facts import Body
from models.vocabulary import TargetKind

REGISTER = BodyRegister(introduced_bodies("Brukerråd for samhandling (BRS)"))
NONE: frozenset[str] = frozenset()


def references(
    text: str, *, year_first: bool = False, own_styles: frozenset[str] = NONE, own_codes: frozenset[str] = NONE
) -> list[Found]:
    """What is found in a text of a paper that numbers its cases so."""
    return list(read(text, REGISTER, year_first=year_first, own_styles=own_styles, own_codes=own_codes).references)


def called(body: Body | None) -> str | None:
    """A body in short."""
    return (body.abbreviation or body.name) if body else None


def named(text: str, *, year_first: bool = False, own_styles: frozenset[str] = NONE) -> list[str]:
    """What a text names.

    'SSU 2024/7' a case, '?/7' without a year, '--05-03/7' of a day without one; 'SSU @2024-05-03' a meeting, '@2024-05'
    of a month, '@2024-03..2024-05' of a season, '@--05' without a year, 'SSU @next' by its turn, 'SSU @2024 last' both;
    'law' and 'document 2023/4'; another's body as 'Elvestrand kommune: Kommunestyret 2010/72'.
    """
    return [_shown(found) for found in references(text, year_first=year_first, own_styles=own_styles)]


def _shown(found: Found) -> str:
    if found.kind in {TargetKind.LAW, TargetKind.DOCUMENT}:
        numbered = [f"{found.year or '?'}/{found.number}"] if found.number else []
        return " ".join([found.kind, *numbered])
    if found.is_case:
        year = found.year or (_date(found.date) if found.date else "?")
        return " ".join([*_body(found.body), f"{year}/{found.number}"])
    told = ([_date(found.date)] if found.date else []) + ([found.turn.value] if found.turn else [])
    return " ".join([*_body(found.body), "@" + " ".join(told)])


def _body(body: Body | None) -> list[str]:
    if body is None:
        return []
    whose = f"{body.organisation}: " if body.organisation else ""
    return [whose + (body.abbreviation or body.name or "?")]


def _date(date: DateMention) -> str:
    """A day, a month, a year, or the months from and to."""
    first, last = _day(date.first, date), _day(date.last, date)
    if first == last:
        return first
    whole_year = (date.first.month, date.last.month) == (1, 12)
    if whole_year:
        return first[:4]
    return first[:-3] if first[:-3] == last[:-3] else f"{first[:-3]}..{last[:-3]}"


def _day(day: datetime.date, date: DateMention) -> str:
    return day.isoformat() if date.has_year else f"-{day.isoformat()[4:]}"
