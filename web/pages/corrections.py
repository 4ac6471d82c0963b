"""Corrections (rettelser): the list with what stood before, the forms of a case and of a person, and undoing.

The list is for all who read; forms are there where the server was told to allow corrections.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from models.corrections import Correction
from models.vocabulary import Outcome
from warehouse.connections import Connection
from warehouse.corrections import writing
from warehouse.corrections.errors import CorrectionError
from warehouse.corrections.persons import known_person
from warehouse.readers.corrections import correction_files, corrections
from web import addresses
from web.correcting.asked import AskedError, Form, correction, signature, told
from web.correcting.guard import TOKEN, Guard, PasswordNeededError, Session, remember
from web.correcting.rebuilder import Rebuilder
from web.correcting.view import case_forms
from web.paging import Paging, asked_page
from web.rendering import render
from web.warehouses import asked, settings_of

NOT_ALLOWED = "Rettelser er ikke slått på her. De slås på med «saksgang serve --allow-corrections»."
WRONG_PASSWORD = "Passordet er feil."  # noqa: S105 - a sentence
NO_SUCH_CASE = "Det er ingen sak med denne adressen i papirene."
NO_SUCH_PERSON = "Det er ingen person med denne adressen i papirene."
# How long an answer waits for the warehouse to be built anew; a small one is built by then.
WAIT_SECONDS = 12.0
MOST_FIELDS = 20
SIZE = 20


def show_list(request: Request) -> Response:
    """All corrections, the newest first."""
    return _list(request)


def show_case(request: Request) -> Response:
    """The forms of a case. Raises HTTPException (404)."""
    return _guarded(request, lambda session: _case_page(request, session, request.path_params["case_id"]))


def show_person(request: Request) -> Response:
    """The forms of a person. Raises HTTPException (404)."""
    return _guarded(request, lambda session: _person_page(request, session, request.path_params["person_id"]))


def show_log_in(request: Request) -> Response:
    """The form for the password."""
    guard = _guard(request)
    if not guard.asks_password or guard.session(request):
        return RedirectResponse(addresses.CORRECTIONS, 303)
    return _log_in_page(request, _next(request.query_params.get("neste", "")))


async def log_in(request: Request) -> Response:
    """Take the password; the way on is where the browser came from."""
    return await run_in_threadpool(_log_in, request, await _form(request))


async def log_out(request: Request) -> Response:
    """End a session."""
    return await run_in_threadpool(_log_out, request, await _form(request))


async def correct(request: Request) -> Response:
    """Carry out what a form asks, and show the list."""
    return await run_in_threadpool(_correct, request, await _form(request))


async def undo(request: Request) -> Response:
    """Take a correction back, and show the list."""
    return await run_in_threadpool(_undo, request, await _form(request))


def _correct(request: Request, form: Form) -> Response:
    session = _checked(request, form)
    try:
        with asked(request) as connection:
            made = correction(connection, form)
            files = correction_files(connection, settings_of(request).warehouse)
        session.name = made.made.who
        held = writing.add(files[0], made)
    except CorrectionError as error:
        return _again(request, session, form, told(error))
    except AskedError as error:
        return _again(request, session, form, error.message)
    return _rebuilt(request, held)


def _undo(request: Request, form: Form) -> Response:
    session = _checked(request, form)
    try:
        with asked(request) as connection:
            files = correction_files(connection, settings_of(request).warehouse)
        signed = signature(form)
        session.name = signed.who
        undone = writing.undo(files, form.text("rettelse"), signed)
    except (CorrectionError, AskedError) as error:
        message = told(error) if isinstance(error, CorrectionError) else error.message
        return _list(request, session=session, status=400, problem=message)
    return _rebuilt(request, undone)


def _rebuilt(request: Request, changed: Correction) -> Response:
    """Have the warehouse built anew, wait a little, and go to the list."""
    rebuilder: Rebuilder = request.app.state.rebuilder
    rebuilder.ask()
    rebuilder.wait(WAIT_SECONDS)
    return RedirectResponse(addresses.asked(addresses.CORRECTIONS, {"lagret": changed.correction_id}), 303)


def _list(
    request: Request, *, session: Session | None = None, status: int = 200, problem: str | None = None
) -> Response:
    """The list of corrections, with what is being built, and the forms to undo them for who may."""
    guard: Guard | None = request.app.state.guard
    rebuilder: Rebuilder | None = request.app.state.rebuilder
    if guard and session is None:
        with suppress(PasswordNeededError):
            session = guard.enter(request)
    with asked(request) as connection:
        found = corrections(connection)
        paging = Paging(asked_page(request), len(found), SIZE)
        response = render(
            request,
            "corrections.html",
            status=status,
            part_of="corrections",
            rows=found[paging.offset : paging.offset + SIZE],
            paging=paging,
            problem=problem or (rebuilder.failure if rebuilder else None),
            is_building=rebuilder is not None and rebuilder.is_building,
            saved=next((row for row in found if row.correction_id == request.query_params.get("lagret")), None),
            was_saved="lagret" in request.query_params,
            is_allowed=guard is not None,
            **_signed(guard, session),
        )
    if session:
        remember(response, request, session)
    return response


def _case_page(
    request: Request, session: Session, case_id: str, form: Form | None = None, problem: str | None = None
) -> Response:
    """The forms of a case, with what was written where it could not be carried out."""

    def page(connection: Connection) -> Response:
        try:
            forms = case_forms(connection, case_id)
        except LookupError as error:
            raise HTTPException(404, NO_SUCH_CASE) from error
        return _form_page(request, session, "correct_case.html", form, problem, forms=forms, outcomes=list(Outcome))

    with asked(request) as connection:
        return page(connection)


def _person_page(
    request: Request, session: Session, person_id: str, form: Form | None = None, problem: str | None = None
) -> Response:
    """The forms of a person."""
    with asked(request) as connection:
        try:
            person = known_person(connection, person_id)
        except CorrectionError as error:
            raise HTTPException(404, NO_SUCH_PERSON) from error
        return _form_page(request, session, "correct_person.html", form, problem, person=person)


def _form_page(
    request: Request,
    session: Session,
    template: str,
    form: Form | None,
    problem: str | None,
    **context: object,
) -> Response:
    """A page of forms, filled with what was written before."""
    response = render(
        request,
        template,
        status=400 if problem else 200,
        part_of="corrections",
        problem=problem,
        written=form.fields if form else {},
        **_signed(_guard(request), session),
        **context,
    )
    remember(response, request, session)
    return response


def _again(request: Request, session: Session, form: Form, problem: str) -> Response:
    """The page that a form was sent from, once more, with what is wrong."""
    if form.text("person"):
        return _person_page(request, session, form.text("person"), form, problem)
    return _case_page(request, session, form.text("sak"), form, problem)


def _log_in(request: Request, form: Form) -> Response:
    guard = _guard(request)
    guard.check(request, form.text(TOKEN), None)
    on = _next(form.text("neste"))
    if not guard.is_password(form.fields.get("passord", "")):
        return _log_in_page(request, on, WRONG_PASSWORD)
    response = RedirectResponse(on, 303)
    remember(response, request, guard.begin())
    return response


def _log_out(request: Request, form: Form) -> Response:
    session = _checked(request, form)
    _guard(request).end(session)
    return RedirectResponse(addresses.CORRECTIONS, 303)


def _log_in_page(request: Request, on: str, problem: str | None = None) -> Response:
    return render(
        request,
        "log_in.html",
        status=403 if problem else 200,
        part_of="corrections",
        on=on,
        problem=problem,
        token=_guard(request).token(None),
    )


def _guarded(request: Request, page: Callable[[Session], Response]) -> Response:
    """A page for who may correct; others are asked for the password first."""
    try:
        session = _guard(request).enter(request)
    except PasswordNeededError:
        return RedirectResponse(addresses.asked(addresses.LOG_IN, {"neste": request.url.path}), 303)
    return page(session)


def _checked(request: Request, form: Form) -> Session:
    """The session that a form was made for. Raises HTTPException (403)."""
    guard = _guard(request)
    session = guard.session(request)
    guard.check(request, form.text(TOKEN), session)
    if session is None:
        raise HTTPException(403)
    return session


def _guard(request: Request) -> Guard:
    """Who may correct. Raises HTTPException (404) where nobody may."""
    guard: Guard | None = request.app.state.guard
    if guard is None:
        raise HTTPException(404, NOT_ALLOWED)
    return guard


def _signed(guard: Guard | None, session: Session | None) -> Mapping[str, object]:
    """What forms need: the token of a session (None where it may not correct), and the name signed with last."""
    token = guard.token(session) if guard and session else None
    return {
        "token": token,
        "name": session.name if session else "",
        "asks_password": guard is not None and guard.asks_password,
    }


def _next(address: str) -> str:
    """Where to go on to: a page of corrections of this server, whatever an address asks."""
    is_ours = address.startswith(f"{addresses.CORRECTIONS}/") and "\\" not in address and "//" not in address
    return address if is_ours else addresses.CORRECTIONS


async def _form(request: Request) -> Form:
    """The fields of a form; files that somebody sends are no fields. Raises HTTPException (400)."""
    async with request.form(max_files=0, max_fields=MOST_FIELDS) as fields:
        return Form({name: value for name, value in fields.items() if not isinstance(value, UploadFile)})


ROUTES = [
    Route(addresses.CORRECTIONS, show_list),
    Route(addresses.LOG_IN, show_log_in),
    Route(addresses.LOG_IN, log_in, methods=["POST"]),
    Route(f"{addresses.CORRECTIONS}/logg-ut", log_out, methods=["POST"]),
    Route(f"{addresses.CORRECTIONS}/ny", correct, methods=["POST"]),
    Route(f"{addresses.CORRECTIONS}/angre", undo, methods=["POST"]),
    Route(f"{addresses.CORRECTIONS}/sak/{{case_id:path}}", show_case),
    Route(f"{addresses.CORRECTIONS}/person/{{person_id:path}}", show_person),
]
