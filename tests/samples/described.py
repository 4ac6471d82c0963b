"""The records that describe a made-up paper: what is printed, and with it what a careful reader must find.

Texts carry their references inline, so that paper and gold cannot drift apart:

    [[sak 2022/07|follows_up|PM 2022/7]]       a case: body, year, number
    [[SSU 15.09.22|minutes_of|SSU @2022-09-15]]  a meeting of a day; '@2022-09' of a month; '@2023' of a year,
                                               '@2023-02-01..2023-04-30' of a span
    [[neste møte|planned_for|SSU @2022-11-24|?]]  '?' optional: counts neither for nor against; '!' hard to find
    [[sak 11-13/2022|cites|FSU 2022/11;FSU 2022/12?;FSU 2022/13]]  several targets, each of its own kind
    [[29. mai|cites,planned_for|- @2023-05-29|?]]  several relations a reader would accept; '-': body not said
"""

import re
from dataclasses import dataclass

BODIES = {
    "PM": ("PM", "Partnerskapsmøte", "Partnerskapsmøtet"),
    "SSU": ("SSU", "Strategisk samarbeidsutvalg"),
    "FSU": ("FSU", "Faglig samarbeidsutvalg"),
    "OSO": ("OSO", "Overordnet samarbeidsorgan"),
    "BRS": ("BRS", "Brukerråd for samhandling"),
    "KST": ("Kommunestyret", "Kommunestyre", "Elvestrand kommunestyre"),
    "FSK": ("Formannskapet", "Formannskap", "Elvestrand formannskap"),
    "STY": ("Styret", "Styre", "Styret i Sykehuset Solvik HF", "Styret for Sykehuset Solvik HF"),
    "PMN": ("Partnarskapsmøte", "PM", "Partnarskapsmøtet"),
    "SSN": ("Strategisk samarbeidsutval", "SSU"),
    "FSN": ("Fagleg samarbeidsutval", "FSU"),
    "OSU": ("OSU", "Overordnet samarbeidsutvalg"),
    "GSU": ("GSU", "Geografisk samarbeidsutvalg"),
    "LSU": ("LSU", "Lokalt samarbeidsutvalg"),
    "KU": ("Kontrollutvalget", "Kontrollutvalet", "Kontrollutvalg"),
    "TEK": ("Teknisk styre",),
    "HSS": ("Helse- og sosialstyret", "Helse- og sosialstyre"),
    "BRU": ("Brukerutvalget", "Brukerutvalget ved Skogland sykehus"),
    "ELD": ("Eldrerådet",),
    "AMU": ("Arbeidsmiljøutvalget", "AMU"),
    "SFH": ("Samarbeidsforum for helse Sør-Skogland",),
    "VAL": ("Valgstyret", "Valstyret"),
    "OPP": ("Hovedutvalg for oppvekst", "Hovedutvalget for oppvekst"),
    "KUN": ("Kontrollutvalget",),
    "SAM": ("Samarbeidsutvalg", "SU", "Samarbeidsutvalget"),
    "PLA": ("Planutvalget",),
    "SAT": ("Landsmøtet",),
    "ARB": ("Arbeidsutvalget", "Arbeidsutvalg"),
}  # every name that counts as right, by the short name that the descriptions use

ITEM_TYPES = {
    "beslutning": "decision",
    "vedtakssak": "decision",
    "vedtak": "decision",
    "orientering": "information",
    "diskusjon": "discussion",
    "drøfting": "discussion",
    "dialog": "dialogue",
    "godkjenning": "approval",
    "referatsak": "minutes",
    "eventuelt": "any_other_business",
    "ymse": "any_other_business",
}  # printed word -> the contract's word


@dataclass(frozen=True)
class Points:
    """Points under a printed label; `numbering` is 'word' (Word's own), a typed form like '1.' or '1)', or ''."""

    stage: str
    label: str
    points: tuple[tuple[str, str], ...]  # text, outcome ('noted' or, where several count as right, 'noted,directed')
    numbering: str = ""


@dataclass(frozen=True)
class Entry:
    """A case in a section, as printed; `parts` are texts (one paragraph a line) and points, in reading order."""

    printed: str | None
    title: str  # a line a printed line
    parts: tuple[str | Points, ...] = ()
    kinds: str = ""  # 'Orientering Diskusjon'
    attachments: str = ""  # '2 vedlegg', 'Vedlegg'
    responsible: tuple[str, ...] = ()  # a line each; '=' before what is no person, ' / ' between two
    slot: str = ""  # what stands where the number would: 'Eventuelt'
    archive: str = ""  # archive number, a decoy: '22/1847'
    meant: tuple[int, int] | None = None  # year and number, where they do not follow from what is printed


@dataclass(frozen=True)
class Row:
    """A labelled row of a section's head: texts, or people in a role, one a line or by commas.

    A person is 'name|title|organisation', title or organisation empty where not printed.
    """

    label: str
    lines: tuple[str, ...]
    role: str = ""
    commas: bool = False


@dataclass(frozen=True)
class Attendance:
    """A table of people; a row is (role, cells); the cell in `name_column` is the name, '' where the row has none."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    widths: tuple[float, ...]
    name_column: int = 0
    title_column: int | None = None
    organisation_column: int | None = None
    stands_for_column: int | None = None  # 'Møtte for': who was absent
    caption: str = ""


@dataclass(frozen=True)
class Section:
    """One part of a paper. `layout` names the function of layouts.py that prints it."""

    kind: str
    layout: str
    body: str = ""
    date: str | None = None
    starts: str | None = None
    ends: str | None = None
    place: str | None = None
    title: str = ""
    lead: tuple[str, ...] = ()  # paragraphs between title and head
    head: tuple[Row, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    title_row: bool = False  # the title as a merged row of the head
    caption: str = ""  # heading between head and entries
    pause_after: str = ""  # the number of the case that a merged row 'Pause' follows
    columns: tuple[str, ...] = ("Saksnr.", "", "Ansvar")
    heading: str = "Sak {number} {title}"  # of an entry, where the layout has headings
    agenda: tuple[str, ...] = ()  # columns of an agenda table before the entries
    ruled_head: bool = True
    entries: tuple[Entry, ...] = ()
    closing: tuple[str, ...] = ()  # paragraphs after the entries
    people: tuple[tuple[str, str], ...] = ()  # (role, person) printed in lead or closing
    script: str = ""  # the print line by line, see script.py


@dataclass(frozen=True)
class Paper:
    """One paper and the forms it is written in.

    These are 'docx', 'pdf' (by LibreOffice), 'reportlab' (also a .pdf), 'txt', and 'scan' (of the .pdf, behind it).
    """

    folder: str
    name: str
    organisation: str
    what: str  # a line for the README
    sections: tuple[Section, ...]
    forms: tuple[str, ...] = ("docx",)
    header: str = ""
    footer: str = "{page}"  # '{page}', 'Side {page} av {pages}'
    font: str = "Arial"
    break_between: bool = True  # a new page for each section


@dataclass(frozen=True)
class Reference:
    """A mention of a case or meeting in a text."""

    mention: str
    relations: tuple[str, ...]
    body: str | None
    case: tuple[int, int] | None = None
    date: str | None = None
    span: tuple[str, str] | None = None
    optional: bool = False
    hard: bool = False


MARKED = re.compile(r"\[\[([^|\]]+)\|([a-z_,]+)\|([^|\]]+)(?:\|([?!]+))?\]\]")
TARGET = re.compile(
    r"(?P<body>[A-Z]+|-) (?:(?P<year>\d{4})/(?P<number>\d+)|@(?P<first>[\d-]+)(?:\.\.(?P<last>[\d-]+))?)"
    r"(?P<optional>\??)"
)
MONTH_ENDS = {"02": "28", "04": "30", "06": "30", "09": "30", "11": "30"}


def shown(text: str) -> str:
    """The text as printed, without reference marks."""
    return MARKED.sub(lambda match: match[1], text)


def references(text: str) -> list[Reference]:
    """The references marked in a text, in reading order; raises ValueError where a target is not understood."""
    found = []
    for mention, relations, targets, flags in MARKED.findall(text):
        for target in targets.split(";"):
            match = TARGET.fullmatch(target.strip())
            if not match:
                raise ValueError(f"Target {target!r} of {mention!r} is not understood; see described.py for the forms.")
            found.append(_reference(mention, tuple(relations.split(",")), match, flags))
    return found


def _reference(mention: str, relations: tuple[str, ...], match: re.Match[str], flags: str) -> Reference:
    body = None if match["body"] == "-" else match["body"]
    optional = "?" in flags or bool(match["optional"])
    case = (int(match["year"]), int(match["number"])) if match["year"] else None
    first, last = match["first"], match["last"]
    date = first if first and len(first) == len("2022-05-12") and not last else None
    span = (first, last) if last else _span(first) if first and not date else None
    return Reference(mention, relations, body, case, date, span, optional=optional, hard="!" in flags)


def _span(text: str) -> tuple[str, str]:
    """First and last day of '2022' or '2022-09'."""
    year, _, month = text.partition("-")
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    leap = month == "02" and int(year) % 4 == 0
    return f"{text}-01", f"{text}-{'29' if leap else MONTH_ENDS.get(month, '31')}"


def proposed(label: str, *points: tuple[str, str], numbering: str = "") -> Points:
    """Points that are proposed under a label."""
    return Points("proposed", label, points, numbering)


def adopted(label: str, *points: tuple[str, str], numbering: str = "") -> Points:
    """Points that were adopted under a label."""
    return Points("adopted", label, points, numbering)


def quoted(label: str, *points: tuple[str, str], numbering: str = "") -> Points:
    """Points of another case's decision, quoted under a label."""
    return Points("quoted", label, points, numbering)
