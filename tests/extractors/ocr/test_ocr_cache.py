"""What was seen on a page is kept, and a damaged entry is as good as none."""

from pathlib import Path

import pytest

from extractors.ocr import cache
from extractors.ocr.pictures import PagePicture
from extractors.ocr.recognition import see, see_all
from extractors.ocr.seen import Ruling, SeenPage, SeenWord
from tests.extractors.ocr.ocr_pages import DPI, Counting, Failing, page, print_lines

SEEN = SeenPage(595.0, 842.0, 200.0, (SeenWord("møte", 1, 2, 3, 4, 91.5, 0),), (Ruling(True, 1, 90, 5, 6),))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.CACHE_PLACE, str(tmp_path))
    return tmp_path


def printed(number: int = 1, lines: int = 5) -> PagePicture:
    drawn = page()
    print_lines(drawn, 100, 800, range(100, 100 + 40 * lines, 40))
    return PagePicture(number, drawn.tobytes(), drawn.shape[1], drawn.shape[0], DPI)


def test_an_entry_comes_back_as_it_was() -> None:
    cache.save("ab12", SEEN)
    assert cache.load("ab12") == SEEN


@pytest.mark.parametrize(
    "damage", ["", "{", "[]", '{"size": [1]}', '{"size": [1, 2, 3], "words": [[1]], "rulings": []}']
)
def test_a_damaged_entry_is_as_good_as_none(folder: Path, damage: str) -> None:
    cache.save("ab12", SEEN)
    (file,) = folder.rglob("*.json")
    file.write_text(damage, encoding="utf-8")
    assert cache.load("ab12") is None


def test_a_page_is_read_once_for_each_engine_and_picture() -> None:
    engine = Counting()
    first, again, other = printed(), printed(7), printed(1, 6)
    assert see(first, engine) == see(again, engine)
    assert engine.pages == 1
    see(other, engine)
    assert engine.pages == 2
    assert cache.key(first, "counting 2") != cache.key(first, engine.version)


def test_pages_come_in_their_order_and_those_given_up_as_none(folder: Path) -> None:
    pictures = [printed(number, lines=number) for number in range(1, 12)]
    assert [seen and seen.words[0].text for seen in see_all(iter(pictures), Counting())] == ["Saken"] * 11
    assert list(see_all(iter(pictures), Failing())) == [None] * 11
    assert not [file for file in folder.rglob("*") if file.is_file() and file.suffix != ".json"]


def test_empty_paper_is_not_handed_to_tesseract() -> None:
    engine = Counting()
    drawn = page()
    seen = see(PagePicture(1, drawn.tobytes(), drawn.shape[1], drawn.shape[0], DPI), engine)
    assert seen is not None
    assert (seen.words, engine.pages) == ((), 0)


def test_a_folder_that_cannot_be_written_to_costs_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder / "a file"
    file.write_text("", encoding="utf-8")
    monkeypatch.setenv(cache.CACHE_PLACE, str(file))
    assert see(printed(), Counting()) is not None


@pytest.mark.parametrize(
    ("platform", "variables", "expected"),
    [
        ("linux", {"XDG_CACHE_HOME": "/c"}, "/c/saksgang/ocr"),
        ("linux", {"HOME": "/home/kari"}, "/home/kari/.cache/saksgang/ocr"),
        ("darwin", {"HOME": "/Users/kari"}, "/Users/kari/Library/Caches/saksgang/ocr"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/saksgang/ocr"),
    ],
)
def test_the_folder_is_where_each_system_keeps_caches(
    monkeypatch: pytest.MonkeyPatch, platform: str, variables: dict[str, str], expected: str
) -> None:
    for name in (cache.CACHE_PLACE, "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("sys.platform", platform)
    assert cache.cache_folder().as_posix() == expected
