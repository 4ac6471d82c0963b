"""Figures in Norwegian sentences: 'ett møte', 'sju saker', '13 vedtak', singular and plural as they should be."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from notebooks.report.document import Behind, Run, Text, text
from warehouse.figures.tally import Counted
from warehouse.norwegian import whole

# Språkrådet: numbers up to twelve are written in letters in running text.
WORDS = ("ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun that is counted: 'ett møte', 'to møter'; 'én sak', 'to saker'."""

    one: str
    many: str
    article: str = "én"


MEETING = Noun("møte", "møter", "ett")
CASE = Noun("sak", "saker")
DECISION = Noun("vedtak", "vedtak", "ett")
POINT = Noun("vedtakspunkt", "vedtakspunkter", "ett")
TASK = Noun("oppgave", "oppgaver")
TIME = Noun("gang", "ganger")
PAPER = Noun("dokument", "dokumenter", "ett")
SUBJECT = Noun("emne", "emner", "ett")
NUMBER = Noun("saksnummer", "saksnumre", "ett")
ATTENDANCE = Noun("oppmøte", "oppmøter", "ett")
ABSENCE = Noun("forfall", "forfall", "ett")
SUBSTITUTE = Noun("vara", "vara")


def in_words(count: int, article: str = "én") -> str:
    """A number in running text: 'ingen', 'ett', 'tolv', '13', '1 250'."""
    if count == 1:
        return article
    return WORDS[count] if count < len(WORDS) else whole(count)


def said(count: int, noun: Noun) -> str:
    """A number with its noun: 'ingen saker', 'ett møte', '13 saker'."""
    return f"{in_words(count, noun.article)} {noun.one if count == 1 else noun.many}"


def counted(ids: Sequence[str], noun: Noun, name: str) -> Run:
    """The same as a figure that tells what stands behind it; nothing stands behind none."""
    return Run(said(len(ids), noun), behind=Behind(name, tuple(ids)) if ids else None)


def number(ids: Sequence[str], name: str, *, article: str = "én") -> Run:
    """A number alone, in words."""
    return Run(in_words(len(ids), article), behind=Behind(name, tuple(ids)) if ids else None)


def digits(ids: Sequence[str], name: str) -> Run:
    """A number alone, in digits, for tables; a dash where there is none."""
    return Run(whole(len(ids)), behind=Behind(name, tuple(ids))) if ids else Run("–")


def ids_of(rows: Iterable[Counted]) -> tuple[str, ...]:
    """The keys of some rows, each once."""
    return tuple(dict.fromkeys(row.record_id for row in rows))


def capital(words: str) -> str:
    """A sentence's first word."""
    return words[:1].upper() + words[1:]


def sentence(*parts: str | Run | Text) -> Text:
    """A text that begins with a capital letter."""
    first, *rest = text(*parts)
    return (Run(capital(first.text), first.strong, first.behind, first.target), *rest)


def listed(parts: Sequence[str | Run | Text], last: str = "og") -> Text:
    """'a', 'a og b', 'a, b og c', of texts."""
    told: list[str | Run | Text] = []
    for place, part in enumerate(parts):
        if place:
            told.append(f" {last} " if place == len(parts) - 1 else ", ")
        told.append(part)
    return text(*told)
