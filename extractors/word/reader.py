"""A Word file opened, and its stories put together."""

import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from zipfile import BadZipFile

from docx.opc.exceptions import OpcError
from docx.opc.part import Part
from docx.oxml.parser import oxml_parser
from docx.package import Package
from lxml import etree

from extractors.characters import fold
from extractors.errors import DamagedPaperError, EmptyPaperError, NoTextError
from extractors.word.bindings import fill_controls
from extractors.word.blocks import Blocks
from extractors.word.inline import PAGE_FIELDS
from extractors.word.names import RELATION, RELATION_ID, Element, W, attribute, switch
from extractors.word.numbering import Numbering
from extractors.word.styles import Styles
from models.layout import Block, Source, paragraphs, without_numbers
from models.vocabulary import Format

# What python-docx, zipfile and lxml raise on files that are cut off or not what they claim to be.
_BROKEN = (
    *(OpcError, BadZipFile, zlib.error, etree.LxmlError, EOFError),
    *(KeyError, ValueError, TypeError, NotImplementedError),  # of python-docx, on relations without a target
)
_RUNNING = frozenset({f"{RELATION}/header", f"{RELATION}/footer"})
_BARE_PAGE_NUMBER = re.compile(r"(?:side|page)?\s*(?:\d*\s*(?:av|of|[/|–-])?\s*\d*)?", re.IGNORECASE)


def read_docx(path: Path) -> Source:
    """Read a Word paper (.docx, .docm, .dotx) with all that a reader of the printed paper sees.

    Raises DamagedPaperError, EmptyPaperError where nothing is in it, NoTextError where it holds pictures only, and
    OSError.
    """
    try:
        package = Package.open(str(path))
        main = package.main_document_part
        root = _root(main)
    except _BROKEN as error:
        if isinstance(error, OpcError) and not path.exists():
            raise FileNotFoundError(str(path)) from error
        raise DamagedPaperError from error
    body = root.find(W + "body")
    if body is None:
        raise DamagedPaperError
    return _source(package, main, body)


def _source(package: Package, main: Part, body: Element) -> Source:
    """The paper that a main part and those around it hold."""
    styles = Styles(_related(main, "styles"))
    numbering = Numbering(_related(main, "numbering"), styles)
    fill_controls([body, *map(_sound_root, _running_parts(main))], main)
    reader = Blocks(styles, numbering, dict(_notes(main)), chunks=_chunks(main))
    blocks = reader.story(body)
    furniture = _furniture(main, styles)
    if not blocks and not furniture:
        raise NoTextError if _has_pictures(main) else EmptyPaperError
    return Source(
        Format.DOCX,
        blocks,
        title=_title(package),
        furniture=furniture,
        head=_head(main, body, styles),
        problems=tuple(reader.problems),
    )


def _chunks(main: Part) -> dict[str, tuple[Block, ...]]:
    """The files that the main part holds in its text, by the ids of their relations."""
    if not any(relation.reltype.endswith("/aFChunk") for relation in main.rels.values()):
        return {}
    from extractors.word.chunks import chunks  # noqa: PLC0415 - few papers hold any, and it imports the other readers

    return chunks(main, _chunk_blocks)


def _chunk_blocks(data: bytes) -> tuple[Block, ...]:
    """The blocks of a Word file inside another. Raises DamagedPaperError."""
    try:
        main = Package.open(io.BytesIO(data)).main_document_part
        body = _root(main).find(W + "body")
    except _BROKEN as error:
        raise DamagedPaperError from error
    styles = Styles(_related(main, "styles"))
    numbering = Numbering(_related(main, "numbering"), styles)
    return () if body is None else Blocks(styles, numbering, dict(_notes(main))).story(body)


def _root(part: Part) -> Element:
    """The root element of a part, parsed unless python-docx has done so."""
    element: Element | None = getattr(part, "element", None)
    return element if element is not None else etree.fromstring(part.blob, oxml_parser)


def _related(main: Part, kind: str) -> Element | None:
    """The root of the part that the main part uses as 'styles', 'numbering', 'footnotes'; None where there is none."""
    for relation in main.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            return _sound_root(relation.target_part)
    return None


def _notes(main: Part) -> Iterator[tuple[tuple[str, str], Element]]:
    """Footnotes and endnotes by kind and id."""
    for kind in ("footnote", "endnote"):
        root = _related(main, f"{kind}s")
        for note in [] if root is None else root.iterfind(W + kind):
            yield (kind, attribute(note, "id") or ""), note


def _furniture(main: Part, styles: Styles) -> tuple[str, ...]:
    """The distinct texts of running heads and feet, page numbers left out."""
    texts = (text for part in _running_parts(main) for text in _lines(_running(part, styles)))
    return tuple(dict.fromkeys(text for text in texts if not _BARE_PAGE_NUMBER.fullmatch(text)))


def _running_parts(main: Part) -> Iterator[Part]:
    """The parts that hold running heads and feet."""
    for relation in main.rels.values():
        if relation.reltype in _RUNNING and not relation.is_external:
            yield relation.target_part


def _head(main: Part, body: Element, styles: Styles) -> tuple[Block, ...]:
    """The running head of the first section, first that of its first page where it has its own; without numbers.

    Heads of later sections are of other papers in the packet, those of even pages repeat.
    """
    section = next(body.iter(W + "sectPr"), None)
    if section is None:
        return ()
    shown = ["first", "default"] if switch(section, "titlePg") else ["default"]
    names = {attribute(head, "type"): head.get(RELATION_ID) for head in section.iterfind(W + "headerReference")}
    found: list[Block] = []
    for name in (names.get(kind) for kind in shown):
        relation = main.rels.get(str(name)) if name else None
        if relation is not None and not relation.is_external:
            found += _running(relation.target_part, styles)
    return without_numbers(tuple(dict.fromkeys(found)))


def _running(part: Part, styles: Styles) -> tuple[Block, ...]:
    """The blocks of a running head or foot."""
    return Blocks(styles, Numbering(None, styles), {}, PAGE_FIELDS).story(_sound_root(part))


def _sound_root(part: Part) -> Element:
    """The root element of a part. Raises DamagedPaperError."""
    try:
        return _root(part)
    except _BROKEN as error:
        raise DamagedPaperError from error


def _lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    """The paragraphs of blocks as printed."""
    return (paragraph.printed for paragraph in paragraphs(blocks))


def _title(package: Package) -> str | None:
    """The title that the file's properties name."""
    try:
        return fold(package.core_properties.title) or None
    except _BROKEN:
        return None


def _has_pictures(main: Part) -> bool:
    """Whether the main part shows pictures."""
    return any(relation.reltype.endswith("/image") for relation in main.rels.values())
