"""Stable addresses of what the warehouse holds, made from its ids; ids hold slashes, and so do addresses.

'helsefellesskapet-i-solvik/ssu/2023/42' is found at '/sak/helsefellesskapet-i-solvik/ssu/2023/42'. Pages and feeds, the
API too, take addresses from here; a route's path is the address of the word ROUTE_ID.
"""

from collections.abc import Mapping
from urllib.parse import quote, urlencode

SEARCH = "/"
CORRECTIONS = "/rettelser"
LOG_IN = f"{CORRECTIONS}/logg-inn"
MARKED = "merket"  # where on a page the passage is that an address asks for


def case(case_id: str) -> str:
    """A case: '/sak/…/ssu/2023/42'."""
    return f"/sak/{_path(case_id)}"


def lineage(case_id: str) -> str:
    """The picture of what a case builds on and led to: '/saksgang/…/ssu/2023/42'."""
    return f"/saksgang/{_path(case_id)}"


def meeting(meeting_id: str) -> str:
    """A meeting: '/mote/…/ssu/2023-11-23'."""
    return f"/mote/{_path(meeting_id)}"


def body(body_id: str) -> str:
    """A body: '/organ/…/ssu'."""
    return f"/organ/{_path(body_id)}"


def person(person_id: str) -> str:
    """A person: '/person/kari-fjellheim'."""
    return f"/person/{_path(person_id)}"


def document(document_id: str, *, page: int | None = None, record_id: str | None = None) -> str:
    """A paper, at a page, with the passage of an entry, decision or reference marked."""
    address = asked(f"/dokument/{_path(document_id)}", {"side": page, "merk": record_id})
    return f"{address}#{MARKED}" if record_id else address


def page_image(document_id: str, page: int, width: int, record_id: str | None = None) -> str:
    """The picture of a page of a paper, so many pixels wide, with a passage marked."""
    return asked(f"/dokument/{_path(document_id)}/side/{page}.webp", {"bredde": width, "merk": record_id})


def original(document_id: str) -> str:
    """The paper itself, as it was read."""
    return f"/dokument/{_path(document_id)}/original"


def correct_case(case_id: str) -> str:
    """The forms that correct a case."""
    return f"{CORRECTIONS}/sak/{_path(case_id)}"


def correct_person(person_id: str) -> str:
    """The forms that correct a person."""
    return f"{CORRECTIONS}/person/{_path(person_id)}"


def search(words: str = "", **filters: object) -> str:
    """A search: '/?q=ern%C3%A6ring&organ=…'."""
    return asked(SEARCH, {"q": words, **filters})


def asked(address: str, parameters: Mapping[str, object]) -> str:
    """An address with what is asked of it; what is None or empty is left out, lists are given one by one."""
    pairs = [
        (name, str(one))
        for name, value in parameters.items()
        for one in (value if isinstance(value, list | tuple) else [value])
        if one not in {None, ""}
    ]
    return f"{address}?{urlencode(pairs)}" if pairs else address


def _path(key: str) -> str:
    """An id as part of an address."""
    return quote(key, safe="/")
