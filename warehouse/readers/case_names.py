"""What the rows of a case name: papers, cases, meetings, bodies and persons, each table asked once for all of them."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import duckdb

from warehouse.readers.bodies import BodyRow
from warehouse.readers.case_rows import CaseRows
from warehouse.readers.keyed import (
    NamedCase,
    NamedMeeting,
    Paper,
    bodies_named,
    cases_named,
    meetings_named,
    papers,
    paragraphs,
    persons_named,
)


@dataclass(frozen=True, slots=True)
class Names:
    """All by key; `paragraphs` by the key of an entry, decision or reference that stands in one."""

    papers: Mapping[str, Paper]
    cases: Mapping[str, NamedCase]
    meetings: Mapping[str, NamedMeeting]
    bodies: Mapping[str, BodyRow]
    persons: Mapping[str, str]
    paragraphs: Mapping[str, int | None]

    def is_kept(self, section_id: str) -> bool:
        """Whether a paper is the kept one, and no copy of it."""
        return self.papers[section_id].copy_of is None

    def day(self, meeting_id: str | None) -> dt.date | None:
        """The day of a meeting, where there is one."""
        return self.meetings[meeting_id].date if meeting_id else None

    def day_of(self, case_id: str) -> dt.date | None:
        """The day of a case."""
        return self.day(self.cases[case_id].meeting_id)


def names_in(
    connection: duckdb.DuckDBPyConnection, rows: CaseRows, bodies: Mapping[str, BodyRow] | None = None
) -> Names:
    """All that some rows name; `bodies` are all by id, if at hand."""
    cases = cases_named(
        connection,
        (
            rows.case.case_id,
            *(edge.case_id for edge in rows.edges),
            *(follow_up.closed_by for follow_up in rows.follow_ups),
            *(end for mention in rows.mentions for end in (mention.source_case_id, mention.target_case_id)),
        ),
    )
    meetings = meetings_named(
        connection,
        (
            *(case.meeting_id for case in cases.values()),
            *(entry.meeting_id for entry in rows.entries),
            *(mention.target_meeting_id for mention in rows.mentions),
        ),
    )
    return Names(
        papers=papers(connection, _sections(rows)),
        cases=cases,
        meetings=meetings,
        bodies=bodies
        or bodies_named(connection, (rows.case.body_id, *(meeting.body_id for meeting in meetings.values()))),
        persons=persons_named(connection, (role.person_id for role in rows.roles)),
        paragraphs=paragraphs(
            connection,
            (
                *(entry.entry_id for entry in rows.entries),
                *(point.decision_id for point in rows.points),
                *(mention.reference_id for mention in rows.mentions),
            ),
        ),
    )


def _sections(rows: CaseRows) -> Iterator[str]:
    """The papers in which a case's rows stand."""
    yield from (entry.section_id for entry in rows.entries)
    yield from (role.section_id for role in rows.roles)
    yield from (mention.section_id for mention in rows.mentions)
