"""Money: a Decimal with its ISO 4217 currency. Rounds only where `rounded` is called."""

import math
import re
from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from functools import cache
from typing import Annotated, Any, Self, cast

from pycountry import currencies
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PlainSerializer,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

__all__ = [
    "Amount",
    "Currency",
    "FineMoney",
    "Money",
    "Rate",
    "apportioned",
    "decimal_of",
    "exponent",
    "part_of",
    "payable",
    "require_payable",
]

# ISO 4217 list one, column "minor unit" (2024): every other currency has two digits. CLDR's display digits are others
# (0 for RSD, ALL, LBP, MGA), and an invoice in those has two.
_DIGITS = dict.fromkeys(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"), 0
) | dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3)
# Codes of list one that nobody can pay in: metals, bond units, accounting units, test codes and funds.
_NO_MONEY = frozenset(("XXX", "XTS", "XAU", "XAG", "XPT", "XPD", "XBA", "XBB", "XBC", "XBD", "XDR", "XSU", "XUA"))
_FUNDS = frozenset(("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "UYI", "UYW"))
_NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?", re.ASCII)
PATTERN = r"^-?[0-9]{1,12}(\.[0-9]{1,6})?$"


@cache
def exponent(currency: str) -> int:
    """Digits after the point by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. ValueError for what nobody can pay in."""
    if currency in _NO_MONEY or currency in _FUNDS:
        raise ValueError(f"{currency} is no money that can be paid")
    if currencies.get(alpha_3=currency) is None or currency != currency.upper():
        raise ValueError(f"{currency!r} is not an ISO 4217 currency")
    return _DIGITS.get(currency, 2)


def _currency(code: str) -> str:
    try:
        exponent(code)
    except ValueError:
        upper = code.upper()
        shown = code[:10].encode(errors="replace").decode()  # half a surrogate pair cannot be written down
        if upper != code and currencies.get(alpha_3=upper) is not None:
            raise PydanticCustomError(
                "currency_unknown", "{code} is not an ISO 4217 currency; use {use}", {"code": shown, "use": upper}
            ) from None
        raise PydanticCustomError(
            "currency_unknown", "{code} is not an ISO 4217 currency that can be paid in", {"code": shown}
        ) from None
    return code


def decimal_of(value: Any) -> Any:
    """A decimal string as a Decimal; a Decimal of our own code as it is. Digits behind the point are kept as written,
    up to 6, and never rounded. A JSON number is refused: many programs write 0.1 + 0.2 as 0.30000000000000004."""
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise PydanticCustomError("decimal_invalid", "must be a finite number")
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("decimal_invalid", 'must be a decimal string such as "12.50"')
    if not _NUMBER.fullmatch(value):
        raise PydanticCustomError(
            "decimal_invalid",
            'must be a decimal string such as "12.50", with at most 12 digits before and 6 behind the point',
        )
    return Decimal(value) or Decimal(0)  # and no -0


def _plain(amount: Decimal) -> str:
    return format(amount, "f")


Currency = Annotated[
    str,
    AfterValidator(_currency),
    Field(
        description="ISO 4217, one that can be paid in",
        examples=["EUR"],
        json_schema_extra={"pattern": "^[A-Z]{3}$"},
    ),
]
Amount = Annotated[
    Decimal,
    BeforeValidator(decimal_of),
    PlainSerializer(_plain, return_type=str),
    WithJsonSchema({"type": "string", "pattern": PATTERN, "examples": ["12.50"]}),
]
Rate = Amount
"""A factor or a share, no money: "0.15" is 15 %."""


class FineMoney(BaseModel):
    """An amount in a currency, with up to six digits: a rate, a unit price that was derived from a total. What somebody
    pays is `Money`. Arithmetic between two currencies is a ValueError, never a guess."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    amount: Amount
    currency: Currency

    @classmethod
    def of(cls, amount: Decimal, currency: str) -> Self:
        """What is stored, without judging it: an answer never fails for what an earlier release let in."""
        digits = _DIGITS.get(currency, 2)
        if -int(amount.as_tuple().exponent) != digits:
            whole = amount.quantize(Decimal(1).scaleb(-digits))
            amount = whole if whole == amount else amount.normalize()
        return cast(Self, cls.model_construct(amount=amount, currency=currency))

    @classmethod
    def zero(cls, currency: str) -> Self:
        return cls(amount=Decimal(0), currency=currency)

    def _same(self, other: "FineMoney") -> Decimal:
        if other.currency != self.currency:
            raise ValueError(f"cannot combine {self.currency} with {other.currency}")
        return other.amount

    def _with(self, amount: Decimal) -> Self:
        return cast(Self, type(self).model_construct(amount=amount, currency=self.currency))

    def __add__(self, other: "FineMoney") -> Self:
        return self._with(self.amount + self._same(other))

    def __sub__(self, other: "FineMoney") -> Self:
        return self._with(self.amount - self._same(other))

    def __mul__(self, factor: Decimal | int) -> "FineMoney":
        return FineMoney.model_construct(amount=self.amount * factor, currency=self.currency)

    def __lt__(self, other: "FineMoney") -> bool:
        return self.amount < self._same(other)

    def rounded(self, rounding: str = ROUND_HALF_EVEN) -> "Money":
        """To the currency's digits."""
        quantum = Decimal(1).scaleb(-exponent(self.currency))
        return Money.model_construct(amount=self.amount.quantize(quantum, rounding), currency=self.currency)

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


class Money(FineMoney):
    """What can be paid: the amount has the digits of its currency (EUR 2, JPY 0, KWD 3), in and out."""

    @model_validator(mode="wrap")
    @classmethod
    def _digits(cls, value: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        if isinstance(value, cls):
            return value  # made by our own code: `of` would fail in an answer for what an earlier release let in
        money = handler(value)
        digits = exponent(money.currency)
        if -int(money.amount.as_tuple().exponent) != digits:
            whole = money.amount.quantize(Decimal(1).scaleb(-digits))
            if whole != money.amount:
                raise PydanticCustomError(
                    "money_too_fine",
                    "{amount} cannot be paid: {currency} has {digits} digits after the point",
                    {"amount": str(money.amount), "currency": money.currency, "digits": digits},
                )
            object.__setattr__(money, "amount", whole)
        return money


def payable(money: FineMoney) -> Money:
    """The same as Money. ValueError for more digits than the currency has: nobody can pay half a cent."""
    require_payable(money.amount, money.currency)
    return money.rounded()


def require_payable(amount: Decimal, currency: str) -> None:
    """Raises ValueError for an amount with more digits than the currency has."""
    digits = exponent(currency)
    if -int(amount.as_tuple().exponent) > digits and amount != amount.quantize(Decimal(1).scaleb(-digits)):
        raise ValueError(f"{amount} cannot be paid: {currency} has {digits} digits after the point")


def apportioned(total: Decimal, weights: Sequence[Decimal | int], currency: str) -> list[Decimal]:
    """Shares of `total` in proportion to `weights`, in the currency's digits, which add up to it exactly: each is
    rounded down, and what is left goes, a minor unit each, to the largest remainders (the first of equal ones). Equal
    weights when all are 0. ValueError for a total with more digits than the currency has, or a negative weight."""
    unit = Decimal(1).scaleb(-exponent(currency))
    if total % unit:
        raise ValueError(f"{total} has more digits than {currency}")
    if min(weights, default=Decimal(0)) < 0:
        raise ValueError("a weight is negative")
    whole = sum(weights, Decimal(0))
    if not whole:
        weights, whole = [1] * len(weights), Decimal(len(weights))
    minor = int(total / unit)
    exact = [Fraction(minor) * Fraction(weight) / Fraction(whole) for weight in weights]
    shares = [math.floor(each) for each in exact]
    left = minor - sum(shares)
    for index in sorted(range(len(shares)), key=lambda n: shares[n] - exact[n])[:left]:
        shares[index] += 1
    return [share * unit for share in shares]


def part_of(total: Decimal, quantity: int, first: int, count: int, currency: str) -> Decimal:
    """What `count` units from number `first` (0 is the first) are worth of a line of `quantity` units that costs
    `total`: `apportioned` over single units, whatever their number. The parts of all units add up to the total."""
    unit = Decimal(1).scaleb(-exponent(currency))
    low, more = divmod(int(total / unit), quantity)
    return (low * count + max(0, min(first + count, more) - first)) * unit
