"""The vocabularies as a whole: every pattern compiles, and no label stands for two things."""

import importlib
import pkgutil
import re
from collections import Counter
from collections.abc import Iterator, Mapping

import pytest

from extractors import vocabulary
from extractors.vocabulary.block_labels import BLOCK_LABELS, DECISION_LABELS, PROPOSAL_LABELS
from extractors.vocabulary.case_labels import CASE_LABELS
from extractors.vocabulary.fact_labels import FACT_LABELS
from extractors.vocabulary.fields import Field
from extractors.vocabulary.item_types import ITEM_TYPE_WORDS
from extractors.vocabulary.kinds import KIND_MARKERS
from extractors.vocabulary.outcomes import OUTCOME_PHRASES

MODULES = sorted(module.name for module in pkgutil.iter_modules(vocabulary.__path__))
TABLES: dict[str, Mapping[object, tuple[str, ...]]] = {
    "facts": dict(FACT_LABELS),
    "columns": dict(CASE_LABELS),
    "blocks": {**BLOCK_LABELS, Field.PROPOSAL: PROPOSAL_LABELS, Field.DECISION: DECISION_LABELS},
    "item types": dict(ITEM_TYPE_WORDS),
    "kinds": dict(KIND_MARKERS),
    "outcomes": dict(OUTCOME_PHRASES),
}


def strings(value: object) -> Iterator[str]:
    """All strings in a vocabulary's value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in (*value.keys(), *value.values()):
            yield from strings(item)
    elif isinstance(value, tuple | list | frozenset | set):
        for item in value:
            yield from strings(item)
    elif hasattr(value, "forms"):
        yield from strings(value.forms)


@pytest.mark.parametrize("name", MODULES)
def test_every_pattern_compiles(name: str) -> None:
    module = importlib.import_module(f"extractors.vocabulary.{name}")
    patterns = [text for key, value in vars(module).items() if key.isupper() for text in strings(value)]
    assert all(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


@pytest.mark.parametrize("name", TABLES)
def test_no_label_stands_twice_in_a_table(name: str) -> None:
    counted = Counter(label for labels in TABLES[name].values() for label in labels)
    assert [label for label, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("name", TABLES)
def test_no_label_matches_the_empty_text(name: str) -> None:
    labels = [label for labels in TABLES[name].values() for label in labels]
    assert [label for label in labels if re.fullmatch(label, "")] == []


@pytest.mark.parametrize("name", ["facts", "columns", "item types"])
def test_labels_are_in_lower_case_without_their_mark(name: str) -> None:
    labels = [label for labels in TABLES[name].values() for label in labels]
    assert [label for label in labels if label != label.lower() or label.endswith(":")] == []


@pytest.mark.parametrize("name", ["facts", "columns"])
def test_a_label_of_fixed_words_is_matched_by_no_pattern_before_it(name: str) -> None:
    fields = list(TABLES[name])
    first = {
        label: next(field for field in fields if any(re.fullmatch(word, label) for word in TABLES[name][field]))
        for labels in TABLES[name].values()
        for label in labels
        if re.fullmatch(r"[\w /-]+", label)
    }
    assert [label for label, field in first.items() if label not in TABLES[name][field]] == []
