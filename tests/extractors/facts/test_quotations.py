"""Earlier decisions told in running text are quoted, the meeting's own are not."""

import datetime

import pytest

from extractors.facts.content import read_content
from extractors.facts.light import Light
from extractors.language.bodies import BodyRegister
from models.vocabulary import PointStage, Stage
from tests.extractors.made_papers import line

DAY = datetime.date(2023, 12, 14)
OWN = (2023, 73)


def quoted(*texts: str) -> list[str]:
    """The quoted points of case 73/23, which is read in the minutes of 14 December 2023."""
    light = Light(Stage.MINUTES, BodyRegister(()), day=DAY)
    points = read_content([line(text) for text in texts], light, case=OWN).points
    return [point.text for point in points if point.stage is PointStage.QUOTED]


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        # announced, with the points below
        (("Rådet behandlet saken 3. mars 2022 og fattet slikt vedtak:", "[1.] Avtalen utredes.", "[2.] Rapport i mai."),
         ["Avtalen utredes.", "Rapport i mai."]),
        (("SSU drøftet den i sak 7/22 og konkluderte slik:", "[1.] Avtalen utredes.", "Deretter kom høringen."),
         ["Avtalen utredes."]),
        (("Saka var oppe 8. mai 2022, jf. sak 4. Det vart gjort slikt vedtak:", "«Saka vert utsett.»", "Så kom svara."),
         ["Saka vert utsett."]),
        (("Styrets vedtak i sak 7/22 lød:", "Kravet står ved lag.", "Siden er kravet møtt."), ["Kravet står ved lag."]),
        (("Partnerskapsmøtet vedtok følgende i sak 5/23:", "«Konklusjon: Tilskuddet fordeles etter søknad.»"),
         ["Tilskuddet fordeles etter søknad."]),
        (("Kravet kom opp i styresak 7/22. Styret gjorde da følgende vedtak:", "Kravet avvises.", "Så kom svaret."),
         ["Kravet avvises."]),
        (("Følgende ble vedtatt i sak 7/22:", "Kravet avvises."), ["Kravet avvises."]),
        (("Rådet gjorde da følgende vedtak i sak 7/22:", "[1.] Kravet avvises.", "[2.2] **Høringen**", "Få svarte."),
         ["Kravet avvises."]),
        # set in from the text above
        (("I sak 7/22 vedtok rådet:", ">Ordningen fortsetter ut året.", "Siden har alt gått bra."),
         ["Ordningen fortsetter ut året."]),
        # inside a sentence
        (("OSO vedtok i møte 10. mars 2022 (sak 11/22) følgende: «Utvalgene fortsetter ut 2024.» Kari ønsker vara.",),
         ["Utvalgene fortsetter ut 2024."]),
        (("Vi leste opp vedtaket fra i fjor: «Rådet krever lys i alle parker.» (sak 27/22)",),
         ["Rådet krever lys i alle parker."]),
    ],
)  # fmt: skip
def test_an_earlier_decision_is_quoted(texts: tuple[str, ...], expected: list[str]) -> None:
    assert quoted(*texts) == expected


@pytest.mark.parametrize(
    "texts",
    [
        ("Rådet fattet i møtet 14. desember 2023 slikt vedtak:", "[1.] Avtalen utredes."),  # the meeting's own
        ("Kommunestyret gjorde i sak 73/23 slikt vedtak:", "[1.] Avtalen utredes."),
        ("Etter en lang drøfting ble det fattet slikt vedtak:", "[1.] Avtalen utredes."),  # of no other day or case
        ("I arbeidsmøtet 25. januar ble det konkludert med at:", "Tallene bør vises i møtene."),
        ("SSU konkluderte 3. mars 2022 med dette:", "[•] Tallene bør vises."),  # a list, no numbered points
        ("Gruppen møttes 3. mars 2022 og så på dette:", "[1.] Tallene."),
        ("I sak 7/22 vedtok rådet:", "Ordningen fortsetter ut året."),  # neither set in nor announced in words
        (">I sak 7/22 vedtok rådet:", ">Ordningen fortsetter ut året."),
        ("Lederen sa 3. mars 2022: «Dette må vi følge opp.»",),
    ],
)
def test_other_text_quotes_nothing(texts: tuple[str, ...]) -> None:
    assert quoted(*texts) == []
