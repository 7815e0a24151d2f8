"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "not_returned_beyond_shipped",
        """select t.order_id, t.sku, t.taken, coalesce(s.shipped, 0) as shipped from (
               select r.order_id, l.item as sku, sum(coalesce(l.accepted, l.quantity)) as taken
               from rma r join rma_line l using (return_id)
               where r.order_id is not null and r.state not in ('rejected', 'cancelled') and l.kind = 'goods'
               group by 1, 2) t
           left join lateral (
               select sum(quantity) as shipped from shipped s where (s.order_id, s.sku) = (t.order_id, t.sku)) s on true
           where t.taken > coalesce(s.shipped, 0)""",
    ),
    Invariant(
        "refunded_has_an_amount",
        "select return_id, refund, refunded from rma where state = 'refunded' and (refund is null or refunded is null)",
    ),
    Invariant(
        "received_is_inspected",
        """select return_id, l.line_no, l.accepted, l.condition from rma join rma_line l using (return_id)
           where l.kind = 'goods' and resolution is not null
           and (l.accepted is null or (l.accepted > 0 and l.condition is null))""",
    ),
    Invariant(
        "return_state_is_its_last_step",
        """select r.return_id, r.state, h.state as last from rma r left join lateral (
               select state from rma_history h where h.return_id = r.return_id order by id desc limit 1) h on true
           where h.state is distinct from r.state""",
    ),
)
