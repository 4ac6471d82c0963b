"""Lines of names that a fixed width, or the edge of a page, breaks inside a name."""

import re

from extractors.language.names import is_given_name, is_name, is_name_word, titled_name

_LISTED = re.compile(r", | og ")  # between names
_PARTY = re.compile(r" \([A-ZÆØÅ][A-Za-zÆØÅæøå]{0,4}\)$")  # behind one: 'Kari Fjellheim' + ' (KrF)'


def breaks_name(first: str, second: str) -> bool:
    """Whether a line of names ends inside one: 'Til stede: Kari Fjellheim, Per Strand, Ola' / 'Nes'.

    Also with parties: 'Fjellheim (A), Per Strand (SP), Ola' / 'Nes (KRF)', the first name's own beginning a line above;
    and with titles: 'direktør Kari Fjellheim, rådgiver Per' / 'Strand'.
    """
    if not is_given_name(first.rsplit(maxsplit=1)[-1]):
        return False
    *whole, last = (_PARTY.sub("", name) for name in _LISTED.split(first.rpartition(":")[2].strip()))
    rest = _PARTY.sub("", _LISTED.split(second)[0].strip(" ."))
    if not whole or not all(map(_is_person, whole[1:])) or not (_is_person(whole[0]) or is_name_word(whole[0])):
        return False
    if titled := titled_name(f"{last} {rest}"):
        last = last.removeprefix(titled[0]).strip()
    given, opens = last.split(), is_given_name(rest.partition(" ")[0])  # 'Inger Marie' may be whole, 'Ola' is not
    return all(map(is_given_name, given)) and len(given) in range(1, 2 if opens else 3) and is_name(f"{last} {rest}")


def _is_person(text: str) -> bool:
    return is_name(text) or titled_name(text) is not None
