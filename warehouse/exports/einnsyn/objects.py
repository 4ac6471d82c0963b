"""The objects of eInnsyn's API, built from rows: required fields present, limits kept, externalId is our id.

Moetemappe needs a title, moetenummer, utvalg and moetedato; Moetesak a title and moetesakstype; Vedtak a vedtakstekst
and a day; Moetesaksbeskrivelse tekstInnhold and tekstFormat; Utredning both a saksbeskrivelse and an innstilling;
Moetedokument a title and moetedokumenttype; Dokumentbeskrivelse a title, dokumentnummer and
tilknyttetRegistreringSom; Dokumentobjekt a URL; Enhet navn, orgnummer, enhetstype and two e-mail addresses. Fields that
eInnsyn sets itself (id, entity, utvalgObjekt) are left out, and links to other meetings, which are by its own ids. A
Votering tells who voted what, which the warehouse does not.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from models.vocabulary import ItemType, SectionKind
from warehouse.exports.einnsyn.limits import LONGEST_DESCRIPTION, Limits
from warehouse.exports.einnsyn.rows import BodyRow, CaseRow, DocumentRow, MeetingRow

Object = dict[str, Any]

NORWAY = ZoneInfo("Europe/Oslo")
PLAIN_TEXT = "text/plain"
MAIN_DOCUMENT = "hoveddokument"

# Where a case is several, the first of these that it is; what is none of them, or not printed, is 'annet'.
CASE_TYPES = {
    ItemType.APPROVAL: "godkjenning",
    ItemType.MINUTES: "referat",
    ItemType.DECISION: "moete",
    ItemType.DISCUSSION: "moete",
    ItemType.DIALOGUE: "moete",
    ItemType.INFORMATION: "orientering",
}
OTHER_CASE = "annet"
DOCUMENT_TYPES = {
    SectionKind.NOTICE: "møteinnkalling",
    SectionKind.CASE_PAPER: "saksframlegg",
    SectionKind.MINUTES: "møteprotokoll",
}
OTHER_DOCUMENT = "annet"
UNTITLED = "(uten tittel)"


@dataclass(frozen=True, slots=True)
class Unit:
    """The organisation as eInnsyn knows it; eInnsyn takes no Enhet without both."""

    organisation_number: str
    email: str


@dataclass(frozen=True, slots=True)
class Builder:
    """Builds objects; `documents_at` is the address where the papers lie, by their paths."""

    documents_at: str | None = None
    limits: Limits = field(default_factory=Limits)

    def meeting(self, row: MeetingRow, cases: Iterable[CaseRow], documents: Iterable[DocumentRow]) -> Object:
        """A Moetemappe with its Moetesak and Moetedokument."""
        title = f"{row.name}, møte {row.date:%d.%m.%Y}"
        return _known(
            {
                "externalId": row.meeting_id,
                **self._titles(row.meeting_id, title),
                "moetenummer": row.date.isoformat(),  # few papers count meetings; a body has one a day
                "utvalg": self.limits.fit(row.meeting_id, "utvalg", row.body),
                "moetedato": moment(row.date, row.starts_at),
                "moetested": row.place and self.limits.fit(row.meeting_id, "moetested", row.place),
                "moetedokument": [self.document(document) for document in documents],
                "moetesak": [self.case(case) for case in cases],
            }
        )

    def case(self, row: CaseRow) -> Object:
        """A Moetesak with its Vedtak, its innstilling and its Utredning, where papers tell them."""
        return _known(
            {
                "externalId": row.case_id,
                **self._titles(row.case_id, (row.title or "").strip() or row.label),
                "beskrivelse": self._description(row),
                "moetesakstype": case_type(row.item_types or ()),
                "moetesaksaar": row.year,
                "moetesakssekvensnummer": row.number,
                "utvalg": self.limits.fit(row.case_id, "utvalg", row.body),
                "innstilling": row.proposed and self._text(f"{row.case_id}/innstilling", row.proposed),
                "utredning": self._inquiry(row),
                "vedtak": self._decision(row),
            }
        )

    def document(self, row: DocumentRow) -> Object:
        """A Moetedokument with its file."""
        title = (row.title or "").strip() or PurePosixPath(row.path).name
        kinds = {kind.value: name for kind, name in DOCUMENT_TYPES.items()}
        return {
            "externalId": row.section_id,
            **self._titles(row.section_id, title),
            "moetedokumenttype": kinds.get(row.kind, OTHER_DOCUMENT),
            "dokumentbeskrivelse": [self._file(row, title)],
        }

    def units(self, organisation: str, rows: Iterable[BodyRow], unit: Unit) -> Object:
        """An Enhet for the organisation, and one for each of its bodies below it."""
        told = {"orgnummer": unit.organisation_number, "kontaktpunktEpost": unit.email, "innsynskravEpost": unit.email}
        below = [
            {
                "externalId": row.body_id,
                "navn": self.limits.fit(row.body_id, "navn", row.name),
                "enhetskode": self.limits.fit(row.body_id, "enhetskode", row.body),
                "enhetstype": "UTVALG",
                **told,
            }
            for row in rows
        ]
        key = str(below[0]["externalId"]).split("/")[0] if below else organisation
        kind = "KOMMUNE" if organisation.lower().endswith("kommune") else "VIRKSOMHET"
        name = self.limits.fit(key, "navn", organisation)
        return {"externalId": key, "navn": name, "enhetstype": kind, **told, "underenhet": below}

    def _titles(self, external_id: str, title: str) -> Object:
        """The title, open and with what is shielded: papers that are here hold no shielded title."""
        fitted = self.limits.fit(external_id, "offentligTittel", title.strip() or UNTITLED)
        return {"offentligTittel": fitted, "offentligTittelSensitiv": fitted}

    def _description(self, row: CaseRow) -> str | None:
        """The whole decision, where vedtakstekst cannot hold it."""
        if row.adopted is None or len(row.adopted) <= len(self._fitted(row.adopted)):
            return None
        return self.limits.fit(row.case_id, "beskrivelse", row.adopted, LONGEST_DESCRIPTION)

    @staticmethod
    def _fitted(text: str) -> str:
        """A text as Moetesaksbeskrivelse holds it."""
        return Limits().fit("", "", text)

    def _text(self, external_id: str, text: str) -> Object:
        """A Moetesaksbeskrivelse."""
        fitted = self.limits.fit(external_id, "tekstInnhold", text)
        return {"externalId": external_id, "tekstInnhold": fitted, "tekstFormat": PLAIN_TEXT}

    def _inquiry(self, row: CaseRow) -> Object | None:
        """An Utredning, where a case paper tells both the matter and the proposal."""
        if not (row.said and row.proposed):
            return None
        return {
            "externalId": f"{row.case_id}/utredning",
            "saksbeskrivelse": self._text(f"{row.case_id}/saksbeskrivelse", row.said),
            "innstilling": self._text(f"{row.case_id}/utredning/innstilling", row.proposed),
        }

    def _decision(self, row: CaseRow) -> Object | None:
        """A Vedtak, where it was adopted on a day that is known."""
        if row.adopted is None or row.date is None:
            return None
        text = self._text(f"{row.case_id}/vedtakstekst", row.adopted)
        return {"externalId": f"{row.case_id}/vedtak", "dato": row.date.isoformat(), "vedtakstekst": text}

    def _file(self, row: DocumentRow, title: str) -> Object:
        """A Dokumentbeskrivelse, with a Dokumentobjekt where the papers have an address."""
        fitted = self.limits.fit(row.section_id, "tittel", title)
        return _known(
            {
                "externalId": f"{row.section_id}/dokument",
                "tittel": fitted,
                "tittelSensitiv": fitted,
                "dokumentnummer": 1,
                "tilknyttetRegistreringSom": MAIN_DOCUMENT,
                "dokumentobjekt": [self._copy(row)] if self.documents_at else None,
            }
        )

    def _copy(self, row: DocumentRow) -> Object:
        """A Dokumentobjekt: where the file lies, and its checksum."""
        return {
            "externalId": f"{row.section_id}/fil",
            "referanseDokumentfil": f"{(self.documents_at or '').rstrip('/')}/{quote(row.path)}",
            "format": row.format.upper(),
            "sjekksum": row.document_id,
            "sjekksumAlgoritme": "SHA-256",
        }


def case_type(item_types: Iterable[str]) -> str:
    """EInnsyn's moetesakstype for the kinds of item that are printed: ('discussion', 'decision') -> 'moete'."""
    printed = set(item_types)
    return next((name for kind, name in CASE_TYPES.items() if kind.value in printed), OTHER_CASE)


def moment(day: dt.date, starts_at: dt.time | None) -> str:
    """A Norwegian day and time as eInnsyn's date-time in UTC; without a time the day's beginning in Norway."""
    local = dt.datetime.combine(day, starts_at or dt.time(), tzinfo=NORWAY)
    return local.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _known(fields: Object) -> Object:
    """Fields without those that are not known."""
    return {name: value for name, value in fields.items() if value is not None}
