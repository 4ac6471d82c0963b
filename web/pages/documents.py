"""A paper (dokument), the source of all: its pages as pictures or its text, a passage marked, and the file itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.layout import Rectangle
from models.vocabulary import Format
from warehouse.connections import Connection
from warehouse.readers.document_parts import (
    DocumentEntry,
    DocumentSection,
    Passage,
    document_entries,
    document_sections,
    passage,
    places,
    records_on_page,
)
from warehouse.readers.whereabouts import Whereabouts, whereabouts
from warehouse.readers.withholding import has_masked, masked_places, may_show_original
from web.originals import OriginalError
from web.page_images import MEDIA_TYPE
from web.rebuilt_text import Part, part_of_passage, parts_of, shown_part
from web.rendering import render
from web.warehouses import asked, settings_of

PAGE, MARK, PART, WIDTH = "side", "merk", "del", "bredde"
WIDTHS = (900, 1800)  # pixels: a screen, and one that is twice as sharp
LARGEST_NUMBER = 100_000
NO_SUCH_DOCUMENT = "Det er ikke noe dokument med denne adressen i papirene."
NO_SUCH_PAGE = "Dokumentet har ingen slik side."
NOT_FOR_ALL = (
    "Dette papiret vises ikke her, fordi det også inneholder noe som ikke er for alle. Under står det som er offentlig."
)
NOT_HERE = "Papirene selv vises ikke herfra. Under står det som er lest ut av dette papiret."
# What a browser would run or draw by itself is given as plain bytes.
MEDIA_TYPES = {
    Format.PDF: "application/pdf",
    Format.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    Format.DOC: "application/msword",
    Format.ODT: "application/vnd.oasis.opendocument.text",
    Format.RTF: "application/rtf",
}
OTHER_MEDIA_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Source:
    """What the page of a document shows."""

    place: Whereabouts
    sections: Sequence[DocumentSection]
    entries: Sequence[DocumentEntry]  # that stand on this page or part
    passage: Passage | None
    page: int | None  # of a PDF
    part: Part | None  # of another paper
    problem: str | None  # why it is not shown
    is_masked: bool

    @property
    def name(self) -> str:
        """The file's name."""
        return PurePosixPath(self.place.document.path).name


def show(request: Request) -> Response:
    """A document at a page or part, with a passage marked. Raises HTTPException (404)."""
    document_id = request.path_params["document_id"]
    with asked(request) as connection:
        place = _place(connection, document_id)
        marked = passage(connection, document_id, request.query_params.get(MARK, ""))
        problem = None if may_show_original(connection, document_id) else NOT_FOR_ALL
        sections, entries = document_sections(connection, document_id), document_entries(connection, document_id)
        page = _page(request, place, marked)
        on_page = records_on_page(connection, document_id, page) if page else set()
        is_masked = has_masked(connection, document_id)
    part, problem = _looked_at(request, place, marked, problem)
    if page is not None:
        entries = [one for one in entries if one.page == page or one.entry_id in on_page]
    elif part is not None:
        entries = [one for one in entries if part.first <= (one.paragraph or 0) <= part.last]
    source = Source(place, sections, entries, marked, page, part, problem, is_masked)
    return render(request, "document.html", part_of="search", source=source, widths=WIDTHS)


def show_image(request: Request) -> Response:
    """The picture of a page. Raises HTTPException (404)."""
    document_id = request.path_params["document_id"]
    page, width = _number(request.path_params["page"]), _number(request.query_params.get(WIDTH, str(WIDTHS[0])))
    with asked(request) as connection:
        place = _place(connection, document_id)
        pages = place.document.page_count or 0
        if place.document.format != Format.PDF or not 1 <= page <= pages or width not in WIDTHS:
            raise HTTPException(404, NO_SUCH_PAGE)
        if not may_show_original(connection, document_id):
            raise HTTPException(404, NOT_FOR_ALL)
        marks = [box for box in places(connection, document_id, request.query_params.get(MARK, "")) if box.page == page]
        hidden = masked_places(connection, document_id, page)
    tag = _tag(document_id, page, width, marks, hidden)
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"ETag": tag})
    try:
        image = request.app.state.kept.get(
            request.state.edition,
            ("page image", tag),
            lambda: _drawn(request, place, page=page, width=width, marks=marks, hidden=hidden),
            size=len,
        )
    except OriginalError as error:
        raise HTTPException(404, error.message) from error
    return Response(image, media_type=MEDIA_TYPE, headers={"ETag": tag})


def download(request: Request) -> Response:
    """The file as it was read. Raises HTTPException (404)."""
    document_id = request.path_params["document_id"]
    with asked(request) as connection:
        place = _place(connection, document_id)
        is_for_all = may_show_original(connection, document_id)
    originals = settings_of(request).originals
    if not is_for_all or originals is None:
        raise HTTPException(404, NOT_HERE if is_for_all else NOT_FOR_ALL)
    try:
        content = originals.content(place)
    except OriginalError as error:
        raise HTTPException(404, error.message) from error
    media_type = MEDIA_TYPES.get(Format(place.document.format), OTHER_MEDIA_TYPE)
    name = quote(PurePosixPath(place.document.path).name, safe="")
    headers = {"Content-Disposition": f"attachment; filename*=UTF-8''{name}"}
    return Response(content, media_type=media_type, headers=headers)


def _place(connection: Connection, document_id: str) -> Whereabouts:
    """Where a document lies. Raises HTTPException (404)."""
    place = whereabouts(connection, document_id)
    if place is None:
        raise HTTPException(404, NO_SUCH_DOCUMENT)
    return place


def _page(request: Request, place: Whereabouts, marked: Passage | None) -> int | None:
    """The page that is asked for, else that of the passage, else the first; None of a paper that has none.

    Raises HTTPException (404) for one that it has not.
    """
    pages = place.document.page_count
    if place.document.format != Format.PDF or not pages:
        return None
    asked_for = request.query_params.get(PAGE)
    page = _number(asked_for) if asked_for else (marked and marked.page) or 1
    if not 1 <= page <= pages:
        raise HTTPException(404, NO_SUCH_PAGE)
    return page


def _looked_at(
    request: Request, place: Whereabouts, marked: Passage | None, problem: str | None
) -> tuple[Part | None, str | None]:
    """The part of a text that is shown, and why nothing is. Raises HTTPException (404) for a part that it has not."""
    originals = settings_of(request).originals
    if problem or originals is None:
        return None, problem or NOT_HERE
    try:
        if place.document.format == Format.PDF:
            originals.content(place)
            return None, None
        parts = parts_of(originals.blocks(place))
    except OriginalError as error:
        return None, error.message
    asked_for = request.query_params.get(PART)
    number = _number(asked_for) if asked_for else part_of_passage(parts, marked)
    if not 1 <= number <= len(parts):
        raise HTTPException(404, NO_SUCH_PAGE)
    return shown_part(parts, number, marked), None


def _drawn(
    request: Request,
    place: Whereabouts,
    *,
    page: int,
    width: int,
    marks: Sequence[Rectangle],
    hidden: Sequence[Rectangle],
) -> bytes:
    """The picture of a page, drawn now. Raises OriginalError and HTTPException (404)."""
    originals = settings_of(request).originals
    if originals is None:
        raise HTTPException(404, NOT_HERE)
    image: bytes = request.app.state.renderer.image(
        originals.content(place), page, width=width, marks=marks, hidden=hidden
    )
    return image


def _tag(*facts: object) -> str:
    """What tells a picture from others."""
    return f'"{sha256(repr(facts).encode()).hexdigest()[:32]}"'


def _number(text: str) -> int:
    """A whole number, 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_NUMBER)) else 0


ROUTES = [
    Route("/dokument/{document_id}/original", download),
    Route("/dokument/{document_id}/side/{page}.webp", show_image),
    Route("/dokument/{document_id}", show),
]
