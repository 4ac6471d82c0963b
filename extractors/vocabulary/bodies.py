"""Bodies (utvalg, organ) that many organisations have, and the words by which any other is recognised."""

from msgspec import Struct

from extractors.vocabulary.calendar import FULL_MONTHS


class StandardBody(Struct, frozen=True):
    """A body of a common kind: its usual name, abbreviation, and the forms in which papers print it (lower case)."""

    name: str
    abbreviation: str | None
    forms: tuple[str, ...]  # regular expressions without boundaries, lower case
    others: tuple[tuple[str, str], ...] = ()  # names unlike this one that it has elsewhere, by how they begin
    begins: tuple[str, str] | None = None  # where each has a name of its own: how that begins, and in one form


STANDARD_BODIES: tuple[StandardBody, ...] = (
    StandardBody(
        "Partnerskapsmøte",
        "PM",
        (
            r"part(?:nerskaps|narskaps|neskaps)møte(?:t|ts|r|ne|a)?",
            r"part(?:nerskap|narskap)et(?:s)?",
            r"partnerskapsråd(?:et)?",
        ),
    ),
    StandardBody("Strategisk samarbeidsutvalg", "SSU", (r"strategiske? samarbeidsutval(?:g)?(?:et|ets|s)?",)),
    StandardBody(
        "Faglig samarbeidsutvalg",
        "FSU",
        (r"fagle?ige? samarbeidsutval(?:g)?(?:et|ets|s)?", r"fagleg samarbeidsutval(?:g)?(?:et|ets)?"),
    ),
    StandardBody(
        "Overordnet samarbeidsutvalg",
        "OSU",
        (r"overordn(?:et|a|ede?) sam(?:arbeids|handlings)(?:utval(?:g)?(?:et|ets|s)?|møte(?:t|ts)?)",),
    ),
    StandardBody("Overordnet samarbeidsorgan", "OSO", (r"overordn(?:et|a) sam(?:arbeids|handlings)organ(?:et|ets)?",)),
    StandardBody(
        "Geografisk samarbeidsutvalg", "GSU", (r"geografiske? sam(?:arbeids|handlings)utval(?:g)?(?:et|ets|s)?",)
    ),
    StandardBody("Lokalt samarbeidsutvalg", "LSU", (r"lokalt? sam(?:arbeids|handlings)utval(?:g)?(?:et|ets|s)?",)),
    StandardBody(
        "Administrativt samarbeidsutvalg", "ASU", (r"administrativt? sam(?:arbeids|handlings)utval(?:g)?(?:et|ets|s)?",)
    ),
    StandardBody("Politisk samarbeidsutvalg", "PSU", (r"politiske? sam(?:arbeids|handlings)utval(?:g)?(?:et|ets|s)?",)),
    StandardBody("Klinisk samarbeidsutvalg", "KSU", (r"kliniske? sam(?:arbeids|handlings)utval(?:g)?(?:et|ets|s)?",)),
    StandardBody("Samarbeidsutvalg", "SU", (r"samarbeidsutval(?:g)?(?:et|ets|s)?",)),
    StandardBody("Ungdommens kommunestyre", None, (r"ungdommens (?:kommunestyre|bystyre)(?:t|ts)?",)),
    StandardBody("Ungdommens fylkesråd", None, (r"ungdommens fylkes(?:råd|ting)(?:et|ets)?",)),
    StandardBody("Representantskapet", None, (r"representantskap(?:et|ets|s)?",)),
    StandardBody("Regionrådet", None, (r"regionråd(?:et|ets)?",)),
    StandardBody(
        "Kommunestyret",
        None,
        (r"kommunestyre(?:t|ts|ne|nes|r|s)?", r"bystyre(?:t|ts)?", r"heradsstyre(?:t|ts)?"),
        others=(("bystyre", "Bystyret"), ("heradsstyre", "Heradsstyret")),
    ),
    StandardBody("Foretaksmøtet", None, (r"f[oø]retaksmøte(?:t|ts|r)?",), others=(("føretak", "Føretaksmøtet"),)),
    StandardBody("Formannskapet", None, (r"formannskap(?:et|ets|s)?", r"formannskapa")),
    StandardBody("Fylkestinget", None, (r"fylkesting(?:et|ets|s)?",)),
    StandardBody("Fylkesutvalget", None, (r"fylkesutval(?:g)?(?:et|ets)?",)),
    StandardBody("Fylkesrådet", None, (r"fylkesråd(?:et|ets)?",)),
    StandardBody("Bydelsutvalget", None, (r"bydelsutval(?:g)?(?:et|ets|s)?",)),
    # 'byråd' alone is a member of it: 'byråd Kari Fjellheim', 'byråd for finans'
    StandardBody("Byrådet", None, (r"byrådets?", r"byråds(?=sak|vedtak|møte)", r"^byråd$")),
    StandardBody("Kontrollutvalget", None, (r"kontrollutval(?:g)?(?:et|ets)?",)),
    StandardBody("Planutvalget", None, (r"planutval(?:g)?(?:et|ets)?",)),
    StandardBody("Valgstyret", None, (r"val(?:g)?styre(?:t|ts)?",)),
    StandardBody("Administrasjonsutvalget", None, (r"administrasjonsutval(?:g)?(?:et|ets)?",)),
    StandardBody("Arbeidsmiljøutvalget", "AMU", (r"arbeidsmiljøutval(?:g)?(?:et|ets)?",)),
    StandardBody(
        "Rådet for mennesker med nedsatt funksjonsevne",
        None,
        (
            (
                r"(?:kommunalt )?råd(?:et)? for (?:mennesker|personer|menneske|personar|folk) med "
                r"(?:nedsatt funksjonsevne|nedsett funksjonsevne|funksjonsnedsettelser?|funksjonsnedsetjing(?:ar)?)"
            ),
        ),
        begins=(r"(?:kommunalt )?råd(?:et)? for", "Rådet for"),
    ),
    StandardBody("Eldrerådet", None, (r"eldreråd(?:et|ets)?",)),
    StandardBody("Ungdomsrådet", None, (r"ungdomsråd(?:et|ets)?",)),
    StandardBody(
        "Regionalt brukerutvalg",
        "RBU",
        (r"regionalt bruk[ae]rutval(?:g)?", r"regionale bruk[ae]rutval(?:g)?et(?:s)?"),
        others=(("regionalt brukar", "Regionalt brukarutval"), ("regionale brukar", "Regionalt brukarutval")),
    ),
    StandardBody("Brukerutvalget", None, (r"bruk[ae]rutval(?:g)?(?:et|ets)?",), others=(("brukar", "Brukarutvalet"),)),
    StandardBody(
        "Styret",
        None,
        (
            *(r"styrets?", r"helseforetakets styre", r"styre(?:møtet?)?(?= (?:i|for) \w)"),
            (
                r"styremøtet?(?=,? (?:(?:er|blir|vert|holdes|haldast|avholdes|holdt|halde|berammet|fastsatt|fastsett|"
                r"planlagt|lagt|til) )*(?:\w+dag )?(?:den )?\d)"
            ),
        ),
    ),
    StandardBody(
        "Kirkelig fellesråd",
        None,
        (r"kirkelige? fellesråd(?:et|ets)?", r"kyrkjele(?:ge?|gt) fellesråd(?:et|ets)?", r"fellesråd(?:et|ets)?"),
        others=(("kyrkje", "Kyrkjeleg fellesråd"), ("fellesråd", "Fellesrådet")),
    ),
    StandardBody("Menighetsrådet", None, (r"menighetsråd(?:et|ets)?",)),
    StandardBody("Soknerådet", None, (r"sokneråd(?:et|ets)?", r"sokneråda")),
    StandardBody("Bispedømmerådet", None, (r"bispedømm?eråd(?:et|ets)?",)),
    StandardBody("Fellesnemnda", None, (r"fellesnemnd(?:a|s)?",)),
)
"""Longer names stand before the shorter ones that they hold, since the first match wins."""

MUNICIPAL_BODIES = frozenset(
    {
        "Kommunestyret",
        "Bystyret",
        "Heradsstyret",
        "Bydelsutvalget",
        "Byrådet",
        "Formannskapet",
        "Fylkestinget",
        "Fylkesutvalget",
        "Fylkesrådet",
        "Kontrollutvalget",
        "Planutvalget",
        "Valgstyret",
        "Administrasjonsutvalget",
        "Arbeidsmiljøutvalget",
        "Eldrerådet",
        "Ungdomsrådet",
        "Ungdommens kommunestyre",
        "Ungdommens fylkesråd",
        "Fellesnemnda",
    }
)
"""Standard bodies of municipalities and counties: whose paper it is, a partnership named in it is not."""

MUNICIPAL_ORGANISATIONS = (("Fylkes", "{} fylkeskommune"), ("Bydels", "Bydel {}"), ("", "{} kommune"))
"""What an organisation with a place's name is called, by how its body's name begins."""

DISTRICT_BODIES = frozenset({"Bydelsutvalget", "Eldrerådet", "Ungdomsrådet"})
"""Municipal bodies that a part of a city (bydel) has of its own, as it may have some of other names."""

SOCIETY_BODIES = frozenset(
    {
        *("Regionrådet", "Kirkelig fellesråd", "Kyrkjeleg fellesråd", "Fellesrådet", "Menighetsrådet", "Soknerådet"),
        "Bispedømmerådet",
    }
)
"""Bodies that are, with their place, whom a paper comes from: 'Solvik regionråd', 'Solvik sokneråd'."""

NO_PLACES = frozenset(
    {
        # what opens a sentence or names a kind of body
        *(
            "Alle",
            "Avtroppende",
            "Behandla",
            "Behandlet",
            "Det",
            "Eit",
            "Et",
            "Etter",
            "Felles",
            "Forrige",
            "Fra",
            "Frå",
        ),
        *(
            "Førre",
            "Hvert",
            "I",
            "Ifølge",
            "Jf",
            "Jfr",
            "Kvart",
            "Neste",
            "Nytt",
            "Nåværende",
            "Ordinært",
            "Påtroppende",
        ),
        *("Sak", "Se", "Siste", "Sittende", "Sjå", "Til", "Ved", "Vedtak"),
        # where a body meets
        *("Kommunehuset", "Møte", "Partnerskapet", "Rådhus", "Rådhuset", "Teams"),
        # when
        *(month.capitalize() for month in FULL_MONTHS),
    }
)
"""Capitalised words beside a municipal body that are not the place of another."""

OTHER_AUTHORITIES = frozenset(
    {"stortinget", "statsrådet", "europarådet", "departementet", "fylkesstyret", "forsvarskomiteen", "forbundsstyret"}
)
"""Words with a body's ending that name the state's, or nobody's, bodies (lower case)."""

BOARD = "Styret"
"""A hospital trust's board."""

COMPANY_BODIES = frozenset({BOARD, "Representantskapet"})
"""Bodies of trusts and of companies that municipalities own together."""

PARTNERSHIP_ABBREVIATIONS = frozenset(body.abbreviation for body in STANDARD_BODIES if body.abbreviation)
"""Abbreviations that are known without an introduction."""

BODY_ENDINGS = (
    "utvalg",
    "utvalget",
    "utval",
    "utvalet",
    "råd",
    "rådet",
    "styre",
    "styret",
    "organ",
    "organet",
    "nemnd",
    "nemnda",
    "komité",
    "komite",
    "komiteen",
    "forum",
    "forumet",
    "ting",
    "møte",
    "møtet",
    "gruppe",
    "gruppa",
    "gruppen",
    "nettverk",
)
"""Last parts of words that name a body: 'ernæringsutvalg', 'brukerråd'."""

STANDING_ENDINGS = r"(?:utval(?:g)?(?:et)?|råd(?:et)?|styret?|nemnd(?:a)?|komit[eé](?:en)?|organ(?:et)?|forum(?:et)?)"
"""Those of bodies that stand on a line of their own above a paper's title; 'møte' and 'gruppe' name much else."""

STANDING_QUALITIES = (
    r"(?:teknisk|kommunal|felles|lokal|regional|interkommunal|medisinsk|klinisk|rådgivende|rådgjevande)t?"
)
"""What kind of body it is, before a name with such an ending: 'teknisk utvalg'; 'nytt styre' names none."""

PAPER_WORDS = (
    r"(?:møte|styre)?(?:referat|protokoll|innkalling|bok|utskrift|papirer)",
    r"(?:saks?|møte)(?:liste|lista|kart|papirer)",
    r"saks?fr[ae]m(?:legg|stilling)",
    r"(?:møte|saks)dokument(?:er)?",
    r"årsmelding|årsrapport|handlingsplan",
)
"""Words of a heading that name the paper, before the organisation whose it is: 'Møteprotokoll Solvik kommune'."""

PURPOSES = (
    *(r"(?:slutt)?behandling", r"handsaming", r"(?:endelig |endeleg )?(?:godkjenning|vedtak|beslutning|avgjerd)"),
    *(r"orientering", r"drøfting", r"diskusjon", r"uttalelse", r"uttale", r"avklaring", r"høring", r"høyring"),
)
"""What a body is given a case for; it is no part of its name: 'OSU' + ' for behandling 16. juni'."""

NOT_A_BODY = frozenset(
    {
        "referat",
        "innkalling",
        "protokoll",
        "sak",
        "møte",
        "møtet",
        "neste møte",
        "forrige møte",
        "utvalg",
        "utvalget",
        "utvalet",
        "nemnda",
        "komiteen",
        "rådet",
        "råd",
        "samarbeidsmøte",
        "arbeidsmøte",
        "driftsmøte",
        "samhandlingsmøte",
        "arbeidsgruppe",
        "arbeidsgruppen",
        "styremøte",
        "årsmøte",
        "pasientgruppe",
    }
)
"""Words with a body's ending that name no body of their own."""

OUTSIDE_NAMES = frozenset(
    {"i", "av", "for", "til", "fra", "frå", "på", "med", "ved", "hos", "under", "etter", "om", "som", "at", "er"}
)
"""Words that a name has behind its body at most, never before: 'Råd for eldre', 'legges fram for' + Faglig utvalg."""

INDEFINITE_BODIES = ("styre", "utvalg", "utval", "råd", "nemnd", "komité", "komite")
"""Words that name a body only with the word before them: 'teknisk styre'."""

NO_BODIES = frozenset(
    {
        *("HF", "RHF", "KS", "NAV", "HDIR", "HOD"),  # organisations
        *("NOU", "SAK", "PS", "RS", "FO", "NR", "JF"),  # what numbers things
        *("DATO", "UKE", "KL", "KR", "TLF"),  # what other numbers are of
        # words of headings in capitals
        *("DEN", "PÅ", "AV", "FRA", "FRÅ", "TIL", "PR", "MØTE", "MØTET", "BREV", "SENDT", "SIST"),
    }
)
"""Capitals before a number that name no body of ours."""

COMPANY_FORMS = frozenset({"HF", "RHF", "IKS", "KF", "FKF", "AS", "SA"})
"""At the end of a company's name, which has a board and is none: 'styremøtet i Solvik Vann KF 10.03.2022'."""

COMPANY_TASKS = (
    *(r"(?:universitets)?s(?:y|ju)kehus", r"legevakt", r"barnevern", r"krisesenter", r"interkommunale?", r"kommunale?"),
    *(
        r"vann",
        r"vatn",
        r"avløp",
        r"renovasjon",
        r"brann(?:vesen)?",
        r"redning",
        r"havn",
        r"revisjon",
        r"arkiv",
        r"eiendom",
    ),
)
"""Small words between the place of a company and its form: 'Solvik' + ' interkommunale legevakt' + ' IKS'."""

SERIES_BODIES = {
    "BS": "Kommunestyret",
    "F": "Formannskapet",
    "FS": "Formannskapet",
    "FU": "Fylkesutvalget",
    "K": "Kommunestyret",
    "KS": "Kommunestyret",
    "KST": "Kommunestyret",
    "FSK": "Formannskapet",
    "FT": "Fylkestinget",
    "SP": "Plenum",
    "STYRE": "Styret",
    # of the Church
    "BM": "Bispemøtet",
    "KM": "Kirkemøtet",
    "KR": "Kirkerådet",
}
"""Bodies by the code of their series, where it says whose and not of what kind: 'K-sak 19/98', 'KS-124/13'."""
