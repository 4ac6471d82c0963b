"""Which decisions adopt a plan, an agreement or rules: sentences that do and sentences that do not."""

import datetime as dt

import pytest

from warehouse.figures.decisions import PointAdopted
from warehouse.figures.plan_words import PlanKind
from warehouse.figures.plans import _plan

# A decision, the case's title -> what it adopts.
DECISIONS = [
    ("Handlingsplan for 2023–2024 vedtas.", "Handlingsplan", "plan"),
    ("Partnerskapsmøtet slutter seg til strategien.", "Strategi 2025–2028", "plan"),
    ("Kommunestyret vedtek trafikktryggingsplanen.", "Trafikktryggingsplan", "plan"),
    ("Rutinen for varsling vedtas og gjelder fra 1. november.", "Varsling", "rules"),
    ("Retningslinene for hospitering er vedtatt.", "Hospitering", "rules"),
    ("Mandatet for fagutvalg for ernæring vedtas.", "Mandat", "rules"),
    ("Avtalen om fordeling av kostnader godkjennes.", "Kostnader", "agreement"),
    ("Samarbeidsavtalen med handlingsplan godkjennes.", "Avtale", "agreement"),
    ("Som innstilling.", "Rullering av beredskapsplan", "plan"),
    ("Enstemmig vedtatt.", "Delavtale om utskrivning", "agreement"),
    # what adopts nothing, adopts something else, or later
    ("Møteplanen godkjennes.", "Møteplan 2024", None),
    ("Innkalling og dagsorden godkjennes.", "Godkjenning", None),
    ("SSU gis mandat til å starte arbeidet, som godkjennes.", "Strategi 2025–2028", None),
    ("Enstemmig vedtatt.", "Status for handlingsplanen", None),
    ("Årsmelding 2022 godkjennes.", "Årsmelding", None),
    ("Planlegging av øvelsen godkjennes.", "Øvelse", None),
    ("Strategien vedtas i Partnerskapsmøtet 2025.", "Strategi 2025–2028", None),
    ("Utkast til handlingsplan legges frem og godkjennes i mai.", "Handlingsplan", None),
]
FORWARD = {"Strategien vedtas i Partnerskapsmøtet 2025."}


@pytest.mark.parametrize(("text", "title", "kind"), DECISIONS)
def test_what_a_decision_adopts(text: str, title: str, kind: str | None) -> None:
    point = PointAdopted(
        "d/1", "ssu/2023/4", "SSU 2023.4", title, "ssu", "SSU", None, dt.date(2023, 2, 16), 2023, 4, 1, text,
        "approved", None, None, None,
    )  # fmt: skip
    found = _plan(point, FORWARD)
    assert (found.kind if found else None) == (PlanKind(kind) if kind else None)
