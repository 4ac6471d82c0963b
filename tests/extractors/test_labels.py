"""List labels typed into text, and words broken at line ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.labels import is_list_label, joins_hyphen, split_label, starts_list_item

LABELLED = [
    ("1. Saken utsettes", "1.", "Saken utsettes"),
    ("1.Saken utsettes", "1.", "Saken utsettes"),
    ("12. tar saken til orientering", "12.", "tar saken til orientering"),
    ("2. 3 nye stillinger", "2.", "3 nye stillinger"),
    ("1) Rapport", "1)", "Rapport"),
    ("1)Rapport", "1)", "Rapport"),
    ("(1) Rapport", "(1)", "Rapport"),
    ("a) barn og unge", "a)", "barn og unge"),
    ("a. barn og unge", "a.", "barn og unge"),
    ("A) Innledning", "A)", "Innledning"),
    ("iv) eldre", "iv)", "eldre"),
    ("ii. eldre", "ii.", "eldre"),
    ("II. Styret vedtar", "II.", "Styret vedtar"),
    ("I. Styret vedtar", "I.", "Styret vedtar"),
    ("3.2 Økonomi", "3.2", "Økonomi"),
    ("3.2. Økonomi", "3.2.", "Økonomi"),
    ("3.2.1 Økonomi", "3.2.1", "Økonomi"),
    ("9.1 - Godkjenning av gjester", "9.1", "- Godkjenning av gjester"),
    ("• barn", "•", "barn"),
    ("•barn", "•", "barn"),
    ("▪ barn", "▪", "barn"),
    ("✓ Årsmelding", "✓", "Årsmelding"),
    ("☐ Ja", "☐", "Ja"),
    ("- barn", "-", "barn"),
    ("– barn", "–", "barn"),
    ("-Barn", "-", "Barn"),
    ("* barn", "*", "barn"),
    ("o barn og unge", "o", "barn og unge"),
    # a tick that OCR or a font made a letter
    ("v Revisjon av avtaler", "v", "Revisjon av avtaler"),
    ("v' Revisjon av avtaler", "v'", "Revisjon av avtaler"),
    ("v’Revisjon", "v’", "Revisjon"),
    # list items that begin like ordinals
    ("1. markere dagen", "1.", "markere dagen"),
    ("2. delta i arbeidet", "2.", "delta i arbeidet"),
    ("3. til orientering", "3.", "til orientering"),
]

UNLABELLED = [
    # case numbers
    "2024.7 Budsjett",
    "2024. 7 Budsjett",
    "7. 2024 Budsjett",
    "16.2023 Budsjett",
    "2024/07 Budsjett",
    "14/23 Budsjett",
    "02-14 Budsjett",
    "037-2023 Budsjett",
    "PS 14/23 Budsjett",
    "Sak 3: Budsjett",
    "40.03 Budsjett",
    # dates
    "1. mars 2024",
    "6.april var stille",
    "5. sept. 2024",
    "30.05.24 Møte",
    "1.2.23 Møte",
    "16. 17. juni",
    "1.- 2. mai",
    # times
    "13.30 Pause",
    "9.30 Pause",
    "09.00 Velkommen",
    # numbers and ordinals in running text
    "2024 ble et år",
    "2 vedlegg",
    "3.2 prosent av budsjettet",
    "2.5 millioner",
    "2. halvår 2022",
    "1. og 2. halvår",
    "2. til 4. trinn",
    "1. møtet i året",
    "100 % stilling",
    "5 100 200",
    # letters that are words, initials and abbreviations
    "A. Fjellheim",
    "f. eks. barn",
    "d. 4. mai",
    "v. leder",
    "v/ leder",
    "o.l. tiltak",
    "i dag",
    "Vedlegg",
    # a mark of a footnote, a minus sign, a word's end
    "*tall fra i fjor",
    "-5 grader",
    "-messig",
    # nothing behind it
    "1.",
    "•",
    "",
]


@pytest.mark.parametrize(("text", "label", "rest"), LABELLED)
def test_list_labels_leave_the_text(text: str, label: str, rest: str) -> None:
    assert split_label(text) == (label, rest)
    assert starts_list_item(text)


@pytest.mark.parametrize("text", UNLABELLED)
def test_what_only_looks_like_a_list_label_stays(text: str) -> None:
    assert split_label(text) == (None, text)
    assert not starts_list_item(text)


@given(st.text("0123456789.,/-–) ()•oav abcÅ§\t", max_size=20))
def test_the_rest_is_always_the_end_of_the_text(text: str) -> None:
    label, rest = split_label(text)
    assert text.endswith(rest)
    assert label is None or text == label + text[len(label) : len(text) - len(rest)] + rest


@pytest.mark.parametrize("label", ["1", "1.", "10.12", "(2)", "a)", "A.", "bb)", "xiv.", "•", "-", "o", "✓"])
def test_words_counts_and_bullets_are_list_labels(label: str) -> None:
    assert is_list_label(label)


@pytest.mark.parametrize("label", ["Sak 3/24", "2024.1", "2024/1", "§ 2", "Vedlegg 1:", "Artikkel 1."])
def test_numbers_with_words_or_years_are_not(label: str) -> None:
    assert not is_list_label(label)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("helsefelles-", "skap i Solvik", "helsefellesskap i Solvik"),
        ("helse- og om-", "sorg", "helse- og omsorg"),
        ("lønns-", "og arbeidsvilkår", "lønns- og arbeidsvilkår"),
        ("inn-", "eller utland", "inn- eller utland"),
        ("kommune-", "/fylkesplan", "kommune- /fylkesplan"),
        ("FSK-", "029/23", "FSK-029/23"),
        ("IKT-", "verktøy", "IKT-verktøy"),
        ("HiS-", "ansatt", "HiS-ansatt"),
        ("e-", "helse", "e-helse"),
        ("Dal-", "Vika", "Dal-Vika"),
        ("2021-", "2022", "2021-2022"),
        ("2024–", "2027", "2024–2027"),
        ("Fjellheim -", "leder", "Fjellheim - leder"),
        ("av\u00ad", "tale", "avtale"),
        ("saken ", " utsettes", "saken utsettes"),
        ("", "saken", "saken"),
        ("saken", "", "saken"),
    ],
)
def test_lines_are_joined_as_they_would_stand_on_one(left: str, right: str, expected: str) -> None:
    assert joins_hyphen(left, right) == expected
