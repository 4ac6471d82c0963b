"""Draw docs/case.svg, the README's picture: a case's story as the terminal shows it.

Run `python tests/picture.py` from the project's root; needs the project installed.
"""

import os
import re
import subprocess
import sys
import tempfile
from io import StringIO
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

ROOT = Path(__file__).parent.parent
PICTURE = ROOT / "docs" / "case.svg"
COLUMNS = 100
CASE = "SSU 2022.17"

# Calm colours on paper white; the rest are rich's own.
THEME = TerminalTheme(
    (252, 252, 250),
    (38, 50, 56),
    [
        (38, 50, 56),
        (183, 28, 28),
        (46, 125, 50),
        (155, 100, 0),
        (21, 101, 192),
        (106, 27, 154),
        (0, 121, 140),
        (97, 97, 97),
    ],
)

# rich's own frame fetches a font from the network; without it the reader's own monospaced font serves.
FONT_FACE = re.compile(r"@font-face \{\{.*?\}\}", re.DOTALL)
FONT = "font-family: Fira Code"
FRAME = FONT_FACE.sub("", CONSOLE_SVG_FORMAT).replace(FONT, f"white-space: pre; {FONT}, Menlo, Consolas")


def told(command: list[str], folder: Path) -> str:
    """What a saksgang command prints in colour."""
    environment = os.environ | {"COLUMNS": str(COLUMNS), "FORCE_COLOR": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", *command],
        cwd=folder,
        env=environment | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout


def main() -> None:
    """Ingest the sample papers, ask for one case, draw what is printed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        told(["ingest", str(ROOT / "tests" / "data"), "--quiet"], folder)
        text = told(["case", CASE], folder)
    console = Console(record=True, width=COLUMNS, file=StringIO())
    console.print(Text(f"$ saksgang case '{CASE}'", style="dim"))
    console.print(Text.from_ansi(text.rstrip()))
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_text(
        console.export_svg(title="saksgang", theme=THEME, code_format=FRAME, unique_id="saksgang"), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
