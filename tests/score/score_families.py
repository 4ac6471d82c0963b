"""Layout families of the sample papers, each with its own bars: how well a template is read that no other shares.

The README of the sample papers names them: 'family: headed sections ...'. All forms of a paper are one family.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from gold_compare import score_document
from gold_tally import Tally
from gold_text import is_same
from gold_warehouse import ScoredWarehouse
from score_bars import Bar
from score_sets import SAMPLE_PAPERS, GoldDocument

FAMILY_BARS: Mapping[str, float] = {
    "entries": 0.98,
    **dict.fromkeys(("title", "adopted", "proposed", "people", "absent"), 0.95),
    "substitute": 0.90,
    "references": 0.95,
}
"""What each family must reach, in the order of the table."""
ROLES = ("absent", "substitute")
FAMILY = re.compile(r"^\| `(?P<paper>[^`]+)` \| [^|]+ \| family: (?P<what>.+?) \|$", re.MULTILINE)
INTRODUCTION = """
## Layout families of the sample papers

Every form of a paper counts; empty where the paper has nothing of the kind.
"""


def families() -> dict[str, str]:
    """What is told of each family, by its paper's name without ending."""
    text = (SAMPLE_PAPERS / "README.md").read_text(encoding="utf-8")
    return {match["paper"]: match["what"] for match in FAMILY.finditer(text)}


def score_families(path: Path, documents: Sequence[GoldDocument]) -> dict[str, Tally]:
    """Tallies of the families among some documents of a warehouse, by what is told of each."""
    told = families()
    tallies: dict[str, Tally] = {}
    with ScoredWarehouse(path) as warehouse:
        for document in documents:
            what = told.get(document.name.rpartition(".")[0])
            if what:
                tally = tallies.setdefault(what, Tally())
                tally.add(score_document(warehouse, document.name, document.gold))
                tally.add(_roles(warehouse, document))
    return tallies


def _roles(warehouse: ScoredWarehouse, document: GoldDocument) -> Tally:
    """Those who were absent, and those who stood in for them, over a whole paper."""
    tally = Tally()
    found = [
        person
        for section in warehouse.sections(warehouse.document_id(document.name.rpartition("/")[2]) or "")
        for person in warehouse.people(section["section_id"])
    ]
    wanted = [person for section in document.gold["sections"] for person in section.get("people", ())]
    for role in ROLES:
        ours, theirs = ([one for one in people if one["role"] == role] for people in (wanted, found))
        tally.pair(role, document.name, ours, theirs, lambda one, other: is_same(one["name"], other["name"]))
    return tally


def family_bars(tallies: Mapping[str, Tally]) -> Iterator[Bar]:
    """The bar of each field that a family has anything of."""
    for family, tally in tallies.items():
        for field, least in FAMILY_BARS.items():
            if tally.counts.get(field):
                yield Bar(family, field, least, tally.counts[field].f1)


def family_table(tallies: Mapping[str, Tally]) -> str:
    """The families as a table for people, figures below their bar in bold."""
    head = " | ".join(f"{field} ≥ {least:.2f}" for field, least in FAMILY_BARS.items())
    told = {family.replace("|", "/"): tally for family, tally in sorted(tallies.items())}  # no bar inside a cell
    rows = [f"| {family} | {' | '.join(_cells(tally))} |" for family, tally in told.items()]
    return "\n".join((INTRODUCTION, f"| family | {head} |", "| --- |" + " --- |" * len(FAMILY_BARS), *rows)) + "\n"


def _cells(tally: Tally) -> Iterator[str]:
    for field, least in FAMILY_BARS.items():
        count = tally.counts.get(field)
        text = f"{count.f1:.3f} ({count.gold})" if count else ""
        yield f"**{text}**" if count and count.f1 < least else text
