"""People with role, title and organisation."""

from itertools import accumulate

import pytest

from extractors.facts.people import distinct, people, with_told_offices
from extractors.facts.people_lines import line_people
from extractors.sections.records import LabelledValue
from extractors.vocabulary.fields import Field
from models.facts import PersonRole
from models.layout import Line, Paragraph, Rectangle
from models.vocabulary import Role
from tests.extractors.made_papers import Told, line, told

PER: Told = ("Per Strand", "present", None, None)
PER_FOR_KARI: list[Told] = [("Per Strand", "substitute", None, None), ("Kari Fjellheim", "absent", None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kari Fjellheim", [("Kari Fjellheim", "present", None, None)]),
        ("Kari Fjellheim, ordfører, Solvik kommune", [("Kari Fjellheim", "present", "ordfører", "Solvik kommune")]),
        (
            "Kari Fjellheim, Per Strand",
            [("Kari Fjellheim", "present", None, None), ("Per Strand", "present", None, None)],
        ),
        (
            "Kari Fjellheim og Per Strand",
            [("Kari Fjellheim", "present", None, None), ("Per Strand", "present", None, None)],
        ),
        (
            "Liv Moen, Kari Fjellheim og Per Strand",
            [
                ("Liv Moen", "present", None, None),
                ("Kari Fjellheim", "present", None, None),
                ("Per Strand", "present", None, None),
            ],
        ),
        (
            "rådgiver Kari Fjellheim (sak 5/23) og overlege Per Strand (sak 7/23)",
            [("Kari Fjellheim", "present", "rådgiver", None), ("Per Strand", "present", "overlege", None)],
        ),
        ("Kari Fjellheim, ordfører Solvik kommune", [("Kari Fjellheim", "present", "ordfører", "Solvik kommune")]),
        ("Per Strand, leder Helse og velferd", [("Per Strand", "present", "leder Helse og velferd", None)]),
        ("Per Strand for Kari Fjellheim", PER_FOR_KARI),
        ("Per Strand, rådgiver for helse og omsorg", [("Per Strand", "present", "rådgiver for helse og omsorg", None)]),
        ("Kari Fjellheim (Solvik kommune)", [("Kari Fjellheim", "present", None, "Solvik kommune")]),
        ("- Kari Fjellheim - ordfører", [("Kari Fjellheim", "present", "ordfører", None)]),
        ("Ordfører Kari Fjellheim", [("Kari Fjellheim", "present", "Ordfører", None)]),
        ("Per Strand (vara for Kari Fjellheim)", PER_FOR_KARI),
        ("Per Strand, varamedlem", [("Per Strand", "substitute", None, None)]),
        ("Per Strand, møtande vararepresentant", [("Per Strand", "substitute", None, None)]),
        ("Per Strand, leder av vararåd", [("Per Strand", "present", "leder av vararåd", None)]),
        ("Liv Moen (frå 51/14)", [("Liv Moen", "present", None, None)]),
        ("Rådmann Liv Moen (under sak 4/14)", [("Liv Moen", "present", "Rådmann", None)]),
        ("Liv Moen (i sak 4/14)", [("Liv Moen", "present", None, None)]),
        ("Liv Moen (delar av møtet)", [("Liv Moen", "present", None, None)]),
        ("Ordførar Liv Moen (V)", [("Liv Moen", "present", "Ordførar", "V")]),
        ("Liv Moen (Under fjellet barnehage)", [("Liv Moen", "present", None, "Under fjellet barnehage")]),
        ("Liv Moen (49/14)", [("Liv Moen", "present", None, None)]),
        ("Liv Moen Nestleder", [("Liv Moen", "present", "Nestleder", None)]),
        ("Liv Moen Forfall", [("Liv Moen", "absent", None, None)]),
        ("Per Strand vara for: Kari Fjellheim", PER_FOR_KARI),
        (
            "Direktør plan- og byggesak Kari Fjellheim",
            [("Kari Fjellheim", "present", "Direktør plan- og byggesak", None)],
        ),
        ("Liv Moen – ikke møtt", [("Liv Moen", "absent", None, None)]),
        ("Liv Moen – ikkje møtt", [("Liv Moen", "absent", None, None)]),
        ("Kommunane: Liv Moen (Tindal)", [("Liv Moen", "present", None, "Tindal")]),
        ("Liv Moen (forlot møtet etter sak 34/09)", [("Liv Moen", "present", None, None)]),
        (
            "Kari Fjellheim, Solvik kommune, Per Strand, overlege",
            [("Kari Fjellheim", "present", None, "Solvik kommune"), ("Per Strand", "present", "overlege", None)],
        ),
        ("Per Strand vara for Kari Fjellheim", PER_FOR_KARI),
        ("Per Strand møtte som vara for Kari Fjellheim", PER_FOR_KARI),
        ("Per Strand, vara for Kari Fjellheim", PER_FOR_KARI),
        (
            "Per Strand (Kreftforeningen) vara for Kari Fjellheim",
            [("Per Strand", "substitute", None, "Kreftforeningen"), ("Kari Fjellheim", "absent", None, None)],
        ),
        (
            "fagdirektør Per Strand (sak 3/14), klinikkdirektør Kari Fjellheim",
            [("Per Strand", "present", "fagdirektør", None), ("Kari Fjellheim", "present", "klinikkdirektør", None)],
        ),
        (
            "Per Strand, ordfører Kari Fjellheim",  # the title of the first, run into the next
            [("Per Strand", "present", "ordfører", None), ("Kari Fjellheim", "present", None, None)],
        ),
        (
            "Per Strand (4. trinn), Turid Vik (1. trinn), rektor Kari Fjellheim",
            [
                ("Per Strand", "present", None, None),
                ("Turid Vik", "present", None, None),
                ("Kari Fjellheim", "present", "rektor", None),
            ],
        ),
        (
            "Omsorgssjef Liv Moen, avd.sjef helse Per Strand og avd.sjef omsorg Kari Fjellheim",
            [
                ("Liv Moen", "present", "Omsorgssjef", None),
                ("Per Strand", "present", "avd.sjef helse", None),
                ("Kari Fjellheim", "present", "avd.sjef omsorg", None),
            ],
        ),
        ("Adm. dir. Liv Moen", [("Liv Moen", "present", "Adm. dir.", None)]),
        ("Adm. direktør Kari Fjellheim", [("Kari Fjellheim", "present", "Adm. direktør", None)]),
        ("Fagdirektør Per Strand (under sak 4/24)", [("Per Strand", "present", "Fagdirektør", None)]),
        (
            "Fagdirektør Per Strand (Sykehuset Solvik)",
            [("Per Strand", "present", "Fagdirektør", "Sykehuset Solvik")],
        ),
        ("Liv Moen, Helse- og omsorgssjef", [("Liv Moen", "present", "Helse- og omsorgssjef", None)]),
        ("Liv Moen, Fylkeslegen", [("Liv Moen", "present", None, "Fylkeslegen")]),
        ("Liv Moen, kommuneoverlege", [("Liv Moen", "present", "kommuneoverlege", None)]),
        ("Liv Moen (leder, FFO)", [("Liv Moen", "present", "leder", "FFO")]),
        (
            "Kari Fjellheim (H) og Per Strand (Sp)",
            [("Kari Fjellheim", "present", None, "H"), ("Per Strand", "present", None, "Sp")],
        ),
        (
            "Kari Fjellheim (H), nestleder og Per Strand (Sp)",
            [("Kari Fjellheim", "present", "nestleder", "H"), ("Per Strand", "present", None, "Sp")],
        ),
        (
            "Teknisk sjef Kari Fjellheim, assisterende rådmann Per Strand",
            [
                ("Kari Fjellheim", "present", "Teknisk sjef", None),
                ("Per Strand", "present", "assisterende rådmann", None),
            ],
        ),
        ("Kari Fjellheim, Klinisk avdeling", [("Kari Fjellheim", "present", None, "Klinisk avdeling")]),
        ("Kari Fjellheim, leder og lege", [("Kari Fjellheim", "present", "leder og lege", None)]),
        (
            "Per Strand (Sp) for Kari Fjellheim, Liv Moen (V) for Ola Nes",
            [
                *(("Per Strand", "substitute", None, "Sp"), ("Liv Moen", "substitute", None, "V")),
                *(("Kari Fjellheim", "absent", None, None), ("Ola Nes", "absent", None, None)),
            ],
        ),
        (
            "Helse- og omsorgssjef Kari Fjellheim, kommunelege II Per Strand (til sak 4/97)",
            [
                ("Kari Fjellheim", "present", "Helse- og omsorgssjef", None),
                ("Per Strand", "present", "kommunelege II", None),
            ],
        ),
        (
            "Rådmann Kari Fjellheim, konsulent 2 Per Strand",
            [("Kari Fjellheim", "present", "Rådmann", None), ("Per Strand", "present", "konsulent 2", None)],
        ),
        (
            "Kari Fjellheim, Tverrdal Revisjon IKS Rådmann Per Strand (under sak 4/14)",
            [
                ("Kari Fjellheim", "present", None, "Tverrdal Revisjon IKS"),
                ("Per Strand", "present", "Rådmann", None),
            ],
        ),
        (
            "Kari Fjellheim, Solvik kommune, ordfører Per Strand, rådmann",
            [("Kari Fjellheim", "present", "ordfører", "Solvik kommune"), ("Per Strand", "present", "rådmann", None)],
        ),
        (
            "Kari Fjellheim, rådgiver Helse- og velferd",
            [("Kari Fjellheim", "present", "rådgiver Helse- og velferd", None)],
        ),
        (
            "Kari Fjellheim (H) og Per Strand (Sp).",
            [("Kari Fjellheim", "present", None, "H"), ("Per Strand", "present", None, "Sp")],
        ),
        (
            "Per Strand (Sp) for Kari Fjellheim (V)",
            [("Per Strand", "substitute", None, "Sp"), ("Kari Fjellheim", "absent", None, None)],
        ),
        # sentences that go on with the list, and remarks without brackets
        (
            "Liv Moen (leder), Ola Nes. Vararepresentant Per Strand møtte for Kari Fjellheim.",
            [
                *(("Liv Moen", "present", "leder", None), ("Ola Nes", "present", None, None)),
                *(("Per Strand", "substitute", None, None), ("Kari Fjellheim", "absent", None, None)),
            ],
        ),
        (
            "Daglig leder Liv Moen, som også førte protokollen, og revisor Per Strand under sak 4/01.",
            [
                *(("Liv Moen", "present", "Daglig leder", None), ("Per Strand", "present", "revisor", None)),
                ("Liv Moen", "minute_taker", None, None),
            ],
        ),
        ("Liv Moen (leder). Styreleder åpnet møtet kl. 10.", [("Liv Moen", "present", "leder", None)]),
        # what they did in the meeting
        (
            "Liv Moen (møteleder), Per Strand (referent)",
            [
                *(("Liv Moen", "present", "møteleder", None), ("Per Strand", "present", "referent", None)),
                *(("Liv Moen", "chair", None, None), ("Per Strand", "minute_taker", None, None)),
            ],
        ),
        # where they come from, with an office, as the line has told of one before
        (
            "Kari Fjellheim, Solvik (leder), Liv Moen, Øvre Elvestrand (nestleder)",
            [("Kari Fjellheim", "present", "leder", "Solvik"), ("Liv Moen", "present", "nestleder", "Øvre Elvestrand")],
        ),
        (
            "Kari Fjellheim, Liv Moen (nestleder)",
            [("Kari Fjellheim", "present", None, None), ("Liv Moen", "present", "nestleder", None)],
        ),
        (
            "jordmor Kari Fjellheim (Solvik), kommuneoverlege Per Strand (Tindal), helsesøster Liv Moen",
            [
                ("Kari Fjellheim", "present", "jordmor", "Solvik"),
                ("Per Strand", "present", "kommuneoverlege", "Tindal"),
                ("Liv Moen", "present", "helsesøster", None),
            ],
        ),
        (
            "Solvik kommune: konstituert rådmann Kari Fjellheim, fagsjef Per Strand",
            [("Kari Fjellheim", "present", "konstituert rådmann", None), ("Per Strand", "present", "fagsjef", None)],
        ),
        (
            "Kari Fjellheim, Wivian Maria Strand og Ola Nes",
            [
                ("Kari Fjellheim", "present", None, None),
                ("Wivian Maria Strand", "present", None, None),
                ("Ola Nes", "present", None, None),
            ],
        ),
        # not where titles or organisations stand between names
        (
            "Kari Fjellheim, rådmann, Solvik Per Strand",
            [("Kari Fjellheim", "present", "rådmann", "Solvik"), ("Per Strand", "present", None, None)],
        ),
        ("Kari Fjellheim, Mental Helse", [("Kari Fjellheim", "present", None, "Mental Helse")]),
        ("Ingen", []),
        ("( )", []),
        ("", []),
    ],
)
def test_a_line_is_parted_into_people(text: str, expected: list[Told]) -> None:
    assert told(line_people(line(text), Role.PRESENT)) == expected


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (Field.CHAIR, "chair"),
        (Field.MINUTE_TAKER, "minute_taker"),
        (Field.ABSENT, "absent"),
        (Field.SECRETARIAT, "secretariat"),
        (Field.ADDRESSEES, None),
        (Field.DATE, None),
    ],
)
def test_the_label_gives_the_role(field: Field, expected: str | None) -> None:
    roles = [str(person.role) for person in people(LabelledValue(field, "", (line("Kari Fjellheim"),)))]
    assert roles == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        (("Kari Moen Fjellheim", "Per Strand"), ["Kari Moen Fjellheim", "Per Strand"]),
        (("Kari Fjellheim", "Per Olav Strand", "Liv Moen"), ["Kari Fjellheim", "Per Olav Strand", "Liv Moen"]),
        (("Kari Moen", "Fjellheim"), ["Kari Moen Fjellheim"]),
        (("Kari Fjellheim, leder i", "Solvik idrettslag"), ["Kari Fjellheim"]),
    ],
)
def test_names_below_one_another_in_a_narrow_column_are_apart(printed: tuple[str, ...], names: list[str]) -> None:
    ends = list(accumulate(len(text) + 1 for text in printed))
    lines = [
        Line(end - len(text) - 1, end - 1, Rectangle(1, 0, 0, 1, 1)) for text, end in zip(printed, ends, strict=True)
    ]
    column = Paragraph(" ".join(printed), lines=tuple(lines))
    assert [person.name for person in people(LabelledValue(Field.PRESENT, "Deltakere", (column,)))] == names


@pytest.mark.parametrize(
    ("lines", "organisations"),
    [
        (("Solvik: Kari Fjellheim, Per Strand", "Nordre Solvik: Liv Moen"), ["Solvik", "Solvik", "Nordre Solvik"]),
        (("Solvik: Kari Fjellheim (Solvik sykehjem)", "Elvestrand: Liv Moen"), ["Solvik sykehjem", "Elvestrand"]),
        (("Solvik: Kari Fjellheim",), [None]),  # alone it may be any label
        (("Solvik kommune: Kari Fjellheim",), ["Solvik kommune"]),
        (("Frå Helse Solvik: Kari Fjellheim",), ["Helse Solvik"]),
        (
            ("Solvik kommune: ordfører Kari Fjellheim, rådmann Per Strand", "Tindal herad: Liv Moen"),
            ["Solvik kommune", "Solvik kommune", "Tindal herad"],
        ),
        (
            ("Solvik kommune: Kari Fjellheim", "Brukerutvalget: leder Per Strand", "Fastlegene: Liv Moen"),
            ["Solvik kommune", "Brukerutvalget", "Fastlegene"],
        ),
        (("AP: Kari Fjellheim", "V/KrF: Liv Moen"), ["AP", "V/KrF"]),
        (
            ("Solvik kommune:", "Kari Fjellheim, rådmann", "Per Strand", "Andre:", "Liv Moen"),
            ["Solvik kommune", "Solvik kommune", None],
        ),
        (("Sykehuset Solvik HF", "Kari Fjellheim, overlege", "Per Strand, KS"), ["Sykehuset Solvik HF", "KS"]),
        (("Brukerutvalget: Kari Fjellheim",), [None]),
        (("Observatør: rådgiver Kari Fjellheim", "Gjest: Liv Moen"), [None, None]),
        (("Brukerne: Kari Fjellheim", "Ansatte: Liv Moen"), [None, None]),
        (("Fysisk: Kari Fjellheim", "Digitalt: Liv Moen"), [None, None]),
        (("Rådmenn: Kari Fjellheim", "Gjester: Liv Moen"), [None, None]),
    ],
)
def test_lines_that_open_with_places_tell_where_their_people_come_from(
    lines: tuple[str, ...], organisations: list[str | None]
) -> None:
    found = people(LabelledValue(Field.PRESENT, "Til stede", tuple(map(line, lines))))
    assert [person.organisation for person in found] == organisations


@pytest.mark.parametrize(
    ("label", "organisation"),
    [
        ("Frå Helse Solvik", "Helse Solvik"),
        ("Fra sykehuset", "sykehuset"),
        ("Møtte fra Solvik kommune", "Solvik kommune"),
        ("Fra brukerutvalget", "brukerutvalget"),
        ("Representanter for kommunene", "kommunene"),
        ("Fra administrasjonen", None),
        ("Fra styret", None),
        ("Fra fylkesrådmannen", None),
        ("Til stede", None),
        ("Vara for Per Strand", None),
    ],
)
def test_a_label_tells_where_its_people_come_from(label: str, organisation: str | None) -> None:
    found = people(LabelledValue(Field.PRESENT, label, (line("Kari Fjellheim, overlege"), line("Liv Moen (Tindal)"))))
    assert [person.organisation for person in found] == [organisation, "Tindal"]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (("Kari Fjellheim, FFO", "Per Strand, SAFO", "Liv Moen, Norsk Folkehjelp"), ["Kari", "Per", "Liv"]),
        (("Kari Fjellheim, FFO", "Per Strand, SAFO", "Liv Moen, Ola Nes"), ["Kari", "Per", "Liv", "Ola"]),
        (("Kari Fjellheim, Per Strand", "Liv Moen, Nermin Begović"), ["Kari", "Per", "Liv", "Nermin"]),
    ],
)
def test_where_lines_hold_one_each_a_second_name_is_an_organisation(lines: tuple[str, ...], names: list[str]) -> None:
    found = people(LabelledValue(Field.PRESENT, "Møtte", tuple(map(line, lines))))
    assert [person.name.split()[0] for person in found] == names


def test_each_person_stands_once_per_role_with_the_fullest_mention() -> None:
    given = [
        PersonRole("Kari Fjellheim", Role.PRESENT),
        PersonRole("Kari Fjellheim", Role.PRESENT, "ordfører"),
        PersonRole("Kari Fjellheim", Role.CHAIR),
        PersonRole("Per Strand", Role.PRESENT, None, "Solvik kommune"),
        PersonRole("Per Strand", Role.PRESENT, None, "Elvestrand kommune"),
    ]
    assert set(distinct(given)) == set(given[1:])
    assert len(distinct(given)) == 4


def test_a_line_that_tells_of_a_person_tells_for_the_others() -> None:
    office = ("rådmann", "Solvik kommune")
    given = [
        PersonRole("Kari Fjellheim", Role.CHAIR),
        PersonRole("Kari Fjellheim", Role.PRESENT, *office),
        PersonRole("Per Strand", Role.PRESENT, "lege", "Solvik kommune"),
        PersonRole("Per Strand", Role.PRESENT, "lærer", "Tindal kommune"),
        PersonRole("Per Strand", Role.CHAIR),  # one of two
    ]
    assert with_told_offices(given) == (PersonRole("Kari Fjellheim", Role.CHAIR, *office), *given[1:])


@pytest.mark.parametrize(
    ("name", "other", "kept"),
    [
        ("K. Fjellheim", "Kari Fjellheim", 1),
        ("K Fjellheim", "Kari Marie Fjellheim", 1),
        ("P. Fjellheim", "Kari Fjellheim", 2),
        ("K. Moen", "Kari Fjellheim", 2),
        ("K. Fjellheim", "K. Moen", 2),
    ],
)
def test_an_abbreviated_name_is_nobody_new(name: str, other: str, kept: int) -> None:
    given = [PersonRole(name, Role.ABSENT), PersonRole(other, Role.ABSENT, "ordfører")]
    assert len(distinct(given)) == kept
    assert len(distinct([given[0], PersonRole(other, Role.PRESENT)])) == 2  # another role is told of another time
