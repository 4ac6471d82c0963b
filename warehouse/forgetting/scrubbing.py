"""Papers, profiles and corrections without what is to be forgotten, before a word of them is laid out in rows."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import asdict, astuple, replace

from models.facts import Body, PersonRole
from warehouse.forgetting.files import Forgotten
from warehouse.forgetting.names import NameRemover
from warehouse.records import FailedPaper, PaperRecord

Told = TypeVar("Told")

PATHS = frozenset({"path", "also_at", "papers", "file", "files"})
"""Fields of records that are told to a build and hold paths."""
NAMED_OTHERWISE = frozenset({"organisation", "host"})
"""Fields that, like a body's name, may hold a surname that is a place: 'Fjellheim kommune'."""


class Scrubber:
    """Takes out of records what is to be forgotten."""

    def __init__(self, forgotten: Forgotten) -> None:
        self._forgotten = forgotten
        self._remover = NameRemover(forgotten)

    def papers(self, papers: Iterable[PaperRecord]) -> Iterator[PaperRecord]:
        """All papers but those to be forgotten, each without the names of forgotten persons, and saying so."""
        for paper in papers:
            if paper.document_id not in self._forgotten.document_ids:
                yield self._paper(paper) if self._forgotten.persons else paper

    def failures(self, failures: Iterable[FailedPaper]) -> Iterator[FailedPaper]:
        """The same of files that could not be read; their paths stay apart."""
        taken: set[str] = set()
        for failure in failures:
            cleaned = self.record(failure)
            path, count = cleaned.path, 1
            while path in taken:
                count += 1
                path = f"{cleaned.path} ({count})"
            taken.add(path)
            if failure.document_id not in self._forgotten.document_ids:
                yield replace(cleaned, path=path)

    def record(self, record: Told) -> Told:
        """Any record without names in full."""
        cleaned: Told = _without(record, self._remover, frozenset())
        return cleaned

    def _paper(self, paper: PaperRecord) -> PaperRecord:
        """A paper without names; people by these names had no part in it."""
        near = self._remover.named_in(_texts(paper.findings), paper.document_id)
        cleaned: PaperRecord = _without(paper, self._remover, near)
        if cleaned.findings == paper.findings:
            return cleaned
        told = tuple(sorted({*paper.findings.forgotten, *near}))
        return replace(cleaned, findings=replace(cleaned.findings, forgotten=told))


def _without(value: Any, remover: NameRemover, near: frozenset[str]) -> Any:  # noqa: ANN401 - records of all kinds
    """A value without names, whatever it holds."""
    if isinstance(value, str):
        return value if isinstance(value, Enum) else remover.clean(value, near)
    if isinstance(value, tuple | list):
        kept = [one for one in value if not (isinstance(one, PersonRole) and remover.told(one.name, near)[1])]
        return type(value)(_without(one, remover, near) for one in kept)
    if not isinstance(value, Struct):
        return value
    inside = frozenset() if isinstance(value, Body) else near
    fields = asdict(value)
    made = {
        name: _without_paths(old, remover)
        if name in PATHS
        else _without(old, remover, frozenset() if name in NAMED_OTHERWISE else inside)
        for name, old in fields.items()
    }
    changed = {name: new for name, new in made.items() if new != fields[name]}
    return replace(value, **changed) if changed else value


def _without_paths(value: Any, remover: NameRemover) -> Any:  # noqa: ANN401 - a path or several
    """Paths without names."""
    return remover.clean_path(value) if isinstance(value, str) else tuple(remover.clean_path(path) for path in value)


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - as above
    """All strings in a value."""
    if isinstance(value, str):
        if not isinstance(value, Enum):
            yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _texts(one)
    elif isinstance(value, Struct):
        yield from _texts(astuple(value))
