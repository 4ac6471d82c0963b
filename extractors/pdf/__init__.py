"""The PDF reader: `read_pdf` gives a paper's paragraphs and tables in reading order, each with its place.

The way of a page: `page` (runs of letters and what is drawn, from PDFium by `feed` and `paths`, seldom from pdfplumber
by `parsed`) → `words` and `cells` → `grids` (lines, ruled grids). The way of the paper: `furniture` taken out → `flow`
(by `arrange`: columns, labels with values; and by `paragraphs`) → `joins` over page breaks → `finish` (the records of
models.layout).
"""

from extractors.pdf.reader import read_pdf

__all__ = ["read_pdf"]
