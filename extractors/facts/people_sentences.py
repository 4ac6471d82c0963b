"""Lists of people that are written as sentences, set as the lists that they stand for.

'Liv Moen (leder). Vararepresentant Per Strand møtte for Ola Nes.'; 'Daglig leder Kari Fjellheim, som også førte
protokollen, og revisor Per Strand under sak 4/01.'
"""

import re
from itertools import takewhile

from extractors.language.names import is_name
from models.vocabulary import Role

SHORTEST_NAME = 2  # words
SENTENCE_END = re.compile(
    r"(?:(?<=[a-zæøå]{3})|(?<=[a-zæøå]\)))\. (?=[A-ZÆØÅ])|(?<=[a-zæøå])\. (?=(?:Vara|Stedfortreder)[a-zæøå ])"
)
"""Not behind what is cut short: 'Adm. dir. Kari Fjellheim'."""
MET_FOR = re.compile(
    r"(?:(?:Vara(?:medlem(?:met)?|representant(?:en)?)?|Stedfortreder(?:en)?) )?"
    r"(?P<name>[A-ZÆØÅ][^,.;]+?) (?:møtte|møter|deltok) (?:som vara )?"
    r"for (?P<whom>[A-ZÆØÅ][^,.;()]+?(?: \([^)]*\))?)\.?"
)
"""'Vararepresentant Per Strand møtte for Ola Nes.'"""
WROTE = re.compile(
    r",? som (?:også |òg )?(?P<note>(?:førte|skrev|skreiv|tok|var) (?:protokoll|referat|møtebok|referent)\w*),?"
    r"(?= |\.?$)"
)
"""'Daglig leder Kari Fjellheim' + ', som også førte protokollen,'."""
MET_UNDER = re.compile(
    r"^(?:under|i|på|til|ved) sak(?:ene|ane)? \d[\d/]*(?:(?:,| og|–|-) ?\d[\d/]*)* (?:møtte|møter|deltok|deltek|var) "
    r"(?:også |òg )?(?=[A-ZÆØÅ])",
    re.IGNORECASE,
)
"""'Under sak 4/01 møtte ' + 'revisor Per Strand fra Solvik revisjon.'"""
PART_OF_MEETING = re.compile(
    r"(?<=[\wæøå]) (?P<note>(?:under|i|på|til|fra|frå|ved) sak(?:ene|ane)? \d[\d/]*(?:(?:,| og|–|-) ?\d[\d/]*)*)"
    r"(?=[,.;]|$| og )"
)
"""'revisor Per Strand' + ' under sak 4/01'."""
AND_MORE = re.compile(r",? (?:m\. ?fl|med fl(?:ere|eire))\.?(?=[,;.]|$)")
"""Behind the last who is named: 'Per Strand' + ' m.fl.'"""
AND_LAST = re.compile(r", (?:og|samt) (?=[\wæøåÆØÅ])")
"""Before the last of a list: 'Kari Fjellheim' + ', og ' + 'revisor Per Strand'."""
LEADS = re.compile(r"møtele(?:der|iar)|ordstyr[ae]r|(?:ledet|leda|leia|leidde) møtet", re.IGNORECASE)
WRITES = re.compile(
    r"(?:møte)?referent|(?:protokoll|referat)før[ae]r|(?:møte)?skrivar|protokollant|(?:møte|utvalgs?|utvals?)sekretær|"
    r"(?:førte|skrev|skreiv|tok|var) (?:protokoll|referat|møtebok|referent)\w*",
    re.IGNORECASE,
)
"""What somebody present did in the meeting: '(møteleder)', '(referent)', '(skrivar)', 'som førte protokollen'."""


def as_list(text: str) -> str:
    """A list of people without the sentences behind it that name none, remarks in brackets.

    '... og Per Strand. Styreleder åpnet møtet kl. 10.' -> '... og Per Strand'.
    """
    first, *others = SENTENCE_END.split(AND_MORE.sub("", MET_UNDER.sub("", text)))
    named = [_as_item(part) for part in takewhile(_names_first, others)]
    listed = "".join([_as_item(first).lstrip(".; "), *named])
    listed = WROTE.sub(r" (\g<note>),", listed)
    return AND_LAST.sub(", ", PART_OF_MEETING.sub(lambda match: _bracketed(match, listed), listed))


def roles_in_meeting(remarks: list[str]) -> list[Role]:
    """What remarks on somebody say that they did: ['møteleder'] -> chair."""
    does = {Role.CHAIR: LEADS, Role.MINUTE_TAKER: WRITES}
    return [role for role, words in does.items() if any(words.fullmatch(remark.strip(" .")) for remark in remarks)]


def _names_first(sentence: str) -> bool:
    """Whether a sentence behind a list goes on with it."""
    opens = is_name(" ".join(sentence.split()[:SHORTEST_NAME]).rstrip(","))
    return opens or MET_FOR.fullmatch(sentence) is not None


def _as_item(sentence: str) -> str:
    """A sentence about who stood in as an item of the list, any other as it is."""
    match = MET_FOR.fullmatch(sentence)
    return f"; {match['name']} for {match['whom']}" if match and is_name(match["name"]) else f". {sentence}"


def _bracketed(match: re.Match[str], text: str) -> str:
    """A remark in brackets, unless it stands in some already."""
    before = text[: match.start()]
    return match[0] if before.count("(") > before.count(")") else f" ({match['note']})"
