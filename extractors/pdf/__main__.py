"""Show how a PDF is read: `python -m extractors.pdf PATH`."""

import sys
from collections.abc import Iterator
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


def main() -> int:
    """Print the paper named on the command line."""
    try:
        source = read_pdf(Path(sys.argv[1]))
    except UnreadablePaperError as error:
        sys.stderr.write(f"{error.code}: {error.message}\n")
        return 1
    for line in shown(source):
        sys.stdout.write(line + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
