"""Profiles beside the papers: found upwards, checked, and never the end of a run."""

from pathlib import Path

import pytest

from models.profile import NamedPersons, Profile, Succession
from pipeline.profiles import FILE_NAME, BadProfileError, profiles, read_profile

WHOLE = """
organisation = "Helsefellesskapet i Solvik"

[[bodies]]
name = "SSU"
predecessors = ["OSO", "Samarbeidsutvalget"]

[persons]
same = [["Kari Fjellheim", "Kari Fjellheim Lunde"]]
different = [["Ola Berg", "Ole Berg"]]
"""


def test_a_profile_tells_who_took_over_and_who_is_who(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(WHOLE, encoding="utf-8")
    assert read_profile(file) == Profile(
        "Helsefellesskapet i Solvik",
        (Succession("OSO", "SSU"), Succession("Samarbeidsutvalget", "SSU")),
        (
            NamedPersons(("Kari Fjellheim", "Kari Fjellheim Lunde"), are_one=True),
            NamedPersons(("Ola Berg", "Ole Berg"), are_one=False),
        ),
    )


def test_a_profile_is_found_above_its_papers_once(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('organisation = "Solvik kommune"', encoding="utf-8")
    papers = [tmp_path / "2023" / "a.pdf", tmp_path / "2024" / "møter" / "b.pdf"]
    found, problems = profiles(papers)
    assert ([profile.organisation for profile in found], problems) == (["Solvik kommune"], [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('organisation = "Solvik', "no TOML"),
        ('[[bodies]]\nname = "SSU"', "'organisation'"),
        ('organisation = ""', "'organisation'"),
        ('organisation = "S"\nbodys = []', "'bodys'"),
        ('organisation = "S"\n[[bodies]]\nname = "SSU"\npredecessor = "OSO"', r"'bodies\.0\.predecessor'"),
    ],
)
def test_what_is_wrong_with_a_profile_is_said_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / FILE_NAME
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadProfileError, match=said):
        read_profile(file)
    found, problems = profiles([tmp_path / "a.pdf"])
    assert (found, [problem.code for _, problem in problems]) == ([], ["bad_profile"])


def test_a_profile_in_another_encoding_is_told(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes('organisation = "Sørvik"'.encode("latin-1"))
    with pytest.raises(BadProfileError, match="UTF-8"):
        read_profile(file)
