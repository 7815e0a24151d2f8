"""Examples for the OpenAPI document, made of its schemas: the same warehouse, product, order and parcel everywhere."""

from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]

ORDER = "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11"
# By the name of a field or parameter, for those whose schema has no example of its own.
NAMES: Mapping[str, Any] = {
    "Last-Event-ID": "4711",
    "about": "Orders, one line of an order per row.",
    "accepted": 1,
    "account": "sales",
    "actor": "customer_service",
    "actual": "19.3",
    "actual_weight_g": 840,
    "added": "manufacturer",
    "ads_percent": "10",
    "after": 0,
    "allow_backorder": False,
    "answer": "ok",
    "applied": 3,
    "assignee": "ann",
    "at": "2026-03-01T12:00:00Z",
    "attribute": "colour",
    "attributes": {"material": "porcelain"},
    "available": 8,
    "base": "EUR",
    "because": "battery_required is yes",
    "before": "Blue mug",
    "blocked": None,
    "body": "The parcel has not arrived.",
    "brand": "Tableware & Co",
    "break_even": "16.33",
    "break_even_acos": "26.2",
    "bullet": "Keeps drinks hot for six hours",
    "buyer_ref": "C-4711",
    "by": "dev:operations",
    "cancel_reason": None,
    "cancel_reference": None,
    "carrier": "own",
    "carrier_status": "PICKED_UP",
    "category": "home/kitchen/mugs",
    "changed_by": "dev:operations",
    "channel": "web",
    "channel_order_id": "WEB-1001",
    "channel_sku": "B00X4WHP5E",
    "charge_code": "shipping",
    "chargeable_weight_g": 900,
    "city": "Berlin",
    "code": "colour",
    "confidence": "0.8",
    "content_type": "sale_of_goods",
    "country": "DE",
    "country_of_origin": "PT",
    "created": 2,
    "created_by": "dev:admin",
    "created_orders": 41,
    "credit": "0.00",
    "currency": "EUR",
    "cursor": "sT4kQq1m0bKxWyIyMDI2LTAzLTAxIl0",
    "customs_description": "porcelain mug",
    "debit": "29.80",
    "decided_by": None,
    "default_locale": "en",
    "default_profile": "tradewind",
    "description": "Shipping",
    "descriptions": {"en": "A mug of blue porcelain."},
    "destination": "CH",
    "detail": "waits for stock",
    "digest": "9f86d081884c7d65",
    "document": "PO-1001",
    "document_id": "PO-1001",
    "document_type": "purchase_order",
    "documents": ["PO-1001"],
    "email": "ann@example.org",
    "error": None,
    "example": "MUG-BLUE",
    "external_id": "B0EXAMPLE1",
    "failed": 0,
    "family": "mugs",
    "field": "quantity",
    "file": "…",
    "filename": "orders.csv",
    "first_response": 3600,
    "forecast_units": "120",
    "free_documents": [],
    "gross_weight_g": 420,
    "gtin": "4006381333931",
    "hash": "9f86d081884c7d65",
    "height_mm": 90,
    "hs_code": "691110",
    "id": 4711,
    "idempotency-key": "0199c1a2-7c1e-7c3e-9d53-2f1d5b0c8a11",
    "idempotency_key": "receipt-1",
    "if-match": '"3"',
    "image_url": "https://cdn.example.com/mug-blue.jpg",
    "image_urls": ["https://cdn.example.com/mug-blue.jpg"],
    "key": ORDER,
    "kind": "orders",
    "known_orders": 1,
    "label": "Material",
    "least": "35",
    "length_mm": 120,
    "limit": 50,
    "line": 7,
    "line1": "Chausseestrasse 1",
    "line2": "Hinterhaus",
    "line_no": 1,
    "lines": 43,
    "locale": "de",
    "margin": "3.86",
    "margin_percent": "19.3",
    "market": "DE",
    "marketplace": "amazon-de",
    "metric": "margin_percent",
    "missing": 2,
    "model": "TM-400",
    "more_errors": 0,
    "most": "90",
    "name": "Ann Example",
    "net_weight_g": 350,
    "next": "4711",
    "next_cursor": None,
    "no_longer_required": "model_name",
    "note": "called the buyer",
    "now_required": "manufacturer",
    "on_hand": 10,
    "open": 2,
    "order_id": ORDER,
    "orders": 12,
    "origin": "AT",
    "outside": "height",
    "overridden": None,
    "owed": 0,
    "owner": "operations",
    "parked_id": 17,
    "paused_seconds": 0,
    "persona": "People who camp at the weekend",
    "phone": "+49 30 1234567",
    "placed_orders": 41,
    "pointer": "/attributes/item_name/0/value",
    "postal_code": "10115",
    "prefix": "8Jx2mPqR",
    "product_type": "DRINKING_CUP",
    "products_created": 1,
    "products_updated": 1,
    "profile": "tradewind",
    "quantity": 2,
    "quote": "CHF",
    "rate_card_id": 12,
    "rate_percent": "19",
    "rating": "4.3",
    "reason": "cannot be applied: the order was imported by mistake",
    "recorded_by": "dev:finance",
    "reference": "REF-2026-0117",
    "reference_prefix": "REF-2026",
    "referral_percent": "15",
    "refused_rows": 2,
    "region": None,
    "released": 0,
    "removed": "model_name",
    "reorder_point": 5,
    "request": {"type": "order.placed"},
    "requested_by": "dev:operations",
    "required": "item_name",
    "required_from": "2026-07-01",
    "reserved": 2,
    "resolution": 86400,
    "resolved_by": None,
    "returns_percent": "5",
    "rows": 44,
    "score": "62.5",
    "search_term": "thermal mug",
    "selector": "language_tag",
    "sent": "12 characters",
    "seo_description": "A mug that keeps drinks hot for six hours.",
    "seo_title": "Thermal mug 400 ml",
    "service": "parcel",
    "shipped": 0,
    "size_chart": "shoes",
    "size_system": "EU",
    "sku": "MUG-BLUE",
    "sku_prefix": "MUG-",
    "skus": ["MUG-BLUE"],
    "source": "price list 2026",
    "source_locale": "en",
    "status": "parked",
    "subject": "Where is my parcel?",
    "system": "EU",
    "taken": 44,
    "target_locale": "de",
    "term": "waterproof",
    "territory": None,
    "text": "Sample as ordered",
    "title": "item sku",
    "titles": {"en": "Blue mug", "de": "Blaue Tasse"},
    "to_warehouse": "US-1",
    "topic": "order.events",
    "traceparent": "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
    "tracking_number": "TW000000001AT",
    "transit_days": 3,
    "type": "order.placed",
    "unavailable": [],
    "unchanged": 1,
    "units": 2,
    "units_delivered": 0,
    "units_per_month": "120",
    "units_shipped": 0,
    "unknown_keyword": "x-note",
    "until": "4812",
    "up_to_g": 30000,
    "updated": 1,
    "url": "https://partner.example.com/tradewind",
    "value": "12.50",
    "vat_percent": "19",
    "version": 3,
    "volume_mm3": 972000,
    "volumetric_divisor": 5000,
    "volumetric_weight_g": 194,
    "waiting": 1,
    "warehouse": "DE-1",
    "webhook-id": "msg_2Yq7b3",
    "webhook-signature": "v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=",
    "webhook-timestamp": "1772366400",
    "weight": "25",
    "weight_step_g": 500,
    "what": "order.confirmed",
    "why": "new material",
    "width_mm": 100,
    "written_by": "dev:product_manager",
    "zone": "alps",
}
# By the schema's title and the field, where the name alone says too little.
FIELDS: Mapping[tuple[str, str], Any] = {
    ("ChangeOut", "after"): "Blue thermal mug",
    ("ChargeOut", "code"): "shipping",
    ("FieldOut", "description"): "the stock keeping unit",
    ("FieldOut", "kind"): "text",
    ("FieldOut", "name"): "sku",
    ("RequirementChanges", "limits"): ["item_name"],
    ("Refusal", "code"): "quantity_invalid",
    ("Warehouse", "code"): "DE-1",
    ("Warehouse", "name"): "Leipzig",
    ("WarehouseChange", "name"): "Leipzig",
    ("WarningOut", "code"): "customs_data_missing",
}
PARAMETERS = {"code": "DE-1"}  # in a path it is a warehouse's
# The id of a thing is the same wherever it is named.
IDS = {
    "message_id": "0199c1a5-03d2-7b1f-8a55-6f1e0c7d9b21",
    "operation_id": "0199c1a3-11aa-7f10-8c44-5a9b3e2d1c07",
    "order_id": ORDER,
    "product_id": "0199c19f-5d0e-7a44-b1c2-3d4e5f607182",
    "return_id": "0199c1b0-2f6c-7d3a-9e1b-0c2d4f6a8b90",
    "shipment_id": "0199c1a4-64e0-7e57-9b0a-1d2c3b4a5f60",
    "secret_id": "0199c1b4-7e1a-7f0b-a2c3-5d6e7f809102",
    "ticket_id": "0199c1a6-9b7d-7c20-8f33-4e5d6c7b8a91",
}
FORMATS = {
    "date-time": "2026-03-01T12:00:00Z",
    "date": "2026-03-01",
    "uuid": ORDER,
    "uri": "https://shop.example.com",
    "binary": "…",
}
KEYS = {"by_kind": "received"}  # of objects whose members are named by data
# What contradicts the rest, by the schema's title: goods are no charge, and what is received goes nowhere else.
LEFT_OUT = {
    "NewMovement": ("to_warehouse", "to_condition"),
    "NewReturnLine": ("charge_code", "value"),
    "NewVatRate": ("territory",),
}
MOST_DEEP = 8


def of_parameter(parameter: Json, schemas: Json) -> Any:
    if parameter["name"] in PARAMETERS:
        return PARAMETERS[parameter["name"]]
    return _of(parameter.get("schema", {}), schemas, parameter["name"], False)


def of_request(schema: Json, schemas: Json) -> Any:
    """What the operation takes: what it needs, and what it may have."""
    return _of(schema, schemas, "", False)


def of_answer(schema: Json, schemas: Json) -> Any:
    return _of(schema, schemas, "", True)


def _of(schema: Json, schemas: Json, name: str, answer: bool, depth: int = 0) -> Any:
    if own := schema.get("examples"):
        return own[0] if isinstance(own, list) else own
    for key in ("example", "const"):
        if key in schema:
            return schema[key]
    if ref := schema.get("$ref"):
        return _of(schemas[ref.rpartition("/")[2]], schemas, name, answer, depth + 1)
    for several in ("anyOf", "oneOf", "allOf"):
        if several in schema:
            return _of_several(schema[several], schemas, name, answer, depth)
    if "enum" in schema:
        return schema["enum"][0]
    if name in IDS and schema.get("type") == "string":
        return IDS[name]
    if schema.get("format") in FORMATS:
        return FORMATS[schema["format"]]
    if name in NAMES and _fits(NAMES[name], schema):
        return NAMES[name]
    return _of_type(schema, schemas, name, answer, depth)


def _of_several(schemas_of: list[Json], schemas: Json, name: str, answer: bool, depth: int) -> Any:
    if name in NAMES and NAMES[name] is None and {"type": "null"} in schemas_of:
        return None
    others = [one for one in schemas_of if one.get("type") != "null"]
    if depth > MOST_DEEP or not others:
        return None
    return _of(others[0], schemas, name, answer, depth)


def _fits(value: Any, schema: Json) -> bool:
    kinds: Json = {"string": str, "integer": int, "number": (int, float), "boolean": bool,
                   "array": list, "object": dict}  # fmt: skip
    return schema.get("type") not in kinds or isinstance(value, kinds[schema["type"]])


def _of_type(schema: Json, schemas: Json, name: str, answer: bool, depth: int) -> Any:
    kind = schema.get("type")
    if kind == "object" or "properties" in schema:
        return _of_object(schema, schemas, name, answer, depth)
    if kind == "array":
        singular = name.removesuffix("s")
        return [] if depth > MOST_DEEP else [_of(schema.get("items", {}), schemas, singular, answer, depth + 1)]
    if kind in ("integer", "number"):
        return int(schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1))
    return {"boolean": False, "null": None}.get(str(kind), name or {})


def _of_object(schema: Json, schemas: Json, name: str, answer: bool, depth: int) -> Any:
    if name in KEYS and isinstance(inner := schema.get("additionalProperties"), dict):
        return {KEYS[name]: _of(inner, schemas, "", answer, depth + 1)}
    title = schema.get("title", "")
    found = {
        field: FIELDS[title, field] if (title, field) in FIELDS else _of(inner, schemas, field, answer, depth + 1)
        for field, inner in schema.get("properties", {}).items()
        if field not in LEFT_OUT.get(title, ())
    }
    needed = schema.get("required", ())
    return {name: value for name, value in found.items() if answer or name in needed or value is not None}
