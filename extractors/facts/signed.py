"""Names without a role that sign minutes, below the last case: 'Kari Fjellheim      Per Strand'.

Names above a role, or behind a day or '(sign.)', are told by themselves; bare ones by who they are and where they are.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from extractors.facts.drafts import Draft
from extractors.facts.outcomes import outcome
from extractors.language.names import split_names
from models.layout import Paragraph
from models.vocabulary import Outcome

FEWEST_SIGNING = 2  # names; one alone may be who was elected
_BETWEEN_NAMES = re.compile(r"[\s,;/_.]+|\bog\b")


def without_signatures(found: Sequence[Draft], names: frozenset[str]) -> None:
    """Take the names that sign the paper off the end of its last case.

    `names` are the people of the meeting. A sentence that elects somebody, or that a list goes on with, has its names.
    """
    content = found[-1].content if found else []
    signing = list(takewhile(lambda line: _named(line, names), reversed(content)))
    above = content[len(content) - len(signing) - 1 :][:1] if len(signing) < len(content) else []
    enough = sum(_named(line, names) for line in signing) >= FEWEST_SIGNING
    if enough and above and above[0].text.rstrip().endswith(".") and outcome(above[0].text) is not Outcome.APPOINTED:
        del content[len(content) - len(signing) :]


def _named(line: Paragraph, names: frozenset[str]) -> int:
    """How many people of the meeting a line names, where it says nothing else; else 0."""
    found = split_names([line.text], names) if line.label is None else []
    told = "".join(_BETWEEN_NAMES.sub("", name) for name in found)
    return len(found) if names.issuperset(found) and told == _BETWEEN_NAMES.sub("", line.text) else 0
