"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "reserved_is_open_allocations",
        """select b.sku, b.warehouse, b.reserved, coalesce(a.open, 0) as allocated
           from (select sku, warehouse, reserved from balance where condition = 'sellable') b
           full join (select sku, warehouse, sum(open) as open from allocation group by 1, 2) a using (sku, warehouse)
           where coalesce(b.reserved, 0) <> coalesce(a.open, 0)""",
    ),
    Invariant(
        "allocated_and_missing_are_wanted",
        """select l.order_id, l.sku, l.quantity, l.missing, coalesce(sum(a.open + a.shipped), 0) as allocated
           from reservation_line l join reservation r using (order_id) left join allocation a using (order_id, sku)
           where r.state <> 'released'
           group by l.order_id, l.sku, l.quantity, l.missing
           having l.quantity <> l.missing + coalesce(sum(a.open + a.shipped), 0)""",
    ),
    Invariant(
        "released_holds_nothing",
        """select order_id, a.sku, a.open from reservation r join allocation a using (order_id)
           where r.state = 'released' and a.open > 0""",
    ),
)
