"""What is wrong with papers, in Norwegian: heading and advice for each code of `problems`, and each kind of gap."""

from collections.abc import Mapping
from typing import NamedTuple

from warehouse.readers.gaps import GapKind


class Advice(NamedTuple):
    """What a list of things to look at is called, and what to do about them."""

    heading: str
    advice: str


# Papers that were not read at all, and papers that were read with a doubt; the program's own sentence (English) tells
# more of each. In the order of usefulness: what can be mended by the secretariat itself comes first.
PROBLEMS: Mapping[str, Advice] = {
    "encrypted": Advice("Låst med passord", "Lagre filen uten passord, og les papirene på nytt."),
    "damaged": Advice("Ødelagte filer", "Hent filen på nytt fra arkivet."),
    "empty": Advice("Tomme filer", "Hent filen på nytt fra arkivet."),
    "unreadable": Advice("Filer som ikke kunne åpnes", "Se etter om programmet har tilgang til filen."),
    "timed_out": Advice("Filer som tok for lang tid", "Del opp filen, eller gi lesingen lengre tid."),
    "too_large": Advice("For store filer", "Del opp filen."),
    "no_text": Advice("Sider uten tekst", "Siden er trolig et bilde. Med tekstgjenkjenning installert blir den lest."),
    "no_ocr": Advice("Skannede papirer uten tekstgjenkjenning", "Installer Tesseract med norsk, og les på nytt."),
    "missing_program": Advice("Mangler et program", "Installer programmet som nevnes, og les på nytt."),
    "not_converted": Advice("Eldre Word-filer som ikke lot seg gjøre om", "Lagre filen som DOCX eller PDF."),
    "unknown_format": Advice("Ukjent filtype", "Lagre filen som DOCX eller PDF."),
    "unread": Advice("Filtyper som ikke leses", "Pakk ut filen, eller lagre den som DOCX eller PDF."),
    "too_deep": Advice("Filer inne i filer inne i filer", "Pakk ut filen, og legg møtepapirene i mappen."),
    "unsafe_name": Advice("Mistenkelige filnavn i arkivfiler", "Spør hvor arkivfilen kommer fra."),
    "vanished": Advice("Filer som forsvant under lesingen", "Legg filen tilbake, og les på nytt."),
    "internal_error": Advice("Feil i saksgang", "Meld fra om setningen under til dem som lager programmet."),
    "bad_profile": Advice("Feil i profilfilen", "Rett opp saksgang.toml i mappen."),
    "stale_correction": Advice("Rettelser som ikke passer lenger", "Se om rettelsen fortsatt trengs."),
    "bad_corrections": Advice("Feil i rettelsesfila", "Rett opp saksgang-rettelser.toml i mappen."),
    "national_id": Advice("Fødselsnummer i papirene", "Nummeret er sladdet her, men står i originalen."),
    "closed": Advice("Unntatt offentlighet", "Vises bare for dem som ber om det."),
    "unknown_layout": Advice("Papirer i en form som ikke er kjent", "Les papiret selv: noe kan være oversett."),
    "no_cases": Advice("Møtepapirer uten saker", "Se om papiret har saker som ikke ble funnet."),
    "no_body": Advice("Papirer som ikke sier hvilket organ det gjelder", "Sakene står under et eget, ukjent organ."),
    "no_organisation": Advice(
        "Papirer som ikke sier hvilken organisasjon de kommer fra",
        "Legg dem i mappen til organisasjonen, eller nevn den i en saksgang.toml der.",
    ),
    "odd_date": Advice("Underlige datoer", "Se hvilken dag møtet var."),
    "no_year": Advice("Saker uten årstall", "Papiret sier ikke hvilket år saken hører til."),
    "unnumbered_case": Advice("Saker uten nummer", "De finnes ved søk, men ikke på nummer."),
    "same_number": Advice("Flere saker med samme nummer", "De står som én sak. Skill dem på tittelen."),
    "odd_vote": Advice("Stemmetall som ikke stemmer", "Tell stemmene i papiret."),
    "ocr": Advice("Lest ved tekstgjenkjenning", "Skannet papir: enkelte tegn kan være feillest."),
    "repaired_text": Advice(
        "Tekst som ble rettet", "Tekstlaget i skannet papir var dårlig. Se på originalen ved tvil."
    ),
    "misnamed": Advice("Filer som er noe annet enn navnet sier", "De er lest som det de er."),
    "long_table": Advice("Svært lange tabeller", "Bare en del av tabellen er lest."),
    "ambiguous_reference": Advice("Henvisninger som passer med flere", "Les setningen, og velg."),
}

GAPS: Mapping[GapKind, Advice] = {
    GapKind.NO_MINUTES: Advice("Møter uten referat", "Finn referatet, og legg det blant papirene."),
    GapKind.CITED_CASE: Advice("Saker det vises til, som ikke er her", "Hent papirene fra møtet der saken var oppe."),
    GapKind.MENTIONED_MEETING: Advice("Møter som er nevnt, uten papirer her", "Hent papirene fra møtet."),
    GapKind.MISSING_NUMBERS: Advice("Hull i nummerserien", "Et møte mangler, eller et nummer ble ikke lest."),
    GapKind.NO_DECISION: Advice("Saker til beslutning uten vedtak", "Se i referatet hva som ble vedtatt."),
    GapKind.UNCLEAR_OUTCOME: Advice("Vedtak med uklart utfall", "Les vedtaket: utfallet lot seg ikke lese."),
    GapKind.NOT_APPROVED: Advice("Referater som ikke er godkjent", "Se om neste møte godkjente referatet."),
    GapKind.NO_NOTICE: Advice("Møter uten innkalling", "Finn innkallingen, om dere vil ha forslagene også."),
}


def problem_advice(code: str) -> Advice:
    """The words for a code; a code without any is told as it is."""
    return PROBLEMS.get(code, Advice(code.replace("_", " ").capitalize(), "Se på papiret."))
