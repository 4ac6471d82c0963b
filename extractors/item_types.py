"""Item types and attachments as printed beside a case: 'Orientering', 'Diskusjon/Beslutning', '2 vedlegg'."""

import re

from extractors.language.letters import folded
from extractors.vocabulary.item_types import ITEM_TYPE_LETTERS, ITEM_TYPE_WORDS
from models.vocabulary import ItemType

_BY_WORD = {word: kind for kind, words in ITEM_TYPE_WORDS.items() for word in words}
_WORDS = "|".join(re.escape(word) for word in sorted(_BY_WORD, key=len, reverse=True))
_SEPARATORS = r"[\s/,;.&+()|–-]|\bog\b|\bevt\b\.?"
_TITLE_BEHIND = r" (?:fra|frå|om|av) [\wæøå]"  # 'Referat fra møte 3. mai', 'Godkjenning av dagsorden' are titles
_TITLE_BEFORE = r"(?<!\bav )(?<!\bom )(?<!\btil )"  # 'Godkjenning av referat'; 'til orientering' has its own words
TYPE = re.compile(rf"(?<![\wæøå-]){_TITLE_BEFORE}(?:{_WORDS})(?![\wæøå-]|{_TITLE_BEHIND})", re.IGNORECASE)
_LETTER = f"[{''.join(ITEM_TYPE_LETTERS)}]"
LETTERS = re.compile(rf"{_LETTER}(?:(?:\s*[,/+&]\s*|\s+og\s+|\s+){_LETTER})*")
"""'B', 'D, B', 'O/D', alone below a number."""
ATTACHMENTS = re.compile(
    r"(?<![\w.])(?:(?P<count>\d{1,2})\s*)?(?:stk\.? )?(?:(?:trykte|prenta) )?vedlegg(?:et)?(?![\wæøå])\.?",
    re.IGNORECASE,
)
NO_ATTACHMENTS = re.compile(
    r"(?:ingen|uten|utan) vedlegg|\bvedlegg ?: ?(?:ingen|intet|nei|0|-)(?=[\s.]*$)", re.IGNORECASE
)
NOTHING_ATTACHED = re.compile(r"(?:nei|ingen|intet|ingenting|[-–—0])?", re.IGNORECASE)
"""What stands in a column of attachments where there are none."""
COUNT_ALONE = re.compile(r"(?P<count>\d{1,2})(?: stk)?\.?")
ENDING_ATTACHMENTS = re.compile(
    r"(?<=[.!?»)] )(?:(?:(?:Trykte|Utrykte|Prenta|Uprenta) v|V)edlegg: ?"
    r"(?P<value>\d{1,2}(?: stk)?|[Ii]ngen|[A-ZÆØÅ][^.!?]{2,120})"
    r"|(?P<count>\d{1,2}) (?:u?(?:trykte|prenta) )?vedlegg|Vedlegg|Ingen vedlegg)\.?$"
)
"""The last words of a paragraph, 'Vedlegg: 3' or '3 vedlegg'; a sentence that goes on behind them would be prose."""


def item_types(text: str) -> tuple[ItemType, ...]:
    """All item types printed in a number cell or type column, in order: 'Orientering Diskusjon' -> both.

    A word that a cell was too narrow for is made whole: 'Godkjennin g' -> approval.
    """
    found = dict.fromkeys(_BY_WORD[folded(match[0])] for match in TYPE.finditer(text))
    if not found and (whole := TYPE.fullmatch("".join(text.split()))):
        return (_BY_WORD[folded(whole[0])],)
    return tuple(found)


def lettered_types(text: str) -> tuple[ItemType, ...]:
    """The item types of a text that is nothing but their letters: 'D, B' -> discussion and decision."""
    if not LETTERS.fullmatch(text.strip()):
        return ()
    return tuple(dict.fromkeys(ITEM_TYPE_LETTERS[letter] for letter in re.findall(r"[A-Z]", text)))


def attachments(text: str) -> tuple[bool | None, int | None]:
    """Whether a text says that there are attachments, and how many.

    '2 vedlegg' -> (True, 2); 'Vedlegg' -> (True, None); 'Ingen vedlegg' -> (False, None); silent -> (None, None).
    """
    if NO_ATTACHMENTS.search(text):
        return False, None
    match = ATTACHMENTS.search(text)
    if not match:
        return None, None
    return True, int(match["count"]) if match["count"] else None


def counted_behind_label(value: str) -> int | None:
    """How many attachments the value of a label counts: 'Vedlegg: 3' -> 3, 'Vedlegg: 3 notater' -> None."""
    match = COUNT_ALONE.fullmatch(value)
    return int(match["count"]) if match else None


def attached(cell: str) -> tuple[bool | None, int | None]:
    """What a cell below the head 'Vedlegg' says: '2 vedlegg' and '2' -> (True, 2), 'Notat' -> (True, None)."""
    value = cell.strip(" .")
    if NOTHING_ATTACHED.fullmatch(value):
        return (False, None) if value else (None, None)
    has_attachments, count = attachments(value)
    return (True, counted_behind_label(value)) if has_attachments is None else (has_attachments, count)


def ending_attachments(text: str) -> tuple[bool | None, int | None]:
    """What a paragraph says of attachments at its end, behind a sentence of its own.

    '... er hørt. Vedlegg: 3', '... er hørt. 3 vedlegg.' -> (True, 3); '... er hørt. Vedlegg: Notat.' -> (True, None).
    """
    match = ENDING_ATTACHMENTS.search(text)
    if not match:
        return None, None
    if NO_ATTACHMENTS.search(match[0]):
        return False, None
    return True, counted_behind_label(match["value"] or match["count"] or "")


def without_types(text: str) -> str:
    """What is left of a text when item types, attachments and the marks between them are taken out."""
    left = ATTACHMENTS.sub(" ", NO_ATTACHMENTS.sub(" ", text))
    left = TYPE.sub(" ", left)
    return re.sub(rf"^(?:{_SEPARATORS})+|(?:{_SEPARATORS})+$", "", re.sub(r"\s+", " ", left)).strip()


def is_item_type_line(text: str) -> bool:
    """Whether a line holds nothing but item types and attachments: 'Orientering', '1 vedlegg', 'Diskusjon Vedlegg'."""
    return bool(TYPE.search(text) or ATTACHMENTS.search(text)) and not without_types(text)
