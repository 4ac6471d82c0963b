"""Mentions of other cases and meetings in sections."""

import pytest

from models.facts import Mention
from tests.extractors.made_papers import found, only_section

HEAD = ("# Referat fra SSU 12.03.2023", "Til stede: Kari Fjellheim", "Dato: 12.03.2023")


def entry_mentions(*texts: str) -> tuple[Mention, ...]:
    section = only_section(found(*HEAD, "# Sak 7/23 Felles legevakt", *texts))
    return section.entries[0].mentions


@pytest.mark.parametrize(
    ("text", "year", "number"),
    [
        ("Det vises til sak 5/22 om legevakt.", 2022, 5),
        ("Det vises til sak 2022/05 om legevakt.", 2022, 5),
        ("Jf. sak 3/23.", 2023, 3),
    ],
)
def test_a_case_is_mentioned(text: str, year: int, number: int) -> None:
    (mention,) = entry_mentions(text)
    assert (mention.target_kind, mention.year, mention.number, mention.text) == ("case", year, number, text)


@pytest.mark.parametrize(
    "text", ["Sak 7/23 ble drøftet.", "Budsjettet er på 7/23 av fjorårets.", "Kommunene orienterte."]
)
def test_the_own_case_and_other_numbers_are_none(text: str) -> None:
    assert entry_mentions(text) == ()


def test_a_meeting_is_mentioned_with_its_day() -> None:
    (mention,) = entry_mentions("Saken ble vedtatt i partnerskapsmøtet 16.06.2022.")
    assert (mention.target_kind, str(mention.date_from), mention.relation) == ("meeting", "2022-06-16", "decided_in")


def test_the_own_meeting_is_no_mention() -> None:
    assert entry_mentions("I SSU 12.03.2023 ble saken drøftet.") == ()


def test_a_target_stands_once_per_sentence() -> None:
    assert len(entry_mentions("Jf. sak 5/22 og sak 5/22.")) == 1


def test_points_and_titles_are_searched_too() -> None:
    section = only_section(found(*HEAD, "# Sak 7/23 Oppfølging av sak 5/22", "Vedtak: Sak 4/22 utsettes."))
    assert [(mention.year, mention.number) for mention in section.entries[0].mentions] == [(2022, 5), (2022, 4)]


def test_text_outside_the_cases_is_the_sections() -> None:
    section = only_section(found(*HEAD, "Leder minnet om sak 5/22.", "# Sak 7/23 Legevakt", "Tekst."))
    assert [(mention.year, mention.number) for mention in section.mentions] == [(2022, 5)]


def test_a_paper_that_writes_the_year_first_mentions_it_so() -> None:
    told = found(
        "Møtebok", "Utvalg: SSU", "Dato: 12.03.2009", "Sak 09/7 Legevakt", "Jf. sak 08/3.", "Sak 09/8 Budsjett"
    )
    (mention,) = only_section(told).entries[0].mentions
    assert (mention.year, mention.number) == (2008, 3)
