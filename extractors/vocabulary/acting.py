"""What a body did, in the past tense; stands between its name and when or in which case it did so."""

DECIDING_VERBS = (
    *(r"vedtok", r"besluttet", r"bestemte", r"godkjente", r"fastsatte", r"justerte", r"samtykket"),
    *(r"endret", r"endra", r"avslo", r"utsatte", r"utsette", r"fattet", r"fatta", r"godkjende", r"fastsette"),
    *(r"inngikk", r"inngjekk", r"bevilget", r"bevilga", r"løyvde", r"oppnemnde", r"valde", r"vald", r"tildelte"),
    *(r"fordelte", r"(?:slutt?a|sluttet) seg til", r"gikk inn for", r"gjekk inn for", r"delegerte", r"overførte"),
    *(r"avviste", r"forkastet", r"forkasta", r"prioriterte", r"konkluderte", r"tok stilling til"),
    *(r"bestilte", r"bestilde", r"tinga", r"tinget", r"innvilget", r"innvilga", r"avgjorde", r"skipa", r"nedsatte"),
    *(r"la til grunn", r"slo fast", r"samtykte", r"tiltrådte", r"utpekte", r"utpeika", r"utnevnte", r"utnemnde"),
    *(r"oppløste", r"oppløyste", r"omgjorde", r"satte av", r"sette av", r"tilsette", r"tilsatte", r"konstituerte"),
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
    (
        r"(?:ga|gav) (?:(?:sin|sitt|si|sine|endelig|endeleg|enstemmig|samrøystes) )?"
        r"(?:klarsignal|grønt lys|tilslutning|tilslutnad|samtykke|mandat|tilsagn|dispensasjon|"
        r"fullmakt|godkjenning|tilråding|tilrådning|anbefaling|løyve|tillatelse)"
    ),
)
"""What a body did that is a decision."""

PAST_VERBS = (
    *DECIDING_VERBS,
    *(r"gjorde", r"tok"),
    # dealt with
    *(r"behandlet", r"behandla", r"handsama", r"drøftet", r"drøfta", r"startet", r"starta", r"hadde"),
    # said, asked, gave
    *(r"sa(?! at\b)", r"innstilte", r"uttalte", r"orienterte", r"støttet", r"støtta", r"oversendte"),
    *(r"var inne på", r"tok opp", r"såg på", r"så på", r"gikk gjennom", r"gjekk gjennom"),
    *(r"sluttet(?: seg)?", r"slutta(?: seg)?", r"ga", r"gav", r"fikk", r"fekk", r"ba", r"bad", r"ber"),
    # the perfect of any verb: 'har uttalt', 'har drøftet'
    # what it will treat: 'har satt budsjettet på sakslisten 3. mai'
    r"har (?:satt|sett) (?:[\wæøå]+ ){1,4}på (?:sakslist[ae]n?|dagsorden(?:en)?|sakskartet|agendaen)",
    r"har (?:(?:tidligere|tidlegare|også|òg|alt|allerede|nylig|nyleg) )?[\wæøå]+t",
)

TREATING_VERBS = (
    *(r"behandle", r"behandler", r"handsame", r"handsama", r"handsamar", r"drøfte", r"drøfta", r"drøfter", r"drøftar"),
    (
        r"(?:gjøre|gjere|gjør|gjer|fatte|fatta|fatter|fattar|treffe|treffer|ta|tar|tek) "
        r"(?:(?:endelig|endeleg|nytt|et|eit|sitt) )?(?:vedtak|avgjerda?|beslutning|stilling)(?: i sak(?:en|a))?"
    ),
    r"ha (?:sak(?:en|a) )?opp(?: sak(?:en|a))?",
    *(r"vedta", r"vedtar", r"vedtek", r"avgjøre", r"avgjør", r"avgjere", r"avgjer", r"ta opp", r"tar opp", r"tek opp"),
)
"""What a body shall do, in the infinitive or the present tense: 'skal ' + behandle."""

PAST_FORMS = (
    r"(?!siste|neste|første|fyrste|både|saka)(?:[\wæøå]{2,}(?:te|de|et|tt)|[\wæøå]{3,}a)",
    (
        r"[\wæøå]*(?:gikk|gjekk|tok|slo|holdt|heldt|stod|sto|skrev|skreiv|trakk|drog|fikk|fekk|gav|kom|lot|let)"
        r"|(?:på|til|fram|frem)?la|ga|ba|bad|sa|så|såg"
    ),
)
"""Verbs in the past tense by their endings, right behind a body that opens a sentence: formannskapet + inngikk."""
RECALLED_IN = (
    r"(?:vedtak|vedtaket|vedtaka|vedtakene|saka|saken|protokollen|omtalt?|nevnt|nemnt?|nemnd|beskrevet|skildra|"
    r"omtala|gjennomgått|gjennomgåtte|orientert)"
)
"""Before 'i sak': what somebody recalls that stands in the case of anybody: 'viste til vedtaket ' + i sak 12/23."""

OBJECTS = (
    *(
        r"saken",
        r"saka",
        r"sakene",
        r"sakane",
        r"den",
        r"det",
        r"dei",
        r"de",
        r"ho",
        r"han",
        r"dette",
        r"desse",
        r"det samme",
    ),
    # compounds too: 'ruteplanen'
    *(
        r"[\wæøå]*planen",
        r"[\wæøå]*planane",
        r"budsjettet",
        r"rapporten",
        r"forslaget",
        r"framlegget",
        r"utkastet",
        r"høringen",
    ),
    *(
        r"avtalen",
        r"avtala",
        r"strategien",
        r"mandatet",
        r"årsmeldingen",
        r"årsmeldinga",
        r"regnskapet",
        r"rekneskapen",
    ),
)
"""What it acts on, between its verb and the day: handsamar + ' rekneskapen ' + 9. mars."""
