"""Labels inside a case: proposals, decisions, treatment, votes, background.

A label is written here in lower case without its colon; each is a regular expression, and longer ones win over shorter.
"""

from extractors.vocabulary.fields import Field

PROPOSAL_LABELS = (
    r"forslag til (?:\w+ ){0,2}(?:konklusjon|vedtak|beslutning|innstilling|uttalelse|avgjerd|avgjørelse)(?:er)?",
    r"framlegg til (?:\w+ )?(?:konklusjon|vedtak|avgjerd|innstilling)",
    r"innstilling(?: til vedtak)?",
    r"tilråding",
    r"tilrådning",
    r"(?:anbefalt|tilråd[dt]|f[oø]reslått) (?:vedtak|konklusjon)",
    r"omforen[et] (?:forslag|framlegg)",
    r"vedtaksforslag",
    r"(?:forslag|framlegg)(?: (?:fremmet|fremja|framsatt|satt fram|sett fram))? i møtet",
    # 'Rådmannens forslag', 'RÅDMANNEN SITT FRAMLEGG', alone on a line
    r"(?:[\wæøå-]+s|[\wæøå-]+ (?:sitt|sine)) (?:forslag|framlegg)(?=\s*$)",
    # whose: 'Fra Kari Fjellheim på vegne av A', 'Frå Per Strand (V), nytt punkt 4'
    (
        r"(?:fra|frå) (?-i:[A-ZÆØÅ][\wæøå-]+ [A-ZÆØÅ])[^.:;]{1,50}?"
        r"(?:,? (?:nytt |til )?punkt (?:\d{1,2}|[a-z]))?(?= ?:)"
    ),
    # 'Fylkesrådmannen rår fylkesutvalet til å gjere slikt vedtak', 'Styret inviteres til å fatte følgende vedtak'
    (
        r"(?=[^.:;]{10,170} (?:vedtak|innstilling)\b)"  # soon told where it is none
        r"[^.:;]{3,80}? (?:til)?(?:rår|anbefaler|tilråder|innstiller|foreslår|inviteres|ber)\b"
        r"[^.:;]{0,80}? (?:slikt|følgende|følgjande|fylgjande) (?:vedtak|innstilling)"
    ),
    # at the end of a sentence: 'Rådmannen legger saken fram for styret med slikt forslag til vedtak:'
    (
        r"[^.:;]{3,170}? (?:slikt|følgende|følgjande|fylgjande) (?:forslag|framlegg) til "
        r"(?:vedtak|innstilling|uttalelse|fråsegn|konklusjon)(?= ?:)"
    ),
    r"(?:tilleggs|endrings|felles ?|alternativt )(?:forslag|framlegg)(?: (?:fra|frå) .{1,60}?(?= ?[:;]|\s*$))?",
    r"framlegg frå .{1,60}?(?= ?[:;]|(?<!\.)\s*$)",  # a full stop ends a sentence
    (
        r"(?:utsettelses|utsetjings|oversendelses|mot|hoved)?(?:forslag|framlegg)(?: \d{1,2})?"
        r"(?: (?:fra|frå|v/) ?[^.:;]{1,60}?)?(?= ?:)"
    ),
    (
        # who moves it comes first: 'Kari Fjellheim fremmet følgende tilleggsforslag', nn 'sette fram slikt framlegg'
        # what a body added itself is no proposal: 'Utvalet gjorde slikt tillegg'
        r".{0,80}?(?:fremmet|fremjet|fremma|fremja|fr[ae]msatte|framsette|gjorde(?! \w+ tillegg)|"
        r"(?:la|satte|sette) fr[ae]m|kom med) "
        r"(?:på vegne? av .{1,60}? )?(?:følgende |følgjande |fylgjande |slikt |dette |desse |disse )?(?:\w+ )?"
        r"(?:\w*(?:forslag|framlegg)(?:et|a|ene)?|tillegg(?:spunkt)?(?=[^.:;]{0,60} ?:))"
        r"(?: (?:på vegner? av|frå?a?|om) [^.:;]{1,60}?(?= ?[:;]))?"
    ),
    (
        # what the proposal is to stand as: 'Kari Fjellheim foreslo nytt punkt 3:', nn 'føreslo slikt endra punkt 2'
        r"[^.:;]{3,80}? (?:foreslo|foreslår|føreslo|føreslår|fremmet|fremja) "
        r"(?:(?:følgende|følgjande|fylgjande|slikt?|som|et|eit) )?(?:(?:nytt?|nye|endr(?:et|a|ede)|alternativt) "
        r"(?:punkt|pkt\.?|strekpunkt|kulepunkt|ledd)(?: (?:\d{1,2}|[a-z]))?|tillegg(?:spunkt)?)"
        r"(?: (?:i|til) [^.:;]{3,40})?(?= ?:)"
    ),
)
"""Labels of a proposal (forslag til vedtak, innstilling; nn framlegg til vedtak, tilråding)."""

_DECIDED = r"(?:vedtak|konklusjon(?:er|ar)?|beslutning(?:er)?|avgjerd(?:er)?|avgjørelse(?:r)?)"
_FOLLOWED_UP = r"(?:(?:videre |vidare )?(?:oppfølg(?:ing|jing)|tiltak))"
_BESIDE = r"(?: ?/ ?| ?& ?| ?[-–] | og )"
DECIDED_AND_FOLLOWED_UP = rf"(?:{_DECIDED}{_BESIDE}{_FOLLOWED_UP}|{_FOLLOWED_UP}{_BESIDE}{_DECIDED})"
"""A label of what was decided with what is to be done, in either order: 'Oppfølging/konklusjon', 'Vedtak og tiltak'."""

DECISION_LABELS = (
    DECIDED_AND_FOLLOWED_UP,
    r"vedtak",
    r"konklusjon",
    r"konklusjoner",
    r"beslutning",
    r"avgjerd",
    # of a council, which has no other say; anybody's else is what the case builds on
    r"(?:(?<=rådets )|(?<=utvalgets )|(?<=utvalets )|(?<=rådet sin )|(?<=rådet si ))(?:uttalelse|uttale|fråsegn)",
    r"endelig vedtak",
    r"endeleg vedtak",
    r"konklusjon/vedtak",
    r"vedtak/konklusjon",
    r"vedtak ?/ ?(?:innstilling|tilråding|uttalelse|uttale)",
    r"(?:innstilling|tilråding) ?/ ?vedtak",
    r"møtets konklusjon",
    # as a sentence: 'Bystyret har fattet slikt vedtak'
    (
        r"^(?:[a-zæøå-]+ ){1,3}?(?:har )?(?:fattet|fatta|gjorde|gjort) "
        r"(?:slikt|dette|følgende|følgjande|fylgjande) (?:[a-zæøå]+ )?vedtak(?= ?:)"
    ),
    # in plain words: 'Vi bestemte:', 'Dette vedtok vi:', 'Det ble vi enige om'
    r"(?:(?:dette|det) (?:bestemte|vedtok|besluttet|beslutta|konkluderte) (?:vi|rådet|utvalget|utvalet)(?: med)?)",
    (
        r"(?:(?:(?:partnerskaps|partnarskaps)?møtet|styret|gruppa|gruppen)(?= konkluderte)|vi|rådet|utvalget|utvalet) "
        r"(?:bestemte|vedtok|besluttet|beslutta|konkluderte|vart samde|ble enige)"
        r"(?: om| med)?(?![^:]*\d)"  # 'Rådet vedtok i sak 12/23:' recalls another
    ),
    r"(?:dette|det|dette vart|dette ble) (?:ble |blei |vart )?(?:bestemt|vedtatt|vedteke|besluttet|beslutta)",
)
"""Labels of a decision (vedtak, konklusjon, beslutning)."""

POINT_LABEL_PREFIX = (
    r"(?:[ivx]{1,4}\.? )?"
    r"(?:"
    r"(?:[\wæøå.-]+ ){0,4}?[\wæøå.-]+s (?:(?:enstemmige|samrøystes|endelige|endelege) )?"  # 'Styrets enstemmige '
    r"|(?:[\wæøå.-]+ ){1,5}(?:sitt|sin|si|sine) (?:[\wæøå]+ )?"  # 'Leiaren i valstyret si '
    r"|(?:[\wæøå]+ ){0,6}(?:følgende|følgjande) (?:\w+ )?"  # 'Det ble fattet følgende '
    r"|[A-ZÆØÅ]{2,6} ?- ?"  # 'SP - '
    r"|[\wæøå-]+[ -]?\d{1,4}[/-]\d{2,4},? "  # 'KS-124/13 ', 'Valstyret 001/15 '
    r"|(?:[\wæøå-]+,? ){1,6}(?:den )?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2}),? "  # 'Driftsutvalget 18.05.1999 '
    r"|(?:nytt|samlet|endelig|endeleg|enstemmig|samrøystes|møtets|utvalgets|alternativt|opprinnelig|revidert|felles) "
    r")?"
)
"""Whose proposal or decision it is: 'Kommunedirektørens ', 'Rådmannen sitt ', 'SP - ', 'KS-124/13 '."""

POINT_LABEL_SUFFIX = (
    r"(?: (?:ble|blei|vart) (?:fattet|fatta|gjort|vedtatt|vedteke))?"
    r"(?: \([^)]{0,60}\))?"
    r"(?:,? ?\(?(?:enst(?:emmig)?|samrøystes)\.?\)?)?"
    r"(?:,? (?:mot|med) [^:;.]{0,60}?\b(?:stemme|røyst)[^:;.]{0,60}?(?= ?[:;]))?"  # ' mot en stemme (Moen)'
    r"(?:,? (?:mot|med) [\wæøå]{1,8}(?: mot [\wæøå]{1,8})? (?:st|stm|r)\.)?"  # ' mot 2 st.'
    r"(?:,? (?:den )?\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?= ?[:;]|\s*$))?"  # 'Driftsutvalgets vedtak 18.05.99:'
    r"(?: (?:i|for|til|fra|frå|etter|av) [\wæøå .,/()-]{1,60}?(?= ?[:;]|(?<!\.)\s*$))?"  # a full stop ends a sentence
    # ', sak 118/17, 23.11.2017', ', alternativ 1', ', datert 3. mai'
    r"(?:,? (?:(?:styre)?sak|møte|alternativ|alt|datert|dagsett|den)\b(?:[^.:;]|(?<=\d)\.){0,60}?(?= ?[:;]))?"
)
"""Where or how: ', enst.', ' mot en stemme (Moen)', ' i SSU', ' i Kommunestyret 04.12.2013'."""

_LINK = (
    r"(?:(?:gå |tilbake )?til toppen|skriv ut(?: siden| sida)?|utskriftsv(?:ennlig|enleg)(?: versjon)?|tips en venn)"
)
PAGE_LINK = (
    r"(?:(?:gå |tilbake )til saksliste[nra]?(?: (?:neste|forrige|førre) sak)?[ <>«»]*"
    rf"|{_LINK}(?: ?[|•·] ?{_LINK})*"
    r"|(?:siden |sida )?sist (?:oppdatert|endret|endra):? \d[\d.:/ ]{0,20}(?:[a-zæøå]+ \d{4})?)"
)
"""What is printed with a web page and leads about it: 'Gå til saksliste   Neste sak >>', 'Til toppen | Skriv ut',
'Sist oppdatert 12.03.2003'."""

BLOCK_LABELS: dict[Field, tuple[str, ...]] = {
    Field.VOTING: (r"(?:[ivx]+ )?votering(?:en)?", r"avstem[mn]ing", r"røysting", r"avrøysting", r"stemmegivning"),
    Field.TREATMENT: (
        r"behandling",
        r"handsaming",
        r"møtebehandling",
        r"(?:[\wæøå]+ )?behandling i (?:møte|[\wæøå]+).{0,60}",
        r"[\wæøå]+s (?:behandling|handsaming)(?: av sak .{1,40}|,? (?:i møte )?(?:den )?\d{1,2}\.\d{1,2}\.\d{2,4})?",
        r"handsaming i .{1,60}",
        r"behandling/vedtak i .{1,60}",
        r"saksprotokoll(?: i .{1,60})?",
        r"innspill(?: \w+){0,3} dialog",
        r"innspill fra møtet",
        r"(?:drøfting|diskusjon)(?: (?:i|frå?a?) møtet)?",
        r"fra møtet",
        r"(?:referat|samtale|drøftinger|drøftingar|innspill|innspel)(?= ?:)",
        r"kommentarer",
        r"merknader",
    ),
    Field.TEXT: (
        r"bakgrunn(?: for sak(?:en|a))?",
        r"saksopplysninger",
        r"saksopplysningar",
        r"faktabeskrivelse",
        r"(?:hva )?saken gjelder",
        r"(?:kva )?saka gjeld",
        r"opplysn[iy]ngar i saka",
        r"opplysninger i saken",
        r"sammendrag",
        r"oppsummering",
        r"samandrag",
        r"utredning",
        r"utgreiing",
        r"saksutredning",
        r"saksutgreiing",
        r"saksfram(?:legg|stilling)",
        r"saksfremstilling",
        r"vurdering(?:er|ar)?",
        r"[\wæøå]+s vurdering(?:er)?",
        r"sakvurderinger",
        r"formål(?: ?/ ?sammendrag)?",
        r"bakgrunn ?/ ?fakta(?:beskrivelse)?",
        r"medbestemmelse",
        r"medverknad",
        r"innledning",
        r"økonomiske konsekvenser",
        r"saksgrunnlag",
        r"vurdering(?:er|ar)? med begrunnelse",
        r"(?:tidligere|tidlegare) (?:politisk )?(?:behandling(?:er)?|handsaming)",
        r"avgjørelsesmyndighet",
        r"avgjerdsmynde",
        r"henvisning(?:er)? til lovverk",
        r"det vises til",
        r"problemstilling",
        r"vid[ae]re (?:arbeid|prosess|oppfølgj?ing)",
        r"(?:[ivx]+ )?protokoll ?tilførs(?:el|ler|lar)(?: (?:fra|frå|av) .{1,100}?(?= ?[:;]|\s*$))?",
        r"stemmeforklaring(?:er|ar)?",
        r"(?:[ivx]+ )?talerliste",
        r"oppfølgj?ing",
        r"(?:saks)?dokument(?:er)? (?:i saken |i saka )?(?:som )?(?:ikke|ikkje) (?:er )?vedlagt",
        r"(?:ikke|ikkje) vedlagte (?:saks)?dokument(?:er)?",
    ),
    Field.RESPONSIBLE: (
        r"ansvar(?:lig|leg)?(?: for oppfølging)?",
        r"oppfølging ved",
        r"oppfølgingsansvar",
        r"saks?ansvar(?:lig|leg)?",
        r"sak(?:s)?eier",
        r"innmeldt av",
        r"meldt inn av",
    ),
    Field.CASE_OFFICER: (
        r"saksbehandlar",
        r"saksbehandler",
        r"sakshandsam[ae]r",
        r"saksbeh\.?(?: ?/ ?tlf\.?)?",
        r"sakshand\.?",
    ),
    Field.ARCHIVE: (
        r"arkivsak(?:s?nr)?(?:\.|-dok)?.{0,30}",
        r"arkivref(?:eranse)?",
        r"vår ref(?:eranse)?",
        r"journalpost.{0,10}",
    ),
    Field.ATTACHMENTS: (
        r"(?:(?:ikke |ikkje )?u?(?:trykte|prenta) )?vedlegg(?: til sak(?:en|a)| som følger saken[\wæøå ]{0,20})?",
        r"ingen vedlegg",
        r"vedlagte (?:saks)?dokument(?:er)?",
        (
            r"(?:følgende |følgjande )?(?:saks)?dokument(?:er)? (?:som )?(?:(?:er|følger|følgjer) )?"
            r"vedlagt(?: saken| saka)?"
        ),
        r"vedlagt(?: følger| følgjer)?(?= ?:)",
        r"vedlegg (?:ettersend(?:es|ast)|følgj?er|kommer|kjem|send(?:es|ast) ut|deles ut|legges ved)(?: .{0,40})?",
    ),
    Field.IGNORED: (
        PAGE_LINK,
        r"underskrifter",
        r"ved protokollen",
        r"ved møteboken",
        r"rett utskrift",
        r"utskrift(?:er)?(?: sendt?| sendes| sendast)?(?: til)?",
        r"godkjent av",
        r"neste [\wæøå]*møte",
        r"neste ssu",
        r"signatur(?:er)?",
        r"med vennlig hilsen",
        r"med venleg helsing",
    ),
}
"""Labels that end a block of points and say what follows."""
