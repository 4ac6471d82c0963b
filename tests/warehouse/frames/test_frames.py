"""The pandas tables: what their docstrings show is true, every column has its promised dtype, every filter narrows."""

import datetime as dt
import doctest
import inspect
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from asked_papers import asked_warehouse

import warehouse
from warehouse.frames import Warehouse
from warehouse.frames.columns import COLUMNS, LIST, TIME
from warehouse.readers.errors import SqlError, UnknownBodyError, UnknownOrganisationError, UnknownPersonError

TABLES = (
    *("documents", "sections", "problems", "bodies", "meetings", "attendance", "people", "roles", "cases", "entries"),
    *("decisions", "follow_ups", "references", "lineage"),
)
PROMISED = re.compile(r"Columns:(?P<names>[^.;]+)[.;]")
NORMAL = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


@pytest.fixture(scope="module")
def opened(sample_warehouse: Path) -> Iterator[Warehouse]:
    with warehouse.open(sample_warehouse) as it:
        yield it


@pytest.mark.parametrize("test", doctest.DocTestFinder().find(Warehouse, "Warehouse"), ids=lambda test: test.name)
def test_every_example_in_the_docstrings_gives_what_it_shows(
    test: doctest.DocTest, sample_warehouse: Path, opened: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sample_warehouse.parent)
    printed: list[str] = []
    if test.name == "Warehouse":
        test.globs = {}
    else:
        test.globs = {"w": opened}
    with pd.option_context("display.width", 120, "display.max_columns", 20):
        doctest.DocTestRunner(optionflags=NORMAL).run(test, out=printed.append, clear_globs=False)
    if "w" in test.globs and test.globs["w"] is not opened:
        test.globs["w"].close()
    assert printed == []


def test_every_table_has_an_example() -> None:
    examples = {test.name for test in doctest.DocTestFinder().find(Warehouse, "Warehouse") if test.examples}
    assert {f"Warehouse.{name}" for name in TABLES} <= examples


@pytest.mark.parametrize("name", TABLES)
def test_a_table_has_the_columns_that_its_docstring_promises_in_their_dtypes(name: str, opened: Warehouse) -> None:
    method: Callable[[], pd.DataFrame] = getattr(opened, name)
    match = PROMISED.search(inspect.getdoc(method) or "")
    assert match
    frame = method()
    assert list(frame.columns) == match["names"].replace(",", " ").split()
    assert len(frame)
    for column in frame.columns:
        expected = COLUMNS[column].dtype
        if expected in (LIST, TIME):
            kinds = {type(value) for value in frame[column] if value is not None}
            assert kinds <= {list if expected == LIST else dt.time}
        elif isinstance(expected, str):
            assert str(frame[column].dtype) == expected
        else:
            assert list(frame[column].cat.categories) == [word.value for word in expected]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_without_rows_has_the_same_dtypes(name: str, opened: Warehouse) -> None:
    if name in ("documents", "people"):
        pytest.skip("has no filter")
    method: Callable[..., pd.DataFrame] = getattr(opened, name)
    nothing = {"problems": {"code": "none"}, "bodies": {"body": "BRS", "organisation": "Elvestrand kommune"}}
    empty = method(**nothing.get(name, {"since": 2200}))
    assert len(empty) == 0
    assert empty.dtypes.astype(str).to_dict() == method().dtypes.astype(str).to_dict()


def test_every_column_is_in_some_table(opened: Warehouse) -> None:
    assert set(COLUMNS) == {column for name in TABLES for column in getattr(opened, name)().columns}


# Method, filter, what holds of every row that it lets through.
FILTERS: list[tuple[str, dict[str, object], Callable[[pd.DataFrame], "pd.Series[bool]"]]] = [
    ("cases", {"body": "ssu", "organisation": "i solvik"}, lambda f: f.body_id == "helsefellesskapet-i-solvik/ssu"),
    ("cases", {"since": 2023, "until": 2023}, lambda f: f.year == 2023),
    ("cases", {"outcome": "postponed"}, lambda f: f.outcome == "postponed"),
    ("cases", {"person": "Tone Bjerkli"}, lambda f: f.case_id != ""),
    ("cases", {"words": "utskrivningsklare"}, lambda f: f.case_id != ""),
    ("decisions", {"outcome": "rejected"}, lambda f: f.outcome == "rejected"),
    ("decisions", {"stage": "proposed"}, lambda f: f.stage == "proposed"),
    ("meetings", {"organisation": "Elvestrand kommune"}, lambda f: f.organisation == "Elvestrand kommune"),
    ("meetings", {"until": 2004}, lambda f: f.date < "2005-01-01"),
    ("attendance", {"person": "Kari Fjellheim"}, lambda f: f.name.str.contains("Fjellheim")),
    ("roles", {"role": "chair"}, lambda f: f.role == "chair"),
    ("entries", {"words": "legevakt"}, lambda f: f.case_id != ""),
    ("follow_ups", {"as_of": "2024-06-30", "status": "late"}, lambda f: f.due_to < "2024-06-30"),
    ("references", {"relation": "repeals"}, lambda f: f.relation == "repeals"),
    ("references", {"status": "resolved"}, lambda f: f.target_status == "resolved"),
    ("lineage", {"stated_only": True}, lambda f: f.basis == "stated"),
    ("lineage", {"as_of": dt.date(2023, 1, 1)}, lambda f: ~(f.later_date > "2023-01-01")),
    ("problems", {"severity": "warning", "code": "odd_vote"}, lambda f: f.code == "odd_vote"),
    ("bodies", {"organisation": "Elvestrand kommune"}, lambda f: f.organisation == "Elvestrand kommune"),
    ("sections", {"body": "BRS"}, lambda f: f.body == "BRS"),
]


@pytest.mark.parametrize(("name", "wanted", "holds"), FILTERS)
def test_a_filter_lets_through_what_it_says_and_no_more(
    name: str, wanted: dict[str, object], holds: Callable[[pd.DataFrame], "pd.Series[bool]"], opened: Warehouse
) -> None:
    method: Callable[..., pd.DataFrame] = getattr(opened, name)
    filtered, everything = method(**wanted), method(**({"stage": None} if name == "decisions" else {}))
    assert 0 < len(filtered) < len(everything)
    assert holds(filtered).fillna(value=True).all()


def test_stubs_and_copies_come_only_where_they_are_asked_for(opened: Warehouse) -> None:
    assert not opened.cases()["is_stub"].any()
    assert opened.cases(stubs=True)["is_stub"].any()
    assert not opened.meetings()["is_stub"].any()
    assert opened.meetings(stubs=True)["is_stub"].any()
    assert opened.sections()["copy_of"].isna().all()
    assert opened.sections(copies=True)["copy_of"].notna().any()


def test_words_bring_the_best_hits_first() -> None:
    with warehouse.open(asked_warehouse()) as w:
        found = w.cases(words="utskrivingsklare pasientar evaluering")
        assert found["label"].tolist() == ["SSU 2023.42"]


def test_copies_count_nowhere() -> None:
    with warehouse.open(asked_warehouse()) as w:
        assert w.sections(copies=True)["copy_of"].notna().sum() == 1
        kept = set(w.sections()["section_id"])
        assert set(w.entries()["section_id"]) <= kept
        assert set(w.roles()["section_id"]) <= kept
        assert set(w.references()["section_id"]) <= kept
        assert set(w.decisions(stage=None)["entry_id"]) <= set(w.entries()["entry_id"])


WRONG = [
    ({"body": "SUS"}, UnknownBodyError),
    ({"organisation": "Elvestrand komune"}, UnknownOrganisationError),
    ({"person": "Kari Fjelheim Nord"}, UnknownPersonError),
]


@pytest.mark.parametrize(("wanted", "error"), WRONG)
def test_a_name_that_nobody_has_is_told_with_those_spelt_alike(
    wanted: dict[str, str], error: type[Exception], opened: Warehouse
) -> None:
    with pytest.raises(error, match="did you mean"):
        opened.cases(**wanted)  # type: ignore[arg-type]  # keywords of a table


def test_sql_that_cannot_be_run_is_told(opened: Warehouse) -> None:
    with pytest.raises(SqlError, match="saker"):
        opened.sql("SELECT saker FROM cases")


def test_without_a_path_the_warehouse_of_the_command_line_is_opened(
    sample_warehouse: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGANG_WAREHOUSE", str(sample_warehouse))
    with warehouse.open() as w:
        assert len(w.documents())


def test_a_command_starts_without_pandas() -> None:
    loaded = "import sys, warehouse; sys.exit('pandas' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], check=False).returncode == 0
