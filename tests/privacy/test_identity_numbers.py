"""Identity numbers in text: the valid ones are found in any grouping, and nothing else is."""

import pytest
from identity_numbers import Numbers, is_valid

from models.identity_numbers import MASK, find_identity_numbers, is_identity_number, masked

NUMBER = Numbers(1).valid()
DAY, REST = NUMBER[:6], NUMBER[6:]
DOTTED = f"{DAY[:2]}.{DAY[2:4]}.{DAY[4:]}"


@pytest.mark.parametrize(
    "printed",
    [
        NUMBER,
        f"{DAY} {REST}",
        f"{DAY}\u00a0{REST}",
        f"{DAY}-{REST}",
        f"{DAY} – {REST}",
        f"{DAY}\n{REST}",
        f"{DAY}\u00ad{REST}",
        f"{DOTTED}-{REST}",
        f"{DOTTED} {REST[:3]} {REST[3:]}",
        f"{DAY[:2]}/{DAY[2:4]}-{DAY[4:]} {REST}",
        " ".join(NUMBER),  # a form with a box for each digit
        f"{NUMBER[:4]} {NUMBER[4:6]} {NUMBER[6:]}",
        f"{NUMBER[:3]} {NUMBER[3:6]} {NUMBER[6:9]} {NUMBER[9:]}",
        f"{DOTTED[:6]}19{DAY[4:]} {REST}",  # with the century
        f"{DOTTED}, personnr. {REST}",
        f"{DAY}, personnummer: {REST[:3]} {REST[3:]}",
    ],
)
@pytest.mark.parametrize("around", ["{}", "Kari (f. {}) møtte.", "fnr:{},", "referat_{}.pdf", "2. {} 14/23"])
def test_a_valid_number_is_masked_in_any_grouping(printed: str, around: str) -> None:
    other_numbers_beside = around.startswith("2.") and len(printed.split()) > 2 and not printed.startswith(DOTTED)
    if not other_numbers_beside:  # a grouping that nobody uses is told only where it stands alone
        assert masked(around.format(printed)) == around.format(MASK)


@pytest.mark.parametrize(
    ("kind", "shift", "day_shift"),
    [("fødselsnummer", 0, 0), ("D-nummer", 0, 40), ("H-nummer", 40, 0), ("Tenor", 80, 0), ("Tenor, D-nummer", 80, 40)],
)
def test_every_kind_of_number_is_masked(kind: str, shift: int, day_shift: int) -> None:
    digits = Numbers(2).valid(shift, day_shift)
    assert masked(f"{kind} {digits[:6]} {digits[6:]}") == f"{kind} {MASK}"


@pytest.mark.parametrize(
    "text",
    [
        "Telefon 22 33 44 55, mobil 987 65 432",
        "Org.nr. 912 345 678 MVA",
        f"Kontonr. {NUMBER[:4]}.{NUMBER[4:6]}.{NUMBER[6:]}",
        f"IBAN NO93 {NUMBER[:4]} {NUMBER[4:8]} {NUMBER[8:]}",
        "Arkivsak 2012/12345-12",
        "Møtedato 12.03.2012 kl. 09.00",
        f"{NUMBER}1",
        f"1{NUMBER}",
        f"{DAY}, {REST}",
        f"{DAY} og {REST}",
        "kr 12 345 678 901",
        "PS 14/23 og PS 15/23, 16/23, 17/23",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert masked(text) == text


def test_ten_thousand_numbers_half_of_them_valid() -> None:
    numbers = Numbers(3)
    for _ in range(5_000):
        valid = numbers.printed(numbers.valid(numbers._random.choice((0, 40, 80)), numbers._random.choice((0, 40))))
        assert masked(f"Pasient: {valid.text}, Solvik") == f"Pasient: {MASK}, Solvik", valid
        invalid = numbers.printed(numbers.invalid())
        assert find_identity_numbers(f"Pasient: {invalid.text}, Solvik") == [], invalid
        assert is_identity_number(invalid.digits) is is_valid(invalid.digits) is False


def test_masking_twice_is_masking_once() -> None:
    once = masked(f"Født {DAY} {REST} i Solvik")
    assert masked(once) == once
