"""Saksgang: hva bygger en sak på, og hva ble det av den?"""

import marimo

app = marimo.App(width="full", app_title="Saksgang")

with app.setup:
    import marimo as mo
    import pandas as pd

    import warehouse
    from notebooks.showing import bars, chosen, listed, literal, organisation_of, table
    from warehouse.lineage.formats import WRITERS
    from warehouse.lineage.graph import case_lineage
    from warehouse.lineage.threads import threads
    from warehouse.norwegian import OUTCOMES, told


@app.cell(hide_code=True)
def _():
    mo.md("""
    # Saksgang

    Hva bygger en sak på, og hva ble det av den? Notatboken viser:

    - gangen i en sak du velger, tegnet og som tabell
    - de lengste løpene: emner som gikk gjennom flere møter og utvalg
    - sakene det er vist mest til
    - løse tråder: det som ble utsatt eller satt i arbeid, og som ingen senere sak tok opp igjen

    En kobling er enten **uttrykt**, når en setning sier det, eller sluttet **etter innholdet**, når sakene har samme emne.
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
    bare_uttrykt = mo.ui.checkbox(label="Bare det som en setning sier")
    mo.hstack([organisation, bare_uttrykt], justify="start")
    return bare_uttrykt, organisation


@app.cell
def _(bare_uttrykt, organisation, w):
    valgt = chosen(organisation)
    saker = w.cases(organisation=valgt)
    koblinger = w.lineage(organisation=valgt, stated_only=bare_uttrykt.value)
    return koblinger, saker, valgt


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Gangen i en sak

    Tidligere saker står til venstre og senere til høyre. Hel strek: en setning sier det. Stiplet: samme emne.
    """)
    return


@app.cell
def _(asked, koblinger, saker):
    # Den saken som har flest koblinger, står først.
    ganger = pd.concat([koblinger["earlier_case_id"], koblinger["later_case_id"]]).value_counts()
    koblede = saker[saker["case_id"].isin(ganger.index)]
    navn = {f"{row.label}  {row.title or ''}".strip(): row.case_id for row in koblede.itertuples()}
    mo.stop(not navn, mo.md("Ingen saker her henger sammen."))
    mest = max(navn, key=lambda text: ganger[navn[text]])
    spurt = next((text for text, case_id in navn.items() if asked.get("case") in (case_id, text.split("  ")[0])), mest)
    sak = mo.ui.dropdown(navn, value=spurt, label="Sak", searchable=True, full_width=True)
    ledd = mo.ui.slider(1, 4, value=2, label="Ledd til hver side", show_value=True)
    mo.vstack([sak, ledd])
    return ledd, sak


@app.cell
def _(bare_uttrykt, ledd, sak, w):
    graf = case_lineage(w.connection, sak.value, depth=ledd.value, stated_only=bare_uttrykt.value)
    mo.Html(f'<div style="overflow-x: auto">{WRITERS["svg"](graf)}</div>')
    return (graf,)


@app.cell
def _(graf, koblinger):
    her = koblinger[koblinger["earlier_case_id"].isin(list(graf)) & koblinger["later_case_id"].isin(list(graf))]
    table(
        her,
        {
            "earlier_label": "Tidligere sak",
            "later_label": "Senere sak",
            "relation": "Hva som sies",
            "basis": "Grunnlag",
            "sentence": "Setningen",
            "shared": "Ord de deler",
            "path": "Fil",
            "page": "Side",
        },
        "Koblingene i tegningen",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## De lengste løpene

    Saker som setninger eller innhold knytter sammen, i den rekkefølgen de ble behandlet.
    """)
    return


@app.cell
def _(bare_uttrykt, saker, w):
    egne = set(saker["case_id"])
    løp = pd.DataFrame(
        [
            {
                "Emne": thread.title,
                "Saker": len(thread.cases),
                "Utvalg": ", ".join(thread.bodies),
                "Fra": thread.dates[0] if thread.dates else None,
                "Til": thread.dates[-1] if thread.dates else None,
                "Gangen": " → ".join(
                    f"{case.label}{f' ({told(OUTCOMES, case.outcome)})' if case.outcome else ''}"
                    for case in thread.cases
                ),
            }
            for thread in threads(w.connection, stated_only=bare_uttrykt.value)
            if any(case.case_id in egne for case in thread.cases)
        ],
        columns=["Emne", "Saker", "Utvalg", "Fra", "Til", "Gangen"],
    )
    listed(løp, "Løp, de lengste først")
    return (løp,)


@app.cell
def _(løp):
    mo.stop(løp.empty)
    bars(løp.head(12)[["Emne", "Saker"]], "Saker", "Emne", "De lengste løpene, etter antall saker")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Sakene det er vist mest til
    """)
    return


@app.cell
def _(valgt, w):
    # SQL er klarest her.
    virksomhet = "" if valgt is None else f"AND bodies.organisation = {literal(valgt)}"
    mest_vist_til = mo.sql(
        f"""
        SELECT
            cases.label AS "Sak", cases.title AS "Tittel", cases.year AS "År",
            count(DISTINCT source_case_id) AS "Saker som viser til den",
            string_agg(DISTINCT source.label, ', ' ORDER BY source.label) AS "Hvilke"
        FROM cross_references
        JOIN sections USING (section_id)
        JOIN cases ON cases.case_id = target_case_id
        JOIN bodies ON bodies.body_id = cases.body_id
        JOIN cases AS source ON source.case_id = source_case_id
        WHERE copy_of IS NULL AND source_case_id <> target_case_id AND NOT cases.is_stub {virksomhet}
        GROUP BY ALL
        ORDER BY "Saker som viser til den" DESC, "Sak"
        """,
        engine=w.connection,
        output=False,
    )
    listed(mest_vist_til, "Saker det er vist til, de oftest nevnte først")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Løse tråder

    Saker som ble utsatt uten å komme igjen, og oppgaver som ingen senere sak har tatt opp. Det kan være gjort i virkeligheten
    uten at et papir her sier det.
    """)
    return


@app.cell
def _(koblinger, saker):
    tatt_opp = set(koblinger["earlier_case_id"])
    utsatt = saker[(saker["outcome"] == "postponed") & ~saker["case_id"].isin(tatt_opp)]
    table(
        utsatt,
        {"label": "Sak", "date": "Dato", "body": "Utvalg", "title": "Tittel", "decision": "Vedtak"},
        "Utsatt og ikke tatt opp igjen",
    )
    return


@app.cell
def _(valgt, w):
    oppgaver = w.follow_ups(organisation=valgt)
    table(
        oppgaver[oppgaver["status"] != "done"],
        {
            "status": "Status",
            "due_to": "Frist",
            "label": "Sak",
            "date": "Vedtatt",
            "task": "Oppgave",
            "assignee": "Hvem",
            "officers": "Saksansvarlig",
        },
        "Oppgaver som ingen senere sak har tatt opp",
    )
    return


if __name__ == "__main__":
    app.run()
