"""National identity numbers (fødselsnummer) in text, in any grouping: found by date and both check digits, and masked.

'010180 12345', '01.01.80-12345', '01018012345', '0 1 0 1 8 0 1 2 3 4 5', '01.01.1980 12345'. Also D-numbers (day + 40),
auxiliary numbers of hospitals (H-nummer, month + 40) and synthetic ones (Tenor, month + 80): those are nobody's, but
look like somebody's to whoever meets one, and what test data among papers says is of no use to anybody.

Not covered: FH-numbers (first digit 8 or 9) hold no date, so that every eleventh bank account of those digits would be
one. Numbers given out from 2032 may leave a rest of 1 to 3 at the first check digit; no paper of today holds one, and
the looser rule would mask four times as many numbers that are none.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

MASK = "[fødselsnummer]"

FIRST_WEIGHTS = (3, 7, 6, 1, 8, 9, 4, 5, 2)
SECOND_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
MODULUS = 11
DIGITS = 11
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
LEAP_MONTH, LEAP_DAY = 2, 29
D_NUMBER = 40  # on the day
SHIFTED_MONTHS = (80, 40, 0)  # synthetic, auxiliary, as it is

_BLANKS = "\\s\u00ad\u200b\u2060\ufeff"  # also what is printed as nothing: soft hyphens, zero-width blanks
_SEPARATOR = rf"[{_BLANKS}._·/‐‑–−-]"
_RUN = re.compile(rf"[0-9](?:{_SEPARATOR}{{0,3}}[0-9]){{10,}}")
"""Digits enough, with no more than three separators between two of them; longer gaps are two numbers."""
_GROUP = re.compile(r"[0-9]+")
_PARTED = re.compile(
    r"(?<![0-9])(?P<day>[0-9]{2})[./ -]?(?P<month>[0-9]{2})[./ -]?(?:19|20)?(?P<year>[0-9]{2})"
    r"[\s,;:(]{1,3}(?:person|p\.? ?)n(?:umme)?r[.:]{0,2}\s{0,2}"
    rf"(?P<rest>[0-9]{{3}}[{_BLANKS}]?[0-9]{{2}})(?![0-9])",
    re.IGNORECASE,
)
"""Day and number apart: 'født 01.01.80, personnr. 12345'."""
_ACCOUNT = re.compile(
    r"(?:konto|kto|giro|iban)\w*\.?[\s:]{0,3}(?:nr|nummer)?\.?[\s:]{0,3}(?:NO ?\d\d ?)?$", re.IGNORECASE
)
"""Bank accounts have 11 digits too, and every eleventh would be an identity number: 'Kontonr.: 1234 56 78903'."""
_ACCOUNT_REACH = 24  # characters before a number in which that is looked for
_FULL_DATE = re.compile(r"(?<![0-9])[0-9]{1,2}\. ?[0-9]{1,2}\. ?(?:19|20)[0-9]{2}(?![0-9.])")
"""A day beside another number: '12.03.2012 345'."""

PRINTED_GROUPS = frozenset({(11,), (6, 5), (2, 2, 2, 5), (6, 3, 2), (2, 2, 2, 3, 2), (1,) * DIGITS})
"""How people group one: told among other numbers. Any other grouping must stand alone."""
LONG_YEAR_GROUPS = frozenset({(2, 2, 4, 5), (8, 5), (2, 2, 4, 3, 2), (8, 3, 2)})
"""With the century: '01.01.1980 12345'."""
AMOUNT_GROUPS = (2, 3, 3, 3)
"""'12 345 678 901' is an amount, or two of them."""
DATE_GROUPS = 3  # day, month and year, between which '/' may stand; '14/23' is a case number


def is_identity_number(digits: str) -> bool:
    """Whether 11 digits are a valid number: a day that exists in some century, both check digits right."""
    if len(digits) != DIGITS or not digits.isascii() or not digits.isdecimal():
        return False
    return _is_day(int(digits[:2]), int(digits[2:4]), int(digits[4:6])) and _is_checked(
        [int(digit) for digit in digits]
    )


def find_identity_numbers(text: str) -> list[tuple[int, int]]:
    """Where valid numbers stand in a text, as (start, end), in order and apart."""
    found: list[tuple[int, int]] = []
    for run in _RUN.finditer(text):
        found += _in_run(text, run)
    for match in _PARTED.finditer(text):
        digits = "".join(_GROUP.findall(match["rest"]))
        if is_identity_number(match["day"] + match["month"] + match["year"] + digits):
            found.append(match.span())
    return _apart(sorted(found))


def masked(text: str) -> str:
    """A text with every valid number masked: 'Født [fødselsnummer] i Solvik'."""
    for start, end in reversed(find_identity_numbers(text)):
        text = f"{text[:start]}{MASK}{text[end:]}"
    return text


def _is_day(day: int, month: int, year: int) -> bool:
    """Whether a day can be, in whatever century."""
    day -= D_NUMBER if day > D_NUMBER else 0
    month -= next(shift for shift in SHIFTED_MONTHS if month > shift) if month else 0
    if not (1 <= month <= len(DAYS) and 1 <= day <= DAYS[month - 1]):
        return False
    return (month, day) != (LEAP_MONTH, LEAP_DAY) or year % 4 == 0


def _is_checked(digits: Sequence[int]) -> bool:
    """Whether both check digits are right."""
    for place, weights in ((9, FIRST_WEIGHTS), (10, SECOND_WEIGHTS)):
        rest = sum(weight * digit for weight, digit in zip(weights, digits[:place], strict=True))
        if (rest + digits[place]) % MODULUS:
            return False
    return True


def _in_run(text: str, run: re.Match[str]) -> Iterator[tuple[int, int]]:
    """The valid numbers among the groups of digits of a run."""
    groups = [(run.start() + group.start(), run.start() + group.end()) for group in _GROUP.finditer(run[0])]
    for first in range(len(groups)):
        totals = accumulate(end - start for start, end in groups[first:])
        for count, total in enumerate(totals, start=1):
            if total >= DIGITS:
                taken = groups[first : first + count]
                is_alone = count == len(groups)
                if _is_number(text, taken, is_alone=is_alone):
                    yield taken[0][0], taken[-1][1]
                if total >= DIGITS + 2:  # those of a century
                    break


def _is_number(text: str, groups: Sequence[tuple[int, int]], *, is_alone: bool) -> bool:
    """Whether some groups of digits are a number, by their grouping, digits and what stands before them."""
    lengths = tuple(end - start for start, end in groups)
    digits = "".join(text[start:end] for start, end in groups)
    if lengths in LONG_YEAR_GROUPS:
        if digits[4:6] not in {"19", "20"}:
            return False
        digits = digits[:4] + digits[6:]
    elif lengths not in PRINTED_GROUPS and not (is_alone and _may_be_grouped(text, groups, lengths)):
        return False
    between = (
        text[one[1] : other[0]] for one, other in zip(groups[DATE_GROUPS - 1 :], groups[DATE_GROUPS:], strict=False)
    )
    if any("/" in gap for gap in between) or not is_identity_number(digits):
        return False
    return not _ACCOUNT.search(text[max(0, groups[0][0] - _ACCOUNT_REACH) : groups[0][0]])


def _may_be_grouped(text: str, groups: Sequence[tuple[int, int]], lengths: tuple[int, ...]) -> bool:
    """Whether an odd grouping may still be a number's: no case number, no amount, no day beside a number."""
    printed = text[groups[0][0] : groups[-1][1]]
    return "/" not in printed and lengths != AMOUNT_GROUPS and not _FULL_DATE.match(printed)


def _apart(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans in order without those that overlap an earlier one."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return kept
