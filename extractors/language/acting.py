"""How a sentence ties a body to a case, a day or a month: what the body did there.

'FSU anbefalte i sak 13/22', 'SSU behandlet forslaget i november', 'Partnerskapsmøtet etablerte 12. mai 2022 ...'.
"""

import re

_PAST_VERBS = (
    r"(?:vedtok|besluttet|bestemte|godkjente|behandlet|behandla|handsama|drøftet|drøfta|opprettet|oppretta|etablerte|justerte|endret|endra|anbefalte|"
    r"sluttet(?: seg)?|slutta(?: seg)?|ga|gav|fikk|fekk|ba|bad|ber|oppnevnte|valgte|utsatte|utsette|avslo|støttet|støtta|fastsatte|startet|starta|uttalte|"
    r"orienterte|konkluderte|samtykket|tilrådde|innstilte|oversendte|satte ned|tok|gjorde|fattet|fatta|hadde|har [\wæøå]+t|har [\wæøå]+tt)"
)
"""What a body did; between its name and when or in which case it did so."""
ACTED_IN_CASE = re.compile(
    rf"^\)?(?: \([A-ZÆØÅ]+\))?(?: i [A-ZÆØÅ][\wæøåÆØÅ ]{{2,40}}(?:HF|kommune))? {_PAST_VERBS}\b[^.;]{{0,90}}?(?:\bi|\bunder|,|\(|\bmed) ?$",
    re.IGNORECASE,
)
"""Between a body and a case word: 'FSU anbefalte i sak 13/22', 'Rådet har uttalt seg i sak 07-23', '... i møte 11.04.24, sak 10/24'."""
ACTED_THEN = re.compile(rf"^(?: \([A-ZÆØÅ]+\))? {_PAST_VERBS}(?: [\wæøå]+){{0,5}}? i $", re.IGNORECASE)
"""Between a body and a month: 'SSU behandlet forslaget i november'."""
ACTED_ON_DAY = re.compile(rf"^(?: \([A-ZÆØÅ]+\))? {_PAST_VERBS} (?:i møte )?(?:den )?$", re.IGNORECASE)
"""Between a body and a day: 'Partnerskapsmøtet etablerte 12. mai 2022'."""
LONGEST_JOIN = 60  # characters between a body and its date
