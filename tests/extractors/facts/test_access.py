"""Which cases and sections of a paper are closed: by a column, a title, the head of the paper, a sentence elsewhere."""

import pytest

from extractors.extraction import findings
from models.layout import Table
from tests.extractors.made_papers import paper, table

HEAD = (
    "# Møteprotokoll",
    table("Utvalg: | Formannskapet", "Møtested: | Rådhuset", "Dato: | 10.02.2015"),
)
CASES = (
    "# PS 4/15 Tilskudd til grendehuset",
    "**Vedtak:**",
    "Tilskuddet vedtas.",
    "# PS 5/15 Leie av ungdomsbolig",
    "Mona Dal orienterte.",
    "**Vedtak:**",
    "Leien settes ned.",
)


def closed(*given: str | Table) -> tuple[list[int], list[int | None]]:
    """The sections that are closed, by their order, and the numbers of the entries that are."""
    sections = findings(paper(*given)).sections
    entries = [entry.number for section in sections for entry in section.entries if entry.closed]
    return [section.ordinal for section in sections if section.closed], entries


def in_head(*lines: str | Table) -> tuple[str | Table, ...]:
    return (*HEAD, *lines, *CASES)


def with_line(line: str, behind: str) -> tuple[str | Table, ...]:
    """The paper with one more line behind another."""
    place = CASES.index(behind) + 1
    return (*HEAD, *CASES[:place], line, *CASES[place:])


@pytest.mark.parametrize(
    ("given", "sections", "entries"),
    [
        # nothing says so
        (in_head(), [], []),
        (in_head("Møtet er åpent."), [], []),
        (in_head("Møtet kan lukkes etter kommuneloven § 11-5."), [], []),
        # the head closes the paper
        (in_head("Unntatt offentlighet, off.l. § 13"), [1], []),
        (in_head("Gradering: Fortrolig"), [1], []),
        (in_head("Møtet var lukket."), [1], []),
        # a sentence outside of cases closes those that it names
        (in_head("Møtet ble lukket under behandling av sak 5/15."), [], [5]),
        (in_head("Merknader: Møtet vart lukka under sak 4/15 og 5/15."), [], [4, 5]),
        # what stands under a case closes it
        (with_line("Møtet ble lukket etter kommuneloven § 11-5.", "Mona Dal orienterte."), [], [5]),
        (with_line("Saken ble ikke lukket.", "Mona Dal orienterte."), [], []),
        (with_line("U.off. § 13", "# PS 4/15 Tilskudd til grendehuset"), [], [4]),
        # so does its title
        ((*HEAD, *CASES, "# PS 6/15 Tomtesalg (unntatt offentlighet, offl. § 23)", "Vedtak: Tomten selges."), [], [6]),
        ((*HEAD, *CASES, "# PS 6/15 Høring om offentleglova § 13", "Vedtak: Saken utsettes."), [], []),
    ],
)
def test_minutes(given: tuple[str | Table, ...], sections: list[int], entries: list[int]) -> None:
    assert closed(*given) == (sections, entries)


@pytest.mark.parametrize("column", ["Lukket", "Unntatt off.", "Lukka", "U.off"])
@pytest.mark.parametrize("tick", ["X", "Ja", "Offl. § 13"])
def test_an_agenda_with_a_column_for_it(column: str, tick: str) -> None:
    agenda = table(
        f"Saksnr. | Arkivsaksnr. | Tittel | {column}",
        "4/15 | 15/98 | Tilskudd til grendehuset | ",
        f"5/15 | 15/131 | Leie av ungdomsbolig | {tick}",
        "6/15 | 15/140 | Referater | Nei",
    )
    assert closed("# Møteinnkalling", HEAD[1], agenda) == ([], [5])


@pytest.mark.parametrize(
    ("line", "is_closed"),
    [
        ("Tilgang: Unntatt offentlighet", True),
        ("Tilgang: Åpen", False),
        ("Gradering: U.off. § 13", True),
        ("Saken er unntatt offentlighet.", True),
        ("Opplysningene slettes, jf. personopplysningsloven § 1.", False),
    ],
)
def test_a_case_paper_is_closed_as_a_whole(line: str, is_closed: bool) -> None:
    head = table("Saksnr | Utvalg | Type | Dato", "5/15 | Formannskapet | PS | 10.02.2015")
    given = ("# Saksframlegg", head, "# Leie av ungdomsbolig", line, "Saksopplysninger", "Leien er høy.")
    assert closed(*given)[0] == ([1] if is_closed else [])


def test_the_head_of_a_case_paper_may_have_a_column_for_it() -> None:
    head = table("Saksnr | Utvalg | Dato | Tilgang", "5/15 | Formannskapet | 10.02.2015 | Unntatt offentlighet")
    assert closed("# Saksframlegg", head, "# Leie av ungdomsbolig", "Leien er høy.")[0] == [1]


def test_an_agenda_and_the_treatment_below_it_are_one_case() -> None:
    agenda = table("Saksnr | Tittel | Lukket", "PS 4/15 | Tilskudd til grendehuset | ", "PS 5/15 | Leie | X")
    assert closed(*HEAD, agenda, *CASES) == ([], [5])
