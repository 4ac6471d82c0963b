"""Pieces of print folded to one text with spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.marks import MarkedText, Piece, as_paragraph, fold_pieces, split_marked


def words(marked: MarkedText) -> tuple[list[str], list[str]]:
    """The bold and the underlined texts."""
    return (
        [marked.text[span.start : span.end] for span in marked.bold],
        [marked.text[span.start : span.end] for span in marked.underline],
    )


@pytest.mark.parametrize(
    ("pieces", "text", "bold", "underline"),
    [
        ([Piece("Sak "), Piece(" tre", bold=True)], "Sak tre", ["tre"], []),
        ([Piece(" Fet ", bold=True), Piece(" tittel", bold=True)], "Fet tittel", ["Fet tittel"], []),
        ([Piece("Fet", bold=True), Piece(" "), Piece("tittel", bold=True)], "Fet tittel", ["Fet tittel"], []),
        ([Piece("Fet", bold=True), Piece("-"), Piece("tittel", bold=True)], "Fet-tittel", ["Fet", "tittel"], []),
        ([Piece("Vedtak:", underline=True), Piece(" utsatt")], "Vedtak: utsatt", [], ["Vedtak:"]),
        ([Piece("V E D T A K   ", bold=True), Piece("A B C D E")], "VEDTAK A B C D E", ["VEDTAK"], []),
        ([Piece(" ", bold=True)], "", [], []),
        ([], "", [], []),
    ],
)
def test_fold_pieces(pieces: list[Piece], text: str, bold: list[str], underline: list[str]) -> None:
    marked = fold_pieces(pieces)
    assert (marked.text, *words(marked)) == (text, bold, underline)


PIECES = st.lists(st.builds(Piece, st.text("ab \n\u00a0\u00ad-", max_size=6), st.booleans(), st.booleans()), max_size=8)


@given(PIECES)
def test_spans_are_ordered_apart_and_without_blank_ends(pieces: list[Piece]) -> None:
    marked = fold_pieces(pieces)
    for spans in (marked.bold, marked.underline):
        places = [place for span in spans for place in (span.start, span.end)]
        assert places == sorted(set(places))
        assert all(part == part.strip() for span in spans if (part := marked.text[span.start : span.end]))


@given(PIECES)
def test_folding_keeps_every_letter_with_its_mark(pieces: list[Piece]) -> None:
    marked = fold_pieces(pieces)
    bold = "".join(character for piece in pieces if piece.bold for character in piece.text if character in "ab")
    assert "".join(words(marked)[0]).replace(" ", "").replace("-", "") == bold


def test_label_takes_its_part_of_the_spans_along() -> None:
    label, rest = split_marked(fold_pieces([Piece("1) Saken", bold=True), Piece(" utsettes")]))
    assert (label, rest.text, words(rest)[0]) == ("1)", "Saken utsettes", ["Saken"])


def test_of_two_labels_the_inner_sign_counts() -> None:
    assert as_paragraph(MarkedText("- ✓ Årsmelding")).label == "✓"
    assert as_paragraph(MarkedText("- 1) Årsmelding")).printed == "- 1) Årsmelding"
