"""Which sections are one thing told twice, and which of them is kept."""

import datetime

import duckdb
import pytest
from solvik_facts import DAY, entry, joined, paper, rows, section, section_id

from models.facts import Section
from models.vocabulary import SectionKind, TextSource
from warehouse.records import PaperRecord

NOTICE, CASE_PAPER, PLAN, OTHER = (
    SectionKind.NOTICE,
    SectionKind.CASE_PAPER,
    SectionKind.PLAN,
    SectionKind.OTHER,
)
TALK = "Utvalget drøftet rutiner for utskriving og ba sekretariatet komme tilbake med et forslag til felles plan."


def minutes(*numbers: int, text: str = TALK, **facts: object) -> Section:
    """Minutes with some cases."""
    return section(*[entry(number, text=f"Omtale av tiltak {number}.") for number in numbers], text=text, **facts)


# Each: two papers, and the one whose section is kept where the other is its copy; None where both are kept.
PAIRS: dict[str, tuple[PaperRecord, PaperRecord, str | None]] = {
    "Word before its PDF": (
        paper("a/referat.pdf", minutes(1, 2, 3)),
        paper("a/referat.docx", minutes(1, 2, 3)),
        "a/referat.docx",
    ),
    "PDF before plain text": (
        paper("b/referat.pdf", minutes(1, 2, 3)),
        paper("b/referat.txt", minutes(1, 2, 3)),
        "b/referat.pdf",
    ),
    "a text layer before a scan, misread words and all": (
        paper("c/skannet.pdf", minutes(1, 2, 3, text=TALK.replace("drøftet", "dr0ftet")), source=TextSource.OCR),
        paper("c/referat.pdf", minutes(1, 2, 3)),
        "c/referat.pdf",
    ),
    "plain text before a scan": (
        paper("d/skannet.pdf", minutes(1, 2), source=TextSource.OCR),
        paper("d/referat.txt", minutes(1, 2)),
        "d/referat.txt",
    ),
    "own file before packet": (
        paper("e/neste-innkalling.pdf", section(entry(9), kind=NOTICE, day=datetime.date(2024, 9, 12)), minutes(1, 2)),
        paper("e/referat.pdf", minutes(1, 2)),
        "e/referat.pdf",
    ),
    "sound before mended text": (
        paper("f/mended.pdf", minutes(1, 2), source=TextSource.REPAIRED),
        paper("f/sound.pdf", minutes(1, 2)),
        "f/sound.pdf",
    ),
    "the richer of two alike": (
        paper("g/1.pdf", minutes(1, 2, 3)),
        paper("g/2.pdf", minutes(1, 2, 3, 4)),
        "g/2.pdf",
    ),
    "minutes whose day a scan lost": (
        paper("h/skannet.pdf", minutes(1, 2, day=None, title="Referat"), source=TextSource.OCR),
        paper("h/referat.pdf", minutes(1, 2, day=None, title="Referat")),
        "h/referat.pdf",
    ),
    "a case paper in its own file and in the packet that does not date it": (
        paper("i/1.pdf", section(entry(9), kind=NOTICE), section(entry(4), kind=CASE_PAPER, text=TALK, day=None)),
        paper("i/2.pdf", section(entry(4), kind=CASE_PAPER, text=TALK)),
        "i/2.pdf",
    ),
    "a plan by its title and text": (
        paper("j/1.pdf", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK)),
        paper("j/2.docx", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK)),
        "j/2.docx",
    ),
    "untitled papers with the same words": (
        paper("k/1.pdf", section(kind=OTHER, body=None, day=None, text=TALK)),
        paper("k/2.docx", section(kind=OTHER, body=None, day=None, text=TALK)),
        "k/2.docx",
    ),
    "a supplementary notice has other cases": (
        paper("l/1.pdf", minutes(1, 2, kind=NOTICE)),
        paper("l/2.pdf", minutes(3, 4, kind=NOTICE)),
        None,
    ),
    "a notice and the minutes of one meeting": (
        paper("m/1.pdf", minutes(1, 2, kind=NOTICE)),
        paper("m/2.pdf", minutes(1, 2)),
        None,
    ),
    "minutes of two meetings with the same items": (
        paper("n/1.pdf", section(entry(None, "Eventuelt"), text=TALK)),
        paper("n/2.pdf", section(entry(None, "Eventuelt"), text=TALK, day=datetime.date(2024, 9, 12))),
        None,
    ),
    "a scanned plan, a third of its words misread": (
        paper(
            "q/1.pdf",
            section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK.replace("for", "f0r")),
            source=TextSource.REPAIRED,
        ),
        paper("q/2.pdf", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK.replace("og", "0g"))),
        "q/2.pdf",
    ),
    "a plan of the same title, a third of its words others": (
        paper(
            "r/1.pdf", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK.replace("for", "f0r"))
        ),
        paper("r/2.pdf", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK.replace("og", "0g"))),
        None,
    ),
    "one title, other words": (
        paper("o/1.pdf", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text=TALK)),
        paper("o/2.pdf", section(kind=PLAN, body=None, day=None, title="Handlingsplan", text="Mål for neste år.")),
        None,
    ),
    "the same case number in two years' case papers": (
        paper("p/1.pdf", section(entry(4), kind=CASE_PAPER, text=TALK)),
        paper("p/2.pdf", section(entry(4, year=2023), kind=CASE_PAPER, text=TALK, day=DAY.replace(year=2023))),
        None,
    ),
}


@pytest.fixture(scope="module")
def known() -> duckdb.DuckDBPyConnection:
    """All pairs, each in an organisation of its own."""
    return joined(*[of_its_own(one) for pair in PAIRS.values() for one in pair[:2]])


def of_its_own(one: PaperRecord) -> PaperRecord:
    """The paper in an organisation named by its folder."""
    organisation = f"Helsefellesskapet {one.path.split('/', maxsplit=1)[0]}"
    return paper(one.path, *one.findings.sections, organisation=organisation, source=one.findings.text_source)


@pytest.mark.parametrize(("one", "other", "kept"), PAIRS.values(), ids=PAIRS)
def test_copies(known: duckdb.DuckDBPyConnection, one: PaperRecord, other: PaperRecord, kept: str | None) -> None:
    last = {each.path: section_id(each.path, len(each.findings.sections)) for each in (one, other)}
    expected = {last[path]: None if kept in {None, path} else last[str(kept)] for path in last}
    found = dict(rows(known, "SELECT section_id, copy_of FROM sections"))
    assert {key: found[key] for key in expected} == expected


def test_a_copy_keeps_its_own_entries_but_the_kept_one_tells_of_the_case() -> None:
    known = joined(
        paper("a/1.pdf", section(entry(1, "Om veien"), entry(2), text=TALK)),
        paper("a/2.docx", section(entry(1, "Om veien mot nord"), entry(2), text=TALK)),
    )
    assert rows(known, "SELECT count(*) FROM case_entries") == [(4,)]
    assert rows(known, "SELECT title FROM cases WHERE number = 1") == [("Om veien mot nord",)]


def test_a_case_that_only_a_copy_tells_of_is_not_lost() -> None:
    known = joined(
        paper("a/1.pdf", minutes(1, 2, 3, 4)),
        paper("a/2.docx", minutes(1, 2, 3)),
    )
    assert rows(known, "SELECT count(*) FROM sections WHERE copy_of IS NOT NULL") == [(1,)]
    assert rows(known, "SELECT list(number ORDER BY number) FROM cases") == [([1, 2, 3, 4],)]


def test_copies_of_a_paper_without_a_body_share_its_cases() -> None:
    known = joined(
        paper("a/1.pdf", minutes(1, 2, body=None)),
        paper("a/2.docx", minutes(1, 2, body=None)),
    )
    assert rows(known, "SELECT count(*), count(DISTINCT body_id) FROM cases") == [(2, 1)]


def test_three_forms_of_one_paper_have_one_kept() -> None:
    known = joined(
        paper("a/1.pdf", minutes(1, 2), source=TextSource.OCR),
        paper("a/2.pdf", minutes(1, 2)),
        paper("a/3.docx", minutes(1, 2)),
    )
    assert set(rows(known, "SELECT section_id, copy_of FROM sections")) == {
        (section_id("a/1.pdf"), section_id("a/3.docx")),
        (section_id("a/2.pdf"), section_id("a/3.docx")),
        (section_id("a/3.docx"), None),
    }


def test_more_papers_of_one_title_than_can_be_copies_are_a_template_s_and_not_compared() -> None:
    papers = [paper(f"a/{place}.pdf", section(kind=OTHER, title="Vedlegg", text=TALK)) for place in range(101)]
    assert rows(joined(*papers), "SELECT count(*) FROM sections WHERE copy_of IS NOT NULL") == [(0,)]
    assert rows(joined(*papers[:100]), "SELECT count(*) FROM sections WHERE copy_of IS NOT NULL") == [(99,)]
