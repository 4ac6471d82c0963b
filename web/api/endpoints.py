"""What the API answers: the readers that the pages ask too."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request

from models.vocabulary import ReferenceStatus
from warehouse.connections import Connection
from warehouse.lineage.rows import EdgeRow, NodeRow, edge_rows, node_rows
from warehouse.lineage.threads import Thread, threads
from warehouse.lineage.walks import ancestors, descendants
from warehouse.readers.body_overview import BodyOverview, body_overview
from warehouse.readers.case_story import CaseStory, case_story
from warehouse.readers.follow_ups import FollowUp, FollowUpFilter, follow_ups
from warehouse.readers.gaps import Gap, gaps
from warehouse.readers.meeting_list import ListedMeeting, MeetingFilter, meeting_list
from warehouse.readers.meetings import MeetingStory, meeting_by_id, meeting_story
from warehouse.readers.open_references import OpenReference, open_references
from warehouse.readers.people import PersonRow, PersonStory, person_story
from warehouse.readers.person_list import person_by_id, person_list
from warehouse.readers.problems import ProblemRow, problems
from warehouse.search.faceted import Found, find
from web.api.endpoint import Endpoint, Parameter
from web.asking import BODY, DAY, WORDS, YEAR, asked_day, asked_text, asked_year
from web.pages.bodies import BodyYear, body_years
from web.paging import PAGE_SIZE, PARAMETER, Paging, asked_page
from web.searching import FACETS, asked_for

Row = TypeVar("Row")

DEEPEST, DEPTH = 8, 3
DATE = {"type": "string", "format": "date"}
IN_BODY = Parameter(BODY, "Bare dette organet: body_id.")
IN_YEAR = Parameter(YEAR, "Bare dette året.", {"type": "integer"})
AS_OF = Parameter(DAY, "Slik det sto denne dagen; i dag hvis ingen er nevnt.", DATE)
PAGE = Parameter(PARAMETER, f"Hvilken side med {PAGE_SIZE}, fra 1.", {"type": "integer", "minimum": 1})
STEPS = Parameter(
    "dybde", f"Hvor mange steg; {DEPTH} hvis ingen er nevnt.", {"type": "integer", "minimum": 1, "maximum": DEEPEST}
)


@dataclass(frozen=True, slots=True)
class Lineage:
    """A case with what it builds on and led to: cases and meetings, and the edges between them."""

    case_id: str
    nodes: tuple[NodeRow, ...]
    edges: tuple[EdgeRow, ...]


@dataclass(frozen=True, slots=True)
class BodyStory:
    """A body with its years."""

    body: BodyOverview
    years: tuple[BodyYear, ...]


@dataclass(frozen=True, slots=True)
class Quality:
    """What a human should look at."""

    problems: tuple[ProblemRow, ...]
    gaps: tuple[Gap, ...]
    open_references: tuple[OpenReference, ...]


def _searched(request: Request, connection: Connection) -> Found:
    asked = asked_for(request.query_params)
    return find(
        connection,
        asked.words,
        chosen=asked.chosen,
        order=asked.order,
        any_words=asked.any_words,
        limit=PAGE_SIZE,
        offset=_offset(request),
        known=request.state.catalogue,
    )


def _case(request: Request, connection: Connection) -> CaseStory:
    try:
        return case_story(connection, request.path_params["case_id"])
    except LookupError as error:
        raise HTTPException(404) from error


def _lineage(request: Request, connection: Connection) -> Lineage:
    case_id = _case(request, connection).case.case_id
    depth = _steps(request)
    ids = {case_id, *ancestors(connection, case_id, depth=depth), *descendants(connection, case_id, depth=depth)}
    wanted = sorted(ids)
    return Lineage(case_id, tuple(node_rows(connection, wanted, {})), tuple(edge_rows(connection, wanted, {})))


def _threads(request: Request, connection: Connection) -> Sequence[Thread]:
    return threads(connection)[_offset(request) :][:PAGE_SIZE]


def _meetings(request: Request, connection: Connection) -> Sequence[ListedMeeting]:
    wanted = MeetingFilter(asked_text(request, BODY), asked_year(request))
    return meeting_list(connection, wanted, limit=PAGE_SIZE, offset=_offset(request))


def _meeting(request: Request, connection: Connection) -> MeetingStory:
    return meeting_story(connection, _found(meeting_by_id(connection, request.path_params["meeting_id"])))


def _bodies(_request: Request, connection: Connection) -> Sequence[BodyOverview]:
    return body_overview(connection)


def _body(request: Request, connection: Connection) -> BodyStory:
    body = _found(next(iter(body_overview(connection, [request.path_params["body_id"]])), None))
    return BodyStory(body, tuple(body_years(connection, body)))


def _persons(request: Request, connection: Connection) -> Sequence[PersonRow]:
    return person_list(connection, asked_text(request, WORDS) or "", limit=PAGE_SIZE, offset=_offset(request))


def _person(request: Request, connection: Connection) -> PersonStory:
    return person_story(connection, _found(person_by_id(connection, request.path_params["person_id"])))


def _follow_ups(request: Request, connection: Connection) -> Sequence[FollowUp]:
    wanted = FollowUpFilter(body=asked_text(request, BODY), year=asked_year(request))
    day = asked_day(request, date.today())  # noqa: DTZ011 - deadlines are days, as people count
    return follow_ups(connection, day, wanted)


def _quality(_request: Request, connection: Connection) -> Quality:
    open_ones = open_references(connection, [ReferenceStatus.AMBIGUOUS, ReferenceStatus.UNRESOLVED])
    return Quality(tuple(problems(connection)), tuple(gaps(connection)), tuple(open_ones))


def _offset(request: Request) -> int:
    """How many rows come before the page that is asked for."""
    return Paging(asked_page(request), 0).offset


def _steps(request: Request) -> int:
    """The depth asked for. Raises HTTPException (400)."""
    text = asked_text(request, STEPS.name) or str(DEPTH)
    depth = int(text) if text.isascii() and text.isdecimal() and len(text) == 1 else 0
    if not 1 <= depth <= DEEPEST:
        raise HTTPException(400, f"«{STEPS.name}» i adressen skal være et tall fra 1 til {DEEPEST}.")
    return depth


def _found(record: Row | None) -> Row:
    """What is there. Raises HTTPException (404)."""
    if record is None:
        raise HTTPException(404)
    return record


NARROWINGS = tuple(Parameter(name, f"Bare treff med dette: {heading.lower()}.") for name, heading, _ in FACETS.values())
ENDPOINTS = (
    Endpoint(
        "/sok", "Søk i saker og papirer", _searched, Found, (Parameter(WORDS, "Ord, saksnummer."), *NARROWINGS, PAGE)
    ),
    Endpoint("/sak/{case_id}", "Alt om en sak", _case, CaseStory),
    Endpoint("/saksgang/{case_id}", "Hva en sak bygger på og førte til", _lineage, Lineage, (STEPS,)),
    Endpoint("/saksganger", "De lengste saksgangene", _threads, Sequence[Thread], (PAGE,)),
    Endpoint("/moter", "Møter, de nyeste først", _meetings, Sequence[ListedMeeting], (IN_BODY, IN_YEAR, PAGE)),
    Endpoint("/mote/{meeting_id}", "Et møte", _meeting, MeetingStory),
    Endpoint("/organer", "Alle organer", _bodies, Sequence[BodyOverview]),
    Endpoint("/organ/{body_id}", "Et organ, år for år", _body, BodyStory),
    Endpoint("/personer", "Personer", _persons, Sequence[PersonRow], (Parameter(WORDS, "Begynnelsen på navn."), PAGE)),
    Endpoint("/person/{person_id}", "En person", _person, PersonStory),
    Endpoint(
        "/oppfolging", "Hva vedtak satte noen til å gjøre", _follow_ups, Sequence[FollowUp], (IN_BODY, IN_YEAR, AS_OF)
    ),
    Endpoint("/kvalitet", "Det et menneske bør se på", _quality, Quality),
)
