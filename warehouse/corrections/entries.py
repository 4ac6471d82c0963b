"""A correction as it stands in the file, in Norwegian, since secretaries read it.

[[rettelse]]
id = "2025-03-01-3f9a1c"
hva = "henvisning godtatt"
gjelder = "SSU 2024.3 Rapport fra fagutvalg for ernæring: «jf. sak 2023.4»"
nokkel = "4be1…/2/3/ref/1"
sak = "helsefellesskapet-i-solvik/ssu/2024/3"
setning = "Fagutvalget ble bedt om å rapportere i mars, jf. sak 2023.4."
ord = "sak 2023.4"
var = "ikke avklart"
blir = "FSU 2023.4 Fagutvalg for ernæring"
blir_nokkel = "helsefellesskapet-i-solvik/fsu/2023/4"
hvem = "Kari Fjellheim"
tid = 2025-03-01T10:15:00+01:00
hvorfor = "FSU behandlet mandatet."
"""

import datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from models.corrections import Correction, CorrectionKind, NamesApart, Quote, Signature
from models.slips import slips
from models.vocabulary import Outcome

KIND_WORDS = {
    CorrectionKind.ACCEPT_REFERENCE: "henvisning godtatt",
    CorrectionKind.REJECT_REFERENCE: "henvisning avvist",
    CorrectionKind.REJECT_EDGE: "kobling avvist",
    CorrectionKind.TITLE: "tittel rettet",
    CorrectionKind.OUTCOME: "utfall rettet",
    CorrectionKind.JOIN_PERSONS: "personer slått sammen",
    CorrectionKind.PART_PERSONS: "personer skilt",
}
_KINDS = {words: kind for kind, words in KIND_WORDS.items()}
# What each kind cannot do without, beside what all have.
_NEEDS = {
    CorrectionKind.ACCEPT_REFERENCE: ("ord", "setning", "blir_nokkel"),
    CorrectionKind.REJECT_REFERENCE: ("ord", "setning"),
    CorrectionKind.REJECT_EDGE: (),
    CorrectionKind.TITLE: ("blir",),
    CorrectionKind.OUTCOME: ("blir_nokkel",),
    CorrectionKind.JOIN_PERSONS: ("navn",),
    CorrectionKind.PART_PERSONS: ("navn", "andre_navn"),
}
_REFERENCES = (CorrectionKind.ACCEPT_REFERENCE, CorrectionKind.REJECT_REFERENCE)
_PERSONS = (CorrectionKind.JOIN_PERSONS, CorrectionKind.PART_PERSONS)

_Text = Annotated[str, Field(min_length=1, pattern=r"\S")]
_Texts = Annotated[tuple[_Text, ...], BeforeValidator(lambda given: [given] if isinstance(given, str) else given)]


class BadEntryError(Exception):
    """An entry that cannot be used; the message says what is wrong with it."""


class _Entry(BaseModel):
    """What stands in an entry and is not known is a slip of the pen, and told."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: _Text
    hva: Literal[tuple(_KINDS)]  # type: ignore[valid-type]  # as many as there are kinds
    gjelder: str = ""
    nokkel: _Texts
    sak: _Text | None = None
    setning: _Text | None = None
    ord: _Text | None = None
    navn: _Texts = ()
    andre_navn: _Texts = ()
    organisasjon: _Text | None = None
    var: str | None = None
    var_nokkel: str | None = None
    blir: _Text | None = None
    blir_nokkel: _Text | None = None
    hvem: _Text
    tid: datetime.datetime
    hvorfor: str | None = None
    angret_av: _Text | None = None
    angret_tid: datetime.datetime | None = None
    angret_hvorfor: str | None = None

    @property
    def kind(self) -> CorrectionKind:
        return _KINDS[self.hva]

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        """What the kind of correction needs must be there."""
        lacking = [name for name in _NEEDS[self.kind] if not getattr(self, name)]
        if lacking:
            raise ValueError(f"{lacking[0]!r} is missing")
        if self.kind is CorrectionKind.REJECT_EDGE and len(self.nokkel) != 2:  # noqa: PLR2004 - the ends of an edge
            raise ValueError("'nokkel' should be the keys of two cases")
        if self.kind is CorrectionKind.OUTCOME and self.blir_nokkel not in list(Outcome):
            raise ValueError(f"'blir_nokkel' is {self.blir_nokkel!r}, and should be one of {', '.join(Outcome)}")
        return self


def correction_of(table: dict[str, object]) -> Correction:
    """The correction that an entry tells. Raises BadEntryError."""
    try:
        entry = _Entry.model_validate(table)
    except ValidationError as error:
        raise BadEntryError(slips(error, "a correction")) from error
    quote = Quote(entry.sak, entry.setning or "", entry.ord or "") if entry.kind in _REFERENCES else None
    persons = NamesApart(entry.navn, entry.andre_navn, entry.organisasjon) if entry.kind in _PERSONS else None
    undone = entry.angret_av and Signature(entry.angret_av, _zoned(entry.angret_tid or entry.tid), entry.angret_hvorfor)
    is_title = entry.kind is CorrectionKind.TITLE
    return Correction(
        correction_id=entry.id,
        kind=entry.kind,
        subject=entry.nokkel,
        about=entry.gjelder or ", ".join(entry.nokkel),
        made=Signature(entry.hvem, _zoned(entry.tid), entry.hvorfor),
        old=entry.var if is_title else entry.var_nokkel,
        old_words=None if is_title else entry.var,
        new=entry.blir if is_title else entry.blir_nokkel,
        new_words=None if is_title else entry.blir,
        quote=quote,
        persons=persons,
        undone=undone or None,
    )


def table_of(one: Correction) -> dict[str, object]:
    """The entry of a correction, in the order in which it is read; what is unknown is left out."""
    quote, persons, is_title = one.quote, one.persons, one.kind is CorrectionKind.TITLE
    table: dict[str, object] = {
        "id": one.correction_id,
        "hva": KIND_WORDS[one.kind],
        "gjelder": one.about,
        "nokkel": one.subject[0] if len(one.subject) == 1 else list(one.subject),
        "sak": quote and quote.case_id,
        "setning": quote and quote.sentence,
        "ord": quote and quote.mention,
        "navn": list(persons.names) if persons else None,
        "andre_navn": list(persons.others) if persons and persons.others else None,
        "organisasjon": persons and persons.organisation,
        "var": one.old if is_title else one.old_words,
        "var_nokkel": None if is_title else one.old,
        "blir": one.new if is_title else one.new_words,
        "blir_nokkel": None if is_title else one.new,
        "hvem": one.made.who,
        "tid": one.made.at,
        "hvorfor": one.made.why,
        **(undoing(one.undone) if one.undone else {}),
    }
    return {key: value for key, value in table.items() if value is not None}


def undoing(signature: Signature) -> dict[str, object]:
    """What is added to the entry of a correction that somebody takes back."""
    told = {"angret_av": signature.who, "angret_tid": signature.at, "angret_hvorfor": signature.why}
    return {key: value for key, value in told.items() if value is not None}


def _zoned(moment: datetime.datetime) -> datetime.datetime:
    """A moment with its zone; one that a person wrote without is taken for UTC, the same on every machine."""
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)
