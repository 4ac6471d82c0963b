"""Facts in words for people: where something stands, how a vote went, which colour an outcome has."""

from collections.abc import Sequence

from rich.text import Text

from warehouse.readers.marks import Mark
from warehouse.search.snippets import Marked

# Colours tell apart what came through, what is open and what fell; the rest is plain.
OUTCOME_STYLES = {
    "approved": "good",
    "established": "good",
    "appointed": "good",
    "postponed": "open",
    "rejected": "bad",
}
STATUS_STYLES = {"resolved": "good", "unresolved": "muted", "ambiguous": "open"}
# What a later decision did to one: in a sentence, and in a list.
MARK_WORDS = {"repeals": ("repealed", "repeal"), "amends": ("amended", "amend")}
MARK_STYLES = {"repeals": "bad", "amends": "open"}
SEVERITY_STYLES = {"error": "bad", "warning": "open"}


def outcome(name: str | None) -> Text:
    """An outcome in its colour; empty where there is none."""
    return Text(spoken(name), OUTCOME_STYLES.get(name or "", ""))


def mark(told: Mark) -> Text:
    """What a later case did to a decision: 'repealed by SSU 2024.3, 2024-03-07: «Vedtaket i sak 2022.9 oppheves.»'."""
    done, to_do = MARK_WORDS[told.relation]
    named = f"{done} by {told.by_label}" if told.is_adopted else f"{told.by_label} was to {to_do} it (proposal only)"
    date = f", {told.date}" if told.date else ""
    style = MARK_STYLES[told.relation] if told.is_adopted else "muted"
    return Text.assemble((named + date, style), f": «{told.text}»")


def short_mark(relation: str | None) -> Text:
    """The same in a list: 'repealed'; empty where there is none."""
    return Text(MARK_WORDS[relation][0], MARK_STYLES[relation]) if relation else Text()


def spoken(name: str | None) -> str:
    """A word of a vocabulary as a person says it: 'case_paper' is 'case paper'."""
    return (name or "").replace("_", " ")


def place(path: str | None, page: int | None, paragraph: int | None = None) -> str:
    """Where something stands: 'ssu/referat.pdf, page 2', 'ssu/referat.docx, paragraph 31'."""
    if path is None:
        return ""
    inside = f", page {page}" if page is not None else f", paragraph {paragraph}" if paragraph is not None else ""
    return path + inside


def votes(*, unanimous: bool | None, votes_for: int | None, votes_against: int | None) -> str:
    """How a vote went: 'unanimous', '9 for, 2 against', or nothing."""
    if unanimous:
        return "unanimous"
    counted = ((votes_for, "for"), (votes_against, "against"))
    return ", ".join(f"{number} {side}" for number, side in counted if number is not None)


def plural(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: '1 case', '2 cases', '1,200 bodies'."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def marked(text: Marked) -> Text:
    """A text with the words that hit in their colour."""
    styled = Text(text.text)
    for start, end in text.marks:
        styled.stylize("hit", start, end)
    return styled


def dotted(parts: Sequence[str | Text | None], style: str = "muted") -> Text:
    """Parts with a dot between them, those that are empty left out: '2023-11-23 · decision'."""
    line = Text(style=style)
    for part in parts:
        if part:
            line.append(" · " if line else "").append(part)
    return line
