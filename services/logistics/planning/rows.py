"""What planning decided, as `parcels.store` takes it."""

from datetime import date

import orjson

from services.logistics.parcels.domain import each_value
from services.logistics.parcels.rows import NewLine, NewShipment, Outcome
from services.logistics.planning.domain import Draft, Hold, Plan
from services.logistics.planning.drafts import ToFulfil


def shipment_row(draft: Draft, delivery: ToFulfil) -> NewShipment:
    event = delivery.event
    return NewShipment(
        draft.shipment_id, draft.order_id, delivery.envelope.id, draft.warehouse, draft.way.origin, event.currency,
        event.incoterm, draft.deliver_by,
    )  # fmt: skip


def outcome_row(draft: Draft, decision: Plan | Hold, day: date) -> Outcome:
    place = draft.way.destination, draft.postal_code, draft.way.border.declared
    if isinstance(decision, Hold):
        missing = orjson.dumps(decision.missing).decode()
        derivation = decision.quote.derivation if decision.quote else None
        return Outcome(*place, "held", decision.reason, missing, day, derivation=derivation)
    quote, chosen = decision.quote, decision.quote.chosen
    assert chosen is not None
    return Outcome(
        *place, "planned", None, "[]", day, chosen.carrier, chosen.service, chosen.price, chosen.currency,
        quote.size.actual_g, chosen.chargeable_weight_g, chosen.transit_days, chosen.promised_by, quote.derivation,
    )  # fmt: skip


def line_rows(draft: Draft, decision: Plan | Hold) -> list[NewLine]:
    """With the declaration when the parcel is planned across a border."""
    declaration = decision.declaration if isinstance(decision, Plan) else ()
    declared = {d.sku: (d.hs_code, d.country_of_origin, d.description, d.net_weight_g) for d in declaration}
    return [
        NewLine(
            draft.shipment_id, line.sku, line.quantity, each_value(line.value, line.quantity), line.value,
            *declared.get(line.sku, ()),
        )
        for line in draft.lines
    ]  # fmt: skip
