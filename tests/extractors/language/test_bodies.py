"""Bodies named in text: standard, introduced by the paper, and strangers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.language.bodies import BodyRegister, body_areas, introduced_bodies, looks_like_body, named_body
from models.facts import Body

REGISTER = BodyRegister(introduced_bodies("Brukerråd for samhandling (BRS)"))
SSU = ("Strategisk samarbeidsutvalg", "SSU")


@pytest.mark.parametrize(
    ("text", "name", "abbreviation"),
    [
        ("Brukerråd for samhandling (BRS)", "Brukerråd for samhandling", "BRS"),
        ("Referat fra Brukerråd for samhandling (BRS)", "Brukerråd for samhandling", "BRS"),
        ("Strategisk samarbeidsutvalg (heretter SSU)", "Strategisk samarbeidsutvalg", "SSU"),
        ("Fagutvalg ernæring (FUE) møtes ofte", "Fagutvalg ernæring", "FUE"),
        # words of the sentence that begin with the same letter
        ("Planen legges fram for Faglig samarbeidsutvalg (FSU)", "Faglig samarbeidsutvalg", "FSU"),
        ("Saken behandles i strategisk samarbeidsutvalg (SSU)", "strategisk samarbeidsutvalg", "SSU"),
    ],
)
def test_body_is_introduced_with_its_abbreviation(text: str, name: str, abbreviation: str) -> None:
    assert introduced_bodies(text) == [Body(name, abbreviation)]


@pytest.mark.parametrize(
    "text",
    ["Sykehuset i Solvik (SIS)", "Kari Fjellheim (AP)", "arbeidsgruppen (AG)", "Fagutvalg ernæring (ernæring)"],
)
def test_other_brackets_introduce_nobody(text: str) -> None:
    assert introduced_bodies(text) == []


DISABLED = (
    "Rådet for personer med funksjonsnedsettelse",
    "råd for personar med funksjonsnedsetjing",
    "kommunalt råd for menneske med nedsett funksjonsevne",
)
"""A council that has a name of its own everywhere."""


@pytest.mark.parametrize(
    ("text", "words", "name", "abbreviation"),
    [
        ("møte i Strategisk samarbeidsutvalg", "Strategisk samarbeidsutvalg", "Strategisk samarbeidsutvalg", "SSU"),
        ("fagleg samarbeidsutval", "fagleg samarbeidsutval", "Faglig samarbeidsutvalg", "FSU"),
        ("Partnarskapsmøtet vedtok", "Partnarskapsmøtet", "Partnerskapsmøte", "PM"),
        (
            "Administrativt samhandlingsutval",
            "Administrativt samhandlingsutval",
            "Administrativt samarbeidsutvalg",
            "ASU",
        ),
        ("overordna samhandlingsmøte", "overordna samhandlingsmøte", "Overordnet samarbeidsutvalg", "OSU"),
        ("Solvik bystyre vedtok", "bystyre", "Bystyret", None),
        ("Solvik kyrkjelege fellesråd", "kyrkjelege fellesråd", "Kyrkjeleg fellesråd", None),
        ("i kirkelig fellesråd", "kirkelig fellesråd", "Kirkelig fellesråd", None),
        ("sokneråda har uttalt seg", "sokneråda", "Soknerådet", None),
        ("menighetsrådets sak", "menighetsrådets", "Menighetsrådet", None),
        ("møtet i brukarutvalet", "brukarutvalet", "Brukarutvalet", None),
        ("møtet i brukerutvalget", "brukerutvalget", "Brukerutvalget", None),
        ("det regionale brukarutvalet", "regionale brukarutvalet", "Regionalt brukarutval", "RBU"),
        ("Regionalt brukerutvalg ga", "Regionalt brukerutvalg", "Regionalt brukerutvalg", "RBU"),
        ("i Strategisk samarbeidsutvalg (SSU) i mai", "Strategisk samarbeidsutvalg (SSU)", *SSU),
        ("i samarbeidsutvalget (SSU) i mai", "samarbeidsutvalget (SSU)", *SSU),
        ("i SSU,", "SSU", "Strategisk samarbeidsutvalg", "SSU"),
        ("SSUs vedtak", "SSU", "Strategisk samarbeidsutvalg", "SSU"),
        ("kommunestyresak 34", "kommunestyre", "Kommunestyret", None),
        ("heradsstyret", "heradsstyret", "Heradsstyret", None),
        ("i bydelsutvalgets møte", "bydelsutvalgets", "Bydelsutvalget", None),
        ("Bydelsutvalet vedtok", "Bydelsutvalet", "Bydelsutvalget", None),
        ("byrådets innstilling", "byrådets", "Byrådet", None),
        ("i byrådssak 1012/22", "byråds", "Byrådet", None),
        ("styrets vedtak", "styrets", "Styret", None),
        ("styret i Sykehuset Solvik HF", "styret i Sykehuset Solvik HF", "Styret", None),
        ("styremøtet i Solvik Vann KF 12.03.2024", "styremøtet i Solvik Vann KF", "Styret", None),
        ("styret for Solvik Havn IKS", "styret for Solvik Havn IKS", "Styret", None),
        ("styret for Solvik sykehus HF", "styret for Solvik sykehus HF", "Styret", None),
        ("styret i Solvik om Elvestrand HF", "styret", "Styret", None),
        ("styret i Helse Solvik 12. mai", "styret i Helse Solvik", "Styret", None),
        ("styret i Helse Solvik-Tindal HF", "styret i Helse Solvik-Tindal HF", "Styret", None),
        ("styret for Sykehuset i Solvik 12. mai", "styret for Sykehuset i Solvik", "Styret", None),
        ("styret for helse og omsorg", "styret", "Styret", None),
        ("soknerådsmøtet", "sokneråd", "Soknerådet", None),
        ("i kontrollutvalgssak 3/24", "kontrollutvalg", "Kontrollutvalget", None),
        *[(words, words, f"Rådet for {words.partition(' for ')[2]}", None) for words in DISABLED],
        ("brukerrådet ba om", "brukerrådet", "Brukerråd for samhandling", "BRS"),  # once introduced, a short form does
        ("BRS 12.03.24", "BRS", "Brukerråd for samhandling", "BRS"),
        ("Referat ABU 09.11.23", "ABU", None, "ABU"),
        ("ABU-sak 7/23", "ABU", None, "ABU"),
        ("Referat fra ABU-møte", "ABU", None, "ABU"),
        ("ungdomsforumets sak 5/22", "ungdomsforumet", "Ungdomsforumet", None),
        ("teknisk styres sak 29/01", "teknisk styre", "Teknisk styre", None),
    ],
)
def test_body_is_found_in_running_text(text: str, words: str, name: str | None, abbreviation: str | None) -> None:
    (mention,) = REGISTER.find(text)
    assert (text[mention.start : mention.end], mention.body) == (words, Body(name, abbreviation))


@pytest.mark.parametrize(
    "text",
    [
        "NOU 12.03.24",
        "Solvik Vann KF 12.03.24",
        "KL 09.11.23",
        "ssu",
        "ABU er nytt",
        "SSUX",
        "overstyret",
        "et utvalg",
        "rådet ba om",
        "byråd Per Strand",
        "byråden",
    ],
)
def test_other_words_are_no_body(text: str) -> None:
    assert REGISTER.find(text) == []


AREAS = body_areas(
    [
        "Referat fra møte i Faglig samarbeidsutvalg for psykisk helse og rus",
        "FSU innen rehabilitering 3. mai 2022",
        "Saken sendes til SSU for behandling 16. juni",
        "Kommunene i partnerskapet ønsker en ny plan for beredskap",
        "SSU oppretter faglig samarbeidsutvalg for rehabilitering fra 1. mai 2022",
    ]
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Partnerskapsmøtet (og SSU)", ["Partnerskapsmøtet", "SSU"]),
        ("Partnerskapsmøtet (SSU 12.03.24)", ["Partnerskapsmøtet", "SSU"]),
        ("SSU (FSU)", ["SSU", "FSU"]),
        ("formannskapet, SSU", ["formannskapet", "SSU"]),
    ],
)
def test_two_bodies_stay_two(text: str, words: list[str]) -> None:
    assert [text[mention.start : mention.end] for mention in REGISTER.find(text)] == words


def test_titles_tell_what_bodies_are_for() -> None:
    assert sorted(AREAS) == ["psykisk helse og rus", "rehabilitering"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("legges fram for FSU psykisk helse og rus i mars 2023", "FSU psykisk helse og rus"),
        ("fagleg samarbeidsutval for rehabilitering", "fagleg samarbeidsutval for rehabilitering"),
        ("FSU psykisk helse", "FSU psykisk helse"),
        ("FSU rehabiliteringsplan", "FSU"),
        ("SSU for behandling", "SSU"),
    ],
)
def test_what_a_body_is_for_belongs_to_its_name(text: str, words: str) -> None:
    (mention,) = BodyRegister((), AREAS).find(text)
    assert text[mention.start : mention.end] == words


def test_longest_name_wins() -> None:
    (mention,) = REGISTER.find("geografisk samarbeidsutvalg")
    assert mention.body.abbreviation == "GSU"


def test_most_frequent_name_of_an_abbreviation_wins() -> None:
    bodies = [Body("Fagråd for rus", "FR"), Body("Fagråd rus", "FR"), Body("Fagråd for rus", "FR")]
    assert BodyRegister(bodies).introduced == (Body("Fagråd for rus", "FR"),)


def test_standard_body_is_introduced_in_its_standard_form() -> None:
    assert BodyRegister([Body("Strategisk samarbeidsutval", "SSU")]).introduced == (
        Body("Strategisk samarbeidsutvalg", "SSU"),
    )


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("SSU", "Strategisk samarbeidsutvalg"),
        ("Formannskapet:", "Formannskapet"),
        ("Hovedutvalg for oppvekst", "Hovedutvalg for oppvekst"),
        ("Råd for eldre", "Råd for eldre"),
        ("HELSE- OG SOSIALSTYRET", "Helse- og sosialstyret"),
        ("RÅD FOR ELDRE I NORD-SOLVIK", "Råd for eldre i Nord-Solvik"),
    ],
)
def test_value_of_a_label_names_its_body(value: str, name: str) -> None:
    body = named_body(value, REGISTER)
    assert body is not None
    assert body.name == name


@pytest.mark.parametrize("value", ["", " – ", "Rådhuset i Solvik", "Referat", "møte", "et utvalg", "Kari Fjellheim"])
def test_other_value_names_no_body(value: str) -> None:
    assert named_body(value, REGISTER) is None


def test_sentence_is_no_name_of_a_body() -> None:
    assert looks_like_body("Ernæringsforum")
    assert not looks_like_body("Sak 31/99 Godkjenning av møtebok frå møte")
    assert not looks_like_body("Referat fra 12.03.2024, valgt styre")
    assert not looks_like_body("Vi ønsker at et nytt utvalg for ernæring skal møtes fast")


@given(st.text())
def test_mentions_are_inside_the_text(text: str) -> None:
    introduced_bodies(text)
    assert all(0 <= mention.start < mention.end <= len(text) for mention in REGISTER.find(text))
