"""The spaCy pipeline: blank bokmål with our tokens, which keep case numbers whole, our sentences and span components.

Each component writes spans into `doc.spans` and what they mean into `doc.user_data`, under the same key: 'dates',
'bodies', 'references'. The text and the first characters of its tokens lie there too: spaCy would put them together
from token to token every time.
"""

import re
from bisect import bisect_left, bisect_right
from functools import cache

import extractors.light_spacy  # noqa: F401 - before spaCy itself, which it imports without its command line

# isort: split
import numpy as np
from spacy.lang.nb import Norwegian
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.vocab import Vocab

from extractors.language.bodies import BodyRegister
from extractors.language.dates import find_dates
from extractors.language.prose_bodies import bodies_in
from extractors.language.reading import Found, Reading
from extractors.language.references import find_references
from extractors.language.sentences import sentence_spans

_TOKEN = re.compile(r"(\d+(?:[./:–-]\d+)*(?!\w)|\w+(?:[-/]\w+)*|[^\w\s])( ?)|\s+")
"""A number with all its parts ('2023.42', '12.03.24'), a word ('KS-124/13'), a sign; and the blank behind it."""

# What spaCy's arrays of unsigned numbers hold for a token that starts a sentence, and for one that does not (-1).
SENTENCE_START, NO_START = 1, 2**64 - 1


class WordsAndNumbers:
    """Makes tokens of a text. spaCy's own rules for Norwegian take longer to set up than a packet takes to read."""

    def __init__(self, vocab: Vocab) -> None:
        self._vocab = vocab

    def __call__(self, text: str) -> Doc:
        """'sak 7/24.' is three tokens, '(2024/07)' too; white space but a single blank is a token."""
        words, blanks, starts = [], [], []
        for match in _TOKEN.finditer(text):
            words.append(match[1] or match[0])
            blanks.append(bool(match[2]))
            starts.append(match.start())
        return Doc(self._vocab, words=words, spaces=blanks, user_data={"text": text, "starts": starts})


class BodyFinder:
    """Finds bodies and references; what it knows of the paper is set before each text."""

    def __init__(self) -> None:
        self.register = BodyRegister()
        self.year_first = False
        self.own_styles: frozenset[str] = frozenset()

    def __call__(self, doc: Doc) -> Doc:
        """Write `bodies` and `references` of a text."""
        text = doc.user_data["text"]
        bodies = bodies_in(text, self.register)
        doc.user_data["bodies"] = bodies
        doc.spans["bodies"] = _spans(doc, [(item.start, item.end) for item in bodies])
        reading = Reading(text, bodies, doc.user_data["dates"], self.year_first, self.own_styles)
        references = find_references(reading)
        doc.user_data["references"] = references
        doc.spans["references"] = _spans(doc, [(item.start, item.end) for item in references])
        return doc


@Language.component("norwegian_sentences")
def norwegian_sentences(doc: Doc) -> Doc:
    """Set sentence starts where Norwegian sentences start."""
    sentences = list(sentence_spans(doc.user_data["text"]))
    doc.user_data["sentences"] = sentences
    opening = {start for start, _ in sentences}
    # Told of one token at a time, spaCy would look through all others every time.
    told = [SENTENCE_START if start in opening else NO_START for start in doc.user_data["starts"]]
    return doc.from_array(["SENT_START"], np.array(told, np.uint64))  # type: ignore[arg-type]  # typed as thinc's own


@Language.component("dates")
def dates(doc: Doc) -> Doc:
    """Write `dates` of a text."""
    found = find_dates(doc.user_data["text"])
    doc.user_data["dates"] = found
    doc.spans["dates"] = _spans(doc, [(item.start, item.end) for item in found])
    return doc


@Language.factory("references")
def references(nlp: Language, name: str) -> BodyFinder:  # noqa: ARG001  # spaCy's factory signature
    """The component that finds bodies and references."""
    return BodyFinder()


@cache
def pipeline() -> Language:
    """The pipeline, built once per process."""
    # spacy.blank("nb") is the same by way of a config, which takes twice as long to fill in.
    nlp = Norwegian(create_tokenizer=lambda nlp: WordsAndNumbers(nlp.vocab))
    nlp.vocab.lex_attr_getters.clear()  # type: ignore[attr-defined]  # nobody asks for a word's shape, and telling it takes longer than the word
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
    """The tokens that places of a text touch."""
    starts = doc.user_data["starts"]
    return [Span(doc, bisect_right(starts, start) - 1, bisect_left(starts, end)) for start, end in places]
