"""Names of forgotten persons in running text: found in all their forms, and nobody else's."""

import datetime

import pytest

from warehouse.forgetting.files import Forgotten, ForgottenPerson
from warehouse.forgetting.names import REMOVED, NameRemover, keys_of

SALT = "00112233445566778899aabbccddeeff"
EMPTY = Forgotten(SALT)


def remover(*names: str) -> NameRemover:
    full, short = keys_of(names)
    person = ForgottenPerson(
        "abcd", datetime.date(2026, 1, 1), frozenset(map(EMPTY.digest, full)), frozenset(map(EMPTY.digest, short))
    )
    return NameRemover(Forgotten(SALT, (person,)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Fjellheim møtte.", f"{REMOVED} møtte."),
        ("KARI FJELLHEIM", REMOVED),
        ("Kari Fjellheims vurdering", f"{REMOVED}s vurdering"),
        ("Fjellheim, Kari", REMOVED),
        ("rådgiver Kari\nFjellheim", f"rådgiver {REMOVED}"),
        ("Kari\u00a0Fjellheim", REMOVED),
        ("Kari-Anne Fjellheim og Kari Anne Fjellheim", f"{REMOVED} og {REMOVED}"),
        ("Kari A. Fjellheim", REMOVED),
        ("Send til kari.fjellheim@solvik.example", f"Send til {REMOVED}@solvik.example"),
        ("Ola Strand, Kari Fjellheim, Liv Moen", f"Ola Strand, {REMOVED}, Liv Moen"),
        ("(Kari Fjellheim)", f"({REMOVED})"),
        ("Kari Fjellheim-saken", f"{REMOVED}-saken"),
    ],
)
def test_a_name_in_full_is_taken_out_wherever_it_stands(text: str, expected: str) -> None:
    assert remover("Kari Anne Fjellheim").clean(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Kari Strand og Ola Fjellheim",
        "Fjellheim kommune",
        "K. Fjellheim",  # may be Knut, in a paper that does not name her
        "Kari Fjellheim-Lunde",
        "Anne-Kari Fjellheim",
        "Kari Fjell heim",
        "KF",
        "Kari. Fjellheim kommune svarte.",
        "",
    ],
)
def test_names_of_others_are_left_alone(text: str) -> None:
    assert remover("Kari Anne Fjellheim").clean(text) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("K. Fjellheim la frem saken.", f"{REMOVED} la frem saken."),
        (
            "Fjellheims vurdering er at rådmann Fjellheim har rett.",
            f"{REMOVED}s vurdering er at rådmann {REMOVED} har rett.",
        ),
        ("Ola Fjellheim, Fjellheim skole og Fjellheim kommune i Fjellheim", None),
        ("Kari viste til planen.", f"{REMOVED} viste til planen."),
        ("Karis forslag", f"{REMOVED}s forslag"),
        ("Kari Nordmann viste til planen.", "Kari Nordmann viste til planen."),
        ("Ola viste til planen.", "Ola viste til planen."),
    ],
)
def test_short_names_are_taken_out_where_the_person_is_named(text: str, expected: str | None) -> None:
    told = remover("Kari Anne Fjellheim", "Kari")
    assert told.clean(text, ["abcd"]) == (expected or text)
    assert told.clean(text) == text


def test_the_names_of_a_person_are_kept_in_no_readable_form() -> None:
    full, short = keys_of(["Kari Anne Fjellheim", "KF"])
    assert full == {"kari anne fjellheim", "kari fjellheim", "kari a fjellheim"}
    assert short == {"fjellheim", "k fjellheim", "k a fjellheim"}
    assert "fjellheim" not in repr(remover("Kari Anne Fjellheim")._forgotten).lower()
