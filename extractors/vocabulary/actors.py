"""Words for those who can be told to do something: offices, bodies and organisations, bokmål and nynorsk."""

ACTOR_NOUNS = (
    # persons by what they are
    *("leder", "leiar", "direktør", "sjef", "ordfører", "ordførar", "rådmann", "rådgiver", "rådgivar", "koordinator"),
    *("konsulent", "sekretær", "representant", "medlem", "deltaker", "deltakar", "tillitsvalgt", "tillitsvald"),
    *("overlege", "fastlege", "kommunelege", "legen", "sykepleier", "sjukepleiar", "ansvarlig", "ansvarleg", "ombud"),
    *("innmelder", "saksbehandler", "sakshandsamar", "eier", "eigar", "referent", "brukerombud", "statsforvalter"),
    *("statsforvaltar", "jordmor"),
    # bodies and offices
    *("utvalg", "utval", "råd", "styre", "gruppe", "gruppa", "komité", "komite", "nemnd", "forum", "nettverk", "organ"),
    *("sekretariat", "administrasjon", "ledelse", "leiing", "team", "partnerskap", "prosjekt", "forvaltning"),
    # organisations
    *("kommune", "kommunane", "sykehus", "sjukehus", "helseforetak", "føretak", "foretak", "fellesskap", "klinikk"),
    *("avdeling", "enhet", "eining", "seksjon", "senter", "direktorat", "departement", "forening", "foreining"),
    *("forbund", "universitet", "høgskole", "høgskule"),
)
"""What the last word of an actor's name ends with, before its inflection: 'Fagutvalget', 'kommunedirektørene'."""

ACTOR_INFLECTIONS = ("", "en", "et", "a", "n", "t", "er", "ar", "r", "e", "ene", "ane", "ne", "mene", "met")

ACTOR_PRONOUNS = frozenset({"alle", "begge", "partene", "partane", "samtlige", "deltakerne", "deltakarane"})
"""Words that name those present, or both sides."""

PRONOUNS = frozenset({"den", "dei", "de", "han", "hun", "ho", "denne", "disse", "desse", "vedkommende", "vi"})
"""Words for somebody whom a sentence before has named."""

PREPOSITIONS = frozenset({"i", "på", "for", "fra", "frå", "av", "ved", "med", "til", "hos", "om", "under", "uten"})

NOT_IN_ACTOR = frozenset(
    {
        *("at", "som", "å", "når", "dersom", "hvis", "fordi", "slik", "mens", "ikke", "ikkje", "det", "dette"),
        *("er", "var", "har", "hadde", "skal", "skulle", "vil", "må", "kan", "bør", "ble", "blir", "vart", "vert"),
        *("tar", "tek", "ber", "ba", "gir", "gjev", "gis", "får", "fikk", "godkjenner", "vedtar", "støtter", "etter"),
        *("innen", "innan", "senest", "neste", "forrige", "sin", "sitt", "sine"),
    }
)
"""Words that stand in no name of an office, body or organisation."""

OPENERS = frozenset(
    {
        *("i", "innen", "innan", "på", "til", "før", "etter", "deretter", "videre", "vidare", "samtidig", "så", "her"),
        *("også", "nå", "no", "derfor", "dessuten", "ved", "for", "fra", "frå", "med", "som", "senest", "seinast"),
        *(
            "høsten",
            "hausten",
            "våren",
            "sommeren",
            "sommaren",
            "dermed",
            "utover",
            "endelig",
            "snarest",
            "tilsvarende",
        ),
    }
)
"""First words of a sentence that opens with when or why, so that who does it stands behind the verb."""
