"""What a question can get wrong: one class per thing, one plain sentence each."""

from collections.abc import Sequence


class QuestionError(Exception):
    """A question that the warehouse cannot answer as it was put; `message` tells what to ask instead."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class UnknownBodyError(QuestionError):
    """No body is called that."""

    def __init__(self, words: str, similar: Sequence[str]) -> None:
        hint = f"did you mean {_either(similar)}?" if similar else "'saksgang status' lists the bodies."
        super().__init__(f"No body is called '{words}'; {hint}")


class UnknownOrganisationError(QuestionError):
    """No organisation is called that."""

    def __init__(self, words: str, similar: Sequence[str]) -> None:
        hint = f"did you mean {_either(similar)}?" if similar else "'saksgang status' lists the organisations."
        super().__init__(f"No organisation is called '{words}'; {hint}")


class UnknownPersonError(QuestionError):
    """No person is called that."""

    def __init__(self, words: str, similar: Sequence[str]) -> None:
        hint = f"did you mean {_either(similar)}?" if similar else "'saksgang people' lists the persons."
        super().__init__(f"No person is called '{words}'; {hint}")


class SqlError(QuestionError):
    """The database cannot run the statement."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"The statement cannot be run: {reason}")


class NotASelectError(QuestionError):
    """The statement is none that reads."""

    def __init__(self) -> None:
        super().__init__(
            "Only one statement that reads can be run here: SELECT, WITH, FROM, DESCRIBE, SHOW or SUMMARIZE."
        )


def _either(names: Sequence[str]) -> str:
    """Names in quotes with commas and 'or'."""
    quoted = [f"'{name}'" for name in names]
    return " or ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
