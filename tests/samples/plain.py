"""Writes blocks as plain text: the way papers come out of an old export, their structure flattened."""

from pathlib import Path

from flow import Block, Cell, Numbered, PageBreak, Paragraph, Table, runs


def write_plain(blocks: list[Block], path: Path) -> None:
    """Write blocks to `path`: a blank line between blocks, a tab between table cells."""
    texts = [_text(block) for block in blocks]
    path.write_text("\n\n".join(text for text in texts if text) + "\n", encoding="utf-8", newline="\n")


def _text(block: Block) -> str:
    if isinstance(block, Paragraph):
        mark = "- " if block.style == "bullet" else ""
        return mark + "".join(words for _, words in runs(block.text))
    if isinstance(block, Numbered):
        return "\n".join(f"{at}. {item}" for at, item in enumerate(block.items, 1))
    if isinstance(block, Table):
        return "\n".join("\t".join(_cell(part) for part in row) for row in block.rows)
    return "\n" if isinstance(block, PageBreak) else ""


def _cell(cell: Cell) -> str:
    return "\n".join(text for text in map(_text, cell.blocks) if text)
