"""Queries that must return no rows."""

from libs.runtime import Invariant

INVARIANTS = (
    Invariant(
        "declaration_is_complete",
        """select s.shipment_id, l.sku, s.state from shipment s join shipment_line l using (shipment_id)
           where s.customs and s.state not in ('held', 'voided') and s.updated_at >= :since and (l.hs_code is null
           or l.country_of_origin is null or coalesce(l.description, '') = '' or l.net_weight_g is null)""",
    ),
    Invariant(
        "lines_are_positive",
        """select s.shipment_id, l.sku, l.quantity from shipment s left join shipment_line l using (shipment_id)
           where s.updated_at >= :since and coalesce(l.quantity, 0) <= 0""",
    ),
    Invariant(
        "planned_has_a_price",
        """select shipment_id, state from shipment where state not in ('held', 'voided')
           and updated_at >= :since
           and (carrier is null or cost_amount is null or promised_by is null or chargeable_weight_g < actual_weight_g)
        """,
    ),
    Invariant(
        "left_voided_is_voided",
        """select shipment_id, state from shipment
           where left_voided_at is not null and state <> 'voided' and updated_at >= :since""",
    ),
    Invariant(
        "cancelled_order_ships_nothing_more",
        """select s.shipment_id, s.state, f.cancelled_at from shipment s join fulfilment f using (order_id)
           where f.cancelled_at is not null and s.state in ('held', 'planned')""",
    ),
)
