"""Which cases go on from which by their subject, and which never do."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from solvik_facts import FSU, SSU, entry, joined, mention, paper, rows, section

from models.facts import Body, Entry
from models.vocabulary import TargetKind
from warehouse.building.subject_words import is_procedure, is_programme

FIRST, SECOND = datetime.date(2023, 3, 2), datetime.date(2024, 5, 30)
# Other business, so that words that a few cases have can be told from those that all have.
OTHER = [
    "Parkering ved legevakten", "Rekruttering av jordmødre", "Høring om ambulanseplan", "Valg av pasientrepresentant",
    "Innkjøp av rullestoler", "Legemidler i sykehjem", "Tolketjenester", "Kveldsåpent laboratorium", "Svangerskapskurs",
    "Hospitering", "Syketransport", "Velferdsteknologi", "Smittevernberedskap",
]  # fmt: skip


def edges(earlier: Entry, later: Entry, *, later_body: Body = FSU) -> list[tuple[str, str]]:
    """The inferred edges between two cases of two meetings with other business."""
    rest = [entry(number, title, year=2023) for number, title in enumerate(OTHER, start=20)]
    known = joined(
        paper("a/1.pdf", section(earlier, *rest, day=FIRST)),
        paper("a/2.pdf", section(later, body=later_body, day=SECOND)),
    )
    return rows(known, "SELECT earlier_case_id, later_case_id FROM lineage WHERE basis = 'inferred'")


def link(earlier: str, later: str, *, text: str | None = None) -> bool:
    """Whether a case with one title leads to a case with another (and a text)."""
    return bool(edges(entry(1, earlier, year=2023), entry(2, later, text=text)))


SAME_SUBJECT = [
    ("Fagutvalg for ernæring", "Mandat for fagutvalg for ernæring"),
    ("Digital hjemmeoppfølging – valg av kommuner", "Digital hjemmeoppfølging – status"),
    ("Delavtale om utskrivningsklare pasienter", "Revidering av delavtale for utskrivningsklare pasienter"),
    ("Godkjenning av handlingsplan 2024", "Status handlingsplan 2024"),
    ("Utskrivingsklare pasientar", "Utskrivningsklare pasienter"),  # nn and nb
    ("Styringsdata om reinnleggelser, hva vet vi?", "Reinnleggelser"),
    ("Felles tjenestekontor", "Felles tjenestekontor: oppstart"),
]
OTHER_SUBJECT = [
    ("Godkjenning av innkalling og dagsorden", "Godkjenning av innkalling og dagsorden"),
    ("Referat fra forrige møte", "Referat fra forrige møte"),
    ("Eventuelt", "Eventuelt"),
    ("Ymse", "Ymse"),
    ("Møteplan 2024", "Møteplan 2025"),
    ("Orientering fra kommunene", "Orientering fra sykehuset"),
    ("Fagutvalg for ernæring", "Fagutvalg for habilitering"),
    ("Status for handlingsplan for palliasjon", "Status for parkeringshus"),
    ("Høring om rundskriv", "Rapport om samarbeid"),
    ("Program for høstmøtet", "Agenda for vårmøtet"),
]


@pytest.mark.parametrize(("earlier", "later"), SAME_SUBJECT)
def test_the_same_subject_is_linked(earlier: str, later: str) -> None:
    assert link(earlier, later)


@pytest.mark.parametrize(("earlier", "later"), OTHER_SUBJECT)
def test_other_subjects_and_procedure_are_not(earlier: str, later: str) -> None:
    assert not link(earlier, later)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• Fagutvalg for ernæring\nKari Fjellheim orienterte om oppstarten.", True),
        ("Fagutvalget for ernæring: har hatt to møter.", True),
        ("Det ble snakket lenge om mat, og noen nevnte at ernæring er viktig for alle som bor hjemme.", False),
        ("• Fagutvalg for syn og hørsel\nIngenting nytt.", False),
    ],
)  # fmt: skip
def test_a_heading_in_the_text_names_a_subject_and_an_aside_does_not(text: str, *, expected: bool) -> None:
    assert link("Fagutvalg for ernæring", "Status for arbeidet", text=text) is expected


def test_the_headings_of_a_programme_are_another_meetings_subjects() -> None:
    assert not link("Fagutvalg for ernæring", "Saker til partnerskapsmøtet", text="• Fagutvalg for ernæring")


def test_a_mentioned_meeting_lends_weight_to_the_case_that_is_meant() -> None:
    earlier = entry(1, "Handlingsplan mot overvekt", year=2023)
    said = mention("SSU 2. mars 2023", kind=TargetKind.MEETING, body=SSU, date_from=FIRST)
    title = "Svømmeopplæring og skolefrukt mot overvekt"
    assert edges(earlier, entry(2, title)) == []
    assert edges(earlier, entry(2, title, mentions=(said,))) != []


def test_time_runs_forward_and_one_meeting_has_no_edges_of_its_own() -> None:
    known = joined(paper("a/1.pdf", section(entry(1, "Fagutvalg for ernæring"), entry(2, "Fagutvalg for ernæring"))))
    assert rows(known, "FROM lineage") == []


def test_what_a_sentence_states_is_not_inferred_too() -> None:
    said = mention("SSU 2023.1", body=SSU, year=2023, number=1)
    earlier = entry(1, "Fagutvalg for ernæring", year=2023)
    known = joined(
        paper("a/1.pdf", section(earlier, day=FIRST)),
        paper("a/2.pdf", section(entry(2, "Fagutvalg for ernæring", mentions=(said,)), day=SECOND)),
    )
    assert rows(known, "SELECT basis FROM lineage") == [("stated",)]


def test_organisations_that_do_not_deal_with_each_other_are_kept_apart() -> None:
    titles = [entry(number, title, year=2023) for number, title in enumerate(OTHER, start=20)]
    one = paper("a/1.pdf", section(entry(1, "Fagutvalg for ernæring", year=2023), *titles, day=FIRST))
    other = paper(
        "b/1.pdf",
        section(entry(2, "Fagutvalg for ernæring"), day=SECOND),
        organisation="Helsefellesskapet Ytre Fjord",
    )
    assert rows(joined(one, other), "FROM lineage") == []


@given(st.text(max_size=60))
def test_any_title_can_be_told_procedure_or_not(title: str) -> None:
    assert is_procedure(title) in {True, False}
    assert is_programme(title) in {True, False}
