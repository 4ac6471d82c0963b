"""How something was voted on."""

import pytest

from extractors.facts.outcomes import Votes, carrying_first, is_vote_sentence, votes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Innstillingen ble vedtatt med 17 mot 8 stemmer.", Votes(False, 17, 8)),
        ("Forslaget fekk 12 røyster mot 5.", Votes(False, 12, 5)),
        ("Vedtatt med 12 stemmer og 5 i mot.", Votes(False, 12, 5)),
        ("Forslaget ble forkastet med 35 mot 1.", Votes(False, 35, 1)),
        ("Innstillingen ble vedtatt mot 1 stemme.", Votes(False, None, 1)),
        ("Styrets vedtak mot en stemme (Moen)", Votes(False, None, 1)),
        ("Vedtak mot éi røyst", Votes(False, None, 1)),
        ("Mot 2 stemmer.", Votes(False, None, 2)),
        ("Ola Nes talte mot 2 stemmer", Votes()),
        ("Vedtak (mot 2 stemmer)", Votes(False, None, 2)),
        ("Styrets vedtak med 5 mot 3 stemmer", Votes(False, 5, 3)),
        ("Vedtak mot stemmene til Moen og Strand", Votes()),
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
        ("Innstillingen og tilleggsforslaget ble enstemmig vedtatt.", True),
        ("Innstillingen, pkt. 2 og Fjellheims forslag ble enstemmig vedtatt.", True),
        ("Framlegget og tilrådinga vart samrøystes vedtekne.", True),
        ("Begge forslagene ble vedtatt med 5 mot 2 stemmer.", True),
        ("Enst.", True),
        ("Mot 2 stemmer.", True),
        ("Mot én røyst (Moen)", True),
        ("Mot 2 stemmer ble saken utsatt.", False),
        ("Innstillingen og budsjettet legges fram samlet.", False),
        ("Enstemmig vedtatt å utsette saken.", False),
        ("Saken vedtas.", False),
    ],
)
def test_a_line_of_the_vote_only_is_no_point(text: str, expected: bool) -> None:
    assert is_vote_sentence(text) is expected


@pytest.mark.parametrize(
    ("voting", "expected"),
    [
        (
            ["Innstillingen ble vedtatt med 17 mot 8 stemmer (BL).", "Tilleggsforslaget fra BL falt med 8 mot 17."],
            (17, 8),
        ),
        (["Rådmannens forslag, vedtatt med 3 mot 1. Tilleggsforslaget falt med 1 mot 3 stemmer."], (3, 1)),
        (["Framlegget frå H fall med 3 mot 6 røyster.", "Tilrådinga vart vedteken med 6 mot 3 røyster."], (6, 3)),
        (["Først med 4 mot 3 stemmer.", "Så vedtatt med 6 mot 1 stemmer."], (6, 1)),
        (["Forslaget om utsettelse ble forkastet med 35 mot 1."], (35, 1)),
        ([], None),
    ],
)
def test_the_last_vote_that_carried_comes_first(voting: list[str], expected: tuple[int, int] | None) -> None:
    told = [votes(sentence) for sentence in carrying_first(voting)]
    assert ((told[0].votes_for, told[0].votes_against) if told else None) == expected
