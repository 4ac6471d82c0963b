"""Phrases by which a proposal or decision says what shall happen, bokmål and nynorsk.

Read in this order: a point that sets something aside tells more than one that takes note, and a mandate tells more
than the verbs inside it ('gis mandat til å vedta').
"""

from models.vocabulary import Outcome

_PERSONS = (
    r"(?-i:[A-ZÆØÅ][\wæøå]+(?: (?:[A-ZÆØÅ]\.|[A-ZÆØÅ][\wæøå-]+))+"
    r"(?:(?:,| og) [A-ZÆØÅ][\wæøå]+(?: (?:[A-ZÆØÅ]\.|[A-ZÆØÅ][\wæøå-]+))+){0,3})"
)
"""Persons by first and last name: 'Kari Fjellheim og Per Strand'."""
_LED = r"(?:utval(?:g)?et|arbeidsutval(?:g)?et|[\wæøå]*gruppe?[na]|rådet|nemnda|komit[eé]en|styret|forumet|nettverket)"
"""What they lead."""
_ASKER = r"^(?:(?!\b(?:før|når|at|dersom|hvis|om|som|inntil|etter)\b)[^.;:]){0,100}?"
"""Who is given something in the main clause of a point: not 'Veien skal være ferdig før det ' + gis brukstillatelse."""
_GIVEN = r"\b(?:får|gis|gir|gjevast|gjev|meddeles)\b"
_PERMIT = r"[\wæøå]*(?:bevilling|løyve|tillatelse|tillating|dispensasjon|konsesjon|samtykke)\b"
"""What is given to who asks for it: 'skjenkebevilling', 'dispensasjon'."""
_OFFICE = (
    r"(?:(?:ny|nytt|fast|fung\.|fungerende|fungerande|utvalgets|gruppens|gruppas) )?"
    r"(?:leder|leiar|nestleder|nestleiar|medlem|varamedlem|sekretær|koordinator)"
)
"""What they are chosen to be."""

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
    (
        Outcome.REJECTED,
        (
            r"avslås",
            r"avslått",
            r"avsleg(?:en|e|ne)\b",
            r"avvises",
            r"avvist\b",  # not 'rutine for avviste meldinger'
            r"forkast(?:es|et|a)",
            r"ikke (?:vedtatt|godkjen\w+|tilslutning|til følge)",
            r"ikkje (?:vedtek(?:e[nt]?|ne)|te(?:ke|ken|kne) til følgje|vedtatt|godkjen\w+|tilslutning)",
            r"(?:godkjennes|vedtas|støttes|tilrås|anbefales|imøtekommes) ikke",
            r"(?:tas|tatt) ikke til følge",
            rf"{_ASKER}{_GIVEN} ikkj?e [^.;]{{0,40}}?(?:{_PERMIT}|tilskudd|tilskot|støtte)",
            r"falt(?: mot)?",
            r"går ikke inn for",
            r"støtter ikke",
            r"ønsker ikke",
            r"avsl[åo]r",
            r"sier nei til",
        ),
    ),
    (
        Outcome.POSTPONED,
        (
            r"utset(?:tes|ter|t|te|je|tast|jast|tjast|)\b",
            r"utsettelse av saken",
            r"utgår",
            r"trekkes",
            r"trukket",
            r"sendes tilbake",
            r"settes på vent",
            r"utsatt",
        ),
    ),
    (
        Outcome.DELEGATED,
        (
            r"(?:gis|gies|gir|ga|gav|får|fikk|gitt|gjev|gjevast|delegeres|delegerer|tildeles)\b.{0,80}?\b(?:mandat|myndighe[td]\w*|myndigheit|fullmakt)",
            r"(?:mandat|myndighet|fullmakt)(?:et|en|a)? (?:gis|delegeres|legges|gjevast) til",
            r"(?:mandat|myndighe(?:i?t)|fullmakt)(?:et|en|a)? (?:vert|blir) (?:gjeven?|gitt|delegert|lagt) til",
            r"delegeres til",
            r"delegerer (?:til|myndighet)",
            r"bemyndiges",
        ),
    ),
    (
        Outcome.ESTABLISHED,
        (
            r"etableres",
            r"opprettes",
            r"vedtar å (?:etablere|opprette)",
            r"vedtek å (?:etablere|opprette)",
            r"etablerer\b",
            r"oppretter\b",
            r"opprettar\b",
            r"blir (?:etablert|oppretta)",
            r"vert (?:etablert|oppretta)",
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
            r"(?:ble |blir |vert |vart )?(?:gjen)?vel(?:ges|jast)\b",
            r"oppnevnes",
            r"oppnemnast",
            r"oppnevnt som",
            r"(?:ble|blir|vart|vert|er) (?:[\w. æøåÆØÅ-]{1,60} )?(?:gjen)?val(?:gt|de?)\b",
            r"som (?:ny )?(?:leder|nestleder|medlem|leiar|nestleiar)(?: .{0,20})? (?:velges|ble valgt|oppnevnes)",
            (
                r"(?<!som )(?:ble|blei|blir|vart|vert|er) (?:[\w. æøåÆØÅ-]{1,60} )?"
                r"(?:oppnevnt|oppnemn[dt]e?|utpekt|utpeika?)\b"
            ),
            r"utpekes",
            r"utpeikast",
            r"(?:ansettes|tilsettes|tilsetjast|konstitueres)\b",
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
            r"vedtek",
            r"vedteke",
            r"vedtakast",
            r"(?:gir|gav|ga|gjev) (?:sin |si |full )?tilslutning",
            r"tilslutning til",
            r"slutter seg til",
            r"sluttar seg til",
            r"sluttet seg til",
            r"tiltrer",
            r"tiltres",
            r"stiller seg (?:bak|positiv(?:t)? til)",
            r"stiller seg positive til",
            r"er (?:samde?|enige?|einige?) i\b",
            r"støtt(?:er|ar)\b",
            r"stør\b",
            r"innvilges",
            r"(?:egen|eigen)godkjen\w*",
            (
                r"(?:vert|blir|ble|vart|anbefales|tilrås) (?:[\wæøå]+ ){0,2}?"
                r"(?:innvilg[ae]t?|løyv[dt]e?|bevilg[ae]t?|fastset?te?|fastsatte?)\b"
            ),
            r"juster(?:es|ast) (?:[\wæøå]+ ){0,2}?med \d",  # pay and fees, by a share: 'Gebyret justeres med 3 %'
            r"imøtekommes",
            r"fastsettes",
            r"samtykker",
            r"bifalles",
            r"(?:får|gis|gjevast|tildel(?:es|er)|bevilg(?:es|er)|løyv(?:es|er)|yt(?:es|er))\b.{0,40}(?:tilskudd|tilskot|støtte|\bkr\b|kroner)",
            rf"{_ASKER}{_GIVEN}[^.;]{{0,60}}?\b{_PERMIT}",
            r"inngår (?:\w+ ){0,2}?(?:avtale|kontrakt)",
            r"(?:stiller|stilles|gir|gis|gjev|gjevast) (?:\w+ ){0,2}?(?:garanti|kausjon)",
            r"støtt(?:er|ar)\b(?! ikkj?e)",
            r"(?:går|gjekk|gikk) inn for",
            r"legges til grunn",
            r"leggjast til grunn",
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
            r"(?:er|ble|vart) referert",
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
        ),
    ),
    (
        Outcome.DIRECTED,
        (
            # not what stays as it is: 'Vakten skal fortsatt ha base i Solvik'
            r"skal\b(?! (?:fortsatt|fremdeles|framleis|fortsett) (?:ha|være|vere|ligge|liggje|gjelde|bestå)\b)",
            r"må\b",
            r"bør\b",
            r"bes\b",
            r"ber\b",
            r"bed\b",
            r"bedt om",
            r"følges opp",
            r"følgjast opp",
            r"følger opp",
            r"følgjer opp",
            r"legges (?:fra|fre)m",
            r"leggjast fram",
            r"legger (?:fra|fre)m",
            r"legg fram",
            r"(?:vert|blir) (?:[\wæøå]+ ){0,2}?(?:lag(?:[td]|de) (?:fr[ae]m|ut)|fr[ae]mlag[td]|send[te]?)\b",
            r"(?:vert|blir) (?:[\wæøå]+ ){0,2}?(?:følg[dt]e?|fylg[dt]e?|fulgt|tatt|teke[nt]?|tekne) opp\b",
            r"avtal(?:er|ar)\b .{0,40}(?:med|innen|innan)\b",
            r"fre?a?mlegges",
            # money and cases that go somewhere, people who are told
            r"avset(?:tes|jast|tast)\b",
            r"overfør(?:es|ast)\b",
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
            r"benyttes",
            r"nyttast",
            r"brukes",
            r"(?:presenter|planlegg|koordiner|ferdigstill|utform|distribuer|kontakt|bestill)(?:er|es|ast)",
            r"skriv(?:er|es|ast)?\b",
            r"sørge(?:r)? for",
            r"tar .{0,40}opp\b",
            r"tek .{0,40}opp\b",
            r"tas (?:opp|inn)",
            r"takast (?:opp|inn)",
            r"tar kontakt",
            r"har kontakt",
            r"start(?:er|es)\b",
            r"forvent\w+",
            r"forutsetter\b",
            r"føreset\b",
            r"iverksett\w+",
            r"iverksetj\w+",
            r"igangsett\w+",
            r"gjennomfør(?:es|er)",
            r"oversend(?:es|er)",
            r"oversendast",
            r"innarbeides",
            r"inviter(?:es|er)",
            r"vurderes\b",
            r"vurderer\b",
            r"send(?:es|er|ast)\b",
            r"(?:handsam|drøft|meld)ast\b",
            r"(?:revider|juster|rett|omarbeid|bearbeid|suppler)(?:es|ast)\b",
            r"oppfordr(?:es|er|ar)",
            r"innkall(?:es|er)",
            r"avklar(?:es|er)",
            r"rapporter(?:es|er)",
            r"melder\b",
            r"purr(?:er|ar|es|ast)\b",
            r"meldes\b",
            r"videreføres",
            r"vidareførast",
            r"oppdater(?:es|er)",
            r"implementer(?:es|er)",
            r"forbered(?:es|er)",
            r"kartlegg(?:es|er)",
            r"evaluer(?:es|er)",
            r"behandles",
            r"pålegg(?:es|er)",
            r"anmod(?:es|er)",
            r"(?:i|får i) oppdrag",
            r"(?:får|gis|gjevast) i oppg[aå]ve?\b",
            r"(?:returneres|returnerast)\b",
            r"arbeider videre",
            r"arbeid(?:er|ar) vid(?:e|a)re",
            r"arbeides videre",
            r"ansvar(?:et)? for",
            r"er ansvarlig",
            r"undersøk(?:es|er)",
            r"innhent(?:es|er)",
            r"inngå",
            r"finansier(?:es|er)",
            r"dekkes",
            r"prioriter(?:es|er)",
            r"lager\b",
            r"tar initiativ",
            r"ser på",
            r"(?:innen|senest|seinast|innan)\b",
            r"orienterer\b",
            r"(?:informerer|informerar|deler|deler ut|sjekker|følger)\b",
            r"vurder(?:t|ast)",
            r"svarer\b",
            r"lyser ut",
            r"tek\b.{0,40}opp\b",
        ),
    ),
)

ASSIGNED_NOUNS = (
    *(r"gruppe[na]?", r"gruppa", r"sekretariat(?:et)?", r"administrasjonen", r"ledelsen", r"leiinga"),
    *(r"leder(?:en)?", r"leiar(?:en)?", r"direktør(?:en)?", r"sjef(?:en)?", r"rådmann(?:en)?", r"koordinator(?:en)?"),
    *(r"rådgiver(?:en)?", r"rådgjevar(?:en)?", r"sekretær(?:en)?", r"saksbehandler(?:en)?", r"sakshandsamar(?:en)?"),
    *(r"kommun(?:ene|ane|en)", r"sykehus(?:et|ene)", r"sjukehus(?:et|a)", r"foretaket", r"føretaket", r"partene"),
)
"""Ends of words for those who are told what to do by what they do: 'Arbeidsgruppen ' + retter kartet."""
DONE_VERBS = r"(?:[a-zæøå]{3,}[ea]r|tek|gjev|gir|tar|held|ser|går|skriv|legg|set|les|finn|hentar)"
"""What they do, in the present tense."""
STATES = (
    r"(?:(?:blir|mener|meiner|anbefaler|tilrår|tilråder|ønsker|ønskjer|leder|leiar|leier|slutter|sluttar|fratrer|deltar|"
    r"deltek|representerer|representerar|består|gjelder|gjeld|inneholder|fortsetter|held fram|eier|eig|trenger|treng|"
    r"kommer|heter|heiter|dekker|dekkjer)\b|ser (?:positivt|alvorlig)|(?:stiller|sluttar|slutter) seg)"
)
"""What is nothing to do."""

DECIDED_SUBJECTS = (
    *(r"saken?", r"saka", r"sakene", r"sakane", r"referat(?:et|ene|a)?", r"protokoll(?:en)?", r"møtebok[ae]?n?"),
    *(
        r"innkalling(?:en|a)?(?: og \w+)?",
        r"dagsorden(?:en)?",
        r"rapporten",
        r"orienteringen?a?",
        r"planen",
        r"meldingene",
    ),
)
"""What is decided on in a sentence of its own: 'Saken ' + utsettes."""

DECIDING_VERBS = (
    *(r"tas til", r"tatt til", r"takast til", r"teken til", r"teke til", r"tekne til"),
    *(r"godkjent", r"godkjend[et]?", r"godkjennes", r"godkjennast", r"vedtatt", r"vedteken?", r"vedtas"),
    *(
        r"utsettes",
        r"utsatt",
        r"utsett",
        r"utset(?:jast|tast)",
        r"utgår",
        r"utgikk",
        r"utgjekk",
        r"trukket",
        r"avslått",
    ),
)
"""How such a sentence says it: saken + ' utsettes'; 'Tatt til' + orientering."""

FOR_WORDS = (r"for",)
AGAINST_WORDS = (r"imot", r"i mot", r"mot")
VOTED_WORDS = (r"stemte", r"stemde", r"røysta", r"røystet", r"røystte")
"""A side of a vote by name: 'For' + forslaget + ' stemte' 3, 'Desse ' + 'røysta' + ' imot'."""
