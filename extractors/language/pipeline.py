"""The spaCy pipeline: blank bokmål with tokens that keep case numbers whole, our sentences, and our span components.

Each component writes spans into `doc.spans` and what they mean into `doc.user_data`, under the same key: 'dates',
'bodies', 'references'.
"""

from collections.abc import Callable
from functools import cache

import extractors.light_spacy  # noqa: F401 - before spaCy itself, which it imports without its command line

# isort: split
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]  # compiled, without types
from spacy.tokens import Doc, Span
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

from extractors.language.bodies import BodyRegister
from extractors.language.dates import find_dates
from extractors.language.numbers import CASE_NUMBER, LONG_YEAR
from extractors.language.prose_bodies import bodies_in
from extractors.language.reading import Found, Reading
from extractors.language.references import find_references
from extractors.language.sentences import sentence_spans

TOKENIZER = "saksgang.whole_case_numbers"

_FULL_STOPS = [rf"(?<=[./-]\d{{{digits}}})\." for digits in range(1, LONG_YEAR + 1)]
"""Behind a pair or a date a full stop is a token; behind a lone number the tokenizer takes it for an ordinal's."""


class BodyFinder:
    """Finds bodies and references; what it knows of the paper is set before each text."""

    def __init__(self) -> None:
        self.register = BodyRegister()
        self.year_first = False
        self.own_styles: frozenset[str] = frozenset()

    def __call__(self, doc: Doc) -> Doc:
        """Write `bodies` and `references` of a text."""
        bodies = bodies_in(doc.text, self.register)
        doc.user_data["bodies"] = bodies
        doc.spans["bodies"] = _spans(doc, [(item.start, item.end) for item in bodies])
        reading = Reading(doc.text, bodies, doc.user_data["dates"], self.year_first, self.own_styles)
        references = find_references(reading)
        doc.user_data["references"] = references
        doc.spans["references"] = _spans(doc, [(item.start, item.end) for item in references])
        return doc


@Language.component("norwegian_sentences")
def norwegian_sentences(doc: Doc) -> Doc:
    """Set sentence starts where Norwegian sentences start."""
    sentences = list(sentence_spans(doc.text))
    doc.user_data["sentences"] = sentences
    starts = {start for start, _ in sentences}
    for token in doc:
        token.is_sent_start = token.idx in starts
    return doc


@Language.component("dates")
def dates(doc: Doc) -> Doc:
    """Write `dates` of a text."""
    found = find_dates(doc.text)
    doc.user_data["dates"] = found
    doc.spans["dates"] = _spans(doc, [(item.start, item.end) for item in found])
    return doc


@Language.factory("references")
def references(nlp: Language, name: str) -> BodyFinder:  # noqa: ARG001  # spaCy's factory signature
    """The component that finds bodies and references."""
    return BodyFinder()


@registry.tokenizers(TOKENIZER)  # type: ignore[untyped-decorator]  # spaCy leaves it untyped
def tokenizers() -> Callable[[Language], Tokenizer]:
    """What spaCy's config asks for a tokenizer; to change its own would build that one twice over, for nothing."""
    return _tokenizer


def _tokenizer(nlp: Language) -> Tokenizer:
    """The language's own, but for case numbers: 'sak 7/24.' is three tokens, '(2024/07)' too."""
    defaults = nlp.Defaults
    return Tokenizer(
        nlp.vocab,
        rules=defaults.tokenizer_exceptions,
        prefix_search=compile_prefix_regex(defaults.prefixes or []).search,
        suffix_search=compile_suffix_regex([*(defaults.suffixes or []), *_FULL_STOPS]).search,
        infix_finditer=compile_infix_regex(defaults.infixes or []).finditer,
        token_match=CASE_NUMBER.fullmatch,
        url_match=defaults.url_match,
    )


@cache
def pipeline() -> Language:
    """The pipeline, built once per process."""
    nlp = spacy.blank("nb", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})
    nlp.add_pipe("norwegian_sentences")
    nlp.add_pipe("dates")
    nlp.add_pipe("references")
    return nlp


def read(
    text: str, register: BodyRegister, *, year_first: bool = False, own_styles: frozenset[str] = frozenset()
) -> Doc:
    """A text with sentences, dates, bodies and references, read with one paper's register of bodies."""
    nlp = pipeline()
    finder = nlp.get_pipe("references")
    assert isinstance(finder, BodyFinder)  # noqa: S101  # pipeline() put it there
    finder.register, finder.year_first, finder.own_styles = register, year_first, own_styles
    return nlp(text)


def sentences_of(doc: Doc) -> list[tuple[int, int]]:
    """First and behind the last character of each sentence; `doc.sents` would walk over all tokens for them."""
    return list(doc.user_data["sentences"])


def references_of(doc: Doc) -> list[Found]:
    """The references that the pipeline found in a text."""
    return list(doc.user_data["references"])


def _spans(doc: Doc, places: list[tuple[int, int]]) -> list[Span]:
    spans = [doc.char_span(start, end, alignment_mode="expand") for start, end in places]
    return [span for span in spans if span is not None]
