"""The head of a paper that is set as a table: who sends it, what it is and whose, side by side.

Sykehuset Solvik                    | Møtereferat
Lokalt samarbeidsutvalg, Elvestrand |
"""

from extractors.fields import block_label, fact_label
from extractors.language.names import is_name
from extractors.sections.case_headings import case_heading
from extractors.sections.self_naming import MEETING_PAPERS, kind_named
from models.layout import Paragraph, Table

LETTERHEAD_WITHIN = 3  # blocks at the start of a paper; elsewhere such a table stands at the top of a page
LONGEST_LETTERHEAD = 8  # lines
LONGEST_LINE = 100  # characters


def letterhead(table: Table) -> list[Paragraph]:
    """The lines of a table that names the paper in one of a few short cells; [] for any other table."""
    lines = list(table.paragraphs)
    if len(lines) > LONGEST_LETTERHEAD or any(len(line.text) > LONGEST_LINE for line in lines):
        return []
    named = [line for line in lines if kind_named(line.text) in MEETING_PAPERS and case_heading(line) is None]
    return lines if len(named) == 1 and not any(_tells(line) for line in lines if line not in named) else []


def _tells(line: Paragraph) -> bool:
    """Whether a line is of a table that tells more: a label, a case, a person."""
    return bool(fact_label(line.text) or block_label(line) or case_heading(line) or is_name(line.text))
