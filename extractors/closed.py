"""Marks of what is not for the public: 'Unntatt offentlighet', 'Off.l. § 13', 'Møtet ble lukket'.

What is told is what is printed: a mark on a case closes that case, one in a paper's head the paper. The words are kept,
and no more of the line than they are, since the rest is what they protect.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from extractors.fields import block_label, fact_label
from extractors.language.letters import folded
from extractors.sections.records import LabelledValue
from extractors.vocabulary import closed as words
from extractors.vocabulary.fields import Field
from models.facts import Closed
from models.layout import Paragraph
from models.vocabulary import ClosedReason

LONGEST_MARK = 80  # characters of it that are kept
_FLAGS = re.IGNORECASE


def _any(patterns: Iterable[str]) -> str:
    return f"(?:{'|'.join(patterns)})"


_EXEMPT, _CLOSED = _any(words.EXEMPT), _any(words.CLOSED_THINGS)
_CITED = rf"{_any(words.LAW)}\s?{words.PARAGRAPH}"
_PARAGRAPH = rf"(?:{_any(words.LAW)}\s?)?{words.PARAGRAPH}"
_TAIL = rf"(?:\s*(?:{words.LAW_JOINTS}|{_PARAGRAPH}|{_any(words.LAW_PARTS)}|\d{{1,3}}))*"
_PUBLIC = rf"{words.PUBLIC_ACCESS_LAW}\s?{words.PARAGRAPH}"
_MARK = rf"(?:{_EXEMPT}|{_PUBLIC}|{_CLOSED}){_TAIL}"
_SUBJECT = rf"{_any(words.EXEMPT_SUBJECTS)} (?:er|var|blir|vert|ble|vart) "

# Few papers hold a mark: what reads one is compiled when the first text may hold one (20 ms of a start).


@cache
def _standing() -> re.Pattern[str]:
    """A line of its own: 'UNNTATT OFFENTLIGHET (offl. § 13)', 'Lukket møte'."""
    return re.compile(rf"[(\[\s–-]*(?:{_SUBJECT})?(?P<mark>{_MARK})[)\]\s.!–-]*", _FLAGS)


@cache
def _titled() -> re.Pattern[str]:
    """In a title: 'Personalsak - unntatt offentlighet', 'Personalsak (offl. § 13)', 'Lukket sak: Personalsak'."""
    opens, ends = r"(?:^|[(\[:,.;–-])\s*", r"\s*(?=$|[)\]:,.;–-])"
    return re.compile(
        rf"\b(?P<lawful>{_EXEMPT}[\s,]*{_PARAGRAPH}{_TAIL})|"
        rf"{opens}(?P<set_apart>{_MARK}){ends}|"
        rf"(?P<word>[\wæøå]+) (?P<last>{_EXEMPT}{_TAIL})[\s.)]*$|"
        rf"(?P<from>\b(?:fra|frå) {_CLOSED})",
        _FLAGS,
    )


@cache
def _told() -> re.Pattern[str]:
    """A sentence: 'Saken er unntatt offentlighet.', 'Møtet ble lukket etter kommuneloven § 11-5'."""
    return re.compile(
        rf"(?:\b{_SUBJECT}(?:(?!ikkj?e\b)[\wæøå]+ ){{0,2}}?{_EXEMPT}|{_any(words.CLOSED_SENTENCES)}){_TAIL}", _FLAGS
    )


@cache
def _closing() -> re.Pattern[str]:
    """A value that closes: 'Unntatt offentlighet', 'Offl. § 13', 'Fortrolig', 'X'."""
    mark = rf"(?:{_EXEMPT}|{_CITED}){_TAIL}|{words.PARAGRAPH}|{_any(words.GRADES)}\b"
    return re.compile(rf"(?P<mark>{mark})|{_any(words.TICKS)}$", _FLAGS)


LABELLED = re.compile(rf"\s*(?P<label>{_any(words.ACCESS_LABELS)}) ?(?::|\t)\s*(?P<value>.*)", _FLAGS | re.DOTALL)
"""A label with its value on one line: 'Tilgang: Unntatt offentlighet'."""
MOST_GRADING_WORDS = 4  # of a value that nobody knows: 'Gradering: Kun for styret'
_OPEN = re.compile(rf"[\s.,:;–-]*$|{_any(words.OPEN_VALUES)}\b", _FLAGS)
_GRADING = re.compile(_any(words.GRADING_LABELS), _FLAGS)
_SPOKEN_OF = re.compile(_any(words.SPOKEN_OF), _FLAGS)
_DOUBTING = re.compile(rf"(?<![\wæøå]){_any(words.DOUBTING)}(?![\wæøå])", _FLAGS)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÆØÅ«])")
MAY_TELL = re.compile(
    r"unn?(?:tat|tek|atek)|u\.? ?off|ikkj?e off|off\.? ?l|offentle[gi]lov|offentl(?:egheits|ighets)lov|lukk|steng"
)
"""All marks but those behind a label hold one of these, in lower case; few texts do."""


def closed_by_head(paragraphs: Iterable[Paragraph], values: Iterable[LabelledValue]) -> Closed | None:
    """The mark in the head of a paper: a labelled value, a line of its own, a sentence about the paper or meeting."""
    found = [closed_by_value(value.label, value.text) for value in values if value.field is Field.ACCESS]
    found += [_of_line(paragraph.printed) for paragraph in paragraphs]
    return next((mark for mark in found if mark), None)


def closed_by_title(text: str) -> Closed | None:
    """The mark inside a title; 'Lukket avdeling' and 'Retningslinjer for saker unntatt offentlighet' are none."""
    for match in _titled().finditer(text) if _may_tell(text) else ():
        if not (match["last"] and _SPOKEN_OF.fullmatch(match["word"])):
            return _closed(match["lawful"] or match["set_apart"] or match["last"] or match["from"])
    return None


def closed_by_value(label: str, text: str) -> Closed | None:
    """What stands behind 'Tilgang:' or below 'Lukket', where it closes: 'Unntatt offentlighet', 'X', 'Fortrolig'."""
    folded = " ".join(text.split())
    if not folded or _OPEN.match(folded):
        return None
    match = _closing().match(folded)
    if match:
        return _closed(match["mark"] or f"{label.strip(' :')}: {match[0]}")
    if _GRADING.fullmatch(label.strip(" :")) and len(folded.split()) <= MOST_GRADING_WORDS:
        return Closed(ClosedReason.GRADED, f"{label.strip(' :')}: {folded}"[:LONGEST_MARK])
    return None


def closed_by_text(paragraphs: Sequence[Paragraph]) -> Closed | None:
    """The mark in what stands under a case; one on an attachment does not close the case."""
    marks = ((place, _of_line(paragraph.printed)) for place, paragraph in enumerate(paragraphs))
    return next((mark for place, mark in marks if mark and not _is_attached(paragraphs[: place + 1])), None)


def sentences_that_close(paragraphs: Iterable[Paragraph]) -> Iterator[tuple[str, Closed]]:
    """Sentences that tell that the meeting was closed, for whoever knows which cases they name."""
    for paragraph in paragraphs:
        for sentence in _sentences(paragraph.printed) if _may_tell(paragraph.printed) else ():
            if mark := _said(sentence):
                yield sentence, mark


def _may_tell(text: str) -> bool:
    return MAY_TELL.search(folded(text)) is not None


def _of_line(text: str) -> Closed | None:
    """The mark of a paragraph: labelled, a line of its own, or in one of its sentences."""
    labelled = LABELLED.fullmatch(text)
    if labelled:
        return closed_by_value(labelled["label"], labelled["value"])
    if not _may_tell(text):
        return None
    standing = _standing().fullmatch(text)
    if standing:
        return _closed(standing["mark"])
    return next((mark for sentence in _sentences(text) if (mark := _said(sentence))), None)


def _said(sentence: str) -> Closed | None:
    """What a sentence says, unless it denies, doubts or asks."""
    match = _told().search(sentence)
    if not match or _DOUBTING.search(sentence[: match.start()]) or sentence.rstrip().endswith("?"):
        return None
    return _closed(match[0])


def _sentences(text: str) -> list[str]:
    return _SENTENCE_END.split(text)


def _is_attached(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether the last of some paragraphs stands in a list of attachments: the nearest label above it is of one."""
    for paragraph in reversed(paragraphs):
        label, told = block_label(paragraph), fact_label(paragraph.text)
        field = label.field if label else told.field if told and told.marked else None
        if field not in {None, Field.ACCESS}:
            return field is Field.ATTACHMENTS
    return False


def _closed(printed: str) -> Closed:
    """The mark with its reason."""
    plain = " ".join(printed.split()).strip(" .,:;([–-")
    plain = plain if "(" in plain else plain.rstrip(")] ")
    if re.search(rf"{_EXEMPT}|{words.PUBLIC_ACCESS_LAW}", plain, _FLAGS):
        reason = ClosedReason.EXEMPT
    else:
        doors = re.search("lukk|steng|dør", plain, _FLAGS)
        reason = ClosedReason.CLOSED_MEETING if doors else ClosedReason.GRADED
    return Closed(reason, plain[:LONGEST_MARK])
