"""Writing to a file of corrections: everything that stands there stays, comments and order too.

Two may write at once, and a person may have changed the file by hand in between: it is locked, read anew, and put in
place whole. Needs tomlkit (`pip install 'saksgang[web]'`); reading does not.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

import tomlkit
from tomlkit.items import AoT, Table

from models.corrections import Correction, Signature
from warehouse.corrections.entries import BadEntryError, correction_of, table_of, undoing
from warehouse.corrections.errors import CorrectionsInUseError, NoSuchCorrectionError, UnwritableCorrectionsError
from warehouse.corrections.files import TABLE, DamagedCorrectionsError, tables_of, text_of
from warehouse.locking import LockedError, lock

Told = TypeVar("Told")
# A write takes milliseconds; one who waits longer waits for a program that hangs.
PATIENCE_SECONDS = 10.0
HEAD = """\
# Rettelser av det saksgang har lest i møtepapirene. Papirene selv blir ikke endret.
# Hver [[rettelse]] gjelder fra neste gang saksgang bygger opp saksbasen, også når nye papirer er lest inn.
# En rettelse som er angret, blir stående med angret_av og angret_tid, og gjelder ikke lenger.
# Fila kan rettes for hånd i et vanlig skriveprogram for ren tekst; lagre den som UTF-8."""


def add(file: Path, correction: Correction) -> Correction:
    """Write a correction at the end of a file, which is made if it is not there; gives the correction that holds.

    That is the one which says the same already, where there is one: a form that is sent twice corrects once.
    Raises UnwritableCorrectionsError and CorrectionsInUseError.
    """

    def added(text: str) -> tuple[str, Correction]:
        said = _last_of(_readable(text), correction)
        if said is not None:
            return text, said
        document = tomlkit.parse((text.rstrip() or HEAD) + "\n\n")
        if TABLE not in document:
            document.append(TABLE, tomlkit.aot())
        _entries(document).append(_table(table_of(correction)))
        return tomlkit.dumps(document).rstrip() + "\n", correction

    return _rewritten(file, added)


def undo(files: Iterable[Path], correction_id: str, signature: Signature) -> Correction:
    """Mark a correction as taken back, in the file that holds it; one that is undone already stays as it is.

    Raises NoSuchCorrectionError, UnwritableCorrectionsError and CorrectionsInUseError.
    """

    def undone(text: str) -> tuple[str, Correction | None]:
        document = tomlkit.parse(text)
        for table in _entries(document) if TABLE in document else ():
            if table.get("id") == correction_id:
                if "angret_av" not in table:
                    _write_behind_last(table, undoing(signature))
                return tomlkit.dumps(document), _readable_one(table)
        return text, None

    for file in files:
        if file.is_file():
            found = _rewritten(file, undone)
            if found is not None:
                return found
    raise NoSuchCorrectionError(correction_id)


def _rewritten(file: Path, change: Callable[[str], tuple[str, Told]]) -> Told:
    """Change the text of a file as one step."""
    try:
        with lock(file, patience=PATIENCE_SECONDS):
            text = text_of(file) if file.exists() else ""
            tables_of(text)  # tomlkit reads what tomllib does not; what cannot be read is not written to
            line_end = "\r\n" if "\r\n" in text else "\n"
            changed, told = change(text.replace("\r\n", "\n"))
            if changed != text.replace("\r\n", "\n"):
                _put_in_place(file, changed.replace("\n", line_end))
            return told
    except LockedError as error:
        raise CorrectionsInUseError(file) from error
    except (OSError, DamagedCorrectionsError) as error:
        raise UnwritableCorrectionsError(file, str(error)) from error


def _put_in_place(file: Path, text: str) -> None:
    """Write a new file beside the old one and move it there. Raises OSError."""
    new = file.with_name(f".{file.name}.{uuid4().hex[:8]}.tmp")
    try:
        with new.open("xb") as stream:
            stream.write(text.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        if file.exists():
            new.chmod(file.stat().st_mode & 0o777)
        new.replace(file)
    finally:
        new.unlink(missing_ok=True)


def _entries(document: tomlkit.TOMLDocument) -> AoT:
    """The entries of a file."""
    found = document[TABLE]
    assert isinstance(found, AoT)  # noqa: S101 - tables_of looked
    return found


def _table(entry: dict[str, object]) -> Table:
    """An entry as it is written."""
    table = tomlkit.table()
    table.update(entry)
    return table


def _write_behind_last(table: Table, told: dict[str, object]) -> None:
    """Add to an entry behind its last line, but before blank lines and notes: those may belong to what follows."""
    body = table.value.body
    end = max(place for place, (key, _) in enumerate(body) if key is not None) + 1
    behind = body[end:]
    del body[end:]
    table.update(told)
    body.extend(behind)


def _last_of(corrections: Iterable[Correction], wanted: Correction) -> Correction | None:
    """The last correction of the same matter that holds, if it says the same as the wanted one."""
    same = [one for one in corrections if not one.is_undone and _said(one)[:1] == _said(wanted)[:1]]
    return same[-1] if same and _said(same[-1]) == _said(wanted) else None


def _said(one: Correction) -> tuple[object, ...]:
    """What a correction is about, and what it says."""
    return one.persons or one.matter, one.kind, one.new


def _readable(text: str) -> list[Correction]:
    """The corrections of a file that can be used."""
    return [one for table in tables_of(text) if (one := _readable_one(table))]


def _readable_one(table: object) -> Correction | None:
    """The correction of an entry; None where it cannot be used."""
    try:
        return correction_of(table.unwrap() if isinstance(table, Table) else dict(table))  # type: ignore[call-overload]
    except BadEntryError:
        return None
