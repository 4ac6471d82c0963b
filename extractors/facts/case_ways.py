"""The way of a case through several bodies (saksgang), as the head of its paper tells it.

    Saksnr. | Utvalg        | Møtedato
    12/24   | Formannskapet | 06.02.2024
    7/24    | Kommunestyret | 22.02.2024

In the packet of a meeting the paper is that meeting's, under the number that it has there; alone it is the first's.
"""

import datetime
from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from extractors.language.bodies import BodyRegister, named_body
from extractors.language.dates import Precision, find_dates
from extractors.language.numbers import CaseNumber, find_case_numbers, with_code
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.facts import Body, Meeting
from models.layout import Paragraph


class Step(Struct):
    """One body's treatment of the case: under which number, on which day; None for what its row leaves open."""

    number: CaseNumber | None = None
    anchor: list[Paragraph] = field(default_factory=list)  # where the number stands
    body: Body | None = None
    dated: str | None = None  # as printed

    @property
    def day(self) -> datetime.date | None:
        """The day of the meeting, where it has its year."""
        return day_of(self.dated)


def read_step(values: Iterable[LabelledValue], register: BodyRegister) -> Step:
    """The step that a row of the head tells."""
    step = Step()
    for value in values:
        match value.field:
            case Field.CASE_NUMBER:
                numbers = find_case_numbers(value.text)
                step.number = with_code(numbers[0], value.text) if numbers else None
                step.anchor = list(value.paragraphs)
            case Field.BODY:
                step.body = named_body(value.text, register)
            case Field.DATE:
                step.dated = value.text or None
    return step


def own_step(steps: Sequence[Step], meeting: Meeting) -> Step | None:
    """The step of a meeting: on its day and of its body, or of one where the other is not told; None for no such."""
    fitting = [step for step in steps if _fits(step, meeting)]
    whole = (step for step in fitting if step.day == meeting.date and _is_body(step, meeting))
    return next(whole, next(iter(fitting), None))


def _fits(step: Step, meeting: Meeting) -> bool:
    """Whether body or day are the meeting's, and the other is not another's."""
    same_day = step.day is not None and step.day == meeting.date
    same_body = step.body is not None and step.body.may_be(meeting.body)
    return (same_day and (same_body or None in {step.body, meeting.body})) or (
        same_body and None in {step.day, meeting.date}
    )


def _is_body(step: Step, meeting: Meeting) -> bool:
    return step.body == meeting.body or (step.body is not None and step.body.may_be(meeting.body))


def day_of(text: str | None) -> datetime.date | None:
    """The first day of a text that has its year."""
    dates = find_dates(text) if text else []
    return next((date.first for date in dates if date.has_year and date.precision is Precision.DAY), None)
