"""What there is of Tesseract is found where systems keep it, and nothing is read without Norwegian."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from extractors.ocr import engines, installed
from extractors.ocr.installed import Tesseract, advice, tesseract


@pytest.fixture(autouse=True)
def looked_for_anew() -> Iterator[None]:
    tesseract.cache_clear()
    engines.engine.cache_clear()
    yield
    tesseract.cache_clear()
    engines.engine.cache_clear()


def languages(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / f"{name}.traineddata").write_bytes(b"")
    return folder


def test_the_variable_alone_says_where_languages_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    languages(tmp_path / "tessdata", "eng", "nor")
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path))
    assert tesseract().languages == ("eng", "nor")
    tesseract.cache_clear()
    monkeypatch.setenv("TESSDATA_PREFIX", str(tmp_path / "elsewhere"))
    assert (tesseract().data, tesseract().is_usable) == (None, False)


def test_a_folder_with_norwegian_comes_before_one_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = [languages(tmp_path / "old", "eng"), languages(tmp_path / "new", "eng", "nor")]
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    monkeypatch.setattr(installed, "_usual_places", lambda: [str(place) for place in places])
    assert tesseract().data == tmp_path / "new"


@pytest.mark.parametrize(
    ("has_library", "command", "languages", "usable"),
    [
        (True, None, ("nor",), True),
        (False, Path("/usr/bin/tesseract"), ("nor",), True),
        (False, None, ("nor",), False),
        (True, Path("/usr/bin/tesseract"), ("eng",), False),  # every æ, ø and å would be lost
    ],
)
def test_one_way_and_norwegian_are_needed(
    has_library: bool, command: Path | None, languages: tuple[str, ...], usable: bool
) -> None:
    assert Tesseract(has_library, command, Path("/data"), languages).is_usable is usable


def test_without_norwegian_there_is_no_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TESSDATA_PREFIX", str(languages(tmp_path / "data", "eng")))
    assert engines.engine() is None


@pytest.mark.parametrize(
    ("platform", "word"), [("linux", "tesseract-ocr-nor"), ("darwin", "brew"), ("win32", "winget")]
)
def test_advice_is_for_the_system_at_hand(platform: str, word: str) -> None:
    assert word in advice(platform)
