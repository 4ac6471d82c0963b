"""How a sentence ties a body to a case, a day or a month: what the body did there.

'FSU anbefalte i sak 13/22', 'SSU behandlet forslaget i november', 'Partnerskapsmøtet etablerte 12. mai 2022 ...'.
Each pattern is held against the whole text between the body and what it is tied to.
"""

import re

from extractors.vocabulary.acting import OBJECTS, PAST_FORMS, PAST_VERBS, RECALLED_IN, TREATING_VERBS
from extractors.vocabulary.bodies import PURPOSES

LONGEST_JOIN = 60  # characters between a body and its date or case
LONGEST_WORDED_JOIN = 80  # the same, where the words between are known one by one

_VERB = rf"(?:{'|'.join(PAST_VERBS)})"
_LATER = rf"(?:(?:skal|skulle|vil|må) )?(?:etter planen )?(?:{'|'.join(TREATING_VERBS)})"
ACTED_ON = rf"(?: (?:{'|'.join(OBJECTS)}))?(?: (?:til|for) (?:{'|'.join(PURPOSES)}))?"
"""Between the verb of a body and the day: 'fekk' + ' saka til uttale' + 4. oktober."""
_WHO = r"(?:, som)?"  # 'utvalget' + ', som' + ' behandlet saken'
_ABBREVIATION = r"(?: \([A-ZÆØÅ]+\))?"  # ' (SSU)'
_OF_WHOM = (  # ' i Solvik kommune', ' for Helsefellesskapet i Solvik'
    r"(?: (?:i|for|ved) (?:[A-ZÆØÅ][\wæøåÆØÅ ]{2,40}(?:HF|IKS|kommune)|"
    r"helsefellesskapet(?: i| for)? [A-ZÆØÅ][\wæøå-]+))?"
)

ACTED_IN_CASE = re.compile(
    rf"^\)?(?:-?møtet?)?{_ABBREVIATION}{_OF_WHOM}{_WHO} +{_VERB}\b[^.;]{{0,90}}?"
    r"(?:\bi|\bunder|,|\(|\bmed|\bi møtet?(?: den)?) {0,2}$",
    re.IGNORECASE,
)
"""FSU + ' anbefalte i ' + sak 13/22; rådet + ' har uttalt seg i ' + sak 07-23; ... + ' vedtok i møte, ' + sak 10/24.

Also with the day taken out: PM + ' ba i møte  ' + sak 3-21.
"""
OPENS_SENTENCE = re.compile(r"(?:^|[.!?:] |, (?:og|men|mens|medan) )$")
"""Before a body that is the subject of its sentence or clause, so that its verb stands right behind it."""
IN_CASE_FIRST = re.compile(r"(?:^|[.!?:] )(?:allerede |alt )?i $", re.IGNORECASE)
"""Before a case with which a sentence begins: 'I ' + sak 13/22 + ' vedtok ' + SSU + ' planen'."""
VERB_BETWEEN = re.compile(rf"^ (?:{'|'.join((*PAST_VERBS, *PAST_FORMS))}) $", re.IGNORECASE)
"""Behind such a case, before the body whose it is."""
DID_IN_CASE = re.compile(
    rf"^{_ABBREVIATION}{_OF_WHOM}{_WHO} (?:{'|'.join(PAST_FORMS)})\b(?![^.;]*\b{RECALLED_IN} i (?:møtet? )?,? ?$)"
    r"[^.;]{0,90}?(?:\bi|\bunder) ?$",
    re.IGNORECASE,
)
"""The same by any verb, of the subject of a sentence: formannskapet + ' inngikk avtalen i ' + sak 37/24."""
ACTED_THEN = re.compile(rf"^{_ABBREVIATION}{_WHO} {_VERB}(?: [\wæøå]+){{0,5}}? i $", re.IGNORECASE)
"""SSU + ' behandlet forslaget i ' + november."""
ACTED_ON_DAY = re.compile(rf"^{_ABBREVIATION}{_WHO} {_VERB}{ACTED_ON} (?:i møtet? )?(?:den )?$", re.IGNORECASE)
"""Partnerskapsmøtet + ' etablerte ' + 12. mai 2022."""
ACTS_LATER = re.compile(
    rf"^{_ABBREVIATION}{_OF_WHOM}{_WHO} {_LATER}{ACTED_ON} (?:i (?:møtet? )?)?(?:den )?$", re.IGNORECASE
)
"""Styret + ' skal drøfte rekneskapen ' + 9. mars, fylkestinget + ' behandler saken i ' + juni."""
