"""Numbers that look like case numbers and are not: what they are, how they are printed, and why they are no cases."""

from msgspec import Struct

from extractors.vocabulary.state_papers import KINDS_OF_STATE_PAPERS


class Decoy(Struct, frozen=True):
    """A kind of number that is no case number.

    `pattern` is a regular expression, case ignored, for the number with the words that tell; `reason` ends the sentence
    'this is no case, since ...'. One that `yields` is held back by a word for a case right before the number.
    """

    name: str
    pattern: str
    reason: str
    example: str
    yields: bool = False


_WORD_START = r"(?<![\wæøå])"
_NUMBER = r"\d[\d./:–-]*"
_LABEL_END = r"[.:]*[ \t]*(?:nr\b\.?)?[ \t]*(?:sak(?:s?nr)?\b\.?)?:?[ \t]*"
_SUM = r"(?<![\d/.,])\d+(?:[ .]\d{3})*(?:,\d+)?"
_YEAR = r"(?:19|20)\d\d"
_DAY, _MONTH = r"[0-3]?\d", r"[01]?\d"
_PAGE = r"side\s+\d+"
_PAGE_IN_HEAD = r"(?-i:Side)\s+\d+"  # 'sak 12/24, side 3' cites

_REGISTERS = (
    *(r"arkiv[\w-]*", r"journal(?:post|nummer|nr)?(?:id)?", r"j\.? ?nr", r"ephorte[\w-]*", r"p360", r"websak"),
    *(r"saksmappe", r"saks-?id", r"dok(?:ument)?(?:id|\.? ?(?:nr|nummer))", r"løpe(?:nr|nummer)", r"klassering"),
    *(r"(?:vår|deres|dykkar|dykker) ref(?:eranse)?", r"ref(?:eranse)?\.? ?nr"),
)
_MEETINGS = (
    *(r"møtebok(?:a|en)?", r"møteprotokoll(?:en)?", r"protokoll(?:en)?", r"møtereferat(?:et)?", r"referat(?:et)?"),
    *(r"møteinnkalling(?:en|a)?", r"innkalling(?:en|a)?", r"(?:\w{0,20}-?)?møtet?"),
)
_LIST_WORDS = (
    *(r"punkt(?:et)?", r"pkt", r"pkt\.", r"vedlegg", r"tabell", r"figur", r"avsnitt", r"del", r"tiltak", r"mål"),
    *(r"delmål", r"alternativ", r"versjon", r"utgave", r"utgåve", r"rev", r"revisjon", r"trinn", r"fase"),
)

DECOYS: tuple[Decoy, ...] = (
    Decoy(
        "register",
        rf"{_WORD_START}(?:{'|'.join(_REGISTERS)}){_LABEL_END}{_NUMBER}",
        "the word before it names an archive, a journal or a letter",
        "Arkivsaksnr.: 04/00525",
    ),
    Decoy(
        "journal number",
        rf"(?<![\d/.-])(?:\d{{2}}/\d{{3,6}}-\d{{1,3}}|{_YEAR}/\d{{3,6}}-\d{{1,3}}|\d{{2,4}}/\d{{5,6}}|\d{{5,6}}/\d{{2,4}})"
        r"(?![\d/])",
        "it counts letters or has more digits than a body has cases",
        "2026/1477-1",
    ),
    Decoy(
        "archive case",
        rf"(?<![\d/.-])(?:\d\d|{_YEAR})/(?!{_YEAR}\b)[1-9]\d{{3}}(?![\d/])",
        "no body treats a thousand cases in a year, an archive does",
        "17/2805",
    ),
    Decoy(
        "section of a law",
        r"§{1,2}\s?\d[\d.–-]*(?:\s?[a-h]\b)?|"
        rf"{_WORD_START}(?:kapittel|kap\.?|artikkel|bokstav)\s{_NUMBER}",
        "it counts sections, chapters or articles",
        "valglovens §13-4",
    ),
    Decoy(
        "date of a law",
        r"\b(?:LOV|FOR)-\d{4}-\d\d-\d\d(?:-\d+)?|"
        r"\b(?:lov|forskrift)(?:a|en)? (?:av )?\d{1,2}\. ?\w+\.? \d{4} nr\.? ?\d+",
        "it is the day and number of a law",
        "lov 24. juni 2011 nr. 30",
    ),
    Decoy(
        "state paper",
        rf"{_WORD_START}(?:{'|'.join(words for _, words in KINDS_OF_STATE_PAPERS)})\s?(?:nr\.? ?)?[A-Z]?-?{_NUMBER}"
        r"(?: ?[SLI]\b)?(?: ?\([\d–-]+\))?",
        "it is a paper of the government or the Storting",
        "Meld. St. 9 (2023–2024)",
    ),
    Decoy(
        "land",
        rf"{_WORD_START}(?:g\.?nr|b\.?nr|f\.?nr|g/bnr|gbnr|gnr\.?/bnr)\.?:? ?{_NUMBER}(?:,? ?bnr\.? ?\d+)?",
        "it is a piece of land",
        "gnr. 17, bnr. 204",
    ),
    Decoy(
        "money",
        rf"{_SUM}\s?(?:kr\b|kroner|krone\b|mill\b|million\w*|mrd\b|milliard\w*|MNOK|NOK)|"
        r"(?:\bkr\b\.?|\bNOK)\s?\d[\d .,]*",
        "it is a sum of money",
        "1.250 kroner",
    ),
    Decoy("share", r"\d[\d.,–/-]*\s?(?:%|prosent)", "it is a share", "4,75 %"),
    Decoy(
        "fraction",
        r"(?<![\d/])\d{1,3}/\d{1,3} (?:av [a-zæøå]|deler?\b|stilling|plass|stemme)",
        "it is a part of a whole",
        "3/4 av kommunene",
        yields=True,
    ),
    Decoy(
        "date",
        rf"(?<![\d/.-]){_DAY}\. ?{_MONTH}\. ?(?:{_YEAR}|\d\d)(?!\d)",
        "it is a day",
        "12.05.2024",
    ),
    Decoy(
        "date with slashes",
        rf"(?<![\d/.-]){_DAY}/{_MONTH}[-–/](?:{_YEAR}|\d\d)(?![\d/])",
        "it is a day",
        "1/1-2012",
        yields=True,  # 'sak 9/12-11'
    ),
    Decoy(
        "time",
        r"\bkl(?:okka|okken|\.)? ?\d{1,2}[.:]?\d{0,2}(?: ?[–-] ?\d{1,2}[.:]\d\d)?|"
        r"(?<![\d/.-])[0-2]?\d[.:][0-5]\d ?[–-] ?[0-2]?\d[.:][0-5]\d(?!\d)|(?<![\d/])24/7(?!\d)",
        "it is a time of the day",
        "kl. 13.00-15.30",
    ),
    Decoy(
        "period",
        rf"(?<![\d/.-]){_YEAR} ?[/–-] ?(?:{_YEAR}|\d\d(?= ?(?:perioden|planen)))(?![\d/.-]\d|\d)",
        "both sides are years",
        "2022-2025",
    ),
    Decoy(
        "page mark",
        rf"[\wæøå-]*sak(?:s?nr)?\.?:? ?{_NUMBER}[\s/|–-]*{_PAGE_IN_HEAD}|{_PAGE}(?: ?(?:av|/) ?\d+|[–-]\d+)?",
        "it stands in the head or foot of a page",
        "KST-sak 0032/03 Side 3",
    ),
    Decoy(
        "number of a meeting",
        rf"{_WORD_START}(?:{'|'.join(_MEETINGS)}):? ?(?:nr\.?:? ?)?\d{{1,3}}/\d{{2,4}}(?![\d/-])",
        "it counts meetings or minutes",
        "Møtebok 5/05",
    ),
    Decoy(
        "telephone",
        rf"{_WORD_START}(?:tlf|telefon|mobil|tel)\b\.?:? ?(?:\+47 ?)?\d[\d ]{{4,}}",
        "it is a telephone number",
        "tlf. 33 12 45 67",
    ),
    Decoy(
        "number of a firm, an account or a person",
        rf"{_WORD_START}(?:org\.? ?(?:nr|nummer)|konto(?:nr|nummer)?|person(?:al)?(?:nr|nummer|sak)|fødselsnummer"
        r"|ansattnr)"
        rf"\b\.?:? ?{_NUMBER}",
        "it is another register's",
        "konto 1234.56",
    ),
    Decoy(
        "number in a list",
        rf"{_WORD_START}(?:{'|'.join(_LIST_WORDS)})\.?\s?(?:nr\.? ?)?\d{{1,3}}(?!\d)(?:[./–-]\d{{1,4}})*",
        "it counts points, tables, annexes or versions",
        "tiltak 3.2",
    ),
    Decoy(
        "place",
        rf"{_WORD_START}(?:møte)?rom(?:met)? (?:nr\.? ?)?[A-Z]?-?{_NUMBER}|{_WORD_START}(?:e18|e6|rv\.?|fv\.?) ?\d+",
        "it is a room or a road",
        "møterom 2.14",
    ),
)
"""In any order: all are asked, the first that holds a number is the answer."""
