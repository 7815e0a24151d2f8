"""The European Central Bank's reference rates as CurrencyConverter carries them (no network)."""

import asyncio
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Any

from currency_converter import CurrencyConverter, RateNotFoundError

from services.pricing.fx.domain import EUR, MAX_RATE_AGE, Rate

SOURCE = "ECB"
_loading = asyncio.Lock()


@cache
def _converter() -> Any:
    # Neither fallback: on a wrong date it takes the last rate for any future day, and on a missing rate it hides how
    # old the rate is (ISK has none between 2008 and 2018). The steps back are counted in `_published` instead.
    return CurrencyConverter(decimal=True, fallback_on_wrong_date=False, fallback_on_missing_rate=False)


async def published() -> Callable[[str, date], Rate | None]:
    """Loads the rates, in a thread and once (a third of a second). Returns the function that looks them up."""
    async with _loading:
        await asyncio.to_thread(_converter)
    return _published


def _published(currency: str, on: date) -> Rate | None:
    """EUR -> currency: the most recent rate on or before the day. None for an unknown currency or a gap."""
    converter = _converter()
    if currency not in converter.bounds or currency == EUR:
        return None
    first, last = converter.bounds[currency]
    day = min(on, last)
    for _ in range(MAX_RATE_AGE.days + 1):
        if day < first:
            return None
        try:
            return Rate(EUR, currency, converter.convert(1, EUR, currency, date=day), day, SOURCE)
        except RateNotFoundError:
            day -= timedelta(days=1)
    return None
