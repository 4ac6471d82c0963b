"""The report, built once: its chapters, the notes of its figures, and the lists of sources."""

import datetime as dt

from notebooks.report.chapters import activity, appendices, basis, courses, decided, present, summary, tasks
from notebooks.report.document import Block, Contents, Heading, PageBreak, Paragraph, Report, Table, figures_of, text
from notebooks.report.links import links_of
from notebooks.report.notes import Register, note, source_lists
from warehouse.connections import Connection
from warehouse.figures.sources import sources
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
    told = _chapters(found)
    in_text, tables = list(figures_of(told)), [block for block in told if isinstance(block, Table)]
    ids = {one for behind in [*in_text, *(one for table in tables for one in table.behind)] for one in behind.ids}
    ids |= {case.case_id for case in found.cases} | {point.decision_id for point in found.points}
    register = Register(sources(connection, ids), links.anchors)
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


def _chapters(year: YearFigures) -> list[Block]:
    """What is told before the appendices."""
    links = links_of(year)
    return [
        Contents(),
        PageBreak(),
        *summary.summary(year, links),
        *activity.activity(year),
        *decided.main_decisions(year, links),
        *decided.plans(year, links),
        *tasks.tasks(year, links),
        *present.present(year),
        *courses.courses(year, links),
        *basis.basis(year),
    ]


def _facts(year: YearFigures) -> tuple[str, ...]:
    """What stands below the title."""
    return (
        "Utkast laget av møtepapirene",
        f"Oppfølging og emner slik de sto {long_day(year.day)}",
    )
