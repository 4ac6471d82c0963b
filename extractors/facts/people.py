"""People (personer) of labelled values: 'Møteleder: Kari Fjellheim, ordfører', or 'Til stede:' above a list."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise, takewhile

from msgspec.structs import replace

from extractors.facts.flattened_people import people_table
from extractors.facts.people_described import described_people
from extractors.facts.people_lines import line_people
from extractors.facts.people_origins import origins
from extractors.facts.people_tables import table_people
from extractors.language.names import group_before, is_given_name, is_name
from extractors.sections.records import LabelledValue
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.facts import PersonRole
from models.layout import Paragraph
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
"""Labels that give a role; those who are called ('Innkalte', 'Kopi til') are not present."""
FEWEST_TOLD = 2  # lines that hold one person each, for a list to be set so
GROUP_NEXT = re.compile(r"\. (?=[A-ZÆØÅ][^.,:;]{1,40}: )")
"""Between people and the next group of theirs: 'Solvik: Liv Moen' + '. ' + 'Tindal: Ola Nes'."""
INITIAL_NAME = re.compile(r"(?P<initial>[A-ZÆØÅ])\.? (?P<family>\S+)")
"""A name with its given name abbreviated."""


def people(value: LabelledValue) -> list[PersonRole]:
    """The people of a labelled value in the label's role; [] where the label names no role."""
    role = ROLES.get(value.field)
    if role is None:
        return []
    table = value.table or people_table(value.paragraphs)
    if table:
        return table_people(table, role)
    described = described_people(value.paragraphs, role)
    if described:
        return described
    printed = [part for paragraph in value.paragraphs for part in _names_below(paragraph)]
    texts = [paragraph.text for paragraph in printed]
    lines = _one_a_line(list(map(line_people, printed, _line_roles(role, texts))))
    came = origins(value.label, texts)
    return [_from(origin, person) for origin, found in zip(came, lines, strict=True) for person in found]


def _line_roles(role: Role, texts: Sequence[str]) -> list[Role]:
    """The role of each line; below the secretariat, a line with its own group lists others: 'Solvik legevakt: ...'."""
    own = list(takewhile(lambda text: group_before(text) is None, texts)) if role is Role.SECRETARIAT else texts
    return [role] * len(own) + [Role.PRESENT] * (len(texts) - len(own))


def _names_below(paragraph: Paragraph) -> list[Paragraph]:
    """A paragraph, or its printed lines where each is a whole name, as in a narrow column: 'Liv Moen' / 'Ola Nes'.

    Or its sentences where each opens with whom its people come from: 'Solvik: Liv Moen. Tindal: Ola Nes'.
    """
    ends = [0, *(match.end() for match in GROUP_NEXT.finditer(paragraph.text)), len(paragraph.text)]
    sentences = [part for start, end in pairwise(ends) if (part := slice_paragraph(paragraph, start, end))]
    if len(sentences) > 1 and all(group_before(sentence.text) for sentence in sentences):
        return sentences
    lines = [part for line in paragraph.lines if (part := slice_paragraph(paragraph, line.start, line.end))]
    apart = len(lines) > 1 and all(is_name(line.text) and is_given_name(line.text.split()[0]) for line in lines)
    return lines if apart else [paragraph]


def _one_a_line(lines: list[list[PersonRole]]) -> list[list[PersonRole]]:
    """The people of lines, where others hold one with what they are behind it: 'Kari Fjellheim, Norsk Folkehjelp'.

    There what reads like a second name is where the first comes from, unless it opens with a given name.
    """
    told = sum(len(found) == 1 and bool(found[0].title or found[0].organisation) for found in lines)
    return lines if told < FEWEST_TOLD else [_with_second_as_origin(found) for found in lines]


def _with_second_as_origin(found: list[PersonRole]) -> list[PersonRole]:
    match found:
        case [PersonRole(title=None, organisation=None) as one, PersonRole(title=None, organisation=None) as other]:
            given, second = (is_given_name(person.name.split()[0]) for person in found)
            as_person = second or not given or one.role is not other.role
            return found if as_person else [replace(one, organisation=other.name)]
        case _:
            return found


def _from(came_from: str | None, person: PersonRole) -> PersonRole:
    """A person of the place before their line, where nothing else is told of them."""
    return person if person.organisation else replace(person, organisation=came_from)


def distinct(roles: Iterable[PersonRole]) -> tuple[PersonRole, ...]:
    """Each person once per role, the first and fullest mention; one name in two organisations is two persons.

    'K. Fjellheim' is nobody new beside a Kari Fjellheim in the same role.
    """
    roles = list(roles)
    kept: dict[tuple[str, Role], list[PersonRole]] = {}
    for person in (person for person in roles if not _stands_in_full(person, roles)):
        same = kept.setdefault((person.name.lower(), person.role), [])
        earlier = next((index for index, other in enumerate(same) if _may_be_one(other, person)), None)
        if earlier is None:
            same.append(person)
        elif not (same[earlier].title or same[earlier].organisation):
            same[earlier] = person
    return tuple(person for same in kept.values() for person in same)


def with_told_offices(roles: Sequence[PersonRole]) -> tuple[PersonRole, ...]:
    """People of a section, each with the title and organisation that another line tells of them.

    'Møteleder: Kari Fjellheim' above 'Kari Fjellheim | Rådmann | Solvik kommune'; not where two lines differ.
    """
    told: dict[str, set[tuple[str | None, str | None]]] = {}
    for person in roles:
        if person.title or person.organisation:
            told.setdefault(person.name, set()).add((person.title, person.organisation))
    sure = {name: next(iter(offices)) for name, offices in told.items() if len(offices) == 1}
    return tuple(
        replace(person, title=sure[person.name][0], organisation=sure[person.name][1])
        if person.name in sure and not (person.title or person.organisation)
        else person
        for person in roles
    )


def _stands_in_full(person: PersonRole, others: Sequence[PersonRole]) -> bool:
    """Whether a name with an initial is written out by another of its role: 'K. Fjellheim', 'Kari Fjellheim'."""
    initial = INITIAL_NAME.fullmatch(person.name)
    if initial is None:
        return False
    start, end = initial["initial"], f" {initial['family']}"
    same = [other.name for other in others if other.role is person.role and not INITIAL_NAME.fullmatch(other.name)]
    return any(name.startswith(start) and name.endswith(end) for name in same)


def _may_be_one(one: PersonRole, other: PersonRole) -> bool:
    """Two mentions of a name are one person unless their organisations differ."""
    return one.organisation is None or other.organisation is None or one.organisation == other.organisation
