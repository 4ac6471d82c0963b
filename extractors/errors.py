"""What can be wrong with a paper, one class each, for the readers of all formats.

Raised without an argument, each says its own sentence; with one, the sentence given. The sentence tells what happened
and what to do; whoever reports it adds the path.
"""

from typing import ClassVar

from models.problems import UnreadablePaperError


class _SentencedError(UnreadablePaperError):
    """An error with a sentence of its own."""

    sentence: ClassVar[str]

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or self.sentence)


class EncryptedPaperError(_SentencedError):
    """The file needs a password."""

    code = "encrypted"
    sentence = "The file is locked with a password; save a copy without one and add that."


class DamagedPaperError(_SentencedError):
    """The file is truncated or broken."""

    code = "damaged"
    sentence = "The file is damaged or was cut off while it was copied; fetch it anew from where it came from."


class EmptyPaperError(_SentencedError):
    """The file has no bytes, or nothing in it."""

    code = "empty"
    sentence = "The file is empty; fetch it anew from where it came from, or remove it."


class ConversionError(_SentencedError):
    """LibreOffice, which reads the formats of other word processors for us, made nothing of the file."""

    code = "not_converted"
    sentence = (
        "LibreOffice could not open the file, which is damaged or locked with a password; open it in Word and save it "
        "as .docx."
    )


class MissingProgramError(_SentencedError):
    """The file could be read with a program that is not installed."""

    code = "missing_program"
    sentence = (
        "The file is read by way of LibreOffice, which is not installed; install it (Debian and Ubuntu: apt install "
        "libreoffice-writer-nogui) and run again, or save the file as .docx."
    )


class NoTextError(_SentencedError):
    """The file holds only pictures, and no text was seen on them."""

    code = "no_text"
    sentence = "The file holds pictures but no text that could be read; look whether it is a paper, and scan it anew."


class NoOcrError(_SentencedError):
    """The file is a scan, and nothing is installed to read it."""

    code = "no_ocr"
    sentence = "The file is a scan, and Tesseract with Norwegian is not installed to read it; see 'saksgang doctor'."


class TooLargePaperError(_SentencedError):
    """The file is larger than what is read."""

    code = "too_large"
    sentence = "The file is larger than any that is read; split it and add the parts."


class UnknownFormatError(_SentencedError):
    """The file is not what its name says, or of no format that is read."""

    code = "unknown_format"
    sentence = "The file is not of a format that is read; save it as PDF, DOCX or plain text and add that."


class UnreadableFileError(_SentencedError):
    """The file is there, but may not be opened."""

    code = "unreadable"
    sentence = "The file may not be opened; ask for the right to read it, or copy it to where it can be read."
