"""Persons (personer): the list, and one with roles and responsibilities over time."""

import datetime as dt

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models.vocabulary import Role
from warehouse.readers.corrections import corrections_of
from warehouse.readers.follow_ups import NOT_DONE, FollowUpFilter, follow_ups
from warehouse.readers.people import person_story
from warehouse.readers.person_list import PersonOrder, person_by_id, person_count, person_list
from web.asking import ORDER, WORDS, asked_choice, asked_text
from web.paging import PAGE_SIZE, Paging, asked_page
from web.rendering import render
from web.warehouses import asked

# What somebody did for a case, as against being at a meeting.
RESPONSIBILITIES = frozenset({Role.RESPONSIBLE, Role.CASE_OFFICER, Role.PRESENTER, Role.ASSIGNEE})


def show_list(request: Request) -> Response:
    """Persons, by name or the busiest first, those of a name where one is asked for."""
    words, order = asked_text(request, WORDS) or "", asked_choice(request, ORDER, PersonOrder.BUSIEST)
    with asked(request) as connection:
        paging = Paging(asked_page(request), person_count(connection, words))
        found = person_list(connection, words, order=order, limit=PAGE_SIZE, offset=paging.offset)
        return render(
            request, "persons.html", part_of="persons", words=words, order=order, persons=found, paging=paging
        )


def show(request: Request) -> Response:
    """The person of an id. Raises HTTPException (404)."""
    with asked(request) as connection:
        person = person_by_id(connection, request.path_params["person_id"])
        if person is None:
            raise HTTPException(404, "Det er ingen person med denne adressen i papirene.")
        story = person_story(connection, person)
        corrected = [row for row in corrections_of(connection, person.person_id) if row.status == "applied"]
        due = FollowUpFilter(statuses=NOT_DONE, assignee=person.name)
        return render(
            request,
            "person.html",
            part_of="persons",
            story=story,
            corrected=corrected,
            cases=[role for role in story.roles if role.case_id and role.role in RESPONSIBILITIES],
            meetings=[role for role in story.roles if role.meeting_id and not role.case_id],
            tasks=follow_ups(connection, dt.date.today(), due),  # noqa: DTZ011 - deadlines are days, as people count
        )


ROUTES = [Route("/personer", show_list), Route("/person/{person_id:path}", show)]
