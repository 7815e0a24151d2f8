"""Queries that must return no rows."""

from libs.runtime import Invariant

# A balance is written so often that its index follows by up to an hour: tables.py.
CHANGED = "updated_in >= :since - interval '1 hour' and updated_at >= :since"
# What was recorded before the books were closed is in their sums. Between: of a range whose ends it does not know the
# planner expects few rows, as it should.
OPEN = """recorded_at between coalesce((select until from verified where name = 'stock_books'), '-infinity')
    and 'infinity'"""

INVARIANTS = (
    Invariant(
        "balance_is_sum_of_movements",
        """select b.sku, b.warehouse, b.condition, b.on_hand, b.reserved, m.on_hand as moved, m.reserved as promised
           from balance b full join (
               select sku, warehouse, condition, sum(on_hand) as on_hand, sum(reserved) as reserved
               from movement group by 1, 2, 3) m using (sku, warehouse, condition)
           where coalesce(b.on_hand, 0) <> coalesce(m.on_hand, 0) or coalesce(b.reserved, 0) <> coalesce(m.reserved, 0)
        """,
        f"""select b.sku, b.warehouse, b.condition, b.on_hand, b.reserved, m.on_hand as moved, m.reserved as promised
            from balance b full join (
                select sku, warehouse, condition, sum(on_hand) as on_hand, sum(reserved) as reserved from (
                    select sku, warehouse, condition, on_hand, reserved from movement_sum
                    union all select sku, warehouse, condition, on_hand, reserved from movement where {OPEN}) moved
                group by 1, 2, 3) m using (sku, warehouse, condition)
            where coalesce(b.on_hand, 0) <> coalesce(m.on_hand, 0)
                or coalesce(b.reserved, 0) <> coalesce(m.reserved, 0)""",
    ),
    Invariant(
        "closed_is_sum_of_movements",
        """select s.sku, s.warehouse, s.condition, s.on_hand, s.reserved, m.on_hand as moved, m.reserved as promised
           from movement_sum s full join (
               select sku, warehouse, condition, sum(on_hand) as on_hand, sum(reserved) as reserved
               from movement where recorded_at < (select until from verified where name = 'stock_books')
               group by 1, 2, 3) m using (sku, warehouse, condition)
           where coalesce(s.on_hand, 0) <> coalesce(m.on_hand, 0) or coalesce(s.reserved, 0) <> coalesce(m.reserved, 0)
        """,
        "",
    ),
    Invariant(
        "nothing_negative",
        f"""select sku, warehouse, condition, on_hand, reserved from balance
            where {CHANGED} and (on_hand < 0 or reserved not between 0 and on_hand)""",
    ),
    Invariant(
        "low_is_flagged",
        f"""select sku, warehouse, on_hand - reserved as available, reorder_point, low from balance
            where {CHANGED} and condition = 'sellable' and reorder_point is not null
            and low <> (on_hand - reserved <= reorder_point)""",
    ),
    Invariant(
        "owed_is_of_voided_parcels",
        """select b.sku, b.warehouse, b.owed, coalesce(l.owed, 0) as of_parcels
           from (select sku, warehouse, owed from balance where condition = 'sellable') b
           full join (select sku, warehouse, sum(owed) as owed from left_voided group by 1, 2) l using (sku, warehouse)
           where coalesce(b.owed, 0) <> coalesce(l.owed, 0)""",
        f"""select b.sku, b.warehouse, b.owed, coalesce(l.owed, 0) as of_parcels from balance b left join (
                select sku, warehouse, sum(owed) as owed from left_voided where owed > 0 group by 1, 2) l
            using (sku, warehouse)
            where {CHANGED} and condition = 'sellable' and b.owed <> coalesce(l.owed, 0)""",
    ),
    Invariant(
        "nothing_is_free_that_is_owed",
        f"""select sku, warehouse, on_hand, reserved, owed from balance
            where {CHANGED} and owed > 0 and on_hand > reserved""",
    ),
)
