"""What a run did and what the warehouse holds now, for people."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from rich import box
from rich.table import Table
from rich.text import Text

from pipeline.report import IngestReport

# A folder full of broken files must not push the closing table out of sight; all of them stand in the warehouse.
MOST_FAILURES = 20


def failure_lines(report: IngestReport) -> Iterator[str]:
    """A line for each file that could not be read: 'møter/referat.pdf: The file is empty; …'."""
    for failure in report.failures[:MOST_FAILURES]:
        yield f"{failure.path}: {failure.problem.message}"
    if len(report.failures) > MOST_FAILURES:
        yield f"and {len(report.failures) - MOST_FAILURES} more; the table problems has them all."


def closing_table(report: IngestReport, warehouse: Path) -> Table:
    """The closing table: a row for each kind of thing."""
    table = Table(box=box.SIMPLE_HEAVY, show_header=False, pad_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column()
    for name, value in _rows(report, warehouse):
        table.add_row(name, Text(value))
    return table


def _rows(report: IngestReport, warehouse: Path) -> Iterator[tuple[str, str]]:
    yield "papers", _papers(report)
    held = report.holdings
    if held is not None:
        yield "sections", _counts(held.sections) + (f" (and {held.copies} copies)" if held.copies else "")
        yield "meetings", f"{held.meetings}"
        yield "cases", f"{held.cases}"
        yield "decisions", _counts(held.decisions)
        yield "references", _counts(held.references) + _change(report)
        yield "problems", _counts(held.problems)
    yield "time", _time(report)
    yield "warehouse", str(warehouse) if report.is_built else f"{warehouse} was not built"


def _papers(report: IngestReport) -> str:
    """'12 new, 0 changed, 3 unchanged, 1 removed, 2 failed; 5 skipped as no papers'."""
    counts = {
        "new": len(report.new),
        "changed": len(report.changed),
        "unchanged": len(report.unchanged),
        "removed": len(report.removed),
        "failed": len(report.failures),
    }
    skipped = f"; {report.skipped} skipped as no papers" if report.skipped else ""
    forgotten = f"; {report.forgotten} left out as forgotten" if report.forgotten else ""
    return ", ".join(f"{count} {name}" for name, count in counts.items()) + skipped + forgotten


def _change(report: IngestReport) -> str:
    """'; by this run 3 more resolved, 1 no longer' where a reference of an earlier paper has changed."""
    change = report.resolution
    told = (
        (
            (change.gained, "more resolved"),
            (change.lost, "no longer"),
            (change.moved, "to another target"),
        )
        if change
        else ()
    )
    parts = [f"{len(keys)} {words}" for keys, words in told if keys]
    return f"; by this run {', '.join(parts)}" if parts else ""


def _counts(counts: Mapping[str, int]) -> str:
    """'4 minutes, 2 notice', the most frequent first; '0' for none."""
    return ", ".join(f"{count} {name}" for name, count in counts.items()) or "0"


def _time(report: IngestReport) -> str:
    pages = f", {report.pages} pages read" if report.pages else ""
    return f"{report.seconds:.1f} s{pages}"
