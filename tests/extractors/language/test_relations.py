"""What a mention is to its sentence."""

import datetime

import pytest

from extractors.language.bodies import BodyRegister
from extractors.language.references import resolve_year
from extractors.language.relations import relation, tells_of_future, tells_of_past
from extractors.language.texts import read
from models.vocabulary import Relation

OWN = datetime.date(2024, 2, 15)


def told(sentence: str, own: datetime.date | None = OWN, *, place: int = -1) -> Relation:
    """The relation of the last mention of a sentence, or of the one at a place."""
    found = read(sentence, BodyRegister()).references[place]
    date = found.date if found.is_meeting else None
    if date:
        past, future = tells_of_past(sentence, found.start, found.end), tells_of_future(sentence, found.start)
        date = resolve_year(date, own, past=past, future=future)
    return relation(sentence, found.start, found.end, found, own, date.last if date else None)


RELATIONS = [
    # minutes of a meeting
    ("Referat fra SSU 12.03.23 godkjennes.", Relation.MINUTES_OF),
    ("Godkjenning av protokoll frå SSU 12.03.23", Relation.MINUTES_OF),
    ("Godkjenning av referat fra forrige møte", Relation.MINUTES_OF),
    ("Protokollen fra møtet 12. mars 2023 ble godkjent.", Relation.MINUTES_OF),
    ("Møteprotokoll - kontrollutvalget 10. mars 2023", Relation.MINUTES_OF),
    ("Referatet fra SSU-møtet i november 2023 ble enstemmig godkjent.", Relation.MINUTES_OF),
    ("Møtebok frå møte i Brukarutvalet 12.03.2023", Relation.MINUTES_OF),
    ("Protokoll fra styremøte i Sykehuset Solvik HF 19.06.2023", Relation.MINUTES_OF),
    ("Referat frå førre møte vert godkjent.", Relation.MINUTES_OF),
    ("Utkast til referat fra SSU 12.03.23 ble sendt ut.", Relation.MINUTES_OF),
    ("Godkjenning av møtebøker fra 14.09.23 og 26.10.23", Relation.MINUTES_OF),
    ("Godkjenning av protokollar frå 3. mai 2023, 14. juni 2023 og 2. september 2023", Relation.MINUTES_OF),
    # what a body did in a case of its own
    ("SSU ba i sak 4/23 om en ny oversikt.", Relation.DECIDED_IN),
    ("Rådet bad administrasjonen i sak 4/23 om ei ny oversikt.", Relation.DECIDED_IN),
    ("I sak 4/23 ba SSU om en ny oversikt.", Relation.DECIDED_IN),
    ("Rådet ba i møte 12.03.2023, sak 4/23, om en oversikt.", Relation.DECIDED_IN),
    ("Per Strand ba om at fristen i sak 4/23 rettes.", Relation.CITES),
    ("Per Strand ønsket en presisering i referatet fra sak 4/23.", Relation.CITES),
    ("Utvalget gjorde en presisering av sak 4/23.", Relation.AMENDS),
    ("Rådet ba sekretariatet om å se på tallene i sak 4/23.", Relation.CITES),
    ("Kontrollutvalet tinga revisjonen i sak 4/23.", Relation.DECIDED_IN),
    ("Kontrollutvalget bestilte prosjektet i sak 4/23.", Relation.DECIDED_IN),
    ("Rapporten vart tinga i sak 4/23.", Relation.DECIDED_IN),
    ("Kontrollutvalget bestilte i sak 4/23 en rapport.", Relation.DECIDED_IN),
    ("Rådet gav mandat i sak 4/23.", Relation.DECIDED_IN),
    ("Formannskapet slo fast ramma i sak 4/23.", Relation.DECIDED_IN),
    ("SSU la i sak 4/23 til grunn at senteret åpner.", Relation.DECIDED_IN),
    ("Styret gjorde i sak 4/23 vedtak om å utlyse stillingen.", Relation.DECIDED_IN),
    ("I møtet 12. mars 2023 (sak 4/23) ba utvalget om en utredning.", Relation.DECIDED_IN),
    ("I sak 4/23 sette rådet ned ei arbeidsgruppe.", Relation.DECIDED_IN),
    ("Saka er handsama i formannskapet 20.11.2023, sak FS-98/23.", Relation.DECIDED_IN),
    ("I sak 4/23 satte rådmannen fart på arbeidet.", Relation.CITES),
    ("I sak 4/23 vart det semje om ein lokal plan.", Relation.DECIDED_IN),
    ("I sak 4/23 ble det orientert om en lokal plan.", Relation.CITES),
    ("Rådet gjorde i sak 4/23 mellom anna dette vedtaket:", Relation.DECIDED_IN),
    ("Rådet viste i sak 4/23 til dette vedtaket.", Relation.CITES),
    ("Arbeidsgruppen ble nedsatt i SSU 12. mars 2023.", Relation.DECIDED_IN),
    ("Reglene vil erstatte vedtaket i SSU fra 2023 (sak 4/23).", Relation.REPEALS),
    ("FSU vedtok i sin sak 4/23 å be om en plan.", Relation.DECIDED_IN),
    ("FSU vedtok i sin eigen sak 4/23 å be om ein plan.", Relation.DECIDED_IN),
    ("FSU vedtok at rådet tar opp planen i sin sak 4/23.", Relation.CITES),
    ("Formannskapet ga klarsignal til prosjektet i sak 12/22.", Relation.DECIDED_IN),
    ("Formannskapet gav si tilslutning til planen i sak 12/22.", Relation.DECIDED_IN),
    ("Formannskapet ga innspill til planen i sak 12/22.", Relation.CITES),
    ("Formannskapet ga klarsignal til at rådet tar opp planen i sak 12/22.", Relation.CITES),
    # a case that goes on
    ("I oppfølging av FSU-sak 16/23 legges en plan frem.", Relation.FOLLOWS_UP),
    ("Oppfølging av vedtak i SSU 12.03.23.", Relation.FOLLOWS_UP),
    ("Oppfølgjing av vedtak i sak 12/22.", Relation.FOLLOWS_UP),
    ("Oppfølging av sak 12/22", Relation.FOLLOWS_UP),
    ("Saken følger opp sak 16/23.", Relation.FOLLOWS_UP),
    ("Saka følgjer opp sak 16/23.", Relation.FOLLOWS_UP),
    ("Som oppfølging til sak 16/23 ble det satt ned en gruppe.", Relation.FOLLOWS_UP),
    ("Rapporten ble bestilt i sak 12/22.", Relation.FOLLOWS_UP),
    ("Rapporten som vart bestilt i sak 12/22, ligg ved.", Relation.FOLLOWS_UP),
    ("Arbeidet er en videreføring av sak 12/22.", Relation.FOLLOWS_UP),
    ("Sak 12/22 følges opp.", Relation.FOLLOWS_UP),
    ("Sak 12/22 vert følgd opp i denne saka.", Relation.FOLLOWS_UP),
    ("SSU-sak 12/22 ble fulgt opp av arbeidsgruppen.", Relation.FOLLOWS_UP),
    ("Saken er en fortsettelse av sak 12/22.", Relation.FOLLOWS_UP),
    ("Saka er eit framhald av sak 12/22.", Relation.FOLLOWS_UP),
    ("Med bakgrunn i vedtak i sak 12/22 legges saken frem.", Relation.FOLLOWS_UP),
    ("På bakgrunn av vedtak i sak 12/22 foreslås en ny rutine.", Relation.FOLLOWS_UP),
    ("Svar på bestillingen i sak 12/22", Relation.FOLLOWS_UP),
    ("Tiltaket svarer på oppdraget i sak 12/22.", Relation.FOLLOWS_UP),
    ("Sak 12/22 tas opp igjen.", Relation.FOLLOWS_UP),
    ("Status for oppfølging av vedtaket i kommunestyresak 34/21", Relation.FOLLOWS_UP),
    ("Oppfølging fra forrige møte", Relation.FOLLOWS_UP),
    ("Oppfølgingspunkter fra SSU 12.03.23", Relation.FOLLOWS_UP),
    ("Tala som rådet hadde bede om i sak 12/22, ligg ved.", Relation.FOLLOWS_UP),
    ("Saka fylgjer opp sak 12/22.", Relation.FOLLOWS_UP),
    ("Sak 12/22 vert teken opp att.", Relation.FOLLOWS_UP),
    ("Sak 12/22 vert vidareført.", Relation.FOLLOWS_UP),
    # repealed, told before or behind
    ("Vedtaket i sak 12/22 vert trekt attende.", Relation.REPEALS),
    ("Vedtaket i sak 12/22 ble annullert.", Relation.REPEALS),
    ("Vedtaket opphever sak 12/22.", Relation.REPEALS),
    ("Vedtaket i sak 12/22 erstattes av ny rutine.", Relation.REPEALS),
    ("Sak 12/22 oppheves.", Relation.REPEALS),
    ("Sak 12/22 vert oppheva, den blir oppheva no.", Relation.REPEALS),
    ("Vedtak i sak 12/22 blir oppheva.", Relation.REPEALS),
    ("Rutinen erstatter vedtak i sak 12/22.", Relation.REPEALS),
    ("Rutinen erstattar vedtaket i sak 12/22.", Relation.REPEALS),
    ("Denne planen avløser planen i sak 12/22.", Relation.REPEALS),
    ("Vedtakene i sak 12/22 og sak 13/22 oppheves fra samme dato.", Relation.REPEALS),
    ("Kommunestyret opphevet vedtaket i sak 12/22.", Relation.REPEALS),
    ("Vedtaket i SSU-sak 12/22 settes til side.", Relation.REPEALS),
    ("Vedtaket i sak 12/22 trekkes tilbake.", Relation.REPEALS),
    ("Tidligere vedtak i sak 12/22 bortfaller.", Relation.REPEALS),
    ("Vedtaket i SSU 12.03.23 oppheves.", Relation.REPEALS),
    ("Opphevelse av vedtak i sak 12/22", Relation.REPEALS),
    ("Oppheving av vedtak i sak 12/22", Relation.REPEALS),
    ("Med dette vedtaket faller sak 12/22 bort.", Relation.REPEALS),
    # changed, told before or behind
    ("Endring av vedtak i sak 12/22.", Relation.AMENDS),
    ("Oppdraget om revisjon av samlingsplanen ble gitt i sak 12/22.", Relation.DECIDED_IN),
    ("Endringer i reglementet vart vedtekne i sak 12/22.", Relation.DECIDED_IN),
    ("Endring av reglementet ble vedtatt av SSU i sak 12/22.", Relation.DECIDED_IN),
    ("Utvalget endrer vedtaket som ble gjort i sak 12/22.", Relation.AMENDS),
    ("Endringer i vedtaket fra sak 12/22", Relation.AMENDS),
    ("Vedtaket i sak 12/22 punkt 2 endres.", Relation.AMENDS),
    ("Vedtaket i SSU 2023.4 punkt 2 endres til:", Relation.AMENDS),
    ("Punkt 2 i sak 12/22 endres slik at fristen er to uker.", Relation.AMENDS),
    ("Punkt 2 i sak 12/22 vert endra.", Relation.AMENDS),
    ("Sak 12/22 endrast slik at fristen blir to veker.", Relation.AMENDS),
    ("SSU justerer vedtaket i sak 12/22.", Relation.AMENDS),
    ("Vedtaket i sak 12/22 justeres.", Relation.AMENDS),
    ("Mandatet vedtatt i sak 12/22 revideres.", Relation.AMENDS),
    ("Revidering av mandat vedtatt i sak 12/22", Relation.AMENDS),
    ("Vedtaket omgjør sak 12/22.", Relation.AMENDS),
    ("Vedtak i sak 12/22 omgjøres.", Relation.AMENDS),
    ("Vedtaket i sak 12/22 presiseres slik:", Relation.AMENDS),
    ("Vedtaket i sak 12/22 suppleres med et nytt punkt 4.", Relation.AMENDS),
    ("Tillegg til vedtak i sak 12/22", Relation.AMENDS),
    ("Vedtaket i sak 12/22 blir endra til to veker.", Relation.AMENDS),
    ("Presisering av vedtaket i sak 12/22", Relation.AMENDS),
    ("Retting av vedtak i sak 12/22", Relation.AMENDS),
    ("Retting av tallene i sak 12/22", Relation.CITES),
    ("Vedtaket i sak 12/22 vert justert.", Relation.AMENDS),
    # decided there
    ("Endringer i reglementet ble vedtatt i sak 12/22.", Relation.DECIDED_IN),
    ("Søknaden vart avslegen i sak 12/22.", Relation.DECIDED_IN),
    ("Midlane vart løyvde i sak 12/22.", Relation.DECIDED_IN),
    ("Fullmakta vart gjeven i sak 12/22.", Relation.DECIDED_IN),
    ("I sak 12/22 vart fullmakta gjeven.", Relation.DECIDED_IN),
    ("Rådet vart skipa i sak 12/22.", Relation.DECIDED_IN),
    ("I sak 12/22 avslo rådet søknaden.", Relation.DECIDED_IN),
    ("Utvalet godkjende planen i SSU 12.03.23.", Relation.DECIDED_IN),
    ("Planen ble vedtatt i sak 12/22.", Relation.DECIDED_IN),
    ("Planen vart vedteken i sak 12/22.", Relation.DECIDED_IN),
    ("Planen ble vedtatt i SSU 12.03.23.", Relation.DECIDED_IN),
    ("SSU 12.03.23 vedtok planen.", Relation.DECIDED_IN),
    ("Som vedtatt i sak 12/22 skal gruppen møtes.", Relation.DECIDED_IN),
    ("Som vedtatt i SSU i november 2023 skal gruppen møtes.", Relation.DECIDED_IN),
    ("Partnerskapsmøtet i 2023 ble det bestemt at planen gjelder.", Relation.DECIDED_IN),
    ("I sak 12/22 ble det vedtatt å etablere et utvalg.", Relation.DECIDED_IN),
    ("I sak 12/22 vart det vedteke å opprette eit utval.", Relation.DECIDED_IN),
    ("I sak 12/22 vedtok SSU å etablere et utvalg.", Relation.DECIDED_IN),
    ("SSU vedtok i sak 12/22 å etablere et utvalg.", Relation.DECIDED_IN),
    ("SSU har i sak 12/22 vedtatt å etablere et utvalg.", Relation.DECIDED_IN),
    ("Kommunestyret fattet i sak 12/22 følgende vedtak.", Relation.DECIDED_IN),
    ("Kommunestyret gjorde følgjande vedtak i sak 12/22.", Relation.DECIDED_IN),
    ("Formannskapet gjorde i sak 12/22 slikt vedtak:", Relation.DECIDED_IN),
    ("Saka var oppe som sak 12/22, der det vart gjort fylgjande vedtak:", Relation.DECIDED_IN),
    ("Utvalget ble opprettet i sak 12/22.", Relation.DECIDED_IN),
    ("Utvalget, som ble etablert i sak 12/22, har sju medlemmer.", Relation.DECIDED_IN),
    ("Mandatet ble gitt i partnerskapsmøtet i 2023.", Relation.DECIDED_IN),
    ("Saken ble utsatt i SSU 12.03.23.", Relation.DECIDED_IN),
    ("Saken ble behandlet i SSU 12.03.23.", Relation.DECIDED_IN),
    ("Det ble i SSU i november 2023 bestemt å etablere et utvalg.", Relation.DECIDED_IN),
    ("Partnerskapsmøtet ga i mai 2023 sin tilslutning til planen.", Relation.DECIDED_IN),
    ("Utvalget vart oppretta i SSU hausten 2023.", Relation.DECIDED_IN),
    ("I tråd med vedtak i sak 12/22 er gruppen satt ned.", Relation.DECIDED_IN),
    ("I henhold til vedtak i sak 12/22 er gruppen satt ned.", Relation.DECIDED_IN),
    ("Jf. vedtak i sak 12/22.", Relation.DECIDED_IN),
    ("FSU anbefalte i sak 13/22 å etablere et fagutvalg.", Relation.DECIDED_IN),
    ("Ruta vart fastsett av hovudutvalet i sak 12/22.", Relation.DECIDED_IN),
    ("Avtalen ble inngått av formannskapet i sak 12/22.", Relation.DECIDED_IN),
    ("Kommunestyret vedtok de økonomiske rammene for perioden i sak 12/22.", Relation.DECIDED_IN),
    ("Formannskapet inngjekk avtalen i sak 12/22.", Relation.DECIDED_IN),
    ("Bystyret vedtok 3. mai 2020 (sak 12/20) å bygge skole.", Relation.DECIDED_IN),
    # to come
    ("Saksprotokoll i SSU - 12.01.24", Relation.DECIDED_IN),
    ("Planen legges frem for SSU 12.05.24.", Relation.PLANNED_FOR),
    ("SSU skal behandle saken 08.02.24, og innstillingen deles ut.", Relation.PLANNED_FOR),  # written before
    ("Planen vert lagt fram for SSU i mai 2024.", Relation.PLANNED_FOR),
    ("Saka vert lagd fram i SSU i mai 2024.", Relation.PLANNED_FOR),
    ("Saken utsettes til neste møte.", Relation.PLANNED_FOR),
    ("Saka vert utsett til neste møte.", Relation.PLANNED_FOR),
    ("Saken sendes til behandling i SSU 24.11.24.", Relation.PLANNED_FOR),
    ("Ny status gis i SSU i september 2024.", Relation.PLANNED_FOR),
    ("Utvalget rapporterer til SSU i mars 2024.", Relation.PLANNED_FOR),
    ("Saken tas opp på kommende møte i SSU.", Relation.PLANNED_FOR),
    ("Solvik skal lede Partnerskapsmøtet i 2025.", Relation.PLANNED_FOR),
    ("Strategien vedtas i Partnerskapsmøtet 2025.", Relation.PLANNED_FOR),
    ("Evalueringen behandles på nytt i FSU 26.05.24.", Relation.PLANNED_FOR),
    ("Forslaget blir presentert i FSU hausten 2024.", Relation.PLANNED_FOR),
    ("Program for partnerskapsmøtet i juni 2024", Relation.PLANNED_FOR),
    ("Saken legges frem i sak 12/24 i SSU 12.05.24.", Relation.PLANNED_FOR),
    ("Endelig forslag behandles i SSU-sak 12/24.", Relation.PLANNED_FOR),
    ("Saken legges frem som SSU-sak 30/24.", Relation.PLANNED_FOR),
    ("Sak 30/24 utsettes til SSU 12.05.24.", Relation.PLANNED_FOR),
    ("Saka vert handsama i sak 12/24.", Relation.PLANNED_FOR),
    ("Saka vert utsett til handsaming i SSU 24.11.24.", Relation.PLANNED_FOR),
    ("Resultatet framleggjast for SSU i mai 2024.", Relation.PLANNED_FOR),
    ("Saka kjem attende til SSU i mai 2024.", Relation.PLANNED_FOR),
    # left to a meeting to come
    ("SSU får mynde til å vedta planen i SSU i mai 2024.", Relation.DELEGATES_TO),
    ("SSU gis myndighet til å vedta planen i SSU 12.05.24.", Relation.DELEGATES_TO),
    ("SSU gis fullmakt til å vedta planen i siste SSU-møte i 2024.", Relation.DELEGATES_TO),
    ("Avgjørelsen delegeres til SSU 12.05.24.", Relation.DELEGATES_TO),
    ("SSU får mandat til å ferdigstille planen i SSU i mai 2024.", Relation.DELEGATES_TO),
    ("SSU vert gjeve fullmakt til å vedta planen i SSU i mai 2024.", Relation.DELEGATES_TO),
    ("Myndigheten delegeres til FSU-møtet i mai 2024.", Relation.DELEGATES_TO),
    # no more than named
    ("Det vises til sak 12/22.", Relation.CITES),
    ("Det visast til sak 12/22.", Relation.CITES),
    ("Viser til sak 46/05, valg av leder.", Relation.CITES),
    ("Jf. sak 12/22.", Relation.CITES),
    ("Ut fra tallene i sak 12/22 foreslås følgende vedtak:", Relation.CITES),
    ("Jfr. sak 12/22 og budsjettet.", Relation.CITES),
    ("Se sak 12/22 om legevakt.", Relation.CITES),
    ("Sjå sak 12/22 om legevakt.", Relation.CITES),
    ("Jamfør sak 12/22.", Relation.CITES),
    ("Tallene er fra SSU 12.03.23.", Relation.CITES),
    ("Sak 12/22 omhandler rekruttering.", Relation.CITES),
    ("Saken henger sammen med sak 12/22.", Relation.CITES),
    ("Saka heng saman med sak 12/22.", Relation.CITES),
    ("Saken ble drøftet, se også sak 12/22.", Relation.CITES),
    ("Dette er omtalt i sak 12/22.", Relation.CITES),
    ("Utvalget gir innspill til sak 12/22.", Relation.CITES),
    ("Det vises til helse- og omsorgstjenesteloven § 6-1.", Relation.CITES),
    ("Kravet følger av kommuneloven § 5-2.", Relation.CITES),
    # a case that goes on
    ("Oppfølging av NOU 2023: 4", Relation.FOLLOWS_UP),
    # no more than named
    ("Loven erstatter tidligere regler, jf. Meld. St. 9 (2023–2024).", Relation.CITES),
    # who changed and who was changed
    ("Rutinen ble endret i sak 12/22.", Relation.DECIDED_IN),
    ("Rutinen vart oppheva i SSU 12.03.23.", Relation.DECIDED_IN),
    ("Sak 12/22 ble senere endret i et nytt vedtak.", Relation.CITES),
    ("SSU opphevet vedtaket i sak 12/22.", Relation.REPEALS),
    # a body that talked did not decide
    ("SSU hadde møte 12.03.23 og har gitt innspill til planen.", Relation.CITES),
    ("SSU hadde møte 12.03.23 og ga tilbakemelding på planen.", Relation.CITES),
    ("SSU hadde møte 12.03.23 og har gitt fullmakt til å signere.", Relation.DECIDED_IN),
    ("FSU har fått status i sak 12/22.", Relation.CITES),
    ("Rådet tok opp det samme i sak 12/22.", Relation.CITES),
    ("SSU vedtok at FSU ser på planen i sak 12/22.", Relation.CITES),
    ("SSU vedtok i møte 21.01.2022, sak 12/22:", Relation.DECIDED_IN),
    ("SSU vedtok i møte 21. januar 2022, sak 12/22:", Relation.DECIDED_IN),
    ("SSU vedtok planen, jf. sak 12/22.", Relation.CITES),
    ("I sak 12/22 ga SSU arbeidsgruppen i oppdrag å lage en plan.", Relation.DECIDED_IN),
    ("SSU gav i sak 12/22 arbeidsgruppa i oppgåve å laga ein plan.", Relation.DECIDED_IN),
    ("FSU har fått i oppdrag å følge sak 12/22.", Relation.CITES),
    ("Kontrollutvalget: Protokoll fra møte 12.03.22", Relation.MINUTES_OF),
    ("Eldrerådet - møtereferat 12.03.22", Relation.MINUTES_OF),
    ("Eldrerådet handsama planen 12.03.22.", Relation.DECIDED_IN),
]


@pytest.mark.parametrize(("sentence", "expected"), RELATIONS)
def test_relation_is_told_by_the_words_around(sentence: str, expected: Relation) -> None:
    assert told(sentence) is expected


def test_each_of_several_mentions_has_its_own_relation() -> None:
    sentence = "Saken legges frem i sak 12/24 i SSU, og sak 9/22 oppheves."
    assert [told(sentence, place=place) for place in (0, 1)] == [Relation.PLANNED_FOR, Relation.REPEALS]


def test_undated_paper_plans_by_its_words() -> None:
    assert told("Planen legges frem for SSU 12.05.24.", own=None) is Relation.PLANNED_FOR
    assert told("Tallene er fra SSU 12.05.24.", own=None) is Relation.CITES


@pytest.mark.parametrize(
    ("sentence", "words", "past", "future"),
    [
        ("Planen ble vedtatt i SSU i november.", "SSU i november", True, False),
        ("SSU i november vedtok planen.", "SSU i november", True, False),
        ("Referat fra SSU i november", "SSU i november", True, False),
        ("SSU fikk saken i mai.", "i mai", True, False),
        ("Planen legges frem for SSU i mai.", "SSU i mai", False, True),
        ("Møteplan: SSU i mai", "SSU i mai", False, True),
        ("SSU i mai", "SSU i mai", False, False),
    ],
)
def test_sentence_tells_of_past_or_future(sentence: str, words: str, past: bool, future: bool) -> None:
    start = sentence.index(words)
    assert tells_of_past(sentence, start, start + len(words)) is past
    assert tells_of_future(sentence, start) is future
