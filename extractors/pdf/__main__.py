"""Show how a PDF is read: `python -m extractors.pdf PATH`."""

import sys
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from pathlib import Path

from extractors.pdf import read_pdf
from models.layout import Block, Paragraph, Source
from models.problems import UnreadablePaperError

STEP = "    "


def shown(source: Source) -> Iterator[str]:
    """A paper in readable lines: tables as indented rows, cells behind a bar."""
    yield f"title: {source.title}   pages: {source.page_count}"
    yield from (f"furniture: {text}" for text in source.furniture)
    yield from (f"problem: {problem.code} (page {problem.page}): {problem.message}" for problem in source.problems)
    for block in source.blocks:
        yield from _shown(block, "")


def _shown(block: Block, margin: str) -> Iterator[str]:
    if isinstance(block, Paragraph):
        heading = "#" * block.heading + " " if block.heading else ""
        marks = ("[page] " if block.starts_page else "") + heading
        bold = "**" if block.is_bold() else ""
        line = "_" if block.is_underlined() else ""
        yield f"{margin}{' ' * round(block.indent / 6)}{marks}{bold}{line}{block.printed}{line}{bold}"
        return
    yield f"{margin}[{'page, ' if block.starts_page else ''}table of {len(block.rows)} rows, {block.columns} columns]"
    for row in block.rows:
        yield f"{margin}{STEP}--"
        for cell in row.cells:
            yield f"{margin}{STEP}| {cell.column}" + (f"-{cell.column + cell.span - 1}" if cell.span > 1 else "")
            for inner in cell.blocks:
                yield from _shown(inner, margin + STEP * 2)


def main(arguments: Sequence[str]) -> int:
    """Print the paper that is named; gives the exit code."""
    if len(arguments) != 1:
        sys.stderr.write("Name one PDF: python -m extractors.pdf PATH\n")
        return 2
    try:
        source = read_pdf(Path(arguments[0]))
    except UnreadablePaperError as error:
        sys.stderr.write(f"{error.code}: {error.message}\n")
        return 1
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # consoles of some systems know few letters
    for line in shown(source):
        sys.stdout.write(line + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
