"""Bodies named in running text: those of the register, those told by their day alone, each with whose it is.

'hovedutvalget 12.03.2024' is a body though nobody has introduced it; 'Elvestrand formannskap', 'kommunestyret i
Elvestrand' and 'styret i Sykehuset Solvik HF' are of an organisation of their own.
"""

import re

from msgspec.structs import replace

from extractors.language.acting import ACTED_ON
from extractors.language.bodies import BodyMention, BodyRegister
from extractors.language.overlaps import overlaps
from extractors.vocabulary.acting import DECIDING_VERBS, PAST_FORMS, PAST_VERBS
from extractors.vocabulary.bodies import (
    BOARD,
    MUNICIPAL_BODIES,
    MUNICIPAL_ORGANISATIONS,
    NO_PLACES,
    NOT_A_BODY,
    OTHER_AUTHORITIES,
)
from models.facts import Body

LONGEST_PLACE = 40  # characters before a body in which its place stands

DIGIT = re.compile(r"\d")
"""Of the day or the case beside a body: most paragraphs have none, and need not be searched for the patterns below."""
_CAPITALISED = r"[A-ZÆØÅ][a-zæøå]+"
_PLACE = rf"{_CAPITALISED}(?:[ -]{_CAPITALISED})?"
_DAY = r"\d{1,2}\. ?(?:\d{1,2}\.|[a-z]{3})"
_CASE = r",?(?: i| som)? sak(?:ene|er|ane|snr)?\.? (?:nr\.? )?\d"
_IN_DEFINITE = (
    r"(?:(?:[\wæøåÆØÅ]+- og )?[\wæøåÆØÅ]+(?:utvalget|utvalet|rådet|styret|nemnda|komiteen|panelet)"
    # of the groups those that have cases of their own
    r"|(?i:styrings|prosjekt|referanse|koordinerings)grupp(?:en|a))"
)
_MET = r"(?:s| sitt| si)?(?: møte| i møte| sitt møte| behandling| handsaming)?,?(?: den)?"
_FIELD = r" for [a-zæøå-]+(?:(?:, [a-zæøå-]+){0,3} og [a-zæøå-]+)?"
DATED = re.compile(
    rf"(?<![\wæøåÆØÅ-])(?P<name>{_IN_DEFINITE}(?P<field>{_FIELD})??)"
    rf"(?={_MET} {_DAY}|{_CASE})"
)
"""A body in the definite, right before a day or a case: 'Plan- og utviklingsutvalget ' + 12.03.2024."""
_OF_PLACE = rf"(?: (?:på|i) {_PLACE})?"
REPORTED = re.compile(
    rf"(?<![\wæøåÆØÅ-])(?P<name>{_IN_DEFINITE}{_OF_PLACE})"
    rf"(?=(?:[.,:]| [–-]) (?i:(?:møte)?(?:referat|protokoll|bok))(?: (?:fra|frå|for))?(?: møtet?)?(?: den)? {_DAY})"
)
"""A body before what reports its meeting: 'Teneutvalet på Solvik' + '. Møtereferat 9. mai 2018'."""
DATED_IN_FULL = re.compile(
    r"(?<![\wæøåÆØÅ-])(?P<name>(?:(?=[A-ZÆØÅ])[A-ZÆØÅ]?[a-zæøå]*(?:[Uu]tvalg|[Uu]tval|[Rr]åd|[Nn]emnd|[Kk]omité)|"
    rf"hovedutvalg|hovudutval)(?P<field>{_FIELD}))(?=,? {_DAY}|{_CASE})"
)
"""'Hovedutvalg for oppvekst og kultur ' + 12.03.2024."""
BEHIND_CASE = re.compile(
    rf"\bsak(?:snr)?\.? (?:nr\.? )?\d[\d/.-]*,? (?:i|fra|frå) (?P<name>{_IN_DEFINITE}(?P<field>{_FIELD})?)(?![\wæøå-])"
)
"""'sak 22/24 i ' + hovedutvalget for oppvekst."""
_INDEFINITE = r"(?:[A-ZÆØÅ][a-zæøå]*)?(?:[Uu]tvalg|[Uu]tval|[Rr]åd|[Nn]emnd|[Kk]omité)"
_IN_CASE = r"[^.;]{0,90}? (?:i|under|,) ?sak(?:snr)?\.? (?:nr\.? )?\d"
ACTING = (
    re.compile(
        rf"(?:^|(?<=[.!?:] ))(?=[A-ZÆØÅ])(?P<name>{_INDEFINITE}(?P<field>{_FIELD}))"
        rf"(?= (?:{'|'.join((*DECIDING_VERBS, *PAST_FORMS))})\b{_IN_CASE})"
    ),
    re.compile(
        rf"(?:^|(?<=[.!?:] ))(?=[A-ZÆØÅ])(?P<name>{_IN_DEFINITE}(?P<field>{_FIELD})?)"
        rf"(?= (?:{'|'.join((*DECIDING_VERBS, *PAST_FORMS))})\b{_IN_CASE})"
    ),
    re.compile(rf"(?<![\wæøåÆØÅ-])(?P<name>{_IN_DEFINITE})(?= (?:{'|'.join(DECIDING_VERBS)})\b{_IN_CASE})"),
)
"""A body that did something in a case: 'Rådmannsutvalget ' + sluttet seg til tallene i sak 14/19."""
_SOME = rf"(?!(?:{'|'.join(sorted(NO_PLACES))})\b)[A-ZÆØÅ][a-zæøå]+ (?:utvalg|utval|råd|nemnd|komité)"
_OF_FIELD = rf"{_INDEFINITE}(?= for )"
_IN_MEETING = r"[^.;:]{0,60}? i (?:sitt )?møtet?"
ACTING_ON_DAY = re.compile(
    rf"(?:^|(?<=[.!?:] ))(?P<name>(?:{_SOME}|(?=[A-ZÆØÅ])(?:{_IN_DEFINITE}|{_OF_FIELD}))(?P<field>{_FIELD})?)"
    rf"(?= (?:{'|'.join(PAST_VERBS)})(?:{ACTED_ON}|{_IN_MEETING}) (?:den )?{_DAY})"
)
"""A body that did something on a day: 'Teknisk utvalg ' + drøftet saken 03.05.2011.

Whatever it did there, where the words say that it met: 'Hovedutvalg for kultur ' + fikk høre om planen i møte 3.5.2011.
"""
PLACE_BEFORE = re.compile(rf"(?P<before>.)?(?<![\wæøå-])(?P<place>{_PLACE}) $", re.DOTALL)
PLACE_BEHIND = re.compile(rf" i (?P<place>{_PLACE})(?: kommune)?(?![\wæøå-])")
TRUST = re.compile(r" (?:i|for) (?P<trust>.+)$")
DEFINITE = re.compile(r"(?:et|ets|a|as)$")
GENITIVE = re.compile(r"s$")


def bodies_in(text: str, register: BodyRegister) -> list[BodyMention]:
    """All bodies named in a text, in order and apart, with the organisation of those that are another's."""
    found = register.find(text)
    for pattern in (DATED, REPORTED, DATED_IN_FULL, BEHIND_CASE, *ACTING, ACTING_ON_DAY) if DIGIT.search(text) else ():
        for match in pattern.finditer(text):
            name = match["name"]
            if not overlaps(*match.span("name"), found) and name.lower() not in NOT_A_BODY | OTHER_AUTHORITIES:
                found.append(BodyMention(*match.span("name"), Body(_in_full(match))))
    return sorted((_with_organisation(text, mention) for mention in found), key=lambda mention: mention.start)


def _in_full(match: re.Match[str]) -> str:
    """A name as a paper's head would print it: 'hovedutvalget for oppvekst' -> 'Hovedutvalg for oppvekst'.

    Councils, boards and groups keep their article there: 'Brukerrådet for hjemmetjenesten'.
    """
    name, field = match["name"], match.groupdict().get("field")
    if field:
        bare = name.removesuffix(field)
        name = (bare if bare.endswith(("rådet", "styret")) else bare.removesuffix("et")) + field
    return name[0].upper() + name[1:]


def _with_organisation(text: str, mention: BodyMention) -> BodyMention:
    """A board with its trust, a municipal body with its place, where the words beside it tell."""
    printed = text[mention.start : mention.end]
    if mention.body.name == BOARD and (trust := TRUST.search(printed)):
        return replace(mention, body=replace(mention.body, organisation=trust["trust"]))
    if mention.body.name not in MUNICIPAL_BODIES or not printed[0].isalpha():
        return mention
    before = PLACE_BEFORE.search(text, max(0, mention.start - LONGEST_PLACE), mention.start)
    if before and _is_place(before, printed):
        return replace(mention, start=before.start("place"), body=_of_place(mention.body, before["place"]))
    behind = PLACE_BEHIND.match(text, mention.end)
    if behind and DEFINITE.search(printed) and behind["place"].split()[0] not in NO_PLACES:
        return replace(mention, end=behind.end(), body=_of_place(mention.body, behind["place"]))
    return mention


def _is_place(before: re.Match[str], printed: str) -> bool:
    """Whether a capitalised word before a body is its place: 'Elvestrand formannskap', not 'Behandlet formannskapet'.

    Before the definite form only in the genitive and inside a sentence, where nothing else has a capital.
    """
    if not printed[0].islower() or before["place"].split()[0] in NO_PLACES:
        return False
    definite = DEFINITE.search(printed)
    return not definite or bool(GENITIVE.search(printed) and (before["before"] or "").isspace())


def _of_place(body: Body, place: str) -> Body:
    called = next(form for start, form in MUNICIPAL_ORGANISATIONS if (body.name or "").startswith(start))
    return replace(body, organisation=called.format(place.removeprefix("Bydel ")))
