"""Signatures at the end of minutes: a name above what its owner was in the meeting.

'Kari Fjellheim' / 'Referent'; two side by side, 'Kari Fjellheim   Per Strand' / 'leder   referent', or in a table.
"""

import re
from collections.abc import Sequence

from extractors.fields import fact_field
from extractors.language.names import ends_like_title, is_name, split_names
from extractors.sections.records import Facts, LabelledValue
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph, Table

SIGNING_FIELDS = frozenset({Field.CHAIR, Field.MINUTE_TAKER})
"""What stands below a name at the end of minutes."""
LEADER = re.compile(r"(?:styre|utvalgs?|utvals?|råds|nemnd|komit[eé])?(?:leder|leiar|formann)", re.IGNORECASE)
SIGNED_MARK = re.compile(r" ?\((?:sign|s)\.?\)")
"""Behind a name, where the paper itself is not signed: 'Kari Fjellheim (sign.)'."""
PAIR = 2  # names side by side at least, lines of a signature


def signature(blocks: Sequence[Block], index: int) -> tuple[Facts | None, int]:
    """The signature that begins at a block, None where none does, and how many blocks it takes."""
    block, behind = blocks[index], blocks[index + 1 : index + 3]
    above = blocks[index - 1] if index else None
    if isinstance(above, Paragraph) and above.text.rstrip().endswith(":"):
        return None, 0  # who was elected
    if isinstance(block, Table):
        return _below_one_another(block), 1
    return _one(block, behind) or _side_by_side(block, behind), PAIR


def _one(name: Paragraph, behind: Sequence[Block]) -> Facts | None:
    """A name above its role, and no further name: 'Kari Fjellheim' / 'Referent'."""
    bare = _bare(name)
    if bare is None or name.label or not is_name(bare.text) or len(split_names([bare.text])) > 1:
        return None
    match behind:
        case [Paragraph(label=None, text=role)] | [Paragraph(label=None, text=role), Table()]:
            pass
        case [Paragraph(label=None, text=role), Paragraph(text=below)] if not is_name(below):
            pass
        case _:
            return None
    return _signed([(bare, role)])


def _side_by_side(names: Paragraph, behind: Sequence[Block]) -> Facts | None:
    """Names that a page sets side by side, run together: 'Kari Fjellheim Per Strand' / 'leder referent'."""
    below = behind[0] if behind else None
    if not isinstance(below, Paragraph) or names.label or below.label:
        return None
    signing, roles = split_names([SIGNED_MARK.sub(",", names.text).strip(",")]), below.text.split()
    if len(signing) != len(roles) or len(roles) < PAIR or not all(map(_is_role, roles)):
        return None
    parts = [(_part(names, name), role) for name, role in zip(signing, roles, strict=True)]
    return _signed([(part, role) for part, role in parts if part])


def _below_one_another(table: Table) -> Facts | None:
    """Names above their roles in a table without rules."""
    if len(table.rows) != PAIR:
        return None
    above, below = table.rows
    names = [[bare for line in cell.paragraphs if (bare := _bare(line))] for cell in above.cells]
    roles = [cell.paragraphs for cell in below.cells]
    pairs = [(name[0], role[0].text) for name, role in zip(names, roles, strict=False) if name and role]
    alone = all(len(cell) <= 1 for cell in (*names, *roles))
    signed = alone and pairs and all(is_name(name.text) and _is_role(role.split()[-1]) for name, role in pairs)
    return _signed(pairs) if signed else None


def _bare(name: Paragraph) -> Paragraph | None:
    """A name without the mark that its owner has signed."""
    mark = SIGNED_MARK.search(name.text)
    return slice_paragraph(name, 0, mark.start()) if mark and mark.end() == len(name.text) else name


def _signed(pairs: Sequence[tuple[Paragraph, str]]) -> Facts | None:
    """Who signed as what, those with a role of the meeting; None where nobody has one."""
    told = [(name, role, _field(role)) for name, role in pairs]
    values = tuple(LabelledValue(field, role, (name,)) for name, role, field in told if field)
    return Facts(values) if values else None


def _field(role: str) -> Field | None:
    if role.endswith(":"):
        return None
    field = Field.CHAIR if LEADER.fullmatch(role) else fact_field(role)
    return field if field in SIGNING_FIELDS else None


def _is_role(word: str) -> bool:
    return ends_like_title(word) or _field(word) is not None


def _part(line: Paragraph, words: str) -> Paragraph | None:
    """The part of a line that some of its words are; None where they do not stand there."""
    start = line.text.find(words)
    return slice_paragraph(line, start, start + len(words)) if start >= 0 else None
