"""What can go wrong with an export: one class per thing, one plain sentence each."""

from pathlib import Path


class ExportError(Exception):
    """An export cannot be made; the message says what to do."""


class NotAnExportError(ExportError):
    """Something else lies where the export should go."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} is there already and is no export of saksgang; name another folder, or replace all that is in "
            "it with --force."
        )


class HoldsTooMuchError(ExportError):
    """The folder holds what must not be replaced, even with --force."""

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"{folder} holds the warehouse or the folder that you are in, so it is not replaced; name another folder."
        )


class CannotWriteError(ExportError):
    """The file system refuses."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"The export cannot be written to {folder}: {reason}.")


class MissingLibraryError(ExportError):
    """A library that only one format needs is not installed."""

    def __init__(self, library: str, what: str) -> None:
        super().__init__(f"{library} is not installed, which writes {what}; install saksgang[notebooks].")


class PersonalDataError(ExportError):
    """An identity number was about to leave the warehouse: the paper must be read again by this saksgang."""

    def __init__(self, record_id: str) -> None:
        super().__init__(
            f"An identity number (fødselsnummer) stands in {record_id}, so nothing was written; run 'saksgang ingest' "
            "again, which masks it."
        )


class NotAnOrganisationNumberError(ExportError):
    """Not nine digits, or its check digit is wrong."""

    def __init__(self, number: str) -> None:
        super().__init__(
            f"'{number}' is no organisation number: it has nine digits, of which the last is a check digit."
        )
