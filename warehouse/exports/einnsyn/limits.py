"""How long eInnsyn lets texts be, and what is told of those that are longer."""

import re
from dataclasses import dataclass, field

LONGEST = 500
LONGEST_DESCRIPTION = 1_000
CUT = "…"
LAST_WORD = re.compile(r"\s+\S*$")
"""Where a text is cut, what is left of the word there: 'Felles lege' -> 'Felles'."""


@dataclass(frozen=True, slots=True)
class Shortened:
    """A text that was cut: whose, in which field, and the whole of it."""

    external_id: str
    name: str
    whole: str


@dataclass(slots=True)
class Limits:
    """Keeps texts within their limits, and in mind which were cut."""

    shortened: list[Shortened] = field(default_factory=list)

    def fit(self, external_id: str, name: str, text: str, longest: int = LONGEST) -> str:
        """A text of at most so many characters, cut between words where that leaves most of it."""
        if len(text) <= longest:
            return text
        self.shortened.append(Shortened(external_id, name, text))
        return cut(text, longest)


def cut(text: str, longest: int) -> str:
    """The beginning of a text that is too long."""
    head = text[: longest - len(CUT)]
    words = LAST_WORD.sub("", head)
    return (words if len(words) > longest // 2 else head).rstrip() + CUT
