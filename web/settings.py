"""What the page is told when it starts."""

from dataclasses import dataclass
from pathlib import Path

from web.correcting.settings import CorrectionSettings
from web.originals import Originals

ANY_HOST = "*"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSettings:
    """Which warehouse is shown, and how.

    `originals` gives the papers themselves, for their page images and for downloads; None shows none.
    `corrections` allows them; without it the page only reads.
    `hosts` are the names that a browser may call the server by: another name is a page elsewhere that tries to read
    what only this machine should see.
    """

    warehouse: Path
    originals: Originals | None = None
    hosts: tuple[str, ...] = (ANY_HOST,)
    corrections: CorrectionSettings | None = None
