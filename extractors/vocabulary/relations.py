"""Words around a mention that say what it is to its sentence: approval, follow-up, decision, plan, mandate, change.

Names that end in BEFORE or AFTER are read up to, or from, the mention itself; the others near it, or in its sentence.
"""

from extractors.vocabulary.acting import DECIDING_VERBS

MINUTES_BEFORE = (
    # the second of two papers: 'Referat fra SSU 12.03.24 og ' + SSU 16.05.24
    # or the third: 'Møtebøker fra 12.03.24, 16.05.24 og ' + 14.06.24
    r"(?:referat(?:er|[ea]ne|a)?|protokoll(?:er|ar|[ea]ne)?|møtebøker|møtebøkene)\b[^.;]{0,20}\d[^;]{0,40}"
    r"(?:,|\b(?:og|samt))(?: fra| frå)? ?$|"
    r"(?:referat(?:et|er|[ea]ne|a|sak)?|(?<!saks)protokoll(?:en|er|ar|[ea]ne)?|møtebok(?:a|en)?|møtebøker|møtebøkene|"
    r"møteprotokoll(?:en)?|møtereferat(?:et)?|møteutskrift(?:a|en|er|ene)?)"
    r"(?: nr\.? ?\S+)?(?: (?:fra|frå|av|for|i|til|etter))?(?: [\wæøå]+){0,2}\s*[-–:,]?\s*$"
)
"""'Referat fra ' + SSU 12.03.24."""

REPORTS = r"(?:referat|protokoll|møtebok)\w*(?: (?:fra|frå|for|av))?(?: møtet?)?(?: den)? (?=\d)"
"""In the words of a meeting themselves: 'Eldrerådet: ' + Protokoll fra møte + ' 12.03.24'."""

FOLLOW_UP_BEFORE = (
    r"(?:oppfølging(?:en|a)?|oppf[øy]lgjing(?:a)?|oppfølgning(?:en)?) (?:av|til|etter|fra|frå)|"
    r"(?:oppfølgings(?:punkt|punkter|saker|liste)|tiltaksliste(?:n|a)?) (?:fra|frå|til|etter)|"
    r"(?:føl(?:ger?|gd|gt)|f[øy]lgj(?:er?|a)|fylg[dt]|fulgt) opp|"
    r"(?:bestilt|(?:bedt|bede|bedd) om|etterspur[td]) (?:i|av)|"
    r"viderefør(?:ing av|er)|som (?:ledd|lekk) i|i forlengelsen av|fortsettelse(?:n)? av|"
    r"framhald(?:et)? av|vidareføring(?:a)? av|vidarefører|i forlenginga av|"
    r"gjenopptak av|tas opp igjen|(?:tek|teke|takast) opp (?:att|igjen)|tilbake til|attende til|"
    r"(?:på|med) bakgrunn (?:av|i) vedtak|"
    r"svar(?:er|ar)? på (?:bestillingen|bestillinga|oppdraget|spørsmålet|vedtaket)"
)
"""'I oppfølging av ' + FSU-sak 16/23."""

FOLLOWED_UP_AFTER = (
    r"^[^.;:]{0,30}?\b(?:(?:følges|f[øy]lgjast|fulgt|f[øy]lgde?|f[øy]lgt) opp|"
    r"(?:tas|tatt|takast|teke|teken) opp (?:igjen|att)|"
    r"videreføres|vidareførast|(?:vert|blir) vid(?:e|a)refør[td])\b"
)
"""Sak 12/22 + ' følges opp av arbeidsgruppen'."""

REPEALS = (
    r"opphev(?:er?|es|et|ing|else|a|ar|ast)|erstatt(?:er?|es|et|ar|ast|a)|avløs(?:er?|es|t)|avløys(?:er?|ast|t)|"
    r"(?:settes|setjast|sett|setter|set) til side|annuller(?:er|es|ast|t|te)|"
    r"(?:trekk(?:er|es|ast|jer|jast)|trekt|trukket) (?:tilbake|attende)|bortfall(?:er)?|bortfell|fall?er bort|fell bort"
)
"""'Vedtaket opphever ' + sak 12/22; 'sak 12/22 oppheves'."""

FALLS_BEFORE, FALLS_AFTER = r"\b(?:faller|fell)(?: vedtaket i)? $", r"^ bort\b"
"""Around a case: 'dermed faller ' + sak 12/22 + ' bort'."""

AMENDS = (
    r"endrer|endres|endring(?:er)? (?:av|i)|endring(?:en|a) av|endrar|endrast|justerer|justerar|"
    r"justering(?:er)? (?:av|i)|reviderer|(?:revidering|revisjon) av|omgjør|omgjer|omgjøring av|presiserer|"
    r"tillegg til (?:vedtak|sak)|supplerer|"
    r"presisering(?:er|ar|en|a)? (?:av|i)(?! (?:omtal|referat|protokoll|møtebok))|omgjering(?:a)? av|"
    r"korriger(?:er|ing(?:en|a)? av)|ret(?:telse|ting) (?:av|i) (?:vedtak|sak)|supplering(?:en|a)? av"
)
"""'Endring av vedtak i ' + sak 12/22."""

AMENDED_AFTER = (
    r"^(?:[^.;:]|\d\.\d){0,40}?\b(?:(?:blir|vert) (?:endra|endret|justert|revidert|presisert|supplert|omgjort)|"
    r"(?:endre|justere|revidere|presisere|supplere|omgjøre)s|(?:endra|justera|revidera|presisera|supplera|omgjera)st)\b"
)
"""Sak 12/22 + ' punkt 2 endres'."""

CHANGED_IN_BEFORE = (
    r"\b(?:opphevet|oppheva|erstattet|erstatta|avløst|avløyst|endret|endra|justert|revidert|omgjort|presisert|supplert)"
    r"(?: én gang| ein gong| sist)?,? (?:i|ved|gjennom|under)(?: møte)? $"
)
"""Before a case that did change something itself: 'rutinen ble endret i ' + sak 12/22."""

TAKEN_IN_BEFORE = (
    r"(?<!som )\b(?:ble|blei|vart) (?:gitt|gjeven?|gjevne|gjort|vedtatt|vedtek(?:en?|ne)|bestemt|besluttet|beslutta|"
    r"godkjen[td]|godkjende|oppnemnd?|oppnevnt|løyvd|bevilget|bevilga|fastsatt|fastsett)"
    r"(?: av| i| ved| under)(?: møte)? $"
)
"""Before the body or case that took a decision, and is not what a change is of: 'endring av rutinen ble vedtatt i ' +
sak 12/22; not 'vedtaket som ble gjort i ' + sak 12/22."""

CHANGED_ELSEWHERE_AFTER = (
    r"^[^.;:]{0,60}?\b(?:ble|blei|vart|var|er|har blitt|har vorte)\b (?:\w+ )?"
    r"(?:opphevet|oppheva|erstattet|erstatta|avløst|endret|endra|justert|revidert|omgjort) (?:i|av|gjennom|ved)\b"
)
"""Behind a case that another changed: sak 12/22 + ' ble senere endret i SSU 2023.4'."""

DECISION_OF_BEFORE = r"\bvedtak(?:et|ene|a|i)? (?:i|fra|frå|av)(?: møtet?)?(?: i)? $"
"""Before a meeting whose decision is spoken of: 'vedtaket i ' + SSU 12.03.23 + ' oppheves'."""

DELEGATES = (
    r"(?:gis|gir|får|gitt|gjev(?:e|ast|en|ne)?|delegeres|delegerast|tildeles|tildelast)\b"
    r".{0,60}(?:mandat|myndighet|myndigheit|mynde|fullmakt)"
)
"""'SSU gis myndighet til ... i siste SSU-møte i 2024'."""

DELEGATED_BEFORE = r"\b(?:delegeres|delegerast|delegert|overlat(?:es|ast|t|e|en))(?: \w+){0,2} til $"
"""'Avgjørelsen delegeres til ' + SSU i mai 2024."""

ASKED_BEFORE = (
    r"\b(?:ba|bad)(?: (?:[\wæøå]+(?:et|en|a|ene|ane|en|ing)|[A-ZÆØÅ]{2,6}))?,? (?:i|under)(?: møtet?)?"
    r"(?:(?: den)? \d{1,2}\.(?: ?[a-zæøå]+| ?\d{1,2}\.)(?: ?\d{2,4})?,?(?: i)?)? $"
)
"""'SSU ba sekretariatet i ' + sak 12/22 + ' om en plan', 'SSU bad i møte 12. mars 2022, ' + sak 12/22."""

ASKED = r"\b(?:ba|bad)\b"
"""In the words of a case themselves: 'I ' + sak 12/22 ba SSU + ' om en plan'."""

DECIDED_BEFORE = (
    r"(?:vedtatte?|vedteken|vedtekne|vedteke|vedtaket|besluttet|beslutta|bestemt|godkjen(?:te?|d|de)|"
    r"fastsa?[et]tt?e?|fastlag[td]e?|løyv[dt]e?|bevilget|bevilga|innvilget|innvilga|inngått|avslått|avsleg(?:en?|ne)|"
    r"oppnemn[dt]e?|delegert|tildelt|behandlet|handsama|behandla|gitt|gjeven?|gjevne|fattet|fatta|stadfestet|stadfesta|"
    r"etablert|opprettet|oppretta|skipa|nedsatt|nedsett|valgt|valde?|drøftet|drøfta|avgjort|avgjord|anbefalt|tilrådd|"
    r"tilrådt|endret|endra|opphevet|oppheva|erstattet|erstatta|justert|revidert|tilsluttet|tilslutta|avvist|forkastet|"
    r"forkasta|(?:sluttet|slutta) opp om|lag[td] (?:fram|frem)|fremlagt|framlag[td]|presentert|"
    r"orientert|utsatt|utsett|oppnevnt|(?:sett|satt) ned|(?:sett|satt) av|enighet|einigheit|semje|saksprotokoll|vedtak|"
    r"beslutning|avgjerda?|konklusjon(?:en)?)"
    r"(?: \w+){0,3}? (?:i|av|på|fra|frå|ved|for)\s*(?:\w+\s)?$"
)
"""'ble vedtatt i ' + SSU i november."""

DECIDED_AFTER = (
    r"^[\s,]*(?:sak [\d./-]+ )?(?:\w+ ){0,2}?(?:ble|blei|vart|var) (?:det )?(?:\w+ ){0,3}?"
    r"(?:bestemt|vedtatt|vedtek(?:en?|ne)|besluttet|beslutta|enighet|einigheit|semje|gitt|gjeven?|godkjen[td]|etablert|"
    r"opprettet|oppretta|oppnevnt|oppnemnd?t?|avklart|avklara|avgjort|avgjord|løyv[dt]|bevilget|bevilga|innvilget|"
    r"innvilga|skipa|valgt|vald|fastsatt|fastsett|avslått|avslegen)\b|"
    r"^[\s,]*(?:vedtok|besluttet|beslutta|bestemte?|bestemde|gav|ga|godkjente|godkjende|fattet|fatta|gjorde|sluttet|"
    r"slutta|gikk inn for|gjekk inn for|vedtatt|opprettet|oppretta|oppnevnte|oppnemnde|etablerte|avslo|løyvde|bevilget|"
    r"bevilga|innvilget|innvilga|valgte|valde|fastsatte|fastsette|tilrådde|skipa|bestilte|tinga|slo fast|"
    r"(?:satte|sette) (?:\w+ ){1,3}?ned)\b|"
    r"^(?:[\s,]*|[^.;:]{0,40}? (?:gjort|gjorde|fattet|fatta) )(?:(?:mellom anna|blant annet|bl\. ?a\.) )?"
    r"(?:slikt|følgende|følgjande|fylgjande|dette|desse|disse) (?:\w+ )?"
    r"(?:vedtak(?:et|a|ene)?|konklusjon(?:en)?|beslutning(?:en)?|avgjerda?)\b|"
    r"^ (?:til grunn|vedtak om)\b|"  # 'SSU la i ' + sak 12/22 + ' til grunn', 'gjorde i ' + ... + ' vedtak om'
    r"^\)? (?:ba|bad) (?=[\wæøåÆØÅ]+(?:et|en|a)\b)"  # 'I møtet 12. mars (' + sak 12/22 + ') ba utvalget'
)
"""PM i 2023 + ' ble det bestemt at ...', SSU 12.03.24 + ' vedtok ...'."""

DECISION_WORDS = (
    r"\b(?:vedtatt|vedtek(?:en?|ne)|vedtok|vedtaket|besluttet|beslutta|bestemt|bestemte|bestemde|godkjen[td]|"
    r"godkjende|fattet|fatta|etablerte|fastsatte?|fastsette?|løyvd|løyvde|bevilget|bevilga|innvilget|innvilga|"
    r"oppnemnde?|oppnevnte?|valde|valgte|gjeven?|avgjort|avgjord|avslo|avslått|avslegen|tilrådde?|"
    r"(?:gitt|gav|ga)(?! (?:innspill|innspel|tilbakemelding|uttrykk|signal|informasjon|orientering|beskjed)|\w)|"
    r"etablert|opprettet|oppretta|anbefalte|justerte|slutt(?:et|a) seg|behandlet|behandla|handsama|"
    r"bad|ba|fikk|fekk|utsatt|utsett|utsette|tilslutning|tilslutnad)\b"
)
"""Anywhere in the sentence, for a meeting that lies behind."""

DID_BEFORE = (
    rf"\b(?:{'|'.join(DECIDING_VERBS)})\b"
    r"(?: (?!(?:at|å|som|om|hvordan|korleis)\b)(?:[\wæøå-]+|\d{1,2}\.(?:\d{1,2}\.\d{2,4})?)){0,8}?"
    r"(?: (?:i|under)(?: møte| (?:sin|sitt|si)(?: egen| eigen| eiga)?)? | \(|(?<=\d),? )$"
)
"""'SSU vedtok mandatet i ' + sak 12/22, 'SSU vedtok i møte 12. mai 2022(,) ' + sak 12/22; not
'SSU vedtok at FSU følger opp planen i ' + sak 12/22."""

GAVE = r"\b(?:ga|gav)\b"
COMMISSIONED_AFTER = r"^ [\wæøåÆØÅ -]{2,60}? i (?:oppdrag|oppgave|oppgåve)\b"
"""A verb before a case, or in its words, with what stands behind it: 'SSU ga i ' + sak 12/22 + ' FSU i oppdrag'."""

PLANNED_CASE_BEFORE = (
    r"\b(?:legges (?:fram|frem)|legg(?:jast|ast) fram|(?:vert|blir) lag[td]e? (?:fram|frem)|behandles|handsamast|"
    r"tas opp|takast opp|presenteres|presenterast|fremmes|fremjast|utset(?:tes|jast|tast)|"
    r"følges opp|f[øy]lgjast opp|"
    r"(?:vert|blir) (?:handsama|behandla|behandlet|presentert|utsett|utsatt|tatt opp|teke[nt]? opp|fremja|fremmet))"
    r"(?: igjen| på nytt| videre| vidare| endelig| endeleg)? (?:i|som|til|under) $"
)
"""'Forslaget behandles i ' + SSU-sak 30/24."""

PLANNED = (
    r"\b(?:legge[rs]? (?:fram|frem)|legg fram|leggj?ast? fram|fre?a?mlegges|framleggj?ast|planlegges|"
    r"planlegg(?:ast|jast)|skal|vil|satt opp|sett opp|settes opp|setjast opp|behandles|handsamast|behandler|handsamar|"
    r"tas opp|takast opp|teke[nt]? opp|kommende|komande|neste|"
    r"utsettes til|utset(?:t|jast|tast) til|utsatt til|flyttes til|flyttast til|revisjon i|møteplan|"
    r"til (?:beslutning|avgjerd|vedtak) i|(?:kommer|kjem|melder) (?:tilbake|attende)|på agendaen|avholdes|haldast|"
    r"gjennomføres|gjennomførast|innen|innan|oppfølging på|senest|seinast|"
    r"rapporteres|rapporterast|presenteres|presenterast|"
    r"til behandling|til handsaming|agenda for|program for|planlegging av|forberede\w*|førebu\w*|forslag til tiltak)\b"
)
"""Before the mention, for a meeting to come: 'legges frem for ' + SSU i mai."""

WILL_TREAT = r"\b(?:(?:skal|vil) [\wæøå]+|behandler|handsamar)\b"
"""In a mention, where the paper was written before: 'Formannskapet ' + skal behandle + ' saken 8. juni'."""

PAST_TENSE = (
    r"\b(?:ble|blei|vart|var|fikk|fekk|ga|gav|hadde|vedtok|besluttet|beslutta|bestemte|bestemde|behandlet|behandla|"
    r"handsama|opprettet|oppretta|justerte|anbefalte|etablerte|sluttet|slutta|endret|endra|drøftet|drøfta|godkjente|"
    r"godkjende|utsatte|utsette|satte|sette ned|oppnevnte|oppnemnde|valgte|valde|fastsatte|fastsette|tilrådde|uttalte|"
    r"uttala|løyvde|bevilget|bevilga|avslo)\b"
)
"""A sentence that tells of what has been."""

MEETING_PLAN = r"møteplan|møtedato|møteserie|møter? (?:i )?(?:SSU|FSU|PM)?|møtetider|møtekalender"
"""A sentence about when meetings will be."""
