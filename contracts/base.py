"""What every event is: a frozen fact in the past tense, keyed by its aggregate."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, PlainSerializer

__all__ = ["SKU_PATTERN", "Amount", "Country", "Currency", "Data", "Event", "Money", "Sku", "UtcTime"]


def _whole_utc(value: datetime) -> datetime:
    if value.utcoffset():
        raise ValueError("must be UTC")
    return value


# The forms that events carry. Doors take the narrower types of contracts.fields: what was accepted once must stay
# readable when a currency is withdrawn or a rule gets stricter.
SKU_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._/+-]*$"
Sku = Annotated[str, Field(min_length=1, max_length=64, pattern=SKU_PATTERN, examples=["MUG-BLUE"])]
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$", description="ISO 3166-1 alpha-2", examples=["DE"])]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$", description="ISO 4217", examples=["EUR"])]
Amount = Annotated[Decimal, PlainSerializer(str, return_type=str), Field(examples=["12.50"])]
UtcTime = Annotated[AwareDatetime, AfterValidator(_whole_utc)]


class Data(BaseModel):
    """A part of an event. Unknown fields are ignored: a newer emitter may add optional ones."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Money(Data):
    """As events carry it; see libs.money for what a request may say and for arithmetic."""

    amount: Amount
    currency: Currency


class Event(Data):
    """One fact. TYPE names it, TOPIC carries it, KEY is the field whose value keeps its order."""

    TYPE: ClassVar[str]
    TOPIC: ClassVar[str]
    KEY: ClassVar[str]
    VERSION: ClassVar[int] = 1

    @property
    def key(self) -> str:
        value: UUID | str = getattr(self, self.KEY)
        return str(value)
