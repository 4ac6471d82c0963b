"""What a part is when it does not name itself."""

import pytest

from extractors.sections.kinds import kind_of
from extractors.sections.outline import outline
from extractors.sections.pieces import pieces
from models.layout import Table
from models.vocabulary import SectionKind
from tests.extractors.made_papers import paper, table

FACTS = table("Dato | 12.03.2023", "Sted | Rådhuset")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ((FACTS, table("Saksnr | Tittel", "1/23 | Budsjett")), SectionKind.NOTICE),
        ((FACTS, table("Nr | Sak | Konklusjon/oppfølging", "1/23 | Budsjett | Vedtas.")), SectionKind.MINUTES),
        ((FACTS, "Til stede: Kari Fjellheim", "Sak 1/23 Budsjett"), SectionKind.MINUTES),
        ((FACTS, "Sak 1/23 Budsjett", "Vedtak: Budsjettet vedtas."), SectionKind.MINUTES),
        ((FACTS, "Sak 1/23 Budsjett", "Forslag til vedtak: Budsjettet vedtas."), SectionKind.NOTICE),
        ((FACTS, "Innkalte: Kari Fjellheim", "Sak 1/23 Budsjett"), SectionKind.NOTICE),
        (
            (table("Saksnr | Møteorgan | Saksbehandler", "1/23 | SSU | Kari Fjellheim"), "Tekst."),
            SectionKind.CASE_PAPER,
        ),
        (("Felles legevakt", "Publisert 07.02.2022", "Foto: Kari Fjellheim"), SectionKind.ARTICLE),
        (("Kjære alle", "God sommer."), SectionKind.OTHER),
        ((FACTS, "Velkommen."), SectionKind.OTHER),
        (("Sak 1/23 Budsjett", "Tekst."), SectionKind.OTHER),
        (("SAKSLISTE", "Sak 1/23 Budsjett", "Sak 2/23 Drift"), SectionKind.NOTICE),
        # an agenda without a day is one all the same; a list of people or of measures is none
        ((table("Saksnr | Sak | Ansvar", "1/23 | Budsjett | Kari Fjellheim"),), SectionKind.NOTICE),
        ((table("Nr | Tiltak | Ansvar", "1 | Felles legevakt | Kari Fjellheim"),), SectionKind.OTHER),
    ],
)
def test_what_a_part_holds_says_what_it_is(given: tuple[str | Table, ...], expected: SectionKind) -> None:
    source = paper(*given)
    (part,) = outline(pieces(source.blocks))
    assert kind_of(part, source) is expected


@pytest.mark.parametrize(("furniture", "expected"), [(("https://solvik.example",), "article"), ((), "other")])
def test_one_mark_of_an_article_needs_an_address_on_the_page(furniture: tuple[str, ...], expected: str) -> None:
    source = paper("Felles legevakt", "Publisert 07.02.2022", furniture=furniture)
    (part,) = outline(pieces(source.blocks))
    assert kind_of(part, source) == expected
