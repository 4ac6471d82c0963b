"""The organisation that a paper comes from."""

import pytest

from extractors.language.organisations import organisation, partnership_names
from models.facts import Body


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Helsefellesskapet i Solvik", ["Helsefellesskapet i Solvik"]),
        ("helsefelleskapet i Solvik vedtar", ["Helsefellesskapet i Solvik"]),  # a spelling often met
        ("for Helsefellesskapet Nord-Solvik og kommunene", ["Helsefellesskapet Nord-Solvik"]),
        ("Helsefellesskapet i Solvik HF", ["Helsefellesskapet i Solvik"]),
        ("Helsesamarbeidet i Solvik", ["Helsesamarbeidet i Solvik"]),
        ("godt helsesamarbeid i regionen", []),
        ("Helsefellesskapet SSU", []),
        ("Helsefellesskapet Solvik Strategisk samarbeidsutvalg", ["Helsefellesskapet Solvik"]),
        ("Helsefellesskapet Nordre Solvik Referat", ["Helsefellesskapet Nordre Solvik"]),
        ("helsefellesskapet i regionen", []),
    ],
)
def test_partnership_is_named_in_one_spelling(text: str, names: list[str]) -> None:
    assert partnership_names(text) == names


@pytest.mark.parametrize(
    ("heads", "texts", "name"),
    [
        (["Helsefellesskapet i Solvik"], [], "Helsefellesskapet i Solvik"),
        (["SOLVIK KOMMUNE"], [], "Solvik kommune"),
        (["Sykehuset Solvik HF"], ["Møte i styret"], "Sykehuset Solvik HF"),
        # what stands before the name in a heading is none of it, nor are its capitals
        (["STYREMØTE I FJORDMARK HELSE HF"], [], "Fjordmark Helse HF"),
        (["STYRET FOR SYKEHUSET I SOLVIK HF"], [], "Sykehuset i Solvik HF"),
        (["INNKALLING TIL MØTE I BRUKERUTVALGET VED SOLVIK SYKEHUS HF"], ["Solvik sykehus HF"], "Solvik sykehus HF"),
        (["KONTROLLUTVALGET I SOLVIK KOMMUNE"], [], "Solvik kommune"),
        (["Formannskapet Solvik kommune"], [], "Solvik kommune"),
        (["Møteprotokoll Øvre Solvik kommune"], [], "Øvre Solvik kommune"),
        (["MØTEBOK NORD-SOLVIK KOMMUNE"], [], "Nord-Solvik kommune"),
        (["Styret for Solvik interkommunale legevakt IKS"], [], "Solvik interkommunale legevakt IKS"),
        (["Solvik brann og redning IKS"], [], "Solvik brann og redning IKS"),
        (["Kari Fjellheim orienterte om IKS"], [], None),
        (["SOLVIK OG ELVESTRAND RENOVASJON IKS"], [], "Solvik og Elvestrand Renovasjon IKS"),
        # a partnership wins over its members
        (["Solvik kommune"], ["Helsefellesskapet i Fjordmark møtes"], "Helsefellesskapet i Fjordmark"),
        # the head says more than the text
        (["Helsefellesskapet i Solvik"], ["-"] * 12 + ["Helsefellesskapet i Tindal"] * 3, "Helsefellesskapet i Solvik"),
        # a member named far down says nothing
        ([], ["-"] * 12 + ["Solvik kommune"], None),
        ([], [], None),
    ],
)
def test_organisation_is_the_one_named_most(heads: list[str], texts: list[str], name: str | None) -> None:
    assert organisation(heads, texts) == name


@pytest.mark.parametrize(
    ("heads", "body", "name"),
    [
        (["Elvestrand kommune", "Bydel Solvik"], "Bydelsutvalget", "Bydel Solvik"),
        (["ELVESTRAND KOMMUNE", "BYDEL NORDRE SOLVIK"], "Bydelsutvalget", "Bydel Nordre Solvik"),
        (["Elvestrand kommune, Bydel Solvik"], "Eldrerådet", "Bydel Solvik"),
        (["Elvestrand kommune", "Protokoll fra bydelsutvalget i Bydel Solvik"], "Bydelsutvalget", "Bydel Solvik"),
        (["Elvestrand kommune", "Bydel Solvik"], "Helsekomiteen", "Bydel Solvik"),
        # what the whole city decides, also of its parts
        (["Elvestrand kommune", "Bydel Solvik"], "Bystyret", "Elvestrand kommune"),
        (["Elvestrand kommune", "Bydel Solvik får nytt bibliotek"], "Eldrerådet", "Elvestrand kommune"),
        (["Elvestrand kommune"], "Bydelsutvalget", "Elvestrand kommune"),
    ],
)
def test_part_of_a_city_has_bodies_of_its_own(heads: list[str], body: str, name: str) -> None:
    assert organisation(heads, [], Body(body)) == name


@pytest.mark.parametrize(
    ("heads", "body", "name"),
    [
        (["INNKALLING TIL MØTE I SOLVIK KIRKELIGE FELLESRÅD"], "Kirkelig fellesråd", "Solvik kirkelige fellesråd"),
        (["Møte i Ytre Solvik regionråd"], "Regionrådet", "Ytre Solvik regionråd"),
        (["Solvik kommune", "Solvik sokneråd"], "Soknerådet", "Solvik sokneråd"),
        (["Solvik bispedømmeråd"], "Arbeidsutvalget", "Solvik bispedømmeråd"),
        (["Høgskulen i Solvik"], "Styret", "Høgskulen i Solvik"),
        (["Høgskulen i Solvik Styret"], "Styret", "Høgskulen i Solvik"),
        (["Sykehuset Solvik"], "Styret", "Sykehuset Solvik"),
        # a form that names it in full, and the municipality of another body
        (["Sykehuset Solvik", "Sykehuset Solvik HF"], "Styret", "Sykehuset Solvik HF"),
        (["Solvik kommune", "Solvik regionråd"], "Formannskapet", "Solvik kommune"),
        (["Rådmennene i regionråd"], "Regionrådet", None),
    ],
)
def test_a_body_may_be_all_that_a_paper_comes_from(heads: list[str], body: str, name: str | None) -> None:
    assert organisation(heads, [], Body(body)) == name
