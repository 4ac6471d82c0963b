"""Søk: what is found, how it is narrowed, and what leads straight on."""

import re
from urllib.parse import parse_qsl, urlsplit

import pytest
from starlette.testclient import TestClient

from web.searching import FACETS

RULE = "/sak/helsefellesskapet-i-solvik/ssu/2022/16"

# A case number in any spelling -> its case.
SPELLINGS = [
    "SSU 2022.16",
    "ssu 16/22",
    "SSU-sak 16/2022",
    "sak 2022/16 i ssu",
    "helsefellesskapet-i-solvik/ssu/2022/16",
]


def _count(html: str) -> int:
    told = re.search(r"data-live-count>([\d\u00a0]+) treff", html)
    return int(told[1].replace("\u00a0", "")) if told else 0


def _links(html: str) -> list[str]:
    return [link.replace("&amp;", "&") for link in re.findall(r'href="([^"]+)"', html)]


@pytest.mark.parametrize("words", SPELLINGS)
def test_a_case_number_in_any_spelling_leads_straight_to_its_case(client: TestClient, words: str) -> None:
    response = client.get("/", params={"q": words}, follow_redirects=False)
    assert (response.status_code, response.headers["location"]) == (302, RULE)


def test_a_number_of_several_cases_offers_them_all(client: TestClient) -> None:
    html = client.get("/", params={"q": "1/24"}).text
    assert "Saker med dette nummeret" in html
    assert {"/sak/helsefellesskapet-i-solvik/ssu/2024/1", "/sak/helsefellesskapet-i-solvik/pm/2024/1"} <= set(
        _links(html)
    )


def test_a_number_that_no_case_has_offers_the_nearest(client: TestClient) -> None:
    html = client.get("/", params={"q": "SSU 2022.99"}).text
    assert "Ingen sak har dette nummeret" in html
    assert "/sak/helsefellesskapet-i-solvik/ssu/2022/27" in _links(html)


# What names something by itself -> the address that is offered.
OFFERED = [
    ("ssu", "/organ/helsefellesskapet-i-solvik/ssu"),
    ("tone bjerkli", "/person/tone-bjerkli"),
    ("16.02.2023", "/mote/helsefellesskapet-i-solvik/ssu/2023-02-16"),
    ("SSU november 2023", "/mote/helsefellesskapet-i-solvik/ssu/2023-11-30"),
]


@pytest.mark.parametrize(("words", "address"), OFFERED)
def test_names_and_days_offer_what_they_name(client: TestClient, words: str, address: str) -> None:
    assert address in _links(client.get("/", params={"q": words}).text)


def test_hits_are_marked_in_their_sentence_and_told_as_decision_or_talk(client: TestClient) -> None:
    html = client.get("/", params={"q": "utskrivningsklare pasienter"}).text
    assert "<mark>utskrivningsklare</mark>" in html
    assert ">vedtak</span>" in html
    assert ">omtale</span>" in html


def test_a_repealed_decision_is_told_as_such(client: TestClient) -> None:
    html = client.get("/", params={"q": "varsling av utskrivningsklare"}).text
    hit = html[html.index(f'href="{RULE}"') :][:700]
    assert "opphevet senere" in hit


@pytest.mark.parametrize("facet", FACETS)
def test_each_facet_s_count_is_what_its_link_finds(client: TestClient, facet: str) -> None:
    html = client.get("/", params={"q": "rutine"}).text
    name = FACETS[facet][0]
    aside = html[html.index('class="facets"') :]
    told = re.findall(
        r'<a href="([^"]+)"[^>]*>[^<]*(?:<span class="detail">[^<]*</span>)?\s*</a> <span class="count">(\d+)', aside
    )
    narrowed = [(link.replace("&amp;", "&"), int(count)) for link, count in told if f"{name}=" in link]
    assert narrowed, name
    for link, count in narrowed[:3]:
        assert _count(client.get(link).text) == count


def test_a_facet_counts_as_if_nothing_were_chosen_in_it(client: TestClient) -> None:
    whole = client.get("/", params={"q": "rutine"}).text
    years = re.findall(r"ar=(\d{4})", whole)
    narrowed = client.get("/", params={"q": "rutine", "ar": years[0]}).text
    assert {year for link in _links(narrowed) for name, year in parse_qsl(urlsplit(link).query) if name == "ar"} == set(
        years
    )
    assert _count(narrowed) < _count(whole)


def test_values_of_one_facet_widen_and_of_two_narrow(client: TestClient) -> None:
    one, other, both = (
        _count(client.get("/", params={"q": "rutine", "ar": years}).text)
        for years in ("2022", "2023", ["2022", "2023"])
    )
    assert both == one + other
    narrowed = _count(client.get("/", params={"q": "rutine", "ar": ["2022", "2023"], "utfall": "approved"}).text)
    assert 0 < narrowed < both


def test_order_by_date_is_kept_over_pages(client: TestClient) -> None:
    days: list[str] = []
    for page in (1, 2):
        html = client.get("/", params={"dok": "minutes", "sorter": "nyeste", "s": page}).text
        days += ["-".join(reversed(day.split("."))) for day in re.findall(r"<span>(\d\d\.\d\d\.\d{4})</span>", html)]
    assert len(days) > 30
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize("page", ["0", "x", "-1", "9999", "1e2", "²"])
def test_what_is_no_page_is_told_so(client: TestClient, page: str) -> None:
    assert client.get("/", params={"q": "rutine", "s": page}).status_code == 400


def test_a_word_that_is_not_there_is_named_and_a_likely_one_offered(client: TestClient) -> None:
    html = client.get("/", params={"q": "ernering"}).text
    assert "Ingen treff" in html
    assert "Ordet «ernering» finnes ikke" in html
    assert "/?q=ern%C3%A6ring" in _links(html)


def test_where_narrowing_leaves_nothing_the_way_back_is_offered(client: TestClient) -> None:
    html = client.get("/", params={"q": "ernæring", "ar": "1999"}).text
    assert "Søk uten avgrensning" in html
    assert "/?q=ern%C3%A6ring" in _links(html)


def test_an_empty_search_shows_new_decisions_and_bodies(client: TestClient) -> None:
    html = client.get("/").text
    assert "Nyeste vedtak" in html
    assert "Strategisk samarbeidsutvalg (SSU)" in html
    assert "Godkjenning av protokoll" not in html


def test_while_typing_only_the_results_are_given_and_nothing_leads_away(client: TestClient) -> None:
    response = client.get("/", params={"q": "SSU 2022.16", "live": "1"}, follow_redirects=False)
    assert response.status_code == 200
    assert "<html" not in response.text
    assert RULE in _links(response.text)
