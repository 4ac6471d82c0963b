"""How the parts of the drawing look: by classes for a page that has a stylesheet, else by attributes of their own.

A file that stands alone may be opened anywhere, also where styles are forbidden, so it carries its looks itself. The
web page has the same classes in a stylesheet, where they follow the reader's light or dark mode.
"""

from collections.abc import Callable, Mapping
from functools import cache

# From the classes of a part, its kind first, to the attributes that it is written with.
Dress = Callable[..., str]

INK, FAINT, PAPER, SHADE, RULE = "#263238", "#59645f", "#fcfcfa", "#f3f4f0", "#b9c0b5"
POINT, STRUCK, FOCUS = "#1f6f78", "#626b66", "#b86e00"
LINES = {"stated": "#4f6470", "inferred": "#7d4fa0", "repeals": "#b3382c"}
FONT = 'system-ui, "Segoe UI", Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif'
HALO = {"paint-order": "stroke", "stroke": PAPER, "stroke-width": "4", "stroke-linejoin": "round"}
BOLD = {"font-weight": "600"}
# By the kind of a part; then, told by 'kind state', what a state of it changes.
LOOKS: Mapping[str, Mapping[str, str]] = {
    "paper": {"fill": PAPER},
    "year": {"fill": PAPER},
    "year odd": {"fill": SHADE},
    "year-name": {"fill": INK, "font-size": "14", **BOLD},
    "month": {"fill": FAINT, "font-size": "12"},
    "lane": {"stroke": RULE},
    "body": {"fill": INK, "font-size": "14", **BOLD, **HALO},
    "organisation": {"fill": FAINT, "font-size": "12", **HALO},
    "number": {"fill": INK, "font-size": "13", **BOLD},
    "number repealed": {"fill": STRUCK, "text-decoration": "line-through"},
    "title": {"fill": INK, "font-size": "12"},
    "title repealed": {"fill": STRUCK},
    "more": {"fill": FAINT, "font-size": "12"},
    "legend": {"fill": FAINT, "font-size": "12"},
    "legend repealed": {"text-decoration": "line-through"},
    "target": {"fill": "none", "pointer-events": "all"},
    "point": {"fill": POINT, "stroke": POINT, "stroke-width": "2"},
    "point meeting": {"fill": FAINT, "stroke": FAINT},
    "point repealed": {"fill": STRUCK, "stroke": STRUCK},
    "point stub": {"fill": PAPER},
    "point focus": {"stroke": FOCUS, "stroke-width": "4"},
    "hit": {"fill": "none", "stroke": "none", "stroke-width": "9", "pointer-events": "stroke"},
    "edge": {"fill": "none", "stroke": LINES["stated"], "stroke-width": "1.4"},
    "edge inferred": {"stroke": LINES["inferred"], "stroke-dasharray": "5 4"},
    "edge repeals": {"stroke": LINES["repeals"]},
    "tip": {"fill": LINES["stated"]},
    "tip inferred": {"fill": LINES["inferred"]},
    "tip repeals": {"fill": LINES["repeals"]},
}


@cache
def classed(kind: str, *states: str) -> str:
    """The classes only, for a page that has the stylesheet."""
    return f'class="{" ".join((kind, *states))}"'


@cache
def dressed(kind: str, *states: str) -> str:
    """The classes, and all looks as attributes."""
    looks = dict(LOOKS[kind])
    for state in states:
        looks |= LOOKS.get(f"{kind} {state}", {})
    return " ".join([classed(kind, *states), *(f'{name}="{value}"' for name, value in looks.items())])
