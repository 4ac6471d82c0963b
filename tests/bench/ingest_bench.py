"""Time `saksgang ingest` against plain pdfplumber on the same born-digital PDFs: the corpus', else the sample papers'.

Both run in processes of their own, by turns, everything included: start, imports, a fresh warehouse. What counts is the
median of the ratios of each pair, since a busy machine slows both. Usage: python tests/bench/ingest_bench.py [ROUNDS]
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCORE = Path(__file__).parents[1] / "score"
sys.path.insert(0, str(SCORE))

from score_sets import paper_sets  # noqa: E402 - the folder had to be named first

ROUNDS = 5
# Ingest reads, understands and stores a paper in half the time that pdfplumber takes to read it.
MOST_RATIO = 0.5
# Two workers must leave room for other things on an old laptop.
MOST_MEGABYTES = 400
LOOK_SECONDS = 0.01
PROC = Path("/proc")


def main(rounds: int) -> int:
    """Print the figures; 1 where a bar does not hold."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        papers = _copied_papers(folder / "papers")
        pages = int(subprocess.run(_plain(papers), check=True, capture_output=True, text=True).stdout)
        megabytes = _worker_megabytes(folder)
        _tell(f"{len(papers)} papers, {pages} pages, {rounds} rounds")
        ratios = []
        for turn in range(rounds):
            ours, plain = _seconds(_ingest(folder, f"{turn}")), _seconds(_plain(papers))
            ratios.append(ours / plain)
            _tell(f"  ingest {ours:.2f} s, pdfplumber {plain:.2f} s, ratio {ratios[-1]:.3f}")
    ratio = statistics.median(ratios)
    _tell(f"median ratio {ratio:.3f} (bar: {MOST_RATIO})")
    _tell(f"largest worker {megabytes:.0f} MB (bar: {MOST_MEGABYTES})" if megabytes else "worker memory: only on Linux")
    return int(ratio > MOST_RATIO or megabytes > MOST_MEGABYTES)


def _copied_papers(folder: Path) -> list[Path]:
    """The born-digital PDFs of the largest set that is here, in a folder of their own."""
    folder.mkdir()
    *_, papers = paper_sets()
    files = [document.file for document in papers.documents if document.family == f"{papers.name} PDF"]
    return [Path(shutil.copy(file, folder)) for file in files]


def _ingest(folder: Path, name: str) -> list[str]:
    command = [sys.executable, "-m", "pipeline.cli", "ingest", str(folder / "papers"), "--workers", "1", "--quiet"]
    return [*command, "--warehouse", str(folder / f"{name}.duckdb")]


def _plain(papers: list[Path]) -> list[str]:
    return [sys.executable, str(Path(__file__).with_name("plain_pdfplumber.py")), *map(str, papers)]


def _seconds(command: list[str]) -> float:
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def _worker_megabytes(folder: Path) -> float:
    """The most memory that any process under an ingest had, itself apart; 0 where the system does not tell."""
    run = subprocess.Popen(_ingest(folder, "memory"))
    most = 0.0
    while run.poll() is None:
        most = max([most, *(_megabytes(process) for process in _descendants(run.pid))])
        time.sleep(LOOK_SECONDS)
    return most


def _descendants(parent: int) -> list[int]:
    """Processes below a process, by what /proc tells."""
    parents = {}
    for stat in PROC.glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        parents[int(stat.parent.name)] = int(fields[1])
    found = [parent]
    for process in found:
        found += [child for child, its_parent in parents.items() if its_parent == process]
    return found[1:]


def _megabytes(process: int) -> float:
    """The most memory that a process has had."""
    try:
        status = (PROC / str(process) / "status").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1000 for line in status.splitlines() if line.startswith("VmHWM")), 0.0)


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))
