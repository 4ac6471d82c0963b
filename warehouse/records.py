"""What the pipeline hands to the warehouse, and what it gets back."""

import datetime
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from models.facts import Findings
from models.problems import Problem
from warehouse.codec import decode_findings
from warehouse.readers.holdings import Holdings


class PaperRecord(Struct, frozen=True):
    """One distinct content with what was found in it."""

    document_id: str  # sha256 of the bytes, in hex
    path: str  # POSIX path relative to the ingested root, the first in sort order
    also_at: tuple[str, ...]  # other paths with the same bytes
    ingested_at: datetime.datetime  # when it was first read, kept over runs; without a zone it is UTC
    extractor_version: str
    findings: Findings


class FailedPaper(Struct, frozen=True):
    """A file that could not be read, with the reasons."""

    path: str
    document_id: str | None  # None where not even the bytes could be had
    problems: tuple[Problem, ...]
    extractor_version: str


class StoredPaper(Struct, frozen=True):
    """What an earlier warehouse holds of one content: its findings, or the problems of one that could not be read."""

    document_id: str
    path: str
    also_at: tuple[str, ...]
    extractor_version: str
    ingested_at: datetime.datetime | None = None  # in UTC; None for one that could not be read
    payload: bytes | None = None  # findings in JSON
    problems: tuple[Problem, ...] = ()  # only of one that could not be read

    @property
    def is_failed(self) -> bool:
        """Whether it could not be read."""
        return self.payload is None

    @property
    def findings(self) -> Findings | None:
        """Its findings, decoded at each call; None when failed. Raises StaleExtractionError if they no longer fit."""
        return None if self.payload is None else decode_findings(self.payload, self.document_id)


class BuildSummary(Struct, frozen=True):
    """What a build made: what the warehouse holds, and seconds per step in the order they ran."""

    path: Path
    holdings: Holdings
    seconds: Mapping[str, float]
