"""Words between a body and the date of its meeting."""

WORDS_BEFORE_DATE = (
    # whose and which meeting
    *(r"sitt", r"sin", r"sine", r"si", r"møte(?:t|r|ne)?", r"neste", r"kommende", r"komande", r"siste", r"første"),
    *(r"forrige", r"førre", r"ordinære", r"ekstraordinære", r"digitale", r"våren", r"høsten"),
    # small words
    *(r"i", r"den", r"for", r"på", r"av", r"fra", r"frå", r"til", r"som"),
    # what it did, or what was done with it
    *(r"gav", r"ga", r"gjev", r"vedtok", r"besluttet", r"avholdt", r"holdt", r"holdes", r"haldast", r"avholdes"),
    *(r"hadde", r"har", r"blir", r"er", r"vert", r"ble", r"vart", r"gjennomført"),
    # its paper and its day
    *(r"referat", r"protokoll", r"datert", r"dato"),
    *(r"mandag", r"tirsdag", r"onsdag", r"torsdag", r"fredag", r"måndag", r"tysdag"),
)
"""'SSU' + ' sitt møte torsdag den ' + 29.02.24."""

WORDS_BEFORE_BODY = (
    *(r"i", r"til", r"for", r"av", r"på", r"om", r"det", r"et", r"eit", r"sak", r"møte(?:t)?"),
    *(r"hadde", r"holdt", r"møtte", r"møttes", r"ble", r"blei", r"vart", r"var", r"avholdt"),
    *(r"digitalt", r"digitale", r"samlet", r"samla"),
)
"""12. mars + ' holdt det digitale møtet i ' + SSU."""

WORDS_OF_BEING_TOGETHER = (r"samlet", r"samla", r"møttes", r"avholdt", r"holdt")
"""Words before which anything may stand: 12. mars + ' var alle kommunene samlet til ' + partnerskapsmøtet."""
