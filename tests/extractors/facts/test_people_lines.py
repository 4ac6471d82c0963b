"""What a printed line of people tells: names, titles, organisations, roles in remarks."""

import pytest

from extractors.facts.people_lines import line_people
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
            "Rådmann Kari Fjellheim og helse- og sosialsjef Per Strand",
            [("Kari Fjellheim", "present", "Rådmann", None), ("Per Strand", "present", "helse- og sosialsjef", None)],
        ),
        (
            "Biskop Liv Moen, Kari Fjellheim og kirkeverge Per Strand",
            [
                ("Liv Moen", "present", "Biskop", None),
                ("Kari Fjellheim", "present", None, None),
                ("Per Strand", "present", "kirkeverge", None),
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
        # when they signed, and what they are where
        ("Liv Moen, 27.09.2013", [("Liv Moen", "present", None, None)]),
        (
            "Liv Moen (helse- og omsorgssjef i Tindal)",
            [("Liv Moen", "present", "helse- og omsorgssjef", "Tindal")],
        ),
        # a title in small letters goes with the one before, where the others' stand behind their names
        (
            "Liv Moen, fagsjef KFM, Per Strand, fagsjef KPR, rådgiver Ola Nes, fagsjef AHS",
            [
                ("Liv Moen", "present", "fagsjef KFM", None),
                ("Per Strand", "present", "fagsjef KPR, rådgiver", None),
                ("Ola Nes", "present", "fagsjef AHS", None),
            ],
        ),
        # with the family first
        (
            "Fjellheim, Kari; Strand, Per",
            [("Kari Fjellheim", "present", None, None), ("Per Strand", "present", None, None)],
        ),
        (
            "Fjellheim Kari, Strand Per Olav",
            [("Kari Fjellheim", "present", None, None), ("Per Olav Strand", "present", None, None)],
        ),
        ("Kari Fjellheim, Ola", [("Kari Fjellheim", "present", None, "Ola")]),
        # how they took part is neither what they are nor where from
        (
            "Ola Nes (Teams), Liv Moen, fysisk",
            [("Ola Nes", "present", None, None), ("Liv Moen", "present", None, None)],
        ),
        ("Ola Nes, Liv Moen m.fl.", [("Ola Nes", "present", None, None), ("Liv Moen", "present", None, None)]),
        (
            "Ordf. Ola Nes, prof. Liv Moen",
            [("Ola Nes", "present", "Ordf.", None), ("Liv Moen", "present", "prof.", None)],
        ),
        (
            "Liv Moen (for Ola Nes, Tindal kommune)",
            [("Liv Moen", "substitute", None, "Tindal kommune"), ("Ola Nes", "absent", None, None)],
        ),
        ("Liv Moen v/Tindal kommune", [("Liv Moen", "present", None, "Tindal kommune")]),
        # where they come from, told by a word
        ("Kari Fjellheim fra Solvik kommune", [("Kari Fjellheim", "present", None, "Solvik kommune")]),
        (
            "overlege Per Strand fra Solvik sykehus HF, rådgiver Liv Moen",
            [("Per Strand", "present", "overlege", "Solvik sykehus HF"), ("Liv Moen", "present", "rådgiver", None)],
        ),
        (
            "Per Strand, Solvik kommune og Liv Moen, Tindal kommune",
            [("Per Strand", "present", None, "Solvik kommune"), ("Liv Moen", "present", None, "Tindal kommune")],
        ),
        ("Liv Moen, Solvik og Tindal kommune", [("Liv Moen", "present", None, "Solvik og Tindal kommune")]),
        (
            "Under sak 9/18 møtte Liv Moen og Per Strand frå Tindal kommune.",
            [("Liv Moen", "present", None, None), ("Per Strand", "present", None, "Tindal kommune")],
        ),
        ("Ingen", []),
        ("( )", []),
        ("", []),
    ],
)
def test_a_line_is_parted_into_people(text: str, expected: list[Told]) -> None:
    assert told(line_people(line(text), Role.PRESENT)) == expected
