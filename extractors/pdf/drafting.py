"""The pages of a paper as drafts: as the file tells them, and where that is missing or bad, read from their pictures.

Where pictures cannot be read, text made for another language is mended, and what is left bad is told as a problem.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import Struct

from extractors.errors import NoOcrError
from extractors.ocr.engines import engine
from extractors.ocr.installed import advice
from extractors.ocr.legibility import Fault, Legibility, legibility
from extractors.ocr.mending import mended
from extractors.pdf import doubts, flow, grids
from extractors.pdf.cells import TooManyRulesError
from extractors.pdf.page import Pages, RawPage
from extractors.pdf.shapes import PageDraft
from models.problems import Problem
from models.vocabulary import TextSource

MOST_SIDEWAYS = 0.2  # share of a page's letters; less is a stamp in the margin
# A page with fewer letters, most of it covered by pictures, is a scan with a stamp or page number put on it.
MOST_STRAY_LETTERS, LEAST_PICTURED = 80, 0.5
# How sure Tesseract is of a page's words on average, below which they should be looked at; clean print has 90.
HARD_TO_READ = 70.0


class _Page(Struct):
    """A page as it was read, and how good that is."""

    draft: PageDraft
    measure: Legibility
    fault: Fault | None
    is_text_layer: bool
    source: TextSource = TextSource.EMBEDDED

    @property
    def number(self) -> int:
        return self.draft.number

    def letters(self) -> int:
        return sum(len(line.text) for line in flow.lines_of([self.draft]))


class Drafts(Struct):
    """The pages of a paper, where most of their text comes from, and what is to be told of them."""

    pages: list[PageDraft]
    source: TextSource
    problems: list[Problem]


def read_pages(pages: Pages) -> Drafts:
    """All pages that can be read. Raises NoOcrError where none can, for want of Tesseract."""
    problems: list[Problem] = []
    read = list(_first(pages, problems))
    _share_faults(read)
    faulty = [page for page in read if page.fault]
    if faulty and engine():
        problems += _read_pictures(pages, faulty)
    problems += _make_do(pages, [page for page in faulty if page.source is not TextSource.OCR])
    if read and all(page.draft.is_blank() for page in read) and faulty and not engine():
        raise NoOcrError(doubts.scan_without_ocr(advice()))
    problems += [doubts.no_text(page.number) for page in read if page.draft.is_blank() and not page.fault]
    if any(page.is_text_layer and page.source is TextSource.EMBEDDED for page in read):
        problems.append(doubts.text_layer())
    return Drafts([page.draft for page in read], _source(read), problems)


def _first(pages: Pages, problems: list[Problem]) -> Iterator[_Page]:
    """The pages as the file tells them; those that cannot be read are told as problems."""
    for number in range(1, len(pages) + 1):
        try:
            page = pages.read(number)
        except Exception:  # noqa: BLE001 - both parsers raise anything on broken pages
            problems.append(doubts.damaged(number))
            continue
        if page.sideways > MOST_SIDEWAYS:
            problems.append(doubts.sideways(number))
        draft = _draft(page, problems)
        measure = legibility(_text(draft))
        is_picture = measure.letters < MOST_STRAY_LETTERS and page.pictured > LEAST_PICTURED
        is_bare = not page.runs and page.is_drawn_on
        yield _Page(draft, measure, Fault.NO_TEXT if is_picture or is_bare else measure.fault, page.is_text_layer)


def _draft(page: RawPage, problems: list[Problem]) -> PageDraft:
    try:
        return grids.draft(page)
    except TooManyRulesError:
        problems.append(doubts.drawing(page.number))
        return grids.draft_without_grids(page)


def _text(draft: PageDraft) -> str:
    return " ".join(line.text for line in flow.lines_of([draft]))


def _share_faults(read: list[_Page]) -> None:
    """Give the pages of a scan's text layer that are too short to judge the fault of most that are not."""
    layer = [page for page in read if page.is_text_layer]
    letters: Counter[Fault | None] = Counter()
    for page in layer:
        if page.measure.is_judged:
            letters[page.fault] += page.measure.letters
    if letters:
        usual = max(letters, key=lambda fault: letters[fault])
        for page in layer:
            if not page.measure.is_judged and page.fault is None:
                page.fault = usual


def _read_pictures(pages: Pages, faulty: list[_Page]) -> Iterator[Problem]:
    """Read pages from their pictures, where text is seen on these."""
    from extractors.ocr.recognition import see_all  # noqa: PLC0415 - imports numpy, which no other page needs
    from extractors.ocr.setting import drawn_of, sureness, words_of  # noqa: PLC0415 - as above

    found = engine()
    assert found  # noqa: S101 - the caller has asked
    pictures = (pages.picture(page.number) for page in faulty)
    seen = [(page, view) for page, view in zip(faulty, see_all(pictures, found), strict=True) if view and view.words]
    problems: list[Problem] = []
    hard = []
    for (page, view), words in zip(seen, words_of([view for _, view in seen]), strict=True):
        raw = RawPage.of_words(page.number, (view.width, view.height), drawn_of(view), words)
        page.draft, page.source = _draft(raw, problems), TextSource.OCR
        if sureness(view) < HARD_TO_READ:
            hard.append(page.number)
    yield from problems
    if seen:
        yield doubts.read_from_pictures([page.number for page, _ in seen])
    if turned := [page.number for page, view in seen if view.turned]:
        yield doubts.turned(turned)
    if hard:
        yield doubts.hard_to_read(hard)


def _make_do(pages: Pages, faulty: list[_Page]) -> Iterator[Problem]:
    """Mend what can be mended of pages whose pictures were not read, and tell of what is left."""
    for fault in Fault:
        numbers = [page.number for page in faulty if page.fault is fault]
        if numbers:
            yield doubts.bad_text(fault, numbers, None if engine() else advice())
    for page in faulty:
        if page.fault is Fault.FOREIGN:
            page.draft, page.source = _mended(pages.read(page.number)), TextSource.REPAIRED


def _mended(page: RawPage) -> PageDraft:
    """A page with its words mended."""
    page.read_words = words = page.words
    for word, text in zip(words, list(mended([word.text for word in words])), strict=True):
        word.text = text
    return _draft(page, [])


def _source(read: Iterable[_Page]) -> TextSource:
    """Where most letters come from."""
    letters: Counter[TextSource] = Counter({TextSource.EMBEDDED: 0})
    for page in read:
        letters[page.source] += page.letters()
    return max(letters, key=lambda source: letters[source])
