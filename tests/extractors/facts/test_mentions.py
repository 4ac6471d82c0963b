"""Mentions of other cases and meetings in sections."""

import pytest

from models.facts import Body, Mention
from models.vocabulary import Relation, TargetKind, Turn
from tests.extractors.made_papers import found, only_section

HEAD = ("# Referat fra SSU 12.03.2023", "Til stede: Kari Fjellheim", "Dato: 12.03.2023")


def entry_mentions(*texts: str) -> tuple[Mention, ...]:
    section = only_section(found(*HEAD, "# Sak 7/23 Felles legevakt", *texts))
    return section.entries[0].mentions


@pytest.mark.parametrize(
    ("text", "year", "number"),
    [
        ("Det vises til sak 5/22 om legevakt.", 2022, 5),
        ("Det vises til sak 2022/05 om legevakt.", 2022, 5),
        ("Jf. sak 3/23.", 2023, 3),
    ],
)
def test_a_case_is_mentioned(text: str, year: int, number: int) -> None:
    (mention,) = entry_mentions(text)
    assert (mention.target_kind, mention.year, mention.number, mention.text) == ("case", year, number, text)


@pytest.mark.parametrize(
    "text", ["Sak 7/23 ble drøftet.", "Budsjettet er på 7/23 av fjorårets.", "Kommunene orienterte."]
)
def test_the_own_case_and_other_numbers_are_none(text: str) -> None:
    assert entry_mentions(text) == ()


def test_a_meeting_is_mentioned_with_its_day() -> None:
    (mention,) = entry_mentions("Saken ble vedtatt i partnerskapsmøtet 16.06.2022.")
    assert (mention.target_kind, str(mention.date_from), mention.relation) == ("meeting", "2022-06-16", "decided_in")


def test_the_own_meeting_is_no_mention() -> None:
    assert entry_mentions("I SSU 12.03.2023 ble saken drøftet.") == ()


def test_a_target_stands_once_per_sentence() -> None:
    assert len(entry_mentions("Jf. sak 5/22 og sak 5/22.")) == 1


def test_points_and_titles_are_searched_too() -> None:
    section = only_section(found(*HEAD, "# Sak 7/23 Oppfølging av sak 5/22", "Vedtak: Sak 4/22 utsettes."))
    assert [(mention.year, mention.number) for mention in section.entries[0].mentions] == [(2022, 5), (2022, 4)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Referatet godkjennes med en merknad til sak 4.", [(2022, 4)]),  # of the meeting that the minutes are of
        ("Referatet godkjennes, jf. sak 4/22.", [(2022, 4)]),
    ],
)
def test_a_bare_number_where_minutes_are_approved_is_of_the_meeting_that_they_report(
    text: str, numbers: list[tuple[int, int]]
) -> None:
    section = only_section(found(*HEAD, "# Sak 7/23 Referat fra SSU 15.12.2022", f"Vedtak: {text}"))
    named = [(mention.year, mention.number) for mention in section.entries[0].mentions if mention.number]
    assert named == numbers


def test_a_bare_number_beside_minutes_of_two_meetings_names_no_case() -> None:
    title = "# Sak 7/23 Referat fra SSU 15.12.2022 og referat fra SSU 12.01.2022"
    section = only_section(found(*HEAD, title, "Vedtak: Referatene godkjennes med en merknad til sak 4."))
    assert [mention.number for mention in section.entries[0].mentions if mention.number] == []


@pytest.mark.parametrize(
    ("title", "text", "expected"),
    [
        ("Oppfølging av styrevedtak", "Sak 5/22 Ny vei: veien er bygd.", Relation.FOLLOWS_UP),
        ("Status for tidlegare saker", "Sak 5/22 Ny veg: vegen er bygd.", Relation.FOLLOWS_UP),
        ("Oppfølging av styrevedtak", "Veien er bygd, se sak 5/22.", Relation.CITES),
        ("Ny vei", "Sak 5/22 Ny vei: veien er bygd.", Relation.CITES),
    ],
)
def test_cases_listed_below_a_title_of_follow_up_are_followed_up(title: str, text: str, expected: Relation) -> None:
    section = only_section(found(*HEAD, f"# Sak 7/23 {title}", f"[•] {text}", "Vedtak: Tas til orientering."))
    assert [mention.relation for mention in section.entries[0].mentions] == [expected]


def test_names_of_attachments_are_searched_too() -> None:
    section = only_section(found(*HEAD, "# Sak 7/23 Legevakt", "Vedlegg:", "[1.] Uttalelse fra eldrerådet, sak 5/22"))
    assert [(mention.year, mention.number) for mention in section.entries[0].mentions] == [(2022, 5)]


def test_text_outside_the_cases_is_the_sections() -> None:
    section = only_section(found(*HEAD, "Leder minnet om sak 5/22.", "# Sak 7/23 Legevakt", "Tekst."))
    assert [(mention.year, mention.number) for mention in section.mentions] == [(2022, 5)]


def test_a_paper_that_writes_the_year_first_mentions_it_so() -> None:
    told = found(
        "Møtebok", "Utvalg: SSU", "Dato: 12.03.2009", "Sak 09/7 Legevakt", "Jf. sak 08/3.", "Sak 09/8 Budsjett"
    )
    (mention,) = only_section(told).entries[0].mentions
    assert (mention.year, mention.number) == (2008, 3)


def shown(mention: Mention) -> str:
    """'decided_in SSU 2023/5', 'planned_for SSU 2023-05-01..2023-05-31 next'."""
    body = (mention.body.abbreviation or mention.body.name or "") if mention.body else ""
    case = [f"{mention.year or '?'}/{mention.number}"] if mention.number else []
    days = [f"{mention.date_from}..{mention.date_to}"] if mention.date_from else []
    return " ".join([mention.relation, body, *case, *days, *([mention.turn] if mention.turn else [])])


# In minutes of the SSU of 12 March 2023, case 7/23.
RESOLVED = [
    # the year of the day beside it, of the section, of the year before
    ("Saken ble vedtatt i FSU 3. november, sak 17.", "decided_in FSU 2022/17"),
    ("Se sak 5 ovenfor.", "cites SSU 2023/5"),
    ("Jf. sak 20 i fjor.", "cites SSU 2022/20"),
    ("Jf. kommunestyresak 34.", "cites Kommunestyret ?/34"),
    ("Partnerskapet vedtok i møte 22.01.2021 sak 1 å opprette SSU.", "decided_in PM 2021/1"),
    # a turn has no day, a span keeps its own
    ("Referat fra forrige møte.", "minutes_of SSU previous"),
    ("Saken utsettes til neste møte.", "planned_for SSU next"),
    ("Saken legges frem i neste møte i FSU.", "planned_for FSU next"),
    ("Oppfølging fra forrige møte.", "follows_up SSU previous"),
    ("Det ble vedtatt i forrige møte.", "decided_in SSU previous"),
    ("Planen vedtas i siste SSU-møte i 2023.", "planned_for SSU 2023-01-01..2023-12-31 last"),
    # the last date of a list tells the year of all
    ("Saken tas opp igjen i SSU i mai 2023.", "planned_for SSU 2023-05-01..2023-05-31"),
]


@pytest.mark.parametrize(("text", "expected"), RESOLVED)
def test_a_mention_gets_what_the_paper_knows(text: str, expected: str) -> None:
    assert [shown(mention) for mention in entry_mentions(text)] == [expected]


def test_a_case_gets_the_year_in_which_its_body_acted() -> None:
    mentions = entry_mentions("FSU-møtet 3. november vedtok planen i sak 17.")
    assert [shown(mention) for mention in mentions] == [
        "decided_in FSU 2022-11-03..2022-11-03",
        "decided_in FSU 2022/17",
    ]


def test_a_turn_is_less_sure_than_a_day() -> None:
    (turn,) = entry_mentions("Saken utsettes til neste møte.")
    (day,) = entry_mentions("Saken utsettes til SSU 12.05.2023.")
    assert (turn.turn, turn.date_from, turn.date_to) == (Turn.NEXT, None, None)
    assert turn.confidence < day.confidence


def test_same_case_is_the_one_named_last() -> None:
    sentences = "Sak 5/22 ble utsatt. Det ble bedt om svar i samme sak."
    assert [(mention.number, mention.mention) for mention in entry_mentions(sentences)] == [
        (5, "Sak 5/22"),
        (5, "samme sak"),
    ]


def test_laws_and_documents_are_kept_apart_from_cases() -> None:
    text = "Jf. sak 5/22, kommuneloven § 5-2, Kommuneloven § 5-2 og kommuneloven § 6-1, og NOU 2023: 4."
    assert [
        (mention.target_kind, mention.mention, mention.year, mention.number) for mention in entry_mentions(text)
    ] == [
        (TargetKind.CASE, "sak 5/22", 2022, 5),
        (TargetKind.LAW, "kommuneloven § 5-2", None, None),
        (TargetKind.LAW, "kommuneloven § 6-1", None, None),
        (TargetKind.DOCUMENT, "NOU 2023: 4", 2023, 4),
    ]
    assert {mention.body for mention in entry_mentions(text) if mention.target_kind is not TargetKind.CASE} == {None}
    assert {mention.relation for mention in entry_mentions(text)} == {Relation.CITES}


def municipal_mentions(text: str) -> tuple[Mention, ...]:
    head = ("Solvik kommune", "# Møteprotokoll", "Utvalg: Hovedutvalg for oppvekst", "Dato: 12.03.2023")
    return only_section(found(*head, "# PS 7/23 Felles legevakt", text)).entries[0].mentions


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Jf. Solvik kommunestyres sak 5/22.", Body("Kommunestyret")),  # its own municipality is not said
        ("Jf. Elvestrand kommunestyres sak 5/22.", Body("Kommunestyret", organisation="Elvestrand kommune")),
        ("Jf. hovedutvalgets sak 5/22.", Body("Hovedutvalg for oppvekst")),  # its own body in short
        ("Jf. planutvalgets sak 5/22.", Body("Planutvalget")),
        ("Planen ble vedtatt av styringsgruppen i sak 5/22.", Body("Styringsgruppen")),
        ("Jf. styresak 5/22.", Body("Styret")),
    ],
)
def test_a_body_is_the_papers_own_or_anothers(text: str, body: Body) -> None:
    (mention,) = municipal_mentions(text)
    assert mention.body == body


@pytest.mark.parametrize(
    ("own", "named"),
    [
        ("Styringsgruppe for ny skole", "styringsgruppen"),
        ("Styringsgruppe for ny skole", "styringsgruppa"),
        ("Styringsgruppen for ny skole", "styringsgruppen"),
        ("Hovedutvalget for oppvekst", "hovedutvalget"),
    ],
)
def test_a_body_called_in_short_is_the_papers_own(own: str, named: str) -> None:
    head = ("Solvik kommune", "# Møteprotokoll", f"Utvalg: {own}", "Dato: 12.03.2023")
    case = ("# PS 7/23 Felles legevakt", f"Planen ble vedtatt av {named} i sak 5/22.")
    (mention,) = only_section(found(*head, *case)).entries[0].mentions
    assert mention.body == Body(own)


@pytest.mark.parametrize(
    ("named", "area"), [("LSU", "Solvik"), ("LSU Solvik", "Solvik"), ("LSU Elvestrand", "Elvestrand")]
)
def test_a_committee_without_its_area_is_the_papers_own(named: str, area: str) -> None:
    head = ("Helsefellesskapet i Solvik", "# Referat fra møte i LSU Solvik 12.03.2023")
    (mention,) = only_section(found(*head, "# Sak 7/23 Legevakt", f"Jf. {named} sak 5/22.")).entries[0].mentions
    assert mention.body == Body("Lokalt samarbeidsutvalg", "LSU", area=area)


def test_a_board_case_in_a_boards_paper_is_its_own() -> None:
    head = ("Solvik havn", "# Møteprotokoll", "Styre: Havnestyret", "Dato: 12.03.2023")
    (mention,) = only_section(found(*head, "# Sak 7/23 Kai", "Jf. styresak 5/22.")).entries[0].mentions
    assert mention.body == Body("Havnestyret")


def test_a_trust_may_be_named_without_what_it_is() -> None:
    head = ("Helse Solvik HF", "# Protokoll fra styremøte", "Styre: Styret", "Dato: 12.03.2023")
    case = ("# Sak 7/23 Tak", "Taket ble vedtatt i styret i Helse Solvik 3. mai 2022.")
    (mention,) = only_section(found(*head, *case)).entries[0].mentions
    assert mention.body == Body("Styret")


def test_the_code_of_a_papers_own_numbers_stands_for_the_word() -> None:
    section = only_section(
        found(*HEAD, "# HS 7/23 Legevakt", "Rutinen ble vedtatt i HS 16/22.", "# HS 8/23 Budsjett", "Tekst.")
    )
    assert [shown(mention) for mention in section.entries[0].mentions] == ["decided_in SSU 2022/16"]


def test_a_papers_own_bare_numbers_are_cases() -> None:
    section = only_section(
        found(*HEAD, "# Sak 2023.7 Legevakt", "Rutinen ble vedtatt i 2022.16.", "# Sak 2023.8 Budsjett", "Tekst.")
    )
    assert [shown(mention) for mention in section.entries[0].mentions] == ["decided_in SSU 2022/16"]
