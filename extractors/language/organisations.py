"""The organisation that a paper comes from: 'Helsefellesskapet i Solvik', 'Solvik kommune', 'Sykehuset Solvik HF'.

Spellings are made one: 'helsefelleskapet i Solvik' and 'Helsefellesskapet i Solvik' name the same.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from msgspec import Struct

from extractors.vocabulary.bodies import (
    BODY_ENDINGS,
    COMPANY_BODIES,
    COMPANY_FORMS,
    COMPANY_TASKS,
    DISTRICT_BODIES,
    MUNICIPAL_BODIES,
    PAPER_WORDS,
    PARTNERSHIP_ABBREVIATIONS,
    SOCIETY_BODIES,
    STANDARD_BODIES,
)
from models.facts import Body

_PLACE = r"(?:[A-ZÆØÅ][\wæøåÆØÅ]*(?:[- ](?:og )?[A-ZÆØÅ][\wæøå]*){0,6})"
PARTNERSHIP = re.compile(
    r"\b(?i:helse?fell?ess?kap(?:et|ets)?|(?P<older>helsesamarbeid(?:et|ets)?))"
    rf"(?P<i> [iI])?(?: for)? (?P<place>{_PLACE})"
)
"""'Helsefellesskapet i Solvik', and what some are called, or were called before: 'Helsesamarbeidet i Solvik'."""
MUNICIPALITY = re.compile(rf"\b(?P<place>{_PLACE}) (?P<kind>kommune|fylkeskommune|KOMMUNE|herad)\b")
DISTRICT = re.compile(
    rf"(?:^|, |(?i:bydelsutvalget) i )(?:Bydel|BYDEL) (?P<place>{_PLACE})(?=$|[,.:]| [–-] | (?i:bydelsutval))"
)
"""A part of a city with councils of its own: 'Elvestrand kommune, Bydel Solvik', 'bydelsutvalget i Bydel Solvik'."""
TRUST = re.compile(
    r"\b(?P<name>"
    r"(?:Sykehuset|Sjukehuset|Helse|Universitetssykehuset|[A-ZÆØÅ][\wæøå]+ universitetssykehus)(?: i)? "
    rf"{_PLACE}(?: HF| RHF)|"  # 'Sykehuset i Solvik HF'
    rf"{_PLACE}(?: (?:og )?(?:{'|'.join(COMPANY_TASKS)})){{0,4}} (?:HF|RHF|IKS|KF)"  # 'Solvik sykehus HF'
    r")\b"
)
SOCIETY = re.compile(
    rf"\b(?P<place>{_PLACE}) (?P<kind>(?i:regionråd|kirkelige fellesråd|kyrkjelege? fellesråd|sokneråd|menighetsråd|"
    r"bispedømm?eråd))(?![\wæøå])"
    rf"|\b(?P<name>(?:Høgskolen|Høgskulen|Universitetet) i {_PLACE}|(?:Sykehuset|Sjukehuset)(?: i)? {_PLACE})"
)
"""Who has one body, or no form behind the name: 'Solvik regionråd', 'Solvik sokneråd', 'Sykehuset Solvik'."""
_ITS_BODY = re.compile(rf" \S*(?:{'|'.join(BODY_ENDINGS)})$", re.IGNORECASE)
"""What stands behind such a name: 'Høgskulen i Solvik' + ' Styret'."""
_NOT_NAME = re.compile(
    rf"(?:\S*(?:{'|'.join((*BODY_ENDINGS, 'skap', 'skapet', 'møte'))})|(?:{'|'.join(PAPER_WORDS)}))"
    r"(?: (?:i|for|av|ved|fra|frå|til))? |(?:i|for|av|ved|fra|frå|til) ",
    re.IGNORECASE,
)
"""What else stands before an organisation in a heading: 'INNKALLING TIL ', 'STYREMØTE I ', 'Formannskapet '."""
SMALL_WORDS = re.compile(r"(?<= )(?:I|Og|(?:Universitetss|S)(?:y|ju)kehus)\b")
"""Words that names have in small letters, unless they open them."""
HEAD_WEIGHT = 5  # a name in a running head or among the first lines says more than one in the text
FIRST_LINES = 12  # paragraphs; letterhead and title of all papers met
_NOT_PLACES = frozenset(
    {
        "Norge",
        "Noreg",
        "Handlingsplan",
        *PARTNERSHIP_ABBREVIATIONS,
        *(body.name.split()[0] for body in STANDARD_BODIES if " " in body.name),
        "Fagleg",
        *("Innkalling", "Møteinnkalling", "Møtereferat", "Protokoll", "Referat", "Sakspapirer"),
        "Partnerskapsmøte",
        "Partnerskapsmøtet",
        "Årsmelding",
        "Sykehuset",
        "Sjukehuset",
        "Helse",
        "Universitetssykehuset",
    }
)
"""Capitalised words behind 'Helsefellesskapet' that are none of its place: 'Helsefellesskapet Solvik Referat'."""


class Organisations(Struct, frozen=True):
    """Who a paper may come from: the partnership, municipality, part of it and hospital trust that it names most."""

    partnership: str | None
    municipality: str | None
    trust: str | None
    district: str | None = None
    society: str | None = None

    def of_body(self, body: Body | None) -> str | None:
        """The organisation of a paper whose meetings are of a body.

        A municipal body's paper is the municipality's or its district's, a board's the trust's, whatever partnership
        they speak of; else partnerships win over their members. A body of several members is none of theirs alone;
        see host_of.
        """
        if body and body.name in SOCIETY_BODIES and self.society:
            return self.society
        is_of_city = body is not None and body.name in MUNICIPAL_BODIES - DISTRICT_BODIES
        municipality = self.municipality if is_of_city else self.district or self.municipality
        if body and body.name in MUNICIPAL_BODIES and municipality:
            return municipality
        if body and body.name in COMPANY_BODIES and self.trust:
            return self.trust
        if body and body.abbreviation in PARTNERSHIP_ABBREVIATIONS and body.name not in MUNICIPAL_BODIES:
            return self.partnership
        return self.partnership or municipality or self.trust or self.society

    def host_of(self, body: Body | None) -> str | None:
        """The member that a body of several stands under where nothing names their partnership: the trust, if named."""
        return None if self.of_body(body) else self.trust or self.municipality


def organisations(heads: Sequence[str], texts: Iterable[str]) -> Organisations:
    """Who a paper names, names in heads and first lines counted more.

    `heads` are running heads and feet, `texts` the paragraphs in order.
    """
    partnerships: Counter[str] = Counter()
    municipalities: Counter[str] = Counter()
    trusts: Counter[str] = Counter()
    districts: Counter[str] = Counter()
    societies: Counter[str] = Counter()
    weighted = [(text, HEAD_WEIGHT) for text in heads]
    weighted += [(text, HEAD_WEIGHT if index < FIRST_LINES else 1) for index, text in enumerate(texts)]
    for text, weight in weighted:
        for name in partnership_names(text):
            partnerships[name] += weight
        if weight == HEAD_WEIGHT:
            municipalities.update(
                f"{_own_name(match['place'])} {match['kind'].lower()}" for match in MUNICIPALITY.finditer(text)
            )
            districts.update(f"Bydel {_titled(match['place'])}" for match in DISTRICT.finditer(text))
            societies.update(map(_society, SOCIETY.finditer(text)))
            trusts.update(_own_name(match["name"]) for match in TRUST.finditer(text))
    return Organisations(
        _most(partnerships), _alone(municipalities), _alone(trusts), _alone(districts), _alone(societies)
    )


def organisation(heads: Sequence[str], texts: Iterable[str], body: Body | None = None) -> str | None:
    """The organisation that a paper comes from, see Organisations.of_body."""
    return organisations(heads, texts).of_body(body)


def partnership_names(text: str) -> list[str]:
    """Partnerships named in a text, in one spelling."""
    found = []
    for match in PARTNERSHIP.finditer(text):
        words = takewhile(lambda word: word not in _NOT_PLACES, match["place"].split())
        place = re.sub(r" (?:HF|RHF)$", "", " ".join(words))
        if place:
            name = "Helsesamarbeidet" if match["older"] else "Helsefellesskapet"
            found.append(f"{name}{(match['i'] or '').lower()} {_titled(place)}")
    return found


def _society(match: re.Match[str]) -> str:
    return _ITS_BODY.sub("", match["name"] or "") or f"{_own_name(match['place'])} {match['kind'].lower()}"


def _own_name(words: str) -> str:
    """An organisation's name, without what stands before it in a heading and not in capitals.

    'STYREMØTE I SOLVIK HELSE HF' -> 'Solvik Helse HF', 'Formannskapet Solvik' -> 'Solvik'.
    """
    while match := _NOT_NAME.match(words):
        words = words[match.end() :]
    name, _, form = words.rpartition(" ")
    return f"{_titled(name)} {form}" if form in COMPANY_FORMS else _titled(words)


def _titled(place: str) -> str:
    """'SOLVIK OG STRAND' -> 'Solvik og Strand', 'SOLVIK SYKEHUS' -> 'Solvik sykehus'; what is not in capitals stays."""
    return SMALL_WORDS.sub(lambda small: small[0].lower(), place.title()) if place.isupper() else place


def _most(counter: Counter[str]) -> str | None:
    return min(counter, key=lambda name: (-counter[name], name)) if counter else None


def _alone(counter: Counter[str]) -> str | None:
    """The name that stands most often; None where two do, as when the members of a body send one each."""
    best = counter.most_common(2)
    return None if len(best) > 1 and best[0][1] == best[1][1] else _most(counter)
