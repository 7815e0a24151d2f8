"""Queries that must return no rows."""

from libs.runtime import Invariant

# Orders whose goods have moved; anybody may name any document in a movement.
ORDERS = """select distinct case when document_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
    then document_id::uuid end as order_id from movement where recorded_at >= :since and document_type = 'order'"""
WAITING = "state in ('waiting', 'partial')"
WANTED = """select l.order_id, l.sku, l.quantity, l.missing, a.allocated
    from {orders} join reservation_line l using (order_id) cross join lateral (
        select coalesce(sum(open + shipped), 0) as allocated from allocation
        where (order_id, sku) = (l.order_id, l.sku)) a
    where r.state <> 'released' and l.quantity <> l.missing + a.allocated"""

INVARIANTS = (
    Invariant(
        "reserved_is_open_allocations",
        """select b.sku, b.warehouse, b.reserved, coalesce(a.open, 0) as allocated
           from (select sku, warehouse, reserved from balance where condition = 'sellable') b
           full join (select sku, warehouse, sum(open) as open from allocation group by 1, 2) a using (sku, warehouse)
           where coalesce(b.reserved, 0) <> coalesce(a.open, 0)""",
        # What is reserved of a balance is what its movements say (balance_is_sum_of_movements): so order by order.
        f"""select a.order_id, a.sku, a.warehouse, a.open, m.reserved as moved
            from ({ORDERS}) moved join allocation a using (order_id) left join lateral (
                select sum(reserved) as reserved from movement where document_type = 'order'
                and document_id = a.order_id::text and (sku, warehouse) = (a.sku, a.warehouse)) m on true
            where a.open <> coalesce(m.reserved, 0)
                and not exists (select from left_voided v where v.order_id = a.order_id)""",
    ),
    Invariant(
        "allocated_and_missing_are_wanted",
        WANTED.format(orders="reservation r"),
        WANTED.format(
            orders=f"({ORDERS} union select order_id from reservation where {WAITING}) moved "
            "join reservation r using (order_id)"
        ),
    ),
    Invariant(
        "released_holds_nothing",
        """select order_id, a.sku, a.open from reservation r join allocation a using (order_id)
           where r.state = 'released' and a.open > 0""",
        f"""select order_id, a.sku, a.open from ({ORDERS}) moved join reservation r using (order_id)
            join allocation a using (order_id) where r.state = 'released' and a.open > 0""",
    ),
)
