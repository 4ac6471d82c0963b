"""The cookbook is true: each of its questions gives the answer that stands below it.

SAKSGANG_REWRITE_COOKBOOK=1 writes the answers anew; read what changed before a commit. A test fails while it is on.
"""

import datetime as dt
import json
import os
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from warehouse import open_read_only
from warehouse.connections import Connection
from warehouse.readers.sql import Answer, ask

ROOT = Path(__file__).parents[3]
COOKBOOK = ROOT / "docs" / "cookbook.md"
REWRITE = "SAKSGANG_REWRITE_COOKBOOK"
QUESTIONS = 20

# A heading, words, the SQL, then the table of its answer up to the next heading or the end.
QUESTION = re.compile(
    r"^(?P<asked>## (?P<number>\d+)\. [^\n]+\n.*?```sql\n(?P<sql>.*?)```\n)(?P<answer>.*?)(?=^## |\Z)",
    re.DOTALL | re.MULTILINE,
)


@pytest.fixture(scope="module")
def connection(sample_warehouse: Path) -> Iterator[Connection]:
    with closing(open_read_only(sample_warehouse)) as opened:
        yield opened


def cell(value: object) -> str:
    """A value as it stands in a table."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nei"
    return value.isoformat() if isinstance(value, dt.date) else str(value).replace("|", r"\|").replace("\n", " ")


def table(answer: Answer) -> str:
    """An answer as a Markdown table."""
    rows = [answer.columns, ["---"] * len(answer.columns), *([cell(value) for value in row] for row in answer.rows)]
    return "\n" + "".join(f"| {' | '.join(row)} |\n" for row in rows) + "\n"


def test_every_question_has_the_answer_that_stands_below_it(connection: Connection) -> None:
    text = COOKBOOK.read_text(encoding="utf-8")
    answers = {match["number"]: table(ask(connection, match["sql"])) for match in QUESTION.finditer(text)}
    assert list(answers) == [str(number) for number in range(1, QUESTIONS + 1)]
    if os.environ.get(REWRITE):
        text = QUESTION.sub(lambda match: match["asked"] + answers[match["number"]], text).rstrip("\n") + "\n"
        COOKBOOK.write_text(text, encoding="utf-8", newline="\n")
    for match in QUESTION.finditer(COOKBOOK.read_text(encoding="utf-8")):
        assert match["answer"].strip() == answers[match["number"]].strip(), match["number"]


def test_no_question_has_an_empty_answer(connection: Connection) -> None:
    for match in QUESTION.finditer(COOKBOOK.read_text(encoding="utf-8")):
        assert ask(connection, match["sql"]).rows, match["number"]


def gold_sections() -> list[dict[str, Any]]:
    """What must be found in each section of the sample papers."""
    files = sorted((ROOT / "tests" / "data").rglob("*.gold.json"))
    papers = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    return [section for paper in papers for section in paper.get("sections", [])]


def answer(connection: Connection, number: int) -> Answer:
    """The answer to a question."""
    matches = {match["number"]: match for match in QUESTION.finditer(COOKBOOK.read_text(encoding="utf-8"))}
    return ask(connection, matches[str(number)]["sql"])


def test_who_came_is_what_the_gold_files_say(connection: Connection) -> None:
    gold: dict[tuple[str, str], tuple[int, ...]] = {}
    for section in gold_sections():
        roles = Counter(person["role"] for person in section.get("people", []))
        if section["kind"] == "minutes" and roles:
            gold[section["body"][0], section["date"]] = tuple(
                roles[role] for role in ("present", "substitute", "absent")
            )
    rows = answer(connection, 12).rows
    assert len(rows) == 15
    for body, day, *counts in rows:
        assert tuple(counts) == gold[str(body), str(day)], (body, day)


@pytest.mark.parametrize("number", [1, 13, 19])
def test_decisions_are_those_of_the_gold_files(number: int, connection: Connection) -> None:
    adopted = {
        point["text"]
        for section in gold_sections()
        for entry in section.get("entries", [])
        for point in entry["adopted"]
    }
    for row in answer(connection, number).rows:
        assert row[-1] in adopted


def test_answers_are_not_being_rewritten() -> None:
    assert not os.environ.get(REWRITE), f"{REWRITE} is on: look at the cookbook's diff, then run again without it"
