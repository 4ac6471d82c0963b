"""Oppmøte: hvem kommer på møtene, og hvem melder forfall?"""

import marimo

app = marimo.App(width="full", app_title="Oppmøte")

with app.setup:
    import altair as alt
    import marimo as mo

    import warehouse
    from notebooks.showing import COLOURS, chosen, norwegian, organisation_of, table


@app.cell(hide_code=True)
def _():
    mo.md("""
    # Oppmøte

    Hvem kommer på møtene, hvem melder forfall, og møter vara når de gjør det? Notatboken svarer for hvert møte, utvalg og
    år, for dem medlemmene kommer fra, og for hver person.

    Tallene er lest fra referatene. Møter som vi bare har innkalling til, er ikke med. Hver person teller én gang i hvert
    møte. Sekretariat, referent og innledere er holdt utenfor når de ikke også er medlemmer.
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
def _(organisation, w):
    møtt = w.attendance(organisation=chosen(organisation))
    møtt = møtt[møtt["attendance"] != "other"]
    år = sorted(int(year) for year in møtt["year"].unique())
    fra = mo.ui.dropdown([str(year) for year in år], value=str(år[0]) if år else None, label="Fra og med")
    til = mo.ui.dropdown([str(year) for year in år], value=str(år[-1]) if år else None, label="Til og med")
    mo.hstack([fra, til], justify="start")
    return fra, møtt, til


@app.cell
def _(fra, møtt, til):
    mo.stop(møtt.empty, mo.md("Ingen referater forteller om oppmøte her."))
    oppmøte = møtt[møtt["year"].between(int(fra.value), int(til.value))]
    tall = oppmøte["attendance"].value_counts()
    mo.md(f"""
    **{oppmøte["meeting_id"].nunique()} møter**: {tall["present"]} ganger har medlemmer møtt, {tall["absent"]} ganger meldt
    forfall, og {tall["substitute"]} ganger har vara møtt.
    """)
    return (oppmøte,)


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Møte for møte
    """)
    return


@app.cell
def _(oppmøte):
    per_møte = norwegian(oppmøte, {"date": "Dato", "body": "Utvalg", "attendance": "Oppmøte"})
    per_møte["Møte"] = per_møte["Utvalg"] + " " + per_møte["Dato"].map(lambda day: f"{day:%d.%m.%Y}")
    rekkefølge = per_møte.sort_values("Dato")["Møte"].drop_duplicates().tolist()
    slag = ["til stede", "vara", "forfall"]
    talt = per_møte.groupby(["Møte", "Oppmøte"]).size().reset_index(name="Personer")
    alt.Chart(
        talt.assign(rekke=talt["Oppmøte"].map(slag.index)), title="Oppmøte i hvert møte", width=620
    ).mark_bar().encode(
        x=alt.X("Personer:Q", axis=alt.Axis(tickMinStep=1)),
        y=alt.Y("Møte:N", sort=rekkefølge, axis=alt.Axis(labelLimit=320)),
        color=alt.Color("Oppmøte:N", scale=alt.Scale(domain=slag, range=[COLOURS[0], COLOURS[2], COLOURS[1]])),
        order=alt.Order("rekke:Q"),
        tooltip=["Møte:N", "Oppmøte:N", "Personer:Q"],
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Utvalg og år

    Andelen er medlemmer som møtte, av dem referatene nevner som møtt eller med forfall. Den er tom når ingen forfall er
    nevnt, for da vet vi ikke om referatene forteller om forfall.
    """)
    return


@app.cell
def _():
    def regnet(frame, grupper):
        """Antall møter, oppmøter, forfall og vara, og andelen som møtte, for hver gruppe."""
        antall = frame.groupby(grupper, observed=True).agg(
            Møter=("meeting_id", "nunique"),
            Møtt=("attendance", lambda rows: (rows == "present").sum()),
            Forfall=("attendance", lambda rows: (rows == "absent").sum()),
            Vara=("attendance", lambda rows: (rows == "substitute").sum()),
        )
        andel = (100 * antall["Møtt"] / (antall["Møtt"] + antall["Forfall"])).round()
        antall["Møtt (%)"] = andel.where(antall["Forfall"] > 0).astype("Int64")
        return antall.reset_index()

    return (regnet,)


@app.cell
def _(oppmøte, regnet):
    per_år = regnet(oppmøte, ["organisation", "body", "year"])
    table(
        per_år,
        {
            "organisation": "Virksomhet",
            "body": "Utvalg",
            "year": "År",
            "Møter": "Møter",
            "Møtt": "Møtt",
            "Forfall": "Forfall",
            "Vara": "Vara",
            "Møtt (%)": "Møtt (%)",
        },
        "Oppmøte etter utvalg og år",
    )
    return (per_år,)


@app.cell
def _(per_år):
    andeler = per_år.dropna(subset=["Møtt (%)"]).assign(Utvalg=per_år["body"], År=per_år["year"].astype(str))
    mo.stop(andeler.empty, mo.md("Ingen forfall er nevnt, så andelen som møtte, er ukjent."))
    alt.Chart(andeler, title="Andel medlemmer som møtte", width=560, height=240).mark_line(point=True).encode(
        x=alt.X("År:O", axis=alt.Axis(labelAngle=0)),
        y=alt.Y("Møtt (%):Q", scale=alt.Scale(domain=[0, 100]), title="Møtt (prosent)"),
        color=alt.Color("Utvalg:N", scale=alt.Scale(range=list(COLOURS))),
        tooltip=["Utvalg:N", "År:O", "Møtt (%):Q", "Møter:Q", "Forfall:Q", "Vara:Q"],
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Hvem medlemmene kommer fra

    Slik referatene skriver det.
    """)
    return


@app.cell
def _(oppmøte, regnet):
    fra_hvem = regnet(oppmøte.assign(represents=oppmøte["represents"].fillna("ikke oppgitt")), ["represents"])
    table(
        fra_hvem.sort_values("Møtt", ascending=False),
        {
            "represents": "Kommer fra",
            "Møter": "Møter",
            "Møtt": "Møtt",
            "Forfall": "Forfall",
            "Vara": "Vara",
            "Møtt (%)": "Møtt (%)",
        },
        "Oppmøte etter hvem de kommer fra",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Person for person
    """)
    return


@app.cell
def _(oppmøte, regnet):
    personer = regnet(oppmøte, ["name", "body"]).sort_values(["Møtt", "name"], ascending=[False, True])
    table(
        personer,
        {
            "name": "Navn",
            "body": "Utvalg",
            "Møter": "Møter",
            "Møtt": "Møtt",
            "Forfall": "Forfall",
            "Vara": "Vara",
            "Møtt (%)": "Møtt (%)",
        },
        "Oppmøte etter person",
    )
    return


@app.cell
def _(oppmøte):
    fravær = oppmøte[oppmøte["attendance"] == "absent"]
    table(
        fravær,
        {"date": "Dato", "body": "Utvalg", "name": "Navn", "job": "Stilling", "represents": "Kommer fra"},
        "Alle forfall",
    )
    return


if __name__ == "__main__":
    app.run()
