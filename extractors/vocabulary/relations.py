"""Words around a mention that say what it is to its sentence: approval, follow-up, decision, plan, mandate, change.

Names that end in BEFORE or AFTER are read up to, or from, the mention itself; the others near it, or in its sentence.
"""

MINUTES_BEFORE = (
    # the second of two papers: 'Referat fra SSU 12.03.24 og ' + SSU 16.05.24
    r"(?:referat(?:er|ene)?|protokoll(?:er|ene)?)\b[^.;]{0,20}\d[^;]{0,40}\b(?:og|samt)(?: fra| frå)? ?$|"
    r"(?:referat(?:et|er|sak)?|protokoll(?:en|er)?|møtebok(?:a|en)?|møteprotokoll(?:en)?|møtereferat(?:et)?)"
    r"(?: (?:fra|frå|av|for|i|til|etter))?(?: [\wæøå]+){0,2}\s*[-–:,]?\s*$"
)
"""'Referat fra ' + SSU 12.03.24."""

FOLLOW_UP_BEFORE = (
    r"(?:oppfølging(?:en)?|oppfølgjing|oppfølgning(?:en)?) (?:av|til|etter|fra|frå)|"
    r"følger opp|følgjer opp|følge opp|fulgt opp|(?:bestilt|bedt om|etterspurt) (?:i|av)|"
    r"viderefør(?:ing av|er)|som ledd i|i forlengelsen av|fortsettelse av|"
    r"gjenopptak av|tas opp igjen|tilbake til|på bakgrunn av vedtak"
)
"""'I oppfølging av ' + FSU-sak 16/23."""

REPEALS = r"opphev(?:er|es|et|ing|a|ast)|erstatt(?:er|es|et)|avløs(?:er|es|t)|blir oppheva|opphevar|trekker tilbake"
"""'Vedtaket opphever ' + sak 12/22; 'sak 12/22 oppheves'."""

AMENDS = (
    r"endrer|endres|endring(?:er)? (?:av|i)|endringen av|endrar|justerer|justering(?:er)? (?:av|i)|"
    r"reviderer|omgjør|omgjøring av|presiserer"
)
"""'Endring av vedtak i ' + sak 12/22."""

AMENDED_AFTER = r"^[^.;:]{0,40}?\b(?:endres|endrast|justeres|omgjøres)\b"
"""Sak 12/22 + ' punkt 2 endres'."""

DELEGATES = r"(?:gis|gir|får|gitt|gjev|delegeres|tildeles)\b.{0,60}(?:mandat|myndighet|fullmakt)"
"""'SSU gis myndighet til ... i siste SSU-møte i 2024'."""

DECIDED_BEFORE = (
    r"(?:vedtatt|vedteke|vedtaket|besluttet|beslutta|bestemt|godkjent|behandlet|handsama|behandla|gitt|fattet|fatta|"
    r"etablert|opprettet|valgt|drøftet|avgjort|tilsluttet|sluttet opp om|lagt fram|fremlagt|lagt frem|presentert|"
    r"orientert|utsatt|oppnevnt|enighet|vedtak|beslutning|konklusjon(?:en)?)"
    r"(?: \w+){0,3}? (?:i|av|på|fra|frå|ved|for)\s*(?:\w+\s)?$"
)
"""'ble vedtatt i ' + SSU i november."""

DECIDED_AFTER = (
    r"^[\s,]*(?:sak [\d./-]+ )?(?:\w+ ){0,2}?(?:ble|blei|vart|var) (?:det )?(?:\w+ ){0,3}?"
    r"(?:bestemt|vedtatt|vedteke|besluttet|enighet|gitt|godkjent|etablert|opprettet|oppnevnt|avklart)|"
    r"^[\s,]*(?:vedtok|besluttet|bestemte|bestemt|gav|ga|godkjente|fattet|gjorde|sluttet|gikk inn for|vedtatt|"
    r"opprettet|oppnevnte|etablerte)"
)
"""PM i 2023 + ' ble det bestemt at ...', SSU 12.03.24 + ' vedtok ...'."""

DECISION_WORDS = (
    r"\b(?:vedtatt|vedteke|vedtok|vedtaket|besluttet|bestemt|bestemte|godkjent|fattet|fatta|gitt|gav|ga|etablerte|"
    r"etablert|opprettet|anbefalte|justerte|sluttet seg|behandlet|bad|ba|fikk|fekk|utsatt|utsette|tilslutning)\b"
)
"""Anywhere in the sentence, for a meeting that lies behind."""

PLANNED = (
    r"\b(?:legges? (?:fram|frem)|leggjast? fram|fre?a?mlegges|framleggast|planlegges|planleggast|skal|vil|"
    r"satt opp|settes opp|behandles|handsamast|tas opp|takast opp|kommende|komande|neste|"
    r"utsettes til|utset(?:t|jast) til|flyttes til|flyttast til|revisjon i|møteplan|til beslutning i|"
    r"kommer tilbake|melder tilbake|på agendaen|avholdes|haldast|gjennomføres|innen|oppfølging på|senest|seinast|"
    r"rapporteres|presenteres|til behandling|agenda for|program for|planlegging av|forberede\w*|forslag til tiltak)\b"
)
"""Before the mention, for a meeting to come: 'legges frem for ' + SSU i mai."""

PAST_TENSE = (
    r"\b(?:ble|blei|vart|var|fikk|fekk|ga|gav|hadde|vedtok|besluttet|bestemte|behandlet|handsama|opprettet|justerte|"
    r"anbefalte|etablerte|sluttet|endret|drøftet|godkjente|utsatte|utsette)\b"
)
"""A sentence that tells of what has been."""

MEETING_PLAN = r"møteplan|møtedato|møteserie|møter? (?:i )?(?:SSU|FSU|PM)?|møtetider|møtekalender"
"""A sentence about when meetings will be."""
