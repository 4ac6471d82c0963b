"""People of a table: 'Navn | Funksjon | Representerer | Merknad', by its heads, or name first where it has none."""

import re
from collections.abc import Callable, Sequence

from msgspec.structs import replace

from extractors.facts.people_crosses import crossed_people
from extractors.facts.people_grids import grid_people, people_by_origin
from extractors.facts.people_lines import ROLE_BEHIND, attributes, line_people, stood_in_for
from extractors.facts.people_origins import origin_of, origins
from extractors.facts.people_sentences import roles_in_meeting
from extractors.language.names import ends_like_title, is_given_name, is_name, is_organisation, opens_with_person
from extractors.sections.attendance import MET_HEADS, NAME_HEADS
from extractors.sections.attendance_grids import MEMBER_HEADS, attendance_grid
from models.facts import PersonRole
from models.layout import Cell, Row, Table
from models.vocabulary import Role

_EMPLOYER = (
    r"(?:organisasjon|representerer|representerar|repr\.?|parti|kommune|virksomhet|verksemd|arbeidssted|arbeidsstad|"
    r"tilhørighet|tilhøyrsle|fra|frå|skole|skule|etat|avdeling|enhet|eining|region|instans|bedrift|f[oø]retak|"
    r"sjukehus|sykehus|arbeidsgiver|arbeidsgj?evar|arbeidsgivar)"
)
_OFFICE = r"(?:funksjon|stilling|tittel|rolle|verv)"
HEADS = {
    "name": NAME_HEADS,
    "title": re.compile(rf"{_OFFICE}(?: ?(?:/|og) ?{_OFFICE})?", re.IGNORECASE),
    "organisation": re.compile(rf"{_EMPLOYER}(?: ?(?:/|og) ?{_EMPLOYER})?", re.IGNORECASE),
    "both": re.compile(rf"{_OFFICE} ?(?:/|,|og) ?{_EMPLOYER}", re.IGNORECASE),
    "met": MET_HEADS,
    "absent": re.compile(r"(?:meldt )?(?:forfall|fr[aå]fall|fravær)", re.IGNORECASE),
    "substitute": re.compile(
        r"(?:(?:møtende|møtande|følgende|følgjande|desse|disse) )?"
        r"vara(?:medl\.?|medlem(?:m?er|ar)?|representant(?:er|ar)?)?(?: (?:som )?møtte)?",
        re.IGNORECASE,
    ),
    "stands_in": re.compile(r"(?:møt(?:te|t|er) for|vara for|for)", re.IGNORECASE),
}
"""Heads of the columns of a list of people, whole cells; `both` holds 'Ordfører, Solvik kommune', `met` a cross."""
MET_MARK = re.compile(r"(?:x|ja|v|[✓✔☒☑])(?![\wæøå])[ ,:–-]*", re.IGNORECASE)
"""The cross under 'Til stede', before any remark: 'x (vara for Kari Fjellheim)'."""
NOT_MET = re.compile(r"(?:nei|[-–—☐])?", re.IGNORECASE)
"""What stands there for one who did not meet, or nothing, where others have a cross."""
PAIR = 2  # cells of a row: a group and its people
GROUP = re.compile(r"[^:]{1,40}:")
"""Where the people beside it come from: 'A:', 'V/KrF:', 'Sykehuset:'."""
LEAST_NAMES = 0.5  # share of the cells of a column of names
HEADLESS = {"name": 0, "title": 1, "organisation": 2}
"""Columns of a table that a label announces and that has no head."""
REMARKS = (
    (
        Role.ABSENT,
        re.compile(r"(?:meldt )?(?:forfall|fr[aå]fall)|ikkj?e møtt|møtte ikk[ej]e?|fraværende", re.IGNORECASE),
    ),
    (Role.SUBSTITUTE, re.compile(r"(?:møtte |møter )?(?:som )?vara\b|stedfortreder for|varamedlem", re.IGNORECASE)),
    (Role.MINUTE_TAKER, re.compile(r"møtesekretær|referent|protokollfør[ea]r", re.IGNORECASE)),
    (Role.CHAIR, re.compile(r"møtele[di]|ordstyr", re.IGNORECASE)),
    (Role.SECRETARIAT, re.compile(r"sekretariat", re.IGNORECASE)),
)
"""Remarks beside the name of one who is listed as present: 'Forfall', 'Vara for Kari Fjellheim', 'Møtesekretær'."""
WHOLE_BRACKET = re.compile(r"^\(([^()]*)\)$")
REMARK_DASH = " – "
NAMED_SUBSTITUTE = re.compile(
    r"(?:(?:vara|varamedlem|stedfortreder|erstattes av|møtt av|erstatta av)(?: møtte)? ?:? |for \w+ møtte )"
    r"(?P<name>[^,;:()]+)",
    re.IGNORECASE,
)
"""A remark beside one who is absent: 'Vara: Liv Moen', 'Vara møtte Liv Moen'."""


def table_people(table: Table, role: Role) -> list[PersonRole]:
    """The people of a table, each in the role of its remark, or in `role`."""
    if grid := attendance_grid(table):
        return grid_people(grid, role)
    if parted := people_by_origin(table, role):
        return parted
    if grouped := _grouped_people(table, role):
        return grouped
    if role is Role.PRESENT and (crossed := crossed_people(table)):
        return crossed
    if _holds_people_only(table):
        return [person for line in table.paragraphs for person in line_people(line, role)]
    columns = _columns(table) if table.rows else {}
    rows = table.rows[1:] if columns else table.rows
    columns = columns or _headless(table)
    has_crosses = any(MET_MARK.match(_cell_text(row, columns.get("met")) or "") for row in rows)
    return [person for row in rows for person in _row_people(row, columns, role, crossed=has_crosses)]


def _grouped_people(table: Table, role: Role) -> list[PersonRole]:
    """The people of a table with a group a row, 'A: | Kari Fjellheim, Per Strand'; [] for any other table."""
    rows = [tuple(sorted(row.cells, key=lambda cell: cell.column)) for row in table.rows]
    if not rows or not all(len(cells) == PAIR for cells in rows):
        return []
    marked = all(GROUP.fullmatch(cells[0].text.strip()) for cells in rows)
    if not marked and not all(origin_of(cells[0].text) and opens_with_person(cells[1].text) for cells in rows):
        return []
    came = origins("", [f"{group.text.strip(' :')}: {names.text}" for group, names in rows])
    return [
        person if person.organisation else replace(person, organisation=origin)
        for origin, (_, names) in zip(came, rows, strict=True)
        for line in names.paragraphs
        for person in line_people(line, role)
    ]


def _columns(table: Table) -> dict[str, int]:
    """Grid columns by what they hold; {} where no head says 'Navn', nor another over a column of names."""
    columns: dict[str, int] = {}
    for cell in table.rows[0].cells:
        text = " ".join(cell.text.split()).strip(" :.")
        named = next((key for key, head in HEADS.items() if key not in columns and head.fullmatch(text)), None)
        if named:
            columns[named] = cell.column
    if "name" not in columns and columns:
        columns |= _member_column(table) or _column_of_names(table)
    if "name" not in columns:
        return {}
    return columns | ({} if {"title", "both"} & columns.keys() else _column_of_offices(table, columns))


def _column_of_offices(table: Table, columns: dict[str, int]) -> dict[str, int]:
    """The first column below a head that is none, where it holds offices: 'Styret | Navn | Til stede' over 'Leder'."""
    told = [text for row in table.rows[1:] if _cell_text(row, columns["name"]) and (text := _cell_text(row, 0))]
    offices = sum(ends_like_title(text.split()[-1]) for text in told)
    return {"title": 0} if 0 not in columns.values() and told and offices > LEAST_NAMES * len(told) else {}


def _holds_people_only(table: Table) -> bool:
    """Whether people fill all columns: 'Kari Fjellheim, leder | Per Strand' above 'Liv Moen | Ola Nes'."""
    beside = [cell.text for row in table.rows for cell in row.cells if cell.column and cell.paragraphs]
    named = all(opens_with_person(line.text) for line in table.paragraphs)
    given = sum(is_given_name(text.split()[0]) for text in beside)
    return bool(beside) and named and given > LEAST_NAMES * len(beside)


def _headless(table: Table) -> dict[str, int]:
    """The columns of a table without a head, by what they hold: 'Solvik kommune | Kommunalsjef | Kari Fjellheim'."""
    texts = [[_cell_text(row, column) or "" for row in table.rows] for column in range(table.columns)]
    offices = [_share(column, lambda text: ends_like_title(text.split()[-1])) for column in texts]
    owners = [_share(column, is_organisation) for column in texts]
    people = [_share(column, opens_with_person) for column in texts]
    first = next((at for at, share in enumerate(people) if _is_most(share, offices[at] + owners[at])), 0)
    if not first:
        return HEADLESS
    before = {"title": _first_filled(offices[:first]), "organisation": _first_filled(owners[:first])}
    found = {key: column for key, column in before.items() if column is not None}
    if not found:
        return HEADLESS
    behind = {"title": first + 1, "organisation": first + 1 + ("title" not in found)}
    return {"name": first, **behind, **found}


def _share(column: Sequence[str], holds: Callable[[str], bool]) -> float:
    """How many of a column's cells hold something, as a share of its rows."""
    return sum(bool(text) and holds(text) for text in column) / len(column)


def _is_most(share: float, other: float) -> bool:
    return share > LEAST_NAMES and share > other


def _first_filled(shares: Sequence[float]) -> int | None:
    """The first column of which most cells hold something."""
    return next((column for column, share in enumerate(shares) if share > LEAST_NAMES), None)


def _member_column(table: Table) -> dict[str, int]:
    """The column of those who may have met: 'Medlem | Til stades'."""
    cells = table.rows[0].cells
    return next(({"name": cell.column} for cell in cells if MEMBER_HEADS.fullmatch(cell.text.strip(" :.\n"))), {})


def _column_of_names(table: Table) -> dict[str, int]:
    """The first column that holds names below a head that is none: 'Kommune | Representant | Stemmer'."""
    for cell in table.rows[0].cells:
        below = [text for row in table.rows[1:] if (text := _cell_text(row, cell.column))]
        if below and not is_name(cell.text) and LEAST_NAMES * len(below) <= sum(map(is_name, below)):
            return {"name": cell.column}
    return {}


def _row_people(row: Row, columns: dict[str, int], role: Role, *, crossed: bool) -> list[PersonRole]:
    """The person of a row, and whom they stand in for, who is absent; `crossed`: a cross tells who met."""
    cell = row.cell(columns["name"])
    read = line_people(cell.paragraphs[0], role) if cell and cell.paragraphs else []
    if cell is None or not read:
        return []
    person, *others = read
    title, organisation, stands_in = (
        _cell_text(row, columns.get(key)) for key in ("title", "organisation", "stands_in")
    )
    both = _cell_text(row, columns.get("both")) or (title if title and not organisation and ", " in title else None)
    if both:
        title, organisation = attributes(both.split(", "))
    if role is Role.PRESENT:
        missing = crossed and NOT_MET.fullmatch(_cell_text(row, columns.get("met")) or "")
        told = _remarked(row, columns, title) or (Role.SUBSTITUTE if stands_in else person.role)
        role = Role.ABSENT if missing or _cell_text(row, columns.get("absent")) else told
    # 'Per Strand | vara for Kari Fjellheim' tells no title, 'Liv Moen | (valgt av de ansatte)' one in brackets
    title, did = _without_role(None if title is None or stood_in_for(title) else WHOLE_BRACKET.sub(r"\1", title))
    person = replace(person, role=role, title=title or person.title, organisation=organisation or person.organisation)
    missed = stands_in or next((name for text in _remarks(row, columns) if (name := stood_in_for(text))), None)
    absent = [PersonRole(missed, Role.ABSENT, place=person.place)] if missed and is_name(missed) else []
    named = [who for text in _remarks(row, columns) if (who := _named_substitute(text, person))]
    deputy = _cell_text(row, columns.get("substitute"))
    if role is Role.ABSENT and deputy and is_name(deputy):
        named.append(PersonRole(deputy, Role.SUBSTITUTE, place=person.place))
    does = [replace(person, role=what) for what in did if role is Role.PRESENT]
    return [person, *does, *absent, *named, *_further_people(cell, others, person)]


def _without_role(title: str | None) -> tuple[str | None, list[Role]]:
    """A title without what its person did in the meeting, and that: 'Rådgiver (referent)' -> 'Rådgiver', minutes."""
    match = ROLE_BEHIND.fullmatch(title) if title else None
    did = roles_in_meeting([match["role"]]) if match else []
    return (match["title"], did) if match and did else (title, [])


def _further_people(cell: Cell, beside: list[PersonRole], first: PersonRole) -> list[PersonRole]:
    """Those who share a cell with the first, of the same organisation: 'Solvik kommune | Kari Moen // Per Strand'."""
    below = [person for line in cell.paragraphs[1:] for person in line_people(line, first.role)]
    return [
        person if person.organisation else replace(person, organisation=first.organisation)
        for person in (*beside, *below)
        if person.role is first.role
    ]


def _named_substitute(remark: str, person: PersonRole) -> PersonRole | None:
    """Who met instead of one who is absent: 'Vara: Liv Moen' beside their name."""
    match = NAMED_SUBSTITUTE.fullmatch(remark)
    if match is None or person.role is not Role.ABSENT or not is_name(match["name"]):
        return None
    return PersonRole(match["name"], Role.SUBSTITUTE, place=person.place)


def _remarked(row: Row, columns: dict[str, int], title: str | None) -> Role | None:
    """The role that a remark in another column, or the title, gives to one who is listed as present."""
    behind = (_cell_text(row, columns.get("organisation")) or "").rpartition(REMARK_DASH)[
        2
    ]  # 'Solvik kommune – forfall'
    remarks = [*_remarks(row, columns), title or "", behind]
    told = (role for remark in remarks for role, pattern in REMARKS if pattern.match(remark))
    return next(told, None)


def _remarks(row: Row, columns: dict[str, int]) -> list[str]:
    """What stands in the cells that are no name, organisation or person stood in for, without the cross."""
    known = {columns.get(key) for key in ("name", "organisation", "both", "stands_in", "met")}
    texts = [text for cell in row.cells if cell.column not in known and (text := _cell_text(row, cell.column))]
    met = MET_MARK.sub("", _cell_text(row, columns.get("met")) or "", count=1).strip("() ")
    return [*texts, *([met] if met else [])]


def _cell_text(row: Row, column: int | None) -> str | None:
    """What a cell says on one line; None where it is empty or missing."""
    cell = row.cell(column) if column is not None else None
    return cell.text.replace("\n", " ").strip() or None if cell else None
