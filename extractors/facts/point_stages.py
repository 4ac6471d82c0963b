"""Whether the points below a label are proposed, adopted, or another case's decision that is quoted.

'Forslag til konklusjon:' opens proposed points, 'Konklusjon:' or 'Vedtak:' adopted ones; a decision of another case or
body inside a case paper is quoted.
"""

import re
from collections.abc import Sequence

from extractors.facts.light import Light
from extractors.fields import Label, block_label
from extractors.language.bodies import BodyRegister
from extractors.language.dates import Precision, find_dates
from extractors.language.numbers import find_case_numbers
from extractors.sections.records import has_day
from extractors.vocabulary.fields import Field
from models.facts import Body
from models.layout import Paragraph
from models.vocabulary import PointStage, Stage

QUOTE_REACH = 12  # paragraphs in which an opening quotation mark still counts
ANNOUNCED_WITHIN = 2  # lines before a label in which another decision is announced
ANNOUNCEMENT = re.compile(r"\bsak|vedt|møte", re.IGNORECASE)
"""Words of a line that announces another decision: 'PM, sak 2022.9:', 'SSU vedtok i møte 12.03.2022:'."""
RECALLED = re.compile(r"\b(?:lød|lydde|heter|heiter)$", re.IGNORECASE)
"""The end of a label that recalls a decision: 'Styrets vedtak i sak 7/22 lød'."""
IN_CASE = re.compile(r"\bi (?:[\wæøåÆØÅ]+-)?sak\b", re.IGNORECASE)
"""Inside the label of a decision that was taken in a case: 'Utvalgets vedtak ' + i sak + ' 7/22'."""
QUOTE_MARKS = '«»“”„"'
ADDRESSED = re.compile(r"(?:til|for|\() ?$")
"""Before a body to whom something is recommended: 'Innstilling til ' + kommunestyret."""
ONWARD = re.compile(r"(?:innstilling|tilråding) til ", re.IGNORECASE)
"""A label that names to whom, and not who, recommends: 'Innstilling til ' + kommunestyret."""
RECOMMENDATION = re.compile(r"innstilling|tilråding", re.IGNORECASE)
"""A label that names nobody: below the treatment of a case it is what the body itself recommends."""
SOMEONE_OF = re.compile(r"\b(?:leder|leiar|sekretær|sekretariat)\w* (?:i|for|av|til) $", re.IGNORECASE)
"""Before a body that is not the one who recommends: 'Leiaren i ' + valstyret."""


def point_stage(
    label: Label, before: Sequence[Paragraph], light: Light, case: tuple[int | None, int] | None = None
) -> PointStage | None:
    """What the points below a label are, in the light of its section and of the paragraphs `before` it in the case.

    `case`: year and number of the case itself; 'Utvalgets vedtak i sak 7/22' inside another is quoted.
    None where the label opens text ('Konklusjon' as a heading in a case paper is the writer's argument).
    """
    if label.field is Field.PROPOSAL:
        # what a body itself recommends to the next one is what it decided
        own = _is_among(light.body, _owners(label.words, light.register)) or _given_in(label.words, light.body)
        recommends = light.stage is Stage.MINUTES and own
        return PointStage.ADOPTED if recommends else PointStage.PROPOSED
    if label.field is not Field.DECISION:
        return None
    if _is_quoted(label, before, light) or _treated_elsewhere(before, light) or _names_another(label.words, case):
        return PointStage.QUOTED
    if light.stage is Stage.CASE_PAPER:
        return PointStage.ADOPTED if _treated(before) else None
    return PointStage.PROPOSED if light.stage is Stage.NOTICE else PointStage.ADOPTED


def recommends_onward(label: Label, light: Light) -> bool:
    """Whether a label recommends to another body, and nobody is named who does: 'Innstilling til kommunestyret'."""
    match = ONWARD.match(label.words)
    others = light.register.find(label.words) if match else []
    return any(
        not mention.body.may_be(light.body) and ADDRESSED.search(label.words[: mention.start]) for mention in others
    )


def _is_quoted(label: Label, before: Sequence[Paragraph], light: Light) -> bool:
    """Whether a decision is another's: inside quotation marks, announced, of another body or of another day."""
    if _inside_quotation(before) or _announced(before) or RECALLED.search(label.words):
        return True
    if light.stage is Stage.NOTICE:
        return False
    owned_by_other = light.body and any(not owner.may_be(light.body) for owner in _owners(label.words, light.register))
    return bool(owned_by_other) or bool(_is_of_another(label.words, light))


def _names_another(words: str, case: tuple[int | None, int] | None) -> bool:
    """Whether a label names another case than its own by its number: 'Utvalgets vedtak i sak 7/22'."""
    named = {(number.year, number.number) for number in find_case_numbers(words)} if IN_CASE.search(words) else set()
    return bool(named) and case is not None and case not in named


def _treated_elsewhere(before: Sequence[Paragraph], light: Light) -> bool:
    """Whether the treatment above is another body's, or of another day, and has no decision yet.

    'Saksprotokoll i Driftsutvalget - 18.10.2012' / 'Behandling:' / 'Vedtak:'; one that names nobody below the decision
    of such is the own.
    """
    elsewhere = decided = False
    for paragraph in before:
        label = block_label(paragraph)
        if label is None or label.field not in {Field.TREATMENT, Field.DECISION}:
            continue
        if label.field is Field.DECISION:
            decided = True
            continue
        named = _is_of_another(label.words, light)
        elsewhere = named if named is not None else elsewhere and not decided
        decided = False
    return elsewhere and not decided


def _is_of_another(words: str, light: Light) -> bool | None:
    """Whether a label names another body or day than the section's; None where it names neither."""
    owners = _owners(words, light.register)
    days = [date.first for date in find_dates(words) if date.has_year and date.precision is Precision.DAY]
    if light.body and owners and not _is_among(light.body, owners):
        return True
    if light.day and days:
        return light.day not in days
    return False if owners else None


def _owners(words: str, register: BodyRegister) -> list[Body]:
    """Whose proposal or decision it is: 'Formannskapets innstilling', not 'Innstilling til kommunestyret'."""
    owned = (mention for mention in register.find(words) if not ADDRESSED.search(words[: mention.start]))
    return [mention.body for mention in owned if not SOMEONE_OF.search(words[: mention.start])]


def _is_among(body: Body | None, owners: Sequence[Body]) -> bool:
    return any(owner.may_be(body) for owner in owners)


def _given_in(words: str, body: Body | None) -> bool:
    """Whether a recommendation was given in a body that only its name tells: 'Innstilling i Vegutvalet - 12.03.24'."""
    name = (body.name or "") if body else ""
    return (
        bool(name)
        and re.match(rf"(?:{RECOMMENDATION.pattern}) i {re.escape(name)}\b", words, re.IGNORECASE) is not None
    )


def _inside_quotation(before: Sequence[Paragraph]) -> bool:
    text = " ".join(paragraph.text for paragraph in before[-QUOTE_REACH:])
    return text.count("«") > text.count("»")


def _announced(before: Sequence[Paragraph]) -> bool:
    """Whether one of the last lines announces another decision: 'PM, sak 2022.9:', 'SSU vedtok i møte 12.03.2022:'."""
    lines = [paragraph for paragraph in before[-ANNOUNCED_WITHIN:] if paragraph.text.rstrip().endswith(":")]
    return any(
        ANNOUNCEMENT.search(line.text) and (has_day(line.text) or find_case_numbers(line.text))
        for line in lines
        if not block_label(line)
    )


def closes_quotation(texts: Sequence[str]) -> bool:
    """Whether the quotation that some lines open ends with the last of them, behind a mark or inside the line."""
    whole = " ".join(texts)
    if whole.rstrip(" .").endswith(("»", "”", '"')):
        return True
    opened = sum(map(whole.count, "«“„"))
    # marks that look alike on both sides
    alike = whole.count('"') + (0 if opened else whole.count("”"))
    return 0 < opened <= sum(map(whole.count, "»”")) or (alike > 0 and alike % 2 == 0)


def _treated(before: Sequence[Paragraph]) -> bool:
    """Whether the case has been treated above, in a case paper sent on with 'Behandling:' and 'Vedtak:'."""
    return any((label := block_label(paragraph)) and label.field is Field.TREATMENT for paragraph in before)
