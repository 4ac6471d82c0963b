"""A paragraph that says who led a meeting, also when it was and who wrote it down, in place of labels.

'Ordfører Kari Fjellheim ledet møtet.'; 'Merknad: Per Strand ledet møtet, som ble satt kl 9.00 og hevet kl 11.30.
Referent: Liv Moen'.
"""

import re

from extractors.fields import fact_field
from extractors.language.names import is_name, titled_name
from extractors.sections.records import LabelledValue
from extractors.slices import slice_paragraph
from extractors.vocabulary.fields import Field
from models.layout import Paragraph

LEADING_WORD = re.compile(r"\b(?:ledet|leda|leia|leidde?|ledd) (?:møtet|av)\b")
"""What such a paragraph holds; few do."""
LED = re.compile(
    r"(?:(?:Merknad(?:er)?|Anmerkning(?:er)?) ?: )?"
    r"(?:(?P<chair>[^.:]{5,60}?) (?:ledet|leda|leia|leidde) møtet|"
    r"Møtet (?:ble|blei|vart) (?:ledet|leda|leia|leidd) av (?P<led_by>[^.:]{5,60}?))"
    r"(?P<held>,? (?:som|og) (?:ble|blei|vart) [^:]{0,100}\d)?\.?"
    r"(?: (?P<label>Protokollfør[ea]r|Referent|Møtesekretær|Sekretær)(?: ?:| var) (?P<writer>[^.:]{5,60}?)\.?)?"
)


def led(paragraph: Paragraph) -> tuple[LabelledValue, ...]:
    """What a paragraph says of who led the meeting, when it was and who wrote it down; () where it is none."""
    match = LED.fullmatch(paragraph.text) if LEADING_WORD.search(paragraph.text) else None
    if match is None:
        return ()
    told = [(Field.CHAIR, match.span("chair" if match["chair"] else "led_by")), (Field.HELD, match.span("held"))]
    if match["label"] and (field := fact_field(match["label"])):
        told.append((field, match.span("writer")))
    values = [
        LabelledValue(field, "", (value,)) for field, span in told if (value := slice_paragraph(paragraph, *span))
    ]
    people = (value.text for value in values if value.field is not Field.HELD)
    return tuple(values) if all(is_name(who) or titled_name(who) for who in people) else ()
