"""Whether a body that a sentence names is the body whose paper it stands in, by another form of its name."""

import re

from msgspec.structs import replace

from extractors.vocabulary.bodies import BOARD, COMPANY_FORMS
from models.facts import Body

DEFINITE = re.compile(r"(?:et|en|a)$")
"""What a short form adds to the first word of a name: 'hovedutvalg' + 'et', 'styringsgruppe' + 'n'."""
FORM = re.compile(rf" (?:{'|'.join(sorted(COMPANY_FORMS))})$", re.IGNORECASE)
"""What a sentence may leave out at the end of an organisation's name: 'Helse Solvik' + ' HF'."""


class Whose:
    """Tells a section's own body from others of like name."""

    def __init__(self, own: Body | None, organisation: str | None) -> None:
        """`own`: the body whose paper it is; `organisation`: where the paper comes from."""
        self._own = own
        self._organisation = _plain(organisation or "")

    def of_own(self, body: Body | None) -> Body | None:
        """A body as the paper would name it: its own organisation is not said, its own body is itself.

        'Solvik kommunestyre' is the Kommunestyret in a paper of Solvik kommune, 'styresak' a case of the own board,
        'hovedutvalget' the own 'Hovedutvalg for oppvekst'.
        """
        if body is None or self._own is None:
            return body
        if body.organisation and _plain(body.organisation) == self._organisation:
            body = replace(body, organisation=None)
        is_own = body.organisation is None and (self._is_short_form(body) or self._is_of_kind(body))
        return self._own if is_own else body

    def _is_of_kind(self, body: Body) -> bool:
        """Whether a body is the own one without its area: 'LSU' in a paper of LSU Solvik."""
        return body.area is None and body.may_be(self._own)

    def _is_short_form(self, body: Body) -> bool:
        own = ((self._own and self._own.name) or "").lower()
        name = (body.name or "").lower()
        if body.abbreviation or not own or not name:
            return False
        if body.name == BOARD:
            return own.endswith(("styre", "styret"))
        stem = DEFINITE.sub("", name)
        return own.startswith((f"{name} ", f"{stem} ", f"{stem}e "))


def _plain(organisation: str) -> str:
    """An organisation's name as it is compared."""
    return FORM.sub("", organisation).casefold()
