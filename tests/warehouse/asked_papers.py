"""Papers made by hand that every reader and command has something to answer from.

One matter runs through them: FSU proposes a routine for discharge in 2022, SSU adopts it as 2023.42, PM hears of it
in 2024. Beside it a municipality whose case 2023.42 is another matter, a copy, a stub, a nynorsk paper, and a plan
without cases.
"""

import atexit
import datetime as dt
from functools import cache
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import duckdb
from solvik_facts import FSU, SOLVIK, SSU, entry, mention, on_page, paper, point, section

from models.facts import Body, Meeting, PersonRole
from models.problems import Problem
from models.vocabulary import (
    ItemType,
    Language,
    Outcome,
    PointStage,
    Relation,
    Role,
    SectionKind,
    Severity,
    TextSource,
)
from warehouse import FailedPaper, PaperRecord, build_warehouse, open_read_only

PM = Body("Partnerskapsmøte", "PM")
COUNCIL = Body("Kommunestyret", "KST")
KARI = PersonRole("Kari Fjellheim", Role.RESPONSIBLE, "rådgiver", "Solvik kommune")
OLA = PersonRole("Ola Strand", Role.CHAIR, "samhandlingssjef", "Sykehuset Solvik")
NOVEMBER = dt.date(2023, 11, 23)

RULED = "Felles rutine for utskrivningsklare pasienter vedtas, og gjelder fra 1. januar 2024."
ASKED = "FSU bes legge frem en evaluering av rutinen innen utgangen av november 2024."


def papers() -> list[PaperRecord]:
    """All papers."""
    return [
        _spring(),
        _notice(),
        _minutes("ssu/2023-11-23-referat.docx"),
        _minutes_copy(),
        _partnership(),
        _council(),
        _plan(),
    ]


@cache
def asked_warehouse() -> Path:
    """The path of a warehouse of these papers and of one that could not be read, built once for all tests."""
    folder = Path(mkdtemp(prefix="saksgang-asked-"))
    atexit.register(rmtree, folder, ignore_errors=True)
    locked = Problem("encrypted", Severity.ERROR, "The file asks for a password; ask its sender for one without.")
    build_warehouse(folder / "solvik.duckdb", papers(), [FailedPaper("ssu/gammel.pdf", None, (locked,), "1")])
    return folder / "solvik.duckdb"


@cache
def asked() -> duckdb.DuckDBPyConnection:
    """That warehouse, open for reading."""
    return open_read_only(asked_warehouse())


def _spring() -> PaperRecord:
    """FSU's minutes of 2022."""
    routine = entry(
        16,
        "Utskrivningsklare pasienter – behov for felles rutine",
        year=2022,
        text="Kommunene opplever at varsel om utskrivningsklare pasienter kommer sent.",
        people=(KARI,),
        points=(point("FSU anbefaler at SSU vedtar en felles rutine.", Outcome.DIRECTED, place=on_page(2)),),
        mentions=(mention("SSU-sak 2023.42", relation=Relation.PLANNED_FOR, body=SSU, year=2023, number=42),),
        place=on_page(2),
    )
    return paper("fsu/2022-11-03-referat.pdf", section(routine, body=FSU, day=dt.date(2022, 11, 3)))


def _notice() -> PaperRecord:
    """SSU's notice of November 2023."""
    proposed = point(RULED, Outcome.APPROVED, stage=PointStage.PROPOSED, place=on_page(4))
    return paper(
        "ssu/2023-11-23-innkalling.pdf",
        section(
            entry(41, "Godkjenning av innkalling og saksliste", year=2023, place=on_page(1)),
            entry(42, "Rutine for utskrivningsklare pasienter", year=2023, points=(proposed,), place=on_page(1)),
            entry(43, "Fastlegesamarbeid i helsefellesskapet", year=2023, place=on_page(1)),
            kind=SectionKind.NOTICE,
            meeting=Meeting(SSU, NOVEMBER, dt.time(9, 0), dt.time(12, 0), "Solvik rådhus"),
        ),
        page_count=6,
        language=Language.BOKMAAL,
    )


def _november(*, pages: bool) -> tuple[object, ...]:
    """What SSU's minutes of November 2023 tell, of which there are two copies."""
    place = {"place": on_page(2)} if pages else {}
    quoted = point("FSU anbefaler at SSU vedtar en felles rutine.", Outcome.OTHER, stage=PointStage.QUOTED, **place)
    return (
        entry(
            41,
            "Godkjenning av innkalling og saksliste",
            year=2023,
            points=(point("Innkalling og saksliste godkjennes.", Outcome.APPROVED, **place),),
        ),
        entry(
            42,
            "Rutine for utskrivningsklare pasienter",
            year=2023,
            item_types=(ItemType.DECISION,),
            has_attachments=True,
            attachment_count=2,
            text="Saken er en oppfølging av FSU-sak 16/22. Handlingsplanarbeidet tas opp senere.",
            people=(KARI,),
            points=(
                quoted,
                point(RULED, Outcome.APPROVED, unanimous=True, **place),
                point(ASKED, Outcome.DIRECTED, ordinal=2, votes_for=9, votes_against=2, **place),
            ),
            mentions=(
                mention("FSU-sak 16/22", relation=Relation.FOLLOWS_UP, body=FSU, year=2022, number=16, **place),
                mention("PM-sak 2021.3", relation=Relation.CITES, body=PM, year=2021, number=3, **place),
            ),
            **place,
        ),
        entry(
            43,
            "Fastlegesamarbeid i helsefellesskapet",
            year=2023,
            points=(point("Saken utsettes til neste møte.", Outcome.POSTPONED, **place),),
        ),
        entry(None, "Eventuelt", item_types=(ItemType.ANY_OTHER_BUSINESS,)),
    )


def _minutes(path: str, **facts: object) -> PaperRecord:
    """SSU's minutes of November 2023."""
    people = (
        OLA,
        PersonRole("Kari Fjellheim", Role.MINUTE_TAKER),
        PersonRole("Per Bakken", Role.ABSENT, None, "Elvdal kommune"),
    )
    entries = _november(pages=path.endswith(".pdf"))
    return paper(path, section(*entries, day=NOVEMBER, people=people, title="Referat fra møte i SSU"), **facts)


def _minutes_copy() -> PaperRecord:
    """The same minutes as a scan."""
    return _minutes("ssu/2023-11-23-referat-skannet.pdf", source=TextSource.OCR)


def _partnership() -> PaperRecord:
    """PM's minutes of 2024, in nynorsk."""
    heard = entry(
        7,
        "Orientering om rutine for utskrivingsklare pasientar",
        text="Rutinen vart vedteken i SSU-sak 42/2023. Utvalet er nøgd med tenesta.",
        points=(point("Saka blir teken til orientering.", Outcome.NOTED),),
        mentions=(mention("SSU-sak 42/2023", relation=Relation.DECIDED_IN, body=SSU, year=2023, number=42),),
    )
    odd = Problem("odd_date", Severity.WARNING, "The date on page 1 lies in the year 2042; look at the paper.", 1)
    return paper(
        "pm/2024-05-30-referat.docx",
        section(heard, body=PM, people=(PersonRole("Kari Fjelheim", Role.PRESENT, None, "Solvik"),)),
        language=Language.NYNORSK,
        problems=(odd,),
    )


def _council() -> PaperRecord:
    """A municipality's own minutes, with a case of the same year and number."""
    budget = entry(
        42,
        "Økonomiplan 2024–2027",
        year=2023,
        text="Rådmannen gjorde rede for planen for barn og unge i skolehelsetjenesten.",
        points=(point("Økonomiplanen avvises.", Outcome.REJECTED, votes_for=4, votes_against=17),),
    )
    auditor = PersonRole("Per Bakken", Role.PRESENTER, "revisor", "Tindal kommune")
    minutes = section(budget, body=COUNCIL, day=dt.date(2023, 12, 14), people=(auditor,))
    return paper("elvdal/2023-12-14-protokoll.docx", minutes, organisation="Elvdal kommune")


def _plan() -> PaperRecord:
    """A plan, which has no cases."""
    plan = section(
        kind=SectionKind.PLAN,
        meeting=Meeting(),
        title="Handlingsplan 2024–2026",
        text="Tiltak 1: Brukerråd for psykisk helse. Tiltak 2: Felles beredskap mot antibiotikaresistens.",
    )
    return paper("planer/handlingsplan.docx", plan, organisation=SOLVIK)
