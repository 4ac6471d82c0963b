"""Which files are papers, and what they are called in the warehouse."""

import os
import sys
from pathlib import Path

import pytest

from pipeline.discovery import UNREADABLE_FOLDER, discover
from pipeline.errors import MissingPapersError


def _write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Møtet ble satt.", encoding="utf-8")


def _paths(*paths: Path) -> list[str]:
    return [paper.path for paper in discover(paths).papers]


@pytest.mark.parametrize(
    ("name", "papers", "problems", "skipped"),
    [
        ("referat.pdf", 1, 0, 0),
        ("Referat.DOCX", 1, 0, 0),
        ("referat.txt", 1, 0, 0),
        ("nyhet.html", 1, 0, 0),
        # An old archive's files have no endings, or odd ones; what they are is told by their content.
        ("referat", 1, 0, 0),
        ("referat.2014", 1, 0, 0),
        ("referat.doc", 1, 0, 0),
        ("REFERAT.ODT", 1, 0, 0),
        ("møte.eml", 1, 0, 0),
        # Not read, but likely papers.
        ("referat.wpd", 0, 1, 0),
        ("MØTER.7Z", 0, 1, 0),
        ("møte.msg", 0, 1, 0),
        # No papers.
        ("referat.gold.json", 0, 0, 1),
        ("LESMEG.md", 0, 0, 1),
        ("budsjett.xlsx", 0, 0, 1),
        ("kart.png", 0, 0, 1),
        (".DS_Store", 0, 0, 1),
        ("~$referat.docx", 0, 0, 1),
    ],
)
def test_name_tells_papers_from_other_files(
    tmp_path: Path, name: str, papers: int, problems: int, skipped: int
) -> None:
    _write(tmp_path, name)
    found = discover([tmp_path])
    assert (len(found.papers), len(found.problems), found.skipped) == (papers, problems, skipped)


def test_file_of_unread_format_is_a_problem_that_says_what_to_do(tmp_path: Path) -> None:
    _write(tmp_path, "2014/referat.wpd")
    ((path, problem),) = discover([tmp_path]).problems
    assert path == "2014/referat.wpd"
    assert problem.code == "unknown_format"
    assert "save it as PDF" in problem.message


def test_file_that_is_named_is_never_skipped(tmp_path: Path) -> None:
    _write(tmp_path, "notater.md")
    assert _paths(tmp_path / "notater.md") == ["notater.md"]


def test_folders_are_searched_to_the_bottom_but_for_hidden_ones(tmp_path: Path) -> None:
    _write(tmp_path, "b.pdf", "2024/møte nr. 2/å.pdf", "2023/a.pdf", ".git/x.pdf", "2023/.papirkurv/y.pdf")
    assert _paths(tmp_path) == ["2023/a.pdf", "2024/møte nr. 2/å.pdf", "b.pdf"]


def test_paths_are_relative_to_what_was_named(tmp_path: Path) -> None:
    _write(tmp_path, "arkiv/ssu/a.pdf", "arkiv/fsu/b.pdf")
    archive = tmp_path / "arkiv"
    assert _paths(archive / "ssu") == ["a.pdf"]
    assert _paths(archive / "ssu" / "a.pdf") == ["a.pdf"]
    assert _paths(archive / "ssu", archive / "fsu") == ["fsu/b.pdf", "ssu/a.pdf"]
    assert _paths(archive / "fsu" / "b.pdf", archive / "ssu") == ["fsu/b.pdf", "ssu/a.pdf"]


def test_paths_are_the_same_wherever_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, "arkiv/ssu/a.pdf")
    monkeypatch.chdir(tmp_path / "arkiv")
    assert _paths(Path()) == _paths(tmp_path / "arkiv") == _paths(Path("../arkiv")) == ["ssu/a.pdf"]


def test_file_that_is_named_twice_is_found_once(tmp_path: Path) -> None:
    _write(tmp_path, "ssu/a.pdf", "ssu/b.wpd", "ssu/c.png")
    found = discover([tmp_path, tmp_path / "ssu"])
    assert (len(found.papers), len(found.problems), found.skipped) == (1, 1, 1)


def test_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(MissingPapersError, match="møter"):
        discover([tmp_path / "møter"])


def test_folder_that_may_not_be_listed_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(tmp_path, "a.pdf", "lukket/b.pdf")
    scandir = os.scandir

    def refuse(path: str) -> object:
        if Path(path).name == "lukket":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = discover([tmp_path])
    assert [paper.path for paper in found.papers] == ["a.pdf"]
    assert [(path, problem.message) for path, problem in found.problems] == [("lukket", UNREADABLE_FOLDER)]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_folders_linked_in_a_circle_are_searched_once(tmp_path: Path) -> None:
    _write(tmp_path, "ssu/a.pdf")
    (tmp_path / "ssu" / "opp").symlink_to(tmp_path)
    assert _paths(tmp_path) == ["ssu/a.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør.pdf")
    assert discover([tmp_path]).skipped == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hold names as text")
def test_name_that_is_not_utf8_is_read_as_latin1(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/m\xf8te.pdf")).write_bytes(b"%PDF-1.4")
    assert _paths(tmp_path) == ["møte.pdf"]
