"""The language side as a spaCy pipeline, for whoever works with the texts in spaCy; a run uses `texts.read`.

Blank bokmål with our tokens, which keep case numbers whole, our sentences and span components. Each component writes
spans into `doc.spans` and what they mean into `doc.user_data`, under the same key: 'dates', 'bodies', 'references'.

    doc = read("SSU behandlet sak 2024/07 den 12.03.24.", BodyRegister())
    [span.text for span in doc.spans["dates"]]  # ['12.03.24']
"""

import re
from collections.abc import Sequence
from functools import cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from extractors.language.bodies import BodyMention, BodyRegister
from extractors.language.dates import DateMention, find_dates
from extractors.language.prose_bodies import bodies_in
from extractors.language.reading import Found, Reading
from extractors.language.references import find_references
from extractors.language.sentences import sentence_spans

_TOKEN = re.compile(r"(\d+(?:[./:–-]\d+)*(?!\w)|\w+(?:[-/]\w+)*|[^\w\s])( ?)|\s+")
"""A number with all its parts ('2023.42', '12.03.24'), a word ('KS-124/13'), a sign; and the blank behind it."""


class WordsAndNumbers:
    """Makes tokens of a text."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """'sak 7/24.' is three tokens, '(2024/07)' too; white space but a single blank is a token."""
        words, blanks = [], []
        for match in _TOKEN.finditer(text):
            words.append(match[1] or match[0])
            blanks.append(bool(match[2]))
        return Doc(self._vocab, words=words, spaces=blanks)


class ReferenceFinder:
    """Finds bodies and references; what it knows of the paper is set before each text."""

    def __init__(self) -> None:
        self.register = BodyRegister()
        self.year_first = False
        self.own_styles: frozenset[str] = frozenset()

    def __call__(self, doc: Doc) -> Doc:
        """Write `bodies` and `references` of a text."""
        bodies = bodies_in(doc.text, self.register)
        reading = Reading(doc.text, bodies, doc.user_data["dates"], self.year_first, self.own_styles)
        _write(doc, "bodies", bodies)
        _write(doc, "references", find_references(reading))
        return doc


@Language.component("norwegian_sentences")
def norwegian_sentences(doc: Doc) -> Doc:
    """Set sentence starts where Norwegian sentences start."""
    opening = {start for start, _ in sentence_spans(doc.text)}
    for token in doc:
        token.is_sent_start = token.idx in opening
    return doc


@Language.component("dates")
def dates(doc: Doc) -> Doc:
    """Write `dates` of a text."""
    _write(doc, "dates", find_dates(doc.text))
    return doc


@Language.factory("references")
def references(nlp: Language, name: str) -> ReferenceFinder:  # noqa: ARG001  # spaCy's factory signature
    """The component that finds bodies and references."""
    return ReferenceFinder()


@cache
def pipeline() -> Language:
    """The pipeline, built once per process."""
    nlp = spacy.blank("nb")
    nlp.tokenizer = WordsAndNumbers(nlp.vocab)
    for component in ("norwegian_sentences", "dates", "references"):
        nlp.add_pipe(component)
    return nlp


def read(
    text: str, register: BodyRegister, *, year_first: bool = False, own_styles: frozenset[str] = frozenset()
) -> Doc:
    """A text with sentences, dates, bodies and references, read with one paper's register of bodies."""
    nlp = pipeline()
    finder = nlp.get_pipe("references")
    assert isinstance(finder, ReferenceFinder)  # noqa: S101  # pipeline() put it there
    finder.register, finder.year_first, finder.own_styles = register, year_first, own_styles
    return nlp(text)


def _write(doc: Doc, key: str, found: Sequence[DateMention | BodyMention | Found]) -> None:
    """Note what was found, and the tokens that it touches."""
    doc.user_data[key] = found
    spans = (doc.char_span(item.start, item.end, alignment_mode="expand") for item in found)
    doc.spans[key] = [span for span in spans if span is not None]
