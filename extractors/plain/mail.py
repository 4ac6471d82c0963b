"""E-mails (.eml): the text that their sender wrote, and the files attached to them."""

import mimetypes
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from pathlib import Path, PurePosixPath

from msgspec import Struct
from msgspec.structs import replace

from extractors.characters import fold
from extractors.errors import DamagedPaperError, EmptyPaperError
from extractors.plain.decoding import decode
from extractors.plain.textfile import text_source
from extractors.plain.webpage import page_source
from models.layout import Paragraph, Source, numbered
from models.problems import Problem
from models.vocabulary import Format

# What the parser of the standard library raises on mails that no standard allows: unknown character sets, odd headers.
_BROKEN = (LookupError, ValueError, AttributeError, TypeError, AssertionError, IndexError)
_NAMELESS = "vedlegg"
_FORWARDED = "message/rfc822"


class Attachment(Struct, frozen=True):
    """A file attached to an e-mail: its name, without any folders, and its bytes."""

    name: str
    data: bytes


def read_mail(path: Path) -> Source:
    """Read what an e-mail says: its subject as a heading, then its text, plain where it has such.

    Attachments are not read here: see `attachments`. A mail that only carries them has its subject. Raises
    EmptyPaperError where there is neither, DamagedPaperError, and OSError.
    """
    data = path.read_bytes()
    subject = fold(str(_parsed(data).get("Subject", "")))
    try:
        source = mail_text(data)
    except EmptyPaperError:
        if not subject:
            raise
        source = Source(Format.EML, ())
    heading = (Paragraph(subject, heading=1),) if subject else ()
    return replace(source, format=Format.EML, title=subject or None, blocks=numbered((*heading, *source.blocks)))


def attachments(path: Path) -> Iterator[Attachment]:
    """The files attached to an e-mail, in order, forwarded mails among them. Raises DamagedPaperError and OSError."""
    message = _parsed(path.read_bytes())
    for part in _attached(message):
        try:
            attachment = Attachment(_name(part), _data(part))
        except _BROKEN as error:
            raise DamagedPaperError from error
        yield attachment


def _parsed(data: bytes) -> EmailMessage:
    """A mail's parts. The message class of the default policy knows which part is the body."""
    try:
        message: EmailMessage = message_from_bytes(data, policy=policy.default)
    except _BROKEN as error:
        raise DamagedPaperError from error
    return message


def mail_text(data: bytes) -> Source:
    """What a mail says, or a web archive (.mht) shows. Raises EmptyPaperError and DamagedPaperError."""
    message = _parsed(data)
    try:
        body = message.get_body(("plain", "html"))
        text, problems = _decoded(body) if body is not None else ("", ())
    except _BROKEN as error:
        raise DamagedPaperError from error
    if not text.strip():
        raise EmptyPaperError
    is_page = body is not None and body.get_content_subtype() == "html"
    return page_source(text, problems) if is_page else text_source(text, problems)


def _decoded(part: MIMEPart) -> tuple[str, tuple[Problem, ...]]:
    """The letters of a part, by the character set that it names if that holds."""
    data = _data(part)
    try:
        return data.decode(part.get_content_charset() or "utf-8"), ()
    except (LookupError, UnicodeError):
        return decode(data)


def _attached(message: EmailMessage) -> Iterator[MIMEPart]:
    """The parts that are files of their own: all but the body in its forms, and what holds parts only."""
    body = {id(message.get_body((form,))) for form in ("plain", "html")}
    waiting: list[MIMEPart] = [message]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_type() == _FORWARDED and part is not message:
            yield part
        elif part.is_multipart():
            waiting = [*part.iter_parts(), *waiting]
        elif part is not message and id(part) not in body:
            yield part


def _data(part: MIMEPart) -> bytes:
    """The bytes of an attached file; of a forwarded mail, the mail."""
    if part.get_content_type() == _FORWARDED:
        return bytes(part.get_content().as_bytes())
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _name(part: MIMEPart) -> str:
    """The name that a file was attached under, without the folders of the sender's disk."""
    given = PurePosixPath((part.get_filename() or "").replace("\\", "/")).name
    if part.get_content_type() == _FORWARDED:
        subject = fold(str(part.get_content().get("Subject", ""))).replace("/", "-")
        return given or f"{subject or _NAMELESS}.eml"
    return given or _NAMELESS + (mimetypes.guess_extension(part.get_content_type()) or "")
