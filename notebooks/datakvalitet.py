"""Datakvalitet: hva er lest, hva mangler, og hva bør noen se på?"""

import marimo

app = marimo.App(width="full", app_title="Datakvalitet")

with app.setup:
    import altair as alt
    import marimo as mo
    import pandas as pd

    import warehouse
    from notebooks.showing import ALL, COLOURS, bars, chosen, listed, literal, norwegian, organisation_of, table
    from warehouse.norwegian import SECTION_KINDS, told
    from warehouse.quality_words import GAPS, problem_advice
    from warehouse.readers.gaps import GapKind, gaps


@app.cell(hide_code=True)
def _():
    mo.md("""
    # Datakvalitet

    Hvor godt er papirene lest, og hva mangler? Notatboken svarer på:

    - hvilke papirer som er lest, og hvordan (tekst i filen eller tekstgjenkjenning av skannet papir)
    - hva som ikke lot seg lese, eller som noen bør se på
    - hvilke henvisninger som ikke fant det de viser til, og hvilke papirer som derfor bør skaffes
    - hvilke møter, saker og vedtak som ser ut til å mangle
    - hvor sikre koblingene mellom saker er

    Tallene gjelder hele arkivet, om du ikke velger en virksomhet under.
    """)
    return


@app.cell
def _():
    asked = mo.cli_args()
    w = warehouse.open(asked.get("warehouse"), closed="include-closed" in asked)
    return asked, w


@app.cell
def _(asked, w):
    organisation = organisation_of(w, asked.get("organisation") or ALL)
    organisation
    return (organisation,)


@app.cell
def _(organisation, w):
    # Tabellene for den virksomheten som er valgt.
    valgt = chosen(organisation)
    seksjoner = w.sections(organisation=valgt)
    saker = w.cases(organisation=valgt)
    møter = w.meetings(organisation=valgt)
    vedtak = w.decisions(organisation=valgt)
    henvisninger = w.references(organisation=valgt)
    papirer = w.documents()
    papirer = papirer if valgt is None else papirer[papirer["document_id"].isin(seksjoner["document_id"])]
    problemer = w.problems()
    problemer = problemer if valgt is None else problemer[problemer["document_id"].isin(papirer["document_id"])]
    return henvisninger, møter, papirer, problemer, saker, valgt, vedtak


@app.cell
def _(henvisninger, møter, papirer, problemer, saker, vedtak):
    funnet = (henvisninger["target_status"] == "resolved").sum()
    mo.md(f"""
    | | antall |
    | --- | ---: |
    | papirer | {len(papirer)} |
    | møter | {len(møter)} |
    | saker | {len(saker)} |
    | vedtatte punkter | {len(vedtak)} |
    | henvisninger | {len(henvisninger)} |
    | – som fant det de viser til | {funnet} |
    | avvik å se på | {len(problemer)} |
    """)
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Papirene

    Skannede papirer er lest med tekstgjenkjenning, og kan ha lesefeil.
    """)
    return


@app.cell
def _(papirer):
    lest = norwegian(papirer, {"format": "Format", "text_source": "Teksten kommer fra"})
    bars(
        lest.groupby(["Format", "Teksten kommer fra"]).size().reset_index(name="Papirer"),
        "Papirer",
        "Format",
        "Papirer etter format og hvor teksten kommer fra",
        "Teksten kommer fra",
    )
    return


@app.cell
def _(papirer):
    table(
        papirer,
        {
            "path": "Fil",
            "format": "Format",
            "title": "Tittel",
            "page_count": "Sider",
            "text_source": "Teksten kommer fra",
            "language": "Målform",
        },
        "Alle papirer",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Avvik

    Det som ikke lot seg lese, eller som et menneske bør se på. Ingenting er utelatt i stillhet.
    """)
    return


@app.cell
def _(problemer):
    mo.stop(problemer.empty, mo.md("Ingen avvik."))
    råd = [problem_advice(code) for code in problemer["code"]]
    forklart = problemer.assign(hva=[one.heading for one in råd], nå=[one.advice for one in råd])
    table(
        forklart,
        {
            "severity": "Alvor",
            "hva": "Hva",
            "nå": "Hva nå",
            "path": "Fil",
            "page": "Side",
            "message": "Programmets egne ord",
        },
        "Avvik",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Henvisninger

    «Ikke funnet» betyr som oftest at papiret det vises til, ikke er i arkivet. Lover og nasjonale dokumenter er tatt
    vare på, men leder ikke videre.
    """)
    return


@app.cell
def _(henvisninger):
    stilt = norwegian(henvisninger, {"target_kind": "Viser til", "target_status": "Status"})
    bars(
        stilt.groupby(["Viser til", "Status"]).size().reset_index(name="Henvisninger"),
        "Henvisninger",
        "Viser til",
        "Henvisninger etter hva de viser til",
        "Status",
    )
    return


@app.cell
def _(valgt, w):
    # SQL er klarest her: hvilke saker er det vist til som vi ikke har papirer fra?
    virksomhet = "" if valgt is None else f"AND source_body.organisation = {literal(valgt)}"
    savnet = mo.sql(
        f"""
        SELECT
            coalesce(b.organisation, 'ukjent') AS "Virksomhet", coalesce(b.abbreviation, b.name) AS "Utvalg",
            target_year AS "År", string_agg(DISTINCT target_number::VARCHAR, ', ' ORDER BY target_number::VARCHAR)
                AS "Saksnumre", count(*) AS "Henvisninger"
        FROM cross_references AS r
        JOIN sections AS s USING (section_id)
        JOIN bodies AS b ON b.body_id = target_body_id
        LEFT JOIN bodies AS source_body ON source_body.body_id = s.body_id
        WHERE copy_of IS NULL AND status = 'unresolved' AND target_kind = 'case' {virksomhet}
        GROUP BY ALL
        ORDER BY "Henvisninger" DESC, "Virksomhet", "Utvalg", "År"
        """,
        engine=w.connection,
        output=False,
    )
    listed(savnet, "Saker det er vist til, men som vi ikke har papirer fra")
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Hull

    Møter uten referat, hull i nummerrekken, saker uten vedtak, referater som ingen har godkjent.
    """)
    return


@app.cell
def _(valgt, w):
    utvalg = set(w.bodies(organisation=valgt)["body_id"])
    hull = pd.DataFrame(
        [
            (
                GAPS[GapKind(gap.kind)].heading,
                gap.label,
                gap.date,
                ", ".join(told(SECTION_KINDS, word) for word in gap.details),
            )
            for gap in gaps(w.connection)
            if gap.body_id in utvalg
        ],
        columns=["Hva", "Hvor", "Dato", "Mer"],
    )
    listed(hull, "Det papirene viser at mangler")
    return (hull,)


@app.cell
def _(hull):
    bars(
        hull.groupby("Hva").size().reset_index(name="Antall").sort_values("Antall", ascending=False),
        "Antall",
        "Hva",
        "Hull etter slag",
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Hvor sikre er koblingene?

    En kobling er enten **uttrykt** (en setning sier det) eller sluttet **etter innholdet** (samme emne). De siste er
    gjetning med et mål på hvor lik saken er: 1 er helt lik.
    """)
    return


@app.cell
def _(valgt, w):
    koblinger = norwegian(w.lineage(organisation=valgt), {"basis": "Grunnlag", "confidence": "Sikkerhet"})
    koblinger["Sikkerhet"] = koblinger["Sikkerhet"].astype(float)
    alt.Chart(
        koblinger, title="Koblinger mellom saker etter hvor sikre de er", width=620, height=180
    ).mark_bar().encode(
        x=alt.X("Sikkerhet:Q", bin=alt.Bin(extent=[0, 1], step=0.1), title="Sikkerhet"),
        y=alt.Y("count():Q", title="Koblinger", axis=alt.Axis(tickMinStep=1)),
        color=alt.Color("Grunnlag:N", scale=alt.Scale(domain=["uttrykt", "etter innholdet"], range=list(COLOURS[:2]))),
        tooltip=[alt.Tooltip("Grunnlag:N"), alt.Tooltip("count():Q", title="Koblinger")],
    )
    return


@app.cell
def _(valgt, w):
    usikre = w.lineage(organisation=valgt)
    usikre = usikre[usikre["basis"] == "inferred"].sort_values("confidence")
    table(
        usikre,
        {
            "earlier_label": "Tidligere sak",
            "earlier_title": "Tittel der",
            "later_label": "Senere sak",
            "later_title": "Tittel her",
            "confidence": "Sikkerhet",
            "shared": "Ord de deler",
        },
        "Koblinger etter innholdet, de usikreste først",
    )
    return


if __name__ == "__main__":
    app.run()
