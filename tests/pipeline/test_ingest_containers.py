"""Papers in archives and e-mails: each one a paper, none of them written where its name says."""

import io
import zipfile
from email.message import EmailMessage
from pathlib import Path

import duckdb
import pytest
from standin_extractor import FINDER, READER

from pipeline import archives
from pipeline.containers import DEEPEST, with_members
from pipeline.discovery import Discovery, discover
from pipeline.ingest import ingest
from pipeline.settings import IngestSettings


def packed(*members: tuple[str, str | bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of some files, by name."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", packing) as archive:
        for name, data in members:
            archive.writestr(zipfile.ZipInfo(name), data, packing)
    return stream.getvalue()


def sent(*attached: tuple[str, bytes]) -> bytes:
    """An e-mail with some files attached."""
    message = EmailMessage()
    message["Subject"] = "Papirer"
    message.set_content("Se vedlegg.")
    for name, data in attached:
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def locked(data: bytes) -> bytes:
    """An archive whose first file says that it is encrypted."""
    at = data.index(b"PK\x01\x02") + 8
    return data[:6] + b"\x01" + data[7:at] + b"\x01" + data[at + 1 :]


def named_by_windows(data: bytes) -> bytes:
    """An archive with 'ø' for '0' in its names, in the letters of DOS, as Windows packs it."""
    return data.replace(b"m0te", "møte".encode("cp850"))


def found(folder: Path, **files: bytes) -> Discovery:
    """What is found where some files lie in a folder, by name with '_' for the dot."""
    papers, private = folder / "papirer", folder / "privat"
    papers.mkdir()
    private.mkdir()
    for name, data in files.items():
        (papers / name.replace("_", ".")).write_bytes(data)
    return with_members(discover([papers]), private)


def nested(depth: int) -> bytes:
    """An archive in an archive, so deep."""
    data = packed(("referat.txt", "Sak 1"))
    for _ in range(depth - 1):
        data = packed(("arkiv.zip", data))
    return data


# Each: the file, and the paths of the papers in it.
HOLDING = {
    "folders are part of the path": (
        {"arkiv_zip": packed(("2023/ssu/referat.pdf", "a"), ("innkalling.docx", "b"))},
        ["arkiv.zip/2023/ssu/referat.pdf", "arkiv.zip/innkalling.docx"],
    ),
    "a mail is a paper, and so is what is attached": (
        {"mail_eml": sent(("referat.docx", b"a"), ("bilde.png", b"b"))},
        ["mail.eml", "mail.eml/referat.docx"],
    ),
    "files of one name are told apart": (
        {"mail_eml": sent(("referat.pdf", b"a"), ("referat.pdf", b"b"))},
        ["mail.eml", "mail.eml/referat (2).pdf", "mail.eml/referat.pdf"],
    ),
    "containers in containers": (
        {"arkiv_zip": packed(("mai/mail.eml", sent(("sak.zip", packed(("notat.txt", "a"))))))},
        ["arkiv.zip/mai/mail.eml", "arkiv.zip/mai/mail.eml/sak.zip/notat.txt"],
    ),
    "folders, hidden files and pictures are left": (
        {
            "a_zip": packed(
                ("2023/", ""), ("__MACOSX/._a.pdf", "x"), ("~$a.docx", "x"), ("kart.png", "x"), ("a.pdf", "")
            )
        },
        ["a.zip/a.pdf"],
    ),
    "names of old Windows programs": (
        {"a_zip": packed((r"møter\2023\a.pdf", "x"))},
        ["a.zip/møter/2023/a.pdf"],
    ),
    "names in the letters of DOS": ({"a_zip": named_by_windows(packed(("m0te.pdf", "x")))}, ["a.zip/møte.pdf"]),
    "an office document called .zip is a paper": (
        {"a_zip": packed(("[Content_Types].xml", "<x/>"), ("word/document.xml", "<x/>"))},
        ["a.zip"],
    ),
    "a file only called .zip is what it is": ({"a_zip": b"Sak 1"}, ["a.zip"]),
}


@pytest.mark.parametrize(("files", "paths"), HOLDING.values(), ids=HOLDING)
def test_papers_inside_other_files_are_papers(tmp_path: Path, files: dict[str, bytes], paths: list[str]) -> None:
    seen = found(tmp_path, **files)
    assert seen.problems == ()
    assert [paper.path for paper in seen.papers] == paths


# Each: the archive, and path, code and words of what is said of it.
REFUSED = {
    "a name that leads out": (packed(("../../skjult.txt", "x")), "a.zip/../../skjult.txt", "unsafe_name", "outside"),
    "a name that begins at the root": (packed(("/etc/passwd", "x")), "a.zip//etc/passwd", "unsafe_name", "outside"),
    "a name on a drive": (packed((r"C:\ut.txt", "x")), "a.zip/C:/ut.txt", "unsafe_name", "outside"),
    "a name that climbs in the letters of Windows": (
        packed((r"..\ut.txt", "x")),
        "a.zip/../ut.txt",
        "unsafe_name",
        "outside",
    ),
    "a password": (locked(packed(("referat.pdf", "x"))), "a.zip/referat.pdf", "encrypted", "unpack the archive"),
    "a bomb": (packed(("referat.pdf", bytes(archives.SMALL_BYTES + 1))), "a.zip/referat.pdf", "too_large", "bomb"),
    "archives in archives without end": (
        nested(DEEPEST + 1),
        "a.zip" + "/arkiv.zip" * DEEPEST,
        "too_deep",
        "unpack it",
    ),
    "a form of paper that is not read": (packed(("a.wpd", "x")), "a.zip/a.wpd", "unknown_format", "save it as PDF"),
    "bytes that have changed on the way": (
        packed(("referat.pdf", "abcdef"), packing=zipfile.ZIP_STORED).replace(b"abcdef", b"abcdeX"),
        "a.zip/referat.pdf",
        "damaged",
        "fetch it anew",
    ),
    "nothing inside": (packed(), "a.zip", "empty", "fetch it anew"),
}


@pytest.mark.parametrize(("data", "path", "code", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_in_an_archive_is_told(
    tmp_path: Path, data: bytes, path: str, code: str, words: str
) -> None:
    seen = found(tmp_path, a_zip=data)
    assert [(where, problem.code) for where, problem in seen.problems] == [(path, code)]
    assert words in seen.problems[0][1].message
    assert seen.papers == ()


@pytest.mark.parametrize(("limit", "value"), [("files", 2), ("size", 20)])
def test_archive_over_the_limits_is_left_alone_with_all_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    original = archives.Allowance
    monkeypatch.setattr("pipeline.containers.Allowance", lambda: original(**{limit: value}))
    inner = packed(("a.txt", "1234567890"), ("b.txt", "1234567890"))
    seen = found(tmp_path, a_zip=packed(("c.txt", "x"), ("d.zip", inner)))
    assert {problem.code for _, problem in seen.problems} == {"too_large"}
    assert "a.zip/d.zip/a.txt" not in [paper.path for paper in seen.papers]


def test_good_papers_of_an_archive_are_read_beside_bad_ones(tmp_path: Path) -> None:
    seen = found(tmp_path, a_zip=packed(("../x.txt", "x"), ("referat.txt", "Sak 1")))
    assert ([paper.path for paper in seen.papers], len(seen.problems)) == (["a.zip/referat.txt"], 1)


def test_only_containers_in_containers_are_unpacked_to_be_looked_into(tmp_path: Path) -> None:
    found(tmp_path, a_zip=packed(("referat.txt", "Sak 1"), ("../x.txt", "x"), ("b.zip", packed(("c.txt", "Sak 2")))))
    assert [path.name for path in (tmp_path / "privat").iterdir()] == ["1.zip"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["papirer", "privat"]


def test_run_reads_members_once_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    papers, warehouse = tmp_path / "papirer", tmp_path / "saker.duckdb"
    papers.mkdir()
    (papers / "løs.txt").write_text("Budsjett", encoding="utf-8")
    archive = papers / "arkiv.zip"
    archive.write_bytes(packed(("2023/a.txt", "Opptrappingsplan"), ("b.txt", "Budsjett"), ("mail.eml", "Subject: Hei")))
    settings = IngestSettings(workers=1, reader=READER, finder=FINDER)

    first = ingest([papers], warehouse, settings=settings)
    assert first.new == ("arkiv.zip/2023/a.txt", "arkiv.zip/b.txt", "arkiv.zip/mail.eml")
    with duckdb.connect(warehouse, read_only=True) as connection:
        rows = connection.execute("SELECT path, also_at FROM documents ORDER BY path").fetchall()
    assert rows == [("arkiv.zip/2023/a.txt", []), ("arkiv.zip/b.txt", ["løs.txt"]), ("arkiv.zip/mail.eml", [])]
    assert list(temporary.glob("saksgang-*")) == []

    archive.write_bytes(packed(("2023/a.txt", "Opptrappingsplan"), ("b.txt", "Budsjett"), ("ny.txt", "Ny sak")))
    second = ingest([papers], warehouse, settings=settings)
    assert (second.new, second.unchanged) == (("arkiv.zip/ny.txt",), ("arkiv.zip/2023/a.txt", "arkiv.zip/b.txt"))
    assert second.removed == ("arkiv.zip/mail.eml",)
