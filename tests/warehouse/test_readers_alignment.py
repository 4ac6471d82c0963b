"""Proposals against decisions, point by point and word by word."""

import re
from datetime import date

import pytest
from asked_papers import ASKED, RULED, asked
from followed_papers import followed
from hypothesis import given
from hypothesis import strategies as st
from solvik_facts import entry, joined, paper, point, section

from models.vocabulary import Outcome, PointStage, SectionKind, TextSource
from warehouse.readers.case_story import case_story
from warehouse.readers.point_alignment import AlignedPoint, Verdict, align, verdict
from warehouse.readers.word_diff import PieceKind, compare, words

BRACKETS = {PieceKind.SAME: "{}", PieceKind.INSERTED: "{{+{}+}}", PieceKind.DELETED: "[-{}-]"}
ROUTINE = "Rutinen vedtas."
EVALUATION = "FSU evaluerer rutinen innen 1. mai."


def shown(aligned: AlignedPoint) -> str:
    """A point in one line: '1=1' as proposed, '1~1' changed, '+2' added, '-2' dropped, then what changed in words."""
    places = ["&".join(map(str, side)) for side in (aligned.proposed, aligned.decided)]
    sign = {"as_proposed": "=", "changed": "~", "added": "+", "dropped": "-"}[aligned.fate]
    head = f"{places[0]}{sign}{places[1]}" if sign in "=~" else sign + "".join(places)
    return f"{head} {told(aligned)}" if sign == "~" else head


def told(aligned: AlignedPoint) -> str:
    """The words of a point, what came and went in brackets, which stand apart from the space before them."""
    bracketed = "".join(BRACKETS[piece.kind].format(piece.words) for piece in aligned.pieces)
    return re.sub(r"(\[-|\{\+) ", r" \1", bracketed)


# What was proposed, what was decided -> the whole, and each point.
PAIRS = [
    # Word by word the same.
    ([ROUTINE], [ROUTINE], "as_proposed", ["1=1"]),
    ([ROUTINE, EVALUATION], [ROUTINE, EVALUATION], "as_proposed", ["1=1", "2=2"]),
    # Case, full stop, quotation marks, dashes and white space are no difference.
    (["Møteplanen godkjennes"], ["møteplanen godkjennes."], "as_proposed", ["1=1"]),
    (["«Handlingsplan 2024–2026» vedtas."], ['"Handlingsplan  2024 - 2026" vedtas'], "as_proposed", ["1=1"]),
    (["Planen – med vedlegg – godkjennes."], ["Planen - med vedlegg - godkjennes."], "as_proposed", ["1=1"]),
    (["Frist er kl. 12"], ["Frist er kl 12."], "as_proposed", ["1=1"]),
    (["Sekretariatet varsles;"], ["Sekretariatet varsles."], "as_proposed", ["1=1"]),
    # Neither is the vote.
    ([ROUTINE], ["Rutinen vedtas enstemmig."], "as_proposed", ["1=1"]),
    ([ROUTINE], ["Rutinen vedtas. (Enstemmig)"], "as_proposed", ["1=1"]),
    ([ROUTINE], ["Rutinen vedtas. Vedtatt med 17 mot 3 stemmer."], "as_proposed", ["1=1"]),
    (["Rutinen vert vedteken."], ["Rutinen vert samrøystes vedteken. Samrøystes vedteke."], "as_proposed", ["1=1"]),
    ([ROUTINE, EVALUATION], [ROUTINE, EVALUATION, "Enstemmig vedtatt."], "as_proposed", ["1=1", "2=2"]),
    # Adopted by name: 'Som innstilling'.
    ([ROUTINE, EVALUATION], ["Som forslag."], "as_proposed", ["1=", "2="]),
    ([ROUTINE, EVALUATION], ["Vedtatt som innstilling"], "as_proposed", ["1=", "2="]),
    ([ROUTINE, EVALUATION], ["Innstillingen ble enstemmig vedtatt."], "as_proposed", ["1=", "2="]),
    ([ROUTINE, EVALUATION], ["Rådmannens innstilling vedtas mot 2 stemmer."], "as_proposed", ["1=", "2="]),
    ([ROUTINE, EVALUATION], ["Enstemmig i tråd med forslaget."], "as_proposed", ["1=", "2="]),
    ([ROUTINE], ["Tilrådinga vart samrøystes vedteke."], "as_proposed", ["1="]),
    ([ROUTINE], ["Samrøystes vedteke som framlegg."], "as_proposed", ["1="]),
    ([ROUTINE], ["Saka vert vedteke som føreslått."], "as_proposed", ["1="]),
    ([ROUTINE, EVALUATION], ["Enstemmig vedtatt."], "as_proposed", ["1=", "2="]),
    ([ROUTINE], ["Godkjent."], "as_proposed", ["1="]),
    (["Godkjennes."], ["Godkjennes."], "as_proposed", ["1="]),
    (["Godkjennes."], ["Saken utsettes."], "not_adopted", ["-1", "+1"]),
    # By name, and more.
    ([ROUTINE], ["Som innstilling.", "SSU orienteres i mai."], "changed", ["1=", "+2"]),
    ([ROUTINE], ["Som innstilling. SSU orienteres i mai."], "changed", ["1=", "+1"]),
    ([ROUTINE], ["Som innstilling, med følgende tillegg: SSU orienteres i mai."], "changed", ["1=", "+1"]),
    # What was turned down, or tells what it is about, is not adopted by name.
    ([ROUTINE], ["Innstillingen ble ikke vedtatt."], "not_adopted", ["-1", "+1"]),
    ([ROUTINE], ["Forslaget om felles adresseregister tiltres."], "not_adopted", ["-1", "+1"]),
    # Changed in words.
    (
        ["FSU gis myndighet til å vedta mandatet."],
        ["FSU gis myndighet til å vedta mandatet i møtet 20. april."],
        "changed",
        ["1~1 FSU gis myndighet til å vedta mandatet {+i møtet 20. april.+}"],
    ),
    (
        ["Strategisk samarbeidsutvalg følger opp saken."],
        ["SSU følger opp saken."],
        "changed",
        ["1~1 [-Strategisk samarbeidsutvalg-] {+SSU+} følger opp saken."],
    ),
    (
        ["Fagutvalet skal evaluere ordninga innan 1. oktober."],
        ["Fagutvalet skal evaluere ordninga innan 1. desember."],
        "changed",
        ["1~1 Fagutvalet skal evaluere ordninga innan 1. [-oktober.-] {+desember.+}"],
    ),
    (
        ["Kommunene og sykehuset deler utgiftene."],
        ["Kommunene, og sykehuset deler utgiftene."],
        "changed",
        ["1~1 Kommunene{+,+} og sykehuset deler utgiftene."],
    ),
    # Added, dropped, in another order.
    ([ROUTINE], [ROUTINE, EVALUATION], "changed", ["1=1", "+2"]),
    ([ROUTINE, EVALUATION], [ROUTINE], "in_part", ["1=1", "-2"]),
    ([ROUTINE, EVALUATION], [EVALUATION], "in_part", ["-1", "2=1"]),
    ([ROUTINE, EVALUATION], [EVALUATION, ROUTINE], "as_proposed", ["2=1", "1=2"]),
    ([ROUTINE, EVALUATION], ["Saken utsettes til neste møte."], "not_adopted", ["-1", "-2", "+1"]),
    ([ROUTINE], ["Saka vert utsett."], "not_adopted", ["-1", "+1"]),
    # Of equals the first goes with the first.
    ([ROUTINE, ROUTINE], [ROUTINE, ROUTINE], "as_proposed", ["1=1", "2=2"]),
    ([EVALUATION, ROUTINE, ROUTINE], [ROUTINE, ROUTINE], "in_part", ["-1", "2=1", "3=2"]),
    # A point that is adopted as it stood is not given away to one that is like it.
    (
        ["FSU evaluerer rutinen innen 1. juni.", EVALUATION],
        [EVALUATION],
        "in_part",
        ["-1", "2=1"],
    ),
    # Parted, joined, and both without any change of words.
    (
        ["SSU anbefaler fast drift av responssenteret, og legger saken frem for Partnerskapsmøtet i mai."],
        ["SSU anbefaler fast drift av responssenteret.", "Saken legges frem for Partnerskapsmøtet 16. mai."],
        "changed",
        [
            (
                "1~1&2 SSU anbefaler fast drift av responssenteret.[-, og legger-] Saken {+legges+} frem for "
                "Partnerskapsmøtet [-i-] {+16.+} mai."
            )
        ],
    ),
    ([ROUTINE, EVALUATION], [f"{ROUTINE} {EVALUATION}"], "as_proposed", ["1&2=1"]),
    ([f"{ROUTINE} {EVALUATION}"], [ROUTINE, EVALUATION], "as_proposed", ["1=1&2"]),
    # A neighbour that is no part of it is added.
    (
        ["Det opprettes et fagutvalg for ernæring med fem medlemmer."],
        ["Det opprettes et fagutvalg for ernæring med seks medlemmer.", "Tone Myr er leder."],
        "changed",
        ["1~1 Det opprettes et fagutvalg for ernæring med [-fem-] {+seks+} medlemmer.", "+2"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("proposed", "decided", "whole", "points"), PAIRS)
def test_a_decision_is_told_by_what_became_of_each_point(
    proposed: list[str], decided: list[str], whole: str, points: list[str]
) -> None:
    aligned = align(proposed, decided)
    assert [shown(one) for one in aligned] == points
    assert verdict(aligned) == whole


WORDS = st.sampled_from(
    ["FSU", "rutinen", "vedtas", "og", "«planen»", "2024–2026", "kl.", "12.00", "evaluerer", "ikke", ","]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=12).map(" ".join).filter(lambda text: words(text).plain)
POINTS = st.lists(TEXTS, min_size=1, max_size=5)


@given(POINTS)
def test_what_is_decided_word_by_word_is_as_proposed(points: list[str]) -> None:
    aligned = align(points, points)
    assert [(one.fate, one.proposed, one.decided) for one in aligned] == [
        ("as_proposed", (place,), (place,)) for place in range(1, len(points) + 1)
    ]


@given(TEXTS, TEXTS)
def test_what_stayed_and_went_is_the_text_before_and_what_stayed_and_came_the_text_after(
    before: str, after: str
) -> None:
    pieces = compare(words(before), words(after))
    for kind, text in ((PieceKind.DELETED, before), (PieceKind.INSERTED, after)):
        again = "".join(piece.words for piece in pieces if piece.kind in (PieceKind.SAME, kind))
        assert words(again).plain == words(text).plain


@given(POINTS, POINTS)
def test_every_point_is_told_once(proposed: list[str], decided: list[str]) -> None:
    aligned = align(proposed, decided)
    assert sorted(place for one in aligned for place in one.proposed) == list(range(1, len(proposed) + 1))
    assert sorted(place for one in aligned for place in one.decided) == list(range(1, len(decided) + 1))


@given(TEXTS)
def test_words_that_came_are_those_that_went_the_other_way_round(text: str) -> None:
    other = f"{text} samlet"
    forth = compare(words(text), words(other))
    back = compare(words(other), words(text))
    assert [piece.words for piece in forth if piece.kind is PieceKind.INSERTED] == [
        piece.words for piece in back if piece.kind is PieceKind.DELETED
    ]


def test_a_notice_is_held_against_the_minutes_and_copies_are_left_out() -> None:
    found = case_story(asked(), "helsefellesskapet-i-solvik/ssu/2023/42").alignment
    (comparison,) = found.decided
    assert (comparison.before.stage, comparison.before.points) == ("notice", (RULED,))
    assert (comparison.after.path, comparison.after.points) == ("ssu/2023-11-23-referat.docx", (RULED, ASKED))
    assert [shown(one) for one in comparison.points] == ["1=1", "+2"]
    assert found.differing == ()


def test_notice_and_case_paper_are_held_against_each_other() -> None:
    found = case_story(followed(), "helsefellesskapet-i-solvik/ssu/2023/2").alignment
    assert [comparison.before.stage for comparison in found.decided] == ["case_paper", "notice"]
    assert [comparison.before.stage for comparison in found.told] == ["case_paper"]
    (differing,) = found.differing
    assert (differing.before.stage, differing.after.stage) == ("notice", "case_paper")
    assert differing.verdict is not Verdict.AS_PROPOSED


def test_what_the_minutes_tell_as_proposed_counts_where_no_other_paper_is_here() -> None:
    points = (point(ROUTINE, Outcome.APPROVED, stage=PointStage.PROPOSED), point("Saken utsettes.", Outcome.POSTPONED))
    connection = joined(paper("referat.docx", section(entry(5, points=points))))
    (comparison,) = case_story(connection, "helsefellesskapet-i-solvik/ssu/2024/5").alignment.told
    assert (comparison.before.stage, comparison.verdict) == ("minutes", Verdict.NOT_ADOPTED)


def test_each_meeting_that_treated_a_case_is_told_by_itself() -> None:
    papers = []
    for day, decision in ((date(2024, 2, 1), "Saken utsettes."), (date(2024, 5, 2), ROUTINE)):
        notice = entry(5, points=(point(ROUTINE, Outcome.APPROVED, stage=PointStage.PROPOSED),))
        papers.append(paper(f"{day}-innkalling.docx", section(notice, kind=SectionKind.NOTICE, day=day)))
        papers.append(
            paper(f"{day}-referat.docx", section(entry(5, points=(point(decision, Outcome.OTHER),)), day=day))
        )
    found = case_story(joined(*papers), "helsefellesskapet-i-solvik/ssu/2024/5").alignment
    assert [(comparison.after.date, comparison.verdict) for comparison in found.told] == [
        (date(2024, 2, 1), Verdict.NOT_ADOPTED),
        (date(2024, 5, 2), Verdict.AS_PROPOSED),
    ]


def test_a_proposal_without_decision_and_a_decision_without_proposal_are_not_compared() -> None:
    notice = entry(5, points=(point(ROUTINE, Outcome.APPROVED, stage=PointStage.PROPOSED),))
    connection = joined(
        paper("innkalling.docx", section(notice, kind=SectionKind.NOTICE)),
        paper("referat.pdf", section(entry(6, points=(point(ROUTINE, Outcome.APPROVED),))), source=TextSource.OCR),
    )
    for number in (5, 6):
        found = case_story(connection, f"helsefellesskapet-i-solvik/ssu/2024/{number}").alignment
        assert (found.decided, found.differing) == ((), ())
