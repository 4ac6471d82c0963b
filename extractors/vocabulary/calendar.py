"""Months, seasons and weekdays as papers print them, bokmål and nynorsk."""

MONTHS: dict[str, int] = {
    "januar": 1,
    "jan": 1,
    "februar": 2,
    "feb": 2,
    "febr": 2,
    "mars": 3,
    "april": 4,
    "apr": 4,
    "mai": 5,
    "juni": 6,
    "jun": 6,
    "juli": 7,
    "jul": 7,
    "august": 8,
    "aug": 8,
    "september": 9,
    "sept": 9,
    "sep": 9,
    "oktober": 10,
    "okt": 10,
    "november": 11,
    "nov": 11,
    "desember": 12,
    "des": 12,
}
_ABBREVIATED = frozenset({"jan", "feb", "febr", "apr", "jun", "jul", "aug", "sept", "sep", "okt", "nov", "des"})
FULL_MONTHS = frozenset(MONTHS) - _ABBREVIATED
"""Month names that may stand alone ('i mai'); the short forms need a day or a year beside them."""

SEASONS: dict[str, tuple[int, int]] = {
    "våren": (3, 5),
    "vår": (3, 5),
    "vårens": (3, 5),
    "sommeren": (6, 8),
    "sommaren": (6, 8),
    "høsten": (9, 11),
    "høst": (9, 11),
    "hausten": (9, 11),
    "haust": (9, 11),
    "vinteren": (1, 2),
}
"""Season: its first and last month."""

WEEKDAYS = (
    "mandag",
    "tirsdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lørdag",
    "søndag",
    "måndag",
    "tysdag",
    "laurdag",
    "sundag",
)
