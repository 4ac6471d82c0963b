"""Words that tell nothing of a subject: those of procedure, and those that every paper of this field holds."""

import re

import duckdb

from warehouse.search.analysis import stem


def _stems(text: str) -> frozenset[str]:
    """The terms of a word list, which is written as text to be read and kept as such."""
    return frozenset(stem(word) for word in text.split())


# They name a kind of paper, a step of its way or the whole field; two cases that share no more than these have nothing
# in common. They are not dropped, since 'fagutvalg for ernæring' is nearer to 'mandat for fagutvalg for ernæring' than
# to 'ernæring i barnehager'.
GENERIC_STEMS = _stems("""
    helsefellesskap fellesskap helse tjeneste helsetjeneste omsorg kommune kommunal sykehus helseforetak foretak pasient
    samarbeid samhandling samordning partner partnerskap partnerskapsmøte organisasjon virksomhet
    status orientering informasjon presentasjon gjennomgang oppfølging videre videreføring fremdrift framdrift
    rapport rapportering sluttrapport årsrapport årsmelding melding innspill dialog drøfting diskusjon vurdering
    godkjenning vedtak beslutning forslag innstilling tilråding behandling høring høringsuttalelse uttalelse søknad
    etablering opprettelse oppnevning oppstart avslutning avsluttes pågående revidering revisjon rullering endring
    justering evaluering konkretisering ytterligere utvikling utviklingsarbeid gjennomføring iverksetting
    plan prosjekt tiltak arbeid arbeide mandat avtale oppgave rutine retningslinje mål behov bruk område felles
    utvalg fagutvalg arbeidsgruppe gruppe råd styre nettverk forum møte møteserie sak saker del person aktuell
    medlem representant leder sekretariat ansatt partene ny nytt år årlig første annen halvår kvartal
    hos prioritering prioritert prioriteringer tema helsefelleskap felleskap vet mest
    legge legges legg frem fram fremlegge fremlegges framlegges presentere presenteres presentert utarbeide utarbeides
    forberede forberedes følge følges følgende gjennomføre gjennomføres behandle behandles vedta vedtas vedtatt bør skal
    kommende konkret konkrete nærmere vise vises gi gis få får ta tas bruke brukes komme legger ønske ønsker ønskes
    orienterer orienterte drøfte drøftes vurdere vurderes sikre bidra ivareta delta deltar
""")

# When something is to be, not what.
TIME_STEMS = _stems("""
    januar februar mars april mai juni juli august september oktober november desember vår høst sommer vinter uke dag
""")

# Approval of notice and minutes, any other business and the like: such items come in every meeting and lead nowhere.
# Matched against the whole title in small letters, by the database's regular expressions.
PROCEDURE = (
    r"^\W*(?:"
    r"(?:godkjenning|godkjening|godkjente?)(?: av)?\W+(?:(?:møte)?innkalling|dagsorden|dagsordenen|saksliste|sakliste|"
    r"sakskart|(?:møte)?referat|(?:møte)?protokoll|møtebok|møteboka|forrige|førre)|"
    r"(?:møte)?innkalling|(?:møte)?referat(?:er|saker|ene)?\b|(?:møte)?protokoll(?:er)?\b|dagsorden|saksliste|sakliste|"
    r"eventuelt|ymse|evaluering av møte|møteevaluering|oppsummering|avslutning$|avrunding|velkommen|opning|"
    r"åpning av møte|"
    r"møteplan|møtedato|møtetid|møtekalender|neste møte|konstituering|opprop|"
    r"val(?:g)? av (?:møteleder|møteleiar|ordstyrer|referent|representant|to |personer|protokoll)|"
    r"(?:referat|orienterings?|meldings?|drøftings?)saker|meldinger|meldingar|skriv og meldingar|underskrift|"
    r"unntatt offentlighet\W*$|"  # what stands for the title of a closed case
    r"spørsmål og interpellasjon|spørjetime|interpellasjoner|delegerte (?:saker|vedtak)"
    r")"
)

# A case about what another meeting is to treat: its headings are that meeting's subjects, not its own.
PROGRAMME = (
    r"\b(?:program|agenda|saker (?:til|for)|sakliste|saksliste|dagsorden|planlegging av|forberedelse|førebuing)\b.*"
    r"(?:møte|partner|partnar|samling|konferanse|seminar)"
)


# Where the name of a subject ends and a clause about it begins: ', hva vet vi', ', herunder …', '? …'.
CLAUSE = r"(?:, (?:hva|hvordan|hvem|hvilke|kva|korleis|kven|kva for|som|herunder|jf|inkl|samt|der|når)\b|[?!] )"


def is_procedure(title: str) -> bool:
    """Whether a title names a step that every meeting has: 'Godkjenning av innkalling og dagsorden', 'Eventuelt'."""
    return re.search(PROCEDURE, title.lower()) is not None


def is_programme(title: str) -> bool:
    """Whether a case plans another meeting: 'Agenda for partnerskapsmøtet', 'Saker til høstmøtet'."""
    return re.search(PROGRAMME, title.lower()) is not None


def set_variables(connection: duckdb.DuckDBPyConnection) -> None:
    """Give the steps about subjects the patterns and word lists that they ask for."""
    variables: dict[str, object] = {
        "procedure": PROCEDURE,
        "programme": PROGRAMME,
        "clause": CLAUSE,
        "generic_stems": sorted(GENERIC_STEMS),
        "time_stems": sorted(TIME_STEMS),
    }
    for name, value in variables.items():
        connection.execute(f"SET VARIABLE {name} = ?", [value])
