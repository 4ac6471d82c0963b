"""Norwegian words for every word of the vocabularies; days and numbers as Norwegians write them."""

import datetime as dt
from enum import StrEnum

import pytest

from models import vocabulary
from warehouse import norwegian
from warehouse.readers.follow_ups import FollowUpStatus
from warehouse.readers.point_alignment import PointFate, Verdict
from warehouse.search.snippets import HitKind

TABLES = [
    (norwegian.OUTCOMES, vocabulary.Outcome),
    (norwegian.RELATIONS, vocabulary.Relation),
    (norwegian.STAGES, vocabulary.Stage),
    (norwegian.STAGES_DEFINITE, vocabulary.Stage),
    (norwegian.POINT_STAGES, vocabulary.PointStage),
    (norwegian.SECTION_KINDS, vocabulary.SectionKind),
    (norwegian.ITEM_TYPES, vocabulary.ItemType),
    (norwegian.ROLES, vocabulary.Role),
    (norwegian.REFERENCE_STATUSES, vocabulary.ReferenceStatus),
    (norwegian.FORMATS, vocabulary.Format),
    (norwegian.TEXT_SOURCES, vocabulary.TextSource),
    (norwegian.SEVERITIES, vocabulary.Severity),
    (norwegian.FOLLOW_UP_STATUSES, FollowUpStatus),
    (norwegian.VERDICTS, Verdict),
    (norwegian.FATES, PointFate),
    (norwegian.FATES_BETWEEN_PAPERS, PointFate),
    (norwegian.HIT_KINDS, HitKind),
]


@pytest.mark.parametrize(("words", "terms"), TABLES)
def test_each_word_of_a_vocabulary_has_its_norwegian(words: dict[str, str], terms: type[StrEnum]) -> None:
    assert set(words) == set(terms)
    assert all(words.values())


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2025-11-01", "2025-11-30", "november 2025"),
        ("2025-11-30", "2025-11-30", "30.11.2025"),
        ("2025-01-01", "2025-12-31", "2025"),
        ("2024-12-01", "2024-12-31", "desember 2024"),
        ("2025-03-03", "2025-03-05", "03.03.2025–05.03.2025"),
        ("2025-01-01", "2025-03-31", "01.01.2025–31.03.2025"),
        (None, "2025-03-05", "05.03.2025"),
        (None, None, ""),
    ],
)
def test_a_span_of_days_is_told_as_people_say_it(first: str | None, last: str | None, words: str) -> None:
    days = [dt.date.fromisoformat(day) if day else None for day in (first, last)]
    assert norwegian.span(*days) == words


def test_numbers_and_lists() -> None:
    assert norwegian.whole(12345) == "12\u00a0345"
    assert norwegian.percent(0.714) == "71\u00a0%"
    assert norwegian.listed(["a", "b", "c"]) == "a, b og c"
    assert norwegian.listed([]) == ""
    assert norwegian.told(norwegian.OUTCOMES, "noted") == "tatt til orientering"
    assert norwegian.told(norwegian.OUTCOMES, None) == ""
    assert norwegian.votes(None, 17, 8) == "17 mot 8 stemmer"
    assert norwegian.votes(True, None, None) == "enstemmig"
