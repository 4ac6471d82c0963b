"""Papers with gold files, in families: how they are scored together."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).parents[2]
SAMPLE_PAPERS = PROJECT / "tests" / "data"
SHARED = PROJECT.parent / "shared"
CORPUS = SHARED / "corpus"

SAMPLE, CORPUS_SET = "sample", "corpus"
# As they stand in tables, from the forms that keep most of a paper's structure to those that keep least.
FORMS = ("DOCX", "PDF", "text", "HTML", "scan", "plan", "lineage")
LINEAGE = FORMS[-1]
# Marks in the names of papers that are pictures of pages.
SCAN_MARKS = ("skannet", "skanna", "scan")
_FORMS = {".pdf": "PDF", ".docx": "DOCX", ".txt": "text", ".html": "HTML"}


def in_order(families: Iterable[str]) -> list[str]:
    """Families in the order of tables: the sample papers' before the corpus'."""
    return sorted(families, key=lambda family: (family.startswith(CORPUS_SET), FORMS.index(family.split()[1])))


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One form of a paper, with what a careful reader finds in it."""

    family: str  # 'sample PDF', 'corpus scan'
    name: str  # as the gold file gives it, with its folders
    file: Path
    gold: dict[str, Any]


@dataclass(frozen=True, slots=True)
class PaperSet:
    """A folder of papers: those with gold files beside them, and the lineage over all of them where that is told."""

    name: str  # 'sample' or 'corpus'
    folder: Path
    documents: tuple[GoldDocument, ...]
    lineage: dict[str, Any] | None

    @property
    def is_secret(self) -> bool:
        """Whether no sentence of these papers may be kept in the project: real papers name real people."""
        return self.name == CORPUS_SET


def paper_sets() -> Iterator[PaperSet]:
    """The sample papers, and the corpus where it is there."""
    for name, folder in ((SAMPLE, SAMPLE_PAPERS), (CORPUS_SET, CORPUS)):
        if folder.is_dir():
            yield _paper_set(name, folder)


def _paper_set(name: str, folder: Path) -> PaperSet:
    documents: list[GoldDocument] = []
    lineage = None
    for path in sorted(folder.rglob("*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        if "stated" in gold:
            lineage = gold
        else:
            documents += [_document(name, folder, document, gold) for document in gold["documents"]]
    return PaperSet(name, folder, tuple(documents), lineage)


def _document(set_name: str, folder: Path, name: str, gold: dict[str, Any]) -> GoldDocument:
    return GoldDocument(f"{set_name} {_form(name, gold)}", name, folder / name, gold)


def _form(name: str, gold: dict[str, Any]) -> str:
    """How a paper comes: plans and scans are kinds of their own, since they are read in ways of their own."""
    if all(section["kind"] == "plan" for section in gold["sections"]):
        return "plan"
    if any(mark in name.lower() for mark in SCAN_MARKS):
        return "scan"
    return _FORMS[Path(name).suffix.lower()]
