"""How papers name themselves: first lines and subject rows by the kind of section that they open."""

from models.vocabulary import SectionKind

AGENDA_MARKERS = (
    r"agenda (?:for|til) ",
    r"dagsorden (?:for|til) ",
    r"saks?list[ae]n? (?:for|til) ",
    r"sakskart (?:for|til) ",
)
"""How an agenda on pages of its own names itself: a notice, or the rest of one whose letter stands before it."""

KIND_MARKERS: dict[SectionKind, tuple[str, ...]] = {
    SectionKind.MINUTES: (
        (
            r"(?:foreløpig |utkast til |godkjent |signert |offentlig |offentleg )?"
            r"(?:møte|styre|presse|val|valg|hoved|hovud)?(?:referat|re+ferat|protokoll|bok|utskrift)\b"
        ),
        r"møtereferat",
        r"møteprotokoll",
        r"møtebok",
        r"møteutskrift",
        r"protokoll (?:fra|frå|for)",
        r"referat (?:fra|frå|for|av|møte)",
        r"oppsummering (?:fra|frå|av) møte",
    ),
    SectionKind.NOTICE: (
        r"(?:møte|styre)?innkalling\b",
        r"(?:innkalling|invitasjon) (?:til|og)",
        r"tilleggs?innkalling",
        r"(?:det |vi )?(?:inn)?kall(?:es|ast|ar|er) (?:(?:med dette|herved) )?(?:inn )?til",
        *AGENDA_MARKERS,
        r"saks?list[ae] og (?:møte)?innkalling\b",
    ),
    SectionKind.CASE_PAPER: (
        r"saks?fr[ae]m(?:legg|lagt|stilling)\b",
        r"sakspapir(?!er)",
        r"saksutredning\b",
        r"saksutgreiing\b",
        r"saksnotat\b",
        r"styresak:?$",
        r"særutskrift\b",
        r"saksgrunnlag\b",
    ),
    SectionKind.ANNUAL_REPORT: (r"(?:utkast til |utkast )?(?:årsmelding|årsrapport|årsberetning)\b",),
    SectionKind.PLAN: (
        (
            r"(?:utkast til |utkast |felles |forslag til )?(?:[\wæøå]+s)?"
            r"(?:handlingsplan(?:en)?|handlingsprogram|strategiplan|strategi|utviklingsplan|verksemdsplan|virksomhetsplan|"
            r"arbeidsprogram|tiltaksplan|kompetanseplan|rekrutteringsplan|samhandlingsplan|beredskapsplan|årsplan)\b"
        ),
    ),
}
"""Patterns at the start of a title line or of the value of a subject row ('Tema')."""

PAPERS_HEADINGS = (
    r"(?:vedlagte |vedlagde )?saks?(?:papir(?:er|a)?|dokument(?:er|a|ene)?|underlag|utredninger|utgreiingar)",
    r"saks?fr[ae]m(?:legg(?:ene|a)?|stillinger)(?: til sakene?)?",
)
"""Headings over the case papers of a packet: 'Sakspapirer', 'Saksdokumenter'."""

ARTICLE_MARKS = (
    r"publisert:? ",
    r"sist (?:oppdatert|endret|endra)",
    r"oppdatert:? \d",
    r"les (?:mer|meir|også|òg)\b",
    r"del (?:på|artikkel)",
    r"foto:",
    r"av kommunikasjons",
    r"(?:kommunikasjons|informasjons)avdelinga?(?:en)?$",
    r"skriv ut",
    r"tips oss",
    r"nyhet(?:er|sbrev)?$",
)
"""Lines of a web article; two of them, or one beside a web address in the running foot, make one."""
