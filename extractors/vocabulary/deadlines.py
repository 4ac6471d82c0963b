"""Words around a date that make it a deadline, and times of the year without a date, bokmål and nynorsk."""

PARTS = (
    *(r"utgangen av", r"utløpet av", r"utlaupet av", r"slutten av", r"begynnelsen av", r"byrjinga av", r"starten av"),
    *(r"midten av", r"medio", r"primo", r"ultimo", r"månedsskiftet", r"månadsskiftet", r"den", r"i", r"av", r"på"),
    *(r"mandag", r"tirsdag", r"onsdag", r"torsdag", r"fredag", r"lørdag", r"søndag", r"tidlig", r"tidleg", r"sent"),
    *(r"måndag", r"tysdag", r"laurdag", r"sundag", r"seint", r"enden av", r"inngangen til", r"inngangen av"),
)
"""Between the word for a deadline and its date: 'innen ' + 'utgangen av ' + november."""

STRONG_LEADS = (
    *(r"innen", r"innan", r"senest", r"seinast", r"i løpet av", r"i laupet av", r"[\wæøå]*frist(?:en)?(?: er| til)?:?"),
    *(r"ikke senere enn", r"ikkje seinare enn"),
    r"[\wæøå]*frist(?:en)?\b[^.;]{0,40}? (?:er|settes til|setjast til|(?:vert|blir) (?:sett|satt) til|blir|vert)",
)
"""Before any date: what stands behind it is a deadline."""

WEAK_LEADS = (
    r"i",
    r"til",
    r"på",
    r"utpå",
    r"mot",
    r"medio",
    r"primo",
    r"ultimo",
    r"tidlig",
    r"tidleg",
    r"sent",
    r"seint",
)
"""Before a month, a season, a quarter or a week: 'legges frem i ' + november, 'utsettes til ' + våren."""

NOT_BEFORE_SEASON = (
    *(r"fra", r"frå", r"for", r"av", r"siden", r"sidan", r"etter", r"om", r"ut", r"gjennom", r"per", r"pr\.?", r"og"),
    *(r"mellom", r"både", r"eller"),
)
"""Before a season that is no deadline: 'erfaringene fra ' + høsten 2024."""

EVENTS = (
    *(r"konferansen?", r"seminaret?", r"samlingen?", r"samlinga", r"dagen", r"dagene", r"valget", r"valet", r"kurset?"),
    *(r"workshop(?:en)?", r"uken", r"uka", r"veka", r"arrangementet", r"budsjettet", r"tallene", r"tala"),
)
"""What a month tells of, where it is no deadline: 'program for konferansen i ' + november."""

DONE_THEN = (
    *(r"[\wæøå]{3,}(?:es|ast|as)", r"opp", r"fr[ae]m", r"igjen", r"att", r"nytt", r"ferdig", r"endelig", r"endeleg"),
    r"(?:vert|blir|bli) [\wæøå]+",
    *(r"tilbake", r"attende", r"videre", r"vidare", r"inn", r"ut", r"utsatt", r"utsett"),
)
"""Verbs and their particles, behind which 'i 2025' is when it shall be done: 'evalueres i ' + 2025."""

NOT_DUE = (
    *(r"etter", r"fra", r"frå", r"av", r"siden", r"sidan", r"jf\.?", r"jfr\.?", r"jamfør", r"viser til", r"datert"),
    *(r"referat\w*", r"protokoll\w*", r"møteb[oø]k\w*", r"oppføl(?:ging|gjing) av", r"vedtak\w* i", r"innspill?\w* i"),
    *(r"som kom fr[ae]m i", r"viser til", r"visar til", r"syner til"),
    r"(?:etter|på bakgrunn av|i tråd med) (?:[\w-]+ ){1,3}(?:i|på)",
    *(r"mulighet(?:er)? for [^.;]*", r"moglegheit(?:er)? for [^.;]*", r"høve til [^.;]*"),
)
"""Before a meeting that is no deadline: 'følger opp vedtaket fra ' + SSU i mai; 'med mulighet for revisjon i ' + SSU"""

PUT_OFF_TO = r"(?:utset\w+|utsatt|flytt\w+|ferdig|klar|klart)(?: [^\s.]+){0,4} til(?: den)? $"
"""Before a day that ends a delay: 'Fristen utsettes til ' + 1. juni; not 'oppnevnes til ' + 31.12.2025."""

AUXILIARIES_AHEAD = (
    r"\b(?:vert|blir|bli|verte|verta|skal|vil|må|planlegges|planlegg(?:ast|jast)|(?:tas|tar|tek) sikte på)\b"
)
"""Before a participle that tells of what is to come: 'vert ' + 'lagt fram i SSU i oktober'."""

NEXT_WORDS = (
    *(r"neste", r"kommende", r"komande", r"førstkommende", r"førstkomande", r"fyrstkomande", r"nærmeste", r"næraste"),
    *(r"påfølgende", r"påfølgjande"),
)
LAST_WORD = r"siste"

ORDINALS = {"første": 1, "fyrste": 1, "andre": 2, "annet": 2, "tredje": 3, "fjerde": 4}

YEAR_ENDS = r"årsskiftet|årsskifte|nyttår|årets slutt|slutten av året"
OWN_YEAR = r"(?:utgangen av |løpet av |laupet av )(?:inneværende år|inneverande år|året)|inneværende år|inneverande år"
BEFORE_CHRISTMAS = r"(?:juleferien|juleferia|julen|jula|jul)"
BEFORE_SUMMER = (
    r"(?:sommerferien|sommerferia|sommarferien|sommarferia|fellesferien|fellesferia|sommeren|sommaren|sommer)"
)
