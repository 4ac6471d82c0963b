"""Om grunnlaget: which papers were read, what is missing among them, and how things were counted."""

from collections import Counter
from collections.abc import Sequence

from notebooks.report import prose
from notebooks.report.document import Block, Cell, Column, Heading, Items, Paragraph, Run, Table, Text, cell, text
from notebooks.report.words import PROBLEMS
from warehouse.figures.year import YearFigures
from warehouse.norwegian import FORMATS, day, long_day, told
from warehouse.quality_words import GAPS
from warehouse.readers.gaps import Gap, GapKind

RULES = (
    "Et dokument som finnes i flere filer (som Word og som PDF, eller inne i et senere møtes papirer), teller én gang.",
    "Møter og saker som bare er omtalt i andre papirer, teller ikke med.",
    "En sak hører til året for møtet som behandlet den.",
    "Faste poster er godkjenning av innkalling og referat, referatsaker, møteplan, eventuelt og evaluering av møtet.",
    "Alt er lest maskinelt. Bak hvert tall står sakene og setningene det bygger på, så det kan kontrolleres.",
)


def basis(year: YearFigures) -> list[Block]:
    """The chapter."""
    return [
        Heading(1, "Om grunnlaget", "grunnlag"),
        Paragraph(_papers(year)),
        Heading(2, "Hva som mangler"),
        *_missing(year),
        *_problems(year),
        Heading(2, "Slik er tallene talt"),
        Items(tuple(text(rule) for rule in (*RULES, _day(year), *_closed(year)))),
    ]


def _day(year: YearFigures) -> str:
    """As of when."""
    return f"Oppfølging, emner og henvisninger er slik de var kjent {long_day(year.day)}."


def _closed(year: YearFigures) -> tuple[str, ...]:
    """What is left out, where something is."""
    left_out = "Det som er unntatt offentlighet, er holdt utenfor: det verken står her eller teller med."
    return (left_out,) if year.material.leaves_out_closed else ()


def _papers(year: YearFigures) -> Text:
    """How many papers of which formats."""
    papers = year.material.papers
    counts = Counter(paper.format for paper in papers)
    formats = [f"{told(FORMATS, name)} ({count})" for name, count in counts.most_common()]
    scanned = [paper for paper in papers if paper.text_source == "ocr"]
    kinds = text(", etter format ", prose.listed(formats)) if formats else ()
    read = (
        f" {prose.capital(prose.in_words(len(scanned), 'ett'))} av dem er skannet og lest fra bilde." if scanned else ""
    )
    counted = Run(prose.said(len(papers), prose.PAPER), target="vedlegg_b")
    return text("Årsmeldingen bygger på ", counted, kinds, f".{read} De står i vedlegg B.")


def _missing(year: YearFigures) -> list[Block]:
    """What the papers show to be missing."""
    rows = [
        (cell(GAPS[kind].heading), cell(str(_number(gaps))), cell("; ".join(_named(gap) for gap in gaps)))
        for kind in GapKind
        if (gaps := [gap for gap in year.material.gaps if gap.kind == kind])
    ]
    if not rows:
        return [Paragraph(text("Papirene viser ikke at noe mangler."))]
    return [
        Paragraph(text(
            "Tallene gjelder papirene som er lest. Det som er nevnt i dem, men ikke er blant dem, kommer i tillegg:",
        )),
        Table(
            "tabell_mangler",
            f"Hva papirene fra {year.year} viser at mangler",
            (Column("Hva", 3.2), Column("Antall", 0.9, is_number=True), Column("Hvilke", 4.5)),
            tuple(rows),
        ),
    ]  # fmt: skip


def _number(gaps: Sequence[Gap]) -> int:
    """How many are missing: of a series its numbers."""
    return sum((gap.number or 0) if gap.kind == GapKind.MISSING_NUMBERS else 1 for gap in gaps)


def _named(gap: Gap) -> str:
    """One thing that is missing: 'SSU 30.11.2023', 'FSU 2023: 1–3, 9–16'."""
    if gap.kind == GapKind.MISSING_NUMBERS:
        runs = [run.split(".", 1)[1].replace("-", "–") for run in gap.details]
        return f"{gap.body}: {', '.join(runs)}"
    return gap.label if gap.case_id else f"{gap.body} {day(gap.date)}"


def _problems(year: YearFigures) -> list[Block]:
    """What was met in reading."""
    if not year.material.problems:
        return []
    rows: list[tuple[Cell, ...]] = []
    for problem in year.material.problems:
        place = problem.path if problem.page is None else f"{problem.path}, side {problem.page}"
        row = (cell(place), cell(prose.capital(PROBLEMS.get(problem.code, problem.code.replace("_", " ")))))
        if row not in rows:
            rows.append(row)
    return [
        Heading(2, "Hva noen bør se på"),
        Table("tabell_merknader", "Merknader fra lesingen", (Column("Dokument", 4), Column("Merknad", 4)), tuple(rows)),
    ]
