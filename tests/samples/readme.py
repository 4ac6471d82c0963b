"""The table of the sample papers for people: what each one is and what it is there to try."""

from described import Paper

INTRODUCTION = """# Sample papers

Made-up papers of made-up public bodies, with what must be found in each (`NAME.gold.json`). Persons, places and
cases are all invented. Written by `python tests/samples/write.py` (`--pdf` rewrites the PDFs too); do not edit them.

| paper | forms | what it is |
| --- | --- | --- |
"""


NAMES = {"reportlab": "pdf"}  # of forms, where they are called otherwise


def readme(papers: tuple[Paper, ...]) -> str:
    """The whole README."""
    return INTRODUCTION + "".join(_line(paper) for paper in papers)


def _line(paper: Paper) -> str:
    forms = ", ".join(NAMES.get(form, form) for form in paper.forms)
    return f"| `{paper.folder}/{paper.name}` | {forms} | {paper.what} |\n"
