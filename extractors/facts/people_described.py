"""Lists of people whose columns a text copy has set below one another: each name, and below it what its person is.

Kari Fjellheim
Solvik kommune
Per Strand
Rådet for eldre
"""

from collections.abc import Sequence
from itertools import pairwise

from extractors.facts.people_lines import attributes
from extractors.facts.places import place
from extractors.language.names import is_name, opens_with_person
from models.facts import PersonRole
from models.layout import Paragraph
from models.vocabulary import Role

MOST_LINES = 2  # below a name: a title and an organisation
LONGEST_LINE = 80  # characters


def described_people(lines: Sequence[Paragraph], role: Role) -> list[PersonRole]:
    """The people of such a list; [] where another line than a name comes first, or not every name has as many below."""
    starts = [at for at, line in enumerate(lines) if is_name(line.text)]
    if not starts or starts[0] != 0:
        return []
    groups = [lines[start:end] for start, end in pairwise([*starts, len(lines)])]
    below = {len(group) - 1 for group in groups}
    if len(below) > 1 or not below <= set(range(1, MOST_LINES + 1)):
        return []
    if not all(_describes(line.text) for group in groups for line in group[1:]):
        return []
    return [
        PersonRole(group[0].text, role, *attributes([line.text for line in group[1:]]), place=place(group[:1]))
        for group in groups
    ]


def _describes(text: str) -> bool:
    """Whether a line may tell what the person above it is: no other person, no label, no list, no sentence."""
    plain = len(text) <= LONGEST_LINE and not text.rstrip().endswith((":", ".")) and "," not in text
    return plain and not opens_with_person(text)
