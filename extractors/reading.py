"""The choice of reader: by what a file is, not by what it is called.

`python -m extractors.reading PATH` shows a paper as it is read.
"""

import pkgutil
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path
from zipfile import BadZipFile

from msgspec.structs import replace

from extractors.errors import DamagedPaperError
from extractors.masking import without_identity_numbers
from extractors.sniffing import refused, sniff
from models.layout import Block, Paragraph, Source, Span
from models.problems import Problem, UnreadablePaperError
from models.vocabulary import Format, Severity

# Named, not imported: they import heavy libraries, each of use for its own format only.
_READERS = {
    Format.PDF: "extractors.pdf:read_pdf",
    Format.DOCX: "extractors.word:read_docx",
    Format.HTML: "extractors.plain:read_html",
    Format.TEXT: "extractors.plain:read_text",
    Format.EML: "extractors.plain.mail:read_mail",
    Format.DOC: "extractors.office:read_doc",
    Format.ODT: "extractors.office:read_odt",
    Format.RTF: "extractors.office:read_rtf",
}
# What a name promises; other endings promise nothing.
_PROMISED = {
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".docm": Format.DOCX,
    ".dotx": Format.DOCX,
    ".txt": Format.TEXT,
    ".md": Format.TEXT,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".doc": Format.DOC,
    ".dot": Format.DOC,
    ".rtf": Format.RTF,
    ".odt": Format.ODT,
    ".ott": Format.ODT,
    ".eml": Format.EML,
}


def read(path: Path) -> Source:
    """Read a paper of any format that is read, its national identity numbers masked.

    Raises UnreadablePaperError in its subclasses, and nothing else on account of the file: UnreadableFileError where it
    may not be opened, DamagedPaperError where it breaks off, UnknownFormatError where it is something else.
    """
    kind = sniff(path)
    try:
        source = _reader(kind)(path)
    except OSError as error:
        raise refused(error) from error
    except _broken() as error:
        raise DamagedPaperError from error
    problems = (*_misnamed(path, kind), *source.problems)
    return without_identity_numbers(replace(source, format=kind, problems=problems))


def _broken() -> tuple[type[Exception], ...]:
    """What libraries raise on files that are broken in ways that a reader does not foresee."""
    from lxml.etree import LxmlError  # noqa: PLC0415 - takes 6 ms, and a PDF has no use for it

    return BadZipFile, zlib.error, struct.error, LxmlError, EOFError, UnicodeError, RecursionError


def _reader(kind: Format) -> Callable[[Path], Source]:
    """The reader of a format, imported now."""
    reader: Callable[[Path], Source] = pkgutil.resolve_name(_READERS[kind])
    return reader


def _misnamed(path: Path, kind: Format) -> tuple[Problem, ...]:
    """A problem where a file is not what its name says."""
    suffix = path.suffix.lower()
    if _PROMISED.get(suffix, kind) is kind:
        return ()
    name = "plain text" if kind is Format.TEXT else kind.upper()
    message = f"The file is called {suffix} but is {name}, and was read as that; give it the right name."
    return (Problem("misnamed", Severity.WARNING, message),)


def shown(source: Source) -> str:
    """A paper as read, for people who look for what went wrong: a line a paragraph, table rows set in."""
    lines = [f"{source.format} title={source.title!r} pages={source.page_count} text={source.text_source}"]
    lines += [f"! {problem.severity} {problem.code}: {problem.message}" for problem in source.problems]
    lines += [f"~ {text}" for text in source.furniture]
    for block in source.blocks:
        lines += _block_lines(block, "")
    return "\n".join(lines)


def _block_lines(block: Block, margin: str) -> list[str]:
    """The lines of a block."""
    if isinstance(block, Paragraph):
        return [margin + _paragraph_line(block)]
    lines = [f"{margin}TABLE {block.columns} columns{' PAGE' if block.starts_page else ''}"]
    for row in block.rows:
        lines.append(f"{margin}  ROW")
        for cell in row.cells:
            lines.append(f"{margin}    CELL {cell.column}{f'+{cell.span}' if cell.span > 1 else ''}")
            for inner in cell.blocks:
                lines += _block_lines(inner, margin + "      ")
    return lines


def _paragraph_line(paragraph: Paragraph) -> str:
    """A paragraph with its marks: '#' for headings, [label], **bold**, __underlined__."""
    facts = [
        f"{paragraph.number}" if paragraph.number else "",
        "PAGE" if paragraph.starts_page else "",
        "NOTE" if paragraph.note else "",
        f">{paragraph.indent:g}" if paragraph.indent else "",
        "#" * (paragraph.heading or 0),
        f"[{paragraph.label}]" if paragraph.label else "",
    ]
    return " ".join([*filter(None, facts), _marked(paragraph)])


def _marked(paragraph: Paragraph) -> str:
    """The text with signs at the borders of its spans."""
    signs: list[tuple[int, str]] = []
    for spans, sign in ((paragraph.bold, "**"), (paragraph.underline, "__")):
        signs += [(place, sign) for span in spans for place in _ends(span)]
    text = paragraph.text
    for place, sign in sorted(signs, reverse=True):
        text = text[:place] + sign + text[place:]
    return text


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def main() -> int:
    """Show the papers named on the command line; 1 where one cannot be read."""
    status = 0
    for name in sys.argv[1:]:
        try:
            sys.stdout.write(shown(read(Path(name))) + "\n")
        except UnreadablePaperError as error:
            sys.stderr.write(f"{name}: {error.message}\n")
            status = 1
    return status


if __name__ == "__main__":
    raise SystemExit(main())
