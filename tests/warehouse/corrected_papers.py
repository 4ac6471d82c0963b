"""Two papers with something of each kind to correct: an open reference, a title, an outcome, two of one name."""

from solvik_facts import DAY, FSU, document_id, entry, mention, paper, point, section

from models.facts import PersonRole
from models.vocabulary import Role

ORG = "helsefellesskapet-i-solvik"
CITING, TARGET = f"{ORG}/ssu/2024/7", f"{ORG}/fsu/2024/4"
REFERENCE = f"{document_id('a/2.pdf')[:16]}/1/1/ref/1"


def somebody(name: str, employer: str) -> PersonRole:
    """One who was there."""
    return PersonRole(name, Role.PRESENT, organisation=employer)


PEOPLE = (somebody("Kari Lund", "Solvik kommune"), somebody("Nils Vik", "Solvik kommune"))
OTHERS = (somebody("Kari Moe", "Solvik kommune"), somebody("Nils Vik", "Sykehuset Solvik"))
PAPERS = [
    paper("a/1.pdf", section(entry(4, "Ernæring", points=(point(),)), people=OTHERS, body=FSU, day=DAY)),
    paper("a/2.pdf", section(entry(7, "Parkering", mentions=(mention("sak 4", number=4),)), people=PEOPLE, day=DAY)),
]
