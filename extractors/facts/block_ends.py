"""Where a block of points, and a paper, end: at headings, votes, signatures, the next meeting."""

import re
from collections.abc import Sequence

from extractors.facts.outcomes import is_vote_sentence
from extractors.facts.point_stages import closes_quotation
from extractors.facts.points import Block, is_numbered
from extractors.language.names import ends_like_title, is_name
from models.layout import Paragraph
from models.vocabulary import PointStage

LONGEST_SHORT_LINE = 110  # characters; an unlabelled decision, signature or attachment's name is no longer
LONGEST_SUBHEADING = 6  # words of a line with a colon that ends a list of points: 'Innspill fra møtet:'
LONGEST_SIGNED_TITLE = 2  # words below a name that signs: 'administrerende direktør'
SIGNATURE = re.compile(
    r"\((?:sign|s)\.?\)|^(?:[\wæøå]+(?:mannen|direktøren|sjefen|ordføraren|ordføreren) i )?"
    r"[A-ZÆØÅ][\wæøåÆØÅ]+, (?:den )?\d{1,2}\.(?: ?\w+ | ?\d{1,2}\.)\d{4}\.?$",
    re.IGNORECASE,
)
"""'Solvik, 30. mars 2023', 'Rådmannen i Solvik, 02.05.2011' or '(sign.)', '(s.)', below the last point."""
UNDERSIGNED = re.compile(
    r"^Vi (?:stadfest|bekreft)\w* (?:her)?med (?:underskrift|våre)"
    r"|^(?:Protokollen|Møteboka|Møteboken|Referatet|Dokumentet|Møteprotokollen) (?:er|ble|vart) "
    r"(?:elektronisk (?:godkjen[td]|signert)|(?:godkjen[td]|signert) elektronisk)",
    re.IGNORECASE,
)
"""'Vi bekrefter med underskriftene våre at ...', 'Protokollen er godkjent elektronisk' close the paper."""
PRACTICAL = re.compile(
    r"^(?:(?:Eventuelt |Evt\.? |Eventuelle |Mogleg |Mulig |Gyldige? |Lovlig |Lovleg )?Forfall "
    r"(?:må|skal|bes|ber|vert|blir|meld(?:es|ast)|vars(?:les|last))\b"
    r"|Vara(?:medle?m\w*|representant\w*)? møter (?:bare |kun |berre |ikkj?e )?(?:etter|ved|dersom|utan|uten)\b"
    r"|Medle?m\w* som (?:ikkj?e kan|er forhindr|er hindra)"
    r"|(?:Sak(?:s)?(?:papir|dokument|utredning|utgreiing)(?:ene|ane|en|er|a|ar)?|Møtebøkene|Møtepapirene|Papirene|Papira)"
    r"(?: (?:og|samt) \w+)? (?:følg\w*|fylg\w*|ligg\w*|er vedlag\w*|(?:vert|blir) (?:send|lag)\w*|send(?:es|ast))\b"
    r"|Vel møtt\b)",
    re.IGNORECASE,
)
"""Below the last line of an agenda, what is the notice's own: 'Forfall meldes til sekretariatet', 'Vel møtt!'."""
NEXT_MEETING = re.compile(
    r"neste [\wæøå]*møte (?:i [\wæøå -]{3,40}? )?"
    r"(?:er|blir|vert|holdes|haldast|avholdes|settes|legges|finner|\d)",
    re.IGNORECASE,
)
"""Below the last decision, when the body meets again: 'Neste styremøte er berammet til 24. august.'"""
WAY_STEP = re.compile(
    r"[A-ZÆØÅ][\wæøåÆØÅ ,-]{1,60} \d{1,2}\.\d{1,2}\.\d{2,4},? (?:som )?"
    r"(?:[A-ZÆØÅ]{1,4}-)?sak (?:nr\.? )?\d{1,4}/\d{2,4}:?"
)
"""A body with its day and case, alone on a line below another's decision: 'Kommunestyret 23.05.2013, K-sak 17/13'."""
CHAPTER = re.compile(r"\d{1,2}(?:\.\d{1,2})+\.?")
"""The number of a part of the text, where points have one like '2.': '2.2'."""
QUOTATION = re.compile(r"[«“”\"][^«»“”\"]+[»”\"]\.?")
"""A paragraph that is a quotation and nothing else."""
NARRATED = re.compile(
    r"\b(?:(?:innstillinge?[na]|tilrådinge?[na]|forslaget|framlegget)"
    r"(?: (?:og|eller|fra|frå|til) [^.:;]{2,60}?)? (?:ble|blei|vart)|"  # 'Innstillinga og framlegget frå Moen vart'
    r"ved (?:\w+ )?(?:votering|avstem[mn]ing|(?:av)?røysting)|"
    r"^(?:det (?:ble|blei|vart)|i møtet (?:ble|blei|vart) det) (?:(?:også|i møtet|under møtet) )?f[oø]reslått|"
    r"kom (?:det |også )?(?:fr[ae]m|inn) (?:\w+ )?(?:forslag|framlegg|merknad|innspill|innspel)|"
    r"ba om|bad om|f[oø]reslo|fremmet|fremja|orienterte|viste til|la fr[ae]m|f(?:i|e)kk tilslutning|falt|fall|"
    r"tok ordet|"
    r"redegjorde|gjorde greie|trakk|stilte spørsmål|spurte|spurde|svart?e|svara|opplyste|peika på|pekte på)\b",
    re.IGNORECASE,
)
"""What was said in the meeting, below a proposal."""


def closes_paper(text: str) -> bool:
    """Whether a line is a signature, its day, or the sentence above it."""
    return bool(UNDERSIGNED.match(text)) or (len(text) < LONGEST_SHORT_LINE and bool(SIGNATURE.search(text)))


def closes_agenda(text: str) -> bool:
    """Whether a line below a case of a notice is the notice's own: 'Eventuelt forfall meldes'."""
    return bool(PRACTICAL.match(text))


def signs(name: Paragraph, before: Sequence[Paragraph], behind: Sequence[Paragraph]) -> bool:
    """Whether a name and the line below it sign the paper: 'Kari Fjellheim' / 'leder'; not in a list of the elected."""
    if name.label or not behind or not is_name(name.text) or (before and before[-1].text.rstrip().endswith(":")):
        return False
    words = behind[0].text.split()
    return len(words) <= LONGEST_SIGNED_TITLE and not behind[0].label and ends_like_title(words[-1])


def ends_block(paragraph: Paragraph, block: Block) -> bool:
    """Whether a paragraph is no longer of a block of points: a heading, a bold line, text behind a quotation."""
    if block.announced or not block.paragraphs:
        return block.announced and _ends_announced(paragraph, block)
    last = block.paragraphs[-1]
    if block.stage is PointStage.QUOTED and closes_quotation([said.text for said in block.paragraphs]):
        return not _are_quoted(last, paragraph)
    if paragraph.label:
        return bool(CHAPTER.fullmatch(paragraph.label)) and _is_set_apart(paragraph, last)
    if _is_set_apart(paragraph, last) or NEXT_MEETING.match(paragraph.text) or WAY_STEP.fullmatch(paragraph.text):
        return True
    if block.stage is PointStage.PROPOSED and (NARRATED.search(paragraph.text) or is_vote_sentence(paragraph.text)):
        return True
    subheading = paragraph.text.rstrip().endswith(":") and len(paragraph.text.split()) <= LONGEST_SUBHEADING
    return subheading and is_numbered(last)


def _are_quoted(*paragraphs: Paragraph) -> bool:
    """Whether paragraphs stand in quotation marks of their own: '«Saken utsettes.»' / '«Gebyret økes.»'."""
    return all(QUOTATION.fullmatch(paragraph.text.strip()) for paragraph in paragraphs)


def _ends_announced(paragraph: Paragraph, block: Block) -> bool:
    """Whether a paragraph is none of a decision that a sentence announced: its numbered or quoted points, or one."""
    if not block.paragraphs:
        return paragraph.label is not None and not is_numbered(paragraph)
    last = block.paragraphs[-1]
    goes_on = (is_numbered(paragraph) and is_numbered(last)) or _are_quoted(last, paragraph)
    return not goes_on or _is_set_apart(paragraph, last)


def _is_set_apart(paragraph: Paragraph, last: Paragraph) -> bool:
    """Whether a paragraph is a heading below a point, also one with a number: bold '2.2 Høringen'."""
    return paragraph.heading is not None or (paragraph.is_bold() and not last.is_bold())
