"""Pages are laid straight, their rulings found, and their tables unfolded."""

import numpy as np
import pytest

from extractors.ocr.engines import Engine
from extractors.ocr.pictures import PagePicture
from extractors.ocr.recognition import _looked_at
from extractors.ocr.rulings import of_tables, rulings, without, without_underlines
from extractors.ocr.seen import SeenWord
from extractors.ocr.skew import INK as INK_SHARE
from extractors.ocr.skew import skew, straightened
from extractors.ocr.unfolding import unfolded
from tests.extractors.ocr.ocr_pages import DPI, INK, PAPER, page, print_lines, rule_table, turned

DARK = 140
XS, YS = (100, 250, 800), (200, 400, 600)


@pytest.mark.parametrize("degrees", [-2.5, -0.7, 0.0, 0.4, 1.6])
def test_skew_is_measured_and_taken_out(degrees: float) -> None:
    picture = page()
    print_lines(picture, 100, 800, range(100, 1000, 40))
    askew = turned(picture, degrees)
    assert skew(askew) == pytest.approx(degrees, abs=0.1)
    assert skew(straightened(askew)) == pytest.approx(0.0, abs=0.1)


def test_an_empty_page_lies_straight() -> None:
    assert skew(page()) == 0.0


@pytest.mark.parametrize("ink", [INK, 190])  # a hairline is grey
@pytest.mark.parametrize("degrees", [0.0, 0.05])  # what is left of a skew
def test_rulings_of_a_table_are_found_among_its_text(ink: int, degrees: float) -> None:
    picture = page()
    rule_table(picture, XS, YS, ink=ink)
    print_lines(picture, 110, 240, range(210, 380, 40))
    print_lines(picture, 260, 790, range(210, 580, 40))
    found = of_tables(rulings(turned(picture, degrees), DPI), DPI)
    levels = [ruling for ruling in found if not ruling.upright]
    uprights = [ruling for ruling in found if ruling.upright]
    assert [(ruling.first + ruling.last) / 2 for ruling in levels] == pytest.approx(list(YS), abs=3)
    assert [(ruling.first + ruling.last) / 2 for ruling in uprights] == pytest.approx(list(XS), abs=3)
    assert [ruling.end - ruling.start for ruling in uprights] == pytest.approx([402] * 3, abs=6)


def test_bars_and_short_strokes_are_no_rulings() -> None:
    picture = page()
    picture[100:140, 100:700] = INK
    picture[300:302, 100:170] = INK
    assert rulings(picture, DPI) == []


def test_taken_out_rulings_leave_the_letters() -> None:
    picture = page()
    rule_table(picture, XS, YS)
    print_lines(picture, 260, 790, range(210, 380, 40))
    clean = without(picture, rulings(picture, DPI))
    assert (clean[:, 240:255] >= PAPER).all()
    assert (clean[205:390, 258:792] == picture[205:390, 258:792]).all()


def test_an_underline_goes_and_the_foot_of_a_letter_stays() -> None:
    picture = page()
    picture[330:332, 100:260] = INK
    picture[310:340, 200:203] = INK  # a j
    (underline,) = rulings(picture, DPI)
    clean = without_underlines(picture, [underline])
    assert (clean[325:331, 110:190] >= PAPER).all()
    assert (clean[310:340, 200:203] == INK).all()


def test_columns_of_a_table_stand_under_each_other_and_words_find_back() -> None:
    picture = page()
    rule_table(picture, XS, YS)
    picture[450:460, 300:310] = INK
    found = rulings(picture, DPI)
    whole = unfolded(without(picture, found), found, DPI)
    assert whole.picture.shape[0] > 2 * picture.shape[0] * 0.6
    (rows, columns) = np.nonzero(whole.picture < INK_SHARE * PAPER)
    word = SeenWord("a", columns.min(), rows.min(), columns.max() + 1, rows.max() + 1, 90.0, 0)
    back = whole.put_back(word)
    assert (back.left, back.top, back.right, back.bottom) == (300, 450, 310, 460)


def test_a_page_without_tables_is_left_as_it_is() -> None:
    picture = page()
    print_lines(picture, 100, 800, range(100, 1000, 40))
    assert unfolded(picture, [], DPI).picture is picture


class Blind(Engine):
    """An engine that sees the word over an underline only where the underline is gone."""

    version = "blind"

    def read(self, pixels: bytes, width: int, height: int, dpi: int) -> str:
        """The word, found by its ink."""
        seen = np.frombuffer(pixels, dtype=np.uint8).reshape(height, width) < DARK
        rows, columns = np.nonzero(seen)
        left, top, right, bottom = columns.min(), rows.min(), columns.max(), rows.max()
        has_underline = seen[:, left : right + 1].mean(axis=1).max() > 0.9
        box = (left, top, right - left, bottom - top)
        return "" if has_underline or dpi != DPI else "\t".join(map(str, (5, 1, 1, 1, 1, 1, *box, 95, "Vedtak:")))


def test_a_word_that_is_not_seen_for_its_underline_is_looked_at_again_without() -> None:
    picture = page()
    print_lines(picture, 100, 260, range(300, 320, 40))
    picture[324:326, 98:262] = INK
    seen = _looked_at(PagePicture(1, picture.tobytes(), picture.shape[1], picture.shape[0], DPI), Blind())
    (word,) = seen.words
    assert (word.left, word.top, word.bottom) == pytest.approx((100, 300, 320), abs=2)
