"""The report as a Word draft: real headings, contents, captions and footnotes, for a secretary to go on writing in."""

from notebooks.report.word.package import UnusableTemplateError
from notebooks.report.word.writer import word

__all__ = ["UnusableTemplateError", "word"]
