"""The progress bar of a run: documents, pages, what is being read, time."""

from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from models.problems import Problem
from pipeline.listener import Listener

LOOKING = "looking at what is there"
READING = "reading {path}"
BUILDING = "building: {step}"
# The end of a path says more than its beginning, and a longer one would push the bar out of a narrow terminal.
LONGEST_PATH = 44


class ProgressListener(Listener):
    """A listener that draws on stderr; use it in a with statement. Draws nothing where stderr is no terminal."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        self._progress = Progress(
            SpinnerColumn(),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TextColumn("{task.fields[figures]}"),
            TimeElapsedColumn(),
            TextColumn("{task.description}", markup=False),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task(LOOKING, total=None, figures="")
        self._pages = 0
        self._failed = 0
        self._reading: list[str] = []

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._progress.stop()

    def planned(self, documents: int) -> None:
        """Set how long the bar is."""
        self._progress.update(self._task, total=documents)

    def reading(self, path: str) -> None:
        """Name the paper that was begun last."""
        self._reading.append(path)
        self._name_current()

    def read(self, path: str, pages: int | None, problem: Problem | None) -> None:
        """Move the bar, and name one that is still being read."""
        self._pages += pages or 0
        self._failed += problem is not None
        self._reading = [other for other in self._reading if other != path]
        self._progress.update(self._task, advance=1, figures=self._figures())
        self._name_current()

    def building(self, step: str) -> None:
        """Name the step, once all papers are read."""
        if self._progress.tasks[0].finished:
            self._progress.update(self._task, description=BUILDING.format(step=step))

    def _figures(self) -> str:
        """'42 pages, 1 failed'."""
        figures = {"pages": self._pages, "failed": self._failed}
        return ", ".join(f"{count} {name}" for name, count in figures.items() if count)

    def _name_current(self) -> None:
        if self._reading:
            self._progress.update(self._task, description=READING.format(path=_shortened(self._reading[-1])))


def _shortened(path: str) -> str:
    """The end of a long path: '…2024/møteprotokoll.pdf'."""
    return path if len(path) <= LONGEST_PATH else "…" + path[1 - LONGEST_PATH :]
