# ruff: noqa: E501 -- a paragraph of a paper stands on one line
"""Minutes of the bodies between hospital and municipalities: headed sections, and a table of four columns."""

from described import Paper, Section
from script import scripted

HEADED = """
! Helsesamarbeidet i Skogland
# Referat fra møte i Overordnet samarbeidsutvalg (OSU)
**Dato:** Torsdag 12. mai 2022
**Tid:** kl. 09.00 – 11.45
**Sted:** Granmo kommunehus, møterom Furua
**Til stede:**
{{present|Ragnhild Tofte|leder|Granmo kommune}}, leder, Granmo kommune
{{present|Asbjørn Kvernmo|helsesjef|Lillevann kommune}}, helsesjef, Lillevann kommune
{{present|Synnøve Haugland Bø|samhandlingssjef|Skogland sykehus HF}}, samhandlingssjef, Skogland sykehus HF
{{present|Jens Petter Aasen|fagdirektør|Skogland sykehus HF}}, fagdirektør, Skogland sykehus HF (forlot møtet etter sak 16-22)
{{substitute|Turid Engen}}, Bruvoll kommune (vara for {{absent|Morten Sagbakken}})
{{present|Øyvind Lund|brukerrepresentant}}, brukerrepresentant
**Forfall:** {{absent|Morten Fjeld|fastlegerepresentant}}, fastlegerepresentant, {{absent|Anne Grete Solli}}, Tverrdal kommune
**Observatør:** {{present|Kristin Myhre}}, Statsforvalteren i Skogland
**Sekretariat:** {{secretariat|Marit Elise Dahl}}
**Referent:** {{minute_taker|Marit Elise Dahl}}
# Sak {{#13-22}} {{=Godkjenning av innkalling og saksliste}}
Ingen merknader.
**Konklusjon:** {{adopted:approved|Innkalling og saksliste godkjennes.}}
# Sak {{#14-22}} {{=Valg av leder og nestleder}}
Ledervervet går på omgang, jf. samarbeidsavtalen pkt. 4.2. Sist valg ble gjort i [[sak 02-21|cites,decided_in|OSU 2021/2|!]].
Innstillingen fra valgkomiteen var enstemmig.
**Konklusjon:**
1. {{adopted:appointed|Ragnhild Tofte velges som leder for perioden 2022–2024.}}
2. {{adopted:appointed|Jens Petter Aasen velges som nestleder.}}
# Sak {{#15-22}} {{=Status for utskrivningsklare pasienter}}
Synnøve Haugland Bø orienterte om tallene for første kvartal. Antallet har økt med 14 % siden 2021.
Innspill i møtet:
- Granmo opplever for korte varsler, særlig fredager.
- Lillevann ønsker månedlige tall, og viser til NOU 2007:13.
Saken følger opp [[sak 09-22|follows_up,cites|OSU 2022/9|!]] og [[OSU-sak 21-21|follows_up,cites|OSU 2021/21|!]].
**Konklusjon:**
- {{adopted:noted|OSU tar tallene til orientering.}}
- {{adopted:directed|Sekretariatet sender månedlige tall til kommunene fra juni.}}
# Sak {{#16-22}} {{=Revisjon av delavtale 3 om innleggelse og utskriving,
fase 2}}
Arbeidsgruppen la fram sitt utkast, jf. helse- og omsorgstjenesteloven § 6-2. Vår ref. 22/1402-7.
**Konklusjon:** {{adopted:postponed|Saken utsettes til [[møtet i september|planned_for|OSU @2022-09|?]].}}
# Sak {{#17-22}} {{=Møteplan høsten 2022}}
**Konklusjon:** {{adopted:approved|Møteplanen godkjennes.}}
# Sak {{#18-22}} {{=Eventuelt}}
Ragnhild Tofte minnet om dialogkonferansen på Lillevann.
Neste møte: 22. september 2022
"""

HEADED = HEADED.replace("utskriving,\nfase 2}}", "utskriving, fase 2}}")

FOUR_COLUMNS = """
! Møtereferat
| Møte: | Geografisk samarbeidsutvalg (GSU) Nordre Skogland |
| Dato: | 20.10.2021 |
| Tid: | 12:00-14:00 |
| Sted: | Teams |
| Deltakere: | {{present|Hanne Brekke}}, kommunalsjef Lillevann // {{present|Torgeir Nymoen}}, enhetsleder Granmo // {{present|Siv Anita Rud}}, seksjonsleder Skogland sykehus // {{present|Per Inge Støa}}, fastlege |
| Forfall: | {{absent|Berit Kolstad}}, Bruvoll |
| Møteleder: | {{chair|Hanne Brekke}} |
| Referent: | {{minute_taker|Siv Anita Rud}} |
@widths 1.7 6.4 5.4 3.0
| **Nr** | **Sak** | **Konklusjon/oppfølging** | **Ansvar/frist** |
| {{#21/21}} | **{{=Godkjenning av referat}}** // Referat fra [[møtet 16. juni 2021|minutes_of|GSU @2021-06-16|!]] var sendt ut. | {{adopted:approved|Referatet godkjennes.}} | |
| {{#22/21}} | **{{=Erfaringer med e-meldinger}}** // Avvikene er færre enn i fjor, men pleie- og omsorgsmeldinger sendes fortsatt til feil enhet. Siv Anita viste tall fra sykehuset. // Diskusjon om adresseregisteret, jf. [[sak 14/21|cites|GSU 2021/14|!]]. // Kommunene ønsker en felles rutine for testing etter oppgradering, slik at feil oppdages før de rammer pasienter. Sykehuset har en rutine som kan deles. Den beskriver hvem som tester, når det testes og hvordan feil meldes tilbake til leverandøren. | {{adopted:directed|Siv Anita deler sykehusets rutine for testing.}} // {{adopted:directed|Kommunene oppdaterer adresseregisteret før jul.}} | {{responsible|Siv Anita Rud}} // 15.11.2021 |
| {{#23/21}} | **{{=Samarbeid om rehabilitering}}** // Torgeir orienterte om det nye tilbudet på Bruvoll. Det er 12 plasser, og inntak skjer hver uke. Spørsmål om transport ble drøftet. // Flere mener at tilbudet er lite kjent blant fastlegene. Per Inge tar dette opp i allmennlegeutvalget. // Sykehuset melder at ventetiden fra henvisning til oppstart nå er ni dager, mot 21 dager i 2019–2020. Det er ønskelig å følge tallene videre, og å se dem i sammenheng med liggetiden på medisinsk avdeling. | {{adopted:noted|Saken tas til orientering.}} // {{adopted:directed|Per Inge informerer allmennlegeutvalget.}} | {{responsible|Per Inge Støa}} |
| {{#24/21}} | **{{=Pasientforløp for eldre med sammensatte behov}}** // Forprosjektet er forsinket. Det vises til [[OSU sak 12-21|cites,decided_in|OSU 2021/12|!]], der mandatet ble gitt. // Prosjektleder slutter 1. desember. // Det er søkt om midler hos Statsforvalteren, journalpost 21/4410-3. // Gruppen ønsker at fastlegene kommer sterkere med, og at kommunene peker ut hver sin kontaktperson. Arbeidet bygger på erfaringer fra tre andre sykehusområder, der en har prøvd felles hjemmebesøk etter utskriving. | {{adopted:postponed|Saken utsettes til [[neste møte|planned_for|GSU @2021-10-21..2021-12-31|?]].}} | {{responsible|Hanne Brekke}} // neste møte |
| {{#25/21}} | **{{=Eventuelt}}** // Ingen saker. | | |
"""

PAPERS = (
    Paper(
        "skogland",
        "osu-2022-05-12-referat",
        "Helsesamarbeidet i Skogland",
        "family: headed sections 'Sak 14-22 Tittel' with 'Konklusjon:'; a substitute in brackets, an observer, one who left",
        (
            scripted(
                HEADED,
                Section("minutes", "", "OSU", "2022-05-12", "09:00", "11:45", "Granmo kommunehus, møterom Furua"),
            ),
        ),
        ("docx", "pdf"),
        footer="Side {page} av {pages}",
    ),
    Paper(
        "skogland",
        "gsu-2021-10-20-referat",
        "Helsesamarbeidet i Skogland",
        "family: table of four columns, 'Nr | Sak | Konklusjon/oppfølging | Ansvar/frist', rows over a page break",
        (scripted(FOUR_COLUMNS, Section("minutes", "", "GSU", "2021-10-20", "12:00", "14:00", "Teams")),),
        ("docx", "pdf"),
        header="Helsesamarbeidet i Skogland",
        footer="Side {page} av {pages}",
    ),
)
