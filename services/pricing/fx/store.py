"""Every statement on posted rates, and the look-up of the rate that holds."""

from collections.abc import Iterable, Sequence
from datetime import date

from libs.clock import now
from libs.db import Database, Tx, columns, numbered, unnest
from libs.refused import Refused
from services.pricing.fx import ecb
from services.pricing.fx.domain import EUR, Pair, Rate, RateEntry, look_up
from services.pricing.fx.tables import fx_rates

CONTENT = ", ".join(RateEntry._fields)


async def latest_of(tx: Tx, slots: Sequence[tuple[str, str, date]]) -> dict[tuple[str, str, date], RateEntry]:
    """The last row recorded for each (base, quote, day)."""
    entries = await tx.fetch(
        f"""select distinct on (base, quote, day) {CONTENT} from fx_rate
            where (base, quote, day) in (select * from {unnest(fx_rates.c.base, fx_rates.c.quote, fx_rates.c.day)})
            order by base, quote, day, id desc""",
        *columns(slots, 3),
        into=RateEntry,
    )
    return {entry.slot: entry for entry in entries}


async def insert(tx: Tx, new: Sequence[RateEntry], who: str) -> None:
    await tx.execute(
        f"""insert into fx_rate ({CONTENT}, recorded_by)
            select {CONTENT}, $6 from {numbered(*(fx_rates.c[name] for name in RateEntry._fields))} order by place""",
        *columns(new),
        who,
    )


async def _posted(db: Database | Tx, currencies: Iterable[str], on: date) -> dict[Pair, Rate]:
    """The most recent rate on or before the day, of each posted pair among the currencies."""
    rows = await db.fetch(
        """select r.* from unnest($1::text[]) as b(base) cross join unnest($1::text[]) as q(quote)
           cross join lateral (
               select base, quote, rate, day as "on", source from fx_rate f
               where f.base = b.base and f.quote = q.quote and day <= $2 order by day desc, id desc limit 1) r""",
        sorted(set(currencies)),
        on,
        into=Rate,
    )
    return {(rate.base, rate.quote): rate for rate in rows}


async def rates(db: Database | Tx, pairs: Iterable[Pair], on: date) -> dict[Pair, Rate | Refused]:
    """The rate of each pair on a day, or why there is none."""
    wanted = set(pairs)
    if not wanted:
        return {}
    foreign = {currency for pair in wanted if pair[0] != pair[1] for currency in pair}
    posted = await _posted(db, foreign | {EUR}, on) if foreign else {}
    published, today = await ecb.published(), now().date()

    def rate_or_reason(base: str, quote: str) -> Rate | Refused:
        try:
            return look_up(base, quote, on, today, posted, published)
        except Refused as refused:
            return refused

    return {pair: rate_or_reason(*pair) for pair in wanted}


async def rate(db: Database | Tx, base: str, quote: str, on: date) -> Rate:
    """The rate of a day. Raises Refused when there is none."""
    found = (await rates(db, [(base, quote)], on))[base, quote]
    if isinstance(found, Refused):
        raise found
    return found
