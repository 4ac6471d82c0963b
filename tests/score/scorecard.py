"""Score papers against their gold files: F1 by field and family, what a change gained and lost, and the bars.

Usage: python tests/score/scorecard.py [--accept] [--check] [--one-by-one] [--misses]
"""

import argparse
import sys
from collections.abc import Iterable, Mapping, Sequence

from gold_tally import FIELDS, Count, Tally
from rich.console import Console
from rich.table import Table
from score_bars import BARS, Bar, bars
from score_families import family_bars, family_table
from score_file import (
    Change,
    FamilyScore,
    changes,
    read_accepted,
    remember_words,
    scores,
    write_accepted,
)
from score_runs import Tallies, score_one_by_one, score_sample_families, score_together
from score_sets import CORPUS_SET, PROJECT, SAMPLE, in_order, paper_sets

ACCEPTED_FOR_PEOPLE = PROJECT / "SCORECARD.md"
WIDTH = 140
INTRODUCTION = """# Scorecard

F1 by field and family of papers, as accepted last; `make score` compares with it, `make score-accept` rewrites it.
Behind each figure stands how many values there were to find. A figure below its bar is in bold.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Print scores, changes and bars; with --check 1 where a bar does not hold."""
    options = _options(arguments)
    tallies: Tallies = {}
    layouts: Tallies = {}
    for papers in paper_sets():
        layouts |= score_sample_families(papers) if papers.name == SAMPLE else {}
        tallies |= score_one_by_one(papers) if options.one_by_one else score_together(papers)
    console = Console(width=WIDTH)
    tallies = {family: tallies[family] for family in in_order(tallies)}
    now = scores(tallies)
    for set_name in (SAMPLE, CORPUS_SET):
        _print_scores(console, {family: score for family, score in now.items() if family.startswith(set_name)})
    if options.misses:
        _print_misses(console, tallies)
    if not options.one_by_one:
        words = remember_words(tallies)
        accepted = read_accepted()
        if accepted:
            _print_changes(console, changes(accepted, now), words)
        if options.accept:
            _accept(accepted | now, layouts)
    holds = _print_bars(console, [*bars(tallies), *family_bars(layouts)])
    return int(options.check and not holds)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accept", action="store_true", help="rewrite SCORECARD.json and SCORECARD.md")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a bar does not hold")
    parser.add_argument("--one-by-one", action="store_true", help="ingest each paper into a warehouse of its own")
    parser.add_argument("--misses", action="store_true", help="list every miss")
    return parser.parse_args(arguments)


def _accept(families: Mapping[str, FamilyScore], layouts: Mapping[str, Tally]) -> None:
    """Keep scores; those of the corpus stay as they were where it is not here."""
    families = {family: families[family] for family in in_order(families)}
    write_accepted(families)
    ACCEPTED_FOR_PEOPLE.write_text(markdown(families) + family_table(layouts), encoding="utf-8")


def markdown(families: Mapping[str, FamilyScore]) -> str:
    """The scores as a table for people."""
    head = f"| field | {' | '.join(families)} |"
    rule = "| --- |" + " --- |" * len(families)
    rows = [f"| {field} | {' | '.join(_cells(field, families))} |" for field in _fields(families.values())]
    return "\n".join((INTRODUCTION, head, rule, *rows)) + "\n"


def _cells(field: str, families: Mapping[str, FamilyScore]) -> list[str]:
    return [_cell(family, field, score.counts.get(field)) for family, score in families.items()]


def _cell(family: str, field: str, count: Count | None) -> str:
    """'0.987 (76)', bold where it is below the bar, empty where there was nothing to find."""
    if not count:
        return ""
    text = f"{count.f1:.3f} ({count.gold})"
    return f"**{text}**" if count.f1 < BARS.get(family, {}).get(field, 0) else text


def _fields(families: Iterable[FamilyScore]) -> list[str]:
    found = {field for score in families for field in score.counts}
    return [field for field in FIELDS if field in found]


def _print_scores(console: Console, families: Mapping[str, FamilyScore]) -> None:
    if not families:
        return
    table = Table("field", *families)
    for field in _fields(families.values()):
        cells = _cells(field, families)
        table.add_row(field, *(f"[bold red]{cell.strip('*')}[/]" if cell.startswith("*") else cell for cell in cells))
    console.print(table)


def _print_misses(console: Console, tallies: Mapping[str, Tally]) -> None:
    for family, tally in tallies.items():
        for field, sentence in tally.misses:
            console.print(f"{family} | {field} | {sentence}", markup=False, highlight=False, soft_wrap=True)


def _print_changes(console: Console, found: Iterable[Change], words: Mapping[str, str]) -> None:
    for change in found:
        console.print(f"{change.family}: {len(change.gained)} gained, {len(change.lost)} lost", style="bold")
        for sign, misses in (("+", change.gained), ("-", change.lost)):
            for field, sentence in misses:
                line = f"  {sign} {field} | {words.get(sentence, sentence)}"
                console.print(line, markup=False, highlight=False, soft_wrap=True)


def _print_bars(console: Console, reached: Sequence[Bar]) -> bool:
    """Print the bars that do not hold and how many do; gives whether all do."""
    short = [bar for bar in reached if not bar.holds]
    for bar in short:
        console.print(f"below the bar: {bar.family}, {bar.field}: {bar.reached:.3f} < {bar.least:.2f}")
    print(f"bars: {len(reached) - len(short)} passed, {len(short)} failed")  # noqa: T201 - read by those who run checks
    return not short


if __name__ == "__main__":
    sys.exit(main())
