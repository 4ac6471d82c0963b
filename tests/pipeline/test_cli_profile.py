"""A first draft of a profile: what was seen, as a file that can be used as it stands."""

import tomllib
from functools import cache
from pathlib import Path

import pytest
from asked_papers import asked_warehouse
from solvik_facts import entry, paper, section
from typer.testing import CliRunner, Result

from models.facts import Body
from pipeline.cli.commands import command_line
from pipeline.profile_file import read_profile
from pipeline.profiles import FILE_NAME
from pipeline.proposal import MOST_PERSONS, proposal
from warehouse import build_warehouse
from warehouse.readers.sights import SeenBody, SeenNumbers, SeenOrganisation, SeenPerson, Sights

DATA = Path(__file__).parents[1] / "data" / "fjordmark"


def run(*words: str) -> Result:
    return CliRunner().invoke(command_line(), ["profile", *words])


def drafted(folder: Path, seen: Sights) -> Path:
    """A draft beside papers."""
    file = folder / FILE_NAME
    file.write_text(proposal(seen), encoding="utf-8")
    return file


@cache
def of_warehouse() -> str:
    return run("--warehouse", str(asked_warehouse())).stdout


def test_a_draft_can_be_used_as_it_stands(tmp_path: Path) -> None:
    body = SeenBody('Råd "A" \\ B', "RÅD", ("Rådet",), ("OSO",), 1, 1, 2023, 2023)
    seen = Sights((SeenOrganisation("Solvik kommune", 3),), (body,), SeenNumbers(2, 1), (SeenPerson("Ola", ("Ole",)),))
    profile = read_profile(drafted(tmp_path, seen))
    assert profile.organisation == "Solvik kommune"
    ((named,), (succession,)) = (profile.bodies, profile.successions)
    assert (named.name, named.abbreviation, named.aliases) == ('Råd "A" \\ B', "RÅD", ("Rådet",))
    assert (succession.earlier, succession.later) == ("OSO", 'Råd "A" \\ B')
    # What only a person can know is left to one.
    assert (profile.persons, profile.is_year_first, profile.is_always) == ((), None, False)


def test_every_line_of_a_draft_that_is_a_comment_can_be_uncommented() -> None:
    body = SeenBody("Formannskapet", None, (), (), 1, 1, None, None)
    seen = Sights((SeenOrganisation("Solvik kommune", 3),), (body,), SeenNumbers(0, 0), (SeenPerson("Ola", ("Ole",)),))
    settings = ("always", "number_style", "abbreviation", "aliases", "predecessors", "[persons]", "same", "different")
    lines = [
        line.removeprefix("# ") if line.startswith(tuple(f"# {name}" for name in (*settings, "    [", "]"))) else line
        for line in proposal(seen).splitlines()
    ]
    told = tomllib.loads("\n".join(lines))
    assert set(told) == {"organisation", "always", "number_style", "bodies", "persons"}
    assert set(told["bodies"][0]) == {"name", "abbreviation", "aliases", "predecessors"}
    assert told["persons"] == {"same": [["Ola", "Ole"]], "different": []}


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        ((SeenOrganisation("Solvik kommune", 1),), "# Seen in 1 paper."),
        ((SeenOrganisation("Solvik kommune", 2), SeenOrganisation("Ås", 1)), "# Also seen in 1 paper: Ås;"),
        ((SeenOrganisation("Solvik kommune", 2), SeenOrganisation(None, 5)), "# 5 papers of which no organisation"),
        (
            (SeenOrganisation(None, 5),),
            '# No paper names its organisation: write it between the quotes.\norganisation = ""',
        ),
        ((), '# No paper names its organisation: write it between the quotes.\norganisation = ""'),
    ],
)
def test_a_draft_says_how_often_organisations_were_seen(seen: tuple[SeenOrganisation, ...], said: str) -> None:
    assert said in proposal(Sights(seen, (), SeenNumbers(0, 0), ()))


def test_a_draft_shows_some_persons_and_says_where_the_others_are() -> None:
    persons = tuple(SeenPerson(f"Kari {number}", ("Kari",)) for number in range(MOST_PERSONS + 5))
    text = proposal(Sights((), (), SeenNumbers(0, 0), persons))
    assert text.count('#     ["Kari') == MOST_PERSONS
    assert "and 5 more" in text


def test_a_warehouse_is_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "a.duckdb"
    printed = [Body("Samarbeidsutvalget", "SSU"), Body("Strategisk samarbeidsutvalg", "SSU"), Body("Brukerråd")]
    numbers = ["09/11", "2012/3", "11/12"]
    papers = [
        paper(f"{place}.pdf", section(entry(9 + place, year=2011 + place, printed_number=number), body=body))
        for place, (body, number) in enumerate(zip(printed, numbers, strict=True))
    ]
    build_warehouse(path, papers, [])
    text = run("--warehouse", str(path)).stdout
    told = tomllib.loads(text)
    assert told["organisation"] == "Helsefellesskapet i Solvik"
    assert [(body["name"], body.get("aliases")) for body in told["bodies"]] == [
        ("Samarbeidsutvalget", ["Strategisk samarbeidsutvalg"]),
        ("Brukerråd", None),
    ]
    assert "# Seen in 2 papers of 1 meeting, 2024." in text
    assert "0 were read with the year first" in text


def test_the_draft_of_a_known_warehouse_names_its_bodies() -> None:
    bodies = tomllib.loads(of_warehouse())["bodies"]
    assert "SSU" in [body.get("abbreviation") for body in bodies]
    assert max(map(len, of_warehouse().splitlines())) <= 120


def test_papers_are_read_where_no_warehouse_is_named(tmp_path: Path) -> None:
    output = tmp_path / FILE_NAME
    result = run(str(DATA), "--output", str(output))
    assert result.exit_code == 0, result.output
    assert result.stdout == f"Wrote {output}: read it, correct it, and run 'saksgang ingest' again.\n"
    assert "Fjordmark" in read_profile(output).organisation


def test_a_file_that_is_there_is_never_replaced(tmp_path: Path) -> None:
    output = tmp_path / FILE_NAME
    output.write_text("mitt", encoding="utf-8")
    result = run("--warehouse", str(asked_warehouse()), "--output", str(output))
    assert (result.exit_code, output.read_text(encoding="utf-8")) == (1, "mitt")
    assert "is there already" in result.stderr


@pytest.mark.parametrize(
    ("words", "exit_code", "said"),
    [
        ([], 2, "Name papers"),
        (["a.pdf", "--warehouse", "a.duckdb"], 2, "not both"),
        (["finnes-ikke"], 3, "no file or folder"),
        ([str(Path(__file__).parent / "golden_cli"), "--output", "/finnes-ikke/a.toml"], 1, "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_told(words: list[str], exit_code: int, said: str) -> None:
    result = run(*words)
    assert (result.exit_code, said in result.stderr) == (exit_code, True)
