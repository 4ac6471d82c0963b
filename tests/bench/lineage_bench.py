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
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

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
from warehouse.connections import Connection
from warehouse.lineage.graph import case_lineage
from warehouse.lineage.walks import ancestors, descendants

SIZES = (25_000, 50_000, 100_000)
CASES_PER_MEETING = 10
# A partnership or a municipality treats some hundred cases a year; twenty years of it.
CASES_PER_ORGANISATION = 2_000
# Subjects of an organisation, each with a course of so many cases as there are years of meetings.
SUBJECTS = 40
# One mention in so many goes to a case of another subject, or to one that is not held.
ACROSS, NOT_HELD = 0.05, 0.05
BODIES = (("Strategisk samarbeidsutvalg", "SSU"), ("Faglig samarbeidsutvalg", "FSU"), ("Partnerskapsmøte", "PM"))
FIRST_DAY = datetime.date(2005, 1, 10)
ASKED_CASES = 100
MOST_MILLISECONDS = 50
# Words of subjects, joined by twos into compounds.
FIRST_PARTS = ("ernærings", "akutt", "fødsels", "rus", "kreft", "hjemme", "legevakt", "demens", "ungdoms", "skole")
LAST_PARTS = ("strategi", "ordning", "kjede", "telefon", "sykepleie", "opplæring", "pakke", "veileder", "register")
Taken = tuple[Body, int, int, datetime.date]


def main(sizes: list[int]) -> int:
    """Print the figures; 1 where a case takes too long."""
    if len(sizes) == 1:
        return _one(sizes[0])
    return max(subprocess.run([sys.executable, __file__, str(size)], check=False).returncode for size in sizes)


def _one(size: int) -> int:
    """Build a warehouse of a size and ask it; 1 where the median of a walk is over the bar."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "synthetic.duckdb")
        began = time.perf_counter()
        summary = build_warehouse(path, synthetic_papers(size), [])
        seconds = time.perf_counter() - began
        mentions = sum(summary.holdings.references.values())
        _tell(f"{size:,} cases, {mentions:,} mentions: {seconds:.1f} s, {_megabytes():.0f} MB")
        slowest = sorted(summary.seconds.items(), key=lambda step: -step[1])[:9]
        _tell("  " + ", ".join(f"{name} {took:.1f} s" for name, took in slowest))
        with closing(open_read_only(path)) as connection:
            (edges,) = connection.execute("SELECT count(*) FROM lineage").fetchone() or (0,)
            return int(_ask(connection, edges) > MOST_MILLISECONDS)


def _ask(connection: Connection, edges: int) -> float:
    """Print how long questions about one case take; gives the slower median of the two walks."""
    rows = connection.execute("SELECT case_id FROM cases WHERE NOT is_stub ORDER BY case_id").fetchall()
    asked = random.Random(1).sample([case_id for (case_id,) in rows], ASKED_CASES)  # noqa: S311 - the same every time
    questions: dict[str, Callable[[str], object]] = {
        "ancestors": lambda case_id: ancestors(connection, case_id),
        "descendants": lambda case_id: descendants(connection, case_id),
        "tree of depth 3": lambda case_id: case_lineage(connection, case_id, depth=3),
    }
    medians = {}
    for name, question in questions.items():
        took = sorted(_milliseconds(question, case_id) for case_id in asked)
        medians[name] = statistics.median(took)
        _tell(f"  {name}: median {medians[name]:.0f} ms, slowest {took[-1]:.0f} ms")
    reached = [len(ancestors(connection, case_id)) for case_id in asked]
    _tell(f"  {edges:,} edges; ancestors of a case: median {statistics.median(reached):.0f}, most {max(reached)}")
    return max(medians["ancestors"], medians["descendants"])


def synthetic_papers(size: int) -> Iterator[PaperRecord]:
    """Minutes of so many cases: ten a meeting, by organisations of some thousand cases each."""
    for first in range(0, size, CASES_PER_ORGANISATION):
        yield from _organisation(first // CASES_PER_ORGANISATION, min(CASES_PER_ORGANISATION, size - first))


def _organisation(number: int, size: int) -> Iterator[PaperRecord]:
    chance = random.Random(number)  # noqa: S311 - the same papers every time
    name = f"Helsefellesskapet i Prøvedal {number}"
    courses: list[list[Taken]] = [[] for _ in range(SUBJECTS)]
    counts: Counter[tuple[str, int]] = Counter()
    for place in range(size // CASES_PER_MEETING):
        body = Body(*BODIES[place % len(BODIES)], name)
        day = FIRST_DAY + datetime.timedelta(days=37 * place)
        entries = []
        for ordinal in range(1, CASES_PER_MEETING + 1):
            counts[body.abbreviation or "", day.year] += 1
            count = counts[body.abbreviation or "", day.year]
            subject = (place * CASES_PER_MEETING + ordinal) % SUBJECTS
            entries.append(_entry(chance, ordinal, (day, count), subject, courses))
            courses[subject].append((body, day.year, count, day))
        section = Section(1, SectionKind.MINUTES, "Referat", Meeting(body, day), entries=tuple(entries))
        findings = Findings(Format.TEXT, TextSource.EMBEDDED, organisation=name, sections=(section,))
        key = f"{number:08x}{place:08x}".ljust(64, "0")
        read_at = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
        yield PaperRecord(key, f"{number}/{place}.txt", (), read_at, "bench", findings)


def _entry(
    chance: random.Random, ordinal: int, dated: tuple[datetime.date, int], subject: int, courses: list[list[Taken]]
) -> Entry:
    """A case of a subject, with its three mentions: the case before, one further back, and the meeting of another."""
    day, count = dated
    word = FIRST_PARTS[subject % len(FIRST_PARTS)] + LAST_PARTS[subject // len(FIRST_PARTS)]
    point = Point(PointStage.ADOPTED, 1, f"Arbeidet med {word} følges opp.", Outcome.DIRECTED)
    course = courses[subject]
    across = chance.random() < ACROSS
    back = [course[-1:], course[-4:-1] if not across else chance.choice(courses)[-3:], course[-2:-1]]
    mentions = []
    for place, held in enumerate(back):
        missing = not held or chance.random() < NOT_HELD
        target = (Body(*BODIES[0]), day.year, 900 + chance.randrange(90), day) if missing else chance.choice(held)
        mentions.append(_mention(target, is_meeting=place == len(back) - 1))
    title = f"Status for {word} i bygd {chance.randrange(40)}"
    return Entry(
        Stage.MINUTES, ordinal, f"{day.year}.{count}", day.year, count, title, (ItemType.INFORMATION,),
        text=f"Arbeidsgruppen for {word} orienterte.", points=(point,), mentions=tuple(mentions),
    )  # fmt: skip


def _mention(target: Taken, *, is_meeting: bool) -> Mention:
    """A mention of a case by its number, or of its meeting by the month."""
    body, year, number, day = target
    if is_meeting:
        first, last = day.replace(day=1), day.replace(day=28)
        words = f"{body.abbreviation} i {day:%m.%Y}"
        return Mention(
            f"Ble vedtatt i {words}.", words, Relation.DECIDED_IN, TargetKind.MEETING, body,
            date_from=first, date_to=last,
        )  # fmt: skip
    words = f"{body.abbreviation} {year}.{number}"
    return Mention(f"Oppfølging av {words}.", words, Relation.FOLLOWS_UP, TargetKind.CASE, body, year, number)


def _milliseconds(question: Callable[[str], object], case_id: str) -> float:
    began = time.perf_counter()
    question(case_id)
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
