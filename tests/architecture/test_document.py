"""contracts/openapi.json, as a client reads it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from services.gateway.routes import is_open, is_own

PATHS = json.loads((Path(__file__).parents[2] / "contracts/openapi.json").read_text())["paths"]


def operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in PATHS.items():
        for method, operation in item.items():
            yield f"{method.upper()} {path}", operation


def test_each_operation_of_a_service_says_which_scope_it_needs():
    silent = {name.split()[1] for name, operation in operations() if "x-scope" not in operation}
    assert silent == {path for path in PATHS if is_own(path) or is_open("POST", path)} - {"/v1/audit"}


def test_the_example_of_403_names_the_scope_of_its_operation():
    for name, operation in operations():
        if "x-scope" in operation:
            problem = operation["responses"]["403"]["content"]["application/problem+json"]["example"]
            assert problem["detail"] == f"the scope '{operation['x-scope']}' is needed", name


PERSONAL = (
    "/address",
    "/label",
    "/v1/orders/{order_id}/overview",
    "/v1/summary",
    "/imports",
    "/v1/operations",
    "/v1/tickets",
)


def test_what_tells_of_people_is_declared_to_be_kept_nowhere():
    for name, operation in operations():
        told = [answer["headers"] for status, answer in operation["responses"].items() if status < "3"]
        kept_nowhere = {"$ref": "#/components/headers/No-Store"}
        assert operation.get("x-personal-data", False) == (kept_nowhere in [each.get("Cache-Control") for each in told])
        method, path = name.split()
        if any(part in path for part in PERSONAL) and not (method == "GET" and path.endswith("/imports")):
            is_booking = name == "POST /v1/shipments/{shipment_id}/label"  # the number alone
            assert operation.get("x-personal-data", False) != is_booking, name
