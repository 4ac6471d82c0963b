"""Words of the report that no vocabulary of the warehouse has."""

from warehouse.figures.cases import NOT_TOLD
from warehouse.figures.plan_words import PlanKind
from warehouse.figures.proposals import ProposalFate
from warehouse.norwegian import ITEM_TYPES, OUTCOMES, told

PROPOSAL_FATES = {
    ProposalFate.AS_PROPOSED: "vedtatt som foreslått",
    ProposalFate.CHANGED: "vedtatt med endringer",
    ProposalFate.IN_PART: "vedtatt delvis",
    ProposalFate.NOT_ADOPTED: "noe annet vedtatt enn foreslått",
    ProposalFate.NO_PROPOSAL: "uten forslag i papirene",
}
# After 'sju forslag'.
FATE_SENTENCES = {
    ProposalFate.AS_PROPOSED: "ble vedtatt som foreslått",
    ProposalFate.CHANGED: "ble vedtatt med endringer",
    ProposalFate.IN_PART: "ble vedtatt delvis",
    ProposalFate.NOT_ADOPTED: "ble ikke vedtatt slik det lød",
    ProposalFate.NO_PROPOSAL: "står ikke i papirene",
}
PLAN_KINDS = {
    PlanKind.PLAN: "plan eller strategi",
    PlanKind.AGREEMENT: "avtale",
    PlanKind.RULES: "rutine, mandat eller regelverk",
}
# What readers met in the papers; the messages of the warehouse are English, for whoever runs it.
PROBLEMS = {
    "ocr": "lest fra bilde av siden; navn og tall bør sjekkes mot papiret",
    "unnumbered_case": "saker med vedtak har ikke nummer i papiret",
    "no_organisation": "papiret sier ikke hvilken virksomhet det er fra",
    "no_body": "papiret sier ikke hvilket organ det er fra",
    "no_year": "saker har ikke år i papiret",
    "odd_date": "en dato er trolig feil i papiret",
    "odd_vote": "stemmetallene går ikke opp",
    "same_number": "ulike saker har samme nummer",
    "ambiguous_reference": "en henvisning kan gjelde flere saker",
    "national_id": "et fødselsnummer er skjult",
    "closed": "noe i papiret er unntatt offentlighet",
}


def item_type(name: str) -> str:
    """A type of case: 'beslutningssak', 'ikke oppgitt'."""
    return "ikke oppgitt" if name == NOT_TOLD else told(ITEM_TYPES, name)


def outcome(name: str) -> str:
    """An outcome: 'vedtatt', 'uten vedtak i papirene'."""
    return "uten vedtak i papirene" if name == NOT_TOLD else told(OUTCOMES, name)
