"""What a section knows when its entries are read."""

import datetime
from collections.abc import Mapping

from msgspec import Struct, field

from extractors.language.bodies import BodyRegister
from models.facts import Body
from models.vocabulary import ItemType, Stage


class Light(Struct, frozen=True):
    """Stage, body and day of a section, and the bodies and people that the paper names in full."""

    stage: Stage
    register: BodyRegister
    body: Body | None = None
    known_names: frozenset[str] = frozenset()
    day: datetime.date | None = None  # of the meeting
    type_letters: Mapping[str, ItemType] = field(default_factory=dict)  # behind numbers: '34/2021 B'
