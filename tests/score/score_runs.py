"""Papers ingested and scored: all of a set together, or each alone."""

import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from gold_compare import missed_document, score_document
from gold_references import score_lineage
from gold_tally import Tally
from gold_warehouse import ScoredWarehouse
from score_families import score_families
from score_sets import LINEAGE, GoldDocument, PaperSet
from score_shared import check_against_shared

from pipeline.ingest import ingest

Tallies = dict[str, Tally]
SIDE_BY_SIDE = 3


def score_together(papers: PaperSet) -> Tallies:
    """Tallies by family of a set whose papers are ingested in one run. Raises ScorersDifferError."""
    with _warehouse([papers.folder]) as path:
        tallies = score_documents(path, papers.documents)
        if papers.lineage:
            with ScoredWarehouse(path) as warehouse:
                tallies[f"{papers.name} {LINEAGE}"] = score_lineage(warehouse, papers.lineage)
    return tallies


def score_sample_families(papers: PaperSet) -> Tallies:
    """Tallies by layout family of a set whose papers are ingested in one run."""
    with _warehouse([papers.folder]) as path:
        return score_families(path, papers.documents)


def score_one_by_one(papers: PaperSet) -> Tallies:
    """Tallies by family of a set whose papers are ingested each into a warehouse of its own."""
    tallies: Tallies = {}
    # A small run waits for its processes most of the time: side by side they take two thirds of it.
    with ThreadPoolExecutor(SIDE_BY_SIDE) as runs:
        for found in runs.map(_score_alone, papers.documents):
            for family, tally in found.items():
                tallies.setdefault(family, Tally()).add(tally)
    return tallies


def _score_alone(document: GoldDocument) -> Tallies:
    """The tallies of one paper by itself."""
    with _warehouse([document.file]) as path:
        return score_documents(path, [document]) if path.exists() else _missed(document)


def score_documents(path: Path, documents: Sequence[GoldDocument]) -> Tallies:
    """Tallies by family of some documents of one warehouse."""
    tallies: Tallies = {}
    with ScoredWarehouse(path) as warehouse:
        for document in documents:
            tally = score_document(warehouse, document.name, document.gold)
            tallies.setdefault(document.family, Tally()).add(tally)
    check_against_shared(path, documents, tallies)
    return tallies


def _missed(document: GoldDocument) -> Tallies:
    return {document.family: missed_document(document.name, document.gold)}


@contextmanager
def _warehouse(papers: Sequence[Path]) -> Iterator[Path]:
    """Where a warehouse of some papers is, for as long as it is looked at; there is none if none could be read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "score.duckdb"
        ingest(papers, path)
        yield path
