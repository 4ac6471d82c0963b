"""A Word file as a whole: opened with a template's styles, told what it is, and packed the same way each time."""

import datetime as dt
import io
import zipfile
from pathlib import Path
from zipfile import BadZipFile

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn

from notebooks.report.document import Report
from notebooks.report.word.styles import LANGUAGE, plain_page
from notebooks.report.word.xml import element, put_setting
from warehouse.lineage.formats.wording import writable

# A zip archive keeps no year before 1980; one day for all files, so that the bytes do not tell when they were written.
ZIP_DATE = (1980, 1, 1, 0, 0, 0)


class UnusableTemplateError(Exception):
    """The template is no Word document."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not a Word document; save the template as .docx and give that.")


def opened(template: Path | None) -> Document:
    """An empty document, with a template's styles, page, head and foot. Raises UnusableTemplateError."""
    if template is None:
        document = docx.Document()
        plain_page(document)
        return document
    try:
        document = docx.Document(str(template))
    except (PackageNotFoundError, BadZipFile, ValueError, KeyError) as error:
        raise UnusableTemplateError(template) from error
    body = document.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    return document


def describe(document: Document, report: Report) -> None:
    """Say what the document is; and let Word offer to update its fields on opening."""
    put_setting(document.settings.element, element("updateFields", val="true"))
    package = document.part.package
    for key, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:  # of the empty document or template
            package.rels.pop(key)
    about = document.core_properties
    about.title, about.subject = writable(report.title), writable(report.organisation)
    about.author = about.last_modified_by = "saksgang"
    about.comments, about.keywords, about.category = "", "årsmelding, utkast", ""
    about.language = LANGUAGE
    about.created = about.modified = report.made_from.replace(microsecond=0, tzinfo=dt.UTC)
    about.revision = 1


def packed(document: Document) -> bytes:
    """The file; its members without the hour at which they were written."""
    raw = io.BytesIO()
    document.save(raw)
    made = io.BytesIO()
    with zipfile.ZipFile(raw) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, ZIP_DATE)
            member.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(member, source.read(name))
    return made.getvalue()
