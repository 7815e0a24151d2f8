"""Queries that must return no rows."""

from libs.runtime import Invariant

CHANGED = "(select distinct order_id from rma where updated_at >= :since) changed join rma r using (order_id)"
INVARIANTS = (
    Invariant(
        "not_returned_beyond_shipped",
        f"""select t.order_id, t.sku, t.taken, coalesce(s.shipped, 0) as shipped from (
               select r.order_id, l.item as sku, sum(coalesce(l.accepted, l.quantity)) as taken
               from {CHANGED} join rma_line l using (return_id)
               where r.state not in ('rejected', 'cancelled') and l.kind = 'goods'
               group by 1, 2) t
           left join lateral (
               select sum(quantity) as shipped from shipped s where (s.order_id, s.sku) = (t.order_id, t.sku)) s on true
           where t.taken > coalesce(s.shipped, 0)""",
    ),
    Invariant(
        "a_unit_of_an_order_comes_back_once",
        f"""with taken as (
               select r.order_id, l.item as sku, r.return_id, l.line_no, (u ->> 0)::int as first,
                   int4range((u ->> 0)::int, (u ->> 0)::int + (u ->> 1)::int) as units
               from {CHANGED} join rma_line l using (return_id) cross join jsonb_array_elements(l.units) u
               where r.state not in ('rejected', 'cancelled') and l.kind = 'goods')
           select a.order_id, a.sku, a.return_id, b.return_id as other, a.units * b.units as twice
           from taken a join taken b on (a.order_id, a.sku) = (b.order_id, b.sku)
           and (a.return_id, a.line_no, a.first) < (b.return_id, b.line_no, b.first) and a.units && b.units""",
    ),
    Invariant(
        "a_line_is_worth_its_units",
        """select return_id, line_no, value from rma join rma_line using (return_id)
           where updated_at >= :since and units is not null
           and value <> coalesce((select sum((u ->> 2)::numeric) from jsonb_array_elements(units) u), 0)""",
    ),
    Invariant(
        "refunded_has_an_amount",
        """select return_id, refund, refunded from rma
           where updated_at >= :since and state = 'refunded' and (refund is null or refunded is null)""",
    ),
    Invariant(
        "received_is_inspected",
        """select return_id, l.line_no, l.accepted, l.condition from rma join rma_line l using (return_id)
           where l.kind = 'goods' and resolution is not null and updated_at >= :since
           and (l.accepted is null or (l.accepted > 0 and l.condition is null))""",
    ),
    Invariant(
        "return_state_is_its_last_step",
        """select r.return_id, r.state, h.state as last from rma r left join lateral (
               select state from rma_history h where h.return_id = r.return_id order by id desc limit 1) h on true
           where r.updated_at >= :since and h.state is distinct from r.state""",
    ),
)
