"""Findings to JSON and back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.facts import Findings
from models.problems import Problem
from models.vocabulary import Format, Severity, TextSource
from warehouse.codec import decode_findings, decode_problems, encode_problems, storable
from warehouse.errors import StaleExtractionError

# No half characters (they are a test of their own) and no NaN: a place on a page is a number.
st.register_type_strategy(str, st.text(max_size=12))
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))


@settings(max_examples=25, deadline=None)
@given(findings=st.from_type(Findings))
def test_findings_come_back_as_they_were(findings: Findings) -> None:
    kept, payload = storable(findings)
    assert kept is findings
    assert decode_findings(payload, "a" * 64) == findings


@given(problems=st.lists(st.from_type(Problem), max_size=3).map(tuple))
def test_problems_come_back_as_they_were(problems: tuple[Problem, ...]) -> None:
    assert decode_problems(encode_problems(problems)) == problems


def test_half_characters_of_a_broken_text_layer_become_question_marks() -> None:
    broken = Findings(Format.PDF, TextSource.EMBEDDED, title="M\ud83dte i Solvik, æøå")
    kept, payload = storable(broken)
    assert kept.title == "M?te i Solvik, æøå"
    assert decode_findings(payload, "a" * 64) == kept


def test_records_of_another_version_are_told_by_their_document() -> None:
    with pytest.raises(StaleExtractionError, match="abc123"):
        decode_findings(b'{"format": "stone tablet"}', "abc123")


def test_severity_is_kept_as_its_word() -> None:
    assert b'"warning"' in encode_problems((Problem("odd_date", Severity.WARNING, "Se etter."),))
