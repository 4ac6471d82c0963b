"""Lines run together, parted where a new one must have begun."""

import pytest

from extractors.facts.unfolding import unfold
from tests.extractors.made_papers import line


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["Utkastet legges frem. __Forslag til konklusjon__ Planen godkjennes."],
            ["Utkastet legges frem.", "Forslag til konklusjon Planen godkjennes."],
        ),
        (["Utkastet legges frem. Vedtak: Planen godkjennes."], ["Utkastet legges frem.", "Vedtak: Planen godkjennes."]),
        (["**Felles legevakt** Vedtak: Planen godkjennes."], ["Felles legevakt", "Vedtak: Planen godkjennes."]),
        (["Utvalget viste til vedtak: Planen godkjennes."], ["Utvalget viste til vedtak: Planen godkjennes."]),
        (["**Felles legevakt** til orientering **Ny avtale**"], ["Felles legevakt til orientering", "Ny avtale"]),
        (
            ["Tekst.", "**Felles legevakt** til orientering **Ny avtale**"],
            ["Tekst.", "Felles legevakt til orientering Ny avtale"],
        ),
        (["Fristen er ute. Forslag til konklusjon"], ["Fristen er ute.", "Forslag til konklusjon"]),
        (["Utvalget drøftet et forslag til vedtak"], ["Utvalget drøftet et forslag til vedtak"]),
        (
            ["Ordføreren svarte på spørsmål. Kari Fjellheim (H) fremmet følgende tilleggsforslag:"],
            ["Ordføreren svarte på spørsmål.", "Kari Fjellheim (H) fremmet følgende tilleggsforslag:"],
        ),
        (
            ["Det vart orientert. Per Strand (Sp) sette fram slikt framlegg:", "Saka vert utsett."],
            ["Det vart orientert.", "Per Strand (Sp) sette fram slikt framlegg:", "Saka vert utsett."],
        ),
        (["Ordføreren svarte. Disse spørsmålene gjenstår:"], ["Ordføreren svarte. Disse spørsmålene gjenstår:"]),
        (["Kari Fjellheim fremmet forslag. Hun trakk det."], ["Kari Fjellheim fremmet forslag. Hun trakk det."]),
        (["__Bakgrunnen__ er kjent."], ["Bakgrunnen er kjent."]),
        (
            ["Saken følger opp vedtaket i sak", "2023.29 innen mai."],
            ["Saken følger opp vedtaket i sak 2023.29 innen mai."],
        ),
        (["Dette er en viktig sak.", "2023.29 Ny avtale"], ["Dette er en viktig sak.", "2023.29 Ny avtale"]),
        (
            ["Utvalget drøftet bemanning", "2023 ble et godt år."],
            ["Utvalget drøftet bemanning", "2023 ble et godt år."],
        ),
        ([], []),
    ],
)
def test_labels_and_titles_begin_lines(texts: list[str], expected: list[str]) -> None:
    assert [paragraph.text for paragraph in unfold([line(text) for text in texts])] == expected
