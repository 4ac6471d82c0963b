"""The yardstick: words and tables of each page by pdfplumber alone, as its documentation does it."""

import sys

import pdfplumber


def read(paths: list[str]) -> int:
    """Read PDFs; gives how many pages they have."""
    pages = 0
    for path in paths:
        with pdfplumber.open(path) as pdf:
            for page in pdf.pages:
                page.extract_words()
                page.extract_tables()
                page.close()
                pages += 1
    return pages


if __name__ == "__main__":
    sys.stdout.write(f"{read(sys.argv[1:])}\n")
