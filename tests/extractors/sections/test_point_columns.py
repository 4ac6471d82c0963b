"""Tables whose columns are points under a label are read column by column, others row by row."""

import pytest

from extractors.sections.point_columns import table_lines
from tests.extractors.made_papers import table


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ("Framlegg til vedtak | Vedtak", "Planen vert vedteken. | Saka vert utsett.", "Røysting: Samrøystes"),
            ["Framlegg til vedtak:", "Planen vert vedteken.", "Vedtak:", "Saka vert utsett.", "Røysting: Samrøystes"],
        ),
        (
            ("Innstilling: | Vedtak:", "[1.] Ja. // [2.] Nei. | [1.] Ja.", "| [2.] Kanskje."),
            ["Innstilling:", "Ja.", "Nei.", "Vedtak:", "Ja.", "Kanskje."],
        ),
        (
            ("Behandling | Vedtak", "Saken ble drøftet. | Planen vedtas.", "Votering: | Enstemmig"),
            ["Behandling:", "Saken ble drøftet.", "Vedtak:", "Planen vedtas.", "Votering:", "Enstemmig"],
        ),
        (
            ("Sak 4/24 | Nytt lager", "Forslag til vedtak | Vedtak", "Ja. | Nei."),
            ["Sak 4/24", "Nytt lager", "Forslag til vedtak:", "Ja.", "Vedtak:", "Nei."],
        ),
        # columns of something else, one column, labels with their text, no head
        (("Vedtak | Ansvar", "Kjøpe bil | Kari Fjellheim"), ["Vedtak", "Ansvar", "Kjøpe bil", "Kari Fjellheim"]),
        (("Vedtak", "Planen vedtas."), ["Vedtak", "Planen vedtas."]),
        (("Behandling | Votering", "Tekst. | Ja."), ["Behandling", "Votering", "Tekst.", "Ja."]),
        (("Forslag: Ja | Vedtak: Nei", "A | B"), ["Forslag: Ja", "Vedtak: Nei", "A", "B"]),
        (("Konto | Budsjett", "Lønn | 12"), ["Konto", "Budsjett", "Lønn", "12"]),
    ],
)
def test_columns_of_points_are_read_one_by_one(rows: tuple[str, ...], expected: list[str]) -> None:
    assert [paragraph.text for paragraph in table_lines(table(*rows))] == expected
