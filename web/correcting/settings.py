"""What a server is told of corrections when it starts."""

from msgspec import Struct


class CorrectionSettings(Struct, frozen=True, kw_only=True):
    """That corrections are allowed, and the password that they ask for; None asks for none, as on one's own machine."""

    password: str | None = None
