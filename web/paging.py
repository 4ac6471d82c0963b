"""Long lists in pages: which rows are shown, and the addresses of the other pages."""

from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request

PAGE_SIZE = 20
# Nobody turns so many pages; whoever wants all takes the CSV.
LAST_PAGE = 500
PARAMETER = "s"


@dataclass(frozen=True, slots=True)
class Paging:
    """One page of a list: its number from 1, how many rows a page has, and how many there are in all."""

    page: int
    total: int
    size: int = PAGE_SIZE

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.total // self.size))

    @property
    def first(self) -> int:
        """The number of the first row that is shown, from 1."""
        return (self.page - 1) * self.size + 1

    @property
    def last(self) -> int:
        """The number of the last row that is shown."""
        return min(self.page * self.size, self.total)

    @property
    def offset(self) -> int:
        """How many rows come before."""
        return (self.page - 1) * self.size


def asked_page(request: Request) -> int:
    """The page that an address asks for, 1 where it asks for none. Raises HTTPException (400) for what is no page."""
    text = request.query_params.get(PARAMETER, "1")
    page = int(text) if text.isascii() and text.isdecimal() and len(text) <= len(str(LAST_PAGE)) else 0
    if not 1 <= page <= LAST_PAGE:
        raise HTTPException(400, f"«{PARAMETER}» i adressen skal være et sidetall fra 1 til {LAST_PAGE}.")
    return page


def page_address(request: Request, page: int) -> str:
    """The address of another page of the same list."""
    url = request.url.remove_query_params(PARAMETER) if page == 1 else request.url.include_query_params(s=page)
    return f"{url.path}?{url.query}" if url.query else url.path
