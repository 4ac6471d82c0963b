"""Papers made by hand with closed parts: every text of theirs has a word of its own that stands nowhere else.

Words of closed parts begin with 'hemme', those of open ones with 'syn', so that a leak is told by a search for 'hemme'.
"""

import datetime
import hashlib
from pathlib import Path

from models.facts import Body, Closed, Entry, Findings, Meeting, Mention, PersonRole, Place, Point, Section, Task
from models.layout import Rectangle
from models.problems import Problem
from models.vocabulary import (
    ClosedReason,
    Format,
    Outcome,
    PointStage,
    Relation,
    Role,
    SectionKind,
    Severity,
    Stage,
    TargetKind,
    TextSource,
)
from warehouse import FailedPaper, PaperRecord, build_warehouse

SECRET = "hemme"  # noqa: S105 - no password
SOLVIK = "Helsefellesskapet i Solvik"
SSU = Body("Strategisk samarbeidsutvalg", "SSU")
DAYS = (datetime.date(2023, 9, 21), datetime.date(2023, 11, 23), datetime.date(2024, 3, 7))
MARK = Closed(ClosedReason.EXEMPT, "Unntatt offentlighet, offl. § 13")
HERE = Place(page=1, rectangles=(Rectangle(1, 70.0, 100.0, 300.0, 112.0),))


def case(number: int | None, stem: str, day: datetime.date, stage: Stage, closed: Closed | None = None) -> Entry:
    """An entry with everything that an entry may have, each of its texts with a word of its own."""
    year = day.year if number else None

    def word(what: str) -> str:
        return f"{stem}{what}{number or 0}{stage.value[:3]}"

    follow = Mention(
        f"Saken {word('omtale')} følger opp sak 2023.1.", "sak 2023.1", Relation.FOLLOWS_UP, TargetKind.CASE,
        year=2023, number=1, place=HERE,
    )  # fmt: skip
    unheld = Mention(
        f"Rådet {word('siterer')} viser til sak 2019.77.", "sak 2019.77", Relation.CITES, TargetKind.CASE,
        Body(f"{word('organ')}utvalget"), 2019, 77, place=HERE,
    )  # fmt: skip
    turn = Mention(
        f"Legges frem {word('senere')} i april.", "i april", Relation.PLANNED_FOR, TargetKind.MEETING,
        date_from=datetime.date(day.year, 4, 1), date_to=datetime.date(day.year, 4, 30), place=HERE,
    )  # fmt: skip
    task = Task(f"Lege {word('oppgave')} sender svar.", f"{word('ansvar').title()} Lund", due_to=day)
    points = (
        Point(PointStage.PROPOSED, 1, f"Saken {word('forslag')} vedtas.", Outcome.APPROVED, place=HERE),
        Point(PointStage.ADOPTED, 1, f"Saken {word('vedtak')} avslås.", Outcome.REJECTED, place=HERE, tasks=(task,)),
    )
    name = f"{word('kari').title()} Fjellheim"
    people = (PersonRole(name, Role.RESPONSIBLE, word("tittel"), word("arbeidsgiver")),)
    return Entry(
        stage, number or 99, f"{day.year}.{number}" if number else None, year, number,
        title=f"Sak {word('emne')} og ernæring", text=f"Det ble sagt {word('ord')}.", people=people, points=points,
        mentions=(follow, unheld, turn), place=HERE, closed=closed,
    )  # fmt: skip


def section(ordinal: int, kind: SectionKind, day: datetime.date, *entries: Entry, **facts: object) -> Section:
    """A section of SSU."""
    return Section(ordinal, kind, meeting=Meeting(SSU, day, place=f"synsted{ordinal}"), entries=entries, **facts)  # type: ignore[arg-type]


def paper(path: str, *sections: Section, title: str | None = None, quotes: str = "syn") -> PaperRecord:
    """A paper with a problem that quotes."""
    problem = Problem("odd_date", Severity.WARNING, f"The date '{quotes}dato' could not be read.", 1)
    findings = Findings(
        Format.PDF, TextSource.EMBEDDED, title=title, page_count=2, organisation=SOLVIK, sections=sections,
        problems=(problem,), bodies=(SSU,),
    )  # fmt: skip
    document_id = hashlib.sha256(path.encode()).hexdigest()
    return PaperRecord(document_id, path, (), datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), "5", findings)


def papers() -> list[PaperRecord]:
    """Minutes that came before; a packet with one closed case; a closed case paper and closed minutes of their own."""
    first, second, third = DAYS
    minutes, notice, case_paper = SectionKind.MINUTES, SectionKind.NOTICE, SectionKind.CASE_PAPER
    closed_meeting = Section(
        1, minutes, "Protokoll fra hemmeprotokoll", Meeting(Body("Hemmeutvalget", "HU"), third, place="hemmested"),
        people=(PersonRole("Hemmeleder Strand", Role.CHAIR),), entries=(case(8, SECRET, third, Stage.MINUTES),),
        text="Møtet drøftet hemmeløst.", closed=MARK,
    )  # fmt: skip
    return [
        paper("a.pdf", section(1, minutes, first, case(1, "syn", first, Stage.MINUTES))),
        paper(
            "packet.pdf",
            section(
                1, notice, second, case(2, "syn", second, Stage.NOTICE), case(3, SECRET, second, Stage.NOTICE),
                case(None, SECRET, second, Stage.NOTICE, MARK), text="Synlig tekst.",
            ),
            section(
                2, case_paper, second, case(3, SECRET, second, Stage.CASE_PAPER), title="Hemmetittel", closed=MARK
            ),
            section(3, case_paper, second, case(2, "syn", second, Stage.CASE_PAPER), title="Syntittel"),
            title="Hemmetittel", quotes=SECRET,
        ),
        paper(
            "minutes.pdf", section(1, minutes, second, case(2, "syn", second, Stage.MINUTES),
            case(3, SECRET, second, Stage.MINUTES, MARK)), quotes=SECRET,
        ),
        paper("later.pdf", section(1, minutes, third, case(4, "syn", third, Stage.MINUTES))),
        paper("hemmefil.pdf", section(1, case_paper, third, case(7, SECRET, third, Stage.CASE_PAPER), closed=MARK)),
        paper("hemmemøte.pdf", closed_meeting, title="Protokoll fra hemmeprotokoll", quotes=SECRET),
    ]  # fmt: skip


def build_closed(folder: Path) -> Path:
    """A warehouse of these papers, and of one that could not be read."""
    locked = Problem("encrypted", Severity.ERROR, "The file asks for a password; ask its sender for one without.")
    build_warehouse(folder / "lukket.duckdb", papers(), [FailedPaper("gammel.pdf", None, (locked,), "1")])
    return folder / "lukket.duckdb"
