"""Facts about a meeting in plain lines: 'Møtested: Rådhuset', 'Dato/sted 29.02.24, kl. 13', 'Til stede:' above a list.

A single labelled line proves nothing ('Til: alle ansatte'); a run of them does, where it holds a day or people.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from extractors.fields import (
    Label,
    block_label,
    column_field,
    fact_field,
    fact_label,
    names_minute_taker,
    names_origin,
)
from extractors.language.bodies import looks_like_body
from extractors.language.names import (
    is_name,
    is_person_line,
    names_party,
    opens_with_person,
    titled_name,
    without_group,
)
from extractors.sections.case_headings import case_heading
from extractors.sections.fact_tables import fact_rows
from extractors.sections.flattened_heads import column_words
from extractors.sections.leading import led
from extractors.sections.records import LISTED_FIELDS, Facts, LabelledValue, has_day
from extractors.sections.self_naming import MEETING_PAPERS, kind_named
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Block, Paragraph, Table

NAMED_FIELDS = frozenset(
    {Field.CHAIR, Field.MINUTE_TAKER, Field.PRESENTER, Field.SECRETARIAT, Field.PRESENT, Field.ABSENT}
)
"""Labels whose value opens with a name."""
PHRASE_FIELDS = frozenset({Field.ADDRESSEES, Field.SUBJECT, Field.BODY})
"""Labels whose value is a few words: 'Til Strategisk samarbeidsutvalg'."""
PEOPLE_FIELDS = NAMED_FIELDS | {Field.SUBSTITUTE, Field.ADDRESSEES}
MISSED_FIELDS = frozenset({Field.ABSENT, Field.SUBSTITUTE})
LIST_FIELDS = PEOPLE_FIELDS | {Field.ATTACHMENTS}
END_FIELDS = frozenset({Field.ADDRESSEES, Field.ATTACHMENTS})
"""Labels of lists at the end of a paper: 'Kopi:', 'Vedlegg:'."""
MEETING_FIELDS = PEOPLE_FIELDS | {Field.DATE, Field.TIME, Field.PLACE, Field.BODY, Field.SUBJECT, Field.ENDS}
LAST_FIELDS = frozenset({Field.TIME, Field.PLACE, Field.ENDS})
"""What a line may tell that a table of facts above it has left out."""
FIRST_FIELDS = frozenset({Field.BODY})
"""The same of a table below."""
LONGEST_VALUE_LINE = 200  # characters; a longer line below a label is prose
LONGEST_LISTED_LINE = 80  # characters of a numbered line among people whose name is not known for one
LONGEST_PHRASE = 6  # words of a value behind a label without a colon
LOOK_AHEAD = 16  # lines in which the next label must come for the lines between to be a list
NO_LABEL_BEFORE_NAME = re.compile(r"^referat|(?:representant|verneombud(?:et)?|tillitsval(?:gt|d))$", re.IGNORECASE)
"""Labels by a colon only: 'Referat fra SSU 12.03.24' is a title, 'Brukerrepresentant Kari Fjellheim' is a person."""
OPENS_CLAUSE = re.compile(r"(?!(?:\w+dag|kl|klokk\w*|den|fra|frå|mellom)\b)(?-i:[a-zæøå])")
"""Behind a day's label without a colon, what makes it the start of a sentence: 'Når ' + det gjelder møtet 12. mars."""
MET = re.compile(r"^(?:fra|frå) .*(?:møtte|deltok|var til ?stede)$", re.IGNORECASE)
"""A label that is the start of a sentence: 'Fra selskapet møtte styreleder Kari Fjellheim.'"""
MEETINGS_OWN = re.compile(r"møte(?:sted|stad|rom|lokale|plattform|tid|start|dato|lei)", re.IGNORECASE)
"""A label that is of meetings by its own words, so that one line tells: 'Møtested: Rådhuset'."""
INNER_LABEL = re.compile(
    r"(?<=[\s,;.])(?:"
    r"(?P<words>(?:Vara|Varamedlem(?:mer|ar|er)?|Forfall|Tid|Kl|Sted|Stad|Møte(?:st[ae]d|tid|dato)|Fr[aå] kl|Til kl|"
    r"Møtele(?:der|iar)|Protokollfør[ea]r|Referent|Møtesekretær|Sekretær|Sekretariat(?:et)?|"
    r"Arkiv(?:kode|saks?nr|sak|ref)?|Saksbeh(?:andl[ae]r)?|Sakshandsam[ae]r)\.?)"
    r" ?:(?!\d)"
    r"|(?P<standing>(?i:for (?:ham|henne|han|ho|hun|dem|dei) møtte|i (?:hans|hennes) sted møtte)) ?:?)\s*"
)
"""Labels that share a line with the one before: 'Forfall: ... Vara: ...', 'Dato: .. Tid: ..', '. For ham møtte ...'."""
INNER_OFFICER = re.compile(
    r"(?<=\s)(?P<words>Møtele(?:der|iar)|Ordstyr[ae]r|Referent|Møtesekretær|Sekretær|Sekretariat(?:et)?)\s+(?=[A-ZÆØÅ])"
)
"""Such a label without its colon, where cells of a form have run together: 'Sted Teams ' + 'Møteleder Liv Moen'."""
FORM_FIELDS = frozenset({Field.DATE, Field.TIME, Field.PLACE, Field.CHAIR, Field.MINUTE_TAKER, Field.SECRETARIAT})
"""Labels beside which officers stand in such a form; in a list of people a title may stand behind each name."""
CASES_DAY = re.compile(r"dato ?:", re.IGNORECASE)
"""The day on which a case was prepared, where the line tells by whom: 'Dato: 02.05.2011  Saksbehandler: Liv Moen'."""
CASES_FIELDS = frozenset({Field.DATE, Field.ATTACHMENTS})
"""Labelled lines below the heading of a case that are its own, where no other label stands among them."""
OFFICER_FIELDS = frozenset({Field.CASE_OFFICER, Field.ARCHIVE})
LINES_ABOVE = 3  # lines above a day in which who prepared the case may stand, and the heading above these
PEOPLE_HEADS = re.compile(r"(?:Navn|Namn) ?:?(?: [A-ZÆØÅ][\wæøå]+ ?:?){1,3}")
"""Heads of the columns of such a list, run together above its first line: 'Navn: Tittel:'."""
CAME_OR_WENT = re.compile(
    r"[^(]*(?:\([^)]*\))?[^(]*\b(?:forlot|forlét|gikk|gjekk|ankom|kom|tiltrådte|fratrådte|tok sete)\b[^()]*\.",
    re.IGNORECASE,
)
"""A sentence about somebody named above: 'Per Strand (H) forlot møtet etter sak 3/26.'"""
_BETWEEN_NAMES = re.compile(r",| og ")
_AFTER_NAME = re.compile(r"[,(–]| - ")


def fact_run(blocks: Sequence[Block], start: int) -> tuple[list[LabelledValue], int]:
    """Labelled lines from `start` on, with the lines that belong to them, and how many blocks they take.

    ([], 0) where they are no facts of a meeting.
    """
    values: list[LabelledValue] = []
    index = start
    while index < len(blocks):
        block = blocks[index]
        label = meeting_label(block) if isinstance(block, Paragraph) else None
        if label is None and isinstance(block, Paragraph) and values and values[-1].field in MISSED_FIELDS:
            label = _from_body(block.text)
        if label is None or not isinstance(block, Paragraph):
            break
        if block.starts_page and values and {value.field for value in values} == {Field.ATTACHMENTS}:
            break
        *before, last = _labels_within(block, label)
        values += before
        described = any(map(_describes_people, values))
        lines, index = _value_lines(blocks, index + 1, last.field, empty=not last.paragraphs, described=described)
        values.append(replace(last, paragraphs=(*last.paragraphs, *lines)))
    told = bool(values) and (
        _tells_of_meeting(blocks[start], values)
        or _is_of_form(blocks[start], values, LAST_FIELDS, blocks[max(0, start - 1) : start])
        or _is_of_form(blocks[start], values, FIRST_FIELDS, blocks[index : index + 1])
    )
    if not told or _tells_cases_day(blocks, start, values):
        return [], 0
    return values, index - start


def _is_of_form(
    first: Block, values: Sequence[LabelledValue], fields: frozenset[Field], beside: Sequence[Block]
) -> bool:
    """Whether lines that tell of some `fields` are of a form whose others, right `beside`, are a table.

    'Tid: kl. 12.00' below 'Møtedato | 12.03.2006', 'Utvalg: Formannskapet' above it.
    """
    label = fact_label(first.printed) if isinstance(first, Paragraph) else None
    if label is None or not label.marked or not {value.field for value in values} <= fields:
        return False
    return any(isinstance(block, Table) and fact_rows(block) for block in beside)


def _tells_cases_day(blocks: Sequence[Block], start: int, values: Sequence[LabelledValue]) -> bool:
    """Whether labelled lines give the day of a case's paper, and no meeting's: who prepared the case stands beside it.

    Below the case's heading a bare day, and what was attached, is the case's as well: 'Sak 5/11 Legevakt' /
    'Dato: 02.05.2011'.
    """
    line, fields = blocks[start], {value.field for value in values}
    if not isinstance(line, Paragraph) or not CASES_DAY.match(line.text):
        return False
    return Field.CASE_OFFICER in fields or (fields <= CASES_FIELDS and _below_heading(blocks, start))


def _below_heading(blocks: Sequence[Block], start: int) -> bool:
    """Whether a case opens right above a line, or above the lines that tell who prepared it."""
    for block in reversed(blocks[max(0, start - LINES_ABOVE) : start]):
        label = block_label(block) if isinstance(block, Paragraph) else None
        if label is None or label.field not in OFFICER_FIELDS:
            heading = case_heading(block) if isinstance(block, Paragraph) else None
            return heading is not None and heading.worded
    return False


def _labels_within(line: Paragraph, first: Label) -> list[LabelledValue]:
    """The labelled values of one line: 'Forfall: Liv Moen Vara: Ola Nes' -> two."""
    inner = [match for match in INNER_LABEL.finditer(line.text, first.value_start) if _inner_field(match)]
    inner = sorted([*inner, *_officers_within(line.text, first)], key=re.Match.start)
    starts = [(first.field, first.words, first.value_start)]
    starts += [(_inner_field(match) or first.field, _inner_words(match), match.end()) for match in inner]
    ends = [*(match.start() for match in inner), len(line.text)]
    values = []
    for (field, words, start), end in zip(starts, ends, strict=True):
        value = slice_paragraph(line, start, end)
        values.append(LabelledValue(field, words, (value,) if value else ()))
    return values


def _inner_words(match: re.Match[str]) -> str:
    return match["words"] or match["standing"]


def _inner_field(match: re.Match[str]) -> Field | None:
    """What a label inside a line names: a fact of the meeting, or who prepared a case."""
    words = _inner_words(match)
    return fact_field(words) or (Field.CASE_OFFICER if column_field(words) is Field.CASE_OFFICER else None)


def _officers_within(text: str, first: Label) -> list[re.Match[str]]:
    """Where labels of officers without colons stand behind the first of a form, each before one whole name."""
    if first.field not in FORM_FIELDS:
        return []
    found = list(INNER_OFFICER.finditer(text, first.value_start))
    ends = [*(match.start() for match in found[1:]), len(text)]
    return (
        found if all(is_name(text[match.end() : end].strip()) for match, end in zip(found, ends, strict=False)) else []
    )


def _tells_of_meeting(first: Block, values: Sequence[LabelledValue]) -> bool:
    """Whether labelled lines are a meeting's: one gives a day, or several begin with a marked label of a meeting."""
    if Facts(tuple(values)).has_date:
        return True
    label = fact_label(first.printed) if isinstance(first, Paragraph) else None
    if label and values[0].field in PEOPLE_FIELDS and MET.search(label.words):
        return True
    if label and label.marked and MEETINGS_OWN.match(label.words):
        return True
    strong = any(value.field in MEETING_FIELDS for value in values)
    return bool(label and label.marked and strong and (len(values) > 1 or values[0].field in PEOPLE_FIELDS))


def meeting_label(paragraph: Paragraph) -> Label | None:
    """The label of a meeting fact that a line begins with; without a colon its value must be of the label's kind."""
    if paragraph.label and paragraph.label[0].isdigit():
        return None
    label = _before_person(paragraph.text) or fact_label(paragraph.text)
    if label is None or label.field is Field.IGNORED:
        return None
    officers = _officers_within(paragraph.text, label)
    value = paragraph.text[label.value_start : officers[0].start() if officers else len(paragraph.text)].strip()
    in_form = officers and value and label.field is Field.PLACE
    told = label.marked or in_form or (not NO_LABEL_BEFORE_NAME.search(label.words) and _fits(label.field, value))
    return label if told else None


def _before_person(text: str) -> Label | None:
    """What is a label only before a person: 'Protokoll: Kari Fjellheim', 'Frå fylkesrådmannen: Kari Fjellheim'."""
    words, colon, value = text.partition(":")
    if not colon or not opens_with_person(value):
        return None
    field = Field.MINUTE_TAKER if names_minute_taker(words) else Field.PRESENT if names_origin(words) else None
    known = fact_label(text)
    if field is None or (known and known.marked):
        return None
    return Label(field, words, len(text) - len(value.lstrip()))


def _from_body(text: str) -> Label | None:
    """Who came from another body, below those who did not come: 'Brukerutvalget: Kari Fjellheim, observatør'."""
    words, colon, value = text.partition(":")
    if not colon or not looks_like_body(words) or not opens_with_person(value):
        return None
    return Label(Field.PRESENT, words, len(text) - len(value.lstrip()))


def _fits(field: Field, value: str) -> bool:
    """Whether an unmarked label's value is of its kind: 'Dato/sted 29.02.24 ...', 'Referent Kari Fjellheim'."""
    if field in {Field.DATE, Field.TIME}:
        return has_day(value) and not OPENS_CLAUSE.match(value)
    if field in NAMED_FIELDS:
        first = _BETWEEN_NAMES.split(value, maxsplit=1)[0].strip(" .")
        return is_name(first) or titled_name(first) is not None
    if field in PHRASE_FIELDS:
        return 0 < len(value.split()) <= LONGEST_PHRASE and value[0].isupper() and value[-1] not in ".:"
    return field is Field.ATTACHMENTS and value.isdigit()


def _describes_people(value: LabelledValue) -> bool:
    """Whether a list has below each name a line that is none: 'Kari Fjellheim' / 'Solvik kommune' / 'Per Strand' ..."""
    named = [opens_with_person(line.text) for line in value.paragraphs]
    by_turns = len(named) > 1 and all(named[::2]) and not any(named[1::2])
    return value.field in LISTED_FIELDS and by_turns


def _value_lines(
    blocks: Sequence[Block], start: int, field: Field, *, empty: bool, described: bool
) -> tuple[list[Paragraph], int]:
    """Lines below a label that are its value, and the index behind them.

    A list goes up to the next label; where nothing stands behind the label itself (`empty`), one line is its value.
    `described`: an earlier list of the run tells below each name who that is.
    """
    lines: list[Paragraph] = []
    index = start
    bounded = _label_follows(blocks, start)
    while index < len(blocks):
        block = blocks[index]
        if (
            not isinstance(block, Paragraph)
            or _ends_value(block)
            or (field in MISSED_FIELDS and _from_body(block.text))
            or (field in END_FIELDS and block.starts_page)  # the next paper begins
        ):
            break
        headed = field in PEOPLE_FIELDS and not lines and PEOPLE_HEADS.fullmatch(block.text)
        tells = described and field in LISTED_FIELDS and bool(lines) and is_name(lines[-1].text)
        listed = field in LIST_FIELDS and (bounded or tells or headed or _is_list_line(block, field, empty=empty))
        if not (listed or (empty and not lines)):
            break
        lines.append(block)
        index += 1
    return lines, index


def _ends_value(paragraph: Paragraph) -> bool:
    return (
        paragraph.heading is not None
        or len(paragraph.text) > LONGEST_VALUE_LINE
        or bool(CAME_OR_WENT.fullmatch(paragraph.text))
        or bool(led(paragraph))
        or _names_next_paper(paragraph)
        or (paragraph.is_bold() and (paragraph.label is not None or case_heading(paragraph) is not None))
        or meeting_label(paragraph) is not None
        or _opens_another(paragraph.text)
        or block_label(paragraph) is not None
        or bool(column_words(paragraph.text))
    )


def _names_next_paper(paragraph: Paragraph) -> bool:
    """Whether a line on a new page names the next paper, below the attachments of the last: 'Protokoll fra møte'."""
    set_off = paragraph.starts_page and (paragraph.is_bold() or has_day(paragraph.text))
    return set_off and kind_named(paragraph.text) in MEETING_PAPERS


def _is_list_line(paragraph: Paragraph, field: Field, *, empty: bool) -> bool:
    """Whether a line reads like one of a list of people: it opens with a name, or is short and has a list label.

    The second only where nothing stands behind the label itself (`empty`): else '1. Sykefravær' opens the agenda. A
    party's name heads those of the list who were elected from it.
    """
    if field not in PEOPLE_FIELDS:
        return False
    if empty and names_party(paragraph.text):
        return True
    bare = without_group(paragraph.text)
    titled = opens_with_person(bare) and not bare.endswith(".")
    if titled or is_name(_AFTER_NAME.split(bare)[0].strip()) or is_person_line(bare):
        return True
    return empty and paragraph.label is not None and len(paragraph.text) < LONGEST_LISTED_LINE


def _opens_another(text: str) -> bool:
    """Whether a line is the label of what is no fact: 'Merknader:', 'Saksliste'."""
    label = fact_label(text)
    return label is not None and label.marked and label.field is Field.IGNORED


def _label_follows(blocks: Sequence[Block], start: int) -> bool:
    """Whether a meeting label comes within the look-ahead, before any heading, table or label of another sort."""
    for block in blocks[start : start + LOOK_AHEAD]:
        if not isinstance(block, Paragraph) or block.heading is not None:
            return False
        if meeting_label(block) or _opens_another(block.text):
            return True
        if block_label(block) or column_words(block.text):
            return False
    return False
