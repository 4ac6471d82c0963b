"""What a Word paper's blocks hold: all that is printed, once, in reading order."""

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.layout import Block, Paragraph, Source, Table, paragraphs

Reader = Callable[..., Source]


def p(inside: str, properties: str = "") -> str:
    """A paragraph of runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def tc(inside: str, properties: str = "") -> str:
    """A table cell."""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def tr(*cells: str, properties: str = "") -> str:
    """A table row."""
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def tbl(*rows: str) -> str:
    """A table."""
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def sdt(inside: str, properties: str = "") -> str:
    """A content control."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"


def texts(source: Source) -> list[str]:
    """All paragraphs as printed."""
    return [paragraph.printed for paragraph in paragraphs(source.blocks)]


def table(block: Block) -> list[list[tuple[int, int, str]]]:
    """A table's cells as column, span and text."""
    assert isinstance(block, Table)
    return [[(cell.column, cell.span, cell.text) for cell in row.cells] for row in block.rows]


BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))


def instruction(text: str) -> str:
    """A run with a field's instruction."""
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


BOX = "<w:txbxContent><w:p><w:r><w:t>i boksen</w:t></w:r></w:p></w:txbxContent>"

KEPT = [
    ("a block content control", sdt(p(r("Saken utsettes"))), ["Saken utsettes"]),
    ("an inline content control", p(r("Møtedato: ") + sdt(r("3. mai"))), ["Møtedato: 3. mai"]),
    ("an empty prompt is left out", p(r("Sted: ") + sdt(r("Klikk her"), "<w:showingPlcHdr/>")), ["Sted:"]),
    ("a smart tag and custom XML", p(f"<w:smartTag>{r('Solvik')}</w:smartTag><w:customXml>{r(' vest')}</w:customXml>"),
     ["Solvik vest"]),
    ("a link keeps its text", p(f'<w:hyperlink w:anchor="a">{r("Årsmelding")}</w:hyperlink>'), ["Årsmelding"]),
    ("inserted text is kept, deleted text dropped",
     p(f"{r('Saken ')}<w:ins>{r('godkjennes')}</w:ins><w:del><w:r><w:delText>avslås</w:delText></w:r></w:del>"),
     ["Saken godkjennes"]),
    ("moved text stands where it was moved to",
     p(f"<w:moveFrom>{r('Før')}</w:moveFrom>{r('Midt ')}<w:moveTo>{r('etter')}</w:moveTo>"), ["Midt etter"]),
    ("a deleted paragraph mark joins two paragraphs",
     p(r("Saken "), "<w:rPr><w:del/></w:rPr>") + p(r("utsettes")), ["Saken utsettes"]),
    ("a deleted mark before a table still ends the paragraph",
     p(r("Saken"), "<w:rPr><w:del/></w:rPr>") + tbl(tr(tc(p(r("a"))))), ["Saken", "a"]),
    ("comments are left out", p(r("Tekst") + '<w:r><w:commentReference w:id="0"/></w:r>'), ["Tekst"]),
    ("a field's result is kept, its instruction dropped",
     p(BEGIN + instruction(" DATE ") + SEPARATE + r("3. mai 2022") + END), ["3. mai 2022"]),
    ("a field inside a field's instruction is not text",
     p(BEGIN + instruction("IF ") + BEGIN + instruction("X") + SEPARATE + r("inne") + END + SEPARATE + r("ute") + END),
     ["ute"]),
    ("a simple field keeps its result", p(f'<w:fldSimple w:instr="TITLE">{r("Referat")}</w:fldSimple>'), ["Referat"]),
    ("a field that never ends hides nothing that follows", p(BEGIN + instruction("X")) + p(r("Synlig")), ["Synlig"]),
    ("a ticked box of a form is seen",
     p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar>'
       "</w:r>" + END + r("Vedtakssak")), ["☒ Vedtakssak"]),
    ("what is chosen in a list of a form is seen",
     p(r("Utvalg: ") + '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/>'
       '<w:listEntry w:val="FSU"/><w:listEntry w:val="SSU"/></w:ddList></w:ffData></w:fldChar></w:r>'
       + instruction(" FORMDROPDOWN ") + END), ["Utvalg: SSU"]),
    ("of a list without a choice the first is seen",
     p('<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="FSU"/></w:ddList></w:ffData>'
       "</w:fldChar></w:r>" + END), ["FSU"]),
    ("a cross-reference is its words",
     p(r("jf. ") + BEGIN + instruction(" REF _Ref1 \\h ") + SEPARATE + r("sak 3/24") + END), ["jf. sak 3/24"]),
    ("boxes of a group are read in order",
     p(f"<w:r><w:drawing><wps:wsp>{BOX}</wps:wsp><wps:wsp>{BOX.replace('boksen', 'to')}</wps:wsp></w:drawing></w:r>"),
     ["i boksen", "i to"]),
    ("a box in an embedded object", p(f"<w:r><w:object><v:textbox>{BOX}</v:textbox></w:object></w:r>"), ["i boksen"]),
    ("hidden text is dropped", p(r("Synlig ") + r("skjult", "<w:vanish/>")), ["Synlig"]),
    ("a line break starts a paragraph", p("<w:r><w:t>Kari</w:t><w:br/><w:t>Ola</w:t><w:cr/><w:t>Per</w:t></w:r>"),
     ["Kari", "Ola", "Per"]),
    ("hyphens as printed", p("<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>helse</w:t><w:softHyphen/><w:t>plan</w:t></w:r>"),
     ["e-helseplan"]),
    ("a symbol", p(f'<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>{r(" Vedtatt")}'), ["✓ Vedtatt"]),
    ("a formula", p(f"<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>{r(' er c')}"), ["a+b er c"]),
    ("a text box stands behind its paragraph",
     p(f"<w:r><w:pict><v:shape><v:textbox>{BOX}</v:textbox></v:shape></w:pict></w:r>" + r("Rundt")),
     ["Rundt", "i boksen"]),
    ("a text box written twice is read once",
     p(f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{BOX}</w:drawing></mc:Choice>"
       f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + r("Rundt")),
     ["Rundt", "i boksen"]),
    ("the fallback is read where the choice holds no text",
     p(f"<w:r><mc:AlternateContent><mc:Choice Requires='x'><w:drawing/></mc:Choice>"
       f"<mc:Fallback><w:pict>{BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r>"), ["i boksen"]),
    ("a tab is a blank", p("<w:r><w:t>Sak 3/24</w:t><w:tab/><w:t>Budsjett</w:t></w:r>"), ["Sak 3/24 Budsjett"]),
    ("a typed list label leaves the text", p(r("1) Saken utsettes")), ["1) Saken utsettes"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in KEPT], ids=[case[0] for case in KEPT])
def test_reads_what_is_printed(read_body: Reader, body: str, expected: list[str]) -> None:
    assert texts(read_body(body)) == expected


def test_typed_label_is_no_part_of_the_text(read_body: Reader) -> None:
    (paragraph,) = paragraphs(read_body(p(r("1) Saken utsettes"))).blocks)
    assert (paragraph.label, paragraph.text) == ("1)", "Saken utsettes")


def test_notes_stand_behind_the_paragraph_that_calls_them(read_body: Reader) -> None:
    body = p(r("Første") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + p(r("Andre"))
    notes = f'<w:footnote w:id="2">{p("<w:r><w:footnoteRef/></w:r>" + r(" Se sak 4/24."))}</w:footnote>'
    found = list(paragraphs(read_body(body, footnotes=notes).blocks))
    assert [(q.text, q.note, q.number) for q in found] == [
        ("Første", False, 1),
        ("Se sak 4/24.", True, 1),
        ("Andre", False, 2),
    ]


def test_note_that_calls_itself_is_read_once(read_body: Reader) -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="2">{p(r("Note") + call)}</w:footnote>'
    assert texts(read_body(p(r("Tekst") + call), footnotes=notes)) == ["Tekst", "Note"]


def test_lines_of_one_paragraph_share_its_number_and_empty_ones_count(read_body: Reader) -> None:
    body = p("<w:r><w:t>Kari</w:t><w:br/><w:t>Ola</w:t></w:r>") + p("") + p(r("Per"))
    assert [(q.text, q.number) for q in paragraphs(read_body(body).blocks)] == [("Kari", 1), ("Ola", 1), ("Per", 3)]


PAGES = [
    ("a page break", p(r("a")) + p('<w:r><w:br w:type="page"/></w:r>') + p(r("b")), ["a", "*b"]),
    ("a page break inside a paragraph", p('<w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t></w:r>'), ["a", "*b"]),
    ("a paragraph that says so", p(r("a")) + p(r("b"), "<w:pageBreakBefore/>"), ["a", "*b"]),
    ("a paragraph that says it does not", p(r("a")) + p(r("b"), '<w:pageBreakBefore w:val="0"/>'), ["a", "b"]),
    ("a page break as last printed is not forced", p("<w:r><w:t>a</w:t></w:r>")
     + p("<w:r><w:lastRenderedPageBreak/><w:t>b</w:t></w:r>"), ["a", "b"]),
    ("a section on a new page", p(r("a"), "<w:sectPr/>") + p(r("b")) + "<w:sectPr/>", ["a", "*b"]),
    ("a section on the same page",
     p(r("a"), "<w:sectPr/>") + p(r("b")) + '<w:sectPr><w:type w:val="continuous"/></w:sectPr>', ["a", "b"]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in PAGES], ids=[case[0] for case in PAGES])
def test_knows_what_starts_a_page(read_body: Reader, body: str, expected: list[str]) -> None:
    found = paragraphs(read_body(body).blocks)
    assert [("*" if paragraph.starts_page else "") + paragraph.text for paragraph in found] == expected


def test_table_behind_a_page_break_starts_the_page(read_body: Reader) -> None:
    body = p('<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>') + tbl(tr(tc(p(r("b")))))
    _, found = read_body(body).blocks
    assert isinstance(found, Table)
    assert found.starts_page


GRIDS = [
    ("cells merged over columns", tbl(tr(tc(p(r("a")), '<w:gridSpan w:val="2"/>'), tc(p(r("b"))))),
     [[(0, 2, "a"), (2, 1, "b")]]),
    ("cells merged downwards stand once",
     tbl(tr(tc(p(r("a")), '<w:vMerge w:val="restart"/>'), tc(p(r("b")))), tr(tc(p(""), "<w:vMerge/>"), tc(p(r("c"))))),
     [[(0, 1, "a"), (1, 1, "b")], [(1, 1, "c")]]),
    ("a cell that goes on with nothing begins", tbl(tr(tc(p(r("a")), "<w:vMerge/>"))), [[(0, 1, "a")]]),
    ("a row that begins further in", tbl(tr(tc(p(r("a"))), properties='<w:gridBefore w:val="2"/>')), [[(2, 1, "a")]]),
    ("rows and cells inside content controls", tbl(sdt(tr(sdt(tc(p(r("a")))), tc(p(r("b")))))),
     [[(0, 1, "a"), (1, 1, "b")]]),
    ("deleted and hidden rows are left out",
     tbl(tr(tc(p(r("a"))), properties="<w:del/>"), tr(tc(p(r("b"))), properties="<w:hidden/>"), tr(tc(p(r("c"))))),
     [[(0, 1, "c")]]),
    ("the old form of cells merged sideways",
     tbl(tr(tc(p(r("a")), '<w:hMerge w:val="restart"/>'), tc(p(""), "<w:hMerge/>"), tc(p(r("b"))))),
     [[(0, 2, "a"), (2, 1, "b")]]),
    ("a table inside a cell", tbl(tr(tc(p(r("a")) + tbl(tr(tc(p(r("b"))))) + p(r("c"))))), [[(0, 1, "a\nb\nc")]]),
    ("lists with a typed label in a cell", tbl(tr(tc(p(r("- a")) + p(r("- b"))))), [[(0, 1, "- a\n- b")]]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in GRIDS], ids=[case[0] for case in GRIDS])
def test_reads_tables(read_body: Reader, body: str, expected: list[list[tuple[int, int, str]]]) -> None:
    (found,) = read_body(body).blocks
    assert table(found) == expected


def tabbed(*parts: str) -> str:
    """A paragraph of texts with tabs between."""
    return p("<w:r>" + "<w:tab/>".join(f"<w:t>{part}</w:t>" if part else "" for part in parts) + "</w:r>")


def shown(source: Source) -> list[object]:
    """Paragraphs as printed, tables as rows of cell texts."""
    return [
        [tuple(cell.text for cell in row.cells) for row in block.rows] if isinstance(block, Table) else block.printed
        for block in source.blocks
    ]


COLUMNS = [
    ("labels and values are a table", [("Møtested:", "Rådhuset"), ("Dato:", "3. mai")],
     [[("Møtested:", "Rådhuset"), ("Dato:", "3. mai")]]),
    ("a value goes on below", [("Til stede:", "Kari"), ("", "Ola"), ("Forfall:", "Per")],
     [[("Til stede:", "Kari\nOla"), ("Forfall:", "Per")]]),
    ("several tabs in a row are one border", [("Sted:", "", "Rådhuset"), ("Dato:", "", "", "3. mai")],
     [[("Sted:", "Rådhuset"), ("Dato:", "3. mai")]]),
    ("one line alone is text", [("Møtested:", "Rådhuset")], ["Møtested: Rådhuset"]),
    ("contents are text", [("Innledning", "3"), ("Vedtak", "4")], ["Innledning 3", "Vedtak 4"]),
    ("list items are text", [("1.", "Saken utsettes"), ("2.", "Saken sendes")],
     ["1. Saken utsettes", "2. Saken sendes"]),
    ("three columns", [("14/24", "Budsjett", "Kari"), ("15/24", "Eventuelt", "Ola")],
     [[("14/24", "Budsjett", "Kari"), ("15/24", "Eventuelt", "Ola")]]),
]  # fmt: skip


@pytest.mark.parametrize(("lines", "expected"), [case[1:] for case in COLUMNS], ids=[case[0] for case in COLUMNS])
def test_columns_set_with_tabs(read_body: Reader, lines: list[tuple[str, ...]], expected: list[object]) -> None:
    assert shown(read_body("".join(tabbed(*line) for line in lines))) == expected


HANGING = '<w:ind w:left="2268" w:hanging="2268"/>'
PRESENT = "<w:t>Til stede:</w:t><w:tab/><w:t>Kari</w:t>"
BELOW = "<w:br/><w:t>Ola</w:t><w:br/><w:t>Liv</w:t>"
ABSENT = "<w:t>Forfall:</w:t><w:tab/><w:t>Per</w:t>"
NEXT = "<w:t>Ola Nes</w:t>"
LONG = f"<w:t>{'Det var ingen merknader til innkallingen. ' * 3}</w:t>"
INSET = '<w:ind w:left="2268"/>'

HUNG = [
    ("lines below a hanging value are its", [(PRESENT + BELOW, HANGING), (ABSENT, HANGING)],
     [[("Til stede:", "Kari\nOla\nLiv"), ("Forfall:", "Per")]]),
    ("in the last row too", [(ABSENT, HANGING), (PRESENT + BELOW, HANGING)],
     [[("Forfall:", "Per"), ("Til stede:", "Kari\nOla\nLiv")]]),
    ("paragraphs set in as far are too", [(PRESENT, HANGING), (NEXT, INSET), (ABSENT, HANGING)],
     [[("Til stede:", "Kari\nOla Nes"), ("Forfall:", "Per")]]),
    ("text set in as far is not", [(PRESENT, HANGING), (ABSENT, HANGING), (LONG, INSET)],
     [[("Til stede:", "Kari"), ("Forfall:", "Per")], ("Det var ingen merknader til innkallingen. " * 3).strip()]),
    ("nor a line at the margin", [(PRESENT, HANGING), (ABSENT, HANGING), (NEXT, "")],
     [[("Til stede:", "Kari"), ("Forfall:", "Per")], "Ola Nes"]),
    ("nor lines below a label that does not hang", [(PRESENT + BELOW, ""), (ABSENT, "")],
     ["Til stede: Kari", "Ola", "Liv", "Forfall: Per"]),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), [case[1:] for case in HUNG], ids=[case[0] for case in HUNG])
def test_lines_below_a_value_are_the_values(
    read_body: Reader, given: list[tuple[str, str]], expected: list[object]
) -> None:
    assert shown(read_body("".join(p(f"<w:r>{text}</w:r>", properties) for text, properties in given))) == expected


def test_running_heads_are_furniture_without_page_numbers(read_body: Reader) -> None:
    page = f'<w:fldSimple w:instr="PAGE">{r("7")}</w:fldSimple>'
    head = p(r("Helsefellesskapet i Solvik")) + tbl(tr(tc(p(r("Møtedato"))), tc(p(r("3. mai")))))
    source = read_body(p(r("Tekst")), header=head, footer=p(r("Side ") + page))
    assert source.furniture == ("Helsefellesskapet i Solvik", "Møtedato", "3. mai")
    assert texts(source) == ["Tekst"]


def test_long_table_is_read_with_a_warning(read_body: Reader) -> None:
    source = read_body(tbl(*(tr(tc(p(r(f"rad {number}"))), tc(p(r("x")))) for number in range(2000))))
    (found,) = source.blocks
    assert isinstance(found, Table)
    assert len(found.rows) == 2000
    assert [problem.code for problem in source.problems] == ["long_table"]


WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyzæøå", min_size=1, max_size=8), min_size=1, max_size=4).map(" ".join)
WRAPPERS = st.sampled_from(
    [
        "{}",
        "<w:ins>{}</w:ins>",
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:smartTag>{}</w:smartTag>",
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:fldSimple w:instr="X">{}</w:fldSimple>',
    ]
)


@st.composite
def bodies(draw: st.DrawFn, depth: int = 2) -> str:
    """The XML of a body with paragraphs, tables and content controls, each word in it kept in print."""
    found = []
    for _ in range(draw(st.integers(1, 3))):
        kind = draw(st.integers(0, 3 if depth else 1))
        if kind <= 1:
            runs = [draw(WRAPPERS).format(r(draw(WORDS) + " ")) for _ in range(draw(st.integers(1, 3)))]
            found.append(p("".join(runs)))
        elif kind == 2:
            found.append(sdt(draw(bodies(depth - 1))))
        else:
            rows = [tr(*(tc(draw(bodies(depth - 1))) for _ in range(draw(st.integers(1, 2))))) for _ in range(2)]
            found.append(tbl(*rows))
    return "".join(found)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(body=bodies())
def test_no_word_is_lost_or_told_twice(read_body: Reader, body: str) -> None:
    written = " ".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", body)).split()
    assert " ".join(texts(read_body(body))).split() == written


def test_blocks_are_paragraphs_and_tables_only(read_body: Reader) -> None:
    source = read_body(p(r("a")) + tbl(tr(tc(p(r("b"))))))
    assert [type(block) for block in source.blocks] == [Paragraph, Table]
