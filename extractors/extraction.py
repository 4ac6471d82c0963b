"""One document in, facts out.

`extract` reads a paper by its content's format, splits it into sections, and reads each section in its own light.
"""

from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from extractors.assembly import Paper, read_sections
from extractors.belonging import with_owners
from extractors.facts.doubts import no_meeting_paper
from extractors.facts.type_letters import type_letters
from extractors.language.bodies import BodyRegister, body_areas, introduced_bodies
from extractors.language.organisations import organisations
from extractors.language.standards import language
from extractors.reading import read
from extractors.running_heads import headed_parts
from extractors.sections.mended_order import mended_order
from extractors.sections.whole_minutes import with_own_papers
from extractors.version import EXTRACTOR_VERSION
from models.facts import Findings
from models.layout import Source, paragraphs

__all__ = ["EXTRACTOR_VERSION", "extract", "findings"]


def extract(path: Path) -> Findings:
    """Read one paper and find all that it says.

    Raises a subclass of UnreadablePaperError where the paper cannot be read; anything odd inside it is in
    `Findings.problems`.
    """
    return findings(read(path))


def findings(source: Source) -> Findings:
    """All that is found in a paper that has been read."""
    texts = [paragraph.printed for paragraph in paragraphs(source.blocks)]
    printed = (*source.furniture, *texts)
    register = BodyRegister((body for text in printed for body in introduced_bodies(text)), body_areas(printed))
    ordered = replace(source, blocks=mended_order(source.blocks))
    parts = with_own_papers(headed_parts(ordered, register))
    named = organisations(source.furniture, texts)
    sections, problems = read_sections(parts, Paper(source, register, tuple(texts), named, type_letters(texts)))
    body = next((section.meeting.body for section in sections if section.meeting.body), None)
    own = named.of_body(body)
    return Findings(
        format=source.format,
        text_source=source.text_source,
        title=_title(source, [section.title for section in sections]),
        page_count=source.page_count,
        language=language(texts),
        organisation=own,
        host=named.host_of(body),
        bodies=register.introduced,
        sections=tuple(
            replace(with_owners(section, own, named), ordinal=ordinal)
            for ordinal, section in enumerate(sections, start=1)
        ),
        problems=(*source.problems, *problems, *(no_meeting_paper(source, sections) if not problems else ())),
        masked=source.masked,
    )


def _title(source: Source, titles: Sequence[str | None]) -> str | None:
    """What the paper calls itself; the file's own properties come last, since templates are reused."""
    return next((title for title in titles if title), None) or source.title
