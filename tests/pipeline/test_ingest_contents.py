"""The same bytes are one document."""

import hashlib
from pathlib import Path

import pytest

from pipeline.contents import distinct_contents
from pipeline.discovery import FoundFile


def _found(folder: Path, **texts: str) -> list[FoundFile]:
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [FoundFile(name, folder / name) for name in texts]


def test_same_bytes_are_one_content_with_all_its_paths(tmp_path: Path) -> None:
    files = _found(tmp_path, c="Sak 1", a="Sak 1", b="Sak 2", d="Sak 1")
    contents, problems = distinct_contents(files)
    assert [(content.path, content.also_at, content.size) for content in contents] == [
        ("a", ("c", "d"), 5),
        ("b", (), 5),
    ]
    assert contents[0].document_id == hashlib.sha256(b"Sak 1").hexdigest()
    assert not problems


def test_order_of_files_does_not_matter(tmp_path: Path) -> None:
    files = _found(tmp_path, a="Sak 1", b="Sak 2", c="Sak 1")
    assert distinct_contents(files) == distinct_contents(files[::-1])


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileNotFoundError(2, "No such file or directory"), "vanished"),
        (PermissionError(13, "Permission denied"), "unreadable"),
        (OSError(5, "Input/output error"), "unreadable"),
    ],
)
def test_file_that_cannot_be_opened_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    files = _found(tmp_path, a="Sak 1", b="Sak 2")
    plain_open = Path.open

    def refuse(path: Path, *arguments: str) -> object:
        if path.name == "a":
            raise error
        return plain_open(path, *arguments)

    monkeypatch.setattr(Path, "open", refuse)
    contents, ((path, problem),) = distinct_contents(files)
    assert [content.path for content in contents] == ["b"]
    assert (path, problem.code) == ("a", code)
