"""What papers print for the kind of an item (sakstype), bokmål and nynorsk."""

from models.vocabulary import ItemType

ITEM_TYPE_WORDS: dict[ItemType, tuple[str, ...]] = {
    ItemType.DECISION: (
        "beslutning",
        "beslutningssak",
        "beslutningssaker",
        "vedtak",
        "vedtakssak",
        "vedtakssaker",
        "avgjerd",
        "avgjerdssak",
        "avgjerdssaker",
        "beslutte",
        "besluttes",
        "til beslutning",
        "til vedtak",
    ),
    ItemType.INFORMATION: (
        "orientering",
        "orienteringssak",
        "orienteringssaker",
        "orienteringer",
        "informasjon",
        "informasjonssak",
        "informasjonssaker",
        "til orientering",
        "info",
        "orientere",
        "til informasjon",
    ),
    ItemType.DISCUSSION: (
        "diskusjon",
        "diskusjonssak",
        "drøfting",
        "drøftingssak",
        "drøftingssaker",
        "drøftelse",
        "drøfte",
        "til drøfting",
        "diskusjonssaker",
        "drøfting/innspill",
    ),
    ItemType.DIALOGUE: ("dialog", "dialogsak"),
    ItemType.APPROVAL: ("godkjenning", "godkjenningssak", "godkjenningssaker", "godkjenne", "til godkjenning"),
    ItemType.MINUTES: (
        "referatsak",
        "referatsaker",
        "referat",
        "referatsak(er)",
        "meldingssak",
        "meldingssaker",
        "meldingar",
        "rs",
    ),
    ItemType.ANY_OTHER_BUSINESS: ("eventuelt", "ymse", "event", "evt", "eventuell", "anna"),
}
"""Whole words or phrases of the type column or of the lines below a case number."""

ITEM_TYPE_LETTERS = {
    "B": ItemType.DECISION,
    "V": ItemType.DECISION,
    "O": ItemType.INFORMATION,
    "I": ItemType.INFORMATION,
    "D": ItemType.DISCUSSION,
}
"""Letters that stand for them below a number: 'D, B', explained below the agenda as 'B = beslutning'."""
