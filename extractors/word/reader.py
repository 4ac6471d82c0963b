"""A Word file opened, and its stories put together."""

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
from extractors.word.blocks import Blocks
from extractors.word.inline import PAGE_FIELDS
from extractors.word.names import RELATION, Element, W, attribute
from extractors.word.numbering import Numbering
from extractors.word.styles import Styles
from models.layout import Block, Source, paragraphs
from models.vocabulary import Format

# What python-docx, zipfile and lxml raise on files that are cut off or not what they claim to be.
_BROKEN = (OpcError, BadZipFile, zlib.error, etree.LxmlError, KeyError, ValueError, EOFError, NotImplementedError)
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
    reader = Blocks(styles, numbering, dict(_notes(main)))
    blocks = reader.story(body)
    furniture = _furniture(main, styles)
    if not blocks and not furniture:
        raise NoTextError if _has_pictures(main) else EmptyPaperError
    return Source(
        Format.DOCX,
        blocks,
        title=_title(package),
        furniture=furniture,
        problems=tuple(reader.problems),
    )


def _root(part: Part) -> Element:
    """The root element of a part, parsed unless python-docx has done so."""
    element: Element | None = getattr(part, "element", None)
    return element if element is not None else etree.fromstring(part.blob, oxml_parser)


def _related(main: Part, kind: str) -> Element | None:
    """The root of the part that the main part uses as 'styles', 'numbering', 'footnotes'; None where there is none."""
    for relation in main.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            try:
                return _root(relation.target_part)
            except _BROKEN as error:
                raise DamagedPaperError from error
    return None


def _notes(main: Part) -> Iterator[tuple[tuple[str, str], Element]]:
    """Footnotes and endnotes by kind and id."""
    for kind in ("footnote", "endnote"):
        root = _related(main, f"{kind}s")
        for note in [] if root is None else root.iterfind(W + kind):
            yield (kind, attribute(note, "id") or ""), note


def _furniture(main: Part, styles: Styles) -> tuple[str, ...]:
    """The distinct texts of running heads and feet, page numbers left out."""
    texts: dict[str, None] = {}
    for relation in main.rels.values():
        if relation.is_external or not relation.reltype.startswith(RELATION):
            continue
        if relation.reltype.rsplit("/", 1)[-1] not in {"header", "footer"}:
            continue
        for text in _lines(_running(relation.target_part, styles)):
            if not _BARE_PAGE_NUMBER.fullmatch(text):
                texts[text] = None
    return tuple(texts)


def _running(part: Part, styles: Styles) -> tuple[Block, ...]:
    """The blocks of a running head or foot."""
    try:
        root = _root(part)
    except _BROKEN as error:
        raise DamagedPaperError from error
    return Blocks(styles, Numbering(None, styles), {}, PAGE_FIELDS).story(root)


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
