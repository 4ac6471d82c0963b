"""What can go wrong with corrections: one class per thing, one plain sentence each."""

from pathlib import Path

from warehouse.readers.errors import QuestionError


class CorrectionError(QuestionError):
    """A correction cannot be made or undone as it was asked."""


class NoSuchRecordError(CorrectionError):
    """The warehouse has nothing of that id."""

    def __init__(self, kind: str, record_id: str) -> None:
        super().__init__(f"There is no {kind} '{record_id}' in the warehouse.")


class NothingToCorrectError(CorrectionError):
    """It stands there already, or there is nothing to reject."""


class NoSuchCorrectionError(CorrectionError):
    """No file holds a correction of that id."""

    def __init__(self, correction_id: str) -> None:
        super().__init__(f"There is no correction '{correction_id}'; 'saksgang corrections' lists them.")


class UnwritableCorrectionsError(CorrectionError):
    """The file of corrections cannot be written, or is damaged and must be mended first."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"The corrections cannot be written to {file}: {reason}.")
        self.file = file


class CorrectionsInUseError(CorrectionError):
    """Another program has held the file for long."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"Another program is writing to {file}; try again in a moment.")
        self.file = file
