"""What could not be read, or should be looked at by a person."""

from msgspec import Struct

from models.vocabulary import Severity


class Problem(Struct, frozen=True):
    """One thing for a person to look at; `message` is one sentence that says what happened, where, and what to do."""

    code: str  # 'encrypted', 'damaged', 'odd_date' ...
    severity: Severity
    message: str
    page: int | None = None


class UnreadablePaperError(Exception):
    """The paper cannot be read: bad input, not a fault of ours. Each subclass is one thing that can go wrong."""

    code = "unreadable"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def problem(self) -> Problem:
        """The problem row that tells of it."""
        return Problem(self.code, Severity.ERROR, self.message)

    def __reduce__(self) -> tuple[type["UnreadablePaperError"], tuple[str]]:
        """Exceptions cross process borders whole."""
        return type(self), (self.message,)
