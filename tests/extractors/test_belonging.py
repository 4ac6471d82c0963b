"""Whose paper it is, and whose bodies it speaks of."""

import pytest
from msgspec.structs import replace

from extractors.belonging import with_owners
from extractors.language.organisations import Organisations
from models.facts import Body, Entry, Meeting, Mention, Section
from models.vocabulary import Relation, SectionKind, Stage, TargetKind

PARTNERSHIP = "Helsefellesskapet i Solvik"
MUNICIPALITY = "Solvik kommune"
TRUST = "Sykehuset Solvik HF"
SSU = Body("Strategisk samarbeidsutvalg", "SSU")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (None, PARTNERSHIP),
        (SSU, PARTNERSHIP),
        (Body("Kommunestyret"), MUNICIPALITY),
        (Body("Styret"), TRUST),
        (Body("Brukerråd for samhandling", "BRS"), PARTNERSHIP),
    ],
)
def test_a_paper_comes_from_the_organisation_of_its_body(body: Body | None, expected: str) -> None:
    assert Organisations(PARTNERSHIP, MUNICIPALITY, TRUST).of_body(body) == expected


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (Organisations(PARTNERSHIP, None, None), PARTNERSHIP),
        (Organisations(None, None, TRUST), TRUST),
        (Organisations(None, None, None), None),
    ],
)
def test_a_municipal_paper_without_a_municipality_takes_what_is_named(named: Organisations, expected: str) -> None:
    assert named.of_body(Body("Kommunestyret")) == expected


def mention(body: Body | None) -> Mention:
    return Mention("Jf. sak 3/23.", "sak 3/23", Relation.CITES, TargetKind.CASE, body, 2023, 3)


def section(meeting_body: Body | None, cited: Body | None) -> Section:
    entry = Entry(Stage.MINUTES, 1, title="Felles legevakt", mentions=(mention(cited),))
    meeting = Meeting(meeting_body)
    return Section(1, SectionKind.MINUTES, meeting=meeting, entries=(entry,), mentions=(mention(cited),))


@pytest.mark.parametrize(
    ("meeting_body", "cited", "own", "organisation"),
    [
        (Body("Styret"), SSU, TRUST, PARTNERSHIP),
        # its own body, and one of a kind that no partnership has
        (Body("Styret"), Body("Styret"), TRUST, None),
        (Body("Styret"), Body(None, "XYZ"), TRUST, None),
        # in the partnership's own paper nothing need be said
        (SSU, SSU, PARTNERSHIP, None),
        # what the paper says itself stands
        (
            Body("Styret"),
            Body("Faglig samarbeidsutvalg", "FSU", "Helsefellesskapet i Tindal"),
            TRUST,
            "Helsefellesskapet i Tindal",
        ),
    ],
)
def test_a_partnership_body_that_others_cite_belongs_to_the_partnership(
    meeting_body: Body, cited: Body, own: str, organisation: str | None
) -> None:
    told = with_owners(section(meeting_body, cited), own, Organisations(PARTNERSHIP, None, None))
    for found in (*told.mentions, *told.entries[0].mentions):
        assert found.body
        assert found.body.organisation == organisation


def test_without_a_partnership_nothing_is_said() -> None:
    told = with_owners(section(Body("Styret"), SSU), TRUST, Organisations(None, None, TRUST))
    assert told == section(Body("Styret"), SSU)


@pytest.mark.parametrize(
    ("cited", "own", "organisation"),
    [
        (Body("Byrådet"), "Bydel Nord", MUNICIPALITY),
        (Body("Bydelsutvalget"), "Bydel Nord", None),
        (Body("Bydelsutvalget", organisation="Bydel Sør"), "Bydel Nord", "Bydel Sør"),
        (Body("Helsekomiteen"), "Bydel Nord", None),
        (Body("Byrådet"), MUNICIPALITY, None),
    ],
)
def test_a_district_cites_the_bodies_of_its_city(cited: Body, own: str, organisation: str | None) -> None:
    named = Organisations(None, MUNICIPALITY, None, "Bydel Nord")
    (found,) = with_owners(section(Body("Eldrerådet"), cited), own, named).mentions
    assert found.body == replace(cited, organisation=organisation)
