"""Feeds: new decisions as Atom, meetings and deadlines as calendars that phones and Outlook subscribe to."""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event
from lxml import etree
from lxml.builder import ElementMaker
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.norwegian import OUTCOMES, told
from warehouse.readers.follow_ups import NOT_DONE, FollowUpFilter, follow_ups
from warehouse.readers.meeting_list import ListedMeeting, MeetingFilter, meeting_list
from warehouse.readers.news import NewDecision, new_decisions
from web import addresses
from web.asking import BODY, asked_text
from web.warehouses import asked

ATOM = "http://www.w3.org/2005/Atom"
MOST_ENTRIES = 50
# The hours that papers print are those of Norwegian clocks; a meeting without an end is told as one of two hours.
OSLO = ZoneInfo("Europe/Oslo")
USUAL_LENGTH = dt.timedelta(hours=2)
PRODUCT = "-//saksgang//saksgang//NO"


def decisions(request: Request) -> Response:
    """The latest decisions as Atom, of a body where one is asked for."""
    with asked(request) as connection:
        found = new_decisions(connection, body_id=asked_text(request, BODY), limit=MOST_ENTRIES)
    make = ElementMaker(namespace=ATOM, nsmap={None: ATOM})
    updated = max((row.read_at for row in found), default=dt.datetime(1970, 1, 1))  # noqa: DTZ001 - UTC, as stored
    feed = make.feed(
        make.title("Nye vedtak"),
        make.id(_whole(request, "/vedtak.atom")),
        make.link(rel="self", href=str(request.url)),
        make.link(rel="alternate", href=_whole(request, "/"), type="text/html"),
        make.updated(_stamp(updated)),
        make.author(make.name("saksgang")),
        *(_entry(make, request, row) for row in found),
    )
    return Response(
        etree.tostring(feed, xml_declaration=True, encoding="UTF-8"), media_type="application/atom+xml; charset=utf-8"
    )


def meetings(request: Request) -> Response:
    """All meetings as a calendar, of a body where one is asked for."""
    with asked(request) as connection:
        found = meeting_list(connection, MeetingFilter(asked_text(request, BODY)))
    return _calendar("Møter", (_meeting(request, row) for row in found))


def deadlines(request: Request) -> Response:
    """What is not done by its deadline, as a calendar, of a body where one is asked for."""
    today = dt.date.today()  # noqa: DTZ011 - deadlines are days, as people count
    with asked(request) as connection:
        wanted = FollowUpFilter(statuses=NOT_DONE, body=asked_text(request, BODY))
        found = [row for row in follow_ups(connection, today, wanted) if row.due_to]
    events = []
    for row in found:
        event = _event(request, row.follow_up_id, f"Frist: {row.task}", addresses.case(row.case_id))
        event.add("dtstart", row.due_to)
        event.add("description", " ".join(filter(None, (row.label, row.title, row.responsible))))
        events.append(event)
    return _calendar("Frister", events)


def _entry(make: ElementMaker, request: Request, row: NewDecision) -> etree._Element:
    """A decision in the feed."""
    address = _whole(request, addresses.case(row.case_id))
    body = ", ".join(filter(None, (row.body, row.organisation)))
    entry: etree._Element = make.entry(
        make.title(_xml(f"{row.label} {row.title or ''}".strip())),
        make.id(address),
        make.link(rel="alternate", href=address, type="text/html"),
        make.updated(_stamp(row.read_at)),
        make.published(f"{row.date.isoformat()}T00:00:00Z"),
        make.category(term=row.outcome, label=told(OUTCOMES, row.outcome)),
        make.summary(_xml(f"{body}, {row.date:%d.%m.%Y}: " + " ".join(row.points))),
    )
    return entry


def _meeting(request: Request, row: ListedMeeting) -> Event:
    """A meeting in the calendar; one of unknown hours lasts the whole day."""
    event = _event(request, row.meeting_id, row.body_name, addresses.meeting(row.meeting_id))
    if row.starts_at:
        starts = dt.datetime.combine(row.date, row.starts_at, OSLO)
        ends = dt.datetime.combine(row.date, row.ends_at, OSLO) if row.ends_at else starts + USUAL_LENGTH
        event.add("dtstart", starts)
        event.add("dtend", max(starts, ends))
    else:
        event.add("dtstart", row.date)
    if row.place:
        event.add("location", row.place)
    if row.organisation:
        event.add("description", row.organisation)
    return event


def _event(request: Request, key: str, summary: str, address: str) -> Event:
    """What every event has; the stamp is fixed, so that the same warehouse gives the same calendar."""
    event = Event()
    event.add("uid", f"{key}@saksgang")
    event.add("dtstamp", dt.datetime(1970, 1, 1, tzinfo=dt.UTC))
    event.add("summary", summary)
    event.add("url", _whole(request, address))
    return event


def _calendar(name: str, events: Iterable[Event]) -> Response:
    """A calendar with a name."""
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", name)
    for event in events:
        calendar.add_component(event)
    return Response(calendar.to_ical(), media_type="text/calendar; charset=utf-8")


def _whole(request: Request, address: str) -> str:
    """An address with the server's name."""
    return str(request.base_url).rstrip("/") + address


def _stamp(moment: dt.datetime) -> str:
    """A moment in UTC as Atom writes it."""
    return f"{moment.replace(microsecond=0).isoformat()}Z"


def _xml(text: str) -> str:
    """A text without characters that XML forbids."""
    return "".join(sign for sign in text if sign >= " " or sign in "\t\n")


ROUTES = [
    Route("/vedtak.atom", decisions),
    Route("/moter.ics", meetings),
    Route("/frister.ics", deadlines),
]
