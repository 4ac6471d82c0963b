"""The report, built once: its chapters, the notes of its figures, and the lists of sources."""

import datetime as dt
from collections.abc import Iterable

from notebooks.report.chapters import activity, appendices, basis, courses, decided, present, summary, tasks
from notebooks.report.document import Block, Contents, Heading, PageBreak, Paragraph, Report, Table, figures_of, text
from notebooks.report.links import Links, links_of
from notebooks.report.notes import Register, note, source_lists
from warehouse.connections import Connection
from warehouse.figures.sources import sources
from warehouse.figures.tally import Counted
from warehouse.figures.year import YearFigures, year_figures
from warehouse.norwegian import long_day
from warehouse.readers.edition import edition

# What a draft of an empty warehouse would be dated; there is none, since a year without papers is an error.
NEVER = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the warehouse keeps UTC without a zone


def annual_report(
    connection: Connection, year: int, *, organisation: str | None = None, day: dt.date | None = None
) -> Report:
    """The annual report of an organisation's year, as known on its last day unless another is given.

    The same warehouse gives the same report. Raises UnknownOrganisationError, WhichOrganisationError or NoPapersError.
    """
    found = year_figures(connection, year, organisation, day)
    links = links_of(found)
    register = Register(sources(connection, _ids(found)), links.anchors)
    told = _chapters(found, links, register)
    in_text, tables = list(figures_of(told)), [block for block in told if isinstance(block, Table)]
    anchors = {behind: f"kilde_{place}" for place, behind in enumerate(in_text, start=1)}
    blocks = [
        *told,
        PageBreak(),
        *appendices.decisions(found, links, register),
        PageBreak(),
        *appendices.meetings(found, links),
        PageBreak(),
        Heading(1, "Vedlegg C: Kilder til tallene", "vedlegg_c"),
        Paragraph(text(
            "Her står hvilke saker, møter og oppgaver hvert tall er talt av. Vedtaket med dokument og side står i "
            "vedlegg A.",
        )),
        *source_lists(in_text, tables, register, anchors),
    ]  # fmt: skip
    return Report(
        title=f"Årsmelding {year}",
        organisation=found.organisation.name or "Organer uten oppgitt virksomhet",
        facts=_facts(found),
        made_from=edition(connection).newest_paper_read or NEVER,
        blocks=tuple(blocks),
        notes={behind: note(behind, register, anchors[behind]) for behind in in_text},
        tables_at={table.anchor: f"kilder_{table.anchor}" for table in tables if table.behind},
    )


def _ids(year: YearFigures) -> set[str]:
    """The keys of all rows that figures may be made of."""
    found = year.follow_ups
    tasks_known = [row.follow_up_id for row in (*found.decided, *found.taken_up, *found.left_over)]
    rows: tuple[Iterable[Counted], ...] = (year.meetings, year.cases, year.points, year.attendance)
    return {*tasks_known, *(row.record_id for some in rows for row in some)}


def _chapters(year: YearFigures, links: Links, register: Register) -> list[Block]:
    """What is told before the appendices."""
    return [
        Contents(),
        PageBreak(),
        *summary.summary(year, links),
        *activity.activity(year),
        *decided.main_decisions(year, links),
        *decided.plans(year, links),
        *tasks.tasks(year, links, register),
        *present.present(year),
        *courses.courses(year, links),
        *basis.basis(year),
    ]


def _facts(year: YearFigures) -> tuple[str, ...]:
    """What stands below the title."""
    closed = set(year.material.closed_cases) & {case.case_id for case in year.cases}
    warning = ("Inneholder saker som er unntatt offentlighet",) if closed else ()
    return (
        *warning,
        "Utkast fra saksgang, laget av møtepapirene",
        f"Oppfølging og emner slik de var kjent {long_day(year.day)}",
    )
