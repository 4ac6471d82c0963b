"""What a mention is to its sentence."""

import datetime

import pytest

from extractors.language.bodies import BodyRegister
from extractors.language.pipeline import read, references_of
from extractors.language.relations import relation, tells_of_future, tells_of_past
from models.vocabulary import Relation

OWN = datetime.date(2024, 2, 15)


def told(sentence: str, own: datetime.date | None = OWN) -> Relation:
    """The relation of the last mention of a sentence."""
    found = references_of(read(sentence, BodyRegister()))[-1]
    last = found.date.last if found.date else None
    return relation(sentence, found.start, found.end, found, own, last)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # minutes of a meeting
        ("Referat fra SSU 12.03.23 godkjennes.", Relation.MINUTES_OF),
        ("Godkjenning av protokoll frå SSU 12.03.23", Relation.MINUTES_OF),
        ("Referat fra SSU 12.03.23 og SSU 16.05.23", Relation.MINUTES_OF),
        # a case that goes on
        ("I oppfølging av FSU-sak 16/23 legges en plan frem.", Relation.FOLLOWS_UP),
        ("Oppfølgjing av vedtak i SSU 12.03.23.", Relation.FOLLOWS_UP),
        ("Saken følger opp sak 16/23.", Relation.FOLLOWS_UP),
        # changes, told before or behind
        ("Vedtaket opphever sak 12/22.", Relation.REPEALS),
        ("Vedtaket i sak 12/22 erstattes av ny rutine.", Relation.REPEALS),
        ("Sak 12/22 vert oppheva, den blir oppheva no.", Relation.REPEALS),
        ("Endring av vedtak i sak 12/22.", Relation.AMENDS),
        ("Vedtaket i sak 12/22 punkt 2 endres.", Relation.AMENDS),
        # decided there
        ("Planen ble vedtatt i sak 12/22.", Relation.DECIDED_IN),
        ("Planen ble vedtatt i SSU 12.03.23.", Relation.DECIDED_IN),
        ("SSU 12.03.23 vedtok planen.", Relation.DECIDED_IN),
        ("Partnerskapsmøtet i 2024 ble det bestemt at planen gjelder.", Relation.DECIDED_IN),
        ("Utvalget vart oppretta, og vedtatt i partnerskapsmøtet i 2024.", Relation.DECIDED_IN),
        # to come
        ("Planen legges frem for SSU 12.05.24.", Relation.PLANNED_FOR),
        ("Saka vert lagd fram i SSU i mai 2024.", Relation.PLANNED_FOR),
        ("SSU gis myndighet til å vedta planen i SSU 12.05.24.", Relation.DELEGATES_TO),
        # no more than named
        ("Det vises til sak 12/22.", Relation.CITES),
        ("Se sak 12/22 om legevakt.", Relation.CITES),
        ("Tallene er fra SSU 12.03.23.", Relation.CITES),
    ],
)
def test_relation_is_told_by_the_words_around(sentence: str, expected: Relation) -> None:
    assert told(sentence) is expected


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
