"""Every statement on zones and rate cards."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from libs.db import Database, Tx, arrays, columns, unnest
from services.logistics.rates.domain import KEY, Card, Key, Lane, NewCard
from services.logistics.rates.tables import rate_cards

Place = tuple[str, str, str]
CARD = NewCard.__slots__

CARDS_BY_KEY = f"""
select rate_card_id, {", ".join(CARD)} from rate_card
where ({", ".join(KEY)}) in (select * from {unnest(*(rate_cards.c[name] for name in KEY))})"""
# The first card of an origin says which currency all of its cards are in.
SAVE_CARDS = f"""
with origins as (
    insert into rate_currency (origin, currency)
    select distinct * from unnest(${CARD.index("origin") + 1}::text[], ${CARD.index("currency") + 1}::text[])
    on conflict do nothing)
insert into rate_card ({", ".join(CARD)}) select * from {unnest(*(rate_cards.c[name] for name in CARD))}
on conflict on constraint rate_card_break do update set
    {", ".join(f"{name} = excluded.{name}" for name in CARD if name not in KEY)}, changed_at = now()
returning {", ".join(KEY)}, rate_card_id"""
LANES = """
select p.origin, p.destination, p.territory, c.rate_card_id, c.carrier, c.service, c.origin, c.zone,
    c.up_to_g, c.price, c.currency, c.transit_days, c.volumetric_divisor, c.weight_step_g, c.valid_from,
    c.per_kg, c.minimum_weight_g, not z.specific
from unnest($1::text[], $2::text[], $3::text[]) as p(origin, destination, territory)
cross join lateral (
    select carrier, zone, specific, bool_or(specific) over (partition by carrier) as named from (
        select carrier, zone, true as specific from zone_territory where territory = p.territory
        union select carrier, zone, country = p.territory from zone
        where country in (p.destination, p.territory)) found) z
join rate_card c on c.carrier = z.carrier and c.zone = z.zone and c.origin in (p.origin, '*')
where z.specific = z.named and c.valid_from <= $4 and (c.valid_to is null or c.valid_to >= $4)"""
ZONE = """select carrier, zone, coalesce(array_agg(country order by country) filter (where country is not null), '{}')
    as countries, coalesce(array_agg(territory order by territory) filter (where territory is not null), '{}')
    as territories, coalesce((select version from zone_version v where (v.carrier, v.zone) = (p.carrier, p.zone)), 1)
    as version
from (select carrier, zone, country, null as territory from zone
      union all select carrier, zone, null, territory from zone_territory) p"""


async def lanes(db: Tx | Database, places: Collection[Place], day: date) -> dict[Place, Lane]:
    """The lane of each (origin, destination, territory), empty where no carrier goes. Of a carrier that has a zone of
    the territory only that one counts, for it says what the territory costs."""
    cards: dict[Place, list[Card]] = {place: [] for place in places}
    for row in await db.fetch(LANES, *columns(cards, 3), day):
        origin, destination, territory, *card = row.values()
        cards[origin, destination, territory].append(Card(*card))
    return {place: Lane(offered, day, *place[:2]) for place, offered in cards.items()}


async def known_zones(tx: Tx, carriers: Collection[str]) -> set[tuple[str, str]]:
    """The (carrier, zone) that there are of the carriers."""
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
    rows = await tx.fetch(CARDS_BY_KEY, *columns((card.key for card in cards), len(KEY)))
    stored = [(row["rate_card_id"], NewCard(*list(row.values())[1:])) for row in rows]
    return {card.key: (rate_card_id, card) for rate_card_id, card in stored}


async def save_cards(tx: Tx, cards: Sequence[NewCard]) -> dict[Key, int]:
    """Inserts or replaces by key. The id of each."""
    rows = await tx.fetch(SAVE_CARDS, *arrays(cards, *CARD))
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
    """The card as a row; None when there is none."""
    return await db.fetchrow("select * from rate_card where rate_card_id = $1", rate_card_id)


async def cards_page(
    db: Database, carrier: str | None, origin: str | None, destination: str | None, territory: str | None,
    on: date | None, after: int, limit: int,
) -> list[Any]:  # fmt: skip
    """Cards as rows, by id. None: any."""
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


async def zone(db: Tx | Database, carrier: str, name: str) -> Any:
    """The zone with its countries, territories and version; None when there is none."""
    return await db.fetchrow(f"{ZONE} where carrier = $1 and zone = $2 group by 1, 2", carrier, name)


async def replace_zone(
    tx: Tx, carrier: str, name: str, countries: Sequence[str], territories: Sequence[str], new: bool
) -> int:
    """Sets the destinations of a zone, none to delete it. Its version, which goes on when the zone is made again."""
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
    used = await tx.fetchval("select exists (select 1 from rate_card where carrier = $1 and zone = $2)", carrier, name)
    return bool(used)


async def zones_page(db: Database, after: Sequence[str], limit: int) -> list[Any]:
    """Zones as rows, by carrier and name."""
    return await db.fetch(
        f"{ZONE} where (carrier, zone) > ($1, $2) group by 1, 2 order by 1, 2 limit $3",
        *(after or ["", ""]),
        limit,
    )
