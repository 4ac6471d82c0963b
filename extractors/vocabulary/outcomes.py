"""Phrases by which a proposal or decision says what shall happen, bokmål and nynorsk.

Read in this order: a point that sets something aside tells more than one that takes note, and a mandate tells more
than the verbs inside it ('gis mandat til å vedta').
"""

from models.vocabulary import Outcome

_PERSONS = (
    r"(?-i:[A-ZÆØÅ][\wæøå]+(?: (?:[A-ZÆØÅ]\.|[A-ZÆØÅ][\wæøå-]+)){1,4}"
    r"(?:(?:,| og) [A-ZÆØÅ][\wæøå]+(?: (?:[A-ZÆØÅ]\.|[A-ZÆØÅ][\wæøå-]+)){1,4}){0,3})"
)
"""Persons by first and last name: 'Kari Fjellheim og Per Strand'."""
_LED = r"(?:utval(?:g)?et|arbeidsutval(?:g)?et|[\wæøå]*gruppe?[na]|rådet|nemnda|komit[eé]en|styret|forumet|nettverket)"
"""What they lead."""
_ASKER = r"^(?:(?!\b(?:før|når|at|dersom|hvis|om|som|inntil|etter)\b)[^.;:]){0,100}?"
"""Who is given something in the main clause of a point: not 'Veien skal være ferdig før det ' + gis brukstillatelse."""
_GIVEN = r"\b(?:får|gis|gir|gjevast|gjev|meddeles|meddelast|(?:vert|blir) (?:gjev(?:en?|ne)|gitt))\b"
_NOT_GIVEN = rf"(?:{_GIVEN} ikkj?e|\b(?:vert|blir) ikkj?e (?:gjev(?:en?|ne)|gitt))"
_PERMIT = r"[\wæøå]*(?:bevilling|løyve|tillatelse|tillating|dispensasjon|konsesjon|samtykke)\b"
"""What is given to who asks for it: 'skjenkebevilling', 'dispensasjon'."""
_OFFICE = (
    r"(?:(?:ny|nytt|fast|fung\.|fungerende|fungerande|utvalgets|gruppens|gruppas) )?"
    r"(?:leder|leiar|nestleder|nestleiar|medlem|varamedlem|sekretær|koordinator)"
)
"""What they are chosen to be."""
_MONEY = (
    r"\b(?:[\wæøå]*(?:fond(?:et)?|ei?genkapital(?:en)?|(?:over|under)(?:skudd|skot)(?:et)?|forbruk(?:et)?|resultat(?:et)?|"
    r"midl(?:er|ar|ene|ane)|utgift(?:er|ene|ane|en|a)?|kostnad(?:er|ene|ane|en)?|beløp(?:et)?)|kr|kroner)\b"
)
"""What goes to a fund or is paid by one."""
_SET_ASIDE = (
    r"(?:avset(?:tes|jast|tast)|set(?:tes|jast|tast) av|overfør(?:es|ast)|dekk(?:es|ast|jast)|"
    r"(?:vert|blir) (?:[\wæøå]+ ){0,2}?"
    r"(?:overfør[td]e?|avsett?e?|avsatt?e?|(?:sett|satt)e? av|dek(?:te?|k(?:et|ja|a))))\b"
)
_TOLD = r"\b(?:be[rds]|skal|må|bør|rådmann\w*|administrasjon\w*)\b"
"""Somebody who is to see to it."""

OUTCOME_PHRASES: tuple[tuple[Outcome, tuple[str, ...]], ...] = (
    # whatever is asked for: 'Utvalget ber om at forslaget trekkes'
    # or sent on to others, who are to approve: 'Planen sendes til styret for godkjenning'
    (
        Outcome.DIRECTED,
        (
            r"(?:ber|bed) (?:om )?at\b",
            (
                r"(?<!.)(?:(?!godkjen|vedta|vedtek|tilslutning).){0,120}?\b(?:over)?send(?:es|ast)\b"
                r"[^.]{0,60}? (?:for|til) (?:[\wæøå]+ )?godkjenning\b"
            ),
        ),
    ),
    # whatever the changed rule says then: 'Punkt 3 endres slik at lederen velges for to år'
    (
        Outcome.APPROVED,
        (
            (
                rf"(?<!.)(?:(?!{_TOLD}|[.;] ).){{0,90}}?\b(?:endr(?:es|ast)|(?:vert|blir) (?:endret|endra))"
                r"(?: i punkt \d+)?,? (?:slik|til|som føl(?:ger|gjer))\b"
            ),
        ),
    ),
    (
        Outcome.REJECTED,
        (
            r"avslås",
            r"avslåast",
            r"avslått",
            r"avsleg(?:en|e|ne)\b",
            r"avvis(?:es|ast)",
            r"avvist\b",  # not 'rutine for avviste meldinger'
            r"forkast(?:es|et|a|ast)\b",
            r"ikke (?:vedtatt|godkjen\w+|(?:sin )?tilslutning|til følge|innvilget|imøtekommet|støttet)",
            (
                r"ikkje (?:vedtek(?:e[nt]?|ne)|te(?:ke|ken|kne) til følgje|vedtatt|godkjen\w+|"
                r"(?:si )?tilslut(?:ning|nad)|innvilga|imøtekom(?:e|en|ne)|støtta|tilrådd)"
            ),
            r"(?:godkjennes|vedtas|støttes|tilrås|anbefales|imøtekommes|innvilges|godtas) ikke",
            r"(?:godkjennast|vedtakast|støttast|tilråast|imøtekomast|innvilgast|godtakast) ikkje",
            r"(?:tas|tatt) ikke til følge",
            r"takast ikkje til følgje",
            rf"{_ASKER}{_NOT_GIVEN} [^.;]{{0,40}}?(?:{_PERMIT}|tilskudd|tilskot|støtte)",
            r"falt(?: mot)?",
            r"går ikkj?e inn for",
            (
                r"(?:støtt[ea]r|stør|slutt[ea]r seg|godkjenner|godtar|godtek|tilrår|tilråder|anbefaler|"
                r"samtykkj?er) ikkj?e\b"
            ),
            r"ønskj?[ea]r ikkj?e",
            r"avsl[åo]r",
            r"(?:sier|seier) nei til",
        ),
    ),
    (
        Outcome.POSTPONED,
        (
            r"utset(?:tes|ter|t|te|je|tast|jast|tjast|)\b",
            r"utsettelse av saken",
            r"utgår",
            r"trekk(?:es|ast|jast)\b(?! (?:inn|med|fr[ae]m)\b)",  # the case, not 'brukerne trekkes med'
            r"trukket",
            r"(?:vert|blir|er|vart) trekt\b",
            r"(?:sendes|sendast|(?:vert|blir) send[te]?) (?:tilbake|attende)",
            r"(?:settes|setjast|(?:vert|blir) sett) på vent",
            r"still(?:es|ast) i bero",
            r"(?:tas|takast) av (?:sakslist|dagsorden|sakskart)",
            r"utsatt",
        ),
    ),
    (
        Outcome.DELEGATED,
        (
            (
                r"(?:gis|gies|gir|ga|gav|får|fikk|fekk|gitt|gjev|gjevast|gjeve|gjevne?|delegeres|delegerast|delegerer|tildeles|"
                r"tildelast)\b.{0,80}?\b(?:mandat|myndighe[td]\w*|myndigheit|mynde|fullmakt)"
            ),
            r"(?:mandat|myndighet|mynde|fullmakt)(?:et|en|a)? (?:gis|delegeres|delegerast|legges|leggjast|gjevast) til",
            r"(?:mandat|myndighei?t|mynde|fullmakt)(?:et|en|a)? (?:vert|blir) (?:gjeven?|gitt|delegert|lag[td]) til",
            r"(?:deleger(?:es|ast)|(?:vert|blir) delegert) til",
            r"(?:overlates|overlatast|(?:vert|blir) overlat(?:t|e|en)) til",
            r"delegerer (?:til|myndighet)",
            r"bemyndiges",
        ),
    ),
    (
        Outcome.ESTABLISHED,
        (
            r"etabler(?:es|ast)",
            r"opprett(?:es|ast)",
            r"vedtar å (?:etablere|opprette)",
            r"vedtek å (?:etablere|opprette)",
            r"etablerer\b",
            r"oppretter\b",
            r"opprettar\b",
            r"(?:blir|vert) (?:etablert|oppretta|opprettet|skipa)\b",
            r"skip(?:ast|ar)\b",
            r"sett?(?:er)? ned (?:en|ei|ein|et|eit)\b",
            # a group, not a limit or a fee: 'fartsgrensen settes ned til 30 km/t'
            r"settes ned(?! (?:til|med|fra|frå)\b)",
            (
                r"[\wæøå]*(?:gruppe[na]?|gruppa|utval(?:g|get|et)?|komit[eé]en|komit[eé]|team(?:et)?|nemnda?) "
                r"(?:settes|setjast|(?:blir|vert) (?:satt|sett)) ned\b"
            ),
            r"nedsettes(?! (?:til|med|fra|frå)\b)",
            r"nedsetter",
            r"det sett(?:es|ast) ned",
            r"(?:ble|blei|blir|vart|vert) (?:det )?(?:sett|satt) ned(?! (?:til|med|fra|frå)\b)",
        ),
    ),
    (
        Outcome.APPOINTED,
        (
            r"(?:ble |blir |vert |vart )?(?:gjen|att)?vel(?:ges|jast)\b",
            r"(?:gjen)?oppnevnes",
            r"(?:att)?oppnemn(?:es|ast)\b",
            r"(?:utnevnes|utnemnast)\b",
            r"oppnevnt som",
            r"(?:ble|blir|vart|vert|er) (?:[\w. æøåÆØÅ-]{1,60} )?(?:gjen|att)?val(?:gt|de?)\b",
            r"som (?:ny )?(?:leder|nestleder|medlem|leiar|nestleiar)(?: .{0,20})? (?:velges|ble valgt|oppnevnes)",
            (
                r"(?<!som )(?:ble|blei|blir|vart|vert|er) (?:[\w. æøåÆØÅ-]{1,60} )?"
                r"(?:oppnevnt|oppnemn[dt]e?|utpekt|utpeika?)\b"
            ),
            r"utpekes",
            r"utpeikast",
            r"(?:ansettes|tilsettes|tilsetjast|konstitueres|konstituerast)\b",
            r"(?:ansettes|ansatt|tilsettes|tilsetjast|tilsatt|tilsett|konstitueres|konstituert) som",
            r"(?:oppnevner|oppnemner) \w+",
            # persons, not 'velger modell B', 'vel å leiga bygget'
            r"(?:velger|vel) (?!å\b|(?:modell|alternativ|variant|løsning|løysing|leverandør)\w*\b)\w+",
            rf"{_PERSONS} (?:leder|leier|leiar|skal lede|skal leie|skal leia) {_LED}\b",
            rf"{_PERSONS} (?:er|blir|vert|(?:fungerer|fungerar|trer inn|går inn|held fram|fortsetter) som) {_OFFICE}\b",
        ),
    ),
    (
        Outcome.APPROVED,
        (
            r"godkjen\w*",
            r"vedtas",
            r"vedtatt\b",  # not 'vedtatte tiltak'
            r"vedtar",
            r"vedtek(?:e[nt]?|ne)?\b",  # not 'vedtekter'
            r"vedtakast",
            r"(?:gir|gav|ga|gjev) (?:sin |si |full )?tilslut(?:ning|nad)",
            r"tilslut(?:ning|nad) til",
            r"slutter seg til",
            r"slutta[r]? seg til",
            r"sluttet seg til",
            r"slutt(?:er|ar) opp om",
            r"tiltrer",
            r"tiltres",
            r"stiller seg (?:bak|positiv(?:t)? til)",
            r"stiller seg positive til",
            r"er (?:samde?|enige?|einige?) i\b",
            r"stør\b",
            r"støtt(?:es|ast)\b",
            r"innvilg(?:es|ast)",
            r"godt(?:as|ar|ek|akast)\b",
            r"(?:aksepter|stadfest)(?:es|ast)\b",
            r"(?:egen|eigen)godkjen\w*",
            (
                r"(?:vert|blir|ble|vart|anbefales|tilrås) (?:[\wæøå]+ ){0,2}?"
                r"(?:innvilg[ae]t?|løyv[dt]e?|bevilg[ae]t?|fastset?te?|fastsatte?)\b"
            ),
            r"juster(?:es|ast) (?:[\wæøå]+ ){0,2}?med \d",  # pay and fees, by a share: 'Gebyret justeres med 3 %'
            r"(?:klage|klaga|søknad|anke)\w* (?:vert |blir )?(?:tas|takast|tatt|teken?) til følgj?e\b",
            r"imøtekommes",
            r"imøtekomast",
            r"fastsettes",
            r"fastset(?:jast|tast)?\b",
            r"samtykkj?er",
            r"bifalles",
            r"(?:får|gis|gjev|gjevast|tildel(?:es|er|ast)|bevilg(?:es|er|ast)|løyv(?:es|er|ast)|yt(?:es|er|ast))\b.{0,40}(?:tilskudd|tilskot|støtte|\bkr\b|kroner)",
            rf"{_ASKER}{_GIVEN}[^.;]{{0,60}}?\b{_PERMIT}",
            r"inngår (?:\w+ ){0,2}?(?:avtale|kontrakt)",
            r"(?:stiller|stilles|gir|gis|gjev|gjevast) (?:\w+ ){0,2}?(?:garanti|kausjon)",
            r"støtt(?:er|ar)\b(?! ikkj?e)",
            r"(?:går|gjekk|gikk) inn for",
            r"legges til grunn",
            r"legg(?:jast|ast) til grunn",
            r"(?:vert|blir) lag[td]e? til grunn",
            # to lay a plan open is a step that the law gives the body
            r"(?:legges|leggjast|leggast) ut til (?:offentl[ie]g|nytt) ettersyn",
            r"(?:vert|blir) lag[td]e? ut til (?:offentl[ie]g|nytt) ettersyn",
        ),
    ),
    (
        Outcome.NOTED,
        (
            r"til (?:orientering|etterretning|etterretting|vitande|vitende|informasjon|underretning)",
            r"tas til (?:orientering|etterretning)",
            r"(?:er|ble|blei|vart|vert|blir) (?:referert|referte)\b",
        ),
    ),
    # an opinion tells nobody what to do, whatever it says must be
    (
        Outcome.OTHER,
        (
            (
                r"(?<!.)(?:[\wæøåÆØÅ-]+ ){1,3}?(?:mener|meiner|"
                r"er (?:(?:svært|sterkt|dypt|djupt) )?(?:bekymret|bekymra|uroa|foruroliget|fornøyd|nøgd))\b"
                r"(?!.{0,120}\b(?:ber|bed)\b)"
            ),
            # money that goes to a fund, or is paid by one, tells nobody what to do
            rf"(?<!.)(?=.{{0,120}}?{_MONEY})(?!.{{0,160}}?{_TOLD}).{{0,120}}?\b{_SET_ASIDE}",
        ),
    ),
    (
        Outcome.DIRECTED,
        (
            # not what stays as it is: 'Vakten skal fortsatt ha base i Solvik'
            r"skal\b(?! (?:fortsatt|fremdeles|framleis|fortsett) (?:ha|være|vere|ligge|liggje|gjelde|bestå)\b)",
            r"må\b",
            r"bør\b",
            r"be[rds]\b",
            r"bedt om",
            r"føl(?:ges|ger) opp",
            r"f[øy]lgj(?:ast|er) opp",
            r"legge[rs] (?:fra|fre)m",
            r"legg fram",
            r"legg(?:jast|ast) fram",
            r"(?:vert|blir) (?:[\wæøå]+ ){0,2}?(?:lag(?:[td]|de) (?:fr[ae]m|ut)|fr[ae]mlag[td]|send[te]?)\b",
            r"(?:vert|blir) (?:[\wæøå]+ ){0,2}?(?:følg[dt]e?|fylg[dt]e?|fulgt|tatt|teke[nt]?|tekne) opp\b",
            r"avtal(?:er|ar)\b .{0,40}(?:med|innen|innan)\b",
            r"fre?a?mlegg(?:es|jast|ast)",
            # money and cases that go somewhere, people who are told
            r"(?:avset(?:tes|jast|tast)|overfør(?:es|ast))\b",
            r"vars(?:les|last)\b",
            (
                r"(?:vert|blir) (?:[\wæøå]+ ){0,2}?"
                r"(?:overfør[td]e?|avsett?e?|avsatt?e?|(?:sett|satt) av|"
                r"oversend[te]?|bed(?:en|e|ne|t) om|dek(?:te?|k(?:et|ja|a))|varsl[ae]t?|kunngjort?|lyst ut|meld[te]?)\b"
            ),
            r"set(?:tes|jast|tast) av\b",
            r"(?:kunngjøres|kunngjerast|lyses ut|lysast ut)\b",
            r"utarbeid\w+",
            r"hent(?:er|ar|es|ast) inn\b",
            r"innhent(?:er|ar|es|ast)\b",
            r"lag(?:er|ar|es|ast) (?:en|ei|et|eit|fr[ae]mlegg|forslag|utkast|oversikt|rutiner?|planer?)\b",
            r"(?:inn)?kall(?:er|ar)\b .{0,60}\b(?:møte|samling)",
            r"utred(?:es|er)",
            r"utgreiast",
            r"greier ut\b",
            r"benyttes",
            r"nyttast",
            r"bruk(?:es|ast)",
            (
                r"(?:presenter|planlegg|koordiner|ferdigstill|utform|distribuer|kontakt|bestill|oppdater|implementer|"
                r"evaluer|finansier|inviter|rapporter|vurder|innkall|oppfordr|gjennomfør)(?:er|es|ast)"
            ),
            r"vurdert\b",
            r"oppfordrar\b",
            r"oppmod(?:ar|ast)",
            r"(?:tas|takast) (?:opp|inn)",
            r"skriv(?:er|es|ast)?\b",
            r"sør(?:ge|gje|ger|gjer) for",
            r"syt(?:er|e)? for",
            r"tar .{0,40}opp\b",
            r"tek .{0,40}opp\b",
            r"(?:tar|tek) kontakt",
            r"har kontakt",
            r"start(?:er|es|ar|ast)\b",
            r"forvent\w+",
            r"forutsetter\b",
            r"føreset\b",
            r"iverksett\w+",
            r"iverksetj\w+",
            r"igangset\w+",
            r"(?:settes|setjast|set|setter) i (?:verk|gang)\b",
            r"oversend(?:es|er)",
            r"oversendast",
            r"innarbeid(?:es|ast)",
            r"send(?:es|er|ast)\b",
            r"(?:handsam|drøft|meld)ast\b",
            r"(?:revider|juster|rett|omarbeid|bearbeid|suppler)(?:es|ast)\b",
            r"avklar(?:es|er|ar|ast)",
            r"melde[rs]\b",
            r"purr(?:er|ar|es|ast)\b",
            r"videreføres",
            r"vidareførast",
            r"(?:vert|blir) vid(?:e|a)reført",
            r"forbered(?:es|er)",
            r"førebu(?:r|ast)\b",
            r"kartlegg(?:es|er|jast|ast)",
            r"behandl(?:es|ast)\b",
            r"pålegg(?:es|er|jast)",
            r"anmod(?:es|er|ar|ast)",
            r"(?:i|får i) oppdrag",
            r"(?:får|gis|gjevast) i oppg[aå]ve?\b",
            r"(?:returneres|returnerast)\b",
            r"arbeid(?:er|ar|es|ast) vid(?:e|a)re",
            r"ansvar(?:et)? for",
            r"er ansvarlig",
            r"undersøk(?:es|er|jer|ast)",
            r"inngå",
            r"dekkes",
            r"prioriter(?:es|ast)\b",  # not what the body itself does
            r"lager\b",
            r"tar initiativ",
            r"ser på",
            r"(?:innen|senest|seinast|innan)\b",
            r"orienterer\b",
            r"(?:informerer|informerar|deler|deler ut|delar ut|sjekker|sjekkar|følger|f[øy]lgjer)\b",
            r"svar(?:er|ar)\b",
            r"lyser ut",
        ),
    ),
)
