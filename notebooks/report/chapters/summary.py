"""Sammendrag: the year in sentences made of figures."""

from collections import Counter

from notebooks.report import prose
from notebooks.report.document import Block, Heading, Paragraph, Run, Text, text
from notebooks.report.links import Links, body_name
from notebooks.report.words import FATE_SENTENCES, outcome
from warehouse.figures.attendance import Turnout, turnout, turnout_by_body
from warehouse.figures.proposals import ProposalFate
from warehouse.figures.tally import tally
from warehouse.figures.year import YearFigures
from warehouse.norwegian import long_day, percent
from warehouse.readers.follow_ups import FollowUpStatus
from warehouse.readers.gaps import GapKind

# So many main decisions and subjects are named.
NAMED = 3


def summary(year: YearFigures, links: Links) -> list[Block]:
    """The chapter; what a year has nothing of is left out."""
    told = (
        _meetings(year),
        _decisions(year),
        _main(year, links),
        _plans(year, links),
        _follow_ups(year),
        _attendance(year),
        _subjects(year),
        _basis(year),
    )
    return [Heading(1, "Sammendrag", "sammendrag"), *(Paragraph(one) for one in told if one)]


def _meetings(year: YearFigures) -> Text:
    """How many meetings and cases, and whose."""
    whose = year.organisation.name or "organer uten oppgitt virksomhet"
    procedure = [case for case in year.cases if case.is_procedure]
    of_them = prose.number(prose.ids_of(procedure), "Faste poster")
    steps = text(", og ", of_them, " av dem var faste poster som godkjenning av innkalling og referat.")
    all_cases = prose.counted(prose.ids_of(year.cases), prose.CASE, f"Saker i {year.year}")
    cases = text("Det ble behandlet ", all_cases, steps if procedure else ".")
    if not year.meetings:
        return text(f"Papirene daterer ikke noe møte i {whose} i {year.year}. ", cases)
    times = Counter(meeting.body_id for meeting in year.meetings)
    bodies = sorted((body for body in year.bodies if times[body.body_id]), key=lambda body: -times[body.body_id])
    met = [f"{body_name(body)} {prose.said(times[body.body_id], prose.TIME)}" for body in bodies]
    held = text(": ", prose.listed(met)) if len(bodies) > 1 else text(f", i {body_name(bodies[0])}")
    meetings = prose.counted(prose.ids_of(year.meetings), prose.MEETING, f"Møter i {year.year}")
    told = text("Papirene forteller om ", meetings, f" i {whose} i {year.year}", held, ". ", cases)
    return text(told, _without_minutes(year))


def _without_minutes(year: YearFigures) -> Text:
    """That a meeting's decisions are not known."""
    found = prose.ids_of(meeting for meeting in year.meetings if not meeting.has_minutes)
    if not found:
        return ()
    meetings = prose.counted(found, prose.MEETING, "Møter uten referat")
    return text(" Fra ", meetings, " er referatet ikke blant papirene, så vedtakene derfra er ikke med.")


def _decisions(year: YearFigures) -> Text:
    """How many decisions, how they went, and what became of proposals."""
    decided = [row.case for row in year.proposals]
    if not decided:
        return text("Papirene forteller ikke om noe vedtak.")
    ends = [f"{outcome(one.name)} ({one.number})" for one in tally(decided, lambda case: case.told_outcome)]
    cases = prose.counted(prose.ids_of(decided), prose.CASE, "Saker med vedtak")
    points = prose.counted(prose.ids_of(year.points), prose.POINT, "Vedtakspunkter")
    lead = "Sakene fordeler seg slik etter utfall: " if len(ends) > 1 else "Utfallet er "
    table = Run("tabellen over utfall", target="tabell_utfall")
    told = text("Det ble gjort vedtak i ", cases, ", til sammen ", points, ". ", lead, prose.listed(ends))
    return text(told, "; se ", table, ".", _proposals(year))


def _proposals(year: YearFigures) -> Text:
    """What became of proposals."""
    known = [row for row in year.proposals if row.fate is not ProposalFate.NO_PROPOSAL]
    if not known:
        return ()
    fates = [
        f"{prose.in_words(one.number, 'ett')} {FATE_SENTENCES[ProposalFate(one.name)]}"
        for one in tally(known, lambda row: str(row.fate), list(ProposalFate))
    ]
    cases = prose.counted(prose.ids_of(known), prose.CASE, "Saker der papirene har både forslag og vedtak")
    table = Run("tabellen over forslag", target="tabell_forslag")
    return text(" I ", cases, " har papirene også forslaget: ", prose.listed(fates), "; se ", table, ".")


def _main(year: YearFigures, links: Links) -> Text:
    """The first of the main decisions."""
    first = [row.case for row in year.main[:NAMED]]
    named = [text(f"«{case.title or case.label}» (", links.case(case.case_id, case.label), ")") for case in first]
    if not first:
        return ()
    lead = "Årets hovedvedtak er " if len(first) == 1 else "Øverst blant årets hovedvedtak står "
    return text(lead, prose.listed(named), ".")


def _plans(year: YearFigures, links: Links) -> Text:
    """How many plans, agreements and rules were adopted."""
    if not year.plans:
        return ()
    points = prose.counted(prose.ids_of(year.plans), prose.DECISION, "Vedtatte planer, avtaler og regelverk")
    cases = [
        text(f"«{plan.point.title or plan.sentence}» (", links.case(plan.point.case_id, plan.point.label), ")")
        for plan in year.plans[:NAMED]
    ]
    more = ", blant annet " if len(year.plans) > NAMED else ": "
    return prose.sentence(points, " gjelder planer, avtaler eller regelverk", more, prose.listed(cases), ".")


def _follow_ups(year: YearFigures) -> Text:
    """What was left to do, and how that stands."""
    found = year.follow_ups
    decided = [row.follow_up_id for row in found.decided]
    by_status = {one.name: one.ids for one in found.figures}
    if not decided:
        return ()
    late = by_status[FollowUpStatus.LATE]
    is_open = (*by_status[FollowUpStatus.OPEN], *late)
    told = text(
        "Vedtakene etterlot ", prose.counted(decided, prose.TASK, f"Oppgaver fra vedtak i {year.year}"), ". ",
        f"Per {long_day(found.day)} er ", prose.number(by_status[FollowUpStatus.DONE], "Oppgaver som er fulgt opp"),
        " fulgt opp, mens ", prose.number(is_open, "Oppgaver som står åpne"), " står åpne",
        *((", ", prose.number(late, "Oppgaver over frist"), " av dem over frist") if late else ()), ".",
    )  # fmt: skip
    earlier = [row.follow_up_id for row in found.taken_up]
    if not earlier:
        return told
    taken_up = prose.counted(earlier, prose.TASK, "Eldre oppgaver som ble fulgt opp")
    return text(told, " I tillegg ble ", taken_up, " fra tidligere år fulgt opp.")


def _attendance(year: YearFigures) -> Text:
    """How many came."""
    if not year.attendance:
        return ()
    came = turnout("", year.attendance)
    parts = [
        prose.counted(ids, noun, name)
        for ids, noun, name in (
            (came.present, prose.ATTENDANCE, "Til stede"),
            (came.absent, prose.ABSENCE, "Forfall"),
            (came.substitutes, prose.SUBSTITUTE, "Vara"),
        )
        if ids
    ]
    return text("Referatene fører ", prose.listed(parts), ".", _share(year, came))


def _share(year: YearFigures, came: Turnout) -> Text:
    """How many of the members came themselves, if all bodies' minutes tell who did not."""
    if came.share is None or any(one.share is None for one in turnout_by_body(year.attendance)):
        return ()
    table = Run("tabellen over oppmøte", target="tabell_oppmote")
    return text(f" Frammøtet blant medlemmene var {percent(came.share)}; se ", table, ".")


def _subjects(year: YearFigures) -> Text:
    """What the year came back to."""
    first = year.subjects[:NAMED]
    if not first:
        return ()
    subjects = prose.said(len(year.subjects), prose.SUBJECT)
    named = [
        text(f"«{one.thread.title}» (", prose.counted(one.record_ids, prose.CASE, f"{one.thread.title}"), ")")
        for one in first
    ]
    lead = " gikk igjen gjennom året: " if len(first) == len(year.subjects) else " gikk igjen gjennom året, mest "
    return prose.sentence(subjects, lead, prose.listed(named), ".")


def _basis(year: YearFigures) -> Text:
    """How complete the papers are."""
    papers = Run(prose.said(len(year.material.papers), prose.PAPER), target="vedlegg_b")
    meetings = sum(gap.kind == GapKind.MENTIONED_MEETING for gap in year.material.gaps)
    numbers = sum(gap.number or 0 for gap in year.material.gaps if gap.kind == GapKind.MISSING_NUMBERS)
    missing = [
        words
        for count, words in (
            (meetings, f"papirene mangler fra {prose.said(meetings, prose.MEETING)} som er nevnt"),
            (numbers, f"{prose.said(numbers, prose.NUMBER)} mangler i seriene"),
        )
        if count
    ]
    about = text("; se ", Run("Om grunnlaget", target="grunnlag"), ".")
    incomplete = text(" Grunnlaget er ikke fullstendig: ", prose.listed(missing), about) if missing else ()
    return text("Tallene bygger på ", papers, ".", incomplete)
