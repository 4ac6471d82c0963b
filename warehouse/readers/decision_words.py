"""Norwegian words by which minutes say how a proposal fared, bokmål and nynorsk side by side.

The patterns are read by Python and by DuckDB (RE2) alike, so that they have no lookarounds; all are without regard to
case, and those of whole sentences must match one from end to end.
"""

import re

UNANIMOUS = r"(?:enstemmig|einstemmig|samrøystes|samstemmig|enst\.)"
"""How a vote went, inside a sentence: 'Møteplanen godkjennes enstemmig.'"""

_PROPOSAL = (
    r"(?:innstilling(?:en|a)?|tilråding(?:en|a)?|tilrådning(?:en)?|forslag(?:et)?(?: til (?:vedtak|konklusjon))?|"
    r"framlegg(?:et)?(?: til vedtak)?|fremlegg(?:et)?)"
)
"""What was proposed, by name; 'forslaget om felles legevakt' is no such name, since it tells what is in it."""
_OWNER = r"(?:[\wæøå]+s |[\wæøå]+(?: sin| sitt| si) )?"
"""Whose it was: 'rådmannens innstilling', 'rådmannen si tilråding'."""
_ADOPTED = (
    r"(?:vedtatt|vedtas|vedtatte|vedteke|vedtakast|vedtak|godkjent|godkjend|godkjennes|godkjennast|tiltrådt|tiltredd|"
    r"tiltres|bifalt)"
)
_BECAME = r"(?:ble|blei|vart|vert|blir|er)"
_COUNT = r"(?:,? (?:med|mot) \d{1,3} (?:mot \d{1,3} )?(?:stemmer?|røyster?)|,? mot \d{1,3}|,? med akklamasjon)?"
"""'med 17 mot 8 stemmer', 'mot 2 røyster'."""
_AS = (
    rf"(?:som (?:{_OWNER}{_PROPOSAL}|foreslått|innstilt|tilrådd|tilrådt|føreslått|føreslege)|"
    rf"(?:i tråd med|i samsvar med|i henhold til|iht\.|ihht\.|jf\.) {_OWNER}{_PROPOSAL})"
)

AS_PROPOSED = (
    rf"(?:(?:saken |saka |det |dette )?(?:{_BECAME} )?(?:{UNANIMOUS} )?(?:{_ADOPTED} )?(?:{UNANIMOUS} )?{_AS}{_COUNT}"
    rf"(?:,? {UNANIMOUS})?|"
    rf"{_OWNER}{_PROPOSAL} (?:{_BECAME} )?(?:{UNANIMOUS} )?{_ADOPTED}(?: {UNANIMOUS})?{_COUNT})"
)
"""A decision that is what was proposed: 'Som innstilling.', 'Innstillinga vart samrøystes vedteken.'"""

BARE_VOTE = rf"\(?(?:(?:{_BECAME} )?(?:{UNANIMOUS} )?{_ADOPTED}{_COUNT}|{UNANIMOUS}(?: {_ADOPTED})?{_COUNT})\)?"
"""A sentence that tells of the vote alone: 'Enstemmig vedtatt', 'Vedtatt med 17 mot 8 stemmer', 'Godkjent'.

Where it is all that the minutes tell, what was proposed was adopted.
"""

EXCEPT = r"(?:,? (?:og |men )?med (?:følgende|følgjande|dette|disse|desse|den|det|slike?) .*)"
"""What follows where the proposal was adopted with a change: 'Som innstilling, med følgende tillegg: …'"""

MINUTES_APPROVED = (
    r"(?:godkjen\w*.{0,60}\b(?:referat|protokoll|møtebok|møteprotokoll|møtereferat)|"
    r"(?:referat|protokoll|møtebok|møteprotokoll|møtereferat)\w*.{0,60}\bgodkjen)"
)
"""An item or decision that approves minutes without saying of which meeting: 'Innkalling og referat godkjennes.'"""

SENTENCE_END = re.compile(r"(?<=[.!?)])\s+(?=[A-ZÆØÅ(«])")
"""Where one sentence ends and the next begins; abbreviations such as 'kl. 12' go on in small letters or digits."""
