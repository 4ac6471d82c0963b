"""Which of several committees of a kind is meant: by a part of the country or a field of care behind its name."""

import pytest

from extractors.language.bodies import BodyRegister

REGISTER = BodyRegister()


@pytest.mark.parametrize(
    ("text", "words", "abbreviation", "area"),
    [
        ("behandlet i LSU Elvestrand", "LSU Elvestrand", "LSU", "Elvestrand"),
        ("LSU-Elvestrand vedtok", "LSU-Elvestrand", "LSU", "Elvestrand"),
        ("LSU – Elvestrand", "LSU – Elvestrand", "LSU", "Elvestrand"),
        ("LSU Elvestrand-møtet", "LSU Elvestrand", "LSU", "Elvestrand"),
        ("LSU Elvestrand sykehus 3. mai", "LSU Elvestrand sykehus", "LSU", "Elvestrand"),
        (
            "Lokalt samarbeidsutvalg for Solvik og Elvestrand 12.03.2024",
            "Lokalt samarbeidsutvalg for Solvik og Elvestrand",
            "LSU",
            "Solvik og Elvestrand",
        ),
        ("Lokalt samarbeidsutval i Solvik", "Lokalt samarbeidsutval i Solvik", "LSU", "Solvik"),
        (
            "Geografisk samarbeidsutvalg (GSU) Nord, møte 3/24",
            "Geografisk samarbeidsutvalg (GSU) Nord",
            "GSU",
            "Nord",
        ),
        ("GSU nord", "GSU nord", "GSU", "nord"),
        ("LSU Fjellingen 3. mai", "LSU Fjellingen", "LSU", "Fjellingen"),
        ("GSU Øvre Elvedal", "GSU Øvre Elvedal", "GSU", "Øvre Elvedal"),
        (
            "LOKALT SAMARBEIDSUTVALG SOLVIK OG ELVESTRAND",
            "LOKALT SAMARBEIDSUTVALG SOLVIK OG ELVESTRAND",
            "LSU",
            "Solvik og Elvestrand",
        ),
        ("Referat fra FSU barn og unge 12.03.2024", "FSU barn og unge", "FSU", "barn og unge"),
        (
            "Klinisk samarbeidsutval for psykisk helse og rus",
            "Klinisk samarbeidsutval for psykisk helse og rus",
            "KSU",
            "psykisk helse og rus",
        ),
        ("FSU Digitale tjenester", "FSU Digitale tjenester", "FSU", "Digitale tjenester"),
    ],
)
def test_committee_is_found_with_its_area(text: str, words: str, abbreviation: str, area: str) -> None:
    (mention,) = REGISTER.find(text)
    assert (text[mention.start : mention.end], mention.body.abbreviation, mention.body.area) == (
        words,
        abbreviation,
        area,
    )


@pytest.mark.parametrize(
    "text",
    [
        "LSU Referat",
        "LSU Torsdag 3. mai",
        "LSU Dato: 12.03.2024",
        "LSU Møtested: Rådhuset",
        "FSU Handlingsplan 2024",
        "FSU Oppnevning av medlemmer",
        "FSU – Valg av leder",
        "LSU Vedtatt 12. mai",
        "LSU Kari Fjellheim",
        "LSU i Solvik 3. mai",  # where it met
        "LSU Solvik HF",
        "Lokalt samarbeidsutvalg Helse Solvik HF",
        "LSU tar saken til orientering",
        "FSU rehabiliteringsplan",
        "GSU møtes nordover",
        "GSU. Nord",
        "GSU SSU",
        "SSU Solvik",  # of which there is one
    ],
)
def test_other_words_are_no_area(text: str) -> None:
    assert [mention.body.area for mention in REGISTER.find(text)] == [None] * len(REGISTER.find(text))
    assert REGISTER.find(text)
