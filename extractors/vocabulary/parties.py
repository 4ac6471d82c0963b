"""Parties and lists of candidates, bokmål and nynorsk, which head those who were elected from them."""

PARTIES = frozenset(
    {
        *("arbeiderpartiet", "arbeidarpartiet", "det norske arbeiderparti", "høyre", "høgre", "venstre"),
        *("senterpartiet", "kristelig folkeparti", "kristeleg folkeparti", "fremskrittspartiet", "framstegspartiet"),
        *("sosialistisk venstreparti", "rødt", "raudt", "rød valgallianse", "raud valallianse"),
        *("miljøpartiet de grønne", "miljøpartiet dei grøne", "pensjonistpartiet", "kystpartiet", "partiet sentrum"),
        *("industri- og næringspartiet", "norges kommunistiske parti", "noregs kommunistiske parti", "demokratene"),
        *("demokratane", "det liberale folkepartiet", "uavhengig", "uavhengige"),
    }
)
"""Whole names, in small letters."""

LIST_ENDS = ("lista", "listen", "liste")
"""Last parts of the first word of a local list: 'Bygdelista', 'Felleslista for Solvik'."""
NO_LISTS = frozenset({"saksliste", "sakslista", "sakslisten", "sakliste", "saklista", "deltakerliste", "deltakarliste"})
"""Words with such an end that head something else."""
