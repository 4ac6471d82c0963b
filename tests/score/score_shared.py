"""Our scorer against the one that lies beside the corpus: they must count alike, or neither can be believed."""

import importlib.util
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

from gold_tally import Tally
from score_sets import SHARED, GoldDocument

SHARED_SCORER = SHARED / "score.py"
Counts = dict[str, list[int]]


class ScorersDifferError(Exception):
    """The two scorers count otherwise for the same warehouse: a fault in ours."""


def check_against_shared(warehouse: Path, documents: Sequence[GoldDocument], tallies: Mapping[str, Tally]) -> None:
    """Score the documents with the shared scorer, where it is there. Raises ScorersDifferError."""
    if not SHARED_SCORER.is_file():
        return
    for family, tally in tallies.items():
        theirs = shared_counts(warehouse, [document for document in documents if document.family == family])
        ours = {field: [count.right, count.wrong, count.missed] for field, count in tally.counts.items() if count}
        if ours != theirs:
            unlike = {field for field in ours.keys() | theirs if ours.get(field) != theirs.get(field)}
            raise ScorersDifferError(f"{family}: {', '.join(sorted(unlike))}; ours {ours}, shared {theirs}")


def shared_counts(warehouse: Path, documents: Sequence[GoldDocument]) -> Counts:
    """Right, wrong and missed by field, as the shared scorer counts them; fields without any are left out."""
    scorer = _shared_scorer()
    opened, tally = scorer.Warehouse(str(warehouse)), scorer.Tally()
    for document in documents:
        scorer.score_document(tally, opened, document.name, document.gold)
    opened.connection.close()
    return {field: counts for field, counts in tally.counts.items() if any(counts)}


@cache
def _shared_scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("shared_score", SHARED_SCORER)
    if spec is None or spec.loader is None:
        raise ImportError(SHARED_SCORER)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
