"""The F1 that each field must reach, by family of papers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gold_tally import Tally

# In every form of a paper.
_REFERENCES = {"references": 0.97, "relation": 0.95}
# A reader must be able to trust an edge: what is stated is there, what must not be linked is not.
_LINEAGE = {"lineage_stated": 1.00, "lineage_never": 1.00, "lineage_inferred": 0.85}
# Papers whose structure is whole.
_STRUCTURED = {
    **dict.fromkeys(("sections", "meeting_date", "entries", "printed_number"), 1.00),
    **dict.fromkeys(("meeting_time", "meeting_place", "people", "title"), 0.97),
    **dict.fromkeys(("types", "attachments", "responsible", "proposed", "adopted", "quoted"), 0.95),
    **dict.fromkeys(("people_title", "people_organisation"), 0.95),
    "outcome": 0.93,
    **_REFERENCES,
}
# Text whose tables and headings were flattened before it came to us.
_FLATTENED = {
    **dict.fromkeys(("sections", "meeting_date", "entries"), 1.00),
    "title": 0.97,
    **dict.fromkeys(("proposed", "adopted"), 0.95),
    **_REFERENCES,
    "people": 0.80,
}
# Pictures of pages, read by Tesseract.
_SCANNED = {
    **dict.fromkeys(("sections", "meeting_date", "entries"), 1.00),
    "printed_number": 0.95,
    **dict.fromkeys(("title", "adopted", "people"), 0.93),
}
BARS: Mapping[str, Mapping[str, float]] = {
    **dict.fromkeys(("sample DOCX", "sample PDF", "sample text", "corpus DOCX", "corpus PDF"), _STRUCTURED),
    "corpus text": _FLATTENED,
    **dict.fromkeys(("sample lineage", "corpus lineage"), _LINEAGE),
    **dict.fromkeys(("sample scan", "corpus scan"), _SCANNED),
}


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar and what was reached."""

    family: str
    field: str
    least: float
    reached: float

    @property
    def holds(self) -> bool:
        """Whether it was reached."""
        return self.reached >= self.least


def bars(tallies: Mapping[str, Tally]) -> Iterator[Bar]:
    """Every bar of the families scored; a field that no paper of a family has is no bar."""
    for family, tally in tallies.items():
        for field, least in BARS.get(family, {}).items():
            if tally.counts.get(field):
                yield Bar(family, field, least, tally.counts[field].f1)
