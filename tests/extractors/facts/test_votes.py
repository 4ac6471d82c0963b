"""How something was voted on."""

import pytest

from extractors.facts.outcomes import Votes, is_vote_sentence, votes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Innstillingen ble vedtatt med 17 mot 8 stemmer.", Votes(False, 17, 8)),
        ("Forslaget fekk 12 røyster mot 5.", Votes(False, 12, 5)),
        ("Vedtatt med 12 stemmer og 5 i mot.", Votes(False, 12, 5)),
        ("Forslaget ble forkastet med 35 mot 1.", Votes(False, 35, 1)),
        ("Innstillingen ble vedtatt mot 1 stemme.", Votes(False, None, 1)),
        ("Formannskapets innstilling ble enstemmig vedtatt.", Votes(True)),
        ("Samrøystes vedtak.", Votes(True)),
        ("Kommunestyrets vedtak, enst.:", Votes(True)),
        ("Godkjent ved akklamasjon.", Votes(True)),
        ("Forslaget ble ikke enstemmig vedtatt.", Votes()),
        ("Møtet gjelder sak 3 og 4.", Votes()),
        ("Saken utsettes.", Votes()),
        ("", Votes()),
    ],
)
def test_a_sentence_tells_the_vote(text: str, expected: Votes) -> None:
    assert votes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Enstemmig vedtatt.", True),
        ("Innstillingen ble enstemmig vedtatt", True),
        ("Vedtaket var samrøystes.", True),
        ("Vedtatt med 17 mot 8 stemmer.", True),
        ("Rådmannens innstilling ble enstemmig vedtatt.", True),
        ("Enstemmig vedtatt å utsette saken.", False),
        ("Saken vedtas.", False),
    ],
)
def test_a_line_of_the_vote_only_is_no_point(text: str, expected: bool) -> None:
    assert is_vote_sentence(text) is expected
