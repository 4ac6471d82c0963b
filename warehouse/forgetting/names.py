"""Names in running text, found by their hashes alone: 'Kari Fjellheims vurdering', 'Fjellheim, Kari', 'K. Fjellheim'.

A name in full is taken out wherever it stands. What may be another's name as well - a lone surname, an initial and a
surname - is taken out only in papers that have the name in full too, or in which it was held to be the person's. Bare
initials ('KF') are left: they are abbreviations of much else.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from warehouse.building.persons.names import person_name
from warehouse.forgetting.files import Forgotten

REMOVED = "[navn fjernet]"

_WORD = re.compile(r"[^\W\d_]+")
_JOINT = re.compile(r"\.?[\s\u00a0]{1,3}|[._‐‑-]|\.[‐‑-]|,[\s\u00a0]{1,3}")
"""What may stand inside a name; a line's end too, and the dots of an e-mail address."""
_NAME_BEFORE = re.compile(r"(?:[A-ZÆØÅ][\w.]*|\b(?:i|på))[ \u00a0-]$")
_NAME_BEHIND = re.compile(
    r"[ \u00a0-](?:[A-ZÆØÅ]|(?:fylkes)?kommune|s[yj]u?kehus|helse|sykehjem|sjukeheim|skole|skule|barnehage|legevakt)"
)
"""A word of which a lone name is a part then: another's given name or surname, a place, what is called after one."""
MOST_WORDS = 5  # of a name


def keys_of(names: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The names of a person, with initials and without middle names: those in full, and those that may be another's.

    'Kari Anne Fjellheim' -> ('kari anne fjellheim', 'kari fjellheim', 'kari a fjellheim'), ('k fjellheim', …).
    """
    full: set[str] = set()
    short: set[str] = set()
    for name in names:
        told = person_name(name)
        if told.is_initials:
            continue
        words, surname = told.words, " ".join(told.surname)
        if not told.is_full or len(words[0]) == 1:
            short.add(" ".join(words))
            continue
        given, middle = words[0], words[1 : len(words) - len(told.surname)]
        full |= {" ".join(words), f"{given} {surname}"}
        if middle:
            full.add(" ".join([given, *(word[0] for word in middle), surname]))
        initials = " ".join([given[0], *(word[0] for word in middle), surname])
        short |= {surname, f"{given[0]} {surname}", initials}
    return frozenset(full), frozenset(short - full)


class NameRemover:
    """Takes the names of forgotten persons out of texts."""

    def __init__(self, forgotten: Forgotten) -> None:
        self._forgotten = forgotten
        self._full = {name: person.key for person in forgotten.persons for name in person.names}
        self._short = {name: person.key for person in forgotten.persons for name in person.short}
        self._papers = {person.key: person.papers for person in forgotten.persons}
        self._digest = lru_cache(maxsize=500_000)(forgotten.digest)

    def clean(self, text: str, persons: Iterable[str] = ()) -> str:
        """A text without names in full; for some persons, by their keys, also without short ones."""
        return self.told(text, persons)[0]

    def clean_path(self, path: str) -> str:
        """A path without names in full, also in small letters: 'referat-kari-fjellheim.pdf'."""
        return self.told(path, is_path=True)[0]

    def told(self, text: str, persons: Iterable[str] = (), *, is_path: bool = False) -> tuple[str, frozenset[str]]:
        """As `clean` and `clean_path`, with the keys of those whose names were there."""
        near = frozenset(persons)
        found: set[str] = set()
        spans: list[tuple[int, int]] = []
        reached = 0
        for start, end, key in self._candidates(text, near, is_path=is_path):
            if start >= reached:
                spans.append((start, end))
                found.add(key)
                reached = end
        for start, end in reversed(spans):
            text = f"{text[:start]}{REMOVED}{text[end:]}"
        return text, frozenset(found)

    def named_in(self, texts: Iterable[str], document_id: str) -> frozenset[str]:
        """The keys of those who are named in full in some texts, or are known to be named in a document."""
        found = {key for key, papers in self._papers.items() if document_id in papers}
        return frozenset(found.union(*(self.told(text)[1] for text in texts)))

    def _candidates(self, text: str, near: frozenset[str], *, is_path: bool) -> Iterator[tuple[int, int, str]]:
        """Names by where they begin, the longest first."""
        words = list(_WORD.finditer(text))
        for first, word in enumerate(words):
            if not is_path and not _may_begin(text, word):
                continue
            for last in range(min(first + MOST_WORDS, len(words)) - 1, first - 1, -1):
                if all(_is_joined(text, one, other) for one, other in pairwise(words[first : last + 1])):
                    told = self._name(text, word.start(), words[last], near)
                    if told:
                        yield told
                        break

    def _name(self, text: str, start: int, last: re.Match[str], near: frozenset[str]) -> tuple[int, int, str] | None:
        """The name that these characters are, a genitive's ending left standing."""
        behind = text[last.end() : last.end() + 2]
        if behind[:1] in {"-", "‐", "‑"} and behind[1:].isupper():
            return None  # 'Fjellheim-Lunde' is another name
        for end in (last.end(), last.end() - 1 if last[0].endswith(("s", "S")) and len(last[0]) > 1 else None):
            if end is None:
                continue
            digest = self._digest(_key(text[start:end]))
            if digest in self._full:
                return start, end, self._full[digest]
            key = self._short.get(digest)
            if key in near and not (start == last.start() and _is_of_another(text, last)):
                return start, end, key
        return None


@lru_cache(maxsize=500_000)
def _key(printed: str) -> str:
    """A name as it is hashed: 'Fjellheim, Kari-Anne' is 'kari anne fjellheim', and so is 'kari.anne.fjellheim'."""
    return " ".join(person_name(re.sub(r"[._\s\u00a0]+", " ", printed)).words)


def _may_begin(text: str, word: re.Match[str]) -> bool:
    """Whether a name may begin here: a capital, or an address in small letters; not behind a hyphen."""
    before, behind = text[word.start() - 1 : word.start()], text[word.end() : word.end() + 2]
    is_address = behind[:1] in {".", "_"} and behind[1:].isalpha()
    return (word[0][0].isupper() or is_address) and before not in {"-", "‐", "‑"}


def _is_joined(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two words may be of one name; a full stop and a blank stand behind an initial only."""
    joint = _JOINT.fullmatch(text, one.end(), other.start())
    return joint is not None and (not re.match(r"\.\s", joint[0]) or len(one[0]) == 1)


def _is_of_another(text: str, word: re.Match[str]) -> bool:
    """Whether a lone word is part of a longer name, or a place: 'Kari' of 'Kari Nordmann', 'Berg' of 'Berg skole'."""
    return bool(_NAME_BEFORE.search(text, 0, word.start()) or _NAME_BEHIND.match(text, word.end()))
