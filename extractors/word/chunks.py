"""Other files that a Word paper holds in its text (w:altChunk), put there by programs that join papers to a packet.

Word takes them in when it opens the paper and saves them as its own text; in archives they lie as they were put.
"""

from collections.abc import Callable, Mapping

from docx.opc.part import Part

from extractors.plain.mail import mail_text
from extractors.plain.textfile import text_source
from extractors.plain.webpage import page_bytes
from extractors.word.names import RELATION
from models.layout import Block
from models.problems import UnreadablePaperError

_CHUNK = f"{RELATION}/aFChunk"
_ZIP = b"PK\x03\x04"
_READERS: Mapping[str, Callable[[bytes], tuple[Block, ...]]] = {
    "text/html": lambda data: page_bytes(data).blocks,
    "application/xhtml+xml": lambda data: page_bytes(data).blocks,
    "message/rfc822": lambda data: mail_text(data).blocks,
    "text/plain": lambda data: text_source(data.decode("utf-8", errors="replace")).blocks,
}


def chunks(main: Part, read_word: Callable[[bytes], tuple[Block, ...]]) -> dict[str, tuple[Block, ...]]:
    """The blocks of the files in a main part, by the ids that the text names them by; what is not read is left out."""
    found = {}
    for name, relation in main.rels.items():
        if relation.reltype == _CHUNK and not relation.is_external:
            try:
                found[name] = _blocks(relation.target_part, read_word)
            except (UnreadablePaperError, OSError):
                continue  # the text says that something is missing here
    return found


def _blocks(part: Part, read_word: Callable[[bytes], tuple[Block, ...]]) -> tuple[Block, ...]:
    """The blocks of one file, by what it is or says that it is; none for a kind that is not read."""
    if part.blob.startswith(_ZIP):
        return read_word(part.blob)
    read = _READERS.get(part.content_type.partition(";")[0].strip().lower())
    return read(part.blob) if read else ()
