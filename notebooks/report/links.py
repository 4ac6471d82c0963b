"""Where the report tells of a case or meeting, so that its name can lead there."""

from collections.abc import Mapping
from dataclasses import dataclass

from notebooks.report.document import Run
from warehouse.figures.year import YearFigures
from warehouse.norwegian import day
from warehouse.readers.bodies import BodyRow


@dataclass(frozen=True, slots=True)
class Links:
    """The anchors of cases and meetings, by their keys. Word allows letters, digits and 40 characters in one."""

    anchors: Mapping[str, str]

    def case(self, case_id: str, label: str) -> Run:
        """A case by its number; it leads to its place among all decisions, where the year treated it."""
        return Run(label, target=self.anchors.get(case_id))


def links_of(year: YearFigures) -> Links:
    """The anchors of a year's cases and meetings, in their order."""
    cases = {case.case_id: f"sak_{place}" for place, case in enumerate(year.cases, start=1)}
    meetings = {meeting.meeting_id: f"mote_{place}" for place, meeting in enumerate(year.meetings, start=1)}
    return Links(cases | meetings)


def meeting_name(body: str, date: object) -> str:
    """'SSU 16.02.2023'."""
    return f"{body} {day(date)}".strip()


def body_name(body: BodyRow) -> str:
    """'Strategisk samarbeidsutvalg (SSU)'."""
    return f"{body.name} ({body.abbreviation})" if body.abbreviation else body.name
