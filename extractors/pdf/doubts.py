"""What is told of a PDF that was read with doubt, one function each."""

from collections.abc import Sequence

from extractors.errors import NoOcrError
from extractors.ocr.legibility import Fault
from models.layout import Table
from models.problems import Problem
from models.vocabulary import Severity

# What is wrong with the text of some pages that were not read from their pictures: code and sentence.
BAD_TEXT = {
    Fault.NO_TEXT: ("no_text", "{pages} a picture without text that could be read"),
    Fault.FOREIGN: ("repaired", "{pages} text that was made for another language, and was mended word by word"),
    Fault.LOST_LETTERS: ("lost_letters", "{pages} text with letters missing, which was read as it is"),
    Fault.NO_BLANKS: ("no_blanks", "{pages} text without blanks between words, which was read as it is"),
    Fault.NO_WORDS: ("no_words", "{pages} text in a code of its own, which makes no words"),
}


def _warning(code: str, message: str, page: int | None = None) -> Problem:
    return Problem(code, Severity.WARNING, message, page)


def bad_text(fault: Fault, numbers: Sequence[int], what_to_install: str | None) -> Problem:
    """Pages whose text is missing or bad, and what to install to have their pictures read; None where it is there.

    What only wants Tesseract has a code of its own, so that a run that has it reads the paper again.
    """
    code, sentence = BAD_TEXT[fault]
    told = sentence.format(pages=f"{pages_named(numbers)} {'holds' if len(numbers) == 1 else 'hold'}")
    if what_to_install:
        advice = f"to have the pictures read, {what_to_install}, and run again"
        return _warning(NoOcrError.code, f"{told}; {advice}.", numbers[0])
    return _warning(code, f"{told}; check it against the paper.", numbers[0])


def scan_without_ocr(what_to_install: str) -> str:
    """The sentence for a paper that is a scan, where nothing is installed to read it."""
    return f"The file is a scan, and Tesseract with Norwegian is not here to read it; {what_to_install}, and run again."


def read_from_pictures(numbers: Sequence[int]) -> Problem:
    """Pages that were read by Tesseract."""
    verb = "was read from its picture" if len(numbers) == 1 else "were read from their pictures"
    return _warning("ocr", f"{pages_named(numbers)} {verb}; check names and numbers against the paper.", numbers[0])


def hard_to_read(numbers: Sequence[int]) -> Problem:
    """Pages of which Tesseract is not sure."""
    verb = "was" if len(numbers) == 1 else "were"
    message = f"{pages_named(numbers)} {verb} hard to read, and much of what was read may be wrong; scan it anew."
    return _warning("hard_to_read", message, numbers[0])


def turned(numbers: Sequence[int]) -> Problem:
    """Scanned pages that did not lie the right way up."""
    verb = "was" if len(numbers) == 1 else "were"
    message = f"{pages_named(numbers)} {verb} scanned on their side or head and read turned; save the scan upright."
    return _warning("turned", message.replace("their", "its") if len(numbers) == 1 else message, numbers[0])


def no_text(page: int) -> Problem:
    """An empty page."""
    return _warning("no_text", f"Page {page} holds no text; look whether it is empty.", page)


def damaged(page: int) -> Problem:
    """A broken page."""
    return _warning(
        "damaged", f"Page {page} is damaged and was left out; fetch the file anew from where it came from.", page
    )


def drawing(page: int) -> Problem:
    """A page whose rules are too many for a table."""
    return _warning("drawing", f"Page {page} holds a large drawing; tables on it were read as text, so check it.", page)


def sideways(page: int) -> Problem:
    """A page with text set sideways."""
    message = f"Page {page} holds text set sideways, which was left out; save the file with that page turned upright."
    return _warning("sideways", message, page)


def text_layer() -> Problem:
    """A scan whose own text layer was read."""
    return _warning(
        "text_layer", "The text is the invisible layer of a scan; check names and numbers against the pictures."
    )


def very_long(count: int) -> Problem:
    """A file that is long for a paper."""
    return _warning("very_long", f"The file has {count} pages; check that it is one paper and not an archive.")


def long_table(table: Table) -> Problem:
    """A table that is long for a paper."""
    message = f"A table has {len(table.rows)} rows; check that it belongs to the paper."
    return _warning("long_table", message, table.page)


def pages_named(numbers: Sequence[int]) -> str:
    """Pages in words.

    >>> pages_named([3])
    'Page 3'
    >>> pages_named([1, 2, 3, 5])
    'Pages 1-3 and 5'
    """
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1] = [spans[-1][0], number]
        else:
            spans.append([number])
    texts = ["-".join(map(str, span)) for span in spans]
    listed = " and ".join([", ".join(texts[:-1]), texts[-1]]) if len(texts) > 1 else texts[0]
    return f"Page {listed}" if len(numbers) == 1 else f"Pages {listed}"
