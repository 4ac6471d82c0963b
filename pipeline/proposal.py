"""A first draft of a profile, from what papers say: TOML with comments for the person who knows the organisation."""

import json
from collections.abc import Iterable, Iterator

from pipeline.profile_file import NUMBER_FIRST, YEAR_FIRST
from warehouse.readers.sights import SeenBody, SeenNumbers, SeenOrganisation, SeenPerson, Sights

# So many persons show what the list is for; the rest is in 'saksgang people'.
MOST_PERSONS = 20


def proposal(seen: Sights) -> str:
    """The text of a saksgang.toml; what only a person can know stands there as a comment."""
    parts = [
        _organisation(seen.organisations),
        _numbers(seen.numbers),
        *(_body(body) for body in seen.bodies),
        _persons(seen.persons),
    ]
    return "\n".join("\n".join(part) + "\n" for part in parts)


def _organisation(organisations: Iterable[SeenOrganisation]) -> Iterator[str]:
    """The organisation that most papers come from, the others as comments."""
    first, *others = [*organisations, SeenOrganisation(None, 0)]
    yield "# A draft by 'saksgang profile': read it, correct it, save it as saksgang.toml in the folder of the papers."
    yield "# What each line does: docs/profile.md."
    yield ""
    if first.name is None:
        yield "# No paper names its organisation: write it between the quotes."
    else:
        yield f"# Seen in {_counted(first.papers, 'paper')}. Papers that name no organisation are taken to be its own."
    yield f"organisation = {_quoted(first.name or '')}"
    for other in others:
        if other.papers and other.name:
            also = f"Also seen in {_counted(other.papers, 'paper')}: {other.name}"
            yield f"# {also}; give it a folder and a profile of its own."
        elif other.papers:
            yield f"# {_counted(other.papers, 'paper')} of which no organisation is known will belong to it."
    yield "# always = true  # papers that name another organisation are its own, too"


def _numbers(numbers: SeenNumbers) -> Iterator[str]:
    """The number style, as a comment: a wrong one would turn right numbers round."""
    style = YEAR_FIRST if numbers.year_first > numbers.number_first else NUMBER_FIRST
    yield f"# Case numbers that can be read in two ways, as 09/07: {numbers.year_first} were read with the year first,"
    yield f"# {numbers.number_first} with the number first. Where that is wrong, say how they are meant:"
    yield f'# number_style = {_quoted(style)}  # or "{NUMBER_FIRST if style == YEAR_FIRST else YEAR_FIRST}"'


def _body(body: SeenBody) -> Iterator[str]:
    """A body with all that papers call it."""
    years = dict.fromkeys(str(year) for year in (body.first_year, body.last_year) if year)
    span = f", {' to '.join(years)}" if years else ""
    yield f"# Seen in {_counted(body.papers, 'paper')} of {_counted(body.meetings, 'meeting')}{span}."
    yield "[[bodies]]"
    yield f"name = {_quoted(body.name)}"
    yield f"abbreviation = {_quoted(body.abbreviation)}" if body.abbreviation else '# abbreviation = ""'
    yield f"{'' if body.aliases else '# '}aliases = {_list(body.aliases)}"
    yield f"{'' if body.predecessors else '# '}predecessors = {_list(body.predecessors)}"


def _persons(persons: tuple[SeenPerson, ...]) -> Iterator[str]:
    """Names that were joined by rules, for a person to hold or to part."""
    yield "# [persons]"
    yield "# same = [  # names of one person; these were joined already, and need no line unless you want to be sure"
    for person in persons[:MOST_PERSONS]:
        yield f"#     {_list((person.name, *person.others))},"
    if len(persons) > MOST_PERSONS:
        yield f"#     and {len(persons) - MOST_PERSONS} more: see 'saksgang people NAME'"
    yield "# ]"
    yield '# different = []  # names that are never one person: [["Ola Berg", "Ole Berg"]]'


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _list(names: Iterable[str]) -> str:
    return f"[{', '.join(map(_quoted, names))}]"


def _quoted(text: str) -> str:
    """A string of TOML: as in JSON, but for the sign of deletion."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
