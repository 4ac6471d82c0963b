"""Two persons of one name, told apart by their employers.

One name is one person, however often the employer changes or is left out, unless the papers themselves part it: one
list has the name twice with different employers, or in one year the papers of different partnerships give it different
employers ('Kari Hansen, Solvik kommune' here, 'Kari Hansen, Elvestrand kommune' there). Then each employer is a person,
and an appearance without one belongs to the only of them that it can be, else to none of them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import combinations

from warehouse.building.persons.appearances import Appearance, Bearer
from warehouse.building.persons.employers import Employer, employer

TellsApart = Callable[[Appearance], Employer | None]


def bearers(appearances: list[Appearance], *, is_parted: bool | None = None) -> list[Bearer]:
    """Those who bear one name, from all its appearances; `is_parted` says by hand whether they are several.

    The last may be one who is any of the others.
    """
    name = appearances[0].name
    told_by = _told_by(appearances) if is_parted is None else _employer if is_parted else None
    if not told_by:
        return [Bearer(name, appearances)]
    distinct = _distinct(known for one in appearances if (known := told_by(one)))
    named: dict[Employer, list[Appearance]] = defaultdict(list)
    nameless = []
    for one in appearances:
        home = _home(told_by(one), distinct)
        named[home].append(one) if home else nameless.append(one)
    found = {home: list(theirs) for home, theirs in named.items()}
    unclear: list[Appearance] = []
    for one in nameless:
        home = _only_one(one, named)
        (found[home] if home else unclear).append(one)
    told = [Bearer(name, found[home]) for home in sorted(found)]
    return [*told, Bearer(name, unclear, is_unclear=True)] if unclear else told


def _told_by(appearances: list[Appearance]) -> TellsApart | None:
    """What tells those who bear a name apart, their employers or else their parties; None where they are one."""
    if len({(one.employer, one.printed_employer) for one in appearances}) == 1:
        return None
    if _stand_in_one_list(appearances, _employer) or _work_apart_in_one_year(appearances):
        return _employer
    return _party if _stand_in_one_list(appearances, _party) else None


def _employer(appearance: Appearance) -> Employer | None:
    """'Solvik kommune', also of a councillor there."""
    return appearance.employer


def _party(appearance: Appearance) -> Employer | None:
    """The organisation that is printed, in a council a party."""
    return appearance.printed_employer


def _stand_in_one_list(appearances: list[Appearance], told_by: TellsApart) -> bool:
    """Whether some list has the name twice, and tells them apart."""
    lists: dict[str, set[Employer]] = defaultdict(set)
    for one in appearances:
        known = told_by(one)
        if known:
            for place in one.lists:
                lists[place].add(known)
    return any(not one.may_be(other) for found in lists.values() for one, other in combinations(found, 2))


def _work_apart_in_one_year(appearances: list[Appearance]) -> bool:
    """Whether in some year two employers have the name, and no partnership's papers have it with both."""
    years: dict[int, dict[Employer, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in appearances:
        if one.year and one.partnership and one.employer and one.employer.kind:
            years[one.year][one.employer].add(one.partnership)
    return any(
        not one.may_be(other) and places.isdisjoint(other_places)
        for found in years.values()
        for (one, places), (other, other_places) in combinations(found.items(), 2)
    )


def _distinct(employers: Iterable[Employer]) -> list[Employer]:
    """The employers that are not another one's shorter name, those with the most words first."""
    kept: list[Employer] = []
    for one in sorted(set(employers), key=lambda one: (one.is_abbreviation, not one.kind, -len(one.words), one)):
        if not any(one.may_be(other) for other in kept):
            kept.append(one)
    return kept


def _home(one: Employer | None, distinct: list[Employer]) -> Employer | None:
    """The only one of the distinct employers that an employer may be."""
    found = [other for other in distinct if one and one.may_be(other)]
    return found[0] if len(found) == 1 else None


def _only_one(one: Appearance, named: Mapping[Employer, list[Appearance]]) -> Employer | None:
    """Which of the namesakes an appearance without employer is, by the first of these that holds for any of them.

    The one named in its meeting; the one who works for the organisation whose papers they are; the one named in its
    body; the one named in the partnership's papers. Where it holds for two it is neither.
    """
    own = employer(one.partnership)
    nearer = (
        {home for home, others in named.items() if one.occasion in {other.occasion for other in others}},
        {home for home in named if own and own.kind and home.may_be(own)},
        {home for home, others in named.items() if one.body and one.body in {other.body for other in others}},
        {home for home, others in named.items() if one.partnership in {other.partnership for other in others}},
    )
    found = next((homes for homes in nearer if homes), set())
    return found.pop() if len(found) == 1 else None
