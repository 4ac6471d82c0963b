"""Plain text, web pages and e-mails: papers whose layout is lost, read for the structure that still shows."""

from extractors.plain.textfile import read_text
from extractors.plain.webpage import read_html

__all__ = ["read_html", "read_text"]
