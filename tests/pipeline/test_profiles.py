"""Profiles beside the papers: found upwards, checked, and never the end of a run."""

from pathlib import Path

import pytest

from models.profile import NamedBody, NamedPersons, Profile, Succession
from pipeline.discovery import FoundFile
from pipeline.profile_file import BadProfileError, read_profile
from pipeline.profiles import FILE_NAME, profiles

WHOLE = """
organisation = "Helsefellesskapet i Solvik"
always = true
number_style = "year first"

[[bodies]]
name = "Strategisk samarbeidsutvalg"
abbreviation = "SSU"
aliases = ["Samarbeidsutvalget"]
predecessors = ["OSO", "Lederutvalget"]

[persons]
same = [["Kari Fjellheim", "Kari Fjellheim Lunde"]]
different = [["Ola Berg", "Ole Berg"]]
"""
SSU = "Strategisk samarbeidsutvalg"


def _papers(folder: Path, *paths: str) -> list[FoundFile]:
    return [FoundFile(path, folder / path) for path in paths]


def _written(folder: Path, organisation: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE_NAME).write_text(f'organisation = "{organisation}"', encoding="utf-8")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_profile_tells_bodies_who_took_over_and_who_is_who(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(WHOLE, encoding=encoding)
    assert read_profile(file) == Profile(
        "Helsefellesskapet i Solvik",
        (Succession("OSO", SSU), Succession("Lederutvalget", SSU)),
        (
            NamedPersons(("Kari Fjellheim", "Kari Fjellheim Lunde"), are_one=True),
            NamedPersons(("Ola Berg", "Ole Berg"), are_one=False),
        ),
        (NamedBody(SSU, "SSU", ("Samarbeidsutvalget",)),),
        is_always=True,
        is_year_first=True,
    )


def test_of_profiles_above_a_paper_the_nearest_holds(tmp_path: Path) -> None:
    _written(tmp_path, "Solvik kommune")
    _written(tmp_path / "2024" / "møter", "Elvestrand kommune")
    found, problems = profiles(
        _papers(tmp_path, "2023/a.pdf", "2024/møter/b.pdf", "2024/møter/ssu/c.pdf", "2024/d.pdf")
    )
    assert ([(profile.organisation, profile.papers) for profile in found], problems) == (
        [
            ("Elvestrand kommune", ("2024/møter/b.pdf", "2024/møter/ssu/c.pdf")),
            ("Solvik kommune", ("2023/a.pdf", "2024/d.pdf")),
        ],
        [],
    )


def test_papers_in_an_archive_have_the_profile_of_its_folder(tmp_path: Path) -> None:
    _written(tmp_path, "Solvik kommune")
    (profile,), _ = profiles([FoundFile("arkiv.zip/2023/a.pdf", tmp_path / "arkiv.zip", 0)])
    assert profile.papers == ("arkiv.zip/2023/a.pdf",)


def test_a_profile_that_cannot_be_used_leaves_its_papers_to_the_next(tmp_path: Path) -> None:
    _written(tmp_path, "Solvik kommune")
    _written(tmp_path / "2024", "")
    found, problems = profiles(_papers(tmp_path, "2024/a.pdf"))
    assert [(profile.organisation, profile.papers) for profile in found] == [("Solvik kommune", ("2024/a.pdf",))]
    assert [(file, problem.code) for file, problem in problems] == [(tmp_path / "2024" / FILE_NAME, "bad_profile")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('organisation = "Solvik', "no TOML.*Unterminated"),
        ('[[bodies]]\nname = "SSU"', "'organisation' is missing"),
        ('organisation = ""', "'organisation' is empty"),
        ('organisation = " "', "'organisation' is empty"),
        ('organisation = "S"\nbodys = []', "'bodys' is nothing that a profile says"),
        (
            'organisation = "S"\n[[bodies]]\nname = "A"\n[[bodies]]\nname = "B"\npredecessor = "O"',
            "'bodies 2, predecessor'",
        ),
        ('organisation = "S"\n[[bodies]]\nabbreviation = "SSU"', "'bodies 1, name' is missing"),
        ('organisation = "S"\n[[bodies]]\nname = "SSU"\naliases = "SU"', "'bodies 1, aliases' is 'SU'.*tuple"),
        ('organisation = "S"\nnumber_style = "year"', "'number_style' is 'year', and should be 'year first' or"),
        ('organisation = "S"\nalways = "of course"', "'always' is 'of course'.*boolean"),
        ('organisation = "S"\n[persons]\nsame = [["Kari Bø"]]', "'persons, same 1' needs two names"),
        (
            'organisation = "S"\n[[bodies]]\nname = "A"\naliases = ["SU"]\n[[bodies]]\nname = "B"\nabbreviation = "su"',
            "two bodies, 'A' and 'B', are both called 'su'",
        ),
        ('organisation = "S"\n[[bodies]]\nname = "SSU"\npredecessors = ["ssu"]', "taken over from itself"),
    ],
)
def test_what_is_wrong_with_a_profile_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadProfileError, match=said):
        read_profile(file)
    found, problems = profiles(_papers(tmp_path, "a.pdf"))
    assert (found, [problem.code for _, problem in problems]) == ([], ["bad_profile"])


def test_a_profile_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes('organisation = "Sørvik"'.encode("latin-1"))
    with pytest.raises(BadProfileError, match="UTF-8"):
        read_profile(file)
