"""Labels in printed text: which field a label names, and what follows it.

'Møtested: Rådhuset', 'Til stede  Kari Fjellheim', 'Forslag til konklusjon', 'Formannskapets innstilling, enst.:'.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from extractors.item_types import is_item_type_line
from extractors.slices import slice_paragraph
from extractors.vocabulary.block_labels import (
    BLOCK_LABELS,
    DECISION_LABELS,
    POINT_LABEL_PREFIX,
    POINT_LABEL_SUFFIX,
    PROPOSAL_LABELS,
)
from extractors.vocabulary.case_labels import CASE_LABELS
from extractors.vocabulary.fact_labels import BEHIND_ORIGIN, FACT_LABELS, NAMED_MINUTE_TAKER, NAMED_ORIGIN
from extractors.vocabulary.fields import Field
from models.layout import Paragraph

MARK_SLACK = 2  # characters: the colon and the blank behind a label may be bold like it, or not
_FLAGS = re.IGNORECASE
LABEL_REMARK = r"(?-i: \([a-zæøå][^():]{2,40}\)(?= ?:)| \([a-zæøå ,/]{3,40}\)(?=\s*$))?"
"""What a label remarks in brackets on those behind it: 'Fra brukerutvalget (observatører):'."""
FURTHER_LABEL = re.compile(r"\s(?P<name>[A-ZÆØÅ][\wæøåÆØÅ./-]*(?: [\wæøå.]+)?) ?:")
"""A capitalised word or two before a colon inside a line: '... Saksbehandler:'."""
_NO_WORD_BEHIND = r"(?![\wæøå/-])"  # 'Vedtaket', 'Tid/sted' begin with a label and are none


@dataclass(frozen=True, slots=True)
class Label:
    """A label found at the start of a text: its field, its own words and where its value starts."""

    field: Field
    words: str
    value_start: int
    marked: bool = True  # a colon follows, or it stands alone; else only its words tell


def fact_label(text: str) -> Label | None:
    """The label of a meeting fact at the start of a text: 'Dato/sted 29.02.24', 'Møteleder: Kari Fjellheim'."""
    match = _fact_pattern().match(text)
    if not match:
        return None
    field = _field_of(_fact_fields(), match["label"])
    if field is None:
        return None
    marked = bool(match["mark"]) or match.end() == len(text)
    return Label(field, match["label"], match.end(), marked)


def column_field(text: str) -> Field | None:
    """The field of a column head or of a label in a case paper's head: 'Saksnr.', 'Ansvar/frist', 'Type sak'."""
    plain = _plain(text)
    whole = _field_of(_column_fields(), plain)
    return whole or (_field_of(_column_fields(), plain.partition("/")[0]) if "/" in plain else None)


def further_labels(text: str) -> list[int]:
    """Where labels that a case paper's head has begin inside a line: 'Saksbehandler: Kari Fjellheim   Arkiv: 033'."""
    return [match.start("name") for match in FURTHER_LABEL.finditer(text) if column_field(match["name"])]


def fact_field(text: str) -> Field | None:
    """The field that a whole cell names as a label: 'Dato/sted', '11 vedlegg', 'Til stede:'."""
    return _field_of(_fact_fields(), _plain(text))


def labelled_types(paragraph: Paragraph) -> Paragraph | None:
    """The item types behind their label on a line of their own: 'Sakstype: Orientering'; None where it is no such."""
    words, colon, value = paragraph.text.partition(":")
    if not colon or column_field(words) is not Field.ITEM_TYPE or not is_item_type_line(value):
        return None
    return slice_paragraph(paragraph, len(words) + 1, len(paragraph.text))


def names_minute_taker(label: str) -> bool:
    """Whether a label before a person's name says who wrote the paper: 'Protokoll:', 'Referat ved'."""
    return re.fullmatch(NAMED_MINUTE_TAKER, _plain(label)) is not None


def names_origin(label: str) -> bool:
    """Whether a label before persons says whom they came from: 'Frå fylkesrådmannen:', 'Møtte fra etaten'."""
    return re.fullmatch(NAMED_ORIGIN, _plain(label)) is not None


def origin_named(label: str) -> str | None:
    """Whom a label says that those behind it came from: 'Møtte frå Helse Solvik:' -> 'Helse Solvik'."""
    match = re.fullmatch(BEHIND_ORIGIN, strip_label_mark(label), _FLAGS)
    return match["origin"] if match else None


def block_label(paragraph: Paragraph) -> Label | None:
    """The label that opens a block of points or text in a case, None where a paragraph has none.

    'Forslag til vedtak:', 'Konklusjon: Saken utsettes.'; text on the same line counts only behind a colon, or where the
    label alone is bold or underlined.
    """
    text = paragraph.text
    for field, pattern in _block_patterns():
        match = pattern.match(text)
        if not match:
            continue
        rest = text[match.end() :].strip()
        if match["mark"] or not rest or _set_apart(paragraph, match.end("label")):
            return Label(field, match["label"], match.end())
    return None


def strip_label_mark(text: str) -> str:
    """A label without its closing mark: 'Saksnr.:' -> 'Saksnr'."""
    return text.strip().rstrip(".:; ").strip()


def _plain(text: str) -> str:
    folded = re.sub(r"\s+", " ", strip_label_mark(text)).lower()
    return re.sub(r" ?/ ?", "/", folded)  # 'Konklusjon/ oppfølging', as a narrow head breaks it


def _fields(labels: Mapping[Field, tuple[str, ...]]) -> list[tuple[Field, re.Pattern[str]]]:
    """Each field with the pattern of its labels."""
    return [(field, re.compile("|".join(f"(?:{word})" for word in words), _FLAGS)) for field, words in labels.items()]


@cache
def _fact_fields() -> list[tuple[Field, re.Pattern[str]]]:
    return _fields(FACT_LABELS)


@cache
def _column_fields() -> list[tuple[Field, re.Pattern[str]]]:
    return _fields(CASE_LABELS)


def _field_of(fields: list[tuple[Field, re.Pattern[str]]], words: str) -> Field | None:
    """The field that words name as a whole; the first of those that share a label."""
    plain = (
        _plain(words).replace("saksnr.", "saksnr").replace("s-sak", "ssak")
    )  # 'Utvalgs-saksnr', as a narrow head breaks it
    return next((field for field, pattern in fields if pattern.fullmatch(plain)), None)


@cache
def _fact_pattern() -> re.Pattern[str]:
    words = sorted((word for words in FACT_LABELS.values() for word in words), key=len, reverse=True)
    mark = r"(?P<mark> ?[.]?:|[.]?\t)?"  # 'Dato:', 'Vår ref.:'
    return re.compile(rf"\s*(?P<label>{'|'.join(words)}){LABEL_REMARK}{mark}{_NO_WORD_BEHIND}[ .]*", _FLAGS)


@cache
def _block_patterns() -> list[tuple[Field, re.Pattern[str]]]:
    """Each field of a block with the pattern of its labels; whose proposal or decision it is may stand around them."""
    owned = {Field.PROPOSAL: PROPOSAL_LABELS, Field.DECISION: DECISION_LABELS}
    patterns = [
        (field, _block_pattern(words, before=POINT_LABEL_PREFIX, behind=POINT_LABEL_SUFFIX))
        for field, words in owned.items()
    ]
    return patterns + [(field, _block_pattern(words)) for field, words in BLOCK_LABELS.items()]


def _block_pattern(words: tuple[str, ...], *, before: str = "", behind: str = "") -> re.Pattern[str]:
    core = "|".join(sorted(words, key=len, reverse=True))
    return re.compile(rf"\s*(?P<label>{before}(?:{core}){behind})(?P<mark> ?[:;])?{_NO_WORD_BEHIND}\s*", _FLAGS)


def _set_apart(paragraph: Paragraph, end: int) -> bool:
    """Whether the first `end` characters alone are bold or underlined: the label's own mark."""
    marks = (*paragraph.bold, *paragraph.underline)
    marked = any(span.start == 0 and abs(span.end - end) <= MARK_SLACK for span in marks)
    return marked and not (paragraph.is_bold() or paragraph.is_underlined())
