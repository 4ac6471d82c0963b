"""What the address of a lineage asks for: '?dybde=3&retning=tidligere&kanter=sagt&per=2023-06-30'."""

import datetime as dt
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request

from warehouse.lineage.around import Direction

USUAL_DEPTH, MOST_DEPTH = 2, 20
# The steps that the form offers; an address may ask for more.
OFFERED_DEPTHS = range(1, 7)
DIRECTIONS = {"begge": Direction.BOTH, "tidligere": Direction.EARLIER, "senere": Direction.LATER}
KINDS = {"alle": False, "sagt": True}


@dataclass(frozen=True, slots=True)
class AskedLineage:
    """How far, which way, by what edges, and as known on which day."""

    depth: int = USUAL_DEPTH
    direction: Direction = Direction.BOTH
    stated_only: bool = False
    as_of: dt.date | None = None

    def parameters(self, *, depth: int | None = None) -> dict[str, object]:
        """What an address must hold to ask the same, or to another depth; what is usual is left out."""
        way = next(word for word, direction in DIRECTIONS.items() if direction is self.direction)
        return {
            "dybde": None if (depth or self.depth) == USUAL_DEPTH else depth or self.depth,
            "retning": None if self.direction is Direction.BOTH else way,
            "kanter": "sagt" if self.stated_only else None,
            "per": self.as_of,
        }


def asked_lineage(request: Request) -> AskedLineage:
    """What a request asks for. Raises HTTPException (400) for what cannot be asked."""
    asked = request.query_params
    depth, way, kind = (
        asked.get("dybde") or str(USUAL_DEPTH),
        asked.get("retning", "begge"),
        asked.get("kanter", "alle"),
    )
    is_number = depth.isascii() and depth.isdecimal() and len(depth) <= len(str(MOST_DEPTH))
    if not (is_number and 1 <= int(depth) <= MOST_DEPTH):
        raise HTTPException(400, f"«dybde» i adressen skal være et antall steg fra 1 til {MOST_DEPTH}.")
    if way not in DIRECTIONS or kind not in KINDS:
        raise HTTPException(400, "«retning» skal være begge, tidligere eller senere, og «kanter» alle eller sagt.")
    return AskedLineage(int(depth), DIRECTIONS[way], KINDS[kind], _day(asked.get("per", "")))


def _day(text: str) -> dt.date | None:
    """A day as browsers send it."""
    if not text:
        return None
    try:
        return dt.datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=dt.UTC).date()
    except ValueError as error:
        raise HTTPException(400, "«per» i adressen skal være en dato som 2023-06-30.") from error
