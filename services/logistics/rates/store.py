"""Every statement on zones and rate cards."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from libs.db import Database, Tx
from services.logistics.rates.domain import Card, Lane

Key = tuple[str, str, str, str, int, date]


@dataclass(frozen=True, slots=True)
class NewCard:
    """The fields in the order of the insert."""

    carrier: str
    service: str
    origin: str
    zone: str
    up_to_g: int
    price: Decimal
    currency: str
    transit_days: int
    volumetric_divisor: int | None
    weight_step_g: int
    valid_from: date
    valid_to: date | None
    source: str

    @property
    def key(self) -> Key:
        return self.carrier, self.service, self.origin, self.zone, self.up_to_g, self.valid_from


async def lanes(db: Tx | Database, pairs: Collection[tuple[str, str]], day: date) -> dict[tuple[str, str], Lane]:
    """The lane of each (origin, destination), empty where no carrier goes."""
    cards: dict[tuple[str, str], list[Card]] = {pair: [] for pair in pairs}
    rows = await db.fetch(
        """select p.origin, p.destination, c.rate_card_id, c.carrier, c.service, c.origin, c.zone, c.up_to_g, c.price,
               c.currency, c.transit_days, c.volumetric_divisor, c.weight_step_g, c.valid_from
           from unnest($1::text[], $2::text[]) as p(origin, destination)
           join zone z on z.country = p.destination
           join rate_card c on c.carrier = z.carrier and c.zone = z.zone and c.origin in (p.origin, '*')
           where c.valid_from <= $3 and (c.valid_to is null or c.valid_to >= $3)""",
        [origin for origin, _ in cards],
        [destination for _, destination in cards],
        day,
    )
    for row in rows:
        origin, destination, *card = row.values()
        cards[origin, destination].append(Card(*card))
    return {pair: Lane(found, day) for pair, found in cards.items()}


async def known_zones(tx: Tx, carriers: Collection[str]) -> set[tuple[str, str]]:
    rows = await tx.fetch("select distinct carrier, zone from zone where carrier = any($1)", list(carriers))
    return {(row["carrier"], row["zone"]) for row in rows}


async def currencies(tx: Tx) -> dict[str, str]:
    """Currency by origin."""
    return {row["origin"]: row["currency"] for row in await tx.fetch("select origin, currency from rate_currency")}


async def save_cards(tx: Tx, cards: Sequence[NewCard]) -> dict[Key, tuple[int, bool]]:
    """Insert or replace by key; (id, created) of each."""
    columns = [[getattr(card, name) for card in cards] for name in NewCard.__slots__]
    rows = await tx.fetch(
        """with origins as (
               insert into rate_currency (origin, currency) select distinct * from unnest($3::text[], $7::text[])
               on conflict do nothing)
           insert into rate_card (carrier, service, origin, zone, up_to_g, price, currency, transit_days,
               volumetric_divisor, weight_step_g, valid_from, valid_to, source)
           select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::numeric[], $7::text[],
               $8::int[], $9::int[], $10::int[], $11::date[], $12::date[], $13::text[])
           on conflict on constraint rate_card_break do update set price = excluded.price,
               currency = excluded.currency, transit_days = excluded.transit_days,
               volumetric_divisor = excluded.volumetric_divisor, weight_step_g = excluded.weight_step_g,
               valid_to = excluded.valid_to, source = excluded.source, changed_at = now()
           returning carrier, service, origin, zone, up_to_g, valid_from, rate_card_id, xmax = 0 as created""",
        *columns,
    )
    return {tuple(row.values())[:6]: (row["rate_card_id"], row["created"]) for row in rows}


async def cards_page(
    db: Database, carrier: str | None, origin: str | None, destination: str | None, on: date | None, after: int,
    limit: int,
) -> list[Any]:  # fmt: skip
    return await db.fetch(
        """select * from rate_card c
           where ($1::text is null or carrier = $1) and ($2::text is null or origin in ($2, '*'))
           and ($3::text is null or exists (select 1 from zone z
               where (z.carrier, z.zone, z.country) = (c.carrier, c.zone, $3)))
           and ($4::date is null or (valid_from <= $4 and (valid_to is null or valid_to >= $4)))
           and rate_card_id > $5 order by rate_card_id limit $6""",
        carrier,
        origin,
        destination,
        on,
        after,
        limit,
    )


async def replace_zone(tx: Tx, carrier: str, zone: str, countries: Sequence[str]) -> None:
    await tx.execute(
        """with gone as (delete from zone where carrier = $1 and zone = $2 and country <> all($3))
           insert into zone (carrier, zone, country) select $1, $2, unnest($3::text[]) on conflict do nothing""",
        carrier,
        zone,
        countries,
    )


async def zones_page(db: Database, after: Sequence[str], limit: int) -> list[Any]:
    return await db.fetch(
        """select carrier, zone, array_agg(country order by country) as countries from zone
           where (carrier, zone) > ($1, $2) group by 1, 2 order by 1, 2 limit $3""",
        *(after or ["", ""]),
        limit,
    )
