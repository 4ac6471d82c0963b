"""Meetings (møter): the list, and one with its attendance, agenda and papers."""

from collections.abc import Sequence

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.vocabulary import Role
from warehouse.readers.body_overview import body_overview
from warehouse.readers.meeting_list import MeetingFilter, meeting_count, meeting_list, meeting_years
from warehouse.readers.meetings import MeetingPerson, meeting_by_id, meeting_story
from web.asking import BODY, asked_text, asked_year
from web.paging import PAGE_SIZE, Paging, asked_page
from web.rendering import render
from web.warehouses import asked

MENTIONED = "nevnte"
# Headings of an attendance list, in the order of minutes; whoever chairs or takes minutes is there as well.
ATTENDANCE = (
    ("Til stede", (Role.CHAIR, Role.PRESENT, Role.MINUTE_TAKER, Role.SECRETARIAT, Role.PRESENTER)),
    ("Vara", (Role.SUBSTITUTE,)),
    ("Forfall", (Role.ABSENT,)),
)


def show_list(request: Request) -> Response:
    """Meetings, the newest first, of a body and year where asked."""
    wanted = MeetingFilter(asked_text(request, BODY), asked_year(request), MENTIONED in request.query_params)
    with asked(request) as connection:
        paging = Paging(asked_page(request), meeting_count(connection, wanted))
        return render(
            request,
            "meetings.html",
            part_of="meetings",
            wanted=wanted,
            bodies=[body for body in body_overview(connection) if body.is_held],
            years=meeting_years(connection, wanted.body_id),
            meetings=meeting_list(connection, wanted, limit=PAGE_SIZE, offset=paging.offset),
            paging=paging,
        )


def show(request: Request) -> Response:
    """The meeting of an id. Raises HTTPException (404)."""
    with asked(request) as connection:
        found = meeting_by_id(connection, request.path_params["meeting_id"])
        if found is None:
            raise HTTPException(404, "Det er ikke noe møte med denne adressen i papirene.")
        story = meeting_story(connection, found)
        return render(request, "meeting.html", part_of="meetings", story=story, attendance=attendance(story.people))


def attendance(people: Sequence[MeetingPerson]) -> list[tuple[str, list[tuple[MeetingPerson, list[str]]]]]:
    """People under the headings of ATTENDANCE, each once under a heading with all roles that they had there."""
    gathered = []
    for heading, roles in ATTENDANCE:
        persons: dict[str, tuple[MeetingPerson, list[str]]] = {}
        for one in people:
            if one.role in roles:
                known = persons.setdefault(one.person_id, (one, []))[1]
                known += [one.role] if one.role not in known else []
        if persons:
            gathered.append((heading, list(persons.values())))
    return gathered


ROUTES = [Route("/moter", show_list), Route("/mote/{meeting_id:path}", show)]
