"""E-mails: what their sender wrote, and what they attached."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from extractors.errors import EmptyPaperError
from extractors.plain.mail import attachments
from extractors.reading import read
from models.layout import paragraphs
from models.vocabulary import Format

PAGE = "<html><body><p>Referatet er <b>vedlagt</b>.</p><p>Hilsen Kari</p></body></html>"


def mail(subject: str | None = "Referat fra Solvik", text: str | None = None, page: str | None = None) -> EmailMessage:
    """A mail in one form, or in two."""
    message = EmailMessage()
    message["From"] = "Kari Fjellheim <kari@solvik.example>"
    if subject is not None:
        message["Subject"] = subject
    if text is not None:
        message.set_content(text, charset="iso-8859-1")
    if page is not None:
        (message.add_alternative if text is not None else message.set_content)(page, subtype="html")
    return message


def saved(folder: Path, message: EmailMessage) -> Path:
    path = folder / "melding.eml"
    path.write_bytes(message.as_bytes())
    return path


def texts(path: Path) -> list[str]:
    return [paragraph.text for paragraph in paragraphs(read(path).blocks)]


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        # Its own text, in any character set.
        (mail(text="Møtet på Ås flyttes.\n"), ["Referat fra Solvik", "Møtet på Ås flyttes."]),
        # Only as a page.
        (mail(page=PAGE), ["Referat fra Solvik", "Referatet er vedlagt.", "Hilsen Kari"]),
        # In both forms: the plain one.
        (mail(text="Referatet er vedlagt.\n", page=PAGE), ["Referat fra Solvik", "Referatet er vedlagt."]),
        # A subject in letters that the header spells out.
        (mail("Møte i Bø", "Hei.\n"), ["Møte i Bø", "Hei."]),
        (mail(None, "Hei.\n"), ["Hei."]),
        # Nothing but a subject, as where only files are sent.
        (mail("Innkalling", "\n"), ["Innkalling"]),
    ],
)
def test_text_of_a_mail_is_a_paper(tmp_path: Path, message: EmailMessage, expected: list[str]) -> None:
    path = saved(tmp_path, message)
    assert texts(path) == expected
    source = read(path)
    assert (source.format, source.problems) == (Format.EML, ())
    assert [paragraph.number for paragraph in paragraphs(source.blocks)] == [*range(1, len(expected) + 1)]


def test_mail_without_any_words_is_empty(tmp_path: Path) -> None:
    with pytest.raises(EmptyPaperError):
        read(saved(tmp_path, mail(None, "")))


def test_attached_files_are_given_by_name_in_order(tmp_path: Path) -> None:
    message = mail(text="Se vedlegg.\n", page=PAGE)
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="møte nr. 2.pdf")
    message.add_attachment(b"x", maintype="application", subtype="octet-stream", filename=r"C:\Sak\..\budsjett.docx")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf")
    message.add_attachment("Notat om saken", filename="notat.txt")
    message.add_attachment(mail("Innkalling 3/2024", "Hei.\n"))
    found = list(attachments(saved(tmp_path, message)))
    assert [attachment.name for attachment in found] == [
        "møte nr. 2.pdf",
        "budsjett.docx",
        "vedlegg.pdf",
        "notat.txt",
        "Innkalling 3-2024.eml",
    ]
    assert found[0].data == b"%PDF-1.4"
    assert found[3].data.strip() == b"Notat om saken"
    assert b"Subject: Innkalling 3/2024" in found[4].data
    assert texts(tmp_path / "melding.eml")[1:] == ["Se vedlegg."]


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: Hei\nContent-Type: text/plain; charset=finnes-ikke\n\nM\xf8te\n",
        b"Subject: Hei\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nM\xc3\xb8te\n",
        b"Subject: Hei\nContent-Type: multipart/mixed\n\nM\xc3\xb8te\n",
        b"Subject: Hei\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n%%%%\n",
        b"Subject: =?utf-8?q?=ff?=\nContent-Disposition: ;;\n\nHei\n",
    ],
)
def test_damaged_mails_are_read_as_far_as_they_go(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "melding.eml"
    path.write_bytes(data)
    assert texts(path)
    assert list(attachments(path)) == []
