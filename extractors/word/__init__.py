"""Word papers (DOCX): opened by python-docx, walked over their own XML so that nothing a reader sees is lost."""

from extractors.word.reader import read_docx

__all__ = ["read_docx"]
