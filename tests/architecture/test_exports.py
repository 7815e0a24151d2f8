"""Every list can be had as a file, or it is said here why nobody needs one."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

FEW = "settings: a page of them is all there is"
FIXED = "fixed with the release, the same for everybody"
ONE = "of one thing, and short: it is read with the thing"
LIVE = "what operators look at while it changes"
WITHOUT = {
    "/v1/api-keys": FEW,
    "/v1/attributes": FEW,
    "/v1/audit": "the gateway merges it page by page, and keeps none of it",
    "/v1/carriers/{carrier}/webhook-secrets": FEW,
    "/v1/costs/{sku}": "/v1/costs with `sku`",
    "/v1/channel-profiles": FEW,
    "/v1/content": "texts are read where they stand, and their versions too",
    "/v1/event-types": FIXED,
    "/v1/families": FEW,
    "/v1/locales": FEW,
    "/v1/ledger/accounts": "sums, not rows",
    "/v1/market-products/{market_product_id}/observations": "of one product; a file of them came from somewhere else",
    "/v1/operations": LIVE,
    "/v1/orders/{order_id}/timeline": f"{ONE}; of all orders, /v1/events with the types order.…",
    "/v1/prices/{sku}/history": f"{ONE}; of all SKUs, /v1/events with the type price.changed",
    "/v1/products/{product_id}/content": ONE,
    "/v1/products/{product_id}/content/{channel}/{locale}/versions": ONE,
    "/v1/reference": FIXED,
    "/v1/reference/carriers": FIXED,
    "/v1/reference/channels": FEW,
    "/v1/reference/{name}": FIXED,
    "/v1/requirements": "each is a document, which is read by itself",
    "/v1/requirements/{requirement_id}/fields": "the document itself, whole, is at its version",
    "/v1/requirements/{requirement_id}/versions": ONE,
    "/v1/return-reasons": FIXED,
    "/v1/returns/totals": "sums, not rows",
    "/v1/size-charts": FEW,
    "/v1/stock/{sku}/movements": "/v1/stock/movements with `sku`",
    "/v1/ticket-targets": FIXED,
    "/v1/translations/memory/matches": "of one text, while it is translated; all of it, /v1/translations/memory",
    "/v1/webhooks": FEW,
    "/v1/webhooks/{webhook_id}/deliveries": "/v1/webhooks/deliveries with `webhook_id`",
}


def lists(document: dict[str, Any]) -> set[str]:
    """Paths whose answer has `items`, or that are read page by page."""
    return {path for path, item in document["paths"].items() if "get" in item and is_list(document, item["get"])}


def is_list(document: dict[str, Any], operation: dict[str, Any]) -> bool:
    content = operation["responses"].get("200", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    cursor = any(parameter.get("name") == "cursor" for parameter in operation.get("parameters", []))
    return cursor or "items" in schema.get("properties", {})


@pytest.fixture(scope="module")
def document(root: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((root / "contracts/openapi.json").read_text())
    return found


def test_a_list_has_exports_or_a_reason(document: dict[str, Any]) -> None:
    found = lists(document)
    assert len(found) > 30
    without = {path for path in found if f"{path}/exports" not in document["paths"]}
    without -= {path for path in without if path.startswith("/v1/ops/")}  # operators have the command line
    assert (without - set(WITHOUT), set(WITHOUT) - found) == (set(), set())


def test_what_a_reason_names_can_be_exported(document: dict[str, Any]) -> None:
    named = [word for reason in WITHOUT.values() for word in reason.split() if word.startswith("/v1/")]
    assert named
    assert [path for path in named if f"{path}/exports" not in document["paths"]] == []


# What holds the rows of the lists with `updated_since`: a row that were deleted would be told by no increment.
FOLLOWED = (
    "product", "balance", "movement", "price", "unit_cost", "fee", "orders", "order_line", "shipment", "shipment_line",
    "ticket", "rma", "rma_line",
)  # fmt: skip


def test_nothing_that_is_followed_is_deleted(root: Path) -> None:
    deleted = re.compile(rf"delete\s+from\s+({'|'.join(FOLLOWED)})\b", re.IGNORECASE)
    found = {
        (str(path.relative_to(root)), match[1])
        for path in (root / "services").rglob("*.py")
        for match in deleted.finditer(path.read_text())
    }
    # Of a balance only what the same transaction has made, and nobody has seen
    assert found == {("services/inventory/stock/store.py", "balance")}
