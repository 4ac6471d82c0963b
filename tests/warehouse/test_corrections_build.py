"""What people corrected by hand holds in the warehouse, and in all that follows from it."""

import datetime

import duckdb
import pytest
from msgspec.structs import replace
from solvik_facts import DAY, FSU, SOLVIK, entry, mention, paper, point, rows, section, section_id

from models.corrections import Correction, CorrectionKind, Corrections, FiledCorrection, NamesApart, Quote, Signature
from models.facts import Entry, PersonRole, Task
from models.profile import NamedPersons, Profile
from models.vocabulary import Outcome, Relation, Role, TargetKind, Turn
from warehouse import PaperRecord
from warehouse.building.build import Told, join_papers

ORG = "helsefellesskapet-i-solvik"
CITING, OTHER = f"{ORG}/ssu/2024/7", f"{ORG}/fsu/2023/4"
REFERENCES = """
SELECT target_kind, target_case_id, target_meeting_id, status, candidates, confidence
FROM cross_references
ORDER BY reference_id
"""
LINEAGE = "SELECT earlier_case_id, later_case_id FROM lineage WHERE basis = $basis ORDER BY ALL"
WALKED = "SELECT earlier_id, later_id FROM derived.edges WHERE basis = $basis AND meeting_id IS NULL ORDER BY ALL"
OTHER_MATTERS = ("Sak rullestoler", "Sak tolker", "Sak syketransport", "Sak ambulanser")
MADE = Signature("Kari Fjellheim", datetime.datetime(2025, 3, 1, 9, 15, tzinfo=datetime.UTC), "Se referatet.")
LATER = Signature("Ola Berg", datetime.datetime(2025, 3, 2, 9, 15, tzinfo=datetime.UTC))
WORDS = mention("sak 4", number=4)
REFERENCE = f"{section_id('a/2.pdf')}/1/ref/1"

# An SSU case that names 'sak 4' without year or body; two cases of another body that it may mean; their meetings.
PAPERS = [
    paper("a/1.pdf", section(entry(4, "Mandat for ernæring", year=2023), body=FSU, day=datetime.date(2023, 3, 2))),
    paper("a/2.pdf", section(entry(7, "Rapport om parkering", mentions=(WORDS,)), day=DAY)),
]


def joined(
    papers: list[PaperRecord], *said: Correction, profiles: tuple[Profile, ...] = ()
) -> duckdb.DuckDBPyConnection:
    """Some papers joined in memory under some corrections."""
    corrections = Corrections(tuple(FiledCorrection("saksgang-rettelser.toml", one) for one in said))
    connection = duckdb.connect(config={"threads": 1})
    join_papers(connection, Told(papers, profiles=profiles, corrections=corrections), lambda _step: None)
    return connection


def correction(kind: CorrectionKind, *subject: str, made: Signature = MADE, **facts: object) -> Correction:
    """A correction of some records."""
    usual = {"correction_id": f"{made.at:%Y-%m-%d}-1", "about": "SSU 2024.7: «sak 4»"}
    return Correction(**usual | {"kind": kind, "subject": subject, "made": made, **facts})


def accepted(target_id: str, reference_id: str = REFERENCE, **facts: object) -> Correction:
    """That 'sak 4' is a case or meeting."""
    quote = Quote(CITING, WORDS.text, WORDS.mention)
    return correction(CorrectionKind.ACCEPT_REFERENCE, reference_id, new=target_id, quote=quote, **facts)


def rejected(reference_id: str = REFERENCE, **facts: object) -> Correction:
    """That 'sak 4' was read wrongly."""
    return correction(
        CorrectionKind.REJECT_REFERENCE, reference_id, quote=Quote(CITING, WORDS.text, WORDS.mention), **facts
    )


def references(known: duckdb.DuckDBPyConnection) -> list[tuple]:
    """What references came to."""
    return rows(known, REFERENCES)


def statuses(known: duckdb.DuckDBPyConnection) -> dict[str, str]:
    """What became of each correction."""
    return dict(rows(known, "SELECT correction_id, status FROM derived.corrections"))


def lineage(known: duckdb.DuckDBPyConnection, basis: str) -> list[tuple]:
    """The edges of a basis, as the view has them; the walked table must have the same."""
    found, walked = (known.execute(sql, {"basis": basis}).fetchall() for sql in (LINEAGE, WALKED))
    assert found == walked
    return found


def stale(known: duckdb.DuckDBPyConnection) -> list[tuple]:
    """The problems with corrections."""
    return rows(known, "SELECT path, severity, message FROM problems WHERE code = 'stale_correction'")


def nutrition(earlier: Entry, later: Entry) -> list[PaperRecord]:
    """Papers of two cases, with other business, so that words that two cases have can be told from those all have."""
    rest = [entry(number, title, year=2023) for number, title in enumerate(OTHER_MATTERS, start=20)]
    return [
        paper("a/1.pdf", section(earlier, *rest, day=datetime.date(2023, 3, 2))),
        paper("a/2.pdf", section(later)),
    ]


def test_without_a_correction_the_words_stay_open() -> None:
    assert references(joined(PAPERS))[0][3] == "unresolved"


def test_an_accepted_case_is_what_the_reference_means_with_its_edge() -> None:
    known = joined(PAPERS, accepted(OTHER))
    assert references(known) == [("case", OTHER, None, "resolved", [], 1.0)]
    assert lineage(known, "stated") == [(OTHER, CITING)]
    assert (statuses(known), stale(known)) == ({"2025-03-01-1": "applied"}, [])
    assert rows(known, "SELECT target_ids, case_ids, who, note FROM derived.corrections") == [
        ([REFERENCE], [OTHER, CITING], "Kari Fjellheim", "Se referatet.")
    ]


def test_an_accepted_meeting_is_what_the_reference_means() -> None:
    known = joined(PAPERS, accepted(f"{ORG}/fsu/2023-03-02"))
    assert references(known) == [("meeting", None, f"{ORG}/fsu/2023-03-02", "resolved", [], 1.0)]


def test_a_case_may_be_accepted_for_the_mention_of_a_meeting() -> None:
    words = mention(
        "FSU i mars 2023",
        kind=TargetKind.MEETING,
        body=FSU,
        date_from=datetime.date(2023, 3, 1),
        date_to=datetime.date(2023, 3, 31),
    )
    papers = [PAPERS[0], paper("a/2.pdf", section(entry(7, mentions=(words,))))]
    assert references(joined(papers))[0][:4] == ("meeting", None, f"{ORG}/fsu/2023-03-02", "resolved")
    said = replace(accepted(OTHER), quote=Quote(CITING, words.text, words.mention))
    known = joined(papers, said)
    assert references(known) == [("case", OTHER, None, "resolved", [], 1.0)]
    assert rows(known, "SELECT count(*) FROM derived.edges") == [(1,)]


def test_a_meeting_may_be_accepted_for_one_whose_day_no_paper_tells() -> None:
    words = mention("neste møte", kind=TargetKind.MEETING, turn=Turn.NEXT, relation=Relation.PLANNED_FOR)
    papers = [PAPERS[0], paper("a/2.pdf", section(entry(7, mentions=(words,))))]
    assert references(joined(papers)) == []
    said = replace(accepted(f"{ORG}/fsu/2023-03-02"), quote=Quote(CITING, words.text, words.mention))
    assert references(joined(papers, said))[0][1:4] == (None, f"{ORG}/fsu/2023-03-02", "resolved")


def test_a_rejected_reference_leads_nowhere_and_makes_no_stub() -> None:
    words = mention("sak 2023.4", year=2023, number=4, body=FSU)
    papers = [PAPERS[0], paper("a/2.pdf", section(entry(7, mentions=(words, mention("sak 99", year=2023, number=99)))))]
    open_ = joined(papers)
    assert lineage(open_, "stated") == [(OTHER, CITING), (f"{ORG}/ssu/2023/99", CITING)]
    said = [
        replace(rejected(), quote=Quote(CITING, words.text, words.mention)),
        replace(
            rejected(REFERENCE[:-1] + "2", correction_id="2"), quote=Quote(CITING, "Det vises til sak 99.", "sak 99")
        ),
    ]
    known = joined(papers, *said)
    assert references(known) == [("case", None, None, "unresolved", [], 0.0)] * 2
    assert lineage(known, "stated") == []
    assert rows(known, "SELECT case_id FROM cases WHERE is_stub") == []


def test_a_correction_holds_for_the_same_sentence_of_the_case_in_its_copies_and_after_new_keys() -> None:
    told = section(entry(1, "Om veien"), entry(7, "Rapport om parkering", mentions=(WORDS,)))
    papers = [PAPERS[0], paper("a/2.pdf", told), paper("a/9.docx", told)]
    known = joined(papers, accepted(OTHER))  # whose key was that of the first entry, in the only paper
    assert [row[1] for row in references(known)] == [OTHER, OTHER]
    assert lineage(known, "stated") == [(OTHER, CITING)]


def test_a_correction_never_falls_on_other_words_that_got_its_key() -> None:
    papers = [PAPERS[0], paper("a/2.pdf", section(entry(7, mentions=(mention("sak 5", number=5),))))]
    known = joined(papers, accepted(OTHER))
    assert references(known)[0][3] == "unresolved"
    assert statuses(known) == {"2025-03-01-1": "stale"}
    ((path, severity, message),) = stale(known)
    assert (path, severity) == ("saksgang-rettelser.toml", "warning")
    assert "no paper here has that sentence; undo it, or make it anew" in message


@pytest.mark.parametrize("target_id", [f"{ORG}/fsu/2019/4", f"{ORG}/ssu/2023/99"], ids=["no such case", "a stub"])
def test_a_target_without_papers_is_told_and_the_reference_stays_open(target_id: str) -> None:
    cited = mention("sak 99", year=2023, number=99)
    papers = [PAPERS[0], paper("a/2.pdf", section(entry(7, mentions=(WORDS, cited))))]
    known = joined(papers, accepted(target_id))
    assert references(known)[0][3] == "unresolved"
    assert "no paper of what it leads to is here" in stale(known)[0][2]


def test_the_later_of_two_corrections_of_a_reference_holds() -> None:
    known = joined(PAPERS, rejected(made=LATER, correction_id="2"), accepted(OTHER))
    assert references(known)[0][3] == "unresolved"
    assert statuses(known) == {"2025-03-01-1": "overtaken", "2": "applied"}


def test_what_was_undone_does_nothing_and_gives_way_to_what_stood_before() -> None:
    known = joined(PAPERS, accepted(OTHER), rejected(made=LATER, correction_id="2", undone=LATER))
    assert references(known)[0][3] == "resolved"
    assert statuses(known) == {"2025-03-01-1": "applied", "2": "undone"}


def test_a_corrected_title_is_the_cases_and_is_searched_while_its_papers_keep_theirs() -> None:
    known = joined(PAPERS, correction(CorrectionKind.TITLE, CITING, old="Rapport om parkering", new="Ladestasjoner"))
    assert rows(known, "SELECT title, label FROM cases WHERE number = 7") == [("Ladestasjoner", "SSU 2024.7")]
    assert rows(known, "SELECT title FROM case_entries WHERE case_id LIKE '%/7'") == [("Rapport om parkering",)]
    assert rows(known, "SELECT text FROM search.passages WHERE field = 'title' ORDER BY 1") == [
        ("Ladestasjoner",), ("Mandat for ernæring",), ("Rapport om parkering",),
    ]  # fmt: skip


def test_a_corrected_title_stands_in_the_label_of_an_item_without_a_number() -> None:
    papers = [paper("a/1.pdf", section(entry(1), entry(None, "Orientring")))]
    case_id = f"{ORG}/ssu/2024/u-2024-05-30-orientring"
    known = joined(papers, correction(CorrectionKind.TITLE, case_id, new="Orientering"))
    assert rows(known, "SELECT case_id, label FROM cases WHERE number IS NULL") == [
        (case_id, "SSU 30.05.2024 Orientering")
    ]


def test_a_corrected_title_gives_and_takes_inferred_edges() -> None:
    papers = nutrition(entry(4, "Fagutvalg for ernæring", year=2023), entry(7, "Rapport"))
    edge = (f"{ORG}/ssu/2023/4", CITING)
    title = correction(CorrectionKind.TITLE, CITING, new="Mandat for fagutvalg for ernæring")
    assert (lineage(joined(papers), "inferred"), lineage(joined(papers, title), "inferred")) == ([], [edge])


def test_a_corrected_outcome_is_the_cases_and_of_the_point_it_was_read_from() -> None:
    points = (point("Saken utsettes."), point("Rapporten sendes ut.", Outcome.DIRECTED, ordinal=2))
    papers = [paper("a/1.pdf", section(entry(7, points=points)))]
    known = joined(papers, correction(CorrectionKind.OUTCOME, CITING, old="noted", new="postponed"))
    assert rows(known, "SELECT outcome FROM cases") == [("postponed",)]
    assert rows(known, "SELECT outcome FROM decisions ORDER BY ordinal") == [("postponed",), ("directed",)]


TASK = point("Det opprettes et utvalg.", tasks=(Task("Utvalget rapporterer om ernæring."),))
RELATED = nutrition(
    entry(4, "Fagutvalg for ernæring", year=2023, points=(TASK,)), entry(7, "Mandat for fagutvalg for ernæring")
)


@pytest.mark.parametrize("ends", [(0, 1), (1, 0)], ids=["earlier first", "later first"])
def test_a_rejected_edge_is_nowhere_and_closes_nothing(ends: tuple[int, int]) -> None:
    edge = (f"{ORG}/ssu/2023/4", CITING)
    before = joined(RELATED)
    assert lineage(before, "inferred") == [edge]
    assert rows(before, "SELECT closed_by FROM follow_ups") == [(CITING,)]
    known = joined(RELATED, correction(CorrectionKind.REJECT_EDGE, *(edge[end] for end in ends)))
    assert lineage(known, "inferred") == []
    assert rows(known, "SELECT count(*) FROM derived.related_cases") == [(0,)]
    assert rows(known, "SELECT closed_by FROM follow_ups") == [(None,)]
    assert statuses(known) == {"2025-03-01-1": "applied"}


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        (CorrectionKind.TITLE, {"new": "Ny tittel"}),
        (CorrectionKind.OUTCOME, {"new": "noted"}),
        (CorrectionKind.REJECT_EDGE, {}),
    ],
)
def test_a_correction_of_a_case_that_is_gone_is_told(kind: CorrectionKind, facts: dict[str, object]) -> None:
    gone = (f"{ORG}/ssu/2011/1", CITING)[: 2 if kind is CorrectionKind.REJECT_EDGE else 1]
    known = joined(PAPERS, correction(kind, *gone, **facts))
    assert statuses(known) == {"2025-03-01-1": "stale"}
    assert f"'{ORG}/ssu/2011/1' is not here" in stale(known)[0][2]


def people(*names: str) -> list[PaperRecord]:
    """Papers of one meeting each, with these people present."""
    return [
        paper(
            f"a/{place}.pdf",
            section(
                entry(place),
                people=(
                    PersonRole(name.partition(",")[0], Role.PRESENT, organisation=name.partition(", ")[2] or None),
                ),
                day=datetime.date(2024, 1, place),
            ),
        )
        for place, name in enumerate(names, start=1)
    ]


def persons(known: duckdb.DuckDBPyConnection) -> list[tuple]:
    """All persons with the other forms of their names."""
    return rows(known, "SELECT person_id, name, also_known_as FROM persons ORDER BY 1")


def join(*names: str, made: Signature = MADE, **facts: object) -> Correction:
    """That names are one person's."""
    return correction(
        CorrectionKind.JOIN_PERSONS, "kari-lund", "kari-moe", made=made, persons=NamesApart(names), **facts
    )


def part(names: tuple[str, ...], others: tuple[str, ...], made: Signature = MADE, **facts: object) -> Correction:
    """That names are two persons'."""
    return correction(CorrectionKind.PART_PERSONS, "ola-berg", made=made, persons=NamesApart(names, others), **facts)


def test_joined_persons_are_one_also_when_more_papers_come() -> None:
    said = join("Kari Lund", "Kari Moe")
    assert persons(joined(people("Kari Lund", "Kari Moe"), said)) == [("kari-lund", "Kari Lund", ["Kari Moe"])]
    more = people("Kari Moe", "Kari Lund", "KARI MOE", "Kari Moe", "Nils Vik")
    known = joined(more, said)
    assert persons(known) == [("kari-lund", "Kari Lund", ["KARI MOE", "Kari Moe"]), ("nils-vik", "Nils Vik", [])]
    assert rows(known, "SELECT target_ids FROM derived.corrections") == [(["kari-lund"],)]


def test_parted_names_are_two_persons_also_when_more_papers_come() -> None:
    assert len(persons(joined(people("Ola Fjeldal", "Ola Fjelldal")))) == 1
    said = part(("Ola Fjelldal",), ("Ola Fjeldal",))
    known = joined(people("Ola Fjeldal", "Ola Fjelldal", "Ola Fjelldal"), said)
    assert [row[:2] for row in persons(known)] == [("ola-fjeldal", "Ola Fjeldal"), ("ola-fjelldal", "Ola Fjelldal")]
    assert rows(known, "SELECT target_ids, status FROM derived.corrections") == [
        (["ola-fjeldal", "ola-fjelldal"], "applied")
    ]


def test_two_of_one_name_are_parted_by_where_they_work() -> None:
    papers = people("Ola Berg, Solvik kommune", "Ola Berg, Sykehuset Solvik")
    assert len(persons(joined(papers))) == 1
    known = joined(papers, part(("Ola Berg, Solvik kommune",), ("Ola Berg, Sykehuset Solvik",)))
    assert [row[0] for row in persons(known)] == ["ola-berg--solvik-kommune", "ola-berg--sykehuset-solvik"]
    assert stale(known) == []


JOINED, PARTED = join("Kari Lund", "Kari Moe"), part(("Kari Lund",), ("Kari Moe",))
JOINED_LATER, PARTED_LATER = (replace(one, correction_id="2", made=LATER) for one in (JOINED, PARTED))
SAYINGS = {
    "the later of two holds, when it parts": ([JOINED, PARTED_LATER], 2),
    "the later of two holds, when it joins": ([PARTED, JOINED_LATER], 1),
    "an undone one does nothing": ([replace(JOINED, undone=LATER)], 2),
}


@pytest.mark.parametrize(("said", "count"), SAYINGS.values(), ids=SAYINGS)
def test_of_persons_that_are_joined_and_parted(said: list[Correction], count: int) -> None:
    assert len(persons(joined(people("Kari Lund", "Kari Moe"), *said))) == count


def test_a_correction_goes_before_a_profile() -> None:
    profile = Profile(
        SOLVIK,
        persons=(
            NamedPersons(("Kari Lund", "Kari Moe"), are_one=True),
            NamedPersons(("Ola Vik", "Ola Wik"), are_one=False),
        ),
    )
    papers = people("Kari Lund", "Kari Moe", "Ola Vik", "Ola Wik")
    known = joined(
        papers, part(("Kari Lund",), ("Kari Moe",)), join("Ola Vik", "Ola Wik", correction_id="2"), profiles=(profile,)
    )
    assert [row[1] for row in persons(known)] == ["Kari Lund", "Kari Moe", "Ola Vik"]


def test_a_name_that_no_paper_prints_is_told() -> None:
    known = joined(people("Kari Lund"), join("Kari Lund", "Kari Moe"))
    assert "no paper prints the name 'Kari Moe'" in stale(known)[0][2]


def test_corrections_change_nothing_else() -> None:
    tables = ["documents", "sections", "meetings", "case_entries", "decisions", "evidence", "bodies"]
    before, after = (
        joined(PAPERS),
        joined(PAPERS, accepted(OTHER), correction(CorrectionKind.TITLE, CITING, new="Ny", correction_id="2")),
    )
    for table in tables:
        assert rows(before, f"FROM {table}") == rows(after, f"FROM {table}")
