"""Words between a body and the date of its meeting."""

from extractors.vocabulary.bodies import PURPOSES

WORDS_BEFORE_DATE = (
    # whose and which meeting
    *(r"sitt", r"sin", r"sine", r"si", r"møte(?:t|r|ne)?", r"neste", r"kommende", r"komande", r"siste", r"første"),
    *(r"forrige", r"førre", r"fyrste", r"ordinære", r"ekstraordinære", r"digitale", r"våren", r"høsten", r"hausten"),
    # small words
    *(r"i", r"den", r"for", r"på", r"av", r"fra", r"frå", r"til", r"som"),
    # what it is to do then
    rf"(?:for|til) (?:{'|'.join(PURPOSES)})",
    # what it did, or what was done with it
    *(r"gav", r"ga", r"gjev", r"vedtok", r"besluttet", r"avholdt", r"holdt", r"holdes", r"haldast", r"avholdes"),
    *(r"berammet", r"fastsatt", r"fastsett", r"planlagt", r"lagt"),
    *(
        r"halde",
        r"heldt",
        r"avhalde",
        r"hadde",
        r"har",
        r"blir",
        r"er",
        r"vert",
        r"ble",
        r"blei",
        r"vart",
        r"gjennomført",
    ),
    # its paper and its day
    *(r"(?:møte)?referat", r"(?:møte)?protokoll", r"møtebok", r"datert", r"dato", r"behandling", r"handsaming"),
    *(r"møttes", r"møtes", r"møttest", r"møtest", r"samles", r"samlast", r"møtte"),
    *(r"mandag", r"tirsdag", r"onsdag", r"torsdag", r"fredag", r"lørdag", r"måndag", r"tysdag", r"laurdag"),
)
"""'SSU' + ' sitt møte torsdag den ' + 29.02.24."""

WORDS_BEFORE_BODY = (
    *(r"i", r"til", r"for", r"av", r"på", r"om", r"det", r"et", r"eit", r"sak", r"møte(?:t)?"),
    *(r"hadde", r"holdt", r"heldt", r"møtte", r"møttes", r"møttest", r"ble", r"blei", r"vart", r"var", r"avholdt"),
    *(r"digitalt", r"digitale", r"samlet", r"samla"),
)
"""12. mars + ' holdt det digitale møtet i ' + SSU."""

WORDS_OF_BEING_TOGETHER = (r"samlet", r"samla", r"møttes", r"møttest", r"avholdt", r"holdt", r"heldt")
"""Words before which anything may stand: 12. mars + ' var alle kommunene samlet til ' + partnerskapsmøtet."""

NOT_MET_BEFORE = (
    # letters and papers have days too
    (
        r"(?:brev(?:et)?|notat(?:et)?|e-?post(?:en)?|høringssvar(?:et)?|høyringssvar(?:et)?|rapport(?:en)?|uttalelse|"
        r"uttale|fråsegn|tilbud|tilbod|skriv(?:et)?)"
    ),
    r"(?:av|datert|sendt?|mottatt|motteken?)",
)
"""A word for a letter and the one behind it, before a day on which nobody met: 'brev av ' + 12. mars 2024."""

BEGINNING_BEFORE = (
    *(r"gjelder fra", r"gjeld frå", r"gjeldende fra", r"gjeldande frå", r"virkning fra", r"verknad frå", r"i kraft"),
    *(
        r"fra og med",
        r"frå og med",
        r"f\.?o\.?m\.?",
        r"innen",
        r"innan",
        r"senest",
        r"seinast",
        r"frist(?:en)?(?: er)?",
    ),
    *(r"siden", r"sidan", r"til og med", r"t\.?o\.?m\.?", r"pr\.", r"per", r"oppstart"),
)
"""Before a day that begins or ends a time: 'gjelder fra ' + 1. januar 2024."""

PAPERS_BEFORE_BODY = (
    r"\b(?:(?:referat|protokoll|møtebok|møte|innkalling)\w*\b[^.;]{0,40}|(?:vedtak|sak)\w*\b[^.;:]{0,40})$"
)
"""Before a body whose day follows 'fra' or 'datert': 'Referat fra ' + SSU datert 1. mai, not 'leder av ' + SSU.

Nor the label of what somebody decides: 'Vedtak: SSU oppretter ' + FSU fra 1. mai.
"""

GATHERINGS = r"\b\w*(?:samling|konferanse|kurs|seminar|fagdag|opplæring)(?:a|en|n|et)? (?:for|til|med) (?:\w+ )?$"
"""Before bodies of a kind that are trained together: 'samlingen for ' + kontrollutvalg 15. oktober."""

OWN_BODY = (
    *(r"utvalget", r"utvalet", r"rådet", r"styret", r"nemnda", r"komiteen", r"forumet", r"partnerskapet"),
    r"partnarskapet",
)
"""What a body calls itself."""

OWN_BODYS = (
    *(r"utvalgets", r"utvalets", r"rådets", r"nemndas", r"komiteens", r"forumets", r"vårt"),
    r"(?:utvalget|utvalet|rådet|styret|nemnda|komiteen|forumet) sitt",
)
"""The same, of its meeting: 'utvalgets neste møte'."""

PREVIOUS_WORDS = (r"forrige", r"førre", r"fyrre", r"foregående", r"føregåande")
LAST_WORDS = (r"siste", r"sist", r"seinaste")
NEXT_WORDS = (
    *(r"neste", r"kommende", r"komande", r"førstkommende", r"førstkomande", r"første kommende", r"nærmeste"),
    *(r"fyrstkomande", r"næraste", r"påfølgende", r"påfølgjande"),
)
"""Which meeting: 'førre møte', 'kommende møte'; 'siste møte' is the previous one, or the last of a year behind it."""

MOVED = r"(?:utsett|utsatt|utset|utsette|flytt|overfør|skyv|skuv|inviter|innkall|kall)[\wæøå]*"
"""By these 'til neste møte' is where a case or somebody goes; else it is a deadline: 'et notat til neste møte'."""

MOVED_ITSELF = (
    r"\s(?:(?:vert|blir|ble|blei|vart|må|kan|skal) )?"
    r"(?:flytt|avlys|haldast|holdes|legg(?:es|jast) (?:til|på)|lagt (?:til|på)|utgår|går ut|fell bort|faller bort)"
)
"""Behind a meeting of which a plan tells where or when it will be: junimøtet + ' vert flytta til Solvik'."""

KINDS_OF_MEETING = r"(?:(?:ordinære|ordinært|ekstraordinære|planlagte|felles|fysiske|digitale) )?"
OWN_KINDS = frozenset(
    {"møte", "møtet", "styremøte", "styremøtet", "utvalgsmøte", "utvalgsmøtet", "utvalsmøte"}
    | {
        "utvalsmøtet",
        "rådsmøte",
        "rådsmøtet",
        "nemndsmøte",
        "nemndsmøtet",
    }
)
"""Words for a meeting that name no body; any other compound is somebody else's, unless a body is in it."""

GROUPS = r"grupp[ea]|nettverk|forening|foreining|lag(?:et)?\b|team|forum"
"""Last parts of words for those who meet and are no body."""

OTHERS_MEETING_BEHIND = (
    r"(?:i|hos|med|mellom|av) (?!løpet|forbindelse|samband|tråd|henhold|møte)|"
    rf"for (?:\w+ )?\w*(?:{GROUPS})"
)
"""Behind 'neste møte': whose it is instead, 'neste møte ' + 'i arbeidsgruppen'; 'for å orientere' says nothing."""

ANNOUNCED = r"\s*(?::|[–-]|$|(?:er|blir|vert|holdes|haldast|avholdes|settes|finner|legges|avtales)\b)"
"""Behind 'Neste møte' at the start of a sentence that tells when it will be."""

ENCLOSED_BEFORE = r"^Vedlegg \d{1,2}\s?[:.–-]\s?[^.;:]*$"
ENCLOSED_BEHIND = (
    r",?\s(?:(?:er|ligger|ligg|følger|følgjer|fylgjer|sendes|vert|blir) (?:\w+ )?(?:ved|vedlagt|vedlag[dt]e|vedlegg|"
    r"først|fremst|fyrst|bak(?:erst)?|etter|nedenfor|nedanfor|send[te]?|ut)|vedlegges|vedleggast|(?:er )?lag[td] ved)\b"
)
"""Around the previous meeting in what tells of papers sent along, and refers to nothing: 'Vedlegg 1: Referat fra ' +
forrige møte, forrige møte + ' følger vedlagt'."""

NO_TURN_BEFORE = (
    *(
        r"har",
        r"hadde",
        r"holder",
        r"held",
        r"avholder",
        r"(?:dato|tid|tidspunkt|møtetid|sted)(?: og \w+)?(?: for| til)?",
    ),
    r"[\wæøå]+(?:gruppen|gruppa|ens|ets|enes|anes|gruppas)",  # 'arbeidsgruppens neste møte'
)
"""Right before a meeting that is another's, or whose day is only being set."""

AFTER_IT = r"(?:fra|frå|etter|siden|sidan)(?: det)?"
HAS_BEEN = r"\s(?:ble|blei|vart|var|vedtok|bestemte|bestemde|ba|bad)\b"
"""Around 'siste møte' where it is the previous one: 'tiltak fra ' + siste møte, siste møte + ' ble det bestemt'."""

OTHERS_PROTOCOL = r"(?<!drøftings)(?<!drøftelses)(?<!forhandlings)(?<!tilsyns)"
"""Before 'protokoll' where it tells of talks between parties and of no meeting of a body: 'drøftingsprotokoll'."""
