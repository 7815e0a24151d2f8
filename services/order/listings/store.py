"""Every statement on SKU mappings."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple

from libs.db import Database, Tx, columns, unnest
from services.order.listings.tables import sku_mapping

ChannelSku = tuple[str, str]
"""A channel, and what it calls a SKU."""
WANTED = unnest(sku_mapping.c.channel, sku_mapping.c.channel_sku, alias="w")


class Mapping(NamedTuple):
    channel: str
    channel_sku: str
    sku: str


async def resolve(db: Database | Tx, wanted: Collection[ChannelSku]) -> dict[ChannelSku, str]:
    """Our active SKU for those that have one: mapped first, else the same code."""
    rows = await db.fetch(
        f"""select w.channel, w.channel_sku, k.sku from {WANTED}
           left join sku_mapping m using (channel, channel_sku)
           join known_sku k on k.sku = coalesce(m.sku, w.channel_sku) and k.active""",
        *columns(wanted),
    )
    return {(row["channel"], row["channel_sku"]): row["sku"] for row in rows}


async def put_mappings(tx: Tx, mappings: Sequence[Mapping]) -> dict[ChannelSku, str]:
    """Store mappings, of two for the same SKU of a channel the last one. The SKUs that existing ones had before."""
    last = list({mapping[:2]: mapping for mapping in mappings}.values())
    before = await tx.fetch(
        f"select m.* from {WANTED} join sku_mapping m using (channel, channel_sku)",
        *columns([mapping[:2] for mapping in last]),
    )
    await tx.execute(
        f"""insert into sku_mapping (channel, channel_sku, sku) select * from {unnest(*sku_mapping.c)}
           on conflict (channel, channel_sku) do update set sku = excluded.sku where sku_mapping.sku <> excluded.sku""",
        *columns(last),
    )
    return {(row["channel"], row["channel_sku"]): row["sku"] for row in before}


async def mappings(db: Database, channel: str | None, after: Sequence[str], limit: int) -> list[Any]:
    return await db.fetch(
        """select * from sku_mapping where ($1::text is null or channel = $1) and (channel, channel_sku) > ($2, $3)
           order by channel, channel_sku limit $4""",
        channel,
        *(after or ["", ""]),
        limit,
    )
