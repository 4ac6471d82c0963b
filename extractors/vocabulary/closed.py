"""Words that say that a case or paper is not for the public (unntatt offentlighet, lukket møte), bokmål and nynorsk.

Each is a regular expression in lower case. A law alone says nothing in running text, where anything may be cited: it
counts in a title's brackets, as a value behind a label, and on a line of its own.
"""

EXEMPT = (
    r"unntatt? (?:(?:fra|frå) )?(?:offentlighet(?:en)?|offentlegheit(?:a)?|off(?:entlig|entleg)? innsyn|innsyn)",
    r"unn?atek(?:e|en|ne|et)? (?:(?:fra|frå) )?(?:offentlighet(?:en)?|offentlegheit(?:a)?|innsyn)",
    r"unn?tek(?:e|en|ne)? (?:(?:fra|frå) )?(?:offentlighet(?:en)?|offentlegheit(?:a)?)",
    r"unntatt off\b\.?",
    r"unntatt etter (?=off)",
    r"u\. ?off\b\.?",
    r"uoff\b\.?",
    r"ikkj?e offentl(?:ig|eg)(?: dokument| sak)?",
)
"""Exempt from public access: 'Unntatt offentlighet', 'Unnateke offentlegheit', 'U.off.'."""

LAW = (
    r"(?:off\.? ?l(?:ova|oven)?\.?|offentle[gi]lova|offentlegheitslova|offentlighetslov(?:en|a)|offentleglov(?:a|en))",
    r"(?:fvl\.?|forv\.? ?l\.?|forvaltningslov(?:en|a)|helsepersonellov(?:en|a)|hpl\.?|pasientjournallov(?:en|a))",
    r"(?:kommunelov(?:en|a)|koml\.?|kl\.?|helseforetakslov(?:en|a)|hfl\.?)",
)
"""Laws that such words name: offentleglova, those on confidentiality (taushetsplikt), those on closed meetings."""

PUBLIC_ACCESS_LAW = LAW[0]
"""The one that needs no further word: 'Offl. § 13'."""

PARAGRAPH = r"(?:§{1,2} ?|paragraf )\d{1,3}(?:[ -]?\d{1,2})?(?: ?[a-z]\b)?"
"""'§ 13', '§ 11-5', '§§ 13 og 23', '§ 26 a'."""

LAW_JOINTS = (
    r"(?:,|\.|;|:|\(|\)|/|\bjf\.?|\bjamfør|\bog|\better|\biht\.?|\bi henhold til|\bmed heimel i|\bmed hjemmel i|\bi)"
)
"""What joins a law to what stands before it: 'Off.l. § 13 jf. fvl. § 13'."""

LAW_PARTS = (
    r"(?:første|fyrste|andre|annet|tredje|fjerde) ledd",
    r"(?:nr|bokstav|pkt)\.? ?\w{1,2}",
    r"\d{1,2}\. ledd",
)
"""Parts of a paragraph: 'første ledd nr. 1'."""

ACCESS_LABELS = (
    r"tilgang(?:skode|skategori|sgruppe|shjemmel)?",
    r"gradering(?:skode)?",
    r"sikkerhetsgrad(?:ering)?",
    r"skjerming(?:shjemmel|skode)?",
    r"skjerma|skjermet",
    r"unntatt? off(?:\.|entlighet|entlegheit)?",
    r"unntakshjemmel|heimel for unntak|hjemmel for unntak",
    r"u\.? ?off\.?",
    r"lukket|lukka",
    r"lukk(?:et|a) del",
)
"""Labels of a paper's head, and heads of an agenda's column, whose value says who may see it."""

HEAD_LABELS = (r"tilgang(?:skode|skategori|sgruppe|shjemmel)?", r"gradering(?:skode)?", r"skjerming(?:shjemmel|skode)?")
"""Those of a paper's head that are no words for a closed case themselves."""

GRADING_LABELS = (r"gradering(?:skode)?", r"sikkerhetsgrad(?:ering)?", r"skjerming(?:shjemmel|skode)?")
"""Those behind which any value closes that does not say that it is open."""

GRADES = (
    *(
        "fortrolig",
        "fortruleg",
        "strengt fortrolig",
        "strengt fortruleg",
        "konfidensiell?t?",
        "begrense[tr]",
        "intern[te]?",
    ),
    *("lukket", "lukka", "skjermet", "skjerma", "taushetsbelagt", "teieplikt", "taushetsplikt", "unntatt", "unnateke"),
    *("hemmelig", "hemmeleg", "untatt", "organinternt?"),
)
"""Values that close behind any label of access."""

TICKS = ("x", "ja", r"\[x\]", r"\(x\)", "☒", "☑", "✓", "✔", r"\*", "uo", "uoff")
"""What stands in a column 'Lukket' or a box."""

OPEN_VALUES = (
    r"nei",
    r"ingen",
    r"inga",
    r"åpe[nt]",
    r"åpne",
    r"ope[nt]",
    r"offentl(?:ig|eg)",
    r"ugradert",
    r"alle",
    r"fri",
    r"ordinær",
    r"normal",
    r"for alle",
    r"ikkj?e",
    r"se",
    r"sjå",
)
"""First words of values that say that anybody may: 'Tilgang: Åpen', 'Gradering: Ingen'."""

SPOKEN_OF = (
    r"saker",
    r"sakar",
    r"møter",
    r"møte",
    r"dokument\w*",
    r"opplysning\w*",
    r"om",
    r"av",
    r"for",
    r"til",
    r"ikkj?e",
    r"som er",
)
"""Before the words they make them a subject, not a mark: 'Retningslinjer for saker unntatt offentlighet'."""

CLOSED_THINGS = (
    r"lukk(?:et|a|ede) (?:møte(?:t)?|sak(?:en|a)?|del|behandling|handsaming|dør(?:er)?)",
    r"for lukkede dører",
    r"for (?:stengde|lukka) dører",
    r"møtet? (?:ble |blei |vart |er |var )?(?:lukket|lukka)",
)
"""In a title: 'PS 14/23 Personalsak (lukket møte)', 'Protokoll fra lukket møte'."""

_WAS = r"(?:ble|blei|vart|er|var|blir|vert)"
_BETWEEN = r"(?:(?!ikke\b|ikkje\b|aldri\b)[\wæøå]+ ){0,3}"
_BEHIND_DOORS = r"(?:[\wæøå]+ ){0,4}(?:i|for) (?:lukk(?:et|a|ede)|stengde) (?:møte|dør)"
CLOSED_SENTENCES = (
    rf"(?:møtet|møte|døren[e]?|dørane) {_WAS} {_BETWEEN}(?:lukket|lukka|lukt)\b(?! ?(?:kl\b|klokk))",
    r"møtet (?:lukkes|lukkast)\b",
    r"(?:vedtok|vedtatt|vedteke|besluttet|bestemte|avgjorde|valgte) (?:[\wæøå]+ ){0,3}å (?:lukke|stenge) (?:møtet|dør)",
    rf"(?:saken|saka|sakene|sakane|dette) (?:{_WAS} )?{_BETWEEN}(?:behandl|handsam|drøft|gjennomg)\w* {_BEHIND_DOORS}",
    r"^(?:behandl|handsam|drøft)\w* (?:i|for) (?:lukk(?:et|a|ede)|stengde) (?:møte|dør)",
)
"""Sentences that tell that the doors were closed: 'Møtet ble lukket etter kommuneloven § 11-5.'"""

EXEMPT_SUBJECTS = (
    r"(?:denne )?sak(?:en|a)?",
    r"saksframlegget",
    r"saksfremlegget",
    r"saksutredningen",
    r"saksutgreiinga",
    r"(?:saks)?dokumente(?:t|ne)",
    r"(?:saks)?dokumenta",
    r"sakspapir(?:ene|a)",
    r"protokollen",
    r"referatet",
    r"møteboka",
)
"""What a sentence says to be exempt: 'Saken er unntatt offentlighet'. An attachment that is does not close the case."""

DOUBTING = (
    *("ikke", "ikkje", "aldri", "ingen", "inga", "kan", "kunne", "skal", "skulle", "bør", "burde", "må", "måtte"),
    *("dersom", "hvis", "om", "når", "hvorvidt", "forslag", "forslaget", "framlegg", "framlegget", "ønsket", "ønskte"),
    *("krav", "spørsmål", "spørsmålet", "før", "etter at", "avslag"),
)
"""Before the words they say that it is not so, may be so, or was asked for: 'Forslaget om at møtet ble lukket falt'."""
