"""Time joining, resolving and the lineage of synthetic papers: 25,000 cases and more, with three mentions each.

What counts is that time grows with the mentions, and how long one case's ancestors and descendants take. Every size
runs in a process of its own, so that its memory is its own. Usage: python tests/bench/lineage_bench.py [CASES ...]
"""

import datetime
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from warehouse.lineage.closure import ancestors, descendants

from models.facts import Body, Entry, Findings, Meeting, Mention, Point, Section
from models.vocabulary import (
    Format,
    ItemType,
    Outcome,
    PointStage,
    Relation,
    SectionKind,
    Stage,
    TargetKind,
    TextSource,
)
from warehouse import PaperRecord, build_warehouse, open_read_only

SIZES = (25_000, 50_000, 100_000)
MENTIONS_PER_CASE = 3
CASES_PER_MEETING = 10
# A partnership or a municipality treats some hundred cases a year; twenty years of it.
CASES_PER_ORGANISATION = 2_000
BODIES = (("Strategisk samarbeidsutvalg", "SSU"), ("Faglig samarbeidsutvalg", "FSU"), ("Partnerskapsmøte", "PM"))
FIRST_DAY = datetime.date(2005, 1, 10)
ASKED_CASES = 200
MOST_MILLISECONDS = 50
# Words of subjects, joined by twos into compounds: some thousands, few of them frequent.
FIRST_PARTS = ("ernærings", "akutt", "fødsels", "rus", "kreft", "hjemme", "legevakt", "demens", "ungdoms", "skole")
LAST_PARTS = (
    "strategi",
    "ordning",
    "kjede",
    "telefon",
    "sykepleie",
    "opplæring",
    "pakke",
    "veileder",
    "register",
    "bil",
)
PLACES = ("Nordbygda", "Sørbygda", "Vestbygda", "Austbygda")
RELATIONS = (Relation.CITES, Relation.FOLLOWS_UP, Relation.DECIDED_IN)


def main(sizes: list[int]) -> int:
    """Print the figures; 1 where a case takes too long."""
    if len(sizes) == 1:
        return _one(sizes[0])
    return max(subprocess.run([sys.executable, __file__, str(size)], check=False).returncode for size in sizes)


def _one(size: int) -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "synthetic.duckdb")
        began = time.perf_counter()
        summary = build_warehouse(path, synthetic_papers(size), [])
        seconds = time.perf_counter() - began
        _tell(f"{size:,} cases, {summary.rows['cross_references']:,} mentions: {seconds:.1f} s, {_megabytes():.0f} MB")
        slowest = sorted(summary.seconds.items(), key=lambda step: -step[1])[:8]
        _tell("  " + ", ".join(f"{name} {took:.1f} s" for name, took in slowest))
        edges = summary.rows["lineage"]
        with closing(open_read_only(path)) as connection:
            asked = [row[0] for row in connection.execute("SELECT case_id FROM cases USING SAMPLE 200").fetchall()]
            took = sorted(
                _milliseconds(lambda case=case: (ancestors(connection, case), descendants(connection, case)))
                for case in asked
            )
    median, worst = statistics.median(took), took[-1]
    _tell(f"  {edges:,} edges; ancestors and descendants of a case: median {median:.1f} ms, worst {worst:.1f} ms")
    return int(median > MOST_MILLISECONDS)


def synthetic_papers(size: int) -> Iterator[PaperRecord]:
    """Minutes of so many cases: ten a meeting, by organisations of some thousand cases each."""
    for first in range(0, size, CASES_PER_ORGANISATION):
        yield from _organisation(first // CASES_PER_ORGANISATION, min(CASES_PER_ORGANISATION, size - first))


def _organisation(number: int, size: int) -> Iterator[PaperRecord]:
    chance = random.Random(number)  # noqa: S311 - the same papers every time
    name = f"Helsefellesskapet i Prøvedal {number}"
    taken: list[tuple[Body, int, int]] = []
    counts: dict[tuple[str, int], int] = {}
    for place in range(size // CASES_PER_MEETING):
        body = Body(*BODIES[place % len(BODIES)], name)
        day = FIRST_DAY + datetime.timedelta(days=37 * place)
        entries = []
        for ordinal in range(1, CASES_PER_MEETING + 1):
            key = (body.abbreviation or "", day.year)
            counts[key] = counts.get(key, 0) + 1
            entries.append(_entry(chance, ordinal, day, counts[key], taken))
        taken += [(body, day.year, entry.number or 0) for entry in entries]
        section = Section(1, SectionKind.MINUTES, "Referat", Meeting(body, day), entries=tuple(entries))
        findings = Findings(Format.TEXT, TextSource.EMBEDDED, organisation=name, sections=(section,))
        key = f"{number:08x}{place:08x}".ljust(64, "0")
        yield PaperRecord(key, f"{number}/{place}.txt", (), datetime.datetime(2026, 1, 1), "bench", findings)  # noqa: DTZ001


def _entry(
    chance: random.Random, ordinal: int, day: datetime.date, number: int, taken: list[tuple[Body, int, int]]
) -> Entry:
    subject = f"{chance.choice(FIRST_PARTS)}{chance.choice(LAST_PARTS)} {chance.randrange(40)}"
    title = f"Status for {subject} i {chance.choice(PLACES)}"
    mentions = tuple(_mention(chance, day, taken) for _ in range(MENTIONS_PER_CASE))
    point = Point(PointStage.ADOPTED, 1, f"Arbeidet med {subject} følges opp.", Outcome.DIRECTED)
    text = f"Arbeidsgruppen for {subject} orienterte."
    types = (ItemType.INFORMATION,)
    printed = f"{day.year}.{number}"
    return Entry(
        Stage.MINUTES, ordinal, printed, day.year, number, title, types, text=text, points=(point,), mentions=mentions
    )


def _mention(chance: random.Random, day: datetime.date, taken: list[tuple[Body, int, int]]) -> Mention:
    """Mostly a case that is held; sometimes one that is not, or a meeting by its month."""
    kind = chance.random()
    if taken and kind < 0.8:
        body, year, number = chance.choice(taken[-400:])
        words = f"{body.abbreviation} {year}.{number}"
        return Mention(f"Jf. {words}.", words, chance.choice(RELATIONS), TargetKind.CASE, body, year, number)
    if kind < 0.9:
        return Mention(
            "Se sak 999.", "sak 999", Relation.CITES, TargetKind.CASE, None, day.year, 900 + chance.randrange(99)
        )
    first = day.replace(day=1)
    return Mention(
        "I SSU denne måneden.",
        "SSU denne måneden",
        Relation.CITES,
        TargetKind.MEETING,
        Body(*BODIES[0]),
        date_from=first,
        date_to=day,
    )


def _milliseconds(work: object) -> float:
    began = time.perf_counter()
    work()  # type: ignore[operator]
    return 1000 * (time.perf_counter() - began)


def _megabytes() -> float:
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or list(SIZES)))
