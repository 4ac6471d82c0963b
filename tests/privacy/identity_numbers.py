"""Identity numbers for tests: made up, valid or not, in many groupings; and looked for in any file that was written.

`found_in(path)` tells all valid numbers in a file or folder: text, zip, docx, xlsx, parquet, SQLite, DuckDB, PDF.
`held_in(path, numbers)` tells which of some numbers stand there in whatever grouping; it has no false alarms.

The rule is written anew here, so that the one of `models.identity_numbers` is not tested by itself. The numbers that
are made are synthetic (month + 80), and belong to nobody.
"""

import datetime
import io
import random
import re
import sqlite3
import zipfile
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

FIRST, SECOND = "3761894521", "54327654321"  # the weights; a right number's sum is a multiple of 11
SEPARATORS = re.compile(r"(?<=[0-9])[\s\u00ad\u200b._·/‐‑–−-]{1,3}(?=[0-9])")
USUAL = re.compile(r"(?<![0-9.])(?:[0-9]{2}\.?[0-9]{2}\.?[0-9]{2}[ \u00a0-]?[0-9]{5})(?![0-9])")
GROUPINGS = (
    (11,),
    (6, 5),
    (2, 2, 2, 5),
    (6, 3, 2),
    (2, 2, 2, 3, 2),
    (4, 2, 5),
    (3, 3, 3, 2),
    (1,) * 11,
)
BETWEEN = (" ", "\u00a0", "-", "–", ".", ". ", " - ", "\u2009")


@dataclass(frozen=True)
class Printed:
    """A number as it stands in a text."""

    digits: str
    text: str


def is_valid(digits: str) -> bool:
    """Whether 11 digits are a number, by the published rule: a day that exists, both sums multiples of 11."""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    are_right = _sum(FIRST, digits) % 11 == 0 and _sum(SECOND, digits) % 11 == 0
    return len(digits) == 11 and are_right and _exists(day % 40, month % 40, year)


def _sum(weights: str, digits: str) -> int:
    return sum(int(weight) * int(digit) for weight, digit in zip(weights, digits, strict=False))


def _checked(start: str) -> str | None:
    """Nine digits with their check digits; None where one would be 10."""
    for weights in (FIRST, SECOND):
        rest = -_sum(weights, start) % 11
        if rest == 10:
            return None
        start += str(rest)
    return start


def _exists(day: int, month: int, year: int) -> bool:
    try:
        return bool(datetime.date(2000 if year == 0 else 1900 + year, month, day))
    except ValueError:
        return False


class Numbers:
    """Made-up numbers, the same for the same seed."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 - for tests

    def valid(self, shift: int = 80, day_shift: int = 0) -> str:
        """A valid number; `shift` is added to the month, `day_shift` to the day."""
        while True:
            date = datetime.date(1900, 1, 1) + datetime.timedelta(self._random.randrange(36_500))
            start = (
                f"{date.day + day_shift:02}{date.month + shift:02}{date.year % 100:02}{self._random.randrange(1000):03}"
            )
            digits = _checked(start)
            if digits:
                return digits

    def invalid(self) -> str:
        """Eleven digits that are none: one digit wrong, no such day, one check digit alone right, or a bank account."""
        while True:
            digits = self._random.choice((self._one_wrong, self._no_such_day, self._account, self._any))()
            if not is_valid(digits):
                return digits

    def printed(self, digits: str) -> Printed:
        """A number in a grouping that somebody may print."""
        lengths = self._random.choice(GROUPINGS)
        separator = self._random.choice(BETWEEN)
        ends = [sum(lengths[: place + 1]) for place in range(len(lengths))]
        groups = [digits[end - length : end] for length, end in zip(lengths, ends, strict=True)]
        return Printed(digits, separator.join(groups))

    def _one_wrong(self) -> str:
        digits, place = self.valid(), self._random.randrange(11)
        other = self._random.choice([digit for digit in "0123456789" if digit != digits[place]])
        return digits[:place] + other + digits[place + 1 :]

    def _no_such_day(self) -> str:
        while True:
            start = self._random.choice(("3202", "3004", "0013", "3115", "0000", "3002", "7230"))
            start += f"{self._random.randrange(100_000):05}"
            digits = _checked(start)
            if digits:
                return digits

    def _account(self) -> str:
        start = f"{self._random.randrange(10**10):010}"
        rest = -_sum(SECOND, start) % 11
        return self._account() if rest == 10 else f"{start}{rest}"

    def _any(self) -> str:
        return f"{self._random.randrange(10**11):011}"


def found_in(path: Path) -> list[str]:
    """'file: number' for every valid number in a usual grouping, in a file or in all files of a folder."""
    return [
        f"{name}: {match[0]}"
        for name, text in texts(path)
        for match in USUAL.finditer(text)
        if is_valid(re.sub("[^0-9]", "", match[0]))
    ]


def held_in(path: Path, numbers: Collection[str]) -> list[str]:
    """'file: number' for each of some numbers that stands there, in whatever grouping."""
    wanted = set(numbers)
    return sorted(
        {
            f"{name}: {run[at : at + 11]}"
            for name, text in texts(path)
            for run in re.findall(r"[0-9]{11,}", SEPARATORS.sub("", text))
            for at in range(len(run) - 10)
            if run[at : at + 11] in wanted
        }
    )


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """Everything that is text in a file, or in all files of a folder, their names included, with where it is from."""
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        yield f"name of {file}", file.name
        if file.is_file():
            yield from _file_texts(str(file), file.read_bytes(), file)


def _file_texts(name: str, data: bytes, file: Path | None) -> Iterator[tuple[str, str]]:
    """The texts of one file, by what it begins with."""
    if data.startswith(b"PK\x03\x04"):
        yield from _zipped(name, data)
    elif data.startswith(b"PAR1"):
        yield from _parquet(name, data)
    elif data.startswith(b"%PDF"):
        yield from _pdf(name, data)
    elif data.startswith(b"SQLite format 3") and file:
        yield from _sqlite(name, file)
    elif data[8:12] == b"DUCK" and file:
        yield from _duckdb(name, file)
        yield f"{name} (bytes)", data.decode("latin-1")
    else:
        yield name, data.decode("utf-8", "replace")


def _zipped(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.namelist():
            yield f"name in {name}", member
            content = archive.read(member)
            if member.endswith((".xml", ".rels")):
                text = content.decode("utf-8", "replace")
                yield f"{name}/{member}", re.sub(r"<[^>]*>", "", re.sub(r"</(?:w:p|c|si|row|text:p)>", "\n", text))
            yield from _file_texts(f"{name}/{member}", content, None)


def _parquet(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    import pyarrow.parquet  # noqa: PLC0415 - only tests of exports need it

    for row in pyarrow.parquet.read_table(io.BytesIO(data)).to_pylist():
        yield from _values(name, row.values())


def _pdf(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    import pypdfium2  # noqa: PLC0415 - as above

    document = pypdfium2.PdfDocument(data)
    for number in range(len(document)):
        yield f"{name}, page {number + 1}", document[number].get_textpage().get_text_bounded()


def _sqlite(name: str, file: Path) -> Iterator[tuple[str, str]]:
    connection = sqlite3.connect(file)
    tables = [
        table for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")
    ]
    for table in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 - names from the file itself
            yield from _values(f"{name}, {table}", row)
    connection.close()


def _duckdb(name: str, file: Path) -> Iterator[tuple[str, str]]:
    import duckdb  # noqa: PLC0415 - as above

    with duckdb.connect(file, read_only=True) as connection:
        places = connection.execute("SELECT table_schema, table_name FROM information_schema.tables").fetchall()
        for schema, table in places:
            select = f'SELECT * FROM "{schema}"."{table}"'  # noqa: S608 - as above
            for row in connection.execute(select).fetchall():
                yield from _values(f"{name}, {schema}.{table}", row)


def _values(name: str, values: Collection[object]) -> Iterator[tuple[str, str]]:
    for value in values:
        if isinstance(value, list | tuple):
            yield from _values(name, value)
        elif isinstance(value, dict):
            yield from _values(name, value.values())
        elif isinstance(value, str):
            yield name, value
