"""Words around a case number: before it, and between it and its body."""

WORDS_AFTER_CASE = (r"i", r"for", r"fra", r"frå", r"av", r"behandlet i", r"behandla i", r"vedtatt i", r"fra møte i")
"""Sak 2022.06 + ' i ' + SSU."""

TREATED_IN = (
    r"(?:ble|blei|vart|er|blir|vert|var) (?:behandlet|behandla|handsama|vedtatt|vedteken|vedteke|drøftet|drøfta)"
    r" (?:i|av)(?: møte i)?"
)
"""Sak 12/24 + ' ble behandlet i ' + SSU."""

WORDS_BEFORE_CASE = (
    # small words
    *(r"i", r"den", r"av", r"på", r"under", r"også", r"om", r"denne", r"dette", r"til", r"som", r"jf\.?"),
    # its paper and its meeting
    *(
        r"møte\w*",
        r"vedtak(?:et)?",
        r"(?:beslutning|konklusjon|avgjerd|anbefaling)(?:en|a)?",
        r"behandling",
        r"handsaming",
        r"(?:si |sin |sitt )?(?:innstilling|tilråding|uttalelse|fråsegn)",
        r"referat",
        r"protokoll",
        r"saken",
        r"oppfølging",
        r"tidligere",
        r"følgende",
    ),
    # what the body did
    *(r"vedtok", r"behandlet", r"behandla", r"handsama", r"besluttet", r"drøftet", r"gjorde", r"godkjente", r"fattet"),
    *(r"har", r"hadde", r"orientert"),
)
"""Formannskapet + ' behandlet i ' + sak 12/23."""

WORDS_BEHIND_CASES = (
    # small words
    *(r"og", r"samt", r"eller", r"i", r"om", r"fra", r"frå", r"til", r"på", r"av", r"som", r"for", r"ved", r"med"),
    *(r"jf", r"jfr", r"se", r"sjå", r"over", r"under", r"ovenfor", r"nedenfor", r"ovanfor", r"nedanfor"),
    # what was, is or will be done with them
    *(r"ble", r"blei", r"vart", r"blir", r"vert", r"er", r"var", r"skal", r"vil", r"kan", r"har", r"hadde"),
    *(r"\w+(?:es|ast)", r"utgår", r"går", r"gjelder", r"gjeld"),
)
"""Lower-case words that may follow a list of bare case numbers; any other may be what the last number counts."""

CASE_TYPES = (
    *("vedtak", "beslutning", "orientering", "drøfting", "diskusjon", "dialog", "referat", "melding", "tillegg"),
    *("møte", "utvalg", "utval", "råd", "tema", "høring", "høyring", "oppfølging", "oppfølgjing"),
)
"""First part of a word for a case, which tells its kind and not its body: 'orienteringssak', 'tilleggssak'."""

WORDS_BETWEEN_CASE_AND_DATE = (
    *(r"i", r"den", r"under", r"fra", r"frå", r"av", r"som", r"på", r"møte(?:t)?", r"styremøte(?:t)?"),
    *(r"behandlet", r"behandla", r"handsama", r"vedtatt", r"vedteken", r"vedteke"),
)
"""Sak 0007/00 + ', behandlet i møte den ' + 06.06.00."""

CITING_WORDS = (
    # points to it
    *(r"jfr?\.?", r"jamfør", r"se", r"sjå", r"se også", r"sjå òg", r"vis(?:er|es) til", r"vist til"),
    # what was done in it, or with it
    *(
        r"(?:vedtatt|vedteke|endret|endra|behandlet|behandla|handsama|utsatt|utsett|bestilt|omtalt|drøftet|drøfta) i",
        *(r"(?:skissert|beskrevet|skildra|varslet|varsla|orientert om|gjort greie for|lagt (?:frem|fram)) i",),
    ),
    *(r"oppfølging av", r"oppfølgjing av", r"vedtaket i", r"vedtak i", r"endringen i", r"endringa i"),
)
"""Right before a case of the paper's own that it names by its bare number: 'ble vedtatt i ' + 2022.16."""
