"""Words around a mention that say what it is to its sentence: approval, follow-up, decision, plan, mandate, change."""

MINUTES_BEFORE = r"(?:referat(?:er|ene)?|protokoll(?:er|ene)?)\b[^.;]{0,20}\d[^;]{0,40}\b(?:og|samt)(?: fra| frå)? ?$|(?:referat(?:et|er|sak)?|protokoll(?:en|er)?|møtebok(?:a|en)?|møteprotokoll(?:en)?|møtereferat(?:et)?)(?: (?:fra|frå|av|for|i|til|etter))?(?: [\wæøå]+){0,2}\s*[-–:,]?\s*$"
"""'Referat fra ' + SSU 12.03.24."""

FOLLOW_UP_BEFORE = (
    r"(?:oppfølging(?:en)?|oppfølgjing|oppfølgning(?:en)?) (?:av|til|etter|fra|frå)|følger opp|følgjer opp|følge opp|fulgt opp|"
    r"(?:bestilt|bedt om|etterspurt) (?:i|av)|viderefør(?:ing av|er)|som ledd i|i forlengelsen av|fortsettelse av|gjenopptak av|tas opp igjen|tilbake til|på bakgrunn av vedtak"
)
"""'I oppfølging av ' + FSU-sak 16/23."""

REPEALS = r"opphev(?:er|es|et|ing|a|ast)|erstatt(?:er|es|et)|avløs(?:er|es|t)|blir oppheva|opphevar|trekker tilbake"
"""'Vedtaket opphever ' + sak 12/22."""

AMENDS = r"(?:endrer|endres|endring(?:er)? (?:av|i)|endringen av|endrar|justerer|justering(?:er)? (?:av|i)|reviderer|omgjør|omgjøring av|presiserer)"
"""'Endring av vedtak i ' + sak 12/22."""

DELEGATES = r"(?:gis|gir|får|gitt|gjev|delegeres|tildeles)\b.{0,60}(?:mandat|myndighet|fullmakt)"
"""'SSU gis myndighet til ... i siste SSU-møte i 2024'."""

DECIDED_BEFORE = (
    r"(?:vedtatt|vedteke|vedtaket|besluttet|beslutta|bestemt|godkjent|behandlet|handsama|behandla|gitt|fattet|fatta|etablert|opprettet|"
    r"valgt|drøftet|avgjort|tilsluttet|sluttet opp om|lagt fram|fremlagt|lagt frem|presentert|orientert|utsatt|oppnevnt|enighet|vedtak|"
    r"beslutning|konklusjon(?:en)?)(?: \w+){0,3}? (?:i|av|på|fra|frå|ved|for)\s*(?:\w+\s)?$"
)
"""'ble vedtatt i ' + SSU i november."""

DECIDED_AFTER = (
    r"^[\s,]*(?:sak [\d./-]+ )?(?:\w+ ){0,2}?(?:ble|blei|vart|var) (?:det )?(?:\w+ ){0,3}?(?:bestemt|vedtatt|vedteke|besluttet|enighet|gitt|godkjent|"
    r"etablert|opprettet|oppnevnt|avklart)|^[\s,]*(?:vedtok|besluttet|bestemte|bestemt|gav|ga|godkjente|fattet|gjorde|sluttet|gikk inn for|vedtatt|"
    r"opprettet|oppnevnte|gjorde|etablerte)"
)
"""PM i 2023 + ' ble det bestemt at ...'."""

DECISION_WORDS = r"\b(?:vedtatt|vedteke|vedtok|besluttet|bestemt|bestemte|godkjent|fattet|fatta|gitt|gav|ga|vedtaket|besluttet|etablerte|opprettet|anbefalte|justerte|sluttet seg|behandlet|bad|ba|fikk|fekk|etablert|opprettet|utsatt|utsette|tilslutning)\b"
"""Anywhere in the sentence, for a meeting that lies behind."""

PLANNED = (
    r"\b(?:legges? (?:fram|frem)|leggjast? fram|fre?a?mlegges|framleggast|planlegges|planleggast|skal|vil|satt opp|settes opp|behandles|handsamast|"
    r"tas opp|takast opp|kommende|komande|neste|utsettes til|utset(?:t|jast) til|flyttes til|flyttast til|revisjon i|møteplan|til beslutning i|"
    r"kommer tilbake|melder tilbake|på agendaen|avholdes|haldast|gjennomføres|innen|oppfølging på|senest|seinast|rapporteres|presenteres|"
    r"til behandling|agenda for|program for|planlegging av|forberede\w*|forslag til tiltak)\b"
)
"""Anywhere before the mention, for a meeting to come."""

PAST_TENSE = (
    r"\b(?:ble|blei|vart|var|fikk|fekk|ga|gav|hadde|vedtok|besluttet|bestemte|behandlet|handsama|opprettet|justerte|anbefalte|etablerte|sluttet|endret|"
    r"drøftet|godkjente|utsatte|utsette)\b"
)
"""A sentence that tells of what has been."""

MEETING_PLAN = r"møteplan|møtedato|møteserie|møter? (?:i )?(?:SSU|FSU|PM)?|møtetider|møtekalender"
"""A sentence about when meetings will be."""
