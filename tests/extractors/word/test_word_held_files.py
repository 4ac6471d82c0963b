"""Other files in a Word paper: those that stand in its text, and those that its content controls are bound to."""

from collections.abc import Callable

import pytest

from models.layout import Source, paragraphs

Reader = Callable[..., Source]
Held = tuple[str, str, bytes, str | None]

STORE = "{0F3A5B1C-0000-4000-8000-000000000001}"
CHUNK = '<w:altChunk r:id="rheld0"/>'
PROMPT = "Klikk her for å skrive inn tekst."
VALUES = '<mote xmlns="urn:sak"><dato>2024-05-03T00:00:00</dato><sted nr="2">Solvik rådhus</sted><tom/></mote>'


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


# Each: the content type and bytes of the file in the text, and the paragraphs that it adds.
CHUNKS = {
    "a web page": (
        "text/html",
        "<html><body><p>Sak 3/24</p><p>Møtet</p></body></html>".encode(),
        ["Sak 3/24", "Møtet"],
    ),
    "a web page in another encoding": (
        "text/html; charset=x",
        b'<html><meta charset="iso-8859-1"><body><p>M\xf8tet</p></body></html>',
        ["Møtet"],
    ),
    "a web archive": (
        "message/rfc822",
        b"Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<html><p>Sak 3</p>\n--x--\n",
        ["Sak 3"],
    ),
    "plain text": ("text/plain", "Møtet ble satt.".encode(), ["Møtet ble satt."]),
}


@pytest.mark.parametrize(("content_type", "data", "expected"), CHUNKS.values(), ids=CHUNKS)
def test_file_in_the_text_is_read_where_it_stands(
    read_body: Reader, content_type: str, data: bytes, expected: list[str]
) -> None:
    source = read_body(p("Før") + CHUNK + p("Etter"), [("aFChunk", content_type, data, None)])
    found = list(paragraphs(source.blocks))
    assert [paragraph.text for paragraph in found] == ["Før", *expected, "Etter"]
    assert [paragraph.number for paragraph in found] == [*range(1, len(expected) + 3)]
    assert source.problems == ()


def test_word_file_in_the_text_is_read_with_its_tables(read_body: Reader, word_bytes: Callable[..., bytes]) -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('Dato')}</w:tc><w:tc>{p('3. mai')}</w:tc></w:tr></w:tbl>"
    held = ("aFChunk", "application/x-anything", word_bytes(table + p("Inni")), None)
    source = read_body(CHUNK + p("Etter"), [held])
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == ["Dato", "3. mai", "Inni", "Etter"]
    assert source.problems == ()


# Each: what the main part holds, and what the text names.
UNREAD = {
    "a kind that is not read": ([("aFChunk", "application/rtf", b"{\\rtf1 Sak}", None)], CHUNK),
    "a file that is not there": ([], CHUNK),
    "a damaged file": ([("aFChunk", "application/zip", b"PK\x03\x04 og ikke mer", None)], CHUNK),
    "an empty file": ([("aFChunk", "text/html", b"<html></html>", None)], CHUNK),
    "a paper of its own": ([], '<w:subDoc r:id="x"/>'),
}


@pytest.mark.parametrize(("held", "named"), UNREAD.values(), ids=UNREAD)
def test_file_in_the_text_that_is_not_read_is_told_of(read_body: Reader, held: list[Held], named: str) -> None:
    source = read_body(p("Tekst") + named, held)
    assert [problem.code for problem in source.problems] == ["unread_part"]
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == ["Tekst"]


def test_word_file_that_holds_itself_ends(read_body: Reader, word_bytes: Callable[..., bytes]) -> None:
    inner = word_bytes(p("Inni") + CHUNK, held=[("aFChunk", "text/plain", b"Innerst", None)])
    source = read_body(CHUNK, [("aFChunk", "application/x-anything", inner, None)])
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == ["Inni"]


def control(xpath: str, *, shown: str = PROMPT, prompts: bool = True, store: str = STORE) -> str:
    """A paragraph with a content control that is bound to a value."""
    mapping = "xmlns:ns0='urn:sak'"
    prompt = "<w:showingPlcHdr/>" if prompts else ""
    binding = f'<w:dataBinding w:prefixMappings="{mapping}" w:xpath="{xpath}" w:storeItemID="{store}"/>'
    runs = f"<w:r><w:t>{shown[:5]}</w:t></w:r><w:r><w:t>{shown[5:]}</w:t></w:r>"
    return f"<w:p><w:sdt><w:sdtPr>{binding}{prompt}</w:sdtPr><w:sdtContent>{runs}</w:sdtContent></w:sdt></w:p>"


# Each: the control, and what it prints.
BOUND = {
    "a text": (control("/ns0:mote[1]/ns0:sted[1]"), ["Solvik rådhus"]),
    "a day as papers print it": (control("/ns0:mote[1]/ns0:dato[1]"), ["03.05.2024"]),
    "an attribute": (control("/ns0:mote[1]/ns0:sted[1]/@nr"), ["2"]),
    "what somebody wrote stays": (control("/ns0:mote/ns0:sted", shown="Elvestrand", prompts=False), ["Elvestrand"]),
    "an empty value leaves the prompt, which is no text": (control("/ns0:mote[1]/ns0:tom[1]"), []),
    "nothing there": (control("/ns0:mote[1]/ns0:mangler[1]"), []),
    "another store": (control("/ns0:mote[1]/ns0:sted[1]", store="{X}"), []),
    "a path that is none": (control("/ns0:mote[["), []),
    "a path that gives a number": (control("count(//ns0:sted)"), ["1.0"]),
}


@pytest.mark.parametrize(("body", "expected"), BOUND.values(), ids=BOUND)
def test_control_that_shows_its_prompt_prints_what_it_is_bound_to(
    read_body: Reader, body: str, expected: list[str]
) -> None:
    store = ("customXml", "application/xml", VALUES.encode(), STORE.lower())
    source = read_body(p("Sted:") + body, [store])
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == ["Sted:", *expected]


def test_controls_in_a_running_head_are_filled_too(read_body: Reader) -> None:
    store = ("customXml", "application/xml", VALUES.encode(), STORE)
    source = read_body(p("Tekst"), [store], header=control("/ns0:mote[1]/ns0:sted[1]"))
    assert source.furniture == ("Solvik rådhus",)


def test_broken_store_costs_its_values_only(read_body: Reader) -> None:
    store = ("customXml", "application/xml", b"<mote><dato>", STORE)
    source = read_body(p("Tekst") + control("/mote/dato"), [store])
    assert [paragraph.text for paragraph in paragraphs(source.blocks)] == ["Tekst"]
