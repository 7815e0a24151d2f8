"""Requests and responses of channel profiles."""

from dataclasses import asdict
from typing import Annotated, Literal

from pydantic import BaseModel, model_validator
from pydantic import Field as Said
from pydantic_core import PydanticCustomError

from contracts.fields import Channel, Flag, Text, Whole
from libs.http import Model
from services.catalog.codes import CODE, like
from services.catalog.measures.api import SizeSystem
from services.catalog.measures.market import System
from services.catalog.products.models import Locale
from services.catalog.profiles.domain import (
    ANY,
    FIELDS,
    Field,
    Forbidden,
    LengthUnit,
    Limit,
    Profile,
    Severity,
    TermKind,
)

ProfileCode = Annotated[str, Text(60, code=True, check=like(CODE), pattern=CODE), Said(examples=["amazon"])]
Length = Annotated[int, Whole(0, 100_000)]
Term = Annotated[str, Text(100), Said(examples=["best seller"])]
AnyChannel = Annotated[Literal["*"] | Channel, Said(description="a sales channel, or * for every other one")]
AnyLocale = Annotated[Literal["*"] | Locale, Said(description="a language, or * for every one")]


class LimitData(Model):
    """How long a text may be; of bullets: each of them. Search terms are counted as one text, with a blank between."""

    most: Length | None = Said(default=None, examples=[200])
    least: Length | None = Said(default=None, examples=[1])
    unit: LengthUnit = Said(default="characters", description="bytes: of UTF-8, where ä has two and 好 three")
    count: Annotated[int, Whole(1, 1000)] | None = Said(default=None, description="of a list: how many", examples=[5])


class LimitsData(Model):
    title: LimitData | None = None
    bullets: LimitData | None = None
    description: LimitData | None = None
    search_terms: LimitData | None = None
    seo_title: LimitData | None = None
    seo_description: LimitData | None = None

    def limits(self) -> dict[Field, Limit]:
        found: dict[Field, Limit] = {}
        for name in FIELDS:
            limit: LimitData | None = getattr(self, name)
            if limit is not None:
                found[name] = Limit(**limit.model_dump())
        return found


class ForbiddenData(Model):
    terms: list[Term] = Said(min_length=1, max_length=2000)
    locale: AnyLocale = ANY
    kind: TermKind = Said(
        default="word", description="claim: its words one after the other, whatever stands between them"
    )
    severity: Severity = Said(default="error", description="an error stops approval")
    reason: Annotated[str, Text(300, least=0)] = Said(default="", examples=["the marketplace removes such listings"])


class ProfileData(Model):
    """What channels take, whole. The numbers are the marketplace's: nothing here is built in."""

    channels: list[AnyChannel] = Said(default=[], max_length=200, examples=[["amazon-fr"]])
    limits: LimitsData = Said(default=LimitsData())
    required: list[Field] = Said(default=[], max_length=6, examples=[["title"]])
    rich_text: Flag = Said(default=True, description="whether descriptions may have HTML")
    forbidden: list[ForbiddenData] = Said(default=[], max_length=200)
    measures: System | None = Said(default=None, description="null: what the locale's country measures by")
    size_system: SizeSystem | None = Said(default=None, description="of size charts, the market's", examples=["EU"])
    four_eyes: Flag = Said(default=False, description="who wrote a text does not approve it")

    @model_validator(mode="after")
    def _once(self) -> "ProfileData":
        for given in (self.channels, self.required):
            if len(set(given)) < len(given):
                raise PydanticCustomError("given_twice", "one of them is given twice")
        return self

    def profile(self, code: str) -> Profile:
        forbidden = tuple(Forbidden(**{**each.model_dump(), "terms": tuple(each.terms)}) for each in self.forbidden)
        return Profile(
            code, tuple(self.channels), self.limits.limits(), tuple(self.required), self.rich_text, forbidden,
            self.measures, self.size_system, self.four_eyes,
        )  # fmt: skip


class LimitOut(BaseModel):
    most: int | None
    least: int | None
    unit: LengthUnit
    count: int | None


class ForbiddenOut(BaseModel):
    terms: list[str]
    locale: str
    kind: TermKind
    severity: Severity
    reason: str


class ProfileOut(BaseModel):
    code: str
    channels: list[str]
    limits: dict[Field, LimitOut]
    required: list[Field]
    rich_text: bool
    forbidden: list[ForbiddenOut]
    measures: System | None
    size_system: str | None
    four_eyes: bool
    version: int = Said(description="the ETag")


def profile_out(profile: Profile) -> ProfileOut:
    return ProfileOut(
        code=profile.code,
        channels=list(profile.channels),
        limits={name: LimitOut(**asdict(limit)) for name, limit in profile.limits.items()},
        required=list(profile.required),
        rich_text=profile.rich_text,
        forbidden=[ForbiddenOut(**each._asdict()) for each in profile.forbidden],
        measures=profile.measures,
        size_system=profile.size_system,
        four_eyes=profile.four_eyes,
        version=profile.version,
    )
