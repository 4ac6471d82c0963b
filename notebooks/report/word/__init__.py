"""The report as a Word draft: real headings, contents, captions and footnotes, for a secretary to go on writing in."""

from notebooks.report.word.writer import UnusableTemplateError, word

__all__ = ["UnusableTemplateError", "word"]
