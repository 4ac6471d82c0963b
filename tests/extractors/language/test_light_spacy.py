"""spaCy is imported without its command line, and is whole all the same."""

import subprocess
import sys

import pytest

SPACY_IS_LIGHT = "import extractors.extraction, sys; assert 'spacy.cli' not in sys.modules"
INFO_WORKS = "import extractors.extraction, spacy; assert spacy.info(silent=True)['spacy_version'] == spacy.__version__"
COMMAND_WORKS = "import extractors.extraction, spacy.cli; assert spacy.cli.download"
SPACY_FIRST = "import spacy, extractors.extraction; assert spacy.info"


@pytest.mark.parametrize("code", [SPACY_IS_LIGHT, INFO_WORKS, COMMAND_WORKS, SPACY_FIRST])
def test_the_command_line_is_imported_when_it_is_asked_for_and_not_before(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr
