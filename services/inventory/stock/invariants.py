"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "balance_is_sum_of_movements",
        """select b.sku, b.warehouse, b.condition, b.on_hand, b.reserved, m.on_hand as moved, m.reserved as promised
           from balance b full join (
               select sku, warehouse, condition, sum(on_hand) as on_hand, sum(reserved) as reserved
               from movement group by 1, 2, 3) m using (sku, warehouse, condition)
           where coalesce(b.on_hand, 0) <> coalesce(m.on_hand, 0) or coalesce(b.reserved, 0) <> coalesce(m.reserved, 0)
        """,
    ),
    Invariant(
        "nothing_negative",
        """select sku, warehouse, condition, on_hand, reserved from balance
           where on_hand < 0 or reserved not between 0 and on_hand""",
    ),
    Invariant(
        "low_is_flagged",
        """select sku, warehouse, on_hand - reserved as available, reorder_point, low from balance
           where condition = 'sellable' and reorder_point is not null
           and low <> (on_hand - reserved <= reorder_point)""",
    ),
    Invariant(
        "owed_is_of_voided_parcels",
        """select b.sku, b.warehouse, b.owed, coalesce(l.owed, 0) as of_parcels
           from (select sku, warehouse, owed from balance where condition = 'sellable') b
           full join (select sku, warehouse, sum(owed) as owed from left_voided group by 1, 2) l using (sku, warehouse)
           where coalesce(b.owed, 0) <> coalesce(l.owed, 0)""",
    ),
    Invariant(
        "nothing_is_free_that_is_owed",
        """select sku, warehouse, on_hand, reserved, owed from balance where owed > 0 and on_hand > reserved""",
    ),
)
