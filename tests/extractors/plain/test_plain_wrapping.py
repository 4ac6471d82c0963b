"""Wrapped lines made paragraphs again."""

import pytest

from extractors.plain.textfile import text_blocks
from models.layout import paragraphs


def read(text: str) -> list[str]:
    """The paragraphs of a text as printed."""
    return [paragraph.printed for paragraph in paragraphs(text_blocks([page.split("\n") for page in text.split("\f")]))]


WRAPPED = """Formannskapet drøftet hvordan bryggene ved fergeleiet best kan tas vare på når ruten legges om-
kring øya til sommeren, og ba om at fastboende og hytteeiere blir hørt i god tid før det
avgjøres hvem som skal eie dem. Administrasjonen la frem tre mulige løsninger og
Solvik havnevesen redegjorde for kostnader, slitasje og hva andre kystkommuner har valgt.
Skjærgårdsdagen"""
SPACED = WRAPPED.replace("\n", " \n\n")
WHOLE = [WRAPPED.replace("om-\n", "om").replace("\n", " ")]

CASES = [
    ("a paragraph wrapped at a fixed width", WRAPPED, WHOLE),
    ("the same with an empty line between every two", SPACED, WHOLE),
    (
        "short lines in upper case stay apart",
        "Møteprotokoll\nSolvik kommune\nKari Fjellheim\nOla Dal",
        ["Møteprotokoll", "Solvik kommune", "Kari Fjellheim", "Ola Dal"],
    ),
    (
        "titles of like length stay apart in a text of wider lines",
        WRAPPED + "\n \nVedlikehold av brygger, kaier og moloer langs ytre del av øya\n"
        "Utbedring av veier, stier og turløyper langs indre del av øya\nFergeleiet",
        [
            *WHOLE,
            "Vedlikehold av brygger, kaier og moloer langs ytre del av øya",
            "Utbedring av veier, stier og turløyper langs indre del av øya",
            "Fergeleiet",
        ],
    ),
    (
        "a name over two narrow lines stays apart",
        "Godkjenning\n\nKari\n\nFjellheim",
        ["Godkjenning", "Kari", "Fjellheim"],
    ),
    (
        "a label set apart by blanks begins anew though the line above is full",
        WRAPPED + "\n\nSykehuset:    Kari Fjellheim (medisin), Per Strand (kirurgi), Liv Moen (rus og psykiatri)"
        "\nKommunene:    Ola Nes (Solvik), Turid Vik (Tindal)",
        [
            *WHOLE,
            "Sykehuset: Kari Fjellheim (medisin), Per Strand (kirurgi), Liv Moen (rus og psykiatri)",
            "Kommunene: Ola Nes (Solvik), Turid Vik (Tindal)",
        ],
    ),
    (
        "a name that a line of names ends inside goes on",
        "Medlemmer:   Kari Fjellheim, Liv Moen, Ola\n             Nes, Per Strand",
        ["Medlemmer: Kari Fjellheim, Liv Moen, Ola Nes, Per Strand"],
    ),
    (
        "names below one another stay apart",
        "Medlemmer:   Kari Fjellheim, Liv Moen\n             Ola Nes",
        ["Medlemmer: Kari Fjellheim, Liv Moen", "Ola Nes"],
    ),
    ("nothing is joined to a label", "Konklusjon:\nreferatet godkjennes", ["Konklusjon:", "referatet godkjennes"]),
    (
        "list items stand apart",
        "• barn\n• unge\no eldre\n1. den første\n2) den andre",
        ["• barn", "• unge", "o eldre", "1. den første", "2) den andre"],
    ),
    (
        "a number alone belongs to the line below",
        "1.\nHavna utbedres.\n\n2.\n\nBryggene males.\n3.\n4.\nKaia",
        ["1. Havna utbedres.", "2. Bryggene males.", "3.", "4. Kaia"],
    ),
    ("a number alone above a case numbers nothing", "1.\n14/23 Budsjett", ["1.", "14/23 Budsjett"]),
    ("'ved' stands apart", "Innledning\nv/ Kari Fjellheim", ["Innledning", "v/ Kari Fjellheim"]),
    (
        "an item goes on below",
        "1. Formannskapet ber havnestyret om å legge frem en\n\nny plan",
        ["1. Formannskapet ber havnestyret om å legge frem en ny plan"],
    ),
    (
        "case numbers begin anew",
        "2025.02 Vedlegg Saksframlegg Vedlikehold av brygger ved fergeleiet\n2025.03 Vedlegg Status for plan",
        [
            "2025.02 Vedlegg Saksframlegg Vedlikehold av brygger ved fergeleiet",
            "2025.03 Vedlegg Status for plan",
        ],
    ),
    (
        "but not behind 'sak'",
        "Utvalget viser til at planen ble vedtatt enstemmig i sak\n14/23 og at den er fulgt opp",
        ["Utvalget viser til at planen ble vedtatt enstemmig i sak 14/23 og at den er fulgt opp"],
    ),
    (
        "a date goes on with the sentence",
        WRAPPED.replace("Solvik havnevesen redegjorde", "11.05.2021 redegjorde"),
        [WHOLE[0].replace("Solvik havnevesen redegjorde", "11.05.2021 redegjorde")],
    ),
    (
        "a line that ends in 'og' goes on",
        "Arbeidet er fulgt opp av kommunene og\nSolvik havnevesen",
        ["Arbeidet er fulgt opp av kommunene og Solvik havnevesen"],
    ),
    (
        "two blanks at the end are a break",
        "Om havneavgiften: Kari Fjellheim, havnesjef i Solvik kommune  \nOla Dal",
        ["Om havneavgiften: Kari Fjellheim, havnesjef i Solvik kommune", "Ola Dal"],
    ),
    (
        "a case number keeps its hyphen",
        "Det vises til tidligere behandling av saken i utvalget, jf. FSK-\n029/23",
        ["Det vises til tidligere behandling av saken i utvalget, jf. FSK-029/23"],
    ),
    (
        "a sentence broken by the end of a page",
        "Bryggene skal være satt i stand før sesongen begynner i mai\n\n\n\nog holdes åpne",
        ["Bryggene skal være satt i stand før sesongen begynner i mai og holdes åpne"],
    ),
    (
        "a label stands alone behind a sentence",
        WRAPPED.replace("\nSkjærgårdsdagen", "") + "\nHandsaming\nDen vart drøfta.",
        [WHOLE[0].replace(" Skjærgårdsdagen", ""), "Handsaming", "Den vart drøfta."],
    ),
    (
        "a label word that opens a line of a sentence does not",
        WRAPPED.replace("Skjærgårdsdagen", "Vedtak om dette kommer."),
        [WHOLE[0].replace("Skjærgårdsdagen", "Vedtak om dette kommer.")],
    ),
    (
        "a name alone below a full line of text does not go on with it",
        WRAPPED.replace("\nSkjærgårdsdagen", "") + "\nKari Fjellheim\nPer Strand",
        [WHOLE[0].replace(" Skjærgårdsdagen", ""), "Kari Fjellheim", "Per Strand"],
    ),
    (
        "a name that opens a line of a sentence does",
        WRAPPED.replace("Skjærgårdsdagen", "Kari Fjellheim sa det."),
        [WHOLE[0].replace("Skjærgårdsdagen", "Kari Fjellheim sa det.")],
    ),
    (
        "web addresses stand alone",
        "Se mer på nettsiden som partnerne har laget\nhttps://solvik.example/plan\nved behov",
        ["Se mer på nettsiden som partnerne har laget", "https://solvik.example/plan", "ved behov"],
    ),
    (
        "lines of contents stand alone",
        "Innledning ........ 3\nom planen .......... 4",
        ["Innledning ........ 3", "om planen .......... 4"],
    ),
    (
        "a printed empty line parts",
        "Saken tas opp i møtet med partnerne\n \nVedtak",
        ["Saken tas opp i møtet med partnerne", "Vedtak"],
    ),
    (
        "long lines are paragraphs",
        "Styret tok saken opp " + "og drøftet den " * 12 + "\n\n" + "Deretter ble den sendt på høring " * 6,
        [("Styret tok saken opp " + "og drøftet den " * 12).strip(), ("Deretter ble den sendt på høring " * 6).strip()],
    ),
    (
        "a paper's name stands alone below a line as wide as the text",
        "Prosjekt Felles legevakt – drift og bemanning i de tre kommunene rundt Solviksfjorden\n"
        "Referat fra møte i arbeidsgruppen\n" + WRAPPED,
        [
            "Prosjekt Felles legevakt – drift og bemanning i de tre kommunene rundt Solviksfjorden",
            "Referat fra møte i arbeidsgruppen",
            *WHOLE,
        ],
    ),
    (
        "a sentence that opens with such a word does not",
        WRAPPED.replace("Solvik havnevesen", "Protokoll fra møtet."),
        [WHOLE[0].replace("Solvik havnevesen", "Protokoll fra møtet.")],
    ),
    (
        "lines set in columns are long by their blanks",
        WRAPPED.replace(
            "Skjærgårdsdagen", "\nSaka blir behandla i:" + 50 * " " + "Møtedato\nFormannskapet" + 57 * " " + "9. mai"
        ),
        [
            *[WHOLE[0].replace(" Skjærgårdsdagen", "")],
            "Saka blir behandla i: Møtedato",
            "Formannskapet 9. mai",
        ],
    ),
    (
        "the last column may go on below itself",
        WRAPPED.replace(
            "Skjærgårdsdagen",
            "\nTil stede:"
            + 20 * " "
            + "Kari Fjellheim, Liv Moen, Ola Nes, Siv Haug, Per Strand, Anne\n"
            + 30 * " "
            + "Grov",
        ),
        [
            *[WHOLE[0].replace(" Skjærgårdsdagen", "")],
            "Til stede: Kari Fjellheim, Liv Moen, Ola Nes, Siv Haug, Per Strand, Anne Grov",
        ],
    ),
    (
        "names with parties may be broken in the middle, in a column too",
        "Til stede     : Liv Moen (A), Per Olav Strand (Sp), Inger\n"
        + 16 * " "
        + "Fjellheim (KrF), Ola Nes (H), Anne Kari\n"
        + 16 * " "
        + "Bakke (V)\n\nForfall       : Siv Haug (A)",
        [
            "Til stede : Liv Moen (A), Per Olav Strand (Sp), Inger Fjellheim (KrF), Ola Nes (H), Anne Kari Bakke (V)",
            "Forfall : Siv Haug (A)",
        ],
    ),
    (
        "two given names that a person's name follows are whole",
        "Liv Moen (A), Inger Marie\nOla Nes (H)",
        ["Liv Moen (A), Inger Marie", "Ola Nes (H)"],
    ),
    (
        "cases with the body's name before the word stand apart",
        "SSU-sak 12-2024 Vedlikehold av brygger ved fergeleiet og i den indre havna i Solvik\nSSU-sak 13-2024 Plan",
        [
            "SSU-sak 12-2024 Vedlikehold av brygger ved fergeleiet og i den indre havna i Solvik",
            "SSU-sak 13-2024 Plan",
        ],
    ),
    ("drawn lines are nothing", "Vedtak\n------\n=====\nGodkjent", ["Vedtak", "Godkjent"]),
]


@pytest.mark.parametrize(("text", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_lines_become_paragraphs(text: str, expected: list[str]) -> None:
    assert read(text) == expected
