"""The words that persons are told by: ways of spelling, common surnames, what employers and posts are called."""

import re
from importlib import resources

# One sound, several spellings: (what is printed, what it counts as). Order matters: a rule sees what earlier ones left.
SOUNDS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(printed), sound)
    for printed, sound in (
        (r"aa", "å"),  # Vaage, Våge
        (r"ae", "æ"),  # Kjaer, Kjær
        (r"oe", "ø"),  # Soerensen, Sørensen
        (r"th", "t"),  # Marthe, Marte
        (r"ph", "f"),  # Stephan, Stefan
        (r"ch|ck|c|q", "k"),  # Christian, Kristian; Beck, Bekk; Jacob, Jakob
        (r"w", "v"),  # Wiik, Viik
        (r"z", "s"),  # Elizabeth, Elisabeth
        (r"x", "ks"),  # Alexander, Aleksander
        (r"(?<=.)h(?![aeiouyæøå])", ""),  # Dahl, Dal; Bergh, Berg; John, Jon
        (r"(?<=[lnr])d(?![aeiouyæøå])", ""),  # Sundby, Sunby; Hendriksen, Henriksen; not Linda
        (r"(?<=[aeiouyæøå])dt\b", "t"),  # Schmidt, Schmit
        (r"å", "a"),  # letters that foreign keyboards and scans lose: Håkon, Hakon
        (r"æ", "e"),
        (r"ø", "o"),
        (r"(.)\1+", r"\1"),  # Fjellheim, Fjelheim; Hanssen, Hansen
    )
)

# Family names that so many bear (some 5,000 in Norway and more) that two of a partnership may well bear one: Statistics
# Norway's list, and the most frequent of those that came later.
COMMON_SURNAMES = frozenset((resources.files(__package__) / "common_surnames.txt").read_text(encoding="utf-8").split())

# Titles of a post that one person holds at a time; of 'rådgiver', 'lege' or 'medlem' an employer has many.
SOLE_POST = re.compile(
    r"(?:sjef|direktør|leder|leiar|ordfører|ordførar|rådmann|styrer|rektor|koordinator)\b(?! for\b)", re.IGNORECASE
)

# What kind of employer a word tells; two employers of known kind can be told apart by their names.
EMPLOYER_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("county", re.compile(r"fylkeskommun(?:en?|ar|er|ane|ene)?")),
    ("municipality", re.compile(r"kommun(?:en?|ar|er|ane|ene)?|herad(?:et)?")),
    ("hospital", re.compile(r"(?:\w+)?(?:sykehus|sjukehus)(?:et|a|ene)?|r?hf|helseforetak(?:et)?|helseføretak(?:et)?")),
)

# Words that tell how an employer is organised, not which it is; an abbreviation leaves them out.
LEGAL_FORMS = frozenset({"as", "hf", "rhf", "helseforetak", "helseføretak", "sf", "iks"})
SMALL_WORDS = frozenset({"av", "den", "det", "dei", "de", "for", "i", "og", "på"})
