"""Saksgang: what a case builds on and what came of it, drawn and told; and the longest courses of cases."""

import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.lineage.formats import WRITERS
from warehouse.lineage.formats.sparkline import sparkline
from warehouse.lineage.formats.wording import shortened
from warehouse.lineage.graph import Graph
from warehouse.lineage.threads import Course, courses, threads_of
from warehouse.readers.bodies import bodies
from web.asked_lineage import DIRECTIONS, OFFERED_DEPTHS, asked_lineage
from web.kept import Kept
from web.lineage_view import (
    LineageView,
    NotKnownThenError,
    asked_around,
    lineage_address,
    lineage_view,
    page,
    pixels,
)
from web.paging import Paging, asked_page
from web.png import PngError, png
from web.rendering import render
from web.warehouses import asked

LOGGER = logging.getLogger("saksgang.web")

NO_SUCH_CASE = "Det er ingen sak med dette nummeret i papirene."
NO_PICTURE = "Bildet kunne ikke lages akkurat nå. Last heller ned SVG-filen."
NOT_KNOWN_THEN = "Saken ble behandlet etter denne datoen, og var ikke kjent da."
THREADS_PAGE = 20
# What is told of a decision in a list; all of it stands on the page of the case.
DECISION_LENGTH = 240
NO_FILE_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Download:
    """A file that a lineage can be had as."""

    media_type: str
    name: str
    write: Callable[[Graph], str | bytes]


def _png(graph: Graph) -> bytes:
    drawn = WRITERS["svg"](graph)
    return png(drawn, pixels(drawn))


DOWNLOADS: Mapping[str, Download] = {
    "svg": Download("image/svg+xml", "Bilde som kan forstørres (SVG)", WRITERS["svg"]),
    "png": Download("image/png", "Bilde til Word og e-post (PNG)", _png),
    "graphml": Download("application/graphml+xml", "Graf for andre programmer (GraphML)", WRITERS["graphml"]),
    "json": Download("application/json", "Data (JSON)", WRITERS["json"]),
}


def show(request: Request) -> Response:
    """The lineage of a case. Raises HTTPException (400, 404)."""
    case_id, wanted = request.path_params["case_id"], asked_lineage(request)
    with asked(request) as connection:

        def make() -> bytes:
            view = lineage_view(connection, case_id, wanted)
            answer = render(request, "lineage.html", part_of="lineage", view=view, **_words_for(view))
            return bytes(answer.body)

        return Response(_kept(request, ("page", case_id, wanted), make), media_type="text/html; charset=utf-8")


def download(request: Request, kind: str) -> Response:
    """The lineage of a case as a file. Raises HTTPException (400, 404)."""
    case_id, wanted = request.path_params["case_id"], asked_lineage(request)
    with asked(request) as connection:

        def make() -> bytes:
            written = DOWNLOADS[kind].write(asked_around(connection, case_id, wanted).graph)
            return written.encode() if isinstance(written, str) else written

        content = _kept(request, (kind, case_id, wanted), make)
    name = NO_FILE_NAME.sub("-", "-".join(case_id.lower().split("/")[1:])).strip("-")
    headers = {"Content-Disposition": f'attachment; filename="saksgang-{name}.{kind}"'}
    return Response(content, media_type=DOWNLOADS[kind].media_type, headers=headers)


def show_threads(request: Request) -> Response:
    """The longest courses, of all bodies and years or of some. Raises HTTPException (400)."""
    body_id, year = request.query_params.get("organ", ""), _asked_year(request)
    with asked(request) as connection:
        kept: Kept = request.app.state.kept
        found = kept.get(request.state.edition, "courses", lambda: courses(connection), size=_courses_size)
        chosen = [course for course in found if _is_wanted(course, body_id, year)]
        paging = Paging(asked_page(request), len(chosen), THREADS_PAGE)
        listed = chosen[paging.offset : paging.offset + paging.size]
        told = threads_of(connection, [course.case_ids for course in listed])
        with_courses = {body for course in found for body in course.body_ids}
        offered = [one for one in bodies(connection) if one.body_id in with_courses]
        years = sorted({one for course in found for one in (course.first_year, course.last_year)})
        return render(
            request, "threads.html", part_of="lineage", threads=told, paging=paging, sparkline=sparkline,
            bodies=offered, body_id=body_id, years=range(years[0], years[-1] + 1) if years else (), year=year,
        )  # fmt: skip


def _words_for(view: LineageView) -> dict[str, Any]:
    """What the template needs beside the view."""
    return {
        "nodes": view.nodes,
        "page": lambda node: page(view.graph, node),
        "lineage": lambda node: lineage_address(node, view.asked),
        "shortened": _short,
        "downloads": DOWNLOADS,
        "directions": DIRECTIONS,
        "depths": sorted({*OFFERED_DEPTHS, view.asked.depth}),
    }


def _short(text: str) -> str:
    return shortened(text, DECISION_LENGTH)


def _kept(request: Request, key: tuple[object, ...], make: Callable[[], bytes]) -> bytes:
    """An answer that is kept. Raises HTTPException: 404 where there is no such case, 503 where no picture is made."""
    kept: Kept = request.app.state.kept
    try:
        return kept.get(request.state.edition, ("lineage", *key), make, size=len)
    except NotKnownThenError as error:
        raise HTTPException(404, NOT_KNOWN_THEN) from error
    except LookupError as error:
        raise HTTPException(404, NO_SUCH_CASE) from error
    except PngError as error:
        LOGGER.warning("no picture: %s", error)
        raise HTTPException(503, NO_PICTURE) from error


def _asked_year(request: Request) -> int | None:
    """The year that is asked for. Raises HTTPException (400) for what is none."""
    text = request.query_params.get("ar", "")
    if text and not re.fullmatch(r"[0-9]{4}", text):
        raise HTTPException(400, "«ar» i adressen skal være et årstall.")
    return int(text) if text else None


def _is_wanted(course: Course, body_id: str, year: int | None) -> bool:
    """Whether a course went through a body, and through a year."""
    return (not body_id or body_id in course.body_ids) and (
        year is None or course.first_year <= year <= course.last_year
    )


def _courses_size(found: list[Course]) -> int:
    """About how many bytes courses take: some hundred for a case."""
    return sum(200 * len(course.case_ids) for course in found)


ROUTES = [
    Route("/saksgang", show_threads),
    *(Route(f"/saksgang/{{case_id:path}}.{kind}", partial(download, kind=kind)) for kind in DOWNLOADS),
    Route("/saksgang/{case_id:path}", show),
]
