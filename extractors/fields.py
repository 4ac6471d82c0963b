"""Labels in printed text: which field a label names, and what follows it.

'Møtested: Rådhuset', 'Til stede  Kari Fjellheim', 'Forslag til konklusjon', 'Formannskapets innstilling, enst.:'.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from msgspec import Struct

from extractors.item_types import is_item_type_line
from extractors.language.letters import folded
from extractors.slices import slice_paragraph
from extractors.vocabulary.block_labels import (
    BLOCK_LABELS,
    DECISION_LABELS,
    PAGE_LINK,
    POINT_LABEL_PREFIX,
    POINT_LABEL_SUFFIX,
    PROPOSAL_LABELS,
)
from extractors.vocabulary.case_labels import CASE_LABELS
from extractors.vocabulary.fact_labels import BEHIND_ORIGIN, FACT_LABELS, NAMED_MINUTE_TAKER, NAMED_ORIGIN
from extractors.vocabulary.fields import Field
from models.layout import Paragraph

TEXTS_KEPT = 2048  # whose labels are remembered: a paper's lines are asked for theirs at each step, some 4 times
MARK_SLACK = 2  # characters: the colon and the blank behind a label may be bold like it, or not
_FLAGS = re.IGNORECASE
LABEL_REMARK = r"(?-i: \((?:[a-zæøå]|X ?=)[^():]{2,40}\)(?= ?:)| \([a-zæøå ,/]{3,40}\)(?=\s*$))?"
"""What a label remarks in brackets on those behind it: 'Fra brukerutvalget (observatører):', '(X = møtte):'."""
REMARK_AT_END = re.compile(r" \([^():]{2,40}\):\s*$")
"""The same at the end of a label in a cell of its own."""
FURTHER_LABEL = re.compile(r"\s(?=(?P<name>[A-ZÆØÅ][\wæøåÆØÅ./-]*(?: [\wæøå.]+)?) ?:)")
"""A capitalised word or two before a colon inside a line: '... Saksbehandler:'; a name's last word may stand before."""
_NOT_FIXED = re.compile(r"[^\w /-]")
"""What tells a label that is a pattern from one of fixed words, which is looked up."""
_NO_WORD_BEHIND = r"(?![\wæøå/-])"  # 'Vedtaket', 'Tid/sted' begin with a label and are none


class Label(Struct, frozen=True):
    """A label found at the start of a text: its field, its own words and where its value starts."""

    field: Field
    words: str
    value_start: int
    marked: bool = True  # a colon follows, or it stands alone; else only its words tell


@lru_cache(TEXTS_KEPT)
def fact_label(text: str) -> Label | None:
    """The label of a meeting fact at the start of a text: 'Dato/sted 29.02.24', 'Møteleder: Kari Fjellheim'."""
    match = _fact_pattern().match(text)
    if not match:
        return None
    field = _fact_fields().of(match["label"])
    if field is None:
        return None
    marked = bool(match["mark"]) or match.end() == len(text)
    return Label(field, match["label"], match.end(), marked)


@lru_cache(TEXTS_KEPT)
def column_field(text: str) -> Field | None:
    """The field of a column head or of a label in a case paper's head: 'Saksnr.', 'Ansvar/frist', 'Type sak'."""
    fields = _column_fields()
    return fields.of(text) or (fields.of(_plain(text).partition("/")[0]) if "/" in text else None)


def further_labels(text: str) -> list[int]:
    """Where labels that a case paper's head has begin inside a line: 'Saksbehandler: Kari Fjellheim   Arkiv: 033'."""
    return [match.start("name") for match in FURTHER_LABEL.finditer(text) if column_field(match["name"])]


def fact_field(text: str) -> Field | None:
    """The field that a whole cell names as a label: 'Dato/sted', '11 vedlegg', 'Fra adm. (evt. andre):'."""
    return _fact_fields().of(REMARK_AT_END.sub(":", text) if text.rstrip().endswith("):") else text)


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
    for field, match in _block_matches(text):
        rest = text[match.end() :].strip()
        if match["mark"] or not rest or _set_apart(paragraph, match.end("label")):
            return Label(field, match["label"], match.end())
    return None


@lru_cache(TEXTS_KEPT)
def _block_matches(text: str) -> tuple[tuple[Field, re.Match[str]], ...]:
    """All labels of a block that a text begins with."""
    return tuple((field, match) for field, pattern in _block_patterns() if (match := pattern.match(text)))


def is_page_link(text: str) -> bool:
    """Whether a line only leads about a web page: 'Gå til saksliste   Neste sak >>'."""
    return re.fullmatch(PAGE_LINK, " ".join(text.split()), _FLAGS) is not None


def strip_label_mark(text: str) -> str:
    """A label without its closing mark: 'Saksnr.:' -> 'Saksnr'."""
    return text.strip().rstrip(".:; ").strip()


def _plain(text: str) -> str:
    plain = folded(" ".join(strip_label_mark(text).split()))
    return plain.replace(" /", "/").replace("/ ", "/")  # 'Konklusjon/ oppfølging', as a narrow head breaks it


class _Fields:
    """Which field words name as a whole: a fixed label's, else that of the first pattern that they match."""

    def __init__(self, labels: Mapping[Field, tuple[str, ...]]) -> None:
        self._fixed = {word: field for field, words in labels.items() for word in words if not _NOT_FIXED.search(word)}
        patterns = {field: [word for word in words if _NOT_FIXED.search(word)] for field, words in labels.items()}
        named = (f"(?P<{field}>{'|'.join(words)})" for field, words in patterns.items() if words)
        self._pattern = re.compile("|".join(named))

    def of(self, words: str) -> Field | None:
        """The field that a text names, whatever its case, blanks and mark at the end."""
        # 'Utvalgs-saksnr', as a narrow head breaks it
        plain = _plain(words).replace("saksnr.", "saksnr").replace("s-sak", "ssak")
        if plain in self._fixed:
            return self._fixed[plain]
        match = self._pattern.fullmatch(plain)
        return Field(match.lastgroup) if match and match.lastgroup else None


@cache
def _fact_fields() -> _Fields:
    return _Fields(FACT_LABELS)


@cache
def _column_fields() -> _Fields:
    return _Fields(CASE_LABELS)


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
