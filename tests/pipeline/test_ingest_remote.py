"""Papers at an address: fetched by fsspec for a run, by way of a stand-in for it."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from standin_extractor import FINDER, READER

from pipeline import remote
from pipeline.errors import MissingPapersError
from pipeline.ingest import ingest
from pipeline.remote import MixedPlacesError, RemotePapersError, discover_anywhere, is_address
from pipeline.settings import IngestSettings


class StandInSystem:
    """A file system of fsspec over a folder, as far as it is used: paths begin with the bucket."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, root: str) -> list[str]:
        """All files below a root, or the file that it is."""
        place = self._folder / root
        files = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
        return [path.relative_to(self._folder).as_posix() for path in files]

    def get_file(self, name: str, local: str) -> None:
        """Copy a file."""
        shutil.copyfile(self._folder / name, local)


@pytest.fixture
def bucket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the stand-in for fsspec holds at 'memory://arkiv'."""

    def url_to_fs(url: str) -> tuple[StandInSystem, str]:
        protocol, _, place = url.partition("://")
        if protocol == "s3":
            raise ImportError("Install s3fs to access S3")
        if protocol != "memory":
            raise ValueError(f"Protocol not known: {protocol}")
        return StandInSystem(tmp_path / "elsewhere"), place

    monkeypatch.setattr(remote, "import_module", lambda _: SimpleNamespace(url_to_fs=url_to_fs))
    folder = tmp_path / "elsewhere" / "arkiv"
    for name, text in {"ssu/a.txt": "Budsjett", "ssu/2023/b.txt": "Plan", "kart.png": "x", "fsu/c.txt": "Sak"}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("papers", "expected"),
    [
        ("s3://arkiv/papirer", True),
        ("memory://arkiv", True),
        ("simplecache::s3://arkiv", True),
        # What pathlib leaves of an address.
        ("s3:/arkiv", True),
        ("arkiv", False),
        ("/arkiv/s3", False),
        (r"C:\arkiv", False),
        ("C:/arkiv", False),
        ("møte: 3. mai.pdf", False),
    ],
)
def test_addresses_are_told_from_folders(papers: str, expected: bool) -> None:
    assert is_address(papers) is expected


@pytest.mark.parametrize(
    ("addresses", "paths", "skipped"),
    [
        (["memory://arkiv"], ["fsu/c.txt", "ssu/2023/b.txt", "ssu/a.txt"], 1),
        (["memory://arkiv/ssu/"], ["2023/b.txt", "a.txt"], 0),
        (["memory:/arkiv/ssu"], ["2023/b.txt", "a.txt"], 0),
        (["memory://arkiv/ssu/a.txt"], ["a.txt"], 0),
        (["memory://arkiv/ssu", "memory://arkiv/fsu"], ["fsu/c.txt", "ssu/2023/b.txt", "ssu/a.txt"], 0),
    ],
)
@pytest.mark.usefixtures("bucket")
def test_papers_at_an_address_have_paths_below_it(
    tmp_path: Path, addresses: list[str], paths: list[str], skipped: int
) -> None:
    found = discover_anywhere(addresses, tmp_path / "fetched")
    assert ([paper.path for paper in found.papers], found.skipped) == (paths, skipped)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("memory://tom", "there are no papers there"),
        ("s3://arkiv", "Install s3fs to access S3"),
        ("finnesikke://arkiv", "Protocol not known"),
    ],
)
@pytest.mark.usefixtures("bucket")
def test_address_that_gives_nothing_is_told(tmp_path: Path, address: str, said: str) -> None:
    with pytest.raises(RemotePapersError, match=f"{address}.*{said}"):
        discover_anywhere([address], tmp_path / "fetched")


def test_missing_fsspec_is_told_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise ModuleNotFoundError(f"No module named {name!r}", name=name)

    monkeypatch.setattr(remote, "import_module", missing)
    with pytest.raises(RemotePapersError, match=r"pip install 'saksgang\[remote\]'"):
        discover_anywhere(["s3://arkiv"], tmp_path / "fetched")


@pytest.mark.usefixtures("bucket")
def test_folders_and_addresses_are_not_mixed(tmp_path: Path) -> None:
    with pytest.raises(MixedPlacesError):
        discover_anywhere(["memory://arkiv", tmp_path], tmp_path / "fetched")
    with pytest.raises(MissingPapersError):
        discover_anywhere([tmp_path / "finnes-ikke"], tmp_path / "fetched")


def test_run_over_an_address_reads_what_is_new(bucket: Path, tmp_path: Path) -> None:
    settings = IngestSettings(workers=1, reader=READER, finder=FINDER)
    warehouse = tmp_path / "saker.duckdb"
    assert ingest(["memory://arkiv/ssu"], warehouse, settings=settings).new == ("2023/b.txt", "a.txt")
    (bucket / "ssu" / "ny.txt").write_text("Ny sak", encoding="utf-8")
    report = ingest(["memory://arkiv/ssu"], warehouse, settings=settings)
    assert (report.new, report.unchanged) == (("ny.txt",), ("2023/b.txt", "a.txt"))
