"""`saksgang report`: what it writes, and what it says where it cannot."""

from pathlib import Path

import docx
import pytest
from asked_papers import asked_warehouse
from typer.testing import CliRunner, Result

from pipeline import printing
from pipeline.cli.commands import command_line
from pipeline.printing import PrintingError, printed


def run(*arguments: str) -> Result:
    """Run the command on the made warehouse."""
    environment = {"SAKSGANG_WAREHOUSE": str(asked_warehouse()), "NO_COLOR": "1", "COLUMNS": "200"}
    return CliRunner(env=environment).invoke(command_line(), ["report", *arguments])


@pytest.fixture
def without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine that has none."""
    monkeypatch.setattr(printing, "libreoffice", lambda: None)


@pytest.mark.usefixtures("without_libreoffice")
def test_all_that_is_asked_for_is_written(tmp_path: Path) -> None:
    page, draft = tmp_path / "arsmelding.html", tmp_path / "arsmelding.docx"
    result = run("2023", "-o", "solvik", "--html", str(page), "--docx", str(draft))
    assert result.exit_code == 0, result.output
    assert "Årsmelding 2023" in page.read_text(encoding="utf-8")
    assert "Årsmelding 2023" in [one.text for one in docx.Document(str(draft)).paragraphs]
    assert [line.split()[0] for line in result.stdout.splitlines()] == [str(page), str(draft)]


# Arguments ({} is a folder) -> the exit code and words of the sentence.
ERRORS = [
    (["2023"], 2, "--docx FILE"),
    (["2023", "--html", "{}/er/ikke/her.html"], 2, "There is no folder"),
    (["2023", "--docx", "{}/a.docx", "--template", "{}/mal.docx"], 2, "There is no template"),
    (["2023", "--docx", "{}/a.docx", "-o", "solvik", "--template", "{}/tekst.docx"], 2, "not a Word document"),
    (["2023", "--pdf", "{}/a.pdf"], 2, "LibreOffice, which is not installed"),
    (["1999", "--html", "{}/a.html", "-o", "solvik"], 1, "No paper of"),
    (["2023", "--html", "{}/a.html", "-o", "Månen"], 1, "No organisation is called 'Månen'"),
    (["2023", "--html", "{}", "-o", "solvik"], 1, "cannot be written"),
]


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize(("arguments", "exit_code", "words"), ERRORS)
def test_what_cannot_be_done_is_told_in_one_sentence(
    tmp_path: Path, arguments: list[str], exit_code: int, words: str
) -> None:
    (tmp_path / "tekst.docx").write_text("Hei", encoding="utf-8")
    result = run(*(argument.replace("{}", str(tmp_path)) for argument in arguments))
    assert result.exit_code == exit_code
    assert words in result.stderr
    assert "Traceback" not in result.output
    assert len(result.stderr.strip().splitlines()) == 1


@pytest.mark.usefixtures("without_libreoffice")
def test_printing_without_libreoffice_is_told() -> None:
    with pytest.raises(PrintingError, match="not installed"):
        printed(b"")
