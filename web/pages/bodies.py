"""Bodies (organer): the list, and one with its meetings per year and what is missing in them."""

from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.connections import Connection
from warehouse.readers.body_overview import BodyOverview, body_overview
from warehouse.readers.gaps import Gap, GapKind, gaps
from warehouse.readers.meeting_list import ListedMeeting, MeetingFilter, meeting_list
from web.rendering import render
from web.warehouses import asked

# What is missing that shows in a body's years; the rest stands on the page of quality.
HOLES = (GapKind.NO_MINUTES, GapKind.MENTIONED_MEETING, GapKind.MISSING_NUMBERS)


@dataclass(frozen=True, slots=True)
class BodyYear:
    """A year of a body: its meetings, the newest first, those known by mention among them, and its holes by kind."""

    year: int
    meetings: tuple[ListedMeeting, ...]
    missing: tuple[Gap, ...]

    @property
    def held(self) -> int:
        """How many meetings there are papers of."""
        return sum(not meeting.is_stub for meeting in self.meetings)

    @property
    def cases(self) -> int:
        """How many cases they treated."""
        return sum(meeting.cases for meeting in self.meetings if not meeting.is_stub)


def show_list(request: Request) -> Response:
    """All bodies, by organisation."""
    with asked(request) as connection:
        found = body_overview(connection)
        organisations = [(name, list(group)) for name, group in groupby(found, attrgetter("organisation"))]
        held = [(name, group) for name, group in organisations if any(body.is_held for body in group)]
        mentioned = [body for body in found if not body.is_held]
        return render(request, "bodies.html", part_of="bodies", organisations=held, mentioned=mentioned)


def show(request: Request) -> Response:
    """The body of an id. Raises HTTPException (404)."""
    with asked(request) as connection:
        found = body_overview(connection, [request.path_params["body_id"]])
        if not found:
            raise HTTPException(404, "Det er ikke noe organ med denne adressen i papirene.")
        return render(request, "body.html", part_of="bodies", body=found[0], years=body_years(connection, found[0]))


def body_years(connection: Connection, body: BodyOverview) -> list[BodyYear]:
    """The years of a body, the newest first; years without a meeting between the first and the last as well."""
    meetings = meeting_list(connection, MeetingFilter(body.body_id, stubs=True))
    missing = gaps(connection, body=body.body_id, kinds=HOLES)
    known = [meeting.date.year for meeting in meetings] + [gap.year for gap in missing]
    held = [meeting.date.year for meeting in meetings if not meeting.is_stub]
    years = set(known) | (set(range(min(held), max(held) + 1)) if held else set())
    return [
        BodyYear(
            year,
            tuple(meeting for meeting in meetings if meeting.date.year == year),
            tuple(gap for gap in missing if gap.year == year),
        )
        for year in sorted(years, reverse=True)
    ]


ROUTES = [Route("/organer", show_list), Route("/organ/{body_id:path}", show)]
