"""Beslutningshistorikk: hva er vedtatt om et emne, når, av hvem, og hva ble det av det?"""

import marimo

app = marimo.App(width="full", app_title="Beslutningshistorikk")

with app.setup:
    import marimo as mo

    import warehouse
    from notebooks.showing import ALL, bars, chosen, norwegian, organisation_of, table
    from warehouse.norwegian import OUTCOMES


@app.cell(hide_code=True)
def _():
    mo.md("""
    # Beslutningshistorikk

    Hva er vedtatt om et emne, når, av hvilket utvalg, og hva ble det av det? Velg virksomhet, utvalg, år, utfall og ord; les
    vedtakene, tell dem, og last dem ned med knappen Export over tabellen.

    Søket tåler bøyning og målform: «utskrivningsklar» finner også «utskrivingsklare pasientar». En sak er med når alle
    ordene står i den.
    """)
    return


@app.cell
def _():
    asked = mo.cli_args()
    w = warehouse.open(asked.get("warehouse"), closed="include-closed" in asked)
    return asked, w


@app.cell
def _(asked, w):
    organisation = organisation_of(w, asked.get("organisation"))
    organisation
    return (organisation,)


@app.cell
def _(asked, organisation, w):
    valgt = chosen(organisation)
    alle = w.cases(organisation=valgt)
    år = [str(year) for year in sorted(alle["year"].unique())]
    utvalg = mo.ui.dropdown([ALL, *sorted(alle["body"].unique())], value=ALL, label="Utvalg")
    fra = mo.ui.dropdown(år, value=år[0] if år else None, label="Fra og med")
    til = mo.ui.dropdown(år, value=år[-1] if år else None, label="Til og med")
    utfall = mo.ui.dropdown(
        {ALL: None, **{word: str(key) for key, word in OUTCOMES.items()}}, value=ALL, label="Utfall"
    )
    ord_ = mo.ui.text(value=str(asked.get("words") or ""), label="Ord", placeholder="legevakt", full_width=True)
    mo.vstack([mo.hstack([utvalg, fra, til, utfall], justify="start", wrap=True), ord_])
    return fra, ord_, til, utfall, utvalg, valgt


@app.cell
def _(fra, ord_, til, utfall, utvalg, valgt, w):
    spurt = {
        "organisation": valgt,
        "since": int(fra.value) if fra.value else None,
        "until": int(til.value) if til.value else None,
        "words": ord_.value.strip() or None,
    }
    vedtak = w.decisions(**spurt)
    saker = w.cases(**spurt)
    if chosen(utvalg):
        vedtak, saker = (frame[frame["body"] == utvalg.value] for frame in (vedtak, saker))
    if utfall.value:
        vedtak, saker = (frame[frame["outcome"] == utfall.value] for frame in (vedtak, saker))
    mo.stop(vedtak.empty, mo.md("Ingen vedtak passer. Velg færre ord eller flere år."))
    mo.md(f"**{len(vedtak)} vedtatte punkter i {vedtak['case_id'].nunique()} saker.**")
    return saker, vedtak


@app.cell
def _(vedtak):
    table(
        vedtak,
        {
            "date": "Dato",
            "label": "Sak",
            "title": "Tittel",
            "ordinal": "Punkt",
            "text": "Vedtak",
            "outcome": "Utfall",
            "path": "Fil",
            "page": "Side",
        },
        "Vedtakene",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Tall
    """)
    return


@app.cell
def _(vedtak):
    per_år = norwegian(vedtak, {"year": "År", "outcome": "Utfall"})
    per_år["År"] = per_år["År"].astype(str)
    bars(
        per_år.groupby(["År", "Utfall"]).size().reset_index(name="Punkter"),
        "Punkter",
        "År",
        "Vedtatte punkter etter år og utfall",
        "Utfall",
        order=OUTCOMES.values(),
    )
    return


@app.cell
def _(vedtak):
    per_utvalg = norwegian(vedtak, {"body": "Utvalg", "outcome": "Utfall"})
    bars(
        per_utvalg.groupby(["Utvalg", "Utfall"]).size().reset_index(name="Punkter"),
        "Punkter",
        "Utvalg",
        "Vedtatte punkter etter utvalg og utfall",
        "Utfall",
        order=OUTCOMES.values(),
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Hva ble det av dem?

    Saker som senere er endret eller opphevet, og oppgaver som vedtakene etterlot.
    """)
    return


@app.cell
def _(saker):
    table(
        saker[saker["mark"].notna()],
        {"label": "Sak", "date": "Dato", "title": "Tittel", "mark": "Senere", "decision": "Vedtak"},
        "Senere endret eller opphevet",
    )
    return


@app.cell
def _(vedtak, w):
    oppgaver = w.follow_ups()
    oppgaver = oppgaver[oppgaver["decision_id"].isin(vedtak["decision_id"])]
    table(
        oppgaver,
        {
            "status": "Status",
            "label": "Sak",
            "task": "Oppgave",
            "assignee": "Hvem",
            "due_to": "Frist",
            "closed_by_label": "Tatt opp i",
            "closed_on": "Dato",
        },
        "Oppgaver",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Fra forslag til vedtak

    Punktene i sakene over, slik de ble foreslått og slik de ble vedtatt.
    """)
    return


@app.cell
def _(saker, w):
    punkter = w.decisions(stage=None)
    punkter = punkter[punkter["case_id"].isin(saker["case_id"])]
    table(
        punkter,
        {
            "label": "Sak",
            "date": "Dato",
            "stage": "Forslag eller vedtak",
            "ordinal": "Punkt",
            "text": "Tekst",
            "path": "Fil",
            "page": "Side",
        },
        "Forslag og vedtak",
    )
    return


if __name__ == "__main__":
    app.run()
