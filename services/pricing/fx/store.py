"""Where rates come from: every statement on posted ones, and the look-up of the one that holds."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from libs.clock import now
from libs.db import Database, Tx, columns
from services.pricing.fx import ecb
from services.pricing.fx.domain import EUR, FxUnknown, Pair, Rate, look_up

CONTENT = "base, quote, day, rate, source"


class Posted(NamedTuple):
    """What a row says, in the order of CONTENT."""

    base: str
    quote: str
    day: date
    rate: Decimal
    source: str

    @property
    def slot(self) -> tuple[str, str, date]:
        return self.base, self.quote, self.day


async def latest_of(tx: Tx, slots: Sequence[tuple[str, str, date]]) -> dict[tuple[str, str, date], Posted]:
    """The last row recorded for each (base, quote, day)."""
    rows = await tx.fetch(
        f"""select distinct on (base, quote, day) {CONTENT} from fx_rate
            where (base, quote, day) in (select * from unnest($1::text[], $2::text[], $3::date[]))
            order by base, quote, day, id desc""",
        *columns(slots, 3),
    )
    return {posted.slot: posted for posted in (Posted(*row.values()) for row in rows)}


async def insert(tx: Tx, rates: Sequence[Posted], who: str) -> None:
    await tx.execute(
        f"""insert into fx_rate ({CONTENT}, recorded_by)
            select {CONTENT}, $6 from unnest($1::text[], $2::text[], $3::date[], $4::numeric[], $5::text[])
                with ordinality as n({CONTENT}, place) order by place""",
        *columns(rates),
        who,
    )


async def _posted(db: Database | Tx, currencies: Iterable[str], on: date) -> dict[Pair, Rate]:
    """The most recent rate on or before the day, of each posted pair among the currencies."""
    wanted = sorted(set(currencies))
    rows = await db.fetch(
        """select r.* from unnest($1::text[]) as b(base) cross join unnest($1::text[]) as q(quote)
           cross join lateral (
               select base, quote, rate, day, source from fx_rate f
               where f.base = b.base and f.quote = q.quote and day <= $2 order by day desc, id desc limit 1) r""",
        wanted,
        on,
    )
    return {(row["base"], row["quote"]): Rate(*row.values()) for row in rows}


async def rates(db: Database | Tx, pairs: Iterable[Pair], on: date) -> dict[Pair, Rate | FxUnknown]:
    """The rate of each pair on a day, or why there is none."""
    wanted = set(pairs)
    if not wanted:
        return {}
    foreign = {currency for pair in wanted if pair[0] != pair[1] for currency in pair}
    posted = await _posted(db, foreign | {EUR}, on) if foreign else {}
    published = await ecb.published()
    found: dict[Pair, Rate | FxUnknown] = {}
    for base, quote in wanted:
        try:
            found[base, quote] = look_up(base, quote, on, now().date(), posted, published)
        except FxUnknown as unknown:
            found[base, quote] = unknown
    return found


async def rate(db: Database | Tx, base: str, quote: str, on: date) -> Rate:
    """FxUnknown when there is none."""
    found = (await rates(db, [(base, quote)], on))[base, quote]
    if isinstance(found, FxUnknown):
        raise found
    return found
