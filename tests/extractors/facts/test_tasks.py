"""What an adopted point leaves to be done: which sentences, by whom, until when."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.facts.light import Light
from extractors.facts.tasks import assignees, tasks, with_tasks
from extractors.language.bodies import BodyRegister, introduced_bodies
from models.facts import PersonRole, Point
from models.vocabulary import Outcome, PointStage, Role, Stage
from tests.extractors.made_papers import found, only_section

REGISTER = BodyRegister(introduced_bodies("Brukerråd for samhandling (BRS)"))
LIGHT = Light(Stage.MINUTES, REGISTER, REGISTER.find("SSU")[0].body, frozenset(), datetime.date(2024, 2, 29))

# Every way of telling somebody to do something, with who is told.
TOLD = [
    # asked
    ("Sekretariatet bes utarbeide utkast til mandat.", "Sekretariatet"),
    ("SSU ber FSU om å vurdere behovet.", "FSU"),
    ("Styret ber administrerende direktør komme tilbake med en plan.", "administrerende direktør"),
    ("SSU ber om at sekretariatet utarbeider møteplan.", "sekretariatet"),
    ("SSU tar saken til orientering og ber sekretariatet følge opp innspillene.", "sekretariatet"),
    ("Rapporten tas til etterretning, og FSU bes om å arbeide videre.", "FSU"),
    ("Kommuner som ikke har svart, bes om å gjøre det.", "Kommuner som ikke har svart"),
    ("Strategisk samarbeidsutvalg (SSU) bes følge opp.", "Strategisk samarbeidsutvalg (SSU)"),
    ("Utvalget ba sekretariatet kartlegge behovet.", "sekretariatet"),
    ("Partnerskapsmøtet vedtar å be SSU om å lage en strategi.", "SSU"),
    ("SSU oppfordrer kommunene til å svare.", "kommunene"),
    ("Ordføraren vert beden om å ta kontakt med Fjordmark sjukehus.", "Ordføraren"),
    ("Kommunane vert oppmoda om å svare.", "Kommunane"),
    ("Det vert bede om at Fjordmark sjukehus greier ut saka.", "Fjordmark sjukehus"),
    ("SSU bed FSU greie ut saka.", "FSU"),
    ("SSU ber kommunene og sykehuset svare i oktober.", "kommunene og sykehuset"),
    # commissioned
    ("Kommunedirektøren får i oppdrag å utrede saken.", "Kommunedirektøren"),
    ("FSU gis mandat til å vedta planen.", "FSU"),
    ("FSU får fullmakt til å vedta mandatet.", "FSU"),
    ("Styret gir administrerende direktør fullmakt til å inngå leieavtalen.", "administrerende direktør"),
    ("SSU gjev FSU i oppdrag å greie ut saka.", "FSU"),
    # who does it
    ("FSU følger opp saken.", "FSU"),
    ("Kari Fjellheim tar saken opp med fagdirektøren.", "Kari Fjellheim"),
    ("Runar tar kontakt med legevakten.", "Runar"),
    ("Leder Kari Fjellheim og Per Strand utarbeider et notat.", "Leder Kari Fjellheim og Per Strand"),
    ("Sykehuset Solvik HF og kommunene utarbeider en rutine.", "Sykehuset Solvik HF og kommunene"),
    ("Fagutvalget for ernæring legger frem sin rapport.", "Fagutvalget for ernæring"),
    ("Administrasjonen skal utarbeide en plan.", "Administrasjonen"),
    ("I neste møte legger sekretariatet frem et forslag.", "sekretariatet"),
    ("SSU støtter forslaget, og legger saken frem for Partnerskapsmøtet.", "SSU"),
    ("Partnerskapet forutsetter at kommunene følger opp planen.", "kommunene"),
    ("Det ble enighet om at Kari Fjellheim sender ut forslag.", "Kari Fjellheim"),
    ("Rådmannen legg fram ny sak.", "Rådmannen"),
    ("Utkast utarbeides av sekretariatet.", "sekretariatet"),
    ("Det nedsettes en arbeidsgruppe som skal levere forslag innen 1. juni.", "arbeidsgruppe"),
    # nobody is told
    ("Saken legges frem på nytt.", None),
    ("Saken utsettes.", None),
    ("Saka vert utsett til neste møte.", None),
    ("Saken ble utsatt til neste møte.", None),
    ("Tas opp igjen til kommende møte.", None),
    ("Handlingsplanen revideres høsten 2025.", None),
    ("Det vert utarbeidd ei oversikt.", None),
    ("Det bes om en skriftlig redegjørelse.", None),
    ("FSU ber om ny status.", None),
    ("Rådet ønsker en orientering.", None),
    ("Partene er enige om å følge opp saken.", None),
    ("Strategien vedtas i Partnerskapsmøtet 2025.", None),
    ("Fristen for innspill er 1. april.", None),
    ("Rutinen skal være på plass innen 1. juni.", None),
    ("Følge opp avtalen med kommunene.", None),
    ("Den tas opp igjen i SSU i november.", None),
    ("Dei leverer rapport innan 1. mai.", None),
]

# Sentences of decisions that leave nothing to be done, however near they come to it.
NOTHING = [
    "Innkallingen godkjennes.",
    "Referatet godkjennes med de endringer som ble sendt ut.",
    "Saken tas til orientering.",
    "SSU tar saken til orientering og legger den til grunn for videre arbeid.",
    "Møteplanen vert vedteken.",
    "Fagutvalget opprettes fra 1. mars 2024.",
    "Fagutvalget skal bestå av fem medlemmer.",
    "Det nedsettes en arbeidsgruppe som skal bistå kommunene.",  # its mandate
    "Kari Fjellheim oppnevnes til 31.12.2025.",
    "Kari Fjellheim og Per Strand leder gruppen.",
    "Avtalen gjelder fra 1. januar 2025.",
    "SSU slutter seg til planen slik den ble lagt frem i FSU i januar.",
    "SSU anbefaler kommunene å innføre rutinen.",
    "SSU understreker at kommunene følger opp planen.",
    "Styret er tilfreds med at administrasjonen følger opp.",
    "Forslaget ble ikke vedtatt.",
    "Styret ber administrerende direktør merke seg innspillene.",
    "Søknaden innvilges på vilkår av at tiltaket er gjennomført innen 1. oktober 2025.",
    # custom, not one thing to be done
    "Fagutvalget rapporterer til SSU.",
    "Administrasjonen skal sikre god kvalitet.",
    "Varsel gis innen kl. 12.00 dagen før pasienten er utskrivningsklar.",
    "Varselet skal vere sendt innan kl. 11.00 når pasienten må reise.",
    "Pasientene følges opp av fastlegen.",
    "Helsefellesskapet utarbeider årlige handlingsplaner.",
    # not to be done
    "Sekretariatet følger ikke opp saken.",
    "Det utarbeides ikke eget mandat.",
    "Saken kan tas opp i SSU.",
    # what was told before
    "SSU ba i november om én rutine.",
    "Utvalget ba om vurderingen i sak 6/23.",
    "Kari Fjellheim ba om at møtet ble flyttet.",
    "Saken ble utsatt i sak 2022.18.",
    "Sekretariatet har fulgt opp saken.",
    "Uttalelsen «Kommunene følger opp planen» vedtas.",
    "",
]

# What is printed of the deadline: first and last day, the body whose meeting it is, which of its meetings.
DEADLINES = [
    ("innen 1. mars 2025", "2025-03-01", "2025-03-01", None, None),
    ("innen 15. mars", "2024-03-15", "2024-03-15", None, None),
    ("innen 15. januar", "2025-01-15", "2025-01-15", None, None),  # ahead of the meeting
    ("innen fredag 12.04.24", "2024-04-12", "2024-04-12", None, None),
    ("senest 1. juni 2024", "2024-06-01", "2024-06-01", None, None),
    ("med frist 1. mai", "2024-05-01", "2024-05-01", None, None),
    ("før 1. mai", "2024-04-30", "2024-04-30", None, None),
    ("innen utgangen av november 2025", "2025-11-01", "2025-11-30", None, None),
    ("innan utgangen av 2024", "2024-01-01", "2024-12-31", None, None),
    ("i mai 2024", "2024-05-01", "2024-05-31", None, None),
    ("i januar", "2025-01-01", "2025-01-31", None, None),
    ("høsten 2025", "2025-09-01", "2025-11-30", None, None),
    ("i løpet av våren", "2024-03-01", "2024-05-31", None, None),
    ("til hausten", "2024-09-01", "2024-11-30", None, None),
    ("innen sommeren", "2024-06-01", "2024-06-30", None, None),
    ("innen årsskiftet", "2024-12-31", "2024-12-31", None, None),
    ("innen utgangen av 2. kvartal 2025", "2025-04-01", "2025-06-30", None, None),
    ("i første halvår 2025", "2025-01-01", "2025-06-30", None, None),
    ("innen uke 12", "2024-03-18", "2024-03-24", None, None),
    ("i SSU i november", "2024-11-01", "2024-11-30", "SSU", None),
    ("for FSU 16. mai", "2024-05-16", "2024-05-16", "FSU", None),
    ("i Partnerskapsmøtet 2025", "2025-01-01", "2025-12-31", "PM", None),
    ("i oktober-møtet", "2024-10-01", "2024-10-31", None, None),
    ("i siste SSU-møte i 2024", "2024-01-01", "2024-12-31", "SSU", "last"),
    ("i siste møte i 2024", "2024-01-01", "2024-12-31", None, "last"),
    ("til kommende møte", None, None, None, "next"),
    ("på neste møte i FSU", None, None, "FSU", "next"),
    ("til neste SSU", None, None, "SSU", "next"),
    ("i neste møte 4. april", "2024-04-04", "2024-04-04", None, None),
    ("innan laurdag 13. april", "2024-04-13", "2024-04-13", None, None),
    ("ikkje seinare enn 1. mai", "2024-05-01", "2024-05-01", None, None),
    ("seint i mai", "2024-05-01", "2024-05-31", None, None),
    ("før fellesferien", "2024-06-01", "2024-06-30", None, None),
    ("på næraste møte", None, None, None, "next"),
    ("snarest", None, None, None, None),
    ("fortløpende", None, None, None, None),
    ("årlig", None, None, None, None),
    # no deadlines
    ("som vedtatt i SSU 12.03.23", None, None, None, None),
    ("etter vedtaket fra FSU i november", None, None, None, None),
    ("i tråd med møteboka fra FSU i november", None, None, None, None),
    ("fra 1. april 2024", None, None, None, None),
    ("ut 2024", None, None, None, None),
    ("etter konferansen i mai", None, None, None, None),
    ("med mulighet for revisjon i Partnerskapsmøtet i 2025", None, None, None, None),
    ("i tråd med erfaringene fra høsten 2024", None, None, None, None),
    ("for perioden 1. mars til 1. juni", None, None, None, None),
    ("til neste år sine deltakere", None, None, None, None),
]


@pytest.mark.parametrize(("text", "assignee"), TOLD)
def test_a_sentence_that_tells_to_do_something_is_a_task(text: str, assignee: str | None) -> None:
    (task,) = tasks(text, LIGHT)
    assert (task.text, task.assignee) == (text, assignee)


@pytest.mark.parametrize("text", NOTHING)
def test_other_sentences_leave_nothing_to_be_done(text: str) -> None:
    assert tasks(text, LIGHT) == ()


@pytest.mark.parametrize(("words", "first", "last", "body", "turn"), DEADLINES)
def test_a_deadline_lies_ahead_of_the_meeting(
    words: str, first: str | None, last: str | None, body: str | None, turn: str | None
) -> None:
    (task,) = tasks(f"Sekretariatet legger saken frem {words}.", LIGHT)
    days = (str(task.due_from) if task.due_from else None, str(task.due_to) if task.due_to else None)
    assert (*days, task.due_body and task.due_body.abbreviation, task.due_turn) == (first, last, body, turn)


@pytest.mark.parametrize(
    ("text", "said", "assignee", "due"),
    [
        (
            "Oppdatere listen. Ansvar: Kari Fjellheim. Frist: 15.04.24",
            "Oppdatere listen.",
            "Kari Fjellheim",
            "2024-04-15",
        ),
        ("Oversikt over stillinger (ansvar: FSU, frist: uke 12).", "Oversikt over stillinger", "FSU", "2024-03-24"),
        ("Ny kontaktliste. Ansvarlig: Sekretariatet", "Ny kontaktliste.", "Sekretariatet", None),
        ("Utkast til plan. Frist: 1. mai.", "Utkast til plan.", None, "2024-05-01"),
        ("Avtalen med Solvik kommune (**KF, Kari Fjellheim**)", "Avtalen med Solvik kommune", "Kari Fjellheim", None),
        ("Følge opp avtalen (Kari Fjellheim).", "Følge opp avtalen", "Kari Fjellheim", None),
    ],
)
def test_labels_behind_a_task_say_who_and_when(text: str, said: str, assignee: str | None, due: str | None) -> None:
    (task,) = tasks(text, LIGHT)
    assert (task.text, task.assignee, str(task.due_to) if task.due_to else None) == (said, assignee, due)


@pytest.mark.parametrize(
    "text",
    ["Saken tas til orientering. Ansvar: Kari Fjellheim", "Ansvar: Kari Fjellheim", "Ny leder (Kari Fjellheim)."],
)
def test_a_name_alone_makes_no_task(text: str) -> None:
    assert tasks(text, LIGHT) == ()


def test_the_body_that_asks_in_a_month_does_not_meet_then() -> None:
    (task,) = tasks("FSU ber kommunene svare i oktober.", LIGHT)
    assert (task.due_body, str(task.due_to)) == (None, "2024-10-31")


def test_clauses_that_tell_different_people_are_tasks_of_their_own() -> None:
    told = tasks("Sekretariatet følger opp saken i mai, og kommunene svarer innen 15. mars.", LIGHT)
    assert [(task.text, task.assignee, str(task.due_to)) for task in told] == [
        ("Sekretariatet følger opp saken i mai", "Sekretariatet", "2024-05-31"),
        ("kommunene svarer innen 15. mars.", "kommunene", "2024-03-15"),
    ]


def test_each_sentence_of_a_point_is_a_task() -> None:
    told = tasks("Planen godkjennes. FSU følger opp planen. Den legges frem for SSU i mai.", LIGHT)
    assert [task.text for task in told] == ["FSU følger opp planen.", "Den legges frem for SSU i mai."]


def test_a_case_put_off_is_one_task_with_the_sentence_that_says_until_when() -> None:
    assert [task.text for task in tasks("Saken utsettes. Den tas opp igjen i SSU i mai.", LIGHT)] == [
        "Den tas opp igjen i SSU i mai."
    ]


def test_a_deadline_without_a_year_needs_the_day_of_the_meeting() -> None:
    (task,) = tasks("FSU følger opp saken innen 1. mai.", Light(Stage.MINUTES, REGISTER))
    assert task.due_to is None


@pytest.mark.parametrize("stage", [PointStage.PROPOSED, PointStage.QUOTED])
def test_only_adopted_points_leave_tasks(stage: PointStage) -> None:
    point = Point(stage, 1, "FSU følger opp saken.", Outcome.DIRECTED)
    assert with_tasks(point, LIGHT).tasks == ()


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Kari Fjellheim følger opp.", (), ["Kari Fjellheim"]),
        ("Kommunedirektør Kari Fjellheim og Per Strand følger opp.", (), ["Kari Fjellheim", "Per Strand"]),
        ("Runar følger opp.", (), ["Runar"]),
        ("Zenobia Fjellheim følger opp.", (), []),  # of no common given name, and printed nowhere else
        ("Zenobia Fjellheim følger opp.", ("Zenobia Fjellheim",), ["Zenobia Fjellheim"]),
        ("Sykehuset Solvik HF følger opp.", (), []),
        ("FSU følger opp.", (), []),
    ],
)
def test_assignees_that_are_persons_are_told_as_such(text: str, known: tuple[str, ...], expected: list[str]) -> None:
    point = with_tasks(Point(PointStage.ADOPTED, 1, text, Outcome.DIRECTED), LIGHT)
    assert assignees([point, point], frozenset(known)) == tuple(PersonRole(name, Role.ASSIGNEE) for name in expected)


def test_minutes_tell_tasks_and_assignees() -> None:
    head = ("# Referat fra SSU 12.03.2023", "Til stede: Kari Fjellheim", "Dato: 12.03.2023")
    section = only_section(found(*head, "# Sak 7/23 Felles legevakt", "Vedtak: Kari Fjellheim følger opp i mai."))
    (entry,) = section.entries
    (task,) = entry.points[0].tasks
    assert (task.assignee, str(task.due_to)) == ("Kari Fjellheim", "2023-05-31")
    assert [person.name for person in entry.people if person.role is Role.ASSIGNEE] == ["Kari Fjellheim"]


WORDS = [
    "SSU",
    "ber",
    "bes",
    "FSU",
    "om å",
    "følger",
    "opp",
    "saken",
    "innen",
    "mai",
    "og",
    ",",
    ". ",
    "som",
    "ikke",
    "frist:",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_tasks_are_words_of_their_point_and_deadlines_run_forward(text: str) -> None:
    for task in tasks(text, LIGHT):
        assert task.text in text
        assert task.assignee is None or task.assignee in text
        assert (task.due_from is None) == (task.due_to is None)
        assert task.due_from is None or task.due_to is None or task.due_from <= task.due_to
        assert task.due_to is None or LIGHT.day is None or task.due_to >= LIGHT.day
