"""What an address asks of a list: a body, a year, words; each checked, each wrong one told in a sentence."""

import datetime as dt
from enum import StrEnum
from typing import TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request

BODY, YEAR, WORDS, ORDER, DAY = "organ", "ar", "q", "sorter", "dato"
FIRST_YEAR, LAST_YEAR = 1800, 2199
LONGEST_WORDS = 200  # characters

Choice = TypeVar("Choice", bound=StrEnum)


def asked_text(request: Request, name: str) -> str | None:
    """What is asked, None where it is empty. Raises HTTPException (400) for what is too long."""
    text = request.query_params.get(name, "").strip()
    if len(text) > LONGEST_WORDS:
        raise HTTPException(400, f"«{name}» i adressen er for langt.")
    return text or None


def asked_year(request: Request) -> int | None:
    """The year asked for, or None. Raises HTTPException (400) for what is no year."""
    text = asked_text(request, YEAR)
    if text is None:
        return None
    year = int(text) if text.isascii() and text.isdecimal() and len(text) == len(str(LAST_YEAR)) else 0
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise HTTPException(400, f"«{YEAR}» i adressen skal være et årstall, som 2024.")
    return year


def asked_day(request: Request, otherwise: dt.date) -> dt.date:
    """The day asked for, as a browser's date field writes it. Raises HTTPException (400) for what is no day."""
    text = asked_text(request, DAY)
    try:
        return dt.date.fromisoformat(text) if text else otherwise
    except ValueError as error:
        raise HTTPException(400, f"«{DAY}» i adressen skal være en dato, som 2024-06-30.") from error


def asked_choice(request: Request, name: str, otherwise: Choice) -> Choice:
    """One of some words. Raises HTTPException (400) for another."""
    text = asked_text(request, name)
    try:
        return type(otherwise)(text) if text else otherwise
    except ValueError as error:
        raise HTTPException(400, f"«{name}» i adressen er et valg som ikke finnes.") from error
