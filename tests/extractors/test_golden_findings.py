"""What is found in sample papers, held in files that a person can read.

Run with SAKSGANG_REWRITE_GOLDEN=1 to write them anew; read the difference before committing it.
"""

import json
import os
from pathlib import Path

import pytest

from extractors.extraction import extract
from tests.extractors.findings_shown import findings_shown

DATA = Path(__file__).parent.parent / "data"
GOLDEN = Path(__file__).parent / "golden"
FLAG = "SAKSGANG_REWRITE_GOLDEN"
PAPERS = [
    "solvik/ssu-2022-09-15-referat.docx",  # minutes in a table, bokmål
    "solvik/ssu-2022-09-15-referat.txt",  # the same, flattened
    "solvik/fsu-2023-04-20-referat.pdf",
    "solvik/ssu-2024-03-07-sakspapirer.pdf",  # a packet with embedded minutes and case papers
    "fjordmark/ssu-2024-04-11-referat.docx",  # nynorsk
    "elvestrand/formannskapet-2023-03-16-protokoll.docx",  # municipal protocol with votes
    "sykehuset-solvik/styret-2023-04-26-protokoll.pdf",
]


@pytest.mark.parametrize("name", PAPERS)
def test_findings_are_those_of_the_golden_file(name: str) -> None:
    golden = GOLDEN / f"{Path(name).name}.json"
    shown = json.dumps(findings_shown(extract(DATA / name)), ensure_ascii=False, indent=1) + "\n"
    if os.environ.get(FLAG):
        golden.write_text(shown, encoding="utf-8", newline="\n")
    assert json.loads(shown) == json.loads(golden.read_text(encoding="utf-8"))


def test_golden_files_are_not_being_rewritten() -> None:
    assert not os.environ.get(FLAG), f"{FLAG} is set: golden files were written, not compared; unset it and run again"


def test_no_golden_file_is_left_over() -> None:
    assert {path.name for path in GOLDEN.iterdir()} == {f"{Path(name).name}.json" for name in PAPERS}
