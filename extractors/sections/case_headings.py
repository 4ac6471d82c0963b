"""Headings that open a case: 'Sak 14-22 Valg av leder', 'PS 14/23 Budsjett', '02-14 Høring', 'SAK NR 017-2019'."""

import re

from msgspec import Struct

from extractors.language.numbers import CASE_NUMBER, LONG_YEAR, SERIES, CaseNumber, find_case_numbers, with_code
from extractors.vocabulary.agenda import AGENDA_HEADINGS, BREAKS, GROUP_HEADINGS, ITEMS_ABOVE_CASES, UNNUMBERED_ITEMS
from extractors.vocabulary.bodies import NO_BODIES
from models.layout import Paragraph

LONGEST_HEADING = 260  # characters; a longer paragraph is prose that begins with a number
NUMBER_TAIL = 8  # characters behind a number that tell whether it is one: '/2023', a letter, a percent sign
_ARCHIVES = "arkiv|journal|e?phorte|elements|personal"  # 'Arkivsak: 13/4456'
_WORD = (
    rf"(?:sak(?:s?nr|s? ?nr|snummer)?|sp|ášši/sak|(?!{_ARCHIVES})[\wæøå]+sak(?:s?nr|snummer)?|"  # 'Styresaknr'
    r"(?-i:[A-ZÆØÅ]{1,5})-sak)"  # 'K-sak 71/11', 'ASU-sak 9/2014'
)
# codes of series belong to the number: 'FSK 14/23'
# a single letter only before number and year: 'U 14/23'
_BODY_CODE = (
    rf"(?!(?:{'|'.join(sorted(NO_BODIES))}|{SERIES})\b)"
    r"(?:[A-ZÆØÅ]{2,5}|[A-ZÆØÅ](?= \d{1,3}/\d{2}(?:\d{2})?(?!\d)))"
)
_OWNER = r"(?-i:[A-ZÆØÅ])[\wæøå-]{3,30}s"  # 'Regionrådets sak 15/19'
OPENING = re.compile(
    # 'Sak 14/23', 'FSU sak 14/23', 'Saksnr. 2023/07', 'PS 14/23', '2024. 7', 'FSU 11/23'; CASE_NUMBER reads the number
    rf"\s*(?P<word>(?:(?:{_OWNER} |(?-i:[A-ZÆØÅ]{{2,5}}) )?{_WORD}\b[.: ]{{0,3}}(?:nr\.? ?)?"
    rf"(?:(?-i:{_BODY_CODE}) )?)|(?-i:{_BODY_CODE})[ -])?"
    rf"(?=(?:{SERIES}[ -]?)?\d)",
    re.IGNORECASE,
)
BARE_NUMBER = re.compile(
    rf"\s*(?P<word>{_WORD}[.: ]{{1,3}}(?:nr\.? ?)?)(?P<number>\d{{1,3}})(?![\d/.-]\d|\d| ?[-/.] ?\d)", re.IGNORECASE
)
"""A number without a year, which needs the word: 'Sak 5: Budsjett'."""
LEADERS = re.compile(r"\s*(?:\.{3,}|…+|\s{3,})\s*\d{0,3}$|(?<!jf\.)(?<! se)(?<![,(])\s+(?:s\.|[Ss]ide) ?\d{1,3}$")
"""What a table of contents sets between a title and its page: 'Budsjett 2024 ........ 12', 'Budsjett 2024 s. 12'."""
RUN_IN_TITLE = re.compile(r"[A-ZÆØÅ][a-zæøå]{2}")
"""A title whose tab is lost, right behind a year in full: 'SSU-sak 12-2024' + 'Felles legevakt'."""
_BETWEEN = re.compile(r"[\s:.–—|-]+")
# '2014/120', '99/00187'; not the school year '2014/2015'
_ARCHIVE_NUMBER = r"\(?(?!(?:19|20)\d\d/(?:19|20)\d\d\b)(?:\d{2}/\d{3,6}|\d{4}/\d{3,6})(?:-\d{1,4})?\)?"
_ARCHIVE_LABEL = (
    r"(?i:arkiv(?:sak)?(?:s?nr|kode|ref)?|j(?:ournal)?\.?[ -]?(?:nr|post)|l(?:øpe)?\.?nr|saksmappe|ref)\.?:?"
)
_ARCHIVE_CODE = r"(?:[A-ZÆØÅ]{1,2}-?)?\d[\w/.-]*(?: (?:& ?\d{1,3}|[A-ZÆØÅ]\d{0,3}))?"
ARCHIVE_BESIDE = re.compile(
    rf"(?:[\s:.–—|-]*(?:{_ARCHIVE_NUMBER}|{_ARCHIVE_LABEL} ?{_ARCHIVE_CODE})(?=[\s:.–—|-]|$)){{1,3}}"
)
"""What the archive calls a case, right behind its number: '0051/04 04/00752 Godkjenning av møtebok',
'SAK 12/97 ARKIV 243 H JNR 97/1187'."""
SHORT_ARCHIVE = re.compile(r"\s+(?P<year>\d{2})/(?P<count>\d{1,2})(?=\s+[A-ZÆØÅ])")
"""The same of the year's first cases: '15/18 18/64 Referatsaker'."""
ARCHIVE_BEHIND = re.compile(rf"\s+{_ARCHIVE_NUMBER}$")
"""The same behind a title, where the last column of an agenda has run into it: 'Budsjett 2024 23/1187'."""
ARCHIVE_LINE = re.compile(rf"(?:[\s:.–—|,-]*{_ARCHIVE_LABEL} ?{_ARCHIVE_CODE}(?=[\s:.,–—|-]|$)){{1,3}}")
"""The same on a line of its own: 'ARKIV 243 H JNR 97/1187' between a number and its title."""
_UNNUMBERED = re.compile("|".join(f"(?:{item})" for item in UNNUMBERED_ITEMS), re.IGNORECASE)
_ABOVE_CASES = re.compile("|".join(f"(?:{item})" for item in ITEMS_ABOVE_CASES), re.IGNORECASE)
_BREAK = re.compile("|".join(f"(?:{item})" for item in BREAKS), re.IGNORECASE)
_BREAKS = re.compile(
    rf"(?:{_BREAK.pattern})(?: min(?:utt(?:er)?)?)?(?:(?: og | med | ?[/(] ?)(?:{_BREAK.pattern})\)?)?", re.IGNORECASE
)
_AGENDA_HEADING = re.compile("|".join(f"(?:{item})" for item in AGENDA_HEADINGS), re.IGNORECASE)
_GROUP_HEADING = re.compile("|".join(f"(?:{item})" for item in GROUP_HEADINGS), re.IGNORECASE)
_PAGE_HEAD = re.compile(r"\s(?:side|s\.)\s*$", re.IGNORECASE)
_CLOCK = re.compile(r"[\d.:–\- ]+|kl\.?")


class CaseHeading(Struct, frozen=True):
    """The number that opens a case, and where its title starts in the paragraph (its end where none follows)."""

    number: CaseNumber
    title_start: int
    worded: bool  # 'Sak' or a series stands before the number


def case_heading(paragraph: Paragraph, *, year_first: bool = False) -> CaseHeading | None:
    """The case that a paragraph opens; None for prose that begins with a number ('Sak 05/02 innlemmes i ...')."""
    text = paragraph.text
    if len(text) > LONGEST_HEADING or paragraph.label:
        return None
    opening = OPENING.match(text)
    number = _number_at(text, opening.end(), year_first=year_first) if opening else None
    if opening and number:
        return _heading(text, with_code(number, text), worded=bool(opening["word"]) or not number.printed[0].isdigit())
    bare = BARE_NUMBER.match(text)
    if bare:
        printed = CaseNumber(bare["number"], None, int(bare["number"]), bare.start("number"), bare.end())
        return _heading(text, printed, worded=True)
    return None


def titles_case(line: Paragraph) -> bool:
    """Whether a line opens a case in words and has its title: 'SSU-sak 14-2024 Felles legevakt'."""
    heading = case_heading(line)
    return heading is not None and heading.worded and heading.title_start < len(line.text)


def is_unnumbered_item(text: str) -> bool:
    """Whether a short line is an agenda item that papers leave without a number: 'Eventuelt', 'Evaluering av møtet'."""
    return bool(_UNNUMBERED.fullmatch(text.strip(" .:")))


def may_precede_cases(text: str) -> bool:
    """Whether a line above all numbered cases may be an item, as the same words are not among them: 'Informasjon'."""
    return bool(_ABOVE_CASES.fullmatch(text.strip(" .:")))


def is_break(text: str) -> bool:
    """Whether an agenda row is a pause: 'Pause', 'kl. 11.30 Lunsj', 'Pause (lunsj)', 'Lunsj og kaffe'."""
    words = _CLOCK.sub(" ", text).strip(" .:").lower()
    return bool(_BREAKS.fullmatch(words))


def is_agenda_heading(text: str) -> bool:
    """Whether an agenda row heads the rows below it: 'Saker til behandling', 'SAKSKART' with 'Side' at its end."""
    return bool(_AGENDA_HEADING.fullmatch(_PAGE_HEAD.sub("", text).strip(" .:")))


def is_group_heading(text: str) -> bool:
    """Whether a line may head the cases of one type: 'Vedtakssaker'; with text below it, it is an item of its own."""
    return bool(_GROUP_HEADING.fullmatch(text.strip(" .:")))


def _number_at(text: str, start: int, *, year_first: bool) -> CaseNumber | None:
    """The case number that begins at `start`, or None."""
    match = CASE_NUMBER.match(text, start)
    if not match:
        return None
    numbers = find_case_numbers(text[: match.end() + NUMBER_TAIL], year_first=year_first)
    return next((number for number in numbers if number.start == match.start()), None)


def _short_archive(text: str, number: CaseNumber) -> re.Match[str] | None:
    """A short archive number behind a case's, of its year or one before; two years that follow are no such: '16/17'."""
    match = SHORT_ARCHIVE.match(text, number.end)
    year, count = (int(match["year"]), int(match["count"])) if match else (0, 0)
    return match if number.year and year <= number.year % 100 and count != year + 1 else None


def _heading(text: str, number: CaseNumber, *, worded: bool) -> CaseHeading | None:
    """The heading, unless a sentence goes on behind the number; what may be a time needs the word 'Sak'."""
    if number.weak and not worded:
        return None
    archive = ARCHIVE_BESIDE.match(text, number.end) or _short_archive(text, number)
    end = archive.end() if archive else number.end
    between = _BETWEEN.match(text, end)
    start = between.end() if between else end
    title = text[start:]
    if (
        worded
        and str(number.year) == text[number.end - LONG_YEAR : number.end]
        and RUN_IN_TITLE.match(text, number.end)
    ):
        return CaseHeading(number, start, worded)
    if title and not (between and (title[0].isupper() or title[0].isdigit() or title[0] in '«"”(')):
        return None
    return CaseHeading(number, start, worded)
