"""What writers share: texts cut short, characters that a file can hold, nodes and edges in a few words."""

import re
from collections.abc import Mapping

# What XML 1.0 forbids, among them the form feeds and half characters that broken text layers leave.
FORBIDDEN = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
BLANKS = re.compile(r"\s+")
Facts = Mapping[str, object]


def writable(text: str) -> str:
    """A text with a blank for each character that XML cannot hold."""
    return FORBIDDEN.sub(" ", text)


def one_line(text: str) -> str:
    """A text on one line, its blanks folded."""
    return BLANKS.sub(" ", writable(text)).strip()


def shortened(text: str, longest: int) -> str:
    """A text on one line, cut between words where that leaves most of it, with '…' for the rest."""
    line = one_line(text)
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    words = cut.rsplit(" ", 1)[0]
    return (words if len(words) > longest // 2 else cut).rstrip(" ,;:–-.") + "…"


def spoken(word: object) -> str:
    """A word of a vocabulary as a person says it: 'follows_up' is 'follows up'."""
    return str(word).replace("_", " ")


def is_inferred(edge: Facts) -> bool:
    """Whether content tells of the edge, and no sentence."""
    return edge["basis"] == "inferred"


def short_lines(node: Facts, longest: int) -> list[str]:
    """A node in up to three lines: what it is called, its title cut short, its date and how it ended."""
    end = " · ".join(str(fact) for fact in (node["date"], node["outcome"] and spoken(node["outcome"])) if fact)
    title = shortened(str(node["title"] or ""), longest)
    return [line for line in (one_line(str(node["label"])), title, *marks(node), end if title else "") if line]


def marks(node: Facts) -> list[str]:
    """What a reader must know of a case: 'repealed by SSU 2024.3', 'not held'."""
    told = [
        f"{word} by {', '.join(map(str, labels))}"
        for word, labels in (("repealed", node["repealed_by"]), ("amended", node["amended_by"]))
        if isinstance(labels, tuple) and labels
    ]
    return [*told, "not held"] if node["is_stub"] else told
