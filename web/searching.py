"""What an address of the search asks for, and the addresses that ask for a little more or less."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from starlette.datastructures import QueryParams

from warehouse import norwegian
from warehouse.search.faceted import Facet, FacetCount, Order
from web import addresses

# Whoever pastes a page gets its beginning searched.
LONGEST_TEXT = 1_000
# More boxes than this nobody ticks by hand.
MOST_CHOSEN = 20

# In the order in which they are shown: the parameter in the address, the heading, and the words of its values.
FACETS: Mapping[Facet, tuple[str, str, Mapping[str, str]]] = {
    Facet.BODY: ("organ", "Organ", {}),
    Facet.YEAR: ("ar", "År", {}),
    Facet.OUTCOME: ("utfall", "Utfall", {str(word): told for word, told in norwegian.OUTCOMES.items()}),
    Facet.MARK: ("status", "Senere endret", {str(word): told for word, told in norwegian.MARKS.items()}),
    Facet.ITEM_TYPE: ("type", "Sakstype", {str(word): told for word, told in norwegian.ITEM_TYPES.items()}),
    Facet.KIND: ("dok", "Dokumenttype", {str(word): told for word, told in norwegian.SECTION_KINDS.items()}),
    Facet.PERSON: ("person", "Person", {}),
}
ORDERS = {
    Order.RELEVANCE: ("", "Best treff"),
    Order.NEWEST: ("nyeste", "Nyeste først"),
    Order.OLDEST: ("eldste", "Eldste først"),
}
ANY_WORDS = "noen"


@dataclass(frozen=True, slots=True)
class Asked:
    """A search: words, what it is narrowed to, in which order, and whether some of the words are enough."""

    words: str
    chosen: Mapping[Facet, tuple[str, ...]]
    order: Order = Order.RELEVANCE
    any_words: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return not self.words and not self.chosen

    @property
    def address(self) -> str:
        """The address of the first page of it."""
        chosen = {FACETS[facet][0]: values for facet, values in self.chosen.items()}
        any_words = ANY_WORDS if self.any_words else None
        return addresses.search(self.words, **chosen, sorter=ORDERS[self.order][0], ord=any_words)

    @property
    def kept(self) -> list[tuple[str, str]]:
        """What a form must send along beside the words: names and values."""
        chosen = [(FACETS[facet][0], value) for facet, values in self.chosen.items() for value in values]
        return chosen + ([("sorter", ORDERS[self.order][0])] if self.order is not Order.RELEVANCE else [])

    def is_chosen(self, facet: Facet, value: str) -> bool:
        """Whether it is narrowed to a value."""
        return value in self.chosen.get(facet, ())

    def toggled(self, facet: Facet, value: str) -> "Asked":
        """The same, narrowed to a value too, or no longer."""
        now = self.chosen.get(facet, ())
        values = tuple(one for one in now if one != value) if value in now else (*now, value)
        chosen = {key: self.chosen.get(key, ()) if key is not facet else values for key in FACETS}
        return replace(self, chosen={key: kept for key, kept in chosen.items() if kept})

    def with_words(self, words: str) -> "Asked":
        """The same for other words."""
        return replace(self, words=words)

    def whole(self) -> "Asked":
        """The same without any narrowing."""
        return replace(self, chosen={})

    def ordered(self, order: Order) -> "Asked":
        """The same in another order."""
        return replace(self, order=order)

    def loosened(self) -> "Asked":
        """The same where some of the words are enough."""
        return replace(self, any_words=True)


def asked_for(parameters: QueryParams) -> Asked:
    """Read an address; what cannot be understood is left out."""
    chosen = {
        facet: tuple(dict.fromkeys(parameters.getlist(name)))[:MOST_CHOSEN] for facet, (name, *_) in FACETS.items()
    }
    orders = {name: order for order, (name, _) in ORDERS.items()}
    return Asked(
        " ".join(parameters.get("q", "").split())[:LONGEST_TEXT],
        {facet: values for facet, values in chosen.items() if values},
        orders.get(parameters.get("sorter", ""), Order.RELEVANCE),
        parameters.get("ord") == ANY_WORDS,
    )


def value_words(count: FacetCount) -> str:
    """What a value is called: 'SSU', '2023', 'tatt til orientering', 'Kari Fjellheim'."""
    return count.words or FACETS[count.facet][2].get(count.value, count.value)


def details(counts: tuple[FacetCount, ...]) -> dict[str, str]:
    """For the bodies that share a name with another, their organisations."""
    names = [value_words(count) for count in counts]
    return {count.value: count.detail or "" for count in counts if names.count(value_words(count)) > 1}


def chosen_words(asked: Asked, counts: Mapping[Facet, tuple[FacetCount, ...]]) -> Iterator[tuple[str, str, Asked]]:
    """What a search is narrowed to: heading, value in words, and the search without it."""
    for facet, values in asked.chosen.items():
        named = {count.value: value_words(count) for count in counts.get(facet, ())}
        for value in values:
            words = named.get(value) or FACETS[facet][2].get(value, value)
            yield FACETS[facet][1], words, asked.toggled(facet, value)
