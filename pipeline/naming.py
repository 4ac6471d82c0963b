"""The names that papers get in the warehouse: their paths, without what must not stand there."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

from models.identity_numbers import masked
from pipeline.discovery import Discovery


def with_clean_paths(found: Discovery, without_names: Callable[[str], str] | None = None) -> Discovery:
    """What was found, each path without identity numbers, and without names that are to be forgotten.

    Of two that become one the second is 'referat [fødselsnummer] (2).pdf'. The files themselves are as they were.
    """

    def clean(path: str) -> str:
        return masked(without_names(path) if without_names else path)

    taken: Counter[str] = Counter(paper.path for paper in found.papers if clean(paper.path) == paper.path)

    def name(path: str) -> str:
        cleaned = clean(path)
        if cleaned == path:
            return path
        taken[cleaned] += 1
        pure = PurePosixPath(cleaned)
        return cleaned if taken[cleaned] == 1 else str(pure.with_name(f"{pure.stem} ({taken[cleaned]}){pure.suffix}"))

    papers = [replace(paper, path=name(paper.path)) for paper in found.papers]
    problems = [(clean(path), problem) for path, problem in found.problems]
    return replace(found, papers=tuple(sorted(papers)), problems=tuple(problems))
