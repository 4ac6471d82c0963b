"""A paper is shown as it was when it was read, or not at all."""

import hashlib
import io
import os
import zipfile
from collections.abc import Iterator
from contextlib import closing
from email.message import EmailMessage
from pathlib import Path

import fsspec
import pytest
from standin_extractor import READER

from models.layout import Paragraph
from models.papers import PapersRoot
from pipeline.ingest import ingest
from pipeline.lookup import local_file
from pipeline.originals import PapersWhereTheyLay
from pipeline.recent import Recent
from pipeline.settings import IngestSettings
from warehouse import open_read_only
from warehouse.readers.whereabouts import DocumentRow, Whereabouts, whereabouts
from web.originals import (
    OriginalChangedError,
    OriginalError,
    OriginalMissingError,
    OriginalUnreachableError,
    OriginalUnreadableError,
)

SETTINGS = IngestSettings(workers=1, time_limit=5.0, reader=READER, finder="standin_extractor:find")


@pytest.fixture
def originals() -> Iterator[PapersWhereTheyLay]:
    """What is asked."""
    with closing(PapersWhereTheyLay(settings=SETTINGS)) as asked:
        yield asked


def noted(root: Path | str, content: bytes, *paths: str, **facts: object) -> Whereabouts:
    """A document as the warehouse noted it."""
    key = hashlib.sha256(content).hexdigest()
    row = DocumentRow(key, paths[0], tuple(paths[1:]), "text", None, None, "embedded")
    return Whereabouts(row, (PapersRoot(**{"prefix": "", "place": str(root)} | facts),))


def written(file: Path, content: bytes) -> bytes:
    """A file with its folders."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return content


def archive(**members: bytes) -> bytes:
    """A zip."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name, content in members.items():
            made.writestr(name, content)
    return stream.getvalue()


def mail(**attached: bytes) -> bytes:
    """An e-mail with attachments."""
    message = EmailMessage()
    message["Subject"] = "Sakspapirer"
    message.set_content("Se vedlegg.")
    for name, content in attached.items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


PAPER = "Møtet ble åpnet.".encode()
INSIDE = {
    "a file": ({"2024/a.txt": PAPER}, "2024/a.txt"),
    "in an archive": ({"2024/a.zip": archive(**{"ssu/a.txt": PAPER})}, "2024/a.zip/ssu/a.txt"),
    "the second of a name": (
        {"a.zip": archive(**{"a.txt": b"En", "A/../a.txt": b"To", "b.txt": PAPER})},
        "a.zip/b.txt",
    ),
    "attached to an e-mail": ({"a.eml": mail(**{"a.txt": PAPER})}, "a.eml/a.txt"),
    "in an archive in an e-mail": ({"a.eml": mail(**{"a.zip": archive(**{"a.txt": PAPER})})}, "a.eml/a.zip/a.txt"),
    "an e-mail in an archive": ({"a.zip": archive(**{"b.eml": PAPER})}, "a.zip/b.eml"),
    "in a folder that is called like an archive": ({"a.zip/a.txt": PAPER}, "a.zip/a.txt"),
}


@pytest.mark.parametrize(("files", "path"), INSIDE.values(), ids=INSIDE)
def test_a_paper_is_found_where_it_lay(
    tmp_path: Path, originals: PapersWhereTheyLay, files: dict[str, bytes], path: str
) -> None:
    for name, content in files.items():
        written(tmp_path / name, content)
    assert originals.content(noted(tmp_path, PAPER, path)) == PAPER


def test_all_that_a_run_read_is_found_again(tmp_path: Path, originals: PapersWhereTheyLay) -> None:
    papers = tmp_path / "papirer"
    written(papers / "a.txt", b"En")
    written(
        papers / "2024" / "arkiv.zip", archive(**{"b.txt": b"To saker", "c/d.eml": mail(**{"e.txt": b"Tre saker her"})})
    )
    ingest([papers], tmp_path / "saker.duckdb", settings=SETTINGS)
    with closing(open_read_only(tmp_path / "saker.duckdb")) as connection:
        keys = [key for (key,) in connection.execute("SELECT document_id FROM documents ORDER BY path").fetchall()]
        places = [whereabouts(connection, key) for key in keys]
        assert whereabouts(connection, "x") is None
    assert [hashlib.sha256(originals.content(place)).hexdigest() for place in places if place] == keys
    assert len(keys) == 4


def test_a_paper_that_was_changed_is_not_shown(tmp_path: Path, originals: PapersWhereTheyLay) -> None:
    written(tmp_path / "a.txt", b"Noe annet")
    with pytest.raises(OriginalChangedError, match="endret siden den ble lest"):
        originals.content(noted(tmp_path, PAPER, "a.txt"))


def test_a_copy_that_is_the_same_is_shown_instead(tmp_path: Path, originals: PapersWhereTheyLay) -> None:
    written(tmp_path / "a.txt", b"Noe annet")
    written(tmp_path / "b.txt", PAPER)
    assert originals.content(noted(tmp_path, PAPER, "a.txt", "borte.txt", "b.txt")) == PAPER


GONE = {
    "a file": ({}, "a.txt"),
    "in an archive that is gone": ({}, "a.zip/a.txt"),
    "in an archive without it": ({"a.zip": archive(**{"b.txt": PAPER})}, "a.zip/a.txt"),
    "a folder now": ({"a.txt/b.txt": PAPER}, "a.txt"),
}


@pytest.mark.parametrize(("files", "path"), GONE.values(), ids=GONE)
def test_a_paper_that_is_gone_is_told(
    tmp_path: Path, originals: PapersWhereTheyLay, files: dict[str, bytes], path: str
) -> None:
    for name, content in files.items():
        written(tmp_path / name, content)
    with pytest.raises(OriginalMissingError, match="ikke lenger der"):
        originals.content(noted(tmp_path, PAPER, path))


@pytest.mark.parametrize(
    "path",
    ["../a.txt", "papirer/../../a.txt", "/a.txt", "papirer/./../../a.txt", "a.txt\0", "papirer/a.zip/../../../a.txt"],
)
def test_no_path_leads_out_of_the_root(tmp_path: Path, originals: PapersWhereTheyLay, path: str) -> None:
    written(tmp_path / "a.txt", PAPER)
    (tmp_path / "rot" / "papirer").mkdir(parents=True)
    with pytest.raises(OriginalMissingError):
        originals.content(noted(tmp_path / "rot", PAPER, path))


@pytest.mark.skipif(os.name == "nt", reason="Windows has names that are text")
def test_names_of_old_windows_shares_are_found(tmp_path: Path) -> None:
    try:
        written(tmp_path / os.fsdecode(b"m\xf8te.txt"), PAPER)
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    found = local_file(PapersRoot("", str(tmp_path)), "møte.txt")
    assert found is not None
    assert found.file.read_bytes() == PAPER


def test_papers_that_moved_are_found_in_the_folder_that_is_named(tmp_path: Path) -> None:
    written(tmp_path / "ny" / "a.txt", PAPER)
    with closing(PapersWhereTheyLay(tmp_path / "ny", SETTINGS)) as originals:
        assert originals.content(noted(tmp_path / "gammel", PAPER, "a.txt")) == PAPER


def test_papers_at_an_address_are_fetched(originals: PapersWhereTheyLay) -> None:
    system = fsspec.filesystem("memory")
    system.pipe("/arkivet/ssu/a.txt", PAPER)
    system.pipe("/arkivet/ssu/b.zip", archive(**{"c.txt": PAPER}))
    facts = {"prefix": "ssu", "is_address": True}
    for path in ("ssu/a.txt", "ssu/b.zip/c.txt"):
        assert originals.content(noted("memory://arkivet/ssu", PAPER, path, **facts)) == PAPER
    with pytest.raises(OriginalMissingError):
        originals.content(noted("memory://arkivet/ssu", b"x", "fsu/a.txt", **facts))


def test_an_address_that_does_not_answer_is_told(originals: PapersWhereTheyLay) -> None:
    with pytest.raises(OriginalUnreachableError):
        originals.content(noted("nosuchprotocol://arkivet", PAPER, "a.txt", is_address=True))


def test_a_paper_that_is_too_large_is_told(
    tmp_path: Path, originals: PapersWhereTheyLay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.originals.MOST_BYTES", 5)
    written(tmp_path / "a.txt", PAPER)
    with pytest.raises(OriginalUnreadableError):
        originals.content(noted(tmp_path, PAPER, "a.txt"))


def test_a_paper_is_read_once_while_it_is_kept(tmp_path: Path, originals: PapersWhereTheyLay) -> None:
    place = noted(tmp_path, written(tmp_path / "a.txt", PAPER), "a.txt")
    assert originals.blocks(place) == (Paragraph(PAPER.decode()),)
    (tmp_path / "a.txt").unlink()
    assert originals.blocks(place) == (Paragraph(PAPER.decode()),)


@pytest.mark.parametrize("text", ["dies", "hangs", "is damaged", "trips us"])
def test_a_paper_that_cannot_be_read_costs_no_more_than_itself(
    tmp_path: Path, originals: PapersWhereTheyLay, text: str
) -> None:
    place = noted(tmp_path, written(tmp_path / "a.txt", text.encode()), "a.txt")
    with pytest.raises(OriginalUnreadableError):
        originals.blocks(place)
    sound = noted(tmp_path, written(tmp_path / "b.txt", PAPER), "b.txt")
    assert originals.blocks(sound) == (Paragraph(PAPER.decode()),)


def test_every_error_has_a_sentence_of_its_own() -> None:
    kinds = OriginalError.__subclasses__()
    assert len({kind().message for kind in kinds}) == len(kinds) == 4


def test_what_was_asked_for_longest_ago_goes_first() -> None:
    made: list[str] = []

    def value(key: str) -> str:
        return kept.get(key, lambda: made.append(key) or key)

    kept = Recent[str](3, lambda _value: 1)
    for key in ("a", "b", "c", "a", "d", "a", "b"):
        assert value(key) == key
    assert made == ["a", "b", "c", "d", "b"]


def test_what_is_larger_than_all_that_is_kept_is_given_and_not_kept() -> None:
    kept = Recent[bytes](3, len)
    assert kept.get("a", lambda: b"long") == b"long"
    assert kept.get("a", lambda: b"new") == b"new"
