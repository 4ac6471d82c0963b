"""Lines become paragraphs, with their marks."""

import pytest

from models.layout import Paragraph, Source, Span
from tests.extractors.pdf.pdf_sheets import Sheet, broken, read, shown

LONG = (
    "Kommunene og sykehuset skal sammen sikre at pasienter i Solvik får gode overganger mellom hjem og sykehus, "
    "og at ingen faller mellom to stoler når ansvaret flyttes fra den ene til den andre."
)


def paragraphs(source: Source) -> list[Paragraph]:
    found = [block for block in source.blocks if isinstance(block, Paragraph)]
    assert len(found) == len(source.blocks)
    return found


def test_full_lines_go_on_and_a_line_that_ended_early_ends_its_paragraph(sheet: Sheet) -> None:
    y = sheet.filled(60, 100, 470, LONG)
    y = sheet.filled(60, y, 470, "Saken ble utsatt.")
    sheet.filled(60, y, 470, LONG)
    assert shown(read(sheet)) == [LONG, "Saken ble utsatt.", LONG]


def test_a_wider_gap_ends_a_paragraph_though_its_last_line_is_full(sheet: Sheet) -> None:
    full = " ".join(list(broken(LONG, 470, 11))[:1])
    sheet.text(60, 100, full)
    sheet.filled(60, 120, 470, LONG)
    assert shown(read(sheet)) == [full, LONG]


def test_a_bold_heading_in_the_text_is_a_paragraph_of_its_own(sheet: Sheet) -> None:
    full = next(broken(LONG, 440, 11))
    sheet.text(60, 100, full, bold=True)
    sheet.filled(60, 114, 470, LONG)
    assert shown(read(sheet)) == [full, LONG]


@pytest.mark.parametrize("lead_in", ["Konklusjon:", "Forslag til vedtak:"])
def test_a_short_line_with_a_colon_behind_a_finished_sentence_is_its_own(sheet: Sheet, lead_in: str) -> None:
    text = "Utvalget ble enig om at saken skal frem til behandling i partnerskapets møte nå i juni."
    sheet.filled(60, 90, 470, LONG)
    sheet.lines(60, 150, [text, lead_in, "Saken tas til orientering."])
    assert shown(read(sheet)) == [LONG, text, lead_in, "Saken tas til orientering."]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            ["Til stede: Kari Fjellheim, Per Strand, Liv Moen, Ola", "Nes, Turid Vik"],
            ["Til stede: Kari Fjellheim, Per Strand, Liv Moen, Ola Nes, Turid Vik"],
        ),
        (["Kari Fjellheim", "Per Strand", "Ola Nes"], ["Kari Fjellheim", "Per Strand", "Ola Nes"]),
        (["Til stede: Kari Fjellheim og Per", "Saksliste"], ["Til stede: Kari Fjellheim og Per", "Saksliste"]),
    ],
)
def test_a_line_that_ends_inside_a_name_goes_on(sheet: Sheet, lines: list[str], expected: list[str]) -> None:
    y = sheet.filled(60, 100, 470, LONG)
    sheet.lines(60, y + 20, lines)
    assert shown(read(sheet)) == [LONG, *expected]


def test_list_items_with_their_labels_and_indents(sheet: Sheet) -> None:
    y = sheet.filled(60, 100, 470, LONG)
    for label, text in [("1.", LONG), ("2.", "Saken utsettes.")]:
        sheet.text(78, y, label)
        y = sheet.filled(96, y, 434, text)
    found = paragraphs(read(sheet))
    assert [(each.label, each.text, each.indent) for each in found] == [
        (None, LONG, 0),
        ("1.", LONG, pytest.approx(18, abs=0.5)),
        ("2.", "Saken utsettes.", pytest.approx(18, abs=0.5)),
    ]


def test_bold_and_underlined_words_are_marked(sheet: Sheet) -> None:
    sheet.text(60, 100, "Ansvar:", bold=True)
    sheet.text(106, 100, "Kari Fjellheim og Jon Vik")
    sheet.bar(106, 101.5, 67, 0.6)
    sheet.rule(60, 130, 500, 130)
    sheet.text(60, 128, "Over en strek som går videre")
    found = paragraphs(read(sheet))
    assert found[0].text == "Ansvar: Kari Fjellheim og Jon Vik"
    assert found[0].bold == (Span(0, 7),)
    assert found[0].underline == (Span(8, 22),)
    assert not found[1].underline


def test_bold_that_begins_inside_a_word(sheet: Sheet) -> None:
    sheet.text(60, 100, "Vedtak:", bold=True)
    sheet.text(60 + 40.5, 100, "Utsatt")
    (found,) = paragraphs(read(sheet))
    assert (found.text, found.bold) == ("Vedtak:Utsatt", (Span(0, 7),))


def test_letters_spread_over_a_heading_are_closed_up(sheet: Sheet) -> None:
    sheet.text(60, 100, "M Ø T E B O K   F O R   R Å D   3 / 97", bold=True)
    sheet.text(60, 130, "A B C D og E er alternativene i saken")
    sheet.text(60, 160, "V E D T A K:", bold=True)
    heading, text, label = paragraphs(read(sheet))
    assert (heading.text, heading.is_bold()) == ("MØTEBOK FOR RÅD 3 / 97", True)
    assert label.text == "VEDTAK:"
    assert text.text == "A B C D og E er alternativene i saken"


def test_every_line_keeps_its_characters_and_its_place(sheet: Sheet) -> None:
    sheet.filled(60, 100, 470, LONG)
    (found,) = paragraphs(read(sheet))
    assert " ".join(found.text[line.start : line.end] for line in found.lines) == LONG
    assert [round(line.rectangle.bottom) for line in found.lines] == [102, 116, 130]
    assert all(line.rectangle.page == 1 and line.rectangle.x0 == pytest.approx(60, abs=0.5) for line in found.lines)


def test_a_dropped_hyphen_moves_what_stands_behind_it(sheet: Sheet) -> None:
    sheet.text(60, 100, "Kommunene og sykehuset skal sikre gode overganger mellom hjemmet og syke-")
    sheet.text(60, 114, "huset", bold=True)
    sheet.filled(60, 200, 375, LONG)
    found = paragraphs(read(sheet))[0]
    assert found.text.endswith("mellom hjemmet og sykehuset")
    assert [found.text[span.start : span.end] for span in found.bold] == ["huset"]
    assert [found.text[line.start : line.end] for line in found.lines][1] == "huset"


def test_headings_are_ranked_by_size(sheet: Sheet) -> None:
    sheet.text(60, 100, "Møteinnkalling", size=20)
    sheet.text(60, 140, "Sak 12/24 Ny avtale", size=14, bold=True)
    sheet.text(60, 160, "Bakgrunn", bold=True)
    sheet.filled(60, 180, 470, LONG * 3)
    assert [each.heading for each in paragraphs(read(sheet))] == [1, 2, None, None]


def test_a_centred_title_over_two_lines_is_one_paragraph(sheet: Sheet) -> None:
    for y, text in [
        (100, "Referat fra møtet i Strategisk samarbeidsutvalg for helsefellesskapet"),
        (120, "i Solvik og omegn"),
    ]:
        sheet.canvas.setFont("Helvetica", 14)
        sheet.canvas.drawCentredString(295, 842 - y, text)
    sheet.filled(60, 160, 470, LONG * 2)
    assert shown(read(sheet))[0].endswith("helsefellesskapet i Solvik og omegn")


def test_odd_characters_are_folded(sheet: Sheet) -> None:
    sheet.text(60, 100, "Kari\u00a0Fjellheim  skal behandle saken")
    assert shown(read(sheet)) == ["Kari Fjellheim skal behandle saken"]


def test_a_paragraph_cut_by_a_page_break_is_one(sheet: Sheet) -> None:
    lines = list(broken(LONG * 30, 470, 11))
    sheet.lines(60, 80, lines[:50])
    sheet.page()
    sheet.lines(60, 80, [*lines[50:53], "ferdig."])
    (found,) = paragraphs(read(sheet))
    assert {line.rectangle.page for line in found.lines} == {1, 2}
    assert found.starts_page


def test_a_new_paragraph_at_the_top_of_a_page_says_so(sheet: Sheet) -> None:
    sheet.filled(60, 80, 470, LONG)
    sheet.page()
    sheet.filled(60, 80, 470, LONG)
    sheet.filled(60, 140, 470, LONG)
    assert [each.starts_page for each in paragraphs(read(sheet))] == [True, True, False]


def test_two_columns_of_prose_are_read_one_after_the_other(sheet: Sheet) -> None:
    sheet.text(60, 70, "Nytt fra Solvik", size=18)
    y = sheet.filled(60, 100, 220, LONG)
    sheet.filled(60, y + 6, 220, "Til venstre. " + LONG)
    y = sheet.filled(310, 100, 220, "Til høyre. " + LONG)
    sheet.filled(310, y + 6, 220, LONG)
    assert shown(read(sheet)) == ["Nytt fra Solvik", LONG, "Til venstre. " + LONG, "Til høyre. " + LONG, LONG]


def test_labels_with_values_side_by_side_are_a_table(sheet: Sheet) -> None:
    rows = [
        ("Til", "Partnerskapets medlemmer"),
        ("Dato/sted", "5. juni 2025, Solvik rådhus"),
        ("Vedlegg", "To vedlegg"),
    ]
    for y, (label, value) in zip((100, 116, 132), rows, strict=True):
        sheet.text(60, y, label, bold=True)
        sheet.text(150, y, value)
    sheet.text(150, 148, "Sak 1 og sak 2")
    sheet.filled(60, 200, 470, LONG)
    assert shown(read(sheet)) == [
        [
            ["Til", "Partnerskapets medlemmer"],
            ["Dato/sted", "5. juni 2025, Solvik rådhus"],
            ["Vedlegg", "To vedlegg\nSak 1 og sak 2"],
        ],
        LONG,
    ]


def test_one_label_alone_contents_and_case_numbers_are_no_table(sheet: Sheet) -> None:
    sheet.text(60, 100, "Møteleder")
    sheet.text(150, 100, "Kari Fjellheim")
    for y, title, page in [(140, "Innledning", "3"), (156, "Om planen", "4")]:
        sheet.text(60, y, title)
        sheet.text(500, y, page)
    for y, number, title in [(190, "12/24", "Ny avtale"), (206, "13/24", "Eventuelt")]:
        sheet.text(60, y, number)
        sheet.text(150, y, title)
    assert shown(read(sheet)) == [
        "Møteleder Kari Fjellheim",
        "Innledning 3",
        "Om planen 4",
        "12/24 Ny avtale",
        "13/24 Eventuelt",
    ]


def test_a_bold_label_opens_a_paragraph_though_the_line_above_is_full(sheet: Sheet) -> None:
    end = sheet.filled(60, 100, 300, "Kari Fjellheim, Per Strand, Liv Moen, Ola Nes, Nina Bakke og Gro Lund fra Solvik")
    sheet.text(60, end, "Forfall:", bold=True)
    sheet.text(108, end, "Turid Sverdrup-Evensen, Elvestrand kommune i Fjordmark")
    assert paragraphs(read(sheet))[-1].text.startswith("Forfall: Turid")


def test_lines_that_open_with_like_labels_are_paragraphs(sheet: Sheet) -> None:
    sheet.text(60, 100, "Frå kommunane: Randi Hjelle, Atle Myrmel, Synnøve Brekkhus")
    sheet.text(60, 114, "Frå føretaket: Geir Tveiten, Berit Nesbø")
    assert len(paragraphs(read(sheet))) == 2
