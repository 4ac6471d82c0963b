"""What a file is by its content, whatever its name says; and for what is not read, a sentence that says what it seems.

Formats that are read: PDF, DOCX (also as template or with macros), HTML, plain text and e-mails; by way of LibreOffice
old Word papers, OpenDocument texts and RTF.
"""

import errno
import re
import zipfile
import zlib
from pathlib import Path

from extractors.errors import (
    DamagedPaperError,
    EmptyPaperError,
    EncryptedPaperError,
    TooLargePaperError,
    UnknownFormatError,
    UnreadableFileError,
)
from models.vocabulary import Format

_HEAD = 8192  # bytes; magic numbers, doctypes and the first lines of a text all stand here
_PDF_WITHIN = 1024  # bytes before '%PDF-' that viewers forgive
_MOST_UNPACKED = 1 << 30  # bytes; no paper unpacks to a gigabyte, but a zip bomb does
_OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_WORD = "a Word document in the old .doc format"
_OLE2_KINDS = (  # names of streams in the container's directory, with what they tell; a message may hold all others
    ("__substg1.0_", "an Outlook message; save the papers attached to it and add those"),
    ("WordDocument", _OLD_WORD),
    ("Workbook", "an Excel workbook; save the part that belongs to the meeting as PDF"),
    ("PowerPoint Document", "a PowerPoint presentation; save it as PDF"),
)
_OLE2_OTHER = "a document of an old Office program; open it there and save it as .docx or PDF"
_MAGIC = (
    (b"\x89PNG", "a picture; run it through OCR, or put it into a PDF"),
    (b"\xff\xd8\xff", "a picture; run it through OCR, or put it into a PDF"),
    (b"GIF8", "a picture; run it through OCR, or put it into a PDF"),
    (b"II*\x00", "a picture (TIFF); run it through OCR, or put it into a PDF"),
    (b"MM\x00*", "a picture (TIFF); run it through OCR, or put it into a PDF"),
    (b"BM", "a picture; run it through OCR, or put it into a PDF"),
    (b"Rar!", "a RAR archive; unpack it and add the papers in it"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it and add the papers in it"),
    (b"\x1f\x8b", "a packed archive; unpack it and add the papers in it"),
    (b"\xffWPC", "a WordPerfect document; open it in Word and save it as .docx"),
)
_RTF = b"{\\rtf"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ZIP_KINDS = (  # starts of member names
    ("xl/", "an Excel workbook; save the part that belongs to the meeting as PDF"),
    ("ppt/", "a PowerPoint presentation; save it as PDF"),
    ("visio/", "a Visio drawing; save it as PDF"),
    ("META-INF/container.xml", "an e-book; save it as PDF or plain text"),
    ("content.xml", "an OpenDocument file that is no text (LibreOffice); open it there and save it as PDF"),
    ("Index/Document.iwa", "a Pages document; open it in Pages and save it as .docx"),
)
_OPEN_TEXTS = (b"application/vnd.oasis.opendocument.text",)  # and its kin, as templates
_ENCRYPTED_OPEN_TEXT = b"encryption-data"
_STRICT = b"purl.oclc.org/ooxml"  # the namespaces of the strict form, which python-docx does not know
_STRICT_KIND = "a Word document in the strict form of OOXML; open it in Word and save it as an ordinary .docx"
_ZIP_OTHER = "a zip archive; give it a name that ends in .zip, or add the papers in it"
_TEXTS = (  # forms of text that are something else
    (re.compile(rb"\s*<\?xml[^>]*>(?:(?!<w).){0,2000}?(?:progid=\"Word|<w:wordDocument|<pkg:package)", re.DOTALL),
     "a Word document saved as XML; open it in Word and save it as .docx"),
    (re.compile(rb"(?:[A-Za-z-]+: [^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:", re.IGNORECASE),
     "an e-mail or a web archive; give an e-mail a name that ends in .eml, and save a web page as PDF"),
)  # fmt: skip
# The first header of a mail, by any of the programs that it went through: 'Received: from', 'X-Mailer: …'.
_MAIL_ENDING = ".eml"
_MAIL = re.compile(rb"(?:From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]*:[ \t\r\n]")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|body)[\s>]", re.IGNORECASE | re.DOTALL
)
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_LOCK_SIZES = frozenset({162, 165})  # bytes of the file that Office keeps beside an open paper
_LOCK_NAMES = ("~$", ".~lock.")
_LOCK = "The file is only the mark that an Office program leaves beside an open paper; close the program and remove it."


def sniff(path: Path) -> Format:
    """The format of a file.

    Raises UnknownFormatError (what it seems to be, what to do), EncryptedPaperError, DamagedPaperError (a cut-off zip),
    TooLargePaperError, EmptyPaperError (no bytes) or UnreadableFileError.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
        size = path.stat().st_size
    except OSError as error:
        raise UnreadableFileError from error
    if not head:
        raise EmptyPaperError
    if path.name.startswith(_LOCK_NAMES) and (size in _LOCK_SIZES or head.startswith(b",")):
        raise UnknownFormatError(_LOCK)
    if b"%PDF-" in head[: _PDF_WITHIN + 5]:
        return Format.PDF
    if head.startswith(_ZIP):
        return _sniff_zip(path)
    if head.startswith(_OLE2):
        return _sniff_ole2(path)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            raise _unknown(kind)
    is_mail = path.suffix.lower() == _MAIL_ENDING and _MAIL.match(head.lstrip(b"\xef\xbb\xbf\r\n"))
    return Format.EML if is_mail else _sniff_text(head)


def refused(error: OSError) -> DamagedPaperError | UnreadableFileError:
    """What an operating system's error means for a file that could be opened.

    A zip whose directory points before its start makes the system refuse to go there: that is damage.
    """
    return DamagedPaperError() if error.errno == errno.EINVAL else UnreadableFileError()


def _unknown(kind: str) -> UnknownFormatError:
    """The error for a file of a known kind that is not read."""
    what, _, advice = kind.partition("; ")
    return UnknownFormatError(f"The file is {what}, which is not read; {advice}.")


def _sniff_zip(path: Path) -> Format:
    """DOCX or ODT, or an error that says what else the zip holds."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            kinds = _member(archive, "[Content_Types].xml")
            relations = _member(archive, "_rels/.rels")
            mimetype, manifest = _member(archive, "mimetype"), _member(archive, "META-INF/manifest.xml")
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError) as error:
        raise DamagedPaperError from error
    except OSError as error:
        raise refused(error) from error
    if sum(member.file_size for member in members) > _MOST_UNPACKED:
        raise TooLargePaperError
    if b"wordprocessingml" in kinds or b"ms-word." in kinds:
        if _STRICT in relations:
            raise _unknown(_STRICT_KIND)
        return Format.DOCX
    if mimetype.startswith(_OPEN_TEXTS):
        if _ENCRYPTED_OPEN_TEXT in manifest:
            raise EncryptedPaperError
        return Format.ODT
    names = [member.filename for member in members]
    found = (kind for start, kind in _ZIP_KINDS if any(name.startswith(start) for name in names))
    raise _unknown(next(found, _ZIP_OTHER))


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    """A small member of a zip; empty where there is none."""
    return archive.read(name) if name in archive.namelist() else b""


def _sniff_ole2(path: Path) -> Format:
    """DOC, or an error that says what else an OLE2 container is: a locked paper, a document of another old program."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFileError from error
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise EncryptedPaperError
    found = (kind for name, kind in _OLE2_KINDS if name.encode("utf-16-le") in content)
    kind = next(found, _OLE2_OTHER)
    if kind is _OLD_WORD:
        return Format.DOC
    raise _unknown(kind)


def _sniff_text(head: bytes) -> Format:
    """RTF, HTML or plain text by the first bytes; anything that holds control characters is none of these."""
    if head.startswith(_RTF):
        return Format.RTF
    marked = head.startswith(_MARKS)
    if not marked and not _is_wide(head) and _CONTROLS.search(head):
        raise UnknownFormatError
    narrow = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    for form, kind in _TEXTS:
        if form.match(narrow):
            raise _unknown(kind)
    return Format.HTML if _HTML.match(narrow) else Format.TEXT


def _is_wide(head: bytes) -> bool:
    """Whether bytes are text of two bytes a letter without the mark that should say so."""
    pairs = len(head) // 2
    return pairs > 0 and any(
        head[side::2].count(0) > pairs * 0.7 and head[1 - side :: 2].count(0) == 0 for side in (0, 1)
    )
