"""How fast the web page answers on a warehouse of 100,000 cases, asked by 20 clients from the same machine.

Each client asks, reads for about a second, asks again: a search, of one or two words and sometimes narrowed, a case, or
the lineage of some 200 cases and meetings, as all its steps give it.
What is told apart is the time in which the server is new: it opens the file, and makes each lineage for the first time.
With --rush nobody reads: then it tells how many answers a second there are. With --republish N the file is put in place
anew N times meanwhile, in equal parts of the time. Usage:
python tests/bench/web_bench.py WAREHOUSE [--rush] [--seconds N] [--republish N]. What lineage_bench makes is such a
warehouse.
"""

import argparse
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from warehouse import open_read_only
from warehouse.lineage.around import around

CLIENTS = 20
READING_SECONDS = 1.0
PORT = 8399
BARS = {"search": 100, "case": 60, "lineage": 300}
# By then each lineage was asked for, and is kept; a server runs for weeks.
NEW_SECONDS = 20.0
# As many lineages of so many nodes are asked for; the first time that each is, it is made.
LINEAGES, LARGE = 20, range(180, 251)
STEPS = 20
COMMON = ("status", "bygd", "arbeidsgruppen", "følges opp", "samarbeidsutvalg")


def main() -> int:
    """Print the figures; 1 where a bar is missed or an answer failed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("warehouse", type=Path)
    parser.add_argument("--rush", action="store_true")
    parser.add_argument("--seconds", type=float, default=80)
    parser.add_argument("--republish", type=int, default=0)
    options = parser.parse_args()
    case_ids, words, large = _samples(options.warehouse)
    if not large:
        sys.exit("No case there has a lineage of some 200 cases and meetings; take a warehouse of lineage_bench.")
    with tempfile.TemporaryDirectory() as folder, _served(options.warehouse, Path(folder), options) as server:
        try:
            _await()
            took, failed, seconds = _ask(
                case_ids, words, large, options.seconds, 0 if options.rush else READING_SECONDS
            )
        finally:
            server.terminate()
    sys.stdout.write(f"{len(took)} answers in {seconds:.0f} s, {len(took) / seconds:.0f} a second, {failed} failed\n")
    _report("new", [one for one in took if one.after <= NEW_SECONDS])
    missed = _report("later", [one for one in took if one.after > NEW_SECONDS])
    return int(failed > 0 or (missed and not options.rush))


@contextmanager
def _served(warehouse: Path, folder: Path, options: argparse.Namespace) -> Iterator[subprocess.Popen[bytes]]:
    """A server on a copy of the warehouse, which is put in place anew as often as is asked."""
    shown = folder / warehouse.name
    shutil.copy(warehouse, shown)
    command = [sys.executable, "-m", "pipeline.cli", "serve", "-w", str(shown), "--port", str(PORT)]
    is_over = threading.Event()

    def republish() -> None:
        for _ in range(options.republish):
            if is_over.wait(options.seconds / (options.republish + 1)):
                return
            shutil.copy(warehouse, folder / "new.duckdb").replace(shown)

    publisher = threading.Thread(target=republish)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        publisher.start()
        try:
            yield server
        finally:
            is_over.set()
            publisher.join()


def _samples(warehouse: Path) -> tuple[list[str], list[str], list[str]]:
    """Cases and words to ask for, and cases of a large lineage."""
    with open_read_only(warehouse) as connection:
        cases = connection.execute("SELECT case_id FROM cases WHERE NOT is_stub USING SAMPLE 5000").fetchall()
        words = connection.execute("SELECT DISTINCT word FROM search.words WHERE len(word) > 3").fetchall()
        case_ids = [case_id for (case_id,) in cases]
        sizes = ((case_id, len(around(connection, case_id, depth=STEPS).graph)) for case_id in case_ids)
        large = [case_id for case_id, _ in islice((one for one in sizes if one[1] in LARGE), LINEAGES)]
    return case_ids, [word for (word,) in words], large


def _await() -> None:
    """Wait until the server answers."""
    for _ in range(200):
        try:
            HTTPConnection("127.0.0.1", PORT).request("GET", "/helse")
        except OSError:
            time.sleep(0.1)
        else:
            return


class Answer(NamedTuple):
    """A page that was answered: of which kind, in how many milliseconds, so many seconds after the first was asked."""

    kind: str
    took: float
    after: float


def _ask(
    case_ids: list[str], words: list[str], large: list[str], seconds: float, reading: float
) -> tuple[list[Answer], int, float]:
    """All answers, the number of failures, and the seconds that it took."""
    took: list[Answer] = []
    failed = [0]
    starts = time.monotonic()

    def client(number: int) -> None:
        chance = random.Random(number)  # noqa: S311 - the same every time
        connection = HTTPConnection("127.0.0.1", PORT, timeout=30)
        while time.monotonic() < starts + seconds:
            if reading:
                time.sleep(chance.uniform(0.5, 1.5) * reading)
            kind, address = _address(chance, case_ids, words, large)
            began = time.perf_counter()
            connection.request("GET", address)
            response = connection.getresponse()
            response.read()
            took.append(Answer(kind, 1000 * (time.perf_counter() - began), time.monotonic() - starts))
            failed[0] += response.status not in {200, 302}

    threads = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return took, failed[0], time.monotonic() - starts


def _address(chance: random.Random, case_ids: list[str], words: list[str], large: list[str]) -> tuple[str, str]:
    """What is asked next."""
    kind = chance.choice(("search", "case", "lineage"))
    if kind == "lineage":
        return "lineage", f"/saksgang/{chance.choice(large)}?dybde={STEPS}"
    if kind == "case":
        return "case", f"/sak/{chance.choice(case_ids)}"
    asked = [chance.choice(words)] + ([chance.choice(COMMON)] if chance.random() < 1 / 3 else [])
    narrowed = {"ar": chance.randrange(2006, 2024)} if chance.random() < 1 / 3 else {}
    return "search", "/?" + urlencode({"q": " ".join(asked), **narrowed})


def _report(when: str, answers: list[Answer]) -> bool:
    """Print what came out of a time; gives whether a bar was missed."""
    missed = False
    for kind, bar in BARS.items():
        took = [answer.took for answer in answers if answer.kind == kind]
        if len(took) > 1:
            steps = statistics.quantiles(took, n=100)
            told = f"median {steps[49]:.0f} ms, p95 {steps[94]:.0f} ms (bar {bar}), p99 {steps[98]:.0f} ms"
            sys.stdout.write(f"  {when}, {kind}: {told}\n")
            missed |= steps[94] > bar
    return missed


if __name__ == "__main__":
    sys.exit(main())
