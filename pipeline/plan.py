"""What a run has to do: which contents are to be read, and which are known from the last run."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from extractors.errors import (
    DamagedPaperError,
    EmptyPaperError,
    EncryptedPaperError,
    TooLargePaperError,
    UnknownFormatError,
)
from pipeline.contents import Content
from warehouse import StoredPaper

# What is wrong with the bytes themselves will be wrong again. All else may pass: a busy machine, OCR not installed.
LASTING_CODES = frozenset(
    error.code
    for error in (DamagedPaperError, EmptyPaperError, EncryptedPaperError, TooLargePaperError, UnknownFormatError)
)


@dataclass(slots=True)
class Plan:
    """The contents of a run, each in one of four lists, and the paths of papers that are gone."""

    new: list[Content] = field(default_factory=list)
    changed: list[Content] = field(default_factory=list)  # other bytes at a known path, or an older extractor read it
    unchanged: list[Content] = field(default_factory=list)
    failed: list[Content] = field(default_factory=list)  # known as unreadable for good
    removed: list[str] = field(default_factory=list)


def plan(contents: Sequence[Content], known: Mapping[str, StoredPaper], extractor_version: str) -> Plan:
    """Compare contents with what a warehouse knows by document id."""
    held = {document_id: paper for document_id, paper in known.items() if not paper.is_failed}
    held_paths = {path for paper in held.values() for path in (paper.path, *paper.also_at)}
    result = Plan(removed=_removed(contents, held))
    for content in contents:
        paper = known.get(content.document_id)
        is_current = paper is not None and paper.extractor_version == extractor_version
        if is_current and content.document_id in held:
            result.unchanged.append(content)
        elif paper is not None and is_current and _is_lasting(paper):
            result.failed.append(content)
        elif content.document_id in held or content.path in held_paths:
            result.changed.append(content)
        else:
            result.new.append(content)
    return result


def _is_lasting(paper: StoredPaper) -> bool:
    """Whether a paper that could not be read never will be."""
    return all(problem.code in LASTING_CODES for problem in paper.problems)


def _removed(contents: Collection[Content], held: Mapping[str, StoredPaper]) -> list[str]:
    """Paths of papers whose bytes are nowhere now; a path that holds other bytes is changed, not removed."""
    here = {content.document_id for content in contents}
    paths = {path for content in contents for path in (content.path, *content.also_at)}
    gone = {paper.path for document_id, paper in held.items() if document_id not in here}
    return sorted(gone - paths)
