"""The parcels to plan: of an order's event, or stored ones that are planned anew."""

from collections.abc import Iterator, Sequence
from datetime import date

from contracts.inventory import Allocation
from contracts.order import OrderAllocated, OrderConfirmed
from libs.clock import new_id
from libs.messaging import Delivery, Rejected
from services.logistics.customs.domain import way
from services.logistics.parcels.domain import Line
from services.logistics.parcels.rows import StoredParcel
from services.logistics.planning.domain import Draft, Sold, Worth

ToFulfil = Delivery[OrderConfirmed] | Delivery[OrderAllocated]
Quantities = dict[str, int]


def drafts_of(event: OrderConfirmed | OrderAllocated, sent: Quantities, day: date) -> Iterator[Draft]:
    """The parcels of an event: one per warehouse. Counts their units in `sent`, by SKU. Raises Rejected for an
    allocation without quantities, or of goods that the order has not."""
    worth = _worth(event, sent)
    for warehouse, (country, quantities) in _contents(event.allocations).items():
        unknown = sorted(quantities.keys() - worth.skus)
        if unknown or not quantities or min(quantities.values()) <= 0:
            raise Rejected(f"allocation in {warehouse}: no quantity, or SKUs that the order has not: {unknown}")
        target = event.destination
        yield Draft(
            shipment_id=new_id(),
            order_id=event.order_id,
            warehouse=warehouse,
            way=way(country, target.country, target.postal_code, day),
            postal_code=target.postal_code,
            deliver_by=event.promised_by,
            lines=tuple(Line(sku, quantity, worth.take(sku, quantity)) for sku, quantity in quantities.items()),
        )


def _worth(event: OrderConfirmed | OrderAllocated, sent: Quantities) -> Worth:
    lines = sorted(event.lines, key=lambda line: line.line_no)
    sold = [Sold(line.sku, line.quantity, line.unit_price, line.paid) for line in lines]
    try:
        return Worth(sold, event.currency, sent)
    except ValueError as error:
        raise Rejected(f"the order's goods have no value that could be declared: {error}") from None


def _contents(allocations: Sequence[Allocation]) -> dict[str, tuple[str, Quantities]]:
    """(country, quantity by SKU) by warehouse: what one warehouse gives to an allocation is one parcel."""
    contents: dict[str, tuple[str, Quantities]] = {}
    for allocation in allocations:
        _, quantities = contents.setdefault(allocation.warehouse, (allocation.country, {}))
        for line in allocation.lines:
            quantities[line.sku] = quantities.get(line.sku, 0) + line.quantity
    return contents


def stored_draft(parcel: StoredParcel, lines: tuple[Line, ...], day: date) -> Draft:
    """Of a stored parcel that is planned anew."""
    return Draft(
        shipment_id=parcel.shipment_id,
        order_id=parcel.order_id,
        warehouse=parcel.warehouse,
        way=way(parcel.origin, parcel.destination, parcel.postal_code, day),
        postal_code=parcel.postal_code,
        deliver_by=parcel.deliver_by,
        lines=lines,
    )
