"""SCORECARD.json, the scores that were accepted last, and what has changed since.

Of sample papers it keeps every miss in words. The corpus are real papers: of those it keeps counts and hashes only, and
the words stay in a file that is not committed.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from gold_tally import Count, Tally
from score_sets import CORPUS_SET, PROJECT

ACCEPTED = PROJECT / "SCORECARD.json"
# Words of the corpus' misses by hash; build/ is never committed.
WORDS = PROJECT / "build" / "score" / "words.json"
HASH_LENGTH = 12
# Between field and sentence, in one string, so that each miss is a line.
SEPARATOR = " | "

Miss = tuple[str, str]  # field, and the sentence or its hash


@dataclass(frozen=True, slots=True)
class FamilyScore:
    """The accepted score of a family."""

    counts: Mapping[str, Count]
    misses: tuple[Miss, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What a change did to a family, miss by miss."""

    family: str
    lost: tuple[Miss, ...]  # misses that were not there before
    gained: tuple[Miss, ...]  # misses that are gone


def scores(tallies: Mapping[str, Tally]) -> dict[str, FamilyScore]:
    """Tallies as they may be kept."""
    return {family: _score(family, tally) for family, tally in tallies.items()}


def changes(before: Mapping[str, FamilyScore], now: Mapping[str, FamilyScore]) -> list[Change]:
    """What was gained and lost in families that were scored now."""
    found = []
    for family, score in now.items():
        old = Counter(before[family].misses if family in before else ())
        new = Counter(score.misses)
        change = Change(family, tuple((new - old).elements()), tuple((old - new).elements()))
        if change.lost or change.gained:
            found.append(change)
    return found


def read_accepted(path: Path = ACCEPTED) -> dict[str, FamilyScore]:
    """The scores accepted last; none where there is no such file."""
    if not path.is_file():
        return {}
    families = json.loads(path.read_text(encoding="utf-8"))
    return {
        family: FamilyScore(
            {field: Count(*map(int, counts.split())) for field, counts in score["right wrong missed"].items()},
            tuple(tuple(miss.split(SEPARATOR, 1)) for miss in score["misses"]),
        )
        for family, score in families.items()
    }


def write_accepted(families: Mapping[str, FamilyScore], path: Path = ACCEPTED) -> None:
    """Keep scores as the accepted ones, a miss a line so that a diff can be read."""
    plain = {
        family: {
            "right wrong missed": {
                field: f"{count.right} {count.wrong} {count.missed}" for field, count in score.counts.items()
            },
            "misses": [SEPARATOR.join(miss) for miss in score.misses],
        }
        for family, score in families.items()
    }
    path.write_text(json.dumps(plain, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def remember_words(tallies: Mapping[str, Tally], path: Path = WORDS) -> dict[str, str]:
    """Keep the words behind the hashes of this run and of earlier ones on this machine; gives them by hash."""
    words: dict[str, str] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    for family, tally in tallies.items():
        if _is_secret(family):
            words |= {_hash(family, miss): miss[1] for miss in tally.misses}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(words, ensure_ascii=False), encoding="utf-8")
    return words


def _score(family: str, tally: Tally) -> FamilyScore:
    counts = {field: count for field, count in tally.counts.items() if count}
    return FamilyScore(counts, tuple(sorted(_kept(family, tally.misses))))


def _kept(family: str, misses: Iterable[Miss]) -> Iterable[Miss]:
    """Misses as they may be kept."""
    return ((miss[0], _hash(family, miss)) if _is_secret(family) else miss for miss in misses)


def _is_secret(family: str) -> bool:
    return family.startswith(CORPUS_SET)


def _hash(family: str, miss: Miss) -> str:
    return hashlib.sha256("\0".join((family, *miss)).encode()).hexdigest()[:HASH_LENGTH]
