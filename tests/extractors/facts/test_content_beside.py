"""Attachments and people that stand among what a case holds."""

import pytest

from models.vocabulary import Stage
from tests.extractors.facts.content_shown import content


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("2 vedlegg",), (True, 2)),
        (("Vedlegg:", "[1.] Budsjett", "Regnskap"), (True, None)),
        (("Ingen vedlegg",), (False, None)),
        (("Vedlegg ettersendes",), (True, None)),
        (("Vedlegg: Ingen.",), (False, None)),
        (("Vedlegg: 3",), (True, 3)),
        (("Rådet er hørt. Vedlegg: 3",), (True, 3)),
        (("Rådet er hørt. Vedlegg: Notat fra styret.",), (True, None)),
        (("Ingen vedlegg", "Rådet er hørt. Vedlegg: 3"), (False, None)),  # told already
        (("Revisor la fram regnskapet. Vedlegg: Regnskap med noter.",), (True, None)),
        (("Revisor la fram regnskapet. Vedlegg: Ingen.",), (False, None)),
        (("Revisor viste til brevets vedlegg: Regnskap.",), (None, None)),
        (("Tekst.",), (None, None)),
    ],
)
def test_attachments_are_told_and_counted(texts: tuple[str, ...], expected: tuple[bool | None, int | None]) -> None:
    told = content(Stage.NOTICE, *texts)
    assert (told.has_attachments, told.attachment_count) == expected


@pytest.mark.parametrize(
    ("texts", "responsible", "officers"),
    [
        (("Ansvar: Kari Fjellheim",), ["Kari Fjellheim"], []),
        (("Ansvar:", "Kari Fjellheim", "Tekst."), ["Kari Fjellheim"], []),
        (("Ansvar:", "Kari Fjellheim", "rådgiver Per Strand", "Tekst."), ["Kari Fjellheim", "rådgiver Per Strand"], []),
        (("Ansvar:", "Kari Fjellheim", "Saken ble drøftet.", "Per Strand"), ["Kari Fjellheim"], []),
        (("Ansvar: Kari Fjellheim. Frist: 2. april",), ["Kari Fjellheim"], []),
        (("Saksansvarlig: Kari Fjellheim, frist 2. april",), ["Kari Fjellheim"], []),
        (("Ansvar: Kari Fjellheim og Per Strand Frist: 1. mai 2012",), ["Kari Fjellheim og Per Strand"], []),
        (("Ansvar: Kari Fjellheim, frist 1. mai",), ["Kari Fjellheim"], []),
        (("Ansvar: Kari Fjellheim, Per Strand. Frist: 9. april",), ["Kari Fjellheim, Per Strand"], []),
        (("Ansvar: Kari Fristad",), ["Kari Fristad"], []),
        (("Ansvar:   Frist: 1. mai",), [], []),
        (("Oppfølging: Ansvar: Kari Fjellheim. Frist: 2. mai 2024",), ["Kari Fjellheim"], []),
        (("Oppfølging: Kari Fjellheim kaller inn.",), [], []),
        (("Saksbehandler: Per Strand",), [], ["Per Strand"]),
        (("Sakshandsamar: Per Strand     Arkiv: A20 &02",), [], ["Per Strand"]),
        (("Arkiv: A20     Sakshandsamar: Per Strand",), [], ["Per Strand"]),
        (("Arkivsaksnr.: 01/34   Saksbehandler: Per Strand   Arkiv: 614 A10",), [], ["Per Strand"]),
        (("Dato: 02.05.2001   Saksbehandler: Per Strand",), [], ["Per Strand"]),
        (("Saksbehandler: Siv Ragnaldatter Arkiv: A20",), [], ["Siv Ragnaldatter"]),
        (("Arkivsaksnr.: 01/34",), [], []),
        (("Arkivet ledes av saksbehandler: det er vanlig.",), [], []),
    ],
)
def test_people_of_a_case_are_taken_out_of_its_text(
    texts: tuple[str, ...], responsible: list[str], officers: list[str]
) -> None:
    told = content(Stage.NOTICE, *texts)
    assert [paragraph.text for paragraph in told.responsible] == responsible
    assert [paragraph.text for paragraph in told.officers] == officers
