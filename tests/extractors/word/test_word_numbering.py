"""Automatic numbers: what Word prints before a paragraph."""

from collections.abc import Callable

import pytest

from extractors.word.numbering import written
from models.layout import Source, Table, paragraphs

Reader = Callable[..., Source]


def level(depth: int, form: str, text: str, more: str = "") -> str:
    """A w:lvl."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{720 * (depth + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def definition(number: int, *levels: str, more: str = "") -> str:
    """A w:abstractNum."""
    return f'<w:abstractNum w:abstractNumId="{number}">{more}{"".join(levels)}</w:abstractNum>'


def num(number: int, of: int, overrides: str = "") -> str:
    """A w:num."""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{of}"/>{overrides}</w:num>'


def item(number: int, depth: int = 0, text: str = "x", more: str = "") -> str:
    """A paragraph of a list."""
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>{more}</w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
    )


def labels(source: Source) -> list[str | None]:
    """The labels of all paragraphs."""
    return [paragraph.label for paragraph in paragraphs(source.blocks)]


OUTLINE = definition(
    0,
    level(0, "decimal", "%1."),
    level(1, "decimal", "%1.%2"),
    level(2, "lowerLetter", "%3)"),
    level(3, "lowerRoman", "%4."),
)
RESTART = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'

CASES = [
    ("numbers count on", OUTLINE + num(1, 0), [item(1), item(1), item(1)], ["1.", "2.", "3."]),
    ("a deeper level begins anew", OUTLINE + num(1, 0),
     [item(1), item(1, 1), item(1, 1), item(1), item(1, 1), item(1, 2), item(1, 3)],
     ["1.", "1.1", "1.2", "2.", "2.1", "a)", "i."]),
    ("a deeper level alone counts from the first", OUTLINE + num(1, 0), [item(1, 1), item(1, 1)], ["1.1", "1.2"]),
    ("two lists of one definition count on together", OUTLINE + num(1, 0) + num(2, 0), [item(1), item(2)],
     ["1.", "2."]),
    ("an override starts anew, once", OUTLINE + num(1, 0) + num(2, 0, RESTART),
     [item(1), item(1), item(2), item(2)], ["1.", "2.", "1.", "2."]),
    ("an override of the level's form",
     OUTLINE + num(1, 0, f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1.")}</w:lvlOverride>'),
     [item(1), item(1)], ["I.", "II."]),
    ("legal numbers are Arabic throughout",
     definition(0, level(0, "upperRoman", "%1."), level(1, "decimal", "%1.%2", "<w:isLgl/>")) + num(1, 0),
     [item(1), item(1), item(1, 1)], ["I.", "II.", "2.1"]),
    ("a level that never begins anew",
     definition(0, level(0, "decimal", "%1."), level(1, "lowerLetter", "%2)", '<w:lvlRestart w:val="0"/>')) + num(1, 0),
     [item(1), item(1, 1), item(1), item(1, 1)], ["1.", "a)", "2.", "b)"]),
    ("bullets of symbol fonts",
     definition(0, level(0, "bullet", "\uf0b7"),
                level(1, "bullet", "§", '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>'), level(2, "bullet", "o"))
     + num(1, 0), [item(1), item(1, 1), item(1, 2)], ["•", "▪", "o"]),
    ("a format without a number", definition(0, level(0, "none", "")) + num(1, 0), [item(1)], [None]),
    ("list 0 is no list", OUTLINE + num(1, 0), [item(0)], [None]),
    ("a list that is not there", OUTLINE, [item(7)], [None]),
    ("a numbering style's levels",
     definition(0, more='<w:numStyleLink w:val="Liste"/>') + definition(1, level(0, "decimal", "(%1)")) + num(1, 0)
     + num(2, 1), [item(1), item(1)], ["(1)", "(2)"]),
    ("empty numbered paragraphs count", OUTLINE + num(1, 0), [item(1), item(1, text=""), item(1)], ["1.", "3."]),
    ("a deleted paragraph mark takes its number with it", OUTLINE + num(1, 0),
     [item(1), item(1, more="<w:rPr><w:del/></w:rPr>"), item(1)], ["1.", "2."]),
]  # fmt: skip

LIST_STYLE = (
    '<w:style w:type="numbering" w:styleId="Liste"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
)


@pytest.mark.parametrize(("numbering", "body", "expected"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_restores_automatic_numbers(
    read_body: Reader, numbering: str, body: list[str], expected: list[str | None]
) -> None:
    assert labels(read_body("".join(body), numbering=numbering, styles=LIST_STYLE)) == expected


def test_style_linked_numbering_takes_its_level_from_the_list(read_body: Reader) -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Overskrift{n}"><w:name w:val="heading {n}"/><w:pPr><w:numPr>'
        f'<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for n in (1, 2)
    )
    linked = [
        level(n, "decimal", text, f'<w:pStyle w:val="Overskrift{n + 1}"/>') for n, text in enumerate(("%1", "%1.%2"))
    ]
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Overskrift{n}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>' for n in (1, 2, 2, 1)
    )
    source = read_body(body, styles=styles, numbering=definition(0, *linked) + num(1, 0))
    assert labels(source) == ["1", "1.1", "1.2", "2"]
    assert [paragraph.heading for paragraph in paragraphs(source.blocks)] == [1, 2, 2, 1]


def test_case_number_counted_by_word_is_text_not_label(read_body: Reader) -> None:
    source = read_body(item(1, text="Budsjett"), numbering=definition(0, level(0, "decimal", "Sak %1/24")) + num(1, 0))
    (paragraph,) = paragraphs(source.blocks)
    assert (paragraph.label, paragraph.text) == (None, "Sak 1/24 Budsjett")


def test_cell_with_nothing_but_an_automatic_number_says_it(read_body: Reader) -> None:
    row = f"<w:tr><w:tc>{item(1, text='')}</w:tc><w:tc><w:p><w:r><w:t>Budsjett</w:t></w:r></w:p></w:tc></w:tr>"
    source = read_body(f"<w:tbl>{row}{row}</w:tbl>", numbering=OUTLINE + num(1, 0))
    (table,) = source.blocks
    assert isinstance(table, Table)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["1.", "Budsjett"], ["2.", "Budsjett"]]


def test_only_the_first_line_of_an_item_has_the_label(read_body: Reader) -> None:
    source = read_body(item(1, text="a</w:t><w:br/><w:t>b"), numbering=OUTLINE + num(1, 0))
    assert labels(source) == ["1.", None]


@pytest.mark.parametrize(
    ("more", "expected"),
    [("", 72.0), ('<w:ind w:left="100"/>', 5.0), ('<w:ind w:start="200"/>', 10.0), ('<w:ind w:hanging="200"/>', 72.0)],
)
def test_indent_is_the_paragraphs_own_else_the_lists(read_body: Reader, more: str, expected: float) -> None:
    source = read_body(item(1, 1, more=more), numbering=OUTLINE + num(1, 0))
    assert [paragraph.indent for paragraph in paragraphs(source.blocks)] == [expected]


@pytest.mark.parametrize(
    ("count", "form", "expected"),
    [
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (27, "lowerLetter", "aa"),
        (3, "upperLetter", "C"),
        (7, "decimalZero", "07"),
        (12, "decimalZero", "12"),
        (2, "ordinal", "2."),
        (5, "none", ""),
        (5, "cardinalText", "5"),
        (0, "lowerLetter", ""),
    ],
)
def test_writes_counts_as_word_does(count: int, form: str, expected: str) -> None:
    assert written(count, form) == expected
