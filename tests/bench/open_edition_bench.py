"""Time questions on a warehouse of 100,000 cases of which some are closed: with everything, and with what is open.

What counts is that who leaves out what is closed waits no longer.
Usage: python tests/bench/open_edition_bench.py [CASES]
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from lineage_bench import synthetic_papers
from msgspec.structs import replace

from models.facts import Closed, Section
from models.vocabulary import ClosedReason
from warehouse import PaperRecord, build_warehouse, open_read_only
from warehouse.connections import Connection
from warehouse.lineage.walks import ancestors
from warehouse.readers.case_story import case_story
from warehouse.readers.find import find_case
from warehouse.search.query import search

CASES = 100_000
ONE_IN = 50  # cases is closed
ASKED = 60
MARK = Closed(ClosedReason.EXEMPT, "Unntatt offentlighet")
WORDS = ("ernæringsstrategi", "legevakt telefon", "skolepakke bygd 7", "kreft", "arbeidsgruppen orienterte", "demens")


def main(size: int) -> int:
    """Build one warehouse and ask it both ways."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "synthetic.duckdb")
        began = time.perf_counter()
        summary = build_warehouse(path, _partly_closed(size), [])
        took = summary.seconds["open edition"]
        _tell(f"{size:,} cases: {time.perf_counter() - began:.1f} s, of which {took:.1f} s for the open edition")
        for closed in (True, False):
            began = time.perf_counter()
            with closing(open_read_only(path, closed=closed)) as connection:
                opened = 1000 * (time.perf_counter() - began)
                _tell(f"{'everything' if closed else 'what is open'}: opened in {opened:.0f} ms")
                _ask(connection)
    return 0


def _partly_closed(size: int) -> Iterator[PaperRecord]:
    chance = random.Random(3)  # noqa: S311 - the same papers every time
    for paper in synthetic_papers(size):
        sections = tuple(_with_closed(section, chance) for section in paper.findings.sections)
        yield replace(paper, findings=replace(paper.findings, sections=sections))


def _with_closed(section: Section, chance: random.Random) -> Section:
    entries = (replace(e, closed=MARK) if chance.randrange(ONE_IN) == 0 else e for e in section.entries)
    return replace(section, entries=tuple(entries))


def _ask(connection: Connection) -> None:
    """Print how long each kind of question takes."""
    rows = connection.execute("SELECT case_id, label FROM cases WHERE NOT is_stub ORDER BY case_id").fetchall()
    asked = random.Random(1).sample(rows, ASKED)  # noqa: S311 - as above
    questions: dict[str, tuple[Callable[[str], object], list[str]]] = {
        "find a case": (lambda label: find_case(connection, label), [label for _, label in asked]),
        "story of a case": (lambda case_id: case_story(connection, case_id), [case_id for case_id, _ in asked]),
        "ancestors": (lambda case_id: ancestors(connection, case_id), [case_id for case_id, _ in asked]),
        "search": (lambda words: search(connection, words, limit=20), list(WORDS) * 5),
    }
    for name, (question, subjects) in questions.items():
        took = sorted(_milliseconds(question, subject) for subject in subjects)
        _tell(f"  {name}: median {statistics.median(took):.0f} ms, slowest {took[-1]:.0f} ms")


def _milliseconds(question: Callable[[str], object], subject: str) -> float:
    """Of the processor, since others may use the machine."""
    began = time.process_time()
    question(subject)
    return 1000 * (time.process_time() - began)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else CASES))
