"""What the sentences of a decision speak of, bokmål and nynorsk: who does it, what is settled, how sides voted."""

ASSIGNED_NOUNS = (
    *(r"gruppe[na]?", r"gruppa", r"sekretariat(?:et)?", r"administrasjonen", r"ledelsen", r"leiinga"),
    *(r"leder(?:en)?", r"leiar(?:en)?", r"direktør(?:en)?", r"sjef(?:en)?", r"rådmann(?:en)?", r"koordinator(?:en)?"),
    *(r"rådgiver(?:en)?", r"rådgjevar(?:en)?", r"sekretær(?:en)?", r"saksbehandler(?:en)?", r"sakshandsamar(?:en)?"),
    *(r"kommun(?:ene|ane|en)", r"sykehus(?:et|ene)", r"sjukehus(?:et|a)", r"foretaket", r"føretaket", r"partene"),
)
"""Ends of words for those who are told what to do by what they do: 'Arbeidsgruppen ' + retter kartet."""
DONE_VERBS = r"(?:[a-zæøå]{3,}[ea]r|tek|gjev|gir|tar|held|ser|går|skriv|legg|set|les|finn|hentar)"
"""What they do, in the present tense."""
STATES = (
    r"(?:(?:blir|mener|meiner|anbefaler|tilrår|tilråder|ønsker|ønskjer|leder|leiar|leier|slutter|sluttar|fratrer|deltar|"
    r"deltek|representerer|representerar|består|gjelder|gjeld|inneholder|fortsetter|held fram|eier|eig|trenger|treng|"
    r"kommer|heter|heiter|dekker|dekkjer)\b|ser (?:positivt|alvorlig)|(?:stiller|sluttar|slutter) seg)"
)
"""What is nothing to do."""

DECIDED_SUBJECTS = (
    *(r"saken?", r"saka", r"sakene", r"sakane", r"referat(?:et|ene|a)?", r"protokoll(?:en)?", r"møtebok[ae]?n?"),
    *(
        r"innkalling(?:en|a)?(?: og \w+)?",
        r"dagsorden(?:en)?",
        r"rapporten",
        r"orienteringen?a?",
        r"planen",
        r"meldingene",
    ),
)
"""What is decided on in a sentence of its own: 'Saken ' + utsettes."""

SETTLING_WORDS = (
    *(r"tas til", r"tatt til", r"takast til", r"teken til", r"teke til", r"tekne til"),
    *(r"godkjent", r"godkjend[et]?", r"godkjennes", r"godkjennast", r"vedtatt", r"vedteken?", r"vedtas"),
    *(
        r"utsettes",
        r"utsatt",
        r"utsett",
        r"utset(?:jast|tast)",
        r"utgår",
        r"utgikk",
        r"utgjekk",
        r"trukket",
        r"avslått",
    ),
)
"""How such a sentence says it: saken + ' utsettes'; 'Tatt til' + orientering."""

FOR_WORDS = (r"for",)
AGAINST_WORDS = (r"imot", r"i mot", r"mot")
VOTED_WORDS = (r"stemte", r"stemde", r"røysta", r"røystet", r"røystte")
"""A side of a vote by name: 'For' + forslaget + ' stemte' 3, 'Desse ' + 'røysta' + ' imot'."""
