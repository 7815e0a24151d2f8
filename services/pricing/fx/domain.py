"""Which rate holds on a day. Pure.

The most recent one on or before the day, at most MAX_RATE_AGE old: on a Sunday that is Friday's. Posted rates come
first, then the European Central Bank's; pairs without EUR go through it. Anything else is an error, never 1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal

MAX_RATE_AGE = timedelta(days=7)
EUR = "EUR"
_RATE_DIGITS = Context(prec=12, rounding=ROUND_HALF_EVEN)

Pair = tuple[str, str]


class FxUnknown(Exception):
    """There is no rate. code: fx_rate_missing, fx_rate_too_old or fx_rate_in_future; params: the values in detail."""

    def __init__(self, code: str, detail: str, **params: object) -> None:
        super().__init__(detail)
        self.code, self.detail, self.params = code, detail, params


@dataclass(frozen=True, slots=True)
class Rate:
    """One unit of `base` is `rate` units of `quote`, said by `source` for the day `on`."""

    base: str
    quote: str
    rate: Decimal
    on: date
    source: str


# The most recent rate EUR -> currency that the bank published on or before the day; of any age.
Published = Callable[[str, date], Rate | None]


def round_rate(rate: Decimal) -> Decimal:
    """The rounding point of inverted and crossed rates: 12 significant digits, half to even. What is computed with
    is what is shown, so that anyone can recompute it."""
    return _RATE_DIGITS.plus(rate)


def look_up(base: str, quote: str, on: date, today: date, posted: Mapping[Pair, Rate], published: Published) -> Rate:
    """The rate of a day, or FxUnknown. `posted` has the most recent one of each pair on or before the day."""
    if base == quote:
        return Rate(base, quote, Decimal(1), on, "the same currency")
    if on > today:
        raise FxUnknown("fx_rate_in_future", f"{on} is in the future: nobody knows its rates", on=on)
    found = _posted(base, quote, posted)
    if found is not None and _fresh(found, on):
        return found
    if EUR in (base, quote):
        other = quote if base == EUR else base
        leg = _leg(other, on, posted, published)
        return leg if base == EUR else _inverted(leg)
    first, second = _leg(base, on, posted, published), _leg(quote, on, posted, published)
    source = f"{base}: {first.source} ({first.on}), {quote}: {second.source} ({second.on}), crossed through EUR"
    return Rate(base, quote, round_rate(second.rate / first.rate), min(first.on, second.on), source)


def _leg(currency: str, on: date, posted: Mapping[Pair, Rate], published: Published) -> Rate:
    """EUR -> currency."""
    last = None
    for found in (_posted(EUR, currency, posted), published(currency, on)):
        if found is not None and _fresh(found, on):
            return found
        if found is not None and (last is None or found.on > last.on):
            last = found
    if last is None:
        detail = f"there is no rate between EUR and {currency} on or before {on}"
        raise FxUnknown("fx_rate_missing", detail, currency=currency, on=on)
    detail = f"the last rate between EUR and {currency} is of {last.on}, more than {MAX_RATE_AGE.days} days before {on}"
    raise FxUnknown("fx_rate_too_old", detail, currency=currency, last=last.on, days=MAX_RATE_AGE.days, on=on)


def _posted(base: str, quote: str, posted: Mapping[Pair, Rate]) -> Rate | None:
    direct, inverse = posted.get((base, quote)), posted.get((quote, base))
    if inverse is not None and (direct is None or inverse.on > direct.on):
        return _inverted(inverse)
    return direct


def _inverted(rate: Rate) -> Rate:
    return Rate(rate.quote, rate.base, round_rate(1 / rate.rate), rate.on, f"{rate.source}, inverted")


def _fresh(rate: Rate, on: date) -> bool:
    return on - rate.on <= MAX_RATE_AGE
