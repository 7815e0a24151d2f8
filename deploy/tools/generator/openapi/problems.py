"""The problems of the OpenAPI document: an example for each that an operation declares, in its own words."""

import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from deploy.tools.generator.openapi import examples

Json = dict[str, Any]
TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
SCOPE = "orders:read"  # of an operation that asks for another one with each service

# What a path names, by the parameter that names it.
THINGS = {
    "": "there is nothing at this path",
    "carrier": "carrier",
    "code": "warehouse",
    "delivery_id": "delivery",
    "attribute": "attribute",
    "candidate_id": "candidate",
    "event_type": "event type",
    "export_id": "export",
    "family": "family",
    "key_id": "API key",
    "locale": "content",
    "market_product_id": "market product",
    "message_id": "message",
    "name": "list",
    "number": "version",
    "operation_id": "operation",
    "order_id": "order",
    "parked_id": "parked event",
    "pair_id": "translation",
    "product_id": "product",
    "profile": "channel profile",
    "rate_card_id": "rate card",
    "redelivery_id": "redelivery",
    "requirement_id": "set of requirements",
    "return_id": "return",
    "secret_id": "secret",
    "shipment_id": "parcel",
    "size_chart": "size chart",
    "sku": "SKU",
    "suggestion_id": "suggestion",
    "task_id": "task",
    "term_id": "glossary term",
    "ticket_id": "ticket",
    "version": "version",
    "warehouse": "warehouse",
    "webhook_id": "webhook",
    "zone": "zone",
}
SECRETS = ("too_many_secrets", "the carrier has 10 valid secrets already: delete or rotate them")
DOWNLOAD = "download"  # of any list's export
# 409, where it says more than that the first request with a key is still running: by operation id.
CONFLICTS: Mapping[str, tuple[str, str]] = {
    "activate_product": ("invalid_transition", "a product cannot go from retired to active"),
    "approve_content": ("content_not_ready", "/title: has 203 characters, and 200 are taken"),
    "approve_return": ("wrong_state", "the return is closed: only one that is requested can be approved"),
    "ask_for_suggestion": ("model_off", "no language model is set: TRADEWIND_MODEL_URL"),
    "book_bad_debt": ("order_cancelled", "the order is cancelled: it takes no payment"),
    "book_shipment_label": ("shipment_voided", "the parcel was taken back: it gets no label"),
    "cancel_operation": ("operation_finished", "the operation has ended as succeeded"),
    "cancel_order_by_id": ("order_not_cancellable", "the order is shipped: everything has left"),
    "cancel_return": ("wrong_state", "the return is received: it can no longer be cancelled"),
    "change_product": ("gtin_taken", "the GTIN 4006381333931 belongs to MUG-RED"),
    "change_ticket": ("wrong_state", "the ticket is closed: it is not changed any more"),
    "close_order_by_id": ("order_not_closable", "the order is fulfilling: one is closed when it is shipped"),
    "close_return": ("wrong_state", "the return is requested: only one that is received can be closed"),
    "close_ticket": ("wrong_state", "the ticket is open: only one that is resolved can be closed"),
    "create_product": ("sku_taken", "the SKU MUG-BLUE belongs to another product"),
    "create_webhook": ("too_many_webhooks", "there are 1000 webhooks already"),
    "create_webhook_secret": SECRETS,
    "advance_candidate": ("gate_not_passed", "margin_percent is 19.3, and must be at least 35"),
    "change_candidate": ("wrong_state", "a candidate that is rejected cannot change: reopen it first"),
    "reject_candidate": ("wrong_state", "a candidate that is launched cannot be rejected"),
    "reopen_candidate": ("wrong_state", "a candidate that is sampling cannot be reopened"),
    "set_competitors": ("wrong_state", "a candidate that is rejected cannot change: reopen it first"),
    "create_warehouse": ("already_exists", "there is a warehouse DE-1 already"),
    DOWNLOAD: ("export_without_file", "the export has no file: it is running"),
    "dispatch_shipment": ("already_dispatched", "the parcel has been handed to the carrier"),
    "erase_order_address": ("order_not_over", "the order is fulfilling: its address is still needed"),
    "get_shipment_label": ("label_not_booked", "the parcel has no tracking number yet: post to this path first"),
    "hold_order": ("already_held", "the order has an open manual hold"),
    "decide_on_suggestion": ("suggestion_not_offered", "the suggestion is withheld"),
    "delete_attribute": ("attribute_fixed", "colour is or was in a family, and values have it"),
    "delete_family": ("family_in_use", "products are of the family mugs: give them another one first"),
    "delete_shipping_zone": ("zone_in_use", "rate cards name the zone: delete them first"),
    "mark_return_in_transit": ("wrong_state", "the return is requested: approve it first"),
    "open_ticket": ("cause_has_ticket", "another active ticket has the same cause: work on that"),
    "pend_ticket": ("wrong_state", "the ticket is resolved: only an open one can be pending"),
    "place_order": ("order_known", f"the channel web has the order WEB-1001 already: it is {examples.ORDER}"),
    "post_ticket_message": ("wrong_state", "the ticket is closed: open a new one"),
    "put_channel_profile": ("channel_taken", "amazon-de is of the profile amazon"),
    "put_attribute": ("option_missing", "blue may be in values: mark it as retired instead of leaving it out"),
    "receive_return": ("wrong_state", "the return is closed: it was received before"),
    "record_tracking": ("label_not_booked", "the parcel is planned and has no tracking number"),
    "record_payment": ("exceeds_received", "19.80 EUR are left to give back"),
    "refund_return_instead": ("wrong_state", "the return is closed: only one that is being replaced can be refunded"),
    "reject_content": ("wrong_state", "content that is draft cannot reject"),
    "reject_return": ("wrong_state", "the return is received: only one that is requested can be rejected"),
    "redeliver": ("delivery_pending", "the delivery is on its way still"),
    "redeliver_range": ("webhook_disabled", "the webhook is disabled: enable it first"),
    "replan_shipment": ("already_dispatched", "the parcel has been handed to the carrier"),
    "reopen_ticket": ("wrong_state", "the ticket is open: only one that is resolved can be opened again"),
    "request_return": ("exceeds_shipped", "makes 3 units, and 2 were shipped and not returned"),
    "resolve_order_hold": ("not_held", "the order has no open manual hold"),
    "resolve_ticket": ("wrong_state", "the ticket is closed: it cannot be resolved"),
    "resume_ticket": ("wrong_state", "the ticket is open: only one that is pending can be resumed"),
    "retire_product": ("invalid_transition", "a product cannot go from retired to retired"),
    "rotate_api_key": ("two_secrets_valid", "two secrets of the key work already, until 2026-03-01T12:00:00Z"),
    "rotate_webhook_secret": SECRETS,
    "send_test_event": ("webhook_disabled", "the webhook is disabled: enable it first"),
    "submit_content": ("content_not_ready", "/title: has 203 characters, and 200 are taken"),
    "withdraw_content": ("wrong_state", "content that is draft cannot withdraw"),
    "set_order_address": ("order_on_its_way", "a label is booked: the address is with the carrier"),
}
FORGOTTEN = ("cursor_expired", "events up to 4711 are forgotten; begin anew with after=4711")
# 410, where it is not the buyer who is forgotten.
GONE: Mapping[str, tuple[str, str]] = {
    DOWNLOAD: ("export_expired", "the file is forgotten; export again"),
    "list_events": FORGOTTEN,
    "redeliver_range": FORGOTTEN,
}
ALWAYS: Mapping[int, tuple[str, str]] = {
    409: ("idempotency_in_progress", "the first request with this key is still running"),
    410: ("personal_data_erased", f"the personal data of order {examples.ORDER} have been erased"),
    412: ("version_mismatch", 'the resource is at "4", not at "3": read it again'),
    415: ("unsupported_media_type", "send application/json, not text/plain"),
    416: ("range_not_satisfiable", "the file has 4711 bytes, and none of what is asked for"),
    429: ("too_many_exports", "you have 10 exports that are not made yet; ask again later"),
    428: ("if_match_required", "send the ETag you saw as If-Match, so no one's change is overwritten"),
    500: ("internal_error", "an unexpected error; the trace id finds it in the logs"),
    502: ("upstream_failed", "the connection was lost; order may have carried the request out: repeat it with the "
          "same Idempotency-Key"),
    503: ("unavailable", "the service cannot reach its database; repeat the request with the same Idempotency-Key"),
}  # fmt: skip


def example(status: int, path: str, operation: Json, schemas: Json) -> Json:
    """The body of a problem that an operation answers with `status`."""
    params, errors = {}, []
    if status == 401 and operation.get("security") == []:
        code, detail = "invalid_signature", "the signature fits none of the carrier's secrets"
    elif status == 401:
        code, detail = "token_missing", "a token is needed: Authorization: Bearer TOKEN"
    elif status == 403 and operation.get("security") == []:
        code, detail = "not_local", "a development token is given on this machine alone; `tradewind token` prints one"
    elif status == 403:
        code, detail = "forbidden", f"the scope '{operation.get('x-scope', SCOPE)}' is needed"
    elif status == 404:
        code, detail = "not_found", _nothing(path, operation, schemas)
    elif status == 413:
        large = "multipart/form-data" in operation.get("requestBody", {}).get("content", {}) or "bulk" in path
        code, detail = "body_too_large", f"the body is larger than {200_000_000 if large else 1_000_000} bytes"
    elif status == 422:
        errors = [_wrong(operation, schemas)]
        where = f"{errors[0]['pointer']}: " if errors[0]["pointer"] else ""
        code, detail, params = "invalid_request", where + errors[0]["detail"], errors[0]["params"]
    else:
        known = {409: CONFLICTS, 410: GONE}.get(status, {}).get(name_of(path, operation))
        code, detail = known or ALWAYS.get(status, ALWAYS[500])
    return {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "code": code,
        "detail": detail,
        "trace_id": TRACE,
        "params": params,
        "errors": errors,
    }


def name_of(path: str, operation: Json) -> str:
    name: str = operation["operationId"]
    return DOWNLOAD if path.endswith("/exports/{export_id}/file") else name


def _nothing(path: str, operation: Json, schemas: Json) -> str:
    named = thing_of(path)
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path" and parameter["name"] == named:
            return f"there is no {THINGS.get(named, named)} {examples.of_parameter(parameter, schemas)}"
    return "there is nothing at this path; /docs lists what there is"


def thing_of(path: str) -> str:
    """The parameter of what is asked for: the last one, but that a hold is an order's."""
    names = [name for name in re.findall(r"{(\w+)}", path) if name != "kind"]
    return names[-1] if names else ""


def _wrong(operation: Json, schemas: Json) -> Json:
    """What is wrong with a request: the first thing that it needs, or else a parameter that it has."""
    content = operation.get("requestBody", {}).get("content", {})
    for media in content.values():
        schema = media["schema"]
        schema = schema["anyOf"][0] if "anyOf" in schema else schema  # the other one is null
        schema = schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        if needed := schema.get("required"):
            return _error(f"/{needed[0]}", "required", "is required")
        if named := list(schema.get("properties", ())):
            return _error(f"/{named[0]}x", "unknown_field", f"there is no such field; did you mean {named[0]}?",
                          field=f"{named[0]}x", nearest=named[0])  # fmt: skip
    for parameter in operation.get("parameters", ()):
        name, schema = parameter["name"], parameter["schema"]
        if schema.get("format") == "uuid":
            return _error(name, "id_invalid", "must be a UUID")
        if "maximum" in schema and parameter["in"] == "query":
            return _error(name, "out_of_range", f"must be at most {schema['maximum']}", le=schema["maximum"])
        if schema.get("maxLength"):
            return _error(name, "text_too_long", f"has more than {schema['maxLength']} characters",
                          most=schema["maxLength"])  # fmt: skip
    return _error("limt", "unknown_parameter", "there is no such parameter", parameter="limt")


def _error(pointer: str, code: str, detail: str, **params: Any) -> Json:
    return {"pointer": pointer, "code": code, "detail": detail, "params": params}
