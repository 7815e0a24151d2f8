"""Prometheus and Alertmanager beside the distributed mode: every rule has what it asks for, and of four faults each is
named, is healed by what its runbook says, and is over then."""

import re
import signal
import subprocess
import time
from collections.abc import Iterator

import psutil
import pytest

from contracts.registry import TOPICS
from deploy.local import processes
from libs.clock import new_id
from libs.local import postgres
from services.__main__ import GATEWAY, TARGETS
from tests.system.distributed import UpKafka
from tests.system.watching import Watching, ran, shell, until, watching

SERVICES = {*TARGETS, GATEWAY}
CONSUMERS = {"inventory", "pricing", "order", "logistics", "support", "integration"}
SKU = "WATCHED"


@pytest.fixture(scope="module")
def watched(up: UpKafka, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Watching]:
    with watching(up, tmp_path_factory.mktemp("watching")) as found:
        open_business(up)
        yield found


def open_business(up: UpKafka) -> None:
    """A product with stock, on its way to where it is planned, and a webhook that hears of its orders."""
    list_product(up, SKU)
    up.post("/v1/warehouses", {"code": "WATCH-1", "name": "Berlin", "country": "DE", "kind": "own"})
    up.open_lane("watched")
    receipt = {
        "idempotency_key": "watched-1", "kind": "received", "sku": SKU, "warehouse": "WATCH-1", "quantity": 1000,
        "document": {"type": "purchase_order", "id": "PO-W"},
    }  # fmt: skip
    up.post("/v1/stock/movements", {"items": [receipt]})
    up.post("/v1/webhooks", {"url": "https://receiver.invalid/hook", "types": ["order.confirmed"]})
    up.until(lambda: sold(up))


def list_product(up: UpKafka, sku: str) -> None:
    variant = {
        "sku": sku, "hs_code": "691200", "country_of_origin": "CN", "customs_description": "Ceramic mug",
        "net_weight_g": 300, "gross_weight_g": 350, "length_mm": 120, "width_mm": 90, "height_mm": 100,
    }  # fmt: skip
    product = {"titles": {"en": "Mug"}, "activate": True, "variants": [variant]}
    up.post("/v1/products/bulk", {"items": [product]})


def import_order(up: UpKafka) -> None:
    rows = f"web,{new_id()},2026-11-01T10:00:00Z,EUR,DE,10115,Ann Example,Graben 1,Berlin,{SKU},1,14.90\n"
    names = "channel,channel_order_id,placed_at,currency,country,postal_code,name,line1,city,sku,quantity,unit_price\n"
    answer = up.client.post("/v1/orders/imports", files={"file": ("orders.csv", names + rows, "text/csv")})
    assert answer.status_code == 202, answer.text


def sold(up: UpKafka) -> bool:
    """Whether an order that is placed now is confirmed within some seconds: its product may not be known yet."""
    order_id, deadline = place(up), time.monotonic() + 5
    while time.monotonic() < deadline:
        if up.order(order_id)["commercial"] == "confirmed":
            return True
        time.sleep(0.1)
    return False


def place(up: UpKafka) -> str:
    address = {"name": "Ann", "line1": "1 Rd", "city": "Berlin", "postal_code": "10115", "country": "DE"}
    line = {"sku": SKU, "quantity": 1, "unit_price": {"amount": "14.90", "currency": "EUR"}}
    order = {
        "channel": "web", "channel_order_id": str(new_id()), "currency": "EUR", "lines": [line],
        "shipping_address": address,
    }  # fmt: skip
    found: str = up.post("/v1/orders", order)["id"]
    return found


# What a rule asks for that is not there, and why.
ABSENT = {
    r"node_|kubelet_": "there is no exporter of disks beside this",
    r"tradewind_certificate_": "Kafka is spoken with in the clear here",
    r"tradewind_api_key_expiry|tradewind_invariant_violations": "looked at after a minute",
    r'status=~"5\.\."': "nothing has failed",
    r'operation_wait_seconds.*service="(?!order)': "nobody has imported anything there",
    r'sloth_id="(?!order)\w+-import-delay"': "nobody has imported anything there",
}


def selectors(expression: str) -> set[str]:
    """What an expression reads."""
    name = r"\b(?:up|(?:tradewind|slo|node|kubelet)[_:][\w:]+)(?:\{[^}]*\})?"
    return {found[0] for found in re.finditer(name, expression)}


def test_every_rule_has_what_it_asks_for(up: UpKafka, watched: Watching) -> None:
    asked = {selector for rule in watched.rules() for selector in selectors(rule["query"])}
    asked = {selector for selector in asked if not any(re.search(pattern, selector) for pattern in ABSENT)}
    assert len(asked) > 100
    left = set(asked)

    def has_all() -> bool:
        """A rate needs something that goes on."""
        list_product(up, f"WATCHED-{new_id().hex[-8:]}".upper())
        import_order(up)
        place(up)
        assert up.client.get("/v1/products").is_success
        left.intersection_update({selector for selector in left if not watched.query(f"count({selector})")})
        return not left

    until(has_all, 60, lambda: sorted(left))
    broken = [rule["name"] for rule in watched.rules() if rule["health"] != "ok"]
    assert broken == []


def test_what_is_not_there_is_in_the_list_with_its_reason_and_nothing_else(watched: Watching) -> None:
    asked = {selector for rule in watched.rules() for selector in selectors(rule["query"])}
    for pattern in ABSENT:
        assert any(re.search(pattern, selector) for selector in asked), pattern


def test_a_healthy_platform_is_silent(watched: Watching) -> None:
    until(lambda: watched.firing() == {}, 30, watched.firing)
    until(lambda: "Watchdog" in watched.heard("watchdog"), 60, lambda: watched.told)


def test_lag_is_told_by_partition_and_by_who_reads_it(watched: Watching) -> None:
    found = watched.query("count by (topic) (tradewind_consumer_partition_lag{service='inventory'})")
    assert {(each["metric"]["topic"] in TOPICS, each["value"][1]) for each in found} == {(True, "12")}
    members = watched.query("count by (instance) (tradewind_consumer_partition_lag{service='inventory'})")
    assert len(members) == 2


def test_every_member_of_a_consumer_is_killed(up: UpKafka, watched: Watching) -> None:
    before = up.state()["targets"]
    for name in ("inventory", "inventory-2"):
        psutil.Process(before[name]["pid"]).kill()
    until(lambda: watched.firing().get("TargetDown") == {"inventory"}, 30, watched.firing)
    said = ran("target-down", up, TARGET="inventory")
    assert '"inventory-2"' in said["targets"]
    # As the page says, the supervisor starts them again by itself.
    until(lambda: watched.firing() == {}, 60, watched.firing)
    assert "TargetDown" in watched.heard("page")
    assert up.state()["targets"]["inventory"]["pid"] != before["inventory"]["pid"]


def test_a_consumer_stands_still(up: UpKafka, watched: Watching) -> None:
    """A transaction that does not end holds what its handlers need; its processes answer all the while."""
    place(up)
    blocking = psql(up, "begin", "lock table inventory.balance in access exclusive mode", "select pg_sleep(600)")
    try:
        until(lambda: "ConsumerStuck" in placed_and_firing(up, watched), 60, watched.firing)
        assert watched.firing()["ConsumerStuck"] == {"inventory"}
        until(lambda: "ConsumerMemberStuck" in watched.firing(), 30, watched.firing)
        until(lambda: "ConsumerMemberStuck" in watched.held_back(), 20, watched.held_back)
        said = ran("consumer-stuck", up, SERVICE="inventory")
        (found,) = (text for command, text in said.items() if "pg_blocking_pids" in command)
        (pid,) = set(re.findall(r"\{(\d+)\}", found))
        shell(f'sql "select pg_terminate_backend({pid})"', up)
        until(lambda: watched.firing() == {}, 60, watched.firing)
    finally:
        blocking.kill()
    assert "ConsumerStuck" in watched.heard("page")
    up.until(lambda: sold(up))


def placed_and_firing(up: UpKafka, watched: Watching) -> dict[str, set[str]]:
    place(up)
    return watched.firing()


def test_kafka_does_not_answer(up: UpKafka, watched: Watching) -> None:
    kafka = psutil.Process(processes.kafka_of(up.data).pid)
    watched.told.clear()
    kafka.send_signal(signal.SIGSTOP)
    try:
        place(up)
        until(lambda: watched.firing().get("KafkaUnreachable") == set(TARGETS), 60, watched.firing)
        until(lambda: "OutboxNotDrained" in watched.firing(), 90, watched.firing)
        until(lambda: "order" in watched.held_back().get("OutboxNotDrained", ()), 20, watched.held_back)
        assert "OutboxNotDrained" not in watched.heard("page"), "one call, not eight"
        lag = watched.query("tradewind_consumer_lag")
        assert lag == [], "nobody knows it now"
        said = ran("kafka-unreachable", up, SERVICE="order")
        assert any('tradewind_broker_up{service="order"} 0.0' in text for text in said.values()), said
    finally:
        kafka.send_signal(signal.SIGCONT)
    until(lambda: watched.firing() == {}, 90, watched.firing)
    until(lambda: "KafkaUnreachable" in watched.heard("page", "resolved"), 30, lambda: watched.told[-3:])


def test_a_job_fails(up: UpKafka, watched: Watching) -> None:
    assert psql(up, "alter table integration.redelivery rename to redelivery_away").wait(20) == 0
    try:
        until(lambda: watched.firing().get("JobFailing") == {"integration"}, 30, watched.firing)
        said = ran("job-failing", up, SERVICE="integration")
        assert any('"job": "redeliver"' in text and "redelivery" in text for text in said.values()), said
    finally:
        assert psql(up, "alter table integration.redelivery_away rename to redelivery").wait(20) == 0
    until(lambda: watched.firing() == {}, 40, watched.firing)
    assert "JobFailing" in watched.heard("ticket")


def psql(up: UpKafka, *statements: str) -> "subprocess.Popen[str]":
    dsn = postgres.start(up.data / processes.POSTGRES).dsn  # the one that runs
    told = [word for statement in statements for word in ("-c", statement)]
    command = [str(postgres.bin_dir() / "psql"), dsn, *told]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
