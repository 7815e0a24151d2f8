"""What logistics says about parcels. Keyed by the order, so that an order's parcels stay in order."""

from typing import ClassVar, Literal
from uuid import UUID

from contracts.base import Country, Event, Money, UtcTime
from contracts.inventory import StockLine

TrackingStatus = Literal[
    "pre_transit", "in_transit", "customs_hold", "out_for_delivery", "delivered", "delivery_failed", "returned"
]


class _OrderShipmentEvent(Event):
    TOPIC: ClassVar = "logistics.events"
    KEY: ClassVar = "order_id"

    order_id: UUID


class _ShipmentEvent(_OrderShipmentEvent):
    shipment_id: UUID


class ShipmentPlanned(_ShipmentEvent):
    """The parcel has a carrier, a service, a price and, across a customs border, a complete declaration."""

    TYPE: ClassVar = "shipment.planned"

    warehouse: str
    carrier: str
    service: str
    lines: tuple[StockLine, ...]
    chargeable_weight_g: int
    cost: Money
    promised_by: UtcTime
    customs: bool


class ShipmentHeld(_ShipmentEvent):
    """The parcel cannot be planned: customs data, weights or a rate are missing."""

    TYPE: ClassVar = "shipment.held"

    warehouse: str
    reason: Literal["customs_data_missing", "parcel_data_missing", "no_service"]
    missing: tuple[str, ...] = ()


class ShipmentLabelled(_ShipmentEvent):
    """A label is booked with the carrier: the address cannot be changed any more."""

    TYPE: ClassVar = "shipment.labelled"

    carrier: str
    tracking_number: str


class ShipmentsVoided(_OrderShipmentEvent):
    """The answer to order.cancel_requested: what was stopped, and what had already left."""

    TYPE: ClassVar = "shipment.voided"

    voided: tuple[UUID, ...] = ()
    dispatched: tuple[UUID, ...] = ()


class ShipmentDispatched(_ShipmentEvent):
    """The carrier has the parcel."""

    TYPE: ClassVar = "shipment.dispatched"

    warehouse: str
    lines: tuple[StockLine, ...]
    carrier: str
    tracking_number: str
    dispatched_at: UtcTime


class ShipmentTracked(_ShipmentEvent):
    TYPE: ClassVar = "shipment.tracked"

    status: TrackingStatus
    carrier_status: str
    at: UtcTime
    country: Country | None = None


class ShipmentDelayed(_ShipmentEvent):
    """The parcel is not delivered and its promise has passed. Once per shipment."""

    TYPE: ClassVar = "shipment.delayed"

    promised_by: UtcTime


class ShipmentDelivered(_ShipmentEvent):
    TYPE: ClassVar = "shipment.delivered"

    delivered_at: UtcTime


class ShipmentFailed(_ShipmentEvent):
    """The parcel will not arrive: the carrier gave up or it comes back."""

    TYPE: ClassVar = "shipment.failed"

    status: TrackingStatus
    reason: str


class ShipmentLeftVoided(_ShipmentEvent):
    """The carrier has a parcel that was voided: its goods are out of the warehouse though no order asks for them.
    Somebody has to fetch it back, or charge for it."""

    TYPE: ClassVar = "shipment.left_voided"

    warehouse: str
    lines: tuple[StockLine, ...]
    carrier: str
    tracking_number: str
    at: UtcTime


class ShipmentTrackingDoubted(_ShipmentEvent):
    """The carrier reports what cannot be, a delivery before the dispatch say. It is recorded and changes nothing."""

    TYPE: ClassVar = "shipment.tracking_doubted"

    carrier: str
    tracking_number: str
    carrier_status: str
    at: UtcTime
    detail: str
