"""Corrections by hand: `saksgang-rettelser.toml`, looked for in the root of the papers, above it, and below."""

from pathlib import Path

from models.corrections import Corrections
from pipeline.discovery import Discovery
from warehouse.corrections.files import below, home_of, read_corrections


def corrections(found: Discovery, warehouse: Path) -> Corrections:
    """All corrections of what was found; what is wrong with their files becomes problems, and never stops a run."""
    home = home_of(found.roots, warehouse)
    files = () if any(root.is_address for root in found.roots) else below((paper.file for paper in found.papers), home)
    return read_corrections(files, home)
