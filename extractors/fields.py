"""Labels in printed text: which field a label names, and what follows it.

'Møtested: Rådhuset', 'Til stede  Kari Fjellheim', 'Forslag til konklusjon', 'Formannskapets innstilling, enst.:'.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from extractors.vocabulary.block_labels import (
    BLOCK_LABELS,
    DECISION_LABELS,
    POINT_LABEL_PREFIX,
    POINT_LABEL_SUFFIX,
    PROPOSAL_LABELS,
)
from extractors.vocabulary.case_labels import CASE_LABELS
from extractors.vocabulary.fact_labels import FACT_LABELS
from extractors.vocabulary.fields import Field
from models.layout import Paragraph

LONGEST_LABEL = 90  # characters; a longer text before a colon is a sentence
_FLAGS = re.IGNORECASE


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
    field = _field_of(FACT_LABELS, match["label"])
    if field is None:
        return None
    marked = bool(match["mark"]) or match.end() == len(text)
    return Label(field, match["label"], match.end(), marked)


def column_field(text: str) -> Field | None:
    """The field of a column head or of a label in a case paper's head: 'Saksnr.', 'Ansvar/frist', 'Type sak'."""
    return _field_of(CASE_LABELS, _plain(text))


def fact_field(text: str) -> Field | None:
    """The field that a whole cell names as a label: 'Dato/sted', '11 vedlegg', 'Til stede:'."""
    return _field_of(FACT_LABELS, _plain(text))


def block_label(paragraph: Paragraph) -> Label | None:
    """The label that opens a block of points or text in a case: 'Forslag til vedtak:', 'Konklusjon: Saken utsettes.'

    Text on the same line counts only behind a colon, or where the label alone is bold or underlined.
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
    return re.sub(r"\s+", " ", strip_label_mark(text)).lower()


@cache
def _alternatives(kind: str) -> list[tuple[Field, re.Pattern[str]]]:
    labels: Mapping[Field, tuple[str, ...]] = FACT_LABELS if kind == "fact" else CASE_LABELS
    return [(field, re.compile("|".join(f"(?:{word})" for word in words), _FLAGS)) for field, words in labels.items()]


def _field_of(labels: Mapping[Field, tuple[str, ...]], words: str) -> Field | None:
    plain = _plain(words).replace("saksnr.", "saksnr")
    kind = "fact" if labels is FACT_LABELS else "case"
    return next((field for field, pattern in _alternatives(kind) if pattern.fullmatch(plain)), None)


@cache
def _fact_pattern() -> re.Pattern[str]:
    words = sorted((word for words in FACT_LABELS.values() for word in words), key=len, reverse=True)
    return re.compile(rf"\s*(?P<label>{'|'.join(words)})(?P<mark> ?[.]?:|[.]?\t)?(?![\wæøå/-])[ .]*", _FLAGS)


@cache
def _block_patterns() -> list[tuple[Field, re.Pattern[str]]]:
    def whole(words: tuple[str, ...], *, owned: bool) -> re.Pattern[str]:
        core = "|".join(sorted(words, key=len, reverse=True))
        before, behind = (POINT_LABEL_PREFIX, POINT_LABEL_SUFFIX) if owned else ("", "")
        return re.compile(rf"\s*(?P<label>{before}(?:{core}){behind})(?P<mark> ?[:;])?(?![\wæøå/-])\s*", _FLAGS)

    patterns = [
        (Field.PROPOSAL, whole(PROPOSAL_LABELS, owned=True)),
        (Field.DECISION, whole(DECISION_LABELS, owned=True)),
    ]
    patterns += [(field, whole(words, owned=False)) for field, words in BLOCK_LABELS.items()]
    return patterns


def _set_apart(paragraph: Paragraph, end: int) -> bool:
    """Whether the first `end` characters alone are bold or underlined: the label's own mark."""
    return any(
        span.start == 0 and abs(span.end - end) <= 2 for span in (*paragraph.bold, *paragraph.underline)
    ) and not (paragraph.is_bold() or paragraph.is_underlined())
