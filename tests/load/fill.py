"""Much data quickly: rows multiplied inside PostgreSQL from what the platform itself made of a few.

A row's copy has new ids and unique texts and is otherwise equal, so whatever columns a table has or will have are
filled. Orders end as closed ones, which is what a million orders mostly are.
"""

import asyncpg

COLOURS = ("red", "blue", "green", "black", "white", "grey", "brown", "pink", "amber", "ivory", "olive", "coral")
THINGS = (
    "mug", "box", "lamp", "chair", "towel", "basket", "kettle", "mirror", "shelf", "cushion", "vase", "bowl", "frame",
    "candle", "blanket", "clock", "rack", "hook", "tray", "bottle", "plate", "stool", "curtain", "hammer", "brush",
)  # fmt: skip
STUFFS = ("steel", "oak", "linen", "glass", "ceramic", "cotton", "bamboo", "copper", "marble", "wool", "paper", "cork")
NEW_ID = """(lpad(to_hex(1600000000000 + n), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' ||
    substr(md5(n::text), 4, 15))::uuid"""  # sorted by n, as the platform's own are by their time


def sku_of(number: int) -> str:
    return f"P-{number:06}"


async def products(database: asyncpg.Connection, count: int) -> None:
    """P-000001 to P-`count`, with stock, known to every service, copied from B-00000; no events."""
    words = ", ".join(
        f"(array{list(words)})[1 + (n / {step}) % {len(words)}]"
        for words, step in ((COLOURS, 1), (STUFFS, 12), (THINGS, 144))
    )
    async with database.transaction():
        await database.execute("set local session_replication_role = replica")  # foreign keys hold by construction
        await database.execute(
            f"""create temp table made on commit drop as
                select n, {NEW_ID} as id, 'P-' || lpad(n::text, 6, '0') as sku, array[{words}] as words
                from generate_series(1, {count}) n"""
        )
        await database.execute(
            "create temp table old on commit drop as "
            "select product_id as id, sku from catalog.variant where sku = 'B-00000'"
        )
        text = """replace(replace(replace(t.{0}::text, old.id::text, made.id::text), 'Box B-00000',
            array_to_string(made.words, ' ') || ' ' || made.sku), 'B-00000', made.sku)::json"""
        names = "array['#' || lower(made.sku), 'p', lpad(made.n::text, 6, '0')] || made.words"
        terms = f"(select string_agg(quote_literal(term), ' ')::tsvector from unnest({names}) term)"
        swap = {"id": "made.id", "document": text.format("document"), "summary": text.format("summary")}
        await _copy(database, "catalog.product", swap | {"names": terms, "words": terms}, "t.id = old.id")
        await database.execute(
            "insert into catalog.word select distinct unnest(words) from made on conflict do nothing"
        )
        of_sku = {"sku": "made.sku", "product_id": "made.id"}
        for table in ("catalog.variant", '"order".known_sku', "logistics.product", "pricing.product_sku"):
            await _copy(database, table, of_sku, "t.sku = old.sku")
        await _copy(database, "pricing.product", {"product_id": "made.id"}, "t.product_id = old.id")
        await _copy(database, "inventory.balance", {"sku": "made.sku"}, "t.sku = old.sku")
        key = {"sku": "made.sku", "idempotency_key": "'fill:' || made.sku"}
        await _copy(database, "inventory.movement", key, "t.sku = old.sku and t.kind = 'received'")
    await database.execute("vacuum analyze")
    await database.execute("checkpoint")  # what was written here shall not be flushed while others are measured


async def orders(database: asyncpg.Connection, count: int) -> None:
    """Closed orders with all that belongs to them, copied from 500 that the platform has carried."""
    async with database.transaction():
        await database.execute("set local session_replication_role = replica")
        await database.execute(
            """create temp table old on commit drop as
               select row_number() over (order by id) as k, id from (
                   select id from "order".orders where channel = 'bench' and saga = 'fulfilling' and (
                       select count(*) from logistics.shipment s where s.order_id = id) = 1
                   order by id desc limit 500) carried"""
        )
        found = await database.fetchval("select count(*) from old")
        if found < 500:
            raise RuntimeError(f"500 orders are copied, and only {found} have their shipment")
        first = await database.fetchval('select 1000000 + count(*) from "order".orders')
        await database.execute(
            f"""create temp table made on commit drop as
                select n, {NEW_ID} as id, old.id as old from generate_series({first}, {first} + {count} - 1) n
                join old on old.k = 1 + n % 500 order by n"""
        )
        await database.execute("analyze made")
        order = {"order_id": "made.id"}
        closed = {
            "id": "made.id", "channel_order_id": "made.id::text", "saga": "'closed'", "deadline": "null",
            "fulfilment": "'delivered'", "units_shipped": "t.units", "units_delivered": "t.units",
        }  # fmt: skip
        delivered = {
            "shipment_id": "made.id", "cause_id": "made.id", "state": "'delivered'", "dispatched_at": "t.created_at",
            "delivered_at": "t.created_at", "tracking_number": "made.id::text",
        }  # fmt: skip
        mine = "t.order_id = made.old"
        await _copy(database, '"order".orders', closed, "t.id = made.old", old=False)
        await _copy(database, '"order".order_line', order, mine, old=False)
        await _copy(database, '"order".address', order, mine, old=False)
        await _copy(
            database,
            '"order".order_shipment',
            order | {"shipment_id": "made.id", "state": "'delivered'"},
            mine,
            old=False,
        )
        await _copy(database, '"order".timeline', order, mine, old=False)
        await _copy(database, '"order".ledger_entry', order | {"reference": "made.id::text"}, mine, old=False)
        await _copy(database, "inventory.reservation", order, mine, old=False)
        await _copy(database, "inventory.reservation_line", order, mine, old=False)
        gone = {"open": "0", "shipped": "t.open"}
        await _copy(database, "inventory.allocation", order | gone, mine, old=False)
        moved = {"document_id": "made.id::text", "idempotency_key": "made.id || t.idempotency_key"}
        await _copy(database, "inventory.movement", moved, "t.document_id = made.old::text", old=False)
        await _copy(database, "logistics.fulfilment", order, mine, old=False)
        await _copy(database, "logistics.shipment", order | delivered, mine, old=False)
        await database.execute(
            "create temp table parcel on commit drop as select s.shipment_id, made.id, made.n from made "
            "join logistics.shipment s on s.order_id = made.old"
        )
        await database.execute("analyze parcel")
        names = await _columns(database, "logistics.shipment_line")
        values = ["parcel.id" if name == "shipment_id" else f't."{name}"' for name in names]
        await database.execute(
            f"""insert into logistics.shipment_line ({", ".join(f'"{name}"' for name in names)})
                select {", ".join(values)} from parcel join logistics.shipment_line t using (shipment_id)"""
        )
        for schema, events in (("order", 2), ("inventory", 1), ("logistics", 1), ("support", 1), ("pricing", 0)):
            for step in range(events):
                shifted = NEW_ID.replace("1600000000000 + n", f"{1600000000000 + step * 10**9} + n")
                await database.execute(
                    f'insert into "{schema}".inbox select {shifted} from made on conflict do nothing'
                )
    await database.execute("vacuum analyze")
    await database.execute("checkpoint")  # what was written here shall not be flushed while others are measured


async def _columns(database: asyncpg.Connection, table: str) -> list[str]:
    """All but those that PostgreSQL fills by itself."""
    rows = await database.fetch(
        """select attname from pg_attribute where attrelid = $1::text::regclass and attnum > 0 and not attisdropped
           and attidentity = '' and attgenerated = '' order by attnum""",
        table,
    )
    return [row["attname"] for row in rows]


async def _copy(
    database: asyncpg.Connection, table: str, other: dict[str, str], which: str, *, old: bool = True
) -> None:
    names = await _columns(database, table)
    if missing := other.keys() - set(names):
        raise RuntimeError(f"{table} has no column {missing}")
    values = [other.get(name, f't."{name}"') for name in names]
    await database.execute(
        f"""insert into {table} ({", ".join(f'"{name}"' for name in names)})
            select {", ".join(values)} from made {"cross join old" if old else ""} join {table} t on {which}
            order by made.n"""
    )
