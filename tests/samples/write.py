"""Writes the sample papers and their gold files: `python tests/samples/write.py [--pdf] [--out FOLDER]`.

DOCX, text, gold and the README come out the same each time. PDFs are rewritten with --pdf only, since they differ with
the version of LibreOffice (found as `soffice`) and of reportlab.
"""

import argparse
import json
import re
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from described import Paper
from flow import Block, PageBreak, Paragraph
from gold import SUFFIX, gold_of
from layouts import blocks_of
from lineage import lineage_of
from papers import PAPERS
from plain import write_plain
from readme import readme
from word import write_word

# What LibreOffice writes anew each time: date, id (twice) and checksum. The same length keeps all offsets.
VOLATILE = re.compile(rb"(?<=CreationDate\(D:)\d{14}|(?<=DocChecksum /)[0-9A-F]{32}|(?<=<)[0-9A-F]{32}(?=>)")
FIXED = b"20240101000000".ljust(32, b"0")  # a date when cut to its length

DATA = Path(__file__).parents[1] / "data"


def write(out: Path, *, pdf: bool) -> None:
    """Write every paper, its gold and the README under `out`."""
    for paper in PAPERS:
        (out / paper.folder).mkdir(parents=True, exist_ok=True)
        for form in paper.forms:
            if form in ("docx", "txt") or pdf:
                WRITERS[form](paper, out / paper.folder)
        gold = json.dumps(gold_of(paper), ensure_ascii=False, indent=1)
        _save(out / paper.folder / f"{paper.name}.gold.json", gold + "\n")
    _save(out / "lineage.gold.json", _one_a_line(lineage_of(PAPERS)))
    _save(out / "README.md", readme(PAPERS))


def _one_a_line(lineage: dict[str, list[object] | str]) -> str:
    """JSON with a pair a line."""
    text = json.dumps(lineage, ensure_ascii=False)
    return text.replace("]], [[", "]],\n  [[").replace('": [[[', '": [\n  [[').replace(']]], "', ']]],\n "') + "\n"


def _save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _blocks(paper: Paper) -> list[Block]:
    return list(_joined(paper))


def _joined(paper: Paper) -> Iterator[Block]:
    for at, section in enumerate(paper.sections):
        if at and paper.break_between:
            yield PageBreak()
        yield from blocks_of(section)


def _docx(paper: Paper, folder: Path) -> None:
    path = folder / f"{paper.name}.docx"
    write_word(_blocks(paper), path, header=paper.header, footer=paper.footer, font=paper.font)


def _office_pdf(paper: Paper, folder: Path) -> None:
    """The paper's Word file as LibreOffice prints it; raises CalledProcessError where that fails."""
    with tempfile.TemporaryDirectory() as scratch:
        _docx(paper, Path(scratch))
        command = [
            "soffice",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            Path(scratch) / f"{paper.name}.docx",
        ]
        subprocess.run(command, check=True, capture_output=True)
    printed = folder / f"{paper.name}.pdf"
    printed.write_bytes(VOLATILE.sub(lambda match: FIXED[: len(match[0])], printed.read_bytes()))


def _reportlab_pdf(paper: Paper, folder: Path) -> None:
    from pdf import write_pdf  # noqa: PLC0415  # reportlab is wanted for this alone

    write_pdf(_blocks(paper), folder / f"{paper.name}.pdf", header=paper.header, footer=paper.footer)


def _txt(paper: Paper, folder: Path) -> None:
    write_plain([Paragraph(paper.header), *_blocks(paper)], folder / f"{paper.name}.txt")


def _scan(paper: Paper, folder: Path) -> None:
    from scan import write_scan  # noqa: PLC0415  # as above

    write_scan(folder / f"{paper.name}.pdf", folder / f"{paper.name}{SUFFIX['scan']}")


WRITERS = {"docx": _docx, "pdf": _office_pdf, "reportlab": _reportlab_pdf, "txt": _txt, "scan": _scan}


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pdf", action="store_true", help="rewrite the PDFs too")
    parser.add_argument("--out", type=Path, default=DATA)
    options = parser.parse_args()
    write(options.out, pdf=options.pdf)


if __name__ == "__main__":
    main()
