"""Bodies named in text: standard ones, those that a paper introduces with an abbreviation, and any '... utvalg'.

'Strategisk samarbeidsutvalg (SSU)', 'SSU', 'partnerskapsmøtet', 'Brukerråd for samhandling (BRS)', 'kommunestyret'.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, takewhile

from msgspec import Struct
from msgspec.structs import replace

from extractors.language.areas import AREA_WORD, area_at_end, area_behind
from extractors.language.letters import folded
from extractors.language.overlaps import overlaps
from extractors.vocabulary.areas import SEVERAL_OF_A_KIND
from extractors.vocabulary.bodies import (
    BODY_ENDINGS,
    COMPANY_FORMS,
    INDEFINITE_BODIES,
    NO_BODIES,
    NOT_A_BODY,
    OUTSIDE_NAMES,
    PARTNERSHIP_ABBREVIATIONS,
    STANDARD_BODIES,
    StandardBody,
)
from models.facts import Body

LONGEST_BODY = 8  # words: 'Utvalg for helse, oppvekst, kultur og andre gode formål' is a sentence, not a body
_ENDING = "|".join(BODY_ENDINGS)
NAMES_CASE = re.compile(r"^sak\b|\d[/.-]\d", re.IGNORECASE)
"""In words that open or name a case, and no body: 'Sak 12/24 Godkjenning av referat fra møte'."""
_BEHIND_IN = re.compile(r"(?<= i )\w+(?:-\w+)*")
_HAS_ENDING = re.compile(rf"(?:\b|\w)(?:{_ENDING})\b", re.IGNORECASE)
_DEFINITE = "|".join(ending for ending in BODY_ENDINGS if ending.endswith(("et", "en", "a")))
_LETTERS = r"[\wæøåéÆØÅ-]{0,40}"  # of one word; bounded, since every hyphen may begin a search
_CAPITALISED = r"[A-ZÆØÅ][\wæøå]+"

INTRODUCED = re.compile(
    rf"(?P<name>[A-ZÆØÅ]{_LETTERS}(?: [\wæøåé-]+){{0,5}}?)"  # a capitalised word and up to five more
    r" ?\((?:heretter )?(?P<abbreviation>[A-ZÆØÅ][A-ZÆØÅ]{1,5})\)"
)
"""'Brukerråd for samhandling (BRS)', 'Fagutvalg for ernæring (heretter FUE)'."""
LONGEST_NAMING = 140  # characters of a line that may name a body in full, as a title does
UNKNOWN = re.compile(r"\b(?P<name>[A-ZÆØÅ]{2,5})(?:(?= \d{1,2}\.\d{1,2}\.\d{2})|(?=-sak(?:en)? \d|-møtet?\b))")
"""An abbreviation that the paper does not explain, before a day, case or meeting: 'BRS 09.11.23', 'BRS-sak 7/23'."""
OWNER = re.compile(
    rf"\b(?P<name>(?:[\wæøå]+- og )?{_LETTERS}(?:{_DEFINITE}))"
    r"(?:s (?=(?:[\wæøå]+,? (?:i )?)?sak(?:er|ene)? \d)| (?=(?:si|sin|sitt) [\wæøå]+,? (?:i )?sak \d))",
    re.IGNORECASE,
)
"""Any body that owns a case: 'brukerrådets sak 07-23', 'teknisk utvalgs innstilling, sak 5/22'; ' si tilråding'."""
INDEFINITE_OWNER = re.compile(rf"\b(?P<name>[\wæøåÆØÅ]+ (?:{'|'.join(INDEFINITE_BODIES)}))s (?=sak(?:er|ene)? \d)")
"""'teknisk styres sak 29/01'."""
TRUST_BEHIND = re.compile(
    rf" (?:i|for) {_CAPITALISED} (?:(?:{_CAPITALISED}|[a-zæøå]*(?:sykehus|sjukehus)) ){{0,3}}"
    rf"(?:{'|'.join(sorted(COMPANY_FORMS))})\b"
    rf"| (?:i|for) (?:Helse|Sykehuset(?: i)?|Sjukehuset(?: i)?) {_CAPITALISED}(?:-{_CAPITALISED})?(?: R?HF\b)?"
)
"""'styret i ' + 'Sykehuset Solvik HF', 'styret for ' + 'Solvik sykehus HF', 'styremøtet i ' + 'Solvik Vann KF'.

Trusts are known by their first word too: 'styret i ' + 'Helse Solvik'.
"""


_NO_STRANGERS = NO_BODIES | COMPANY_FORMS


def _short_form(name: str) -> str:
    """'Brukerråd for samhandling' is called 'brukerrådet' once it has been introduced."""
    first = name.split(maxsplit=1)[0]
    return rf"|{re.escape(first)}(?:et|ets|en|ens|a)" if " " in name and _HAS_ENDING.search(first) else ""


def _end_with_trust(text: str, match: re.Match[str]) -> int:
    """Where a body ends, the trust whose board it is included."""
    behind = TRUST_BEHIND.match(text, match.end()) if match[0].lower().startswith("styre") else None
    return behind.end() if behind else match.end()


class BodyMention(Struct, frozen=True):
    """A body named at start..end of a text."""

    start: int
    end: int
    body: Body
    abbreviated: bool = False


def introduced_bodies(text: str) -> list[Body]:
    """Bodies that a text introduces in full with their abbreviation: 'Brukerråd for samhandling (BRS)'."""
    found = []
    for match in INTRODUCED.finditer(text) if "(" in text else ():
        name = _trimmed(match["name"], match["abbreviation"])
        if name and _HAS_ENDING.search(name) and name.lower() not in NOT_A_BODY:
            found.append(Body(name, match["abbreviation"]))
    return found


def body_areas(texts: Iterable[str]) -> frozenset[str]:
    """What the bodies are for that titles name in full: 'Faglig samarbeidsutvalg for barn og unge' -> 'barn og unge'.

    A sentence may leave out the 'for': 'legges fram for FSU barn og unge i mars'.
    """
    register = BodyRegister()
    titles = (text for text in texts if len(text) <= LONGEST_NAMING and AREA_WORD.search(text))
    named = ((text, mention) for text in titles for mention in register.find(text))
    found = (mention.body.area or area_at_end(text, mention.end) for text, mention in named)
    return frozenset(area for area in found if area)


def _trimmed(name: str, abbreviation: str) -> str | None:
    """A name from the word on that its abbreviation begins with, None where none does.

    'Referat fra Brukerråd for samhandling', 'BRS' -> 'Brukerråd for samhandling'; 'Rutinen legges fram for Faglig
    samarbeidsutvalg', 'FSU' -> 'Faglig samarbeidsutvalg', since no name has a 'for' before its body.
    """
    words = name.split()
    for start, word in enumerate(words):
        before = takewhile(lambda each: not _HAS_ENDING.search(each), words[start:])
        if word[0].upper() != abbreviation[0] or not OUTSIDE_NAMES.isdisjoint(before):
            continue
        if _HAS_ENDING.search(" ".join(words[start:])):
            return " ".join(words[start:])
    return None


class BodyRegister:
    """The bodies that one paper may speak of: the standard ones and those that it introduces."""

    def __init__(self, introduced: Iterable[Body] = (), areas: Iterable[str] = ()) -> None:
        """`introduced`: as found by `introduced_bodies`; the most frequent name of an abbreviation wins.

        `areas`: as found by `body_areas`; they belong to the name of the body before them.
        """
        longest = sorted(areas, key=lambda area: (-len(area), area))
        self._area = (
            re.compile(rf" (?:(?:for|innen|innan) )?(?P<area>{'|'.join(map(re.escape, longest))})\b")
            if longest
            else None
        )
        names: dict[str, Counter[str]] = {}
        for body in introduced:
            if body.name and body.abbreviation:
                names.setdefault(body.abbreviation, Counter())[body.name] += 1
        self._introduced = {
            abbreviation: Body(max(counter, key=lambda name: (counter[name], name)), abbreviation)
            for abbreviation, counter in names.items()
        }
        self._standard = {
            body.abbreviation: Body(body.name, body.abbreviation) for body in STANDARD_BODIES if body.abbreviation
        }

    @property
    def introduced(self) -> tuple[Body, ...]:
        """Bodies that the paper itself introduces, standard names in their standard form."""
        found = ((body, self.find(body.name or "")) for body in self._introduced.values())
        return tuple(mentions[0].body if mentions else body for body, mentions in found)

    @cached_property
    def _own(self) -> list[Body]:
        """The introduced bodies with a name, longest name first."""
        return sorted((body for body in self._introduced.values() if body.name), key=lambda body: -len(body.name or ""))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """One pattern for all known bodies: abbreviations, own names (groups o0 ...), standard ones (s0 ...)."""
        known = {*PARTNERSHIP_ABBREVIATIONS, *self._introduced}
        abbreviations = "|".join(re.escape(item) for item in sorted(known, key=len, reverse=True))
        parts = [f"(?P<abbreviation>(?-i:{abbreviations}))(?=s?\\b|[-/])"]
        for index, body in enumerate(self._own):
            name = body.name or ""
            parts.append(f"(?P<o{index}>{re.escape(name)}(?:et|ets|s)?{_short_form(name)})\\b")
        standard = "|".join(f"(?P<s{index}>{'|'.join(body.forms)})" for index, body in enumerate(STANDARD_BODIES))
        parts.append(f"(?:{standard})(?=\\b|s?(?:sak|vedtak|møte))")
        return re.compile(rf"\b(?=\w)(?:{'|'.join(parts)})", re.IGNORECASE)

    def find(self, text: str) -> list[BodyMention]:
        """All bodies named in a text, in order and apart; known ones win over those that only look like a body."""
        found = [
            BodyMention(
                match.start(),
                _end_with_trust(text, match),
                self._body(match),
                abbreviated=bool(match["abbreviation"]),
            )
            for match in self._pattern.finditer(text)
        ]
        for mention in _strangers(text):
            if not overlaps(mention.start, mention.end, found):
                found.append(mention)
        ordered = sorted((self._with_area(text, mention) for mention in found), key=lambda mention: mention.start)
        return [self._with_area(text, mention) for mention in _with_brackets(text, ordered)]

    def _with_area(self, text: str, mention: BodyMention) -> BodyMention:
        """A body with what it is for, or where, behind it: 'FSU' + ' barn og unge'.

        It tells one of several of a kind from the others; any other body has it in its name only.
        """
        is_of_several = mention.body.abbreviation in SEVERAL_OF_A_KIND
        known = self._area.match(text, mention.end) if self._area else None
        found = (known["area"], known.end()) if known else None
        where_met = mention.abbreviated and text.startswith(" i ", mention.end)  # 'LSU i Solvik 3. mai'
        if found is None and is_of_several and not where_met:
            found = area_behind(text, mention.end)
        if found is None or mention.body.area:
            return mention
        area, end = found
        return replace(mention, end=end, body=replace(mention.body, area=area) if is_of_several else mention.body)

    def _body(self, match: re.Match[str]) -> Body:
        """The body that a match of `_pattern` names; standard names win over those that a paper uses."""
        abbreviation = match["abbreviation"]
        if abbreviation:
            return self._standard.get(abbreviation) or self._introduced[abbreviation]
        groups = match.groupdict()
        own = next((body for index, body in enumerate(self._own) if groups.get(f"o{index}")), None)
        if own:
            return self._standard.get(own.abbreviation or "") or own
        index = next(index for index in range(len(STANDARD_BODIES)) if groups.get(f"s{index}"))
        standard = STANDARD_BODIES[index]
        return self._introduced.get(standard.abbreviation or "") or _as_body(standard, match[0])


def _with_brackets(text: str, found: Sequence[BodyMention]) -> list[BodyMention]:
    """Mentions in order, a name and its abbreviation behind it as one: 'Strategisk samarbeidsutvalg (SSU)'."""
    joined: list[BodyMention] = []
    for mention in found:
        last = joined[-1] if joined and mention.abbreviated and not joined[-1].abbreviated else None
        if last and text[last.end : mention.start] == " (" and text[mention.end : mention.end + 1] == ")":
            joined[-1] = replace(mention, start=last.start, end=mention.end + 1)
        else:
            joined.append(mention)
    return joined


def _strangers(text: str) -> Iterator[BodyMention]:
    """Bodies that nobody has introduced, told by what stands behind them."""
    for match in UNKNOWN.finditer(text):
        if match["name"] not in _NO_STRANGERS:
            yield BodyMention(*match.span("name"), Body(None, match["name"]), abbreviated=True)
    owners = chain(OWNER.finditer(text), INDEFINITE_OWNER.finditer(text)) if "sak" in folded(text) else ()
    for match in owners:
        if match["name"].lower() in NOT_A_BODY:
            continue
        yield BodyMention(*match.span("name"), Body(match["name"].capitalize()))


def _as_body(standard: StandardBody, printed: str) -> Body:
    """A standard body under the name by which it is called here: 'Bystyret', 'Rådet for personar med ...'."""
    other = next((name for start, name in standard.others if printed.lower().startswith(start)), None)
    if standard.begins:
        other = re.sub(*standard.begins, printed.lower(), count=1)
    return Body(other or standard.name, standard.abbreviation)


def named_body(text: str, register: BodyRegister) -> Body | None:
    """The body that a value names: a label's value 'Utvalg for helse og omsorg', a table cell 'SSU'.

    Known bodies first; else the value itself where it ends like, or begins like, a body's name.
    """
    value = text.strip(" .:;-–")
    if not value:
        return None
    mentions = register.find(value)
    if mentions:
        return mentions[0].body
    return Body(_in_sentence_case(value)) if looks_like_body(value) else None


def _in_sentence_case(name: str) -> str:
    """A name as it is written in a sentence: 'HELSE- OG SOSIALSTYRET' -> 'Helse- og sosialstyret'."""
    return _BEHIND_IN.sub(lambda place: place[0].title(), name.capitalize()) if name.isupper() else name


def looks_like_body(value: str) -> bool:
    """Whether a short value reads like a body's name: 'Hovedutvalg for oppvekst', 'Råd for eldre', 'Ernæringsforum'."""
    words = value.split()
    return (
        bool(words)
        and len(words) <= LONGEST_BODY
        and bool(_HAS_ENDING.search(value))
        and value.lower() not in NOT_A_BODY
        and value[0].isupper()
        and not NAMES_CASE.search(value)
    )
