"""Who chaired, where only the signature of the minutes tells: 'Kari Fjellheim' above 'leder'."""

from collections.abc import Sequence

from extractors.sections.records import LabelledValue
from extractors.sections.signatures import LEADER
from extractors.vocabulary.fields import Field
from models.vocabulary import SectionKind


def without_signing_leaders(values: Sequence[LabelledValue], kind: SectionKind) -> list[LabelledValue]:
    """The values without leaders who have signed a notice, or minutes that name another as the one who chaired."""
    signed = [value for value in values if value.field is Field.CHAIR and LEADER.fullmatch(value.label)]
    named = any(value.field is Field.CHAIR and value not in signed for value in values)
    told = kind is SectionKind.MINUTES and not named
    return [value for value in values if told or value not in signed]
