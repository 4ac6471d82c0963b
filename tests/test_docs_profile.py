"""What a secretary copies from docs/profile.md works, and what it says is said."""

import re
from pathlib import Path

import pytest

from pipeline.profile_file import BadProfileError, read_profile

PAGE = (Path(__file__).parents[1] / "docs" / "profile.md").read_text(encoding="utf-8")


def test_the_example_is_a_profile(tmp_path: Path) -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    file = tmp_path / "saksgang.toml"
    file.write_text(example, encoding="utf-8")
    profile = read_profile(file)
    assert (profile.organisation, len(profile.bodies), profile.is_year_first) == (
        "Helsefellesskapet i Solvik",
        2,
        False,
    )


def test_the_error_is_the_one_that_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "saksgang.toml"
    file.write_text(
        'organisation = "S"\n[[bodies]]\nname = "A"\n[[bodies]]\nname = "B"\npredecessor = ["C"]', encoding="utf-8"
    )
    with pytest.raises(BadProfileError) as caught:
        read_profile(file)
    assert f"    {caught.value.message}\n" in PAGE
