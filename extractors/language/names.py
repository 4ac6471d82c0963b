"""Names of persons: what looks like one, and where one ends and the next begins in a run of words."""

import re
from itertools import groupby

from extractors.vocabulary.given_names import GIVEN_NAMES
from extractors.vocabulary.names import (
    GROUP_ENDINGS,
    GROUP_PLURALS,
    NAME_PARTICLES,
    NOT_NAMES,
    NOT_PLACES,
    OFFICE_FIELDS,
    ORGANISATION_WORDS,
    TITLE_ABBREVIATIONS,
    TITLE_ENDINGS,
)
from extractors.vocabulary.parties import LIST_ENDS, NO_LISTS, PARTIES

FEWEST_WORDS = 2  # of a full name: 'Kari Fjellheim'
LONGEST_TITLE = 3  # words of a title before a name: 'daglig leder Kari Fjellheim'
LONGEST_AREA_TITLE = 5  # the same with what is led: 'direktør plan- og byggesak Kari Fjellheim'
PAIR = 2  # words between which an area has its 'og'
LONGEST_PERSON_LINE = 10  # words: 'Kari Fjellheim vara for Per Olav Strand (Solvik kommune)'
STANDING_WORDS = frozenset({"vara", "varamedlem", "vararepresentant", "stedfortreder", "for", "møtte"})
ABSENCE_WORDS = frozenset({"forfall", "fråfall", "frafall", "fraværende"})
LONGEST_NAME = 6  # words; 'Maria Elisabeth van der Berg Lund' has six
CAPITALS, SMALL = "A-ZÀ-ÖØ-ÞČĆĐŠŽŊŁŚŻŹŘĞİŞ", "a-zß-öø-ÿā-ž"
"""Letters of names of all Europe, Sámi among them: 'Begović', 'Łukasz', 'Čállo'."""
_NAME_WORD = re.compile(
    rf"[{CAPITALS}]"
    rf"(?:[{SMALL}]+|['’][{CAPITALS}][{SMALL}]+)"  # 'Kari', 'O’Brien'
    rf"(?:-[{CAPITALS}][{SMALL}]+)*\.?"  # 'Anne-Lise'
)
_INITIAL = re.compile(r"[A-ZÆØÅ]\.?(?:[A-ZÆØÅ]\.)?")
_COUNT_BEHIND = re.compile(r" \(\d{1,2}\)$")
"""How many were elected from a party: 'Arbeiderpartiet (4)'."""
_RANK = re.compile(r"I{1,3}|IV|[1-4]")
"""Behind a title, where there are several: 'kommunelege I', 'konsulent 2'."""
PLURAL = re.compile(r"(?:(?<=r)(?:ane|ene|ne|ar|er|e)|(?<=[ft])(?:ene|ane|er|ar))$")
"""What makes a title one of several: 'einingsleiar' + ane, 'leder' + ne, 'sjef' + ene."""
_WORD = re.compile(r"[\wæøåÆØÅ]+")
_BEHIND_PERSON = re.compile(r"[,;(–]| - |(?<!-) og ")  # not 'plan- og byggesak'

GROUP_MARK = re.compile(r"(?P<group>[^,:;()]{1,60}?) ?:\s+(?=\S)")
"""Where those behind it come from: 'Kommunene: Kari Fjellheim (Solvik), Per Strand (Tindal)', 'AP: Kari Fjellheim'."""
PLURAL_OFFICES = ("ere", "mer", "mar", "arar", "ene", "ane")
"""Ends of offices that several hold: 'Medlemmer'."""
FROM = re.compile(r"(?:fra|frå) ", re.IGNORECASE)
"""Before such a group: 'Frå ' + 'Solvik kommune: Kari Fjellheim'."""


GROUP_OF_PEOPLE = re.compile(rf"(?:{'|'.join(GROUP_PLURALS)})$", re.IGNORECASE)


def is_name_word(word: str) -> bool:
    """'Kari', 'Lund-Eide', 'K.'; not 'SSU', 'kommune', 'Referat', 'Analyseavdelingen'."""
    bare = word.strip(".,;:").lower()
    is_group = bare in NOT_NAMES or bare.endswith(GROUP_ENDINGS)
    return bool(_NAME_WORD.fullmatch(word) and not is_group) or bool(_INITIAL.fullmatch(word))


def is_name(text: str) -> bool:
    """Whether a text is one person's full name: 'Kari Fjellheim', 'Marte L. Eide', 'Ole von der Lippe'."""
    words = text.split()
    if not FEWEST_WORDS <= len(words) <= LONGEST_NAME or is_organisation(text) or ends_like_title(words[-1]):
        return False
    if names_party(text) or not is_name_word(words[0]) or not is_name_word(words[-1]) or _INITIAL.fullmatch(words[-1]):
        return False
    return all(is_name_word(word) or word in NAME_PARTICLES for word in words)


def titled_name(text: str) -> tuple[str, str] | None:
    """Title and name of 'ordfører Kari Fjellheim', 'kommunelege II Per Strand'; None where a text is no such thing.

    Also with what is led behind the title: 'Direktør plan- og byggesak Kari Fjellheim'.
    """
    words = text.split()
    for cut in range(1, min(LONGEST_AREA_TITLE, len(words) - FEWEST_WORDS) + 1):
        title, name = words[:cut], " ".join(words[cut:])
        if _RANK.fullmatch(words[cut]) or not is_name(name) or is_given_name(title[0]) or title[0].isupper():
            continue
        short = cut <= LONGEST_TITLE and ends_like_title(title[-1])
        if short or _is_ranked(title) or _has_field(title) or _leads_area(title):
            return " ".join(title), name
    return None


def _is_ranked(title: list[str]) -> bool:
    """'kommunelege II'."""
    return 1 < len(title) <= LONGEST_TITLE and bool(_RANK.fullmatch(title[-1])) and ends_like_title(title[-2])


def _has_field(title: list[str]) -> bool:
    """'kommunalsjef oppvekst': a title with its field behind it."""
    return 1 < len(title) <= LONGEST_TITLE and title[-1] in OFFICE_FIELDS and ends_like_title(title[-2])


def _leads_area(title: list[str]) -> bool:
    """'Direktør plan- og byggesak': two areas with a word in common behind a title; other words may be a sentence."""
    first, *area = title
    return ends_like_title(first) and len(area) > PAIR and area[0].endswith("-") and all(map(str.islower, area))


def names_party(text: str) -> bool:
    """Whether a line is the name of a party or of a local list: 'HØGRE', 'Høyre/Venstre (4):', 'Bygdelista'."""
    bare = _COUNT_BEHIND.sub("", text.strip(" :.")).lower()
    first, _, behind = bare.partition(" ")
    listed = first.endswith(LIST_ENDS) and first not in {*LIST_ENDS, *NO_LISTS}
    local = listed and text[0].isupper() and (not behind or behind.startswith(("for ", "i ")))
    return local or PARTIES.issuperset(bare.split("/"))


def opens_with_person(text: str) -> bool:
    """Whether a line opens with a person: 'Kari Fjellheim (leder)', 'Ordfører Per Strand, Solvik kommune'."""
    first = _BEHIND_PERSON.split(text, maxsplit=1)[0].strip()
    return is_name(first) or titled_name(first) is not None


def is_person_line(text: str) -> bool:
    """Whether a line is a person with what they are behind it, as tabs set it: 'Kari Fjellheim nestleder'.

    Or with 'Forfall' there, or whom they stand in for.
    Not a sentence about them: 'Kari Fjellheim orienterte'.
    """
    words = text.split()
    if text.endswith(".") or len(words) > LONGEST_PERSON_LINE:
        return False
    if len(words) > FEWEST_WORDS and ends_like_title(words[-1]) and is_name(" ".join(words[:-1])):
        return True  # 'Kari Fjellheim Rådgiver'
    cut = next((index for index, word in enumerate(words) if not is_name_word(word) and word not in NAME_PARTICLES), 0)
    if not cut or not is_name(" ".join(words[:cut])):
        return False
    return ends_like_title(words[cut]) or words[cut] in STANDING_WORDS or words[cut].lower() in ABSENCE_WORDS


def is_given_name(text: str) -> bool:
    """Whether a text is one bare given name: 'Kari', 'Anne-Lise'."""
    return bool(_NAME_WORD.fullmatch(text)) and all(part in GIVEN_NAMES for part in text.lower().strip(".").split("-"))


def without_group(text: str) -> str:
    """A list without the group that its people come from: 'AP: Kari Fjellheim, Per Strand' -> 'Kari Fjellheim, ...'."""
    match = group_before(text)
    return text[match.end() :] if match and not is_name(match["group"]) else text


def group_before(text: str) -> re.Match[str] | None:
    """The group before its people: 'AP: Kari Fjellheim', 'Solvik kommune: konstituert rådmann Per Strand'."""
    match = GROUP_MARK.match(text)
    people = text[match.end() :] if match else ""
    return match if people[:1].isupper() or opens_with_person(people) else None


def office_before(text: str) -> str | None:
    """The office of one person before the name: 'Leder: Kari Fjellheim' -> 'Leder'; None for a group, 'Medlemmer:'."""
    match = group_before(text)
    word = match["group"].split()[-1] if match else ""
    return match["group"] if match and ends_like_title(word) and not word.lower().endswith(PLURAL_OFFICES) else None


def place_before(text: str) -> str | None:
    """The municipality or organisation before its people: 'Solvik: Kari Fjellheim, Per Strand' -> 'Solvik'.

    None where the words before the colon are a group of people ('Brukerne:'), a title or no name.
    """
    match = group_before(text)
    words = match["group"].split() if match else []
    plain = all(word[0].isupper() and word.isalpha() and not word.isupper() for word in words)
    named = bool(words) and plain and not (words[-1].lower() in NOT_PLACES or is_given_name(words[0]))
    common = named and (GROUP_OF_PEOPLE.search(words[-1]) or ends_like_title(words[-1]) or not is_name_word(words[0]))
    return " ".join(words) if named and not common else None


def is_organisation(text: str) -> bool:
    """Whether a phrase names an organisation: 'Solvik kommune', 'kommunene', 'Sykehuset i Solvik HF'."""
    return any(word in ORGANISATION_WORDS for word in _WORD.findall(text.lower()))


def ends_like_title(word: str) -> bool:
    """Whether a word is a title by its ending, or short for one: 'kommunedirektør', 'fagkoordinator', 'dir.'."""
    bare = word.lower().strip(".,;")
    return bare.endswith(TITLE_ENDINGS) or (bare in TITLE_ABBREVIATIONS and word.rstrip(",;").endswith("."))


def split_names(lines: list[str], known: frozenset[str] = frozenset()) -> list[str]:
    """The names in some printed lines of a narrow cell, where a name may be broken over lines.

    `known` holds full names met elsewhere in the paper. ['Liv Moen', 'Ragnhild', 'Strand'] -> ['Liv Moen',
    'Ragnhild Strand']; ['Turid', 'Sverre'] -> both; ['Kari Moen/', 'Per Strand'] -> both.
    """
    names: list[str] = []
    for group in _groups(lines):
        names.extend(_names_of(group, known))
    return names


def _groups(lines: list[str]) -> list[list[list[str]]]:
    """Lines of words, parted where a comma, slash, semicolon or 'og' stands between names."""
    groups: list[list[list[str]]] = [[]]
    for line in lines:
        pieces = re.split(r"\s*[/,;&]\s*|\s+og\s+|\s+v/\s*", line)
        for position, piece in enumerate(pieces):
            if position:
                groups.append([])
            if piece.split():
                groups[-1].append(piece.split())
    return [group for group in groups if group]


def _names_of(group: list[list[str]], known: frozenset[str]) -> list[str]:
    """Part the words of some lines into names."""
    if not all(_is_name_line(line) for line in group):
        return [name for run in _name_runs(group) for name in _names_of(run, known)]
    words = [(word, not position) for line in group for position, word in enumerate(line)]
    names: list[list[str]] = [[]]
    for index, (word, opens_line) in enumerate(words):
        rest = [later for later, _ in words[index:]]
        if names[-1] and _starts_name(names[-1], word, rest, opens_line=opens_line, known=known):
            names.append([])
        names[-1].append(word)
    return [" ".join(name) for name in names if _may_stand(name)]


def _is_name_line(line: list[str]) -> bool:
    """Whether a line holds words of names only: 'Kari Fjellheim', not 'Fagutvalg IT' or 'Sekretariatet'."""
    return all(is_name_word(word) or word in NAME_PARTICLES for word in line)


def _name_runs(group: list[list[str]]) -> list[list[list[str]]]:
    """Runs of lines that hold names, other lines left out."""
    runs = []
    for is_names, run in groupby(group, key=_is_name_line):
        lines = list(run)
        runs += [lines] if is_names else [[words] for line in lines for words in _names_within(line)]
    return runs


def _names_within(line: list[str]) -> list[list[str]]:
    """Name words behind other words on a line, from a given name on: 'Fagutvalg IT Kari Moen Per Strand'."""
    found = []
    for is_names, run in groupby(line, key=is_name_word):
        words = list(run)
        start = next((index for index, word in enumerate(words) if is_given_name(word)), None)
        if is_names and start is not None and len(words) - start > 1:
            found.append(words[start:])
    return found


def _may_stand(name: list[str]) -> bool:
    """Whether words that were parted from others are a name: 'Kari Fjellheim', 'Kari F.', 'Kari'."""
    match name:
        case [word]:
            return _is_single_name(word)
        case [given, initial] if is_given_name(given) and _INITIAL.fullmatch(initial):
            return True
        case _:
            return is_name(" ".join(name))


def _is_single_name(word: str) -> bool:
    """Whether a word may be a name that stands alone, given or family: 'Kari', 'Fjellheim'; not 'Sekretariat'."""
    return (
        bool(_NAME_WORD.fullmatch(word))
        and word.lower() not in NOT_NAMES
        and not is_organisation(word)
        and not ends_like_title(PLURAL.sub("", word))
    )


def _is_whole_name(words: list[str]) -> bool:
    """Whether words begin with a given name, a second or an initial, and a family name: 'Per Inge Strand'."""
    match words:
        case [given, middle, family, *_]:
            second = is_given_name(middle) or bool(_INITIAL.fullmatch(middle))
            return is_given_name(given) and second and not is_given_name(family)
        case _:
            return False


def _starts_name(current: list[str], word: str, rest: list[str], *, opens_line: bool, known: frozenset[str]) -> bool:
    """Whether `word` opens a new name behind the words of the current one."""
    goes_on = any(name.split()[: len(current) + 1] == [*current, word] for name in known)
    if not goes_on and opens_line and {*current, word} <= {name.split()[0] for name in known}:
        return True  # given names of two whom the paper names in full
    if goes_on or (" ".join(current) not in known and not is_given_name(word)):
        return False
    if " ".join(current) in known:
        return True
    if all(is_given_name(part) for part in current):
        # 'Anne' + 'Lise': one person's two names, unless each stands on a line of its own with no surname to come, or
        # the second line is a whole name of three words, 'Per Inge Strand', which would make four
        return opens_line and (all(is_given_name(later) for later in rest) or _is_whole_name(rest))
    has_surname = len(current) > 1 and not _INITIAL.fullmatch(current[-1])
    return has_surname and (len(rest) > 1 or opens_line)
