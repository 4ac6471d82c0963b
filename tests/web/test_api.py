"""The API and the feeds: what their own document promises, and what other programs read out of them."""

import datetime as dt
import re

import jsonschema
import pytest
from icalendar import Calendar
from lxml import etree
from openapi_spec_validator import validate
from starlette.testclient import TestClient

from web.api.endpoints import ENDPOINTS
from web.errors import API

SSU = "helsefellesskapet-i-solvik/ssu"
# An address for each endpoint, and what its answer holds.
ASKED = [
    ("/sok?q=varsling&organ=" + SSU, '"label":"SSU 2022.16"'),
    (f"/sak/{SSU}/2022/16", '"label":"SSU 2022.16"'),
    (f"/saksgang/{SSU}/2022/16?dybde=1", '"basis":"stated"'),
    ("/saksganger", '"cases":['),
    (f"/moter?organ={SSU}&ar=2023", '"date":"2023-11-30"'),
    (f"/mote/{SSU}/2023-02-16", '"starts_at":"13:00:00"'),
    ("/organer", '"abbreviation":"SSU"'),
    (f"/organ/{SSU}", '"year":2023'),
    ("/personer?q=kari+fj", '"name":"Kari Fjellheim"'),
    ("/person/hege-lindmo", '"name":"Hege Lindmo"'),
    ("/oppfolging?dato=2024-06-30", '"status":"late"'),
    ("/kvalitet", '"code":"no_organisation"'),
]


@pytest.fixture(scope="module")
def document(client: TestClient) -> dict[str, object]:
    found: dict[str, object] = client.get(f"{API}/openapi.json").json()
    return found


def test_document_is_openapi(document: dict[str, object]) -> None:
    validate(document)


def test_every_endpoint_is_asked_here() -> None:
    assert {endpoint.path.partition("/{")[0] for endpoint in ENDPOINTS} == {
        re.match(r"/[a-z]+", address)[0]  # type: ignore[index]
        for address, _ in ASKED
    }


@pytest.mark.parametrize(("address", "said"), ASKED, ids=[address for address, _ in ASKED])
def test_answers_are_what_the_document_promises(
    client: TestClient, document: dict[str, object], address: str, said: str
) -> None:
    if address.startswith("/person/"):
        address = "/person/" + client.get(f"{API}/personer?q=hege+lindmo").json()[0]["person_id"]
    response = client.get(API + address)
    assert (response.status_code, response.headers["content-type"]) == (200, "application/json")
    assert said in response.text
    endpoint = next(
        one
        for one in ENDPOINTS
        if address.startswith(one.path.partition("{")[0].split("?")[0])
        and (one.key is not None or one.path == re.split(r"[?]", address)[0])
    )
    operation = document["paths"][API + endpoint.path]["get"]  # type: ignore[index]
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    jsonschema.validate(response.json(), schema | {"components": document["components"]})


FAULTS = [
    ("/sak/finnes/ikke", 404),
    ("/mote/finnes/ikke", 404),
    ("/organ/finnesikke", 404),
    ("/person/finnesikke", 404),
    (f"/saksgang/{SSU}/2022/16?dybde=99", 400),
    ("/moter?ar=i+fjor", 400),
    ("/oppfolging?organ=finnesikke", 404),
    ("/finnesikke", 404),
]


@pytest.mark.parametrize(("address", "status"), FAULTS)
def test_faults_are_json_too(client: TestClient, address: str, status: int) -> None:
    response = client.get(API + address)
    assert (response.status_code, response.json()["status"]) == (status, status)
    assert response.json()["melding"].endswith(".")


def test_feed_tells_the_latest_decisions(client: TestClient) -> None:
    atom = {"a": "http://www.w3.org/2005/Atom"}
    feed = etree.fromstring(client.get(f"/vedtak.atom?organ={SSU}").content)
    entries = feed.findall("a:entry", atom)
    days = [entry.findtext("a:published", namespaces=atom) for entry in entries]
    assert days == sorted(days, reverse=True)
    assert days[0] == "2024-09-19T00:00:00Z"
    for entry in entries:
        link = entry.find("a:link", atom)
        assert link is not None
        assert link.get("href") == entry.findtext("a:id", namespaces=atom)
        assert client.get(link.get("href", "")).status_code == 200
        assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", entry.findtext("a:updated", namespaces=atom) or "")


def test_calendar_holds_meetings_in_norwegian_time(client: TestClient) -> None:
    calendar = Calendar.from_ical(client.get(f"/moter.ics?organ={SSU}").content)
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    event = events[f"{SSU}/2023-02-16@saksgang"]
    assert event.start.astimezone(dt.UTC) == dt.datetime(2023, 2, 16, 12, 0, tzinfo=dt.UTC)
    assert event.end - event.start == dt.timedelta(hours=2, minutes=30)
    assert str(event["url"]).endswith(f"/mote/{SSU}/2023-02-16")


def test_calendar_holds_deadlines_that_are_not_met(client: TestClient) -> None:
    calendar = Calendar.from_ical(client.get("/frister.ics").content)
    rows = [row for row in client.get(f"{API}/oppfolging").json() if row["due_to"] and row["status"] != "done"]
    assert len(calendar.walk("VEVENT")) == len(rows) > 0
    assert {event.start.isoformat() for event in calendar.walk("VEVENT")} == {row["due_to"] for row in rows}
