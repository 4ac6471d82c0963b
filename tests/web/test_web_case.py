"""Sak: what the page of a case tells."""

import re

import pytest
from starlette.testclient import TestClient

SOLVIK = "/sak/helsefellesskapet-i-solvik"

# A case -> what its page must tell.
TOLD = [
    ("ssu/2022/16", "Rutinen for varsling av utskrivningsklare pasienter vedtas"),
    ("ssu/2022/16", "<code>SSU 2022.16, 15.09.2022</code>"),
    ("ssu/2022/16", "<strong>Opphevet</strong>"),
    ("ssu/2022/16", "«Vedtakene i sak 2022.16 og sak 2023.5 oppheves fra samme dato.»"),
    ("ssu/2022/16", "SSU 2024.5 opphever denne saken"),
    ("ssu/2022/16", "Denne saken viser til PM 2022.5"),
    ("ssu/2022/16", "Samme emne, etter innholdet"),
    ("ssu/2022/16", "felles ord: varsling, utskrivning"),
    ("ssu/2022/16", 'tatt opp i <a href="/sak/helsefellesskapet-i-solvik/ssu/2023/5">SSU 2023.5</a>'),
    ("ssu/2024/3", "<ins>Fagutvalget legger frem sluttrapport i SSU i februar 2025.</ins>"),
    ("ssu/2024/3", "vedtatt med endringer"),
    ("ssu/2024/3", '<span class="late">over frist</span>'),
    ("ssu/2024/20", "kan mene:"),
    ("ssu/2024/20", "samme nummer et annet år"),
    ("fsu/2023/14", "Ingen papirer fra denne saken er med her."),
]


@pytest.mark.parametrize(("case", "words"), TOLD)
def test_the_page_of_a_case_tells_it(client: TestClient, case: str, words: str) -> None:
    html = re.sub(r"\s+", " ", client.get(f"{SOLVIK}/{case}").text)
    assert words in html


def test_papers_come_in_the_order_of_a_case(client: TestClient) -> None:
    html = client.get(f"{SOLVIK}/ssu/2024/3").text
    headings = re.findall(r"<h3>(Innkalling|Saksframlegg|Referat)", html)
    assert headings == ["Innkalling", "Saksframlegg", "Referat"]


def test_where_a_sentence_stands_is_a_link_to_it(client: TestClient) -> None:
    html = client.get(f"{SOLVIK}/ssu/2023/5").text
    assert re.search(r'href="/dokument/[0-9a-f]{64}\?side=1&amp;merk=[^"]+"', html)


def test_each_link_within_the_page_leads_somewhere(client: TestClient) -> None:
    html = client.get(f"{SOLVIK}/ssu/2024/3").text
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(re.findall(r'\bid="([^"]+)"', html))


def test_no_id_stands_twice(client: TestClient) -> None:
    ids = re.findall(r'\bid="([^"]+)"', client.get(f"{SOLVIK}/ssu/2022/16").text)
    assert len(ids) == len(set(ids))


def test_the_reference_to_copy_is_text_that_works_without_scripts(client: TestClient) -> None:
    html = client.get(f"{SOLVIK}/ssu/2023/5").text
    assert "<code>http://testserver/sak/helsefellesskapet-i-solvik/ssu/2023/5</code>" in html
    assert re.search(r"<button[^>]* hidden>Kopier henvisning", html)
