"""What stands under a title, read in short: as tests of it ask."""

import datetime

from extractors.facts.content import Content, read_content
from extractors.facts.light import Light
from extractors.language.bodies import BodyRegister
from models.facts import Body
from models.vocabulary import PointStage, Stage
from tests.extractors.made_papers import line

REGISTER = BodyRegister([])
SSU = next(mention.body for mention in REGISTER.find("SSU"))
DAY = datetime.date(2023, 12, 14)


def content(stage: Stage, *texts: str, body: Body | None = SSU, first: PointStage | None = None) -> Content:
    """What stands under the title of case 99/23, in a paper of a body of 14 December 2023."""
    light = Light(stage, REGISTER, body, day=DAY)
    return read_content([line(text) for text in texts], light, first=first, case=(2023, 99))


def points(told: Content) -> list[str]:
    """The points in short, such as 'adopted 1: Saken vedtas'."""
    return [f"{point.stage} {point.ordinal}: {point.text}" for point in told.points]
