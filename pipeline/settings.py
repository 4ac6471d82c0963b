"""What a run may be told, with defaults that suit most."""

import os
from dataclasses import dataclass

from extractors.version import EXTRACTOR_VERSION
from pipeline.forking import FINDER, READER

# A packet of 100 pages takes some 5 seconds; a minute or two means that a paper makes a reader run in circles.
TIME_LIMIT_SECONDS = 120.0
# A scan in black and white holds some fifty pages a megabyte, and OCR takes one to three seconds a page.
TIME_LIMIT_SECONDS_PER_MEGABYTE = 150.0
# Whatever libraries may keep of papers goes with the process; after 600 it held no more than after 50. A fresh one that
# finds facts costs 0.3 s.
DOCUMENTS_PER_WORKER = 200

BYTES_PER_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestSettings:
    """How a run reads papers."""

    workers: int | None = None  # that read, each with one to find facts; None: as many as cores
    time_limit: float = TIME_LIMIT_SECONDS  # seconds for each of both with one document, before its size is added
    time_limit_per_megabyte: float = TIME_LIMIT_SECONDS_PER_MEGABYTE
    documents_per_worker: int = DOCUMENTS_PER_WORKER
    reader: str = READER  # 'module:function' that turns a path into models.layout.Source
    finder: str = FINDER  # 'module:function' that turns that into models.facts.Findings
    extractor_version: str = EXTRACTOR_VERSION

    @property
    def worker_count(self) -> int:
        """How many processes are to read at a time, at least one."""
        return max(1, self.workers or os.cpu_count() or 1)

    def seconds_for(self, size: int) -> float:
        """The time limit of a document of `size` bytes."""
        return self.time_limit + self.time_limit_per_megabyte * size / BYTES_PER_MEGABYTE
