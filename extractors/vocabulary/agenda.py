"""Agenda items without a number, and agenda rows that are no items."""

UNNUMBERED_ITEMS = (
    r"eventuelt",
    r"ymse",
    r"oppsummering og avslut(?:ning|ting)",
    r"avslut(?:ning|ting)",
    r"evaluering(?: av møtet?)?",
    r"møteevaluering",
    r"godkjenning av (?:møte)?(?:innkalling|sakliste|saksliste|sakskart|dagsorden|referat|protokoll).{0,60}",
    r"godkjenning av .{0,30}(?:innkalling|sakl?iste|sakskart|dagsorden|protokoll|møtebok).{0,40}",
    r"referatsaker",
    r"referater",
    r"meldinger",
    r"meldingar",
    r"skriv og meldingar",
    r"orienteringer",
    r"orienteringar",
    r"orienteringssaker",
    r"(?:andre|øvrige) (?:orientering(?:er|ar|ssaker)|melding(?:er|ar)|referat(?:er|saker))",
    r"drøftingssaker",
    r"oppfølgingsliste",
    r"velkommen(?: (?:v/|ved|og) ?.{0,40})?(?!!)",
    r"konstituering",
    r"neste møte",
    r"spørsmål(?: og svar)?",
    r"innkomne saker",
    r"runde rundt bordet",
    r"status fra (?:partene|medlemmene)",
    r"opne? spørsmål",
    r"(?:(?:åpen|åpent|open|ope|publikums) )?(?:halvtime|spørretime|spørjetime|spørrehalvtime)",
    r"(?:åpen|open) (?:time|post)",
)
"""Titles that open an unnumbered item among headed items."""

ITEMS_ABOVE_CASES = (
    r"(?:informasjon|orientering)(?:er|ar)?(?: (?:fra|frå|v/|ved) ?.{2,40})?",
    r"habilitet",
    r"permisjon(?:er|ar)?",
)
"""Titles that open one above all numbered cases only; elsewhere they tell the type of a case, or are labels."""

TIMETABLE_TITLES = (
    (
        r"(?:(?:tentativ|foreløpig|førebels|anslått) )?(?:tidsplan|tidsskjema|kjøreplan|tidsskisse)"
        r"(?: for (?:møtet|dagen))?"
    ),
)
"""Titles of a plan of the day beside the agenda: '09.00 | Møtestart' below it is no case."""

BREAKS = (
    r"pause",
    r"lunsj(?:pause)?",
    r"kaffe(?:pause)?",
    r"matpause",
    r"møteslutt",
    r"slutt",
    r"middag",
    r"frukt(?:pause)?",
    r"lunch",
    r"beinstrekk",
    r"(?:mat)?servering",
    r"bevertning",
    r"frokost",
    r"kveldsmat",
    r"pizza",
    r"mat",
)
"""Agenda rows that are no item."""

AGENDA_HEADINGS = (
    r"sak(?:s)?liste",
    r"sakskart",
    r"dagsorden",
    r"agenda",
    r"(?:politiske |ordinære )?saker(?: til (?:behandling|handsaming|orientering|drøfting|vedtak))?",
    r"behandle(?:de|te) saker",
    r"saker som (?:ble|vart|vert|blir) (?:behandlet|behandla|handsama)",
    r"til(?:l)?eggs ?sak(?:er|sliste)?",
    r"(?:åpent|opent|lukket|lukka) møte",
)
"""Rows of an agenda that head the rows below."""

GROUP_HEADINGS = (
    r"(?:vedtaks|beslutnings|avgjerds|drøftings|diskusjons|orienterings|informasjons|godkjennings|referat|meldings)saker",
    r"saker til (?:vedtak|beslutning|avgjerd|drøfting|diskusjon|orientering|informasjon|godkjenning)",
)
"""Headings of a group of cases of one type, right above the first: 'Vedtakssaker', 'Saker til orientering'."""

FOLLOW_UP_HEADS = (
    r"status(?:/\w+)?",
    r"oppfølging(?:/status)?",
    r"oppfølgjing",
    r"utført",
    r"utførte? tiltak",
    r"tiltak",
    r"(?:status|kommentar|merknad)(?:er|ar)?",
    r"gjennomført",
    r"frist/status",
)
"""Heads of a column beside earlier cases that says how far they have come."""

FOLLOW_UP_TITLES = (
    (
        r"\b(?:oppfølging|oppfølgjing|status|gjennomgang)\b.{0,30}"
        r"\b(?:styre|utvalgs|utvals|råds)?(?:sak(?:er|ene|a)?|vedtak(?:ene|a)?)\b"
    ),
    r"\b(?:restanse|oppfølgings|oppfølgjings|aksjons|tiltaks)liste",
    r"\b(?:tidligere|tidlegare|utestående|uteståande) (?:saker|vedtak)\b",
)
"""Titles of a case under which earlier cases are listed: 'Oppfølging av tidligere saker', 'Restanseliste'."""

TASK_HEADS = (
    r"tiltak(?:/\w+)?",
    r"oppg[aå]ver?",
    r"aksjon(?:er|ar)?",
    r"aksjonspunkt",
    r"aktivitet(?:er|ar)?",
    r"gjøremål",
    r"gjeremål",
    r"oppfølgingspunkt(?:er)?",
    r"(?:hva|kva)(?: skal gj[øe]ra?s?t?)?",
    r"(?:tiltak|oppg[aå]ve|aksjon|hva|kva)(?:/| og )[\wæøå]+",
)
"""Heads of a column of tasks, beside who does them: 'Oppgåve', 'Aksjon', 'Hva'."""

RUNNING_HEADS = (r"(?:løpe)?nr", r"nummer", r"#", r"punkt", r"pkt", r"(?:tiltak|oppg[aå]ve|aksjons?)[ -]?nr")
"""Heads of a column of running numbers; 'Sak' would name the case that a task is of."""

TASK_LIST_TITLES = (
    (
        r"(?:tiltaks|aksjons|oppg[aå]ve|gjøremåls|gjeremåls|oppfølgings|oppfølgjings|aktivitets|arbeids)list(?:e|a|en)"
        r"(?: .{0,40})?"
    ),
    r"(?:oppfølging|oppfølgjing) (?:etter|frå|fra|av) møtet",
    r"oppsummering av (?:tiltak|oppg[aå]ver|aksjoner)",
    r"(?:tiltak|aksjoner|aksjonspunkter|oppg[aå]ver)(?: etter møtet)?",
)
"""Titles of a list of tasks."""
