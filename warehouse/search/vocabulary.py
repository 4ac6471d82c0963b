"""Word lists of the search: nynorsk and its bokmål, words that say nothing, and what is no part of a compound."""

import re


def _words(text: str) -> frozenset[str]:
    """A word list, written as text to be read and kept as such."""
    return frozenset(text.split())


# Nynorsk roots wherever they stand in a word, so that 'helsetenesta' finds 'helsetjenesten'. Endings need no rule: the
# stemmer takes '-ar', '-ane', '-a' as it takes '-er', '-ene', '-en'.
NYNORSK_ROOTS = {
    "arbeidsgjev": "arbeidsgiv",
    "fleir": "fler",
    "handsam": "behandl",
    "heimel": "hjemmel",
    "heime": "hjemme",
    "høyring": "høring",
    "kjelde": "kilde",
    "leiar": "leder",
    "leiing": "ledelse",
    "løyving": "bevilgning",
    "moglegheit": "mulighet",
    "oppgåve": "oppgave",
    "partnarskap": "partnerskap",
    "rettleiar": "veileder",
    "rettleiing": "veiledning",
    "sakshandsam": "saksbehandl",
    "samanlikn": "sammenlign",
    "samanset": "sammenset",
    "samansl": "sammensl",
    "sjuk": "syk",
    "tenest": "tjenest",
    "utgreiing": "utredning",
    "utskriving": "utskrivning",
    "verksemd": "virksomhet",
}
# Whole words only: as a part they would bend other words.
NYNORSK_WORDS = {
    "born": "barn",
    "borna": "barna",
    "dei": "de",
    "eige": "eget",
    "eigen": "egen",
    "ein": "en",
    "eit": "et",
    "framlegg": "forslag",
    "frå": "fra",
    "fylgje": "følge",
    "følgje": "følge",
    "gjev": "gir",
    "gjeve": "gitt",
    "heim": "hjem",
    "ho": "hun",
    "ikkje": "ikke",
    "korleis": "hvordan",
    "kva": "hva",
    "kven": "hvem",
    "meir": "mer",
    "millom": "mellom",
    "mykje": "mye",
    "no": "nå",
    "nokre": "noen",
    "saman": "sammen",
    "tilråding": "innstilling",
    "tilrådinga": "innstillingen",
    "vart": "ble",
    "vedteke": "vedtatt",
    "vedtekne": "vedtatte",
    "vere": "være",
    "vert": "blir",
    "vidare": "videre",
}
# Last parts of words, and words: 'utval' inside 'utvalg' must stay as it is.
NYNORSK_ENDINGS = {"utval": "utvalg", "utvala": "utvalgene", "utvalet": "utvalget"}

# They stand in nearly every sentence, so that they tell nothing apart; they are neither stored nor required.
STOP_WORDS = _words("""
    alle at av bare ble bli blir da de deg dem den denne der dere deres det dette disse du eller en er et etter for fra
    få før ha hadde han hans har hun hva hvem hvilke hvilken hvis hvor hvordan i ikke inn ja jeg kan kom kunne man med
    meg men mer mot må nei noe noen nå når og også om opp oss over på samt seg sin sine sitt skal skulle slik som så til
    under ut var ved vi vil ville være vært å
""")

# First parts that are prefixes and small words, not the first half of a compound: 'overordnet', 'mellomlegg'.
NO_FIRST_PART = STOP_WORDS | _words("""
    fore fram frem gjen gjennom hver innen mellom mini nær rundt same siden sånn tilbake uten videre
""")
# First parts of three letters are mostly prefixes ('opp', 'sam'); this one begins what partnerships write every year.
SHORT_FIRST_PARTS = _words("års")
# Last parts that are endings, whatever they mean as words: 'partnerskap' is no cupboard.
NO_LAST_PART = _words("ande ende else ens ere eren erne het heten ing ingen inga ling ning sel sen sjon skap skapet")

# The stemmer takes 'leg' for an adjective's ending: 'fastlege' would become 'fast' as 'offentleg' becomes 'offent'.
DOCTORS = re.compile(
    r"(allmenn|avtale|barne|bedrifts|fast|helse|kommune|lis|over|sjef|spesialist|sykehjems|sykehus|tann|tilsyns|turnus"
    r"|vakt)?leg(?:e(?:r|n|ne|s|ns|rs|nes)?|ar|ane)"
)
