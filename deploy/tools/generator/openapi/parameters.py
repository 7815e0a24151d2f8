"""What parameters mean that a service does not describe itself: by service, for one name means another thing elsewhere.
An endpoint's own words come before these."""

from collections.abc import Mapping

_CURSOR = "next_cursor of the page before, with the same filters"
_EVERYWHERE = {"limit": "items per page", "cursor": _CURSOR, "if-match": "the ETag seen"}
_PARKED = {
    "key": "the key of the events, the id of the order or product say",
    "parked_id": "the id that the list of parked events shows",
    "status": "only those with this status",
    "topic": "only events of this topic",
    "type": "only events of this type",
}
PARAMETERS: Mapping[str, Mapping[str, str]] = {
    "catalog": {
        "brand": "only of this brand",
        "category": "only of this category and those below it",
        "product_id": "the id that creating the product returned",
        "sku": "the stock keeping unit",
        "sku_prefix": "only SKUs that begin so",
        "status": "only products with this status",
    },
    "inventory": {
        "code": "the warehouse's code",
        "condition": "only goods in this condition",
        "document_type": "of movements that refer to documents of this type",
        "order_id": "the order whose stock is reserved",
        "sku": "the stock keeping unit",
        "warehouse": "the warehouse's code",
    },
    "pricing": {
        "channel": "the sales channel's code",
        "currency": "the currency of the price",
        "market": "the country of sale",
        "sku": "the stock keeping unit",
    },
    "order": {
        "channel": "the sales channel's code",
        "channel_order_id": "the number that the channel gave the order",
        "commercial": "only orders in this commercial state",
        "country": "only orders that go to this country",
        "fulfilment": "only orders fulfilled so far",
        "hold": "only orders with an open hold of this kind",
        "kind": "which of the order's holds",
        "operation_id": "the id that the upload returned",
        "order_id": "the id that placing the order returned",
        "saga": "only orders at this step of the order saga",
    },
    "logistics": {
        "carrier": "the carrier's code",
        "destination": "to this country",
        "order_id": "only parcels of this order",
        "origin": "from this country",
        "secret_id": "the id that creating the secret returned",
        "shipment_id": "the id of the parcel",
        "state": "only parcels in this state",
        "warehouse": "only parcels from this warehouse",
        "zone": "the carrier's name for a group of countries",
    },
    "support": {
        "class": "only of this class of enquiry",
        "message_id": "the id that posting the message returned",
        "order_id": "only of this order",
        "priority": "only of this priority",
        "reference": "your own number of the return",
        "reference_prefix": "only returns whose number of yours begins so",
        "return_id": "the id of the RMA",
        "state": "only those in this state",
        "ticket_id": "the id that opening the ticket returned",
    },
    "gateway": {
        "name": "the list's name, as the list of lists has it",
        "order_id": "the id that placing the order returned",
    },
}


def words(service: str, name: str) -> str | None:
    """What the parameter `name` means in a service's operations; None when nobody has said."""
    own = PARAMETERS.get(service, {})
    return own.get(name) or _EVERYWHERE.get(name) or _PARKED.get(name)
