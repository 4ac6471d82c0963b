"""Time the reading of scans against Tesseract's own command line on the same pictures, one core each.

Usage: python tests/bench/ocr_bench.py PAPER.pdf ... [--rounds N]
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

import pypdfium2
from PIL import Image

from extractors.ocr.cache import CACHE_PLACE
from extractors.ocr.engines import ONE_THREAD, SEGMENTATION, Engine, engine
from extractors.ocr.installed import LANGUAGE, tesseract
from extractors.ocr.pictures import PagePicture, picture
from extractors.ocr.recognition import see


def main() -> int:
    """Print pages per second for both, and their ratio, round by round and in the middle."""
    options = _options()
    found, there = engine(), tesseract()
    if not found or not there.command or not there.data:
        sys.exit("Needs tesserocr, the command tesseract and Norwegian; see 'saksgang doctor'.")
    pictures = [shown for path in options.papers for shown in _pictures(path)]
    command = [str(there.command), "-l", LANGUAGE, "--psm", str(SEGMENTATION), "--tessdata-dir", str(there.data)]
    ratios = []
    for number in range(options.rounds):
        runs: list[Callable[[], None]] = [lambda: _ours(pictures, found), lambda: _theirs(pictures, command)]
        seconds = [_timed(run) for run in (runs if number % 2 else runs[::-1])]
        (ours, our_cpu), (theirs, their_cpu) = seconds if number % 2 else seconds[::-1]
        ratios.append((theirs / ours, their_cpu / our_cpu))
        told = f"{len(pictures) / ours:.2f} pages/s, tesseract {len(pictures) / theirs:.2f}: {ratios[-1][0]:.2f} times"
        _tell(f"{told}; per second of processor {len(pictures) / our_cpu:.2f} and {len(pictures) / their_cpu:.2f}")
    clock, cpu = (median(column) for column in zip(*ratios, strict=True))
    _tell(f"median of {options.rounds}: {clock:.2f} times as fast, {cpu:.2f} by processor time ({found.version})")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("papers", nargs="+", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    return parser.parse_args()


def _pictures(path: Path) -> Sequence[PagePicture]:
    document = pypdfium2.PdfDocument(path)
    try:
        return [picture(page, number) for number, page in enumerate(document, start=1)]
    finally:
        document.close()


def _timed(run: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor, its children's included: on a busy machine only these tell."""
    began, used = time.perf_counter(), sum(os.times()[:4])
    run()
    return time.perf_counter() - began, sum(os.times()[:4]) - used


def _ours(pictures: Sequence[PagePicture], found: Engine) -> None:
    """Everything from the picture to its words, one page after the other, nothing kept."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[CACHE_PLACE] = folder
        for shown in pictures:
            see(shown, found)


def _theirs(pictures: Sequence[PagePicture], command: Sequence[str]) -> None:
    """The same pictures as files, a page a call, as scripts around Tesseract do."""
    with tempfile.TemporaryDirectory() as folder:
        for shown in pictures:
            file = Path(folder) / f"{shown.number}.png"
            Image.frombytes("L", (shown.width, shown.height), shown.pixels).save(file, compress_level=1)
            arguments = [command[0], str(file), "stdout", *command[1:], "--dpi", str(round(shown.dpi)), "tsv"]
            subprocess.run(arguments, check=True, capture_output=True, env=os.environ | dict([ONE_THREAD]))


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
