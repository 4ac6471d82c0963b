"""What stands under a title, sorted by its labels."""

import pytest

from extractors.facts.content import Content, read_content
from extractors.facts.light import Light
from extractors.language.bodies import BodyRegister
from models.facts import Body
from models.vocabulary import Stage
from tests.extractors.made_papers import line

REGISTER = BodyRegister([])
SSU = next(mention.body for mention in REGISTER.find("SSU"))


def content(stage: Stage, *texts: str, body: Body | None = SSU, decision_first: bool = False) -> Content:
    return read_content([line(text) for text in texts], Light(stage, REGISTER, body), decision_first=decision_first)


def points(told: Content) -> list[str]:
    return [f"{point.stage} {point.ordinal}: {point.text}" for point in told.points]


@pytest.mark.parametrize(
    ("stage", "texts", "expected", "text"),
    [
        (
            Stage.MINUTES,
            ("Kommunene orienterte.", "Forslag til vedtak:", "[1.] Saken utsettes.", "Vedtak:", "[1.] Saken vedtas."),
            ["proposed 1: Saken utsettes.", "adopted 1: Saken vedtas."],
            ["Kommunene orienterte."],
        ),
        (Stage.MINUTES, ("Konklusjon: Saken utsettes.",), ["adopted 1: Saken utsettes."], []),
        (
            Stage.MINUTES,
            ("Framlegg til vedtak:", "Saka vert utsett.", "Vedtak:", "Saka vert utsett."),
            ["proposed 1: Saka vert utsett.", "adopted 1: Saka vert utsett."],
            [],
        ),
        (Stage.NOTICE, ("Vedtak:", "Saken utsettes."), ["proposed 1: Saken utsettes."], []),
        (Stage.CASE_PAPER, ("Konklusjon:", "Vi trenger en legevakt."), [], ["Konklusjon:", "Vi trenger en legevakt."]),
        (
            Stage.CASE_PAPER,
            ("PM, sak 2022.9:", "Vedtak:", "[1.] Planen vedtas."),
            ["quoted 1: Planen vedtas."],
            ["PM, sak 2022.9:"],
        ),
        (
            Stage.CASE_PAPER,
            ("Behandling:", "Saken ble drøftet.", "Vedtak:", "Planen vedtas."),
            ["adopted 1: Planen vedtas."],
            ["Behandling:", "Saken ble drøftet."],
        ),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken vedtas.", "Behandling:", "Liv Moen hadde en merknad."),
            ["adopted 1: Saken vedtas."],
            ["Behandling:", "Liv Moen hadde en merknad."],
        ),
        (
            Stage.MINUTES,
            ("Forslag til vedtak:", "Saken utsettes.", "Per Strand orienterte om saken."),
            ["proposed 1: Saken utsettes."],
            ["Per Strand orienterte om saken."],
        ),
        (
            Stage.MINUTES,
            ("Referatene ble tatt til orientering.",),
            ["adopted 1: Referatene ble tatt til orientering."],
            [],
        ),
        (Stage.NOTICE, ("Referatene ble tatt til orientering.",), [], ["Referatene ble tatt til orientering."]),
        (Stage.MINUTES, ("Saken ble godkjent av Per:",), [], ["Saken ble godkjent av Per:"]),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken vedtas.", "Solvik, 30. mars 2023", "Kari Fjellheim"),
            ["adopted 1: Saken vedtas."],
            [],
        ),
        (Stage.MINUTES, ("Vedtak:", "Enstemmig vedtatt."), ["adopted 1: Enstemmig vedtatt."], []),
        (Stage.MINUTES, (), [], []),
    ],
)
def test_labels_sort_points_from_text(
    stage: Stage, texts: tuple[str, ...], expected: list[str], text: list[str]
) -> None:
    told = content(stage, *texts)
    assert points(told) == expected
    assert [paragraph.text for paragraph in told.text] == text


@pytest.mark.parametrize(
    ("stage", "label", "expected"),
    [
        (Stage.MINUTES, "SSUs innstilling til partnerskapsmøtet:", "adopted"),
        (Stage.MINUTES, "Innstilling til SSU:", "proposed"),
        (Stage.MINUTES, "Vedtak i partnerskapsmøtet:", "quoted"),
        (Stage.MINUTES, "Vedtak i SSU:", "adopted"),
        (Stage.NOTICE, "Vedtak i partnerskapsmøtet:", "proposed"),
    ],
)
def test_whose_decision_it_is_counts(stage: Stage, label: str, expected: str) -> None:
    assert points(content(stage, label, "Planen vedtas.")) == [f"{expected} 1: Planen vedtas."]


def test_a_decision_inside_quotation_marks_is_quoted() -> None:
    told = content(
        Stage.MINUTES, "Partnerskapet svarte: «Vi viser til saken.", "Vedtak:", "[1.] Planen vedtas.»", "Tekst."
    )
    assert points(told) == ["quoted 1: Planen vedtas."]
    assert [paragraph.text for paragraph in told.text][-1] == "Tekst."


@pytest.mark.parametrize(
    ("texts", "expected", "text"),
    [
        # another case's decision, points numbered inside the marks
        (
            (
                "Formannskapet gjorde i sak 12/23 følgende vedtak om tomta:",
                "«1. Tomta selges.",
                "[2.] Leien økes.»",
                "Slik.",
            ),
            ["quoted 1: Tomta selges.", "quoted 2: Leien økes."],
            ["Formannskapet gjorde i sak 12/23 følgende vedtak om tomta:", "Slik."],
        ),
        # every point with a mark of its own, as typists do
        (
            ("Saka var oppe. Rådet vedtok i sak 12/23:", "«1. Tomta vert seld.", "«2. Leiga vert auka.»", "Slik."),
            ["quoted 1: Tomta vert seld.", "quoted 2: Leiga vert auka."],
            ["Saka var oppe. Rådet vedtok i sak 12/23:", "Slik."],
        ),
        # the body's own of another day, marks as on a typewriter
        (
            ("Saken var oppe 3. mai 2023, der det ble gjort slikt vedtak:", '"Saken utsettes."', "Nå er alt klart."),
            ["quoted 1: Saken utsettes."],
            ["Saken var oppe 3. mai 2023, der det ble gjort slikt vedtak:", "Nå er alt klart."],
        ),
        # the mark closes inside the line
        (
            ("Rådet vedtok i sak 12/23:", "”Tomta selges.” Det er gjort.", "Slik."),
            ["quoted 1: ”Tomta selges.” Det er gjort."],
            ["Rådet vedtok i sak 12/23:", "Slik."],
        ),
        # nobody's decision, no case or day, no marks
        (("Fylkeslegen skrev i brev 3. mai 2023:", "«Saken er kjent.»"), [], None),
        (("Rådet gjorde slikt vedtak den gangen:", "«Saken er kjent.»"), [], None),
        (("Rådet vedtok i sak 12/23:", "Alle var enige."), [], None),
    ],
)
def test_a_decision_that_a_sentence_leads_to_is_quoted(
    texts: tuple[str, ...], expected: list[str], text: list[str] | None
) -> None:
    told = content(Stage.MINUTES, *texts)
    assert points(told) == expected
    assert [paragraph.text for paragraph in told.text] == (list(texts) if text is None else text)


def test_a_column_for_decisions_needs_no_label() -> None:
    assert points(content(Stage.MINUTES, "Saken utsettes.", decision_first=True)) == ["adopted 1: Saken utsettes."]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("2 vedlegg",), (True, 2)),
        (("Vedlegg:", "[1.] Budsjett", "Regnskap"), (True, None)),
        (("Ingen vedlegg",), (False, None)),
        (("Vedlegg: Ingen.",), (False, None)),
        (("Tekst.",), (None, None)),
    ],
)
def test_attachments_are_told_and_counted(texts: tuple[str, ...], expected: tuple[bool | None, int | None]) -> None:
    told = content(Stage.NOTICE, *texts)
    assert (told.has_attachments, told.attachment_count) == expected


@pytest.mark.parametrize(
    ("texts", "responsible", "officers"),
    [
        (("Ansvar: Kari Fjellheim",), ["Kari Fjellheim"], []),
        (("Ansvar:", "Kari Fjellheim", "Tekst."), ["Kari Fjellheim"], []),
        (("Saksbehandler: Per Strand",), [], ["Per Strand"]),
    ],
)
def test_people_of_a_case_are_taken_out_of_its_text(
    texts: tuple[str, ...], responsible: list[str], officers: list[str]
) -> None:
    told = content(Stage.NOTICE, *texts)
    assert [paragraph.text for paragraph in told.responsible] == responsible
    assert [paragraph.text for paragraph in told.officers] == officers
