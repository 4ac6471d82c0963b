"""Follow-ups (oppfølgingspunkter): what an adopted point leaves to be done, by whom and until when.

'Sekretariatet bes utarbeide utkast til mandat innen 1. mars 2024.' -> Sekretariatet, 1 March 2024.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from extractors.facts.light import Light
from extractors.facts.outcomes import outcome
from extractors.language.actors import persons_of
from extractors.language.deadlines import Deadline, find_deadline
from extractors.language.duties import Duty, find_duty
from extractors.language.duty_cues import POSTPONED, RECURRING
from extractors.language.sentences import sentence_spans
from extractors.vocabulary.tasks import DEADLINE_LABELS, RESPONSIBLE_LABELS
from models.facts import PersonRole, Point, Task
from models.vocabulary import Outcome, PointStage, Role

_FLAGS = re.IGNORECASE
LABEL = re.compile(
    rf"[\s(–-]*(?<![\wæøå])(?:(?P<responsible>{'|'.join(RESPONSIBLE_LABELS)})|(?P<deadline>{'|'.join(DEADLINE_LABELS)}))"
    r"\s*:\s*",
    _FLAGS,
)
"""'Ansvar: ' + Kari Fjellheim, ' (frist: ' + 1. mars)."""
LONGEST_SENTENCE = 2000  # characters; what is longer is a table or a list run together, and no sentence
NAMED = re.compile(r"\s*\(\**(?P<initials>[A-ZÆØÅ]{2,4},\s*)?(?P<name>[^()*]+?)\**\)\s*\.?$")
"""At the end of a task: ' (KF, Kari Fjellheim)'."""
CLAUSE = re.compile(
    r"(?:[,;] (?:og|men|mens|medan)|;) "
    r"(?!(?!deretter|etter|eller|over|under)(?:[a-zæøå]{2,}(?:er|ar|es|ast)|tar|tek|gir|gjev|skal|må|vil|bes|blir|vert)\b)"
)
"""Between main clauses with a subject each; ', og legger saken frem' is of the subject before it."""
DECIDED = frozenset({Outcome.APPROVED, Outcome.NOTED, Outcome.ESTABLISHED, Outcome.APPOINTED, Outcome.REJECTED})
"""What is done once it is decided, whoever is named behind it."""
RELATIVE_CLAUSE = re.compile(r",? (?:som(?! skal| får)|der|hvor|kor) ")
"""What stands behind tells of something else: 'orienterer om prosjektet der ' + 'de siste starter til våren'."""
_QUOTED = re.compile(r"«[^»]*»")


class _Unit(Struct):
    """A sentence with what the labels behind it say."""

    text: str
    responsible: str | None = None
    deadline: str | None = None

    @property
    def labelled(self) -> bool:
        """Whether 'Ansvar' or 'Frist' stands behind the sentence, which makes it a task."""
        return bool(self.responsible or self.deadline)

    def take(self, label: re.Match[str], value: str) -> None:
        """Keep what a label says; the first of a kind counts."""
        if label["responsible"]:
            self.responsible = self.responsible or value.rstrip(" .)") or None
        else:
            self.deadline = self.deadline or value or None


def with_tasks(point: Point, light: Light, *, behind: str = "") -> Point:
    """The point with its tasks; only an adopted one leaves any. `behind` is a deadline below it: 'Frist: 1. mai'."""
    is_adopted = point.stage is PointStage.ADOPTED
    return replace(point, tasks=tasks(f"{point.text} {behind}".strip(), light)) if is_adopted else point


def assignees(points: Sequence[Point], known: frozenset[str]) -> tuple[PersonRole, ...]:
    """The persons whom the points tell to do something, each once; `known` names are printed elsewhere."""
    found: dict[str, PersonRole] = {}
    for point in points:
        told = (task.assignee for task in point.tasks if task.assignee)
        for name in (name for assignee in told for name in persons_of(assignee, known)):
            found.setdefault(name, PersonRole(name, Role.ASSIGNEE, place=point.place))
    return tuple(found.values())


def tasks(text: str, light: Light) -> tuple[Task, ...]:
    """What the words of an adopted point leave to be done, in order.

    A case that is postponed is a task, unless another sentence says when it comes back.
    """
    found = [task for unit in _units(text) for task in _tasks_of(unit, light)]
    open_ended = [task for task in found if POSTPONED.search(task.text) and _undated(task)]
    others = [task for task in found if task not in open_ended]
    return tuple(others or open_ended[:1])


def _units(text: str) -> Iterator[_Unit]:
    """The sentences of a point; 'Ansvar: …' and 'Frist: …' belong to the sentence before them."""
    unit: _Unit | None = None
    for start, end in sentence_spans(text):
        if end - start > LONGEST_SENTENCE:
            continue
        sentence = text[start:end]
        labels = list(LABEL.finditer(sentence))
        said = sentence[: labels[0].start()].strip() if labels else sentence.strip()
        if said:
            if unit:
                yield unit
            unit = _Unit(said)
        ends = [*(label.start() for label in labels[1:]), len(sentence)]
        for label, value_end in zip(labels, ends[: len(labels)], strict=True):
            if unit:
                unit.take(label, sentence[label.end() : value_end].strip(" ,;)–-"))
    if unit:
        yield unit


def _tasks_of(unit: _Unit, light: Light) -> list[Task]:
    """The task of a sentence, or of each clause of it where each tells somebody else."""
    text, named, marked = _without_name(unit.text, light)
    bare = _QUOTED.sub(lambda match: "«" + "x" * (len(match[0]) - 2) + "»", text)
    told = [
        (text[start:end], duty) for start, end in _clauses(bare) if (duty := find_duty(bare[start:end], light.register))
    ]
    deadline = _deadline(unit.deadline, text, bare, light)
    main = RELATIVE_CLAUSE.split(bare, maxsplit=1)[0]
    dated = bool(unit.deadline or RECURRING.search(main)) or _deadline(None, main, main, light) != Deadline()
    held = [(clause, duty) for clause, duty in told if duty.firm or dated]
    responsible = unit.responsible or named
    if not held and (unit.labelled or marked) and outcome(text) not in DECIDED:
        held = [(text, Duty())]
    if len({duty.assignee for _, duty in held if duty.assignee}) > 1 and not responsible:
        return [
            _task(clause, duty.assignee, _deadline(None, clause, clause, light))
            for clause, duty in held
            if duty.assignee
        ]
    assignee = responsible if unit.responsible else next((duty.assignee for _, duty in held if duty.assignee), named)
    return [_task(text, assignee, deadline)] if held else []


def _task(text: str, assignee: str | None, deadline: Deadline) -> Task:
    return Task(text.strip(), assignee, deadline.first, deadline.last, deadline.body, deadline.turn)


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each main clause."""
    start = 0
    for match in CLAUSE.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _without_name(text: str, light: Light) -> tuple[str, str | None, bool]:
    """A sentence without the person in brackets at its end, that person, and whether initials mark it as a task."""
    match = NAMED.search(text)
    if match and persons_of(match["name"], light.known_names):
        return text[: match.start()], match["name"], bool(match["initials"])
    return text, None, False


def _deadline(printed: str | None, text: str, bare: str, light: Light) -> Deadline:
    """What a label says, else the sentence outside its quotations, else all of it."""
    if printed:
        return find_deadline(f"innen {printed}", light.register, light.day)
    outside = find_deadline(bare, light.register, light.day)
    return outside if outside != Deadline() or bare == text else find_deadline(text, light.register, light.day)


def _undated(task: Task) -> bool:
    return task.due_to is None and task.due_turn is None
