"""Every statement on zones and rate cards."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from libs.db import Database, Tx
from services.logistics.rates.domain import Card, Lane

Key = tuple[str, str, str, str, int, date]
KEY = ("carrier", "service", "origin", "zone", "up_to_g", "valid_from")


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
    per_kg: Decimal | None = None
    minimum_weight_g: int | None = None

    @property
    def key(self) -> Key:
        return self.carrier, self.service, self.origin, self.zone, self.up_to_g, self.valid_from


async def lanes(
    db: Tx | Database, places: Collection[tuple[str, str, str]], day: date
) -> dict[tuple[str, str, str], Lane]:
    """The lane of each (origin, destination, territory), empty where no carrier goes. Of a carrier that has a zone of
    the territory only that one counts, for it says what the territory costs."""
    cards: dict[tuple[str, str, str], list[Card]] = {place: [] for place in places}
    rows = await db.fetch(
        """select p.origin, p.destination, p.territory, c.rate_card_id, c.carrier, c.service, c.origin, c.zone,
               c.up_to_g, c.price, c.currency, c.transit_days, c.volumetric_divisor, c.weight_step_g, c.valid_from,
               c.per_kg, c.minimum_weight_g, not z.specific
           from unnest($1::text[], $2::text[], $3::text[]) as p(origin, destination, territory)
           cross join lateral (
               select carrier, zone, specific, bool_or(specific) over (partition by carrier) as named from (
                   select carrier, zone, true as specific from zone_territory where territory = p.territory
                   union select carrier, zone, country = p.territory from zone
                   where country in (p.destination, p.territory)) found) z
           join rate_card c on c.carrier = z.carrier and c.zone = z.zone and c.origin in (p.origin, '*')
           where z.specific = z.named and c.valid_from <= $4 and (c.valid_to is null or c.valid_to >= $4)""",
        [origin for origin, _, _ in cards],
        [destination for _, destination, _ in cards],
        [territory for _, _, territory in cards],
        day,
    )
    for row in rows:
        origin, destination, territory, *card = row.values()
        cards[origin, destination, territory].append(Card(*card))
    return {place: Lane(found, day) for place, found in cards.items()}


async def known_zones(tx: Tx, carriers: Collection[str]) -> set[tuple[str, str]]:
    rows = await tx.fetch(
        """select carrier, zone from zone where carrier = any($1)
           union select carrier, zone from zone_territory where carrier = any($1)""",
        list(carriers),
    )
    return {(row["carrier"], row["zone"]) for row in rows}


async def currencies(tx: Tx) -> dict[str, str]:
    """Currency by origin."""
    return {row["origin"]: row["currency"] for row in await tx.fetch("select origin, currency from rate_currency")}


async def known_cards(tx: Tx, cards: Collection[NewCard]) -> dict[Key, tuple[int, NewCard]]:
    """What is stored under the keys of `cards`: (id, card)."""
    columns = [[getattr(card, name) for card in cards] for name in KEY]
    rows = await tx.fetch(
        f"""select rate_card_id, {", ".join(NewCard.__slots__)} from rate_card
            where ({", ".join(KEY)}) in (
                select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::date[]))""",
        *columns,
    )
    found = [(row["rate_card_id"], NewCard(*list(row.values())[1:])) for row in rows]
    return {card.key: (rate_card_id, card) for rate_card_id, card in found}


async def save_cards(tx: Tx, cards: Sequence[NewCard]) -> dict[Key, int]:
    """Insert or replace by key; the id of each."""
    columns = [[getattr(card, name) for card in cards] for name in NewCard.__slots__]
    rows = await tx.fetch(
        f"""with origins as (
               insert into rate_currency (origin, currency) select distinct * from unnest($3::text[], $7::text[])
               on conflict do nothing)
           insert into rate_card ({", ".join(NewCard.__slots__)})
           select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::int[], $6::numeric[], $7::text[],
               $8::int[], $9::int[], $10::int[], $11::date[], $12::date[], $13::text[], $14::numeric[], $15::int[])
           on conflict on constraint rate_card_break do update set
               {", ".join(f"{name} = excluded.{name}" for name in NewCard.__slots__ if name not in KEY)},
               changed_at = now()
           returning {", ".join(KEY)}, rate_card_id""",
        *columns,
    )
    return {tuple(row.values())[:6]: row["rate_card_id"] for row in rows}


async def delete_card(tx: Tx, rate_card_id: int) -> bool:
    """False when there is none. An origin without cards has no currency any more."""
    origin = await tx.fetchval("delete from rate_card where rate_card_id = $1 returning origin", rate_card_id)
    await tx.execute(
        """delete from rate_currency where origin = $1 and not exists (select 1 from rate_card where origin = $1)""",
        origin,
    )
    return origin is not None


async def find_card(db: Database, rate_card_id: int) -> Any:
    return await db.fetchrow("select * from rate_card where rate_card_id = $1", rate_card_id)


async def cards_page(
    db: Database, carrier: str | None, origin: str | None, destination: str | None, territory: str | None,
    on: date | None, after: int, limit: int,
) -> list[Any]:  # fmt: skip
    return await db.fetch(
        """select * from rate_card c
           where ($1::text is null or carrier = $1) and ($2::text is null or origin in ($2, '*'))
           and ($3::text is null or exists (select 1 from zone z
               where (z.carrier, z.zone, z.country) = (c.carrier, c.zone, $3)))
           and ($4::text is null or exists (select 1 from zone_territory z
               where (z.carrier, z.zone, z.territory) = (c.carrier, c.zone, $4)))
           and ($5::date is null or (valid_from <= $5 and (valid_to is null or valid_to >= $5)))
           and rate_card_id > $6 order by rate_card_id limit $7""",
        carrier,
        origin,
        destination,
        territory,
        on,
        after,
        limit,
    )


ZONE = """select carrier, zone, coalesce(array_agg(country order by country) filter (where country is not null), '{}')
    as countries, coalesce(array_agg(territory order by territory) filter (where territory is not null), '{}')
    as territories, coalesce((select version from zone_version v where (v.carrier, v.zone) = (p.carrier, p.zone)), 1)
    as version
from (select carrier, zone, country, null as territory from zone
      union all select carrier, zone, null, territory from zone_territory) p"""


async def zone(db: Tx | Database, carrier: str, name: str) -> Any:
    """The zone with its countries, territories and version; None when there is none."""
    return await db.fetchrow(f"{ZONE} where carrier = $1 and zone = $2 group by 1, 2", carrier, name)


async def replace_zone(
    tx: Tx, carrier: str, name: str, countries: Sequence[str], territories: Sequence[str], new: bool
) -> int:
    """Set the destinations of a zone, none to delete it; its version, which goes on when it is made again."""
    version: int = await tx.fetchval(
        """with gone as (delete from zone where carrier = $1 and zone = $2 and country <> all($3)),
           left_out as (delete from zone_territory where carrier = $1 and zone = $2 and territory <> all($4)),
           named as (
               insert into zone_territory (carrier, zone, territory) select $1, $2, unnest($4::text[])
               on conflict do nothing),
           added as (
               insert into zone (carrier, zone, country) select $1, $2, unnest($3::text[]) on conflict do nothing)
           insert into zone_version as v (carrier, zone, version) values ($1, $2, case when $5 then 1 else 2 end)
           on conflict (carrier, zone) do update set version = v.version + 1 returning version""",
        carrier,
        name,
        countries,
        territories,
        new,
    )
    return version


async def zone_has_cards(tx: Tx, carrier: str, name: str) -> bool:
    found = await tx.fetchval("select exists (select 1 from rate_card where carrier = $1 and zone = $2)", carrier, name)
    return bool(found)


async def zones_page(db: Database, after: Sequence[str], limit: int) -> list[Any]:
    return await db.fetch(
        f"{ZONE} where (carrier, zone) > ($1, $2) group by 1, 2 order by 1, 2 limit $3",
        *(after or ["", ""]),
        limit,
    )
