"""spaCy without its command line, which it imports for one function and which takes a third of the import.

Import this before `spacy`; all of spaCy, `spacy.info` and `spacy.cli` too, works as ever, only later. A spaCy that no
longer does so is imported as it is.
"""

import sys
from types import ModuleType
from typing import Any

_COMMAND = "spacy.cli.info"


def _info(*arguments: Any, **options: Any) -> object:  # noqa: ANN401 - passed on
    """Call the real `spacy.info`."""
    from spacy.cli.info import info  # noqa: PLC0415 - what is not to be imported before it is needed

    return info(*arguments, **options)


def _import() -> None:
    """Import spaCy with a stand-in for the module of the command."""
    stand_in = ModuleType(_COMMAND)
    stand_in.__dict__["info"] = _info
    sys.modules[_COMMAND] = stand_in
    try:
        import spacy  # noqa: F401, PLC0415 - only now
    finally:
        del sys.modules[_COMMAND]


if "spacy" not in sys.modules:
    _import()
