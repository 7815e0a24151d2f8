"""Which rate holds on a day. Pure.

The most recent one on or before the day, at most MAX_RATE_AGE old: on a Sunday that is Friday's. Posted rates come
first, then the European Central Bank's; pairs without EUR go through it. Anything else is an error, never 1.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import NamedTuple

from libs.refused import Flaw, Refused

MAX_RATE_AGE = timedelta(days=7)
EUR = "EUR"
_RATE_DIGITS = Context(prec=12, rounding=ROUND_HALF_EVEN)

Pair = tuple[str, str]


class RateEntry(NamedTuple):
    """What a row of posted rates says: one unit of `base` is `rate` units of `quote`."""

    base: str
    quote: str
    day: date
    rate: Decimal
    source: str

    @property
    def slot(self) -> tuple[str, str, date]:
        return self.base, self.quote, self.day


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
    """The rate of a day. `posted` has the most recent one of each pair on or before the day.

    Raises Refused when there is none: fx_rate_missing, fx_rate_too_old or fx_rate_in_future.
    """
    if base == quote:
        return Rate(base, quote, Decimal(1), on, "the same currency")
    if on > today:
        raise _unknown("fx_rate_in_future", f"{on} is in the future: nobody knows its rates", on=on)
    direct = _posted(base, quote, posted)
    if direct is not None and _fresh(direct, on):
        return direct
    if base == EUR:
        return _from_eur(quote, on, posted, published)
    if quote == EUR:
        return _inverted(_from_eur(base, on, posted, published))
    return _crossed(_from_eur(base, on, posted, published), _from_eur(quote, on, posted, published))


def _from_eur(currency: str, on: date, posted: Mapping[Pair, Rate], published: Published) -> Rate:
    """EUR -> currency."""
    known = [rate for rate in (_posted(EUR, currency, posted), published(currency, on)) if rate is not None]
    fresh = next((rate for rate in known if _fresh(rate, on)), None)
    if fresh is not None:
        return fresh
    if not known:
        detail = f"there is no rate between EUR and {currency} on or before {on}"
        raise _unknown("fx_rate_missing", detail, currency=currency, on=on)
    last, days = max(rate.on for rate in known), MAX_RATE_AGE.days
    detail = f"the last rate between EUR and {currency} is of {last}, more than {days} days before {on}"
    raise _unknown("fx_rate_too_old", detail, currency=currency, last=last, days=days, on=on)


def _posted(base: str, quote: str, posted: Mapping[Pair, Rate]) -> Rate | None:
    """The more recent of both directions; of two of one day the one that was posted so."""
    direct, inverse = posted.get((base, quote)), posted.get((quote, base))
    if inverse is not None and (direct is None or inverse.on > direct.on):
        return _inverted(inverse)
    return direct


def _inverted(rate: Rate) -> Rate:
    return Rate(rate.quote, rate.base, round_rate(1 / rate.rate), rate.on, f"{rate.source}, inverted")


def _crossed(base: Rate, quote: Rate) -> Rate:
    """The rate between the quotes of two rates of EUR, of the older one's day."""
    source = f"{base.quote}: {base.source} ({base.on}), {quote.quote}: {quote.source} ({quote.on}), crossed through EUR"
    return Rate(base.quote, quote.quote, round_rate(quote.rate / base.rate), min(base.on, quote.on), source)


def _fresh(rate: Rate, on: date) -> bool:
    return on - rate.on <= MAX_RATE_AGE


def _unknown(code: str, detail: str, **params: object) -> Refused:
    """There is no rate: a fault of the day that was asked for."""
    return Refused(code, detail, [Flaw("on", code, detail, params)], "invalid", params=params)
