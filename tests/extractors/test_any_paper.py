"""No paper makes the extraction fail, and none of its cases loses its number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.extraction import findings
from models.layout import Table
from tests.extractors.made_papers import paper, table

WORDS = st.sampled_from(
    [
        *(
            "Sak",
            "PS",
            "RS",
            "14/23",
            "2023.7",
            "07-24",
            "0052/04",
            "5",
            "12.03.2023",
            "08.0306.054",
            "kl. 9",
            "09:00-11:30",
        ),
        *(
            "Dato:",
            "Sted:",
            "Utvalg:",
            "Til stede:",
            "Forfall:",
            "Vara:",
            "Referent",
            "Navn",
            "Funksjon",
            "Saksnr",
            "Tittel",
        ),
        *(
            "Vedtak:",
            "VEDTAK",
            "Forslag til vedtak:",
            "Konklusjon",
            "Behandling:",
            "Votering:",
            "Vedlegg:",
            "Ansvar",
            "Frist",
        ),
        *(
            "Møteinnkalling",
            "Referat fra",
            "Saksframlegg",
            "Årsmelding 2023",
            "Eventuelt",
            "Lunsj",
            "Orientering",
            "2 vedlegg",
        ),
        *(
            "Kari",
            "Fjellheim",
            "Per Strand",
            "ordfører",
            "Solvik kommune",
            "(vara for",
            "Liv Moen)",
            "og",
            "SSU",
            "formannskapet",
        ),
        *(
            "Saken",
            "utsettes",
            "ble",
            "enstemmig",
            "vedtatt",
            "med 17 mot 8 stemmer.",
            "«",
            "»",
            "(",
            ")",
            "–",
            ":",
            ",",
            ".",
            "²",
        ),
    ]
)
MARKS = st.sampled_from(["", "", "", "# ", "\f# ", "[1.] ", "[a)] ", "[•] "])
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
BOLD = TEXTS.map(lambda text: f"**{text}**")
LINES = st.tuples(MARKS, st.one_of(TEXTS, TEXTS, BOLD)).map("".join)
CELLS = st.one_of(st.just(""), TEXTS, BOLD, st.tuples(TEXTS, TEXTS).map(" // ".join))
TABLES = (
    st.integers(1, 4)
    .flatmap(
        lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width).map(" | ".join), min_size=1, max_size=4)
    )
    .map(lambda rows: table(*rows))
)


@given(st.lists(st.one_of(LINES, LINES, TABLES), max_size=14))
@settings(max_examples=150, deadline=None)
def test_any_paper_is_read(blocks: list[str | Table]) -> None:
    told = findings(paper(*blocks))
    for section in told.sections:
        assert [entry.ordinal for entry in section.entries] == list(range(1, len(section.entries) + 1))
        for entry in section.entries:
            assert entry.title is None or entry.title.strip() == entry.title
            for stage in {point.stage for point in entry.points}:
                ordinals = [point.ordinal for point in entry.points if point.stage is stage]
                assert ordinals == sorted(ordinals)
            assert all(point.text.strip() for point in entry.points)


@pytest.mark.parametrize(
    "text",
    [
        "A" * 20_000,
        "Sak 1/24 " + "b" * 20_000,
        "Vedtak: " + "Saken utsettes, jf. sak 2/23 og møte 1. mars 2023. " * 100,
        "Til stede: " + "Kari (( " * 500,
        "Ab " * 5_000,
        "x" + " " * 50_000 + "x",
        "Solvik HF og " * 3_000,
        "SSU vedtok i sak 2/24 " * 400,
        "Sak 1/24 \x00Bud\u202esjett\u200f",
    ],
)
def test_odd_text_is_read_like_any_other(text: str) -> None:
    assert findings(paper("# Møteprotokoll", "Utvalg: Formannskapet", "Dato: 12.03.2024", text)).sections
