"""Decisions of another body or another day, told in the papers of a case."""

import datetime

import pytest

from extractors.facts.content import Content, read_content
from extractors.facts.light import Light
from extractors.language.bodies import BodyRegister
from models.facts import Body
from models.vocabulary import PointStage, Stage
from tests.extractors.made_papers import line

REGISTER = BodyRegister([])
SSU = next(mention.body for mention in REGISTER.find("SSU"))


DAY = datetime.date(2023, 12, 14)


def content(stage: Stage, *texts: str, body: Body | None = SSU) -> Content:
    light = Light(stage, REGISTER, body, day=DAY)
    return read_content([line(text) for text in texts], light)


def points(told: Content) -> list[str]:
    return [f"{point.stage} {point.ordinal}: {point.text}" for point in told.points]


OWN = ("Saksprotokoll i SSU - 14.12.2023", "Behandling:", "Drøftet.", "Vedtak:", "Planen vedtas.")
OTHERS = ("Saksprotokoll i partnerskapsmøtet - 12.10.2023", "Behandling:", "Drøftet.", "Vedtak:", "Planen støttes.")
EARLIER = ("Saksprotokoll i SSU - 12.10.2023", "Behandling:", "Drøftet.", "Vedtak:", "Saken utsettes.")


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((*OTHERS, *OWN), ["quoted 1: Planen støttes.", "adopted 1: Planen vedtas."]),
        ((*EARLIER, *OWN), ["quoted 1: Saken utsettes.", "adopted 1: Planen vedtas."]),
        (OWN, ["adopted 1: Planen vedtas."]),
        # what the body itself recommends to the next, below its treatment
        (("Rådmannens innstilling:", "Nei.", *OWN[:3], "Innstilling:", "Ja."), ["proposed 1: Nei.", "adopted 1: Ja."]),
        (("Innstilling:", "Ja.", *OWN[:3]), ["proposed 1: Ja."]),
        (("Innstilling i SSU - 14.12.2023", "Ja."), ["adopted 1: Ja."]),
        # one that names nobody, behind the decision of another, is the own
        ((*OTHERS, *OWN[1:]), ["quoted 1: Planen støttes.", "adopted 1: Planen vedtas."]),
        ((*OTHERS, *OWN[3:]), ["quoted 1: Planen støttes.", "adopted 1: Planen vedtas."]),
    ],
)
def test_a_decision_below_the_treatment_of_another_is_quoted(texts: tuple[str, ...], expected: list[str]) -> None:
    assert points(content(Stage.MINUTES, *texts)) == expected


STYRET = "I sak 12/04 vedtok styret:"


@pytest.mark.parametrize(
    ("texts", "expected", "text"),
    [
        (
            ("Direktøren redegjorde.", STYRET, "”1. Fødestua består.", "[2.] Tilbudet utredes.”", "Saken er ny."),
            ["quoted 1: Fødestua består.", "quoted 2: Tilbudet utredes."],
            ["Direktøren redegjorde.", STYRET, "Saken er ny."],
        ),
        ((STYRET, "«Fødestua består.»", "Tekst."), ["quoted 1: Fødestua består."], [STYRET, "Tekst."]),
        # each point in marks of its own
        (
            (STYRET, ">«Fødestua består.»", ">«Tilbudet utredes.»", "Tekst."),
            ["quoted 1: Fødestua består.", "quoted 2: Tilbudet utredes."],
            [STYRET, "Tekst."],
        ),
        (
            (
                "Styrets vedtak i sak 12/04 lød:",
                "«Fødestua består.»",
                "«Tilbudet utredes.»",
                "«Det haster», sa lederen.",
            ),
            ["quoted 1: Fødestua består.", "quoted 2: Tilbudet utredes."],
            ["Styrets vedtak i sak 12/04 lød:", "«Det haster», sa lederen."],
        ),
        (
            (STYRET, "«Fødestua består.»", "«Det haster», sa lederen."),
            ["quoted 1: Fødestua består."],
            [STYRET, "«Det haster», sa lederen."],
        ),
        (
            ("Styret gjorde 3. mai 2012 m.a. dette vedtaket: «Utkastet vert sendt ut.» Utvalet gjekk gjennom det.",),
            ["quoted 1: Utkastet vert sendt ut."],
            ["Styret gjorde 3. mai 2012 m.a. dette vedtaket: «Utkastet vert sendt ut.» Utvalet gjekk gjennom det."],
        ),
        (
            (f"{STYRET} «1. Fødestua består. 2. Tilbudet utredes.»",),
            ["quoted 1: Fødestua består.", "quoted 2: Tilbudet utredes."],
            [f"{STYRET} «1. Fødestua består. 2. Tilbudet utredes.»"],
        ),
        # no case and no day; no decision; no quotation mark; one that never ends; a word that is spoken of
        (("Styret vedtok:", "«Fødestua består.»"), [], ["Styret vedtok:", "«Fødestua består.»"]),
        (
            ("Brevet av 3. mai 2012 sier:", "«Fødestua består.»"),
            [],
            ["Brevet av 3. mai 2012 sier:", "«Fødestua består.»"],
        ),
        ((STYRET, "Fødestua består."), [], [STYRET, "Fødestua består."]),
        ((STYRET, "«Fødestua består.", "Tekst."), [], [STYRET, "«Fødestua består.", "Tekst."]),
        (("Vedtaket i sak 12/04 sier: «ikke nå».",), [], ["Vedtaket i sak 12/04 sier: «ikke nå»."]),
    ],
)
def test_a_quoted_decision_is_told_by_its_marks(texts: tuple[str, ...], expected: list[str], text: list[str]) -> None:
    told = content(Stage.MINUTES, *texts)
    assert points(told) == expected
    assert [paragraph.printed for paragraph in told.text] == text


def test_a_quotation_inside_a_decision_is_part_of_it() -> None:
    told = content(Stage.MINUTES, "Vedtak:", "[1.] Styret viser til sak 12/04 og vedtak:", "«Fødestua består.»")
    assert {point.stage for point in told.points} == {PointStage.ADOPTED}


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Innstilling i Driftsutvalget - 14.12.2023", "adopted 1: Ja."),
        ("Innstilling i Planutvalget - 14.12.2023", "proposed 1: Ja."),
        ("Rådmannens innstilling i Driftsutvalget - 14.12.2023", "proposed 1: Ja."),
    ],
)
def test_what_a_body_recommends_that_only_its_name_tells_is_adopted(label: str, expected: str) -> None:
    assert points(content(Stage.MINUTES, label, "Ja.", body=Body("Driftsutvalget"))) == [expected]


@pytest.mark.parametrize(
    ("label", "stage"),
    [
        ("LSUs vedtak:", PointStage.ADOPTED),
        ("Vedtak i LSU Solvik:", PointStage.ADOPTED),
        ("Vedtak i LSU Elvestrand:", PointStage.QUOTED),
    ],
)
def test_a_decision_of_a_committee_elsewhere_is_quoted(label: str, stage: PointStage) -> None:
    own = Body("Lokalt samarbeidsutvalg", "LSU", area="Solvik")
    assert [point.stage for point in content(Stage.MINUTES, label, "Planen vedtas.", body=own).points] == [stage]
