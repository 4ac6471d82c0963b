"""People (personer) with role, title and organisation, one a line, by commas, run together, or in a table.

'Kari Fjellheim, ordfører, Solvik kommune'; 'Kari Fjellheim, Per Strand, Liv Moen'; 'Per Strand (vara for Kari Fjellheim)'.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from extractors.facts.places import place
from extractors.language.names import ends_like_title, is_given_name, is_name, is_organisation
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.facts import PersonRole
from models.layout import Paragraph, Row, Table
from models.vocabulary import Role

ROLES: dict[Field, Role] = {
    Field.PRESENT: Role.PRESENT,
    Field.ABSENT: Role.ABSENT,
    Field.SUBSTITUTE: Role.SUBSTITUTE,
    Field.CHAIR: Role.CHAIR,
    Field.MINUTE_TAKER: Role.MINUTE_TAKER,
    Field.SECRETARIAT: Role.SECRETARIAT,
    Field.PRESENTER: Role.PRESENTER,
}
TITLE_HEADS = re.compile(r"(?:funksjon|stilling|tittel|rolle|verv)", re.IGNORECASE)
ORGANISATION_HEADS = re.compile(
    r"(?:organisasjon|representerer|representerar|repr\.?|parti|kommune|virksomhet|verksemd|arbeidssted|arbeidsstad|tilhørighet|fra|frå)",
    re.IGNORECASE,
)
GROUPS = frozenset(
    {"kommunene", "kommunane", "fastlegene", "fastlegane", "brukerne", "brukarane", "sykehuset", "sjukehuset"}
)
"""Lower-case words behind a name that say where from."""
REMARKS = (
    (Role.ABSENT, re.compile(r"(?:meldt )?(?:forfall|frafall)|ikke møtt|møtte ikk[ej]e?|fraværende", re.IGNORECASE)),
    (Role.SUBSTITUTE, re.compile(r"(?:møtte |møter )?(?:som )?vara\b|stedfortreder for|varamedlem", re.IGNORECASE)),
    (Role.MINUTE_TAKER, re.compile(r"møtesekretær|referent|protokollfør[ea]r", re.IGNORECASE)),
    (Role.CHAIR, re.compile(r"møtele[di]|ordstyr", re.IGNORECASE)),
    (Role.SECRETARIAT, re.compile(r"sekretariat", re.IGNORECASE)),
)
"""Remarks beside a name in a list of those who met."""
NAME_HEADS = re.compile(r"(?:navn|namn)", re.IGNORECASE)
STANDS_IN_HEADS = re.compile(r"(?:møtte for|møter for|vara for|for)", re.IGNORECASE)
SUBSTITUTE_NOTE = re.compile(r"\b(?:vara|stedfortreder|varamedlem)\b(?: for)?|^for [A-ZÆØÅ]", re.IGNORECASE)
ABSENT_NOTE = re.compile(r"(?:ikke møtt|møtte ikke|møtte ikkje|forfall|frafall)", re.IGNORECASE)
NOTE = re.compile(
    r"\s*[(\[](?P<note>(?:vara|stedfortreder|varamedlem|forlot|gikk|til |fra |frå |deltok|sak|digitalt|på teams|ikke|møtte|permisjon)[^)\]]*)[)\]]",
    re.IGNORECASE,
)
DASHED_NOTE = re.compile(
    r"\s+[-–]\s+(?P<note>(?:ikke møtt|møtte ikkje|forfall|vara(?: for)?[^,]*|digitalt))\s*$", re.IGNORECASE
)
_PARTS = re.compile(r",(?![^(]*\))|;|\s[-–]\s")


@dataclass(frozen=True, slots=True)
class _Person:
    """A person under reading."""

    name: str
    parts: tuple[str, ...] = ()
    note: str = ""


def people(value: LabelledValue) -> list[PersonRole]:
    """The people of a labelled value in the label's role; [] where the label names no role."""
    role = ROLES.get(value.field)
    if role is None:
        return []
    if value.table:
        return _table_people(value.table, role)
    return [person for paragraph in value.paragraphs for person in line_people(paragraph, role)]


def line_people(paragraph: Paragraph, role: Role) -> list[PersonRole]:
    """The people of one printed line."""
    text = re.sub(r"^(?:[-–•*]|v/)\s*", "", paragraph.text)
    where = place([paragraph])
    return [replace(_role(person, role), place=where) for person in read_people(text)]


def read_people(text: str) -> list[_Person]:
    """Part a line into people: name first, then titles and organisations up to the next name."""
    found: list[_Person] = []
    for part in (piece.strip(" .:") for piece in _PARTS.split(_split_and(text))):
        if not part:
            continue
        bare, note = _without_note(part)
        attribute, next_name = _trailing_name(bare) if found or not _leading_name(bare)[0] else (bare, None)
        name, tail = (None, "") if next_name else _leading_name(bare)
        if name and not (found and _is_attribute(bare)):
            found.append(_Person(name, (tail,) if tail else (), note))
            continue
        if found and attribute:
            found[-1] = replace(found[-1], parts=(*found[-1].parts, attribute), note=found[-1].note or note)
        elif found and note:
            found[-1] = replace(found[-1], note=found[-1].note or note)
        if next_name:
            found.append(_Person(next_name, () if found or not ends_like_title(attribute.split()[0]) else (attribute,)))
    return found


def _split_and(text: str) -> str:
    """'Kari Fjellheim og Per Strand' -> two names; 'leder for helse og omsorg' stays."""
    match = re.fullmatch(r"(?P<one>[^,]+) og (?P<other>[^,]+)", text)
    return f"{match['one']}, {match['other']}" if match and is_name(match["one"]) and is_name(match["other"]) else text


def _without_note(part: str) -> tuple[str, str]:
    match = NOTE.search(part) or DASHED_NOTE.search(part)
    return (part[: match.start()] + part[match.end() :], match["note"]) if match else (part, "")


def _leading_name(part: str) -> tuple[str | None, str]:
    """The name that a part begins with, and what is left: 'Kari Fjellheim (Solvik kommune)' -> name, organisation."""
    if is_name(part):
        return part, ""
    bracket = re.fullmatch(r"(?P<name>[^(]+?)\s*\((?P<rest>[^)]*)\)\s*(?P<more>.*)", part)
    if bracket and is_name(bracket["name"]):
        return bracket["name"], " ".join(filter(None, [bracket["rest"], bracket["more"]]))
    words = part.split()
    for count in range(min(5, len(words) - 1), 1, -1):
        name, rest = " ".join(words[:count]), " ".join(words[count:])
        if is_name(name) and (rest[0].islower() or rest[0] in "/(") and not rest.startswith(("og ", "i ")):
            return name, rest.strip("/ ")
    if len(words) > 2 and ends_like_title(words[0]) and is_name(" ".join(words[1:])):
        return " ".join(words[1:]), words[0]
    return None, part


def _is_attribute(part: str) -> bool:
    """Whether a part that reads like a name is a title or organisation: 'Solvik kommune', 'Fastlegerepresentant SSU'."""
    return is_organisation(part) or ends_like_title(part.split(maxsplit=1)[0])


def _trailing_name(part: str) -> tuple[str, str | None]:
    """An attribute with the next person's name run into it: 'Solvik kommune Per Olav Strand', 'Solvik Per Olav Strand'."""
    words = part.split()
    for index in range(1, len(words) - 1):
        if is_given_name(words[index]) and is_name(" ".join(words[index:])) and not is_given_name(words[index - 1]):
            return " ".join(words[:index]), " ".join(words[index:])
    return part, None


def _role(person: _Person, role: Role) -> PersonRole:
    note = person.note.lower()
    if SUBSTITUTE_NOTE.search(note) and role is Role.PRESENT:
        role = Role.SUBSTITUTE
    elif ABSENT_NOTE.search(note) and role is Role.PRESENT:
        role = Role.ABSENT
    title, organisation = attributes(person.parts)
    return PersonRole(person.name, role, title, organisation)


def attributes(parts: Sequence[str]) -> tuple[str | None, str | None]:
    """Title and organisation of some parts behind a name: ('ordfører', 'Solvik kommune'), ('klinikksjef KFMR',)."""
    titles: list[str] = []
    organisations: list[str] = []
    for part in (piece for piece in parts if piece):
        (organisations if _names_organisation(part, len(titles)) else titles).append(part)
    return ", ".join(titles) or None, ", ".join(organisations) or None


def _names_organisation(part: str, titles: int) -> bool:
    """A title opens in lower case or is a title word; what else is capitalised behind a name says where from."""
    first = part.split(maxsplit=1)[0]
    if ends_like_title(first):
        return False
    if part[0].islower():
        return (is_organisation(part) and not titles and len(part.split()) == 1) or part.lower() in GROUPS
    return True


def _table_people(table: Table, role: Role) -> list[PersonRole]:
    """People of a table, by its heads 'Navn | Funksjon | Representerer', or name first where it has none."""
    columns = _columns(table.rows[0])
    rows = table.rows[1:] if columns else table.rows
    found = []
    for row in rows:
        found += _row_people(row, columns or {"name": 0, "title": 1, "organisation": 2}, role)
    return found


def _columns(head: Row) -> dict[str, int]:
    columns: dict[str, int] = {}
    heads = {"name": NAME_HEADS, "title": TITLE_HEADS, "organisation": ORGANISATION_HEADS, "stands_in": STANDS_IN_HEADS}
    for cell in head.cells:
        for key, pattern in heads.items():
            if key not in columns and pattern.fullmatch(cell.text.strip(" :.")):
                columns[key] = cell.column
    return columns if "name" in columns else {}


def _row_people(row: Row, columns: dict[str, int], role: Role) -> list[PersonRole]:
    """The person of a row, and whom they stand in for, who is absent."""
    cell = row.cell(columns["name"])
    read = line_people(cell.paragraphs[0], role) if cell and cell.paragraphs else []
    if not read:
        return []
    person = read[0]
    title, organisation = _cell_text(row, columns.get("title")), _cell_text(row, columns.get("organisation"))
    stands_in = _cell_text(row, columns.get("stands_in"))
    if role is Role.PRESENT:
        role = _remarked(row, columns, title) or (Role.SUBSTITUTE if stands_in else person.role)
    person = replace(person, role=role, title=title or person.title, organisation=organisation or person.organisation)
    absent = stands_in if stands_in and is_name(stands_in) else None
    return [person, PersonRole(absent, Role.ABSENT, place=person.place)] if absent else [person]


def _remarked(row: Row, columns: dict[str, int], title: str | None) -> Role | None:
    """The role that a remark beside a present person gives: 'Forfall', 'Vara for Kari Fjellheim', 'Møtesekretær'."""
    known = {columns.get(key) for key in ("name", "organisation", "stands_in")}
    remarks = [cell.text.replace("\n", " ").strip() for cell in row.cells if cell.column not in known]
    for remark in [*remarks, title or ""]:
        for role, pattern in REMARKS:
            if pattern.match(remark):
                return role
    return None


def _cell_text(row: Row, column: int | None) -> str | None:
    cell = row.cell(column) if column is not None else None
    return cell.text.replace("\n", " ").strip() or None if cell else None


def distinct(roles: Iterable[PersonRole]) -> tuple[PersonRole, ...]:
    """Each person once per role, the first and fullest mention; one name in two organisations is two persons."""
    kept: dict[tuple[str, Role], list[PersonRole]] = {}
    for person in roles:
        same = kept.setdefault((person.name.lower(), person.role), [])
        earlier = next((index for index, other in enumerate(same) if _may_be_one(other, person)), None)
        if earlier is None:
            same.append(person)
        elif not (same[earlier].title or same[earlier].organisation):
            same[earlier] = person
    return tuple(person for same in kept.values() for person in same)


def _may_be_one(one: PersonRole, other: PersonRole) -> bool:
    """Two mentions of a name are one person unless their organisations differ."""
    return one.organisation is None or other.organisation is None or one.organisation == other.organisation
