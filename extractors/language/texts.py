"""A text with all that the language side finds in it: sentences, dates, bodies, then references.

The spaCy pipeline (`extractors.language.pipeline`) has the same components. A run calls them here, one after the other:
none asks for tokens, and to import spaCy takes as long as to find all that stands in 80 pages.
"""

from collections.abc import Sequence

from msgspec import Struct

from extractors.language.bodies import BodyMention, BodyRegister
from extractors.language.dates import DateMention, find_dates
from extractors.language.prose_bodies import bodies_in
from extractors.language.reading import Found, Reading
from extractors.language.references import find_references
from extractors.language.sentences import sentence_spans


class ReadText(Struct, frozen=True):
    """What was found in a text, each in order; sentences by their first character and the one behind their last."""

    sentences: Sequence[tuple[int, int]]
    dates: Sequence[DateMention]
    bodies: Sequence[BodyMention]
    references: Sequence[Found]


def read(
    text: str,
    register: BodyRegister,
    *,
    year_first: bool = False,
    own_styles: frozenset[str] = frozenset(),
    own_codes: frozenset[str] = frozenset(),
) -> ReadText:
    """Read a text of a paper that introduces the bodies in `register`.

    'Saken utsettes. Se SSU 12/24.' is two sentences with the body SSU and a reference to its case. `year_first`,
    `own_styles` and `own_codes` tell how cases are numbered around it, see `Reading`.
    """
    dates, bodies = find_dates(text), bodies_in(text, register)
    references = find_references(Reading(text, bodies, dates, year_first, own_styles, own_codes))
    return ReadText(sentence_spans(text), dates, bodies, references)
