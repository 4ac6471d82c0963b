"""Lists and what they lead to: meetings, bodies, persons, follow-ups, figures, what a human should look at."""

import csv
import datetime as dt
import io
import re
from pathlib import Path

import openpyxl
import pytest
from starlette.testclient import TestClient

from warehouse import open_read_only
from warehouse.readers.body_overview import body_overview
from warehouse.readers.open_references import open_reference_count, open_references
from warehouse.readers.person_list import PersonOrder, person_count, person_list
from web.bars import lying, upright
from web.downloads import csv_file, excel_file

SSU = "helsefellesskapet-i-solvik/ssu"

# Pages, and what a reader must find on each (words are told as they stand in the page).
SAID = [
    # the newest first, with the body in full
    ("/moter?organ=" + SSU + "&ar=2023", ["30. november 2023", "Strategisk samarbeidsutvalg", "3 møter"]),
    # a meeting that others mention is not among those held, unless asked for
    ("/moter?organ=" + SSU + "&nevnte=ja", ["ingen, bare nevnt"]),
    (
        "/mote/" + SSU + "/2023-02-16",
        ["torsdag 16. februar 2023", "Oppmøte", "Forfall (", "SSU 2023.5", "Forrige møte"],
    ),
    # a body's year tells its holes
    ("/organ/" + SSU, ['<h2 id="aar-2023">2023</h2>', "Møter i 2023: 3 møter"]),
    ("/organ/helsefellesskapet-i-solvik/fsu", ["<strong>referat mangler</strong>", "saksnumre mangler"]),
    ("/organer", ["Helsefellesskapet i Solvik", "Strategisk samarbeidsutvalg (SSU)", "bare nevnt"]),
    ("/personer?q=kari+fj", ["Kari Fjellheim", "3 personer"]),
    ("/oppfolging?dato=2024-06-30&status=over-frist", ["Over frist", "30. juni 2024", "SSU 2023.27"]),
    ("/tall?organisasjon=Helsefellesskapet+i+Solvik", ["Møter per organ og år", "Utfall", "Oppmøte"]),
    ("/kvalitet", ["Møter uten referat", "Saker det vises til, som ikke er her"]),
    ("/kvalitet/no_minutes", ["men ikke referat"]),
]


@pytest.mark.parametrize(("address", "words"), SAID, ids=[address for address, _ in SAID])
def test_page_says_what_people_come_for(client: TestClient, address: str, words: list[str]) -> None:
    response = client.get(address)
    assert response.status_code == 200
    text = response.text.replace("&amp;", "&")
    assert [word for word in words if word not in text] == []


# Addresses that ask for what is not there, or in a way that nobody can read.
TURNED_AWAY = [
    ("/moter?ar=tjuetre", 400),
    ("/moter?ar=99999", 400),
    ("/moter?s=0", 400),
    ("/moter?s=9999", 400),
    ("/personer?sorter=tilfeldig", 400),
    ("/oppfolging?dato=30.06.2024", 400),
    ("/oppfolging?organ=finnesikke", 404),
    ("/oppfolging?hvem=" + "a" * 300, 400),
    ("/mote/solvik/ssu/1999-01-01", 404),
    ("/organ/finnesikke", 404),
    ("/person/finnesikke", 404),
    ("/tall?organisasjon=finnesikke", 404),
    ("/kvalitet/finnesikke", 404),
]


@pytest.mark.parametrize(("address", "status"), TURNED_AWAY)
def test_what_cannot_be_shown_is_told_with_a_page(client: TestClient, address: str, status: int) -> None:
    response = client.get(address)
    assert (response.status_code, "<h1>" in response.text) == (status, True)


def test_every_link_of_the_lists_leads_to_a_page(client: TestClient) -> None:
    todo = ["/moter", "/organer", "/personer", "/oppfolging", "/tall", "/kvalitet"]
    seen = set(todo)
    while todo:
        address = todo.pop()
        response = client.get(address)
        assert response.status_code == 200, address
        for link in re.findall(r'href="(/(?:mote|organ|person|kvalitet)[^"#]*)', response.text):
            if link not in seen and len(seen) < 200:
                seen.add(link)
                todo.append(link)
    assert len(seen) == 200


def test_files_for_spreadsheets_hold_the_rows_of_the_page(client: TestClient) -> None:
    asked = "?status=alle&dato=2025-01-31"
    rows = list(
        csv.DictReader(io.StringIO(client.get("/oppfolging.csv" + asked).content.decode("utf-8-sig")), delimiter=";")
    )
    sheet = openpyxl.load_workbook(io.BytesIO(client.get("/oppfolging.xlsx" + asked).content)).active
    assert sheet is not None
    cells = list(sheet.iter_rows(min_row=2, values_only=True))
    shown = re.search(r"(\d+) oppgave", client.get("/oppfolging" + asked).text)
    assert shown
    assert len(rows) == len(cells) == int(shown[1])
    assert [row["Oppgave"] for row in rows] == [cell[5] for cell in cells]
    assert rows[0]["Frist til"] == cells[0][8].date().isoformat()  # type: ignore[union-attr]


# What is in a cell, and what CSV makes of it: a text that a spreadsheet would run stays a text.
CELLS = [
    ("=1+1", "'=1+1"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("-5 grader", "'-5 grader"),
    ("a;b", '"a;b"'),
    ('si "ja"', '"si ""ja"""'),
    (None, '""'),
    (dt.date(2024, 6, 30), "2024-06-30"),
]


@pytest.mark.parametrize(("value", "written"), CELLS)
def test_no_cell_is_run_by_a_spreadsheet(value: str | dt.date | None, written: str) -> None:
    content = csv_file("liste", ["Tekst"], [[value]]).body.decode("utf-8-sig")  # type: ignore[union-attr]
    assert content == f"Tekst\r\n{written}\r\n"
    sheet = openpyxl.load_workbook(io.BytesIO(bytes(excel_file("liste", ["Tekst"], [[value]]).body))).active
    assert sheet is not None
    assert sheet["A2"].data_type != "f"


def test_persons_are_found_by_the_beginning_of_each_word(sample_warehouse: Path) -> None:
    with open_read_only(sample_warehouse) as connection:
        found = person_list(connection, "fjell KARI", order=PersonOrder.NAME)
        assert found
        assert all("Kari" in person.name for person in found)
        assert person_count(connection, "fjell KARI") == len(found)
        assert person_list(connection, "jellheim") == []
        names = [person.name for person in person_list(connection, order=PersonOrder.NAME)]
    firsts = [name[0] for name in names]
    assert (
        firsts.index("Å") > firsts.index("Ø") > firsts.index("Z")
        if {"Å", "Ø", "Z"} <= set(firsts)
        else len(names) > 100
    )


def test_bodies_of_papers_come_before_bodies_that_are_mentioned(sample_warehouse: Path) -> None:
    with open_read_only(sample_warehouse) as connection:
        found = body_overview(connection)
    for owner in {body.owner for body in found}:
        held = [body.is_held for body in found if body.owner == owner]
        assert held == sorted(held, reverse=True)


def test_open_references_come_with_what_they_may_mean(sample_warehouse: Path) -> None:
    with open_read_only(sample_warehouse) as connection:
        found = open_references(connection, ["unresolved"])
        assert len(found) == open_reference_count(connection, ["unresolved"]) > 0
        assert open_references(connection, ["unresolved"], limit=2, offset=1) == found[1:3]
    for reference in found:
        assert reference.candidates
        assert {one.reference_id for one in reference.candidates} == {reference.reference_id}
        assert len({one.candidate_id for one in reference.candidates}) == len(reference.candidates)


def test_bars_are_as_long_as_their_numbers_say() -> None:
    chart = upright([("2022", 5), ("2023", 10), ("2024", 0)])
    assert [bar.height / chart.bars[1].height for bar in chart.bars] == [0.5, 1, 0]
    assert len({bar.y + bar.height for bar in chart.bars}) == 1
    rows = lying([("vedtatt", 4, "4"), ("utsatt", 1, "1")])
    assert rows.bars[0].width == 4 * rows.bars[1].width
    assert all(bar.x + bar.width <= rows.width for bar in rows.bars)
    assert upright([]).bars == lying([]).bars == ()
