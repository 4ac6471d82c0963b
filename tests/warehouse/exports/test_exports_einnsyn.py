"""eInnsyn's objects keep its published rules, and say what the warehouse says."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from warehouse import open_read_only
from warehouse.connections import Connection
from warehouse.exports.einnsyn.limits import LONGEST, Limits, cut
from warehouse.exports.einnsyn.objects import Builder, Unit, case_type, moment
from warehouse.exports.einnsyn.rows import CaseRow, DocumentRow, MeetingRow
from warehouse.exports.einnsyn.writing import SHORTENED, UNITS, check_organisation_number
from warehouse.exports.errors import NotAnOrganisationNumberError
from warehouse.exports.writing import Form, Wanted, Written, export
from warehouse.readers.organisations import body_ids_of

SCHEMA = json.loads((Path(__file__).parent / "einnsyn.schema.json").read_text(encoding="utf-8"))
UNIT = Unit("123456785", "postmottak@solvik.example")
SOLVIK = "Helsefellesskapet i Solvik"
ADOPTED = """
SELECT decisions.text
FROM decisions
JOIN case_entries USING (entry_id)
JOIN sections USING (section_id)
WHERE decisions.stage = 'adopted' AND copy_of IS NULL AND decisions.case_id = ?
ORDER BY decisions.ordinal
"""


def check(name: str, told: object) -> None:
    """Hold an object against the rules of its class."""
    schema = {**SCHEMA, "$ref": f"#/$defs/{name}"}
    errors = sorted(Draft202012Validator(schema, format_checker=FormatChecker()).iter_errors(told), key=str)
    assert errors == [], errors[0].message


@pytest.fixture(scope="module")
def connection(sample_warehouse: Path) -> Iterator[Connection]:
    with closing(open_read_only(sample_warehouse)) as opened:
        yield opened


@pytest.fixture(scope="module")
def exported(connection: Connection, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Written]:
    """All organisations, their papers at an address."""
    folder = tmp_path_factory.mktemp("einnsyn") / "out"
    wanted = Wanted(Form.EINNSYN, documents_at="https://solvik.example/papirer/")
    return folder, export(connection, folder, wanted)


def objects(folder: Path, name: str) -> list[dict[str, Any]]:
    """The objects below a folder."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / name).rglob("*.json"))]


def every(told: object) -> Iterator[dict[str, Any]]:
    """All objects in an object."""
    if isinstance(told, dict):
        yield told
    for value in told.values() if isinstance(told, dict) else told if isinstance(told, list) else ():
        yield from every(value)


def test_every_object_keeps_the_rules(exported: tuple[Path, Written]) -> None:
    folder, _ = exported
    for name in ("moetemappe", "moetesak"):
        for told in objects(folder, name):
            check(name.capitalize(), told)


def test_every_meeting_and_case_that_is_held_is_there_once(
    exported: tuple[Path, Written], connection: Connection
) -> None:
    folder, written = exported
    meetings = objects(folder, "moetemappe")
    cases = [case for meeting in meetings for case in meeting["moetesak"]] + objects(folder, "moetesak")
    for table, key, found in (("meetings", "meeting_id", meetings), ("cases", "case_id", cases)):
        held = connection.execute(f"SELECT {key} FROM {table} WHERE NOT is_stub").fetchall()  # noqa: S608
        assert sorted(told["externalId"] for told in found) == sorted(record_id for (record_id,) in held)
    assert (written.rows["Moetemappe"], written.rows["Moetesak"]) == (len(meetings), len(cases))
    assert written.rows["Vedtak"] == sum("vedtak" in case for case in cases)
    assert written.rows["Moetedokument"] == sum(len(meeting["moetedokument"]) for meeting in meetings)


def test_no_two_objects_have_one_id(exported: tuple[Path, Written]) -> None:
    ids = [
        told["externalId"] for name in ("moetemappe", "moetesak") for told in every(objects(exported[0], name)) if told
    ]
    assert len(ids) == len(set(ids))


def test_the_words_are_those_of_the_warehouse(exported: tuple[Path, Written], connection: Connection) -> None:
    whole = {
        row["externalId"]: row["hele"] for row in json.loads((exported[0] / SHORTENED).read_text(encoding="utf-8"))
    }
    cases = [case for meeting in objects(exported[0], "moetemappe") for case in meeting["moetesak"]]
    for case in cases:
        points = [text for (text,) in connection.execute(ADOPTED, [case["externalId"]]).fetchall()]
        assert bool(points) == ("vedtak" in case), case["externalId"]
        if points:
            told = case["vedtak"]["vedtakstekst"]
            text = whole.get(told["externalId"], told["tekstInnhold"])
            said = [re.sub(r"^\d+\. ", "", line) for line in text.split("\n")]
            assert said == points or text == points[0]


def test_a_file_is_named_with_its_address_and_checksum(exported: tuple[Path, Written], sample_warehouse: Path) -> None:
    files = [told for told in every(objects(exported[0], "moetemappe")) if "referanseDokumentfil" in told]
    assert files
    with closing(open_read_only(sample_warehouse)) as connection:
        paths = dict(connection.execute("SELECT document_id, path FROM documents").fetchall())
    for told in files:
        assert told["referanseDokumentfil"] == f"https://solvik.example/papirer/{paths[told['sjekksum']]}"


def test_units_are_written_for_one_organisation(connection: Connection, tmp_path: Path) -> None:
    body_ids = tuple(body_ids_of(connection, SOLVIK))
    written = export(connection, tmp_path / "out", Wanted(Form.EINNSYN, body_ids=body_ids, unit=UNIT))
    told = json.loads((tmp_path / "out" / UNITS).read_text(encoding="utf-8"))
    check("Enhet", told)
    assert (told["navn"], told["enhetstype"]) == (SOLVIK, "VIRKSOMHET")
    assert {below["enhetskode"] for below in told["underenhet"]} == {"BRS", "FSU", "OSO", "PM", "SSU"}
    assert written.rows["Enhet"] == 6
    utvalg = {meeting["utvalg"] for meeting in objects(tmp_path / "out", "moetemappe")}
    assert utvalg == {below["enhetskode"] for below in told["underenhet"]}


def test_without_a_number_no_unit_is_made_up(exported: tuple[Path, Written]) -> None:
    assert not (exported[0] / UNITS).exists()


MEETING = MeetingRow(
    "solvik/ssu/2023-02-16", "solvik/ssu", "SSU", "Strategisk samarbeidsutvalg", None, dt.date(2023, 2, 16), None, None
)
WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=2_500)


@given(title=st.none() | WORDS, adopted=st.none() | WORDS.filter(str.strip), said=st.none() | WORDS.filter(str.strip))
def test_whatever_papers_say_the_rules_are_kept(title: str | None, adopted: str | None, said: str | None) -> None:
    case = CaseRow(
        "a/b/2023/1", "m", "SSU 2023.1", title, 2023, 1, "SSU", MEETING.date, ("decision",), adopted, adopted, said
    )
    paper = DocumentRow("0123/1", "m", "minutes", title, "ab" * 32, "mappe/møte 1.pdf", "pdf")
    builder = Builder("https://solvik.example")
    check("Moetemappe", builder.meeting(MEETING, [case], [paper]))
    for one in builder.limits.shortened:
        assert len(one.whole) > LONGEST


def test_a_decision_that_is_too_long_is_whole_in_the_description_and_beside() -> None:
    points = "\n".join(f"{number}. Utvalget vedtar punkt {number} i planen for Solvik." for number in range(1, 18))
    case = CaseRow("a/b/2023/1", "m", "SSU 2023.1", "Plan", 2023, 1, "SSU", MEETING.date, None, points, None, None)
    builder = Builder()
    told = builder.case(case)
    assert told["beskrivelse"] == points
    text = told["vedtak"]["vedtakstekst"]["tekstInnhold"]
    assert len(text) <= LONGEST
    assert text.endswith("…")
    assert points.startswith(text[:-1])
    assert [(one.external_id, one.whole) for one in builder.limits.shortened] == [("a/b/2023/1/vedtakstekst", points)]


def test_a_case_without_a_day_has_no_vedtak_since_that_needs_one() -> None:
    case = CaseRow(
        "a/b/2023/1", None, "SSU 2023.1", "Plan", 2023, None, "SSU", None, None, "Planen vedtas.", None, None
    )
    told = Builder().case(case)
    check("Moetesak", told)
    assert "vedtak" not in told


TYPES = [
    ((), "annet"),
    (("any_other_business",), "annet"),
    (("approval",), "godkjenning"),
    (("decision", "information"), "moete"),
    (("discussion",), "moete"),
    (("information",), "orientering"),
    (("minutes", "information"), "referat"),
]


@pytest.mark.parametrize(("item_types", "expected"), TYPES)
def test_the_kind_of_a_case_is_one_of_those_that_einnsyn_knows(item_types: tuple[str, ...], expected: str) -> None:
    assert case_type(item_types) == expected


MOMENTS = [
    (dt.date(2023, 2, 16), dt.time(9), "2023-02-16T08:00:00Z"),
    (dt.date(2023, 6, 8), dt.time(9, 30), "2023-06-08T07:30:00Z"),
    (dt.date(2023, 6, 8), None, "2023-06-07T22:00:00Z"),
]


@pytest.mark.parametrize(("day", "at", "expected"), MOMENTS)
def test_norwegian_time_is_told_in_utc(day: dt.date, at: dt.time | None, expected: str) -> None:
    assert moment(day, at) == expected


@example(text="\r0000000000", longest=10)
@given(text=WORDS, longest=st.integers(10, 600))
def test_a_text_is_cut_between_words_and_no_longer_than_it_may_be(text: str, longest: int) -> None:
    limits = Limits()
    fitted = limits.fit("a", "felt", text, longest)
    assert len(fitted) <= longest
    assert (fitted == text) == (not limits.shortened)
    if limits.shortened:
        assert text.startswith(cut(text, longest)[:-1])


NUMBERS = [("123456785", True), ("974 760 673", True), ("123456789", False), ("12345678", False), ("abcdefghi", False)]


@pytest.mark.parametrize(("number", "is_one"), NUMBERS)
def test_an_organisation_number_has_a_check_digit(number: str, is_one: bool) -> None:
    if is_one:
        assert check_organisation_number(number) == number.replace(" ", "")
    else:
        with pytest.raises(NotAnOrganisationNumberError):
            check_organisation_number(number)
