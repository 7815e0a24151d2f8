"""Queries that must return no rows."""

from libs.db.packs import broken
from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "timeline_packs_are_whole",
        broken("timeline"),
        f"{broken('timeline')} and packed_at >= :since",
    ),
    Invariant(
        "confirmed_has_reservation",
        """select id, saga from orders where saga in ('confirmed', 'fulfilling', 'shipped') and units > 0
           and allocations = '[]' and updated_at >= :since""",
    ),
    Invariant(
        "late_has_hold",
        """select id, saga, deadline from orders o where deadline < now() - interval '2 minutes' and not exists (
               select 1 from hold h where h.order_id = o.id and h.resolved_at is null)""",
    ),
    Invariant(
        "reserved_has_hold",
        """select id from orders o where saga = 'reserved' and not exists (
               select 1 from hold h where h.order_id = o.id and h.resolved_at is null)""",
    ),
    Invariant(
        "waiting_stock_has_hold",
        """select id from orders o where saga = 'waiting_stock' and not exists (
               select 1 from hold h where h.order_id = o.id and kind = 'oversold' and h.resolved_at is null)""",
    ),
    Invariant(
        "cancelled_has_no_hold",
        """select o.id, h.kind from orders o join hold h on h.order_id = o.id and h.resolved_at is null
           where o.saga in ('cancelled', 'closed') and h.kind <> 'manual'""",
    ),
    Invariant(
        "units_are_lines",
        """select o.id, o.units, l.units as lines from orders o cross join lateral (
               select coalesce(sum(quantity), 0) as units from order_line where order_id = o.id) l
           where o.updated_at >= :since and o.units <> l.units""",
    ),
    Invariant(
        "shipped_is_parcels",
        """select o.id, o.units_shipped, s.units as parcels from orders o cross join lateral (
               select coalesce(sum(units), 0) as units from order_shipment
               where order_id = o.id and state in ('dispatched', 'delivered')) s
           where o.updated_at >= :since and o.units_shipped <> s.units""",
    ),
)
