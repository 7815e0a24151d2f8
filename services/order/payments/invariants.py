"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "ledger_sums_to_zero",
        """select currency, sum(amount) as off from (
               select currency, amount from ledger_entry
               union all select currency, -amount from ledger_entry) both_sides
           group by currency having sum(amount) <> 0""",
    ),
    Invariant(
        "sold_is_booked",
        """select o.id, o.goods_total + o.charges_total as total, coalesce(l.booked, 0) as booked from orders o
           left join (select order_id, sum(case when debit = 'receivable' then amount else -amount end) as booked
               from ledger_entry where kind = 'sold' group by order_id) l on l.order_id = o.id
           where o.goods_total + o.charges_total <> coalesce(l.booked, 0)""",
    ),
    Invariant(
        "cancelled_owes_nothing",
        """select o.id, sum(case when l.debit = 'receivable' then l.amount when l.credit = 'receivable' then -l.amount
               else 0 end) as receivable
           from orders o join ledger_entry l on l.order_id = o.id where o.saga = 'cancelled' group by o.id
           having sum(case when l.debit = 'receivable' then l.amount when l.credit = 'receivable' then -l.amount
               else 0 end) <> 0""",
    ),
    Invariant(
        "refunded_at_most_received",
        """select order_id, sum(case when debit in ('marketplace', 'psp') then amount else 0 end)
               - sum(case when credit in ('marketplace', 'psp') then amount else 0 end) as left_over
           from ledger_entry where order_id is not null group by order_id
           having sum(case when debit in ('marketplace', 'psp') then amount else 0 end)
               < sum(case when credit in ('marketplace', 'psp') then amount else 0 end)""",
    ),
)
