"""Papers on their way into the warehouse: those that are known, then those that workers read, as they come."""

import datetime
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from extractors.errors import NoOcrError
from extractors.ocr.installed import tesseract
from models.corrections import NO_CORRECTIONS, Corrections
from models.facts import Findings
from models.papers import PapersRoot
from models.problems import Problem
from models.profile import Profile
from pipeline.contents import Content
from pipeline.listener import Listener
from pipeline.plan import Plan
from pipeline.settings import IngestSettings
from pipeline.workers import PaperReaders
from warehouse import FailedPaper, PaperRecord, StoredPaper
from warehouse.errors import StaleExtractionError


class NothingReadError(Exception):
    """No paper could be read; raised inside a build, to leave the old warehouse in place."""


@dataclass(slots=True)
class Harvest:
    """What has come of a plan so far. `failures` and the sets of document ids are whole once `papers` is exhausted."""

    plan: Plan
    known: Mapping[str, StoredPaper]
    settings: IngestSettings
    profiles: list[Profile] = field(default_factory=list)
    roots: tuple[PapersRoot, ...] = ()
    corrections: Corrections = NO_CORRECTIONS
    forgotten: frozenset[str] = frozenset()  # keys of persons whose names are left out
    failures: list[FailedPaper] = field(default_factory=list)
    kept: set[str] = field(default_factory=set)  # taken over as they were
    read: set[str] = field(default_factory=set)  # read in this run
    pages: int = 0

    def add_failures(self, paths: Iterable[str], problems: tuple[Problem, ...], document_id: str | None = None) -> None:
        """Note files that could not be read."""
        version = self.settings.extractor_version
        self.failures += [FailedPaper(path, document_id, problems, version) for path in paths]

    def papers(self, readers: PaperReaders, listener: Listener) -> Generator[PaperRecord, None, None]:
        """Every paper that the warehouse is to hold, none waited for longer than it takes. Raises NothingReadError."""
        for content in self.plan.failed:
            self.add_failures(_paths(content), self.known[content.document_id].problems, content.document_id)
        stale: list[Content] = []
        yield from self._known_papers(stale)
        yield from self._read_papers([*self.plan.new, *self.plan.changed, *stale], readers, listener)
        if not self.kept and not self.read:
            raise NothingReadError

    def _known_papers(self, stale: list[Content]) -> Iterator[PaperRecord]:
        """Papers with what an earlier run found.

        Those whose findings have another shape by now go to `stale`, those that waited for Tesseract and have it, and
        those without the names of somebody who is not to be forgotten any more.
        """
        for content in self.plan.unchanged:
            try:
                findings = self.known[content.document_id].findings
            except StaleExtractionError:
                findings = None
            if findings is None or _can_be_read_better(findings) or set(findings.forgotten) - self.forgotten:
                stale.append(content)
            else:
                self.kept.add(content.document_id)
                yield self._record(content, findings)

    def _read_papers(self, contents: list[Content], readers: PaperReaders, listener: Listener) -> Iterator[PaperRecord]:
        """Papers read anew; what cannot be read goes to `failures`."""
        listener.planned(len(contents))
        readers.begin(contents)
        for content, reading in readers.readings():
            if reading.findings is None:
                problems = (reading.problem,) if reading.problem else ()
                self.add_failures(_paths(content), problems, content.document_id)
            else:
                self.read.add(content.document_id)
                self.pages += reading.findings.page_count or 0
                yield self._record(content, reading.findings)

    def _record(self, content: Content, findings: Findings) -> PaperRecord:
        """A paper as the warehouse takes it; the day that it was first read is kept."""
        known = self.known.get(content.document_id)
        first_read = (known and known.ingested_at) or datetime.datetime.now(datetime.UTC)
        version = self.settings.extractor_version
        return PaperRecord(content.document_id, content.path, content.also_at, first_read, version, findings)


def _can_be_read_better(findings: Findings) -> bool:
    """Whether pages were not read from their pictures for want of Tesseract, which is here by now."""
    return any(problem.code == NoOcrError.code for problem in findings.problems) and tesseract().is_usable


def _paths(content: Content) -> tuple[str, ...]:
    return (content.path, *content.also_at)
