"""Words and letters by which a page's text is told to be whole Norwegian, whole English, or neither."""

_BOTH = "og i av for til med det er den som en om at de kan har ved skal var vi seg men der vil sin etter dette disse"
_BOKMAAL = "ikke fra et ble blir denne hvor mellom over under hva hun han alle sine sitt deres eller"
_NYNORSK = "ikkje ein eit vart vert dei me kva korleis desse skulle nokre noko hjå ho"
_ENGLISH = "the of and to in is that for it with as was on be by at are from this or an have not which were their"
_ABBREVIATIONS = """
jf jfr nr kl mv bl dvs mht mtp pkt pst str stk tlf tlph vdr vs kr mill mrd hhv sst ltd dr mr ms hr fr jr st pr kgl sml
cm mm km kg mg ml dl db hf rhf kfr kst
"""

# The most frequent words that hold no æ, ø or å, so that text made for another language has them too.
STOP_WORDS = frozenset(f"{_BOTH} {_BOKMAAL} {_NYNORSK}".split())
ENGLISH_STOP_WORDS = frozenset(_ENGLISH.split())
# How often a letter stands in Norwegian and in English text at least, as a share of all letters: only letters that
# are frequent in both, and so in names too.
COMMON_LETTERS = {
    "e": 0.12,
    "n": 0.065,
    "r": 0.055,
    "t": 0.065,
    "a": 0.055,
    "s": 0.055,
    "i": 0.055,
    "l": 0.038,
    "d": 0.038,
    "o": 0.045,
}
VOWELS = frozenset("aeiouyæøåöäéèêóòôü")
NORWEGIAN_LETTERS = "æøåÆØÅ"
FOREIGN_LETTERS = "öäÖÄ"  # what Swedish and German have for ø and æ
# Abbreviations without a vowel, which whole text is full of.
VOWELLESS = frozenset(_ABBREVIATIONS.split())
