"""Findings made by hand: short calls that say what matters to a test and leave the rest as it usually is."""

import datetime
import hashlib
from pathlib import Path

import duckdb

from models.facts import Body, Entry, Findings, Meeting, Mention, Place, Point, Section
from models.vocabulary import (
    Format,
    Outcome,
    PointStage,
    Relation,
    SectionKind,
    Stage,
    TargetKind,
    TextSource,
)
from warehouse import PaperRecord
from warehouse.building.build import Told, join_papers

SOLVIK = "Helsefellesskapet i Solvik"
SSU = Body("Strategisk samarbeidsutvalg", "SSU")
FSU = Body("Faglig samarbeidsutvalg", "FSU")
DAY = datetime.date(2024, 5, 30)
READ_AT = datetime.datetime(2025, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)

_STAGES = {SectionKind.MINUTES: Stage.MINUTES, SectionKind.CASE_PAPER: Stage.CASE_PAPER}


def point(text: str = "Saken tas til orientering.", outcome: Outcome = Outcome.NOTED, **facts: object) -> Point:
    """An adopted point."""
    return Point(**{"stage": PointStage.ADOPTED, "ordinal": 1, "text": text, "outcome": outcome, **facts})


def entry(number: int | None, title: str | None = None, *, year: int | None = 2024, **facts: object) -> Entry:
    """A case in a section; `section` below sets its order and stage. Without a number it has no year either."""
    year = year if number is not None else None
    printed = None if number is None else f"{year or ''}.{number}"
    return Entry(
        **{
            "stage": Stage.MINUTES,
            "ordinal": 1,
            "printed_number": printed,
            "year": year,
            "number": number,
            "title": title or (f"Sak om tiltak {number}" if number else None),
            **facts,
        }
    )


def section(
    *entries: Entry,
    kind: SectionKind = SectionKind.MINUTES,
    body: Body | None = SSU,
    day: datetime.date | None = DAY,
    meeting: Meeting | None = None,
    **facts: object,
) -> Section:
    """Minutes of the SSU unless told otherwise, its entries numbered as they come."""
    stage = _STAGES.get(kind, Stage.NOTICE)
    placed = tuple(
        Entry(**{**_fields(one), "stage": stage, "ordinal": place}) for place, one in enumerate(entries, start=1)
    )
    return Section(**{"ordinal": 1, "kind": kind, "meeting": meeting or Meeting(body, day), "entries": placed, **facts})


def mention(words: str = "sak 2023.9", *, kind: TargetKind = TargetKind.CASE, **facts: object) -> Mention:
    """A mention of a case."""
    usual = {"text": f"Det vises til {words}.", "mention": words, "relation": Relation.CITES, "target_kind": kind}
    return Mention(**{**usual, **facts})


def paper(
    path: str,
    *sections: Section,
    organisation: str | None = SOLVIK,
    source: TextSource = TextSource.EMBEDDED,
    **facts: object,
) -> PaperRecord:
    """A paper at a path; its format follows the path's ending, its sections are numbered as they come."""
    kinds = {".docx": Format.DOCX, ".pdf": Format.PDF, ".txt": Format.TEXT, ".html": Format.HTML}
    placed = tuple(Section(**{**_fields(one), "ordinal": place}) for place, one in enumerate(sections, start=1))
    findings = Findings(
        **{
            "format": kinds[Path(path).suffix],
            "text_source": source,
            "organisation": organisation,
            "sections": placed,
            **facts,
        }
    )
    return PaperRecord(document_id(path), path, (), READ_AT, "1", findings)


def document_id(path: str) -> str:
    """A key such as the bytes of a file give."""
    return hashlib.sha256(path.encode()).hexdigest()


def section_id(path: str, ordinal: int = 1) -> str:
    """The key of a section of the paper at a path."""
    return f"{document_id(path)[:16]}/{ordinal}"


def on_page(page: int) -> Place:
    """A place on a page."""
    return Place(page=page)


def joined(*papers: PaperRecord) -> duckdb.DuckDBPyConnection:
    """Some papers joined in memory: a warehouse but for the file."""
    connection = duckdb.connect(config={"threads": 1})
    join_papers(connection, Told(papers), lambda _step: None)
    return connection


def rows(connection: duckdb.DuckDBPyConnection, sql: str) -> list[tuple]:
    """All rows of a query."""
    return connection.execute(sql).fetchall()


def _fields(record: object) -> dict[str, object]:
    """The fields of a record, one level deep."""
    return {name: getattr(record, name) for name in record.__struct_fields__}
