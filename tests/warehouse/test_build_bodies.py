"""Which printed names are one organisation, and one body."""

import pytest
from solvik_facts import FSU, SOLVIK, SSU, entry, joined, mention, paper, rows, section

from models.facts import Body
from warehouse.records import PaperRecord

NAME = "Strategisk samarbeidsutvalg"
BODIES = "SELECT body_id, organisation, name, abbreviation FROM bodies ORDER BY body_id"


def test_a_body_known_by_its_abbreviation_takes_its_name_from_another_paper() -> None:
    known = joined(paper("a/1.pdf", section(body=Body(None, "SSU"))), paper("a/2.pdf", section(body=SSU)))
    assert rows(known, BODIES) == [("helsefellesskapet-i-solvik/ssu", SOLVIK, NAME, "SSU")]


def test_a_body_whose_name_no_paper_gives_is_called_by_its_abbreviation() -> None:
    known = joined(paper("a/1.pdf", section(body=Body(None, "SSU"))))
    assert rows(known, BODIES) == [("helsefellesskapet-i-solvik/ssu", SOLVIK, "SSU", "SSU")]


# Each: what papers of one organisation print, and the name that they share.
FORMS = {
    "capitals throughout are the poorer form": ([Body("STRATEGISK SAMARBEIDSUTVALG", "SSU"), Body(NAME, None)], NAME),
    "of two names the more frequent": ([Body("Samarbeidsutvalget", "SSU"), SSU, SSU], NAME),
    "of two names as frequent the first in the alphabet": (
        [Body("Samarbeidsutvalget", "SSU"), SSU],
        "Samarbeidsutvalget",
    ),
    "one printed in both languages": (
        [Body("Brukerutvalget", None), Body("Brukarutvalet", None), Body("Brukarutvalet", None)],
        "Brukarutvalet",
    ),
    "a council by its city's word": (
        [Body("Bystyret", None), Body("Bystyret", None), Body("Kommunestyret", None)],
        "Bystyret",
    ),
    "a joint council by its last word": (
        [Body("Kirkelig fellesråd", None), Body("Kirkelig fellesråd", None), Body("Fellesrådet", None)],
        "Kirkelig fellesråd",
    ),
    "an abbreviation given as a name is no full name": ([Body("SSU", None), Body("SSU", None), SSU], NAME),
}


@pytest.fixture(scope="module")
def shared_names() -> dict[str, list[str]]:
    """The names of the bodies of each organisation above."""
    papers = [
        paper(f"{organisation}/{place}.pdf", section(body=body), organisation=organisation)
        for organisation, (printed, _) in FORMS.items()
        for place, body in enumerate(printed)
    ]
    return dict(rows(joined(*papers), "SELECT organisation, list(name) FROM bodies GROUP BY organisation"))


@pytest.mark.parametrize("organisation", FORMS)
def test_forms_of_one_body(shared_names: dict[str, list[str]], organisation: str) -> None:
    _, name = FORMS[organisation]
    assert shared_names[organisation] == [name]


def test_the_same_abbreviation_in_two_organisations_is_two_bodies() -> None:
    known = joined(
        paper("a/1.pdf", section()),
        paper("b/1.pdf", section(body=Body(None, "SSU")), organisation="Helsefellesskapet Ytre Fjord"),
    )
    assert rows(known, "SELECT body_id, name FROM bodies ORDER BY body_id") == [
        ("helsefellesskapet-i-solvik/ssu", NAME),
        ("helsefellesskapet-ytre-fjord/ssu", "SSU"),
    ]


def test_a_mention_may_name_a_body_of_another_organisation() -> None:
    other = mention(body=Body("Kommunestyret", None, "Ås kommune"), year=2023, number=9)
    known = joined(paper("a/1.pdf", section(entry(1, mentions=(other,)))))
    assert rows(known, "SELECT target_body_id, target_case_id FROM cross_references") == [
        ("as-kommune/kommunestyret", "as-kommune/kommunestyret/2023/9")
    ]


def test_spellings_of_an_organisation_are_one() -> None:
    spellings = ["Helsefellesskapet i Solvik", "Helsefelleskapet i Solvik", "HELSEFELLESSKAPET I  SOLVIK", SOLVIK]
    papers = [paper(f"{place}/1.pdf", section(), organisation=form) for place, form in enumerate(spellings)]
    assert rows(joined(*papers), "SELECT DISTINCT organisation FROM bodies") == [(SOLVIK,)]


FOLDERS = {
    "the one that the folder agrees on": ([SOLVIK, SOLVIK, None], [SOLVIK]),
    "unknown where the folder does not agree": ([SOLVIK, "Fjell kommune", None], ["Fjell kommune", SOLVIK, None]),
    "unknown where nobody says": ([None], [None]),
}


@pytest.mark.parametrize(("organisations", "expected"), FOLDERS.values(), ids=FOLDERS)
def test_a_paper_without_an_organisation(organisations: list[str | None], expected: list[str | None]) -> None:
    papers = [paper(f"a/{place}.pdf", section(), organisation=name) for place, name in enumerate(organisations)]
    known = joined(*papers)
    assert rows(known, "SELECT organisation FROM bodies ORDER BY organisation NULLS LAST") == [
        (name,) for name in expected
    ]
    told = rows(known, "SELECT count(*) FROM problems WHERE code = 'no_organisation'")
    assert told == [(expected.count(None),)]
    assert (None not in expected) or rows(known, "SELECT body_id FROM bodies WHERE organisation IS NULL") == [
        ("ukjent/ssu",)
    ]


def test_bodies_named_in_full_anywhere_in_a_paper_count() -> None:
    one: PaperRecord = paper("a/1.pdf", section(body=Body(None, "FSU")), bodies=(FSU,))
    assert rows(joined(one), "SELECT name FROM bodies") == [("Faglig samarbeidsutvalg",)]


LSU = Body("Lokalt samarbeidsutvalg", "LSU")
LSU_SOLVIK = Body("Lokalt samarbeidsutvalg", "LSU", area="Solvik")
LSU_COAST = Body("Lokalt samarbeidsutvalg", "LSU", area="Elvestrand og Ytre Fjord")

# Each: the bodies that papers of one partnership are of, and what their bodies are called.
AREAS = {
    "one with and without its area is one": (
        [LSU, LSU_SOLVIK, LSU_SOLVIK],
        [("lsu", "Lokalt samarbeidsutvalg Solvik", "LSU")],
    ),
    "what it is for stands behind 'for'": (
        [Body("Faglig samarbeidsutvalg", "FSU", area="barn og unge")],
        [("fsu", "Faglig samarbeidsutvalg for barn og unge", "FSU")],
    ),
    "of several each has its own": (
        [LSU_SOLVIK, LSU_COAST],
        [
            (
                "lsu-elvestrand-og-ytre-fjord",
                "Lokalt samarbeidsutvalg Elvestrand og Ytre Fjord",
                "LSU Elvestrand og Ytre Fjord",
            ),
            ("lsu-solvik", "Lokalt samarbeidsutvalg Solvik", "LSU Solvik"),
        ],
    ),
    "which of several is not told": (
        [LSU, LSU_SOLVIK, Body("Lokalt samarbeidsutvalg", "LSU", area="Nord")],
        [
            ("lsu", "Lokalt samarbeidsutvalg", "LSU"),
            ("lsu-nord", "Lokalt samarbeidsutvalg Nord", "LSU Nord"),
            ("lsu-solvik", "Lokalt samarbeidsutvalg Solvik", "LSU Solvik"),
        ],
    ),
    "words of one longer area are short for it": (
        [LSU_COAST, Body("Lokalt samarbeidsutvalg", "LSU", area="ELVESTRAND")],
        [("lsu", "Lokalt samarbeidsutvalg Elvestrand og Ytre Fjord", "LSU")],
    ),
}


@pytest.mark.parametrize(("printed", "expected"), AREAS.values(), ids=AREAS)
def test_committees_of_one_kind(printed: list[Body], expected: list[tuple[str, str, str]]) -> None:
    papers = [paper(f"a/{place}.pdf", section(body=body)) for place, body in enumerate(printed)]
    known = rows(joined(*papers), "SELECT split_part(body_id, '/', 2), name, abbreviation FROM bodies ORDER BY body_id")
    assert known == expected


def test_a_committee_named_without_its_area_is_the_papers_own() -> None:
    told = mention(body=LSU, year=2023, number=9)
    known = joined(
        paper("a/1.pdf", section(entry(1, mentions=(told,)), body=LSU_SOLVIK)),
        paper("a/2.pdf", section(entry(1), body=LSU_COAST)),
        paper("a/3.pdf", section(entry(1, mentions=(told,)), body=SSU)),
    )
    found = rows(known, "SELECT source_case_id, target_body_id FROM cross_references ORDER BY source_case_id")
    assert [tuple(str(key).partition("/")[2] for key in row) for row in found] == [
        ("lsu-solvik/2024/1", "lsu-solvik"),
        ("ssu/2024/1", "lsu"),
    ]
