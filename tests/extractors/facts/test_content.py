"""What stands under a title, sorted by its labels."""

import pytest

from models.vocabulary import PointStage, Stage
from tests.extractors.facts.content_shown import content, points


@pytest.mark.parametrize(
    ("stage", "texts", "expected", "text"),
    [
        (
            Stage.MINUTES,
            ("Kommunene orienterte.", "Forslag til vedtak:", "[1.] Saken utsettes.", "Vedtak:", "[1.] Saken vedtas."),
            ["proposed 1: Saken utsettes.", "adopted 1: Saken vedtas."],
            ["Kommunene orienterte."],
        ),
        (Stage.MINUTES, ("Konklusjon: Saken utsettes.",), ["adopted 1: Saken utsettes."], []),
        (
            Stage.MINUTES,
            ("Framlegg til vedtak:", "Saka vert utsett.", "Vedtak:", "Saka vert utsett."),
            ["proposed 1: Saka vert utsett.", "adopted 1: Saka vert utsett."],
            [],
        ),
        (Stage.NOTICE, ("Vedtak:", "Saken utsettes."), ["proposed 1: Saken utsettes."], []),
        (Stage.CASE_PAPER, ("Konklusjon:", "Vi trenger en legevakt."), [], ["Konklusjon:", "Vi trenger en legevakt."]),
        (
            Stage.CASE_PAPER,
            ("PM, sak 2022.9:", "Vedtak:", "[1.] Planen vedtas."),
            ["quoted 1: Planen vedtas."],
            ["PM, sak 2022.9:"],
        ),
        (
            Stage.CASE_PAPER,
            ("Behandling:", "Saken ble drøftet.", "Vedtak:", "Planen vedtas."),
            ["adopted 1: Planen vedtas."],
            ["Behandling:", "Saken ble drøftet."],
        ),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken vedtas.", "Behandling:", "Liv Moen hadde en merknad."),
            ["adopted 1: Saken vedtas."],
            ["Behandling:", "Liv Moen hadde en merknad."],
        ),
        (
            Stage.MINUTES,
            ("Forslag til vedtak:", "Saken utsettes.", "Liv Moen foreslo at fristen flyttes."),
            ["proposed 1: Saken utsettes."],
            ["Liv Moen foreslo at fristen flyttes."],
        ),
        (
            Stage.MINUTES,
            ("Forslag til vedtak:", "[1.] Saken utsettes.", "Det ble i møtet foreslått et nytt punkt om frister."),
            ["proposed 1: Saken utsettes."],
            ["Det ble i møtet foreslått et nytt punkt om frister."],
        ),
        (
            Stage.MINUTES,
            ("Forslag til vedtak:", "[1.] Saken utsettes.", "[2.] Tiltakene som ble foreslått, kostnadsberegnes."),
            ["proposed 1: Saken utsettes.", "proposed 2: Tiltakene som ble foreslått, kostnadsberegnes."],
            [],
        ),
        (
            Stage.MINUTES,
            ("Forslag til vedtak:", "Saken utsettes.", "Per Strand orienterte om saken."),
            ["proposed 1: Saken utsettes."],
            ["Per Strand orienterte om saken."],
        ),
        (
            Stage.MINUTES,
            ("Framlegg til vedtak:", "Saka vert utsett.", "Per Strand spurde om økonomien."),
            ["proposed 1: Saka vert utsett."],
            ["Per Strand spurde om økonomien."],
        ),
        (
            Stage.MINUTES,
            ("Referatene ble tatt til orientering.",),
            ["adopted 1: Referatene ble tatt til orientering."],
            [],
        ),
        (Stage.NOTICE, ("Referatene ble tatt til orientering.",), [], ["Referatene ble tatt til orientering."]),
        # what a case leaves to do, where nothing else decides it
        (
            Stage.MINUTES,
            ("Talet har auka.", "Oppfølging:", "[•] Kari Fjellheim kallar inn til møte.", "[•] LSU får rapport."),
            ["adopted 1: Kari Fjellheim kallar inn til møte.", "adopted 2: LSU får rapport."],
            ["Talet har auka.", "Oppfølging:"],
        ),
        (
            Stage.MINUTES,
            ("Oppfølging:", "[•] Per Strand tar kontakt.", "Vedtak:", "Saken utsettes."),
            ["adopted 1: Saken utsettes."],
            ["Oppfølging:", "Per Strand tar kontakt."],
        ),
        (
            Stage.MINUTES,
            ("Oppfølging:", "[•] Sak 3/23: sendt kommunene.", "[•] Sak 4/23: venter på svar."),
            [],
            ["Oppfølging:", "Sak 3/23: sendt kommunene.", "Sak 4/23: venter på svar."],
        ),
        (Stage.MINUTES, ("Oppfølging:", "Planen ble drøftet."), [], ["Oppfølging:", "Planen ble drøftet."]),
        (Stage.NOTICE, ("Oppfølging:", "[•] Per tar kontakt."), [], ["Oppfølging:", "Per tar kontakt."]),
        (Stage.MINUTES, ("Saken ble godkjent av Per:",), [], ["Saken ble godkjent av Per:"]),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken vedtas.", "Solvik, 30. mars 2023", "Kari Fjellheim"),
            ["adopted 1: Saken vedtas."],
            [],
        ),
        # another case's decision by its number, and where one ends
        (
            Stage.CASE_PAPER,
            (
                *("SSUs vedtak i sak 14/2011:", "«Saken utsettes.»", "Innstilling:", "[1.] Saken vedtas."),
                *("PM 23.05.2013, P-sak 17/13", "Tekst."),
            ),
            ["quoted 1: Saken utsettes.", "proposed 1: Saken vedtas."],
            ["SSUs vedtak i sak 14/2011:", "PM 23.05.2013, P-sak 17/13", "Tekst."],
        ),
        (
            Stage.MINUTES,
            ("Forslag fra Per Strand (A):", "Saken utsettes.", "Ved alternativ votering fikk forslaget 14 stemmer."),
            ["proposed 1: Saken utsettes."],
            ["Ved alternativ votering fikk forslaget 14 stemmer."],
        ),
        (
            Stage.CASE_PAPER,
            (
                "Innstilling:",
                "Saken vedtas.",
                "Rådmannen i Solvik, 02.05.2011",
                "Kari Fjellheim",
                "Tidligere behandling:",
            ),
            ["proposed 1: Saken vedtas."],
            ["Tidligere behandling:"],
        ),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken vedtas.", "Neste styremøte er berammet til 24. august."),
            ["adopted 1: Saken vedtas."],
            ["Neste styremøte er berammet til 24. august."],
        ),
        (
            Stage.MINUTES,
            ("Vedtak:", "Saken vedtas.", "Neste møte i Veiutvalget er 24. august."),
            ["adopted 1: Saken vedtas."],
            ["Neste møte i Veiutvalget er 24. august."],
        ),
        (
            Stage.MINUTES,
            ("Vedtak:", "Neste møte holdes 24. august."),  # the decision itself
            ["adopted 1: Neste møte holdes 24. august."],
            [],
        ),
        (
            Stage.MINUTES,
            ("Tekst.", "Tatt til orientering.", "Neste møte er 24. august."),
            ["adopted 1: Tatt til orientering."],
            ["Tekst.", "Neste møte er 24. august."],
        ),
        # a line that tells something else besides is prose
        (
            Stage.MINUTES,
            ("Liv Moen manglet i listen. Protokollen ble godkjent.",),
            [],
            ["Liv Moen manglet i listen. Protokollen ble godkjent."],
        ),
        (
            Stage.MINUTES,
            ("Ingen merknader. Protokollen ble godkjent.",),
            ["adopted 1: Ingen merknader. Protokollen ble godkjent."],
            [],
        ),
        (Stage.MINUTES, ("Vedtak:", "Enstemmig vedtatt."), ["adopted 1: Enstemmig vedtatt."], []),
        (
            Stage.MINUTES,
            ("Formannskapet si tilråding, sak 118/17, 23.11.2017:", "Avtala vert godkjend."),
            ["proposed 1: Avtala vert godkjend."],
            ["Formannskapet si tilråding, sak 118/17, 23.11.2017:"],  # a mention
        ),
        (
            Stage.MINUTES,
            ("Forslag til vedtak, alternativ 1:", "Ja.", "Forslag til vedtak, alternativ 2:", "Nei."),
            ["proposed 1: Ja.", "proposed 2: Nei."],
            [],
        ),
        (
            Stage.MINUTES,
            ("Kari Fjellheim (H) sette fram slikt framlegg på vegner av H og V:", "Avtala vert sagd opp."),
            ["proposed 1: Avtala vert sagd opp."],
            [],
        ),
        # names of attachments end at a subheading, and at a sentence where they stand on the label's line
        (
            Stage.NOTICE,
            ("Vedlegg:", "Kart", "Tidligere vedtak:", "[-] K-sak 23/06"),
            [],
            ["Tidligere vedtak:", "K-sak 23/06"],
        ),
        (Stage.NOTICE, ("Vedlegg: Kart, plan", "Styret så på dem i mai."), [], ["Styret så på dem i mai."]),
        (Stage.NOTICE, ("Vedlegg:", "Plan for 2023.", "Kart"), [], []),
        # how to come to the meeting
        (Stage.NOTICE, ("Meldinger.", "Eventuelt forfall meldes til Per.", "Vedtak:", "Nei."), [], ["Meldinger."]),
        (Stage.NOTICE, ("Forfall vert meldt til leiaren.", "Solvik, sekretariatet", "Vedlegg:", "Kart"), [], []),
        (Stage.NOTICE, ("Varamedlemmer møter etter nærmere beskjed.", "Vel møtt!"), [], []),
        (Stage.NOTICE, ("Saksdokumentene følger vedlagt.", "Solvik kommune"), [], []),
        (
            Stage.NOTICE,
            ("Saksutredningen er vedlagt.", "Forslag til vedtak:", "Tomta selges.", "Vel møtt!"),
            ["proposed 1: Tomta selges."],
            [],
        ),
        (Stage.NOTICE, ("Forfallet i sal 2 må dokumenteres.",), [], ["Forfallet i sal 2 må dokumenteres."]),
        (Stage.MINUTES, ("Forfall meldes til Per.",), [], ["Forfall meldes til Per."]),
        (Stage.MINUTES, ("Utvalget har fattet slikt vedtak:", "Planen vedtas."), ["adopted 1: Planen vedtas."], []),
        (
            Stage.MINUTES,
            (
                *("Rådmannens innstilling:", "[1.] Tomta selges.", "Innstillingen ble vedtatt i formannskapet."),
                *("Fra Kari Fjellheim på vegne av A:", "Tomta leies ut.", "Vedtak:", "Tomta selges."),
            ),
            ["proposed 1: Tomta selges.", "proposed 2: Tomta leies ut.", "adopted 1: Tomta selges."],
            ["Innstillingen ble vedtatt i formannskapet."],
        ),
        (
            Stage.MINUTES,
            (
                *("Rådmannens innstilling:", "Tomta selges."),
                *("Det vises til vedtaket i sak 88/06, der det heter:", "«Tomta er vår.»"),
            ),
            ["proposed 1: Tomta selges.", "quoted 1: Tomta er vår."],
            ["Det vises til vedtaket i sak 88/06, der det heter:"],
        ),
        (
            Stage.MINUTES,
            ("Framlegg frå Liv Moen:", "Vegen vert stengd.", "Innstillinga og framlegget frå Moen vart drøfta."),
            ["proposed 1: Vegen vert stengd."],
            ["Innstillinga og framlegget frå Moen vart drøfta."],
        ),
        (
            Stage.MINUTES,
            ("Forslag fra Liv Moen:", "Veien stenges.", "Ved alternativ avrøysting fekk framlegget 2 røyster."),
            ["proposed 1: Veien stenges."],
            ["Ved alternativ avrøysting fekk framlegget 2 røyster."],
        ),
        (Stage.MINUTES, ("Vi bestemte:", "Kinoturen blir i mai."), ["adopted 1: Kinoturen blir i mai."], []),
        (Stage.MINUTES, ("Rådet vedtok:", "Brevet vert sendt."), ["adopted 1: Brevet vert sendt."], []),
        (Stage.MINUTES, ("Drøfting i møtet:", "Mange ville vente."), [], ["Drøfting i møtet:", "Mange ville vente."]),
        (Stage.MINUTES, ("Møtet konkluderte med:", "[1.] Saken utsettes."), ["adopted 1: Saken utsettes."], []),
        (Stage.MINUTES, ("Vi bestemte dagen etter å vente.",), [], ["Vi bestemte dagen etter å vente."]),
        (
            Stage.MINUTES,
            (
                "Vedtak:",
                "Saken vedtas.",
                "Mot 2 stemmer.",
                "Kari Fjellheim (s.) Per Strand (s.)",
                "Utskrift: Kommunene",
            ),
            ["adopted 1: Saken vedtas."],
            [],
        ),
        (Stage.MINUTES, ("Vedtak:", "Saken vedtas.", "Utskrift: Kommunene"), ["adopted 1: Saken vedtas."], []),
        (
            Stage.MINUTES,
            ("Framlegg i møtet:", "Kari Fjellheim (Sp) gjorde framlegg om utsetjing:", "Saka vert utsett."),
            ["proposed 1: Saka vert utsett."],
            [],
        ),
        (
            Stage.MINUTES,
            ("Kari Fjellheim gjorde framlegg om utsetjing.",),
            [],
            ["Kari Fjellheim gjorde framlegg om utsetjing."],
        ),
        (Stage.MINUTES, (), [], []),
    ],
)
def test_labels_sort_points_from_text(
    stage: Stage, texts: tuple[str, ...], expected: list[str], text: list[str]
) -> None:
    told = content(stage, *texts)
    assert points(told) == expected
    assert [paragraph.text for paragraph in told.text] == text


@pytest.mark.parametrize(
    ("stage", "label", "expected"),
    [
        (Stage.MINUTES, "SSUs innstilling til partnerskapsmøtet:", "adopted"),
        (Stage.MINUTES, "Innstilling til SSU:", "proposed"),
        (Stage.MINUTES, "Innstilling til partnerskapsmøtet:", "adopted"),  # nothing else says what was decided
        (Stage.MINUTES, "Rådmannens innstilling til partnerskapsmøtet:", "proposed"),
        (Stage.CASE_PAPER, "Innstilling til partnerskapsmøtet:", "proposed"),
        (Stage.MINUTES, "Vedtak i partnerskapsmøtet:", "quoted"),
        (Stage.MINUTES, "Vedtak i SSU:", "adopted"),
        (Stage.NOTICE, "Vedtak i partnerskapsmøtet:", "proposed"),
        (Stage.MINUTES, "Partnerskapsmøtets vedtak 12.03.22:", "quoted"),
        (Stage.MINUTES, "Vedtak i Veiutvalget - 12.03.2022", "quoted"),  # of another day
        (Stage.MINUTES, "Vedtak i møte 14.12.2023:", "adopted"),
        (Stage.CASE_PAPER, "Partnerskapsmøtets vedtak 12.03.22:", "quoted"),
        (Stage.CASE_PAPER, "Partnerskapsmøtets innstilling mot 2 st.:", "proposed"),
        (Stage.MINUTES, "Kari Fjellheim (H) fremmet dette forslaget på vegne av H og V:", "proposed"),
        (Stage.MINUTES, "Kari Fjellheim kom med følgende forslag:", "proposed"),
        (Stage.MINUTES, "Kari Fjellheim foreslo nytt punkt 3:", "proposed"),
        (Stage.MINUTES, "Per Strand (V) føreslo slikt nytt punkt 2 i planen:", "proposed"),
    ],
)
def test_whose_decision_it_is_counts(stage: Stage, label: str, expected: str) -> None:
    assert points(content(stage, label, "Planen vedtas.")) == [f"{expected} 1: Planen vedtas."]


def test_a_recommendation_above_a_decision_is_a_proposal() -> None:
    told = content(Stage.MINUTES, "Innstilling til partnerskapsmøtet:", "Planen vedtas.", "Vedtak:", "Saken utsettes.")
    assert points(told) == ["proposed 1: Planen vedtas.", "adopted 1: Saken utsettes."]


def test_a_decision_inside_quotation_marks_is_quoted() -> None:
    told = content(
        Stage.MINUTES, "Partnerskapet svarte: «Vi viser til saken.", "Vedtak:", "[1.] Planen vedtas.»", "Tekst."
    )
    assert points(told) == ["quoted 1: Planen vedtas."]
    assert [paragraph.text for paragraph in told.text][-1] == "Tekst."


@pytest.mark.parametrize(
    ("texts", "expected", "text"),
    [
        # another case's decision, points numbered inside the marks
        (
            (
                "Formannskapet gjorde i sak 12/23 følgende vedtak om tomta:",
                "«1. Tomta selges.",
                "[2.] Leien økes.»",
                "Slik.",
            ),
            ["quoted 1: Tomta selges.", "quoted 2: Leien økes."],
            ["Formannskapet gjorde i sak 12/23 følgende vedtak om tomta:", "Slik."],
        ),
        # every point with a mark of its own, as typists do
        (
            ("Saka var oppe. Rådet vedtok i sak 12/23:", "«1. Tomta vert seld.", "«2. Leiga vert auka.»", "Slik."),
            ["quoted 1: Tomta vert seld.", "quoted 2: Leiga vert auka."],
            ["Saka var oppe. Rådet vedtok i sak 12/23:", "Slik."],
        ),
        # the body's own of another day, marks as on a typewriter
        (
            ("Saken var oppe 3. mai 2023, der det ble gjort slikt vedtak:", '"Saken utsettes."', "Nå er alt klart."),
            ["quoted 1: Saken utsettes."],
            ["Saken var oppe 3. mai 2023, der det ble gjort slikt vedtak:", "Nå er alt klart."],
        ),
        # the mark closes inside the line
        (
            ("Rådet vedtok i sak 12/23:", "”Tomta selges.” Det er gjort.", "Slik."),
            ["quoted 1: Tomta selges."],
            ["Rådet vedtok i sak 12/23:", "Det er gjort.", "Slik."],
        ),
        # nobody's decision, no case or day, no marks
        (("Fylkeslegen skrev i brev 3. mai 2023:", "«Saken er kjent.»"), [], None),
        (("Rådet gjorde slikt vedtak den gangen:", "«Saken er kjent.»"), [], None),
        (("Rådet vedtok i sak 12/23:", "Alle var enige."), [], None),
    ],
)
def test_a_decision_that_a_sentence_leads_to_is_quoted(
    texts: tuple[str, ...], expected: list[str], text: list[str] | None
) -> None:
    told = content(Stage.MINUTES, *texts)
    assert points(told) == expected
    assert [paragraph.text for paragraph in told.text] == (list(texts) if text is None else text)


def test_a_column_for_decisions_needs_no_label() -> None:
    assert points(content(Stage.MINUTES, "Saken utsettes.", first=PointStage.ADOPTED)) == ["adopted 1: Saken utsettes."]
