"""What Prometheus scrapes from the whole platform after a day's work."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest
from prometheus_client import REGISTRY
from prometheus_client.metrics import MetricWrapperBase
from prometheus_client.parser import text_string_to_metric_families

from contracts.registry import BY_TYPE, TOPICS
from libs.clock import new_id
from libs.runtime import Invariant
from libs.runtime.verify import BACKBONE, jobs_of
from libs.telemetry import metrics
from libs.telemetry.build import VERSION
from libs.work.tables import STATES as TASK_STATES
from services.__main__ import GATEWAY, TARGETS, load
from services.gateway.routes import ROUTES
from services.integration.keys import metrics as keys
from services.order.addresses import metrics as addresses
from services.order.addresses.domain import PURPOSES
from services.order.aggregate.domain import STATES
from services.order.process import metrics as saga
from tests.databases import SECRET, Databases
from tests.running import Running
from tests.system.serving import Serving
from tests.system.shop import Shop, settled

Samples = dict[str, dict[tuple[tuple[str, str], ...], float]]
MODULES = (metrics, saga, addresses, keys)
DECLARED = [m for module in MODULES for m in vars(module).values() if isinstance(m, MetricWrapperBase)]
LAGS = {(service, event.TOPIC) for service in TARGETS for event in load(service).handlers}
LAGS |= {(service, topic) for service in TARGETS if load(service).journal for topic in TOPICS}
LABELS = {
    "service": {*TARGETS, GATEWAY, "all"},  # all: what one process of every target counts as a whole
    "type": set(BY_TYPE),
    "topic": set(TOPICS),
    "state": {*STATES, *TASK_STATES},
    "asker": set(TARGETS),
    "caller": {"subject", "address"},
    "peer": set(TARGETS),
    "purpose": set(PURPOSES),
    "answer": {"reserved", "planned"},
    "partition": {"0"},
    "version": {VERSION},
    "outcome": {"done", "away", "answered", "2xx"},
    "kind": {kind for target in TARGETS for kind in load(target).tasks},
    "cause": {"one_by_one", "infrastructure", "time", "memory", "signal"},
    "method": {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"},
}


async def scrape(client: httpx.AsyncClient) -> Samples:
    """Value by labels by sample name."""
    answer = await client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    found: Samples = {}
    for family in text_string_to_metric_families(answer.text):
        found.setdefault(family.name, {})
        for sample in family.samples:
            found.setdefault(sample.name, {})[tuple(sorted(sample.labels.items()))] = sample.value
    return found


def of(found: Samples, name: str, **labels: str) -> float:
    return found[name].get(tuple(sorted(labels.items())), 0.0)


# Declared, and without a sample after a minute of work.
UNSEEN = {
    metrics.INVARIANT_VIOLATIONS,  # first looked at after a minute
    metrics.ROWS_PRUNED,  # after an hour
    metrics.JOB_PROGRESS, metrics.WORKER_MEMORY, metrics.WORKERS_KILLED,  # of jobs in processes of their own
    # Of calls to partners, and nobody is one here.
    metrics.CALLS, metrics.CALL_SECONDS, metrics.CIRCUIT_OPEN,
    # Of imports, API keys, Kafka and its certificates, and there are none here.
    metrics.OPERATION_WAIT, keys.EXPIRY, metrics.TOPIC_DEVIATIONS, metrics.CERTIFICATE_EXPIRY,
}  # fmt: skip


@pytest.fixture(scope="module")
async def client(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[httpx.AsyncClient]:
    """Of a process of its own: this one's registry has whatever other tests counted, under names of their own."""
    dsn = await databases.migrated(*TARGETS)
    serving = Serving(tmp_path_factory.mktemp("scraped"), SECRET, TRADEWIND_DATABASE_URL=dsn)
    client = httpx.AsyncClient(base_url=serving.url, headers=serving.headers, timeout=30)
    async with serving, client:
        shop = Shop(client, SECRET)
        await shop.open()
        sku = await shop.product("COUNTED")
        await shop.receive(sku, 1)
        order_id, waits = await shop.place(sku), await shop.place(sku, 2)
        await settled(dsn)
        (parcel,) = await shop.parcels(order_id)
        await shop.label(parcel["shipment_id"])
        await shop.track(await shop.dispatch(parcel["shipment_id"]), "DELIVERED")
        await settled(dsn)
        assert [(await shop.order(found))["saga"] for found in (order_id, waits)] == ["closed", "waiting_stock"]
        for path in ("/v1/orders/{}", "/v1/orders/{}/nothing", "/v1/secret/{}", "/{}"):
            assert (await client.get(path.format(new_id()))).status_code == 404
        yield client


@pytest.fixture(scope="module")
async def worked(client: httpx.AsyncClient) -> Samples:
    """A scrape after an order was delivered, another waits, some requests were refused, and the gauges were read."""

    async def observed() -> Samples | None:
        found = await scrape(client)
        lags = {tuple(dict(labels).values()) for labels in found["tradewind_consumer_lag"]}
        return found if lags == LAGS and of(found, "tradewind_saga_orders", state="waiting_stock") else None

    return await Shop(client, SECRET).until(observed, 30)


def test_every_declared_metric_is_there(worked: Samples):
    assert len(DECLARED) >= 20
    for metric in DECLARED:
        (family,) = metric.describe()
        suffix = {"counter": "_total", "histogram": "_bucket"}.get(family.type, "")
        if metric in UNSEEN:
            assert family.name in worked
        else:
            assert worked.get(family.name + suffix), f"{family.name}{suffix} has no sample"
        assert family.name.startswith("tradewind_")
        assert len(family.documentation) > 10


def test_what_nobody_asks_for_is_not_there(worked: Samples):
    assert [name for name in worked if name.startswith("tradewind_") and name.endswith("_created")] == []


def test_every_process_says_what_it_runs_and_since_when(worked: Samples):
    for service in (*TARGETS, GATEWAY, "all"):
        assert of(worked, "tradewind_build_info", service=service, version=VERSION) == 1
        assert of(worked, "tradewind_start_timestamp_seconds", service=service) > 1.7e9
    assert of(worked, "tradewind_broker_up", service="all") == 1
    for service in TARGETS:
        assert of(worked, "tradewind_db_up", service=service) == 1


def test_jobs_say_when_they_were_done(worked: Samples):
    for labels, seconds in worked["tradewind_job_interval_seconds"].items():
        assert seconds > 0
        assert worked["tradewind_job_done_timestamp_seconds"][labels] > 1.7e9


def test_orders_say_how_soon_they_were_answered(worked: Samples):
    name = "tradewind_saga_answer_seconds_count"
    assert of(worked, name, answer="reserved") == 2, "one was reserved, of the other one was told that there is none"
    assert of(worked, name, answer="planned") == 1


async def test_who_asks_to_wait_is_counted_and_not_timed(client: httpx.AsyncClient):
    """Else a long poll of thirty seconds were a slow answer."""
    before = await scrape(client)
    waited = await client.get("/v1/events", params={"after": "latest"}, headers={"Prefer": "wait=1"})
    assert waited.status_code == 200
    after = await scrape(client)
    for service in ("gateway", "integration"):
        route = {"service": service, "method": "GET", "route": "/v1/events"}
        changes = [
            of(after, name, **route, **labels) - of(before, name, **route, **labels)
            for name, labels in (
                ("tradewind_http_requests_total", {"status": "200"}),
                ("tradewind_http_request_seconds_count", {}),
            )
        ]
        assert changes == [1, 0]


def test_labels_take_values_from_short_lists(worked: Samples):
    jobs = {job.name for target in TARGETS for job in load(target).jobs} | {"verify", "verify_all", "prune", "reseal"}
    known = LABELS | {"job": jobs}
    seen = set()
    for name, series in worked.items():
        if not name.startswith("tradewind_"):
            continue
        for labels in series:
            for label, value in labels:
                seen.add(label)
                if label in known:
                    assert value in known[label], f"{name}: {label}={value}"
                elif label == "status":
                    assert re.fullmatch(r"[2-5][0-9]{2}", value), name
                else:
                    assert label in ("route", "le"), f"{name} has an unknown label {label}"
    assert seen == {*known, "status", "route", "le"}
    assert max(len(series) for series in worked.values()) < 2500


async def test_routes_are_templates(client: httpx.AsyncClient, worked: Samples):
    document = (await client.get("/openapi.json")).json()
    templates = set(document["paths"]) | {route.path for route in ROUTES.values()}
    templates |= {"/", "/docs", "/docs/{name}", "/docs/start.js", "/openapi.json", "unmatched"}
    templates |= {"/internal/orders/{order_id}/recipient"}  # of services, and in no document
    seen = {dict(labels)["route"] for labels in worked["tradewind_http_requests_total"]}
    assert {re.sub(r":path}", "}", route) for route in seen} <= templates
    assert {"/v1/orders", "/v1/orders/{order_id}", "/v1/carriers/{carrier}/tracking", "/v1/orders/*"} <= seen
    assert "unmatched" in seen


async def test_a_request_is_counted_once_by_the_door_and_once_by_its_service(client: httpx.AsyncClient):
    before = await scrape(client)
    for _ in range(3):
        await client.get(f"/v1/orders/{new_id()}")
    after = await scrape(client)
    route = {"method": "GET", "route": "/v1/orders/{order_id}"}
    for service in ("gateway", "order"):
        for name, labels in (
            ("tradewind_http_requests_total", {"status": "404"}),
            ("tradewind_http_request_seconds_count", {}),
        ):
            change = of(after, name, service=service, **route, **labels) - of(
                before, name, service=service, **route, **labels
            )
            assert change == 3, (service, name)


async def test_a_method_that_nobody_knows_is_no_label(client: httpx.AsyncClient):
    assert (await client.request("BREW", "/v1/orders")).status_code == 400
    methods = {dict(labels)["method"] for labels in (await scrape(client))["tradewind_http_requests_total"]}
    assert methods <= LABELS["method"]


async def test_failures_are_counted_from_zero(worked: Samples):
    """A counter that begins with its first failure never shows it in a rate."""
    for service in TARGETS:
        assert of(worked, "tradewind_relay_errors_total", service=service) == 0
        assert (("service", service),) in worked["tradewind_relay_errors_total"]
        for event in load(service).handlers:
            assert (("service", service), ("type", event.TYPE)) in worked["tradewind_events_parked_total"]


def test_what_the_work_left_behind(worked: Samples):
    for service in TARGETS:
        assert of(worked, "tradewind_outbox_rows", service=service) == 0
        assert of(worked, "tradewind_parked_events", service=service) == 0
        assert of(worked, "tradewind_events_parked_total", service=service, type="order.placed") == 0
    assert of(worked, "tradewind_saga_orders", state="waiting_stock") >= 1
    assert of(worked, "tradewind_events_handled_total", service="inventory", type="order.placed") >= 2
    assert of(worked, "tradewind_event_age_seconds_count", service="order", type="shipment.delivered") >= 1


async def test_broken_invariants_are_counted_and_whole_ones_are_zero(platform: Running):
    for member in platform.process.members:
        for job in jobs_of(member.service):
            await job.run(member.database)
        for invariant in (*BACKBONE, *member.service.invariants):
            assert violations(member.service.name, invariant.name) == 0
    order = platform.member("order")
    broken = Invariant("made_up", "select 1 as a union all select 2")
    for job in jobs_of(replace(order.service, invariants=[broken])):
        await job.run(order.database)
    assert violations("order", "made_up") == 2


def violations(service: str, invariant: str) -> float | None:
    labels = {"service": service, "invariant": invariant}
    return REGISTRY.get_sample_value("tradewind_invariant_violations", labels)
