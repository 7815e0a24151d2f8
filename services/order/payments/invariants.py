"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "sold_is_booked",
        """select o.id, o.goods_total + o.charges_total as total, l.booked from orders o cross join lateral (
               select coalesce(sum(case when debit = 'receivable' then amount else -amount end), 0) as booked
               from ledger_entry where order_id = o.id and kind = 'sold') l
           where o.updated_at >= :since and o.goods_total + o.charges_total <> l.booked""",
    ),
    Invariant(
        "cancelled_owes_nothing",
        """select o.id, sum(case when l.debit = 'receivable' then l.amount when l.credit = 'receivable' then -l.amount
               else 0 end) as receivable
           from orders o join ledger_entry l on l.order_id = o.id where o.saga = 'cancelled' and o.updated_at >= :since
           group by o.id
           having sum(case when l.debit = 'receivable' then l.amount when l.credit = 'receivable' then -l.amount
               else 0 end) <> 0""",
    ),
    Invariant(
        "refunded_at_most_received",
        """select o.id, l.received - l.refunded as left_over from orders o cross join lateral (
               select sum(case when debit in ('marketplace', 'psp') then amount else 0 end) as received,
                   sum(case when credit in ('marketplace', 'psp') then amount else 0 end) as refunded
               from ledger_entry where order_id = o.id) l
           where o.updated_at >= :since and l.received < l.refunded""",
    ),
)
