"""Titles of entries, and the content left below them."""

import pytest

from extractors.facts.flattened_titles import part_title
from extractors.facts.titles import split_title, without_type_behind
from models.vocabulary import ItemType
from tests.extractors.made_papers import line


@pytest.mark.parametrize(
    ("content", "side", "title", "rest"),
    [
        (["**Felles legevakt**", "Kommunene orienterte."], "", "Felles legevakt", ["Kommunene orienterte."]),
        (["**Felles legevakt** Kommunene la frem en plan."], "", "Felles legevakt", ["Kommunene la frem en plan."]),
        (["**Felles legevakt**", "**Ny avtale**", "Tekst."], "", "Felles legevakt Ny avtale", ["Tekst."]),
        (
            ["**Godkjenning av referat**", "**Referatet vart godkjent.**"],
            "",
            "Godkjenning av referat",
            ["Referatet vart godkjent."],
        ),
        (["**Eventuelt**", "**Ingen saker meldt.**"], "", "Eventuelt", ["Ingen saker meldt."]),
        (["**Felles legevakt**", "**Status etter vedtatt plan**"], "", "Felles legevakt Status etter vedtatt plan", []),
        (["**Felles legevakt –**", "Tekst."], "", "Felles legevakt", ["Tekst."]),
        (["Felles legevakt", "Tekst."], "", "Felles legevakt", ["Tekst."]),
        (["Eventuelt", "**Felles legevakt**"], "", "Felles legevakt", []),
        (["Eventuelt", "Felles legevakt", "Tekst."], "", "Felles legevakt", ["Tekst."]),
        (["Eventuelt", "Ingen saker."], "", "Eventuelt", ["Ingen saker."]),
        (["Eventuelt", "Ingen saker"], "", "Eventuelt", ["Ingen saker"]),
        (["Ymse", "Liv Moen spurde om legevakta."], "", "Ymse", ["Liv Moen spurde om legevakta."]),
        (["Eventuelt", "Konklusjon: Saken utsettes."], "", "Eventuelt", ["Konklusjon: Saken utsettes."]),
        (["Eventuelt"], "", "Eventuelt", []),
        (["Eventuelt **Felles legevakt**", "Tekst."], "", "Felles legevakt", ["Tekst."]),
        (["Det ble en god samtale."], "Evaluering av møtet", "Evaluering av møtet", ["Det ble en god samtale."]),
        ([], "Eventuelt", "Eventuelt", []),
        ([], "Orientering", None, []),
        (["Vedtak: Godkjent."], "Orientering", None, ["Vedtak: Godkjent."]),
        (["Vedtak: Godkjent."], "Eventuelt", "Eventuelt", ["Vedtak: Godkjent."]),
        (["Ingen saker ble meldt. " * 12], "Eventuelt", "Eventuelt", ["Ingen saker ble meldt. " * 12]),
        (
            ["Referat SSU 02.06.22", "Referat FSU 16.06.22", "Tekst."],
            "",
            "Referat SSU 02.06.22 Referat FSU 16.06.22",
            ["Tekst."],
        ),
    ],
)
def test_a_cell_gives_its_title(content: list[str], side: str, title: str | None, rest: list[str]) -> None:
    told, left = split_title([line(text) for text in content], side, [])
    assert (told, [paragraph.text for paragraph in left]) == (title, rest)


@pytest.mark.parametrize(
    ("behind_number", "content", "title", "rest"),
    [
        ("Budsjett 2023", ["Tekst."], "Budsjett 2023", ["Tekst."]),
        ("GODKJENNING AV INNKALLING", ["OG SAKSLISTE", "Tekst."], "GODKJENNING AV INNKALLING OG SAKSLISTE", ["Tekst."]),
        (
            "# Godkjenning av innkalling",
            ["# og saksliste", "Tekst."],
            "Godkjenning av innkalling og saksliste",
            ["Tekst."],
        ),
        ("**Budsjett**", ["**Vedtak:**", "Godkjent."], "Budsjett", ["Vedtak:", "Godkjent."]),
        ("**Budsjett**", ["**Budsjettet vedtas.**"], "Budsjett", ["Budsjettet vedtas."]),
        ("Valg av ny leder for utvalget", [], "Valg av ny leder for utvalget", []),
        ("EVENTUELT", ["\fSOLVIK HF – STYRET"], "EVENTUELT", ["SOLVIK HF – STYRET"]),  # the next page's
        ("**Felles plan For barn og unge i Solvik**", [], "Felles plan For barn og unge i Solvik", []),
        ("Felles plan Det ble orientert om planen.", [], "Felles plan", ["Det ble orientert om planen."]),
    ],
)
def test_a_title_behind_a_number_goes_on_in_its_own_look(
    behind_number: str, content: list[str], title: str, rest: list[str]
) -> None:
    told, left = split_title([line(text) for text in content], "", [line(behind_number)])
    assert (told, [paragraph.text for paragraph in left]) == (title, rest)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Plan for skrøpelige eldre Prosjektleder Kari Fjellheim orienterte om planen.", "Plan for skrøpelige eldre"),
        ("Felles legevakt Kari Fjellheim orienterte om planen.", "Felles legevakt"),
        ("Status v/ Kari Fjellheim orienterte", None),
        ("Felles plan for Det gode liv hjemme", None),
        ("Felles legevakt", None),
        ("SKOLESTRUKTUR I INDRE SOLVIK", None),
        ("SKOLESTRUKTUR I dag er elleve skoler i drift.", "SKOLESTRUKTUR"),
        ("Drøfting av «Det gode liv» i kommunene", None),
    ],
)
def test_text_run_into_a_title_is_parted(text: str, title: str | None) -> None:
    head, tail = part_title(line(text))
    assert (head.text if tail else None) == title
    assert " ".join(part.text for part in (head, tail) if part) == text


@pytest.mark.parametrize(
    ("title", "content", "expected"),
    [
        ("**Nytt lager i Solvik**", ["[–] **valg av tomt**", "Tekst."], "Nytt lager i Solvik – valg av tomt"),
        ("**Nytt lager i Solvik**", ["[-] **Valg av tomt**"], "Nytt lager i Solvik - Valg av tomt"),
        ("**Nytt lager i Solvik**", ["**og ny vei**", "Tekst."], "Nytt lager i Solvik og ny vei"),
        ("**Nytt lager i Solvik**", ["[–] **tomt**", "[–] **vei**"], "Nytt lager i Solvik"),  # a list
        ("**Nytt lager i Solvik**", ["[–] valg av tomt"], "Nytt lager i Solvik"),
        ("Nytt lager i Solvik", ["[–] **valg av tomt**"], "Nytt lager i Solvik"),
        ("**Nytt lager i Solvik**", ["[1.] **Tomta kjøpes**"], "Nytt lager i Solvik"),
    ],
)
def test_a_lone_bold_line_behind_a_dash_goes_on_with_a_title(title: str, content: list[str], expected: str) -> None:
    told, left = split_title([line(text) for text in content], "", [line(title)])
    assert told == expected
    assert len(left) == len(content) - (told != line(title).text)


@pytest.mark.parametrize(
    ("title", "bare", "types"),
    [
        ("Budsjett 2024 (Beslutning)", "Budsjett 2024", (ItemType.DECISION,)),
        ("Budsjett 2024 (orientering/drøfting)", "Budsjett 2024", (ItemType.INFORMATION, ItemType.DISCUSSION)),
        ("Felles legevakt (avgjerdssak)", "Felles legevakt", (ItemType.DECISION,)),
        ("Felles legevakt (Solvik)", "Felles legevakt (Solvik)", ()),
        ("Felles legevakt (vedtak i mai)", "Felles legevakt (vedtak i mai)", ()),
        ("(Orientering)", "(Orientering)", ()),
        ("Orientering", "Orientering", ()),
        (None, None, ()),
    ],
)
def test_a_type_may_stand_in_brackets_behind_a_title(
    title: str | None, bare: str | None, types: tuple[ItemType, ...]
) -> None:
    assert without_type_behind(title) == (bare, types)


def test_a_title_goes_on_up_to_a_table_only() -> None:
    told, left = split_title([line("**og ny vei**"), line("**Sum**")], "", [line("**Nytt lager**")], reach=1)
    assert (told, [paragraph.text for paragraph in left]) == ("Nytt lager og ny vei", ["Sum"])


def test_a_title_that_has_ended_goes_on_in_no_look() -> None:
    told, left = split_title([line("**Post**"), line("**Sum**")], "", [line("**Budsjett**")], reach=0)
    assert (told, [paragraph.text for paragraph in left]) == ("Budsjett", ["Post", "Sum"])
