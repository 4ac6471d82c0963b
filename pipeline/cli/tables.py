"""Tables as all commands show them."""

from rich import box
from rich.table import Table

# From this width on, long texts get columns of their own; below, they stand under one another in one column.
WIDE = 110


def plain_table(*, leading: int = 0, title: str | None = None) -> Table:
    """A table with a rule under its head and no frame; `leading` is the number of empty lines between rows."""
    return Table(
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        header_style="heading",
        leading=leading,
        title=title,
        title_style="heading",
        title_justify="left",
        show_edge=False,
    )
