"""Årsmelding: et år for en virksomhet i tall, vedtak og emner."""

import marimo

app = marimo.App(width="full", app_title="Årsmelding")

with app.setup:
    import datetime as dt

    import marimo as mo
    import pandas as pd

    import warehouse
    from notebooks.showing import bars, listed, organisation_of, table, year_of
    from warehouse.figures.attendance import attendance, turnout_by_body
    from warehouse.figures.cases import OUTCOMES as OUTCOME_ORDER
    from warehouse.figures.cases import TYPES, cases_treated
    from warehouse.figures.decisions import points_adopted
    from warehouse.figures.follow_ups import follow_ups_of
    from warehouse.figures.meetings import meetings_held
    from warehouse.figures.plans import plans_adopted
    from warehouse.figures.rank import main_decisions
    from warehouse.figures.scope import Scope, organisations
    from warehouse.figures.sources import sources
    from warehouse.figures.subjects import subjects
    from warehouse.figures.tally import tally
    from warehouse.norwegian import FOLLOW_UP_STATUSES, ITEM_TYPES, OUTCOMES, told


@app.cell(hide_code=True)
def _():
    mo.md("""
    # Årsmelding

    Et år for en virksomhet, til den som skal skrive årsmeldingen: møter og saker i hvert utvalg, sakstyper og utfall, de
    viktigste vedtakene, vedtatte planer, oppgaver som er gjort og ikke gjort, oppmøte, og emnene som gikk igjen gjennom året.

    Tallene er de samme som i Word-utkastet (`saksgang report`). Bak hvert tall ligger saker og setninger, som står i tabellene
    med fil og side.
    """)
    return


@app.cell
def _():
    asked = mo.cli_args()
    w = warehouse.open(asked.get("warehouse"), closed="include-closed" in asked)
    return asked, w


@app.cell
def _(asked, w):
    virksomheter = {one.spoken: one for one in organisations(w.connection)}
    mo.stop(not virksomheter, mo.md("Ingen papirer er lest ennå; kjør `saksgang ingest`."))
    organisation = organisation_of(w, asked.get("organisation"), names=list(virksomheter))
    organisation
    return organisation, virksomheter


@app.cell
def _(asked, organisation, virksomheter):
    virksomhet = virksomheter[organisation.value]
    year = year_of(virksomhet.years, asked.get("year"))
    year
    return virksomhet, year


@app.cell
def _(virksomhet, w, year):
    år = int(year.value)
    scope = Scope(virksomhet.body_ids, år, år)
    siste_dag = dt.date(år, 12, 31)
    møter = [meeting for meeting in meetings_held(w.connection, scope) if meeting.has_minutes]
    saker = cases_treated(w.connection, scope)
    punkter = points_adopted(w.connection, scope)
    return møter, punkter, saker, scope, siste_dag, år


@app.cell
def _(møter, punkter, saker, virksomhet, år):
    mo.md(f"""
    ## {virksomhet.spoken} i {år}

    **{len(møter)} møter** med referat, **{len(saker)} saker** og **{len(punkter)} vedtatte punkter**.
    """)
    return


@app.cell
def _(møter, punkter, saker):
    utvalg = {row.body_id: row.body for row in (*møter, *saker)}
    per_utvalg = pd.DataFrame(
        [
            {
                "Utvalg": name,
                "Møter": sum(row.body_id == body_id for row in møter),
                "Saker": sum(row.body_id == body_id for row in saker),
                "Vedtatte punkter": sum(row.body_id == body_id for row in punkter),
            }
            for body_id, name in sorted(utvalg.items())
        ]
    )
    listed(per_utvalg, "Møter, saker og vedtak i hvert utvalg")
    return (per_utvalg,)


@app.cell
def _(per_utvalg):
    bars(per_utvalg, "Saker", "Utvalg", "Saker i hvert utvalg")
    return


@app.cell
def _(saker):
    typer = pd.DataFrame(
        [
            ("ikke oppgitt" if one.name == "not_told" else told(ITEM_TYPES, one.name), one.number)
            for one in tally(saker, lambda row: row.item_type, TYPES)
        ],
        columns=["Sakstype", "Saker"],
    )
    bars(typer, "Saker", "Sakstype", "Saker etter type")
    return


@app.cell
def _(saker):
    utfall = pd.DataFrame(
        [
            ("uten vedtak" if one.name == "not_told" else told(OUTCOMES, one.name), one.number)
            for one in tally(saker, lambda row: row.told_outcome, OUTCOME_ORDER)
        ],
        columns=["Utfall", "Saker"],
    )
    bars(utfall, "Saker", "Utfall", "Saker etter utfall")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## De viktigste vedtakene

    Saker som avgjør noe, de som flest andre saker henger sammen med, først.
    """)
    return


@app.cell
def _(punkter, saker, siste_dag, w):
    viktigste = main_decisions(w.connection, saker, punkter, siste_dag)
    steder = sources(w.connection, [row.record_id for row in punkter])
    rader = pd.DataFrame(
        [
            {
                "Sak": row.case.label,
                "Dato": row.case.date,
                "Tittel": row.case.title,
                "Vedtak": " ".join(point.text for point in row.points),
                "Fil": steder[row.points[0].record_id].path,
                "Side": steder[row.points[0].record_id].page,
            }
            for row in viktigste
        ],
        columns=["Sak", "Dato", "Tittel", "Vedtak", "Fil", "Side"],
    )
    listed(rader, "Viktige vedtak")
    return


@app.cell
def _(punkter, w):
    planer = pd.DataFrame(
        [
            {
                "Sak": plan.point.label,
                "Dato": plan.point.date,
                "Tittel": plan.point.title,
                "Hva som ble vedtatt": plan.sentence,
            }
            for plan in plans_adopted(w.connection, punkter)
        ],
        columns=["Sak", "Dato", "Tittel", "Hva som ble vedtatt"],
    )
    listed(planer, "Vedtatte planer, avtaler og regler")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Oppgaver

    Det vedtakene i året etterlot å gjøre, slik det sto ved årets slutt. «Fulgt opp» betyr at en senere sak tar det opp.
    """)
    return


@app.cell
def _(scope, siste_dag, w):
    oppgaver = follow_ups_of(w.connection, scope, siste_dag)
    status = pd.DataFrame(
        [(told(FOLLOW_UP_STATUSES, one.name), one.number) for one in oppgaver.figures], columns=["Status", "Oppgaver"]
    )
    bars(status, "Oppgaver", "Status", "Oppgaver ved årets slutt")
    return (oppgaver,)


@app.cell
def _(oppgaver, w, siste_dag):
    alle = w.follow_ups(as_of=siste_dag)
    table(
        alle[alle["follow_up_id"].isin([row.follow_up_id for row in oppgaver.decided])],
        {
            "status": "Status",
            "label": "Sak",
            "task": "Oppgave",
            "assignee": "Hvem",
            "due_to": "Frist",
            "closed_by_label": "Tatt opp i",
        },
        "Oppgaver fra årets vedtak",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Oppmøte
    """)
    return


@app.cell
def _(scope, w):
    oppmøte = attendance(w.connection, scope)
    utvalgene = {row.body_id: row.body for row in oppmøte}
    listed(
        pd.DataFrame(
            [
                {
                    "Utvalg": utvalgene[one.name],
                    "Møter": len(one.meetings),
                    "Møtt": len(one.present),
                    "Forfall": len(one.absent),
                    "Vara": len(one.substitutes),
                    "Møtt (%)": None if one.share is None else round(100 * one.share),
                }
                for one in turnout_by_body(oppmøte)
            ],
            columns=["Utvalg", "Møter", "Møtt", "Forfall", "Vara", "Møtt (%)"],
        ).astype({"Møtt (%)": "Int64"}),
        "Oppmøte i hvert utvalg",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Emner som gikk gjennom året

    Løp av saker om det samme, der flere ble behandlet dette året.
    """)
    return


@app.cell
def _(saker, siste_dag, w):
    listed(
        pd.DataFrame(
            [
                {
                    "Emne": one.thread.title,
                    "Saker i året": len(one.cases),
                    "Saker i alt": len(one.thread.cases),
                    "Gangen": " → ".join(
                        f"{case.label}{f' ({told(OUTCOMES, case.outcome)})' if case.outcome else ''}"
                        for case in one.thread.cases
                    ),
                }
                for one in subjects(w.connection, saker, siste_dag)
            ],
            columns=["Emne", "Saker i året", "Saker i alt", "Gangen"],
        ),
        "Emner",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Alle vedtak i året
    """)
    return


@app.cell
def _(punkter, w):
    vedtak = w.decisions()
    vedtak = vedtak[vedtak["decision_id"].isin([row.decision_id for row in punkter])]
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
        "Alle vedtatte punkter",
    )
    return


if __name__ == "__main__":
    app.run()
