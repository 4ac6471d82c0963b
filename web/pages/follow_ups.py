"""Follow-ups (oppfølging): what decisions left to somebody, as it stands on a day; as a page and for spreadsheets."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from warehouse.norwegian import FOLLOW_UP_STATUSES, told
from warehouse.readers.body_overview import body_overview
from warehouse.readers.follow_ups import FollowUp, FollowUpFilter, FollowUpStatus, follow_ups
from web.asking import BODY, asked_day, asked_text, asked_year
from web.downloads import Cell, csv_file, excel_file
from web.paging import Paging, asked_page
from web.rendering import render
from web.warehouses import asked

STATUS, ASSIGNEE = "status", "hvem"
# What the address says of a status -> the statuses; what is not done comes first, and is what people look for.
CHOICES = {
    "ikke-fulgt-opp": ("Åpne og over frist", (FollowUpStatus.LATE, FollowUpStatus.OPEN)),
    "over-frist": ("Over frist", (FollowUpStatus.LATE,)),
    "fulgt-opp": ("Fulgt opp", (FollowUpStatus.DONE,)),
    "alle": ("Alle", tuple(FollowUpStatus)),
}
COLUMNS = (
    *("Status", "Organ", "Sak", "Tittel", "Vedtatt", "Oppgave", "Hvem", "Frist fra", "Frist til"),
    *("Tatt opp i", "Tatt opp dato"),
)
FILE_NAME = "oppfolging"


def show(request: Request) -> Response:
    """The follow-ups of a body, year and assignee, as they stand on a day."""
    day, found = _asked(request)
    chosen = _chosen(request)
    rows = [row for row in found if row.status in CHOICES[chosen][1]]
    paging = Paging(asked_page(request), len(rows))
    with asked(request) as connection:
        bodies = [body for body in body_overview(connection) if body.is_held]
    return render(
        request,
        "follow_ups.html",
        part_of="follow_ups",
        day=day,
        chosen=chosen,
        choices=CHOICES,
        counts=Counter(row.status for row in found),
        assignees=Counter(row.assignee for row in rows if row.assignee).most_common(8),
        bodies=bodies,
        rows=rows[paging.offset : paging.last],
        paging=paging,
    )


def as_csv(request: Request) -> Response:
    """The same as CSV."""
    return csv_file(FILE_NAME, COLUMNS, _cells(request))


def as_excel(request: Request) -> Response:
    """The same for Excel."""
    return excel_file(FILE_NAME, COLUMNS, _cells(request))


def _asked(request: Request) -> tuple[dt.date, list[FollowUp]]:
    """The day asked for and the follow-ups of all statuses. Raises HTTPException (400)."""
    day = asked_day(request, dt.date.today())  # noqa: DTZ011 - deadlines are days, as people count
    wanted = FollowUpFilter(
        body=asked_text(request, BODY), assignee=asked_text(request, ASSIGNEE), year=asked_year(request)
    )
    with asked(request) as connection:
        return day, follow_ups(connection, day, wanted)


def _chosen(request: Request) -> str:
    """The choice of statuses that the address names, the first where it names none."""
    text = asked_text(request, STATUS)
    return text if text in CHOICES else next(iter(CHOICES))


def _cells(request: Request) -> list[Sequence[Cell]]:
    """Rows for a spreadsheet."""
    return [
        (
            told(FOLLOW_UP_STATUSES, row.status),
            row.body,
            row.label,
            row.title,
            row.date,
            row.task,
            row.assignee,
            row.due_from,
            row.due_to,
            row.closed_by_label,
            row.closed_on,
        )
        for row in _asked(request)[1]
        if row.status in CHOICES[_chosen(request)][1]
    ]


ROUTES = [
    Route("/oppfolging", show),
    Route("/oppfolging.csv", as_csv),
    Route("/oppfolging.xlsx", as_excel),
]
