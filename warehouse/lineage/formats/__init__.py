"""A lineage graph written for other programs and for the eye: each format a function from graph to text."""

from collections.abc import Callable, Mapping

from warehouse.lineage.formats.dot import dot_text
from warehouse.lineage.formats.exchange import gexf_text, graphml_text, json_text
from warehouse.lineage.formats.mermaid import mermaid_text
from warehouse.lineage.formats.svg import svg_text
from warehouse.lineage.graph import Graph

WRITERS: Mapping[str, Callable[[Graph], str]] = {
    "mermaid": mermaid_text,
    "dot": dot_text,
    "svg": svg_text,
    "graphml": graphml_text,
    "gexf": gexf_text,
    "json": json_text,
}
