"""Findings as plain lines and lists that a person reads and compares."""

from models.facts import Body, Entry, Findings, Meeting, Mention, PersonRole, Point, Section, Task

Shown = dict[str, object]


def findings_shown(told: Findings) -> Shown:
    """All that was found in a paper, without places; empty values are left out."""
    return _full(
        title=told.title,
        language=told.language,
        organisation=told.organisation,
        bodies=[_body(body) for body in told.bodies],
        sections=[_section(section) for section in told.sections],
        problems=[f"{problem.code}: {problem.message}" for problem in told.problems],
    )


def person(role: PersonRole) -> str:
    """'chair: Kari Fjellheim, ordfører, Solvik kommune'."""
    return f"{role.role}: " + ", ".join(part for part in (role.name, role.title, role.organisation) if part)


def point(told: Point) -> str:
    """'adopted 1: Saken utsettes. [postponed, unanimous]'."""
    votes = f"{told.votes_for} mot {told.votes_against}" if told.votes_against is not None else ""
    marks = ", ".join(filter(None, [told.outcome, "unanimous" if told.unanimous else "", votes]))
    return f"{told.stage} {told.ordinal}: {told.text} [{marks}]"


def task(told: Task) -> str:
    """'FSU until 2024-05-01..2024-05-31 in SSU (next): FSU følger opp saken'."""
    until = f" until {told.due_from}..{told.due_to}" if told.due_to else ""
    where = f" in {_body(told.due_body)}" if told.due_body else ""
    turn = f" ({told.due_turn})" if told.due_turn else ""
    return f"{told.assignee or '?'}{until}{where}{turn}: {told.text}"


def meeting(told: Meeting) -> Shown:
    """Body, day, times and place."""
    day, starts, ends = (str(value) if value else None for value in (told.date, told.starts_at, told.ends_at))
    return _full(body=_body(told.body) if told.body else None, date=day, starts=starts, ends=ends, place=told.place)


def _section(section: Section) -> Shown:
    return _full(
        kind=section.kind,
        title=section.title,
        meeting=meeting(section.meeting),
        pages=[section.first_page, section.last_page] if section.first_page else None,
        people=[person(role) for role in section.people],
        entries=[_entry(entry) for entry in section.entries],
        mentions=[_mention(mention) for mention in section.mentions],
        text=section.text.split("\n") if section.text else None,
    )


def _entry(entry: Entry) -> Shown:
    return _full(
        case=f"{entry.year}/{entry.number}" if entry.number is not None else None,
        printed=entry.printed_number,
        title=entry.title,
        types=list(entry.item_types),
        attachments=entry.attachment_count or entry.has_attachments,
        people=[person(role) for role in entry.people],
        points=[point(told) for told in entry.points],
        tasks=[task(told) for point in entry.points for told in point.tasks],
        mentions=[_mention(mention) for mention in entry.mentions],
        text=entry.text.split("\n") if entry.text else None,
        page=entry.place.page,
    )


def _mention(told: Mention) -> str:
    """'follows_up case SSU 2022/5: sak 5/22 (1.0)'."""
    body = _body(told.body) if told.body else "?"
    target = f"{told.year}/{told.number}" if told.number is not None else f"{told.date_from}..{told.date_to}"
    return f"{told.relation} {told.target_kind} {body} {target}: {told.mention} ({told.confidence})"


def _body(body: Body) -> str:
    return " / ".join(part for part in (body.name, body.abbreviation, body.organisation) if part)


def _full(**values: object) -> Shown:
    """The values that say something."""
    return {key: value for key, value in values.items() if value not in (None, [], {})}
