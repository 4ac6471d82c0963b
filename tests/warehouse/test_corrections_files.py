"""Corrections are kept in a file that people read and write too: nothing of theirs is lost, nothing half is written."""

import datetime
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.corrections import Correction, CorrectionKind, NamesApart, Quote, Signature
from models.papers import PapersRoot
from warehouse.corrections.entries import correction_of, table_of
from warehouse.corrections.errors import CorrectionsInUseError, NoSuchCorrectionError, UnwritableCorrectionsError
from warehouse.corrections.files import FILE_NAME, below, file_to_write, home_of, read_corrections, tables_of
from warehouse.corrections.writing import add, undo
from warehouse.locking import lock

OSLO = datetime.timezone(datetime.timedelta(hours=1))
MADE = Signature("Kari Fjellheim", datetime.datetime(2025, 3, 1, 10, 15, tzinfo=OSLO), "Se referatet.")
UNDONE = Signature("Ola Berg", datetime.datetime(2025, 3, 2, 8, 0, tzinfo=OSLO))
SOLVIK = "helsefellesskapet-i-solvik"


def correction(kind: CorrectionKind, *subject: str, **facts: object) -> Correction:
    """A correction made by Kari."""
    usual = {"correction_id": "2025-03-01-3f9a1c", "about": "SSU 2024.3 Rapport", "made": MADE}
    return Correction(**usual | {"kind": kind, "subject": subject, **facts})


TITLE = correction(CorrectionKind.TITLE, f"{SOLVIK}/ssu/2024/3", old="Raport", new='Rapport «om» "mat"')
SAID = Quote("a/ssu/2024/3", "Jf. sak 4.", "sak 4")
NOTED = {"old": "noted", "old_words": "tatt til orientering", "new": "postponed", "new_words": "utsatt"}
OPEN = {"old_words": "ikke avklart", "new": "a/fsu/2023/4", "new_words": "FSU 2023.4"}
READ = {"old": "a/ssu/2023/4", "old_words": "SSU 2023.4", "new_words": "ingen"}
KARI = NamesApart(("Kari Lund", "Kari Moe"), (), "Solvik kommune")
EACH_KIND = [
    TITLE,
    correction(CorrectionKind.OUTCOME, "a/ssu/2024/3", **NOTED),
    correction(CorrectionKind.ACCEPT_REFERENCE, "4be1/2/3/ref/1", quote=SAID, **OPEN),
    correction(CorrectionKind.REJECT_REFERENCE, "4be1/2/ref/1", quote=Quote(None, "Jf. sak 4.", "sak 4"), **READ),
    correction(CorrectionKind.REJECT_EDGE, "a/ssu/2023/4", "a/ssu/2024/3", undone=UNDONE),
    correction(CorrectionKind.JOIN_PERSONS, "kari-lund", "kari-moe", persons=KARI),
    correction(CorrectionKind.PART_PERSONS, "ola-berg", persons=NamesApart(("Ola Berg",), ("Ole Berg",))),
]


@pytest.mark.parametrize("kind", EACH_KIND, ids=lambda one: one.kind)
def test_every_kind_of_correction_comes_back_from_the_file_as_it_was(tmp_path: Path, kind: Correction) -> None:
    add(tmp_path / FILE_NAME, kind)
    read = read_corrections((), tmp_path)
    assert [one.correction for one in read.filed] == [kind]
    assert (read.files, read.problems) == ((FILE_NAME,), ())


def test_every_kind_is_tried_here() -> None:
    assert {one.kind for one in EACH_KIND} == set(CorrectionKind)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip))
@settings(max_examples=50)
def test_whatever_a_person_writes_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("rettelser") / FILE_NAME
    said = correction(CorrectionKind.TITLE, text, about=text, new=text, made=Signature(text, MADE.at, text))
    add(file, said)
    assert [one.correction for one in read_corrections((), file.parent).filed] == [said]


def test_the_file_is_one_that_a_person_understands(tmp_path: Path) -> None:
    add(tmp_path / FILE_NAME, TITLE)
    text = (tmp_path / FILE_NAME).read_text(encoding="utf-8")
    assert text.startswith("# Rettelser av det saksgang har lest")
    assert text.partition("\n[[rettelse]]")[2].strip().splitlines() == [
        'id = "2025-03-01-3f9a1c"',
        'hva = "tittel rettet"',
        'gjelder = "SSU 2024.3 Rapport"',
        'nokkel = "helsefellesskapet-i-solvik/ssu/2024/3"',
        'var = "Raport"',
        'blir = "Rapport «om» \\"mat\\""',
        'hvem = "Kari Fjellheim"',
        "tid = 2025-03-01T10:15:00+01:00",
        'hvorfor = "Se referatet."',
    ]


BY_HAND = """# Mine rettelser
[[rettelse]]
hva = 'tittel rettet'   # etter møtet
nokkel = "a/ssu/2024/3"
id = "min"
blir = "Ny"
hvem = "Ola"
tid = 2025-01-02

# slutt
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_a_person_wrote_stays_as_it_was(tmp_path: Path, line_end: str) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(BY_HAND.replace("\n", line_end).encode("utf-8-sig"))
    add(file, TITLE)
    undo([file], TITLE.correction_id, UNDONE)
    text = file.read_bytes().decode("utf-8")
    assert text.startswith(BY_HAND.rstrip().replace("\n", line_end))
    assert text.count("\n") == text.count(line_end)
    assert [one.correction.is_undone for one in read_corrections((), tmp_path).filed] == [False, True]


def test_undoing_marks_the_entry_and_leaves_the_rest(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(BY_HAND, encoding="utf-8")
    undone = undo([tmp_path / "borte.toml", file], "min", UNDONE)
    assert undone.undone == UNDONE
    kept, note, rest = BY_HAND.partition("\n\n# slutt")
    told = '\nangret_av = "Ola Berg"\nangret_tid = 2025-03-02T08:00:00+01:00'
    assert file.read_text(encoding="utf-8") == kept + told + note + rest
    before = file.read_bytes()
    assert undo([file], "min", MADE).undone == UNDONE
    assert file.read_bytes() == before


def test_undoing_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NoSuchCorrectionError, match="no correction 'x'"):
        undo([tmp_path / FILE_NAME], "x", UNDONE)
    assert list(tmp_path.iterdir()) == []


def test_a_form_that_is_sent_twice_corrects_once(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    for key in ("1", "2"):
        held = add(file, correction(CorrectionKind.TITLE, "a/ssu/2024/3", new="Ny", correction_id=key))
        assert held.correction_id == "1"
    assert len(read_corrections((), tmp_path).filed) == 1


def test_correcting_back_and_again_are_corrections_of_their_own(tmp_path: Path) -> None:
    for key, title in enumerate(("Ny", "Gammel", "Ny")):
        add(tmp_path / FILE_NAME, correction(CorrectionKind.TITLE, "a/ssu/2024/3", new=title, correction_id=str(key)))
    assert [one.correction.new for one in read_corrections((), tmp_path).filed] == ["Ny", "Gammel", "Ny"]


def test_many_who_write_at_once_lose_nothing(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    said = [correction(CorrectionKind.TITLE, f"a/ssu/2024/{n}", new="Ny", correction_id=str(n)) for n in range(20)]
    with ThreadPoolExecutor(8) as threads:
        list(threads.map(lambda one: add(file, one), said))
    assert {one.correction.correction_id for one in read_corrections((), tmp_path).filed} == {str(n) for n in range(20)}
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_a_file_that_another_program_holds_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("warehouse.corrections.writing.PATIENCE_SECONDS", 0.1)
    code = "import sys; from pathlib import Path; from warehouse.locking import lock\n"
    code += "with lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", code, str(tmp_path / FILE_NAME)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(CorrectionsInUseError, match="try again"):
            add(tmp_path / FILE_NAME, TITLE)
        other.communicate("")
    with lock(tmp_path / FILE_NAME):
        pass


DAMAGED = {
    "no TOML": "[[rettelse]]\nid = \n",
    "no entries": 'rettelse = "ingen"\n',
    "one table": "[rettelse]\nid = '1'\n",
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_a_problem_and_never_written_to(tmp_path: Path, text: str) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(text, encoding="utf-8")
    read = read_corrections((), tmp_path)
    assert (read.filed, [(name, one.code) for name, one in read.problems]) == ((), [(FILE_NAME, "bad_corrections")])
    with pytest.raises(UnwritableCorrectionsError):
        add(file, TITLE)
    assert file.read_text(encoding="utf-8") == text


def test_a_file_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"\xff\xfe\x00")
    assert "cannot be read" in read_corrections((), tmp_path).problems[0][1].message


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnwritableCorrectionsError, match="cannot be written"):
        add(tmp_path / "borte" / FILE_NAME, TITLE)


GOOD = {"id": "1", "hva": "tittel rettet", "nokkel": "a/ssu/2024/3", "blir": "Ny", "hvem": "Ola", "tid": MADE.at}
SLIPS = {
    "an unknown kind": ({"hva": "tittel endret"}, "'hva' is 'tittel endret', and should be 'henvisning godtatt'"),
    "an unknown field": ({"angret": True}, "'angret' is nothing that a correction says"),
    "no id": ({"id": None}, "'id' is missing"),
    "no new title": ({"blir": None}, "'blir' is missing"),
    "no names": ({"hva": "personer slått sammen"}, "'navn' is missing"),
    "half an edge": ({"hva": "kobling avvist"}, "'nokkel' should be the keys of two cases"),
    "no such outcome": (
        {"hva": "utfall rettet", "blir_nokkel": "utsatt"},
        "'blir_nokkel' is 'utsatt', and should be one",
    ),
    "no day": ({"tid": "i går"}, "'tid' is 'i går'"),
}


@pytest.mark.parametrize(("change", "said"), SLIPS.values(), ids=SLIPS)
def test_a_slip_of_the_pen_costs_its_entry_only(tmp_path: Path, change: dict[str, object], said: str) -> None:
    file = tmp_path / FILE_NAME
    bad = {key: value for key, value in (GOOD | change).items() if value is not None}
    lines = [
        f"{key} = {value!r}" if isinstance(value, str) else f"{key} = {str(value).lower()}"
        for key, value in bad.items()
    ]
    file.write_text("[[rettelse]]\n" + "\n".join(lines) + "\n" + BY_HAND, encoding="utf-8")
    read = read_corrections((), tmp_path)
    assert [one.correction.correction_id for one in read.filed] == ["min"]
    assert f"Correction 1 cannot be used: {said}" in read.problems[0][1].message
    add(file, TITLE)
    assert len(tables_of(file.read_text(encoding="utf-8"))) == 3


def test_two_corrections_of_one_id_are_told_unless_they_are_the_same(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    (tmp_path / "2024" / FILE_NAME).write_text(BY_HAND, encoding="utf-8")
    (tmp_path / FILE_NAME).write_text(BY_HAND + BY_HAND.replace("Ny", "Annen"), encoding="utf-8")
    read = read_corrections([f"2024/{FILE_NAME}"], tmp_path)
    assert [(one.file, one.correction.new) for one in read.filed] == [(f"2024/{FILE_NAME}", "Ny")]
    assert [(name, problem.message[:32]) for name, problem in read.problems] == [
        (FILE_NAME, "Correction 2 has the id of anoth")
    ]


def test_an_entry_without_words_is_known_by_its_keys() -> None:
    one = correction_of(GOOD | {"tid": datetime.date(2025, 1, 2)})
    assert (one.about, one.made.at) == ("a/ssu/2024/3", datetime.datetime(2025, 1, 2, tzinfo=datetime.UTC))
    assert "angret_av" not in table_of(one)


def test_new_corrections_go_to_the_nearest_file_from_the_root_upwards(tmp_path: Path) -> None:
    home = tmp_path / "papirer" / "2024"
    home.mkdir(parents=True)
    assert file_to_write(home) == home / FILE_NAME
    (tmp_path / FILE_NAME).write_text(BY_HAND, encoding="utf-8")
    assert file_to_write(home) == tmp_path / FILE_NAME
    assert [one.file for one in read_corrections((), home).filed] == [f"../../{FILE_NAME}"]


def test_files_beside_papers_below_the_root_are_found(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "a", tmp_path / "a" / "b", tmp_path / "c"):
        folder.mkdir(exist_ok=True)
        (folder / FILE_NAME).touch()
    found = below([tmp_path / "a" / "b" / "1.pdf"], tmp_path / "a")
    assert found == (f"b/{FILE_NAME}", FILE_NAME)


def test_corrections_of_papers_at_an_address_lie_beside_the_warehouse(tmp_path: Path) -> None:
    roots = [PapersRoot("", "s3://archive/papers", is_address=True)]
    assert home_of(roots, tmp_path / "saker.duckdb") == tmp_path
    assert home_of([PapersRoot("", str(tmp_path / "a"))], tmp_path / "saker.duckdb") == tmp_path / "a"
