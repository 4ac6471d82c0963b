"""Where, or what for, one of several committees of a kind is: 'LSU Solvik', 'FSU barn og unge'."""

SEVERAL_OF_A_KIND = frozenset({"FSU", "GSU", "KSU", "LSU"})
"""Abbreviations of the kinds of which one partnership has several: by field (FSU, KSU) or by part of the country."""

CARE_FIELDS = (
    *(r"barn", r"unge?", r"(?:skr[øo]pelige? )?eldre", r"psykisk(?: helse(?:vern)?)?", r"rus(?:omsorg|feltet)?"),
    *(r"somatikk", r"somatiske?", r"akutt(?:kjeden?|medisin|medisinske)?", r"prehospitale?", r"legevakt"),
    *(r"svangerskap", r"fødsel", r"føde", r"(?:re)?habilitering", r"kroniske?", r"kronikar[ae]r?", r"kreft"),
    *(r"digital(?:e|isering)?", r"e-helse", r"IKT", r"(?:velferds)?teknologi", r"legemid(?:del|ler|lar)", r"ernæring"),
    *(
        r"folkehelse",
        r"f[øo]re?bygging",
        r"kompetanse(?:heving|utvikling)?",
        r"rekruttering",
        r"forskning",
        r"forsking",
    ),
    *(r"utdanning", r"innovasjon", r"palliasjon", r"lindrende", r"lindrande", r"demens", r"pasientforløp"),
    *(
        r"pasient(?:sikkerhet|tryggleik)",
        r"(?:inn|ut)(?:skriving|skrivning|legging)",
    ),
)
"""What committees of a field of care are called by, as regular expressions."""

FIELD_TAILS = (r"helse(?:tjenester|teneste[rn]?)?", r"tjenester|tenester", r"medisin", r"kommunikasjon", r"samhandling")
"""Words that go on with a field of care: 'digitale ' + 'tjenester'."""

COMPASS = (r"nord|sør|øst|aust|vest|midt|indre|ytre|øvre|nedre",)
"""Parts of a region that stand for a place, also in small letters: 'GSU nord'."""

NO_AREAS = frozenset(
    {
        # what a heading goes on with
        *("agenda", "dagsorden", "dokument", "kopi", "leiar", "leder", "medlem", "medlemmer", "medlemer", "merknad"),
        *("møtebok", "møteplan", "møtereferat", "orientering", "protokoll", "referat", "sakliste", "saksliste"),
        *("sekretariat", "sekretariatet", "sekretær", "status", "tema", "vedtak", "innkalling", "innspill", "innspel"),
        *(
            "godkjenning",
            "godkjent",
            "saksframlegg",
            "saksfremlegg",
            "saksnummer",
            "saksnr",
            "saker",
            "side",
            "vedlegg",
        ),
        *("behandling", "handsaming", "årsmelding", "årsrapport", "årsplan", "mandat", "rapport", "punkt", "kommentar"),
        # labels of a meeting's facts
        *("dato", "møtedato", "tid", "tidspunkt", "møtetid", "sted", "stad", "møtested", "møtestad", "deltakere"),
        *("deltakarar", "deltagere", "tilstede", "forfall", "fravær", "frammøtte", "møtende", "møtande", "notat"),
        # what a title says of it
        *("arbeid", "budsjett", "digitalt", "fysisk", "forslag", "framlegg", "gruppen", "gruppa", "info", "oversikt"),
        *("prosjekt", "rapporten", "referatet", "strategi", "svar", "utvalget", "utvalet", "val", "valg", "økonomi"),
        # whose it is
        *("helse", "helsefellesskapet", "helsefellesskap", "kommunene", "kommunane", "sykehuset", "sjukehuset"),
        *("universitetssykehuset", "universitetssjukehuset", "helseforetaket", "helseføretaket", "partnerskapet"),
    }
)
"""Words in capitals or with a capital behind a committee that are no place of it (lower case)."""

NO_AREA_ENDINGS = (
    *(
        r"[lndrst]ing",
        r"(?:ning|sjon)(?:en|a|ar|er)",
        r"else[rn]?",
        r"sjon",
        r"plan(?:en|ar|er)?",
        r"(?:unn|ved|om|ut)tatt",
    ),
)
"""Ends of words that say what is done, and of no place: 'Oppnevning', 'Handlingsplan', 'Vedtatt'."""
