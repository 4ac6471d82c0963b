"""Words that tell that a decision adopts a plan, an agreement or a set of rules: bokmål and nynorsk side by side."""

import re
from enum import StrEnum


class PlanKind(StrEnum):
    """What was adopted."""

    PLAN = "plan"  # planer, strategier og programmer
    AGREEMENT = "agreement"  # avtaler
    RULES = "rules"  # rutiner, retningslinjer, mandat, vedtekter


# A meeting plan is a list of days. Compounds count by their last part: 'handlingsplan', 'samarbeidsavtalen'; so that
# 'planlegging' and 'avtalebrudd' are none.
NOT_A_PLAN = r"\b(?:møte|semester|ferie|års?møte)plan(?:en|ar|er|ene|ane)?\b"

WORDS = {
    # 'Avtales' is a verb.
    PlanKind.AGREEMENT: r"[\wæøå]*(?:avtale(?:n|r|ne|ane)?|overenskomst(?:en)?|overeinskomst(?:en)?)\b",
    PlanKind.RULES: (
        r"[\wæøå]*(?:rutine(?:n|r|ne|ane)?|retningslinje(?:n|r|ne)?|retningsline(?:r|ne)?|prosedyre(?:n|r|ne|ane)?|"
        r"vedtekt(?:er|ene|ane)?|forskrift(?:en|a|er|ene)?|reglement(?:et|er|a|ene)?|instruks(?:en|er|ene)?|"
        r"mandat(?:et|er|ene|a)?|samhandlingsmodell(?:en)?)\b"
    ),
    PlanKind.PLAN: (
        r"[\wæøå]*(?:plan(?:en|ar|er|ene|ane)?|strategi(?:en|er|ene|ar|ane)?|program(?:met|mer|mene|ma)?)\b"
    ),
}
"""The words by kind; the kind whose word comes first in this order wins, since a plan is named in many agreements."""

ADOPTED = (
    r"\b(?:vedtas|vedtatt|vedtar|vedtok|vedtek|vedteke|vedteken|vedtakast|godkjennes|godkjennast|godkjent|godkjend|"
    r"godkjenner|godkjenn|tiltres|tiltrer|tiltrådt|inngås|inngår|inngåtte?|tilslutning|sluttar seg til|"
    r"slutter seg til|fastsettes|fastsettast|fastsatt|signeres|underskrives|stadfestes)\b"
)
"""A sentence that adopts: 'Handlingsplanen vedtas', 'Partnerskapsmøtet slutter seg til strategien'."""

MANDATE_GIVEN = r"\b(?:gis|får|får|gir|gjev|ges|gitt)\b[^.]{0,40}\b(?:mandat|fullmakt|myndighet)\b"
"""'SSU gis mandat til å starte arbeidet' empowers somebody and adopts no mandate."""

NOT_YET = (
    r"\b(?:utkast(?:et)? (?:sendes|legges)|(?:legges|leggast|sendes|sendast) (?:fram|frem|ut|på|til)|skal vedtas|"
    r"vil bli vedtatt|forslag til [\wæøå -]+ (?:utarbeides|lages|legges))\b"
)
"""What is to be adopted later: 'Utkastet legges frem til vedtak'."""

ABOUT_IT = (
    r"\b(?:status|orientering|informasjon|evaluering|oppfølging|rapportering|rapport|gjennomgang|arbeid(?:et)? med|"
    r"oppstart|framdrift|fremdrift|høring|innspill|organisering|revisjon av arbeidet)\b"
)
"""A title that is about a plan and does not lay it before the meeting: 'Status for handlingsplanen', where the decision
itself does not name what is adopted."""


def plan_kind(text: str) -> PlanKind | None:
    """The kind of what a sentence or title names: 'Handlingsplan 2023–2024' is a plan, 'Møteplan 2024' nothing."""
    words = re.sub(NOT_A_PLAN, " ", text.lower())
    return next((kind for kind, pattern in WORDS.items() if re.search(rf"\b{pattern}", words)), None)


def adopts(sentence: str) -> bool:
    """Whether a sentence adopts something now: 'Rutinen vedtas og gjelder fra 1. november'."""
    words = sentence.lower()
    return bool(re.search(ADOPTED, words)) and not re.search(NOT_YET, words) and not re.search(MANDATE_GIVEN, words)


def lays_it_before(title: str) -> bool:
    """Whether a title names a plan, agreement or rules as what the case is to adopt."""
    return plan_kind(title) is not None and not re.search(ABOUT_IT, title.lower())
