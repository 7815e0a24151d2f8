"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "dispatched_has_a_tracking_number",
        """select shipment_id, state from shipment where state not in ('held', 'planned', 'voided')
           and updated_at >= :since and (tracking_number is null or dispatched_at is null)""",
    ),
    Invariant(
        "delivered_when",
        """select shipment_id, delivered_at from shipment where (state = 'delivered') <> (delivered_at is not null)
           and left_voided_at is null and updated_at >= :since""",
    ),
    Invariant(
        "tracked_at_is_the_newest_applied",
        """select s.shipment_id, s.tracked_at, max(t.at) as newest
           from shipment s join tracking_event t on t.shipment_id = s.shipment_id and t.applied
           where s.updated_at >= :since group by s.shipment_id having s.tracked_at is distinct from max(t.at)""",
    ),
)
