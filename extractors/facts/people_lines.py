"""People in running lines, one a line, by commas, or run together.

'Kari Fjellheim, ordfører, Solvik kommune'; 'Kari Fjellheim, Per Strand'; 'Per Strand (vara for Kari Fjellheim)'.
"""

import re
from collections.abc import Sequence
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from extractors.facts.family_first import given_first
from extractors.facts.people_sentences import as_list, roles_in_meeting
from extractors.facts.places import place
from extractors.language.dates import find_dates
from extractors.language.names import (
    ends_like_title,
    is_given_name,
    is_name,
    is_organisation,
    office_before,
    titled_name,
    without_group,
)
from extractors.vocabulary.names import COMING_GROUPS, ORGANISATION_WORDS
from models.facts import PersonRole
from models.layout import Paragraph
from models.vocabulary import Role

LONGEST_NAME, SHORTEST_NAME = 5, 2  # words of a name that a title or bracket follows without a comma
FEWEST_NAMES = 3  # between commas, with nothing else, for a line to list names only
FEWEST_UNTITLED = 2  # people before one with a title, who tell that titles do not stand behind names
BETWEEN_NAMES = re.compile(r",(?: og)?| og ")
SUBSTITUTE_NOTE = re.compile(
    r"\b(?:vara(?:medlem|representant)?|stedfortreder)\b(?: for)?|^for [A-ZÆØÅ]", re.IGNORECASE
)
FOR_WHOM = re.compile(r"(?:^|\b(?i:vara|varamedlem|stedfortreder|møtte|møter) )for (?P<name>[A-ZÆØÅ][^,;()]+)")
STANDING_IN = frozenset({Role.PRESENT, Role.SUBSTITUTE})
"""Lists in which one may be remarked to stand in for another, who is absent then."""
ABSENT_NOTE = re.compile(r"(?:ikkj?e møtt|møtte ikk[ej]e?|forfall|fr[aå]fall)", re.IGNORECASE)
NOTE = re.compile(
    r"\s*[(\[](?P<note>(?:vara|stedfortreder|varamedlem|forlot|gikk|til |fra |frå |deltok|(?:under |i |ved |på )?sak|"
    r"under (?:behandling|handsaming|orientering|de[lt]|pkt|punkt)|delvis|del(?:er|ar) av|digitalt|på teams|ikke|ikkje|"
    r"møtte|permisjon|førte|skrev|skreiv|tok |var ref|(?:meldt )?(?:forfall|fr[aå]fall)|for (?-i:[A-ZÆØÅ])|"
    r"(?:via |per |pr\.? |på )?(?:teams|video|telefon|tlf|skype|zoom|nett)|fysisk|\d)[^)\]]*)[)\]]",
    re.IGNORECASE,
)
"""A remark in brackets: 'Per Strand (vara for Kari Fjellheim)', 'Liv Moen (fra sak 51/14)', 'Ola Nes (49/14)'."""
STANDS_IN = re.compile(
    r"(?P<name>.+?) (?:møtte |møter )?(?:som )?"
    r"(?P<note>(?:(?:vara|varamedlem|vararepresentant|stedfortreder) )?for (?P<whom>[A-ZÆØÅ].+))"
)
"""'Nina Bakke for Hege Lunde' in a list of substitutes, 'Nina Bakke vara for Hege Lunde' in any."""
MARKED_NOTE = re.compile(r" vara(?:medlem)? for ?: (?=[A-ZÆØÅ])")
"""The same as a label of its own: 'Nina Bakke vara for: Hege Lunde'."""
ABSENT_BEHIND = re.compile(r"(?P<name>.+?) (?P<note>(?i:(?:meldt )?forfall|fr[aå]fall|fraværende|ikkj?e møtt))")
"""'Liv Moen Forfall', as tabs set it."""
PART_NOTE = re.compile(
    r"(?P<note>ikkj?e møtt|møtte ikkj?e|forfall|digitalt|fysisk|(?:via |per |pr\.? |på )?(?:teams|video|telefon)|"
    r"(?:(?:møtende|møtande|\d\.) )?vara(?:medlem|representant)?(?: for .+)?)",
    re.IGNORECASE,
)
"""A remark behind a dash or comma: 'Liv Moen – ikke møtt', 'Per Strand, varamedlem'."""
PARTY_BEHIND = re.compile(r"(?P<title>[^()]+?) \((?P<party>[A-ZÆØÅ][A-Za-zÆØÅæøå]{0,6})\)")
"""A title with the party behind it: 'ordfører (KrF)'."""
OFFICE_BEHIND = re.compile(r"(?P<organisation>[^()]+?) \((?P<title>[a-zæøå ]{3,30})\)")
"""An organisation with what its person is there: 'Solvik kommune (leder)'."""
ROLE_BEHIND = re.compile(r"(?P<title>[^()]+?),? ?\((?P<role>[^()]+)\)")
"""A title with what its person did in the meeting: 'rådgiver (referent)'."""
ORIGIN_BEHIND = re.compile(r" (?:fra |frå |v/ ?)(?P<organisation>[A-ZÆØÅ][^,;()]+|(?:det|den|dei?) [^,;()]+)$")
"""Where somebody comes from, behind the name: ' fra Solvik kommune', ' v/Solvik', ' frå det ambulante teamet'."""
OFFICE_IN = re.compile(r"(?P<title>[a-zæøåA-ZÆØÅ][a-zæøå -]{2,40}?) (?:i|ved) (?P<organisation>[A-ZÆØÅ][\wæøåÆØÅ. -]+)")
"""An office with where it is held: 'ordfører i Solvik kommune', 'dagleg leiar i Solvik'."""
_PARTS = re.compile(r",(?![^(]*\))|;|\s[-–]\s")
_LIST_MARK = re.compile(r"(?:[-–•*]|v/)\s*")
_TWO = re.compile(r"(?P<one>[^,]+)(?<!-) og (?P<other>[^,]+)")  # not 'plan- og byggesjef Per Strand'
_BRACKET = re.compile(r"(?P<name>[^(]+?)\s*\((?P<rest>[^)]*)\)\s*(?P<more>.*)")


class _Person(Struct, frozen=True):
    """A person under reading: the name, what stands behind it by commas, and a remark."""

    name: str
    parts: tuple[str, ...] = ()
    note: str = ""
    titled: bool = False  # a title stands before the name


def line_people(paragraph: Paragraph, role: Role) -> list[PersonRole]:
    """The people of one printed line, each in `role` unless a remark says otherwise."""
    text = paragraph.text[match.end() :] if (match := _LIST_MARK.match(paragraph.text)) else paragraph.text
    text = given_first(MARKED_NOTE.sub(" vara for ", text))
    office = office_before(text)
    text = without_group(text)
    text = text[:-1] if text.endswith(").") else text
    where = place([paragraph])
    read = _read(text)
    if office and len(read) == 1 and not read[0].parts:
        read = [replace(read[0], parts=(office,))]
    listed = [replace(_in_role(person, role), place=where) for person in read]
    missed = (stood_in_for(person.note) for person in read if role in STANDING_IN)
    if role is Role.PRESENT:
        listed += [PersonRole(person.name, does, place=where) for person in read for does in _did(person)]
    return listed + [PersonRole(name, Role.ABSENT, place=where) for name in missed if name]


def _lists_without_titles(found: Sequence[_Person]) -> bool:
    """Whether several people of a line have no title behind them, so that one that follows is the next one's.

    'Kari Fjellheim (4. trinn), Per Strand (1. trinn)' + ', rektor Liv Moen'.
    """
    parts = [part for person in found for part in person.parts if part]
    return len(found) >= FEWEST_UNTITLED and not any(
        part[0].islower() or ends_like_title(part.split()[-1]) for part in parts
    )


def _did(person: _Person) -> list[Role]:
    """What somebody did in the meeting by what stands behind the name: 'Kari Fjellheim (møteleder)'."""
    words = [word for part in person.parts for word in part.split(", ")]
    behind = [match["role"] for word in words if (match := ROLE_BEHIND.fullmatch(word))]
    return roles_in_meeting([person.note, *words, *behind])


def stood_in_for(note: str) -> str | None:
    """Whom a remark says that somebody stood in for: 'vara for Kari Fjellheim' -> 'Kari Fjellheim'."""
    match = FOR_WHOM.search(note)
    return match["name"].strip() if match and is_name(match["name"].strip()) else None


def _read(text: str) -> list[_Person]:
    """Part a line into people: name first, then titles and organisations up to the next name.

    Where nothing but names stands between its commas, none has the last one's organisation before it.
    """
    parts = [part.strip(" .") for part in BETWEEN_NAMES.split(text)]
    if len(parts) >= FEWEST_NAMES and all(is_name(part) and not _is_attribute(part) for part in parts):
        return [_Person(part) for part in parts]
    found: list[_Person] = []
    for piece in _PARTS.split(as_list(text)):
        for part in (part.strip(" .:-–") for part in _PARTS.split(_split_two(piece.strip()))):
            if part:
                _add_part(found, part)
    return found


def _add_part(found: list[_Person], part: str) -> None:
    """Add what stands between two commas: a person, something about the last one, or both."""
    bare, note = _without_note(part)
    leading, tail = _leading_name(bare)
    # the line sets titles before names, so that this one is no further title of the last
    titled = _titled(bare)
    titled_first = bool(titled and (any(person.titled for person in found) or _lists_without_titles(found)))
    attribute, next_name = _trailing_name(bare) if (found and not titled_first) or not leading else (bare, None)
    if leading and not next_name and (titled_first or not (found and _is_attributed(found, bare))):
        found.append(_Person(leading, tuple(part for part in tail.split(", ") if part), note, titled))
        return
    if found:
        last = found[-1]
        parts = (*last.parts, attribute) if attribute else last.parts
        found[-1] = replace(last, parts=parts, note=last.note or note)
    if next_name:
        own = () if len(found) or not ends_like_title(attribute.split()[0]) else (attribute,)
        title, name = titled_name(next_name) or ("", next_name)
        found.append(_Person(name, (title,) if title else own, titled=bool(title)))


def _titled(text: str) -> bool:
    """Whether a title stands before a name, also one with a bracket behind it: 'overlege Per Strand (Solvik)'."""
    return titled_name(ORIGIN_BEHIND.sub("", text.partition(" (")[0])) is not None


def _split_two(text: str) -> str:
    """'Kari Fjellheim (H) og Per Strand (Sp)' -> two names; 'leder for helse og omsorg' stays.

    The first may tell of one before: 'Liv Moen (V), nestleder og Per Strand (Sp)', '..., Solvik kommune og Per Strand'.
    """
    match = _TWO.fullmatch(text)
    if not match or not _names_someone(match["other"]):
        return text
    ends_title = match["one"].islower() and len(match["one"].split()) == 1 and ends_like_title(match["one"])
    ends_origin = is_organisation(match["one"]) and not is_organisation(match["other"])
    return f"{match['one']}, {match['other']}" if ends_title or ends_origin or _names_someone(match["one"]) else text


def _names_someone(text: str) -> bool:
    """Whether a text is a name, also in a title and remarks: 'overlege Per Strand (sak 5/24)', 'Liv Moen fra Nes'."""
    bare = ORIGIN_BEHIND.sub("", _before_bracket(text))
    return is_name(bare) or titled_name(bare) is not None


def _is_named(text: str) -> bool:
    """Whether a text is a name, also with a party or place in brackets behind it: 'Per Strand (Sp)'."""
    return is_name(_before_bracket(text))


def _before_bracket(text: str) -> str:
    """A text without the bracket that ends it."""
    bracket = _BRACKET.fullmatch(text)
    return bracket["name"] if bracket and not bracket["more"] else text


def _without_note(part: str) -> tuple[str, str]:
    """A part without its remark, and the remark."""
    stands_in = STANDS_IN.fullmatch(part)
    who = stands_in["name"].partition(" (")[0] if stands_in else ""
    if stands_in and _is_named(who) and _is_named(stands_in["whom"]):
        return stands_in["name"], stands_in["note"]
    absent = ABSENT_BEHIND.fullmatch(part)
    if absent and _is_named(absent["name"]):
        return absent["name"], absent["note"]
    match = NOTE.search(part) or PART_NOTE.fullmatch(part)
    return (part[: match.start()] + part[match.end() :], match["note"]) if match else (part, "")


def _leading_name(part: str) -> tuple[str | None, str]:
    """The name that a part begins with, and what is left: 'Kari Fjellheim (Solvik kommune)' -> name, organisation."""
    titled = _titled_first(part)
    if titled:
        return titled
    if is_name(part):
        return part, ""
    bracket = _BRACKET.fullmatch(part)
    if bracket and (titled := titled_name(bracket["name"])):
        return titled[1], f"{titled[0]}, {bracket['rest']} {bracket['more']}".strip(", ")
    if bracket and is_name(bracket["name"]):
        return bracket["name"], f"{bracket['rest']} {bracket['more']}".strip()
    words = part.split()
    for count in range(min(LONGEST_NAME, len(words) - 1), SHORTEST_NAME - 1, -1):
        name, rest = " ".join(words[:count]), " ".join(words[count:])
        told = rest[0].islower() or rest[0] in "/(" or _is_office(rest)
        if is_name(name) and told and not rest.startswith(("og ", "i ")):
            return name, rest.strip("/ ")
    return None, part


def _titled_first(part: str) -> tuple[str, str] | None:
    """A name and the title before it, with where from: 'overlege Per Strand fra Nes' -> name, 'overlege, fra Nes'."""
    origin = ORIGIN_BEHIND.search(part)
    titled = titled_name(part[: origin.start()] if origin else part)
    return (titled[1], f"{titled[0]},{origin[0]}" if origin else titled[0]) if titled else None


def _is_office(text: str) -> bool:
    """Whether a text is one title and nothing else, as columns set it behind a name: 'Nestleder'."""
    return " " not in text and ends_like_title(text)


def _is_attribute(part: str) -> bool:
    """Whether what reads like a name is a title or organisation: 'Solvik kommune', 'Fastlegerepresentant SSU'."""
    return is_organisation(part) or ends_like_title(part.split(maxsplit=1)[0])


def _is_attributed(found: Sequence[_Person], part: str) -> bool:
    return _is_attribute(ORIGIN_BEHIND.sub("", part.partition("(")[0])) or _is_seat(found, part)


def _is_seat(found: Sequence[_Person], part: str) -> bool:
    """Whether what reads like a name is where the last one comes from, with an office: 'Øvre Solvik (nestleder)'.

    Only where the line has told the like of somebody before.
    """
    office = OFFICE_BEHIND.fullmatch(part)
    if office is None or found[-1].parts or not any(person.parts for person in found):
        return False
    return ends_like_title(office["title"].split()[-1]) and not is_given_name(part.split(maxsplit=1)[0])


def _trailing_name(part: str) -> tuple[str, str | None]:
    """An attribute with the next person run into it: 'Solvik kommune Per Olav Strand' -> 'Solvik kommune', name.

    A capitalised title before the name begins a line of its own: 'Solvik kommune', 'Rådmann Per Olav Strand'.
    """
    words = part.split()
    for index in range(1, len(words) - 1):
        if is_given_name(words[index]) and is_name(" ".join(words[index:])) and not is_given_name(words[index - 1]):
            begins = index - 1 if index > 1 and _opens_with_title(words[index - 1]) else index
            return " ".join(words[:begins]), " ".join(words[begins:])
    return part, None


def _opens_with_title(word: str) -> bool:
    return word[0].isupper() and ends_like_title(word)


def _in_role(person: _Person, role: Role) -> PersonRole:
    """The person with the role that a remark gives to one who is listed as present."""
    if role is Role.PRESENT and SUBSTITUTE_NOTE.search(person.note):
        role = Role.SUBSTITUTE
    elif role is Role.PRESENT and ABSENT_NOTE.search(person.note):
        role = Role.ABSENT
    told_in_note = (
        person.note.split(", ")[1:] if FOR_WHOM.search(person.note) else ()
    )  # '(for Ola Nes, Solvik kommune)'
    return PersonRole(person.name, role, *attributes(person.parts or told_in_note))


def attributes(parts: Sequence[str]) -> tuple[str | None, str | None]:
    """Title and organisation of some parts behind a name: ('ordfører', 'Solvik kommune'), ('overlege',)."""
    titles: list[str] = []
    organisations: list[str] = []
    for part in chain.from_iterable(_title_and_organisation(part) for part in parts if not _is_day(part)):
        (organisations if _names_organisation(part, titled=bool(titles)) else titles).append(part)
    return ", ".join(titles) or None, ", ".join(organisations) or None


def _is_day(part: str) -> bool:
    """Whether a part is when somebody signed: 'Referent: Liv Moen, ' + '27.09.2013'."""
    bare = part.removeprefix("den ")
    return any((date.start, date.end) == (0, len(bare)) for date in find_dates(bare))


def _title_and_organisation(part: str) -> list[str]:
    """'ordfører Solvik kommune' -> both; 'kommunalsjef Helse og velferd' stays."""
    words = part.split()
    opens = next((index for index, word in enumerate(words) if word[0].isupper()), 0)
    tail = " ".join(words[opens:])
    party = PARTY_BEHIND.fullmatch(part)
    if party:
        return [party["title"], party["party"]]
    office = OFFICE_BEHIND.fullmatch(part)
    if office and ends_like_title(office["title"].split()[-1]):
        return [*_title_and_organisation(office["organisation"]), office["title"]]
    behind = ROLE_BEHIND.fullmatch(part)
    if behind and roles_in_meeting([behind["role"]]):
        return _title_and_organisation(behind["title"])
    seated = OFFICE_IN.fullmatch(part)
    if seated and ends_like_title(seated["title"].split()[-1]):
        return [seated["title"], seated["organisation"]]
    origin = ORIGIN_BEHIND.fullmatch(f" {part}")
    if origin and origin["organisation"][0].isupper():
        return [origin["organisation"]]
    titled = opens and ends_like_title(words[opens - 1]) and is_organisation(tail)
    return [" ".join(words[:opens]), tail] if titled else [part]


def _names_organisation(part: str, *, titled: bool) -> bool:
    """A title opens in lower case or is a title word; what else is capitalised behind a name says where from.

    'Helse- og omsorgssjef' and 'Adm. direktør' end in their title word; 'Fylkeslegen' is an authority named by one.
    """
    words = part.split()
    if part[0].isupper() and part.lower() in ORGANISATION_WORDS:
        return True
    head = next((word for word in words if not (word.rstrip(",").endswith("-") or word == "og")), words[0])
    if ends_like_title(head) or (ends_like_title(words[-1]) and not is_organisation(part)):
        return False
    if part[0].islower():
        return (is_organisation(part) and not titled and len(words) == 1) or part.lower() in COMING_GROUPS
    return True
