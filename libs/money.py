"""Money: a Decimal with its ISO 4217 currency. Rounds only where `rounded` is called."""

from decimal import ROUND_HALF_EVEN, Decimal
from functools import cache
from typing import Annotated, Self

from babel.numbers import get_currency_precision
from pycountry import currencies
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, PlainSerializer

__all__ = ["Amount", "Currency", "Money", "Payable", "exponent", "payable", "writable"]


@cache
def exponent(currency: str) -> int:
    """Digits after the point: 2 for EUR, 0 for JPY, 3 for KWD. ValueError for what is no currency."""
    if currencies.get(alpha_3=currency) is None:
        raise ValueError(f"{currency!r} is not an ISO 4217 currency")
    return int(get_currency_precision(currency))


def _known(currency: str) -> str:
    exponent(currency)
    return currency


def writable(amount: Decimal) -> Decimal:
    """ValueError for what is no number, and for 0E-900000000, which has no digits that a limit would count and takes a
    gigabyte to be written out."""
    if not amount.is_finite():
        raise ValueError("must be a finite number")
    if not amount and abs(int(amount.as_tuple().exponent)) > 18:
        raise ValueError("is zero with more than 18 digits")
    return amount


Currency = Annotated[str, AfterValidator(_known), Field(description="ISO 4217", examples=["EUR"])]
Amount = Annotated[
    Decimal,
    AfterValidator(writable),
    PlainSerializer(lambda value: format(value, "f"), return_type=str),
    Field(max_digits=18, decimal_places=6, examples=["12.50"]),
]


class Money(BaseModel):
    """An amount in a currency. Arithmetic between two currencies is a ValueError, never a guess."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    amount: Amount
    currency: Currency

    @classmethod
    def zero(cls, currency: str) -> Self:
        return cls(amount=Decimal(0), currency=currency)

    def _same(self, other: "Money") -> Decimal:
        if other.currency != self.currency:
            raise ValueError(f"cannot combine {self.currency} with {other.currency}")
        return other.amount

    def __add__(self, other: "Money") -> "Money":
        return Money(amount=self.amount + self._same(other), currency=self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(amount=self.amount - self._same(other), currency=self.currency)

    def __mul__(self, factor: Decimal | int) -> "Money":
        return Money(amount=self.amount * factor, currency=self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other)

    def rounded(self, rounding: str = ROUND_HALF_EVEN) -> "Money":
        """To the currency's exponent."""
        quantum = Decimal(1).scaleb(-exponent(self.currency))
        return Money(amount=self.amount.quantize(quantum, rounding), currency=self.currency)

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


def payable(money: Money) -> Money:
    """ValueError for more digits than the currency has: nobody can pay half a cent. Unit prices may have more."""
    rounded = money.rounded()
    if rounded.amount != money.amount:
        raise ValueError(
            f"{money.amount} cannot be paid: {money.currency} has {exponent(money.currency)} digits after the point"
        )
    return rounded


Payable = Annotated[Money, AfterValidator(payable)]
