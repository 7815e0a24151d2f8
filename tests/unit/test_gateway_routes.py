import time

import pytest

from deploy.tools.generator.openapi.conventions import description
from services.__main__ import TARGETS, load
from services.access import READ, SCOPES
from services.gateway import routes


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/v1/products", "catalog"),
        ("/v1/products/", "catalog"),
        ("/v1/products/A/B/C/D", "catalog"),
        ("/v1/stock/A%2FB", "inventory"),
        ("/v1/reservations/1", "inventory"),
        ("/v1/fx-rates", "pricing"),
        ("/v1/orders/1/overviews", "order"),
        ("/v1/sku-mappings", "order"),
        ("/v1/carriers/dhl/tracking", "logistics"),
        ("/v1/returns/1", "support"),
        ("/v1/ops/pricing/parked", "pricing"),
        ("/v1/ops/pricing", "pricing"),
    ],
)
def test_a_path_finds_its_service(path, service):
    assert routes.find(path).service == service


@pytest.mark.parametrize(
    "path", ["", "/", "/v1", "/v1/", "/v1/stocktaking", "/v1/ops", "/v1/ops/nobody/parked", "/v2/orders", "v1/orders",
             "//v1/orders", "/V1/orders", "/v1//orders", "/v1/ops/pricing2", "/internal/orders/1/recipient"],
)  # fmt: skip
def test_other_paths_find_none(path):
    assert routes.find(path) is None


def test_every_prefix_belongs_to_one_service():
    prefixes = [prefix for found in routes.SERVICES.values() for prefix in found]
    assert len(prefixes) == len(set(prefixes))


def test_a_path_of_many_slashes_costs_no_more():
    started = time.perf_counter()
    assert routes.find("/v2" + "/" * 60_000) is None
    assert routes.find("/v1/stock" + "/" * 60_000).service == "inventory"
    assert time.perf_counter() - started < 0.05


@pytest.mark.parametrize(
    ("method", "path", "is_open"),
    [
        ("GET", "/", True),
        ("GET", "/docs", True),
        ("GET", "/docs/start.js", True),
        ("GET", "/openapi.json", True),
        ("POST", "/v1/carriers/dhl/tracking", True),
        ("GET", "/v1/carriers/dhl/tracking", False),
        ("POST", "/v1/carriers/dhl/labels", False),
        ("POST", "/v1/carriers/dhl/x/tracking", False),
        ("POST", "/v1/carriers//tracking", False),
        ("POST", "/v1/shipments/1/tracking", False),
        ("POST", "/v1/carriers/dhl/tracking/", False),
        ("GET", "/docs2", False),
        ("GET", "/openapi.json/x", False),
        ("OPTIONS", "/v1/orders", True),
    ],
)
def test_only_documents_signed_webhooks_and_options_are_open(method, path, is_open):
    assert routes.is_open(method, path) is is_open


def test_the_overview_is_the_gateways_own():
    assert routes.is_own("/v1/orders/1/overview")
    assert not routes.is_own("/v1/orders/overview")
    assert not routes.is_own("/v1/orders/1/overview/x")
    assert not routes.is_own("/v1/orders/1/2/overview")


def test_the_description_tells_the_truth_about_roles():
    text = description()
    assert "{" not in text.split("### Roles")[1]
    for role, scopes in SCOPES.items():
        assert scopes >= READ
        (row,) = [line for line in text.splitlines() if line.startswith(f"| `{role}`")]
        assert {scope for scope in SCOPES["admin"] if f"`{scope}`" in row} == scopes - READ


def test_the_door_lets_in_the_files_that_services_take():
    taken = {path for target in TARGETS for path in load(target).manifest.large_bodies}
    assert taken <= set(routes.LARGE_BODIES)
