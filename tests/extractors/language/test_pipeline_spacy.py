"""The spaCy pipeline: tokens, sentences, and spans of its components; it finds what a run finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language import pipeline, texts
from extractors.language.bodies import BodyRegister, introduced_bodies
from extractors.language.pipeline import read

TEXT = "SSU behandlet sak 2024/07 den 12.03.24. Se også PS 14/23 (jf. KS-124/13)."
PIECES = (
    "SSU",
    "sak",
    "2024/07",
    "12.03.24",
    "møtet 3. mai",
    "PS 14/23",
    "neste møte",
    "(jf.",
    ".",
    "Se",
    "kommunestyret",
)


@pytest.mark.parametrize(
    "number",
    ["2024/07", "2024.7", "7/24", "02-14", "037-2023", "KS-124/13", "16.2023", "0052/04"],
)
@pytest.mark.parametrize("frame", ["sak {} gjelder", "({})", "sak {}.", "sak {}, og", "«{}»"])
def test_case_number_is_one_token(number: str, frame: str) -> None:
    assert number in [token.text for token in read(frame.format(number), BodyRegister())]


def test_sentences_are_ours() -> None:
    doc = read("Saken utsettes, jf. Sak 12/24. Vedtaket er enstemmig.", BodyRegister())
    assert [sentence.text for sentence in doc.sents] == ["Saken utsettes, jf. Sak 12/24.", "Vedtaket er enstemmig."]


def test_spans_tell_what_was_found() -> None:
    doc = read(TEXT, BodyRegister())
    assert [span.text for span in doc.spans["dates"]] == ["12.03.24"]
    assert [span.text for span in doc.spans["bodies"]] == ["SSU"]
    assert [span.text for span in doc.spans["references"]] == ["SSU behandlet sak 2024/07", "PS 14/23", "KS-124/13"]
    assert [found.number for found in doc.user_data["references"]] == [7, 14, 124]


def test_register_of_one_paper_is_not_that_of_the_next() -> None:
    register = BodyRegister(introduced_bodies("Brukerråd for samhandling (BRS)"))
    first, second = read("i BRS her", register), read("i BRS her", BodyRegister())
    assert [span.text for span in first.spans["bodies"]] == ["BRS"]
    assert list(second.spans["bodies"]) == []


def test_pipeline_is_built_once() -> None:
    assert pipeline.pipeline() is pipeline.pipeline()


@given(st.text(max_size=60))
def test_any_text_is_read_whole(text: str) -> None:
    assert read(text, BodyRegister()).text == text


@given(st.lists(st.sampled_from(PIECES)).map(" ".join), st.booleans())
def test_a_run_finds_what_the_pipeline_finds(text: str, year_first: bool) -> None:
    doc, told = (
        read(text, BodyRegister(), year_first=year_first),
        texts.read(text, BodyRegister(), year_first=year_first),
    )
    found = {"dates": told.dates, "bodies": told.bodies, "references": told.references}
    assert doc.user_data == found
    assert {start for start, _ in told.sentences} <= {token.idx for token in doc if token.is_sent_start}
