"""Abbreviations behind which a sentence goes on, bokmål and nynorsk."""

ABBREVIATIONS = frozenset(
    {
        # references and lists
        *("jf", "jfr", "ref", "vedr", "vedk", "ang", "pkt", "kap", "nr", "s", "vs"),
        # state papers and archives
        *("innst", "meld", "st", "prop", "dok"),
        # filling words
        *("a", "bl", "bl.a", "dvs", "d.e", "evt", "ev", "f", "f.eks", "eks", "t.d", "el", "al", "o.a", "o.l"),
        *("m", "m.m", "mm", "mv", "m.fl", "fl", "osv", "etc", "inkl", "ekskl", "sml"),
        *("hhv", "hht", "iht", "i.h.t", "pga", "t.o.m"),
        # measures
        *("ca", "kl", "fvt", "gj.sn", "kr", "maks", "mill", "min", "mrd", "stk", "tlf"),
        # people and their places
        *("adm", "arb", "avd", "dir", "no", "red", "sekr"),
    }
)
"""Lower case, without the last full stop: 'adm. dir. Kari Fjellheim' is no end of a sentence."""
