"""The lineage gold over all sample papers: what they state by number, and what a reader sees from the subjects."""

from itertools import combinations, pairwise
from typing import Any

from described import BODIES, Paper, references
from gold import entry_text, number_of
from themes import APART, LOOSE, THEMES

Case = tuple[str, int, int]
Pair = tuple[Case, Case]
COMMENT = (
    "Over all sample papers. A pair is [earlier, later], a case is [body, year, number]. "
    "stated: a reference names the one case by number in a paper of the other. "
    "inferred: the same subject, taken up next. acceptable: may be linked or not. never: must not be linked."
)


def lineage_of(papers: tuple[Paper, ...]) -> dict[str, Any]:
    """The lineage gold of the papers, in the form that the scorer reads."""
    stated, perhaps = _stated(papers)
    subjects = [tuple(map(_case, cases)) for cases in THEMES.values()]
    held = {
        (section.body, *number_of(entry))
        for paper in papers
        for section in paper.sections
        for entry in section.entries
        if entry.printed
    }
    inferred = {pair for cases in subjects for pair in pairwise(cases) if held.issuperset(pair)} - stated
    acceptable = {pair for cases in subjects for pair in combinations(cases, 2)} | perhaps
    acceptable |= {(_case(earlier), _case(later)) for earlier, later in LOOSE}
    never = {(_case(earlier), _case(later)) for earlier, later in APART}
    groups = {"stated": stated, "inferred": inferred, "acceptable": acceptable - stated - inferred, "never": never}
    return {"comment": COMMENT, **{name: [_printed(pair) for pair in sorted(pairs)] for name, pairs in groups.items()}}


def _stated(papers: tuple[Paper, ...]) -> tuple[set[Pair], set[Pair]]:
    """Pairs that a reference states by number: those that a reader must see, and those that are optional."""
    required, optional = set(), set()
    for section in [section for paper in papers for section in paper.sections]:
        for entry in [entry for entry in section.entries if entry.printed]:
            here = (section.body, *number_of(entry))
            for found in references(entry_text(entry)):
                if found.case and (found.body or "", *found.case) != here:
                    there = (found.body or "", *found.case)
                    (optional if found.optional else required).add((there, here))
    return required, optional - required


def _case(text: str) -> Case:
    """'PM 2022/5' as ('PM', 2022, 5)."""
    body, _, numbers = text.partition(" ")
    year, _, count = numbers.partition("/")
    return body, int(year), int(count)


def _printed(pair: Pair) -> list[list[str | int]]:
    return [[BODIES[body][0], year, count] for body, year, count in pair]
