"""The same minutes as Word file, PDF and text say the same."""

from collections import defaultdict
from pathlib import Path

import pytest

from extractors.extraction import extract
from models.facts import Findings
from tests.extractors.findings_shown import Shown, meeting, person, point

DATA = Path(__file__).parent.parent / "data"
PAPER_SUFFIXES = {".docx", ".pdf", ".txt"}


def minutes_in_several_forms() -> dict[str, list[Path]]:
    """Minutes of tests/data by name, those that exist in more than one form."""
    forms: dict[str, list[Path]] = defaultdict(list)
    for path in sorted(DATA.rglob("*")):
        if path.suffix in PAPER_SUFFIXES and path.stem.endswith(("referat", "protokoll")):
            forms[path.stem].append(path)
    return {stem: paths for stem, paths in forms.items() if len(paths) > 1}


FORMS = minutes_in_several_forms()


def told(findings: Findings) -> list[Shown]:
    """Meetings, people, cases and points: what does not depend on a paper's form."""
    return [
        {
            "meeting": meeting(section.meeting),
            "people": {person(role) for role in section.people},
            "entries": [
                (
                    entry.year,
                    entry.number,
                    entry.title,
                    entry.item_types,
                    sorted(person(role) for role in entry.people),
                    [point(spoken) for spoken in entry.points],
                )
                for entry in section.entries
            ],
        }
        for section in findings.sections
    ]


@pytest.mark.parametrize("stem", FORMS)
def test_every_form_says_the_same(stem: str) -> None:
    first, *others = FORMS[stem]
    expected = told(extract(first))
    for other in others:
        assert told(extract(other)) == expected, f"{other.name} differs from {first.name}"


def test_minutes_in_three_forms_are_among_them() -> None:
    assert {path.suffix for paths in FORMS.values() if len(paths) == 3 for path in paths} == PAPER_SUFFIXES
