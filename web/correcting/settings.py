"""What a server is told of corrections when it starts."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionSettings:
    """That corrections are allowed, and the password that they ask for; None asks for none, as on one's own machine."""

    password: str | None = None
