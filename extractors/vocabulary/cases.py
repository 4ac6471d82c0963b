"""Words around a case number: before it, and between it and its body."""

WORDS_AFTER_CASE = (r"i", r"for", r"fra", r"frå", r"av", r"behandlet i", r"behandla i", r"vedtatt i", r"fra møte i")
"""Sak 2022.06 + ' i ' + SSU."""

WORDS_BEFORE_CASE = (
    # small words
    *(r"i", r"den", r"av", r"på", r"under", r"også", r"om", r"denne", r"dette", r"til", r"jf\.?"),
    # its paper and its meeting
    *(r"møte\w*", r"vedtak", r"referat", r"protokoll", r"saken", r"oppfølging", r"tidligere", r"følgende"),
    # what the body did
    *(r"vedtok", r"behandlet", r"behandla", r"handsama", r"besluttet", r"drøftet", r"gjorde", r"godkjente", r"fattet"),
    *(r"har", r"hadde", r"orientert"),
)
"""Formannskapet + ' behandlet i ' + sak 12/23."""

NO_CASE_BEFORE = (
    # archives and letters
    *(r"arkiv\w*", r"journal\w*", r"j\.? ?nr", r"ephorte", r"p360", r"saksmappe", r"dok(?:ument)?\.? ?nr", r"løpenr"),
    *(r"vår ref\w*", r"dykkar ref\w*", r"deres ref\w*"),
    # land, money, people
    *(r"gnr", r"bnr", r"g\.?nr", r"konto\w*", r"org\.? ?nr", r"personal\w*", r"tlf", r"telefon"),
    # laws and state papers
    *(r"NOU", r"Meld\. ?St", r"Innst", r"Prop", r"Rundskriv", r"LOV-", r"§", r"kapittel", r"kap\."),
)
"""What stands right before a number pair that is no case number: 'Arkivsak ' + 17/2805."""
