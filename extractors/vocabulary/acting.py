"""What a body did, in the past tense; stands between its name and when or in which case it did so."""

DECIDING_VERBS = (
    *(r"vedtok", r"besluttet", r"bestemte", r"godkjente", r"fastsatte", r"konkluderte", r"justerte", r"samtykket"),
    *(r"endret", r"endra", r"avslo", r"utsatte", r"utsette", r"fattet", r"fatta"),
    *(
        r"opprettet",
        r"oppretta",
        r"etablerte",
        r"satte ned",
        r"sette ned",
        r"oppnevnte",
        r"valgte",
        r"anbefalte",
        r"tilrådde",
    ),
)
"""What a body did that is a decision."""

PAST_VERBS = (
    *DECIDING_VERBS,
    *(r"gjorde", r"tok"),
    # dealt with
    *(r"behandlet", r"behandla", r"handsama", r"drøftet", r"drøfta", r"startet", r"starta", r"hadde"),
    # said, asked, gave
    *(r"innstilte", r"uttalte", r"orienterte", r"støttet", r"støtta", r"oversendte"),
    *(r"var inne på", r"tok opp", r"såg på", r"så på", r"gikk gjennom", r"gjekk gjennom"),
    *(r"sluttet(?: seg)?", r"slutta(?: seg)?", r"ga", r"gav", r"fikk", r"fekk", r"ba", r"bad", r"ber"),
    # the perfect of any verb: 'har uttalt', 'har drøftet'
    *(r"har [\wæøå]+t", r"har [\wæøå]+tt"),
)

COMING_VERBS = (
    *(r"behandler", r"handsamar", r"drøfter", r"drøftar", r"avgjør", r"avgjer", r"sluttbehandler", r"sluttbehandlar"),
    (
        r"(?:skal|vil|kjem til å|kommer til å) (?:slutt)?"
        r"(?:behandle|behandla|handsame|handsama|drøfte|avgjøre|avgjere|ta opp)"
    ),
)
"""What a body will do, on a day or in a month to come."""

DONE_WITH = (
    *(r"saken?", r"saka", r"sakene", r"sakane", r"dette", r"den", r"det", r"ho", r"han", r"dei", r"de"),
    *(r"forslaget", r"framlegget", r"planen", r"søknaden", r"budsjettet", r"rapporten"),
)
"""What it did so with, between the verb and the day: 'behandlet ' + saken + ' 12. mai'."""
