"""Laws and national documents as papers cite them, bokmål and nynorsk."""

KINDS_OF_STATE_PAPERS: tuple[tuple[str, str], ...] = (
    ("NOU", r"NOU"),
    ("Meld. St.", r"meld\.? ?st\.?|st\.? ?meld\.?|stortingsmelding(?:a|en)?|melding til Stortinget"),
    ("Prop.", r"prop\.|ot\.? ?prp\.?|st\.? ?prp\.?|proposisjon(?:en)?"),
    ("Innst.", r"innst\.?|innstilling (?:S|O)\b"),
    ("Dok.", r"(?:dok\.|dokument) (?=\d+:\d)"),
    ("Rundskriv", r"(?:[A-Z]-)?rundskriv(?:et)?"),
)
"""A kind of national document, and the words for it before its number (regular expressions, case ignored)."""

KNOWN_LAWS = (
    *(r"helse- og omsorgstjeneste", r"helse- og omsorgsteneste", r"spesialisthelsetjeneste", r"spesialisthelseteneste"),
    *(
        r"pasient- og brukerrettighets",
        r"pasient- og brukarrettigheits",
        r"pasient- og brukarretts",
        r"pasientrettighets",
    ),
    *(r"kommune", r"forvaltnings", r"offentleg", r"offentlig", r"offentlighets", r"helsepersonell", r"folkehelse"),
    *(r"helseforetaks", r"psykisk helsevern", r"helseberedskaps", r"smittevern", r"pasientjournal", r"helseregister"),
    *(
        r"arbeidsmiljø",
        r"plan- og bygnings",
        r"opplærings",
        r"barneverns?",
        r"barnehage",
        r"sosialtjeneste",
        r"sosialteneste",
    ),
    *(r"val", r"valg", r"alkohol", r"arkiv", r"språk", r"personopplysnings", r"diskriminerings", r"helsetilsyns"),
)
"""First part of the names of laws that are plain without a paragraph: 'kommune' + 'loven'."""

LAW_ENDINGS = r"lov(?:en|a)|forskrift(?:en|a)"
"""Last part of a law's or a regulation's name, bokmål and nynorsk."""

LAW_ABBREVIATIONS = (
    *(r"hol", r"hotl", r"hol\.", r"pbrl", r"pasrl", r"spesl", r"sphl", r"sphlsl", r"khol", r"hpl", r"folkehl", r"hfl"),
    *(
        r"koml",
        r"kommunel",
        r"fvl",
        r"forvl",
        r"off(?:entlegl)?l",
        r"aml",
        r"pbl",
        r"oppl",
        r"bvl",
        r"barnevl",
        r"phvl",
    ),
    *(r"popplyl", r"smvl", r"grl", r"valgl"),
)
"""Abbreviated laws, with or without a full stop, which need a paragraph behind them: 'pbrl' + ' § 2-1'."""

ORDINALS = (
    *(r"første", r"fyrste", r"andre", r"annet", r"anna", r"tredje", r"fjerde", r"femte", r"sjette", r"siste"),
    r"\d{1,2}\.",
)
"""Before 'ledd' and 'punktum'."""
