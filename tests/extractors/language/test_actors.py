"""Who can be told to do something."""

import pytest

from extractors.language.actors import is_actor, leading_actor, persons_of
from extractors.language.bodies import BodyRegister

REGISTER = BodyRegister()


@pytest.mark.parametrize(
    "text",
    [
        "Sekretariatet",
        "FSU",
        "partnerskapsmøtet",
        "kommunedirektørene",
        "Alle kommunene",
        "Solvik kommune",
        "Sykehuset Solvik HF og kommunene",
        "Kari Fjellheim",
        "Runar",
        "leder Kari Fjellheim",
        "Fagutvalg for habilitering og rehabilitering",
        "Medlemmene i utvalget",
        "Fjordmark sjukehus",
        "rådmannen",
    ],
)
def test_persons_offices_and_bodies_can_be_told(text: str) -> None:
    assert is_actor(text, REGISTER)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Saken",
        "Rapporten fra FSU",
        "Det",
        "Utkast til mandat",
        "SSU tar saken",
        "Kommuner som ikke har svart",
        "Sekretariatet i",
        "FSU og",
        "Arbeidsgruppens forslag",
        "Saksbehandling",
    ],
)
def test_things_and_sentences_can_not(text: str) -> None:
    assert not is_actor(text, REGISTER)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sekretariatet frem et forslag", "sekretariatet"),
        ("Kari Fjellheim og FSU utkastet", "Kari Fjellheim og FSU"),
        ("kommunene i mai", "kommunene"),
        ("et forslag fra FSU", None),
    ],
)
def test_a_text_may_open_with_an_actor(text: str, expected: str | None) -> None:
    led = leading_actor(text, REGISTER)
    assert (led[0] if led else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kommunedirektør Kari Fjellheim og Per Strand", ["Kari Fjellheim", "Per Strand"]),
        ("Runar", ["Runar"]),
        ("Sekretariatet", []),
        ("Helse Solvik", []),
        ("Sykehuset Solvik HF", []),
    ],
)
def test_persons_are_told_from_offices(text: str, expected: list[str]) -> None:
    assert persons_of(text) == expected
