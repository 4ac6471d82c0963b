"""The drawing's words, Norwegian since it stands in what Norwegian secretaries read."""

from models.vocabulary import Outcome, Relation
from warehouse.lineage.formats.wording import Facts, is_inferred, one_line
from warehouse.norwegian import OUTCOMES, RELATIONS, day, number


def node_label(node: Facts) -> tuple[str, str]:
    """What stands below a point: number and title, of a meeting body and day."""
    if node["kind"] == "meeting":
        return f"{node['body']} {day(node['date'])}", "møte"
    return str(node["label"]), str(node["title"] or "")


def node_words(node: Facts) -> str:
    """A case or meeting in full: number and title, day and outcome, decision, and what a reader must know of it."""
    outcome = OUTCOMES[Outcome(str(node["outcome"]))] if node["outcome"] not in {None, Outcome.OTHER} else ""
    lines = [
        " ".join(filter(None, node_label(node))),
        ", ".join(filter(None, (day(node["date"]), outcome))),
        str(node["decision"] or ""),
        _marked("Opphevet av", node["repealed_by"]),
        _marked("Endret av", node["amended_by"]),
        "Ingen papirer herfra; kjent fordi andre nevner det." if node["is_stub"] else "",
    ]
    return "\n".join(one_line(line) for line in lines if line)


def edge_words(edge: Facts, earlier: Facts, later: Facts, *, said_by_earlier: bool) -> str:
    """What an edge says: 'SSU 2023.42 følger opp FSU 2022.16: «…»', or the words that two cases share."""
    if is_inferred(edge):
        shared = edge["shared"]
        words = ": " + ", ".join(map(str, shared)) if isinstance(shared, tuple) and shared else ""
        pair = f"{earlier['label']} og {later['label']}"
        return one_line(f"{pair}: samme emne etter innholdet ({number(edge['confidence'])}){words}")
    speaker, other = (earlier, later) if said_by_earlier else (later, earlier)
    return one_line(
        f"{speaker['label']} {RELATIONS[Relation(str(edge['relation']))]} {other['label']}: «{edge['sentence']}»"
    )


def _marked(words: str, labels: object) -> str:
    """'Opphevet av SSU 2024.3', or nothing."""
    return f"{words} {', '.join(map(str, labels))}." if isinstance(labels, tuple) and labels else ""
