"""The made-up papers of tests/data: written by tests/samples, in step with it, and as varied as real papers are."""

import importlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pypdfium2
import pytest

from models.vocabulary import ItemType, Outcome, Relation, Role, SectionKind

TESTS = Path(__file__).parent
DATA = TESTS / "data"
GOLD_FILES = sorted(DATA.glob("*/*.gold.json"))
SCANS = sorted(DATA.glob("*/*-skannet.pdf"))
PDFS = sorted(set(DATA.glob("*/*.pdf")) - set(SCANS))
WORD = re.compile(r"\w+")  # a compound may be broken at its hyphen
LARGEST_FOLDER = 4_000_000  # bytes: the papers are cloned with the code


def load(path: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return gold


def entries(gold: dict[str, Any]) -> list[dict[str, Any]]:
    return [entry for section in gold["sections"] for entry in section.get("entries", [])]


def points(gold: dict[str, Any]) -> list[dict[str, Any]]:
    return [point for entry in entries(gold) for stage in ("proposed", "adopted", "quoted") for point in entry[stage]]


def references(gold: dict[str, Any]) -> list[dict[str, Any]]:
    return [found for part in [*gold["sections"], *entries(gold)] for found in part["references"]]


def pairs_of(lineage: dict[str, Any], group: str) -> set[str]:
    return {json.dumps(pair) for pair in lineage[group]}


def as_set(value: str | list[str]) -> set[str]:
    return {value} if isinstance(value, str) else set(value)


@pytest.fixture(scope="module")
def writer() -> Iterator[ModuleType]:
    """The script that writes the papers; its modules stand beside it, as they do when it is run."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(TESTS / "samples"))
        yield importlib.import_module("write")


@pytest.fixture(scope="module")
def written(writer: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    writer.write(folder, pdf=False)
    return folder


def content(path: Path) -> object:
    """Text as it is; of a Word file its members, since the packing may differ with the zlib at hand."""
    if path.suffix != ".docx":
        return path.read_bytes()
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def test_the_script_writes_what_is_committed(written: Path) -> None:
    again = [path.relative_to(written) for path in sorted(written.rglob("*.*"))]
    assert [str(path) for path in again if content(written / path) != content(DATA / path)] == []


def test_no_paper_is_left_that_the_script_does_not_know(written: Path) -> None:
    listed = {document for path in GOLD_FILES for document in load(path)["documents"]}
    known = listed | {path.relative_to(written).as_posix() for path in written.glob("*/*.gold.json")}
    folders = {path.parent for path in GOLD_FILES}
    assert {path.relative_to(DATA).as_posix() for folder in folders for path in folder.iterdir()} == known


@pytest.mark.parametrize("path", SCANS, ids=lambda path: path.name)
def test_a_scan_holds_pictures_and_no_text(path: Path) -> None:
    document = pypdfium2.PdfDocument(path)
    assert [page.get_textpage().count_chars() for page in document] == [0] * len(document)
    document.close()


def test_the_papers_are_few_enough_bytes_to_be_cloned_with_the_code() -> None:
    assert sum(path.stat().st_size for path in DATA.rglob("*.*")) < LARGEST_FOLDER


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_gold_uses_the_words_of_the_contract(path: Path) -> None:
    gold = load(path)
    assert {section["kind"] for section in gold["sections"]} <= set(SectionKind)
    assert {person["role"] for section in gold["sections"] for person in section.get("people", [])} <= set(Role)
    assert {word for entry in entries(gold) for word in entry["types"]} <= set(ItemType)
    assert {word for point in points(gold) for word in as_set(point["outcome"])} <= set(Outcome)
    assert {word for found in references(gold) for word in as_set(found["relation"])} <= set(Relation)


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_gold_names_each_target_once_and_fully(path: Path) -> None:
    for part in [*load(path)["sections"], *entries(load(path))]:
        targets = [json.dumps(found["target"]) for found in part["references"]]
        assert len(targets) == len(set(targets))
        shapes = {tuple(found["target"]) for found in part["references"]}
        assert shapes <= {("body", "case"), ("body", "date"), ("body", "from", "to")}


@pytest.mark.parametrize("path", GOLD_FILES, ids=lambda path: path.name)
def test_gold_holds_no_mark_of_the_descriptions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert [mark for mark in ("[[", "]]", "**", "__") if mark in text] == []


@pytest.mark.parametrize("path", PDFS, ids=lambda path: path.name)
def test_a_committed_pdf_prints_the_decisions_of_its_gold(path: Path) -> None:
    document = pypdfium2.PdfDocument(path)
    words = {word for page in document for word in WORD.findall(page.get_textpage().get_text_range())}
    document.close()
    gold = load(path.with_suffix("").with_suffix(".gold.json"))
    assert {word for point in points(gold) for word in WORD.findall(point["text"])} - words == set()


@pytest.mark.parametrize("group", ["stated", "inferred", "acceptable", "never"])
def test_no_pair_of_the_lineage_gold_is_in_two_groups(group: str) -> None:
    lineage = load(DATA / "lineage.gold.json")
    others = {
        pair
        for other in ("stated", "inferred", "acceptable", "never")
        if other != group
        for pair in pairs_of(lineage, other)
    }
    assert pairs_of(lineage, group)
    assert pairs_of(lineage, group) & others == set()


def test_lineage_runs_forward_in_time() -> None:
    lineage = load(DATA / "lineage.gold.json")
    pairs = [pair for group in ("stated", "inferred") for pair in lineage[group]]
    assert [pair for pair in pairs if pair[0][1] > pair[1][1]] == []


def count_hard(writer: ModuleType) -> int:
    gold = importlib.import_module("gold")
    return sum(len(gold.hard_references(section)) for paper in writer.PAPERS for section in paper.sections)


def test_at_least_a_third_of_the_references_are_hard_ones(writer: ModuleType) -> None:
    required = [found for path in GOLD_FILES for found in references(load(path)) if not found["optional"]]
    assert len(required) >= 70
    assert count_hard(writer) >= max(25, len(required) / 3)


@pytest.fixture(scope="module")
def texts(writer: ModuleType) -> list[str]:
    """What is printed of each case, with its reference marks."""
    gold = importlib.import_module("gold")
    return [
        gold.entry_text(entry) for paper in writer.PAPERS for section in paper.sections for entry in section.entries
    ]


def test_the_descriptions_mark_sixty_references_and_twenty_five_hard_ones(texts: list[str]) -> None:
    marked = importlib.import_module("described").references
    required = {(text, found) for text in texts for found in marked(text) if not found.optional}
    assert len(required) >= 60
    assert len({(text, found) for text, found in required if found.hard}) >= 25


HARD_FORMS = {
    "a month of the paper's own year": r"i (?:mars|mai|juni|september|november)",
    "a month and a year": r"i (?:mai|september) 20\d\d",
    "another body": r"(?:FSU|PM|OSO|BRS)-sak(?:ene)? .+",
    "a list with one year": r"sak \d+, \d+ og \d+/\d\d",
    "a range": r"sakene \d+-\d+/\d\d",
    "a body, a day and a bare number": r"Partnerskapsmøtet \d\d\.\d\d\.\d{4} sak \d",
    "a body, a day in words and a bare number": r"OSO \d+\. [a-z]+ \d{4} sak \d",
    "the meeting before": r"forrige møte",
    "the meeting after": r"neste møte",
    "the last meeting of a year": r"siste SSU-møte i \d{4}",
    "the case just named": r"samme sak",
    "a case of the same paper": r"sak \d+ over",
    "a number split over a line": r"sak\n[\d.]+",
    "a number and no word": r"20\d\d\.\d+",
}
"""Forms of a mention that are hard to find; each is to occur as a required reference that is marked as hard."""


@pytest.mark.parametrize("form", HARD_FORMS)
def test_every_hard_form_of_a_reference_occurs(form: str, texts: list[str]) -> None:
    marked = importlib.import_module("described").references
    hard = {found.mention for text in texts for found in marked(text) if found.hard and not found.optional}
    assert [mention for mention in hard if re.search(rf"(?:^|\s){HARD_FORMS[form]}$", mention)]


DECOYS = {
    "an archive number": r"(?:arkivsak|(?:vår|deres) ref\.) \d+/\d+",
    "a law": r"helse- og omsorgstjenesteloven § 6-1",
    "a white paper": r"Meld\. St\. 9 \(2023–2024\)",
    "an official report": r"NOU 20\d\d: \d+",
    "a property": r"gnr\. \d+ bnr\. \d+",
    "a sum of money": r"kr \d[\d ]+|\d[\d ]+ kroner",
    "a period": r"20\d\d–20\d\d",
    "a page mark": r"side 2 av 7",
    "a meeting's number": r"møte nr\. \d/20\d\d",
}
"""What looks like a reference and is none."""


@pytest.mark.parametrize("decoy", DECOYS)
def test_every_decoy_stands_in_a_case_with_references_and_is_no_part_of_one(decoy: str, texts: list[str]) -> None:
    described = importlib.import_module("described")
    beside = [described.MARKED.sub("", text) for text in texts if described.references(text)]
    assert [text for text in beside if re.search(DECOYS[decoy], text)]
    mentions = [found.mention for text in texts for found in described.references(text)]
    assert [mention for mention in mentions if re.search(DECOYS[decoy], mention)] == []


VARIETY: dict[str, tuple[Callable[[dict[str, Any]], bool], int]] = {
    "papers": (lambda gold: bool(gold["documents"]), 16),
    "papers in two forms or more": (lambda gold: len(gold["documents"]) > 1, 8),
    "plain text": (lambda gold: any(name.endswith(".txt") for name in gold["documents"]), 2),
    "packets of four sections or more": (lambda gold: len(gold["sections"]) >= 4, 3),
    "plans": (lambda gold: gold["sections"][0]["kind"] == "plan", 1),
    "articles": (lambda gold: gold["sections"][0]["kind"] == "article", 1),
    "annual reports": (lambda gold: any(part["kind"] == "annual_report" for part in gold["sections"]), 3),
    "substitutes": (lambda gold: "substitute" in json.dumps(gold), 4),
    "postponed": (lambda gold: '"postponed"' in json.dumps(gold), 5),
    "rejected": (lambda gold: '"rejected"' in json.dumps(gold), 1),
    "repealed": (lambda gold: '"repeals"' in json.dumps(gold), 3),
    "quoted": (lambda gold: any(entry["quoted"] for entry in entries(gold)), 1),
    "lists of persons who answer for a case": (lambda gold: any(len(e["responsible"]) > 1 for e in entries(gold)), 6),
    "unnumbered items": (lambda gold: any(entry["number"] is None for entry in entries(gold)), 8),
    "attachments counted": (lambda gold: any(type(entry["attachments"]) is int for entry in entries(gold)), 6),
}


@pytest.mark.parametrize("name", VARIETY)
def test_the_papers_vary_as_real_ones_do(name: str) -> None:
    has, at_least = VARIETY[name]
    assert sum(has(load(path)) for path in GOLD_FILES) >= at_least


def test_every_outcome_and_every_relation_occurs_somewhere() -> None:
    golds = [load(path) for path in GOLD_FILES]
    assert {word for gold in golds for point in points(gold) for word in as_set(point["outcome"])} == set(Outcome)
    assert {word for gold in golds for found in references(gold) for word in as_set(found["relation"])} == set(Relation)
