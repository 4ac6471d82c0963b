"""Words that only one written standard has, or has far more often."""

BOKMAAL_WORDS = frozenset(
    {
        *("ble", "et", "fra", "hva", "hvordan", "ikke", "jeg", "kommunene", "mer", "noe", "også", "saken", "uten"),
        "være",
    }
)
NYNORSK_WORDS = frozenset(
    {
        *("dei", "eg", "ein", "eit", "frå", "ikkje", "kommunane", "korleis", "kva", "meir", "noko", "saka", "utan"),
        *("vart", "vere", "vert", "òg"),
    }
)
