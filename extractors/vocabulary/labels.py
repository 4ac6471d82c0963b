"""Labels (ledetekster) that stand before a value or a block of text, by the field that they name.

A label is written here in lower case without its colon; `[ -]?` and the like are allowed, since each is a regular
expression. Longer labels win over shorter ones.
"""

from enum import StrEnum


class Field(StrEnum):
    """What a label announces."""

    BODY = "body"  # utvalg, organ
    SUBJECT = "subject"  # tema: what the paper is
    DATE = "date"
    TIME = "time"
    ENDS = "ends"  # møteslutt
    PLACE = "place"
    ADDRESSEES = "addressees"  # til, innkalte: called, not present
    PRESENT = "present"
    ABSENT = "absent"
    SUBSTITUTE = "substitute"
    CHAIR = "chair"
    MINUTE_TAKER = "minute_taker"
    SECRETARIAT = "secretariat"
    PRESENTER = "presenter"
    CASE_NUMBER = "case_number"
    TITLE = "title"
    ITEM_TYPE = "item_type"
    RESPONSIBLE = "responsible"
    CASE_OFFICER = "case_officer"
    ATTACHMENTS = "attachments"
    PROPOSAL = "proposal"
    DECISION = "decision"
    TREATMENT = "treatment"  # what was said in the meeting
    VOTING = "voting"
    TEXT = "text"  # background, assessment and other running text
    DEADLINE = "deadline"
    ARCHIVE = "archive"  # journal and archive numbers: never a case number
    HELD = "held"  # a sentence that says when the meeting was held
    IGNORED = "ignored"  # signatures, copies, practical notes


FACT_LABELS: dict[Field, tuple[str, ...]] = {
    Field.BODY: (
        "utvalg",
        "utval",
        "organ",
        "møteorgan",
        "møtende organ",
        "styre",
        "utvalg/styre/råd",
        "råd/utvalg",
        "navn på utvalg",
        "forum",
        "møteforum",
        "behandles i",
        "møte i",
    ),
    Field.SUBJECT: ("tema", "emne", "gjelder", "gjeld", "møte", "type møte", "møtetype", "referat fra", "referat frå"),
    Field.DATE: (
        "dato",
        "møtedato",
        "dato/sted",
        "dato/stad",
        "sted og tid",
        "tid og sted",
        "tid og stad",
        "stad og tid",
        "sted/tid",
        "tid/sted",
        "tid/stad",
        "dato/tid",
        "dato og tid",
        "dato og sted",
        "tid og dato",
        "møtedato/tid",
        "møtedato og tid",
        "møtetid og sted",
        "når",
        "når og hvor",
        "dato for møtet",
        "dato for møte",
    ),
    Field.TIME: (
        "tid",
        "tidspunkt",
        "møtetid",
        "klokkeslett",
        "klokka",
        "møtet startet",
        "møtestart",
        "frå kl",
        "fra kl",
        "varighet",
    ),
    Field.ENDS: ("møteslutt", "møtet slutt", "møtet hevet", "til kl", "slutt"),
    Field.PLACE: ("sted", "stad", "møtested", "møtestad", "møterom", "møtested/lokaler", "lokale", "hvor", "kvar"),
    Field.ADDRESSEES: (
        "til",
        "innkalte",
        "innkalte til møtet",
        "innkalles",
        "kopi",
        "kopi til",
        "mottakere",
        "mottakarar",
        "inviterte",
        "kopi av innkallingen sendes",
        "kopi av møteprotokollen sendes",
        "inviteres",
        "fra",
        "frå",
    ),
    Field.PRESENT: (
        "til stede",
        "tilstede",
        r"(?:følgende|følgjande|desse|disse) (?:faste |folkevalgte )?(?:medlemm?er|representanter|varamedlemm?er)?(?: som)? ?(?:møtte|var til ?stede)",
        r"(?:følgende|følgjande) (?:fra|frå) administrasjonen møtte",
        r"andre(?: som)?(?: var)? til ?stede[td]?",
        r"frammøtte",
        "til stades",
        "tilstades",
        "deltakere",
        "deltagere",
        "deltakarar",
        "deltok",
        "møtende",
        "møtende medlemmer",
        "møtende varamedlemmer",
        "møtte",
        "møtt",
        "desse møtte",
        "følgende møtte",
        "disse møtte",
        "følgende medlemmer møtte",
        "desse medlemmene møtte",
        "medlemmer til stede",
        "faste medlemmer",
        "medlemmer",
        "medlemer",
        "møtedeltakere",
        "møtedeltakarar",
        "til stede på møtet",
        "andre til stede",
        "andre tilstede",
        "andre som var til stede",
        "andre",
        "fra administrasjonen",
        "fra administrasjonen møtte",
        "frå administrasjonen",
        "frå administrasjonen møtte",
        "frå adm. møtte",
        "fra adm. møtte",
        "observatør",
        "observatører",
        "observatørar",
        "til stede fra administrasjonen",
        "representanter",
        "gjester",
        "gjestar",
        "administrasjonen",
        "følgende fra administrasjonen møtte",
    ),
    Field.ABSENT: (
        "forfall",
        "frafall",
        r"(?:følgende|følgjande|desse|disse) (?:faste )?(?:medlemm?er|representanter)?(?: som)? ?(?:hadde|har|hadde meldt|meldte)(?: meldt)? forfall",
        "fravær",
        "fraværende",
        "ikke til stede",
        "ikke møtt",
        "forfall/møtte ikkje",
        "møtte ikke",
        "møtte ikkje",
        "meldt forfall",
        "forfall meldt",
        "følgende hadde forfall",
        "følgende medlemmer hadde forfall",
        "følgende medlemmer hadde meldt forfall",
        "forfall meldt frå følgjande medlemar",
        "permisjoner",
        "ikkje til stades",
    ),
    Field.SUBSTITUTE: (
        "vara",
        "møtte for",
        r"(?:følgende|følgjande|desse|disse) varamedlemm?er(?: som)? ?møtte",
        r"varamedlemm?er som møtte",
        "varamedlem",
        "varamedlemmer",
        "varamedlemer",
        "vararepresentant",
        "vararepresentanter",
        "vara møtte",
        "møtende vara",
        "møtende varamedlem",
        "møtte varamedlemmer",
        "følgende varamedlemmer møtte",
        "desse varamedlemene møtte",
        "vara til stede",
        "stedfortreder",
    ),
    Field.CHAIR: ("møteleder", "møteleiar", "ordstyrer", "ordstyrar", "møteleder/ordstyrer", "leder av møtet"),
    Field.MINUTE_TAKER: (
        "referent",
        "referenter",
        "referentar",
        "referenter sekretariat",
        "referent/sekretariat",
        "referent/sekretær",
        "møtesekretær",
        "møtesekretærer",
        "sekretær",
        "protokollfører",
        "protokollførar",
        "møtereferent",
    ),
    Field.SECRETARIAT: ("sekretariat", "sekretariatet", "fra sekretariatet", "frå sekretariatet"),
    Field.PRESENTER: (
        "innleder",
        "innledere",
        "innleiar",
        "innleiarar",
        "foredragsholder",
        "foredragsholdere",
        "innlegg ved",
    ),
    Field.ATTACHMENTS: (
        "vedlegg",
        "trykte vedlegg",
        "utrykte vedlegg",
        "saksvedlegg",
        r"\d{1,3} vedlegg",
        "vedlegg til saken",
        "vedlegg i saken",
    ),
    Field.IGNORED: (
        "underskrifter",
        "underskrift",
        "neste møte",
        "saksliste",
        "sakliste",
        "sakskart",
        "dagsorden",
        "agenda",
        "kontakt",
        "telefon",
        "e-post",
        "program",
        "merknader",
        "merknad",
    ),
    Field.ARCHIVE: (
        "arkivsak",
        "arkivsaksnr",
        "arkivsaknr",
        "arkivsak-dok",
        "arkivref",
        "arkivreferanse",
        "arkivkode",
        "arkiv",
        "arkivnr",
        "vår ref",
        "vår referanse",
        "vår dato",
        "deres ref",
        "journalnr",
        "journalpost",
        "saksmappe",
        "journalpostid",
        "løpenr",
        "dokumentnr",
        "klassering",
        "klassifisering",
        "j.nr",
        "ref",
        "ephorte",
    ),
}
"""Labels of the facts about a meeting, before a value on the same line or in the next cell."""

CASE_LABELS: dict[Field, tuple[str, ...]] = {
    Field.CASE_NUMBER: (
        "saksnr",
        "saks nr",
        "sak nr",
        "saknr",
        "saksnummer",
        "sak",
        "saks-nr",
        "nr",
        "møtesaksnummer",
        "møtesaksnr",
        "utv. saksnr",
        "utvalgssaksnr",
        "utvalgssak",
        "sak nummer",
        "styresak",
        "styresaksnr",
        "saksnummer/sakstype",
        "saknummer",
        "utvalgssakstype/nr",
    ),
    Field.TITLE: (
        "tittel",
        "sakstittel",
        "navn på sak",
        "saken gjelder",
        "saka gjeld",
        "sak",
        "tema",
        "innhold",
        "innhald",
        "sakstema",
        "overskrift",
        "sakens tittel",
        "saksnavn",
        "vedrørende",
        "møtebehandling og konklusjon",
        "møtebehandling",
        "behandling og konklusjon",
        "sak/konklusjon",
        "sak og konklusjon",
        "konklusjon/oppfølging",
        "konklusjon",
        "beskrivelse",
        "referat",
        "innhold/konklusjon",
        "sak/tema",
        "tema/sak",
        "handsaming og konklusjon",
        "behandling",
        "drøfting og konklusjon",
        "sak og vedtak",
        "vedtak",
        "tema og konklusjon",
        "sak og behandling",
        "emne",
    ),
    Field.ITEM_TYPE: ("type sak", "sakstype", "type", "type saksbehandling", "sakstype/tid", "formål"),
    Field.RESPONSIBLE: (
        "ansvar",
        "ansvarlig",
        "ansvarleg",
        "ansvar/frist",
        "ansvarlig/frist",
        "ansvarlig for oppfølging",
        "ansvarleg for oppfølging",
        "innmelder",
        "meldt av",
        "innleder",
        "presenteres av",
        "ved",
        "hvem",
        "kven",
        "sakseier",
        "sakansvarlig",
        "saksansvarlig",
    ),
    Field.CASE_OFFICER: (
        "saksbehandler",
        "sakshandsamar",
        "saksbehandlar",
        "saksbeh",
        "saksbeh/tlf",
        "saksansvarlig",
        "sakshandsamer",
    ),
    Field.BODY: (
        "møteorgan",
        "utvalg",
        "utval",
        "organ",
        "behandles i",
        "behandlet av",
        "saken behandles i",
        "saksgang",
        "styre",
    ),
    Field.DATE: ("møtedato", "dato"),
    Field.ATTACHMENTS: ("vedlegg", "trykte vedlegg", "utrykte vedlegg", "saksvedlegg"),
    Field.DEADLINE: ("frist", "tidsfrist", "tid", "tid (minutter)"),
    Field.ARCHIVE: (
        "arkivsaksnr",
        "arkivsak",
        "arkiv",
        "j.nr",
        "arkivsaknr",
        "lukket",
        "side",
        "arkivkode",
        "unntatt off",
        "kart",
    ),
}
"""Column heads of case tables and labels of a case paper's head."""

PROPOSAL_LABELS = (
    r"forslag til (?:\w+ ){0,2}(?:konklusjon|vedtak|beslutning|innstilling|uttalelse|avgjerd|avgjørelse)(?:er)?",
    r"framlegg til (?:\w+ )?(?:konklusjon|vedtak|avgjerd|innstilling)",
    r"innstilling(?: til vedtak)?",
    r"tilråding",
    r"tilrådning",
    r"anbefalt vedtak",
    r"vedtaksforslag",
    r"forslag fremmet i møtet",
    r"(?:tilleggs|endrings|felles|alternativt )forslag(?: fra .{1,60}?)?",
    r".{0,80}?(?:fremmet|fremjet|fremma|fremja|framsette|la fram|la frem|sette fram) (?:følgende |følgjande )?(?:\w+ )?\w*(?:forslag|framlegg)",
)
"""Labels of a proposal (forslag til vedtak, innstilling; nn framlegg til vedtak, tilråding)."""

DECISION_LABELS = (
    r"vedtak",
    r"konklusjon",
    r"konklusjoner",
    r"beslutning",
    r"avgjerd",
    r"endelig vedtak",
    r"endeleg vedtak",
    r"konklusjon/vedtak",
    r"vedtak/konklusjon",
    r"konklusjon/oppfølging",
    r"møtets konklusjon",
)
"""Labels of a decision (vedtak, konklusjon, beslutning)."""

POINT_LABEL_PREFIX = (
    r"(?:[ivx]{1,4}\.? )?"
    r"(?:"
    r"(?:[\wæøå.-]+ ){0,4}?[\wæøå.-]+s "  # 'Kommunedirektørens '
    r"|(?:[\wæøå.-]+ ){1,5}(?:sitt|sin|si|sine) (?:[\wæøå]+ )?"  # 'Leiaren i valstyret si '
    r"|(?:[\wæøå]+ ){0,6}(?:følgende|følgjande) (?:\w+ )?"  # 'Det ble fattet følgende '
    r"|[A-ZÆØÅ]{2,6} ?- ?"  # 'SP - '
    r"|[\wæøå-]+[ -]?\d{1,4}[/-]\d{2,4},? "  # 'KS-124/13 ', 'Valstyret 001/15 '
    r"|(?:nytt|samlet|endelig|endeleg|enstemmig|samrøystes|møtets|utvalgets|alternativt|opprinnelig|revidert|felles) "
    r")?"
)
"""Whose proposal or decision it is: 'Kommunedirektørens ', 'Rådmannen sitt ', 'SP - ', 'KS-124/13 '."""

POINT_LABEL_SUFFIX = (
    r"(?: (?:ble|blei|vart) (?:fattet|fatta|gjort|vedtatt|vedteke))?"
    r"(?: \([^)]{0,60}\))?"
    r"(?:,? ?\(?(?:enst(?:emmig)?|samrøystes)\.?\)?)?"
    r"(?: (?:i|for|til|fra|frå|etter|av) [\wæøå .,/()-]{1,60}?(?= ?[:;]|\s*$))?"
)
"""Where or how: ', enst.', ' i SSU', ' i Kommunestyret 04.12.2013'."""

BLOCK_LABELS: dict[Field, tuple[str, ...]] = {
    Field.VOTING: (r"(?:[ivx]+ )?votering(?:en)?", r"avstemming", r"røysting", r"avrøysting", r"stemmegivning"),
    Field.TREATMENT: (
        r"behandling",
        r"handsaming",
        r"møtebehandling",
        r"(?:[\wæøå]+ )?behandling i (?:møte|[\wæøå]+).{0,60}",
        r"[\wæøå]+s behandling(?: av sak .{1,40})?",
        r"handsaming i .{1,60}",
        r"behandling/vedtak i .{1,60}",
        r"saksprotokoll(?: i .{1,60})?",
        r"innspill(?: \w+){0,3} dialog",
        r"innspill fra møtet",
        r"drøfting",
        r"diskusjon",
        r"fra møtet",
        r"kommentarer",
        r"merknader",
    ),
    Field.TEXT: (
        r"bakgrunn(?: for sak(?:en|a))?",
        r"saksopplysninger",
        r"saksopplysningar",
        r"faktabeskrivelse",
        r"hva saken gjelder",
        r"kva saka gjeld",
        r"sammendrag",
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
        r"formål",
        r"innledning",
        r"økonomiske konsekvenser",
        r"saksgrunnlag",
        r"det vises til",
        r"problemstilling",
        r"videre (?:arbeid|prosess|oppfølging)",
        r"vidare (?:arbeid|prosess)",
        r"protokolltilførsel",
        r"oppfølging",
    ),
    Field.RESPONSIBLE: (
        r"ansvar(?:lig|leg)?(?: for oppfølging)?",
        r"oppfølging ved",
        r"oppfølgingsansvar",
        r"sak(?:s)?eier",
        r"innmeldt av",
        r"meldt inn av",
    ),
    Field.CASE_OFFICER: (r"saksbehandlar", r"saksbehandler", r"sakshandsamar", r"saksbeh"),
    Field.ARCHIVE: (
        r"arkivsak(?:s?nr)?(?:\.|-dok)?.{0,30}",
        r"arkivref(?:eranse)?",
        r"vår ref(?:eranse)?",
        r"journalpost.{0,10}",
    ),
    Field.ATTACHMENTS: (r"(?:u?trykte )?vedlegg(?: til saken)?", r"vedlegg som følger saken.{0,20}", r"ingen vedlegg"),
    Field.IGNORED: (
        r"tilbake til saksliste[nr]?",
        r"underskrifter",
        r"ved protokollen",
        r"ved møteboken",
        r"rett utskrift",
        r"godkjent av",
        r"neste møte",
        r"neste ssu",
        r"signatur(?:er)?",
        r"med vennlig hilsen",
        r"med venleg helsing",
    ),
}
"""Labels that end a block of points and say what follows."""
