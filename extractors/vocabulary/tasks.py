"""Words by which an adopted point tells somebody to do something, or leaves something to be done; bokmål and nynorsk.

Phrases are regular expressions. `GAP` stands for a few words between a verb and its particle: 'tar saken opp'.
"""

_WORD = r"(?!(?:og|samt|som|at|til orientering)\b)[^\s,;]+ "
GAP = rf"(?:{_WORD}){{0,7}}?"
SHORT_GAP = rf"(?:{_WORD}){{0,3}}?"

TASK_STEMS = (
    *(r"utarbeid", r"utred", r"innhent", r"oversend", r"(?:vid[ea]re)?send", r"oppdater", r"revider", r"kartleggj?"),
    *(r"ferdigstill", r"innarbeid", r"inviter", r"innkall", r"avklar", r"undersøkj?", r"lever"),
    *(r"konkretiser", r"utform", r"(?:vid[ea]re)?formidl", r"bestill", r"kontakt"),
    *(r"sjekk", r"fr[ae]mlegg", r"utlys", r"etterspør", r"initier", r"omarbeid", r"bearbeid", r"videreutvikl"),
)
"""Verbs that leave something to be done whenever they stand in a decision: 'utarbeid' + 'er', 'es', 'ast'."""

DATED_STEMS = (
    *(r"rapporter", r"orienter", r"evaluer", r"vurder", r"behandl", r"handsam", r"drøft", r"diskuter", r"gjennomfør"),
    *(r"iverksett", r"igangsett", r"presenter", r"forbered", r"planlegg", r"svar", r"meld", r"start", r"avslutt"),
    *(r"arranger", r"koordiner", r"prøv", r"pilot(?:er)?", r"utvikl", r"implementer", r"etabler", r"opprett", r"lag"),
    *(r"oppnevn", r"oppnemn", r"publiser", r"distribuer"),
)
"""Verbs that do so with a deadline only; without one they tell of custom: 'Fagutvalget rapporterer til SSU'."""

ACTOR_ONLY_STEMS = (r"lag", r"start", r"forbered", r"planlegg", r"iverksett", r"igangsett")
"""Of the dated ones, those that are a task without a deadline where the sentence says who does them."""

COMMISSIONED_STEMS = (r"velg", r"vel", r"oppnevn", r"oppnemn", r"vedta", r"godkjenn?", r"delta")
"""Verbs that are a task in the infinitive only; in the present they are what the decision itself does."""

ACTIVE_PHRASES = (
    rf"følg(?:j?er)\b {GAP}opp\b",
    rf"legg(?:er)?\b {GAP}fr[ae]m\b",
    rf"(?:tar|tek)\b {GAP}opp\b(?! til orientering| lån)",
    rf"(?:tar|tek)\b {SHORT_GAP}(?:kontakt|initiativ|med seg|videre|vidare|igjen|ansvar(?:et)? for)\b",
    rf"kall(?:er|ar)\b {SHORT_GAP}inn\b",
    rf"(?:hent(?:er|ar)|send(?:er)|lever(?:er)|meld(?:er|ar)|spill(?:er)|spel(?:ar|er))\b {SHORT_GAP}inn\b",
    rf"(?:kommer|kjem|melder|meldar|rapporterer)\b {SHORT_GAP}tilbake\b",
    rf"grei(?:er|ar) {SHORT_GAP}ut\b",
    rf"lys(?:er)?\b {SHORT_GAP}ut\b",
    rf"set(?:ter)?\b {SHORT_GAP}(?:opp\b|i gang\b)",
    r"(?:arbeid(?:er|ar)|jobb(?:er|ar)) vid[ea]re\b",
    r"går i dialog\b",
    r"har (?:kontakt|dialog) med\b",
    rf"(?:gir|gjev)\b {GAP}(?:tilbakemelding|tilgang)\b",
    r"(?:gjør|gjer) en (?:vurdering|kartlegging|gjennomgang)\b|gjer ei (?:vurdering|kartlegging)\b",
    r"start(?:er|ar) (?:prosess\w*|arbeid\w*|opp)\b",
)
"""Present tense, with somebody who does it."""

PASSIVE_PHRASES = (
    rf"følg(?:j?es|jast|ast)\b {SHORT_GAP}opp\b",
    rf"legg(?:es|jast|ast)\b {GAP}fr[ae]m\b",
    r"fr[ae]mlegg(?:es|jast|ast)\b",
    r"legg(?:es|jast) (?:ut )?på høyring|legges ut på høring",
    rf"ta(?:s|kast)\b {SHORT_GAP}opp\b(?! lån)",
    rf"ta(?:s|kast)\b {SHORT_GAP}(?:med videre|videre|vidare)\b",
    rf"(?:kall|hent|meld|spill|spel)(?:es|ast)\b {SHORT_GAP}inn\b",
    rf"meld(?:es|ast)\b {SHORT_GAP}(?:tilbake|videre|vidare)\b",
    r"(?:arbeides|jobbes|arbeidast|jobbast) vid[ea]re\b",
    r"set(?:tes|jast) (?:opp )?på (?:agendaen|sakslisten|sakslista|sakskartet|dagsorden)\b",
    r"set(?:tes|jast) opp (?:som|på|til|i)\b",
    r"grei(?:ast|es) ut\b",
    r"lys(?:es|ast) ut\b",
    r"plan(?:legges|leggast) (?:behandlet|behandla|handsama|lagt fr[ae]m|tatt opp|presentert|evaluert)\b",
)
"""Passive: it is done, nobody is said to do it, unless 'av' stands behind."""

PARTICIPLE_PHRASES = (
    *(r"fr[ae]mlagt", r"lag[td]e? fr[ae]m", r"te(?:ke|ken|kne) opp", r"tatt opp", r"f[uø]l[gd]+t? opp", r"fulgt opp"),
    *(
        r"følgt opp",
        r"kalla? inn",
        r"kalt inn",
        r"henta? inn",
        r"greidd? ut",
        r"arbeid(?:d|et) vid[ea]re",
        r"send[te]?",
    ),
    *(r"utset[te]*", r"utsatt", r"kartlagt"),
)
"""Behind 'vert', 'blir' or 'bli'."""

POSTPONED = r"utset(?:tes|tast|jast|tjast)\b|(?:ble|blei|vart|vert|blir|er) (?:utsatt|utset[te]*)\b"
"""The case stays open; where another sentence says when it comes back, that one is the task."""

INFINITIVE_PHRASES = (
    rf"følgj?[ea]\b {SHORT_GAP}opp\b",
    rf"leggj?[ea]\b {GAP}fr[ae]m\b",
    rf"ta\b {GAP}(?:opp|kontakt|initiativ|videre|vidare|igjen|med seg)\b",
    rf"kom(?:me|e|a)\b {SHORT_GAP}tilbake\b",
    rf"(?:kall|hent|meld|spill|send)[ea]\b {SHORT_GAP}inn\b",
    r"meld[ea] tilbake\b",
    r"(?:arbeid|jobb)[ea] vid[ea]re\b",
    rf"(?:gi|gje)\b {SHORT_GAP}(?:tilbakemelding|tilgang)\b",
    rf"set(?:te|je|ja)\b {SHORT_GAP}(?:opp|i gang)\b",
    r"lys[ea] ut\b",
    r"grei[ea] ut\b",
)

ASKING = r"(?:ber|bed|ba|bad|be)\b(?! om (?:ordet|unnskyldning))(?![^.;]{0,60} merk[ea] seg)"
"""Who asks stands before it, who is asked behind it: 'SSU ber FSU om å ...'."""

URGING = r"(?:oppfordrer|oppfordrar|oppmodar|oppmoder|anmoder|anmodar|pålegger|pålegg|inviterer|utfordrer|utfordrar)\b"
"""'SSU oppfordrer kommunene til å ...'."""

ASKED = (
    r"(?:bes|bees|bedes|(?:blir|ble|blei|vert|vart) (?:bedt?|bedd|beden|bedne|bedd[ea]|bede)|"
    r"(?:oppfordr|oppmod|anmod|utfordr)(?:es|ast)|(?:blir|vert|ble|vart) (?:oppfordret|oppfordra|oppmoda|anmodet)|"
    r"pålegges|påleggjast|(?:inviteres|inviterast|vert invitert|blir invitert|vert inviterte) til å)\b"
)
"""Who is asked stands before it: 'Sekretariatet bes utarbeide ...'."""

COMMISSIONS = (
    r"(?:i oppdrag|oppdrag(?:et)?\b|oppgaven|oppgåva|ansvar(?:et)? for|frist (?:til|på)|"
    r"(?:mandat|myndighe[td]\w*|myndigheit|fullmakt)\w* (?:til|for) (?:\S+ ){0,3}?å\b)"
)
COMMISSIONED = (
    r"(?:gis|gies|gjevast|får|fikk|fekk|tildeles|tildelast|(?:vert|blir|ble|blei|vart) (?:gitt|gjeve|gjeven|gjevne))\b "
    rf"(?P<between>(?:\S+ ){{0,8}}?){COMMISSIONS}"
)
"""'FSU gis mandat til å vedta ...', 'Kommunedirektøren får i oppdrag å ...'."""
COMMISSIONING = rf"(?:gir|gjev|ga|gav|gi|gje)\b (?P<between>(?:\S+ ){{1,10}}?){COMMISSIONS}"
"""'Styret gir administrerende direktør fullmakt til å ...'."""

WISHED = (
    r"(?:ønsk(?:er|jer|te)|ønskje)\b (?:seg )?(?:å få )?(?:en |ei |et |eit |ny |nytt |eigen |egen )*"
    r"(?:orientering|status\w*|tilbakemelding|rapport|redegjørelse|utgreiing|evaluering|utredning|oppfølging|sak)\b"
)
"""'Rådet ønsker en orientering i første møte i 2024'."""

WANTED = (
    r"(?:vedtar|vedtek|vedtok|beslutter|besluttet|beslutta|besluttes|bestemmer|bestemte|bestemt|enige? om|samde? om|"
    r"slutt(?:er|ar) seg til|enighet om|semje om|forventer|forventar|forutsetter|føreset|ønsker|ønskjer|avtalt|avtala)"
)
"""Before 'at' and what shall be done: 'Partnerskapet forutsetter at ' + 'kommunene følger opp'."""

DEADLINE_SET = r"frist(?:en)?\b(?: [\wæøå]+){0,5}? (?:er|settes til|vert sett til|blir)\b"
"""'Fristen for innspill er ' + 1. mars."""

IN_PLACE = (
    r"(?:er|være|vere|vera|blir|bli|verte|har|ha)\b (?:[\wæøå]+ ){0,2}?(?:på plass|klar[te]?|ferdig\w*|levert|"
    r"gjennomført|iverksatt|iverksett|sendt(?: inn)?|gitt|meldt inn)\b|foreligg(?:e|er|a|ar)\b|ligg(?:e|er) føre\b"
)
"""What shall be true by a deadline: 'Rutinen skal være på plass ' + innen 1. mars."""

MODALS = r"(?:skal|må|vil|lyt)"
AGREED = rf"{WANTED}(?: om)? å "
"""Before the infinitive of what shall be done: 'Partene er enige om å ' + 'følge opp saken'."""

TOLD_BEFORE = r"^(?:ba|bad|ga|gav|fikk|fekk|ble |blei |vart )"
"""Past tense: what was said then, where a day or a case is told with it, else what is decided now."""
BODY_NOUN = r"(?:utvalget|utvalet|rådet|styret|nemnda|møtet|partnerskapet|partnarskapet|komiteen|det)$"
"""Who may ask in the past tense and decide by it: 'Utvalget ba om ...'; of others it is told what they said."""

CARED_FOR = r"^(?:pasient|bruker|brukar|innbygger|innbyggjar|gravide|barn|ansatt|tilsett|avvik)"
"""First words of a rule on those who are cared for, where nobody sets a day: 'Pasientene følges opp av ...'."""

CONDITION = r"\b(?:vilkår|føresetnad|forutsetning)\b"
"""What must be so for the decision to hold is no task: 'innvilges på vilkår av at ...'."""

HELD_OPEN = r"\b(?:kan|kunne|burde|bør|ville)\b"
"""Before a verb that then tells nobody to do anything."""

SUBORDINATE = (
    r"\b(?:som|at|når|dersom|hvis|viss|fordi|slik|mens|medan|der|hvor\w*|korleis|kor|hva|kva|for å|etter at|"
    r"ettersom|siden)\b"
)
"""Opens a clause that says no more of the decision: 'de endringer som ' + 'sendes ut'."""

STANDING = (
    r"\b(?:når|dersom|hvis|viss|ved behov|til enhver tid|til ei kvar tid|alltid|hver gang|kvar gang|dagen før|"
    r"årlige|årlege|(?:hvert|kvart) [\wæøå]+ år|"
    r"(?:innen|innan|senest|seinast) (?:kl\.?|\d+ (?:timer|timar|minutter))|"
    r"ved (?:innleggelse|innlegging|utskrivning|utskriving))\b"
)
"""A rule for every time, not one thing to be done: 'Varsel gis innen kl. 12.00 dagen før ...'."""

RECURRING = (
    r"\b(?:årlig|årleg|halvårlig|halvårleg|kvartalsvis|månedlig|månadleg|ukentlig|jevnlig|jamleg|fortløpende|"
    r"fortløpande|løpende|løpande|snarest|(?:én|en|ein|to|tre|fire) gang(?:er|ar)? (?:i året|årlig|årleg|per år)|"
    r"på nytt|igjen|på ny)\b"
)
"""When it shall be done, without a day."""

ASIDE = ("også", "samtidig", "derfor", "deretter", "videre", "vidare", "dessuten", "likevel", "da", "så", "nå", "no")
"""Words between who does it and the verb."""

RESPONSIBLE_LABELS = (r"oppfølgingsansvar", r"ansvar(?:lig|leg)?(?: for oppfølging)?", r"ansv\.?", r"tiltakshaver")
DEADLINE_LABELS = (r"frist(?: for oppfølging)?", r"tidsfrist")
"""Labels behind a task: 'Ansvar: Kari Fjellheim. Frist: 15.04.24'."""
