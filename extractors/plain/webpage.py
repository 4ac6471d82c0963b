"""Web pages: the article without what a site puts around it."""

import re
from collections.abc import Iterator
from pathlib import Path

from lxml.html import HtmlElement

from extractors.characters import fold
from extractors.errors import EmptyPaperError
from extractors.plain.decoding import decode
from extractors.plain.markup import element_blocks, is_hidden, parsed
from models.layout import Source, numbered, paragraphs
from models.problems import Problem
from models.vocabulary import Format

_CHARSET = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
_CHARSET_WITHIN = 4096  # bytes; where browsers look for it
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_LONGEST_FURNITURE = 200  # letters; a longer head or foot is a text of its own that belongs to the site
_SITE_PARTS = ("header", "footer", "nav")


def read_html(path: Path) -> Source:
    """Read a web page: its article or main part where one is marked, else its body.

    Raises EmptyPaperError where it holds no text, DamagedPaperError where nothing can be parsed, and OSError.
    """
    return page_bytes(path.read_bytes())


def page_bytes(data: bytes) -> Source:
    """Read the bytes of a web page. Raises EmptyPaperError and DamagedPaperError."""
    return page_source(*_decode(data))


def page_source(text: str, problems: tuple[Problem, ...] = ()) -> Source:
    """A web page whose letters are known. Raises EmptyPaperError and DamagedPaperError."""
    root = parsed(_XML_DECLARATION.sub("", text.replace("\x00", "")))
    furniture = _site_parts(root)
    blocks = element_blocks(_content(root))
    if not blocks:
        raise EmptyPaperError
    title = root.findtext(".//title")
    return Source(
        Format.HTML,
        numbered(blocks),
        title=fold(title) or None if title else None,
        furniture=furniture,
        problems=problems,
    )


def _decode(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a page, by the encoding that it names if that holds."""
    if match := _CHARSET.search(data[:_CHARSET_WITHIN]):
        try:
            return data.decode(match[1].decode("ascii")), ()
        except (LookupError, UnicodeError):
            pass
    return decode(data)


def _content(root: HtmlElement) -> HtmlElement:
    """The element that holds the article."""
    marked = [*root.iter("main"), *root.xpath("//*[@role='main']")]
    articles = [article for part in marked or [root] for article in part.iter("article")]
    if len(articles) == 1:
        return articles[0]
    found = marked[0] if marked else root.find("body")
    return root if found is None else found


def _site_parts(root: HtmlElement) -> tuple[str, ...]:
    """Take out the heads, feet and menus of the site, and give the short texts among them.

    A head inside an article is the article's own: it holds its title.
    """
    texts: dict[str, None] = {}
    for part in [*root.iter(*_SITE_PARTS)]:
        if part.tag != "nav" and next(part.iterancestors("article", "main"), None) is not None:
            continue
        texts |= dict.fromkeys(_short_texts(part))
        if part.getparent() is not None:
            part.drop_tree()
    return tuple(texts)


def _short_texts(part: HtmlElement) -> Iterator[str]:
    """The short paragraphs of a part of the site that is shown."""
    if not is_hidden(part):
        for paragraph in paragraphs(element_blocks(part)):
            if len(paragraph.text) <= _LONGEST_FURNITURE:
                yield paragraph.printed
