"""The report of the sample partnership's middle year: its figures counted again, its notes and ways whole."""

import datetime as dt
import re
from collections.abc import Iterator

import duckdb
import pytest

from notebooks.report import plots
from notebooks.report.build import annual_report
from notebooks.report.document import (
    Heading,
    Items,
    Paragraph,
    Picture,
    Report,
    Run,
    Table,
    Text,
    figures_of,
    plain,
)
from notebooks.report.prose import WORDS
from warehouse.readers.errors import QuestionError

# What SQL below abbreviates: the partnership's year, points that were adopted, and the tables that tell of them.
SHORT = {
    "OURS": "cases.body_id LIKE 'helsefellesskapet-i-solvik/%' AND cases.year = 2023",
    "ADOPTED": "decisions.stage = 'adopted' AND copy_of IS NULL",
    "JOINED": (
        "cases JOIN decisions USING (case_id) JOIN case_entries USING (entry_id) JOIN sections USING (section_id)"
    ),
}
# A word of Word's for a place: a letter, then letters, digits and low lines, 40 at most.
BOOKMARK = re.compile(r"[a-z][a-z0-9_]{0,39}")


def whole(sql: str) -> str:
    """A statement without abbreviations."""
    for short, words in SHORT.items():
        sql = sql.replace(short, words)
    return sql


def texts(report: Report, *, tables: bool = True) -> Iterator[Text]:
    """All texts of a report."""
    for block in report.blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Items):
            yield from block.items
        elif isinstance(block, Table) and tables:
            yield from (text for row in block.rows for cell in row for text in cell)


def runs(report: Report) -> list[Run]:
    """All runs of a report."""
    return [run for text in texts(report) for run in text]


def value(words: str) -> int:
    """The number that a figure's words begin with."""
    first = words.split(" ", 1)[0].lower().replace("\u00a0", "")
    if first in {"ett", "én"}:
        return 1
    return WORDS.index(first) if first in WORDS else int(first)


def told(report: Report) -> str:
    """The summary."""
    blocks = list(report.blocks)
    start = next(place for place, block in enumerate(blocks) if isinstance(block, Heading))
    end = next(place for place, block in enumerate(blocks[start + 1 :], start + 1) if isinstance(block, Heading))
    return " ".join(plain(block.text) for block in blocks[start + 1 : end] if isinstance(block, Paragraph))


# A sentence of the summary with '{}' for its number -> SQL that counts it again.
COUNTED = {
    "forteller om {} møter i": (
        "SELECT count(*) FROM meetings WHERE NOT is_stub AND body_id LIKE 'helsefellesskapet-i-solvik/%' "
        "AND date BETWEEN '2023-01-01' AND '2023-12-31'"
    ),
    "Det ble behandlet {} saker": "SELECT count(*) FROM cases WHERE NOT is_stub AND OURS",
    "vedtak i {} saker": "SELECT count(DISTINCT case_id) FROM JOINED WHERE ADOPTED AND OURS",
    "til sammen {} vedtakspunkter": "SELECT count(*) FROM JOINED WHERE ADOPTED AND OURS",
    r"vedtatt \({}\)": "SELECT count(*) FROM cases WHERE NOT is_stub AND outcome = 'approved' AND OURS",
    r"orientering \({}\)": "SELECT count(*) FROM cases WHERE NOT is_stub AND outcome = 'noted' AND OURS",
    "etterlot {} oppgaver": "SELECT count(*) FROM follow_ups JOIN cases USING (case_id) WHERE OURS",
    "2023 er {} fulgt opp": (
        "SELECT count(*) FROM follow_ups JOIN cases USING (case_id) JOIN cases AS closer ON closer.case_id = closed_by "
        "JOIN meetings ON meetings.meeting_id = closer.meeting_id WHERE date <= '2023-12-31' AND OURS"
    ),
    "fører {} oppmøter": (
        "SELECT count(DISTINCT (sections.meeting_id, person_id)) FROM person_roles JOIN sections USING (section_id) "
        "WHERE role IN ('present', 'chair') AND kind = 'minutes' AND copy_of IS NULL AND case_id IS NULL "
        "AND sections.meeting_id LIKE 'helsefellesskapet-i-solvik/%/2023-%'"
    ),
    "oppmøter, {} forfall": (
        "SELECT count(*) FROM person_roles JOIN sections USING (section_id) WHERE role = 'absent' AND kind = 'minutes' "
        "AND copy_of IS NULL AND sections.meeting_id LIKE 'helsefellesskapet-i-solvik/%/2023-%'"
    ),
    "nevnt og {} saksnumre mangler": (
        "WITH series AS (SELECT body_id, unnest(range(1, max(number) + 1)) AS number FROM cases "
        "WHERE number IS NOT NULL AND OURS GROUP BY body_id HAVING bool_or(NOT is_stub)) SELECT count(*) FROM series "
        "ANTI JOIN (SELECT body_id, number FROM cases WHERE NOT is_stub AND OURS) USING (body_id, number)"
    ),
}


@pytest.mark.parametrize("words", COUNTED)
def test_the_summary_counted_again(report: Report, connection: duckdb.DuckDBPyConnection, words: str) -> None:
    found = re.search(words.replace("{}", r"([\wé]+)"), told(report))
    assert found, words
    assert [(value(found[1]),)] == connection.execute(whole(COUNTED[words])).fetchall()


def test_figures_are_as_many_as_the_rows_behind_them(report: Report) -> None:
    figures = [run for run in runs(report) if run.behind]
    assert len(figures) > 50
    assert [(run.text, value(run.text)) for run in figures] == [
        (run.text, len(run.behind.ids)) for run in figures if run.behind
    ]


def test_sums_are_the_sums_of_their_columns(report: Report) -> None:
    tables = [block for block in report.blocks if isinstance(block, Table) and block.has_sum]
    assert len(tables) == 4
    for table in tables:
        numbers = [[int(plain(cell[0]).replace("–", "0")) for cell in row[1:]] for row in table.rows]
        assert [sum(column) for column in zip(*numbers[:-1], strict=True)] == numbers[-1], table.caption


def test_each_row_of_a_table_fits_its_columns(report: Report) -> None:
    for table in (block for block in report.blocks if isinstance(block, Table)):
        assert {len(row) for row in table.rows} == {len(table.columns)}, table.caption


def test_every_figure_in_text_has_a_note_with_words(report: Report) -> None:
    figures = list(figures_of(report.blocks))
    assert figures
    assert all(len(plain(report.notes[behind])) > len("Se ") for behind in figures)


def test_a_note_quotes_the_sentence_with_document_and_page(report: Report) -> None:
    notes = [plain(note) for note in report.notes.values()]
    quote = "FSU 2023.6, 20.04.2023: «Mandatet for fagutvalg for ernæring vedtas.»"
    assert f"{quote} (solvik/fsu-2023-04-20-referat.pdf, side 1)." in notes


def test_all_ways_lead_somewhere_and_no_place_is_told_twice(report: Report) -> None:
    anchors = [
        block.anchor
        for block in report.blocks
        if isinstance(block, Heading | Paragraph | Table | Picture) and block.anchor
    ]
    targets = {run.target for run in runs(report) if run.target} | set(report.tables_at.values())
    targets |= {run.target for note in report.notes.values() for run in note if run.target}
    assert len(anchors) == len(set(anchors))
    assert targets <= set(anchors)
    assert all(BOOKMARK.fullmatch(anchor) for anchor in anchors)


def test_the_appendix_holds_every_adopted_point(report: Report, connection: duckdb.DuckDBPyConnection) -> None:
    points = connection.execute(whole("SELECT decisions.text FROM JOINED WHERE ADOPTED AND OURS")).fetchall()
    held = " ".join(plain(block.text) for block in report.blocks if isinstance(block, Paragraph))
    assert len(points) == 62
    assert [text for (text,) in points if text not in held] == []


def test_pictures_are_told_in_words_and_drawn_twice(report: Report) -> None:
    pictures = [block for block in report.blocks if isinstance(block, Picture)]
    assert len(pictures) == 4
    for picture in pictures:
        assert len(picture.alt) > len(picture.caption)
        assert picture.svg.startswith("<svg")
        assert picture.png.startswith(b"\x89PNG")
        assert "http" not in picture.svg.replace("http://www.w3.org/", "")


def test_the_same_warehouse_gives_the_same_report(report: Report, connection: duckdb.DuckDBPyConnection) -> None:
    assert annual_report(connection.cursor(), 2023, organisation="helsefellesskapet i solvik") == report


@pytest.fixture
def undrawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plots are not drawn, which takes most of the time."""
    monkeypatch.setattr(plots, "_drawn", lambda _chart, _height: plots.Drawing("<svg/>", b""))


@pytest.mark.usefixtures("undrawn")
def test_what_was_not_known_that_day_is_not_told(connection: duckdb.DuckDBPyConnection) -> None:
    early = annual_report(connection, 2023, organisation="Helsefellesskapet i Solvik", day=dt.date(2023, 6, 30))
    assert "Per 30. juni 2023 er" in told(early)
    left = re.search(r"etterlot (\w+) oppgaver", told(early))
    assert left
    assert value(left[1]) < 26


# An organisation and year with little -> what its summary says.
LITTLE = [
    ("Elvestrand kommune", 2023, "Papirene forteller om to møter"),
    ("Sykehuset Solvik HF", 2023, "ett møte"),
    ("ukjent", 2014, "organer uten oppgitt virksomhet"),
    ("Helsefellesskapet i Solvik", 2025, "Fra ett møte er referatet ikke blant papirene"),
]


@pytest.mark.usefixtures("undrawn")
@pytest.mark.parametrize(("organisation", "year", "words"), LITTLE)
def test_small_years_are_told_too(
    connection: duckdb.DuckDBPyConnection, organisation: str, year: int, words: str
) -> None:
    assert words in told(annual_report(connection, year, organisation=organisation))


@pytest.mark.usefixtures("undrawn")
def test_every_organisation_of_the_samples_has_a_report_of_its_last_year(connection: duckdb.DuckDBPyConnection) -> None:
    asked = connection.execute(
        "SELECT coalesce(organisation, 'ukjent'), max(coalesce(year(date), year))::INTEGER "
        "FROM cases JOIN bodies USING (body_id) LEFT JOIN meetings USING (meeting_id) "
        "WHERE NOT cases.is_stub GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    assert len(asked) > 10
    for organisation, year in asked:
        made = annual_report(connection, year, organisation=organisation)
        assert "None" not in " ".join(plain(text) for text in texts(made))


def test_a_year_without_papers_is_told_with_those_that_have_some(connection: duckdb.DuckDBPyConnection) -> None:
    with pytest.raises(QuestionError, match="2022, 2023, 2024"):
        annual_report(connection, 1987, organisation="Helsefellesskapet i Solvik")
