"""The files of an eInnsyn export: a meeting each, what is below no meeting, the units, and the texts that were cut."""

import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Protocol, TypeVar

import duckdb

from warehouse.exports.einnsyn import rows
from warehouse.exports.einnsyn.objects import Builder, Object, Unit
from warehouse.exports.errors import NotAnOrganisationNumberError
from warehouse.exports.personal import refuse_identity_numbers

UNITS = "enhet.json"
SHORTENED = "avkortet.json"
# Windows takes no more in a whole path; what is longer is told apart by a hash.
LONGEST_NAME = 80
UNSAFE = re.compile(r"[^a-z0-9æøå-]+")
MEANINGLESS = frozenset({"externalId", "sjekksum"})

ORGANISATION_NUMBER = re.compile(r"[0-9]{9}")
WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)
MODULUS = 11


class _OfMeeting(Protocol):
    """A row that may belong to a meeting."""

    @property
    def meeting_id(self) -> str | None: ...


Row = TypeVar("Row", bound=_OfMeeting)


def write_einnsyn(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    *,
    body_ids: list[str] | None = None,
    documents_at: str | None = None,
    unit: Unit | None = None,
    tell: Callable[[int, int], None] = lambda _done, _all: None,
) -> dict[str, int]:
    """Write the meetings of all bodies or some; gives how many objects of each class were written.

    Raises PersonalDataError where a text holds an identity number.
    """
    builder = Builder(documents_at)
    meetings, cases = rows.meetings(connection, body_ids), rows.cases(connection, body_ids)
    cases_of, papers_of = _by_meeting(cases), _by_meeting(rows.documents(connection, body_ids))
    held = {meeting.meeting_id for meeting in meetings}
    for number, meeting in enumerate(meetings, start=1):
        mine = cases_of.get(meeting.meeting_id, []), papers_of.get(meeting.meeting_id, [])
        _write(folder / "moetemappe" / _place(meeting.meeting_id, meeting.date.year), builder.meeting(meeting, *mine))
        tell(number, len(meetings))
    lone = [case for case in cases if case.meeting_id not in held]
    for case in lone:
        _write(folder / "moetesak" / _place(case.case_id, case.year), builder.case(case))
    counts = {"Moetemappe": len(meetings), "Moetesak": len(cases)}
    counts["Vedtak"] = sum(bool(case.adopted and case.date) for case in cases)
    counts["Moetedokument"] = sum(len(papers_of.get(meeting_id, [])) for meeting_id in held)
    if unit:
        counts["Enhet"] = _write_units(folder, builder, rows.bodies(connection, body_ids), unit)
    told = [{"externalId": one.external_id, "felt": one.name, "hele": one.whole} for one in builder.limits.shortened]
    _write(folder / SHORTENED, told)
    return counts


def check_organisation_number(number: str) -> str:
    """A number without blanks. Raises NotAnOrganisationNumberError where the check digit is wrong."""
    digits = "".join(number.split())
    if ORGANISATION_NUMBER.fullmatch(digits):
        total = sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits[:-1], strict=True))
        if (MODULUS - total % MODULUS) % MODULUS == int(digits[-1]):
            return digits
    raise NotAnOrganisationNumberError(number)


def _write_units(folder: Path, builder: Builder, bodies: Sequence[rows.BodyRow], unit: Unit) -> int:
    """Write the units of one organisation; gives how many."""
    name = next((body.organisation for body in bodies if body.organisation), "")
    _write(folder / UNITS, builder.units(name, bodies, unit))
    return 1 + len(bodies)


def _by_meeting(found: Iterable[Row]) -> dict[str, list[Row]]:
    """Rows by their meeting."""
    by_meeting: dict[str, list[Row]] = defaultdict(list)
    for row in found:
        if row.meeting_id:
            by_meeting[row.meeting_id].append(row)
    return by_meeting


def _place(record_id: str, year: int) -> Path:
    """Where an object goes: 'helsefellesskapet-i-solvik/2023/ssu-2023-02-16.json', safe on Windows."""
    organisation, _, rest = record_id.partition("/")
    name = UNSAFE.sub("-", rest.lower()).strip("-")
    if len(name) > LONGEST_NAME:
        name = f"{name[:LONGEST_NAME]}-{sha256(record_id.encode()).hexdigest()[:8]}"
    return Path(UNSAFE.sub("-", organisation.lower()), str(year), f"{name}.json")


def _write(path: Path, told: Object | list[dict[str, str]]) -> None:
    """Write JSON. Raises PersonalDataError where it holds an identity number."""
    text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
    refuse_identity_numbers(path.stem, _texts(told))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _texts(told: object) -> Iterator[str]:
    """All texts in some JSON but those of keys and checksums, in which digits mean nothing."""
    if isinstance(told, dict):
        for name, value in told.items():
            if name not in MEANINGLESS:
                yield from _texts(value)
    elif isinstance(told, list):
        for value in told:
            yield from _texts(value)
    elif isinstance(told, str):
        yield told
